"""Between rows and values: scope conditions, checks, conversions and ids. `store.py` decides when to use them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from random import SystemRandom
from typing import TypeVar
from uuid import UUID

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sqlalchemy import ColumnElement, and_, delete, func, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from lora_memory.checks import check_id
from lora_memory.context import above
from lora_memory.documents import AROUND, surroundings
from lora_memory.errors import InvalidInput, RecordNotFound
from lora_memory.scopes import Scope
from lora_memory.store.clock import as_datetime, as_ms, made_at, now_ms
from lora_memory.store.filters import checked_tags
from lora_memory.store.records import NewChunk, NewRecord, Record, StagedAdapter, StoredChunk, Version
from lora_memory.store.tables import ChunkRow, RebuiltRow, RecordRow, StoreRow, VersionRow

__all__ = [
    "CHUNK_COLUMNS",
    "as_vectors",
    "batches",
    "canonical_id",
    "check_kind",
    "chunk_values",
    "content_hash",
    "delete_records",
    "is_current",
    "may_read",
    "moment",
    "new_ids",
    "not_found",
    "record_row",
    "record_vectors",
    "stored_chunks",
    "stored_record",
    "stored_version",
    "subtree",
    "weights_named",
]

BATCH = 500  # values named in one statement: databases limit them

_T = TypeVar("_T")
_random = SystemRandom()


def subtree(scope: Scope, column: InstrumentedAttribute[str] = RecordRow.scope) -> ColumnElement[bool]:
    """The condition that a record, or whatever has the column, lies in the scope or below it."""
    if not scope:
        return true()
    # By bytes, "0" follows "/": one range of the index holds all that starts with "scope/". (LIKE ignores case.)
    return or_(column == str(scope), and_(column > f"{scope}/", column < f"{scope}0"))


def is_current() -> ColumnElement[bool]:
    """The condition that a chunk, joined with its record, is of the version that is searched."""
    return ChunkRow.version == RecordRow.version


def may_read(scope: Scope, row: RecordRow) -> bool:
    """Whether the record has not expired, and lies in the scope, above it or below it."""
    other = Scope(row.scope)
    expired = row.expires_at is not None and row.expires_at <= now_ms()
    return not expired and (scope.contains(other) or other.contains(scope))


def not_found(record_id: str, scope: Scope) -> RecordNotFound:
    """What is raised for a record that the scope may not reach."""
    place = f"the scope {str(scope)!r}" if scope else "the root scope"
    return RecordNotFound(f"There is no record {record_id!r} within reach of {place}. Check the id and the scope.")


def content_hash(text: str) -> str:
    """What tells texts apart: SHA-256 (hex)."""
    return sha256(text.encode()).hexdigest()


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
        version=1,
        content_hash=content_hash(record.document.text),
        copies=1,
        tags=checked_tags(record.tags),
        updated_at=made_at(record_id),
        expires_at=None if record.expires_at is None else as_ms(record.expires_at),
    )


def record_vectors(text: str, kind: str, chunks: Sequence[NewChunk], dimension: int) -> NDArray[np.float32]:
    """The vectors of a new text's chunks, `[chunks, dimension]`.

    Raises:
        InvalidInput: They are not of this dimension, or do not fit the text.
    """
    if not chunks:
        raise InvalidInput("A record needs at least one chunk; split() makes them.")
    for new in chunks:
        if text[new.chunk.start : new.chunk.end] != new.chunk.text:
            raise InvalidInput(f"Chunk {new.chunk.index} is not the span of the text that its offsets name.")
        check_kind(new.adapter, kind)
    return as_vectors([new.vector for new in chunks], (len(chunks), dimension))


def check_kind(adapter: StagedAdapter, kind: str) -> None:
    """Refuse an adapter for a record of another kind.

    Raises:
        InvalidInput: It is one.
    """
    if adapter.kind != kind:
        raise InvalidInput(f"The adapter of a {kind} is not of kind {adapter.kind!r}.")


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


CHUNK_COLUMNS = ("position", "start", "end", "tokens", "vector", "weights_hash", "norm")
"""What a chunk says, wherever it is kept, beside whose it is."""


def chunk_values(
    record_id: str, version: int, chunks: Sequence[NewChunk], vectors: NDArray[np.float32]
) -> list[dict[str, object]]:
    """The columns of new chunks of a record's version, given their vectors `[chunks, dimension]`."""
    return [
        {
            "record_id": record_id,
            "version": version,
            "position": new.chunk.index,
            "start": new.chunk.start,
            "end": new.chunk.end,
            "tokens": new.chunk.tokens,
            "vector": vector.tobytes(),
            "weights_hash": new.adapter.file.name,
            "norm": new.adapter.norm,
        }
        for new, vector in zip(chunks, vectors, strict=True)
    ]


