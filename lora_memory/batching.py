"""Requests of many callers, gathered into batches: fair between lanes, bounded, cancellable.

What a request is and how a batch is answered is the user's business: `asynchronous.py` gathers questions, with a lane
for each scope. Everything here belongs to one event loop; only the batches run elsewhere, in threads of their own.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar
from weakref import WeakValueDictionary

from lora_memory.checks import is_count, is_number
from lora_memory.errors import InvalidInput

__all__ = ["Batcher", "Occupancy"]

LANE_SHARE = 16  # a lane takes at most this part of the queue, so that others find room however many ask in it

Item = TypeVar("Item")
Reply = TypeVar("Reply")


class Occupancy(NamedTuple):
    """How well requests were gathered so far.

    Attributes:
        batches: That have begun.
        requests: That were running once each of them had begun, its own and those of others; their sum.
    """

    batches: int
    requests: int

    @property
    def mean(self) -> float:
        """Requests that run at once; 0 before the first."""
        return self.requests / max(1, self.batches)


@dataclass(eq=False)
class _Request(Generic[Item, Reply]):
    item: Item
    kind: Hashable
    reply: asyncio.Future[Reply] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Batcher(Generic[Item, Reply]):
    """Gathers requests. For one event loop; not thread-safe.

    A batch holds requests of one kind. Lanes take turns: each gives one request, the oldest of the kind, until the
    batch is full, and the lane whose turn was longest ago decides the kind. So no lane and no kind waits for ever.
    """

    def __init__(
        self,
        run: Callable[[Sequence[Item]], Sequence[Reply | Exception]],
        *,
        batch_size: int,
        max_delay_ms: float,
        queue_size: int,
        at_once: int = 1,
        prepare: Callable[[], None] | None = None,
    ) -> None:
        """Prepare to gather; threads are started with the first batches.

        Args:
            run: Answers a batch of one kind, in a thread: a reply, or what is raised instead, for each item. What it
                raises itself is raised for all of them.
            batch_size: At most so many requests a batch.
            max_delay_ms: So long a request waits for company while a batch could run.
            queue_size: Requests that wait or run; further ones wait for room before they are queued.
            at_once: Batches that run at the same time, each in its own thread.
            prepare: Called once in each of those threads.

        Raises:
            InvalidInput: A size or number is no whole number of at least 1, or the delay none from 0 on.
        """
        for name, count in (("batch_size", batch_size), ("queue_size", queue_size), ("at_once", at_once)):
            if not is_count(count):
                raise InvalidInput(f"{name} is a whole number of at least 1, not {count!r}")
        if not (is_number(max_delay_ms) and max_delay_ms >= 0):
            raise InvalidInput(
                f"max_delay_ms is 0 (do not wait for company) or more milliseconds, not {max_delay_ms!r}"
            )
        self._run = run
        self._batch_size = batch_size
        self._delay_s = max_delay_ms / 1000
        self._room = asyncio.Semaphore(queue_size)
        self._share = max(1, queue_size // LANE_SHARE)
        self._shares: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()
        self._lanes: OrderedDict[str, deque[_Request[Item, Reply]]] = OrderedDict()  # whose turn is next comes first
        self._full = asyncio.Event()
        self._dispatcher: asyncio.Task[None] | None = None  # while requests wait or run
        self._threads = ThreadPoolExecutor(at_once, "lora-memory-batches", prepare)
        self._free = asyncio.Semaphore(at_once)  # threads
        self._running: dict[asyncio.Task[None], int] = {}  # requests of each batch
        self._batches = self._requests = 0

    @property
    def queued(self) -> int:
        """Requests that wait for a batch."""
        return sum(map(len, self._lanes.values()))

    @property
    def occupancy(self) -> Occupancy:
        """Of the batches that have run or are running."""
        return Occupancy(self._batches, self._requests)

    async def reply(self, item: Item, *, lane: str, kind: Hashable) -> Reply:
        """The reply to a request, once a batch with it has run.

        If the caller is cancelled, the request leaves the queue, or its reply is dropped if it runs already.

        Raises:
            Exception: What `run` gave or raised for it.
        """
        share = self._shares.setdefault(lane, asyncio.Semaphore(self._share))
        async with share, self._room:
            request: _Request[Item, Reply] = _Request(item, kind)
            self._lanes.setdefault(lane, deque()).append(request)
            if self.queued >= self._batch_size:
                self._full.set()
            if self._dispatcher is None:
                self._dispatcher = asyncio.create_task(self._dispatch())
            try:
                return await request.reply
            except asyncio.CancelledError:
                self._leave(lane, request)
                raise

    def hurry(self) -> None:
        """Let no request wait for company from now on."""
        self._delay_s = 0.0
        self._full.set()

    async def close(self) -> None:
        """Wait for the batches that are due, and end the threads."""
        if self._dispatcher is not None:
            await self._dispatcher
        await asyncio.gather(*self._running)
        await asyncio.to_thread(self._threads.shutdown)

    async def _dispatch(self) -> None:
        while self._lanes:
            await self._free.acquire()
            if not self._full.is_set():
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._delay_s):
                        await self._full.wait()
            if not (batch := self._take()):
                self._free.release()
                continue
            answering = asyncio.create_task(self._answer(batch))
            answering.add_done_callback(self._answered)
            self._running[answering] = len(batch)
            self._batches += 1
            self._requests += sum(self._running.values())
        self._dispatcher = None

    def _answered(self, batch: asyncio.Task[None]) -> None:
        del self._running[batch]
        self._free.release()

    def _take(self) -> list[_Request[Item, Reply]]:
        """The next batch; empty if all who waited were cancelled."""
        batch: list[_Request[Item, Reply]] = []
        turns = deque(self._lanes)
        while turns and len(batch) < self._batch_size:
            lane = turns.popleft()
            requests = self._lanes[lane]
            chosen = next((each for each in requests if not batch or each.kind == batch[0].kind), None)
            if chosen is None:
                continue
            if chosen is requests[0]:  # else its oldest request still waits, and the lane keeps its place
                self._lanes.move_to_end(lane)
            batch.append(chosen)
            self._leave(lane, chosen)
            if lane in self._lanes:
                turns.append(lane)
        if self.queued < self._batch_size:
            self._full.clear()
        return batch

    async def _answer(self, batch: Sequence[_Request[Item, Reply]]) -> None:
        items = [request.item for request in batch]
        loop = asyncio.get_running_loop()
        try:
            running = loop.run_in_executor(self._threads, self._run, items)
        except RuntimeError as exc:  # no thread can be started, or `prepare` failed in one
            running = loop.create_future()
            running.set_exception(exc)
        await asyncio.wait([running])  # which does not raise what it raised
        error = running.exception()
        replies = running.result() if error is None else [error] * len(batch)
        for request, reply in zip(batch, replies, strict=True):
            if request.reply.done():  # its caller was cancelled
                continue
            if isinstance(reply, BaseException):
                request.reply.set_exception(reply)
            else:
                request.reply.set_result(reply)

    def _leave(self, lane: str, request: _Request[Item, Reply]) -> None:
        requests = self._lanes.get(lane)
        if requests is not None and request in requests:
            requests.remove(request)
            if not requests:
                del self._lanes[lane]
