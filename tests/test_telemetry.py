"""What a memory tells through OpenTelemetry, and what it never tells."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from lora_memory.asynchronous import AsyncMemory
from lora_memory.errors import InvalidDocument
from lora_memory.memory import Memory
from tests.tiny_memory import SHORT

ROOT = Path(__file__).parent.parent
SECRETS = ("Mira", "cobalt", "tenant-7", "diary", "private")

PROGRAM = """
import socket, sys
from pathlib import Path
from tempfile import TemporaryDirectory
sys.modules[{absent!r}] = None
from tests.tiny_memory import SHORT, open_memory
from lora_memory import telemetry

def refuse(*_: object, **__: object) -> None:
    raise AssertionError("a connection was begun")

socket.socket.connect = socket.getaddrinfo = refuse
with TemporaryDirectory() as folder, open_memory(Path(folder)) as memory:
    record = memory.internalize("Tom likes tea.")
    (recall,) = memory.ask("What does Tom like?", options=SHORT).recalls
    assert recall.record_id == record.id
    list(memory.stream("What does Tom like?", options=SHORT))
    assert memory.forget(record.id).records == 1
print(telemetry.INSTALLED, any(name.startswith("opentelemetry.sdk.") for name in sys.modules))
"""


@cache
def installed() -> tuple[InMemorySpanExporter, InMemoryMetricReader]:
    """An SDK, which a process can have only once."""
    exporter, reader = InMemorySpanExporter(), InMemoryMetricReader()
    tracers = TracerProvider(shutdown_on_exit=False)
    tracers.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(tracers)
    metrics.set_meter_provider(MeterProvider([reader], shutdown_on_exit=False))
    return exporter, reader


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter, reader = installed()
    exporter.clear()
    reader.get_metrics_data()
    yield exporter
    exporter.clear()


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def points() -> dict[str, Sequence[Any]]:
    data = installed()[1].get_metrics_data()
    assert data is not None
    return {
        metric.name: metric.data.data_points
        for resource in data.resource_metrics
        for scope in resource.scope_metrics
        for metric in scope.metrics
    }


def test_each_verb_is_a_span_with_its_counts(memory: Memory, spans: InMemorySpanExporter) -> None:
    record = memory.internalize("Tom likes tea.")
    memory.internalize_many(["Ann likes milk.", "Bob likes rum."])
    answer = memory.ask("What does Tom like?", options=SHORT, min_score=-1.0)
    "".join(memory.stream("What does Tom like?", options=SHORT, min_score=-1.0))
    recalls = memory.search("tea", k=2)
    memory.update(record.id, "Tom likes coffee.")
    memory.forget(record.id)
    told = {span.name.removeprefix("lora_memory."): attributes(span) for span in spans.get_finished_spans()}
    assert list(told) == ["internalize", "internalize_many", "ask", "stream", "search", "update", "forget"]
    assert told["internalize"]["lora_memory.tokens.internalized"] == record.tokens
    assert told["internalize_many"]["lora_memory.records"] == 2
    assert answer.composition is not None
    assert told["ask"]["lora_memory.composition.rank"] == answer.composition.rank
    assert told["ask"]["gen_ai.usage.input_tokens"] == answer.usage.prompt_tokens
    assert told["ask"]["gen_ai.usage.output_tokens"] == answer.usage.completion_tokens
    assert told["ask"]["lora_memory.mode"] == "weights"
    assert told["stream"]["lora_memory.composition.rank"] == answer.composition.rank
    assert told["search"]["lora_memory.recalls"] == len(recalls)
    assert told["forget"]["lora_memory.status"] == "complete"


def test_nothing_that_somebody_wrote_is_told(memory: Memory, spans: InMemorySpanExporter) -> None:
    arguments: dict[str, Any] = {"scope": "tenant-7", "tags": ["diary"]}
    record = memory.internalize("Mira's locker is cobalt.", metadata={"private": "private"}, **arguments)
    memory.ask("What is Mira's locker?", options=SHORT, **arguments)
    memory.search("Mira", **arguments)
    with pytest.raises(InvalidDocument):
        memory.internalize_many(["\0 cobalt"], **arguments)
    memory.forget(**arguments)
    said = "".join(span.to_json() for span in spans.get_finished_spans()) + str(points())
    assert "lora_memory.ask" in said
    for secret in (*SECRETS, record.id):
        assert secret not in said


def test_an_error_is_told_by_its_type_alone(memory: Memory, spans: InMemorySpanExporter) -> None:
    with pytest.raises(InvalidDocument):
        memory.internalize_many([" "])
    (span,) = spans.get_finished_spans()
    assert span.status.status_code is trace.StatusCode.ERROR
    assert span.status.description is None
    assert attributes(span)["error.type"] == "InvalidDocument"
    assert span.events == ()


def test_metrics_count_and_time(memory: Memory, spans: InMemorySpanExporter) -> None:
    def asked() -> int:
        labels = {"lora_memory.operation.name": "ask"}
        found = points().get("lora_memory.operation.duration", ())
        return sum(point.count for point in found if dict(point.attributes) == labels)

    def tokens(kind: str) -> int:
        found = points().get("lora_memory.tokens", ())
        return sum(point.value for point in found if point.attributes["gen_ai.token.type"] == kind)

    before, output = asked(), tokens("output")
    answers = memory.ask_many(["Who is Tom?", "Who is Ann?"], options=SHORT)
    assert asked() == before + 1
    assert tokens("output") == output + sum(answer.usage.completion_tokens for answer in answers)
    assert {"lora_memory.composition.rank"} <= set(points())


def test_a_stream_that_is_left_ends_its_span_and_is_no_parent(memory: Memory, spans: InMemorySpanExporter) -> None:
    pieces = memory.stream("Who is Tom?", options=SHORT)
    assert trace.get_current_span() is trace.INVALID_SPAN
    del pieces
    (span,) = spans.get_finished_spans()
    assert span.name == "lora_memory.stream"
    assert span.status.status_code is trace.StatusCode.UNSET


def test_awaited_verbs_belong_to_the_caller_s_span(memory: Memory, spans: InMemorySpanExporter) -> None:
    async def search() -> None:
        async with AsyncMemory(memory) as awaited:
            with trace.get_tracer("application").start_as_current_span("request"):
                await awaited.search("tea")

    asyncio.run(search())
    inner, outer = spans.get_finished_spans()
    assert inner.parent is not None
    assert inner.parent.span_id == outer.context.span_id


@pytest.mark.slow
@pytest.mark.parametrize(("absent", "has_api"), [("opentelemetry.sdk", True), ("opentelemetry", False)])
def test_without_an_sdk_nothing_is_sent_and_without_the_api_all_works(absent: str, has_api: bool) -> None:
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM.format(absent=absent)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == f"{has_api} False\n"
