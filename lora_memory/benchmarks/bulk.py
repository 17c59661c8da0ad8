"""`bench bulk`: how much faster does `internalize_many` write documents than `internalize` one by one?

Both write the same number of documents of one length in turns, always new ones, so that a machine that slows down slows
both. The longer the documents, the less there is to gain: a long one fills batches by itself, a short fact does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from random import Random
from statistics import median
from time import perf_counter

from lora_memory.benchmarks.examination import own_scope
from lora_memory.benchmarks.haystack import haystacks
from lora_memory.benchmarks.result import Result, Row, environment, timed_row
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.store import Record

__all__ = ["run"]

LENGTHS = (64, 128, 512)
TOKENS = 2048
REPEATS = 5
SEED = 1

_OWNERS = ("Mira Okafor", "Jonas Quinn", "Yara Baker", "Hugo Ivanov", "Nia Chen", "Otto Gupta", "Lena Walsh")
_FACT = "The ticket number of {} is {}."


def run(
    memory: Memory,
    *,
    facts: bool = True,
    lengths: Sequence[int] = LENGTHS,
    tokens: int = TOKENS,
    repeats: int = REPEATS,
    seed: int = SEED,
) -> Result:
    """Measure both ways of writing.

    Args:
        memory: An empty one; it is left empty.
        facts: Measure documents of one short sentence as well.
        lengths: Of the other documents, in tokens of the base model.
        tokens: Of all documents of a turn.
        repeats: Turns that count, after one that does not.
        seed: Of the documents.

    Returns:
        Two rows for the facts and for each length, `one_by_one` and `bulk`: `{"what", "size", "p50_ms", "p95_ms",
        "text", "documents", "tokens_per_second", "ratio"}`. The times are those of a turn, and the ratio is the median
        over turns of the tokens a second to those of one by one. `text` is `"facts"` or `"noise"`.

    Raises:
        InvalidInput: A length, `tokens` or `repeats` is below 1, no number fits into a length, or the memory's root
            scope holds records.
    """
    if min((*lengths, tokens, repeats)) < 1:
        raise InvalidInput("lengths, tokens and repeats must be 1 or more")
    results: list[Row] = []
    with own_scope(memory, "bulk") as scope:
        if facts:
            size = memory.base_model.counter.count(next(_facts(seed)))
            results += _measured(memory, f"{scope}/facts", "facts", _facts(seed), size, tokens, repeats)
        for length in lengths:
            passages = haystacks(length, counter=memory.base_model.counter, seed=seed)
            texts = (passage.text for passage in passages)
            results += _measured(memory, f"{scope}/{length}", "noise", texts, length, tokens, repeats)
    return Result(
        benchmark="bulk",
        settings={"lengths": list(lengths), "tokens": tokens, "repeats": repeats, "seed": seed},
        environment=environment(memory),
        results=results,
    )


def _facts(seed: int) -> Iterator[str]:
    """Sentences that differ from each other."""
    rng = Random(f"benchmark/bulk/{seed}")
    for number in rng.sample(range(10**5, 10**6), 10**5):
        yield _FACT.format(rng.choice(_OWNERS), number)


def _measured(
    memory: Memory, scope: str, text: str, source: Iterator[str], size: int, tokens: int, repeats: int
) -> list[Row]:
    count = max(1, tokens // size)
    ways: dict[str, Callable[[list[str]], Sequence[Record]]] = {
        "one_by_one": lambda texts: [memory.internalize(text, scope=scope) for text in texts],
        "bulk": lambda texts: memory.internalize_many(texts, scope=scope),
    }
    milliseconds: dict[str, list[float]] = {what: [] for what in ways}
    speeds: dict[str, list[float]] = {what: [] for what in ways}
    for turn in range(repeats + 1):
        for what, write in ways.items():
            texts = list(islice(source, count))
            start = perf_counter()
            records = write(texts)
            seconds = perf_counter() - start
            if turn:
                milliseconds[what].append(seconds * 1000)
                speeds[what].append(sum(record.tokens for record in records) / seconds)
        memory.forget(scope=scope)
    rows: list[Row] = []
    for what, own in speeds.items():
        ratios = [mine / alone for mine, alone in zip(own, speeds["one_by_one"], strict=True)]
        speed, ratio = round(median(own), 1), round(median(ratios), 3)
        more: Row = {"text": text, "documents": count, "tokens_per_second": speed, "ratio": ratio}
        rows.append({**timed_row(what, size, milliseconds[what]), **more})
    return rows
