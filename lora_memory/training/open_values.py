"""Kinds with an open vocabulary: about half of the names and words come from outside the pools.

A hypernetwork that meets the same few thousand values again and again learns to tell them apart, not to copy: asked
for 'Hugo Kim' it answers 'Hugo Kimura'. Here a pool's value is recast: one of its words, or all, give way to a word
of the same form, so that 'pine nuts' becomes 'pine tarnels' and grammar holds where sense does not. The word is a
real one (of the other pools, of a lexicon where there is one), an invented one of natural shape, or one that starts
like the word it stands for.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from random import Random

from lora_memory.training.kinds import COMPOSED, POOLS, Kinds

OPEN_SHARE = 0.5
"""Share of the draws from a pool that are recast."""

OPEN_SHARES: Mapping[str, float] = {
    "weekday": 0.0,
    "month": 0.0,
    "season": 0.0,
    "adjective": 0.0,
}
"""The share of a pool where it is another: tune here. `title` counts as one, and `listed`, what a relation lists."""

_ALL_WORDS = 0.3  # of several; else one gives way
_ALIKE = 0.2  # of the new words start like the old one
_REAL = 0.5  # of the others are real
_SECOND_WORD, _HYPHEN = 0.08, 0.04  # in front of a single word
_TWINNED = frozenset(
    kind for kind in (*POOLS, *COMPOSED, "name", "invented") if OPEN_SHARES.get(kind, OPEN_SHARE) and kind != "email"
)
_WORDS = re.compile(r"[^\W\d_]{3,}")
_FUNCTION_WORDS = frozenset("and con for from the The with".split())


class Letters:
    """Makes words letter by letter, each by the three before it as in the words it was given."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        following: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._words):
            padded = f"   {word} "
            for end in range(3, len(padded)):
                following[padded[end - 3 : end]].append(padded[end])
        self._following = {context: "".join(letters) for context, letters in following.items()}

    def word(self, rng: Random, start: str = "", *, least: int = 4, most: int = 9) -> str:
        """A word that begins with `start`, of `least` to `most` letters if they allow it, and rarely a known one."""
        for _ in range(3):
            word = self._draw(rng, start, least, most)
            if word not in self._words:
                break
        return word

    def _draw(self, rng: Random, start: str, least: int, most: int) -> str:
        word = f"   {start}"
        while len(word) < most + 3:
            letters = self._following.get(word[-3:], " ")
            letter = letters[int(rng.random() * len(letters))]
            if letter == " ":
                if len(word) >= least + 3 or letters.isspace():
                    break
                continue
            word += letter
        return word[3:]


class OpenKinds(Kinds):
    """Draws values of which about half are open.

    `words` (lower case) and `names` (capitalised) are a lexicon of real ones; without it they come from the pools.
    """

    def __init__(self, words: Sequence[str] = (), names: Sequence[str] = ()) -> None:
        super().__init__()
        own = {word for pool in POOLS.values() for value in pool for word in _words(value)}
        heads = {
            _words(value)[-1] for kind, pool in POOLS.items() if kind != "adjective" for value in pool if _words(value)
        }
        self._real: dict[tuple[bool, bool], list[str]] = defaultdict(list)
        self._by_start: dict[tuple[bool, bool, str], list[str]] = defaultdict(list)
        for word in sorted(heads.union(words, names)):
            form = _form(word)
            self._real[form].append(word)
            self._by_start[*form, word[:3]].append(word)
        self._letters = {proper: Letters(word for word in own if _form(word)[0] == proper) for proper in (False, True)}
        self._spaced = {kind for kind, pool in POOLS.items() if any(" " in value for value in pool)}

    def vary(self, kind: str, value: str, rng: Random) -> str:
        """`value`, or about as often an open one of the same form."""
        if rng.random() >= OPEN_SHARES.get(kind, OPEN_SHARE):
            return value
        words = _words(value)
        if not words:
            return value
        replaced = words if rng.random() < _ALL_WORDS else (rng.choice(words),)
        for word in replaced:
            value = value.replace(word, self._another(word, rng), 1)
        if value.isalpha():
            chance, proper = rng.random(), value[0].isupper()
            if chance < _HYPHEN:
                return f"{self._word(rng, (proper, False))}-{value}"
            if chance < _HYPHEN + _SECOND_WORD and kind in self._spaced:
                return f"{self._word(rng, (proper, False))} {value}"
        return value

    def twin(self, kind: str, value: str, rng: Random) -> str | None:
        """`value` with one word changed behind its first letters; None where it has none to change."""
        words = _words(value) if kind in _TWINNED else ()
        if not words:
            return None
        word = rng.choice(words)
        twin = value.replace(word, self._alike(word, rng), 1)
        return None if twin == value else twin

    def _another(self, word: str, rng: Random) -> str:
        return self._alike(word, rng) if rng.random() < _ALIKE else self._word(rng, _form(word), like=word)

    def _word(self, rng: Random, form: tuple[bool, bool], like: str = "") -> str:
        """A real or an invented word of a form."""
        if rng.random() < _REAL and not _is_gerund(like):
            return rng.choice(self._real[form])
        return _agree(self._letters[form[0]].word(rng), form, like)

    def _alike(self, word: str, rng: Random) -> str:
        """A word of the same form that begins with the same two letters or more."""
        form = _form(word)
        others = self._by_start.get((*form, word[:3]), ())
        if len(others) > 1 and rng.random() < 0.5 and not _is_gerund(word):
            return rng.choice(others)
        start = word[: rng.randint(min(3, len(word) - 1), len(word))]
        made = self._letters[form[0]].word(rng, start, least=len(start) + 1, most=max(9, len(start) + 3))
        return _agree(made, form, word)


@lru_cache(maxsize=16_384)
def _words(value: str) -> tuple[str, ...]:
    """The words of a value that another can stand for."""
    return tuple(word for word in _WORDS.findall(value) if word not in _FUNCTION_WORDS)


def _form(word: str) -> tuple[bool, bool]:
    """Whether a word is a proper name, and whether it is a plural."""
    proper = word[0].isupper()
    return proper, not proper and len(word) > 3 and word.endswith("s") and not word.endswith("ss")


def _is_gerund(word: str) -> bool:
    return len(word) > 5 and word.endswith("ing")


def _agree(word: str, form: tuple[bool, bool], like: str) -> str:
    """An invented word with the ending that its form, or the gerund it stands for, asks for."""
    proper, plural = form
    if _is_gerund(like):
        return word.removesuffix("ing").rstrip("aeiou") + "ing"
    if plural:
        return word if word.endswith("s") else word + "s"
    return word if proper or word.endswith("ss") else word.rstrip("s")
