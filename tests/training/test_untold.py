"""Shelves: what is on them, what is asked about it, and that what is asked beside it is not there."""

import re
from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from lora_memory.training import untold
from lora_memory.training.corpora import Corpora, CorpusText
from lora_memory.training.data import stream
from lora_memory.training.examples import Example, Question
from lora_memory.training.facts import Fact, ask, draw_facts
from lora_memory.training.untold import BLOCK, QUESTIONS, Shelf, other_facts, shelves, world

HEROES = "Anika Boris Chloe Dmitri Elena Farid Greta Hugo".split()
NOUNS = "lantern basket hammer kettle ladder mirror needle pillow".split()


def story(block: int) -> list[CorpusText]:
    """Neighbours: each says something else of the same hero, in a word that nothing renames."""
    hero, noun = HEROES[block], NOUNS[block]
    return [
        CorpusText(
            f"At the {noun}, we met {hero} who was {mood}{chr(97 + block)}.",
            tuple(
                Question(f"{way} was {hero} {mood}{chr(97 + block)}?", f"the {noun}")
                for way in "Where When How Why Whence Whither".split()
            ),
        )
        for mood in ("glad", "tired", "cold", "late")
    ]


def corpora(blocks: int, *, name: str = "own.jsonl.gz", renamed: float = 0.0) -> Corpora:
    return Corpora({name: [passage for block in range(blocks) for passage in story(block)]}, renamed=renamed)


def of_files(source: Corpora, seed: int = 0) -> list[Shelf]:
    return list(shelves(source, Random(seed), generated=False))


def subject(text: str) -> str:
    """What tells the passages apart."""
    return str(re.findall(r"\w+", text)[-1])


def test_half_of_each_block_is_stored_and_that_half_is_told() -> None:
    for seed in range(5):
        (shelf,) = of_files(corpora(6), seed)
        assert shelf.name == "own"
        for block in range(6):
            contexts = {passage.context for passage in story(block)}
            assert len(contexts.intersection(shelf.texts)) == BLOCK / 2
        assert len(shelf.texts) == 6 * BLOCK / 2
        stored = {subject(text) for text in shelf.texts}
        assert {trial.kind for trial in shelf.trials} == {"told", "other_subject"}
        for trial in shelf.trials:
            assert (subject(trial.question) in stored) == (trial.kind == "told")


def test_it_is_not_always_the_same_half() -> None:
    halves = {frozenset(of_files(corpora(1), seed)[0].texts) for seed in range(40)}
    assert len(halves) == 6


def test_a_few_questions_are_asked_about_each_document() -> None:
    (shelf,) = of_files(corpora(3))
    asked = [trial.question for trial in shelf.trials]
    assert len(set(asked)) == len(asked)
    assert set(Counter(map(subject, asked)).values()) == {QUESTIONS}
    assert len({question.split()[0] for question in asked}) == 6  # not always the first ones
    short = Corpora({"own": [CorpusText(p.context, p.questions[:1]) for p in story(0)]}, renamed=0.0)
    assert len(of_files(short)[0].trials) == BLOCK


def test_a_long_file_fills_several_shelves_and_a_broken_block_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(untold, "BLOCKS", 2)
    source = Corpora({"own": [passage for block in range(6) for passage in story(block)][:-1]}, renamed=0.0)
    found = of_files(source)
    assert [len(shelf.texts) for shelf in found] == [4, 4, 2]
    asked = {subject(trial.question) for shelf in found for trial in shelf.trials}
    assert asked == {subject(passage.context) for block in range(5) for passage in story(block)}
    together = {frozenset(subject(text)[-1] for text in of_files(source, seed)[0].texts) for seed in range(60)}
    assert len(together) == 10  # any two of five


def test_neighbours_are_renamed_alike_in_texts_and_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(untold, "BLOCKS", 1)
    new = set()
    for seed in range(20):
        for shelf in of_files(corpora(4, renamed=1.0), seed):
            met = {name for text in shelf.texts for name in re.findall(r"we met (\w+) who", text)}
            asked = {name for trial in shelf.trials for name in re.findall(r"\w+ was (\w+) ", trial.question)}
            assert met == asked
            assert len(met) == 1
            new.add((subject(shelf.texts[0])[-1], *met))
    assert len(new) == 4 * 4  # each of the heroes has been called by the name of each
    assert {name for _, name in new} == set(HEROES[:4])


