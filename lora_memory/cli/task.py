"""`lora-memory task`: internalize what the model should do from then on."""

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
)
from lora_memory.cli.output import print_json
from lora_memory.cli.records import record_row

__all__ = ["task"]


def task(
    description: Annotated[str, typer.Argument(help="What the model should do, in a sentence or a few.")],
    *,
    always: Annotated[
        bool, typer.Option("--always", help="Ask every question from --scope and below it under this task.")
    ] = False,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    json: JsonOption = False,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    instruction_hypernetwork: InstructionHypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Turn a task's description into an adapter; name it in: lora-memory ask --task RECORD."""
    with opening.open_memory(
        store,
        base_model=base_model,
        hypernetwork=hypernetwork,
        instruction_hypernetwork=instruction_hypernetwork,
        device=device,
    ) as memory:
        record = memory.internalize_task(description, scope=scope)
        if always:
            memory.always(record.id, scope=scope)
    if json:
        print_json(record_row(record) | {"always": always})
    else:
        typer.echo(record.id)
