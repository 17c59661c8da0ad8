"""A memory on vLLM: the same answers as on transformers, with the shipped weights."""

import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import fmean, median
from typing import Any

import pytest
import torch

from lora_memory.asking import Answer
from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.backends.vllm import VllmBackend
from lora_memory.base_models import BaseModel, load_base_model
from lora_memory.benchmarks.passages import Passage
from lora_memory.benchmarks.recall import fixed_set
from lora_memory.composition import Part, compose
from lora_memory.memory import Memory
from lora_memory.scoring import exact_match
from lora_memory.testing import tiny_adapter

pytestmark = pytest.mark.timeout(900)

QUESTIONS = 50
BATCH = 10
SHORT = GenerationOptions(max_new_tokens=24)


@pytest.fixture(scope="module")
def passages() -> list[Passage]:
    return fixed_set(1)[:QUESTIONS]


@pytest.fixture(scope="module")
def store(passages: Sequence[Passage], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record for each passage, together in one scope."""
    directory = tmp_path_factory.mktemp("memory")
    with Memory.open(directory) as memory:
        memory.internalize_many([passage.text for passage in passages])
    return directory


def answers(memory: Memory, passages: Sequence[Passage]) -> Iterator[Answer]:
    questions = [passage.questions[0].text for passage in passages]
    for start in range(0, len(questions), BATCH):
        yield from memory.ask_many(questions[start : start + BATCH], options=SHORT)


def recall(found: Sequence[Answer], passages: Sequence[Passage]) -> float:
    pairs = zip(found, passages, strict=True)
    return fmean(exact_match(answer.text, passage.questions[0].accepted) for answer, passage in pairs)


@pytest.fixture(params=[torch.float32, torch.bfloat16], ids=str)
def base_model(request: pytest.FixtureRequest) -> BaseModel:
    return load_base_model(dtype=request.param)


def test_answers_are_those_of_transformers(base_model: BaseModel, store: Path, passages: Sequence[Passage]) -> None:
    with Memory.open(store, base_model=base_model) as memory:
        expected = list(answers(memory, passages))
    with Memory.open(store, base_model=base_model, backend="vllm") as memory:
        found = list(answers(memory, passages))
    if base_model.dtype == torch.float32:
        for one, other in zip(found, expected, strict=True):
            assert (one.text, one.usage, one.finish_reason) == (other.text, other.usage, other.finish_reason)
    assert recall(expected, passages) > 0.5
    assert recall(found, passages) == pytest.approx(recall(expected, passages), abs=0.02)


def activate(worker: Any, number: int) -> None:
    """What vLLM does before the first step with a composition: it copies the weights to where they are used."""
    worker.model_runner.lora_manager._adapter_manager.activate_adapter(number)


def test_a_composition_of_rank_64_is_mounted_in_milliseconds(base_model: BaseModel) -> None:
    """At most 10 on a quiet machine, which `-s` shows; a busy one gets more before this fails."""
    backend = VllmBackend(base_model)
    engine, milliseconds = backend._engine, []
    for seed in range(20):
        composition = compose([Part(tiny_adapter(base_model, rank=64, seed=seed))])
        job = backend._job(Request(prompt_ids=[1], composition=composition), SHORT)
        start = time.perf_counter()
        assert engine._post(partial(engine._mount, job)).result()
        assert job.slot is not None
        engine._post(partial(engine._vllm.collective_rpc, activate, args=(job.slot.number,))).result()
        milliseconds.append((time.perf_counter() - start) * 1000)
        engine._post(partial(engine._release, job)).result()
    backend.close()
    print(f"{base_model.dtype}: median {median(milliseconds):.1f} ms, largest {max(milliseconds):.1f} ms")
    assert median(milliseconds) < 200
