"""The schema: created whole, migrated where it is older, refused where it is not ours."""

import os
import re
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path

import pytest
from sqlalchemy import make_url
from sqlalchemy.schema import CreateIndex, CreateTable

from lora_memory.errors import MissingDependency, StoreError
from lora_memory.scopes import Scope
from lora_memory.store import Filter
from lora_memory.store.database import Database
from lora_memory.store.tables import SCHEMA, metadata
from tests.store import old_store
from tests.store.samples import BASE, ROOT, new_record, open_store, texts, unit

REPOSITORY = Path(__file__).parents[2]


def schema(database: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        # SQLite puts a table's name in quotes when it renames one, as a migration that copies a table does.
        return {(name, re.sub(r"\s*([(),])\s*|\s+", r"\1 ", sql.replace(f'"{name}"', name))) for name, sql in found}


def stamp(database: Path, version: str | None) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute(
            "CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        connection.execute("DELETE FROM alembic_version")
        if version is not None:
            connection.execute("INSERT INTO alembic_version VALUES (?)", (version,))


def test_migrations_end_in_the_schema_that_a_new_store_is_created_with(tmp_path: Path) -> None:
    open_store(tmp_path / "new").close()
    (tmp_path / "old").mkdir()
    stamp(tmp_path / "old/store.db", None)  # a store from before the first revision
    with open_store(tmp_path / "old") as store:
        store.add([new_record(store, "It works.")])
        assert len(store.list(scope=ROOT)) == 1
    assert schema(tmp_path / "old/store.db") == schema(tmp_path / "new/store.db")
    with closing(sqlite3.connect(tmp_path / "old/store.db")) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(SCHEMA,)]


def test_a_store_of_the_first_schema_keeps_everything(tmp_path: Path) -> None:
    old_store.create(tmp_path, "0001")
    ids = [f"0192f0c1-7c00-7000-8000-{number:012d}" for number in range(504)]  # more than are filled in at once
    abouts = [{"source": f"{number}.md", "page": 3.0, "authors": ["Mira"]} for number in range(3)]
    old = [(ids[n], f"fact {n}\n🦊 more", "acme/mira", 10 * n, abouts[n]) for n in range(3)]
    old_store.fill_0001(tmp_path, [*old, *((key, f"of {key}", "many", 9, {}) for key in ids[3:])])
    with open_store(tmp_path) as store:
        records = store.list(scope=Scope("acme"))[::-1]
        assert [record.id for record in records] == ids[:3]
        for number, record in enumerate(records):
            assert (record.text, record.scope) == (f"fact {number}\n🦊 more", "acme/mira")
            assert (record.chunks, record.tokens, record.kind) == (2, 4, "document")
            assert record.metadata == abouts[number]
            assert (record.version, record.copies, record.tags, record.expires_at) == (1, 1, (), None)
            assert record.updated_at == record.created_at
            assert store.list(scope=ROOT, only=Filter.of(where={"source": f"{number}.md"})) == [record]
            assert [chunk.text for chunk in store.record_chunks(record.id, scope=ROOT)] == [f"fact {number}", "🦊 more"]
        assert len(store.list(scope=ROOT, only=Filter.of(where={"page": 3}))) == 3
        assert texts(store, unit(20), "acme/mira", k=1) == ["fact 2"]
        assert len(texts(store, unit(0), "many", k=2000)) == 501
        (again,) = store.repeat([new_record(store, f"of {ids[-1]}", scope="many", seed=9)])
        assert again is not None
        assert (again.id, again.copies) == (ids[-1], 2)
        assert store.forget(scope=Scope("acme")).chunks == 6
        assert store.check() == []
    open_store(tmp_path / "new").close()
    assert schema(tmp_path / "store.db") == schema(tmp_path / "new/store.db")


def test_alembic_is_imported_for_an_older_store_only(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.store.samples import open_store\n"
        "for name in ('new', 'new', 'old'):\n"
        "    open_store(Path(sys.argv[1]) / name).close(); print(name, 'alembic' in sys.modules)"
    )
    (tmp_path / "old").mkdir()
    stamp(tmp_path / "old/store.db", None)
    shown = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=REPOSITORY, check=True, capture_output=True, text=True
    ).stdout
    assert shown.split("\n")[:3] == ["new False", "new False", "old True"]


