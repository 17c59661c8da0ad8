"""What every command of `lora-memory bench` does: open a memory, measure it, show the table and write the JSON file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from lora_memory.cli import opening
from lora_memory.cli.opening import DEFAULT_BACKEND
from lora_memory.errors import InvalidInput

if TYPE_CHECKING:
    from lora_memory.benchmarks.result import Result
    from lora_memory.memory import Memory

__all__ = [
    "FileOption",
    "KOption",
    "LimitOption",
    "SeedOption",
    "check_writable",
    "factors",
    "measure",
    "numbers",
    "show",
]

Number = TypeVar("Number", int, float)

FileOption = Annotated[
    Path | None, typer.Option("--json", metavar="FILE", dir_okay=False, help="Write the result to this file as well.")
]
KOption = Annotated[int | None, typer.Option("-k", min=1, help="Chunks that the search chooses.")]
LimitOption = Annotated[int | None, typer.Option(min=1, help="Questions of each set.")]
SeedOption = Annotated[int | None, typer.Option(help="Of what is generated or drawn.")]


def measure(
    run: Callable[[Memory, Callable[..., Memory]], Result],
    store: Path | None,
    json: Path | None,
    base_model: str,
    hypernetwork: Path | None,
    device: str | None,
    chunk_tokens: int | None = None,
    instruction_hypernetwork: Path | None = None,
    backend: str = DEFAULT_BACKEND,
) -> None:
    """Run a benchmark with a memory, and with what opens another one like it; print its table."""
    check_writable(json)
    with opening.store_or_temporary(store) as directory:

        def open_it(backend: str = backend) -> Memory:
            return opening.open_memory(
                directory,
                backend=backend,
                base_model=base_model,
                hypernetwork=hypernetwork,
                chunk_tokens=chunk_tokens,
                instruction_hypernetwork=instruction_hypernetwork,
                device=device,
            )

        with open_it() as memory:
            result = run(memory, open_it)
    show(result, json)


def check_writable(json: Path | None) -> None:
    """Refuse a file that could not be written, before anything is measured."""
    if json is not None and not json.parent.is_dir():
        raise InvalidInput(f"there is no directory {json.parent} to write {json.name} to; make it first")


def show(result: Result, json: Path | None) -> None:
    """Print a result's table, and write it to a file."""
    if json is not None:
        result.write(json)
    typer.echo(result.table())


def factors(text: str | None) -> list[float] | None:
    """The numbers of an option such as `1.25,1.5`."""
    return None if text is None else _listed(text, float, "1.25,1.5")


def numbers(text: str | None, *, least: int = 1) -> list[int] | None:
    """The numbers of an option such as `256,1024`."""
    if text is None:
        return None
    numbers = _listed(text, int, "256,1024")
    if min(numbers) < least:
        raise InvalidInput(f"the numbers of {text!r} must be {least} or more")
    return numbers


def _listed(text: str, kind: Callable[[str], Number], example: str) -> list[Number]:
    try:
        return [kind(number) for number in text.split(",")]
    except ValueError as exc:
        raise InvalidInput(f"{text!r} is not a list of numbers such as {example}") from exc
