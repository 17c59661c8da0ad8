"""Open kinds: values from outside the pools, of the same form; twins in one document; repeatable in any process."""

import os
import subprocess
import sys
from itertools import combinations, islice
from random import Random
from time import process_time

import pytest

from lora_memory.training.corpora import Corpora, CorpusText
from lora_memory.training.data import CORPUS_KINDS, KINDS, recall_set, stream
from lora_memory.training.examples import Question
from lora_memory.training.facts import Fact, draw_facts
from lora_memory.training.kinds import CLOSED, POOLS
from lora_memory.training.open_values import OPEN_SHARES, OpenKinds

OPEN = OpenKinds(words=("curry", "harpist", "pancakes"), names=("Hugo", "Ortiz"))


@pytest.mark.parametrize("kind", sorted(set(POOLS) - {kind for kind, share in OPEN_SHARES.items() if not share}))
def test_about_half_of_the_values_are_in_no_table(kind: str) -> None:
    rng = Random(kind)
    values = [OPEN.draw(kind, rng) for _ in range(600)]
    unseen = [value for value in values if value not in POOLS[kind]]
    assert 0.33 < len(unseen) / len(values) < 0.6
    assert len(set(unseen)) > 0.7 * len(unseen)


@pytest.mark.parametrize("kind", ["weekday", "month", "season", "adjective"])
def test_some_tables_stay_closed(kind: str) -> None:
    rng = Random(kind)
    assert {OPEN.draw(kind, rng) for _ in range(300)} <= set(POOLS[kind])


def test_most_people_have_a_name_that_is_in_no_table() -> None:
    rng = Random(1)
    known = {*POOLS["first"], *POOLS["last"]}
    people = [OPEN.draw("{first} {last}", rng).split() for _ in range(1_000)]
    open_parts = [sum(part not in known for part in person) for person in people]
    assert 0.55 < sum(map(bool, open_parts)) / 1_000 < 0.8
    assert {0, 1, 2} <= set(open_parts)


def test_values_keep_the_form_of_what_they_stand_for() -> None:
    rng = Random(2)
    for _ in range(2_000):
        assert OPEN.draw("person", rng)[0].isupper()
        assert OPEN.draw("food", rng).islower()
        article, noun = OPEN.draw("a_animal", rng).split(" ", 1)
        assert article in ("a", "an")
        assert noun.endswith("ss") or not noun.endswith("s")
        assert OPEN.draw("thing", rng).startswith("the ")
        assert OPEN.vary("ingredient", "almonds", rng).endswith("s")
        assert OPEN.vary("food", "fish and tacos", rng).split(" ")[1] == "and"


def test_values_are_real_words_and_invented_ones() -> None:
    rng = Random(3)
    drawn = {OPEN.draw("food", rng) for _ in range(8_000)}
    assert "curry" in drawn
    assert drawn & set(POOLS["item"])
    words = {word for pool in POOLS.values() for value in pool for word in value.split()}
    assert sum(value.isalpha() and value not in words for value in drawn) > 500
    assert any(" " in value for value in drawn)
    assert any("-" in value for value in drawn)


@pytest.mark.parametrize("value", ["Rosa Ortiz", "falafel", "architects", "Zamiro Labs"])
def test_a_twin_starts_like_its_value(value: str) -> None:
    rng = Random(value)
    kind = "person" if value[0].isupper() else "food"
    twins = [twin for _ in range(200) if (twin := OPEN.twin(kind, value, rng)) is not None]
    assert len(set(twins)) > 15
    for twin in twins:
        assert twin != value
        assert twin[:3] == value[:3]
        assert len(twin.split()) == len(value.split())
    assert OPEN.twin("date", "March 14", rng) is None
    assert CLOSED.twin(kind, value, rng) is None


def _start_alike(facts: list[Fact]) -> bool:
    words = sorted({word for fact in facts for value in fact.slots.values() for word in value.split() if len(word) > 2})
    return any(one[:3] == other[:3] and one[0].isupper() for one, other in combinations(words, 2))


def test_names_that_start_alike_meet_in_a_document() -> None:
    rng = Random(4)
    alike = sum(_start_alike(draw_facts(rng, 4, OPEN)) for _ in range(400))
    by_chance = sum(_start_alike(draw_facts(rng, 4)) for _ in range(400))
    assert alike > by_chance + 40
    assert alike > 100


@pytest.mark.parametrize("kind", sorted(set(KINDS) - CORPUS_KINDS))
def test_open_answers_are_in_the_text_word_for_word(kind: str) -> None:
    for example in islice(stream(kind, 5, chunks=2), 300):
        text = "\n".join(example.chunks).lower()
        assert all(question.answer.lower() in text for question in example.questions)


def test_closed_streams_hold_fewer_words() -> None:
    closed, opened = (
        {
            question.answer
            for example in islice(stream("one_fact", 6, questions=1, open_values=open_values), 12_000)
            for question in example.questions
            if question.answer.isalpha() and question.answer.islower()
        }
        for open_values in (False, True)
    )
    assert len(opened) > 1.1 * len(closed)


def test_a_lexicon_is_read_from_the_corpora() -> None:
    text = "The harpist met Hugo Ortiz, who ate a curry. Later the harpist of Zembla wept quickly, they said."
    corpora = Corpora({"a": [CorpusText(text, (Question("Who?", "Hugo"),))]})
    assert corpora.words == ("curry", "harpist")
    assert corpora.names == ("Hugo", "Ortiz", "Zembla")
    chunks = [chunk for example in islice(stream("one_fact", 7, corpora=corpora), 4_000) for chunk in example.chunks]
    assert any(word in chunk for chunk in chunks for word in (*corpora.words, *corpora.names))


@pytest.mark.parametrize("facts", [1, 6])
def test_a_held_out_set_of_open_values(facts: int) -> None:
    rows = recall_set(facts, 40, open_values=True)
    assert rows == recall_set(facts, 40, open_values=True)
    assert not {row["context"] for row in rows} & {row["context"] for row in recall_set(facts, 40)}
    assert {row["source"] for row in rows} == {f"recall-open-{facts}"}
    assert all(qa["a"][0].lower() in row["context"].lower() for row in rows for qa in row["qas"])


def test_open_values_are_the_same_in_every_process() -> None:
    code = (
        "from itertools import islice; from lora_memory.training.data import stream; "
        "print([e for kind in ('few_facts', 'needle') for e in islice(stream(kind, 8), 50)])"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1


def test_small_documents_are_made_by_the_thousand() -> None:
    documents = stream("one_fact", 9)
    next(documents)
    start = process_time()
    assert sum(1 for _ in islice(documents, 2_000)) / (process_time() - start) > 1_000  # 13,000 on an idle core
