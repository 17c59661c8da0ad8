"""`bench recall`: right answers score 1 and wrong ones 0, from the right record only."""

from __future__ import annotations

import re
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lora_memory.asking import MIN_SCORE, Mode
from lora_memory.benchmarks import recall
from lora_memory.benchmarks.passages import Passage, asking
from lora_memory.benchmarks.population import populate
from lora_memory.benchmarks.recall import FIXED_SETS, fixed_set
from lora_memory.errors import InvalidInput
from lora_memory.relevance import CANDIDATES, relevance
from lora_memory.testing import tiny_text_encoder
from lora_memory.text_encoder import TextEncoder
from lora_memory.training.data import recall_set
from lora_memory.words import names, words
from tests.benchmarks.oracle import Oracle, open_memory

ROW = {"facts", "templates", "mounted", "records", "mode", "exact_match", "n"}


SHORT = 2
"""A seed whose first facts each fit into one chunk of the tiny memory."""


def passages(facts: int, limit: int, seed: int = recall.SEED) -> dict[str, list[Passage]]:
    generated = [Passage.of_row(row) for row in recall_set(facts, limit, seed=seed)]
    return {"unseen": asking(fixed_set(facts), limit), "seen": asking(generated, limit)}


def test_fixed_sets_are_in_the_package() -> None:
    found = {facts: fixed_set(facts) for facts in FIXED_SETS}
    assert {facts: len(each) for facts, each in found.items()} == {1: 300, 6: 60, 24: 40}
    questions = {facts: sum(len(passage.questions) for passage in each) for facts, each in found.items()}
    assert questions == {1: 300, 6: 360, 24: 240}
    with pytest.raises(InvalidInput, match="1, 6, 24"):
        fixed_set(7)


@pytest.mark.parametrize("wrong", [False, True])
def test_scores_follow_the_answers(tmp_path: Path, wrong: bool) -> None:
    expected = {facts: passages(facts, 5, SHORT) for facts in (1, 6)}
    everything = [passage for sets in expected.values() for part in sets.values() for passage in part]
    oracle = Oracle(everything, wrong=wrong)
    with open_memory(tmp_path, oracle) as memory:
        modes: list[Mode] = ["weights", "context", "none"]
        result = recall.run(memory, facts=(1, 6), mounted=("all",), modes=modes, spread=None, limit=5, seed=SHORT)
        assert memory.list() == []
    for row in result.results:
        assert row.keys() >= ROW
        assert (row["n"], row["records"], row["mounted"]) == (5, 1, "all")
        assert row["exact_match"] == float(row["mode"] != "none" and not wrong)
        assert row["contains"] == row["exact_match"]
        assert row["hit_rate"] == (None if row["mode"] == "none" else 1)
    assert len({(row["facts"], row["templates"], row["mode"]) for row in result.results}) == len(result.results) == 12


def test_only_the_documents_own_chunks_are_mounted(tmp_path: Path) -> None:
    sets = passages(6, 12)
    everything = [*sets["unseen"], *sets["seen"]]
    oracle = Oracle(everything)
    with open_memory(tmp_path, oracle) as memory:
        result = recall.run(memory, facts=(6,), limit=12)
    assert {(row["templates"], row["mounted"], row["n"]) for row in result.results} == {
        (templates, mounted, 12) for templates in ("unseen", "seen") for mounted in ("all", "retrieved")
    }
    for passage in everything:
        for question in passage.questions:
            for mounted in oracle.given[question.text]:
                assert all(text in passage.text for text in mounted)


class _NoTies:
    """Hashed words and a little noise of each text's own, so that no two scores are equal."""

    def __init__(self) -> None:
        self._words = tiny_text_encoder(1024)

    def encode(self, texts: list[str], /) -> NDArray[np.float32]:
        noise = [np.random.default_rng(zlib.crc32(text.encode())).normal(size=1024) for text in texts]
        return self._words.encode(texts) + np.float32(1e-3) * np.array(noise, np.float32)


