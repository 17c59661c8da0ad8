"""The doctor: everything that can be wrong with a store's files is found, and put right where the rows allow it."""

import os
import re
import shlex
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from lora_memory.errors import InvalidInput, StoreError
from lora_memory.store import AdapterStore
from lora_memory.store.repair import examine
from lora_memory.store.seals import checksum
from lora_memory.store.tables import SCHEMA
from tests.store.samples import DIMENSION, ROOT, adapter, new_record, open_store, unit, weight_files


def sql(path: Path, *statements: str, sealed: bool = True) -> None:
    """Change the database behind the store's back, as a faulty version of it would or as a disk does."""
    with closing(sqlite3.connect(path / "store.db", isolation_level=None)) as connection:
        connection.create_function("row_checksum", -1, checksum if sealed else lambda *_: 0)
        for statement in statements:
            connection.execute(statement)


def lose(path: Path) -> None:
    weight_files(path)[0].unlink()


def damage(path: Path) -> None:
    file = weight_files(path)[0]
    file.write_bytes(file.read_bytes()[:-1] + b"?")


def leave_orphan(path: Path) -> None:
    orphan = path / f"weights/00/{'0' * 64}.safetensors"
    orphan.parent.mkdir(exist_ok=True)
    orphan.write_bytes(b"named by nobody")


def leave_temporary(path: Path) -> None:
    (weight_files(path)[0].parent / "tmpabc.tmp").write_bytes(b"half an adapter")


def set_counters_back(path: Path) -> None:
    sql(path, "UPDATE store SET changes = 0, removals = 7")


def cut_migration_off(path: Path) -> None:
    sql(path, "CREATE TABLE _alembic_tmp_records (id INTEGER)", "INSERT INTO _alembic_tmp_records VALUES (1)")


def stamp_older(path: Path) -> None:
    sql(path, "UPDATE alembic_version SET version_num = ''")


def spoil_index(path: Path) -> None:
    sql(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, '(scope)', '(kind)') WHERE name = 'ix_records_scope'",
    )


def change_text(path: Path) -> None:
    sql(path, "UPDATE records SET text = 'nobody wrote this'", sealed=False)


def leave_removal_unfinished(path: Path) -> None:
    sql(path, "PRAGMA user_version = 3")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with open_store(tmp_path) as store:
        store.add([new_record(store, "one\ntwo", seed=1, scope="acme"), new_record(store, "three", seed=3)])
    return tmp_path


def state(path: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in path.rglob("*") if file.is_file() and file.suffix != ".db-shm"}


def test_a_whole_store_has_no_findings(path: Path) -> None:
    assert examine(path, deep=True) == []
    assert examine(path, deep=True, repair=True) == []


@pytest.mark.parametrize(
    ("harm", "what"),
    [
        (leave_orphan, "orphan"),
        (leave_temporary, "leftover"),
        (set_counters_back, "counter"),
        (cut_migration_off, "migration"),
        (spoil_index, "database"),
        (leave_removal_unfinished, "residue"),
    ],
)
def test_what_the_rows_allow_is_repaired(path: Path, harm: Callable[[Path], None], what: str) -> None:
    harm(path)
    before = state(path)
    assert [(finding.what, finding.repaired) for finding in examine(path, deep=True)] == [(what, False)]
    assert state(path) == before
    assert [(finding.what, finding.repaired) for finding in examine(path, deep=True, repair=True)] == [(what, True)]
    assert examine(path, deep=True) == []
    with open_store(path) as store:
        assert [record.text for record in store.list(scope=ROOT)] == ["three", "one\ntwo"]
        assert len(store.search(unit(1), scope=ROOT, k=5)) == 1


@pytest.mark.parametrize(("harm", "said"), [(lose, "cannot be read"), (damage, "is damaged")])
def test_a_lost_adapter_is_reported_with_its_record_and_the_way_out(
    path: Path, harm: Callable[[Path], None], said: str
) -> None:
    harm(path)
    for repair in (False, True):
        (finding,) = examine(path, repair=repair)
        assert (finding.what, finding.repaired) == ("lost", False)
        assert said in finding.message
        assert "--base-model" in finding.message
    with open_store(path) as store:
        (chunk,) = store.lost_chunks()
        assert chunk.record_id in finding.message
        store.replace_adapters({chunk.id: store.stage(adapter(9))})
        (mended,) = (one for one in store.record_chunks(chunk.record_id, scope=ROOT) if one.id == chunk.id)
        assert mended.text == chunk.text
        assert store.load_adapter(mended.weights_hash).content_hash == adapter(9).content_hash
    assert examine(path) == []


