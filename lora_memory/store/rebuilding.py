"""New chunks for every record, made by other models, that take the place of the old ones all at once.

Part of `AdapterStore`, which makes a `Rebuilding`. Until the switch the new chunks lie in a table of their own: no
search finds them, and whoever has the store open goes on with the old ones. They are kept through a kill, and go with
their record when it is forgotten. Making them is `lora_memory/rebuilding.py`'s.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict
from typing import NamedTuple, Protocol

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from lora_memory.adapter import Adapter
from lora_memory.errors import StoreError
from lora_memory.store.database import Database
from lora_memory.store.files import WeightFiles
from lora_memory.store.identity import StoreIdentity
from lora_memory.store.records import NewChunk, RecordKind, StagedAdapter
from lora_memory.store.rows import CHUNK_COLUMNS, chunk_values, record_vectors, weights_named
from lora_memory.store.tables import ChunkRow, RebuiltRow, RecordRow, StoreRow, VersionRow

__all__ = ["Rebuilding", "Unbuilt", "discard"]

PAGE = 100  # records that are read at once

_COLUMNS = ["record_id", "version", *CHUNK_COLUMNS]


class Unbuilt(NamedTuple):
    """A version of a record that has no new chunks yet."""

    record_id: str
    version: int
    text: str


class Write(Protocol):
    """`AdapterStore`'s session for a change."""

    def __call__(self, *, removes: bool = False) -> AbstractContextManager[Session]: ...


class Rebuilding:
    """The new chunks of one store. Several processes may make them together, if they make the same."""

    def __init__(
        self,
        database: Database,
        files: WeightFiles,
        write: Write,
        *,
        target: StoreIdentity,
        recipe: str,
        switched: Callable[[StoreIdentity, int, set[str]], None],
    ) -> None:
        """Go on with what is there, if it was made by the same recipe; else begin anew.

        Args:
            database: The store's.
            files: The store's.
            write: The store's.
            target: What the store is made with after the switch.
            recipe: What the new chunks depend on.
            switched: Told the target, how many chunks went, and the hashes of their weight files.
        """
        self._database = database
        self._files = files
        self._write = write
        self._target = target
        self._recipe = recipe
        self._switched = switched
        with database.read() as session:
            begun = session.scalars(select(StoreRow.rebuilding)).one()
        if begun != recipe:
            discard(database, files)
            with database.write() as session:
                session.execute(update(StoreRow).values(rebuilding=recipe))

    def stage(self, adapter: Adapter) -> StagedAdapter:
        """As `AdapterStore.stage`, for adapters of the target."""
        self._target.check(adapter)
        return StagedAdapter.of(adapter, self._files)

    def counts(self) -> tuple[int, int]:
        """How many versions of records have their new chunks, and how many there are."""
        with self._database.read() as session:
            return _counts(session)

    def missing(self, kind: RecordKind) -> Iterator[Unbuilt]:
        """The versions without new chunks, of records of this kind, read as they are asked for."""
        page = select(RecordRow.id, RecordRow.version, RecordRow.text).where(RecordRow.kind == kind)
        page = page.order_by(RecordRow.id).limit(PAGE)
        last = ""
        while True:
            with self._database.read() as session:
                found = [Unbuilt(*row) for row in session.execute(page.where(RecordRow.id > last))]
                ids = [item.record_id for item in found]
                earlier = select(VersionRow.record_id, VersionRow.version, VersionRow.text)
                found += [Unbuilt(*row) for row in session.execute(earlier.where(VersionRow.record_id.in_(ids)))]
                built = select(RebuiltRow.record_id, RebuiltRow.version).where(RebuiltRow.record_id.in_(ids))
                done = {tuple(row) for row in session.execute(built.where(RebuiltRow.position == 0))}
            if not ids:
                return
            yield from (item for item in sorted(found) if item[:2] not in done)
            last = ids[-1]

    def put(self, made: Sequence[tuple[Unbuilt, Sequence[NewChunk]]], kind: RecordKind) -> None:
        """Keep the new chunks of these versions; those that were forgotten or made by others meanwhile are left out."""
        self._files.sync(new.adapter.file for _, chunks in made for new in chunks)
        with self._database.write() as session:
            self._check(session)
            wanted = [(item, chunks) for item, chunks in made if _is_wanted(session, item)]
            self._files.keep(new.adapter.file for _, chunks in wanted for new in chunks)
            for item, chunks in wanted:
                vectors = record_vectors(item.text, kind, chunks, self._target.dimension)
                session.execute(insert(RebuiltRow), chunk_values(item.record_id, item.version, chunks, vectors))

    def switch(self, prior: Adapter | None) -> bool:
        """Put the new chunks in the place of the old, in one transaction, if there are some for every version.

        Args:
            prior: Of the new document hypernetwork.

        Returns:
            Whether they were complete; if not, nothing was changed.
        """
        staged = None if prior is None else self.stage(prior).file
        self._files.sync([] if staged is None else [staged])
        with self._write(removes=True) as session:
            self._check(session)
            done, texts = _counts(session)
            if done < texts:
                return False
            if staged is not None:
                self._files.keep([staged])
            self._database.mark_removed(session)
            old = weights_named(session)
            gone = session.scalar(select(func.count()).select_from(ChunkRow)) or 0
            session.execute(delete(ChunkRow))
            rows = select(*(RebuiltRow.__table__.c[name] for name in _COLUMNS)).order_by(*_COLUMNS[:3])
            session.execute(insert(ChunkRow).from_select(_COLUMNS, rows))
            session.execute(delete(RebuiltRow))
            _count_chunks(session)
            made_with = {"prior": None if staged is None else staged.name, "rebuilding": None}
            session.execute(update(StoreRow).values(made_with | asdict(self._target)))
        self._switched(self._target, gone, old)
        return True

    def _check(self, session: Session) -> None:
        # Locked on servers too: a record cannot be forgotten while its new chunks are written.
        if session.scalars(select(StoreRow.rebuilding).with_for_update()).one() != self._recipe:
            raise StoreError(
                "Another process finished this rebuild, or began one for other models. Open the store with its "
                "models, or rebuild it again."
            )


