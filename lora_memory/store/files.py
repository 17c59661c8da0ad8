"""Weight files: bytes kept under the name of their SHA-256.

It knows nothing of rows or adapters. A file is complete or absent, whatever happens to the process: bytes are staged
in a temporary file in the same directory, synced, and renamed when they are to be kept. Safe to use from several
threads and processes.
"""

import os
import tempfile
import time
import weakref
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from lora_memory.errors import DamagedFile, StoreError

__all__ = ["StagedFile", "WeightFiles", "sync"]

SUFFIX = ".safetensors"
SYNCING = 16  # files synced at once: a journaling file system writes them out together


class StagedFile:
    """Bytes on the disk under a temporary name. Unless they are kept, the file goes with this object.

    Attributes:
        name: Their SHA-256 (hex).
        path: The temporary file.
    """

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.path = path
        weakref.finalize(self, _discard, path, os.getpid())


class WeightFiles:
    """Content-addressed files `ab/<sha256>.safetensors` under one directory."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def path(self, name: str) -> Path:
        """Where the file of this hash is, or would be."""
        return self.directory / name[:2] / f"{name}{SUFFIX}"

    def stage(self, pieces: Sequence[bytes | memoryview]) -> StagedFile:
        """Write a file's bytes, which may come in pieces, to a temporary file.

        It outlives a power failure once it was synced and kept.

        Raises:
            StoreError: The disk is full or the directory cannot be written.
        """
        digest = sha256()
        for piece in pieces:
            digest.update(piece)
        name = digest.hexdigest()
        folder = self.path(name).parent
        with _translated(self.path(name)):
            if not folder.exists():
                folder.mkdir(parents=True, exist_ok=True)
                _sync(self.directory)
            with tempfile.NamedTemporaryFile(dir=folder, suffix=".tmp", delete=False) as file:
                staged = StagedFile(name, Path(file.name))
                file.writelines(pieces)
        return staged

    def sync(self, staged: Iterable[StagedFile]) -> None:
        """Put the bytes of these on the disk, those that were kept before excepted.

        Raises:
            StoreError: The disk is full or broken.
        """
        _sync_all({file.path for file in staged})

    def keep(self, staged: Iterable[StagedFile]) -> None:
        """Give each its own name, in place of any file that has it; the names outlive a power failure afterwards.

        Raises:
            StoreError: A file cannot be renamed, or is gone.
        """
        folders = set()
        for file in staged:
            path = self.path(file.name)
            with _translated(path):
                try:
                    file.path.replace(path)
                except FileNotFoundError:
                    if not path.exists():  # else it was kept before
                        raise
            folders.add(path.parent)
        _sync_all(folders)

    def read(self, name: str) -> bytes:
        """The bytes of this hash, verified.

        Raises:
            DamagedFile: The file is missing, unreadable or holds other bytes.
        """
        path = self.path(name)
        try:
            data = path.read_bytes()
        except OSError as exc:
            raise DamagedFile(f"The weight file {path} cannot be read: {exc.strerror or exc}.") from exc
        if sha256(data).hexdigest() != name:
            raise DamagedFile(f"The weight file {path} is damaged: its bytes do not hash to its name.")
        return data

    def delete(self, name: str) -> bool:
        """Remove the file of this hash.

        Returns:
            Whether there was one.

        Raises:
            StoreError: It is there and cannot be removed.
        """
        return self._unlink(self.path(name))

    def unnamed(self, named: set[str], *, older_than: float, kept_older_than: float | None = None) -> Iterator[Path]:
        """Files whose hash is not in `named`, and temporary files.

        Args:
            named: Hashes of the files to stay.
            older_than: Those only that were last written over so many seconds ago.
            kept_older_than: The same of files that were kept; by default `older_than`, and any with `-math.inf`.
        """
        grace = {SUFFIX: older_than if kept_older_than is None else kept_older_than}
        now = time.time()
        for path in self.directory.glob("??/*"):
            if path.suffix == SUFFIX and path.stem in named:
                continue
            with suppress(FileNotFoundError):  # another process finished or swept it
                if path.stat().st_mtime < now - grace.get(path.suffix, older_than):
                    yield path

    def sweep(self, named: set[str], *, older_than: float, kept_older_than: float | None = None) -> None:
        """Remove what `unnamed` finds."""
        for path in self.unnamed(named, older_than=older_than, kept_older_than=kept_older_than):
            self._unlink(path)

    def _unlink(self, path: Path) -> bool:
        try:
            path.unlink()
        except FileNotFoundError:
            return False
        except OSError as exc:
            raise StoreError(
                f"The weight file {path}, which no record names, could not be removed: {exc.strerror or exc}. Make its "
                "directory writable and open the store again, or remove it by hand."
            ) from exc
        return True


def _discard(path: Path, process: int) -> None:
    """Remove a temporary file, in the process that wrote it: a forked one that ends has copies of its objects."""
    if os.getpid() == process:
        path.unlink(missing_ok=True)


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as exc:
        raise StoreError(
            f"The weight file {path} could not be written: {exc.strerror or exc}. Make room on the disk or make its "
            "directory writable, then try again; the store is as it was before."
        ) from exc


def _sync_all(paths: set[Path]) -> None:
    if len(paths) == 1:
        _sync(*paths)
    elif paths:
        with ThreadPoolExecutor(min(SYNCING, len(paths))) as pool:
            list(pool.map(_sync, paths))


def _sync(path: Path) -> None:
    with _translated(path), suppress(FileNotFoundError):  # it was kept before
        sync(path)


def sync(path: Path) -> None:
    """Make a file's bytes, or the names in a directory, outlive a power failure."""
    if os.name != "posix":  # Windows opens no directory, and syncs no file that is open for reading
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
