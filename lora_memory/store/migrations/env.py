"""Runs migrations on the connection that `database.py` hands over. It opens nothing itself."""

from alembic import context

from lora_memory.store.tables import metadata

# SQLite cannot alter most columns in place: Alembic's batch mode copies the table instead.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
