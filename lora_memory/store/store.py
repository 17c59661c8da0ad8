"""The store: records, their chunks and adapters, found again by scope and vector.

SQL rows are the truth. A write goes weight files → rows → index, so that a process killed in between leaves at worst
files that no row names, and those are swept. Here is what changes a store; `reading.py` looks into it. It knows nothing
of models, questions or composition. Every verb that writes stands here, beside the lock and the order that they share,
which makes the file longer than others.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import URL, insert, select, update
from sqlalchemy.orm import Session

from lora_memory.adapter import Adapter
from lora_memory.checks import check_id, check_path, is_whole
from lora_memory.errors import DamagedFile, InvalidInput, RecordNotFound, StoreError
from lora_memory.scopes import Scope
from lora_memory.store.database import Database
from lora_memory.store.files import WeightFiles
from lora_memory.store.filters import EVERYTHING, Filter, alive, expired
from lora_memory.store.identity import StoreIdentity, identify
from lora_memory.store.index import ChunkIndex
from lora_memory.store.reading import StoreReader
from lora_memory.store.rebuilding import Rebuilding, discard
from lora_memory.store.records import ForgetReceipt, LostChunk, NewChunk, NewRecord, Record, StagedAdapter
from lora_memory.store.repair import DATABASE_FILE, SWEEP_GRACE_S, WEIGHTS_DIRECTORY, lost_weights
from lora_memory.store.rows import (
    BATCH,
    as_vectors,
    batches,
    check_kind,
    chunk_values,
    delete_records,
    may_read,
    new_ids,
    not_found,
    record_row,
    record_vectors,
    stored_record,
    subtree,
    weights_named,
)
from lora_memory.store.tables import ChunkRow, RecordRow, StoreRow, VersionRow
from lora_memory.store.transfer import Transfer
from lora_memory.store.turns import forget_turns, take_turn
from lora_memory.store.versions import (
    chunks_with_texts,
    count_copy,
    describe,
    find_copies,
    put_marks,
    read_in_context,
    replace_chunks,
    restate,
    sameness,
    supersede,
    version_with,
)

__all__ = ["AdapterStore"]


class AdapterStore(StoreReader):
    """Records in scopes, with one adapter and one vector a chunk. `AdapterStore.open` makes one.

    What a scope may do: `search` sees the scope itself and those above it. `get`, `history`, `chunks` and
    `record_chunks` see those and the ones below, so that one can read what `list` showed. `list`, `update`,
    `describe`, `restore` and `forget` act on the scope and those below: nobody changes what others share with them. A
    sibling is never reached.

    Safe to use from several threads, and from several processes that each opened it: writes queue for one lock (up to
    30 seconds), and an index that lags behind is brought up to date before it is searched. After a fork, open anew.
    """

    def __init__(self, database: Database, files: WeightFiles, identity: StoreIdentity) -> None:
        super().__init__(database, files, identity)
        self.transfer = Transfer(database, files, self._write)

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
            InvalidInput: `path` is no path.
        """
        check_path(path, "a store's directory")
        directory = Path(path).absolute()  # a program may change its working directory
        create = None not in (base_model, embedder, dimension)
        try:
            if not (create or url or (directory / DATABASE_FILE).exists()):
                raise StoreError(f"There is no store at {directory}; check the path. Memory.open() makes one there.")
            (directory / WEIGHTS_DIRECTORY).mkdir(parents=True, exist_ok=True)
        except OSError as exc:
            raise StoreError(
                f"{directory} cannot hold a store: {exc.strerror or exc}. Choose a directory that this user may write."
            ) from exc
        files = WeightFiles(directory / WEIGHTS_DIRECTORY)
        database = Database(url or URL.create("sqlite", database=str(directory / DATABASE_FILE)))
        try:
            # An empty store would sweep them.
            if database.version() is None and any(files.unnamed(set(), older_than=0)):
                raise StoreError(
                    f"{directory} holds weight files of a store whose database is another one, or lost. Give the url= "
                    "of that database, put its file back, or choose another directory. Nothing was changed."
                )
            database.prepare(create=create)
            identity = identify(
                database, base_model=base_model, hypernetwork=hypernetwork, embedder=embedder, dimension=dimension
            )
            store = cls(database, files, identity)
            store._sweep()
            store.forget_expired()
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
    def directory(self) -> Path:
        """Where its files are."""
        return self._files.directory.parent

    def stage(self, adapter: Adapter) -> StagedAdapter:
        """Write an adapter down for `add`, so that a long document's adapters are never in memory all at once.

        Raises:
            BaseModelMismatch: It was made for another base model.
            HypernetworkMismatch: A document's adapter is of another hypernetwork.
            StoreError: The disk is full, or the store cannot be written.
        """
        self.identity.check(adapter)
        return StagedAdapter.of(adapter, self._files)

    def add(self, records: Sequence[NewRecord]) -> list[Record]:
        """Store all of these records, or none if anything is raised.

        One whose text its scope holds already is counted there, as by `repeat`, unless it brings an id of its own.

        Raises:
            InvalidInput: A chunk does not fit its document, a vector its store, or an id exists; nothing is written.
            RecordNotFound: A turn that was to become a record was forgotten, or is one already; nothing is written.
            StoreError: The disk is full, or the store cannot be written.
        """
        vectors = [self._vectors(new.document.text, new.kind, new.chunks) for new in records]
        self.forget_expired()
        self._files.sync(chunk.adapter.file for new in records for chunk in new.chunks)
        replaced = set[str]()
        with self._write() as session:
            rows: list[RecordRow] = []
            written: list[tuple[RecordRow, Sequence[NewChunk], NDArray[np.float32]]] = []
            copies = find_copies(session, records)
            for key, new, matrix in zip(new_ids(session, records), records, vectors, strict=True):
                row = copies.get(sameness(new))
                if row is None:
                    row = copies[sameness(new)] = record_row(key, new)
                    session.add(row)
                    written.append((row, new.chunks, matrix))
                else:
                    count_copy(session, row, new)
                    if not self._is_whole(session, row):
                        replaced |= replace_chunks(session, row, new.chunks)
                        written.append((row, new.chunks, matrix))
                rows.append(row)
                if new.turn is not None:
                    take_turn(session, new.turn)
            put_marks(session, rows)
            self._put_chunks(session, written)
        self._delete_unnamed(replaced)
        return [stored_record(row) for row in rows]

    def repeat(self, records: Sequence[NewRecord]) -> list[Record | None]:
        """Count those whose text their scope holds already: metadata and tags are merged, chunks are not looked at.

        Returns:
            Their records; None where the text is new, or where a weight file of it is damaged: `add` those.

        Raises:
            RecordNotFound: A turn that was to become a record was forgotten, or is one already; nothing is written.
        """
        with self._database.read() as session:
            whole = {same for same, row in find_copies(session, records).items() if self._is_whole(session, row)}
        if not whole:
            return [None] * len(records)
        self.forget_expired()
        with self._write() as session:
            copies = find_copies(session, records)  # some may be gone since
            rows = [copies.get(sameness(new)) if sameness(new) in whole else None for new in records]
            for row, new in zip(rows, records, strict=True):
                if row is not None:
                    count_copy(session, row, new)
                    if new.turn is not None:
                        take_turn(session, new.turn)
            put_marks(session, [row for row in rows if row is not None])
        return [None if row is None else stored_record(row) for row in rows]

    def update(
        self,
        record_id: str,
        text: str,
        *,
        scope: Scope,
        chunks: Sequence[NewChunk] = (),
        metadata: Mapping[str, Any] | None = None,
        tags: Sequence[str] | None = None,
    ) -> Record:
        """Make a new version of a record; the one that it had stays in its `history`.

        Args:
            record_id: It must lie in `scope` or below.
            text: What it says from now on.
            scope: Who asks.
            chunks: Those of the text. A text that some version of the record had needs none: they are used again.
            metadata: In place of what it has; None keeps that.
            tags: In place of those that it has; None keeps them.

        Raises:
            RecordNotFound: It is not there; nothing was changed.
            InvalidInput: The chunks do not fit the text, or the text is new and there are none.
        """
        self.forget_expired()
        self._files.sync(new.adapter.file for new in chunks)
        with self._write(removes=True) as session:
            row = self._changeable(session, record_id, scope)
            metadata = row.meta if metadata is None else metadata
            tags = row.tags if tags is None else tags
            old = None if chunks else version_with(session, row, text)
            if old is not None:
                restate(session, row, old, metadata=metadata, tags=tags)
            else:
                vectors = self._vectors(text, row.kind, chunks)
                tokens = sum(new.chunk.tokens for new in chunks)
                supersede(session, row, text=text, metadata=metadata, tags=tags, chunks=len(chunks), tokens=tokens)
                self._put_chunks(session, [(row, chunks, vectors)])
        return stored_record(row)

    def describe(
        self,
        record_id: str,
        *,
        scope: Scope,
        metadata: Mapping[str, Any] | None = None,
        tags: Sequence[str] | None = None,
    ) -> Record:
        """Change what a record has beside its text, in place: no new version is made, and what it had is removed.

        Args:
            record_id: It must lie in `scope` or below.
            scope: Who asks.
            metadata: In place of what it has; None keeps that.
            tags: In place of those that it has; None keeps them.

        Raises:
            RecordNotFound: It is not there; nothing was changed.
        """
        self.forget_expired()
        with self._write() as session:
            row = self._changeable(session, record_id, scope)
            if describe(row, row.meta if metadata is None else metadata, row.tags if tags is None else tags):
                self._database.mark_removed(session)
            put_marks(session, [row])
        self._database.erase()
        return stored_record(row)

    def restore(self, record_id: str, *, version: int, scope: Scope) -> Record:
        """Make a new version of a record with the content of an earlier one, and with its adapters.

        Raises:
            RecordNotFound: It does not lie in `scope` or below; nothing was changed.
            InvalidInput: It has no such version.
        """
        self.forget_expired()
        if not is_whole(version):
            raise InvalidInput(f"a version is a whole number, as history() lists them, not {version!r}")
        with self._write(removes=True) as session:
            row = self._changeable(session, record_id, scope)
            known = 1 <= version < row.version  # a database refuses larger numbers than it has
            earlier = session.get(VersionRow, (record_id, version)) if known else None
            old = row if version == row.version else earlier
            if old is None:
                raise InvalidInput(f"The record {record_id} has versions 1 to {row.version}, not {version}.")
            restate(session, row, old, metadata=old.meta, tags=old.tags)
        return stored_record(row)

    def forget(self, *, scope: Scope, ids: Sequence[str] | None = None, only: Filter = EVERYTHING) -> ForgetReceipt:
        """Remove records for good, with all their versions: rows, vectors, and the weight files that no other names.

        Args:
            scope: Who asks. Without `ids` and `only`, everything in this scope and those below it is forgotten,
                turns of sessions too.
            ids: Forget these only; each must lie in `scope` or below.
            only: Forget those only that pass this filter.

        Raises:
            RecordNotFound: An id is not there; nothing was changed.
        """
        for record_id in ids or ():
            check_id(record_id)
        self.forget_expired()
        inside = select(RecordRow.id).where(subtree(scope), alive(), only.condition)
        with self._write(removes=True) as session:
            self._database.mark_removed(session)
            if ids is None and not only:
                forget_turns(session, scope)
                self.defaults.forget(session, scope)
            doomed = list(session.scalars(inside) if ids is None else dict.fromkeys(ids))
            for batch in batches(doomed) if ids is not None else ():
                missing = set(batch).difference(session.scalars(inside.where(RecordRow.id.in_(batch))))
                if missing:
                    raise _beyond(session, min(missing), scope)
            chunks, hashes = delete_records(session, doomed)
        return self._receipt(len(doomed), chunks, hashes)

    def forget_expired(self) -> int:
        """Forget the records whose time is over, which nobody sees any more; how many there were."""
        with self._database.read() as session:
            if session.scalar(select(RecordRow.id).where(expired()).limit(1)) is None:
                return 0
        with self._write(removes=True) as session:
            self._database.mark_removed(session)
            doomed = list(session.scalars(select(RecordRow.id).where(expired())))
            chunks, hashes = delete_records(session, doomed)
        return self._receipt(len(doomed), chunks, hashes).records

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
        staged = self._files.stage(adapter.pieces())
        self._files.sync([staged])
        with self._write() as session:
            self._files.keep([staged])
            session.execute(update(StoreRow).values(prior=name))
        return name

    def lost_chunks(self) -> list[LostChunk]:
        """The chunks, of every version, whose weight file is missing or damaged, with its text. Reads every file."""
        names = [finding.name for finding in lost_weights(self._database, self._files)]
        chunks = chunks_with_texts().add_columns(RecordRow.kind)
        with self._database.read() as session:
            found = [
                row for part in batches(names) for row in session.execute(chunks.where(ChunkRow.weights_hash.in_(part)))
            ]
        return [
            LostChunk(
                row.id,
                row.record_id,
                "instruction" if kind == "instruction" else "document",
                read_in_context(row, text),
            )
            for row, text, kind in found
        ]

    def replace_adapters(self, adapters: Mapping[int, StagedAdapter]) -> None:
        """Give chunks, by their ids, other adapters than they have; those that were forgotten since are left out.

        Raises:
            InvalidInput: An adapter is of another kind than the chunk's record; nothing was changed.
        """
        self._files.sync(staged.file for staged in adapters.values())
        chunks = select(ChunkRow, RecordRow.kind).join(RecordRow)
        with self._write(removes=True) as session:
            found = [
                (row, adapters[row.id], kind)
                for part in batches(list(adapters))
                for row, kind in session.execute(chunks.where(ChunkRow.id.in_(part)))
            ]
            for _, staged, kind in found:
                check_kind(staged, kind)
            self._files.keep(staged.file for _, staged, _ in found)
            replaced = {row.weights_hash for row, _, _ in found}
            for row, staged, _ in found:
                row.weights_hash, row.norm = staged.file.name, staged.norm
        self._delete_unnamed(replaced)

    def reindex(self, encode: Callable[[list[str]], NDArray[np.float32]], *, embedder: str, dimension: int) -> None:
        """Embed every chunk again, in context, with another embedder. Searches and writes wait meanwhile.

        Args:
            encode: Texts to vectors `[n, dimension]`, L2-normalised.
            embedder: Its name.
            dimension: Length of its vectors.
        """
        page = chunks_with_texts().order_by(ChunkRow.id).limit(BATCH)
        with self._lock:
            with self._write() as session:
                named = {"embedder": embedder, "dimension": dimension, "reindexed": StoreRow.reindexed + 1}
                session.execute(update(StoreRow).values(named))
                last = 0
                while found := session.execute(page.where(ChunkRow.id > last)).all():
                    texts = [read_in_context(*each) for each in found]
                    vectors = as_vectors(encode(texts), (len(found), dimension))
                    for (row, _), vector in zip(found, vectors, strict=True):
                        row.vector = vector.tobytes()
                        last = row.id
                    session.flush()
                    session.expunge_all()  # a large store does not fit in memory
            self.identity = replace(self.identity, embedder=embedder, dimension=dimension)
            self._reindexed += 1
            self._index = ChunkIndex(dimension)

    def rebuilding(self, target: StoreIdentity, recipe: str) -> Rebuilding:
        """Begin to give every record new chunks, of other models, or go on with that.

        Args:
            target: What the store is made with afterwards.
            recipe: Whatever the new chunks depend on. What was begun by another recipe is taken back.
        """
        return Rebuilding(self._database, self._files, self._write, target=target, recipe=recipe, switched=self._switch)

    def stop_rebuilding(self) -> None:
        """Take back a rebuild that was begun, if there is one."""
        discard(self._database, self._files)

    # Inside

    def _switch(self, identity: StoreIdentity, chunks: int, hashes: set[str]) -> None:
        """Go on as a store with other chunks than before, whose rows are gone."""
        with self._lock:
            self.identity = identity
            self._index = ChunkIndex(identity.dimension)
        self._receipt(0, chunks, hashes)

    @contextmanager
    def _write(self, *, removes: bool = False) -> Iterator[Session]:
        """A session for a change: it holds the write lock from its first statement on, on every database."""
        counted = {"changes": StoreRow.changes + 1, "removals": StoreRow.removals + int(removes)}
        with self._database.write() as session:
            session.execute(update(StoreRow).values(counted))
            self._current(session)
            yield session

    def _changeable(self, session: Session, record_id: str, scope: Scope) -> RecordRow:
        check_id(record_id)
        row = session.scalars(select(RecordRow).where(RecordRow.id == record_id, subtree(scope), alive())).first()
        if row is None:
            raise _beyond(session, record_id, scope)
        return row

    def _vectors(self, text: str, kind: str, chunks: Sequence[NewChunk]) -> NDArray[np.float32]:
        return record_vectors(text, kind, chunks, self.identity.dimension)

    def _put_chunks(
        self, session: Session, written: Sequence[tuple[RecordRow, Sequence[NewChunk], NDArray[np.float32]]]
    ) -> None:
        """Store the chunks of the current versions of records, given their vectors."""
        session.flush()
        # Under the lock: nobody who forgets the same content can take the file away before a row names it.
        self._files.keep(new.adapter.file for _, chunks, _ in written for new in chunks)
        for row, chunks, vectors in written:
            session.execute(insert(ChunkRow), chunk_values(row.id, row.version, chunks, vectors))

    def _is_whole(self, session: Session, row: RecordRow) -> bool:
        """Whether every weight file of the record's current version is intact."""
        hashes = select(ChunkRow.weights_hash).where(ChunkRow.record_id == row.id, ChunkRow.version == row.version)
        try:
            for name in session.scalars(hashes.distinct()):
                self._files.read(name)
        except DamagedFile:
            return False
        return True

    def _receipt(self, records: int, chunks: int, hashes: set[str]) -> ForgetReceipt:
        """Finish a forgetting whose rows are gone."""
        self._delete_unnamed(hashes)
        if self._database.removals_pending() > 1:  # one before this did not come so far
            self._sweep()
        with self._lock:
            self._refresh()
        return ForgetReceipt(records=records, chunks=chunks, files=len(hashes), status=self._database.erase())

    def _delete_unnamed(self, hashes: set[str]) -> None:
        """Delete the weight files of these that no row names any more."""
        if not hashes:
            return
        # Only once no row can come back do the files go, and under the lock: add() looks for its files there.
        with self._database.write() as session:
            for name in hashes - weights_named(session, hashes):
                self._files.delete(name)

    def _refresh(self) -> None:
        """Bring the index up to what is committed. The caller holds the lock."""
        with self._database.read() as session:
            self._index.refresh(session, self._current(session))

    def _sweep(self) -> None:
        """Remove files that no row names: what killed writes, and forgettings that were killed or failed, left.

        A write keeps its files and names them under SQLite's one lock, so that whoever holds it may take any that has
        no name. A server's lock is not held by every write, so there only the old ones go.
        """
        kept = -math.inf if self._database.is_sqlite else SWEEP_GRACE_S
        with self._database.read() as session:
            named = weights_named(session)
        if any(self._files.unnamed(named, older_than=SWEEP_GRACE_S, kept_older_than=kept)):
            with self._database.write() as session:
                self._files.sweep(weights_named(session), older_than=SWEEP_GRACE_S, kept_older_than=kept)


def _beyond(session: Session, record_id: str, scope: Scope) -> RecordNotFound:
    """What is raised for a record that the scope may not change, or that a filter leaves out."""
    row = session.get(RecordRow, record_id)
    if row is None or not may_read(scope, row):  # whoever may not read it is not told that it exists
        return not_found(record_id, scope)
    if not scope.contains(row.scope):
        place = f"the scope {row.scope!r}" if row.scope else "the root scope"
        return RecordNotFound(
            f"The record {record_id!r} lies in {place}, above the scope {str(scope)!r}, which may read it and not "
            "change it. Nothing was changed; ask from its own scope."
        )
    return RecordNotFound(
        f"The record {record_id!r} is there, but has not all of the tags and metadata that were asked for. Nothing was "
        "changed; leave them out to name it by its id alone."
    )
