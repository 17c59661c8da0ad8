"""Opening an archive that may come from anybody: nothing in it is believed before it is checked.

No member is ever unpacked to a path: a name is compared with those that may be there, and adapters go into a store
under the hash of their bytes. What the members mean to a store is checked in `importing.py`.
"""

import struct
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from pathlib import Path
from stat import S_IFMT, S_IFREG
from typing import IO, Self
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from lora_memory.adapter import Adapter
from lora_memory.archive.layout import (
    MANIFEST,
    MAX_ADAPTER_BYTES,
    MAX_DIRECTORY_BYTES,
    MAX_LINE_BYTES,
    MAX_MANIFEST_BYTES,
    MAX_MEMBERS,
    MAX_RANK,
    MEMBER,
    RECORDS,
    Manifest,
    adapter_member,
    unfit,
)
from lora_memory.archive.lines import Item, from_lines
from lora_memory.checks import check_path
from lora_memory.errors import DamagedFile, InvalidInput, LoraMemoryError

__all__ = ["ArchiveReader"]

_END_BYTES = 22  # a zip file's last structure, without a comment
_LARGE_BYTES = 76  # the two before it in a large one
_FAULTS = (BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError, struct.error)


class ArchiveReader:
    """An open archive whose members have the names, sizes and form that they may have.

    Everything else is checked as it is read.

    For one thread.

    Attributes:
        manifest: What it says about itself.
        adapters: The hashes of its adapters.
    """

    def __init__(self, file: ZipFile, size: int) -> None:
        """Check the list of members, and read the manifest. `ArchiveReader.open` makes one.

        Args:
            file: Open.
            size: Of the file, in bytes.
        """
        self._file = file
        self._members = _checked(file.infolist(), size)
        if self._members[MANIFEST].file_size > MAX_MANIFEST_BYTES:
            raise unfit("its manifest is too large")
        self.manifest = Manifest.from_bytes(file.read(MANIFEST))
        listed = {name: member.bytes for name, member in self.manifest.members.items()}
        if listed != {name: info.file_size for name, info in self._members.items() if name != MANIFEST}:
            raise unfit("its members are not those that its manifest lists")
        matches = (MEMBER.fullmatch(name) for name in listed)
        self.adapters = {match["hash"] for match in matches if match is not None and match["hash"]}

    @classmethod
    @contextmanager
    def open(cls, path: str | Path) -> Iterator[Self]:
        """An archive, for the length of a `with` block.

        Raises:
            DamagedFile: Its members are not those of an archive.
            InvalidInput: It is no path, or the file cannot be read.
        """
        check_path(path, "an archive's file")
        with ExitStack() as opened:
            try:
                stream = opened.enter_context(Path(path).open("rb"))
            except OSError as exc:
                raise InvalidInput(f"{path} cannot be read: {exc.strerror or exc}") from exc
            with _translated():
                _check_directory(stream)
                reader = cls(ZipFile(stream), stream.seek(0, 2))
            yield reader

    def items(self) -> Iterator[Item]:
        """Records, turns and defaults, read as they go. Only at the end is it certain that they are as they were.

        Raises:
            DamagedFile: They do not hash to what the manifest says, or are not what an export writes.
        """
        digest = sha256()
        with _translated(), self._file.open(RECORDS) as member:

            def hashed() -> Iterator[bytes]:
                while line := member.readline(MAX_LINE_BYTES + 1):
                    if len(line) > MAX_LINE_BYTES:
                        raise unfit("a line of its records is too long")
                    digest.update(line)
                    yield line

            yield from from_lines(hashed(), dimension=self.manifest.models.dimension)
        if digest.hexdigest() != self.manifest.members[RECORDS].sha256:
            raise unfit("its records do not hash to what its manifest says")

    def adapter(self, weights_hash: str) -> Adapter:
        """One of its adapters, whole and of a bounded size.

        Raises:
            DamagedFile: It is not.
        """
        name = adapter_member(weights_hash)
        if self._members[name].file_size > MAX_ADAPTER_BYTES:
            raise unfit(f"{name} is too large")
        with _translated():
            data = self._file.read(name)
        if not sha256(data).hexdigest() == weights_hash == self.manifest.members[name].sha256:
            raise unfit(f"{name} does not hash to its name")
        try:
            adapter = Adapter.from_bytes(data)
        except DamagedFile as exc:
            raise unfit(f"{name} is no adapter") from exc
        if adapter.rank > MAX_RANK:
            raise unfit(f"{name} has rank {adapter.rank}, over {MAX_RANK}")
        if adapter.content_hash != weights_hash:
            raise unfit(f"{name} is not written as a store writes it")
        return adapter


def _check_directory(stream: IO[bytes]) -> None:
    """Refuse a list of members that would not fit in memory, before `zipfile` reads it whole."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - _END_BYTES - _LARGE_BYTES))
    tail = stream.read()
    if len(tail) < _END_BYTES or tail[-_END_BYTES:][:4] != b"PK\5\6":
        raise unfit("it is no zip file, or has something at its end")
    members, directory = struct.unpack("<HI", tail[-_END_BYTES:][10:16])
    large = tail[:-_END_BYTES]
    if large[-20:].startswith(b"PK\6\7"):
        if len(large) < _LARGE_BYTES or not large.startswith(b"PK\6\6"):
            raise unfit("the end of the file is not as zip files have it")
        members, directory = struct.unpack("<QQ", large[32:48])
    if members > MAX_MEMBERS or directory > MAX_DIRECTORY_BYTES:
        raise unfit(f"it has more than {MAX_MEMBERS} members")


def _checked(infos: list[ZipInfo], size: int) -> dict[str, ZipInfo]:
    """The members by their names."""
    members: dict[str, ZipInfo] = {}
    for info in infos:
        name = info.orig_filename  # `filename` is what zipfile makes of it
        if name != info.filename or not MEMBER.fullmatch(name):
            raise unfit(f"it has a member {name[:80]!r}")
        if name in members:
            raise unfit(f"it has {name} twice")
        if S_IFMT(info.external_attr >> 16) not in (0, S_IFREG):
            raise unfit(f"{name} is no plain file")
        if info.compress_type != ZIP_STORED or info.compress_size != info.file_size or info.flag_bits & 1:
            raise unfit(f"{name} is compressed or encrypted")
        members[name] = info
    if len(infos) > MAX_MEMBERS or not members.keys() >= {MANIFEST, RECORDS}:
        raise unfit(f"it lacks {MANIFEST} or {RECORDS}")
    if sum(info.file_size for info in infos) > size:
        raise unfit("its members are larger than the file: they overlap")
    return members


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except LoraMemoryError:
        raise
    except _FAULTS as exc:
        raise unfit(f"it cannot be read as a zip file ({exc!s:.200})") from exc
