"""How sure it is that what was recalled answers the question, from texts and embeddings alone, before anything runs.

Three things decide, four with a reranker, five with a grader beside it. One is how far the best recall's score is over
those of the other near texts: where everything is about the same thing, much resembles any question. It is high
wherever the names of the question are, so that Mira's locker code looks like an answer to a question about Mira's
birthday: another is the similarity of the question to a recall that has all of its names, both read without those
names. The third is the share of the question's words that a recall has, or the text around it. The fourth is what the
reranker says of question and recall, and the fifth what the grader says of question and all recalls.
`docs/decisions/0008` has what the numbers were fitted and chosen on, and what else was tried, such as the likelihood of
the answer's own tokens.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from lora_memory.errors import InvalidInput
from lora_memory.grader import Grader, Placed, grade
from lora_memory.relevance import CONTENDERS, word_share
from lora_memory.reranker import Reranker, read
from lora_memory.text_encoder import TextEncoder
from lora_memory.words import CAPITALS, FUNCTION_WORDS, names, words

__all__ = ["BALANCED", "Evidence", "Fit", "background", "check_threshold", "confidence", "evidence", "fit"]

BALANCED = 0.5
"""The threshold for questions that are as often about what was told as about what was not."""

NEAREST = 20
"""Texts that the best recall stands out among."""

CERTAIN = 100.0
"""Log-odds below which nothing changes."""

TYPICAL = 0.3
"""Their mean score where there are many: those that a small memory lacks count as much."""

_WRITTEN = re.compile(rf"\b[{CAPITALS}][\w'-]*")
_TOKEN = re.compile(r"\w+|[^\w\s]")


class Evidence(NamedTuple):
    """What the confidence is made of.

    Attributes:
        relation: The best similarity without names; 0 where a name is missing.
        words: The largest share of the question's words in a recall, what is above it and the text around it.
        lead: How far the best score is over the `background`.
        logit: The highest log-odds that a recall answers, by the reranker; None without one.
        grade: The log-odds that all recalls together answer, by the grader; None without one and a reranker.
    """

    relation: float
    words: float
    lead: float
    logit: float | None = None
    grade: float | None = None


class Fit(NamedTuple):
    """A logistic function's numbers, for a memory's parts; `benchmarks.abstain.calibrate` fits such."""

    bias: float
    coefficients: Evidence


# For all-MiniLM-L6-v2 and chunks of a sentence or two: alone, with the shipped reranker, and with the grader beside it.
PLAIN = Fit(-4.3, Evidence(relation=3.4, words=3.9, lead=5.4))
REREAD = Fit(-2.9, Evidence(relation=3.3, words=3.2, lead=2.6, logit=0.26))
GRADED = Fit(-2.25, Evidence(relation=4.0, words=1.0, lead=0.5, logit=0.25, grade=0.4))


class Found(Placed, Protocol):
    """A recall, as far as it tells."""

    @property
    def in_context(self) -> str:
        """The chunk's text, as it is read."""

    @property
    def lead(self) -> float:
        """How far its similarity to the question is over the `background`."""


def confidence(found: Evidence) -> float:
    """The chance, 0 to 1, that what was found answers the question."""
    bias, coefficients = fit(reranker=found.logit is not None, grader=found.grade is not None)
    weighed = zip(coefficients, found, strict=True)
    odds = bias + sum((weight or 0.0) * (value or 0.0) for weight, value in weighed)
    return 1 / (1 + math.exp(-max(odds, -CERTAIN)))


def fit(*, reranker: bool, grader: bool) -> Fit:
    """The numbers for a memory that has these; a grader counts beside a reranker only."""
    if not reranker:
        return PLAIN
    return GRADED if grader else REREAD


def evidence(
    question: str,
    found: Sequence[Found],
    near: Sequence[Found],
    encoder: TextEncoder,
    reranker: Reranker | None = None,
    grader: Grader | None = None,
) -> Evidence:
    """What speaks for recalls, of which there is at least one.

    Args:
        question: As it was asked.
        found: The recalls that count, best first.
        near: All recalls, best first; they show how names are written.
        encoder: What the similarities are from; two short texts and more are embedded with it.
        reranker: Reads the first `CONTENDERS` of the recalls that count.
        grader: Reads all recalls.
    """
    named = _named(question, [one.in_context for one in near])
    texts = [_without(named, one.in_context) for one in found if named <= words(one.in_context)]
    relation = 0.0
    if texts:
        asked, *told = encoder.encode([_without(named, question), *texts])
        relation = max(float(vector @ asked) for vector in told)
    return Evidence(
        relation=relation,
        words=max(word_share(question, f"{one.in_context} {one.around}") for one in found),
        lead=max(one.lead for one in found),
        logit=None
        if reranker is None
        else max(read(reranker, question, [one.in_context for one in found[:CONTENDERS]])),
        grade=None if grader is None or reranker is None else grade(grader, question, near),
    )


def background(scores: Sequence[float]) -> float:
    """The mean of the nearest texts' scores, best first, without the best; missing ones count as `TYPICAL`."""
    others = [*scores[1:NEAREST], *[TYPICAL] * (NEAREST - len(scores))]
    return sum(others) / (NEAREST - 1)


def check_threshold(threshold: float | None) -> None:
    """Refuse what is not a chance.

    Raises:
        InvalidInput: Below 0 or over 1.
    """
    if threshold is not None and not 0 <= threshold <= 1:
        raise InvalidInput(
            f"abstain is a chance from 0 to 1, not {threshold}; {BALANCED} suits even odds, None always answers"
        )


def _named(question: str, near: Sequence[str]) -> set[str]:
    """The words of the question that are names; where it is all in lower case, those that near texts write as names."""
    if question != question.lower():
        return names(question)
    written = (name for text in near for name in _WRITTEN.findall(text))
    return names(question) | (words(" ".join(written)) & words(question)) - FUNCTION_WORDS


def _without(named: set[str], text: str) -> str:
    return " ".join(token for token in _TOKEN.findall(text) if words(token).isdisjoint(named)) or text
