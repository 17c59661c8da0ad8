"""`bench bulk`: both ways write the same documents' worth, in turns, and nothing is left."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from lora_memory.benchmarks import bulk
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory


def test_rows(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[list[str]] = []

    def many(texts: Iterable[str], **arguments: Any) -> Any:
        written.append(list(texts))
        return internalize_many(written[-1], **arguments)

    internalize_many = memory.internalize_many
    monkeypatch.setattr(memory, "internalize_many", many)
    result = bulk.run(memory, lengths=(128, 256), tokens=512, repeats=2)
    assert [(row["what"], row["size"], row["documents"]) for row in result.results] == [
        ("one_by_one", 128, 4),
        ("bulk", 128, 4),
        ("one_by_one", 256, 2),
        ("bulk", 256, 2),
    ]
    for row in result.results:
        assert float(row["tokens_per_second"] or 0) > 0
        assert (row["ratio"] == 1.0) == (row["what"] == "one_by_one")
    assert [len(texts) for texts in written] == [4, 4, 4, 2, 2, 2], "one turn more than counts"
    assert len({text for texts in written for text in texts}) == 18, "a text that the store has would cost nothing"
    assert memory.list() == []


def test_sizes_are_positive(memory: Memory) -> None:
    with pytest.raises(InvalidInput, match="1 or more"):
        bulk.run(memory, repeats=0)
