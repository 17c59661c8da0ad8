"""What leaves a memory in an archive enters another as it was; what is no archive changes nothing.

Every test makes its file from the one that `filled` exports, which keeps them in one place and the file long.
"""

import errno
import io
import json
import os
import stat
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from struct import pack
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lora_memory.adapter import Adapter
from lora_memory.archive import export_archive, layout, reading
from lora_memory.archive.lines import from_lines, to_lines
from lora_memory.asking import AskArguments
from lora_memory.documents import Document
from lora_memory.errors import (
    BaseModelMismatch,
    DamagedFile,
    HypernetworkMismatch,
    InvalidDocument,
    InvalidInput,
    InvalidScope,
    RecordNotFound,
    StoreError,
    StoreMismatch,
)
from lora_memory.factors import Factors
from lora_memory.memory import Memory
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore
from lora_memory.store.repair import examine
from lora_memory.store.transfer import MovedChunk, MovedRecord, MovedVersion
from lora_memory.testing import tiny_base_model, tiny_hypernetwork, tiny_instruction_hypernetwork, tiny_text_encoder
from tests.processes import everything
from tests.store import samples as store_samples
from tests.tiny_memory import RANK, SHORT, base_model, open_memory, text_of_chunks

Contents = dict[str, bytes]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with a store of everything that there is to move, and its archive `all.zip`."""
    directory = tmp_path_factory.mktemp("filled")
    with open_memory(
        directory / "memory", instruction_hypernetwork=tiny_instruction_hypernetwork(base_model())
    ) as memory:
        record = memory.internalize(
            text_of_chunks("The locker code is 4827", "The door is red"),
            scope="acme/mira",
            tags=["code", "old"],
            metadata={"page": 1, "sure": True, "share": 0.5, "by": ["Tom"]},
            ttl=10**6,
        )
        memory.update(record.id, "The locker code is 9931", tags=["code"])
        memory.internalize("The fox 🦊 is of the root.")
        memory.internalize("The fox 🦊 is of the root.", metadata={"again": None})
        task = memory.internalize_task("Answer in upper case.", scope="acme")
        memory.always(task.id, scope="acme/mira")
        memory.internalize("A neighbour's secret", scope="acme2")
        with memory.session("chat", scope="acme") as session:
            session.add("Hello", "Hi")
            session.add("How are you?", "")
        memory.export(directory / "all.zip")
    return directory


def state(memory: Memory) -> Any:
    """All that is seen of a memory."""
    records = list(everything(memory))
    histories = [memory.history(record.id) for record in records]
    return records, histories, memory.session("chat", scope="acme").turns


def contents(path: Path) -> Contents:
    with ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack_archive(path: Path, members: Contents, *, sign: bool = True) -> Path:
    """An archive with these members, whose manifest tells their hashes and sizes."""
    members = dict(members)
    if sign:
        manifest = json.loads(members["manifest.json"])
        manifest["members"] = {
            name: {"sha256": sha256(data).hexdigest(), "bytes": len(data)}
            for name, data in members.items()
            if name != "manifest.json"
        }
        members["manifest.json"] = json.dumps(manifest).encode()
    with ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(ZipInfo(name), data)
    return path


def edited(source: Path, target: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    """The archive with every line of its records changed, and signed anew."""
    members = contents(source)
    lines = [json.loads(line) for line in members["records.jsonl"].splitlines()]
    for line in lines:
        change(line)
    members["records.jsonl"] = "".join(f"{json.dumps(line)}\n" for line in lines).encode()
    return pack_archive(target, members)


def refused(archive: Path, why: str) -> None:
    """Importing it raises, and makes no store."""
    with pytest.raises(DamagedFile, match=why):
        Memory.import_(archive, into=archive.parent / "new")
    assert not (archive.parent / "new").exists()


class TestMoving:
    def test_everything_comes_out_as_it_went_in(self, filled: Path, tmp_path: Path) -> None:
        receipt = Memory.import_(filled / "all.zip", into=tmp_path / "new")
        assert (receipt.records, receipt.chunks, receipt.turns, receipt.existing) == (4, 6, 2, 0)
        with open_memory(filled / "memory") as old, open_memory(tmp_path / "new") as new:
            assert state(new) == state(old)
            asked: AskArguments = {"scope": "acme/mira", "min_score": -1.0, "options": SHORT}
            answers = [memory.ask("What is the locker code?", **asked) for memory in (old, new)]
            assert answers[0].text == answers[1].text
            assert [task.text for task in answers[1].tasks] == ["Answer in upper case."]
            assert {recall.text for recall in answers[1].recalls} >= {"The locker code is 9931"}
            assert new.list(where={"sure": True}) == new.list(tags=["code"]) == old.list(tags=["code"])
            new.restore(new.list(tags=["code"])[0].id, version=1)
            assert new.list(tags=["old"])[0].chunks == 2
            assert new.check() == []
        assert examine(tmp_path / "new", deep=True) == []

    def test_an_archive_of_an_import_is_the_same_file(self, filled: Path, tmp_path: Path) -> None:
        Memory.import_(filled / "all.zip", into=tmp_path / "new")
        with open_memory(tmp_path / "new") as new:
            new.export(tmp_path / "again.zip")
        assert (tmp_path / "again.zip").read_bytes() == (filled / "all.zip").read_bytes()

    def test_importing_twice_changes_nothing(self, filled: Path, tmp_path: Path) -> None:
        Memory.import_(filled / "all.zip", into=tmp_path / "new")
        with open_memory(tmp_path / "new") as new:
            changed = new.update(new.list(tags=["code"])[0].id, "The locker code is 1111")
            before = state(new)
            receipt = Memory.import_(filled / "all.zip", into=new)
            assert (receipt.records, receipt.existing, receipt.turns) == (0, 4, 0)
            assert state(new) == before
            assert new.get(changed.id).text == "The locker code is 1111"  # what is there is newer

    def test_what_was_forgotten_since_comes_back_alone(self, filled: Path, tmp_path: Path) -> None:
        Memory.import_(filled / "all.zip", into=tmp_path / "new")
        with open_memory(tmp_path / "new") as new:
            before = state(new)
            new.forget(scope="acme/mira")
            assert Memory.import_(filled / "all.zip", into=new).records == 1
            assert state(new) == before
            assert new.check() == []

    def test_a_filter_takes_records_only(self, filled: Path, tmp_path: Path) -> None:
        with open_memory(filled / "memory") as old:
            receipt = old.export(tmp_path / "some.zip", tags=["code"], where={"page": 1})
            assert (receipt.records, receipt.turns) == (1, 0)
        Memory.import_(tmp_path / "some.zip", into=tmp_path / "new")
        with open_memory(tmp_path / "new") as new:
            assert [record.text for record in everything(new)] == ["The locker code is 9931"]

    def test_what_expires_on_the_way_is_left_out(self, filled: Path, tmp_path: Path) -> None:
        def expire(line: dict[str, Any]) -> None:
            if line.get("record", {}).get("expires_ms"):
                line["record"]["expires_ms"] = 5

        stale = edited(filled / "all.zip", tmp_path / "stale.zip", expire)
        receipt = Memory.import_(stale, into=tmp_path / "new")
        assert (receipt.records, receipt.expired) == (3, 1)
        assert examine(tmp_path / "new") == []

    def test_the_file_is_whole_or_not_there(self, filled: Path, tmp_path: Path) -> None:
        with open_memory(tmp_path / "memory") as memory:
            records = [memory.internalize(f"Fact {number}") for number in range(3)]

            def forget(done: int, _: int) -> None:
                if done == 1:
                    memory.forget(records[2].id)

            with AdapterStore.open(tmp_path / "memory") as store:
                next((tmp_path / "memory/weights").rglob(f"{_weights(store, records[1].id)}*")).unlink()
            target = tmp_path / "there.zip"
            before = (filled / "all.zip").read_bytes()
            target.write_bytes(before)
            with pytest.raises(DamagedFile, match="repair"):
                memory.export(target)
            memory.repair()
            assert target.read_bytes() == before
            assert memory.export(target, progress=forget).records == 2  # the third went while the first was written
            assert sorted(path.name for path in tmp_path.iterdir()) == ["memory", "there.zip"]
            assert stat.S_IMODE(target.stat().st_mode) == 0o600

    def test_its_name_is_on_the_disk_too_where_the_file_system_can(
        self, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        synced: list[bool] = []

        def fsync(descriptor: int) -> None:
            synced.append(stat.S_ISDIR(os.fstat(descriptor).st_mode))
            if synced[-1]:
                raise OSError(errno.EINVAL, "Invalid argument")

        with open_memory(filled / "memory") as old:
            monkeypatch.setattr(os, "fsync", fsync)
            assert old.export(tmp_path / "all.zip").records == 4
        assert synced == [False, True]

    def test_no_file_is_lost_to_it(self, filled: Path, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to(filled / "memory")
        notes, empty = tmp_path / "notes.txt", tmp_path / "empty"
        notes.write_text("Mira likes tea")
        os.mkfifo(tmp_path / "pipe")
        empty.touch()
        with ZipFile(tmp_path / "other.zip", "w") as other:
            other.writestr("notes.txt", "Mira likes tea")
        refused: dict[Any, str] = {
            filled / "memory/store.db": "in the directory of the store itself",
            filled / "memory/weights/new.zip": "in the directory of the store itself",
            tmp_path / "link/store.db": "in the directory of the store itself",
            notes: "is there and no intact archive, so it is not replaced",
            tmp_path / "other.zip": "is there and no intact archive, so it is not replaced",
            tmp_path: "is a directory; name a file in it",
            tmp_path / "pipe": "is a device or pipe",
            "": "a path such as",
        }
        with open_memory(filled / "memory") as memory:
            for target, why in refused.items():
                with pytest.raises(InvalidInput, match=why):
                    memory.export(target)
            assert memory.export(empty).records == memory.export(empty).records == 4
            assert memory.check() == []
        assert notes.read_text() == "Mira likes tea"
        assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "link", "notes.txt", "other.zip", "pipe"]

    @pytest.mark.parametrize(
        ("target", "advice"),
        [
            ("no/such/directory.zip", "No such file or directory. Make its directory first"),
            ("file/all.zip", "Not a directory. Make its directory first"),
            ("/sys/all.zip", "Choose a place that this user may write"),
            ("x" * 300, "File name too long. Choose another place"),
        ],
    )
    def test_what_cannot_be_written_comes_with_fitting_advice(
        self, memory: Memory, tmp_path: Path, target: str, advice: str
    ) -> None:
        (tmp_path / "file").touch()
        with pytest.raises(StoreError, match=f"could not be written: .*{advice}"):
            memory.export(tmp_path / target)

    def test_progress_reaches_its_end(self, filled: Path, tmp_path: Path) -> None:
        told: list[tuple[int, int]] = []
        with open_memory(filled / "memory") as old:
            old.export(tmp_path / "all.zip", progress=lambda *both: told.append(both))
        assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
        told.clear()
        Memory.import_(tmp_path / "all.zip", into=tmp_path / "new", progress=lambda *both: told.append(both))
        assert told == sorted(told)
        assert told[-1][0] == told[-1][1] > 0


@pytest.mark.parametrize("reply", [" ", "\n", "\ufffd", "\x01"])
def test_a_turn_is_moved_whatever_a_session_took_as_its_reply(memory: Memory, tmp_path: Path, reply: str) -> None:
    memory.session("chat").add("I moved to Bergen in the spring", reply)
    memory.export(tmp_path / "all.zip")
    with open_memory(tmp_path / "new") as new:
        assert Memory.import_(tmp_path / "all.zip", into=new).turns == 1
        assert new.session("chat").turns == memory.session("chat").turns


def _is_document(text: str) -> bool:
    try:
        return bool(Document(text))
    except InvalidDocument:
        return False


ANY_TEXT = st.text(st.characters())  # lone surrogates too: metadata may hold what no encoding can
NUMBERS = st.integers(-(2**60), 2**60) | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=5,
)


@given(
    texts=st.lists(st.text(min_size=1).filter(_is_document), min_size=1, max_size=3),
    metadata=st.dictionaries(ANY_TEXT, JSON, max_size=3),
    tags=st.sets(st.text("añ 🦊7", min_size=1).filter(str.strip), max_size=3),
    expires_at=st.none() | st.integers(0, 2**40),
)
def test_lines_say_what_a_record_is(
    texts: list[str], metadata: dict[str, Any], tags: set[str], expires_at: int | None
) -> None:
    versions = [
        MovedVersion(
            version=number,
            text=text,
            metadata=metadata,
            tags=sorted(tags),
            created_at=number,
            chunks=[MovedChunk(0, len(text), 1, "0" * 64, bytes(8))],
        )
        for number, text in enumerate(texts, start=1)
    ]
    record = MovedRecord("01890000-0000-7000-8000-000000000000", Scope("acme"), "document", 2, expires_at, versions)
    lines = b"".join(line.data for line in to_lines(record))
    assert list(from_lines(io.BytesIO(lines), dimension=2)) == [record]


class TestScopes:
    def test_a_view_exports_what_lies_in_it(self, filled: Path, tmp_path: Path) -> None:
        with open_memory(filled / "memory") as old:
            old.scoped("acme").export(tmp_path / "acme.zip")
        text = b"".join(contents(tmp_path / "acme.zip").values())
        assert b"4827" in text
        assert b"neighbour" not in text
        assert b"fox" not in text

    def test_a_view_imports_into_its_own_scope_only(self, filled: Path, tmp_path: Path) -> None:
        with open_memory(filled / "memory") as old:
            old.export(tmp_path / "acme.zip", scope="acme")
        with open_memory(tmp_path / "new") as new:
            for archive in (tmp_path / "acme.zip", filled / "all.zip"):
                with pytest.raises(InvalidScope, match="acme"):
                    Memory.import_(archive, into=new.scoped("acme2"))
            with pytest.raises(InvalidScope):
                Memory.import_(tmp_path / "acme.zip", into=new, scope="acme/mira")
            assert new.list() == []
            assert Memory.import_(tmp_path / "acme.zip", into=new.scoped("acme")).records == 2

    def test_an_id_of_another_scope_is_not_taken(self, filled: Path, tmp_path: Path) -> None:
        lines = contents(filled / "all.zip")["records.jsonl"].replace(b'"scope": "acme2"', b'"scope": "acme3"')
        moved = pack_archive(tmp_path / "moved.zip", contents(filled / "all.zip") | {"records.jsonl": lines})
        Memory.import_(filled / "all.zip", into=tmp_path / "new")
        with open_memory(tmp_path / "new") as new:
            before = state(new)
            with pytest.raises(InvalidInput, match="another scope"):
                Memory.import_(moved, into=new)
            assert state(new) == before


def test_other_models_are_refused_with_the_way_out(filled: Path, tmp_path: Path) -> None:
    other = tiny_base_model(seed=1)
    changes: list[tuple[dict[str, Any], type[Exception], str]] = [
        (
            {"base_model": other, "document_hypernetwork": tiny_hypernetwork(other, rank=RANK)},
            BaseModelMismatch,
            r"rebuild\(\)",
        ),
        (
            {"document_hypernetwork": tiny_hypernetwork(base_model(), rank=RANK, seed=1)},
            HypernetworkMismatch,
            "rebuild",
        ),
        ({"text_encoder": tiny_text_encoder(32)}, StoreMismatch, r"reindex\(\)"),
    ]
    for number, (models, error, way_out) in enumerate(changes):
        with open_memory(tmp_path / str(number), **models) as memory, pytest.raises(error, match=way_out):
            Memory.import_(filled / "all.zip", into=memory)
        with pytest.raises(error, match=way_out):
            Memory.import_(filled / "all.zip", into=tmp_path / str(number))


def _weights(store: AdapterStore, record_id: str) -> str:
    return store.record_chunks(record_id, scope=Scope(""))[0].weights_hash


class TestHostileFiles:
    """Whoever writes an archive by hand can make every hash right."""

    @pytest.mark.parametrize(
        "name",
        [
            "../evil.safetensors",
            "/etc/evil",
            "adapters/../../evil",
            "C:\\evil",
            f"adapters/{'a' * 64}.safetensors/",
            f"adapters/{'A' * 64}.safetensors",
            f"adapters/{'a' * 64}.safetensors\n",
            "notes.txt",
        ],
    )
    def test_names(self, filled: Path, tmp_path: Path, name: str) -> None:
        refused(pack_archive(tmp_path / "a.zip", contents(filled / "all.zip") | {name: b"x"}), "member")
        assert not [*tmp_path.rglob("evil*"), *tmp_path.parent.glob("evil*"), *Path("/etc").glob("evil*")]

    def test_a_name_that_ends_early(self, filled: Path, tmp_path: Path) -> None:
        path = pack_archive(tmp_path / "a.zip", contents(filled / "all.zip") | {"records.jsonl?.txt": b"x"})
        path.write_bytes(path.read_bytes().replace(b"jsonl?.txt", b"jsonl\0.txt"))
        refused(path, "member|twice")

    def test_a_member_twice(self, filled: Path, tmp_path: Path) -> None:
        path = pack_archive(tmp_path / "a.zip", contents(filled / "all.zip"))
        with ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("records.jsonl", b"")
        refused(path, "twice")

    @pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFCHR])
    def test_a_link_or_device(self, filled: Path, tmp_path: Path, kind: int) -> None:
        members = contents(filled / "all.zip")
        with ZipFile(tmp_path / "a.zip", "w") as archive:
            for name, data in members.items():
                info = ZipInfo(name)
                info.external_attr = (kind | 0o600) << 16
                archive.writestr(info, data)
        refused(tmp_path / "a.zip", "plain file")

    def test_what_would_have_to_be_unpacked(self, filled: Path, tmp_path: Path) -> None:
        members = contents(filled / "all.zip")
        with ZipFile(tmp_path / "a.zip", "w", ZIP_DEFLATED) as archive:
            for name, data in members.items():
                archive.writestr(name, bytes(10**6) if name == "records.jsonl" else data)
        refused(tmp_path / "a.zip", "compressed")

    def test_members_that_overlap(self, filled: Path, tmp_path: Path) -> None:
        data = (filled / "all.zip").read_bytes()
        at = data.rindex(b"PK\1\2")  # the manifest's entry in the list of members
        larger = data[: at + 20] + pack("<II", len(data), len(data)) + data[at + 28 :]
        (tmp_path / "a.zip").write_bytes(larger)
        refused(tmp_path / "a.zip", "overlap")

    def test_a_list_of_members_that_would_fill_the_memory(
        self, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(reading, "MAX_MEMBERS", 3)
        path = pack_archive(tmp_path / "a.zip", contents(filled / "all.zip"))
        refused(path, "more than 3 members")
        # As large files have it: with the number in the structure before the last.
        data, count = path.read_bytes()[:-22], 10**15
        large = (
            b"PK\6\6"
            + pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, 0, 0)
            + b"PK\6\7"
            + pack("<IQI", 0, len(data), 1)
        )
        path.write_bytes(data + large + b"PK\5\6" + pack("<HHHHIIH", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0))
        refused(path, "more than 3 members")

    def test_sizes(self, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("MAX_ADAPTER_BYTES", "MAX_LINE_BYTES", "MAX_MANIFEST_BYTES"):
            with monkeypatch.context() as smaller:
                smaller.setattr(reading, name, 100)
                path = pack_archive(tmp_path / "a.zip", contents(filled / "all.zip"))
                refused(path, "too l(arge|ong)")
        monkeypatch.setattr(reading, "MAX_RANK", 1)
        refused(path, "rank")

    @pytest.mark.parametrize("data", [b"", b"PK", b"no zip file" * 9, b"PK\5\6" + bytes(18)])
    def test_no_archive(self, tmp_path: Path, data: bytes) -> None:
        (tmp_path / "a.zip").write_bytes(data)
        refused(tmp_path / "a.zip", "no zip file|lacks")

    def test_no_file(self, tmp_path: Path) -> None:
        for path in (tmp_path / "absent", tmp_path):
            with pytest.raises(InvalidInput, match="cannot be read"):
                Memory.import_(path, into=tmp_path / "new")

    @pytest.mark.parametrize("path", [5, None, "", "a\0b", "\ud800"])
    def test_no_path(self, tmp_path: Path, path: Any) -> None:
        with pytest.raises(InvalidInput, match="an archive's file is a path"):
            Memory.import_(path, into=tmp_path / "new")
        assert not (tmp_path / "new").exists()

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(data=st.data())
    def test_a_changed_or_missing_byte_is_noticed_or_harmless(
        self, filled: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
    ) -> None:
        directory = tmp_path_factory.mktemp("flipped")
        whole = bytearray((filled / "all.zip").read_bytes())
        at = data.draw(st.integers(0, len(whole) - 1))
        if data.draw(st.booleans()):
            del whole[at:]
        else:
            whole[at] ^= data.draw(st.integers(1, 255))
        (directory / "a.zip").write_bytes(whole)
        try:
            Memory.import_(directory / "a.zip", into=directory / "new")
        except DamagedFile:
            assert not (directory / "new").exists()
        else:
            with open_memory(directory / "new") as new, open_memory(filled / "memory") as old:
                assert state(new) == state(old)


FUTURE = "7fffffff-ffff-7000-8000-000000000000"


def setting(kind: str, /, **fields: object) -> Callable[[dict[str, Any]], None]:
    def change(line: dict[str, Any]) -> None:
        if kind in line:
            line[kind].update(fields)

    return change


class TestHostileContents:
    @pytest.mark.parametrize(
        ("change", "why"),
        [
            (setting("record", id=FUTURE), "future"),
            (setting("record", id="x"), "UUIDv7"),
            (setting("record", id="01890000-0000-7000-8000-000000000000"), "twice"),
            (setting("record", scope="../up"), "scope"),
            (setting("record", scope=7), "scope"),
            (setting("record", kind="prior"), "kind"),
            (setting("record", copies=0), "range"),
            (setting("record", copies=True), "whole"),
            (setting("record", expires_ms=10**18), "range"),
            (setting("record", extra=1), "fields"),
            (setting("version", version=2), "complete"),
            (setting("version", text="bin\0ary"), "binary"),
            (setting("version", text=7), "str"),
            (setting("version", metadata=[1]), "mapping"),
            (setting("version", tags="tag"), "list"),
            (setting("version", tags=["a" * 200]), "tag"),
            (setting("version", created_ms=10**14), "range"),
            (setting("chunk", start=-1), "range"),
            (setting("chunk", end=10**6), "part of its text"),
            (setting("chunk", vector="AAAAAA=="), "dimension"),
            (setting("chunk", vector="!"), "line"),
            (setting("chunk", adapter="../../evil"), "adapter"),
            (setting("turn", scope=""), "root"),
            (setting("turn", reply=None), "str"),
            (setting("turn", reply="\x01" * 99), "binary"),
            (setting("default", scope="acme2"), "default"),
            (lambda line: line.update(second={}), "one key"),
            (lambda line: line.update(unknown=line.pop("turn")) if "turn" in line else None, "unknown"),
            (lambda line: line.update(chunk=line.pop("turn")) if "turn" in line else None, "fields"),
        ],
    )
    def test_values(self, filled: Path, tmp_path: Path, change: Callable[[dict[str, Any]], None], why: str) -> None:
        refused(edited(filled / "all.zip", tmp_path / "a.zip", change), why)

    @pytest.mark.parametrize(
        "line", [b"", b"[]", b"nonsense", b'{"turn": NaN}', b"[" * 10**5, b'{"turn": ' + b"9" * 10**4 + b"}", b"\xff"]
    )
    def test_lines(self, filled: Path, tmp_path: Path, line: bytes) -> None:
        members = contents(filled / "all.zip")
        members["records.jsonl"] = line + b"\n" + members["records.jsonl"]
        refused(pack_archive(tmp_path / "a.zip", members), "line 1 ")

    @pytest.mark.parametrize(
        ("change", "why"),
        [
            ({"format": 2}, "pip install --upgrade"),
            ({"format": "1"}, "manifest"),
            ({"counts": {"record": 1}}, "counts"),
            ({"counts": 1}, "manifest"),
            ({"prior": None}, "adapters"),
            ({"prior": "0" * 64}, "adapters"),
            ({"models": {"base_model": "x", "hypernetwork": None, "embedder": "x", "dimension": 64}}, "another base"),
            ({"models": {"base_model": "x", "hypernetwork": None, "embedder": "x", "dimension": 0}}, "manifest"),
            ({"models": {}}, "manifest"),
            ({"more": 1}, "manifest"),
        ],
    )
    def test_manifests(self, filled: Path, tmp_path: Path, change: dict[str, Any], why: str) -> None:
        members = contents(filled / "all.zip")
        members["manifest.json"] = json.dumps(json.loads(members["manifest.json"]) | change).encode()
        refused(pack_archive(tmp_path / "a.zip", members), why)

    def test_members_that_the_manifest_does_not_list(self, filled: Path, tmp_path: Path) -> None:
        members = contents(filled / "all.zip")
        adapter = next(name for name in members if name.startswith("adapters"))
        lacking = {name: data for name, data in members.items() if name != adapter}
        refused(pack_archive(tmp_path / "a.zip", lacking, sign=False), "lists")
        refused(pack_archive(tmp_path / "a.zip", lacking), "adapters")
        refused(pack_archive(tmp_path / "a.zip", members | {adapter: bytes(len(members[adapter]))}), "hash")
        refused(pack_archive(tmp_path / "a.zip", members | {"records.jsonl": b""}), "adapters|counts")

    def test_adapters(self, filled: Path, tmp_path: Path) -> None:
        """Well-formed ones that do not belong there, under their right hashes."""
        members = contents(filled / "all.zip")
        manifest = json.loads(members["manifest.json"])
        document = next(
            adapter
            for name, data in members.items()
            if name.startswith("adapters") and (adapter := Adapter.from_bytes(data)).kind == "document"
        )
        wider = {module: Factors(a.repeat(1, 1, 2), b) for module, (a, b) in document.factors.items()}
        changes: list[tuple[dict[str, Any], str]] = [
            ({"kind": "instruction"}, "of kind"),
            ({"kind": "prior"}, "of kind"),
            ({"base_model": "llama:0"}, "another base model"),
            ({"hypernetwork": "document:0"}, "another hypernetwork"),
            ({"factors": wider}, "differ"),
        ]
        for change, why in changes:
            other = replace(document, **change)
            swapped = {
                name.replace(document.content_hash, other.content_hash): data.replace(
                    document.content_hash.encode(), other.content_hash.encode()
                )
                for name, data in members.items()
            }
            swapped[layout.adapter_member(other.content_hash)] = other.to_bytes()
            refused(pack_archive(tmp_path / "a.zip", swapped), why)
        assert manifest["counts"]["record"] == 4


def test_a_refused_archive_leaves_an_open_memory_as_it_was(filled: Path, tmp_path: Path) -> None:
    bad = edited(filled / "all.zip", tmp_path / "a.zip", setting("default", scope="acme2"))
    with open_memory(tmp_path / "memory") as memory:
        record = memory.internalize("What was there before")
        with pytest.raises(DamagedFile):
            Memory.import_(bad, into=memory)
        assert [found.id for found in everything(memory)] == [record.id]
        with pytest.raises(RecordNotFound):
            memory.get("01890000-0000-7000-8000-000000000000")
    assert examine(tmp_path / "memory") == []


def test_neither_way_holds_more_than_a_few_adapters(tmp_path: Path) -> None:
    size, many = 1 << 19, 24
    with store_samples.open_store(tmp_path / "store") as store:
        for number in range(many):
            a = torch.full((1, 1, size // 2 - 8), number + 1, dtype=torch.bfloat16)
            small = store_samples.adapter(number)
            large = replace(small, layers=(0,), factors={"down_proj": Factors(a, torch.ones(1, 1, 8, dtype=a.dtype))})
            new = store_samples.new_record(store, f"fact {number}", seed=number)
            store.add([replace(new, chunks=[replace(new.chunks[0], adapter=store.stage(large))])])
        peaks = []
        for verb in (
            lambda: export_archive(store, tmp_path / "all.zip", scope=Scope("")),
            lambda: Memory.import_(tmp_path / "all.zip", into=tmp_path / "new"),
        ):
            tracemalloc.start()
            try:
                verb()
                peaks.append(tracemalloc.get_traced_memory()[1])
            finally:
                tracemalloc.stop()
    assert (tmp_path / "all.zip").stat().st_size > many * size
    assert max(peaks) < many * size / 3
