"""A count of how often all vectors were made anew, maybe by another encoder of the same name.

Revision: 0007, from 0006.
"""

import sqlalchemy as sa
from alembic import op

from lora_memory.errors import StoreError

revision = "0007"
down_revision = "0006"

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add it to the store's row."""
    op.add_column("store", sa.Column("reindexed", BIG, nullable=False, server_default="0"))


def downgrade() -> None:
    """Not offered: an older version would not know what it drops."""
    raise StoreError("A store is not taken back to an older schema; restore a backup made before the upgrade.")
