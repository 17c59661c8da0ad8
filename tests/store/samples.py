"""Tiny random records for the store's tests."""

from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from lora_memory.adapter import Adapter, Kind
from lora_memory.documents import Chunk, Document, Instruction
from lora_memory.factors import Factors
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore, NewChunk, NewRecord, RecordKind

BASE = "llama-l2-h4:0123"
HYPERNETWORK = "document:4567"
DIMENSION = 8
ROOT = Scope("")


def open_store(path: Path, **changes: Any) -> AdapterStore:
    """Open or create a store with the tests' own identity."""
    identity: dict[str, Any] = {
        "base_model": BASE,
        "hypernetwork": HYPERNETWORK,
        "embedder": "tiny",
        "dimension": DIMENSION,
    }
    return AdapterStore.open(path, **(identity | changes))


def adapter(seed: int, *, kind: Kind = "document", base_model: str = BASE, hypernetwork: str = HYPERNETWORK) -> Adapter:
    generator = torch.Generator().manual_seed(seed)
    a = torch.randn(2, 2, 6, generator=generator, dtype=torch.float32).bfloat16()
    b = torch.randn(2, 2, 4, generator=generator, dtype=torch.float32).bfloat16()
    return Adapter(
        factors={"down_proj": Factors(a, b)},
        layers=(0, 1),
        kind=kind,
        base_model=base_model,
        hypernetwork=hypernetwork,
    )


def unit(seed: int, dimension: int = DIMENSION) -> NDArray[np.float32]:
    vector = np.random.default_rng(seed).normal(size=dimension).astype(np.float32)
    return vector / np.linalg.norm(vector)


def new_record(
    store: AdapterStore,
    text: str,
    *,
    scope: str = "",
    seed: int = 0,
    kind: RecordKind = "document",
    record_id: str | None = None,
    metadata: dict[str, Any] | None = None,
) -> NewRecord:
    """A record for `store` whose chunks are the text's lines; chunk i has adapter and vector of `seed + i`."""
    chunks, start = [], 0
    for index, line in enumerate(text.split("\n")):
        chunk = Chunk(index=index, text=line, start=start, end=start + len(line), tokens=len(line.split()))
        start += len(line) + 1
        staged = store.stage(adapter(seed + index, kind=kind))
        chunks.append(NewChunk(chunk=chunk, adapter=staged, vector=unit(seed + index)))
    document = (Document if kind == "document" else Instruction)(text, metadata=metadata or {})
    return NewRecord(scope=Scope(scope), document=document, chunks=chunks, kind=kind, id=record_id)


def weight_files(directory: Path) -> list[Path]:
    """The weight files of the store in `directory`, and whatever else lies among them."""
    return [path for path in (directory / "weights").rglob("*") if path.is_file()]


def texts(store: AdapterStore, vector: NDArray[np.float32], scope: str, k: int = 10) -> list[str]:
    """The chunks found for a vector, best first."""
    hits = store.search(vector, scope=Scope(scope), k=k)
    return [chunk.text for chunk in store.chunks([hit.chunk_id for hit in hits], scope=Scope(scope))]
