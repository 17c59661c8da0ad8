"""Documents as a question meets them: a few short chunks, each mounted as strongly as it resembles the question.

A memory cuts a document small and mounts what a search finds, weighed by score (`weighing.py`). Here the streams of
`data.py` are brought into that form, with a guess in the place of the search, and held-out documents with the real one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lora_memory.relevance import relevance
from lora_memory.training.data import CORPUS_KINDS
from lora_memory.training.examples import Example, Question
from lora_memory.weighing import SPREAD, weigh

__all__ = ["Cut", "Encode", "held_out_recalls", "recalls"]

Cut = Callable[[str], Sequence[str]]
"""A text to its chunks."""
Encode = Callable[[list[str]], NDArray[np.float32]]
"""Texts to vectors `[n, dimension]`, L2-normalised."""

FIRST_GAP = 0.45
"""By how much the best relevance is over the second, in the mean; measured on the development sets, as those below."""
FIRST_GAP_IN_PROSE = 0.3
GAP = 0.09  # from each further place to the next
SPREADS = (SPREAD, SPREAD, 2 * SPREAD, 4 * SPREAD)
EQUALLY = 0.1  # share of the documents whose chunks are all mounted alike
PLACES = (0.92, 0.05, 0.03)
"""How often the chunk that answers is the best, the second, … that was found."""
PLACES_IN_PROSE = (0.75, 0.15, 0.05, 0.05)  # among the sentences of a real text, which share their subject

_WORDS = re.compile(r"\w+")


def recalls(examples: Iterable[Example], rng: Random, *, chunks: int, cut: Cut) -> Iterator[Example]:
    """For each document, what might be mounted for one of its questions: at most `chunks` chunks.

    Those of the document's other questions that the same chunk answers are asked behind it. Documents without a
    question that one of their chunks answers are left out.
    """
    for example in examples:
        texts = [text for page in example.chunks for text in cut(page)]
        holders = {question: _holder(texts, question) for question in example.questions}
        asked = [question for question, holder in holders.items() if holder is not None]
        if not asked:
            continue
        drawn = rng.choice(asked)
        own = holders[drawn]
        likeness = {text: _likeness(text, drawn.text) + rng.random() / 4 for text in texts if text != own}
        others = sorted(likeness, key=lambda text: -likeness[text])[: chunks - 1]
        prose = example.kind in CORPUS_KINDS
        weights = _weights(rng, 1 + len(others), first_gap=FIRST_GAP_IN_PROSE if prose else FIRST_GAP)
        places = PLACES_IN_PROSE if prose else PLACES
        place = min(rng.choices(range(len(places)), places)[0], len(others))
        found = [*others[:place], str(own), *others[place:]]
        weights[place] = max(weights[place], 1 / 8)  # what weighs nothing teaches nothing
        mounted = [(text, weight) for text, weight in zip(found, weights, strict=True) if weight]
        yield Example(
            kind=example.kind,
            chunks=tuple(text for text, _ in mounted),
            questions=(drawn, *(question for question in asked if holders[question] == own and question != drawn)),
            weights=tuple(weight for _, weight in mounted),
        )


def held_out_recalls(rows: Iterable[Mapping[str, Any]], *, cut: Cut, encode: Encode, k: int = 4) -> list[Example]:
    """Each question of documents in the question-answering format with the `k` chunks that a search finds for it."""
    found = []
    for row in rows:
        texts = list(dict.fromkeys(cut(row["context"])))
        vectors = encode([*texts, *(qa["q"] for qa in row["qas"])])
        for qa, vector in zip(row["qas"], vectors[len(texts) :], strict=True):
            scores = vectors[: len(texts)] @ vector
            near = [(texts[index], float(scores[index])) for index in np.argsort(-scores)]
            ranked = sorted(zip(relevance(qa["q"], near), near, strict=True), reverse=True)[:k]
            weights = weigh([fit for fit, _ in ranked], spread=SPREAD)
            kept = [(text, weight) for (_, (text, _)), weight in zip(ranked, weights, strict=True) if weight]
            found.append(
                Example(
                    kind="held_out",
                    chunks=tuple(text for text, _ in kept),
                    questions=(Question(qa["q"], qa["a"][0]),),
                    weights=tuple(weight for _, weight in kept),
                )
            )
    return found


def _holder(texts: Sequence[str], question: Question) -> str | None:
    """The chunk that answers: of those that hold the answer, the one most like the question."""
    answer = question.answer.casefold()
    holding = [text for text in texts if answer in text.casefold()]
    return max(holding, key=lambda text: _likeness(text, question.text), default=None)


def _likeness(text: str, question: str) -> float:
    """The share of the question's words that the text has: a guess at how the search will score it."""
    words = set(_WORDS.findall(question.casefold()))
    return len(words.intersection(_WORDS.findall(text.casefold()))) / max(1, len(words))


def _weights(rng: Random, count: int, *, first_gap: float) -> list[float]:
    """Weights of `count` chunks, best first, as a search would give them."""
    if rng.random() < EQUALLY:
        return [1.0] * count
    gaps = [0.0, rng.uniform(0, 2 * first_gap), *(rng.expovariate(1 / GAP) for _ in range(count - 2))]
    return weigh([-gap for gap in accumulate(gaps[:count])], spread=rng.choice(SPREADS))