def discard(database: Database, files: WeightFiles) -> None:
    """Take back a rebuild that was begun: its chunks, and the weight files that only they name."""
    with database.write() as session:
        session.execute(update(StoreRow).values(rebuilding=None))
        names = set(session.scalars(select(RebuiltRow.weights_hash).distinct()))
        if names:
            database.mark_removed(session)
        session.execute(delete(RebuiltRow))
    with database.write() as session:  # only once no row can come back do the files go
        for name in names - weights_named(session, names):
            files.delete(name)
    database.erase()


def _is_wanted(session: Session, item: Unbuilt) -> bool:
    there = session.get(RecordRow, item.record_id) is not None
    return there and session.get(RebuiltRow, (item.record_id, item.version, 0)) is None


def _counts(session: Session) -> tuple[int, int]:
    built = select(func.count()).select_from(RebuiltRow).where(RebuiltRow.position == 0)
    tables = (select(func.count()).select_from(table) for table in (RecordRow, VersionRow))
    return session.scalars(built).one(), sum(session.scalars(table).one() for table in tables)


def _count_chunks(session: Session) -> None:
    """Write down anew how many chunks and tokens each version has."""
    for table, key in ((RecordRow, RecordRow.id), (VersionRow, VersionRow.record_id)):
        mine = (ChunkRow.record_id == key, ChunkRow.version == table.version)
        counted = {
            "chunks": select(func.count()).where(*mine),
            "tokens": select(func.sum(ChunkRow.tokens)).where(*mine),
        }
        values = {name: query.scalar_subquery() for name, query in counted.items()}
        session.execute(update(table).values(values).execution_options(synchronize_session=False))
