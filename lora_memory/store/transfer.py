"""Records as they leave a store whole, with every version, and enter another under the same ids.

Part of `AdapterStore`, as its attribute `transfer`. What a file of them looks like, and whether it can be trusted, is
`archive/`'s.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session, undefer

from lora_memory.errors import InvalidInput
from lora_memory.scopes import Scope
from lora_memory.store.clock import now_ms
from lora_memory.store.database import Database
from lora_memory.store.files import StagedFile, WeightFiles
from lora_memory.store.filters import Filter, alive
from lora_memory.store.records import RecordKind, StagedAdapter
from lora_memory.store.rows import content_hash, subtree
from lora_memory.store.tables import ChunkRow, DefaultRow, RecordRow, StoreRow, TurnRow, VersionRow
from lora_memory.store.versions import put_marks

__all__ = ["MovedChunk", "MovedDefault", "MovedRecord", "MovedTurn", "MovedVersion", "Progress", "Transfer", "Written"]

PAGE = 500  # ids that are read at once

Progress = Callable[[int, int], None]
"""Called with how much is done, and of how much."""


class MovedChunk(NamedTuple):
    """A chunk: `text[start:end]` of its version, its embedding (float32, little-endian) and its weight file's hash."""

    start: int
    end: int
    tokens: int
    weights_hash: str
    vector: bytes


class MovedVersion(NamedTuple):
    """What a record says or said; `created_at` in milliseconds since 1970."""

    version: int
    text: str
    metadata: Mapping[str, Any]
    tags: Sequence[str]
    created_at: int
    chunks: Sequence[MovedChunk]

    @property
    def counts(self) -> dict[str, int]:
        """The columns that count."""
        return {"chunks": len(self.chunks), "tokens": sum(chunk.tokens for chunk in self.chunks)}


class MovedRecord(NamedTuple):
    """A record with all its versions, oldest first; `expires_at` in milliseconds since 1970."""

    id: str
    scope: Scope
    kind: RecordKind
    copies: int
    expires_at: int | None
    versions: Sequence[MovedVersion]

    @property
    def weights(self) -> Sequence[str]:
        """The hashes of its weight files, each once, in the order of their use."""
        return list(dict.fromkeys(chunk.weights_hash for version in self.versions for chunk in version.chunks))


class MovedTurn(NamedTuple):
    """A turn of the session in a scope that is not a record yet."""

    scope: Scope
    text: str
    reply: str


class MovedDefault(NamedTuple):
    """A task that a scope's questions are asked under."""

    scope: Scope
    record_id: str


@dataclass
class Written:
    """What `Transfer.write` did.

    Attributes:
        records, chunks: Written.
        existing: Records that were there before, and stayed as they were.
        expired: Records whose time was over.
        turns: Turns of sessions that the store knew nothing of.
        defaults: Defaults that are set, now or before.
    """

    records: int = 0
    chunks: int = 0
    existing: int = 0
    expired: int = 0
    turns: int = 0
    defaults: int = 0


