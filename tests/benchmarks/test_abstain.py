from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from lora_memory.benchmarks import abstain
from lora_memory.benchmarks.recall import fixed_set
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.testing import EchoBackend, tiny_base_model
from tests.benchmarks.oracle import open_memory


@pytest.fixture
def backend() -> EchoBackend:
    return EchoBackend(tiny_base_model(max_position_embeddings=65536))


@pytest.fixture
def memory(tmp_path: Path, backend: EchoBackend) -> Iterator[Memory]:
    with open_memory(tmp_path / "memory", backend, chunk_tokens=128) as opened:
        yield opened


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "own.jsonl.gz"
    lines = [
        {
            "context": f"The gate of {town} opens at {hour}.",
            "qas": [{"q": f"When does {town}'s gate open?", "a": [hour]}],
        }
        for town, hour in zip(("Oslo", "Turin", "Lagos", "Quito", "Kyoto"), "56789", strict=True)
    ]
    path.write_bytes(gzip.compress("".join(json.dumps(line) + "\n" for line in lines).encode()))
    return path


def test_both_halves_are_scored_without_generating(memory: Memory, backend: EchoBackend, data: Path) -> None:
    result = abstain.run(memory, facts=(1,), data=[data], limit=8)
    assert [(row["set"], row["unknown"]) for row in result.results] == [
        ("facts-1", "other_subject"),
        ("facts-1", "other_fact"),
        ("own.jsonl.gz", "other_subject"),
    ]
    for row in result.results:
        assert row["balanced_accuracy"] == pytest.approx(
            (float(row["answered"] or 0) + float(row["withheld"] or 0)) / 2
        )
    assert [(row["n_known"], row["n_unknown"]) for row in result.results][::2] == [(8, 8), (2, 2)]
    assert memory.list() == []
    assert backend.requests == []


def test_the_threshold_decides(memory: Memory) -> None:
    every = abstain.run(memory, facts=(1,), threshold=0.0, limit=4).results[0]
    none = abstain.run(memory, facts=(1,), threshold=1.0, limit=4).results[0]
    assert (every["answered"], every["withheld"], every["balanced_accuracy"]) == (1, 0, 0.5)
    assert (none["answered"], none["withheld"], none["balanced_accuracy"]) == (0, 1, 0.5)


def test_unknown_questions_are_not_among_the_told_ones() -> None:
    passages = fixed_set(1)
    stored = passages[::2]
    each = abstain._facts_set("facts-1", passages, Random(1))
    assert list(each.texts) == [passage.text for passage in stored]
    told = {question.text for passage in stored for question in passage.questions}
    for trial in each.trials:
        assert (trial.question in told) == (trial.kind == "told")
    assert {trial.kind for trial in each.trials} == {"told", "other_subject", "other_fact"}


def test_calibration_separates_what_it_is_given(memory: Memory) -> None:
    (row,) = abstain.calibrate(memory, worlds=2).results
    assert float(row["balanced_accuracy"] or 0) > 0.6
    assert float(row["lead"] or 0) + float(row["words"] or 0) > 0  # which are nearly the same to this encoder
    assert int(row["n_known"] or 0) > 20


def test_too_few_documents(memory: Memory, tmp_path: Path) -> None:
    path = tmp_path / "few.jsonl"
    path.write_text(json.dumps({"context": "A", "qas": [{"q": "B?", "a": ["C"]}]}))
    with pytest.raises(InvalidInput, match="too few"):
        abstain.run(memory, facts=(), data=[path])
