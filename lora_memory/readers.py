"""Files as documents: plain text and Markdown, HTML, PDF. For the command line; a `Document` takes any text.

HTML is read with Python's own parser and PDF with pypdf, which this file alone imports. Both keep the text and its
paragraphs, not the looks. Nothing is fetched, run or written, and what cannot be read is one error that names the file.
"""

from __future__ import annotations

import codecs
import logging
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from lora_memory.documents import MAX_DOCUMENT_TOKENS, Document
from lora_memory.errors import DocumentTooLarge, InvalidDocument, MissingDependency

__all__ = ["SUFFIXES", "read_document"]

MARKUP = (".htm", ".html", ".xhtml")
PDF = ".pdf"
SUFFIXES = (".md", ".txt", *MARKUP, PDF)  # of the files that are taken from a folder
MAX_BYTES = 64 * 2**20  # of a file of HTML or PDF
MAX_CHARACTERS = 64 * MAX_DOCUMENT_TOKENS  # of the text in it: no text has that many a token

_UNSEEN = frozenset({"nav", "noscript", "svg", "template", "title"})  # all need an end tag
_HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_PARAGRAPHS = frozenset(
    {*_HEADINGS, *"address article aside blockquote body details div dl fieldset figure footer form".split()}
    | set("header hr main ol p pre section table ul".split())
)
_LINES = frozenset("br caption dd dt figcaption li summary tr".split())
_CELLS = frozenset({"td", "th"})
_CHARSET = re.compile(rb"""<meta\b[^>]{0,200}\bcharset\s*=\s*["']?([\w.:-]{1,40})""", re.IGNORECASE)
# What shows no text, up to its end or the page's. Older releases of Python's parser take quadratic time for some of
# these that have no end, and fail at others.
_NO_TEXT = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\b[^>]*>|\Z)|<[!?][^>]*(?:>|\Z)", re.IGNORECASE | re.DOTALL
)
_SEARCHED_FOR_CHARSET = 1024  # bytes, as browsers do


def read_document(path: Path, *, metadata: Mapping[str, Any] | None = None) -> Document:
    """Read a file by its name's ending: HTML, PDF, and anything else as plain text.

    The metadata's `source` is the file's name unless given.

    Raises:
        InvalidDocument: It holds no text, is damaged, encrypted, or in an unknown encoding.
        DocumentTooLarge: It is far larger than any document may be.
        MissingDependency: It is a PDF, and pypdf is not installed.
        OSError: It cannot be read.
    """
    suffix = path.suffix.lower()
    if suffix not in (*MARKUP, PDF):
        return Document.from_file(path, metadata=metadata)
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise DocumentTooLarge(f"{path} has {size} bytes, over the limit of {MAX_BYTES}; split it")
    text = _pdf_text(path) if suffix == PDF else _html_text(path)
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


def _html_text(path: Path) -> str:
    parser = _Text()
    tags, end, rest = _NO_TEXT.sub("", _decoded(path)).rpartition(">")
    parser.feed(tags + end + rest.replace("<", "&lt;"))  # a tag without an end is text, and is searched for once
    parser.close()
    return parser.text()


def _decoded(path: Path) -> str:
    """The markup: by its byte order mark, else by the encoding that it names, else UTF-8."""
    data = path.read_bytes()
    declared = _CHARSET.search(data[:_SEARCHED_FOR_CHARSET])
    encoding = declared[1].decode("ascii", "replace") if declared else "utf-8"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    elif encoding.lower().startswith(("utf-8", "utf8", "utf-16")):  # what can be read as ASCII so far is not UTF-16
        encoding = "utf-8-sig"
    elif encoding.lower() in ("iso-8859-1", "latin1", "ascii", "us-ascii"):
        encoding = "windows-1252"  # what these names mean on the web
    try:
        return data.decode(encoding, errors="strict")
    except (LookupError, ValueError) as exc:
        raise InvalidDocument(f"{path} cannot be decoded as {encoding}; convert it to UTF-8 first") from exc


class _Text(HTMLParser):
    """Collects the text of a page: a blank line between paragraphs, headings and list items as in Markdown.

    It keeps no tree, so that no depth of nesting is too deep.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._unseen: list[str] = []  # open elements whose text is not shown, outermost first
        self._verbatim = 0

    def text(self) -> str:
        """What was read so far."""
        lines = (line.rstrip() for line in "".join(self._parts).split("\n"))
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        if tag in _UNSEEN:
            self._unseen.append(tag)
        elif not self._unseen:
            self._verbatim += tag == "pre"
            self._break(tag)
            if mark := "- " if tag == "li" else _HEADINGS.get(tag):
                self._parts.append(mark)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element that ends at once, as in XHTML."""
        if tag not in _UNSEEN and not self._unseen:
            self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        """End an element, and what was left open in it."""
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
        elif not self._unseen:
            self._verbatim -= tag == "pre" and self._verbatim > 0
            if tag in _PARAGRAPHS:
                self._break(tag)

    def handle_data(self, data: str) -> None:
        """Take text."""
        if self._unseen:
            return
        if not self._verbatim:
            data = re.sub(r"\s+", " ", data)
            if not self._parts or self._parts[-1].endswith((" ", "\n")):
                data = data.lstrip(" ")
        if data:
            self._parts.append(data)

    def _break(self, tag: str) -> None:
        if tag in _PARAGRAPHS:
            self._parts.append("\n\n")
        elif tag in _LINES:
            self._parts.append("\n")
        elif tag in _CELLS and self._parts and not self._parts[-1].endswith((" ", "\n")):
            self._parts.append(" ")


def _pdf_text(path: Path) -> str:
    try:
        import pypdf
    except ImportError as exc:
        raise MissingDependency(f'{path}: to read PDF, pip install "lora-memory[documents]"') from exc
    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # what it makes good in a file is no news
    try:
        with pypdf.PdfReader(path) as reader:
            if reader.is_encrypted and not reader.decrypt(""):
                raise InvalidDocument(f"{path} is encrypted; save it without its password first")
            pages = "\n\n".join(_until_too_long(page.extract_text() for page in reader.pages))
    except (InvalidDocument, OSError):
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
