"""How a record changes under its id: its text is given again, or a version takes the place of another.

The steps inside a write; `store.py` opens the session, holds the lock and looks after weight files.
"""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Select, and_, case, delete, func, insert, literal, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from lora_memory.context import LOOK_BACK, above
from lora_memory.store.clock import as_ms
from lora_memory.store.filters import alive, checked_tags, marks_of
from lora_memory.store.records import NewChunk, NewRecord
from lora_memory.store.rows import CHUNK_COLUMNS, batches, content_hash, moment
from lora_memory.store.tables import ChunkRow, MarkRow, RecordRow, StoreRow, VersionRow

__all__ = [
    "chunks_with_texts",
    "count_copy",
    "describe",
    "find_copies",
    "put_marks",
    "read_in_context",
    "replace_chunks",
    "restate",
    "sameness",
    "supersede",
    "version_with",
]

Sameness = tuple[str, str, str]


def sameness(record: NewRecord) -> Sameness:
    """Scope, kind and hash of the text: records that agree in it are one. An id that is given is unlike any hash."""
    return str(record.scope), record.kind, record.id or content_hash(record.document.text)


def find_copies(session: Session, records: Sequence[NewRecord]) -> dict[Sameness, RecordRow]:
    """The records that say the same as some of these, by their sameness; the newest, where an update made two."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for scope, _, text in map(sameness, records):
        wanted[scope].add(text)
    found: dict[Sameness, RecordRow] = {}
    for scope, hashes in wanted.items():
        inside = select(RecordRow).where(RecordRow.scope == scope, alive()).order_by(RecordRow.id)
        for batch in batches(sorted(hashes)):
            for row in session.scalars(inside.where(RecordRow.content_hash.in_(batch))):
                found[row.scope, row.kind, row.content_hash] = row
    return found


def count_copy(session: Session, row: RecordRow, record: NewRecord) -> None:
    """Join into a record what was given again: metadata and tags are merged, the later end of life counts."""
    row.copies += 1
    row.updated_at = moment(session)
    if row.expires_at is not None:
        row.expires_at = None if record.expires_at is None else max(row.expires_at, as_ms(record.expires_at))
    describe(row, {**row.meta, **record.document.metadata}, [*row.tags, *record.tags])


def describe(row: RecordRow, metadata: Mapping[str, Any], tags: Sequence[str]) -> bool:
    """Give the current version of a record this metadata and these tags; `put_marks` is the caller's.

    Returns:
        Whether it no longer has something that it had.
    """
    before = _description(row)
    row.meta, row.tags = json.loads(json.dumps(dict(metadata))), checked_tags(tags)  # as it will be read
    flag_modified(row, "meta")  # SQLAlchemy would keep 1 where True takes its place: they are equal
    return not before <= _description(row)


def _description(row: RecordRow) -> set[tuple[str | None, str]]:
    return {(key, json.dumps(value)) for key, value in row.meta.items()} | {(None, tag) for tag in row.tags}


def supersede(
    session: Session,
    row: RecordRow,
    *,
    text: str,
    metadata: Mapping[str, Any],
    tags: Sequence[str],
    chunks: int,
    tokens: int,
) -> None:
    """Keep what a record says as an earlier version of it, and begin the next, whose chunks are the caller's to add."""
    session.add(
        VersionRow(
            record_id=row.id,
            version=row.version,
            text=row.text,
            meta=row.meta,
            tags=row.tags,
            chunks=row.chunks,
            tokens=row.tokens,
            created_at=row.updated_at,
        )
    )
    row.version += 1
    row.text, row.content_hash = text, content_hash(text)
    row.chunks, row.tokens = chunks, tokens
    row.copies = 1
    row.updated_at = moment(session)
    describe(row, metadata, tags)
    put_marks(session, [row])


def version_with(session: Session, row: RecordRow, text: str) -> RecordRow | VersionRow | None:
    """The newest version of a record that has this text."""
    if row.text == text:
        return row
    earlier = select(VersionRow).where(VersionRow.record_id == row.id, VersionRow.text == text)
    return session.scalars(earlier.order_by(VersionRow.version.desc()).limit(1)).first()


def restate(
    session: Session, row: RecordRow, old: RecordRow | VersionRow, *, metadata: Mapping[str, Any], tags: Sequence[str]
) -> None:
    """Supersede what a record says with the text of one of its versions, and with its chunks."""
    source = old.version
    supersede(session, row, text=old.text, metadata=metadata, tags=tags, chunks=old.chunks, tokens=old.tokens)
    chunks = select(literal(row.id), literal(row.version), *(ChunkRow.__table__.c[name] for name in CHUNK_COLUMNS))
    chunks = chunks.where(ChunkRow.record_id == row.id, ChunkRow.version == source).order_by(ChunkRow.position)
    session.execute(insert(ChunkRow).from_select(["record_id", "version", *CHUNK_COLUMNS], chunks))


def chunks_with_texts() -> "Select[ChunkRow, str]":
    """The query for chunks of every version, each with the text that ends with it.

    The text begins where `above` stops looking, and one character before, which tells that there is more.
    """
    earlier = and_(VersionRow.record_id == ChunkRow.record_id, VersionRow.version == ChunkRow.version)
    whole = func.coalesce(VersionRow.text, RecordRow.text)
    before = case((ChunkRow.start > LOOK_BACK, ChunkRow.start - LOOK_BACK - 1), else_=0)
    text = func.substr(whole, before + 1, ChunkRow.end - before)
    return select(ChunkRow, text).join(RecordRow).outerjoin(VersionRow, earlier)


def read_in_context(row: ChunkRow, text: str) -> str:
    """A chunk's text as it is encoded and embedded, from what `chunks_with_texts` found."""
    start = len(text) - (row.end - row.start)
    return above(text, start, len(text)) + text[start:]


def replace_chunks(session: Session, row: RecordRow, new: Sequence[NewChunk]) -> set[str]:
    """Remove the chunks of the record's current version, for these to be added; the hashes of their weight files."""
    chunks = delete(ChunkRow).where(ChunkRow.record_id == row.id, ChunkRow.version == row.version)
    hashes = set(session.scalars(chunks.returning(ChunkRow.weights_hash)))
    session.execute(update(StoreRow).values(removals=StoreRow.removals + 1))
    row.chunks, row.tokens = len(new), sum(one.chunk.tokens for one in new)
    return hashes


def put_marks(session: Session, rows: Sequence[RecordRow]) -> None:
    """Write down what filters find these records by, in place of what was there."""
    session.flush()
    marks = {row.id: marks_of(row.tags, row.meta) for row in rows}
    for batch in batches(list(marks)):
        session.execute(delete(MarkRow).where(MarkRow.record_id.in_(batch)))
    if values := [{"record_id": key, "mark": mark} for key, found in marks.items() for mark in sorted(found)]:
        session.execute(insert(MarkRow), values)
