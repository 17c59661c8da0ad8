"""The proof that nothing forgotten is left: it holds after every forgetting, and finds what is planted."""

import random
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lora_memory.store.clock import as_datetime, now_ms
from lora_memory.store.repair import examine
from tests.store.samples import ROOT, new_record, open_store

SECRET = b"The locker code of Mira Fellner is 4827"


def words(moment: random.Random, count: int) -> str:
    return " ".join("".join(moment.choices("abcdefghijklmnopqrstuvwxyz", k=7)) for _ in range(count))


@pytest.mark.parametrize("seed", range(2))
def test_nothing_is_left_however_rows_moved_before(tmp_path: Path, seed: int) -> None:
    moment = random.Random(seed)
    gone: list[str] = []
    with open_store(tmp_path) as store:
        for _ in range(6):
            texts = [words(moment, moment.choice([3, 20, 300])) for _ in range(30)]
            store.add([new_record(store, text, scope=f"user-{moment.randrange(9)}") for text in texts])
            for record in moment.sample(store.list(scope=ROOT, limit=1000), 10):
                about = words(moment, moment.choice([1, 40]))
                store.describe(record.id, scope=ROOT, metadata={**record.metadata, str(len(record.metadata)): about})
            records = moment.sample(store.list(scope=ROOT, limit=1000), 20)
            receipt = store.forget(ids=[record.id for record in records], scope=ROOT)
            assert receipt.status == "complete"
            for record in records:
                gone += [record.id, *" ".join([record.text, *record.metadata.values()]).split()]
        left = (tmp_path / "store.db").read_bytes()
        assert not [word for word in gone if word.encode() in left]
        assert (tmp_path / "store.db-wal").stat().st_size == 0
    assert examine(tmp_path, deep=True) == []


@pytest.mark.parametrize("seed", [1, 2])  # with these, SQLite leaves copies where the file is not written anew
def test_nothing_is_left_of_what_expired(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    moment, now = random.Random(seed), time.time_ns()
    monkeypatch.setattr(time, "time_ns", lambda: now)
    texts: list[str] = []
    with open_store(tmp_path) as store:
        for _ in range(8):
            some = [words(moment, moment.choice([3, 20, 300])) for _ in range(30)]
            new = [new_record(store, text, scope=f"user-{moment.randrange(9)}") for text in some]
            store.add([replace(one, expires_at=as_datetime(now_ms() + moment.randint(1, 4))) for one in new])
            texts += some
            now += 1_000_000
            assert store.forget_expired()
        kept = {record.text for record in store.list(scope=ROOT, limit=1000)}
        left = (tmp_path / "store.db").read_bytes()
        gone = set(" ".join(texts).split()).difference(" ".join(kept).split())
        assert kept
        assert not [word for word in gone if word.encode() in left]
    assert examine(tmp_path, deep=True) == []


def test_only_a_description_that_takes_something_away_writes_the_file_anew(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        (record,) = store.add([new_record(store, "short", metadata={"of": "Mira", "page": 1})])
    about = {"page": 1, "by": "Tom", "of": "Mira"}
    more: list[dict[str, Any]] = [{"tags": ["seen"]}, {"metadata": about}, {}]
    less: list[dict[str, Any]] = [{"metadata": about | {"page": True}}, {"metadata": {}}, {"tags": ["read"]}]
    file, size = tmp_path / "store.db", leave_free_pages(tmp_path)
    with open_store(tmp_path) as store:
        for change in more:
            store.describe(record.id, scope=ROOT, **change)
            assert file.stat().st_size == size
        for change in less:
            size = leave_free_pages(tmp_path)
            store.describe(record.id, scope=ROOT, **change)
            assert file.stat().st_size < size
    assert examine(tmp_path, deep=True) == []


def leave_free_pages(directory: Path) -> int:
    """Make a store's database larger than it needs to be; its size."""
    file = directory / "store.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("CREATE TABLE large (content BLOB)")
        connection.execute("INSERT INTO large VALUES (zeroblob(20000))")
        connection.execute("DROP TABLE large")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return file.stat().st_size


def free_page(data: bytearray) -> int:
    """Somewhere on a page of the free list."""
    trunk = int.from_bytes(data[32:36])
    return (trunk - 1) * 4096 + 2048


def gap(data: bytearray) -> int:
    """Somewhere between the pointers and the cells of a page with few records."""
    return next(
        page + 100
        for page in range(4096, len(data), 4096)
        if data[page] in (10, 13) and not any(data[page + 40 : page + 400])
    )


@pytest.mark.parametrize("place", [free_page, gap])
def test_planted_bytes_are_found_and_erased(tmp_path: Path, place: object) -> None:
    with open_store(tmp_path) as store:
        store.add([new_record(store, words(random.Random(0), 2000)), new_record(store, "short")])
    leave_free_pages(tmp_path)
    assert examine(tmp_path, deep=True) == []
    file = tmp_path / "store.db"
    data = bytearray(file.read_bytes())
    assert callable(place)
    at = place(data)
    data[at : at + len(SECRET)] = SECRET
    file.write_bytes(data)
    (finding,) = examine(tmp_path, deep=True)
    assert (finding.what, finding.repaired) == ("residue", False)
    assert SECRET in file.read_bytes()
    (finding,) = examine(tmp_path, deep=True, repair=True)
    assert finding.repaired
    assert SECRET not in file.read_bytes()
    assert examine(tmp_path, deep=True) == []
