"""`AsyncMemory`: the verbs of `Memory`, awaited. Nothing blocks the event loop, and concurrent questions share batches.

Verbs run in threads, each one a line here. Questions are gathered (`batching.py`) and answered together, whatever
their scopes and compositions. How anything is done stands with `Memory`.
"""

from __future__ import annotations

import asyncio
import contextvars
import copy
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Coroutine, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial, wraps
from pathlib import Path
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar, Unpack

from lora_memory.archive import ImportReceipt
from lora_memory.asking import Answer, AskArguments, Asking, check_questions
from lora_memory.base_models import BaseModel
from lora_memory.batching import Batcher, Occupancy
from lora_memory.documents import Document
from lora_memory.errors import StoreError
from lora_memory.grader import Grader
from lora_memory.memory import Memory
from lora_memory.reranker import Reranker
from lora_memory.scopes import Scope
from lora_memory.threads import compute_alone

__all__ = ["AsyncMemory"]

BATCH_SIZE = 32
MAX_DELAY_MS = 10.0
QUEUE_SIZE = 1024
THREADS = 8  # of verbs other than ask that end soon; most of their work waits for the model, the disk or the database
LONG_THREADS = 4  # of those that may take minutes: however many there are, the others go on
BULK_THREADS = 4  # of internalize_many, apart: its source may use other verbs, and must not wait for its own thread

P = ParamSpec("P")
T = TypeVar("T")
Texts = Iterable[str | Document]


def _awaited(
    verb: Callable[Concatenate[Memory, P], T], *, long: bool = False
) -> Callable[Concatenate[AsyncMemory, P], Coroutine[Any, Any, T]]:
    """The verb of a memory, run in a thread; a `long` one may take minutes."""

    @wraps(verb)
    async def awaited(self: AsyncMemory, /, *args: P.args, **kwargs: P.kwargs) -> T:
        threads = self._long_threads if long else self._threads
        return await self._run(threads, partial(verb, self._memory, *args, **kwargs))

    return awaited


