"""`bench niah`: texts of exactly the length asked for, with one needle anywhere in them."""

from __future__ import annotations

import json
import re
from itertools import islice
from pathlib import Path

import pytest

from lora_memory.base_models import BaseModel
from lora_memory.benchmarks import niah
from lora_memory.benchmarks.haystack import haystacks, prose_haystacks
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


PROSE = [
    f"{name} went down to the {place} before the others were awake. It was cold there, and nobody spoke."
    for name in ("Orla", "Bastian", "Wenzel")
    for place in ("river", "mill", "harbor", "well")
]


@pytest.mark.parametrize("distractors", [0, 8])
def test_prose_hides_the_number_among_those_of_others(base_model: BaseModel, distractors: int) -> None:
    made = prose_haystacks(3000, PROSE, distractors=distractors, counter=base_model.counter, seed=1)
    depths = []
    for passage in islice(made, 30):
        (question,) = passage.questions
        (number,) = question.accepted
        assert base_model.counter.count(passage.text) == 3000
        assert any(paragraph in passage.text for paragraph in PROSE)
        before, _, after = passage.text.partition(number)
        assert number not in after
        depths.append(len(before) / 3000)
        assert len(set(re.findall(r"\d{4,}", passage.text))) == distractors + 1
    assert min(depths) < 0.25
    assert max(depths) > 0.75


def test_rows_say_what_the_needle_hid_in(tmp_path: Path, base_model: BaseModel) -> None:
    file = tmp_path / "tales.jsonl"
    rows = [{"context": text, "qas": [{"q": "Who went?", "a": [text.split()[0]]}]} for text in PROSE]
    file.write_text("\n".join(json.dumps(row) for row in rows))
    passages = list(islice(prose_haystacks(900, PROSE, distractors=3, counter=base_model.counter, seed=niah.SEED), 4))
    with open_memory(tmp_path / "store", Oracle(passages)) as memory:
        result = niah.run(memory, lengths=(900,), prose=file, distractors=3, spread=None, limit=4)
    assert [(row["hay"], row["distractors"], row["mounted"], row["n"]) for row in result.results] == [
        ("tales.jsonl", 3, "all", 4),
        ("tales.jsonl", 3, "retrieved", 4),
    ]
    assert result.results[0]["exact_match"] == 1


def test_distractors_are_for_prose(tmp_path: Path) -> None:
    with open_memory(tmp_path, Oracle([])) as memory, pytest.raises(InvalidInput, match="give a file of prose"):
        niah.run(memory, distractors=3)
