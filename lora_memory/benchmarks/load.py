"""`bench load`: many clients at once, asking and writing, each in a scope of its own.

What gathering questions into batches gains is measured against the same clients with one question at a time, in turns,
so that a machine that slows down slows both. Whether a client sees its own facts and no other's is read from the
recalls: every client tells of the same people, with other numbers.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from random import Random
from time import perf_counter
from typing import Literal

import numpy as np

from lora_memory.asynchronous import BATCH_SIZE, MAX_DELAY_MS, AsyncMemory
from lora_memory.backends.base import GenerationOptions
from lora_memory.batching import Occupancy
from lora_memory.benchmarks.examination import own_scope
from lora_memory.benchmarks.result import Result, Row, environment
from lora_memory.errors import InvalidInput, LoraMemoryError
from lora_memory.memory import Memory

__all__ = ["run"]

Batching = Literal["gathered", "one at a time"]

CLIENTS = 32
SECONDS = 60.0
WRITES = 0.1
ROUNDS = 2  # of each way, in turns
ANSWER_TOKENS = 16
SEED = 1

_NAMES = [
    " ".join(pair) for pair in product("Mira Jonas Yara Hugo Nia Otto Lena".split(), "Okafor Quinn Baker Chen".split())
]
_FACT = "The account number of {} is {}."
_QUESTION = "What is the account number of {}?"


@dataclass(kw_only=True)
class _Measured:
    """What the clients saw in one way."""

    seconds: float = 0.0
    latencies: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))  # ms, by what was done
    errors: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    wrong_scope: int = 0
    missing: int = 0
    occupancies: list[Occupancy] = field(default_factory=list)

    @property
    def asks_per_second(self) -> float:
        return len(self.latencies["ask"]) / self.seconds

    @property
    def occupancy(self) -> float:
        batches, requests = map(sum, zip(*self.occupancies, strict=True))
        return Occupancy(batches, requests).mean


class _Client:
    """Asks for the facts that it told, and tells others now and then."""

    def __init__(self, scope: str, seed: str) -> None:
        self.scope = scope
        self._rng = Random(seed)
        self._names: Iterator[str] = iter(_NAMES)
        self._told: dict[str, str] = {}  # the record that a name is in

    async def write(self, memory: AsyncMemory) -> None:
        name = next(self._names)
        text = _FACT.format(name, self._rng.randrange(10**4, 10**8))
        self._told[name] = (await memory.internalize(text, scope=self.scope)).id

    async def ask(self, memory: AsyncMemory, measured: _Measured) -> None:
        name = self._rng.choice(list(self._told))
        options = GenerationOptions(max_new_tokens=ANSWER_TOKENS)
        answer = await memory.ask(_QUESTION.format(name), scope=self.scope, options=options)
        measured.wrong_scope += any(recall.scope != self.scope for recall in answer.recalls)
        measured.missing += all(recall.record_id != self._told[name] for recall in answer.recalls)

    async def work(self, memory: AsyncMemory, measured: _Measured, *, writes: float, until: float) -> None:
        while perf_counter() < until:
            writing = self._rng.random() < writes and len(self._told) < len(_NAMES)
            what = "write" if writing else "ask"
            start = perf_counter()
            try:
                await (self.write(memory) if writing else self.ask(memory, measured))
            except LoraMemoryError:
                measured.errors[what] += 1
            else:
                measured.latencies[what].append((perf_counter() - start) * 1000)


def run(
    memory: Memory,
    *,
    clients: int = CLIENTS,
    seconds: float = SECONDS,
    writes: float = WRITES,
    batch_size: int = BATCH_SIZE,
    max_delay_ms: float = MAX_DELAY_MS,
    seed: int = SEED,
) -> Result:
    """Serve clients, each of which does one thing after the other.

    Args:
        memory: An empty one; it is left empty.
        clients: At once, each in a scope of its own.
        seconds: Of each way; what is under way at the end is waited for and counts.
        writes: Share of the calls that internalize a fact; the others ask for one.
        batch_size: As of `AsyncMemory`.
        max_delay_ms: As of `AsyncMemory`.
        seed: Of the facts and the order of calls.

    Returns:
        Rows `{"what", "size", "batching", "per_second", "p50_ms", "p95_ms", "n", "errors", "wrong_scope", "missing",
        "occupancy", "ratio"}`: `what` is `ask` or `write`, `size` the clients, and `batching` `"gathered"` or
        `"one at a time"`. Wrong scopes are answers with a recall of another client, missing those without the record
        that was asked for. Occupancy is the mean batch; `ratio` compares the questions a second with those of one at
        a time.

    Raises:
        InvalidInput: No clients or no time, writes is no share, or the memory's root scope holds records.
    """
    if clients < 1 or seconds <= 0 or not 0 <= writes < 1:
        raise InvalidInput(
            f"clients must be 1 or more, seconds over 0, writes from 0 to below 1; not {clients}, {seconds}, {writes}"
        )
    ways: dict[Batching, tuple[int, float]] = {"gathered": (batch_size, max_delay_ms), "one at a time": (1, 0.0)}
    measured = {way: _Measured() for way in ways}
    with own_scope(memory, "load") as scope:
        everyone = [_Client(f"{scope}/{number}", f"benchmark/load/{seed}/{number}") for number in range(clients)]
        asyncio.run(_prepare(memory, everyone))
        for _ in range(ROUNDS):
            for way, (size, delay) in ways.items():
                asyncio.run(_serve(memory, everyone, measured[way], size, delay, writes, seconds / ROUNDS))
    one_by_one = measured["one at a time"].asks_per_second
    return Result(
        benchmark="load",
        settings={
            "clients": clients,
            "seconds": seconds,
            "writes": writes,
            "batch_size": batch_size,
            "max_delay_ms": max_delay_ms,
            "rounds": ROUNDS,
            "answer_tokens": ANSWER_TOKENS,
            "seed": seed,
        },
        environment=environment(memory),
        results=[
            row
            for way, found in measured.items()
            for row in _rows(way, found, clients, found.asks_per_second / one_by_one if one_by_one else None)
        ],
    )


async def _prepare(memory: Memory, everyone: Sequence[_Client]) -> None:
    """Every client's first fact, and answers that warm up."""
    async with AsyncMemory(memory) as serving:
        await asyncio.gather(*(client.write(serving) for client in everyone))
        await asyncio.gather(*(client.ask(serving, _Measured()) for client in everyone))


