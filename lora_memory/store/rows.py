"""Between rows and values: scope conditions, checks, conversions and ids. `store.py` decides when to use them."""

import time
from collections.abc import Iterator, Sequence
from random import SystemRandom
from typing import TypeVar
from uuid import UUID

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sqlalchemy import ColumnElement, and_, func, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from lora_memory.errors import InvalidInput
from lora_memory.scopes import Scope
from lora_memory.store.records import NewRecord, Record, StoredChunk
from lora_memory.store.tables import ChunkRow, RecordRow, StoreRow

__all__ = [
    "as_vectors",
    "batches",
    "canonical_id",
    "chunk_values",
    "may_read",
    "new_ids",
    "record_row",
    "record_vectors",
    "stored_chunk",
    "stored_record",
    "subtree",
    "weights_named",
]

BATCH = 500  # values named in one statement: databases limit them

_T = TypeVar("_T")
_random = SystemRandom()


def subtree(scope: Scope, column: InstrumentedAttribute[str] = RecordRow.scope) -> ColumnElement[bool]:
    """The condition that a record (or whatever `column` is the scope of) lies in the scope or below it."""
    if not scope:
        return true()
    # By bytes, "0" follows "/": one range of the index holds all that starts with "scope/". (LIKE ignores case.)
    return or_(column == str(scope), and_(column > f"{scope}/", column < f"{scope}0"))


def may_read(scope: Scope, row: RecordRow) -> bool:
    """Whether the record lies in the scope, above it or below it."""
    other = Scope(row.scope)
    return scope.contains(other) or other.contains(scope)


def record_row(record_id: str, record: NewRecord) -> RecordRow:
    """The row of a new record."""
    return RecordRow(
        id=record_id,
        scope=str(record.scope),
        kind=record.kind,
        text=record.document.text,
        meta=dict(record.document.metadata),
        chunks=len(record.chunks),
        tokens=sum(new.chunk.tokens for new in record.chunks),
    )


def record_vectors(record: NewRecord, dimension: int) -> NDArray[np.float32]:
    """The vectors of a new record's chunks, `[chunks, dimension]`.

    Raises:
        InvalidInput: They are not of this dimension, or the record does not fit together.
    """
    if not record.chunks:
        raise InvalidInput("A record needs at least one chunk; split() makes them.")
    for new in record.chunks:
        if record.document.text[new.chunk.start : new.chunk.end] != new.chunk.text:
            raise InvalidInput(f"Chunk {new.chunk.index} is not the span of the text that its offsets name.")
        if new.adapter.kind != record.kind:
            raise InvalidInput(f"The adapter of a {record.kind} is not of kind {new.adapter.kind!r}.")
    return as_vectors([new.vector for new in record.chunks], (len(record.chunks), dimension))


def as_vectors(values: ArrayLike, shape: tuple[int, ...]) -> NDArray[np.float32]:
    """Finite float32 vectors of this shape.

    Raises:
        InvalidInput: They are of another shape, or not finite.
    """
    try:
        vectors = np.ascontiguousarray(values, dtype="<f4")
    except ValueError as exc:
        raise InvalidInput(f"Vectors must be of one length, {shape[-1]}; use the store's embedder.") from exc
    if vectors.shape != shape or not np.isfinite(vectors).all():
        raise InvalidInput(f"Vectors must be finite, of shape {shape}, not {vectors.shape}; use the store's embedder.")
    return vectors


def chunk_values(record_id: str, record: NewRecord, vectors: NDArray[np.float32]) -> list[dict[str, object]]:
    """The columns of a new record's chunks, given their vectors `[chunks, dimension]`."""
    return [
        {
            "record_id": record_id,
            "position": new.chunk.index,
            "start": new.chunk.start,
            "end": new.chunk.end,
            "tokens": new.chunk.tokens,
            "vector": vector.tobytes(),
            "weights_hash": new.adapter.file.name,
            "norm": new.adapter.norm,
        }
        for new, vector in zip(record.chunks, vectors, strict=True)
    ]


def stored_record(row: RecordRow) -> Record:
    """The value of a row."""
    return Record(
        id=row.id,
        scope=Scope(row.scope),
        kind="instruction" if row.kind == "instruction" else "document",
        text=row.text,
        metadata=row.meta,
        chunks=row.chunks,
        tokens=row.tokens,
    )


def stored_chunk(row: ChunkRow) -> StoredChunk:
    """The value of a row, with its text cut out of the record's."""
    return StoredChunk(
        id=row.id,
        record_id=row.record_id,
        scope=Scope(row.record.scope),
        position=row.position,
        text=row.record.text[row.start : row.end],
        start=row.start,
        end=row.end,
        tokens=row.tokens,
        weights_hash=row.weights_hash,
        norm=row.norm,
    )


def weights_named(session: Session, among: set[str] | None = None) -> set[str]:
    """The hashes of weight files that rows name, the prior's included; of `among` only, if given."""
    names = select(ChunkRow.weights_hash).distinct()
    if among is None:
        named = set(session.scalars(names))
    else:
        parts = batches(sorted(among))
        named = {name for part in parts for name in session.scalars(names.where(ChunkRow.weights_hash.in_(part)))}
    return named.union(filter(None, session.scalars(select(StoreRow.prior))))


def canonical_id(record_id: str) -> str:
    """The id as the store writes it.

    Raises:
        InvalidInput: It is not a UUIDv7.
    """
    try:
        key = UUID(record_id)
    except ValueError as exc:
        raise InvalidInput(f"{record_id!r} is not the id of a record (a UUIDv7).") from exc
    if key.version != 7:
        raise InvalidInput(f"{record_id!r} is not the id of a record: it is not version 7 of a UUID.")
    return str(key)


def new_ids(session: Session, records: Sequence[NewRecord]) -> list[str]:
    """The ids that these records ask for, or new ones that sort after all in the store, whatever the clock does.

    Raises:
        InvalidInput: An id is taken.
    """
    newest = session.scalar(select(func.max(RecordRow.id)))
    now = max(time.time_ns() // 1_000_000, (UUID(newest).int >> 80) + 1 if newest else 0)
    ids = []
    for count, record in enumerate(records):
        if record.id is None:  # RFC 9562: 48 bits of milliseconds, version, 12 that count, variant, 62 at random
            bits = (now + count // 4096) << 80 | 7 << 76 | count % 4096 << 64 | 2 << 62 | _random.getrandbits(62)
            ids.append(str(UUID(int=bits)))
        else:
            ids.append(canonical_id(record.id))
    asked = [key for key, record in zip(ids, records, strict=True) if record.id is not None]
    taken = [
        key for part in batches(asked) for key in session.scalars(select(RecordRow.id).where(RecordRow.id.in_(part)))
    ]
    if taken or len(set(asked)) < len(asked):
        raise InvalidInput(f"An id can be given once: {taken or asked} are taken. Forget those records first.")
    return ids


def batches(items: Sequence[_T]) -> Iterator[Sequence[_T]]:
    """The items in parts that fit one statement."""
    for start in range(0, len(items), BATCH):
        yield items[start : start + BATCH]
