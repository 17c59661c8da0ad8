"""From a question to its answer: which chunks to give, mounted or in the prompt, and what came of it.

The stage between retrieval and the backend, which do the searching and the generating. It writes nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from traceback import clear_frames
from typing import cast

import torch

from lora_memory import telemetry
from lora_memory.adapter import Adapter
from lora_memory.asking import Answer, Asking, Mode, Usage
from lora_memory.backends.base import Backend, Generation, GenerationOptions, Request
from lora_memory.boosting import boosted, is_sure
from lora_memory.cache import Cache
from lora_memory.checks import check_question
from lora_memory.composition import Composition, CompositionCache
from lora_memory.errors import InvalidInput, RecordNotFound, StoreError
from lora_memory.retrieval import Recall, Retriever
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore
from lora_memory.tasks import Task, Tasks
from lora_memory.threads import dismissing_helpers

__all__ = ["AnswerStream", "Answering"]

MOUNTING: Collection[Mode] = ("weights", "hybrid")
PROMPTING: Collection[Mode] = ("context", "hybrid")
RANK_BUDGET = 64  # of a question's composition: seven chunks of rank 8 and the prior
RECORDS_RANK = 512  # of whole named records: 63 chunks are exact, more are compressed
COMPOSITION_BYTES = 128 * 2**20  # 24 of rank 64 for the default base model in bfloat16
ADAPTER_BYTES = 256 * 2**20  # 793 chunks of the default hypernetwork: those of hot scopes are read and hashed once
SILENCE = Generation(text="", prompt_tokens=0, completion_tokens=0, finish_reason="stop")  # where a plan abstains


@dataclass(frozen=True, kw_only=True)
class _Plan:
    """One question, ready to be generated."""

    mode: Mode
    recalls: Sequence[Recall]
    tasks: Sequence[Task]
    request: Request
    tokens_saved: int
    confidence: float | None
    abstains: bool


class Answering:
    """Answers questions from one store through one backend. Thread-safe.

    Nothing that it keeps between questions is served after a `forget`: the store's counter of removals, which every
    process sees, is compared before each.
    """

    def __init__(
        self,
        store: AdapterStore,
        retriever: Retriever,
        tasks: Tasks,
        backend: Backend,
        *,
        adapter_rank: int,
        prior: Adapter | None,
    ) -> None:
        self._store = store
        self._retriever = retriever
        self._tasks = tasks
        self._backend = backend
        self._adapter_rank = adapter_rank
        self._prior = prior
        self._compositions = CompositionCache(COMPOSITION_BYTES)
        self._adapters = Cache[str, Adapter](ADAPTER_BYTES)
        self._lock = threading.Lock()
        self._removals = store.removals  # what is kept was composed since so many

    @telemetry.observed("ask", telemetry.answered)
    @dismissing_helpers()
    def answer(self, asked: Sequence[tuple[str, Asking]], options: GenerationOptions) -> list[Answer]:
        """Answer questions in one batch, each from its own recalls, all generated with these options."""
        with self._composing(), self._embedded(asked):
            plans = [self._plan(question, asking) for question, asking in asked]
            return self._generated(plans, options)

    @telemetry.observed("ask", telemetry.answered)
    @dismissing_helpers()
    def answer_each(self, asked: Sequence[tuple[str, Asking]]) -> list[Answer | Exception]:
        """Answer questions in one batch for each kind of options; one that fails has its error, and no other has."""
        results: dict[int, Answer | Exception] = {}
        plans: dict[GenerationOptions, dict[int, _Plan]] = {}
        with self._composing(), self._embedded(asked):
            for index, (question, asking) in enumerate(asked):
                try:
                    plan = self._plan(question, asking)
                    self._backend.check(plan.request, asking.options)
                except Exception as exc:  # noqa: BLE001  # one caller's, whatever it is: the others are strangers to it
                    results[index] = exc
                else:
                    plans.setdefault(asking.options, {})[index] = plan
            for options, planned in plans.items():
                results.update(zip(planned, self._each(list(planned.values()), options), strict=True))
        return [results[index] for index in range(len(asked))]

    def stream(self, question: str, asking: Asking) -> AnswerStream:
        """The text of one answer in pieces. What is wrong with the question is raised here, not at the first piece."""
        return AnswerStream(self._observed(self._stream(question, asking)))

    def drop_forgotten(self) -> int:
        """Drop what is kept if any process has forgotten a record since; returns how often the store's were so far."""
        removals = self._store.removals
        with self._lock:
            if removals != self._removals:
                self._compositions.clear()
                self._adapters.clear()
                self._backend.unmount()
            self._removals = removals
        return removals

    @contextmanager
    def _composing(self) -> Iterator[None]:
        with suppress(StoreError):  # they are invisible already: a disk that is full need not keep one from asking
            self._store.forget_expired()
        removals = self.drop_forgotten()
        try:
            yield
        finally:
            with self._lock:  # what was forgotten meanwhile may have been composed here: the next to ask drops it
                self._removals = min(self._removals, removals)

    def _embedded(self, asked: Sequence[tuple[str, Asking]]) -> AbstractContextManager[None]:
        """Questions that are searched for are embedded together, which takes a quarter of the time."""
        searched = [question for question, asking in asked if asking.mode != "none"]
        return self._retriever.embedded(searched)

    @staticmethod
    def _observed(pieces: Generator[str, None, Answer]) -> Generator[str, None, Answer]:
        with telemetry.observing("stream") as told:
            answer = yield from pieces
            told.update(telemetry.answered([answer]))
        return answer

    def _stream(self, question: str, asking: Asking) -> Generator[str, None, Answer]:
        with self._composing():
            plan = self._plan(question, asking)
            if plan.abstains:
                yield ""
                return _answer(plan, SILENCE)
            with closing(self._backend.stream(plan.request, asking.options)) as pieces:  # ends before `_composing`
                yield ""
                return _answer(plan, (yield from _stripped(pieces)))

    def _each(self, plans: Sequence[_Plan], options: GenerationOptions) -> list[Answer | Exception]:
        try:
            return [*self._generated(plans, options)]
        except Exception as exc:  # noqa: BLE001  # as above
            failure = exc
        clear_frames(failure.__traceback__)  # what the batch had computed takes no room from what comes next
        if len(plans) == 1:
            return [failure]
        # One that cannot be mounted, or has no room, fails its whole batch: alone, the others go well.
        return [result for plan in plans for result in self._each([plan], options)]

    def _generated(self, plans: Sequence[_Plan], options: GenerationOptions) -> list[Answer]:
        """The answers, in one batch without those that abstain."""
        generations = iter(self._backend.generate([plan.request for plan in plans if not plan.abstains], options))
        return [_answer(plan, SILENCE if plan.abstains else next(generations)) for plan in plans]

    def _plan(self, question: str, asking: Asking) -> _Plan:
        check_question(question)
        while True:
            tasks = self._chosen(question, asking)
            try:
                # Where nothing is mounted, no weight file is read: it may be damaged.
                adapters = dict.fromkeys(task.weights_hash for task in tasks) if asking.mode in MOUNTING else {}
                task_rank = sum(self._adapter(each, Scope(asking.scope)).rank for each in adapters)
                mode, recalls = self._recalled(question, asking, task_rank)
                sure = self._judged(question, asking, mode, recalls)
                abstains = sure is not None and sure < (asking.abstain or 0)
                mounts = mode in MOUNTING and not abstains
                composition = self._composed(adapters, recalls, asking) if mounts else None
                break
            except RecordNotFound:  # forgotten since the search: search again
                if asking.records is not None:
                    raise
        bare, told = self._prompts(question, asking, mode, recalls, tasks)
        prompt = told if mode in PROMPTING else bare
        if asking.boost is not None and composition is not None and is_sure(self._backend, bare):
            composition = boosted(composition, asking.boost)
        return _Plan(
            mode=mode,
            recalls=recalls,
            tasks=tasks,
            request=Request(prompt_ids=prompt, composition=composition),
            tokens_saved=0 if composition is None else len(told) - len(prompt),
            confidence=sure,
            abstains=abstains,
        )

    def _chosen(self, question: str, asking: Asking) -> Sequence[Task]:
        """The tasks to answer under."""
        if asking.mode == "none":
            return []
        return self._tasks.chosen(question, Scope(asking.scope), named=asking.tasks, min_score=asking.task_score)

    def _recalled(self, question: str, asking: Asking, task_rank: int) -> tuple[Mode, Sequence[Recall]]:
        """The chunks to answer from, and how to give them."""
        if asking.mode == "none":
            return "none", []
        if asking.records is not None:
            scope, spread = Scope(asking.scope), asking.spread
            return asking.mode, self._retriever.recall_records(question, asking.records, scope=scope, spread=spread)
        prior_rank = 0 if self._prior is None else self._prior.rank
        found = self._retriever.recall(
            question,
            scope=Scope(asking.scope),
            k=asking.k,
            adapter_rank=self._adapter_rank,
            prior_rank=prior_rank,
            rank_budget=self._document_budget(task_rank, prior_rank),
            min_score=asking.min_score,
            spread=asking.spread,
            only=asking.only,
        )
        near = [recall for recall in found if recall.score >= asking.min_score]
        if found and not near and asking.fallback is not None:
            return asking.fallback, found
        return asking.mode, near

    def _document_budget(self, task_rank: int, prior_rank: int) -> int:
        """The rank that chunks and prior may take. A task has its own, as long as the backend can mount both."""
        if self._backend.max_rank is None:
            return RANK_BUDGET
        beside_tasks = max(self._backend.max_rank - task_rank, self._adapter_rank + prior_rank)
        return min(RANK_BUDGET, self._backend.max_rank, beside_tasks)

    def _judged(self, question: str, asking: Asking, mode: Mode, recalls: Sequence[Recall]) -> float | None:
        """The chance that the recalls answer the question, where it is asked for."""
        if asking.abstain is None or mode == "none":
            return None
        return self._retriever.confidence(question, recalls)

    def _composed(self, tasks: Iterable[str], recalls: Sequence[Recall], asking: Asking) -> Composition | None:
        """What is mounted; None where nothing weighs anything, such as what a recall that is too far off supersedes."""
        weights = [(weights_hash, 1.0) for weights_hash in tasks]
        weights += [(recall.weights_hash, recall.weight) for recall in recalls if recall.weight]
        if not weights:
            return None
        limit = min(RECORDS_RANK, self._backend.max_rank or RECORDS_RANK)
        # What is boosted is multiplied once more, and rounded at its mount.
        dtype = self._backend.base_model.dtype if asking.boost is None else torch.float32
        load = partial(self._adapter, scope=Scope(asking.scope))
        return self._compositions.get_or_compose(weights, load, self._prior, limit, dtype)

    def _prompts(
        self, question: str, asking: Asking, mode: Mode, recalls: Sequence[Recall], tasks: Sequence[Task]
    ) -> tuple[Sequence[int], Sequence[int]]:
        """The prompt without the text of recalls and tasks, and with it."""
        given = [recall for recall in recalls if recall.weight or (mode in PROMPTING and recall.superseded_by is None)]
        if asking.records is not None:  # the prompt tells whole records in the order of their texts
            order = list(asking.records)
            given.sort(key=lambda recall: (order.index(recall.record_id), recall.position))
        context = list(dict.fromkeys(task.text for task in tasks))
        if given:
            told = _whole(given) if asking.records is not None else "\n\n".join(recall.in_context for recall in given)
            context.append(asking.context_prompt.replace("{text}", told))
        base_model = self._backend.base_model
        chat_ids = partial(base_model.chat_ids, question, system=asking.system, earlier=asking.earlier)
        bare = chat_ids()
        return bare, chat_ids(context="\n\n".join(context)) if context else bare

    def _adapter(self, weights_hash: str, scope: Scope) -> Adapter:
        return self._adapters.get_or_make(weights_hash, lambda: self._store.load_adapter(weights_hash, scope=scope))


