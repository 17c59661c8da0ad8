"""Options that several commands share, each with its one default. Not here: what the commands do with them."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from lora_memory.checks import check_path
from lora_memory.errors import InvalidInput
from lora_memory.model_files import DEFAULT_BASE_MODEL
from lora_memory.scopes import Scope

__all__ = [
    "DEFAULT_BASE_MODEL",
    "DEFAULT_STORE",
    "MODELS",
    "BaseModelOption",
    "DeviceOption",
    "HypernetworkOption",
    "InstructionHypernetworkOption",
    "JsonOption",
    "LimitOption",
    "MaxTokensOption",
    "RecordArgument",
    "ScopeOption",
    "StoreOption",
    "TagsOption",
    "TemporaryStoreOption",
    "given",
]

DEFAULT_STORE = Path("memory")


def _path(what: str) -> Callable[[str | Path], Path]:
    """What reads a path; an empty one, as of a variable that is not set, would be the working directory."""

    def parse(path: str | Path) -> Path:
        try:
            check_path(path, what)
        except InvalidInput as exc:
            raise typer.BadParameter(str(exc)) from exc
        return Path(path)

    return parse


_directory = _path("a memory's directory")
_hypernetwork = _path("a hypernetwork's directory")

StoreOption = Annotated[
    Path, typer.Option("--store", metavar="PATH", help="Directory of the memory.", parser=_directory)
]
TemporaryStoreOption = Annotated[
    Path | None,
    typer.Option(
        "--store",
        metavar="PATH",
        help="Directory of the memory.",
        show_default="a temporary one",
        parser=_directory,
    ),
]
ScopeOption = Annotated[
    str,
    typer.Option(
        "--scope",
        metavar="SCOPE",
        help="Who may see it, such as acme/user-7; a scope sees itself and those above it.",
        show_default="the root",
        callback=Scope,  # before any model is loaded
    ),
]
RecordArgument = Annotated[str, typer.Argument(metavar="RECORD", help="Its id, as ls shows it.")]
TagsOption = Annotated[
    list[str] | None,
    typer.Option("--tag", metavar="TAG", help="A tag; may be given several times.", show_default=False),
]
MaxTokensOption = Annotated[int, typer.Option(min=1, help="Refuse a longer document.")]
LimitOption = Annotated[int | None, typer.Option("-k", min=1, help="Recall at most so many chunks.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]

MODELS = "Models"  # the help's own section
BaseModelOption = Annotated[
    str,
    typer.Option("--base-model", metavar="NAME", help="A name, directory or hub id.", rich_help_panel=MODELS),
]
HypernetworkOption = Annotated[
    Path | None,
    typer.Option(
        "--hypernetwork",
        metavar="DIRECTORY",
        help="What turns documents into adapters of that base model.",
        show_default="the one shipped for the default base model",
        parser=_hypernetwork,
        rich_help_panel=MODELS,
    ),
]
InstructionHypernetworkOption = Annotated[
    Path | None,
    typer.Option(
        "--instruction-hypernetwork",
        metavar="DIRECTORY",
        help="What turns tasks into adapters of that base model.",
        show_default="the one shipped for the default base model",
        parser=_hypernetwork,
        rich_help_panel=MODELS,
    ),
]
DeviceOption = Annotated[
    str | None,
    typer.Option("--device", metavar="NAME", help="Such as cuda.", show_default="the CPU", rich_help_panel=MODELS),
]


def given(**options: Any) -> dict[str, Any]:
    """The options that are not None: the others keep the defaults of the code that they go to.

    Its modules import torch, so that help and parsing cannot read their constants.
    """
    return {name: value for name, value in options.items() if value is not None}
