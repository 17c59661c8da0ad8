"""Writing an archive, one record at a time: no adapter but the one that is being written is in memory."""

import errno
import os
import tempfile
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from shutil import copyfileobj
from typing import IO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from lora_memory.__about__ import __version__
from lora_memory.archive.layout import MANIFEST, MAX_MEMBERS, RECORDS, Manifest, Member, adapter_member
from lora_memory.archive.lines import Item, to_lines
from lora_memory.archive.reading import ArchiveReader
from lora_memory.checks import check_path
from lora_memory.errors import DamagedFile, InvalidInput, RecordNotFound, StoreError
from lora_memory.scopes import Scope
from lora_memory.store import EVERYTHING, AdapterStore, Filter
from lora_memory.store.files import sync
from lora_memory.store.transfer import Progress

__all__ = ["ExportReceipt", "export_archive"]

_ADVICE = {
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), "Make its directory first, or choose another place."),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), "Choose a place that this user may write."),
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), "Make room on the disk, or choose another place."),
}


@dataclass(frozen=True, kw_only=True)
class ExportReceipt:
    """What `Memory.export` wrote.

    Attributes:
        records: How many.
        chunks: Of all their versions.
        adapters: Different ones; the prior counts.
        turns: Of sessions.
        bytes: Of the file.
    """

    records: int
    chunks: int
    adapters: int
    turns: int
    bytes: int


def export_archive(
    store: AdapterStore,
    path: str | Path,
    *,
    scope: Scope,
    only: Filter = EVERYTHING,
    progress: Progress | None = None,
) -> ExportReceipt:
    """Write what a scope and those below it hold to a file, which is there whole or not at all.

    Raises:
        InvalidInput: The file lies in the store's directory, or is there and is no archive; or there is too much.
        DamagedFile: A weight file is damaged.
        StoreError: A record was forgotten while it was written, or the file cannot be.
    """
    check_path(path, "an archive's file")
    target = Path(path)
    temporary: Path | None = None
    try:
        _check_target(target, store)
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as file:
            temporary = Path(file.name)
            counts, adapters = _write(store, file, scope, only, progress)
            file.flush()
            os.fsync(file.fileno())
        size = temporary.stat().st_size
        temporary.replace(target)
        with suppress(OSError):  # some file systems sync no directory
            sync(target.parent)
    except OSError as exc:
        raise StoreError(
            f"{target} could not be written: {exc.strerror or exc}. "
            + _ADVICE.get(exc.errno or 0, "Choose another place.")
        ) from exc
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
    return ExportReceipt(
        records=counts["record"], chunks=counts["chunk"], adapters=adapters, turns=counts["turn"], bytes=size
    )


def _check_target(target: Path, store: AdapterStore) -> None:
    """Refuse a file of the store, and one that is there and would be lost."""
    if target.resolve().is_relative_to(store.directory.resolve()):
        raise InvalidInput(f"{target} is in the directory of the store itself; choose a place outside of it")
    if target.is_dir():
        raise InvalidInput(f"{target} is a directory; name a file in it, such as {target / 'all.zip'}")
    if not target.exists():
        return
    if not target.is_file():
        raise InvalidInput(f"{target} is a device or pipe, which an archive would take the place of; name a file")
    try:
        if target.stat().st_size:
            with ArchiveReader.open(target):
                pass
    except DamagedFile as exc:
        raise InvalidInput(
            f"{target} is there and no intact archive, so it is not replaced; name another file, or remove it first"
        ) from exc


def _write(
    store: AdapterStore, file: IO[bytes], scope: Scope, only: Filter, progress: Progress | None
) -> tuple[Counter[str], int]:
    """How many lines of each kind there are, and how many adapters."""
    members: dict[str, Member] = {}
    counts: Counter[str] = Counter()
    tasks = set[str]()
    total = store.transfer.count(scope, only)
    # A zip file is written one member at a time: the lines wait beside it until the adapters are in.
    with ZipFile(file, "w", ZIP_STORED) as archive, tempfile.TemporaryFile(dir=Path(file.name).parent) as lines:
        digest = sha256()

        def put(item: Item) -> None:
            for kind, data in to_lines(item):
                counts[kind] += 1
                digest.update(data)
                lines.write(data)

        prior = store.prior
        if prior is not None:
            _put_adapter(store, prior, archive, members)
        # Turns first: one that becomes a record meanwhile is in the archive twice rather than not at all.
        for turn in [] if only else store.transfer.turns(scope):
            put(turn)
        for record_id in store.transfer.ids(scope, only):
            record = store.transfer.record(record_id)
            if record is None:  # forgotten since
                continue
            for weights_hash in record.weights:
                _put_adapter(store, weights_hash, archive, members)
            put(record)
            if record.kind == "instruction":
                tasks.add(record.id)
            if progress is not None:
                progress(counts["record"], max(total, counts["record"]))
        for default in [] if only else store.transfer.defaults(scope):
            if default.record_id in tasks:
                put(default)
        info = _info(RECORDS, lines.tell())
        members[RECORDS] = Member(digest.hexdigest(), info.file_size)
        lines.seek(0)
        with archive.open(info, "w") as member:
            copyfileobj(lines, member, 1 << 20)
        manifest = Manifest(
            written_by=__version__, models=store.identity, prior=prior, counts=dict(counts), members=members
        )
        data = manifest.to_bytes()
        archive.writestr(_info(MANIFEST, len(data)), data)
    return counts, len(members) - 1


def _put_adapter(store: AdapterStore, weights_hash: str, archive: ZipFile, members: dict[str, Member]) -> None:
    name = adapter_member(weights_hash)
    if name in members:
        return
    if len(members) + 2 >= MAX_MEMBERS:
        raise InvalidInput(f"an archive takes {MAX_MEMBERS} adapters at most; export one scope after the other")
    try:
        data = store.weights(weights_hash)
    except RecordNotFound as exc:  # its text must not be in the archive either
        raise StoreError("A record was forgotten or rebuilt while it was exported. Export again.") from exc
    except DamagedFile as exc:
        raise DamagedFile(f"{exc} Nothing was exported.") from exc
    archive.writestr(_info(name, len(data)), data)
    members[name] = Member(weights_hash, len(data))


def _info(name: str, size: int) -> ZipInfo:
    """A member of this size; every archive of the same things has the same bytes."""
    info = ZipInfo(name)
    info.external_attr = 0o100600 << 16
    info.file_size = size
    return info
