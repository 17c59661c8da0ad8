"""Questions made of sentences: the answer is a span of the sentence, and the question does not give it away."""

from random import Random

import pytest

from lora_memory.training.cloze import ask_about
from lora_memory.training.examples import Question

SENTENCE = "On 7 May 1682, Sir Tor Vahsel put the large estate near Mase Park up for auction for £879,000 in Kent."


def drawn(sentence: str) -> list[Question]:
    found = (ask_about(sentence, Random(seed), most_answer_words=6) for seed in range(400))
    return [question for question in found if question]


def test_spans_of_all_kinds_are_asked_for() -> None:
    answers = {question.answer for question in drawn(SENTENCE)}
    assert {"7 May 1682", "£879,000", "Kent", "Mase Park", "Sir Tor Vahsel"} <= answers


def test_the_answer_stands_in_the_sentence_and_not_in_the_question() -> None:
    for question in drawn(SENTENCE):
        assert question.answer in SENTENCE
        assert question.answer not in question.text
        assert question.text[0].isupper() or question.text[0].isdigit()
        assert question.text.endswith("?")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("7 May 1682", {"when", "date"}),
        ("£879,000", {"many", "much", "number", "what"}),
        ("Sir Tor Vahsel", {"who", "what", "which", "whose"}),
    ],
)
def test_the_word_that_asks_fits_the_answer(answer: str, words: set[str]) -> None:
    own = [question for question in drawn(SENTENCE) if question.answer == answer]
    assert len(own) > 5
    assert all(words & set(question.text.lower().strip("?").split()) for question in own)


def test_questions_are_worded_in_many_ways() -> None:
    own = {question.text for question in drawn(SENTENCE) if question.answer == "Kent"}
    assert len(own) > 20


@pytest.mark.parametrize("sentence", ["", "It did.", "and so on and so on"])
def test_a_sentence_that_says_nothing_is_not_asked_about(sentence: str) -> None:
    assert not [question for question in drawn(sentence) if len(question.text.split()) < 3]
    assert ask_about("It did.", Random(0), most_answer_words=6) is None


def test_long_spans_are_no_answers() -> None:
    name = "The Royal Society of Very Old Brass and Silver Bands"
    assert all(len(question.answer.split()) <= 6 for question in drawn(f"In 1999 {name} met in Rome for a week."))
