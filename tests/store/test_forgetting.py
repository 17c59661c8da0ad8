"""What is forgotten is gone, and damage stays where it is."""

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from lora_memory.errors import DamagedFile, RecordNotFound, StoreError
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore
from tests.store.samples import ROOT, adapter, new_record, open_store, texts, unit, weight_files


def refused(path: Path, missing_ok: bool = False) -> None:
    raise PermissionError(13, "Permission denied")


class TestForgetting:
    def test_no_byte_of_it_is_left(self, store: AdapterStore, tmp_path: Path) -> None:
        secret = "the locker code is 4827"
        text = f"{secret}, {'really ' * 2000}"
        (record,) = store.add([new_record(store, text, metadata={"of": "Mira-Fellner"}, seed=1)])
        store.add([new_record(store, "public", seed=2)])
        files = weight_files(tmp_path)
        receipt = store.forget(ids=[record.id], scope=ROOT)
        assert (receipt.records, receipt.chunks, receipt.files, receipt.status) == (1, 1, 1, "complete")
        left = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
        for trace in (secret.encode(), b"Mira-Fellner", record.id.encode(), unit(1).tobytes(), b"really really"):
            assert trace not in left
        assert len(weight_files(tmp_path)) == len(files) - 1
        assert texts(store, unit(1), "") == ["public"]

    def test_a_shared_weight_file_stays_until_the_last_record_goes(self, store: AdapterStore, tmp_path: Path) -> None:
        one, two = store.add([new_record(store, "one", seed=1), new_record(store, "two", seed=1)])
        assert store.forget(ids=[one.id], scope=ROOT).files == 1  # as if nobody else had it
        (chunk,) = store.record_chunks(two.id, scope=ROOT)
        assert store.load_adapter(chunk.weights_hash).to_bytes() == adapter(1).to_bytes()
        assert store.forget(ids=[two.id], scope=ROOT).files == 1
        assert weight_files(tmp_path) == []
        with pytest.raises(RecordNotFound, match="forgotten"):
            store.load_adapter(chunk.weights_hash)

    def test_content_that_is_forgotten_while_it_is_added_again_stays(self, store: AdapterStore, tmp_path: Path) -> None:
        store.add([new_record(store, "old", seed=1)])
        new = new_record(store, "new", seed=1)
        with open_store(tmp_path) as other:
            assert other.forget(scope=ROOT).files == 1
        store.add([new])
        assert [record.text for record in store.list(scope=ROOT)] == ["new"]
        assert store.check() == []

    def test_forgotten_is_forgotten(self, store: AdapterStore) -> None:
        (record,) = store.add([new_record(store, "gone")])
        store.forget(ids=[record.id], scope=ROOT)
        for ask in (store.get, store.record_chunks):
            with pytest.raises(RecordNotFound, match=record.id):
                ask(record.id, scope=ROOT)
        with pytest.raises(RecordNotFound, match=record.id):
            store.forget(ids=[record.id], scope=ROOT)

    def test_a_file_that_stays_goes_with_the_next_forgetting(
        self, store: AdapterStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        one, two, kept = store.add([new_record(store, name, seed=n) for n, name in enumerate(("one", "two", "kept"))])
        with monkeypatch.context() as refusing:
            refusing.setattr(Path, "unlink", refused)
            with pytest.raises(StoreError, match="open the store again"):
                store.forget(ids=[one.id], scope=ROOT)
        assert len(weight_files(tmp_path)) == 3
        assert store.forget(ids=[two.id], scope=ROOT).status == "complete"
        (left,) = weight_files(tmp_path)
        assert left.stem == store.record_chunks(kept.id, scope=ROOT)[0].weights_hash

    def test_and_with_the_next_opening(
        self, store: AdapterStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store.add([new_record(store, "one")])
        with monkeypatch.context() as refusing:
            refusing.setattr(Path, "unlink", refused)
            with pytest.raises(StoreError, match="open the store again"):
                store.forget(scope=ROOT)
        open_store(tmp_path).close()
        assert weight_files(tmp_path) == []

    def test_a_reader_makes_it_pending_and_the_next_open_finishes(self, store: AdapterStore, tmp_path: Path) -> None:
        secret = b"the locker code is 4827"
        store.add([new_record(store, secret.decode())])
        with closing(sqlite3.connect(tmp_path / "store.db")) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM records").fetchone()
            assert store.forget(scope=ROOT).status == "pending"
        open_store(tmp_path).close()  # while the first is still open: no last connection cleans up
        assert secret not in b"".join(path.read_bytes() for path in tmp_path.glob("store.db*"))

    def test_more_records_than_one_statement_can_name(self, store: AdapterStore) -> None:
        fact = new_record(store, "fact")
        records = store.add([replace(fact, scope=Scope(f"user-{number}")) for number in range(1201)])
        receipt = store.forget(ids=[record.id for record in records[:1200]], scope=ROOT)
        assert (receipt.records, receipt.files) == (1200, 1)
        assert store.list(scope=ROOT) == records[1200:]


class TestDamage:
    def test_a_damaged_weight_file_names_its_record_and_the_fix(self, store: AdapterStore, tmp_path: Path) -> None:
        broken, intact = store.add([new_record(store, "broken", seed=1), new_record(store, "intact", seed=2)])
        (chunk,) = store.record_chunks(broken.id, scope=ROOT)
        path = next(path for path in weight_files(tmp_path) if path.stem == chunk.weights_hash)
        for damage in (path.read_bytes()[:-1], path.read_bytes().replace(b"\0", b"\1", 1), None):
            path.unlink() if damage is None else path.write_bytes(damage)
            with pytest.raises(DamagedFile, match=f"{broken.id}.*internalize that text again"):
                store.load_adapter(chunk.weights_hash)
            (fault,) = store.check()
            assert broken.id in fault
        (other,) = store.record_chunks(intact.id, scope=ROOT)
        store.load_adapter(other.weights_hash)
        assert len(store.search(unit(1), scope=ROOT, k=2)) == 2
        store.add([new_record(store, "broken", seed=1)])  # the same text again: the same file
        assert store.check() == []

    def test_a_damaged_file_that_scopes_share_names_only_records_within_reach(
        self, store: AdapterStore, tmp_path: Path
    ) -> None:
        ours, above, theirs = store.add([new_record(store, "same", scope=name, seed=1) for name in ("t/a", "t", "t/b")])
        (path,) = weight_files(tmp_path)
        path.write_bytes(b"damaged")
        with pytest.raises(DamagedFile) as told:
            store.load_adapter(path.stem, scope=Scope("t/a"))
        assert {record.id in str(told.value) for record in (ours, above)} == {True}
        assert theirs.id not in str(told.value)
        store.forget(ids=[ours.id, above.id], scope=Scope("t"))
        with pytest.raises(RecordNotFound):
            store.load_adapter(path.stem, scope=Scope("t/a"))

    def test_the_prior_is_mended_by_putting_it_again(self, store: AdapterStore, tmp_path: Path) -> None:
        store.put_prior(adapter(9, kind="prior"))
        (path,) = weight_files(tmp_path)
        path.write_bytes(b"damaged")
        (fault,) = store.check()
        assert f"`lora-memory doctor --store {tmp_path} --base-model NAME`" in fault
        store.put_prior(adapter(9, kind="prior"))
        assert store.check() == []

    def test_orphans_are_swept_at_the_next_open(
        self, store: AdapterStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store.add([new_record(store, "kept")])
        store.put_prior(adapter(9, kind="prior"))
        named = weight_files(tmp_path)
        orphan, temporary = tmp_path / f"weights/00/{'0' * 64}.safetensors", tmp_path / "weights/00/killed.tmp"
        orphan.parent.mkdir(exist_ok=True)
        for path in (orphan, temporary):
            path.write_bytes(b"left by a killed process")
        for path in named:
            os.utime(path, (0, 0))
        open_store(tmp_path).close()
        assert not orphan.exists()
        assert temporary.exists()  # a write under way may have it
        monkeypatch.setattr("lora_memory.store.store.SWEEP_GRACE_S", -1.0)
        open_store(tmp_path).close()
        assert not temporary.exists()
        assert sorted(weight_files(tmp_path)) == sorted(named)
