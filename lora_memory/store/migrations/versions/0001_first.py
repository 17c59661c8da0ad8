"""The first schema: the store's own row, records and chunks.

Revision: 0001, from nothing.
"""

import sqlalchemy as sa
from alembic import op

from lora_memory.errors import StoreError

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table."""
    big = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "store",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("base_model", sa.Text, nullable=False),
        sa.Column("hypernetwork", sa.Text),
        sa.Column("embedder", sa.Text, nullable=False),
        sa.Column("dimension", sa.Integer, nullable=False),
        sa.Column("prior", sa.String(64)),
        sa.Column("changes", big, nullable=False),
        sa.Column("removals", big, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_store"),
    )
    op.create_table(
        "records",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("scope", sa.String(512).with_variant(sa.String(512, collation="C"), "postgresql"), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("metadata", sa.JSON, nullable=False),
        sa.Column("chunks", sa.Integer, nullable=False),
        sa.Column("tokens", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_records"),
    )
    op.create_index("ix_records_scope", "records", ["scope"])
    op.create_table(
        "chunks",
        sa.Column("id", big, nullable=False),
        sa.Column("record_id", sa.String(36), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("tokens", sa.Integer, nullable=False),
        sa.Column("vector", sa.LargeBinary, nullable=False),
        sa.Column("weights_hash", sa.String(64), nullable=False),
        sa.Column("norm", sa.Double, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_chunks"),
        sa.ForeignKeyConstraint(["record_id"], ["records.id"], name="fk_chunks_record_id", ondelete="CASCADE"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_chunks_record_id", "chunks", ["record_id"])
    op.create_index("ix_chunks_weights_hash", "chunks", ["weights_hash"])


def downgrade() -> None:
    """Not offered: an older version would not know what it drops."""
    raise StoreError("A store is not taken back to an older schema; restore a backup made before the upgrade.")
