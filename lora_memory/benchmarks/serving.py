"""`bench load --memories N`: clients that each time ask another memory, on every backend, and the bare model beside it.

What another composition for every question costs is the ratio to the bare model on vLLM: the same clients, prompts and
numbers of tokens. All ways take turns with the same questions, so that a machine that slows down slows all. Writing
under load, and what gathering gains, is `load.py`'s.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from statistics import median
from time import perf_counter

from tqdm.auto import tqdm

from lora_memory.answering import Answer
from lora_memory.asynchronous import AsyncMemory
from lora_memory.backends.base import GenerationOptions
from lora_memory.benchmarks.examination import own_scope
from lora_memory.benchmarks.result import Result, Row, environment, timed_row
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

BARE = "bare"

Asked = Sequence[tuple[str, str, int]]  # scope, question, tokens of its answer at most


@dataclass(kw_only=True)
class _Measured:
    """What the clients saw in one way."""

    latencies: list[float] = field(default_factory=list)  # ms
    tokens_per_second: list[float] = field(default_factory=list)  # of each turn
    answers: list[Answer] = field(default_factory=list)
    occupancies: list[float] = field(default_factory=list)


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
        mounting included (`"composition"`), or the bare model of a backend with a continuous batch (`"bare"`), each
        question with as many tokens as there. `rank` and `tokens` are means of an answer, `occupancy` the mean of
        questions answered at once, and `ratio` is the median over turns of tokens a second to those of the last row.

    Raises:
        InvalidInput: A number below 1, or the memories' root scope holds records.
    """
    if min(clients, memories_asked, questions, turns) < 1:
        raise InvalidInput("clients, memories, questions and turns must be 1 or more")
    ways = [(backend, "composition") for backend in memories]
    ways += [(backend, BARE) for backend, memory in memories.items() if memory._backend.continuous]
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
            asked = [(own, _QUESTION.format(rng.choice(_OWNERS)), ANSWER_TOKENS) for own in order[:questions]]
            said: dict[str, list[Answer]] = {}
            for backend, mounted in ways:
                counted = measured[backend, mounted] if turn else _Measured()
                again = [
                    (own, question, answer.usage.completion_tokens)
                    for (own, question, _), answer in zip(asked, said.get(backend, ()), strict=False)
                ]
                said[backend] = asyncio.run(_turn(memories[backend], again or asked, not again, clients, counted))
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


async def _turn(memory: Memory, asked: Asked, mounted: bool, clients: int, measured: _Measured) -> list[Answer]:
    waiting = iter(enumerate(asked))
    found: dict[int, Answer] = {}

    async def client() -> None:
        for index, (scope, question, tokens) in waiting:
            start = perf_counter()
            found[index] = await serving.ask(
                question,
                scope=scope,
                k=len(_OWNERS),
                min_score=-1.0,
                spread=None,
                mode="weights" if mounted else "none",
                options=GenerationOptions(max_new_tokens=tokens),
            )
            measured.latencies.append((perf_counter() - start) * 1000)

    async with AsyncMemory(memory) as serving:
        start = perf_counter()
        await asyncio.gather(*(client() for _ in range(clients)))
        seconds = perf_counter() - start
        measured.occupancies.append(serving.occupancy.mean)
    answers = [found[index] for index in range(len(asked))]
    measured.tokens_per_second.append(sum(answer.usage.completion_tokens for answer in answers) / seconds)
    measured.answers += answers
    return answers


def _rows(measured: Mapping[tuple[str, str], _Measured], clients: int) -> Iterator[Row]:
    last = list(measured.values())[-1].tokens_per_second
    for (backend, mounted), found in measured.items():
        count = len(found.answers)
        ranks = sum(0 if answer.composition is None else answer.composition.rank for answer in found.answers)
        row = timed_row("ask", clients, found.latencies)
        yield {
            **row,
            "backend": backend,
            "mounted": mounted,
            "rank": round(ranks / count, 1),
            "tokens_per_second": round(median(found.tokens_per_second), 1),
            "ratio": round(median(a / b for a, b in zip(found.tokens_per_second, last, strict=True)), 3),
            "tokens": round(sum(answer.usage.completion_tokens for answer in found.answers) / count, 2),
            "occupancy": round(median(found.occupancies), 2),
            "n": count,
        }
