"""A result: its JSON shape, its file and its table."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from lora_memory import __version__
from lora_memory.benchmarks.result import Result, environment
from lora_memory.errors import InvalidInput
from lora_memory.testing import EchoBackend
from tests.benchmarks.oracle import open_memory

RESULT = Result(
    benchmark="niah",
    settings={"lengths": (256,), "seed": 1},
    environment={"cores": 2},
    results=[
        {"tokens": 256, "mounted": "all", "exact_match": 0.98765, "n": 100},
        {"tokens": 1024, "mounted": "all", "exact_match": None, "n": 100, "p50_ms": 1234.5678},
    ],
)


def test_json(tmp_path: Path) -> None:
    found = json.loads(RESULT.to_json())
    assert list(found) == ["benchmark", "version", "environment", "settings", "results"]
    assert found["version"] == __version__
    assert found["results"][0] == {"tokens": 256, "mounted": "all", "exact_match": 0.98765, "n": 100}
    path = tmp_path / "niah.json"
    path.write_text("what was there")
    RESULT.write(path)
    assert path.read_text(encoding="utf-8") == RESULT.to_json()
    assert list(tmp_path.iterdir()) == [path]


def test_an_interrupted_one_says_so_in_its_file(tmp_path: Path) -> None:
    path = tmp_path / "niah.json"
    for interrupted in (True, False):
        replace(RESULT, interrupted=interrupted).write(path)
        assert json.loads(path.read_text())["settings"].get("interrupted", False) is interrupted
        assert Result.read(path).interrupted is interrupted


def test_a_failed_write_says_where(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"cannot write .*missing"):
        RESULT.write(tmp_path / "missing" / "niah.json")


def test_table() -> None:
    assert RESULT.table().splitlines() == [
        "| tokens | mounted | exact_match | n   | p50_ms |",
        "| ------ | ------- | ----------- | --- | ------ |",
        "| 256    | all     | 0.988       | 100 |        |",
        "| 1024   | all     |             | 100 | 1234.6 |",
    ]


def test_environment_names_the_models(tmp_path: Path) -> None:
    backend = EchoBackend()
    with open_memory(tmp_path, backend) as memory:
        found = environment(memory)
    assert found["base_model"] == backend.base_model.fingerprint
    assert found["hypernetwork"].startswith("document:")
    assert (found["device"], found["dtype"]) == ("cpu", "float32")
    assert found.keys() >= {"python", "torch", "transformers", "cpu", "cores"}
    json.dumps(found)
