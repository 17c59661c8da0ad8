"""What a user of the store notices: what is found, what is refused, and what is really gone."""

import errno
import gc
import os
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lora_memory.documents import Chunk
from lora_memory.errors import (
    BaseModelMismatch,
    HypernetworkMismatch,
    InvalidInput,
    RecordNotFound,
    StoreError,
)
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore, Filter, Record, reading
from tests.store.samples import DIMENSION, ROOT, adapter, new_record, open_store, texts, unit, weight_files

FAMILY = ["", "acme", "acme/mira", "acme/mira/chat", "acme/miranda", "Acme", "zeta"]


class TestAdding:
    def test_a_record_comes_back_as_it_was_given(self, store: AdapterStore) -> None:
        text = "Mira's code is 4827.\nÜber 🦊 wird geredet."
        (record,) = store.add([new_record(store, text, scope="acme/mira", metadata={"source": "notes.md", "page": 3})])
        assert store.get(record.id, scope=Scope("acme/mira")) == record
        assert (record.text, record.metadata) == (text, {"source": "notes.md", "page": 3})
        assert (record.scope, record.kind, record.chunks, record.tokens) == ("acme/mira", "document", 2, 8)
        assert abs(datetime.now(UTC) - record.created_at) < timedelta(minutes=1)

    def test_chunks_come_back_in_order_with_their_text_and_adapter(self, store: AdapterStore) -> None:
        (record,) = store.add([new_record(store, "first\nsecond 🦊\nthird", seed=3)])
        chunks = store.record_chunks(record.id, scope=ROOT)
        assert [(chunk.position, chunk.text) for chunk in chunks] == [(0, "first"), (1, "second 🦊"), (2, "third")]
        for chunk in chunks:
            original = adapter(3 + chunk.position)
            assert store.load_adapter(chunk.weights_hash).to_bytes() == original.to_bytes()
            assert chunk.norm == pytest.approx(original.norm)

    def test_everything_survives_closing(self, tmp_path: Path) -> None:
        with open_store(tmp_path) as store:
            (record,) = store.add([new_record(store, "kept", seed=5)])
        with open_store(tmp_path) as store:
            assert store.get(record.id, scope=ROOT) == record
            assert texts(store, unit(5), "") == ["kept"]

    @pytest.mark.parametrize("lost", ["its file is gone", "another url"])
    def test_weights_without_their_database_are_not_swept(self, tmp_path: Path, lost: str) -> None:
        with open_store(tmp_path) as store:
            store.add([new_record(store, "kept", seed=5)])
        kept = weight_files(tmp_path)
        for file in kept:
            os.utime(file, (0, 0))
        if lost == "another url":
            url: str | None = f"sqlite:///{tmp_path / 'other.db'}"
        else:
            url = None
            (tmp_path / "store.db").unlink()
        with pytest.raises(StoreError, match="url="):
            open_store(tmp_path, url=url)
        assert weight_files(tmp_path) == kept

    def test_identical_adapters_share_one_file(self, store: AdapterStore, tmp_path: Path) -> None:
        store.add([new_record(store, "one", seed=1), new_record(store, "two", seed=1)])
        assert len(weight_files(tmp_path)) == 1

    def test_a_given_id_is_kept_and_given_once(self, store: AdapterStore, tmp_path: Path) -> None:
        with open_store(tmp_path / "other") as other:
            (original,) = other.add([new_record(other, "moved", seed=1)])
        (copy,) = store.add([new_record(store, "moved", seed=1, record_id=original.id)])
        assert copy == original
        with pytest.raises(InvalidInput, match=original.id):
            store.add([new_record(store, "again", seed=2, record_id=original.id)])
        with pytest.raises(InvalidInput, match="UUIDv7"):
            store.add([new_record(store, "again", seed=2, record_id="chosen-by-hand")])

    def test_one_bad_record_stops_the_whole_batch(self, store: AdapterStore, tmp_path: Path) -> None:
        good = new_record(store, "good")
        shifted = Chunk(index=0, text="bad", start=1, end=4, tokens=1)
        wrong = [
            replace(good, chunks=[]),
            replace(good, chunks=[replace(good.chunks[0], chunk=shifted)]),
            replace(good, chunks=[replace(good.chunks[0], vector=unit(1, DIMENSION + 1))]),
            replace(good, chunks=[replace(good.chunks[0], vector=np.full(DIMENSION, np.nan, np.float32))]),
            replace(good, chunks=[good.chunks[0], replace(good.chunks[0], vector=unit(1, 3))]),
            replace(good, kind="instruction"),
        ]
        for bad in wrong:
            with pytest.raises(InvalidInput):
                store.add([good, bad])
        assert store.list(scope=ROOT) == []
        del good, wrong, bad
        gc.collect()
        assert weight_files(tmp_path) == []

    @pytest.mark.parametrize(
        ("other", "error"),
        [({"base_model": "another:1"}, BaseModelMismatch), ({"hypernetwork": "another:1"}, HypernetworkMismatch)],
    )
    def test_an_adapter_of_other_models_is_refused(
        self, store: AdapterStore, tmp_path: Path, other: dict[str, Any], error: type[Exception]
    ) -> None:
        with pytest.raises(error, match="another:1"):
            store.stage(adapter(0, **other))
        assert weight_files(tmp_path) == []

    def test_a_staged_adapter_is_kept_by_its_record_alone(self, store: AdapterStore, tmp_path: Path) -> None:
        added, dropped = new_record(store, "added", seed=1), new_record(store, "dropped", seed=2)
        assert len(weight_files(tmp_path)) == 2
        store.add([added])
        store.add([added])
        del dropped
        gc.collect()
        assert [path.stem for path in weight_files(tmp_path)] == [adapter(1).content_hash]
        store.forget(scope=ROOT)
        with pytest.raises(StoreError, match=adapter(1).content_hash):
            store.add([added])
        assert store.list(scope=ROOT) == []

    def test_an_instruction_is_kept_but_not_found_by_search(self, store: AdapterStore) -> None:
        (task,) = store.add([new_record(store, "Answer in upper case.", kind="instruction", seed=1)])
        store.add([new_record(store, "fact", seed=2)])
        assert texts(store, unit(1), "") == ["fact"]
        assert store.get(task.id, scope=ROOT).kind == "instruction"

    @pytest.mark.parametrize("step", ["fsync", "rename"])
    def test_a_full_disk_changes_nothing(
        self, store: AdapterStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
    ) -> None:
        def full(*_: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr(*((os, "fsync", full) if step == "fsync" else (Path, "replace", full)))
            with pytest.raises(StoreError, match="No space left on device"):
                store.add([new_record(store, "lost")])
        gc.collect()
        assert store.list(scope=ROOT) == []
        assert weight_files(tmp_path) == []
        store.add([new_record(store, "kept")])
        assert store.check() == []

    def test_a_locked_database_is_a_store_error(
        self, store: AdapterStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("lora_memory.store.database.BUSY_TIMEOUT_S", 0.1)
        with open_store(tmp_path) as impatient, closing(sqlite3.connect(tmp_path / "store.db")) as holder:
            holder.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError, match="locked"):
                impatient.add([new_record(impatient, "late")])
            holder.rollback()
            impatient.add([new_record(impatient, "on time")])
        assert [record.text for record in store.list(scope=ROOT)] == ["on time"]


class TestScopes:
    @pytest.fixture
    def by_scope(self, store: AdapterStore) -> dict[str, Record]:
        records = store.add([new_record(store, f"in {scope}", scope=scope, seed=n) for n, scope in enumerate(FAMILY)])
        return dict(zip(FAMILY, records, strict=True))

    @pytest.mark.parametrize(
        ("scope", "seen"),
        [
            ("", {""}),
            ("acme", {"", "acme"}),
            ("acme/mira", {"", "acme", "acme/mira"}),
            ("acme/mira/chat", {"", "acme", "acme/mira", "acme/mira/chat"}),
            ("acme/mir", {"", "acme"}),
            ("Acme", {"", "Acme"}),
            ("elsewhere", {""}),
        ],
    )
    def test_a_search_sees_the_scope_and_those_above(
        self, store: AdapterStore, by_scope: dict[str, Record], scope: str, seen: set[str]
    ) -> None:
        assert set(texts(store, unit(0), scope)) == {by_scope[name].text for name in seen}

    @pytest.mark.parametrize(
        ("scope", "listed"),
        [
            ("", set(FAMILY)),
            ("acme", {"acme", "acme/mira", "acme/mira/chat", "acme/miranda"}),
            ("acme/mira", {"acme/mira", "acme/mira/chat"}),
            ("Acme", {"Acme"}),
            ("elsewhere", set()),
        ],
    )
    def test_a_list_has_the_scope_and_those_below(
        self, store: AdapterStore, by_scope: dict[str, Record], scope: str, listed: set[str]
    ) -> None:
        assert {str(record.scope) for record in store.list(scope=Scope(scope))} == listed

    @pytest.mark.parametrize("scope", ["acme/mira", "acme", "elsewhere"])
    def test_reading_by_id_reaches_up_and_down_but_not_aside(
        self, store: AdapterStore, by_scope: dict[str, Record], scope: str
    ) -> None:
        asking = Scope(scope)
        for name, record in by_scope.items():
            (chunk,) = store.record_chunks(record.id, scope=ROOT)
            if asking.contains(Scope(name)) or Scope(name).contains(asking):
                assert store.get(record.id, scope=asking) == record
                assert store.record_chunks(record.id, scope=asking) == [chunk]
                assert store.chunks([chunk.id], scope=asking) == [chunk]
            else:
                with pytest.raises(RecordNotFound):
                    store.get(record.id, scope=asking)
                with pytest.raises(KeyError):
                    store.record_chunks(record.id, scope=asking)
                assert store.chunks([chunk.id], scope=asking) == []

    def test_forgetting_by_id_reaches_down_only(self, store: AdapterStore, by_scope: dict[str, Record]) -> None:
        asking = Scope("acme/mira")
        before = store.list(scope=ROOT)
        for name in ("", "acme", "acme/miranda", "zeta"):
            with pytest.raises(RecordNotFound, match=by_scope[name].id):
                store.forget(ids=[by_scope["acme/mira"].id, by_scope[name].id], scope=asking)
        assert store.list(scope=ROOT) == before
        store.forget(ids=[by_scope["acme/mira/chat"].id], scope=asking)
        assert {str(record.scope) for record in store.list(scope=ROOT)} == set(FAMILY) - {"acme/mira/chat"}

    def test_forgetting_a_scope_takes_its_descendants_and_no_namesake(
        self, store: AdapterStore, by_scope: dict[str, Record]
    ) -> None:
        receipt = store.forget(scope=Scope("acme/mira"))
        assert (receipt.records, receipt.chunks, receipt.files, receipt.status) == (2, 2, 2, "complete")
        assert {str(record.scope) for record in store.list(scope=ROOT)} == set(FAMILY) - {"acme/mira", "acme/mira/chat"}


class TestSearching:
    def test_the_best_come_first_with_their_scores(self, store: AdapterStore) -> None:
        store.add([new_record(store, f"fact {seed}", seed=seed) for seed in range(20)])
        hits = store.search(unit(7), scope=ROOT, k=20)
        exact = sorted((float(unit(seed) @ unit(7)) for seed in range(20)), reverse=True)
        assert texts(store, unit(7), "", k=1) == ["fact 7"]
        np.testing.assert_allclose([hit.score for hit in hits], exact, atol=1e-6)

    def test_what_is_added_between_searches_is_found_once(self, store: AdapterStore) -> None:
        for seed in range(3):
            store.add([new_record(store, f"fact {seed}", seed=seed)])
            assert sorted(texts(store, unit(0), "")) == [f"fact {number}" for number in range(seed + 1)]

    def test_k_results_come_back_whenever_k_exist(self, store: AdapterStore) -> None:
        store.add([new_record(store, f"noise {seed}", scope="other", seed=seed) for seed in range(50)])
        store.add([new_record(store, f"fact {seed}", scope="mine", seed=100 + seed) for seed in range(3)])
        assert len(texts(store, unit(0), "mine", k=3)) == 3
        assert len(texts(store, unit(0), "mine", k=9)) == 3

    def test_an_unusable_query_is_refused(self, store: AdapterStore) -> None:
        with pytest.raises(InvalidInput, match="k must be"):
            store.search(unit(0), scope=ROOT, k=0)
        with pytest.raises(InvalidInput, match="shape"):
            store.search(unit(0, DIMENSION - 1), scope=ROOT, k=1)


class TestListing:
    def test_newest_first_in_the_order_of_adding(self, store: AdapterStore) -> None:
        for number in range(3):
            store.add([new_record(store, f"{number}{part}", seed=number) for part in "ab"])
        assert [record.text for record in store.list(scope=ROOT)] == ["2b", "2a", "1b", "1a", "0b", "0a"]

    def test_a_clock_that_goes_back_does_not_change_the_order(
        self, store: AdapterStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store.add([new_record(store, "earlier")])
        with monkeypatch.context() as patch:
            patch.setattr(time, "time_ns", lambda: 0)
            store.add([new_record(store, "later")])
        assert [record.text for record in store.list(scope=ROOT)] == ["later", "earlier"]

    def test_a_cursor_holds_while_records_come_and_go(self, store: AdapterStore) -> None:
        store.add([new_record(store, str(number), seed=number) for number in range(6)])
        first = store.list(scope=ROOT, limit=2)
        store.forget(ids=[first[-1].id], scope=ROOT)
        store.add([new_record(store, "new")])
        second = store.list(scope=ROOT, limit=3, cursor=first[-1].id)
        assert [record.text for record in first + second] == ["5", "4", "3", "2", "1"]
        assert [record.text for record in store.list(scope=ROOT, cursor=second[-1].id)] == ["0"]

    @pytest.mark.parametrize("limit", [0, -1, 1001])
    def test_a_limit_out_of_bounds_is_refused(self, store: AdapterStore, limit: int) -> None:
        with pytest.raises(InvalidInput, match="limit must be 1 to 1000"):
            store.list(scope=ROOT, limit=limit)

    def test_a_cursor_that_is_none_is_refused(self, store: AdapterStore) -> None:
        with pytest.raises(InvalidInput, match="not the id of a record"):
            store.list(scope=ROOT, cursor="page 2")


class TestThreads:
    def test_several_threads_add_search_and_forget(self, store: AdapterStore) -> None:
        workers, rounds = 4, 12
        barrier = threading.Barrier(workers)

        def work(worker: int) -> None:
            scope = f"worker-{worker}"
            for number in range(rounds):
                seed = worker * 100 + number
                barrier.wait()
                (record,) = store.add([new_record(store, f"fact {seed}", scope=scope, seed=seed)])
                barrier.wait()  # so that all searches meet an index that lags behind
                assert texts(store, unit(seed), scope, k=1) == [f"fact {seed}"]
                if number % 2:
                    store.forget(ids=[record.id], scope=Scope(scope))
                    assert f"fact {seed}" not in texts(store, unit(seed), scope)

        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(work, range(workers)))
        for worker in range(workers):
            kept = [f"fact {worker * 100 + number}" for number in range(0, rounds, 2)]
            assert sorted(texts(store, unit(0), f"worker-{worker}")) == sorted(kept)
        assert store.check() == []

    def test_a_closed_store_says_so(self, tmp_path: Path) -> None:
        store = open_store(tmp_path)
        store.close()
        store.close()
        with pytest.raises(StoreError, match="closed"):
            store.list(scope=ROOT)


def test_every_write_is_counted_and_no_read(store: AdapterStore) -> None:
    before = store.changes
    (record,) = store.add([new_record(store, "fact", seed=1)])
    assert store.changes == before + 1
    texts(store, unit(1), "")
    store.get(record.id, scope=ROOT)
    assert store.changes == before + 1
    store.forget(scope=ROOT)
    assert store.changes == before + 2


def test_a_word_is_found_whole_in_whatever_case_among_what_the_scope_sees(store: AdapterStore) -> None:
    lines = "Ticket AB-1 is open.\nticket ab-12 is closed."
    (whole,) = store.add([new_record(store, lines, scope="acme", seed=500)])
    (other,) = store.add([new_record(store, "AB-12 again: 100%_", scope="acme/mira", seed=510)])
    store.add([new_record(store, "AB-12 is a task", scope="acme", seed=520, kind="instruction")])
    past = datetime.now(UTC) - timedelta(seconds=1)
    store.add([replace(new_record(store, "AB-12 is over", scope="acme", seed=530), expires_at=past)])

    def found(word: str, scope: str = "acme/mira", **more: Any) -> list[tuple[str, str]]:
        chunks = store.containing(word, scope=Scope(scope), **({"k": 8} | more))
        return [(chunk.record_id, chunk.text) for chunk in chunks]

    assert found("ab-12") == [(other.id, "AB-12 again: 100%_"), (whole.id, "ticket ab-12 is closed.")]
    assert found("ab-12", k=1) == [(other.id, "AB-12 again: 100%_")]
    assert found("ab-12", scope="acme") == [(whole.id, "ticket ab-12 is closed.")]
    assert found("1", scope="acme") == [(whole.id, "Ticket AB-1 is open.")]
    assert found("b-12") == found("0%_") == found("1_") == found("zeta") == []
    assert found("ab-12", only=Filter.of(tags=["none"])) == []
    store.forget(scope=ROOT, ids=[other.id])
    assert found("ab-12") == [(whole.id, "ticket ab-12 is closed.")]


@pytest.mark.parametrize("name", ["Élodie", "Ödön", "ΩMEGA", "мария", "Σωκράτης"])
def test_a_word_beyond_ascii_is_found_in_whatever_case(store: AdapterStore, name: str) -> None:
    for form in (name, name.upper(), name.lower(), name.capitalize()):
        store.add([new_record(store, f"It was {form}.", seed=500)])
        (newest, *_) = store.containing(name.casefold(), scope=ROOT, k=8)
        assert newest.text == f"It was {form}."


def test_of_many_records_with_the_letters_of_a_word_the_newest_are_looked_at(
    store: AdapterStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LOOKED_AT", 3)
    store.add([new_record(store, f"Room {number} is free.", seed=600) for number in (10, 101, 102)])
    assert [chunk.text for chunk in store.containing("10", scope=ROOT, k=8)] == ["Room 10 is free."]
    store.add([new_record(store, "Room 103 is free.", seed=600)])
    assert store.containing("10", scope=ROOT, k=8) == []
