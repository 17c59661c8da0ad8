"""How well found chunks fit a question: the similarity of the embeddings, and more for the words that they share.

Sentences of one text are all about its subject, so that their embeddings tell them apart badly; a word of the question
that only one of them has tells more. Plain arithmetic over texts that a search by embedding has found, shared by
retrieval and by training; it finds nothing by itself. `docs/decisions/0009` has what it was measured on.
"""

import math
from collections import Counter
from collections.abc import Sequence

from lora_memory.words import FUNCTION_WORDS, stems

__all__ = ["CANDIDATES", "contenders", "relevance", "reread", "word_share"]

CANDIDATES = 32
"""So many of the nearest chunks are compared with the question word by word; further ones fit as they are near."""

WORDS = 0.5
"""What a chunk gains in similarity if it has every word of the question."""

CONTENDERS = 8
"""So many of the best are read together with the question, at most."""

BEHIND = 0.45
"""How far behind the best a chunk may be and still contend with it."""

LOGIT = 0.07
"""What a chunk gains for each unit of the log-odds that it answers."""


def relevance(question: str, found: Sequence[tuple[str, float]]) -> list[float]:
    """How well each chunk fits the question, in the order given.

    That is its score and, among the first `CANDIDATES`, up to `WORDS` for the question's words that it has. A word
    counts the more the fewer of the candidates have it; what none has takes its share, and nobody gains it.

    Args:
        question: As it was asked.
        found: Texts of chunks and their cosine similarities to the question, best first.
    """
    asked = stems(question, leave_out=FUNCTION_WORDS)
    shared = [asked & stems(text) for text, _ in found[:CANDIDATES]]
    having = Counter(stem for each in shared for stem in each)
    rarity = {stem: math.log(1 + (len(shared) - having[stem] + 0.5) / (having[stem] + 0.5)) for stem in asked}
    total = sum(rarity.values())
    gains = [WORDS * sum(rarity[stem] for stem in each) / total if each else 0.0 for each in shared]
    return [score + gain for (_, score), gain in zip(found, gains + [0.0] * len(found), strict=False)]


def contenders(relevances: Sequence[float]) -> int:
    """How many of the chunks, best first, fit about as well as the best: those worth reading with the question."""
    return sum(each >= relevances[0] - BEHIND for each in relevances[:CONTENDERS])


def reread(relevances: Sequence[float], logits: Sequence[float]) -> list[float]:
    """How well chunks fit, best first, given the log-odds that each of the first ones, the contenders, answers.

    The likeliest of these stays as it was and the others fall. Those that nobody read fall as far as the unlikeliest
    contender: they were behind it, and stay there or close to it.
    """
    falls = [LOGIT * (max(logits) - logit) for logit in logits]
    falls += [max(falls)] * (len(relevances) - len(logits))
    return [fit - fall for fit, fall in zip(relevances, falls, strict=True)]


def word_share(question: str, text: str) -> float:
    """The share of the question's words, function words aside, that a text has; 0 where there are none."""
    asked = stems(question, leave_out=FUNCTION_WORDS)
    return len(asked & stems(text)) / max(1, len(asked))
