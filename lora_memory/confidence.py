"""How sure it is that what was recalled answers the question, from texts and embeddings alone, before anything runs.

Three likenesses decide. One is the best recall's score. It is high wherever the names of the question are, so that
Mira's locker code looks like an answer to a question about Mira's birthday: another is the similarity of the question
to a recall that has all of its names, both read without those names. The third is the share of the question's words
that one recall has. `docs/decisions/0008` has the data that the
numbers were fitted on, and what else was tried, such as the likelihood of the answer's own tokens.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from lora_memory.errors import InvalidInput
from lora_memory.relevance import word_share
from lora_memory.text_encoder import TextEncoder

__all__ = ["BALANCED", "check_threshold", "confidence", "evidence"]

BALANCED = 0.5
"""The threshold for questions that are as often about what was told as about what was not."""

BIAS, SCORE, RELATION, WORDS = -5.0, 4.8, 4.1, 2.8
"""The logistic function's coefficients for all-MiniLM-L6-v2 and chunks of a sentence or two, as `lora-memory bench
abstain --calibrate` fits them."""

_NAME = re.compile(r"(?<=\s)(?:[A-Z]|\w*\d)[\w'-]*")  # not the sentence's first word, which is always written so
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\w+|[^\w\s]")
# Words that are written like names in the middle of a question, or are left of one: "I", "Mira's".
_NOT_NAMES = frozenset("a an and at by for from how i in is it of on or s t the to what when where which who".split())


def confidence(question: str, found: Sequence[tuple[str, float]], encoder: TextEncoder) -> float:
    """The chance, 0 to 1, that these chunks answer the question; 0 without any.

    Args:
        question: As it was asked.
        found: Texts of the chunks and their cosine similarities to the question.
        encoder: What the similarities are from; two short texts and more are embedded with it.
    """
    if not found:
        return 0.0
    score, relation, words = evidence(question, found, encoder)
    return 1 / (1 + math.exp(-(BIAS + SCORE * score + RELATION * relation + WORDS * words)))


def evidence(question: str, found: Sequence[tuple[str, float]], encoder: TextEncoder) -> tuple[float, float, float]:
    """What `confidence` weighs: the best score, the best similarity without names, and the largest share of words.

    The second is 0 where a name is missing.
    """
    best = max(score for _, score in found)
    words = max(word_share(question, text) for text, _ in found)
    names = _names(question)
    texts = [_without(names, text) for text, _ in found if names <= _words(text)]
    if not texts:
        return best, 0.0, words
    asked, *told = encoder.encode([_without(names, question), *texts])
    return best, max(float(vector @ asked) for vector in told), words


def check_threshold(threshold: float | None) -> None:
    """Refuse what is not a chance.

    Raises:
        InvalidInput: Below 0 or over 1.
    """
    if threshold is not None and not 0 <= threshold <= 1:
        raise InvalidInput(
            f"abstain is a chance from 0 to 1, not {threshold}; {BALANCED} suits even odds, None always answers"
        )


def _names(question: str) -> set[str]:
    return _words(" ".join(_NAME.findall(question))) - _NOT_NAMES


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))


def _without(names: set[str], text: str) -> str:
    return " ".join(token for token in _TOKEN.findall(text) if token.lower() not in names) or text
