"""Internalize passages, ask their questions in several ways, score the replies: what three benchmarks share.

Not here: where the passages come from, and which rows a benchmark makes of the scores.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from statistics import fmean
from threading import Event
from time import perf_counter
from typing import Literal, NamedTuple

from tqdm.auto import tqdm

from lora_memory.asking import CHUNKS_MOUNTED, CONTEXT_PROMPT, MIN_SCORE, Mode
from lora_memory.backends.base import GenerationOptions
from lora_memory.benchmarks.passages import Passage, Question
from lora_memory.errors import InvalidInput, PromptTooLong
from lora_memory.memory import Memory
from lora_memory.retrieval import Recall
from lora_memory.scoring import contains, exact_match, f1
from lora_memory.store import Record
from lora_memory.weighing import SPREAD

__all__ = [
    "BATCH_SIZE",
    "Examination",
    "Mounted",
    "Reply",
    "Stored",
    "Way",
    "answer_found",
    "hit_rate",
    "own_scope",
    "record_found",
    "scores",
]

Mounted = Literal["all", "retrieved"]
"""Every chunk of the document that is asked about, or what the search finds."""

BATCH_SIZE = 16  # questions that are answered at once


class Way(NamedTuple):
    """A way to ask."""

    mode: Mode = "weights"
    mounted: Mounted = "retrieved"
    context_prompt: str = CONTEXT_PROMPT
    spread: float | None = SPREAD
    boost: float | None = None


class Stored(NamedTuple):
    """A passage and its record."""

    passage: Passage
    record: Record


class Reply(NamedTuple):
    """What was answered to a question about a record, the chunks that it was answered from, and the bytes mounted."""

    question: Question
    record_id: str
    text: str
    recalls: Sequence[Recall]
    mounted_bytes: int = 0


@dataclass(frozen=True, kw_only=True)
class Examination:
    """How passages are asked. It writes to `scope` and those below it only.

    Attributes:
        memory: What is examined.
        scope: As `own_scope` gives it.
        options: Of every answer.
        k: Chunks that are mounted, or put in the prompt, where a search chooses them.
        min_score: Chunks of a lower similarity are left out there.
        batch_size: Questions that are answered at once, where they concern one scope.
        progress: Show progress bars on a terminal.
        internalized_ms: Milliseconds that each document took so far; those of one call to `together` are their mean.
        interrupted: Set once the user has interrupted `alone`.
    """

    memory: Memory
    scope: str
    options: GenerationOptions
    k: int = CHUNKS_MOUNTED
    min_score: float = MIN_SCORE
    batch_size: int = BATCH_SIZE
    progress: bool = False
    internalized_ms: list[float] = field(default_factory=list)
    interrupted: Event = field(default_factory=Event)

    def alone(self, passages: Sequence[Passage], ways: Sequence[Way]) -> dict[Way, list[Reply]]:
        """Ask each passage's questions in each way, in a scope that sees no other; then forget it.

        One passage at a time, so that a long benchmark needs no more disk than its longest document. One that is
        interrupted (Ctrl-C) has the replies about the passages so far; where there are none, and in later calls, it is
        empty.

        Raises:
            KeyboardInterrupt: There is no reply from earlier calls either.
        """
        replies: dict[Way, list[Reply]] = {way: [] for way in ways}
        if self.interrupted.is_set():
            return {}
        is_first = not self.internalized_ms
        try:
            for index, passage in enumerate(tqdm(passages, desc=self.scope, unit="document", disable=self._hidden)):
                own, start = f"{self.scope}/{index}", perf_counter()
                stored = Stored(passage, self.memory.internalize(passage.text, scope=own))
                self.internalized_ms.append((perf_counter() - start) * 1000)
                found = {way: self.ask([stored], way) for way in ways}
                for way in ways:
                    replies[way] += found[way]
                self.memory.forget(scope=own)
        except KeyboardInterrupt:
            self.interrupted.set()
            if not all(replies.values()):
                if is_first:
                    raise
                return {}
        return replies

    def together(self, passages: Sequence[Passage]) -> list[Stored]:
        """Internalize all of these in one scope, to be asked by `ask`."""
        texts, start = [passage.text for passage in passages], perf_counter()
        records = self.memory.internalize_many(texts, scope=self.scope, progress=self.progress)
        self.internalized_ms.extend([(perf_counter() - start) * 1000 / max(1, len(texts))] * len(texts))
        return [Stored(passage, record) for passage, record in zip(passages, records, strict=True)]

    def ask(self, stored: Sequence[Stored], way: Way) -> list[Reply]:
        """Ask every question of these, each from the scope of its own record.

        A whole document that the model's window does not hold answers nothing from the prompt.
        """
        asked = [(question, record) for passage, record in stored for question in passage.questions]
        named = way.mounted == "all"
        replies: list[Reply] = []
        with tqdm(total=len(asked), desc=way.mode, unit="question", disable=self._hidden or len(stored) == 1) as bar:
            for (scope, record_id), group in groupby(asked, lambda pair: (pair[1].scope, named and pair[1].id)):
                questions = list(group)
                for start in range(0, len(questions), self.batch_size):
                    batch = questions[start : start + self.batch_size]
                    bar.update(len(batch))
                    try:
                        answers = self.memory.ask_many(
                            [question.text for question, _ in batch],
                            scope=scope,
                            k=self.k,
                            min_score=self.min_score,
                            mode=way.mode,
                            records=[record_id] if record_id else None,
                            context_prompt=way.context_prompt,
                            spread=way.spread,
                            boost=way.boost,
                            options=self.options,
                        )
                    except PromptTooLong:
                        if not (named and way.mode == "context"):
                            raise
                        replies += [Reply(question, record.id, "", []) for question, record in batch]
                        continue
                    for (question, record), answer in zip(batch, answers, strict=True):
                        mounted = answer.composition.nbytes if answer.composition else 0
                        replies.append(Reply(question, record.id, answer.text, answer.recalls, mounted))
        return replies

    @property
    def _hidden(self) -> bool | None:
        return None if self.progress else True  # None: hidden where there is no terminal


@contextmanager
def own_scope(memory: Memory, name: str) -> Iterator[str]:
    """A scope for one benchmark, empty, and forgotten at the end.

    Raises:
        InvalidInput: It would see records that are not the benchmark's.
    """
    scope = f"benchmark/{name}"
    memory.forget(scope=scope)  # what an interrupted run left
    if memory.search("What is seen from here?", scope=scope, k=1):
        raise InvalidInput(
            "this memory's root scope holds records, which every question would see; run benchmarks on a store of "
            "their own, such as a new directory"
        )
    try:
        yield scope
    finally:
        memory.forget(scope=scope)


def scores(replies: Sequence[Reply]) -> dict[str, float | int]:
    """Means over all replies, 0 to 1, and how many there are."""
    return {
        "exact_match": _mean(exact_match(reply.text, reply.question.accepted) for reply in replies),
        "f1": _mean(f1(reply.text, reply.question.accepted) for reply in replies),
        "contains": _mean(contains(reply.text, reply.question.accepted) for reply in replies),
        "n": len(replies),
    }


def record_found(reply: Reply) -> bool:
    """Whether the search found the record that the question is about."""
    return any(recall.record_id == reply.record_id for recall in reply.recalls)


def answer_found(reply: Reply) -> bool:
    """Whether a chunk of that record which has an accepted answer in it was found and is worth mounting."""
    own = (recall.text for recall in reply.recalls if recall.record_id == reply.record_id and recall.weight)
    return any(contains(text, reply.question.accepted) for text in own)


def hit_rate(replies: Sequence[Reply], found: Callable[[Reply], bool], mode: Mode) -> float | None:
    """How often `found` holds; None in mode `"none"`, where nothing is searched."""
    return None if mode == "none" else _mean(found(reply) for reply in replies)


def _mean(values: Iterable[float]) -> float:
    """The mean, rounded to what a few hundred questions can tell."""
    return round(fmean(values), 4)
