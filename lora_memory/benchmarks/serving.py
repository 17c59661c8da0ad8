"""`bench load --memories N`: clients that each time ask another memory, on every backend, and the bare model beside it.

What another composition for every question costs is the ratio to the bare model on vLLM: the same clients, prompts and
numbers of tokens. With ready compositions that is the engine's part, mounting included; the rest is search and
composing. All ways take turns with the same questions, so that a machine that slows down slows all. Writing under load,
and what gathering gains, is `load.py`'s.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from random import Random
from statistics import fmean, median
from time import perf_counter
from typing import TypeVar

from tqdm.auto import tqdm

from lora_memory.asking import Answer
from lora_memory.asynchronous import AsyncMemory
from lora_memory.backends.base import Backend, Generation, GenerationOptions, Request
from lora_memory.benchmarks.examination import own_scope
from lora_memory.benchmarks.result import Result, Row, environment, timed_row
from lora_memory.composition import Composition
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory

__all__ = ["run"]

CLIENTS = 16
MEMORIES = 100
QUESTIONS = 96  # of a turn
TURNS = 5  # of each way, after one that does not count
ANSWER_TOKENS = 16
SEED = 1

_OWNERS = ("Mira Okafor", "Jonas Quinn", "Yara Baker", "Hugo Ivanov", "Nia Chen", "Otto Gupta", "Lena Walsh")
"""One record each; seven of rank 8 make a composition of rank 64 with the prior."""
_FACT = "The ticket number of {} is {}."
_QUESTION = "What is the ticket number of {}?"
_DIGITS = 18  # a token each, so that few answers are short

COMPOSITION, READY, BARE = "composition", "ready", "bare"

T = TypeVar("T")


@dataclass(kw_only=True)
class _Measured:
    """What the clients saw in one way."""

    latencies: list[float] = field(default_factory=list)  # ms
    tokens_per_second: list[float] = field(default_factory=list)  # of each turn
    occupancies: list[int] = field(default_factory=list)  # questions under way as each was asked
    tokens: list[int] = field(default_factory=list)  # of each answer
    ranks: list[int] = field(default_factory=list)


def run(
    memories: Mapping[str, Memory],
    *,
    clients: int = CLIENTS,
    memories_asked: int = MEMORIES,
    questions: int = QUESTIONS,
    turns: int = TURNS,
    seed: int = SEED,
    progress: bool = False,
) -> Result:
    """Ask many memories at once.

    Args:
        memories: One for each backend, by its name, all over one empty store; it is left empty.
        clients: At once; each asks one question after the other.
        memories_asked: Scopes with records of their own; every question of a turn goes to another, as far as there are
            enough.
        questions: Of a turn.
        turns: Of each way that count.
        seed: Of the facts and the order of questions.
        progress: Show a progress bar on a terminal.

    Returns:
        Rows `{"what", "size", "p50_ms", "p95_ms", "backend", "mounted", "rank", "tokens_per_second", "ratio", "tokens",
        "occupancy", "n"}`: `size` is the clients; `mounted` whether the memory answered, search, composing and
        mounting included (`"composition"`), or a backend with a continuous batch was given the same compositions, each
        mounted at its first use in a turn (`"ready"`), or none (`"bare"`), each question with as many tokens as there.
        `rank` and `tokens` are means of an answer, `occupancy` the mean of questions under way at once, and `ratio` is
        the median over turns of tokens a second to those of the last row.

    Raises:
        InvalidInput: A number below 1, or the memories' root scope holds records.
    """
    if min(clients, memories_asked, questions, turns) < 1:
        raise InvalidInput("clients, memories, questions and turns must be 1 or more")
    ways = [(backend, COMPOSITION) for backend in memories]
    ways += [(name, way) for name, memory in memories.items() if memory._backend.continuous for way in (READY, BARE)]
    measured = {way: _Measured() for way in ways}
    writing = next(iter(memories.values()))
    with own_scope(writing, "serving") as scope:
        scopes = [f"{scope}/{number}" for number in range(memories_asked)]
        rng = Random(f"benchmark/serving/{seed}")
        for own in tqdm(scopes, desc="internalize", unit="memory", disable=None if progress else True):
            texts = [_FACT.format(owner, "".join(rng.choices("123456789", k=_DIGITS))) for owner in _OWNERS]
            writing.internalize_many(texts, scope=own)
        for turn in range(turns + 1):
            order = [own for _ in range(-(-questions // memories_asked)) for own in rng.sample(scopes, len(scopes))]
            asked = [(own, _QUESTION.format(rng.choice(_OWNERS))) for own in order[:questions]]
            said: dict[str, list[Answer]] = {}
            for backend, way in ways:
                counted = measured[backend, way] if turn else _Measured()
                if way == COMPOSITION:
                    said[backend] = asyncio.run(_asked(memories[backend], asked, clients, counted))
                else:
                    again = [
                        (question, answer.composition if way == READY else None, answer.usage.completion_tokens)
                        for (_, question), answer in zip(asked, said[backend], strict=True)
                    ]
                    asyncio.run(_generated(memories[backend]._backend, again, clients, counted))
    return Result(
        benchmark="load",
        settings={
            "clients": clients,
            "memories": memories_asked,
            "questions": questions,
            "turns": turns,
            "answer_tokens": ANSWER_TOKENS,
            "seed": seed,
        },
        environment=environment(writing),
        results=list(_rows(measured, clients)),
    )


async def _asked(memory: Memory, asked: Sequence[tuple[str, str]], clients: int, measured: _Measured) -> list[Answer]:
    """The memory's answers to questions in scopes."""
    async with AsyncMemory(memory) as serving:

        def ask(index: int) -> Awaitable[Answer]:
            scope, question = asked[index]
            options = GenerationOptions(max_new_tokens=ANSWER_TOKENS)
            return serving.ask(question, scope=scope, k=len(_OWNERS), min_score=-1.0, spread=None, options=options)

        answers = await _turn(ask, len(asked), clients, measured, lambda answer: answer.usage.completion_tokens)
    measured.ranks += [0 if answer.composition is None else answer.composition.rank for answer in answers]
    return answers