def stored_record(row: RecordRow) -> Record:
    """The value of a row."""
    return Record(
        id=row.id,
        scope=Scope(row.scope),
        kind="instruction" if row.kind == "instruction" else "document",
        text=row.text,
        metadata=row.meta,
        tags=tuple(row.tags),
        chunks=row.chunks,
        tokens=row.tokens,
        version=row.version,
        copies=row.copies,
        updated_at=as_datetime(row.updated_at),
        expires_at=None if row.expires_at is None else as_datetime(row.expires_at),
    )


def stored_version(row: RecordRow | VersionRow) -> Version:
    """The value of the current version, or of one before it."""
    return Version(
        version=row.version,
        text=row.text,
        metadata=row.meta,
        tags=tuple(row.tags),
        chunks=row.chunks,
        tokens=row.tokens,
        created_at=as_datetime(row.updated_at if isinstance(row, RecordRow) else row.created_at),
    )


def stored_chunks(rows: Iterable[ChunkRow]) -> list[StoredChunk]:
    """The values of rows of their records' current versions, with their texts cut out of these."""
    named = defaultdict[str, dict[int, str]](dict)  # by record
    return [_stored_chunk(row, named[row.record_id]) for row in rows]


def _stored_chunk(row: ChunkRow, named: dict[int, str]) -> StoredChunk:
    before = row.record.text[max(0, row.start - AROUND) : row.start]
    return StoredChunk(
        id=row.id,
        record_id=row.record_id,
        scope=Scope(row.record.scope),
        position=row.position,
        created_at=as_datetime(row.record.updated_at),
        text=row.record.text[row.start : row.end],
        above=above(row.record.text, row.start, row.end, named),
        around=surroundings(row.record.text, row.start, row.end),
        gap=before[len(before.rstrip()) :],
        start=row.start,
        end=row.end,
        tokens=row.tokens,
        weights_hash=row.weights_hash,
        norm=row.norm,
        vector=np.frombuffer(row.vector, "<f4"),
    )


def weights_named(session: Session, among: set[str] | None = None) -> set[str]:
    """The hashes of weight files that rows name, the prior's included; of `among` only, if given."""
    named = set(filter(None, session.scalars(select(StoreRow.prior))))
    for column in (ChunkRow.weights_hash, RebuiltRow.weights_hash):
        names = select(column).distinct()
        parts = [names] if among is None else [names.where(column.in_(part)) for part in batches(sorted(among))]
        named.update(name for part in parts for name in session.scalars(part))
    return named


def delete_records(session: Session, ids: Sequence[str]) -> tuple[int, set[str]]:
    """Delete records with all that is theirs; how many chunks they had, and the hashes of their weight files."""
    chunks, hashes = 0, set[str]()
    for batch in batches(ids):
        found = session.scalars(select(ChunkRow.weights_hash).where(ChunkRow.record_id.in_(batch))).all()
        chunks += len(found)
        hashes.update(found)
        hashes.update(session.scalars(select(RebuiltRow.weights_hash).where(RebuiltRow.record_id.in_(batch))))
        session.execute(delete(RecordRow).where(RecordRow.id.in_(batch)))
    return chunks, hashes


def canonical_id(record_id: str) -> str:
    """The id as the store writes it.

    Raises:
        InvalidInput: It is not a UUIDv7.
    """
    check_id(record_id)
    try:
        key = UUID(record_id)
    except ValueError as exc:
        raise InvalidInput(f"{record_id!r} is not the id of a record (a UUIDv7).") from exc
    if key.version != 7:
        raise InvalidInput(f"{record_id!r} is not the id of a record: it is not version 7 of a UUID.")
    return str(key)


def moment(session: Session) -> int:
    """The time of a write, one for all that it does: it comes after those of every record, whatever the clock does."""
    if "moment" not in session.info:
        newest = session.scalar(select(func.max(RecordRow.id)))
        latest = session.scalar(select(func.max(RecordRow.updated_at)))  # an import may bring either
        session.info["moment"] = max(now_ms(), made_at(newest) + 1 if newest else 0, latest + 1 if latest else 0)
    return int(session.info["moment"])


def new_ids(session: Session, records: Sequence[NewRecord]) -> list[str]:
    """The ids that these records ask for, or new ones that sort after all in the store, whatever the clock does.

    Raises:
        InvalidInput: An id is taken.
    """
    now = moment(session)
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
