"""Files as documents: plain text and Markdown, HTML, PDF. For the command line; a `Document` takes any text.

HTML is read with lxml and PDF with pypdf, which this file alone imports. Both keep the text and its paragraphs, not
the looks. Nothing is fetched, run or written, and what cannot be read is one error that names the file.
"""

from __future__ import annotations

import codecs
import logging
import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from lora_memory.documents import MAX_DOCUMENT_TOKENS, Document, read_bytes
from lora_memory.errors import DocumentTooLarge, InvalidDocument, MissingDependency

__all__ = ["SUFFIXES", "read_document"]

MARKUP = (".htm", ".html", ".xhtml")
PDF = ".pdf"
SUFFIXES = (".md", ".txt", *MARKUP, PDF)  # of the files that are taken from a folder
MAX_BYTES = 64 * 2**20  # of a file of HTML or PDF
MAX_CHARACTERS = 64 * MAX_DOCUMENT_TOKENS  # of the text in it: no text has that many a token

_UNSEEN = frozenset({"del", "iframe", "nav", "noscript", "script", "style", "svg", "template", "title"})
_PARAGRAPHS = frozenset(
    "address article aside blockquote body details div dl fieldset figure footer form".split()
    + "header hr main ol p pre section select table textarea ul".split()
)
_HEADINGS = {f"h{level}": "\n\n" + "#" * level + " " for level in range(1, 7)}
_WHOLE_LINES = frozenset("caption figcaption legend option summary".split())
_LINES = _WHOLE_LINES | {"br", "dd", "dt", "tr"}
_AFTER = dict.fromkeys(_PARAGRAPHS | _HEADINGS.keys(), "\n\n") | dict.fromkeys(_WHOLE_LINES, "\n")
_BEFORE = _AFTER | dict.fromkeys(_LINES, "\n") | _HEADINGS | {"li": "\n- "}
_APART = frozenset({"label", "td", "th"})
_POWER = re.compile(r"\s*[-+−]?(?:\d|[a-z]\b)")  # 10^5 and x^n, not 1st
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_HEAD = 1024  # bytes that are searched for the name of an encoding, as browsers do
_NOT_ASCII = bytes(range(128, 256))
_NUL = re.compile("\0|&#(?:0+|[xX]0+);")
_META_ENCODING = re.compile(rb"<meta\s[^>]*charset", re.IGNORECASE)  # which comes before XML's
_XML_ENCODING = re.compile(rb"""\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]*)""")


def read_document(path: Path, *, metadata: Mapping[str, Any] | None = None) -> Document:
    """Read a file by its name's ending: HTML, PDF, and anything else as plain text.

    The metadata's `source` is the file's name unless given.

    Raises:
        InvalidDocument: It holds no text, is damaged, encrypted, or in an unknown encoding.
        DocumentTooLarge: It is far larger than any document may be.
        MissingDependency: It is HTML or PDF, and lxml or pypdf is not installed.
        OSError: It cannot be read.
    """
    suffix = path.suffix.lower()
    if suffix not in (*MARKUP, PDF):
        return Document.from_file(path, metadata=metadata)
    with path.open("rb") as file:
        data = read_bytes(file, str(path), limit=MAX_BYTES)
    text = _pdf_text(data, path) if suffix == PDF else _html_text(data, path)
    if len(text) > MAX_CHARACTERS:
        raise DocumentTooLarge(f"{path} holds more than {MAX_CHARACTERS} characters of text; split it")
    if not text:
        raise InvalidDocument(
            f"{path} holds no text; if its pages are scanned, recognize their text first, such as with ocrmypdf"
            if suffix == PDF
            else f"{path} holds no text; if a script fills the page, save it from a browser first"
        )
    try:
        return Document(text, metadata={"source": path.name, **(metadata or {})})
    except InvalidDocument as exc:
        raise InvalidDocument(f"{path}: {exc}") from exc


