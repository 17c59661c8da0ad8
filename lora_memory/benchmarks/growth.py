"""`bench growth`: how does the cost of internalizing and of asking grow with tokens and with records?

Each time is to the first token of an answer, so that the answer's length does not matter. The records are synthetic: a
random vector each, and all with the one adapter that a short text has, so that a hundred thousand fit on a disk.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from tqdm.auto import tqdm

from lora_memory.asking import CHUNKS_MOUNTED
from lora_memory.backends.base import GenerationOptions
from lora_memory.benchmarks.examination import own_scope
from lora_memory.benchmarks.haystack import haystacks
from lora_memory.benchmarks.plots import Line, draw_lines
from lora_memory.benchmarks.result import Result, Row, environment, timed_row
from lora_memory.documents import Chunk, Document
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.scopes import Scope
from lora_memory.store import NewChunk, NewRecord

__all__ = ["draw", "run"]

TOKENS = (1024, 4096, 16384, 65536, 131072)
RECORDS = (10, 100, 1000, 10_000, 100_000)
REPEATS = 5
SEED = 1

BATCH = 500  # records that are added at once
_ONE = GenerationOptions(max_new_tokens=1)
_QUESTION = "What is the number of the record?"
_LABELS = {
    "internalize": "internalize",
    "ask": "ask: first token, four chunks mounted",
    "ask_all": "ask: first token, all chunks mounted",
    "search": "search",
    "ask_among": "ask: first token",
}


def run(
    memory: Memory,
    *,
    tokens: Sequence[int] = TOKENS,
    records: Sequence[int] = RECORDS,
    repeats: int = REPEATS,
    seed: int = SEED,
    progress: bool = False,
) -> Result:
    """Measure times at several sizes.

    Args:
        memory: An empty one; it is left empty. Its disk must hold the longest document's adapters: 3 GB with the
            default models.
        tokens: Lengths of documents.
        records: Sizes of a scope, ascending.
        repeats: Runs of each question that count, after one that does not. A document is internalized once.
        seed: Of the documents and vectors.
        progress: Show progress bars on a terminal.

    Returns:
        Rows `{"what", "size", "unit", "p50_ms", "p95_ms"}`. Of documents by their tokens: `internalize`, `ask` (four
        chunks mounted) and `ask_all` (every chunk). Of a scope by its records: `search` and `ask_among`.

    Raises:
        InvalidInput: A size or `repeats` is below 1, or the memory's root scope holds records.
    """
    if min((*tokens, *records, repeats)) < 1:
        raise InvalidInput("tokens, records and repeats must be 1 or more")
    results: list[Row] = []
    with own_scope(memory, "growth") as scope:
        memory.internalize("The first text warms the models up.", scope=f"{scope}/warm")
        for length in tqdm(tokens, desc="tokens", unit="document", disable=None if progress else True):
            results += _document(memory, f"{scope}/{length}", length, repeats, seed)
        results += _records(memory, f"{scope}/records", sorted(set(records)), repeats, seed, progress)
    return Result(
        benchmark="growth",
        settings={"tokens": list(tokens), "records": list(records), "repeats": repeats, "seed": seed},
        environment=environment(memory),
        results=results,
    )


def draw(result: Result, path: str | Path) -> None:
    """Write both log-log plots, in the format of the file's name (`.png`, `.svg`).

    Raises:
        MissingDependency: matplotlib is not installed.
        InvalidInput: The file cannot be written.
    """
    panels: dict[str, list[Line]] = {}
    for unit in ("tokens", "records"):
        for what, label in _LABELS.items():
            rows = [row for row in result.results if (row["what"], row["unit"]) == (what, unit)]
            if rows:
                points = [(float(row["size"] or 0), float(row["p50_ms"] or 0)) for row in rows]
                panels.setdefault(unit, []).append(Line(label, points))
    draw_lines(panels, path, y_label="milliseconds", logarithmic=True)


def _document(memory: Memory, scope: str, tokens: int, repeats: int, seed: int) -> list[Row]:
    passage = next(haystacks(tokens, counter=memory.base_model.counter, seed=seed))
    question = passage.questions[0].text
    start = perf_counter()
    record = memory.internalize(passage.text, scope=scope)
    internalized = (perf_counter() - start) * 1000

    def ask(records: list[str] | None) -> Callable[[], object]:
        return lambda: memory.ask(question, scope=scope, records=records, min_score=-1.0, spread=None, options=_ONE)

    asked, asked_all = _times(ask(None), repeats), _times(ask([record.id]), repeats)
    memory.forget(scope=scope)
    rows = [
        timed_row("internalize", tokens, [internalized]),
        timed_row("ask", tokens, asked),
        timed_row("ask_all", tokens, asked_all),
    ]
    return [{**row, "unit": "tokens"} for row in rows]


def _records(memory: Memory, scope: str, sizes: Sequence[int], repeats: int, seed: int, progress: bool) -> list[Row]:
    """Search and ask in one scope as it fills."""
    rng = np.random.default_rng(seed)
    rows: list[Row] = []
    held = 0
    with tqdm(total=sizes[-1] if sizes else 0, desc="records", disable=None if progress else True) as bar:
        for size in sizes:
            while held < size:
                count = min(BATCH, size - held)
                _add(memory, scope, held, rng.standard_normal((count, memory._text_encoder.dimension), np.float32))
                held += count
                bar.update(count)
            search = _times(lambda: memory.search(_QUESTION, scope=scope, k=CHUNKS_MOUNTED), repeats)
            asked = _times(
                lambda: memory.ask(_QUESTION, scope=scope, min_score=-1.0, spread=None, options=_ONE), repeats
            )
            rows += [timed_row("search", size, search), timed_row("ask_among", size, asked)]
    return [{**row, "unit": "records"} for row in rows]


def _add(memory: Memory, scope: str, first: int, vectors: NDArray[np.float32]) -> None:
    """Records with these vectors and the adapter of the text that warmed the models up."""
    store = memory._store
    (warm,) = memory.list(scope=f"{scope.rpartition('/')[0]}/warm", limit=1)
    (chunk,) = store.record_chunks(warm.id, scope=Scope(warm.scope))
    staged = store.stage(store.load_adapter(chunk.weights_hash))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    new = []
    for number, vector in enumerate(vectors, first):
        text = f"Record {number} is synthetic."
        piece = Chunk(index=0, text=text, start=0, end=len(text), tokens=6)
        new.append(
            NewRecord(
                scope=Scope(scope),
                document=Document(text),
                chunks=[NewChunk(chunk=piece, adapter=staged, vector=vector)],
                kind="document",
            )
        )
    store.add(new)


def _times(call: Callable[[], object], repeats: int) -> list[float]:
    call()
    times = []
    for _ in range(repeats):
        start = perf_counter()
        call()
        times.append((perf_counter() - start) * 1000)
    return times
