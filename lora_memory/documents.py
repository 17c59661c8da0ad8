"""Documents and instructions as plain values, and how a document's text becomes chunks.

Not here: formats other than plain text and Markdown, and what a chunk is turned into (`encoders.py`).
"""

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, Self

from lora_memory.checks import check_encodable, is_count
from lora_memory.context import above
from lora_memory.errors import DocumentTooLarge, InvalidDocument, InvalidInput
from lora_memory.tokens import TokenCounter

__all__ = [
    "AROUND",
    "CHUNK_TOKENS",
    "MAX_DOCUMENT_TOKENS",
    "MIN_CHUNK_TOKENS",
    "Chunk",
    "Document",
    "Instruction",
    "check_metadata",
    "read_bytes",
    "read_text",
    "split",
    "surroundings",
]

CHUNK_TOKENS = 256
MAX_DOCUMENT_TOKENS = 262_144

MIN_CHUNK_TOKENS = 8

AROUND = 160
"""Characters before and after a chunk that are its surroundings: about as many as a chunk itself has."""

_MAX_FILE_BYTES = 256 * MAX_DOCUMENT_TOKENS  # no text has that many bytes a token
_NOT_TEXT = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]")  # decoded binary is full of these
_MAX_NOT_TEXT = 0.05
_MAX_DEPTH = 64  # of nested metadata

_COUNTED_AT_ONCE = 1 << 18  # characters; bounds the memory of counting
_CHARACTER, _WORD, _SENTENCE, _PARAGRAPH = range(4)  # how good a place to cut is
_GAP = re.compile(r"\s+|(?<=[。！？])(?![\s。！？」』）”’])")
_CONTENT = re.compile(r"\S")
_STOP = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_NO_STOP = re.compile(r"(?:\b[A-Z]|\b(?:Dr|Mr|Mrs|Ms|No|Prof|St)|\n\d{1,3})\.$")  # initials, titles, list numbers


@dataclass(frozen=True)
class _Text:
    text: str
    metadata: Mapping[str, Any] = field(default_factory=dict, kw_only=True, hash=False)

    def __post_init__(self) -> None:
        kind = type(self).__name__
        _check_text(self.text, kind)
        check_metadata(self.metadata, kind)
        # As a store gives it back: tuples are lists.
        object.__setattr__(self, "metadata", json.loads(json.dumps(dict(self.metadata))))


class Document(_Text):
    """A text to remember.

    Args:
        text: Not empty, not binary.
        metadata: Whatever the caller wants back with it: string keys, values that JSON can hold.

    Raises:
        InvalidDocument: The text or the metadata is not that.
    """

    @classmethod
    def from_file(cls, path: str | Path, *, metadata: Mapping[str, Any] | None = None) -> Self:
        """Read plain text or Markdown in UTF-8; the metadata's `source` is the file's name unless given.

        Raises:
            InvalidDocument: The file is binary, in another encoding, or empty.
            DocumentTooLarge: The file is far larger than any document may be.
        """
        path = Path(path)
        with path.open("rb") as file:
            text = read_text(file, str(path))
        return cls(text, metadata={"source": path.name, **(metadata or {})})


class Instruction(_Text):
    """A task described in words, to be carried out from then on.

    Args:
        text: Not empty, not binary.
        metadata: Whatever the caller wants back with it: string keys, values that JSON can hold.

    Raises:
        InvalidDocument: The text or the metadata is not that.
    """


def read_bytes(stream: BinaryIO, name: str, *, limit: int) -> bytes:
    """All bytes of a stream, from where it stands: a device or a pipe tells no size, and may have no end.

    Raises:
        DocumentTooLarge: There are more than `limit`; no more than one of those was read. It calls the stream `name`.
    """
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise DocumentTooLarge(f"{name} has more bytes than the limit of {limit}; split it")
    return data


def read_text(stream: BinaryIO, name: str) -> str:
    """The text of a stream in UTF-8, with line ends as they are on Unix. No more is read than a document may have.

    Args:
        stream: Read from where it stands.
        name: What errors call it.

    Raises:
        InvalidDocument: It is binary, or in another encoding.
        DocumentTooLarge: It is far larger than any document may be.
    """
    data = read_bytes(stream, name, limit=_MAX_FILE_BYTES)
    if b"\0" in data:
        raise InvalidDocument(f"{name} is binary; a text is read in UTF-8")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as exc:
        raise InvalidDocument(f"{name} is not UTF-8 (byte {exc.start}); convert it first") from exc


