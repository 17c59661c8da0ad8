"""The store: records, their chunks and adapters, found again by scope and vector.

SQL rows are the truth. A write goes weight files → rows → index, so that a process killed in between leaves at worst
files that no row names, and those are swept. It knows nothing of models, questions or composition.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sqlalchemy import URL, delete, insert, select, update
from sqlalchemy.orm import Session

from lora_memory.adapter import Adapter
from lora_memory.errors import DamagedFile, InvalidInput, RecordNotFound, StoreError
from lora_memory.scopes import Scope
from lora_memory.store.database import Database
from lora_memory.store.defaults import TaskDefaults
from lora_memory.store.files import WeightFiles
from lora_memory.store.identity import StoreIdentity, identify, other_embedder
from lora_memory.store.index import ChunkIndex
from lora_memory.store.records import ForgetReceipt, Hit, NewRecord, Record, StagedAdapter, StoredChunk
from lora_memory.store.rows import (
    BATCH,
    as_vectors,
    batches,
    canonical_id,
    chunk_values,
    may_read,
    new_ids,
    record_row,
    record_vectors,
    stored_chunk,
    stored_record,
    subtree,
    weights_named,
)
from lora_memory.store.tables import ChunkRow, RecordRow, StoreRow

__all__ = ["AdapterStore"]

DATABASE_FILE = "store.db"
WEIGHTS_DIRECTORY = "weights"
PAGE = 50  # records that list() returns
MAX_PAGE = 1000
SWEEP_GRACE_S = 24 * 3600.0  # for so long a file that no row names may belong to a write under way


class AdapterStore:
    """Records in scopes, with one adapter and one vector a chunk. `AdapterStore.open` makes one.

    What a scope may do: `search` sees the scope itself and those above it. `get`, `chunks` and `record_chunks` see
    those and the ones below, so that one can read what `list` showed. `list` and `forget` act on the scope and those
    below: nobody deletes what others share with them. A sibling is never reached.

    Safe to use from several threads, and from several processes that each opened it: writes queue for one lock (up to
    30 seconds), and an index that lags behind is brought up to date before it is searched. After a fork, open anew.
    """

    def __init__(self, database: Database, files: WeightFiles, identity: StoreIdentity) -> None:
        self.identity = identity
        self.defaults = TaskDefaults(database)
        self._database = database
        self._files = files
        self._lock = threading.Lock()  # guards identity and index; never waited for with the write lock held
        self._index = ChunkIndex(identity.dimension)

    @classmethod
    def open(
        cls,
        path: str | Path,
        *,
        url: str | None = None,
        base_model: str | None = None,
        hypernetwork: str | None = None,
        embedder: str | None = None,
        dimension: int | None = None,
    ) -> "AdapterStore":
        """Open a store, or create one where there is none and a base model and an embedder are named.

        Args:
            path: Its directory: weight files, and the SQLite database unless `url` names another.
            url: A database such as `postgresql+psycopg://user@host/name`. Processes that share it share `path` too.
            base_model: Fingerprint of the base model. None accepts the store's; so do the following.
            hypernetwork: Fingerprint of the document hypernetwork.
            embedder: Name of the text encoder.
            dimension: Length of its vectors.

        Raises:
            StoreMismatch: The store has another base model or embedder.
            HypernetworkMismatch: It has another document hypernetwork.
            StoreError: It is not a store, cannot be written, or is newer than this version of lora_memory.
        """
        directory = Path(path)
        create = None not in (base_model, embedder, dimension)
        if not (create or url or (directory / DATABASE_FILE).exists()):
            raise StoreError(f"There is no store at {directory}. Name a base model and an embedder to create one.")
        try:
            (directory / WEIGHTS_DIRECTORY).mkdir(parents=True, exist_ok=True)
        except OSError as exc:
            raise StoreError(
                f"{directory} cannot hold a store: {exc.strerror or exc}. Choose a directory that this user may write."
            ) from exc
        database = Database(url or URL.create("sqlite", database=str(directory / DATABASE_FILE)))
        try:
            database.prepare(create=create)
            identity = identify(
                database, base_model=base_model, hypernetwork=hypernetwork, embedder=embedder, dimension=dimension
            )
            store = cls(database, WeightFiles(directory / WEIGHTS_DIRECTORY), identity)
            store._sweep()
            database.erase()  # finishes a forgetting that a reader held up
        except BaseException:
            database.close()
            raise
        return store

    def __enter__(self) -> "AdapterStore":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the database; what needs it raises StoreError from here on."""
        self._database.close()

    @property
    def changes(self) -> int:
        """How often the store was written to, by any process: a new value means that caches may be stale."""
        with self._database.read() as session:
            return session.scalars(select(StoreRow.changes)).one()

    @property
    def removals(self) -> int:
        """How often records were forgotten, by any process: a new value means that compositions may be stale."""
        with self._database.read() as session:
            return session.scalars(select(StoreRow.removals)).one()

    # Writing

    def stage(self, adapter: Adapter) -> StagedAdapter:
        """Write an adapter down for `add`, so that a long document's adapters are never in memory all at once.

        Raises:
            BaseModelMismatch: It was made for another base model.
            HypernetworkMismatch: A document's adapter is of another hypernetwork.
            StoreError: The disk is full, or the store cannot be written.
        """
        self.identity.check(adapter)
        return StagedAdapter(kind=adapter.kind, norm=adapter.norm(), file=self._files.stage(adapter.to_bytes()))

    def add(self, records: Sequence[NewRecord]) -> list[Record]:
        """Store all of these records, or none if anything is raised.

        Raises:
            InvalidInput: A chunk does not fit its document, a vector its store, or an id exists; nothing is written.
            StoreError: The disk is full, or the store cannot be written.
        """
        vectors = [record_vectors(record, self.identity.dimension) for record in records]
        with self._write() as session:
            rows = [record_row(*pair) for pair in zip(new_ids(session, records), records, strict=True)]
            session.add_all(rows)
            session.flush()
            # Under the lock: nobody who forgets the same content can take the file away before a row names it.
            self._files.keep(new.adapter.file for record in records for new in record.chunks)
            for row, record, matrix in zip(rows, records, vectors, strict=True):
                session.execute(insert(ChunkRow), chunk_values(row.id, record, matrix))
        return [stored_record(row) for row in rows]

    def forget(self, *, scope: Scope, ids: Sequence[str] | None = None) -> ForgetReceipt:
        """Remove records for good: rows, vectors, and the weight files that no other record names.

        Args:
            scope: Who asks. Without `ids`, everything in this scope and those below it is forgotten.
            ids: Forget these only; each must lie in `scope` or below.

        Raises:
            RecordNotFound: An id is not there; nothing was changed.
        """
        with self._write(removes=True) as session:
            if ids is None:
                self.defaults.forget(session, scope)
            inside = select(RecordRow.id).where(subtree(scope))
            doomed = list(session.scalars(inside) if ids is None else dict.fromkeys(ids))
            hashes: set[str] = set()
            chunks = 0
            for batch in batches(doomed):
                if ids is not None:
                    missing = set(batch).difference(session.scalars(inside.where(RecordRow.id.in_(batch))))
                    if missing:
                        raise _not_found(min(missing), scope)
                found = session.scalars(select(ChunkRow.weights_hash).where(ChunkRow.record_id.in_(batch))).all()
                chunks += len(found)
                hashes.update(found)
                session.execute(delete(RecordRow).where(RecordRow.id.in_(batch)))
        # Only once no row can come back do the files go, and under the lock: add() looks for its files there.
        with self._database.write() as session:
            files = sum(self._files.delete(name) for name in hashes - weights_named(session, hashes))
        with self._lock:
            self._refresh()
        return ForgetReceipt(records=len(doomed), chunks=chunks, files=files, status=self._database.erase())

    def put_prior(self, adapter: Adapter) -> str:
        """Keep the document hypernetwork's prior, in place of any other.

        Returns:
            The hash of its weight file, to be loaded by.
        """
        if adapter.kind != "prior":
            raise InvalidInput(f"A prior's adapter is of kind 'prior', not {adapter.kind!r}.")
        self.identity.check(adapter)
        name = adapter.content_hash
        with suppress(DamagedFile):
            self._files.read(name)
            if self.prior == name:
                return name
        staged = self._files.stage(adapter.to_bytes())
        with self._write() as session:
            self._files.keep([staged])
            session.execute(update(StoreRow).values(prior=name))
        return name

    def reindex(self, encode: Callable[[list[str]], NDArray[np.float32]], *, embedder: str, dimension: int) -> None:
        """Embed every chunk again, with another embedder. Searches and writes wait meanwhile.

        Args:
            encode: Texts to vectors `[n, dimension]`, L2-normalised.
            embedder: Its name.
            dimension: Length of its vectors.
        """
        with self._lock:
            with self._write() as session:
                session.execute(update(StoreRow).values(embedder=embedder, dimension=dimension))
                last = 0
                page = select(ChunkRow).order_by(ChunkRow.id).limit(BATCH)
                while rows := session.scalars(page.where(ChunkRow.id > last)).all():
                    vectors = as_vectors(encode([stored_chunk(row).text for row in rows]), (len(rows), dimension))
                    for row, vector in zip(rows, vectors, strict=True):
                        row.vector = vector.tobytes()
                    last = rows[-1].id
                    session.flush()
                    session.expunge_all()  # a large store does not fit in memory
            self.identity = replace(self.identity, embedder=embedder, dimension=dimension)
            self._index = ChunkIndex(dimension)

    # Reading

    def get(self, record_id: str, *, scope: Scope) -> Record:
        """The record of this id.

        Raises:
            RecordNotFound: There is none that the scope may read.
        """
        with self._database.read() as session:
            row = session.get(RecordRow, record_id)
        if row is None or not may_read(scope, row):
            raise _not_found(record_id, scope)
        return stored_record(row)

    def search(self, vector: ArrayLike, *, scope: Scope, k: int) -> list[Hit]:
        """The `k` document chunks nearest to `vector` `[dimension]` that the scope sees, best first.

        Fewer come back only where fewer exist.
        """
        if k < 1:
            raise InvalidInput(f"k must be at least 1, not {k}.")
        with self._lock:
            query = as_vectors(vector, (self.identity.dimension,))
            self._refresh()
            found = self._index.search(query, [str(seen) for seen in scope.visible()], k)
        return [Hit(*hit) for hit in found]

    def chunks(self, ids: Sequence[int], *, scope: Scope) -> list[StoredChunk]:
        """These chunks in this order, without those that were forgotten or that the scope may not read."""
        rows: dict[int, ChunkRow] = {}
        with self._database.read() as session:
            for batch in batches(ids):
                rows.update((row.id, row) for row in session.scalars(select(ChunkRow).where(ChunkRow.id.in_(batch))))
        return [stored_chunk(rows[key]) for key in ids if key in rows and may_read(scope, rows[key].record)]

    def record_chunks(self, record_id: str, *, scope: Scope) -> list[StoredChunk]:
        """All chunks of a record, in the order of its text.

        Raises:
            RecordNotFound: There is no such record that the scope may read.
        """
        with self._database.read() as session:
            wanted = select(ChunkRow).where(ChunkRow.record_id == record_id).order_by(ChunkRow.position)
            rows = session.scalars(wanted).all()
        if not rows or not may_read(scope, rows[0].record):
            raise _not_found(record_id, scope)
        return [stored_chunk(row) for row in rows]

    @property
    def prior(self) -> str | None:
        """The hash of the prior's weight file; None if there is none."""
        with self._database.read() as session:
            return session.scalars(select(StoreRow.prior)).one()

    def load_adapter(self, weights_hash: str) -> Adapter:
        """The adapter of this hash, bit for bit as it was added.

        Raises:
            DamagedFile: Its file is missing or damaged; the message names the records that need it.
            RecordNotFound: No record names it: it was forgotten.
        """
        try:
            return Adapter.from_bytes(self._files.read(weights_hash))
        except DamagedFile as exc:
            with self._database.read() as session:
                if weights_hash == session.scalars(select(StoreRow.prior)).one():
                    raise DamagedFile(f"{exc} It is the prior: `put_prior` it again.") from exc
                wanted = select(ChunkRow.record_id).where(ChunkRow.weights_hash == weights_hash).distinct().limit(3)
                owners = session.scalars(wanted).all()
            if not owners:
                raise RecordNotFound(f"No record has the adapter {weights_hash}; it was forgotten.") from exc
            raise DamagedFile(
                f"{exc} Needed by record {', '.join(owners)}, whose text is intact: internalize that text again and "
                "forget the record, or run rebuild(). Other records are not affected."
            ) from exc

    def check(self) -> list[str]:
        """Verify the database and every weight file; what is wrong, in sentences. Empty if all is well."""
        fault = self._database.fault()
        faults = [] if fault is None else [f"The database is damaged: {fault}. Restore it from a backup."]
        with self._database.read() as session:
            names = sorted(weights_named(session))
        for name in names:
            try:
                self.load_adapter(name)
            except DamagedFile as exc:
                faults.append(str(exc))
            except RecordNotFound:  # forgotten since
                continue
        return faults

    def list(self, *, scope: Scope, limit: int = PAGE, cursor: str | None = None) -> list[Record]:
        """Records of the scope and of those below it, newest first.

        Args:
            scope: `Scope("")` lists the whole store.
            limit: At most so many, 1 to 1000.
            cursor: The id of the last record that the caller has seen: those made before it follow, even if it was
                forgotten since.
        """
        if not 1 <= limit <= MAX_PAGE:
            raise InvalidInput(f"limit must be 1 to {MAX_PAGE}, not {limit}; page on with cursor=.")
        wanted = select(RecordRow).where(subtree(scope)).order_by(RecordRow.id.desc()).limit(limit)
        if cursor is not None:
            wanted = wanted.where(RecordRow.id < canonical_id(cursor))
        with self._database.read() as session:
            return [stored_record(row) for row in session.scalars(wanted)]

    # Inside

    @contextmanager
    def _write(self, *, removes: bool = False) -> Iterator[Session]:
        """A session for a change: it holds the write lock from its first statement on, on every database."""
        counted = {"changes": StoreRow.changes + 1, "removals": StoreRow.removals + int(removes)}
        with self._database.write() as session:
            session.execute(update(StoreRow).values(counted))
            self._current(session)
            yield session

    def _current(self, session: Session) -> StoreRow:
        """The store's own row, if this object still knows it rightly."""
        row = session.get_one(StoreRow, 1)
        if (row.embedder, row.dimension) != (self.identity.embedder, self.identity.dimension):
            raise other_embedder(row, f"{self.identity.embedder}: another process ran reindex()")
        return row

    def _refresh(self) -> None:
        """Bring the index up to what is committed. The caller holds the lock."""
        with self._database.read() as session:
            self._index.refresh(session, self._current(session))

    def _sweep(self) -> None:
        """Remove old files that no row names: what killed writes and forgettings left."""
        with self._database.read() as session:
            named = weights_named(session)
        if any(self._files.unnamed(named, older_than=SWEEP_GRACE_S)):
            with self._database.write() as session:
                self._files.sweep(weights_named(session), older_than=SWEEP_GRACE_S)


def _not_found(record_id: str, scope: Scope) -> RecordNotFound:
    return RecordNotFound(f"There is no record {record_id!r} in the scope {str(scope)!r}. `list` shows those that are.")