def test_records_hit_rate_is_what_brute_force_finds(tmp_path: Path) -> None:
    encoder = TextEncoder(_NoTies())
    population = populate(60, fixed=fixed_set(1), seed=recall.SEED)
    everyone = [*population.unseen, *population.seen]
    oracle = Oracle(everyone)
    with open_memory(tmp_path, oracle, text_encoder=encoder, chunk_tokens=1024) as memory:
        result = recall.run(memory, records=60, k=2)
    vectors = encoder.encode([passage.text for passage in everyone])
    for row in result.results:
        part = population.unseen if row["templates"] == "unseen" else population.seen
        hits: list[bool] = []
        for passage in part:
            for question in passage.questions:
                similarities = vectors @ encoder.encode([question.text])[0]
                order = similarities.argsort()[::-1]
                near = set[str]().union(*(words(everyone[i].text) for i in order[:CANDIDATES]))
                missing = names(question.text) - near
                named = [i for i in order if missing & words(everyone[i].text)]
                nearest = [i for i in dict.fromkeys([*named, *order]) if similarities[i] >= MIN_SCORE]
                fits = relevance(question.text, [(everyone[i].text, float(similarities[i])) for i in nearest])
                best = sorted(zip(fits, nearest, strict=True), reverse=True)[:2]
                hits.append(everyone.index(passage) in [index for _, index in best])
        hit_rate, exact_match = row["hit_rate"], row["exact_match"]
        assert isinstance(hit_rate, float)
        assert isinstance(exact_match, float)
        assert hit_rate == round(sum(hits) / len(hits), 4)
        assert 0.3 < hit_rate < 1
        assert (row["n"], row["records"], row["mounted"], row["facts"]) == (len(hits), 60, "retrieved", 1)
        # What was found is answered right, and the rest mostly is not.
        assert hit_rate <= exact_match <= hit_rate + 0.1
    modes = [(row["templates"], row["mode"]) for row in result.results]
    assert modes == [(part, mode) for part in ("unseen", "seen") for mode in ("weights", "context")]


def test_population_questions_single_out_one_record() -> None:
    population = populate(1000, fixed=fixed_set(1), seed=1)
    everyone = [*population.unseen, *population.seen]
    assert len(everyone) == len({passage.text for passage in everyone}) == 1000
    for part in (population.unseen, population.seen):
        asked = [question.text for passage in part for question in passage.questions]
        assert len(set(asked)) == len(asked) >= 200
        assert not any(" my " in f" {text.lower()} " for text in asked)
    # A question of the fixed set goes by a name, which no other record has.
    for passage in population.unseen:
        for question in passage.questions:
            name = re.findall(r" ([A-Z]\w+)", question.text)
            assert [each for each in everyone if set(name) <= set(re.findall(r"\w+", each.text))] == [passage]
    assert populate(1000, fixed=fixed_set(1), seed=1) == population
    assert populate(1000, fixed=fixed_set(1), seed=2) != population


def test_the_same_seed_asks_the_same(tmp_path: Path) -> None:
    sets = [passages(1, 4)[part] for part in ("unseen", "seen")]
    oracle = Oracle([passage for part in sets for passage in part])
    with open_memory(tmp_path, oracle) as memory:
        runs: list[list[Any]] = []
        for _ in range(2):
            oracle.requests.clear()
            result = recall.run(memory, facts=(1,), limit=4)
            runs.append([result.results, [request.prompt_ids for request in oracle.requests]])
    assert runs[0] == runs[1]


def test_bad_input(tmp_path: Path) -> None:
    with open_memory(tmp_path, Oracle([])) as memory:
        with pytest.raises(InvalidInput, match="24 facts"):
            recall.run(memory, facts=(5,))
        with pytest.raises(InvalidInput, match="at least 2"):
            recall.run(memory, records=1)
        with pytest.raises(InvalidInput, match="limit must be at least 1"):
            recall.run(memory, facts=(1,), limit=0)
        memory.internalize("Everybody sees this.")
        with pytest.raises(InvalidInput, match="root scope holds records"):
            recall.run(memory)
        assert len(memory.list()) == 1
