"""Looking into a store: records, their chunks, adapters and earlier versions, and the search. Nothing here changes it.

`store.py` adds what does, and opens it.
"""

import re
import threading
from collections.abc import Sequence

from numpy.typing import ArrayLike
from sqlalchemy import or_, select
from sqlalchemy.orm import Session, undefer

from lora_memory.adapter import Adapter
from lora_memory.checks import check_id, is_count
from lora_memory.errors import DamagedFile, InvalidInput
from lora_memory.scopes import Scope
from lora_memory.store.database import Database
from lora_memory.store.defaults import TaskDefaults
from lora_memory.store.files import WeightFiles
from lora_memory.store.filters import EVERYTHING, Filter, alive
from lora_memory.store.identity import StoreIdentity, other_embedder, other_models
from lora_memory.store.index import ChunkIndex
from lora_memory.store.records import Hit, Record, StoredChunk, Version
from lora_memory.store.repair import lost, lost_weights
from lora_memory.store.rows import (
    as_vectors,
    batches,
    canonical_id,
    is_current,
    may_read,
    not_found,
    stored_chunks,
    stored_record,
    stored_version,
    subtree,
)
from lora_memory.store.tables import ChunkRow, RecordRow, StoreRow, VersionRow
from lora_memory.store.turns import Turns

__all__ = ["StoreReader"]

PAGE = 50  # records that list() returns
MAX_PAGE = 1000
LOOKED_AT = 512  # records: "10" stands in many a number

_ROOT = Scope("")


