"""Records get versions, tags, a time to live and a count of copies.

Revision: 0002, from 0001. Every record becomes version 1 of itself, given once, when it was made.
"""

import json
from hashlib import blake2b, sha256
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from alembic import op

from lora_memory.errors import StoreError

revision = "0002"
down_revision = "0001"

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
PAGE = 500


def upgrade() -> None:
    """Widen both tables, fill them from what is there, add two."""
    # SQLite alters a table by copying it and dropping the original, and that would take along the rows that refer to
    # it: while `records` is altered, `chunks` must not.
    with op.batch_alter_table("chunks", table_kwargs={"sqlite_autoincrement": True}) as chunks:
        chunks.drop_constraint("fk_chunks_record_id", type_="foreignkey")
        chunks.add_column(sa.Column("version", sa.Integer))
    with op.batch_alter_table("records") as records:
        records.add_column(sa.Column("version", sa.Integer))
        records.add_column(sa.Column("content_hash", sa.String(64)))
        records.add_column(sa.Column("copies", sa.Integer))
        records.add_column(sa.Column("tags", sa.JSON))
        records.add_column(sa.Column("updated_at", BIG))
        records.add_column(sa.Column("expires_at", BIG))
    marks = _fill(op.get_bind())
    with op.batch_alter_table("records") as records:
        for name in ("version", "content_hash", "copies", "tags", "updated_at"):
            records.alter_column(name, nullable=False)
    op.create_index("ix_records_scope_content_hash", "records", ["scope", "content_hash"])
    op.create_index("ix_records_expires_at", "records", ["expires_at"])
    with op.batch_alter_table("chunks", table_kwargs={"sqlite_autoincrement": True}) as chunks:
        chunks.alter_column("version", nullable=False)
        chunks.create_foreign_key("fk_chunks_record_id", "records", ["record_id"], ["id"], ondelete="CASCADE")
    op.create_table(
        "versions",
        sa.Column("record_id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("metadata", sa.JSON, nullable=False),
        sa.Column("tags", sa.JSON, nullable=False),
        sa.Column("chunks", sa.Integer, nullable=False),
        sa.Column("tokens", sa.Integer, nullable=False),
        sa.Column("created_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("record_id", "version", name="pk_versions"),
        sa.ForeignKeyConstraint(["record_id"], ["records.id"], name="fk_versions_record_id", ondelete="CASCADE"),
    )
    table = op.create_table(
        "marks",
        sa.Column("record_id", sa.String(36), nullable=False),
        sa.Column("mark", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("record_id", "mark", name="pk_marks"),
        sa.ForeignKeyConstraint(["record_id"], ["records.id"], name="fk_marks_record_id", ondelete="CASCADE"),
    )
    op.create_index("ix_marks_mark", "marks", ["mark"])
    op.bulk_insert(table, marks)


def _fill(connection: sa.Connection) -> list[dict[str, str]]:
    """Give the columns of `records` and `chunks` their values; the marks of the records' metadata."""
    names = ("id", "text", "metadata", "version", "content_hash", "copies", "tags", "updated_at")
    json_names = ("metadata", "tags")
    records = sa.table("records", *(sa.column(name, sa.JSON if name in json_names else None) for name in names))
    connection.execute(sa.update(sa.table("chunks", sa.column("version"))).values(version=1))
    connection.execute(sa.update(records).values(version=1, copies=1, tags=[]))
    marks = []
    last = ""
    page = sa.select(records.c.id, records.c.text, records.c.metadata).order_by(records.c.id).limit(PAGE)
    while rows := connection.execute(page.where(records.c.id > last)).all():
        for key, text, metadata in rows:
            made = UUID(key).int >> 80
            values = {"content_hash": sha256(text.encode()).hexdigest(), "updated_at": made}
            connection.execute(sa.update(records).where(records.c.id == key).values(values))
            marks += [{"record_id": key, "mark": mark} for mark in sorted(_marks(metadata))]
            last = key
    return marks


def _marks(metadata: dict[str, Any]) -> set[str]:
    """As `filters.py` wrote them at this revision."""
    marks = set()
    for key, value in metadata.items():
        if value is None or isinstance(value, str | int | float):
            plain = int(value) if isinstance(value, float) and value.is_integer() else value
            marks.add(blake2b(json.dumps([key, plain]).encode(), digest_size=16).hexdigest())
    return marks


def downgrade() -> None:
    """Not offered: an older version would not know what it drops."""
    raise StoreError("A store is not taken back to an older schema; restore a backup made before the upgrade.")
