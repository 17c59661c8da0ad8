"""`lora-memory export`, `import` and `rebuild`: records go to another store, or to other models."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from lora_memory.cli import opening
from lora_memory.cli.options import (
    DEFAULT_BASE_MODEL,
    DEFAULT_STORE,
    BaseModelOption,
    DeviceOption,
    HypernetworkOption,
    InstructionHypernetworkOption,
    JsonOption,
    ScopeOption,
    StoreOption,
    TagsOption,
)
from lora_memory.cli.output import print_json
from lora_memory.scopes import Scope

__all__ = ["export", "import_", "rebuild"]


def export(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The archive to write; it may replace an older one.")],
    *,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    tag: TagsOption = None,
    json: JsonOption = False,
) -> None:
    """Write the records of a scope and of those below it to one file, with their adapters. No model is loaded."""
    with opening.open_store(store) as opened, _bar("export", "record") as progress:
        from lora_memory.archive import export_archive
        from lora_memory.store import Filter

        receipt = export_archive(opened, file, scope=Scope(scope), only=Filter.of(tag or ()), progress=progress)
    if json:
        print_json(asdict(receipt))
    else:
        typer.echo(f"exported {receipt.records} records, {receipt.bytes:,} bytes, to {file}")


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An archive that export wrote.")],
    *,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    json: JsonOption = False,
) -> None:
    """Take in an archive, all of it or nothing; records whose ids are there stay as they are. No model is loaded.

    It is verified whole before anything is written. With --scope, an archive that reaches out of it is refused.
    """
    with _bar("import", "adapter") as progress:
        from lora_memory.archive import import_into

        receipt = import_into(file, store, url=None, scope=Scope(scope), progress=progress)
    if json:
        print_json(asdict(receipt))
        return
    left = f"{receipt.existing} were there before, {receipt.expired} had expired"
    typer.echo(f"imported {receipt.records} records into {store}; {left}")


def rebuild(
    *,
    store: StoreOption = DEFAULT_STORE,
    chunk_tokens: Annotated[
        int | None,
        typer.Option(min=1, help="The longest chunk of what is rebuilt.", show_default="the hypernetwork's own"),
    ] = None,
    json: JsonOption = False,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    instruction_hypernetwork: InstructionHypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Internalize everything again for these models. What was done before an interruption is not done again."""
    opening.check_store(store)
    with _bar("rebuild", "text") as progress:
        receipt = opening.rebuild_memory(
            store,
            base_model=base_model,
            hypernetwork=hypernetwork,
            chunk_tokens=chunk_tokens,
            instruction_hypernetwork=instruction_hypernetwork,
            device=device,
            progress=progress,
        )
    if json:
        print_json(asdict(receipt))
    elif receipt.texts or receipt.resumed:
        earlier = f", after {receipt.resumed} in an earlier run" if receipt.resumed else ""
        typer.echo(f"internalized {receipt.texts} texts again{earlier}")
    else:
        typer.echo("nothing to do: the store has these models")


@contextmanager
def _bar(doing: str, unit: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on a terminal, and what moves it."""
    from tqdm import tqdm

    with tqdm(desc=doing, unit=unit, disable=None) as bar:

        def progress(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield progress