@dataclass(frozen=True, slots=True)
class Chunk:
    """A contiguous part of a document: `document.text[start:end] == text`, `tokens` by the counter that split it."""

    index: int
    text: str
    start: int
    end: int
    tokens: int
    above: str = ""
    """What is put in front of it wherever it is read, so that it says what it is about (`context.py`)."""

    @property
    def in_context(self) -> str:
        """The text with what is above it."""
        return self.above + self.text


def surroundings(text: str, start: int, end: int) -> str:
    """A part of a text with up to `AROUND` characters before and after it."""
    return text[max(0, start - AROUND) : end + AROUND]


def split(
    text: str,
    counter: TokenCounter,
    *,
    chunk_tokens: int = CHUNK_TOKENS,
    sentence_tokens: int = 0,
    max_tokens: int = MAX_DOCUMENT_TOKENS,
) -> list[Chunk]:
    """Cut a text into chunks of at most `chunk_tokens` tokens, losing nothing but white space between them.

    A chunk ends where a paragraph does, else where a line or sentence does, and only inside a sentence that is too
    long for a chunk at a word's end or anywhere. Time is linear in the text, whatever it holds.

    Args:
        text: What to cut.
        counter: Counts the tokens.
        chunk_tokens: The longest chunk of several sentences.
        sentence_tokens: A sentence that is longer, but not longer than this, is a chunk by itself.
        max_tokens: The longest text.

    Raises:
        DocumentTooLarge: The text has more than `max_tokens` tokens.
        InvalidInput: `chunk_tokens` is too small for any text to fit, or `max_tokens` is no whole number of at least 1.
    """
    if chunk_tokens < MIN_CHUNK_TOKENS:
        raise InvalidInput(f"chunk_tokens is {chunk_tokens}; give at least {MIN_CHUNK_TOKENS}")
    if not is_count(max_tokens):
        raise InvalidInput(f"max_tokens must be a whole number of at least 1, not {max_tokens!r}")
    if _exceeds(text, counter, max_tokens):
        raise DocumentTooLarge(
            f"the document has more than {max_tokens} tokens; split it into documents of at most that many"
        )
    chunks: list[Chunk] = []
    named = dict[int, str]()
    sentences = _sentences(text, counter)
    waiting: deque[_Span] = deque()
    while span := waiting.popleft() if waiting else next(sentences, None):
        first = _without_leading_space(text, span, counter)
        if chunk_tokens < first.tokens <= sentence_tokens:
            chunks.append(_chunk(text, len(chunks), first.start, first.end, first.tokens, named))
            continue
        if first.tokens > chunk_tokens:
            waiting.extendleft(reversed(list(_pieces(text, first, counter, chunk_tokens))))
            continue
        waiting.appendleft(first)
        taken = _fitting(waiting, sentences, chunk_tokens)
        # Tokens of a joined text are not the sum of its parts' tokens. `first` alone is known to fit.
        while (tokens := counter.count(text[first.start : taken[-1].end])) > chunk_tokens:
            taken = _best_end(taken[:-1], chunk_tokens)
        for _ in taken:
            waiting.popleft()
        end = taken[-1].end
        chunks.append(_chunk(text, len(chunks), first.start, end, tokens, named))
    return chunks


def _chunk(text: str, index: int, start: int, end: int, tokens: int, named: dict[int, str]) -> Chunk:
    return Chunk(index, text[start:end], start, end, tokens, above(text, start, end, named))


class _Span(NamedTuple):
    """A part of a text with the white space before it; it never ends in white space."""

    start: int
    end: int
    tokens: int
    cut: int  # how good it is to cut at the end


def _sentences(text: str, counter: TokenCounter) -> Iterator[_Span]:
    start = 0
    for gap in _GAP.finditer(text):
        end, cut = gap.start(), _cut_quality(text, gap.start(), gap.end())
        if cut >= _SENTENCE and end > start and gap.end() < len(text):
            yield _Span(start, end, counter.count(text[start:end]), cut)
            start = end
    end = len(text.rstrip())
    if end > start:
        yield _Span(start, end, counter.count(text[start:end]), _PARAGRAPH)


def _cut_quality(text: str, start: int, end: int) -> int:
    """How good it is to cut at the gap `text[start:end]`."""
    newlines = text.count("\n", start, end)
    if newlines:
        line = text.rfind("\n", 0, start) + 1
        if text.startswith("#", line) and not text.startswith("#", end):  # a heading stays with what it heads
            return _WORD
        return _PARAGRAPH if newlines > 1 else _SENTENCE
    before = text[max(start - 8, 0) : start]
    if not _STOP.search(before) or _NO_STOP.search(before) or text[end : end + 1].islower():
        return _WORD
    return _SENTENCE


