"""From a question to the chunks worth mounting: the scope's nearest, no text twice, within the backend's rank.

The store does the searching. This is the policy on top of it: how many chunks, which of them, and how strongly. It
loads no adapter and composes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from lora_memory.checks import check_question
from lora_memory.confidence import Evidence, background, confidence, evidence
from lora_memory.errors import InvalidInput
from lora_memory.grader import Grader
from lora_memory.recency import superseded
from lora_memory.relevance import CANDIDATES, contenders, relevance, reread
from lora_memory.reranker import Reranker, read
from lora_memory.scopes import Scope
from lora_memory.store import EVERYTHING, AdapterStore, Filter, StoredChunk
from lora_memory.text_encoder import TextEncoder
from lora_memory.weighing import SPREAD, weigh
from lora_memory.words import has_digit, names, words

__all__ = ["Recall", "Retriever"]

LONGEST = 256  # characters of a name or code; what is longer was pasted, and SQLite finds no text of 50,000 and more
EXACT = 8  # records that are looked for by the names and codes of a question that no near text has, together


@dataclass(frozen=True, kw_only=True)
class Recall:
    """A chunk found for a question.

    Attributes:
        record_id: The record that it belongs to.
        chunk_id: Its number in the store.
        scope: The record's.
        text: The chunk's text.
        above: What is put in front of it where it is read: its headings, its table's columns, or the name of what it
            is about; mostly nothing.
        around: The text, with the sentence or two before and after it in its record.
        gap: The white space before it in its record's text, back to the chunk before it.
        score: Cosine similarity of its embedding and the question's, -1 to 1.
        lead: How far the score is over those of the other near texts, in the mean.
        relevance: What it is ranked and weighed by: the score, more for words that it shares with the question, and
            less where another text near it answers better, read together with the question.
        weight: How strongly its adapter is mounted; 1 is as the hypernetwork made it, 0 leaves it out.
        position: Its place in the record, from 0.
        weights_hash: The adapter, for `AdapterStore.load_adapter`.
        created_at: When its record's text was last given (UTC).
        superseded_by: The record that says something newer in its place, so that its weight is 0; or None.
    """

    record_id: str
    chunk_id: int
    scope: Scope
    text: str
    above: str
    around: str
    gap: str
    score: float
    lead: float
    relevance: float
    weight: float
    position: int
    weights_hash: str
    created_at: datetime
    superseded_by: str | None = None

    @property
    def in_context(self) -> str:
        """The text with what is above it."""
        return self.above + self.text


class Retriever:
    """Finds recalls in a store. As safe to share between threads as its models are."""

    def __init__(
        self,
        store: AdapterStore,
        text_encoder: TextEncoder,
        reranker: Reranker | None = None,
        grader: Grader | None = None,
    ) -> None:
        """Read from `store`; `text_encoder` is the one that its vectors were made with."""
        self._store = store
        self._text_encoder = text_encoder
        self.reranker = reranker
        self.grader = grader

    def recall(
        self,
        question: str,
        *,
        scope: Scope,
        k: int,
        adapter_rank: int,
        prior_rank: int = 0,
        rank_budget: int | None = None,
        min_score: float = -1.0,
        spread: float | None = SPREAD,
        only: Filter = EVERYTHING,
    ) -> list[Recall]:
        """The chunks that fit the question best, best first, among those that the scope sees.

        Args:
            question: Anything but whitespace.
            scope: It sees itself and the scopes above it.
            k: At most so many; fewer where fewer texts exist or the budget ends.
            adapter_rank: Rank of one chunk's adapter.
            prior_rank: Rank that the prior takes of the budget, once; 0 if there is none.
            rank_budget: What the backend can mount; None for any rank.
            min_score: Chunks of a lower score come last and weigh nothing, unless none reaches it.
            spread: See `weigh`. With None no recall supersedes another either.
            only: Search the records only that pass this filter.

        Raises:
            InvalidInput: An empty question, k below 1, a spread of 0 or less, or a budget with no room for one adapter.
        """
        check_question(question)
        if k < 1:
            raise InvalidInput(f"k must be at least 1, not {k}.")
        if rank_budget is not None:
            room = (rank_budget - prior_rank) // adapter_rank
            if room < 1:
                raise InvalidInput(
                    f"A rank of {rank_budget} has no room for an adapter of rank {adapter_rank} beside a prior of rank "
                    f"{prior_rank}; raise the backend's limit to {adapter_rank + prior_rank} or more."
                )
            k = min(k, room)
        vector = self._text_encoder.encode([question])[0]
        found = self._found(question, vector, scope, k, only)
        if all(score < min_score for _, score in found):
            min_score = -1.0
        behind = background(sorted((score for _, score in found), reverse=True))
        return _weighed(question, self._ranked(question, found, min_score)[:k], spread, behind, min_score)

    def recall_records(
        self, question: str, records: Sequence[str], *, scope: Scope, spread: float | None = SPREAD
    ) -> list[Recall]:
        """All chunks of these records, best first, also those that weigh nothing, such as a text's repetitions.

        Raises:
            RecordNotFound: One is not there, or not for this scope.
            InvalidInput: An empty question, one is a task, not a document, or a spread of 0 or less.
        """
        check_question(question)
        names = dict.fromkeys(records)
        for name in names:
            if self._store.get(name, scope=scope).kind == "instruction":
                raise InvalidInput(f"record {name} is a task, not a document; name it in tasks=")
        chunks = [chunk for name in names for chunk in self._store.record_chunks(name, scope=scope)]
        vector = self._text_encoder.encode([question])[0]
        found = sorted(((each, float(each.vector @ vector)) for each in chunks), key=lambda pair: -pair[1])
        behind = background([score for _, score in found])
        return _weighed(question, self._ranked(question, found), spread, behind)

    def embedded(self, questions: Sequence[str]) -> AbstractContextManager[None]:
        """Embed questions together that this thread then asks one by one; see `TextEncoder.ahead`."""
        return self._text_encoder.ahead(questions)

    def confidence(self, question: str, recalls: Sequence[Recall]) -> float:
        """The chance, 0 to 1, that the recalls answer the question; 0 where none weighs anything.

        What weighs nothing is read by the grader alone.
        """
        found = self.evidence(question, recalls)
        return 0.0 if found is None else confidence(found)

    def evidence(self, question: str, recalls: Sequence[Recall]) -> Evidence | None:
        """What the confidence is made of; None where no recall weighs anything."""
        found = [recall for recall in recalls if recall.weight]
        return evidence(question, found, recalls, self._text_encoder, self.reranker, self.grader) if found else None

    def _found(
        self, question: str, vector: NDArray[np.float32], scope: Scope, k: int, only: Filter
    ) -> list[tuple[StoredChunk, float]]:
        """Chunks that read differently, in context: mounting one twice would double its change of the weights.

        Those with a name, number or code of the question that no near one has, and the nearest, best first.

        At least `k` where so many exist, and mostly more, to choose the `k` most relevant from. Where several records
        have one that reads alike, the newest is taken.
        """
        asked = max(k, CANDIDATES)
        scores: dict[int, float] = {}
        best: dict[str, StoredChunk] = {}
        while True:
            hits = dict(self._store.search(vector, scope=scope, k=asked, only=only))
            new = [chunk_id for chunk_id in hits if chunk_id not in scores]
            scores |= hits
            for chunk in self._store.chunks(new, scope=scope):
                if chunk.in_context not in best or chunk.created_at > best[chunk.in_context].created_at:
                    best[chunk.in_context] = chunk
            if len(best) >= k or len(hits) < asked:
                break
            asked *= 2  # duplicates took places; look further down
        near = [(chunk, scores[chunk.id]) for chunk in best.values()]
        return self._exact(question, vector, scope, only, best.keys()) + near

    def _ranked(
        self, question: str, found: Sequence[tuple[StoredChunk, float]], min_score: float = -1.0
    ) -> list[_Ranked]:
        """Chunks and their scores, nearest first, by how well they fit the question; those of a lower score come last.

        Those that fit about as well as the best are read together with the question, and ranked anew.
        """
        fits = relevance(question, [(chunk.in_context, score) for chunk, score in found])
        ranked = sorted((_Ranked(*pair, fit) for pair, fit in zip(found, fits, strict=True)), key=_order(min_score))
        known = [one for one in ranked if one.score >= min_score]
        plain = dict[str, float]()
        for one in known:
            plain.setdefault(one.chunk.in_context, one.relevance)  # one that is there twice is read once
        rivals = contenders([*plain.values()])
        if self.reranker is None or rivals < 2:
            return ranked
        logits = read(self.reranker, question, [*plain][:rivals])
        reranked = dict(zip(plain, reread([*plain.values()], logits), strict=True))
        again = [one._replace(relevance=reranked[one.chunk.in_context]) for one in known]
        return sorted(again, key=_order(min_score)) + ranked[len(known) :]

    def _exact(
        self, question: str, vector: NDArray[np.float32], scope: Scope, only: Filter, near: Collection[str]
    ) -> list[tuple[StoredChunk, float]]:
        """Chunks with a name, number or code of the question that no near text has: they may embed like any others."""
        missing = {word for word in words(question) if has_digit(word)} | names(question)
        missing = {word for word in missing if 1 < len(word) <= LONGEST}
        for text in near if missing else ():
            missing -= words(text)
        told = sorted(missing, key=lambda word: (-len(word), word))[:EXACT]  # each has all visible texts read
        share = EXACT // max(1, len(told))
        holders = (self._store.containing(word, scope=scope, k=share, only=only) for word in told)
        newest = {chunk.in_context: chunk for chunk in reversed([*chain.from_iterable(holders)])}
        return [(chunk, float(chunk.vector @ vector)) for chunk in newest.values()]


class _Ranked(NamedTuple):
    chunk: StoredChunk
    score: float
    relevance: float


def _order(min_score: float) -> Callable[[_Ranked], tuple[bool, float]]:
    return lambda one: (one.score < min_score, -one.relevance)


def _weighed(
    question: str, ranked: Sequence[_Ranked], spread: float | None, behind: float, min_score: float = -1.0
) -> list[Recall]:
    """Chunks, best first, as recalls; `behind` is what their lead is over."""
    newer = {} if spread is None else superseded(question, [(one.chunk, one.score) for one in ranked])
    first = {
        one.chunk.in_context: one.chunk.id for one in reversed(ranked)
    }  # mounted twice, it would change twice as much
    counted = [
        one
        for one in ranked
        if one.chunk.id not in newer and one.score >= min_score and first[one.chunk.in_context] == one.chunk.id
    ]
    relevances = [one.relevance for one in counted]
    weights = dict(zip([one.chunk.id for one in counted], weigh(relevances, spread=spread), strict=True))
    return [
        Recall(
            record_id=chunk.record_id,
            chunk_id=chunk.id,
            scope=chunk.scope,
            text=chunk.text,
            above=chunk.above,
            around=chunk.around,
            gap=chunk.gap,
            score=score,
            lead=score - behind,
            relevance=fit,
            weight=weights.get(chunk.id, 0.0),
            position=chunk.position,
            weights_hash=chunk.weights_hash,
            created_at=chunk.created_at,
            superseded_by=newer.get(chunk.id),
        )
        for chunk, score, fit in ranked
    ]
