"""Words as they are compared: whatever the case and the form of a letter."""

from unicodedata import normalize

import pytest

from lora_memory.words import FUNCTION_WORDS, has_digit, names, stems, words


def test_case_and_form_make_no_difference() -> None:
    assert words("Chloé's CAFÉ, Straße 5") == {"chloé", "s", "café", "strasse", "5"}
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert words(normalize(form, "Chloé's café")) == {"chloé", "s", "café"}
    assert words("Ｌｈ１２３ ﬁnds") == {"lh123", "finds"}
    assert words("…!") == set()


def test_stems_are_beginnings_and_codes_stay_whole() -> None:
    assert stems("The inventor invented LH123456") == {"the", "inven", "lh123456"}
    assert stems("The inventor of it", leave_out=FUNCTION_WORDS) == {"inven"}


@pytest.mark.parametrize(("word", "expected"), [("lh12", True), ("2026", True), ("five", False), ("", False)])
def test_a_number_or_a_code_has_a_digit(word: str, expected: bool) -> None:
    assert has_digit(word) is expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What is Mira Okafor's code for room B12?", {"mira", "okafor", "b12"}),
        ("Jonas's code?", {"jonas"}),
        ("Who pays for project Haifoclelt in 2026?", {"haifoclelt", "2026"}),
        ("Why did I go there?", set()),
        ("who is mira?", set()),
        ("Who told Élodie Özil of the Łódź plan?", {"élodie", "özil", "łódź"}),
        ("Где Мария, and where is Ωmega?", {"мария", "ωmega"}),
        ("Ögmundur's code?", {"ögmundur"}),
        ("who is élodie?", set()),
    ],
)
def test_names_are_written_with_a_capital_or_a_digit(question: str, expected: set[str]) -> None:
    assert names(question) == expected
