"""`lora-memory ask`: one question, and how it was answered."""

import sys
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from lora_memory.cli import opening
from lora_memory.cli.options import (
    DEFAULT_BASE_MODEL,
    DEFAULT_STORE,
    BaseModelOption,
    DeviceOption,
    HypernetworkOption,
    JsonOption,
    LimitOption,
    ScopeOption,
    StoreOption,
    TagsOption,
    given,
)
from lora_memory.cli.output import plain, preview, print_json, print_table
from lora_memory.errors import InvalidInput

if TYPE_CHECKING:
    from lora_memory.memory import Answer
    from lora_memory.retrieval import Recall

__all__ = ["answer_row", "ask", "recall_row", "receipt_line"]

_UNKNOWN = "Nothing in memory answers this."


def ask(
    question: Annotated[str, typer.Argument(help="What to ask.")],
    *,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    tag: TagsOption = None,
    mode: Annotated[
        Literal["weights", "context", "hybrid", "none"],
        typer.Option(help="Recalled chunks are mounted as weights, put in the prompt, both, or neither."),
    ] = "weights",
    k: LimitOption = None,
    task: Annotated[
        list[str] | None,
        typer.Option(
            "--task", metavar="RECORD", help="Answer under this task; may be repeated.", show_default="the scope's"
        ),
    ] = None,
    abstain: Annotated[
        bool, typer.Option("--abstain", help="Say nothing where the memory most likely does not hold the answer.")
    ] = False,
    max_new_tokens: Annotated[int | None, typer.Option(min=1, help="The longest answer.")] = None,
    stream: Annotated[bool, typer.Option("--stream", help="Print the answer as it is generated.")] = False,
    verbose: Annotated[
        bool, typer.Option("-v", "--verbose", help="Print the recalls, tokens, rank and time as well.")
    ] = False,
    json: JsonOption = False,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Answer a question from what the scope sees."""
    if stream and (json or verbose):
        raise InvalidInput("--stream prints the answer alone; leave out --stream, or --json and --verbose")
    opening.check_store(store)
    from lora_memory.backends.base import GenerationOptions
    from lora_memory.confidence import BALANCED

    options = GenerationOptions(**given(max_new_tokens=max_new_tokens))
    settings = given(scope=scope, tags=tag, mode=mode, k=k, tasks=task or None, options=options)
    if abstain:
        settings["abstain"] = BALANCED
    with opening.open_memory(store, base_model=base_model, hypernetwork=hypernetwork, device=device) as memory:
        if stream:
            pieces = memory.stream(question, **settings)
            for piece in pieces:
                typer.echo(plain(piece), nl=False)
                sys.stdout.flush()
            typer.echo(_UNKNOWN if pieces.answer.abstained else "")
            _warn_of_nothing(pieces.answer)
            return
        start = time.perf_counter()
        answer = memory.ask(question, **settings)
        milliseconds = round(1000 * (time.perf_counter() - start))
    row = answer_row(answer, milliseconds)
    if json:
        print_json({"question": question} | row | {"recalls": [recall_row(recall) for recall in answer.recalls]})
        return
    typer.echo(_UNKNOWN if answer.abstained else plain(answer.text))
    _warn_of_nothing(answer)
    if verbose:
        typer.echo()
        recalls = answer.recalls
        print_table(
            ["score", "relevance", "weight", "record", "text"],
            (
                (f"{r.score:.2f}", f"{r.relevance:.2f}", f"{r.weight:.2f}", r.record_id, preview(r.text))
                for r in recalls
            ),
        )
        if row["tasks"]:
            typer.echo(f"under the tasks {', '.join(row['tasks'])}")
        typer.echo(receipt_line(row))


def _warn_of_nothing(answer: "Answer") -> None:
    if answer.mode != "none" and not (answer.recalls or answer.tasks or answer.abstained):
        typer.echo("note: nothing in this scope is near the question; the bare model answered", err=True)


def answer_row(answer: "Answer", milliseconds: int) -> dict[str, Any]:
    """An answer as the commands' JSON shows it."""
    return {
        "answer": answer.text,
        "mode": answer.mode,
        "prompt_tokens": answer.usage.prompt_tokens,
        "completion_tokens": answer.usage.completion_tokens,
        "tokens_saved": answer.usage.tokens_saved,
        "rank": 0 if answer.composition is None else answer.composition.rank,
        "tasks": [task.record_id for task in answer.tasks],
        "negligible": answer.negligible,
        "finish_reason": answer.finish_reason,
        "confidence": None if answer.confidence is None else round(answer.confidence, 4),
        "abstained": answer.abstained,
        "milliseconds": milliseconds,
    }


def receipt_line(row: Mapping[str, Any]) -> str:
    """What an answer cost, in words."""
    return (
        f"{row['prompt_tokens']} prompt tokens, {row['tokens_saved']} saved, rank {row['rank']}, "
        f"{row['milliseconds']} ms"
    )


def recall_row(recall: "Recall") -> dict[str, Any]:
    """A recall as the commands' JSON shows it."""
    return {
        "record_id": recall.record_id,
        "position": recall.position,
        "scope": str(recall.scope),
        "score": round(recall.score, 4),
        "relevance": round(recall.relevance, 4),
        "weight": recall.weight,
        "created_at": recall.created_at.isoformat(timespec="seconds"),
        "superseded_by": recall.superseded_by,
        "above": recall.above,
        "text": recall.text,
    }
