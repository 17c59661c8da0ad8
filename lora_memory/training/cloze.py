"""Questions made of any sentence: a span is taken out and asked for, with a part of what stands around it.

They are no good English, but there is no end of them, and they ask what people ask: who, when and how many, by
other words of the same sentence. Not every word is kept, and not always in order, so that meaning has to be matched
and not a string.
"""

from __future__ import annotations

import re
from random import Random

from lora_memory.training.examples import Question
from lora_memory.training.vocabulary import WORDS

__all__ = ["ask_about"]

MOST_WORDS = 10  # of the sentence, on either side of the span
FEWEST_WORDS = 3  # left in a question
_DROPPED = 0.15  # share of words that a question leaves out

_UNITS = (
    r"(?: (?:million|billion|percent|years?|days?|hours?|minutes?|miles|km|metres|meters|feet|people|dollars|times))?"
)
_MONTHS = "|".join(WORDS["month"])
_DATE = re.compile(
    rf"\b\d{{1,2}} (?:{_MONTHS})\b(?:,? \d{{4}})?|\b(?:{_MONTHS}) \d{{1,2}}\b(?:,? \d{{4}})?|\b(?:{_MONTHS}) \d{{4}}\b"
)
_YEAR = re.compile(r"(?<=[Ii]n )\b1\d{3}\b|(?<=[Ii]n )\b20\d\d\b")
_NUMBER = re.compile(rf"[$£€]?\b\d[\d,.]*\d\b%?{_UNITS}|[$£€]?\b\d\b%?{_UNITS}")
_NAME = re.compile(r"\b[A-Z][\w'’-]+(?: (?:of |the |de |and )?[A-Z][\w'’-]+)*")
_PLACE = re.compile(r"(?<=\b[Ii]n )[A-Z][\w'’-]+(?:,? [A-Z][\w'’-]+)*|(?<=\b[Aa]t )[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*")
_THING = re.compile(r"\b(?:the|an?|his|her|its|their|some|many) (?:[a-z-]+ )?[a-z-]{4,}(?=[.,;:)]| [a-z]{2,4} )")
_END = re.compile(r"(?<= )[\w'’-]+ [\w'’-]+(?: [\w'’-]+){0,3}(?=[.!]?$)")

_SPANS: tuple[tuple[re.Pattern[str], float, tuple[str, ...]], ...] = (
    (_DATE, 3, ("when", "on what date", "what date")),
    (_YEAR, 3, ("when", "in what year", "what year", "in which year")),
    (_NUMBER, 3, ("how many", "how much", "what number of", "what")),
    (_PLACE, 2, ("where", "in what place", "which place", "what city", "what country")),
    (_NAME, 2, ("who", "who", "what", "which", "what is the name of the one that", "whose")),
    (_THING, 1, ("what", "what", "which", "what kind of thing")),
    (_END, 0.5, ("what", "how", "why")),
)
"""Spans, how often one is drawn, and the words that ask for it."""


def ask_about(sentence: str, rng: Random, *, most_answer_words: int) -> Question | None:
    """A question about `sentence`, answered by a span of it; None where there is nothing to ask for."""
    found = [
        (match.span(), share, words)
        for pattern, share, words in _SPANS
        for match in pattern.finditer(sentence)
        if len(match[0].split()) <= most_answer_words
        and not (pattern is _NAME and match.start() == 0 and " " not in match[0])
    ]
    if not found:
        return None
    (start, end), _, asking = rng.choices(found, [share for _, share, _ in found])[0]
    before, after = sentence[:start].split()[-MOST_WORDS:], sentence[end:].split()[:MOST_WORDS]
    before, after = _some(before, rng), _some(after, rng)
    if len(before) + len(after) < FEWEST_WORDS:
        return None
    word, style = rng.choice(asking), rng.random()
    if not before or style < 0.35:  # Ann founded what in 1845
        words = [*before, word, *after]
    elif style < 0.7:  # what Ann founded in 1845
        words = [word, *before, *after]
    elif style < 0.85:  # in 1845 Ann founded what
        words = [*after, *before, word]
    else:  # what Ann 1845
        rest = [*before, *after]
        kept = sorted(rng.sample(range(len(rest)), max(FEWEST_WORDS, len(rest) // 2)))
        words = [word, *(rest[place] for place in kept)]
    text = " ".join(words).strip(" .,;:!?()\"'")
    return Question(f"{text[0].upper()}{text[1:]}?", sentence[start:end])


def _some(words: list[str], rng: Random) -> list[str]:
    return [word for word in words if rng.random() >= _DROPPED]
