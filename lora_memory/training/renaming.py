"""Renames what a text speaks of, so that its questions cannot be learned by heart.

Names, numbers and the nouns of an answer become others, each the same one wherever it stands: in the text, its
questions and their answers. What the text says of them stays, so that the question must still be understood, and the
answer can only be read. Knows words, not grammar: 'a' before a vowel and 'March 1987' as a person's name do happen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from random import Random

from lora_memory.training.vocabulary import WORDS

__all__ = ["Renaming", "rename"]

NAMES, NUMBERS, NOUNS = 0.6, 0.8, 0.5  # the share of each that is renamed

_WORD = re.compile(r"[^\W\d_]+|\d+")
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty")
_CALENDAR = frozenset((*WORDS["month"], *WORDS["weekday"]))


class Renaming:
    """Draws new names for what texts speak of. Read-only after construction, so it may be shared."""

    def __init__(self, names: Sequence[str], nouns: Sequence[str]) -> None:
        """`names` are capitalised words, `nouns` lower-case ones; only these are exchanged, for one another."""
        self._names, self._nouns = names, nouns
        self._is_name, self._is_noun = frozenset(names) - _CALENDAR, frozenset(nouns)

    def draw(self, text: str, answers: Iterable[str], rng: Random) -> dict[str, str]:
        """New words for words of `text`; nouns are exchanged in `answers` only."""
        new: dict[str, str] = {}
        for word in dict.fromkeys(_WORD.findall(text)):
            if word.isdecimal():
                if rng.random() < NUMBERS:
                    new[word] = _number(word, rng)
            elif word in self._is_name:
                if rng.random() < NAMES:
                    new[word] = rng.choice(self._names)
            elif word.lower() in _COUNTS and rng.random() < NUMBERS:
                count = rng.choice(_COUNTS)
                new[word] = count if word.islower() else count.capitalize()
        for word in dict.fromkeys(word for answer in answers for word in _WORD.findall(answer)):
            if word in self._is_noun and rng.random() < NOUNS:
                new[word] = rng.choice(self._nouns)
        return new


def rename(text: str, new: Mapping[str, str]) -> str:
    """`text` with every word that `new` has exchanged."""
    return _WORD.sub(lambda match: new.get(match[0], match[0]), text)


def _number(digits: str, rng: Random) -> str:
    """A number of as many digits; a year stays one."""
    if len(digits) == 4 and digits < "2100":
        return str(rng.randint(1500, 2030))
    if digits in ("0", "1"):  # often no number at all, as in '1st'
        return digits
    first = "0" if digits[0] == "0" else rng.choice("123456789" if len(digits) > 1 else "23456789")
    return first + "".join(rng.choice("0123456789") for _ in digits[1:])
