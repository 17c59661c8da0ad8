"""What commands print: results on standard output, progress on standard error and only on a terminal."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import typer

__all__ = ["one_line", "plain", "preview", "print_json", "print_table", "status"]

PREVIEW = 60  # characters of a text that stand for it in a list
WIDTH = 200  # of tables that go to a file or a pipe

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")  # all but the tab and the new line


def plain(text: str) -> str:
    """A stored text without control characters: a document must not be able to steer the terminal that shows it."""
    return _CONTROL.sub("", text)


def one_line(text: str) -> str:
    """A stored or generated text in one line."""
    return plain(" ".join(text.split()))


def preview(text: str) -> str:
    """The beginning of a text, in one line."""
    line = one_line(text)
    return line if len(line) <= PREVIEW else f"{line[: PREVIEW - 1].rstrip()}…"


def print_json(value: Any) -> None:
    """Print a value for programs."""
    # What the output cannot encode becomes JSON's escape for it, and so does a lone surrogate, as in a file's name.
    escaped = not sys.stdout.encoding.lower().startswith("utf")
    typer.echo(json.dumps(value, ensure_ascii=escaped, indent=2).encode(errors="backslashreplace").decode())


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows under their columns' names; numbers stand to the right."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    rows = list(rows)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for index, column in enumerate(columns):
        numbers = bool(rows) and all(isinstance(row[index], int | float) for row in rows)
        table.add_column(column, justify="right" if numbers else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(plain(str(cell))) for cell in row))
    Console(width=None if sys.stdout.isatty() else WIDTH).print(table)


@contextmanager
def status(doing: str) -> Iterator[None]:
    """Say what takes so long, for the length of a `with` block."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(f"{doing}…"):
        yield
