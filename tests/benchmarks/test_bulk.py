"""`bench bulk`: both ways write the same documents' worth, in turns, and nothing is left."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

import pytest

from lora_memory.base_models import load_base_model
from lora_memory.benchmarks import bulk
from lora_memory.benchmarks.haystack import haystacks
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
    facts, rest = result.results[:2], result.results[2:]
    assert [(row["what"], row["text"], row["size"], row["documents"]) for row in rest] == [
        ("one_by_one", "noise", 128, 4),
        ("bulk", "noise", 128, 4),
        ("one_by_one", "noise", 256, 2),
        ("bulk", "noise", 256, 2),
    ]
    sizes = {(row["text"], row["size"], row["documents"]) for row in facts}
    ((text, size, count),) = sizes
    assert (text, count) == ("facts", 512 // int(size or 0))
    assert {memory.base_model.counter.count(fact) // 8 for fact in written[0]} == {int(size or 0) // 8}, "about so long"
    written = written[3:]
    for row in result.results:
        assert float(row["tokens_per_second"] or 0) > 0
        assert row["what"] == "bulk" or row["ratio"] == 1.0
    assert [len(texts) for texts in written] == [4, 4, 4, 2, 2, 2], "one turn more than counts"
    assert len({text for texts in written for text in texts}) == 18, "a text that the store has would cost nothing"
    assert memory.list() == []


def test_the_first_turn_does_not_count(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = [100, 100, 4, 1, 4, 1]  # one by one and in bulk, turn by turn
    now = iter([moment for took in seconds for moment in (0, took)])
    monkeypatch.setattr(bulk, "perf_counter", lambda: next(now))
    alone, together = bulk.run(memory, facts=False, lengths=(256,), tokens=512, repeats=2).results
    assert (alone["p95_ms"], together["p95_ms"]) == (4000, 1000)
    assert 3 < float(together["ratio"] or 0) < 5, "texts of one length have nearly as many tokens"


@pytest.mark.parametrize("length", bulk.LENGTHS)
def test_the_default_lengths_hold_a_number_each(length: int) -> None:
    needed = 2 * (bulk.TOKENS // length) * (bulk.REPEATS + 1)
    texts = haystacks(length, counter=load_base_model().counter, seed=bulk.SEED)
    assert len({passage.text for passage in islice(texts, needed)}) == needed


@pytest.mark.parametrize("settings", [{"repeats": 0}, {"tokens": 0}, {"lengths": (0,)}])
def test_sizes_are_positive(memory: Memory, settings: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput, match="1 or more"):
        bulk.run(memory, **settings)
