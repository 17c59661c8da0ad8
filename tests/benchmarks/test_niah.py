"""`bench niah`: texts of exactly the length asked for, with one needle anywhere in them."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from lora_memory.base_models import BaseModel
from lora_memory.benchmarks import niah
from lora_memory.benchmarks.haystack import haystacks
from lora_memory.errors import InvalidInput
from lora_memory.scoring import contains
from lora_memory.testing import tiny_base_model
from lora_memory.training.data import needle_set
from tests.benchmarks.oracle import Oracle, open_memory


@pytest.fixture(scope="module")
def base_model() -> BaseModel:
    return tiny_base_model()


@pytest.mark.parametrize("tokens", [200, 777, 5000])
def test_length_is_exact(base_model: BaseModel, tokens: int) -> None:
    for passage in islice(haystacks(tokens, counter=base_model.counter, seed=1), 20):
        assert base_model.counter.count(passage.text) == tokens


def test_the_needle_is_there_once_at_any_depth(base_model: BaseModel) -> None:
    depths = []
    for passage in islice(haystacks(3000, counter=base_model.counter, seed=1), 60):
        (question,) = passage.questions
        (number,) = question.accepted
        before, _, after = passage.text.partition(number)
        assert contains(passage.text, number)
        assert number not in after or after.index(number) < 200  # some needles say it twice
        depths.append(len(before) / 3000)
    assert min(depths) < 0.15
    assert max(depths) > 0.85
    assert 0.35 < sum(depths) / len(depths) < 0.65


def test_the_same_seed_makes_the_same_texts_and_training_has_others(base_model: BaseModel) -> None:
    first, second, other = (
        list(islice(haystacks(400, counter=base_model.counter, seed=seed), 10)) for seed in (1, 1, 2)
    )
    assert first == second
    assert not set(first) & set(other)
    held_out = {row["qas"][0]["a"][0] for row in needle_set(400, 10)}
    assert not held_out & {passage.questions[0].accepted[0] for passage in first}


def test_too_short_for_a_needle(base_model: BaseModel) -> None:
    with pytest.raises(InvalidInput, match="does not fit into 9"):
        next(haystacks(9, counter=base_model.counter, seed=1))


@pytest.mark.parametrize("wrong", [False, True])
def test_scores_follow_the_answers(tmp_path: Path, base_model: BaseModel, wrong: bool) -> None:
    passages = [
        passage
        for tokens in (250, 600)
        for passage in islice(haystacks(tokens, counter=base_model.counter, seed=niah.SEED), 6)
    ]
    oracle = Oracle(passages, wrong=wrong)
    with open_memory(tmp_path, oracle) as memory:
        result = niah.run(memory, lengths=(250, 600), spread=None, limit=6)
        assert memory.list() == []
    assert [(row["tokens"], row["mounted"], row["n"]) for row in result.results] == [
        (250, "all", 6),
        (250, "retrieved", 6),
        (600, "all", 6),
        (600, "retrieved", 6),
    ]
    for row in result.results:
        assert row["hit_rate"] == 1 or row["mounted"] == "retrieved"
        assert row["exact_match"] == (0 if wrong else row["hit_rate"])
    for question, given in oracle.given.items():
        own = [passage.text for passage in passages if passage.questions[0].text == question]
        for chunks in given:  # of one text and no other
            assert any(all(chunk in text for chunk in chunks) for text in own)
