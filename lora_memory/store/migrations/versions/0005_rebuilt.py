"""Chunks that a rebuild has made and that do not serve yet.

Revision: 0005, from 0004.
"""

import sqlalchemy as sa
from alembic import op

from lora_memory.errors import StoreError

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Create their table, and the store's note of what they are made with."""
    op.add_column("store", sa.Column("rebuilding", sa.Text))
    op.create_table(
        "rebuilt",
        sa.Column("record_id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("tokens", sa.Integer, nullable=False),
        sa.Column("vector", sa.LargeBinary, nullable=False),
        sa.Column("weights_hash", sa.String(64), nullable=False),
        sa.Column("norm", sa.Double, nullable=False),
        sa.PrimaryKeyConstraint("record_id", "version", "position", name="pk_rebuilt"),
        sa.ForeignKeyConstraint(["record_id"], ["records.id"], name="fk_rebuilt_record_id", ondelete="CASCADE"),
    )
    op.create_index("ix_rebuilt_weights_hash", "rebuilt", ["weights_hash"])


def downgrade() -> None:
    """Not offered: an older version would not know what it drops."""
    raise StoreError("A store is not taken back to an older schema; restore a backup made before the upgrade.")
