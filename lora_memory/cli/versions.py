"""`lora-memory update`, `history` and `restore`: what a record says now, said before, and says again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from lora_memory.cli import opening
from lora_memory.cli.add import read_one
from lora_memory.cli.options import (
    DEFAULT_BASE_MODEL,
    DEFAULT_STORE,
    BaseModelOption,
    DeviceOption,
    HypernetworkOption,
    JsonOption,
    MaxTokensOption,
    RecordArgument,
    ScopeOption,
    StoreOption,
    TagsOption,
)
from lora_memory.cli.output import preview, print_json, print_table
from lora_memory.cli.records import record_row
from lora_memory.documents import MAX_DOCUMENT_TOKENS
from lora_memory.scopes import Scope

if TYPE_CHECKING:
    from lora_memory.store import Record, Version

__all__ = ["history", "restore", "update"]


def update(
    record_id: RecordArgument,
    file: Annotated[str, typer.Argument(metavar="FILE", help="Its new text; - for standard input.")],
    *,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    tag: TagsOption = None,
    max_tokens: MaxTokensOption = MAX_DOCUMENT_TOKENS,
    json: JsonOption = False,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Let a record say something else; what it said stays in its history.

    Of its metadata only the source changes, to the new file. Tags replace those that it has.
    """
    document = read_one(file)
    opening.check_store(store)
    with opening.open_memory(store, base_model=base_model, hypernetwork=hypernetwork, device=device) as memory:
        metadata = {**memory.get(record_id, scope=scope).metadata, **document.metadata}
        updated = memory.update(
            record_id, document.text, scope=scope, metadata=metadata, tags=tag, max_tokens=max_tokens
        )
        _print(updated, json)


def history(
    record_id: RecordArgument, *, store: StoreOption = DEFAULT_STORE, scope: ScopeOption = "", json: JsonOption = False
) -> None:
    """Show what a record says and said before, newest first."""
    with opening.open_store(store) as opened:
        versions = opened.history(record_id, scope=Scope(scope))
    if json:
        print_json([_version_row(version) | {"text": version.text} for version in versions])
        return
    print_table(
        ["version", "created (UTC)", "chunks", "tokens", "tags", "text"],
        (
            (v.version, f"{v.created_at:%Y-%m-%d %H:%M}", v.chunks, v.tokens, ", ".join(v.tags), preview(v.text))
            for v in versions
        ),
    )


def restore(
    record_id: RecordArgument,
    version: Annotated[int, typer.Argument(metavar="VERSION", help="Its number, as history shows it.")],
    *,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    json: JsonOption = False,
) -> None:
    """Let a record say again what an earlier version said, as a new version. No model is loaded."""
    with opening.open_store(store) as opened:
        _print(opened.restore(record_id, version=version, scope=Scope(scope)), json)


def _version_row(version: Version) -> dict[str, Any]:
    return {
        "version": version.version,
        "chunks": version.chunks,
        "tokens": version.tokens,
        "created_at": version.created_at.isoformat(timespec="seconds"),
        "tags": list(version.tags),
        "metadata": dict(version.metadata),
    }


def _print(record: Record, json: bool) -> None:
    if json:
        print_json(record_row(record))
    else:
        typer.echo(f"{record.id} is at version {record.version}")
