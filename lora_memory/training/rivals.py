"""What a reranker learns from: a question, and the texts that compete for it.

Those that compete are what a search brings up: the other chunks of the question's
own text, which share its subject, and chunks of other texts that are near it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from lora_memory.relevance import relevance
from lora_memory.training.corpora import Corpora
from lora_memory.training.data import stream
from lora_memory.training.examples import Example, Question
from lora_memory.training.recalls import Cut, Encode

__all__ = ["AskedText", "Contest", "Contests", "as_typed", "asked_texts", "training_texts"]

PASSAGES = 16_000
"""Real texts, most of them with other names than they had."""

GENERATED: Mapping[str, int] = {"account": 3500, "profile": 3000, "few_facts": 1500, "many_facts": 600, "records": 500}
"""Texts of each kind of `data.stream`."""

POOLS, POOLED = 400, 16
"""So many times so many texts of one fact compete, as records do that have one scope."""

POOL = 60_000  # chunks of all texts among which neighbours are looked for
NEIGHBOURS = 24
ELSEWHERE = 0.4  # share of the contests with chunks of other texts
OWN = 6  # chunks of the question's own text that take part in those


class Asked(NamedTuple):
    """A question about a text.

    Attributes:
        question: As it is asked.
        answers: Any of them answers it.
        holders: The chunks that have one of these in them.
    """

    question: str
    answers: tuple[str, ...]
    holders: frozenset[int]


@dataclass(frozen=True, slots=True)
class AskedText:
    """A text as a memory cuts it, in at least two chunks that differ, and what is asked about it."""

    chunks: tuple[str, ...]
    asked: tuple[Asked, ...]


class Contest(NamedTuple):
    """What competes for one question.

    Attributes:
        question: As it may be typed.
        texts: One of them answers it.
        fits: How well each fits, as `relevance` has it.
        holds: 1 is the best that holds the answer, 0 does not hold it, -1 does as well, and may or may not tell it.
    """

    question: str
    texts: list[str]
    fits: NDArray[np.float32]
    holds: NDArray[np.float32]


def asked_texts(rows: Iterable[Mapping[str, Any]], cut: Cut) -> Iterator[AskedText]:
    """Those texts of the question-answering format whose questions a chunk of several answers."""
    for row in rows:
        questions = [(qa["q"], tuple(qa["a"])) for qa in row["qas"] if qa["a"]]
        if text := _asked_text(cut(row["context"]), questions):
            yield text


def training_texts(data: Path | None, cut: Cut, rng: Random) -> list[AskedText]:
    """Real texts of the files in a folder, where one is given, and invented ones."""
    drawn = _drawn(None if data is None else Corpora.read(data), cut, rng)
    found = [_asked_text(chunks, [(text, (answer,)) for text, answer in questions]) for chunks, questions in drawn]
    return [text for text in found if text]


def _drawn(corpora: Corpora | None, cut: Cut, rng: Random) -> Iterator[tuple[list[str], Sequence[Question]]]:
    """Chunks and questions."""
    if corpora:
        for _ in range(PASSAGES):  # one may be drawn twice, and mostly has other names then
            passage = corpora.draw(rng)
            yield list(cut(passage.context)), passage.questions
    seed = f"rivals/{rng.random()}"
    for kind, count in GENERATED.items():
        for example in islice(stream(kind, seed, questions=8, corpora=corpora), count):
            yield _cut(example, cut), example.questions
    facts = stream("one_fact", seed, corpora=corpora)
    for _ in range(POOLS):
        pool = list(islice(facts, POOLED))
        yield (
            [chunk for one in pool for chunk in _cut(one, cut)],
            [asked for one in pool for asked in one.questions[:2]],
        )


def _cut(example: Example, cut: Cut) -> list[str]:
    return [chunk for page in example.chunks for chunk in cut(page)]


def _asked_text(chunks: Iterable[str], questions: Iterable[tuple[str, tuple[str, ...]]]) -> AskedText | None:
    chunks = tuple(dict.fromkeys(chunks))
    folded = [chunk.casefold() for chunk in chunks]
    asked = []
    for question, answers in questions:
        looked_for = [answer.casefold() for answer in answers]
        holders = frozenset(i for i, chunk in enumerate(folded) if any(answer in chunk for answer in looked_for))
        if holders:
            asked.append(Asked(question, answers, holders))
    return AskedText(chunks, tuple(asked)) if asked and len(chunks) > 1 else None


class Contests:
    """All questions of some texts, each with what competes for it, drawn anew each time."""

    def __init__(self, texts: Sequence[AskedText], encode: Encode, rng: Random) -> None:
        """Embed everything, and look for the neighbours of each question."""
        self._chunks: list[str] = []
        self._questions: list[tuple[Asked, range]] = []  # and its own text's chunks
        for text in texts:
            own = range(len(self._chunks), len(self._chunks) + len(text.chunks))
            self._chunks += text.chunks
            self._questions += [(asked, own) for asked in text.asked]
        self._vectors = encode(self._chunks)
        self._asked = encode([asked.question for asked, _ in self._questions])
        pool = np.array(sorted(rng.sample(range(len(self._chunks)), min(POOL, len(self._chunks)))))
        vectors = self._vectors[pool]
        parts = np.array_split(self._asked, 1 + len(self._asked) // 1024)
        self._near = np.concatenate([pool[_nearest(part, vectors)] for part in parts])

    def __len__(self) -> int:
        """How many questions."""
        return len(self._questions)

    def draw(self, index: int, rng: Random, *, rivals: int) -> Contest:
        """What competes for a question, at most `rivals` texts."""
        asked, own = self._questions[index]
        fits = self._fits(index, own)
        order = sorted(own, key=lambda chunk: -fits[chunk - own.start])
        holders = {own.start + holder for holder in asked.holders}
        best = next(chunk for chunk in order if chunk in holders)
        if rng.random() < ELSEWHERE:
            order = [*order[:OWN], *self._elsewhere(index)]
        kept = order[: rivals - 3] + rng.sample(order[rivals - 3 :], min(3, len(order[rivals - 3 :])))
        if best not in kept:
            kept[-1] = best
        holds = [1.0 if each == best else -1.0 if each in holders else 0.0 for each in kept]
        return Contest(
            as_typed(asked.question, rng),
            [self._chunks[each] for each in kept],
            self._fits(index, kept),
            np.array(holds, np.float32),
        )

    def _fits(self, index: int, chunks: Sequence[int]) -> NDArray[np.float32]:
        scores = self._vectors[chunks] @ self._asked[index]
        order = np.argsort(-scores)
        found = [(self._chunks[chunks[each]], float(scores[each])) for each in order]
        fits = np.empty(len(chunks), np.float32)
        fits[order] = relevance(self._questions[index][0].question, found)
        return fits

    def _elsewhere(self, index: int) -> list[int]:
        """Near chunks of other texts that do not hold an answer."""
        asked, own = self._questions[index]
        answers = [answer.casefold() for answer in asked.answers]
        others = [each for each in self._near[index].tolist() if each not in own]
        return [each for each in others if not any(answer in self._chunks[each].casefold() for answer in answers)]


def _nearest(asked: NDArray[np.float32], pool: NDArray[np.float32]) -> NDArray[np.int64]:
    scores = asked @ pool.T
    most = min(NEIGHBOURS, scores.shape[1])
    found: NDArray[np.int64] = np.argpartition(-scores, most - 1, axis=1)[:, :most]
    return np.take_along_axis(found, np.argsort(-np.take_along_axis(scores, found, axis=1), axis=1), axis=1)


def as_typed(question: str, rng: Random) -> str:
    """A question as it may be typed: one in eight in lower case, one in twelve without its question mark."""
    if rng.random() < 1 / 8:
        question = question.lower()
    return question.rstrip("?") if rng.random() < 1 / 12 else question
