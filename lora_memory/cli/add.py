"""`lora-memory add`: internalize files, folders and standard input."""

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lora_memory.checks import check_path
from lora_memory.cli import opening
from lora_memory.cli.options import (
    DEFAULT_BASE_MODEL,
    DEFAULT_STORE,
    BaseModelOption,
    DeviceOption,
    HypernetworkOption,
    JsonOption,
    MaxTokensOption,
    ScopeOption,
    StoreOption,
    TagsOption,
)
from lora_memory.cli.output import print_json, print_table
from lora_memory.cli.records import record_row
from lora_memory.documents import MAX_DOCUMENT_TOKENS, Document, read_text
from lora_memory.errors import DocumentTooLarge, InvalidDocument, InvalidInput
from lora_memory.readers import SUFFIXES, read_document

if TYPE_CHECKING:
    from lora_memory.tokens import TokenCounter

__all__ = ["add", "read_one"]

STDIN = "-"


def add(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...",
            help="Text, Markdown, HTML or PDF. A folder stands for those in and below it, - for standard input (text).",
        ),
    ],
    *,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    tag: TagsOption = None,
    ttl: Annotated[
        float | None, typer.Option(metavar="SECONDS", help="Forget it after so long.", show_default="never")
    ] = None,
    max_tokens: MaxTokensOption = MAX_DOCUMENT_TOKENS,
    json: JsonOption = False,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Internalize documents. All of them are read and checked before the first is stored."""
    documents = [document for file in files for document in _read(file)]
    with opening.open_memory(store, base_model=base_model, hypernetwork=hypernetwork, device=device) as memory:
        _check_lengths(documents, memory.base_model.counter, max_tokens)
        start = time.perf_counter()
        records = memory.internalize_many(
            documents, scope=scope, tags=tag or (), ttl=ttl, max_tokens=max_tokens, progress=True
        )
        seconds = time.perf_counter() - start
    if json:
        print_json([record_row(record) for record in records])
        return
    print_table(
        ["record", "source", "chunks", "tokens"],
        ((record.id, record.metadata["source"], record.chunks, record.tokens) for record in records),
    )
    typer.echo(f"{sum(record.tokens for record in records)} tokens internalized in {seconds:.1f} s")


def read_one(file: str) -> Document:
    """The one document that an argument names, standard input for -."""
    path = _path(file)
    return _read_standard_input() if file == STDIN else _read_file(path, source=path.name)


def _read(file: str) -> Iterator[Document]:
    """The documents that an argument names; each remembers where it comes from as its `source`."""
    path = _path(file)
    if file == STDIN:
        yield _read_standard_input()
    elif path.is_dir():
        for name in _texts_in(path):
            yield _read_file(path / name, source=name.as_posix())
    else:
        yield _read_file(path, source=path.name)


def _path(file: str) -> Path:
    """An argument as a path; an empty one, as of a variable that is not set, would be the working directory."""
    check_path(file, "a document's file")
    return Path(file)


def _texts_in(folder: Path) -> Sequence[Path]:
    """The text files in a folder and below, relative to it, in order; hidden ones are left out."""
    found = (
        path.relative_to(folder) for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file()
    )
    names = [name for name in found if not any(part.startswith(".") for part in name.parts)]
    if not names:
        raise InvalidInput(f"{folder} holds no {', '.join(f'*{suffix}' for suffix in SUFFIXES)}; name other files")
    return sorted(names)


def _read_file(path: Path, *, source: str) -> Document:
    try:
        return read_document(path, metadata={"source": source})
    except OSError as exc:
        raise InvalidInput(f"{path} cannot be read: {exc.strerror or exc}") from exc
    except InvalidDocument as exc:
        if str(path) in str(exc):
            raise
        raise InvalidDocument(f"{path}: {exc}") from exc


def _read_standard_input() -> Document:
    name = "standard input"
    text = read_text(sys.stdin.buffer, name)
    try:
        return Document(text, metadata={"source": name})
    except InvalidDocument as exc:
        raise InvalidDocument(f"{name}: {exc}") from exc


def _check_lengths(documents: Sequence[Document], counter: "TokenCounter", max_tokens: int) -> None:
    """Refuse a document that is too long by its name, before the first is stored."""
    for document in documents:
        size = len(document.text.encode())  # a token has at least one byte
        if size > max_tokens and counter.count(document.text) > max_tokens:
            raise DocumentTooLarge(
                f"{document.metadata['source']} has more than {max_tokens} tokens; split it, or raise --max-tokens"
            )
