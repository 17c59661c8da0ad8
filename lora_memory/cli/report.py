"""`lora-memory bench growth` and `bench report`: curves, and the page that shows every result."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from lora_memory.cli import opening
from lora_memory.cli.measuring import FileOption, SeedOption, measure, numbers
from lora_memory.cli.options import (
    DEFAULT_BASE_MODEL,
    BaseModelOption,
    DeviceOption,
    HypernetworkOption,
    TemporaryStoreOption,
    given,
)
from lora_memory.errors import InvalidInput

if TYPE_CHECKING:
    from lora_memory.benchmarks.result import Result
    from lora_memory.memory import Memory

__all__ = ["growth", "report"]

STANDARD: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "recall": ("recall", {}),
    "recall-records-1000": ("recall", {"records": 1000}),
    "niah": ("niah", {}),
    "abstain": ("abstain", {}),
    "session": ("session", {"limit": 50}),
    "latency": ("latency", {}),
    "growth": ("growth", {}),
}
"""What `bench report --run` measures: the benchmark and its settings, by the name of the result."""


def growth(
    *,
    tokens: Annotated[str | None, typer.Option(metavar="N,…", help="Lengths of documents.")] = None,
    records: Annotated[str | None, typer.Option(metavar="N,…", help="Synthetic records in a scope.")] = None,
    repeats: Annotated[int | None, typer.Option(min=1, help="Runs of each question.")] = None,
    picture: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Draw both log-log plots to this .png or .svg.")
    ] = None,
    seed: SeedOption = None,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """How does the cost of internalizing and asking grow with tokens and with records?"""
    settings = given(tokens=numbers(tokens), records=numbers(records), repeats=repeats, seed=seed)
    if picture is not None and not picture.parent.is_dir():
        raise InvalidInput(f"there is no directory {picture.parent} to draw {picture.name} in; make it first")

    def run(memory: Memory, _reopen: Callable[[], Memory]) -> Result:
        from lora_memory.benchmarks import growth

        result = growth.run(memory, **settings, progress=True)
        if picture is not None:
            growth.draw(result, picture)
        return result

    measure(run, store, json, base_model, hypernetwork, device)


def report(
    directory: Annotated[
        Path, typer.Argument(metavar="DIR", exists=True, file_okay=False, help="JSON files that benchmarks wrote.")
    ],
    *,
    page: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="Replace the marked blocks of this Markdown page instead."),
    ] = None,
    run: Annotated[
        bool, typer.Option("--run", help="Measure first what DIR lacks of the benchmarks that need no data: hours.")
    ] = False,
    store: TemporaryStoreOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Write every result in DIR as Markdown tables and plots: DIR/report.md, or the marked blocks of a page."""
    from lora_memory.benchmarks.report import fill, read_results, summary

    if run:
        _run_missing(directory, store, base_model, hypernetwork, device)
    results = read_results(directory)
    if page is None:
        typer.echo(f"{summary(directory, results)}: {len(results)} results")
        return
    found = fill(page, results, pictures=page.parent / "_static")
    typer.echo(f"{page}: {len(found.filled)} blocks filled")
    if found.missing:
        typer.echo(f"left as they were, without a result in {directory}: {', '.join(found.missing)}")
    if found.unused:
        typer.echo(f"results without a block: {', '.join(found.unused)}")


def _run_missing(
    directory: Path, store: Path | None, base_model: str, hypernetwork: Path | None, device: str | None
) -> None:
    """Write each result as soon as it is there, so that an interrupted run goes on where it was.

    Raises:
        KeyboardInterrupt: The user interrupted a benchmark; what it had is not written.
    """
    from importlib import import_module

    missing = {name: each for name, each in STANDARD.items() if not (directory / f"{name}.json").exists()}
    if not missing:
        return
    with opening.store_or_temporary(store) as path:

        def open_it() -> Memory:
            return opening.open_memory(path, base_model=base_model, hypernetwork=hypernetwork, device=device)

        with open_it() as memory:
            for name, (benchmark, settings) in missing.items():
                typer.echo(f"measuring {name}", err=True)
                module = import_module(f"lora_memory.benchmarks.{benchmark}")
                opener = {"reopen": open_it} if benchmark == "latency" else {}
                result = module.run(memory, **settings, **opener)
                if result.interrupted:
                    raise KeyboardInterrupt
                result.write(directory / f"{name}.json")