def _awaited_bulk(
    verb: Callable[Concatenate[Memory, Texts, P], T],
) -> Callable[Concatenate[AsyncMemory, Texts | AsyncIterable[str | Document], P], Coroutine[Any, Any, T]]:
    """The verb of a memory that reads an iterable, run in a thread; an asynchronous iterable is read as it goes."""

    @wraps(verb)
    async def awaited(
        self: AsyncMemory, documents: Texts | AsyncIterable[str | Document], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        if not isinstance(documents, AsyncIterable):
            return await self._run(self._bulk_threads, partial(verb, self._memory, documents, *args, **kwargs))
        pulled = _Pulled(documents)
        try:
            return await self._run(self._bulk_threads, partial(verb, self._memory, pulled, *args, **kwargs))
        finally:
            pulled.leave()

    return awaited  # type: ignore[return-value]  # `documents` may be named, as in the memory's own verb


def _in_thread(verb: Callable[P, T]) -> Callable[P, Coroutine[Any, Any, T]]:
    """What needs no memory, run in a thread."""

    @wraps(verb)
    async def awaited(*args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.to_thread(verb, *args, **kwargs)

    return awaited


class AsyncMemory:
    """A `Memory` for programs on an event loop. `await AsyncMemory.open(…)`; use it with `async with`, or `close` it.

    Questions that are asked at the same time are answered in batches; where the backend has a continuous one, as vLLM
    has, each joins it as it comes and leaves it when it is answered. Scopes take turns, so that one with a thousand
    questions does not keep another with a single one waiting for longer than a batch. What is wrong with a question is
    raised to who asked it, and to nobody else.

    A caller that is cancelled leaves: its question is taken out of the queue, or its answer is dropped. A write that
    has begun runs to its end in its thread; `internalize_many` stops reading an asynchronous iterable.

    Belongs to the event loop that it is used on first. Other threads may use the `Memory` inside meanwhile.
    """

    def __init__(
        self,
        memory: Memory,
        *,
        batch_size: int = BATCH_SIZE,
        max_delay_ms: float = MAX_DELAY_MS,
        queue_size: int = QUEUE_SIZE,
    ) -> None:
        """Serve a ready memory, which stays open when this is closed; `AsyncMemory.open` opens one of its own.

        Args:
            memory: Open.
            batch_size: Questions that are answered at once, at most.
            max_delay_ms: For so long a question waits for company while the model is free; not with a backend whose
                batch questions join as they come, such as vLLM.
            queue_size: Questions that wait or are being answered; beyond that, `ask` waits for room. One scope takes
                at most a sixteenth of it.

        Raises:
            InvalidInput: A size that is no whole number of at least 1, or a delay that is none from 0 on.
        """
        self._memory = memory
        self._owned = False
        self._scope = Scope("")  # below the memory's, for views that `scoped` makes
        self._is_view = False
        continuous = memory._backend.continuous  # then gathering would only make questions wait for each other
        self._batcher = Batcher[tuple[str, Asking], Answer](
            memory.ask_each,
            batch_size=1 if continuous else batch_size,
            max_delay_ms=max_delay_ms,
            queue_size=queue_size,
            at_once=batch_size if continuous else 1,
            prepare=compute_alone if continuous else None,  # the backend's batch has the cores
        )
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="lora-memory")
        self._long_threads = ThreadPoolExecutor(LONG_THREADS, thread_name_prefix="lora-memory-long")
        self._bulk_threads = ThreadPoolExecutor(BULK_THREADS, thread_name_prefix="lora-memory-bulk")
        self._calls = _Calls()

    @classmethod
    async def open(
        cls,
        path: str | Path,
        *,
        batch_size: int = BATCH_SIZE,
        max_delay_ms: float = MAX_DELAY_MS,
        queue_size: int = QUEUE_SIZE,
        **arguments: Any,
    ) -> Self:
        """Open the memory in a directory, as `Memory.open` does with the other `arguments`.

        Raises:
            LoraMemoryError: As `Memory.open` and the constructor.
        """
        memory = await asyncio.to_thread(Memory.open, path, **arguments)
        try:
            opened = cls(memory, batch_size=batch_size, max_delay_ms=max_delay_ms, queue_size=queue_size)
        except BaseException:
            memory.close()
            raise
        opened._owned = True
        return opened

    # What a memory does, awaited

    internalize = _awaited(Memory.internalize, long=True)
    internalize_many = _awaited_bulk(Memory.internalize_many)
    internalize_task = _awaited(Memory.internalize_task, long=True)
    always = _awaited(Memory.always)
    update = _awaited(Memory.update, long=True)
    describe = _awaited(Memory.describe)
    restore = _awaited(Memory.restore)
    forget = _awaited(Memory.forget)
    search = _awaited(Memory.search)
    get = _awaited(Memory.get)
    history = _awaited(Memory.history)
    list = _awaited(Memory.list)
    check = _awaited(Memory.check, long=True)
    repair = _awaited(Memory.repair, long=True)
    export = _awaited(Memory.export, long=True)
    rebuild = staticmethod(_in_thread(Memory.rebuild))
    reindex = staticmethod(_in_thread(Memory.reindex))

    @staticmethod
    async def import_(path: str | Path, *, into: str | Path | AsyncMemory, **arguments: Any) -> ImportReceipt:
        """Take in an archive, in a thread. Arguments and errors as in `Memory.import_`."""
        if isinstance(into, AsyncMemory):
            return await into._run(into._long_threads, partial(Memory.import_, path, into=into._memory, **arguments))
        return await asyncio.to_thread(Memory.import_, path, into=into, **arguments)

    # Asking

    async def ask(self, question: str, **arguments: Unpack[AskArguments]) -> Answer:
        """Answer a question in a batch with others. Arguments and errors as in `Memory.ask`."""
        asking = Asking.of(arguments)
        asking = replace(asking, scope=self._scope.join(asking.scope))
        with self._calls.one():
            return await self._batcher.reply((question, asking), lane=Scope(asking.scope), kind=asking.options)

    async def ask_many(self, questions: Sequence[str], **arguments: Unpack[AskArguments]) -> Sequence[Answer]:
        """Answer several questions, as if each were asked alone and all at once. Errors as in `Memory.ask_many`."""
        check_questions(questions)
        asked = [asyncio.create_task(self.ask(question, **arguments)) for question in questions]
        try:
            return await asyncio.gather(*asked)
        finally:
            for each in asked:  # where one failed, nobody waits for the others
                each.cancel()

    async def stream(self, question: str, **arguments: Unpack[AskArguments]) -> AsyncGenerator[str, None]:
        """The text that `ask` would return, in pieces as it is generated; streams are not gathered into batches.

        Whoever leaves it early, or closes it (`aclose`), does not wait for the backend to stop.

        Raises:
            LoraMemoryError: As `Memory.stream`, at the first piece.
        """
        pieces = await self._run(self._threads, partial(self._memory.stream, question, **arguments))
        try:
            while (piece := await self._run(self._threads, partial(next, pieces, None))) is not None:
                yield piece
        finally:
            with suppress(RuntimeError):  # this memory is closed
                self._threads.submit(pieces.close)

    @property
    def occupancy(self) -> Occupancy:
        """How many batches of questions were answered, and how many questions at once on average (`mean`)."""
        return self._batcher.occupancy

    @property
    def base_model(self) -> BaseModel:
        """The base model that answers."""
        return self._memory.base_model

    # Binding

    def scoped(self, scope: str) -> Self:
        """The same memory, bound to a scope, as `Memory.scoped`; its questions share batches with all others."""
        view = copy.copy(self)
        view._memory = self._memory.scoped(scope)
        view._scope = self._scope.join(scope)
        view._is_view = True
        return view

    @property
    def scope(self) -> Scope:
        """What this memory is bound to."""
        return self._memory.scope

    @property
    def reranker(self) -> Reranker | None:
        """What reads the best recalls together with the question, if anything does."""
        return self._memory.reranker

    @property
    def grader(self) -> Grader | None:
        """As `Memory.grader`."""
        return self._memory.grader

    @property
    def chunk_tokens(self) -> int:
        """The longest chunk that documents are cut into."""
        return self._memory.chunk_tokens

    # Opening and closing

    async def close(self) -> None:
        """Let what was called before finish, questions in the queue included; then close the memory if this opened it.

        A stream ends with StoreError at its next piece: whoever reads it may never come back for that.
        Whatever is called from now on raises StoreError. Closing a view that `scoped` made does nothing.
        """
        if self._is_view:
            return
        self._batcher.hurry()  # no company comes any more
        await self._calls.end()
        await self._batcher.close()
        for threads in (self._threads, self._long_threads, self._bulk_threads):  # those that nobody waits for any more
            await asyncio.to_thread(threads.shutdown)
        if self._owned:
            await asyncio.to_thread(self._memory.close)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _run(self, threads: Executor, verb: Callable[[], T]) -> T:
        with self._calls.one():
            context = contextvars.copy_context()  # what runs in the thread belongs to the caller's span
            return await asyncio.get_running_loop().run_in_executor(threads, context.run, verb)


class _Calls:
    """The calls that are under way, so that closing can wait for them and refuse others."""

    def __init__(self) -> None:
        self._count = 0
        self._none = asyncio.Event()
        self._ended = False

    @contextmanager
    def one(self) -> Iterator[None]:
        """A call, from its beginning to its end."""
        if self._ended:
            raise StoreError("This memory is closed; open it again.")
        self._count += 1
        self._none.clear()
        try:
            yield
        finally:
            self._count -= 1
            if not self._count:
                self._none.set()

    async def end(self) -> None:
        """Let no call begin any more, and wait for those that have."""
        self._ended = True
        if self._count:
            await self._none.wait()


class _Pulled(Iterator[str | Document]):
    """An asynchronous iterable, read by a thread on the event loop that made this; it ends early after `leave`."""

    def __init__(self, source: AsyncIterable[str | Document]) -> None:
        self._source = aiter(source)
        self._loop = asyncio.get_running_loop()
        self._left = False
        self._next: Future[str | Document | None] | None = None

    def __next__(self) -> str | Document:
        self._next = asyncio.run_coroutine_threadsafe(self._pull(), self._loop)
        if self._left:
            self._next.cancel()
        try:
            document = self._next.result()
        except CancelledError:
            document = None
        if document is None:
            raise StopIteration
        return document

    def leave(self) -> None:
        """Nobody waits for the rest."""
        self._left = True
        if self._next is not None:
            self._next.cancel()

    async def _pull(self) -> str | Document | None:
        return await anext(self._source, None)
