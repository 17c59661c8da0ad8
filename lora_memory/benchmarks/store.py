"""`bench store`: how fast is a store of many records, and what does it take? No model runs.

The records are synthetic: one chunk each, with a random vector of 384 dimensions and a random adapter of 8 KB. They lie
evenly in one path of 100 scopes, one below the other, so that a question from level n sees n % of them. What models add
is measured by `bench latency`.
"""

from __future__ import annotations

import os
import resource
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import perf_counter

import numpy as np
import torch
from numpy.typing import NDArray

from lora_memory.adapter import Adapter
from lora_memory.benchmarks.result import Result, Row, environment, timed_row
from lora_memory.documents import Chunk, Document
from lora_memory.errors import InvalidInput
from lora_memory.factors import Factors
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore, NewChunk, NewRecord

__all__ = ["run"]

RECORDS = 100_000
QUERIES = 200
REPEATS = 5
SEED = 1

DIMENSION = 384
LEVELS = 100
BATCH = 500  # records that are added at once
K = 4

_NAME = "synthetic"  # of every model
_LAYERS, _RANK, _IN, _OUT = 2, 8, 64, 192  # 8,192 bytes of bfloat16


def run(
    directory: Path,
    *,
    records: int = RECORDS,
    queries: int = QUERIES,
    seed: int = SEED,
    progress: Callable[[Iterable[int]], Iterable[int]] = iter,
) -> Result:
    """Measure a store.

    Args:
        directory: Where to make it; must be empty. It is left there.
        records: How many, at least 1,000.
        queries: Searches of each share of the store.
        seed: Of what is random.
        progress: Wraps the batches, such as a progress bar.

    Returns:
        Rows `{"what", "size", "p50_ms", "p95_ms", "bytes"}`, with more keys where they apply.

        | what | size | more |
        | --- | --- | --- |
        | `insert` | records of one batch; on disk at the end | `records_per_s`: over all |
        | `open` | records | everything verified but the weight files; `bytes` of the database |
        | `rebuild` | records | the first search after opening; `bytes` of resident memory that both took |
        | `search` | records that the scope sees | `exact`: share of searches that brute force confirms |
        | `forget` | records forgotten at once, and erased from the files | |

    Raises:
        InvalidInput: `records` is under 1,000, or there is something in `directory`.
    """
    if records < 1000:
        raise InvalidInput(f"a store of fewer than 1000 records says little; records is {records}")
    if directory.exists() and any(directory.iterdir()):
        raise InvalidInput(f"{directory} is not empty; name a directory for the store that is measured")
    rng = np.random.default_rng(seed)
    vectors = rng.standard_normal((records, DIMENSION), dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    levels = np.arange(records) % LEVELS + 1
    probes = rng.standard_normal((queries, DIMENSION), dtype=np.float32)
    results: list[Row] = []
    with _open(directory) as store:
        times = list(_insert(store, vectors, levels, rng, progress(range(0, records, BATCH))))
    results.append(timed_row("insert", BATCH, times, records_per_s=round(records / sum(times) * 1000, 1)))
    opening, rebuilding, resident = [], [], []
    for _ in range(REPEATS):
        before, start = _resident(), perf_counter()
        with _open(directory) as store:
            opened = perf_counter()
            store.search(probes[0], scope=_scope(1), k=K)
            opening.append((opened - start) * 1000)
            rebuilding.append((perf_counter() - opened) * 1000)
            resident.append(_resident() - before)
    size = (directory / "store.db").stat().st_size
    results.append(timed_row("open", records, opening, bytes=size))
    results.append(timed_row("rebuild", records, rebuilding, bytes=max(resident)))
    with _open(directory) as store:
        results += [_search(store, vectors, levels, level, probes) for level in (1, 10, LEVELS)]
        start = perf_counter()
        receipt = store.forget(scope=_scope(LEVELS))
        results.append(timed_row("forget", receipt.records, [(perf_counter() - start) * 1000]))
    return Result(
        benchmark="store",
        settings={"records": records, "queries": queries, "batch": BATCH, "k": K, "seed": seed},
        environment=environment(),
        results=results,
    )


def _open(directory: Path) -> AdapterStore:
    return AdapterStore.open(directory, base_model=_NAME, hypernetwork=_NAME, embedder=_NAME, dimension=DIMENSION)


def _insert(
    store: AdapterStore,
    vectors: NDArray[np.float32],
    levels: NDArray[np.int64],
    rng: np.random.Generator,
    starts: Iterable[int],
) -> Iterator[float]:
    """Add all records; milliseconds that each batch took, without making its content."""
    for start in starts:
        numbers = range(start, min(start + BATCH, len(vectors)))
        adapters = [_adapter(rng) for _ in numbers]
        begin = perf_counter()
        store.add(
            [
                _record(store, f"Record {number} is synthetic.", adapter, vectors[number], _scope(int(levels[number])))
                for number, adapter in zip(numbers, adapters, strict=True)
            ]
        )
        yield (perf_counter() - begin) * 1000


def _record(store: AdapterStore, text: str, adapter: Adapter, vector: NDArray[np.float32], scope: Scope) -> NewRecord:
    chunk = Chunk(index=0, text=text, start=0, end=len(text), tokens=6)
    chunks = [NewChunk(chunk=chunk, adapter=store.stage(adapter), vector=vector)]
    return NewRecord(scope=scope, document=Document(text), chunks=chunks, kind="document")


def _adapter(rng: np.random.Generator) -> Adapter:
    a, b = (
        torch.from_numpy(rng.standard_normal((_LAYERS, _RANK, size), dtype=np.float32)).bfloat16()
        for size in (_IN, _OUT)
    )
    return Adapter(
        factors={"down_proj": Factors(a, b)},
        layers=tuple(range(_LAYERS)),
        kind="document",
        base_model=_NAME,
        hypernetwork=_NAME,
    )


def _scope(level: int) -> Scope:
    return Scope("/".join(str(depth) for depth in range(level)))


def _search(
    store: AdapterStore,
    vectors: NDArray[np.float32],
    levels: NDArray[np.int64],
    level: int,
    probes: NDArray[np.float32],
) -> Row:
    """Search from a level, and compare each result with the best of all vectors that it sees."""
    scope, seen = _scope(level), np.flatnonzero(levels <= level)
    times, found = [], []
    for probe in probes:
        start = perf_counter()
        found.append(store.search(probe, scope=scope, k=K))
        times.append((perf_counter() - start) * 1000)
    # Compared afterwards: the threads of a matrix product wait busily for some time, and took a core from the search.
    visible = vectors[seen]
    best = (np.sort(visible @ probe)[: -K - 1 : -1] for probe in probes)
    exact = sum(np.allclose([hit.score for hit in hits], top, atol=1e-4) for hits, top in zip(found, best, strict=True))
    return timed_row("search", len(seen), times, exact=exact / len(probes))


def _resident() -> int:
    """Bytes of memory that the process takes; its peak where the system tells no more."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:  # not Linux
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024
    return pages * os.sysconf("SC_PAGE_SIZE")
