"""The program: its commands, and what an error looks like. Each group of commands stands in a file of its own.

An error is one line on standard error that says how to fix it. Exit codes: 0 done, 1 failed, 2 bad input, 130
interrupted. Nothing here imports torch: a command imports what it needs when it runs.
"""

import os
import sys
import warnings
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any, NoReturn, TextIO

import typer
from typer.core import TyperGroup

from lora_memory.__about__ import __version__
from lora_memory.cli.add import add
from lora_memory.cli.archive import export, import_, rebuild
from lora_memory.cli.ask import ask
from lora_memory.cli.bench import bench
from lora_memory.cli.demo import demo
from lora_memory.cli.doctor import doctor
from lora_memory.cli.records import ls, rm, show
from lora_memory.cli.report import growth, report
from lora_memory.cli.search import search
from lora_memory.cli.task import task
from lora_memory.cli.train import train
from lora_memory.cli.versions import history, restore, update
from lora_memory.errors import InvalidInput, LoraMemoryError, RecordNotFound

__all__ = ["app", "main"]

FAILURE, BAD_INPUT = 1, 2
VERBS = {"internalize": "add", "list": "ls", "get": "show", "forget": "rm"}  # of `Memory`, and their commands


class _Program(TyperGroup):
    """Prints every expected error as one line; what is left is a fault of the program and keeps its traceback."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            code = super().main(*args, **{**kwargs, "standalone_mode": False})
        except (InvalidInput, RecordNotFound) as exc:
            _fail(str(exc), BAD_INPUT)
        except (LoraMemoryError, OSError) as exc:
            _fail(str(exc), FAILURE)
        except typer.TyperException as exc:  # arguments that do not parse
            _fail(_usage(exc), exc.exit_code)
        sys.exit(code)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        try:
            return super().resolve_command(ctx, args)
        except typer.TyperException as exc:
            if args[0] in VERBS:
                exc.message = f"No such command {args[0]!r}. Did you mean {VERBS[args[0]]!r}?"
            raise


app = typer.Typer(
    name="lora-memory",
    cls=_Program,
    help="A memory for language models: documents become LoRA adapters that answer without being in the prompt.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (demo, add, task, ask, search, ls, show, update, history, restore, rm, export, rebuild, doctor):
    app.command()(command)
app.command("import")(import_)
app.add_typer(train, name="train")
bench.command()(growth)
bench.command()(report)
app.add_typer(bench, name="bench")


def main() -> None:
    """Run the command that the process was started with; never returns."""
    warnings.showwarning = _print_warning
    _prepare_streams()
    app(prog_name="lora-memory")


def _prepare_streams() -> None:
    """Have standard streams that can be used, whatever the process was started with."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  # till the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a text may hold what its encoding lacks
            stream.reconfigure(errors="backslashreplace")


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def _program(
    _version: Annotated[
        bool, typer.Option("--version", help="Print the version.", is_eager=True, callback=_print_version)
    ] = False,
) -> None: ...


def _usage(error: typer.TyperException) -> str:
    message, context = error.format_message().replace("Value error, ", ""), getattr(error, "ctx", None)
    if not message or context is None:
        return message
    return f"{message.rstrip('.')}. See: {context.command_path} --help"


def _fail(message: str, code: int) -> NoReturn:
    if message:  # there is none where the help was printed instead
        typer.echo(f"error: {' '.join(message.split())}", err=True)
    sys.exit(code)


def _print_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    typer.echo(f"warning: {' '.join(str(message).split())}", err=True)