def _pieces(text: str, span: _Span, counter: TokenCounter, chunk_tokens: int) -> Iterator[_Span]:
    """Cut a span that is too long for a chunk into short pieces, at words where there are any."""
    width = min(chunk_tokens // 4, (span.end - span.start) // 2)  # characters: about a sixteenth of a chunk in English
    if width == 0:
        raise InvalidInput(f"the character {text[span.start : span.end]!r} alone has more than {chunk_tokens} tokens")
    start = span.start
    while start < span.end:
        content = _first_content(text, start)
        end, cut = content + width, _CHARACTER
        if end >= span.end:
            end, cut = span.end, span.cut
        else:
            space = next((i for i in range(end, content, -1) if text[i].isspace()), None)
            if space is not None:
                end, cut = len(text[content:space].rstrip()) + content, _WORD
        yield _Span(start, end, counter.count(text[start:end]), cut)
        start = end


def _without_leading_space(text: str, span: _Span, counter: TokenCounter) -> _Span:
    start = _first_content(text, span.start)
    if start == span.start:
        return span
    return span._replace(start=start, tokens=counter.count(text[start : span.end]))


def _first_content(text: str, start: int) -> int:
    found = _CONTENT.search(text, start)
    return found.start() if found else len(text)


def _fitting(waiting: deque[_Span], more: Iterator[_Span], chunk_tokens: int) -> list[_Span]:
    """The spans from the front of `waiting`, filled up from `more`, that make the next chunk; at least one."""
    fitting: list[_Span] = []
    total = 0
    while True:
        if len(fitting) == len(waiting):
            following = next(more, None)
            if following is None:
                break
            waiting.append(following)
        span = waiting[len(fitting)]
        total += span.tokens
        if total > chunk_tokens:
            break
        fitting.append(span)
    return _best_end(fitting, chunk_tokens)


def _best_end(spans: list[_Span], chunk_tokens: int) -> list[_Span]:
    """Shorten a chunk to the last of its best ends, unless that leaves it less than half full."""
    total, best = 0, None
    for count, span in enumerate(spans, start=1):
        total += span.tokens
        if 2 * total >= chunk_tokens and (best is None or span.cut >= spans[best - 1].cut):
            best = count
    return spans[:best]


def _exceeds(text: str, counter: TokenCounter, max_tokens: int) -> bool:
    """Whether `text` has more tokens; it is counted in blocks, so that a huge one is refused early."""
    total = start = 0
    while start < len(text) and total <= max_tokens:
        end = start + _COUNTED_AT_ONCE
        if end < len(text):  # a cut before white space changes no count
            end = next((i for i in range(end, end - 1000, -1) if text[i].isspace() and not text[i - 1].isspace()), end)
        total += counter.count(text[start:end])
        start = end
    return total > max_tokens


def _check_text(text: object, kind: str) -> None:
    if not isinstance(text, str):
        raise InvalidDocument(f"{kind} takes a str, not {type(text).__name__}")
    if not text or text.isspace():
        raise InvalidDocument(f"{kind} is empty")
    if "\0" in text or len(_NOT_TEXT.findall(text)) > _MAX_NOT_TEXT * len(text):
        raise InvalidDocument(f"{kind} is binary, not text; extract its text first")
    check_encodable(text, kind, InvalidDocument)


def check_metadata(metadata: object, kind: str) -> None:
    """Refuse what a record cannot keep beside its text.

    Raises:
        InvalidDocument: It has keys that are no texts, or values that JSON cannot hold.
    """
    if not isinstance(metadata, Mapping):
        raise InvalidDocument(f"{kind} metadata must be a mapping with string keys")
    for depth, level in enumerate(_levels(metadata)):
        if depth == _MAX_DEPTH:  # who reads it later may have less of a stack than who writes it
            raise InvalidDocument(f"{kind} metadata is nested deeper than {_MAX_DEPTH} levels; flatten it")
        if not all(isinstance(key, str) for each in level if isinstance(each, Mapping) for key in each):
            raise InvalidDocument(f"{kind} metadata must have string keys, and so must mappings inside it")
    try:
        json.dumps(dict(metadata), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as exc:
        raise InvalidDocument(f"{kind} metadata must be what JSON can hold: {exc}") from exc


def _levels(value: Any) -> Iterator[Sequence[Any]]:
    """The lists and mappings at each level of nesting, each once; without end where one holds itself."""
    level: list[Any] = [value]
    while level:
        yield level
        inside = [each.values() if isinstance(each, Mapping) else each for each in level]
        found = {id(each): each for group in inside for each in group if isinstance(each, Mapping | list | tuple)}
        level = list(found.values())