def _whole(recalls: Sequence[Recall]) -> str:
    """Their texts; between one and the next of the same record stands what stands there in the record."""
    told = recalls[0].text
    for last, recall in pairwise(recalls):
        follows = (recall.record_id, recall.position) == (last.record_id, last.position + 1)
        told += (recall.gap if follows else "\n\n") + recall.text
    return told


class AnswerStream(Iterator[str]):
    """The text of an answer in pieces as it is generated, and at its end the answer. Whoever stops early closes it."""

    def __init__(self, pieces: Generator[str, None, Answer]) -> None:
        """Plan the answer, up to where `pieces` gives its first, which is empty."""
        self._pieces = pieces
        self._answer: Answer | None = None
        self._lock = threading.Lock()  # a generator runs in one thread at a time
        with dismissing_helpers():
            next(pieces)

    @dismissing_helpers()
    def __next__(self) -> str:
        with self._lock:
            try:
                return next(self._pieces)
            except StopIteration as end:
                self._answer = self._answer or end.value
                raise StopIteration from None

    def close(self) -> None:
        """Generate no more, and let go of what was mounted for it; after the end, nothing is left to do."""
        with self._lock:
            self._pieces.close()

    @property
    def answer(self) -> Answer:
        """What `ask` would have returned, once every piece was read.

        Raises:
            InvalidInput: There are pieces to come.
        """
        if self._answer is None:
            raise InvalidInput("the answer is not complete; read the stream to its end first")
        return self._answer


def _answer(plan: _Plan, generation: Generation) -> Answer:
    return Answer(
        text=generation.text.strip(),
        mode=plan.mode,
        recalls=plan.recalls,
        tasks=plan.tasks,
        composition=plan.request.composition,
        negligible=generation.negligible,
        usage=Usage(
            prompt_tokens=generation.prompt_tokens,
            completion_tokens=generation.completion_tokens,
            tokens_saved=plan.tokens_saved,
        ),
        finish_reason=generation.finish_reason,
        confidence=plan.confidence,
        abstained=plan.abstains,
    )


def _stripped(pieces: Generator[str, None, Generation]) -> Generator[str, None, Generation]:
    """A text in pieces without the white space at its ends."""
    began, held = False, ""
    while True:
        try:
            piece = next(pieces)
        except StopIteration as end:
            return cast(Generation, end.value)
        text = held + (piece if began else piece.lstrip())
        kept = text.rstrip()
        held = text[len(kept) :]
        if kept:
            began = True
            yield kept
