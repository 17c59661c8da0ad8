"""Weight files are whole or absent, and read back only if they are what was written."""

import errno
import gc
import os
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest

from lora_memory.errors import DamagedFile, StoreError
from lora_memory.store.files import WeightFiles


def all_files(directory: Path) -> list[Path]:
    return [path for path in directory.rglob("*") if path.is_file()]


def keep(files: WeightFiles, data: bytes) -> str:
    staged = files.stage([data[:3], memoryview(data)[3:]])
    files.keep([staged])
    return staged.name


def test_bytes_come_back_under_their_hash(tmp_path: Path) -> None:
    files = WeightFiles(tmp_path)
    name = keep(files, b"weights")
    assert name == sha256(b"weights").hexdigest()
    assert files.read(name) == b"weights"
    assert all_files(tmp_path) == [tmp_path / name[:2] / f"{name}.safetensors"]


def test_staged_bytes_go_unless_they_are_kept(tmp_path: Path) -> None:
    files = WeightFiles(tmp_path)
    one, two = files.stage([b"one"]), files.stage([b"two"])
    assert len(all_files(tmp_path)) == 2
    files.keep([one, one])
    name = one.name
    del one, two
    gc.collect()
    assert all_files(tmp_path) == [files.path(name)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_process_that_ends_leaves_them(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from lora_memory.store.files import WeightFiles\n"
        "staged = WeightFiles(Path(sys.argv[1])).stage([b'one'])\n"
        "if not os.fork(): sys.exit()\n"
        "os.wait(); print(staged.path.exists())"
    )
    run = [sys.executable, "-W", "ignore", "-c", code, str(tmp_path)]
    assert subprocess.run(run, capture_output=True, text=True, check=True).stdout == "True\n"
    assert all_files(tmp_path) == []


def test_writing_again_mends_a_damaged_file(tmp_path: Path) -> None:
    files = WeightFiles(tmp_path)
    name = keep(files, b"weights")
    files.path(name).write_bytes(b"weight")
    keep(files, b"weights")
    assert files.read(name) == b"weights"


@pytest.mark.parametrize("damage", [b"", b"weight", b"weights!", b"Weights"])
def test_other_bytes_are_refused(tmp_path: Path, damage: bytes) -> None:
    files = WeightFiles(tmp_path)
    name = keep(files, b"weights")
    files.path(name).write_bytes(damage)
    with pytest.raises(DamagedFile, match=name):
        files.read(name)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DamagedFile, match="No such file"):
        WeightFiles(tmp_path).read("0" * 64)


@pytest.mark.parametrize("step", ["fsync", "rename"])
def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    files = WeightFiles(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(*((os, "fsync", full) if step == "fsync" else (Path, "replace", full)))
        with pytest.raises(StoreError, match="No space left"):
            keep(files, b"weights")
    gc.collect()
    assert all_files(tmp_path) == []
    assert files.read(keep(files, b"weights")) == b"weights"


def test_a_directory_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        if os.access(tmp_path, os.W_OK):
            pytest.skip("this user may write anywhere")
        with pytest.raises(StoreError, match="Permission denied"):
            WeightFiles(tmp_path).stage([b"weights"])
    finally:
        tmp_path.chmod(0o700)


def test_the_sweep_spares_named_and_recent_files(tmp_path: Path) -> None:
    files = WeightFiles(tmp_path)
    named, orphan, recent = keep(files, b"named"), keep(files, b"orphan"), keep(files, b"recent")
    temporary = files.path(orphan).with_name("killed.tmp")
    temporary.write_bytes(b"half")
    hour_ago = time.time() - 3600
    for path in (files.path(named), files.path(orphan), temporary):
        os.utime(path, (hour_ago, hour_ago))
    files.sweep({named}, older_than=60)
    assert sorted(all_files(tmp_path)) == sorted([files.path(named), files.path(recent)])


def test_deleting_tells_whether_there_was_a_file(tmp_path: Path) -> None:
    files = WeightFiles(tmp_path)
    name = keep(files, b"weights")
    assert files.delete(name)
    assert not files.delete(name)
    assert all_files(tmp_path) == []