async def _serve(
    memory: Memory,
    everyone: Sequence[_Client],
    measured: _Measured,
    batch_size: int,
    max_delay_ms: float,
    writes: float,
    seconds: float,
) -> None:
    async with AsyncMemory(memory, batch_size=batch_size, max_delay_ms=max_delay_ms) as serving:
        start = perf_counter()
        until = start + seconds
        await asyncio.gather(*(client.work(serving, measured, writes=writes, until=until) for client in everyone))
        measured.seconds += perf_counter() - start
        measured.occupancies.append(serving.occupancy)


def _rows(way: Batching, found: _Measured, clients: int, ratio: float | None) -> Iterator[Row]:
    for what in ("ask", "write"):
        times = found.latencies[what]
        p50, p95 = (round(float(np.percentile(times, q)), 1) for q in (50, 95)) if times else (None, None)
        asked = what == "ask"
        yield {
            "what": what,
            "size": clients,
            "batching": way,
            "per_second": round(len(times) / found.seconds, 3),
            "p50_ms": p50,
            "p95_ms": p95,
            "n": len(times),
            "errors": found.errors[what],
            "wrong_scope": found.wrong_scope if asked else None,
            "missing": found.missing if asked else None,
            "occupancy": round(found.occupancy, 2) if asked else None,
            "ratio": round(ratio, 2) if asked and ratio is not None else None,
        }
