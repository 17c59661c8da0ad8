"""`lora-memory bench`: measure a memory. What is measured stands in `lora_memory.benchmarks`."""

import typer

__all__ = ["bench"]

bench = typer.Typer(name="bench", help="Measure a memory.", no_args_is_help=True)


@bench.callback()
def _bench() -> None: ...