def test_ctrl_c_while_rows_are_verified_is_ctrl_c(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(tmp_path) as store:
        store.add([new_record(store, "fact")])

    def interrupted(*_: bytes) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("lora_memory.store.seals.checksum", interrupted)
    with pytest.raises(KeyboardInterrupt):
        open_store(tmp_path)
    with ThreadPoolExecutor(1) as pool:  # Ctrl-C is raised in the main thread only
        opened = pool.submit(open_store, tmp_path)
        with pytest.raises(StoreError, match="could not be read"):
            opened.result()


def test_a_newer_store_asks_for_an_upgrade(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    stamp(tmp_path / "store.db", "9999")
    with pytest.raises(StoreError, match="pip install --upgrade lora-memory"):
        open_store(tmp_path)


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "store.db")) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    before = schema(tmp_path / "store.db")
    with pytest.raises(StoreError, match="not a store: it has other tables \\(bookmarks\\)"):
        open_store(tmp_path)
    assert schema(tmp_path / "store.db") == before


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_text("Dear diary, " * 100)
    with pytest.raises(StoreError, match="file is not a database"):
        open_store(tmp_path)


def test_a_path_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "memory").write_text("x")
    with pytest.raises(StoreError, match="cannot hold a store"):
        open_store(tmp_path / "memory")


@pytest.mark.parametrize("existing", [False, True])
def test_a_directory_that_cannot_be_written(tmp_path: Path, existing: bool) -> None:
    if existing:
        open_store(tmp_path).close()
    for path in [*tmp_path.rglob("*"), tmp_path]:
        path.chmod(0o500 if path.is_dir() else 0o400)
    try:
        if os.access(tmp_path, os.W_OK):
            pytest.skip("this user may write anywhere")
        with pytest.raises(StoreError, match="user may write"):
            open_store(tmp_path)
    finally:
        for path in [tmp_path, *tmp_path.rglob("*")]:
            path.chmod(0o700)


def test_nothing_is_created_for_someone_who_only_looks(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="There is no store"):
        open_store(tmp_path / "typo", base_model=None)
    assert not (tmp_path / "typo").exists()


def test_whoever_names_nothing_accepts_what_is_there(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    with open_store(tmp_path, base_model=None, hypernetwork=None, embedder=None, dimension=None) as store:
        assert store.identity.base_model == BASE


def test_sqlite_is_set_up_for_concurrency_and_forgetting(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'store.db'}")
    with database.read() as session:
        pragmas = {
            name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "foreign_keys", "secure_delete", "busy_timeout")
        }
    database.close()
    assert pragmas == {"journal_mode": "wal", "foreign_keys": 1, "secure_delete": 1, "busy_timeout": 30_000}


def test_a_url_that_is_none() -> None:
    with pytest.raises(StoreError, match="postgresql"):
        Database("my store")
    with pytest.raises(StoreError, match="postgresql"):
        Database("postgrejson://localhost/store")


def test_a_driver_that_is_not_installed() -> None:
    driver = {"pymssql": "mssql+pymssql", "oracledb": "oracle+oracledb"}
    missing = next(url for module, url in driver.items() if find_spec(module) is None)
    with pytest.raises(MissingDependency, match="pip install") as caught:
        Database(f"{missing}://user:secret@localhost/store")
    assert "secret" not in str(caught.value)


def test_every_table_compiles_for_postgresql() -> None:
    dialect = make_url("postgresql://").get_dialect()()
    statements = [str(CreateTable(table).compile(dialect=dialect)) for table in metadata.sorted_tables]
    statements += [
        str(CreateIndex(index).compile(dialect=dialect)) for t in metadata.sorted_tables for index in t.indexes
    ]
    assert any('scope VARCHAR(512) COLLATE "C" NOT NULL' in statement for statement in statements)
    assert any("id BIGSERIAL NOT NULL" in statement for statement in statements)
