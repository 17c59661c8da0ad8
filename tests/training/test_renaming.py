"""Renamed texts: other names and numbers, the same ones everywhere, and nothing else changed."""

import re
from random import Random

from lora_memory.training.renaming import Renaming, rename

TEXT = "In March 1987 Ana met Ben in Oslo. Ana had 12 dogs and 3 cats; Ben's dog, in 1987, ate a pie at 09 sharp."
RENAMING = Renaming(("Ana", "Ben", "Oslo", "March", "Kei", "Ruth"), ("pie", "rug", "dog"))


def test_a_word_is_renamed_alike_wherever_it_stands() -> None:
    for seed in range(50):
        new = RENAMING.draw(TEXT, ["a pie"], Random(seed))
        question = rename("Whom did Ana meet in 1987?", new)
        first_name, year = new.get("Ana", "Ana"), new.get("1987", "1987")
        assert question == f"Whom did {first_name} meet in {year}?"
        assert rename(TEXT, new).count(year) >= 2


def test_only_names_numbers_and_nouns_of_answers_are_renamed() -> None:
    drawn = [RENAMING.draw(TEXT, ["a pie"], Random(seed)) for seed in range(200)]
    assert set().union(*drawn) == {"Ana", "Ben", "Oslo", "1987", "12", "3", "09", "pie"}  # neither 'March' nor 'dog'
    assert all(len(new) < 8 for new in drawn[:5])  # not everything in one text


def test_numbers_keep_their_length_and_years_stay_years() -> None:
    for seed in range(200):
        new = RENAMING.draw(TEXT, [], Random(seed))
        assert all(len(number) == len(old) for old, number in new.items() if old.isdecimal())
        assert 1500 <= int(new.get("1987", "1987")) <= 2030
        assert new.get("12", "12")[0] != "0" == new.get("09", "09")[0]


def test_counts_in_words_become_others_in_the_same_case() -> None:
    drawn = {
        rename("Two men saw two boats.", RENAMING.draw("Two men saw two boats.", [], Random(s))) for s in range(99)
    }
    assert len(drawn) > 20
    assert all(re.fullmatch(r"[A-Z][a-z]+ men saw [a-z]+ boats\.", text) for text in drawn)
