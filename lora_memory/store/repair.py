"""Finding and repairing what is wrong with a store's files, with no model loaded.

The rows are the truth: what they name must be there, what they do not name may go, and what cannot be made again from
them is reported with the way out. Adapters that are lost are made again from their texts by `Memory.repair`.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shlex import quote
from typing import Literal

from sqlalchemy import URL, func, or_, select, update

from lora_memory.errors import DamagedFile, LoraMemoryError, RecordNotFound, StoreError
from lora_memory.scopes import Scope
from lora_memory.store.database import Database
from lora_memory.store.files import WeightFiles
from lora_memory.store.filters import alive
from lora_memory.store.residue import find_residue
from lora_memory.store.rows import subtree, weights_named
from lora_memory.store.tables import SCHEMA, ChunkRow, RecordRow, StoreRow

__all__ = [
    "DATABASE_FILE",
    "SWEEP_GRACE_S",
    "WEIGHTS_DIRECTORY",
    "Finding",
    "count_records",
    "examine",
    "lost",
    "lost_weights",
]

DATABASE_FILE = "store.db"
WEIGHTS_DIRECTORY = "weights"
SWEEP_GRACE_S = 24 * 3600.0  # for so long a file that no row names may belong to a write under way
LOOK = "SELECT id, scope, text FROM records"  # shows what is in a store that does not open

Fault = Literal["database", "migration", "counter", "lost", "orphan", "leftover", "residue"]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """Something that is wrong with a store.

    Attributes:
        what: `"database"`: its file is damaged. `"migration"`: the schema is an older one's or half changed.
            `"counter"`: the counters that tell processes of changes cannot be right. `"lost"`: a weight file that rows
            name is missing or damaged. `"orphan"`: a weight file that no row names. `"leftover"`: a temporary file.
            `"residue"`: bytes of what was forgotten.
        message: What, where, and how to put it right.
        repaired: Whether that was done.
        name: Of what is lost: the hash of the weight file.
    """

    what: Fault
    message: str
    repaired: bool = False
    name: str = ""


def examine(
    path: str | Path, *, url: str | None = None, repair: bool = False, deep: bool = False, accept: bool = False
) -> list[Finding]:
    """Examine the store in a directory.

    Args:
        path: The directory.
        url: Its database, if that is not in the directory.
        repair: Put right what can be; otherwise nothing is changed.
        deep: Prove as well that nothing forgotten is left in SQLite's files. Reads them whole into memory.
        accept: With `repair`: where values have changed on the disk, take them for right from now on.

    Raises:
        StoreError: There is no store, or it is one of a newer version or another program.
    """
    directory = Path(path)
    file = directory / DATABASE_FILE
    if url is None and not file.exists():
        raise StoreError(f"There is no store at {directory}.")
    database = Database(url or URL.create("sqlite", database=str(file)))
    try:
        findings = list(_database(database, repair=repair, accept=accept))
        if all(finding.repaired for finding in findings):
            alone = database.alone_since()
            grace = SWEEP_GRACE_S if alone is None else time.time() - alone
            files = WeightFiles(directory / WEIGHTS_DIRECTORY)
            findings += _rows(database, repair=repair)
            findings += lost_weights(database, files)
            findings += _strays(database, files, grace, repair=repair)
            if deep:
                findings += _deep(database, repair=repair)
        return findings
    finally:
        database.close()


def count_records(path: str | Path, scope: Scope) -> int:
    """How many records a scope, and those below it, show in the store of a directory. Nothing is changed.

    Raises:
        StoreError: It cannot be read.
    """
    database = Database(URL.create("sqlite", database=str(Path(path) / DATABASE_FILE)))
    try:
        with database.read() as session:
            shown = select(func.count()).select_from(RecordRow).where(subtree(scope), alive())
            return session.scalar(shown) or 0
    finally:
        database.close()


def lost(database: Database, weights_hash: str, reason: DamagedFile, scope: Scope) -> LoraMemoryError:
    """The error for a weight file that cannot be read: which records need it that the scope may read, what to do."""
    with database.read() as session:
        if weights_hash == session.scalars(select(StoreRow.prior)).one():
            return DamagedFile(
                f"{reason} It is the hypernetwork's prior: opening the memory with its models writes it again, and so "
                f"does `{database.doctor} --base-model NAME`."
            )
        wanted = select(ChunkRow.record_id).join(RecordRow).where(ChunkRow.weights_hash == weights_hash)
        wanted = wanted.where(or_(subtree(scope), RecordRow.scope.in_(map(str, scope.visible()))))
        owners = session.scalars(wanted.distinct().limit(3)).all()
    if not owners:
        return RecordNotFound(f"No record within reach has the adapter {weights_hash}; it was forgotten.")
    return DamagedFile(
        f"{reason} Needed by record {', '.join(owners)}, whose text is intact: let Memory.repair() or "
        f"`{database.doctor} --base-model NAME` internalize that text again. Other records are not affected."
    )


def lost_weights(database: Database, files: WeightFiles) -> Iterator[Finding]:
    """Every weight file that a row names and that is missing or damaged. Reads them all."""
    with database.read() as session:
        names = sorted(weights_named(session))
    for name in names:
        try:
            files.read(name)
        except DamagedFile as exc:
            error = lost(database, name, exc, Scope(""))
            if isinstance(error, DamagedFile):  # else it was forgotten since
                yield Finding(what="lost", message=str(error), name=name)


def _database(database: Database, *, repair: bool, accept: bool) -> Iterator[Finding]:
    """Faults of the file and of the schema. Nothing else can be examined while one of them is there."""
    try:
        version = database.version()
        for table in database.migration_leftovers(drop=repair):
            yield Finding(what="migration", message=f"A migration was cut off and left {table}.", repaired=repair)
        fault = database.fault()
    except StoreError as exc:
        advice = "" if "readonly" in str(exc) else " If it is damaged, restore it from a backup."
        yield Finding(what="database", message=f"{exc}{advice}")
        return
    if fault:
        mended = repair and database.mend(accept=accept)
        advice = "Its rows are intact: the doctor without --dry-run mends it."
        if not mended and database.changed_tables():
            with database.read() as session:
                file = quote(session.connection().engine.url.database or "")
            advice = (
                "Restore it from a backup. Without one, look at the records, which may say what nobody wrote: "
                f'`sqlite3 -readonly {file} "{LOOK}"`. Then let '
                f"`{database.doctor} --accept` take them for right."
            )
        elif not mended and repair:
            advice = "It cannot be mended: restore it from a backup."
        yield Finding(what="database", message=fault if mended else f"{fault} {advice}", repaired=mended)
        if not mended:
            return
    if version != SCHEMA:
        if repair:
            database.prepare(create=False)
        yield Finding(
            what="migration",
            message=f"The schema is {version!r}, not {SCHEMA!r}: opening the store migrates it.",
            repaired=repair,
        )


def _rows(database: Database, *, repair: bool) -> Iterator[Finding]:
    with database.read() as session:
        row = session.get(StoreRow, 1)
        chunks = session.scalar(select(func.count()).select_from(ChunkRow)) or 0
    if row is None:
        if chunks:
            message = "The store does not say what it was made with. Restore its database from a backup."
            yield Finding(what="database", message=message)
        return
    if 0 <= row.removals <= row.changes and (row.changes or not chunks):
        return
    if repair:
        changes = max(row.changes, row.removals, 0) + 1  # a number that no process has seen
        with database.write() as session:
            session.execute(update(StoreRow).values(changes=changes, removals=changes))
    message = (
        f"The change counters ({row.changes}, of them {row.removals} removals) cannot be right: indexes may be stale."
    )
    yield Finding(what="counter", message=message, repaired=repair)


def _strays(database: Database, files: WeightFiles, grace: float, *, repair: bool) -> list[Finding]:
    """Files that no row names, if nobody else has the store open; otherwise the older ones of them."""
    with database.write() if repair else database.read() as session:
        named = weights_named(session)
        strays = sorted(files.unnamed(named, older_than=grace))
        if repair:
            files.sweep(named, older_than=grace)
    return [
        Finding(what="leftover", message=f"A write was cut off and left {path}.", repaired=repair)
        if path.suffix == ".tmp"
        else Finding(what="orphan", message=f"No row names the file {path}.", repaired=repair)
        for path in strays
    ]


def _deep(database: Database, *, repair: bool) -> Iterator[Finding]:
    if not database.is_sqlite:
        return
    faults = _residue(database)
    if faults and repair:
        with database.write() as session:
            database.mark_removed(session)
        if database.erase() == "complete":
            left = _residue(database)
            yield from (Finding(what="residue", message=message, repaired=message not in left) for message in faults)
            return
    yield from (Finding(what="residue", message=message) for message in faults)


def _residue(database: Database) -> list[str]:
    found = []
    if database.removals_pending():
        found.append("The last forgetting is not finished: `forget`, opening the store, or the doctor finishes it.")
    image = database.image()
    if image.log_bytes:
        found.append(
            f"The write-ahead log holds {image.log_bytes} bytes, which a reader keeps from being emptied. Close the "
            "other processes that have the store open."
        )
    try:
        places = find_residue(image.data, image.roots)
    except ValueError as exc:
        return [*found, f"The database file cannot be followed to its end: {exc}."]
    if places:
        named = ", ".join(f"page {place.page} at {place.offset} ({place.length} bytes)" for place in places[:3])
        found.append(f"{len(places)} places of the database hold bytes that belong to no row, such as {named}.")
    return found
