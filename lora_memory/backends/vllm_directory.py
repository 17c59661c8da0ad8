"""The directory that a backend hands compositions to a vLLM server through: whose it is, and what a dead owner left.

Who has it holds a shared lock on one file in it. Whoever gets that lock for itself alone knows that nobody else lives.
"""

from __future__ import annotations

import fcntl
import re
import shutil
from contextlib import suppress
from pathlib import Path
from typing import IO

__all__ = ["HELD", "HeldDirectory"]

HELD = ".lora-memory"
"""The file that is locked; where there is none, no backend has had the directory, and all in it is somebody else's."""

_WRITTEN = re.compile(r"[0-9a-f]{32}|\.[0-9a-f]{32}-.*|\.?probe-.*")  # directories of compositions, also half-written


class HeldDirectory:
    """A directory while a backend has it. What a process that died left there may be of forgotten texts, and goes."""

    def __init__(self, directory: Path) -> None:
        self._file: IO[str] | None = None
        with suppress(OSError):  # what cannot be written shows where a composition is
            directory.mkdir(parents=True, exist_ok=True)
            is_new = not (directory / HELD).exists()
            self._file = (directory / HELD).open("a")
            with suppress(BlockingIOError):  # another one is alive, and nothing is removed
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                for left in () if is_new else directory.iterdir():
                    if _WRITTEN.fullmatch(left.name):
                        shutil.rmtree(left, ignore_errors=True)
            fcntl.flock(self._file, fcntl.LOCK_SH)

    def close(self) -> None:
        """Give it up."""
        if self._file is not None:
            self._file.close()
