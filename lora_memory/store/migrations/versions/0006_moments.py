"""An index of when texts were last given: each write looks up the newest.

Revision: 0006, from 0005.
"""

from alembic import op

from lora_memory.errors import StoreError

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Create the index."""
    op.create_index("ix_records_updated_at", "records", ["updated_at"])


def downgrade() -> None:
    """Not offered: an older version would not know what it drops."""
    raise StoreError("A store is not taken back to an older schema; restore a backup made before the upgrade.")
