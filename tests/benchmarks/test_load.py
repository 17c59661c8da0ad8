"""`bench load`: clients are served, and one that sees another's records is noticed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lora_memory.benchmarks import load
from lora_memory.errors import InvalidInput, MountError
from lora_memory.retrieval import Retriever
from lora_memory.scopes import Scope
from lora_memory.testing import EchoBackend
from tests.benchmarks.oracle import open_memory

Rows = dict[tuple[Any, Any], Any]


def measure(folder: Path, **settings: Any) -> Rows:
    with open_memory(folder, EchoBackend()) as memory:
        result = load.run(memory, **({"clients": 4, "seconds": 0.4, "writes": 0.3} | settings))
        assert memory.list() == []
    return {(row["what"], row["batching"]): row for row in result.results}


def test_rows(tmp_path: Path) -> None:
    rows = measure(tmp_path)
    assert list(rows) == [(what, way) for way in ("gathered", "one at a time") for what in ("ask", "write")]
    for (what, way), row in rows.items():
        assert row["size"] == 4
        assert row["errors"] == 0
        if what == "ask":
            assert row["n"] >= 4
            assert 0 < row["p50_ms"] <= row["p95_ms"]
            assert (row["wrong_scope"], row["missing"]) == (0, 0)
            assert row["occupancy"] == 1 if way == "one at a time" else row["occupancy"] >= 1
    assert rows["ask", "one at a time"]["ratio"] == 1
    assert rows["ask", "gathered"]["ratio"] > 0


def test_a_leak_between_scopes_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recall = Retriever.recall

    def leaking(self: Retriever, question: str, *, scope: Scope, **options: Any) -> Any:
        return recall(self, question, scope=Scope("benchmark/load/0"), **options)

    monkeypatch.setattr(Retriever, "recall", leaking)
    rows = measure(tmp_path, writes=0)
    assert rows["ask", "gathered"]["wrong_scope"] > 0
    assert rows["ask", "gathered"]["missing"] > 0


def test_errors_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    generate = EchoBackend._generate

    def failing(self: EchoBackend, requests: Any, options: Any) -> Any:
        if len(self.requests) > 20:
            raise MountError("broken")
        return generate(self, requests, options)

    monkeypatch.setattr(EchoBackend, "_generate", failing)
    assert measure(tmp_path, writes=0)["ask", "gathered"]["errors"] > 0


@pytest.mark.parametrize("wrong", [{"clients": 0}, {"seconds": 0}, {"writes": 1}])
def test_bad_settings(tmp_path: Path, wrong: dict[str, int]) -> None:
    with pytest.raises(InvalidInput, match="clients must be 1 or more"):
        measure(tmp_path, **wrong)