class Transfer:
    """Whole records out of one store and into it. Thread-safe, as its database is."""

    def __init__(
        self, database: Database, files: WeightFiles, write: Callable[[], AbstractContextManager[Session]]
    ) -> None:
        """Read through `database`; `write` opens a session that counts as a change of the store."""
        self._database = database
        self._files = files
        self._write = write

    def ids(self, scope: Scope, only: Filter) -> Iterator[str]:
        """The ids of the records in a scope and below it that pass a filter, oldest first, read as they are asked for.

        A record that is made meanwhile comes last; one that was forgotten may still be named.
        """
        last = ""
        wanted = select(RecordRow.id).where(subtree(scope), alive(), only.condition).order_by(RecordRow.id).limit(PAGE)
        while True:
            with self._database.read() as session:
                page = session.scalars(wanted.where(RecordRow.id > last)).all()
            if not page:
                return
            yield from page
            last = page[-1]

    def count(self, scope: Scope, only: Filter) -> int:
        """How many records `ids` names."""
        wanted = select(func.count()).select_from(RecordRow).where(subtree(scope), alive(), only.condition)
        with self._database.read() as session:
            return session.scalars(wanted).one()

    def record(self, record_id: str) -> MovedRecord | None:
        """This record as it is at one moment; None if it was forgotten."""
        with self._database.snapshot() as session:
            row = session.get(RecordRow, record_id)
            if row is None:
                return None
            chunks: dict[int, list[MovedChunk]] = {}
            wanted = select(ChunkRow).where(ChunkRow.record_id == record_id).options(undefer(ChunkRow.vector))
            for chunk in session.scalars(wanted.order_by(ChunkRow.version, ChunkRow.position)):
                moved = MovedChunk(chunk.start, chunk.end, chunk.tokens, chunk.weights_hash, chunk.vector)
                chunks.setdefault(chunk.version, []).append(moved)
            earlier = select(VersionRow).where(VersionRow.record_id == record_id).order_by(VersionRow.version)
            versions = [
                MovedVersion(old.version, old.text, old.meta, old.tags, old.created_at, chunks.get(old.version, []))
                for old in session.scalars(earlier)
            ]
            now = MovedVersion(row.version, row.text, row.meta, row.tags, row.updated_at, chunks.get(row.version, []))
            kind: RecordKind = "instruction" if row.kind == "instruction" else "document"
            return MovedRecord(row.id, Scope(row.scope), kind, row.copies, row.expires_at, [*versions, now])

    def turns(self, scope: Scope) -> list[MovedTurn]:
        """The waiting turns of every session in the scope and below it, in the order in which they were said."""
        with self._database.read() as session:
            rows = session.scalars(select(TurnRow).where(subtree(scope, TurnRow.scope)).order_by(TurnRow.id))
            return [MovedTurn(Scope(row.scope), row.text, row.reply) for row in rows]

    def defaults(self, scope: Scope) -> list[MovedDefault]:
        """The defaults of the scope and of those below it."""
        with self._database.read() as session:
            wanted = select(DefaultRow).where(subtree(scope, DefaultRow.scope))
            rows = session.scalars(wanted.order_by(DefaultRow.scope, DefaultRow.record_id))
            return [MovedDefault(Scope(row.scope), row.record_id) for row in rows]

    def scope_of(self, record_id: str) -> str | None:
        """The scope of the record of this id, expired or not; None if there is none."""
        with self._database.read() as session:
            return _scope_of(session, record_id)

    def write(
        self,
        items: Iterable[MovedRecord | MovedTurn | MovedDefault],
        adapters: Mapping[str, StagedAdapter],
        *,
        prior: StagedFile | None,
    ) -> Written:
        """Write all of this, or nothing if anything is raised or the process ends.

        Args:
            items: Read once, as it goes, under the write lock; each checked by the caller. A default comes after its
                task.
            adapters: By their hashes, staged in this store: those of every record that was not there a moment ago.
            prior: Becomes the store's if it has none.

        Raises:
            InvalidInput: An id belongs to a record of another scope.
            StoreError: The disk is full, or the store cannot be written.
        """
        staged = [adapter.file for adapter in adapters.values()] + ([] if prior is None else [prior])
        self._files.sync(staged)
        written = Written()
        with self._write() as session:
            self._files.keep(staged)
            if prior is not None:
                session.execute(update(StoreRow).where(StoreRow.prior.is_(None)).values(prior=prior.name))
            known: dict[Scope, bool] = {}  # sessions that the store knew before
            for item in items:
                if isinstance(item, MovedRecord):
                    _write_record(session, item, adapters, written)
                elif isinstance(item, MovedTurn):
                    _write_turn(session, item, known, written)
                else:
                    _write_default(session, item, written)
        return written


def _write_record(
    session: Session, record: MovedRecord, adapters: Mapping[str, StagedAdapter], written: Written
) -> None:
    scope = _scope_of(session, record.id)
    if scope is not None and scope != record.scope:
        raise InvalidInput(f"The id {record.id} belongs to a record of another scope. Nothing was written.")
    if scope is None and record.expires_at is not None and record.expires_at <= now_ms():
        written.expired += 1
        return
    if scope is not None or not adapters.keys() >= set(record.weights):  # or was, until a moment ago
        written.existing += 1
        return
    *earlier, now = record.versions
    row = RecordRow(
        id=record.id,
        scope=str(record.scope),
        kind=record.kind,
        text=now.text,
        meta=dict(now.metadata),
        version=now.version,
        content_hash=content_hash(now.text),
        copies=record.copies,
        tags=list(now.tags),
        updated_at=now.created_at,
        expires_at=record.expires_at,
        **now.counts,
    )
    session.add(row)
    put_marks(session, [row])
    for old in earlier:
        said = {"text": old.text, "meta": dict(old.metadata), "tags": list(old.tags), "created_at": old.created_at}
        session.add(VersionRow(record_id=record.id, version=old.version, **said, **old.counts))
    for version in record.versions:
        session.execute(insert(ChunkRow), [_chunk(record.id, version, n, adapters) for n in range(len(version.chunks))])
        written.chunks += len(version.chunks)
    written.records += 1
    session.flush()
    session.expunge_all()  # a large archive does not fit in memory


def _chunk(record_id: str, version: MovedVersion, n: int, adapters: Mapping[str, StagedAdapter]) -> dict[str, object]:
    chunk = version.chunks[n]
    return {
        **chunk._asdict(),
        "record_id": record_id,
        "version": version.version,
        "position": n,
        "norm": adapters[chunk.weights_hash].norm,
    }


def _write_turn(session: Session, turn: MovedTurn, known: dict[Scope, bool], written: Written) -> None:
    if turn.scope not in known:
        places = (TurnRow.scope, RecordRow.scope)
        there = (session.scalar(select(column).where(column == str(turn.scope)).limit(1)) for column in places)
        known[turn.scope] = any(scope is not None for scope in there)
    if not known[turn.scope]:
        session.add(TurnRow(scope=str(turn.scope), text=turn.text, reply=turn.reply))
        session.flush()
        written.turns += 1


def _write_default(session: Session, default: MovedDefault, written: Written) -> None:
    if session.get(RecordRow, default.record_id) is None:  # it had expired
        return
    key = {"scope": str(default.scope), "record_id": default.record_id}
    session.merge(DefaultRow(**key))
    written.defaults += 1


def _scope_of(session: Session, record_id: str) -> str | None:
    return session.scalar(select(RecordRow.scope).where(RecordRow.id == record_id))
