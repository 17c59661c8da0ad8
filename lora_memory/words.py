"""The words of a text, as they are compared: without case, and without the forms in which one letter can be written.

Search, ranking, recency and confidence count words; they count the same ones.
"""

import re
from unicodedata import normalize

__all__ = ["CAPITALS", "FUNCTION_WORDS", "has_digit", "names", "stems", "words"]

FUNCTION_WORDS = frozenset(
    "a about an and are as at be been by can could d did do does for from had has have he her him his how i if in into "
    "is it its ll m me my of on or our re s she should so t that the their them then there these they this those to us "
    "ve was we were what when where which who whom whose why will with would you your".split()
)

CAPITALS = "".join(filter(str.isupper, map(chr, [*range(0x590), *range(0x1E00, 0x2000)])))
"""Of the alphabets that have any, for a regular expression: Latin, Greek, Cyrillic and Armenian."""

_STEM = 5  # letters that two forms of one word share: "invented", "inventor"
_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
# Not the first word, which is always written so, unless it is a possessive: "Mira's code?"
_NAME = re.compile(rf"(?<=\s)(?:[{CAPITALS}]|\w*\d)[\w'-]*|^\W*[{CAPITALS}][\w-]*(?=['’]s\b)")


def words(text: str) -> set[str]:
    """All words of a text."""
    return set(_WORD.findall(normalize("NFKC", text).casefold()))


def stems(text: str, *, leave_out: frozenset[str] = frozenset()) -> set[str]:
    """The beginnings of a text's words; what has a digit in it is a number or a code, and stays whole."""
    return {word if has_digit(word) else word[:_STEM] for word in words(text) - leave_out}


def names(question: str) -> set[str]:
    """The words of a question that are written as names, codes or numbers are."""
    return (words(" ".join(_NAME.findall(question))) & words(question)) - FUNCTION_WORDS


def has_digit(word: str) -> bool:
    """Whether a word is a number or a code."""
    return _DIGIT.search(word) is not None
