from __future__ import annotations

import json
from pathlib import Path

import pytest

from lora_memory.benchmarks import conflict
from lora_memory.benchmarks.passages import read_passages
from lora_memory.boosting import boosted
from lora_memory.errors import InvalidInput
from tests.benchmarks.oracle import Oracle, open_memory


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "swapped.jsonl"
    rows = [
        {"context": f"The capital of {land} is {city}.", "qas": [{"q": f"capital of {land}?", "a": [city]}]}
        for land, city in (("France", "Turin"), ("Italy", "Lagos"), ("Spain", "Quito"), ("Peru", "Oslo"))
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_the_last_documents_are_asked_with_each_boost_and_without(tmp_path: Path, data: Path) -> None:
    oracle = Oracle(read_passages(data))
    with open_memory(tmp_path / "memory", oracle) as memory:
        result = conflict.run(memory, data=data, last=3, boosts=(1.5, 2.0))
        assert memory.list() == []
    rows = [(row["mode"], row["boost"], row["follows"], row["n"]) for row in result.results]
    assert rows == [
        ("none", None, 0, 3),
        ("context", None, 1, 3),
        ("weights", None, 1, 3),
        ("weights", 1.5, 1, 3),
        ("weights", 2.0, 1, 3),
    ]
    assert "capital of France?" not in oracle.given
    mounted = [request.composition for request in oracle.requests if request.composition is not None]
    plain, half, twice = (each for each in mounted[:3])
    assert (half.name, twice.name) == (boosted(plain, 1.5).name, boosted(plain, 2.0).name)


def test_none_is_too_few(tmp_path: Path, data: Path) -> None:
    with (
        open_memory(tmp_path / "memory", Oracle(read_passages(data))) as memory,
        pytest.raises(InvalidInput, match="at least 1"),
    ):
        conflict.run(memory, data=data, last=0)
