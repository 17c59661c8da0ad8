"""`lora-memory ls`, `show` and `rm`: what is in a store. No model is loaded."""

from __future__ import annotations

from dataclasses import asdict
from json import dumps
from typing import TYPE_CHECKING, Annotated, Any

import typer

from lora_memory.cli import opening
from lora_memory.cli.options import DEFAULT_STORE, JsonOption, RecordArgument, ScopeOption, StoreOption, TagsOption
from lora_memory.cli.output import plain, preview, print_json, print_table
from lora_memory.errors import InvalidInput
from lora_memory.scopes import Scope

if TYPE_CHECKING:
    from lora_memory.store import Filter, Record

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
        "version": record.version,
        "copies": record.copies,
        "created_at": record.created_at.isoformat(timespec="seconds"),
        "updated_at": record.updated_at.isoformat(timespec="seconds"),
        "expires_at": record.expires_at and record.expires_at.isoformat(timespec="seconds"),
        "tags": list(record.tags),
        "metadata": dict(record.metadata),
    }


def ls(
    *,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    tag: TagsOption = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="At most so many.")] = PAGE,
    cursor: Annotated[str | None, typer.Option(metavar="ID", help="Go on after this record.")] = None,
    json: JsonOption = False,
) -> None:
    """List the records of a scope and of those below it, newest first; with --tag, those that have all of the tags."""
    with opening.open_store(store) as opened:
        records = opened.list(scope=Scope(scope), limit=limit, cursor=cursor, only=_tagged(tag))
    if json:
        print_json([record_row(record) | {"preview": preview(record.text)} for record in records])
        return
    print_table(
        ["record", "kind", "scope", "created (UTC)", "chunks", "tokens", "tags", "text"],
        (
            (
                r.id,
                "task" if r.kind == "instruction" else r.kind,
                r.scope or "·",
                f"{r.created_at:%Y-%m-%d %H:%M}",
                r.chunks,
                r.tokens,
                ", ".join(r.tags),
                preview(r.text),
            )
            for r in records
        ),
    )
    if len(records) == limit:
        typer.echo(f"there may be more: --cursor {records[-1].id}", err=True)


def show(
    record_id: RecordArgument,
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
        if name == "tags":
            shown = ", ".join(value)
        else:
            shown = dumps(value, ensure_ascii=False) if name == "metadata" else "" if value is None else value
        typer.echo(plain(f"{name + ':':<12}{shown}"))
    typer.echo(f"\n{plain(record.text)}")


def rm(
    record_ids: Annotated[
        list[str] | None, typer.Argument(metavar="[RECORD]...", help="Ids, as ls shows them.")
    ] = None,
    *,
    everything: Annotated[
        bool, typer.Option("--all", help="Forget all that is in --scope and in the scopes below it, or has the --tag.")
    ] = False,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    tag: TagsOption = None,
    json: JsonOption = False,
) -> None:
    """Forget records for good: their text, vectors and weights. If one is not there, none is forgotten."""
    if bool(record_ids) == everything:
        raise InvalidInput("name either the records to forget, or --all with the --scope to empty")
    if everything and not (scope or tag):
        raise InvalidInput(f"--all needs a --scope or a --tag; to forget everything, delete the directory {store}")
    with opening.open_store(store) as opened:
        receipt = opened.forget(scope=Scope(scope), ids=record_ids or None, only=_tagged(tag))
    if json:
        print_json(asdict(receipt))
        return
    counts = f"{receipt.records} records, {receipt.chunks} chunks, {receipt.files} weight files"
    typer.echo(f"forgot {counts}: {receipt.status}")


def _tagged(tags: list[str] | None) -> Filter:
    from lora_memory.store import Filter

    return Filter.of(tags or ())