@pytest.mark.parametrize(("name", "times"), [("fairytaleqa_train", 4), ("quoref_x", 2), ("babi", 0), ("own", 1)])
def test_documents_whose_questions_need_more_are_on_more_shelves(name: str, times: int) -> None:
    found = of_files(corpora(4, name=f"{name}.jsonl.gz"))
    assert [shelf.name for shelf in found] == [name] * times
    assert len({frozenset(shelf.texts) for shelf in found}) == times  # other halves each time


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(untold, "WORLDS", 4)
    monkeypatch.setattr(untold, "WORLD_FACTS", 12)
    monkeypatch.setattr(untold, "NOTES", {"account": 1, "profile": 2})
    monkeypatch.setattr(untold, "NOTED", 6)


@pytest.mark.usefixtures("few")
def test_invented_shelves_stand_behind_those_of_files_unless_refused() -> None:
    invented = ["generated-1", "generated-1", "generated-6", "generated-24", "account", "profile", "profile"]
    assert [shelf.name for shelf in shelves(None, Random(0))] == invented
    assert [shelf.name for shelf in shelves(corpora(1), Random(0))] == ["own", *invented]
    assert list(shelves(None, Random(0), generated=False)) == []


@pytest.mark.usefixtures("few")
def test_the_same_seed_is_the_same_shelves() -> None:
    one, again, other = (list(shelves(corpora(3, renamed=1.0), Random(seed))) for seed in (1, 1, 2))
    assert one == again
    assert all(mine.texts != its.texts for mine, its in zip(one, other, strict=True))


@pytest.mark.usefixtures("few")
def test_of_notes_too_only_half_is_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Example] = []

    def watched(*given: Any, **options: Any) -> Iterator[Example]:
        for example in stream(*given, **options):
            drawn.append(example)
            yield example

    monkeypatch.setattr(untold, "stream", watched)
    *_, first, second, third = shelves(None, Random(0))
    assert len(drawn) == 18
    text = {question.text: "\n\n".join(each.chunks) for each in drawn for question in each.questions}
    for shelf in (first, second, third):
        assert len(shelf.texts) == 3
        assert {trial.kind for trial in shelf.trials} == {"told", "other_subject"}
        for trial in shelf.trials:
            assert (text[trial.question] in shelf.texts) == (trial.kind == "told")
    assert not set(second.texts) & set(third.texts)


def test_a_world_tells_the_answers_of_one_half_and_not_the_facts_of_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, tuple[Fact, str]] = {}
    facts: list[Fact] = []

    def watched_ask(rng: Random, fact: Fact, among: list[Fact]) -> Question | None:
        if question := ask(rng, fact, among):
            asked[question.text] = (fact, question.answer)
        return question

    def watched_draw(rng: Random, count: int) -> list[Fact]:
        facts[:] = draw_facts(rng, count)
        return facts

    monkeypatch.setattr(untold, "ask", watched_ask)
    monkeypatch.setattr(untold, "draw_facts", watched_draw)
    for seed in range(12):
        size = (1, 6)[seed % 2]
        shelf = world(Random(seed), size)
        told = "\n".join(shelf.texts)
        assert shelf.name == f"generated-{size}"
        assert len(shelf.texts) == -(-len(facts[::2]) // size)
        assert [fact.statement in told for fact in facts] == [number % 2 == 0 for number in range(len(facts))]
        count = Counter(trial.kind for trial in shelf.trials)
        assert min(count["told"], count["other_subject"]) > 10
        for trial in shelf.trials:
            if trial.kind == "told":
                fact, answer = asked[trial.question]
                assert fact.statement in told
                assert answer.casefold() in told.casefold()
            elif trial.kind == "other_subject":
                assert asked[trial.question][0].statement not in told
    assert world(Random(5), 6) == world(Random(5), 6) != world(Random(6), 6)


def test_what_was_told_of_somebody_is_asked_of_nobody_else_as_untold() -> None:
    told = ["Where does Ana Lima live?", "What does Ben Ode drink?", "Who is the boss?"]
    missing = ["where does Cy Pell live?", "What does Cy Pell drink?", "Who rules?", "Did Cy Pell see Dee Orr?"]
    found = {trial for seed in range(30) for trial in other_facts(told, missing, Random(seed))}
    assert {trial.question for trial in found} == {"where does Ben Ode live?", "What does Ana Lima drink?"}
    assert {trial.kind for trial in found} == {"other_fact"}


def test_without_somebody_else_nothing_is_changed() -> None:
    missing = ["What does Ana Lima drink?"]
    assert other_facts(["Who is the boss?"], missing, Random(0)) == []
    assert other_facts(["Where does Ana Lima live?"], missing, Random(0)) == []
