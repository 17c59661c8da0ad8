"""Weight files: bytes kept under the name of their SHA-256.

It knows nothing of rows or adapters. A file is complete or absent, whatever happens to the process: bytes go to a
temporary file in the same directory, are synced, and then renamed. Safe to use from several threads and processes.
"""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from lora_memory.errors import DamagedFile, StoreError

__all__ = ["WeightFiles"]

SUFFIX = ".safetensors"


class WeightFiles:
    """Content-addressed files `ab/<sha256>.safetensors` under one directory."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def path(self, name: str) -> Path:
        """Where the file of this hash is, or would be."""
        return self._directory / name[:2] / f"{name}{SUFFIX}"

    def write(self, data: bytes) -> str:
        """Keep `data`; nothing is written if an intact copy is there already.

        Returns:
            Its SHA-256 (hex), once the bytes are on the disk.

        Raises:
            StoreError: The disk is full or the directory cannot be written.
        """
        name = sha256(data).hexdigest()
        path = self.path(name)
        try:
            with suppress(FileNotFoundError):
                if path.read_bytes() == data:
                    return name
            if not path.parent.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                _sync_directory(self._directory)
            with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".tmp", delete=False) as file:
                temporary = Path(file.name)
                try:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                    temporary.replace(path)
                except BaseException:
                    temporary.unlink(missing_ok=True)
                    raise
            _sync_directory(path.parent)
        except OSError as exc:
            raise StoreError(
                f"The weight file {path} could not be written: {exc.strerror or exc}. Make room on the disk or make "
                "the directory writable, then try again; the store is as it was before."
            ) from exc
        return name

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

    def has(self, name: str) -> bool:
        """Whether there is a file of this hash; it is not verified."""
        return self.path(name).exists()

    def delete(self, name: str) -> bool:
        """Remove the file of this hash.

        Returns:
            Whether there was one.

        Raises:
            StoreError: It is there and cannot be removed.
        """
        return self._unlink(self.path(name))

    def unnamed(self, named: set[str], *, older_than: float) -> Iterator[Path]:
        """Files whose hash is not in `named` and temporary files, if last written over `older_than` seconds ago."""
        latest = time.time() - older_than
        for path in self._directory.glob("??/*"):
            if path.suffix == SUFFIX and path.stem in named:
                continue
            with suppress(FileNotFoundError):  # another process finished or swept it
                if path.stat().st_mtime < latest:
                    yield path

    def sweep(self, named: set[str], *, older_than: float) -> None:
        """Remove what `unnamed` finds."""
        for path in self.unnamed(named, older_than=older_than):
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


def _sync_directory(directory: Path) -> None:
    """Make renames in `directory` outlive a power failure."""
    if os.name != "posix":  # Windows cannot open a directory
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
