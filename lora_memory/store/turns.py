"""The turns of sessions that are not records yet: those in the prompt, and those that wait to be internalized.

A turn leaves this table in the transaction that writes its record (`AdapterStore.add`), so that a process killed at any
moment leaves it in one of the two places. What is in a prompt, and when a turn becomes a record, is `session.py`'s.
"""

from typing import NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from lora_memory.documents import Document
from lora_memory.errors import RecordNotFound
from lora_memory.scopes import Scope
from lora_memory.store.database import Database
from lora_memory.store.rows import subtree
from lora_memory.store.tables import TurnRow

__all__ = ["Turn", "Turns", "forget_turns", "take_turn", "turn_document"]


class Turn(NamedTuple):
    """What a user said, and the reply."""

    text: str
    reply: str


def turn_document(turn: Turn) -> Document:
    """A turn as it is internalized. To name the speakers costs no recall, and the reply is kept.

    Raises:
        InvalidDocument: The turn is empty, or not text.
    """
    return Document(f"user: {turn.text}\nassistant: {turn.reply}".rstrip(), metadata={"source": "session"})


class Turns:
    """The table of turns. Thread-safe; several processes may add to one session."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, scope: Scope, turn: Turn) -> None:
        """Keep a turn of the session in this scope; it is on the disk when this returns.

        Raises:
            StoreError: The disk is full, or the store cannot be written.
        """
        with self._database.write() as session:
            session.add(TurnRow(scope=str(scope), text=turn.text, reply=turn.reply))

    def of(self, scope: Scope) -> dict[int, Turn]:
        """The turns of the session in this scope by their numbers, oldest first."""
        with self._database.read() as session:
            rows = session.scalars(select(TurnRow).where(TurnRow.scope == str(scope)).order_by(TurnRow.id))
            return {row.id: Turn(row.text, row.reply) for row in rows}


def take_turn(session: Session, number: int) -> None:
    """Remove a turn, in the transaction that writes its record.

    Raises:
        RecordNotFound: It is gone: forgotten, or another process wrote its record.
    """
    if session.scalar(delete(TurnRow).where(TurnRow.id == number).returning(TurnRow.id)) is None:
        raise RecordNotFound(f"The turn {number} is not waiting any more: it was internalized or forgotten.")


def forget_turns(session: Session, scope: Scope) -> None:
    """Remove the turns of every session in this scope or below it, in the transaction that forgets their records."""
    session.execute(delete(TurnRow).where(subtree(scope, TurnRow.scope)))
