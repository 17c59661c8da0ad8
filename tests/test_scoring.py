"""Scores by hand on small cases, and what must hold for any text."""

from collections.abc import Sequence
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lora_memory.errors import InvalidInput
from lora_memory.scoring import contains, exact_match, f1, final_number, normalize, rouge_l, score


@pytest.mark.parametrize(
    ("text", "normalized"),
    [
        ("The  Eiffel\tTower.", "eiffel tower"),
        ("an apple a day", "apple day"),
        ("theatre", "theatre"),
        ("MB-858", "mb858"),
        ("$4,827.50", "482750"),
        ("O'Brien", "obrien"),
        ("Straße, 東京!", "straße 東京"),
        ("  ", ""),
        ("A", "a"),
        ("A-", "a"),
        ("The", "the"),
        ("?!", "?!"),
    ],
)
def test_normalize(text: str, normalized: str) -> None:
    assert normalize(text) == normalized


@pytest.mark.parametrize(
    ("reply", "accepted", "equal"),
    [
        ("Paris.", "paris", True),
        ("the code is 4827", "4827", False),
        ("mb858", "MB-858", True),
        ("MB 858", "MB-858", False),
        ("482", "4827", False),
        ("two", ["2", "Two"], True),
        ("", "A", False),
        ("", "?", False),
        ("A", "A", True),
        ("", "", True),
    ],
)
def test_exact_match(reply: str, accepted: str | list[str], equal: bool) -> None:
    assert exact_match(reply, accepted) is equal


@pytest.mark.parametrize(
    ("reply", "accepted", "inside"),
    [
        ("The code is MB-858, I think.", "mb-858", True),
        ("Her code is 4827.", "482", False),
        ("Her code is 4827.", ["nothing", "4827"], True),
        ("Mira and Tom Weber", "Mira Weber", False),
        ("It is in New York.", "new york", True),
        ("anything", "", False),
        ("", "4827", False),
    ],
)
def test_contains(reply: str, accepted: str | list[str], inside: bool) -> None:
    assert contains(reply, accepted) is inside


@pytest.mark.parametrize(
    ("reply", "accepted", "score"),
    [
        ("in the old town hall", "town hall", 2 * (2 / 4) * (2 / 2) / (2 / 4 + 2 / 2)),  # precision 2/4, recall 2/2
        ("red red blue", "red blue blue", 2 / 3),  # one red and one blue are shared, of three words each
        ("blue red", "red blue", 1.0),
        ("Paris", "London", 0.0),
        ("Paris in spring", ["Rome", "Paris"], 0.5),  # precision 1/3, recall 1
        ("", "Paris", 0.0),
        ("", "", 1.0),
    ],
)
def test_f1(reply: str, accepted: str | list[str], score: float) -> None:
    assert f1(reply, accepted) == pytest.approx(score)


def test_no_accepted_answer_is_an_error() -> None:
    for metric in (exact_match, contains, f1):
        with pytest.raises(InvalidInput, match="at least one"):
            metric("anything", [])


@given(st.text())
def test_normalize_is_idempotent_and_empty_only_for_white_space(text: str) -> None:
    assert normalize(normalize(text)) == normalize(text)
    assert (normalize(text) == "") == (not text.strip())


@given(st.text(), st.lists(st.text(), min_size=1, max_size=4))
def test_the_scores_order(reply: str, accepted: list[str]) -> None:
    """Equal implies contained, contained implies a shared word, and every score lies in 0 to 1."""
    if exact_match(reply, accepted):
        assert contains(reply, accepted)
        assert f1(reply, accepted) == 1.0
    if contains(reply, accepted):
        assert f1(reply, accepted) > 0.0
    assert 0.0 <= f1(reply, accepted) <= 1.0


@given(st.text(), st.text(), st.text())
def test_another_accepted_answer_never_lowers_a_score(reply: str, one: str, other: str) -> None:
    for metric in (exact_match, contains, f1):
        assert metric(reply, [one, other]) == max(metric(reply, one), metric(reply, other))


@given(st.text(), st.text())
def test_f1_does_not_care_which_is_the_reply(one: str, other: str) -> None:
    assert f1(one, other) == f1(other, one)


@given(st.from_regex(r"[a-z0-9]{2,8}( [b-z0-9]{2,8}){0,4}", fullmatch=True))
def test_case_punctuation_and_articles_do_not_count(answer: str) -> None:
    assert exact_match(f"  The {answer.upper()}. ", answer)


class TestRougeL:
    @pytest.mark.parametrize(
        ("reply", "answer", "expected"),
        [
            ("the cat sat", "the cat sat", 1.0),
            ("The CAT, sat!", "the cat sat.", 1.0),
            ("police killed the gunman", "police kill the gunman", 0.75),  # Lin (2004), section 3.1
            ("the gunman kill police", "police kill the gunman", 0.5),
            ("a b c d", "a c", 2 * 2 / 6),
            ("a-b", "a b", 1.0),
            ("snake_case", "snake case", 1.0),
            ("nothing alike", "something else", 0.0),
            ("", "a", 0.0),
            ("...", "...", 0.0),
        ],
    )
    def test_it_is_the_f_measure_of_the_longest_common_subsequence(
        self, reply: str, answer: str, expected: float
    ) -> None:
        assert rouge_l(reply, answer) == pytest.approx(expected)

    def test_the_best_of_several_answers_counts(self) -> None:
        assert rouge_l("a b", ["c", "a b", "a"]) == 1.0

    @given(st.lists(st.sampled_from("abc"), max_size=8), st.lists(st.sampled_from("abc"), max_size=8))
    def test_it_agrees_with_trying_every_subsequence(self, left: list[str], right: list[str]) -> None:
        def is_within(part: Sequence[str], whole: Sequence[str]) -> bool:
            rest = iter(whole)
            return all(word in rest for word in part)

        longest = max(
            len(part) for size in range(len(left) + 1) for part in combinations(left, size) if is_within(part, right)
        )
        expected = 2 * longest / (len(left) + len(right)) if longest else 0.0
        assert rouge_l(" ".join(left), " ".join(right)) == pytest.approx(expected)


class TestFinalNumber:
    @pytest.mark.parametrize(
        ("reply", "answer", "same"),
        [
            ("So he has 12 apples.", "3 * 4 = 12\n#### 12", True),
            ("12", "12.0", True),
            ("$1,200.", "1200", True),
            ("12 of 13", "12", False),
            ("-5", "5", False),
            ("I do not know", "5", False),
            ("0.50", ".5 or 0.5", True),
        ],
    )
    def test_the_last_number_counts(self, reply: str, answer: str, same: bool) -> None:
        assert final_number(reply, answer) is same

    def test_an_answer_without_a_number_is_a_mistake_in_the_data(self) -> None:
        with pytest.raises(InvalidInput, match="no number"):
            final_number("5", ["5", "five"])


def test_each_metric_by_its_name() -> None:
    assert score("exact", "The answer", "answer") == 1.0
    assert score("rougeL", "a b c d", "a c") == pytest.approx(2 / 3)
    assert score("final-number", "about 7", "7") == 1.0
    unknown: Any = "bleu"
    with pytest.raises(InvalidInput, match="exact, rougeL, final-number"):
        score(unknown, "a", "a")
