"""The store's tables: what is written down about records, chunks and the store itself.

Only the schema: `database.py` opens it, `store.py` reads and writes it. A change here needs a new file in
`migrations/versions`, and `SCHEMA` set to its revision.
"""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Double,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

__all__ = ["SCHEMA", "ChunkRow", "DefaultRow", "RecordRow", "StoreRow", "metadata", "schema_version"]

SCHEMA = "0004"

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)
# PostgreSQL's "C" collation compares as SQLite does, by bytes: a subtree of scopes is then one range of an index.
_SCOPE = String(512).with_variant(String(512, collation="C"), "postgresql")
_BIG = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows only in a plain INTEGER column

# Alembic's own table, so that a store created whole is stamped without importing Alembic.
schema_version = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


class _Base(DeclarativeBase):
    metadata = metadata


class StoreRow(_Base):
    """The one row that says what the store was made with, and how often it changed."""

    __tablename__ = "store"

    id: Mapped[int] = mapped_column(primary_key=True)
    base_model: Mapped[str] = mapped_column(Text)
    hypernetwork: Mapped[str | None] = mapped_column(Text)
    embedder: Mapped[str] = mapped_column(Text)
    dimension: Mapped[int]
    prior: Mapped[str | None] = mapped_column(String(64))  # the hash of the prior's weight file
    changes: Mapped[int] = mapped_column(_BIG)  # write transactions so far
    removals: Mapped[int] = mapped_column(_BIG)  # those of them that removed chunks


class RecordRow(_Base):
    """One document or instruction with its whole text."""

    __tablename__ = "records"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    scope: Mapped[str] = mapped_column(_SCOPE, index=True)
    kind: Mapped[str] = mapped_column(String(16))
    text: Mapped[str] = mapped_column(Text)
    meta: Mapped[dict[str, Any]] = mapped_column("metadata", JSON)
    chunks: Mapped[int]  # how many; rows are never edited, so that a count cannot go stale
    tokens: Mapped[int]


class ChunkRow(_Base):
    """One chunk: where its text lies in the record's, its embedding and its weight file."""

    __tablename__ = "chunks"
    # An id is never used twice: an index that lags behind cannot take a new chunk for a forgotten one.
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(_BIG, primary_key=True)
    record_id: Mapped[str] = mapped_column(ForeignKey("records.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    start: Mapped[int]  # characters of the record's text
    end: Mapped[int]
    tokens: Mapped[int]
    vector: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)  # float32, little-endian, [dimension]
    weights_hash: Mapped[str] = mapped_column(String(64), index=True)
    norm: Mapped[float] = mapped_column(Double)
    record: Mapped[RecordRow] = relationship(lazy="selectin")


class DefaultRow(_Base):
    """A task that every question from a scope and below it is asked under."""

    __tablename__ = "task_defaults"

    scope: Mapped[str] = mapped_column(_SCOPE, primary_key=True)
    record_id: Mapped[str] = mapped_column(ForeignKey("records.id", ondelete="CASCADE"), primary_key=True, index=True)
