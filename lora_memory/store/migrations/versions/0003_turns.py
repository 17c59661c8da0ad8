"""Turns of sessions that are not records yet.

Revision: 0003, from 0002.
"""

import sqlalchemy as sa
from alembic import op

from lora_memory.errors import StoreError

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "turns",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        sa.Column("scope", sa.String(512).with_variant(sa.String(512, collation="C"), "postgresql"), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("reply", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_turns"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_turns_scope", "turns", ["scope"])


def downgrade() -> None:
    """Not offered: an older version would not know what it drops."""
    raise StoreError("A store is not taken back to an older schema; restore a backup made before the upgrade.")
