"""A full disk is one clear error; nothing is changed, and the store works again once there is room."""

import os
import resource
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from lora_memory.errors import StoreError
from lora_memory.memory import Memory
from lora_memory.store.repair import examine
from tests.processes import Start, received
from tests.tiny_memory import SHORT, open_memory, text_of_chunks

SIZE = 4 << 20


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("this user may not mount a tmpfs; the file size limit below stands in for it")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def fill(memory: Memory) -> StoreError:
    """Internalize until there is no room; the error."""
    for number in range(10_000):
        before = memory.list(limit=1000)
        try:
            memory.internalize(text_of_chunks(*[f"Fact {number}"] * 20))
        except StoreError as exc:
            assert memory.list(limit=1000) == before
            return exc
    raise AssertionError("the disk never filled")


def test_a_full_disk(small_disk: Path) -> None:
    path = small_disk / "memory"
    ballast = small_disk / "ballast"
    with open_memory(path) as memory:
        first = memory.internalize("The locker code is 4827")
        ballast.write_bytes(bytes(SIZE // 2))
        said = fill(memory)
        assert "room on the disk" in str(said) or "the disk has room" in str(said)
        while small_disk_has_room(small_disk):  # not even a page
            with suppress(OSError), ballast.open("ab") as file:
                file.write(bytes(4096))
        assert memory.check() == []
        assert memory.ask("What is the locker code?", options=SHORT).recalls
        with pytest.raises(StoreError):
            memory.internalize("One more")
        ballast.unlink()
        receipt = memory.forget(first.id)
        assert receipt.records == 1
        memory.internalize("There is room again")
        assert memory.check() == []
    open_memory(path).close()
    # The write that found no room may leave its weight file, which no row names.
    assert {finding.what for finding in examine(path, deep=True, repair=True)} <= {"leftover", "orphan"}
    assert examine(path, deep=True) == []


def small_disk_has_room(disk: Path) -> bool:
    return os.statvfs(disk).f_bavail > 0


def write_under_a_limit(pipe: Connection, path: Path) -> None:
    """Fill a store whose files may not grow, then let them grow; what was said, and the records afterwards."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # the write fails instead
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    with open_memory(path) as memory:
        memory.internalize("The locker code is 4827")
        resource.setrlimit(resource.RLIMIT_FSIZE, (512 << 10, most))
        said = fill(memory)
        before = memory.check()
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        memory.internalize("There is room again")
        pipe.send((str(said), before, memory.check(), [record.text for record in memory.list(limit=2)]))


def test_files_that_may_not_grow(tmp_path: Path, start: Start) -> None:
    _, pipe = start(write_under_a_limit, tmp_path / "memory")
    said, *faults, texts = received(pipe)
    assert "room" in said
    assert faults == [[], []]
    assert texts[0] == "There is room again"
