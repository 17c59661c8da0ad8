"""`lora-memory ls`, `show` and `rm`: what is in a store. No model is loaded."""

from __future__ import annotations

from dataclasses import asdict
from json import dumps
from typing import TYPE_CHECKING, Annotated, Any

import typer

from lora_memory.cli import opening
from lora_memory.cli.options import DEFAULT_STORE, JsonOption, ScopeOption, StoreOption
from lora_memory.cli.output import plain, preview, print_json, print_table
from lora_memory.errors import InvalidInput
from lora_memory.scopes import Scope

if TYPE_CHECKING:
    from lora_memory.store import Record

__all__ = ["ls", "record_row", "rm", "show"]

PAGE = 50


def record_row(record: Record) -> dict[str, Any]:
    """A record as the commands' JSON shows it, without its text."""
    return {
        "id": record.id,
        "scope": str(record.scope),
        "kind": record.kind,
        "chunks": record.chunks,
        "tokens": record.tokens,
        "created_at": record.created_at.isoformat(timespec="seconds"),
        "metadata": dict(record.metadata),
    }


def ls(
    *,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    limit: Annotated[int, typer.Option(min=1, max=1000, help="At most so many.")] = PAGE,
    cursor: Annotated[str | None, typer.Option(metavar="ID", help="Go on after this record.")] = None,
    json: JsonOption = False,
) -> None:
    """List the records of a scope and of those below it, newest first."""
    with opening.open_store(store) as opened:
        records = opened.list(scope=Scope(scope), limit=limit, cursor=cursor)
    if json:
        print_json([record_row(record) | {"preview": preview(record.text)} for record in records])
        return
    print_table(
        ["record", "scope", "created (UTC)", "chunks", "tokens", "text"],
        (
            (r.id, r.scope or "·", f"{r.created_at:%Y-%m-%d %H:%M}", r.chunks, r.tokens, preview(r.text))
            for r in records
        ),
    )
    if len(records) == limit:
        typer.echo(f"there may be more: --cursor {records[-1].id}", err=True)


def show(
    record_id: Annotated[str, typer.Argument(metavar="RECORD", help="Its id, as ls shows it.")],
    *,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    json: JsonOption = False,
) -> None:
    """Show a record and its text."""
    with opening.open_store(store) as opened:
        record = opened.get(record_id, scope=Scope(scope))
    if json:
        print_json(record_row(record) | {"text": record.text})
        return
    for name, value in record_row(record).items():
        shown = dumps(value, ensure_ascii=False) if name == "metadata" else value
        typer.echo(plain(f"{name + ':':<12}{shown}"))
    typer.echo(f"\n{plain(record.text)}")


def rm(
    record_ids: Annotated[
        list[str] | None, typer.Argument(metavar="[RECORD]...", help="Ids, as ls shows them.")
    ] = None,
    *,
    everything: Annotated[
        bool, typer.Option("--all", help="Forget all that is in --scope and in the scopes below it.")
    ] = False,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    json: JsonOption = False,
) -> None:
    """Forget records for good: their text, vectors and weights. If one is not there, none is forgotten."""
    if bool(record_ids) == everything:
        raise InvalidInput("name either the records to forget, or --all with the --scope to empty")
    if everything and not scope:
        raise InvalidInput(f"--all needs a --scope; to forget everything, delete the directory {store}")
    with opening.open_store(store) as opened:
        receipt = opened.forget(scope=Scope(scope), ids=record_ids or None)
    if json:
        print_json(asdict(receipt))
        return
    counts = f"{receipt.records} records, {receipt.chunks} chunks, {receipt.files} weight files"
    typer.echo(f"forgot {counts}: {receipt.status}")
