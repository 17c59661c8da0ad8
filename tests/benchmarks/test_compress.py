"""`bench compress`: the same texts, exact and compressed, beside what they would take in the prompt."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from typing import Any, cast

import pytest
import torch
from transformers import DynamicCache

from lora_memory.backends.base import Generation, GenerationOptions, Request
from lora_memory.benchmarks import compress
from lora_memory.benchmarks.haystack import haystacks
from lora_memory.errors import InvalidInput
from lora_memory.testing import tiny_base_model
from tests.benchmarks.oracle import Oracle, open_memory


class Narrow(Oracle):
    """Knows what is mounted with a rank of 8 or more, of the only text that lies on the disk."""

    def _answer(self, request: Request, texts: Mapping[str, str], options: GenerationOptions) -> Generation:
        assert request.composition is not None
        assert len(self.memory.list()) == 1
        self.wrong = request.composition.rank < 8
        return super()._answer(request, texts, options)


def test_rows_say_what_is_lost_and_what_is_saved(tmp_path: Path) -> None:
    base_model = tiny_base_model()
    passages = [each for size in (300, 900) for each in islice(haystacks(size, counter=base_model.counter, seed=1), 3)]
    with open_memory(tmp_path, Narrow(passages)) as memory:
        result = compress.run(memory, lengths=(300, 900), ranks=(4, 8), limit=3, spread=None)
        assert memory.list() == []
    rows: list[Any] = list(result.results)
    assert [(row["tokens"], row["compressed_to"], row["n"]) for row in rows] == [
        (tokens, rank, 3) for tokens in (300, 900) for rank in (None, 8, 4)
    ]
    for exact, wide, narrow in (rows[:3], rows[3:]):
        assert exact["rank"] > wide["rank"] == 8 > narrow["rank"] == 4
        assert exact["mounted_bytes"] / exact["rank"] == wide["mounted_bytes"] / 8 == narrow["mounted_bytes"] / 4
        assert exact["error"] == 0 < wide["error"] < narrow["error"] < 1
        assert exact["exact_match"] == wide["exact_match"] == 1 > narrow["exact_match"] == 0
    assert rows[3]["rank"] > rows[0]["rank"]
    assert rows[3]["cache_bytes"] == 3 * rows[0]["cache_bytes"]


def test_the_key_value_cache_is_as_large_as_the_model_makes_it(tmp_path: Path) -> None:
    oracle = Oracle([])
    passages = list(islice(haystacks(300, counter=oracle.base_model.counter, seed=1), 1))
    oracle = Oracle(passages)
    with open_memory(tmp_path, oracle) as memory:
        (row, _) = compress.run(memory, lengths=(300,), ranks=(8,), limit=1).results
    model = cast(Any, oracle.base_model.model)
    cache = DynamicCache(config=model.config)
    model(input_ids=torch.zeros(1, 300, dtype=torch.long), past_key_values=cache, use_cache=True)
    kept = [side for layer in cast(Any, cache).layers for side in (layer.keys, layer.values)]
    assert row["cache_bytes"] == sum(side.nbytes for side in kept)


@pytest.mark.parametrize("ranks", [(), (8, 0)])
def test_ranks_are_whole_and_there_is_one(tmp_path: Path, ranks: tuple[int, ...]) -> None:
    with open_memory(tmp_path, Oracle([])) as memory, pytest.raises(InvalidInput, match="1 or more"):
        compress.run(memory, ranks=ranks)


class Impatient(Oracle):
    """Is interrupted once, at its third answer."""

    calls = 0

    def _answer(self, request: Request, texts: Mapping[str, str], options: GenerationOptions) -> Generation:
        self.calls += 1
        if self.calls == 3:
            raise KeyboardInterrupt
        return super()._answer(request, texts, options)


def test_interrupted_it_has_what_was_answered_and_leaves_nothing(tmp_path: Path) -> None:
    base_model = tiny_base_model()
    with open_memory(tmp_path, Impatient(islice(haystacks(300, counter=base_model.counter, seed=1), 3))) as memory:
        result = compress.run(memory, lengths=(300, 600), ranks=(4,), limit=3)
        assert [(row["tokens"], row["n"]) for row in result.results] == [(300, 1), (300, 1)]
        assert result.interrupted
        assert memory.list() == []


def test_interrupted_before_its_first_answer_it_stops(tmp_path: Path) -> None:
    class Hasty(Oracle):
        def _answer(self, request: Request, texts: Mapping[str, str], options: GenerationOptions) -> Generation:
            raise KeyboardInterrupt

    base_model = tiny_base_model()
    with open_memory(tmp_path, Hasty(islice(haystacks(300, counter=base_model.counter, seed=1), 1))) as memory:
        with pytest.raises(KeyboardInterrupt):
            compress.run(memory, lengths=(300,), ranks=(4,), limit=1)
        assert memory.list() == []