def test_an_adapter_of_another_kind_is_refused(path: Path) -> None:
    lose(path)
    before = sorted(weight_files(path))
    with open_store(path) as store:
        (chunk,) = store.lost_chunks()
        assert chunk.kind == "document"
        with pytest.raises(InvalidInput, match="adapter of a document is not of kind 'instruction'"):
            store.replace_adapters({chunk.id: store.stage(adapter(9, kind="instruction"))})
        assert [lost.id for lost in store.lost_chunks()] == [chunk.id]
    assert sorted(weight_files(path)) == before


def test_an_adapter_for_a_chunk_that_was_forgotten_is_not_kept(path: Path) -> None:
    lose(path)
    with open_store(path) as store:
        (chunk,) = store.lost_chunks()
        store.forget(ids=[chunk.record_id], scope=ROOT)
        before = sorted(weight_files(path))
        store.replace_adapters({chunk.id: store.stage(adapter(9))})
        assert sorted(weight_files(path)) == before


def test_changed_values_close_the_store_until_someone_accepts_them(path: Path) -> None:
    change_text(path)
    with pytest.raises(StoreError, match=r"rows of records are not as they were written.*lora-memory doctor"):
        open_store(path)
    (finding,) = examine(path, repair=True)
    assert (finding.what, finding.repaired) == ("database", False)
    assert "backup" in finding.message
    assert "--accept" in finding.message
    program, option, file, query = shlex.split(re.findall("`(.*?)`", finding.message)[0])
    assert (program, option) == ("sqlite3", "-readonly")
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        assert {text for *_, text in connection.execute(query)} == {"nobody wrote this"}
    (finding,) = examine(path, repair=True, accept=True)
    assert finding.repaired
    with open_store(path) as store:
        assert {record.text for record in store.list(scope=ROOT)} == {"nobody wrote this"}


def test_an_older_schema_is_migrated(tmp_path: Path) -> None:
    sql(tmp_path, "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    (finding,) = examine(tmp_path)
    assert (finding.what, finding.repaired) == ("migration", False)
    assert SCHEMA in finding.message
    (finding,) = examine(tmp_path, repair=True)
    assert finding.repaired
    assert examine(tmp_path) == []


def test_fresh_files_are_left_to_others_who_have_the_store_open(path: Path) -> None:
    with open_store(path) as store:
        staged = store.stage(adapter(5))
        store.list(scope=ROOT)
        assert examine(path, repair=True) == []
        assert staged.file.path.exists()
        os.utime(staged.file.path, (0, 0))
        assert [finding.what for finding in examine(path, repair=True)] == ["leftover"]


def test_a_reader_keeps_the_log_and_that_is_said(path: Path, store: AdapterStore) -> None:
    with closing(sqlite3.connect(path / "store.db")) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM records").fetchone()
        assert store.forget(scope=ROOT).status == "pending"
        assert any("write-ahead log" in finding.message for finding in examine(path, deep=True))
    assert examine(path, deep=True) != []  # still not finished
    assert all(finding.repaired for finding in examine(path, deep=True, repair=True))
    assert examine(path, deep=True) == []


@pytest.mark.parametrize("where", ["no store", "another program's"])
def test_what_is_no_store_is_left_alone(tmp_path: Path, where: str) -> None:
    if where == "no store":
        with pytest.raises(StoreError, match="no store"):
            examine(tmp_path, repair=True)
        assert list(tmp_path.iterdir()) == []
    else:
        sql(tmp_path, "CREATE TABLE bookmarks (url TEXT)")
        (finding,) = examine(tmp_path, repair=True)
        assert "not a store" in finding.message
        assert not finding.repaired


def test_seals_follow_every_kind_of_write(path: Path) -> None:
    with open_store(path) as store:
        store.put_prior(adapter(9, kind="prior"))
        (one, _) = store.list(scope=ROOT)
        store.reindex(
            lambda texts: np.stack([unit(len(text)) for text in texts]), embedder="other", dimension=DIMENSION
        )
        store.forget(ids=[one.id], scope=ROOT)
        assert store.check() == []


def test_a_lost_adapter_of_an_earlier_version_is_made_from_what_that_version_said(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        (record,) = store.add([new_record(store, "before", seed=1)])
        replacing = new_record(store, "after", seed=2)
        store.update(record.id, "after", scope=ROOT, chunks=replacing.chunks)
        for file in weight_files(tmp_path):
            if file.name.startswith(adapter(1).content_hash):
                file.unlink()
        (lost,) = store.lost_chunks()
        assert (lost.record_id, lost.text) == (record.id, "before")
        store.replace_adapters({lost.id: store.stage(adapter(7))})
        store.restore(record.id, version=1, scope=ROOT)
        (chunk,) = store.record_chunks(record.id, scope=ROOT)
        assert (chunk.text, chunk.weights_hash) == ("before", adapter(7).content_hash)
