"""The database connection: engine, sessions, the schema's version. It knows tables, not records.

Every session goes through `Database.read` or `Database.write`, which commit, roll back and translate SQLAlchemy's
errors. Safe to share between threads; after a fork, open the store anew.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import URL, Connection, Engine, create_engine, event, insert, inspect, make_url, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from lora_memory.errors import MissingDependency, StoreError
from lora_memory.store.tables import SCHEMA, metadata, schema_version

__all__ = ["Database"]

BUSY_TIMEOUT_S = 30.0  # how long a SQLite connection waits for another's write
CHECKPOINT_TIMEOUT_MS = 1000  # how long emptying the write-ahead log waits for readers


class Database:
    """One SQL database, SQLite or any other that SQLAlchemy reaches."""

    def __init__(self, url: str | URL) -> None:
        """Connect lazily: nothing is opened before the first session.

        Raises:
            StoreError: The URL is not one.
            MissingDependency: The database's driver is not installed.
        """
        try:
            self._url = make_url(url)
            self.is_sqlite = self._url.get_backend_name() == "sqlite"
            arguments = {"timeout": BUSY_TIMEOUT_S} if self.is_sqlite else {}
            self._engine = create_engine(self._url, connect_args=arguments, pool_pre_ping=not self.is_sqlite)
        except ImportError as exc:
            raise MissingDependency(
                f"The driver of the database {self._url.drivername} is not installed ({exc}). For PostgreSQL: "
                "pip install 'psycopg[binary]'"
            ) from exc
        except SQLAlchemyError as exc:  # the URL may hold a password, so it is not shown
            raise StoreError(f"url= is not such as 'postgresql+psycopg://user@host/name': {exc}.") from exc
        if self.is_sqlite:
            event.listen(self._engine, "connect", _set_up_sqlite)
            event.listen(self._engine, "begin", _begin)
        self._writing: Engine = self._engine.execution_options(begin="BEGIN IMMEDIATE")
        self._closed = False

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that reads one state of the database (on SQLite)."""
        with self._session(self._engine) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session that commits at the end, or rolls back if anything is raised. SQLite: holds the write lock."""
        with self._session(self._writing) as session:
            yield session
            session.commit()

    def prepare(self, *, create: bool) -> None:
        """Bring the schema to this version: create it whole, migrate it, or do nothing.

        Args:
            create: Whether an empty database becomes a store.

        Raises:
            StoreError: It is not a store, is newer than this version, or there is none and `create` is false.
        """
        with self.read() as session:
            version = _version(session.connection(), self._url)
        if version == SCHEMA:
            return
        if version is None and not create:
            raise StoreError(f"There is no store at {self._place}. Name a base model and an embedder to create one.")
        with self.write() as session:
            connection = session.connection()
            version = _version(connection, self._url)  # another process may have been faster
            if version is None:
                metadata.create_all(connection)
                connection.execute(insert(schema_version).values(version_num=SCHEMA))
            elif version != SCHEMA:
                _migrate(connection, version, self._place)

    def erase(self) -> Literal["complete", "pending", "logical"]:
        """Make removed rows vanish from the files: SQLite's write-ahead log is copied into the database and emptied.

        Returns:
            `ForgetReceipt.status`: pending while another connection still reads from the log; logical where the
            database is a server.
        """
        if not self.is_sqlite:
            return "logical"
        with self._translated(), self._engine.execution_options(begin=None).connect() as connection:
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {CHECKPOINT_TIMEOUT_MS}")
            busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {int(BUSY_TIMEOUT_S * 1000)}")
        return "pending" if busy else "complete"

    def fault(self) -> str | None:
        """What SQLite's own check finds wrong with the file; None if nothing, or on another database."""
        if not self.is_sqlite:
            return None
        with self.read() as session:
            found: str = session.connection().exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        return None if found == "ok" else found

    def close(self) -> None:
        """Close every connection. Later sessions raise StoreError."""
        self._closed = True
        self._engine.dispose()

    @property
    def _place(self) -> str:
        return self._url.database or "" if self.is_sqlite else self._url.render_as_string()

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        with self._translated(), Session(engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def _translated(self) -> Iterator[None]:
        if self._closed:
            raise StoreError("This store is closed; open it again.")
        try:
            yield
        except SQLAlchemyError as exc:
            reason = getattr(exc, "orig", None) or exc
            raise StoreError(
                f"The store at {self._place} could not be read or written: {reason}. Nothing was changed. Check that "
                "it is a store's database, that this user may write it and its directory, that the disk has room, and "
                "that no other program keeps it locked."
            ) from exc


def _set_up_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver's own idea of transactions off: `_begin` opens them
    with closing(connection.cursor()) as cursor:
        deadline = time.monotonic() + BUSY_TIMEOUT_S
        while True:
            try:
                cursor.execute("PRAGMA journal_mode = WAL")
                break
            except sqlite3.OperationalError as exc:
                # Two that create one store at once: SQLite's busy timeout does not cover this change.
                if exc.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
                time.sleep(0.01)
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA secure_delete = ON")


def _begin(connection: Connection) -> None:
    # A transaction that starts as a reader and writes later fails at once if another wrote in between: SQLite's busy
    # timeout only helps the one that asks for the write lock first. A checkpoint runs outside any transaction.
    if statement := connection.get_execution_options().get("begin", "BEGIN"):
        connection.exec_driver_sql(statement)


def _version(connection: Connection, url: URL) -> str | None:
    """The schema's revision; "" where Alembic stamped none, None for an empty database."""
    tables = inspect(connection).get_table_names()
    if schema_version.name in tables:
        return connection.scalar(select(schema_version.c.version_num)) or ""
    if tables:
        found = ", ".join(tables[:3])
        raise StoreError(
            f"{url.render_as_string()} is not a store: it has other tables ({found}). Choose another path."
        )
    return None


def _migrate(connection: Connection, version: str, place: str) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if version and version not in known:
        raise StoreError(
            f"The store at {place} has schema {version!r}, which this version of lora_memory does not know: it was "
            "written by a newer one. Upgrade: pip install --upgrade lora-memory"
        )
    command.upgrade(config, "head")