async def _generated(
    backend: Backend, asked: Sequence[tuple[str, Composition | None, int]], clients: int, measured: _Measured
) -> None:
    """Generate answers of so many tokens to questions, each with its composition, none of which is mounted yet."""
    backend.unmount()
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(clients) as threads:

        def ask(index: int) -> Awaitable[list[Generation]]:
            question, composition, tokens = asked[index]
            request = Request(prompt_ids=backend.base_model.chat_ids(question), composition=composition)
            options = GenerationOptions(max_new_tokens=tokens)
            return loop.run_in_executor(threads, backend.generate, [request], options)

        await _turn(ask, len(asked), clients, measured, lambda generations: generations[0].completion_tokens)
    measured.ranks += [0 if composition is None else composition.rank for _, composition, _ in asked]


async def _turn(
    ask: Callable[[int], Awaitable[T]],
    count: int,
    clients: int,
    measured: _Measured,
    tokens: Callable[[T], int],
) -> list[T]:
    """So many clients share the questions 0 to `count`."""
    waiting = iter(range(count))
    found: dict[int, T] = {}
    under_way = 0

    async def client() -> None:
        nonlocal under_way
        for index in waiting:
            start = perf_counter()
            under_way += 1
            measured.occupancies.append(under_way)
            found[index] = await ask(index)
            under_way -= 1
            measured.latencies.append((perf_counter() - start) * 1000)

    start = perf_counter()
    await asyncio.gather(*(client() for _ in range(clients)))
    seconds = perf_counter() - start
    replies = [found[index] for index in range(count)]
    measured.tokens += map(tokens, replies)
    measured.tokens_per_second.append(sum(map(tokens, replies)) / seconds)
    return replies


def _rows(measured: Mapping[tuple[str, str], _Measured], clients: int) -> Iterator[Row]:
    last = list(measured.values())[-1].tokens_per_second
    for (backend, mounted), found in measured.items():
        yield {
            **timed_row("ask", clients, found.latencies),
            "backend": backend,
            "mounted": mounted,
            "rank": round(fmean(found.ranks), 1),
            "tokens_per_second": round(median(found.tokens_per_second), 1),
            "ratio": round(median(a / b for a, b in zip(found.tokens_per_second, last, strict=True)), 3),
            "tokens": round(fmean(found.tokens), 2),
            "occupancy": round(fmean(found.occupancies), 2),
            "n": len(found.latencies),
        }
