"""Tasks that are a scope's default.

Revision: 0004, from 0003.
"""

import sqlalchemy as sa
from alembic import op

from lora_memory.errors import StoreError

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Create the table of defaults, empty."""
    op.create_table(
        "task_defaults",
        sa.Column("scope", sa.String(512).with_variant(sa.String(512, collation="C"), "postgresql"), nullable=False),
        sa.Column("record_id", sa.String(36), nullable=False),
        sa.PrimaryKeyConstraint("scope", "record_id", name="pk_task_defaults"),
        sa.ForeignKeyConstraint(["record_id"], ["records.id"], name="fk_task_defaults_record_id", ondelete="CASCADE"),
    )
    op.create_index("ix_task_defaults_record_id", "task_defaults", ["record_id"])


def downgrade() -> None:
    """Not offered: an older version would not know what it drops."""
    raise StoreError("A store is not taken back to an older schema; restore a backup made before the upgrade.")
