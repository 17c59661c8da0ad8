"""Spans and metrics of what a memory does, through OpenTelemetry's API: the only file that imports it.

The API alone sends nothing: where it goes, if anywhere, the application decides by setting up an SDK. Without the API,
which is optional, nothing is measured. No attribute carries anything that somebody wrote: no text, scope, id, tag,
metadata or error message. docs/howto/observing.md lists what is told.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from lora_memory.__about__ import __version__

try:
    from opentelemetry import metrics, trace
except ImportError:
    INSTALLED = False
else:
    INSTALLED = True
    _tracer = trace.get_tracer("lora_memory", __version__)
    _meter = metrics.get_meter("lora_memory", __version__)
    _duration = _meter.create_histogram(
        "lora_memory.operation.duration",
        unit="s",
        description="Time that an operation took.",
        explicit_bucket_boundaries_advisory=[0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    )
    _rank = _meter.create_histogram(
        "lora_memory.composition.rank",
        unit="1",
        description="Rank of what was mounted for an answer.",
        explicit_bucket_boundaries_advisory=[0, 8, 16, 32, 64, 128, 256, 512],
    )
    _tokens = _meter.create_counter("lora_memory.tokens", unit="{token}", description="Tokens, by what became of them.")
    _records = _meter.create_counter(
        "lora_memory.records", unit="{record}", description="Records written or forgotten."
    )

if TYPE_CHECKING:
    from lora_memory.asking import Answer
    from lora_memory.retrieval import Recall
    from lora_memory.store import ForgetReceipt, Record

__all__ = ["INSTALLED", "answered", "forgotten", "internalized", "observed", "observing", "searched"]

P = ParamSpec("P")
T = TypeVar("T")
Told = dict[str, int | str]


def observed(operation: str, tell: Callable[[Any], Told]) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Decorate a verb: each call is a span of its own, with what `tell` says about the result."""

    def decorate(verb: Callable[P, T]) -> Callable[P, T]:
        if not INSTALLED:
            return verb

        @wraps(verb)
        def call(*args: P.args, **kwargs: P.kwargs) -> T:
            with observing(operation, current=True) as told:
                result = verb(*args, **kwargs)
                told.update(tell(result))
            return result

        return call

    return decorate


@contextmanager
def observing(operation: str, *, current: bool = False) -> Iterator[Told]:
    """Make a block a span; what is put in the mapping becomes its attributes.

    Args:
        operation: Its name, after `lora_memory.`.
        current: Spans begun inside become its children. Not in a generator, whose caller would get it as well.
    """
    told: Told = {}
    if not INSTALLED:
        yield told
        return
    span = _tracer.start_span(f"lora_memory.{operation}")
    labels = {"lora_memory.operation.name": operation}
    start = time.perf_counter()
    try:
        if current:
            # A message may quote what somebody wrote: an error is told by its type alone.
            with trace.use_span(span, record_exception=False, set_status_on_exception=False):
                yield told
        else:
            yield told
    except Exception as exc:
        labels["error.type"] = type(exc).__name__
        span.set_status(trace.StatusCode.ERROR)
        raise
    finally:
        _duration.record(time.perf_counter() - start, labels)
        span.set_attributes({**labels, **told})
        span.end()


def answered(answers: Sequence[Answer | Exception]) -> Told:
    """What is told about answers that were made together."""
    told: Told = {"lora_memory.questions": len(answers)}
    made = [answer for answer in answers if not isinstance(answer, Exception)]
    told["lora_memory.failed"] = len(answers) - len(made)
    ranks = [0 if answer.composition is None else answer.composition.rank for answer in made]
    tokens = {
        "input": sum(answer.usage.prompt_tokens for answer in made),
        "output": sum(answer.usage.completion_tokens for answer in made),
        "saved": sum(answer.usage.tokens_saved for answer in made),
    }
    if INSTALLED:
        for rank, answer in zip(ranks, made, strict=True):
            _rank.record(rank, {"lora_memory.mode": answer.mode})
        _count_tokens(tokens)
    return told | {
        "lora_memory.mode": ",".join(sorted({answer.mode for answer in made})),
        "lora_memory.recalls": sum(len(answer.recalls) for answer in made),
        "lora_memory.composition.rank": max(ranks, default=0),
        "lora_memory.tokens.saved": tokens["saved"],
        "gen_ai.usage.input_tokens": tokens["input"],
        "gen_ai.usage.output_tokens": tokens["output"],
    }


def internalized(records: Record | Sequence[Record]) -> Told:
    """What is told about documents that became records."""
    records = records if isinstance(records, Sequence) else [records]
    tokens = sum(record.tokens for record in records)
    if INSTALLED:
        _records.add(len(records), {"lora_memory.operation.name": "internalize"})
        _count_tokens({"internalized": tokens})
    return {
        "lora_memory.records": len(records),
        "lora_memory.chunks": sum(record.chunks for record in records),
        "lora_memory.tokens.internalized": tokens,
    }


def searched(recalls: Sequence[Recall]) -> Told:
    """What is told about a search."""
    return {"lora_memory.recalls": len(recalls)}


def forgotten(receipt: ForgetReceipt) -> Told:
    """What is told about something forgotten."""
    if INSTALLED:
        _records.add(receipt.records, {"lora_memory.operation.name": "forget"})
    return {
        "lora_memory.records": receipt.records,
        "lora_memory.chunks": receipt.chunks,
        "lora_memory.status": receipt.status,
    }


def _count_tokens(tokens: Mapping[str, int]) -> None:
    for kind, count in tokens.items():
        if count > 0:
            _tokens.add(count, {"gen_ai.token.type": kind})
