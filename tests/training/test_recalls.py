"""Documents as questions meet them: the chunk that answers is among those mounted, and the others are near it."""

from collections import Counter
from itertools import islice
from random import Random

import numpy as np
import pytest
from numpy.typing import NDArray

from lora_memory.training.data import stream
from lora_memory.training.examples import Example, Question, split_sentences
from lora_memory.training.recalls import held_out_recalls, recalls


def sentences(text: str) -> list[str]:
    return split_sentences(text)


@pytest.mark.parametrize("chunks", [1, 4])
def test_the_chunk_that_answers_is_mounted(chunks: int) -> None:
    documents = stream("many_facts", 0, questions=8)
    for example in islice(recalls(documents, Random(0), chunks=chunks, cut=sentences), 300):
        assert example.kind == "many_facts"
        assert 1 <= len(example.chunks) == len(example.weights) <= chunks
        assert len(set(example.chunks)) == len(example.chunks)
        assert all(0 < weight <= 1 and (8 * weight).is_integer() for weight in example.weights)
        assert example.questions
        for question in example.questions:
            assert any(question.answer.casefold() in text.casefold() for text in example.chunks)


def test_all_questions_are_answered_by_one_chunk() -> None:
    page = "Ana lives in Rome. Ben lives in Oslo. Ana and Ben are 40."
    asked = (
        Question("Where does Ana live?", "Rome"),
        Question("Where does Ben live?", "Oslo"),
        Question("Who?", "Eve"),
    )
    found = list(islice(recalls([Example("x", (page,), asked)] * 60, Random(0), chunks=3, cut=sentences), 60))
    assert {example.questions for example in found} == {asked[:1], asked[1:2]}
    best = Counter(example.chunks[0] == "Ana lives in Rome." for example in found if example.questions == asked[:1])
    assert best[True] > best[False] > 0  # a search does not always find the right one first


def test_the_question_that_was_drawn_comes_first() -> None:
    asked = (Question("Where does Ana live?", "Rome"), Question("Who lives in Rome?", "Ana"))
    page = "Ana lives in Rome. The bus to Oslo is late."
    found = recalls([Example("x", (page,), asked)] * 60, Random(0), chunks=2, cut=sentences)
    assert {example.questions for example in found} == {asked, asked[::-1]}


def test_in_prose_a_search_puts_the_answer_first_less_often() -> None:
    page = "Ana lives in Rome. Ben lives in Oslo. Ana and Ben are 40. It rains."
    asked = (Question("Where does Ana live?", "Rome"),)

    def first(kind: str) -> int:
        found = recalls([Example(kind, (page,), asked)] * 300, Random(0), chunks=4, cut=sentences)
        return sum(example.chunks[0] == "Ana lives in Rome." for example in found)

    assert first("qa") < 225 < first("one_fact")


def test_the_second_chunk_mostly_weighs_nothing() -> None:
    page = "Ana lives in Rome. Ben lives in Oslo. Ana and Ben are 40. It rains."
    asked = (Question("Where does Ana live?", "Rome"),)

    def alone(kind: str) -> float:
        found = recalls([Example(kind, (page,), asked)] * 600, Random(0), chunks=4, cut=sentences)
        return sum(len(example.chunks) == 1 for example in found) / 600

    assert 0.3 < alone("qa") < alone("one_fact") - 0.1 < 0.7


def test_what_resembles_the_question_is_mounted_beside_the_answer() -> None:
    page = "Ana lives in Rome. Ben lives in Oslo. It rains. The bus is late."
    examples = [Example("x", (page,), (Question("Where does Ana live in winter?", "Rome"),))] * 100
    found = list(recalls(examples, Random(1), chunks=2, cut=sentences))
    beside = Counter(text for example in found for text in example.chunks if text != "Ana lives in Rome.")
    assert beside["Ben lives in Oslo."] > beside["It rains."] + beside["The bus is late."]


def test_a_document_without_an_answer_is_left_out() -> None:
    nothing = Example("x", ("It rains.",), (Question("Where?", "Rome"),))
    assert list(recalls([nothing], Random(0), chunks=2, cut=sentences)) == []


def test_the_same_seed_mounts_the_same() -> None:
    first, again, other = (
        list(islice(recalls(stream("needle", 3), Random(seed), chunks=4, cut=sentences), 20)) for seed in (1, 1, 2)
    )
    assert first == again != other


def test_held_out_questions_get_what_a_search_finds() -> None:
    def encode(texts: list[str]) -> NDArray[np.float32]:  # by first letter
        vectors = np.zeros((len(texts), 26), np.float32)
        for row, text in zip(vectors, texts, strict=True):
            row[ord(text[0].lower()) - ord("a")] = 1
        return vectors

    row = {
        "context": "Bees hum. Ants walk. Bears climb.",
        "qas": [{"q": "Ants?", "a": ["walk"]}, {"q": "B?", "a": ["x"]}],
    }
    first, second = held_out_recalls([row], cut=sentences, encode=encode, k=2)
    assert (first.chunks, first.weights) == (("Ants walk.",), (1.0,))
    assert (set(second.chunks), second.weights) == ({"Bees hum.", "Bears climb."}, (1.0, 1.0))
    assert second.questions == (Question("B?", "x"),)