class StoreReader:
    """The verbs of `AdapterStore` that change nothing. Every one is blind to records that have expired."""

    def __init__(self, database: Database, files: WeightFiles, identity: StoreIdentity) -> None:
        self.identity = identity
        self.turns = Turns(database)
        self.defaults = TaskDefaults(database)
        self._database = database
        self._files = files
        self._lock = threading.Lock()  # guards identity and index; never waited for with the write lock held
        self._index = ChunkIndex(identity.dimension)
        with database.read() as session:
            self._reindexed = session.scalars(select(StoreRow.reindexed)).one()

    @property
    def changes(self) -> int:
        """How often the store was written to, by any process: a new value means that caches may be stale."""
        with self._database.read() as session:
            return session.scalars(select(StoreRow.changes)).one()

    @property
    def removals(self) -> int:
        """How often chunks were taken away, by any process: a new value means that compositions may be stale.

        Raises:
            StoreMismatch: Another process rebuilt the store for other models, or embedded its texts anew.
        """
        with self._database.read() as session:
            return self._current(session).removals

    @property
    def prior(self) -> str | None:
        """The hash of the prior's weight file; None if there is none."""
        with self._database.read() as session:
            return session.scalars(select(StoreRow.prior)).one()

    def get(self, record_id: str, *, scope: Scope) -> Record:
        """The record of this id.

        Raises:
            RecordNotFound: There is none that the scope may read.
        """
        with self._database.read() as session:
            return stored_record(_readable(session, record_id, scope))

    def history(self, record_id: str, *, scope: Scope) -> list[Version]:
        """What the record says and said before, newest first.

        Raises:
            RecordNotFound: There is no such record that the scope may read.
        """
        with self._database.read() as session:
            row = _readable(session, record_id, scope)
            earlier = select(VersionRow).where(VersionRow.record_id == record_id).order_by(VersionRow.version.desc())
            return [stored_version(one) for one in (row, *session.scalars(earlier))]

    def search(self, vector: ArrayLike, *, scope: Scope, k: int, only: Filter = EVERYTHING) -> list[Hit]:
        """The `k` document chunks nearest to `vector` `[dimension]` that the scope sees, best first.

        Fewer come back only where fewer exist, or fewer that pass the filter `only`.
        """
        if k < 1:
            raise InvalidInput(f"k must be at least 1, not {k}.")
        with self._lock:
            query = as_vectors(vector, (self.identity.dimension,))
            with self._database.read() as session:
                self._index.refresh(session, self._current(session))
                found = self._index.search(session, query, [str(seen) for seen in scope.visible()], k, only)
        return [Hit(*hit) for hit in found]

    def chunks(self, ids: Sequence[int], *, scope: Scope) -> list[StoredChunk]:
        """These chunks in this order, without those that were forgotten or replaced, or that the scope may not read."""
        rows: dict[int, ChunkRow] = {}
        with self._database.read() as session:
            for batch in batches(ids):
                wanted = select(ChunkRow).join(RecordRow).where(ChunkRow.id.in_(batch), is_current())
                rows.update((row.id, row) for row in session.scalars(wanted.options(undefer(ChunkRow.vector))))
        return stored_chunks(rows[key] for key in ids if key in rows and may_read(scope, rows[key].record))

    def containing(self, word: str, *, scope: Scope, k: int, only: Filter = EVERYTHING) -> list[StoredChunk]:
        """Chunks of documents with this word, in whatever case, one for each of at most `k` records, newest first.

        Reads every text that the scope sees and that passes the filter `only`; of those that have its letters, perhaps
        within other words, the newest `LOOKED_AT`.
        """
        wanted = (
            select(RecordRow.id)
            .where(RecordRow.kind == "document", RecordRow.scope.in_(map(str, scope.visible())), alive())
            .where(only.condition, or_(*(RecordRow.text.icontains(form, autoescape=True) for form in _forms(word))))
            .order_by(RecordRow.updated_at.desc(), RecordRow.id.desc())  # a limit would have SQLite read by the index
        )
        whole_word = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)
        found: list[StoredChunk] = []
        with self._database.read() as session:
            for key in session.scalars(wanted).all()[:LOOKED_AT]:
                if len(found) == k:
                    break
                row = session.get(RecordRow, key)
                if row is not None and (place := whole_word.search(row.text)):  # a server may have lost it meanwhile
                    holder = select(ChunkRow).join(RecordRow).where(ChunkRow.record_id == row.id, is_current())
                    holder = holder.where(ChunkRow.start <= place.start(), ChunkRow.end >= place.end())
                    found += stored_chunks(session.scalars(holder.options(undefer(ChunkRow.vector)).limit(1)))
        return found

    def record_chunks(self, record_id: str, *, scope: Scope) -> list[StoredChunk]:
        """All chunks of a record, in the order of its text.

        Raises:
            RecordNotFound: There is no such record that the scope may read.
        """
        check_id(record_id)
        with self._database.read() as session:
            wanted = select(ChunkRow).join(RecordRow).where(ChunkRow.record_id == record_id, is_current())
            rows = session.scalars(wanted.options(undefer(ChunkRow.vector)).order_by(ChunkRow.position)).all()
        if not rows or not may_read(scope, rows[0].record):
            raise not_found(record_id, scope)
        return stored_chunks(rows)

    def load_adapter(self, weights_hash: str, *, scope: Scope = _ROOT) -> Adapter:
        """The adapter of this hash, bit for bit as it was added.

        Raises:
            DamagedFile: Its file is missing or damaged; the message names the records that need it, of those that the
                scope may read.
            RecordNotFound: No record names it: it was forgotten.
            HypernetworkMismatch, BaseModelMismatch: Another process rebuilt the store for other models.
        """
        data = self.weights(weights_hash, scope=scope)
        try:
            adapter = Adapter.from_bytes(data, content_hash=weights_hash)
        except DamagedFile as exc:
            raise lost(self._database, weights_hash, exc, scope) from exc
        self.identity.check(adapter)
        return adapter

    def weights(self, weights_hash: str, *, scope: Scope = _ROOT) -> bytes:
        """The bytes of an adapter, as `Adapter.from_bytes` takes them. Raises as `load_adapter`, but for mismatches."""
        try:
            return self._files.read(weights_hash)
        except DamagedFile as exc:
            raise lost(self._database, weights_hash, exc, scope) from exc

    def check(self) -> list[str]:
        """Verify the database and every weight file; what is wrong, in sentences. Empty if all is well.

        `examine` in `repair.py` does more, and repairs; this may run while the store is in use.
        """
        if fault := self._database.fault():
            return [fault]
        return [finding.message for finding in lost_weights(self._database, self._files)]

    def list(
        self, *, scope: Scope, limit: int = PAGE, cursor: str | None = None, only: Filter = EVERYTHING
    ) -> list[Record]:
        """Records of the scope and of those below it, newest first.

        Args:
            scope: `Scope("")` lists the whole store.
            limit: At most so many, 1 to 1000.
            cursor: The id of the last record that the caller has seen: those made before it follow, even if it was
                forgotten since.
            only: Those that pass this filter.
        """
        if not (is_count(limit) and limit <= MAX_PAGE):
            raise InvalidInput(f"limit must be 1 to {MAX_PAGE}, not {limit!r}; page on with cursor=.")
        wanted = select(RecordRow).where(subtree(scope), alive(), only.condition)
        if cursor is not None:
            wanted = wanted.where(RecordRow.id < canonical_id(cursor))
        with self._database.read() as session:
            rows = session.scalars(wanted.order_by(RecordRow.id.desc()).limit(limit))
            return [stored_record(row) for row in rows]

    def _current(self, session: Session) -> StoreRow:
        """The store's own row, if this object still knows it rightly."""
        row = session.get_one(StoreRow, 1)
        if row.base_model != self.identity.base_model or self.identity.hypernetwork not in (None, row.hypernetwork):
            raise other_models(row)
        known = (self.identity.embedder, self.identity.dimension, self._reindexed)
        if (row.embedder, row.dimension, row.reindexed) != known:  # another encoder may have the same name
            raise other_embedder(row, f"{self.identity.embedder}: another process ran reindex()")
        return row


def _readable(session: Session, record_id: str, scope: Scope) -> RecordRow:
    check_id(record_id)
    row = session.get(RecordRow, record_id)
    if row is None or not may_read(scope, row):
        raise not_found(record_id, scope)
    return row


def _forms(word: str) -> set[str]:
    """How a word may be written: SQLite knows only that the letters of ASCII have two cases."""
    if word.isascii():
        return {word}
    upper = word.upper()  # a Greek word ends in another sigma where it is not cased alone
    return {word, word.capitalize(), upper, upper.lower(), upper.capitalize()}
