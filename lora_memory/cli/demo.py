"""`lora-memory demo`: invented documents go into a memory, and questions about them come out answered.

The documents lie in `lora_memory/demo/`; the questions are here, each with the words of the document that answer it.
"""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

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
    TemporaryStoreOption,
)
from lora_memory.cli.output import one_line, print_json, status
from lora_memory.documents import Document
from lora_memory.scoring import contains

if TYPE_CHECKING:
    from lora_memory.memory import Memory

__all__ = ["QUESTIONS", "Question", "demo", "demo_documents"]

DOCUMENTS = Path(__file__).parent.parent / "demo"
ANSWER_TOKENS = 24


class Question(NamedTuple):
    """A question about one of the documents, and the words in it that answer it."""

    text: str
    expected: str


QUESTIONS = (
    Question("What is the budget of the harbour pilot?", "48,500 euros"),
    Question("Who is responsible for the sensor rollout?", "Tomasz Brandt"),
    Question("What is Ines Okafor allergic to?", "hazelnuts"),
    Question("On which port does the staging database listen?", "6543"),
    Question("When does the nightly backup start?", "02:15"),
    Question("What is Leila Haddad's booking reference?", "QX7T2M"),
    Question("Who solved the ticket of Brightwater Clinic?", "Priya Nair"),
    Question("How long does the battery of the prototype last?", "40 days"),
    Question("Who leads Project Lanternfish?", "Sofia Lindqvist"),
    Question("When does Leila Haddad fly to Oslo?", "9 May"),
    Question("What is Ines Okafor's favourite drink?", "ginger tea"),
    Question("For how many days are backups kept?", "21"),
)
"""The first eight were chosen because larger chunks answered them, the last four were not chosen for anything."""


def demo(
    *,
    store: TemporaryStoreOption = None,
    scope: ScopeOption = "",
    json: JsonOption = False,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Internalize example documents, and answer questions about them with the memory and without it."""
    with (
        opening.store_or_temporary(store) as directory,
        opening.open_memory(directory, base_model=base_model, hypernetwork=hypernetwork, device=device) as memory,
    ):
        start = time.perf_counter()
        records = memory.internalize_many(demo_documents(), scope=scope, progress=True)
        internalizing = _milliseconds_since(start)
        rows = []
        for row in _answers(memory, scope):
            rows.append(row)
            if not json:
                _print_row(row)
    tokens = sum(record.tokens for record in records)
    if json:
        totals = {"documents": len(records), "tokens": tokens, "internalize_milliseconds": internalizing}
        print_json(totals | {"results": rows})
    else:
        right = sum(contains(row["answer"], row["expected"]) for row in rows)
        typer.echo(f"{right} of {len(rows)} answers hold what the documents say.")
        typer.echo(f"{len(records)} documents of {tokens} tokens were internalized in {internalizing} ms.")


def demo_documents() -> list[Document]:
    """The example documents, by name."""
    return [Document.from_file(path) for path in sorted(DOCUMENTS.glob("*.md"))]


def _answers(memory: "Memory", scope: str) -> Iterator[dict[str, Any]]:
    """Ask every question with the memory and without it."""
    from lora_memory.backends.base import GenerationOptions

    options = GenerationOptions(max_new_tokens=ANSWER_TOKENS)
    with status("Asking without the memory"):
        bare = memory.ask_many([question.text for question in QUESTIONS], mode="none", options=options)
    for question, without in zip(QUESTIONS, bare, strict=True):
        start = time.perf_counter()
        answer = memory.ask(question.text, scope=scope, options=options)
        yield {
            "question": question.text,
            "expected": question.expected,
            "without_memory": without.text,
            **answer_row(answer, _milliseconds_since(start)),
        }


def _print_row(row: dict[str, Any]) -> None:
    typer.echo(f"Question        {row['question']}")
    typer.echo(f"With memory     {one_line(row['answer'])}   ({receipt_line(row)})")
    typer.echo(f"Without memory  {one_line(row['without_memory'])}\n")


def _milliseconds_since(start: float) -> int:
    return round(1000 * (time.perf_counter() - start))
