"""Invented facts: every wording fits every question, and every question has one answer in its document."""

import re
from random import Random

import pytest

from lora_memory.training.facts import SCENES_SHARE, ask, draw_facts, facts_document, lay_out, records_document
from lora_memory.training.fillers import filler
from lora_memory.training.kinds import CLOSED, Kinds, with_article
from lora_memory.training.open_values import OpenKinds
from lora_memory.training.relations.base import Relation, Slots
from lora_memory.training.relations.catalog import ACCOUNTS, MY_RELATIONS, RELATIONS, SCENES

EVERY_RELATION = pytest.mark.parametrize(
    "relation", [*RELATIONS, *MY_RELATIONS, *SCENES, *ACCOUNTS], ids=lambda relation: relation.name
)
OPEN = OpenKinds(words=("curry", "harpist"), names=("Hugo", "Rosa"))
CLOSED_AND_OPEN = pytest.mark.parametrize("kinds", [CLOSED, OPEN], ids=["closed", "open"])


def plain(text: str) -> str:
    """As the scores compare: case aside."""
    return text.lower()


@CLOSED_AND_OPEN
@EVERY_RELATION
def test_any_statement_answers_any_question(relation: Relation, kinds: Kinds) -> None:
    rng = Random(relation.name)
    for statement in (*relation.statements, *relation.frames):
        for question in (*relation.questions, *relation.question_frames):
            slots = relation.draw(rng, kinds)
            text = plain(statement.format_map(slots))
            assert plain(question.answer.format_map(slots)) in text, (statement, question)
            # What the question says of the fact is what the statement says of it.
            assert all(plain(slots[slot].removeprefix("the ")) in text for slot in question.needs), (
                statement,
                question,
            )


@EVERY_RELATION
def test_a_relation_is_said_and_asked_in_many_ways(relation: Relation) -> None:
    assert len({*relation.statements, *relation.frames}) >= (
        1 if relation.mine else 3 if relation in ACCOUNTS else 4 if relation in SCENES else 5
    )
    assert len({*relation.questions, *relation.question_frames}) >= (1 if relation.mine else 2)
    texts = [question.text for question in (*relation.questions, *relation.question_frames)]
    assert not {*relation.statements, *relation.frames} & set(texts)


def test_there_are_more_relations_and_names_than_a_model_could_learn_by_heart() -> None:
    rng = Random(1)
    assert len(RELATIONS) >= 120
    assert len({CLOSED.draw("name", rng) for _ in range(20_000)}) > 18_000
    assert len({filler(rng) for _ in range(2_000)}) > 1_200


@CLOSED_AND_OPEN
@pytest.mark.parametrize("seed", range(60))
def test_a_question_names_one_fact_of_its_document(seed: int, kinds: Kinds) -> None:
    rng = Random(seed)
    facts = draw_facts(rng, 24, kinds, scenes=SCENES_SHARE)
    for fact in facts:
        question = ask(rng, fact, facts)
        if question is None:
            continue
        same = [other for other in facts if other.relation.group == fact.relation.group and other is not fact]
        asked = {
            template.text.format_map(other.slots)
            for other in same
            for template in (*other.relation.questions, *other.relation.question_frames)
            if all(slot in other.slots for slot in template.needs)
        }
        assert question.text not in asked


def test_hard_negatives_are_common() -> None:
    """A third of the documents of four facts say the same thing of at least two subjects."""
    rng = Random(5)
    documents = [draw_facts(rng, 4) for _ in range(500)]
    alike = sum(len({fact.relation.name for fact in facts}) < len(facts) for facts in documents)
    assert alike > 150


@CLOSED_AND_OPEN
@pytest.mark.parametrize("chunks", [1, 3, 8])
def test_documents_have_the_chunks_they_were_asked_for(chunks: int, kinds: Kinds) -> None:
    rng = Random(chunks)
    for _ in range(40):
        example = facts_document(rng, "facts", facts=12, chunks=chunks, questions=5, kinds=kinds)
        assert len(example.chunks) == chunks
        assert all(chunk.strip() for chunk in example.chunks)
        assert 1 <= len(example.questions) <= 5
        text = plain("\n".join(example.chunks))
        assert all(plain(question.answer) in text for question in example.questions)


def test_a_single_fact_is_asked_in_several_ways() -> None:
    examples = [facts_document(Random(seed), "facts", facts=1, questions=3) for seed in range(50)]
    assert sum(len(example.questions) for example in examples) > 110
    assert all(len(set(example.questions)) == len(example.questions) for example in examples)


def test_records_hold_one_fact_each() -> None:
    example = records_document(Random(2), "records", chunks=6, questions=6)
    homes = [
        {index for index, chunk in enumerate(example.chunks) if plain(question.answer) in plain(chunk)}
        for question in example.questions
    ]
    assert len(example.questions) >= 4
    assert len(set.union(*homes)) >= len(example.questions)


def test_facts_that_do_not_fit_are_not_told() -> None:
    rng = Random(3)
    facts = draw_facts(rng, 30)
    texts, told = lay_out(rng, facts, chunks=1, fillers=0, limit=60)
    assert 0 < len(told) < len(facts)
    assert all(fact.statement in texts[0] for fact in told if "\n" not in texts[0])


@CLOSED_AND_OPEN
def test_the_first_person_is_not_confused_with_others(kinds: Kinds) -> None:
    """'My locker code' stands alone: nobody else's is told in the same document."""
    rng = Random(4)
    for _ in range(300):
        facts = draw_facts(rng, 12, kinds)
        mine = {fact.relation.group for fact in facts if fact.relation.mine}
        assert not mine & {fact.relation.group for fact in facts if not fact.relation.mine}


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("apple", "an apple"),
        ("ukulele", "a ukulele"),
        ("hour", "an hour"),
        ("Audi", "an Audi"),
        ("unicycle", "a unicycle"),
    ],
)
def test_articles(noun: str, expected: str) -> None:
    assert with_article(noun) == expected


def test_kinds_compose() -> None:
    rng = Random(6)
    for _ in range(50):
        assert re.fullmatch(r"[A-Z]{2}-\d{4}", CLOSED.draw("{L2}-{d4}", rng))
        assert CLOSED.draw("red|green", rng) in {"red", "green"}
        assert 18 <= int(CLOSED.draw("18..97", rng)) <= 97
        assert re.fullmatch(r"\d{1,2}(A|B)|x", CLOSED.draw("{1..40}{A|B}|x", rng))


def test_slots_make_derived_forms() -> None:
    slots = Slots(Random(7), {"s": "the red kiln", "v": "anvil"})
    assert "{S}, {bare_s}, {a_v}".format_map(slots) == "The red kiln, red kiln, an anvil"
    assert "{city}{city}".format_map(slots) == 2 * slots["city"]


def test_scenes_are_told_in_training_and_nowhere_else() -> None:
    assert len(SCENES) > 400
    scenes = set(map(id, SCENES))
    rng = Random(4)
    drawn = [id(fact.relation) for _ in range(200) for fact in draw_facts(rng, 4, scenes=SCENES_SHARE)]
    assert 0.25 < sum(each in scenes for each in drawn) / len(drawn) < 0.4
    assert not any(id(fact.relation) in scenes for _ in range(100) for fact in draw_facts(rng, 4))


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_scene_asks_for_several_of_its_values(scene: Relation) -> None:
    assert len({question.answer for question in scene.questions}) >= 2
    assert len(scene.questions) >= 5
    slots = scene.draw(Random(scene.name))
    assert len(set(slots.values())) == len(slots)  # no two roles have one value
