"""The database connection: engine, sessions, the schema's version. It knows tables, not records.

Every session goes through `Database.read` or `Database.write`, which commit, roll back and translate SQLAlchemy's
errors. Safe to share between threads; after a fork, open the store anew.
"""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from json import JSONDecodeError
from pathlib import Path
from shlex import quote
from typing import Any, Literal, NamedTuple

from sqlalchemy import URL, Connection, Engine, create_engine, event, insert, inspect, make_url, select
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from sqlalchemy.orm import Session

from lora_memory.errors import MissingDependency, StoreError
from lora_memory.store import seals
from lora_memory.store.tables import SCHEMA, metadata, schema_version

__all__ = ["Database"]

BUSY_TIMEOUT_S = 30.0  # how long a SQLite connection waits for another's write
INSIDE = "user-defined function raised exception"  # all that SQLite tells of one
CHECKPOINT_TIMEOUT_MS = 1000  # how long emptying the write-ahead log waits for readers


class Image(NamedTuple):
    """SQLite's file: its bytes, the first page of each table and index, and the length of its write-ahead log."""

    data: bytes
    roots: list[int]
    log_bytes: int


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

    @property
    def doctor(self) -> str:
        """The command that examines this store."""
        return "lora-memory doctor" + (f" --store {quote(str(Path(self._place).parent))}" if self.is_sqlite else "")

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that reads one state of the database (on SQLite)."""
        with self._session(self._engine) as session:
            yield session

    @contextmanager
    def snapshot(self) -> Iterator[Session]:
        """As `read`, and one state of the database on servers as well."""
        engine = self._engine
        if not self.is_sqlite:
            engine = engine.execution_options(isolation_level="REPEATABLE READ")
        with self._session(engine) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session that commits at the end, or rolls back if anything is raised. SQLite: holds the write lock."""
        with self._session(self._writing) as session:
            yield session
            session.commit()
        if self.is_sqlite:
            # What lies in the write-ahead log alone is lost with one damaged byte of it: leave as little as can be.
            with suppress(StoreError):  # it is committed, and the next write or open does it
                self._empty_log(timeout_ms=0)

    def prepare(self, *, create: bool) -> None:
        """Bring the schema to this version: create it whole, migrate it, or do nothing.

        Args:
            create: Whether an empty database becomes a store.

        Raises:
            StoreError: It is not a store, is damaged, is newer than this version, or there is none and `create` is
                false.
        """
        version = self.version()
        if version is None and not create:
            raise StoreError(f"There is no store at {self._place}; check the path. Memory.open() makes one there.")
        if version is not None and (fault := self.fault()):
            raise StoreError(f"{fault} Nothing was changed. Find out more with: {self.doctor}")
        if version == SCHEMA and self._is_sealed():
            return
        with self.write() as session:
            connection = session.connection()
            version = _version(connection, self._url)  # another process may have been faster
            if self.is_sqlite:
                seals.unseal(connection)
            if version is None:
                metadata.create_all(connection)
                connection.execute(insert(schema_version).values(version_num=SCHEMA))
            elif version != SCHEMA:
                _migrate(connection, version, self._place)
            if self.is_sqlite:
                seals.seal(connection)

    def version(self) -> str | None:
        """The schema's revision; "" where Alembic stamped none, None for an empty database.

        Raises:
            StoreError: It is another program's database.
        """
        with self.read() as session:
            return _version(session.connection(), self._url)

    def migration_leftovers(self, *, drop: bool) -> list[str]:
        """The tables that a migration which was cut off left behind."""
        with self.write() if drop else self.read() as session:
            connection = session.connection()
            found = [name for name in inspect(connection).get_table_names() if name.startswith("_alembic_tmp_")]
            if drop:
                for name in found:
                    connection.exec_driver_sql(f'DROP TABLE "{name}"')
        return found

    def mark_removed(self, session: Session) -> None:
        """Note in this transaction that rows go, so that `erase` knows even if the process is killed before it."""
        if self.is_sqlite:
            connection = session.connection()
            removals = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            connection.exec_driver_sql(f"PRAGMA user_version = {(removals + 1) % 2**31 or 1}")

    def erase(self) -> Literal["complete", "pending", "logical"]:
        """Make removed rows vanish from the files.

        SQLite zeroes what it deletes (`secure_delete`), but the copies that it leaves where it moved a row to another
        page go only when the whole file is written anew. Takes time and room in proportion to the database.

        Returns:
            `ForgetReceipt.status`: pending while another connection still reads from the write-ahead log or writes, or
            the disk lacks the room; logical where the database is a server.
        """
        if not self.is_sqlite:
            return "logical"
        removals = self.removals_pending()
        try:
            if removals:
                with self._outside() as connection:
                    connection.exec_driver_sql("VACUUM")
            if not self._empty_log(timeout_ms=CHECKPOINT_TIMEOUT_MS):
                return "pending"
        except StoreError as exc:
            if isinstance(exc.__cause__, OperationalError):  # locked for too long, or the disk is full
                return "pending"
            raise
        if removals:
            with self.write() as session:
                if self.removals_pending(session) == removals:  # else another process erases, too
                    session.connection().exec_driver_sql("PRAGMA user_version = 0")
        return "complete"

    def removals_pending(self, session: Session | None = None) -> int:
        """How many removals `erase` has yet to make vanish."""
        if session is None:
            with self.read() as session:
                return self.removals_pending(session)
        found: int = session.connection().exec_driver_sql("PRAGMA user_version").scalar_one() if self.is_sqlite else 0
        return found

    def fault(self) -> str | None:
        """What is wrong with SQLite's file: its structure, an index, or a value. None if nothing, or on a server."""
        if not self.is_sqlite:
            return None
        with self.read() as session:
            found: str = session.connection().exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
        if found != "ok":
            return f"The database {self._place} is damaged: {' '.join(found.split())}."
        if changed := self.changed_tables():
            return f"The database {self._place} is damaged: rows of {', '.join(changed)} are not as they were written."
        return None

    def changed_tables(self) -> list[str]:
        """The tables that hold other values than were written."""
        with self.read() as session:
            return seals.broken(session.connection()) if self.is_sqlite else []

    def mend(self, *, accept: bool) -> bool:
        """Build everything but the rows anew, if these are intact or are to be taken as they are.

        Returns:
            Whether no fault is left.
        """
        try:
            if self.changed_tables():
                if not accept:
                    return False
                with self.write() as session:
                    seals.seal(session.connection())
            with self._outside() as connection:
                connection.exec_driver_sql("REINDEX")
                connection.exec_driver_sql("VACUUM")
            return self.fault() is None
        except StoreError:
            return False

    def alone_since(self) -> float | None:
        """A moment (seconds since 1970) at which nobody else had SQLite's file open; None if somebody has."""
        if not self.is_sqlite:
            return None
        self._engine.dispose()
        now = time.time()
        with closing(sqlite3.connect(self._place, timeout=0.0, isolation_level=None)) as connection:
            try:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                connection.execute("BEGIN IMMEDIATE")  # in this mode it needs the file to itself
            except sqlite3.OperationalError:
                return None
        return now

    def image(self) -> Image:
        """SQLite's file as it is while nobody can write to it."""
        with suppress(StoreError):
            self._empty_log(timeout_ms=CHECKPOINT_TIMEOUT_MS)
        with self._session(self._writing) as session:
            connection = session.connection()
            roots = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE rootpage > 0").scalars().all()
            # Not read as a file: closing that would take away SQLite's own locks in this process.
            driver: Any = connection.connection.driver_connection
            data: bytes = driver.serialize()
            log = Path(f"{self._url.database}-wal")
            return Image(data, [1, *roots], log.stat().st_size if log.exists() else 0)

    def close(self) -> None:
        """Close every connection. Later sessions raise StoreError."""
        self._closed = True
        self._engine.dispose()

    def _is_sealed(self) -> bool:
        with self.read() as session:
            return not self.is_sqlite or seals.is_sealed(session.connection())

    def _empty_log(self, *, timeout_ms: int) -> bool:
        """Copy SQLite's write-ahead log into the database and cut it to nothing, unless others keep it for so long."""
        with self._outside() as connection:
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {timeout_ms}")
            try:
                return not connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
            finally:
                connection.exec_driver_sql(f"PRAGMA busy_timeout = {int(BUSY_TIMEOUT_S * 1000)}")

    @contextmanager
    def _outside(self) -> Iterator[Connection]:
        """A connection outside any transaction."""
        with self._translated(), self._engine.execution_options(begin=None).connect() as connection:
            yield connection

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
        except (SQLAlchemyError, UnicodeDecodeError, JSONDecodeError) as exc:  # damage can be in any text
            reason = getattr(exc, "orig", None) or exc
            if INSIDE in str(reason) and threading.current_thread() is threading.main_thread():
                raise KeyboardInterrupt from exc  # Ctrl-C came while SQLite called `checksum`, which raises nothing
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
    connection.create_function("row_checksum", -1, seals.checksum, deterministic=True)


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
