"""Checksums of the rows, kept by SQLite itself: a byte that changed on the disk is noticed when the store is opened.

SQLite checks the structure of its file, not the values in it. So each table has a seal: the exclusive or of its rows'
checksums. Triggers keep it, whichever statement writes, and `broken` compares it with the rows that are there. Servers
such as PostgreSQL have page checksums of their own; this is for SQLite alone. It is no protection against forgery.
"""

from zlib import crc32

from sqlalchemy import Connection, Integer, literal_column, select

from lora_memory.store.tables import metadata, schema_version

__all__ = ["broken", "checksum", "is_sealed", "seal", "unseal"]

_COMBINE = "UPDATE seals SET seal = (seal | {row}) - (seal & {row}) WHERE name = '{table}';"  # SQLite has no ^


def checksum(*values: bytes) -> int:
    """The checksum of a row's values. Every connection offers it to SQLite as the function `row_checksum`."""
    found = 0
    for value in values:
        found = crc32(value, found)
    return found


def seal(connection: Connection) -> None:
    """Take the rows as they are for right: seal every table anew, in this transaction."""
    unseal(connection)
    execute = connection.exec_driver_sql
    execute("CREATE TABLE seals (name TEXT PRIMARY KEY, seal INTEGER NOT NULL) WITHOUT ROWID")
    for table in _tables(connection):
        execute("INSERT INTO seals VALUES (?, ?)", (table, _seal(connection, table)))
        for statement in _triggers(connection, table).values():
            execute(statement)


def unseal(connection: Connection) -> None:
    """Remove the seals and what keeps them, before a table is altered."""
    for name in _kept_triggers(connection):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    connection.exec_driver_sql("DROP TABLE IF EXISTS seals")


def is_sealed(connection: Connection) -> bool:
    """Whether the tables have seals; those of a store that an earlier version wrote have not."""
    return connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'seals'").first() is not None


def broken(connection: Connection) -> list[str]:
    """The sealed tables whose rows are not those that were written."""
    if not is_sealed(connection):
        return []
    seals: dict[str, int] = dict(connection.exec_driver_sql("SELECT name, seal FROM seals").all())
    kept = _kept_triggers(connection)
    tables = _tables(connection)

    def is_whole(table: str) -> bool:
        expected = _triggers(connection, table).items()
        return seals.get(table) == _seal(connection, table) and expected <= kept.items()

    return [table for table in sorted({*seals, *tables}) if table not in tables or not is_whole(table)]


def _kept_triggers(connection: Connection) -> dict[str, str]:
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {name: sql for name, sql in found if name.startswith("seal_")}


def _tables(connection: Connection) -> list[str]:
    """The store's tables that there are: a store of an older version lacks some."""
    there = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    return sorted(set(metadata.tables).intersection(there) - {schema_version.name})


def _row(connection: Connection, table: str, prefix: str = "") -> str:
    """The expression for the checksum of a row: its values joined to one, because each argument costs time."""
    blobs, texts = [], []
    for _, name, kind, *_ in connection.exec_driver_sql(f'PRAGMA table_info("{table}")').all():
        column = f'{prefix}"{name}"'
        if kind == "BLOB":
            blobs.append(f"ifnull({column}, x'')")
        elif kind in ("DOUBLE", "FLOAT", "REAL"):
            # As a whole number of millionths: versions of SQLite write fractions as text in different ways.
            texts.append(f"ifnull(CAST({column} * 1000000 AS INTEGER), x'')")
        else:
            texts.append(f"ifnull({column}, x'')")
    joined = " || x'00' || ".join(texts)
    return f"row_checksum({', '.join([f'CAST({joined} AS BLOB)', *blobs])})"


def _seal(connection: Connection, table: str) -> int:
    value = 0
    checksum = literal_column(_row(connection, table), Integer)
    for row in connection.scalars(select(checksum).select_from(metadata.tables[table])):
        value ^= row
    return value


def _triggers(connection: Connection, table: str) -> dict[str, str]:
    """The statements that make the triggers of a table, by the triggers' names."""
    statements = {}
    for event, rows in (("insert", ["new"]), ("delete", ["old"]), ("update", ["old", "new"])):
        sums = [_row(connection, table, f"{row}.") for row in rows]
        body = " ".join(_COMBINE.format(row=row, table=table) for row in sums)
        name = f"seal_{table}_{event}"
        statements[name] = f'CREATE TRIGGER "{name}" AFTER {event.upper()} ON "{table}" BEGIN {body} END'
    return statements
