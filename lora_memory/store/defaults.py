"""Which tasks apply to a scope's questions without being named, and which could: rows of instructions and defaults.

Part of `AdapterStore`, as its attribute `defaults`. It knows nothing of questions or embeddings' meaning.
"""

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session, undefer

from lora_memory.scopes import Scope
from lora_memory.store.database import Database
from lora_memory.store.filters import alive
from lora_memory.store.records import StoredChunk
from lora_memory.store.rows import is_current, not_found, stored_chunks, subtree
from lora_memory.store.tables import ChunkRow, DefaultRow, RecordRow

__all__ = ["TaskDefaults"]


class TaskDefaults:
    """The defaults of one store's scopes. Thread-safe, as its database is."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def set(self, record_id: str, scope: Scope, *, on: bool) -> None:
        """Make a task that the scope sees its default, or no longer so.

        Raises:
            RecordNotFound: It was forgotten meanwhile.
        """
        with self._database.write() as session:
            session.execute(delete(DefaultRow).where(DefaultRow.scope == str(scope), DefaultRow.record_id == record_id))
            if on:
                if session.get(RecordRow, record_id) is None:
                    raise not_found(record_id, scope)
                session.add(DefaultRow(scope=str(scope), record_id=record_id))

    def of(self, scope: Scope) -> list[StoredChunk]:
        """The default tasks of a scope and of those above it, each once, oldest first."""
        with self._database.read() as session:
            named = select(DefaultRow.record_id).where(DefaultRow.scope.in_(map(str, scope.visible())))
            return _tasks(session, RecordRow.id.in_(named))

    def candidates(self, scope: Scope) -> list[StoredChunk]:
        """Every task that the scope sees, oldest first."""
        with self._database.read() as session:
            return _tasks(session, RecordRow.scope.in_(map(str, scope.visible())))

    @staticmethod
    def forget(session: Session, scope: Scope) -> None:
        """Remove the defaults of a forgotten scope and those below it; the tasks may lie above and stay."""
        session.execute(delete(DefaultRow).where(subtree(scope, DefaultRow.scope)))


def _tasks(session: Session, condition: ColumnElement[bool]) -> list[StoredChunk]:
    wanted = select(ChunkRow).join(RecordRow).where(RecordRow.kind == "instruction", is_current(), alive(), condition)
    rows = session.scalars(wanted.options(undefer(ChunkRow.vector)).order_by(ChunkRow.id))
    return stored_chunks(rows)
