"""A question's rare words decide between chunks whose embeddings are about alike."""

import pytest

from lora_memory.relevance import BEHIND, CANDIDATES, CONTENDERS, LOGIT, contenders, relevance, reread

TEXTS = (
    "The museum in Lund shows the collection of the old observatory.",
    "The museum was founded by Ebba Sparre in 1931.",
    "The museum is closed on Mondays, as are the other museums of Lund.",
)


def fits(question: str, texts: tuple[str, ...] = TEXTS, score: float = 0.5) -> list[float]:
    return relevance(question, [(text, score) for text in texts])


@pytest.mark.parametrize(
    ("question", "best"),
    [
        ("Who was the founder of the museum?", 1),
        ("What does the museum's observatory collection have?", 0),
        ("On which Monday is the museum closed?", 2),
        ("What happened at the museum in 1931?", 1),
    ],
)
def test_the_chunk_with_the_rare_words_fits_best(question: str, best: int) -> None:
    found = fits(question)
    assert found.index(max(found)) == best


def test_words_that_all_have_tell_nothing_apart() -> None:
    assert len(set(fits("What is it about the museum?"))) == 1


@pytest.mark.parametrize("question", ["What is it?", "Quand ferme-t-il ?", "何ですか", "?"])
def test_without_shared_words_the_score_stays(question: str) -> None:
    assert fits(question) == [0.5, 0.5, 0.5]


def test_a_far_better_score_wins_over_a_word() -> None:
    question = "Please tell me the name of whoever started it all."
    found = relevance(question, [("Its founder was Ebba Sparre.", 0.6), ("Nobody could tell the twins apart.", 0.4)])
    assert found[0] > found[1] > 0.4


def test_numbers_are_compared_whole() -> None:
    first, second = fits("What is order 4711234?", ("Order 4711234 is paid.", "Order 4711299 is open."))
    assert first > second


def test_what_is_far_down_is_not_compared() -> None:
    texts = ("Nothing about it.",) * CANDIDATES + ("Ebba Sparre founded it.",)
    assert fits("Who is Ebba Sparre?", texts)[-1] == 0.5
    assert fits("Who is Ebba Sparre?", texts[1:])[-1] > 0.5


def test_nothing_found() -> None:
    assert relevance("Who?", []) == []


@pytest.mark.parametrize(
    ("relevances", "expected"),
    [
        ([], 0),
        ([0.7], 1),
        ([0.7, 0.7 - BEHIND - 0.01], 1),
        ([0.7, 0.6, 0.7 - BEHIND - 0.01, 0.1], 2),
        ([0.7] * (CONTENDERS + 3), CONTENDERS),
        ([-0.2, -0.3], 2),
    ],
)
def test_those_near_the_best_contend(relevances: list[float], expected: int) -> None:
    assert contenders(relevances) == expected


def test_the_likeliest_contender_keeps_its_relevance_and_the_others_lose() -> None:
    assert reread([0.8, 0.7, 0.6], [-2.0, 3.0, 1.0]) == pytest.approx([0.8 - 5 * LOGIT, 0.7, 0.6 - 2 * LOGIT])
    assert reread([0.8], [-7.0]) == [0.8]


@pytest.mark.parametrize("logits", [[9.0, -9.0, -9.0], [-9.0, 9.0, -9.0], [-9.0, -9.0, 9.0], [-9.0, -9.5, -9.2]])
def test_what_nobody_read_is_behind_what_was(logits: list[float]) -> None:
    fits = [0.8, 0.8 - BEHIND / 2, 0.8 - BEHIND, 0.8 - BEHIND - 0.01, 0.1]
    again = reread(fits, logits)
    assert max(again) in again[:3]
    assert sorted(again[3:], reverse=True) == again[3:]
    assert max(again[3:]) <= min(again[:3]) + BEHIND
    unlikeliest = logits.index(min(logits))
    assert again[unlikeliest] > again[3]
