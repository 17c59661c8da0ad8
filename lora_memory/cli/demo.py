"""`lora-memory demo`: invented documents go into a memory, and questions about them come out answered.

The documents lie in `lora_memory/demo/`; the questions are here, each with the words of the document that answer it.
"""

import tempfile
import time
from contextlib import ExitStack
from importlib import resources
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer

from lora_memory.cli import opening
from lora_memory.cli.ask import answer_row, receipt_line
from lora_memory.cli.options import (
    DEFAULT_BASE_MODEL,
    BaseModelOption,
    DeviceOption,
    HypernetworkOption,
    JsonOption,
    ScopeOption,
)
from lora_memory.cli.output import plain, print_json, status
from lora_memory.documents import Document

__all__ = ["QUESTIONS", "Question", "demo", "demo_documents"]

ANSWER_TOKENS = 24


class Question(NamedTuple):
    """A question about one of the documents, and the words in it that answer it."""

    text: str
    expected: str


QUESTIONS = (
    Question("When does the harbour pilot start?", "17 April"),
    Question("Who is responsible for the sensor rollout?", "Tomasz Brandt"),
    Question("What is Ines Okafor allergic to?", "hazelnuts"),
    Question("On which port does the staging database listen?", "6543"),
    Question("What is Leila Haddad's booking reference?", "QX7T2M"),
    Question("At which hotel does Leila Haddad stay in Oslo?", "Hotel Fjordlys"),
    Question("Who solved the ticket of Brightwater Clinic?", "Priya Nair"),
    Question("How much does the prototype of the Lanternfish buoy weigh?", "3.8 kilograms"),
)


def demo(
    *,
    store: Annotated[
        Path | None,
        typer.Option(
            "--store", metavar="PATH", help="Directory of the memory.", show_default="a temporary one, removed at the end"
        ),
    ] = None,
    scope: ScopeOption = "",
    json: JsonOption = False,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Internalize example documents, and answer questions about them with the memory and without it."""
    documents = demo_documents()
    with ExitStack() as stack:
        directory = store or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lora-memory-")))
        memory = stack.enter_context(
            opening.open_memory(directory, base_model=base_model, hypernetwork=hypernetwork, device=device)
        )
        from lora_memory.backends.base import GenerationOptions

        options = GenerationOptions(max_new_tokens=ANSWER_TOKENS)
        start = time.perf_counter()
        records = memory.internalize_many(documents, scope=scope, progress=True)
        internalizing = _milliseconds_since(start)
        with status("Asking without the memory"):
            questions = [question.text for question in QUESTIONS]
            bare = memory.ask_many(questions, scope=scope, mode="none", options=options)
        rows: list[dict[str, Any]] = []
        for question, without in zip(QUESTIONS, bare, strict=True):
            start = time.perf_counter()
            answer = memory.ask(question.text, scope=scope, options=options)
            row = answer_row(answer, _milliseconds_since(start))
            rows.append({**question._asdict(), "without_memory": without.text, **row})
            if not json:
                _print_row(rows[-1])
    totals = {
        "documents": len(records),
        "tokens": sum(record.tokens for record in records),
        "internalize_milliseconds": internalizing,
    }
    if json:
        print_json(totals | {"results": rows})
    else:
        typer.echo("{documents} documents of {tokens} tokens internalized in {internalize_milliseconds} ms".format(**totals))


def demo_documents() -> list[Document]:
    """The example documents, by name."""
    with resources.as_file(resources.files("lora_memory") / "demo") as folder:
        return [Document.from_file(path) for path in sorted(folder.glob("*.md"))]


def _print_row(row: dict[str, Any]) -> None:
    typer.echo(f"Question        {row['text']}")
    typer.echo(f"With memory     {plain(row['answer'])}  ({receipt_line(row)})")
    typer.echo(f"Without memory  {plain(' '.join(row['without_memory'].split()))}\n")


def _milliseconds_since(start: float) -> int:
    return round(1000 * (time.perf_counter() - start))
