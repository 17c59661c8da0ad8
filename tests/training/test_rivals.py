"""What competes for a question: its own text's chunks, near ones of others, and exactly one that is right."""

from random import Random

import numpy as np
import pytest
from numpy.typing import NDArray

from lora_memory.training import rivals
from lora_memory.training.examples import split_sentences
from lora_memory.training.rivals import AskedText, Contests, asked_texts, training_texts

ROWS = [
    {
        "context": "Ana lives in Rome. She is 40. Rome is warm. She likes tea.",
        "qas": [{"q": "Where does Ana live?", "a": ["Rome", "in Rome"]}, {"q": "Who is she?", "a": ["Eve"]}],
    },
    {"context": "Ben lives in Oslo. He is 41.", "qas": [{"q": "Where does Ben live?", "a": ["Oslo"]}]},
    {"context": "One sentence has no rival.", "qas": [{"q": "What has none?", "a": ["One sentence"]}]},
    {"context": "Cy keeps bees. It rains.", "qas": [{"q": "What?", "a": []}]},
]


def by_words(texts: list[str]) -> NDArray[np.float32]:
    """Texts that share words are near."""
    vectors = np.zeros((len(texts), 64), np.float32)
    for row, text in enumerate(texts):
        for word in text.casefold().strip("?.").split():
            vectors[row, sum(map(ord, word)) % 64] += 1
    unit: NDArray[np.float32] = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    return unit


def texts() -> list[AskedText]:
    return list(asked_texts(ROWS, split_sentences))


def test_questions_without_an_answer_or_a_rival_are_left_out() -> None:
    ana, ben = texts()
    assert ana.chunks == ("Ana lives in Rome.", "She is 40.", "Rome is warm.", "She likes tea.")
    assert [(asked.question, asked.holders) for asked in ana.asked] == [("Where does Ana live?", frozenset((0, 2)))]
    assert [asked.holders for asked in ben.asked] == [{0}]


def test_the_best_holder_is_right_and_others_are_left_open() -> None:
    contests = Contests(texts(), by_words, Random(0))
    assert len(contests) == 2
    seen = set()
    for number in range(60):
        contest = contests.draw(0, Random(number), rivals=8)
        judged = dict(zip(contest.texts, contest.holds.tolist(), strict=True))
        assert judged["Ana lives in Rome."] == 1
        assert judged.get("Rome is warm.", -1) == -1
        assert {text for text, holds in judged.items() if holds == 0} <= {
            "She is 40.",
            "She likes tea.",
            "Ben lives in Oslo.",
            "He is 41.",
        }
        assert len(contest.fits) == len(contest.texts)
        assert contest.fits[contest.texts.index("Ana lives in Rome.")] == contest.fits.max()
        seen |= set(contest.texts) | {contest.question}
    assert "Ben lives in Oslo." in seen  # a neighbour of another text
    assert {"Where does Ana live?", "where does ana live?", "Where does Ana live"} <= seen


def test_at_most_so_many_compete_and_the_right_one_always_does() -> None:
    many = " ".join(f"Ana met {name} in Rome." for name in "Ada Bea Cyd Dot Eva Fay Gus Hal Ida Jan".split())
    row = {"context": f"{many} Her cat is grey.", "qas": [{"q": "Whom did Ana meet in Rome?", "a": ["grey"]}]}
    contests = Contests(list(asked_texts([row], split_sentences)), by_words, Random(0))
    for number in range(20):
        contest = contests.draw(0, Random(number), rivals=5)
        assert len(set(contest.texts)) == len(contest.texts) == 5
        assert [text for text, holds in zip(contest.texts, contest.holds, strict=True) if holds == 1] == [
            "Her cat is grey."
        ]


def test_chunks_of_other_texts_that_hold_an_answer_do_not_compete() -> None:
    other = {"context": "Dee lives in Rome. He is 42.", "qas": [{"q": "How old is Dee?", "a": ["42"]}]}
    contests = Contests(list(asked_texts([*ROWS, other], split_sentences)), by_words, Random(0))
    told = {text for number in range(60) for text in contests.draw(0, Random(number), rivals=12).texts}
    assert "He is 42." in told
    assert "Dee lives in Rome." not in told  # it would be called wrong


def test_the_same_draw_is_the_same_contest() -> None:
    one, other = (Contests(texts(), by_words, Random(0)).draw(1, Random("x"), rivals=4) for _ in range(2))
    assert one.texts == other.texts
    assert one.fits.tolist() == other.fits.tolist()


def test_invented_texts_need_no_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rivals, "GENERATED", {"profile": 3, "few_facts": 3})
    monkeypatch.setattr(rivals, "POOLS", 2)
    found = training_texts(None, split_sentences, Random(0))
    assert 5 <= len(found) <= 8
    for text in found:
        for asked in text.asked:
            assert all(asked.answers[0].casefold() in text.chunks[holder].casefold() for holder in asked.holders)
    assert max(len(text.asked) for text in found) > 8  # a pool of facts
