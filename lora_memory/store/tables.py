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
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

__all__ = [
    "SCHEMA",
    "ChunkRow",
    "DefaultRow",
    "MarkRow",
    "RebuiltRow",
    "RecordRow",
    "StoreRow",
    "TurnRow",
    "VersionRow",
    "metadata",
    "schema_version",
]

SCHEMA = "0007"

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
    rebuilding: Mapped[str | None] = mapped_column(Text)  # what the chunks in `rebuilt` are made with
    reindexed: Mapped[int] = mapped_column(_BIG, server_default="0")  # how often all vectors were made anew


class RecordRow(_Base):
    """One document or instruction as it stands: its identity, and the content of its current version."""

    __tablename__ = "records"
    __table_args__ = (Index(None, "scope", "content_hash"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    scope: Mapped[str] = mapped_column(_SCOPE, index=True)
    kind: Mapped[str] = mapped_column(String(16))
    text: Mapped[str] = mapped_column(Text)
    meta: Mapped[dict[str, Any]] = mapped_column("metadata", JSON)
    chunks: Mapped[int]  # how many in the current version; a version's chunks are never edited, so it cannot go stale
    tokens: Mapped[int]
    version: Mapped[int]  # the current one, from 1
    content_hash: Mapped[str] = mapped_column(String(64))  # SHA-256 (hex) of the text
    copies: Mapped[int]  # how often this text was given
    tags: Mapped[list[str]] = mapped_column(JSON)
    updated_at: Mapped[int] = mapped_column(_BIG, index=True)  # when the text was last given, in ms since 1970
    expires_at: Mapped[int | None] = mapped_column(_BIG, index=True)  # the same clock; from then on nobody sees it


class VersionRow(_Base):
    """What a record said before: the content of a version that another one replaced."""

    __tablename__ = "versions"

    record_id: Mapped[str] = mapped_column(ForeignKey("records.id", ondelete="CASCADE"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    text: Mapped[str] = mapped_column(Text)
    meta: Mapped[dict[str, Any]] = mapped_column("metadata", JSON)
    tags: Mapped[list[str]] = mapped_column(JSON)
    chunks: Mapped[int]
    tokens: Mapped[int]
    created_at: Mapped[int] = mapped_column(_BIG)


class MarkRow(_Base):
    """A tag or metadata field that a record is found by; `filters.py` says how they are written down."""

    __tablename__ = "marks"

    record_id: Mapped[str] = mapped_column(ForeignKey("records.id", ondelete="CASCADE"), primary_key=True)
    mark: Mapped[str] = mapped_column(String(32), primary_key=True, index=True)


class ChunkRow(_Base):
    """One chunk of a record's version: where its text lies, its embedding and weight file, both in context."""

    __tablename__ = "chunks"
    # An id is never used twice: an index that lags behind cannot take a new chunk for a forgotten one.
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(_BIG, primary_key=True)
    record_id: Mapped[str] = mapped_column(ForeignKey("records.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    start: Mapped[int]  # characters of the version's text
    end: Mapped[int]
    tokens: Mapped[int]
    vector: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)  # float32, little-endian, [dimension]
    weights_hash: Mapped[str] = mapped_column(String(64), index=True)
    norm: Mapped[float] = mapped_column(Double)
    version: Mapped[int]  # only chunks of the record's current version are searched
    record: Mapped[RecordRow] = relationship(lazy="selectin")


class RebuiltRow(_Base):
    """A chunk that other models made: it takes the place of those in `chunks` once every version has its own."""

    __tablename__ = "rebuilt"

    record_id: Mapped[str] = mapped_column(ForeignKey("records.id", ondelete="CASCADE"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    start: Mapped[int]
    end: Mapped[int]
    tokens: Mapped[int]
    vector: Mapped[bytes] = mapped_column(LargeBinary)
    weights_hash: Mapped[str] = mapped_column(String(64), index=True)
    norm: Mapped[float] = mapped_column(Double)


class TurnRow(_Base):
    """One turn of a session that is not a record yet."""

    __tablename__ = "turns"
    # An id is never used twice: a turn that was taken cannot be taken for a new one.
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(_BIG, primary_key=True)
    scope: Mapped[str] = mapped_column(_SCOPE, index=True)  # the session's
    text: Mapped[str] = mapped_column(Text)
    reply: Mapped[str] = mapped_column(Text)


class DefaultRow(_Base):
    """A task that every question from a scope and below it is asked under."""

    __tablename__ = "task_defaults"

    scope: Mapped[str] = mapped_column(_SCOPE, primary_key=True)
    record_id: Mapped[str] = mapped_column(ForeignKey("records.id", ondelete="CASCADE"), primary_key=True, index=True)