def _html_text(data: bytes, path: Path) -> str:
    try:
        from lxml import etree
    except ImportError as exc:
        raise MissingDependency(f'{path}: to read HTML, pip install "lora-memory[documents]"') from exc
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if encoding is None:
        ascii_only = data[:_HEAD].translate(None, _NOT_ASCII)  # the rest would have the parser guess
        head = etree.fromstring(ascii_only, etree.HTMLParser())
        declared = head.getroottree().docinfo.encoding if head is not None else None
        if not _META_ENCODING.search(ascii_only) and (found := _XML_ENCODING.match(ascii_only)):
            declared = found[1].decode()
        encoding = _on_the_web(declared)
    try:
        markup = _NUL.sub("", data.decode(encoding)).encode()  # the parser would leave out what it cannot decode
    except (LookupError, ValueError) as exc:
        raise InvalidDocument(f"{path} cannot be decoded as {encoding}; convert it to UTF-8 first") from exc
    text: str = etree.fromstring(markup, etree.HTMLParser(encoding="utf-8", huge_tree=True, target=_Text()))
    return text


def _on_the_web(declared: str | None) -> str:
    """The encoding that a page's own name for it means to browsers."""
    name = (declared or "utf-8").lower()
    if name.startswith(("utf-8", "utf8", "utf-16")):  # where this name could be read as ASCII, it is not UTF-16
        return "utf-8"
    return "windows-1252" if name in ("iso-8859-1", "latin1", "ascii", "us-ascii") else name


class _Text:
    """What lxml tells of a page becomes text: a blank line between paragraphs, headings and list items as in Markdown.

    It keeps no tree, which would bound how deep a page may be nested. Each start of an element has its end.
    """

    def __init__(self) -> None:
        self._parts = ["\n"]
        self._hidden: list[bool] = []  # whether the text of each open element is not shown
        self._unseen = 0  # how many of them
        self._verbatim = 0
        self._raised = False  # what comes next may be a power

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""
        # Browsers find and show what is "until-found", such as sections that are folded.
        self._hidden.append(tag in _UNSEEN or attributes.get("hidden", "until-found").lower() != "until-found")
        self._unseen += self._hidden[-1]
        self._verbatim += tag == "pre"
        self._raised = self._raised or tag == "sup"
        self._break(tag, _BEFORE)

    def end(self, tag: str) -> None:
        """End an element."""
        self._break(tag, _AFTER)
        self._raised = self._raised and tag != "sup"
        self._verbatim -= tag == "pre"
        self._unseen -= self._hidden.pop()

    def data(self, data: str) -> None:
        """Take text."""
        if self._raised and not self._unseen and not data.isspace():
            self._raised = False
            if _POWER.match(data) and not self._parts[-1][-1].isspace():
                self._put("^")
        if not self._verbatim:
            data = re.sub(r"\s+", " ", data)
            if self._parts[-1].endswith((" ", "\n")):
                data = data.lstrip(" ")
        self._put(data)

    def close(self) -> str:
        """The page's text."""
        lines = (line.rstrip() for line in "".join(self._parts).split("\n"))
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()

    def _break(self, tag: str, breaks: Mapping[str, str]) -> None:
        """Set an element apart from what comes before or after it."""
        if tag in _APART:
            self.data(" ")
        part = breaks.get(tag, "")
        if part != "\n" or tag == "br" or not self._parts[-1].endswith("\n"):
            self._put(part)

    def _put(self, part: str) -> None:
        if part and not self._unseen:
            self._parts.append(part)


def _pdf_text(data: bytes, path: Path) -> str:
    try:
        import pypdf
    except ImportError as exc:
        raise MissingDependency(f'{path}: to read PDF, pip install "lora-memory[documents]"') from exc
    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # what it makes good in a file is no news
    try:
        with pypdf.PdfReader(BytesIO(data)) as reader:
            if reader.is_encrypted and not reader.decrypt(""):
                raise InvalidDocument(f"{path} is encrypted; save it without its password first")
            pages = "\n\n".join(_until_too_long(page.extract_text() for page in reader.pages))
    except InvalidDocument:
        raise
    except pypdf.errors.DependencyError as exc:
        raise InvalidDocument(f"{path} is encrypted; save it without its encryption first") from exc
    except Exception as exc:  # pypdf promises no error of its own for a damaged file
        raise InvalidDocument(f"{path} is damaged or no PDF: {_one_line(exc)}") from exc
    # A font without a table of its characters yields such; the rest of the text is good.
    return pages.replace("\0", "").encode("utf-8", "replace").decode("utf-8").strip()


def _until_too_long(pages: Iterator[str]) -> Iterator[str]:
    characters = 0
    for page in pages:
        characters += len(page)
        yield page
        if characters > MAX_CHARACTERS:
            return


def _one_line(exc: Exception) -> str:
    return " ".join(str(exc).split())[:200] or type(exc).__name__
