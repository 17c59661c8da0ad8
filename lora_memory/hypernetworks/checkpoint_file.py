"""A file that `torch.save` wrote, read without running anything that it names.

Such a file is a zip archive: raw bytes for every tensor, and one pickle that puts them together. A pickle is a program,
so this module interprets the two dozen instructions that a state dict needs and refuses the rest by name. Nothing is
imported on the file's behalf, and objects of other packages' classes become plain `Settings`. Not here: what the
tensors and settings mean (`sakana.py`).
"""

from __future__ import annotations

import io
import math
import pickle
import pickletools
import re
import sys
import zipfile
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import torch
from torch import Tensor

from lora_memory.errors import DamagedFile, UnsafeCheckpoint

__all__ = ["Settings", "read_checkpoint"]

MAX_PICKLE_BYTES = 1 << 20  # names and settings only: the pickle of a published checkpoint is some tens of kilobytes
MAX_DIMENSIONS = 8

_OPCODES = {opcode.code: opcode for opcode in pickletools.opcodes}
_DTYPES = {"torch.FloatStorage": torch.float32, "torch.LongStorage": torch.int64}
_TENSOR = "torch._utils._rebuild_tensor_v2"
_MAPPING = "collections.OrderedDict"
_SETS = ("__builtin__.set", "builtins.set")


@dataclass
class Settings:
    """What an object of some class held when it was pickled: its attributes, and none of its behaviour."""

    name: str
    fields: dict[str, Any] = field(default_factory=dict)


def read_checkpoint(path: str | Path, *, classes: Collection[str], enums: Collection[str]) -> dict[str, Any]:
    """The dictionary in a file of `torch.save`, tensors on the CPU, by reading alone.

    Args:
        path: A zip archive as torch has written since 1.6, with float32 and int64 tensors.
        classes: Full names of the classes whose objects are read as `Settings`.
        enums: Full names of the enumerations whose members are read as their plain string values.

    Raises:
        UnsafeCheckpoint: The pickle names anything else, gives an instruction that plain data does not need, or claims
            sizes that the file does not hold; the message names it.
        DamagedFile: The archive or the pickle is cut short or inconsistent.
        FileNotFoundError: There is no such file.
    """
    path = Path(path)
    with path.open("rb") as file:
        head = file.read(4)
    if head != b"PK\x03\x04":
        _refuse(
            path,
            "it is not the zip archive that torch.save writes since 1.6, but an older format that only unpickling can "
            "read; save it again with a current torch",
        )
    try:
        with zipfile.ZipFile(path) as archive:
            records = _Records(path, archive)
            return _Interpreter(path, records.storage, classes=classes, enums=enums).run(records.pickle)
    except UnsafeCheckpoint:
        raise
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, LookupError, TypeError, RuntimeError) as exc:
        raise DamagedFile(f"{path} is not a whole checkpoint ({exc}); download it again") from exc


def _refuse(path: Path, reason: str) -> NoReturn:
    raise UnsafeCheckpoint(f"{path} was not loaded: {reason}")


class _Records:
    """The archive's entries, each taken for no more than the bytes that the file really has for it."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._path, self._archive = path, archive
        self._entries: dict[str, zipfile.ZipInfo] = {}
        self._storages: dict[tuple[str, torch.dtype], Tensor] = {}
        for entry in archive.infolist():
            name = entry.filename
            if name.startswith("/") or "\\" in name or ".." in name.split("/"):
                _refuse(path, f"an entry of its archive is named {name!r}, outside the archive")
            if name in self._entries:
                _refuse(path, f"its archive has two entries named {name!r}")
            # torch stores without compression, so that entries cannot be larger than the file.
            if entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1:
                _refuse(
                    path, f"the entry {name!r} of its archive is compressed or encrypted; torch.save writes plain ones"
                )
            self._entries[name] = entry
        if sum(entry.file_size for entry in self._entries.values()) > path.stat().st_size:
            _refuse(path, "the entries of its archive claim more bytes than the file has")
        roots = [name.split("/")[0] for name in self._entries if re.fullmatch(r"[^/]+/data\.pkl", name)]
        if len(roots) != 1:
            _refuse(path, "its archive does not hold one data.pkl, as torch.save writes it")
        self._root = roots[0]
        order = f"{self._root}/byteorder"
        if order in self._entries and archive.read(order).decode() != sys.byteorder:
            raise ValueError(f"it was saved with another byte order than this machine's, {sys.byteorder}-endian")

    @property
    def pickle(self) -> bytes:
        entry = self._entries[f"{self._root}/data.pkl"]
        if entry.file_size > MAX_PICKLE_BYTES:
            _refuse(self._path, f"its pickle has {entry.file_size} bytes; settings need less than {MAX_PICKLE_BYTES}")
        return self._archive.read(entry)

    def storage(self, key: str, dtype: torch.dtype, length: int) -> Tensor:
        """The flat tensor of one record."""
        entry = self._entries[f"{self._root}/data/{key}"]
        if length * dtype.itemsize != entry.file_size:
            _refuse(
                self._path,
                f"storage {key!r} claims {length} elements of {dtype}; its entry has {entry.file_size} bytes",
            )
        if (key, dtype) not in self._storages:
            # Read to the end in one go: this is what makes zipfile compare the checksum.
            raw = bytearray(self._archive.read(entry))
            self._storages[key, dtype] = torch.frombuffer(raw, dtype=dtype) if raw else torch.empty(0, dtype=dtype)
        return self._storages[key, dtype]


@dataclass(frozen=True)
class _Global:
    """A name that the pickle mentions and that may be mentioned. It is compared, never imported."""

    name: str


def _argument(opcode: pickletools.OpcodeInfo, stream: io.BytesIO) -> Any:
    if opcode.name in ("GLOBAL", "INST"):
        return b".".join(stream.readline().rstrip(b"\n") for _ in range(2)).decode()
    # The others of protocol 0 are text with escapes. None of them is ever carried out, so none needs to be read.
    return opcode.arg.reader(stream) if opcode.arg is not None and opcode.proto > 0 else None


class _Interpreter:
    """The stack machine of pickle, protocol 2, for plain data."""

    def __init__(
        self,
        path: Path,
        storage: Callable[[str, torch.dtype, int], Tensor],
        *,
        classes: Collection[str],
        enums: Collection[str],
    ) -> None:
        self._path, self._storage, self._classes, self._enums = path, storage, classes, enums
        self._known = {*classes, *enums, *_DTYPES, _TENSOR, _MAPPING, *_SETS}
        self._stack: list[Any] = []
        self._marked: list[list[Any]] = []
        self._memo: dict[int, Any] = {}

    def run(self, program: bytes) -> dict[str, Any]:
        stream = io.BytesIO(program)
        while (code := stream.read(1)) != pickle.STOP:
            opcode = _OPCODES.get(code.decode("latin-1"))
            if opcode is None:
                raise ValueError(f"its pickle ends early or has the unknown instruction {code!r}")
            self._step(opcode.name, _argument(opcode, stream))
        result = self._stack.pop()
        if not isinstance(result, dict) or self._stack or self._marked:
            _refuse(self._path, "its pickle is not one dictionary")
        return result

    def _step(self, name: str, argument: Any) -> None:
        stack = self._stack
        match name:
            case "PROTO":
                if argument != 2:
                    _refuse(self._path, f"its pickle has protocol {argument}; torch.save writes protocol 2")
            case "BINUNICODE" | "BININT" | "BININT1" | "BININT2" | "LONG1" | "BINFLOAT":
                stack.append(argument)
            case "NONE" | "NEWTRUE" | "NEWFALSE":
                stack.append({"NONE": None, "NEWTRUE": True, "NEWFALSE": False}[name])
            case "EMPTY_DICT":
                stack.append({})
            case "EMPTY_LIST":
                stack.append([])
            case "EMPTY_TUPLE":
                stack.append(())
            case "TUPLE1" | "TUPLE2" | "TUPLE3":
                items = [stack.pop() for _ in range(int(name[-1]))]
                stack.append(tuple(reversed(items)))
            case "MARK":
                self._marked.append(stack)
                self._stack = []
            case "TUPLE":
                items = self._since_mark()
                self._stack.append(tuple(items))
            case "APPEND":
                self._extend([stack.pop()])
            case "APPENDS":
                self._extend(self._since_mark())
            case "SETITEM":
                value, key = stack.pop(), stack.pop()
                self._update([key, value])
            case "SETITEMS":
                self._update(self._since_mark())
            case "BINPUT" | "LONG_BINPUT":
                self._memo[argument] = stack[-1]
            case "BINGET" | "LONG_BINGET":
                stack.append(self._memo[argument])
            case "GLOBAL":
                if argument not in self._known:
                    _refuse(self._path, f"its pickle names {argument}, which is neither a tensor nor a known setting")
                stack.append(_Global(argument))
            case "BINPERSID":
                stack.append(self._load_storage(stack.pop()))
            case "NEWOBJ" | "REDUCE":
                arguments, function = stack.pop(), stack.pop()
                stack.append(self._call(function, arguments))
            case "BUILD":
                self._build(stack.pop())
            case _:
                shown = f" {argument}" if isinstance(argument, str) else ""
                _refuse(self._path, f"its pickle has the instruction {name}{shown}, which plain data does not need")

    def _since_mark(self) -> list[Any]:
        items, self._stack = self._stack, self._marked.pop()
        return items

    def _extend(self, items: list[Any]) -> None:
        target = self._stack[-1]
        if not isinstance(target, list):
            _refuse(self._path, f"its pickle appends to a {type(target).__name__}")
        target.extend(items)

    def _update(self, items: list[Any]) -> None:
        target = self._stack[-1]
        if not isinstance(target, dict):
            _refuse(self._path, f"its pickle sets items of a {type(target).__name__}")
        for key, value in zip(items[::2], items[1::2], strict=True):
            target[self._key(key)] = value

    def _key(self, key: Any) -> str | int:
        if isinstance(key, str | int):  # hashing a tuple of tuples of tuples … can take for ever
            return key
        _refuse(self._path, f"its pickle uses a {type(key).__name__} as a key")

    def _call(self, function: Any, arguments: Any) -> Any:
        """What NEWOBJ and REDUCE make: each allowed name stands for one fixed piece of code here."""
        name = function.name if isinstance(function, _Global) else f"a {type(function).__name__}"
        match name, arguments:
            case "torch._utils._rebuild_tensor_v2", (
                Tensor() as flat,
                int(offset),
                tuple(size),
                tuple(stride),
                bool(),
                {},
                *_,
            ):
                return self._tensor(flat, offset, size, stride)
            case "collections.OrderedDict", ():
                return {}
            case (("__builtin__.set" | "builtins.set"), (list(items),)):
                return {self._key(item) for item in items}
            case str(), () if name in self._classes:
                return Settings(name)
            case str(), (str(value),) if name in self._enums:
                return value
        _refuse(self._path, f"its pickle calls {name} with {arguments!r:.100}, which plain data does not need")

    def _tensor(self, flat: Tensor, offset: int, size: tuple[Any, ...], stride: tuple[Any, ...]) -> Tensor:
        whole = all(type(n) is int and 0 <= n <= len(flat) for n in (offset, *size, *stride)) and 0 not in size
        if not whole or len(size) != len(stride) or len(size) > MAX_DIMENSIONS:
            _refuse(self._path, f"its pickle makes a tensor of size {size!r:.100} and stride {stride!r:.100}")
        last = offset + sum((n - 1) * step for n, step in zip(size, stride, strict=True))
        if last >= len(flat) or math.prod(size) > len(flat):
            _refuse(self._path, f"a tensor of size {size} is larger than its storage of {len(flat)} elements")
        return flat.as_strided(size, stride, offset)

    def _load_storage(self, key: Any) -> Tensor:
        match key:
            case "storage", _Global(name), str(record), str(), int(length) if name in _DTYPES:
                return self._storage(record, _DTYPES[name], length)
        _refuse(self._path, f"its pickle asks for the external object {key!r:.100}, which is not a tensor's storage")

    def _build(self, state: Any) -> None:
        target = self._stack[-1]
        if isinstance(state, dict) and isinstance(target, Settings):
            target.fields.update(state)
        elif isinstance(target, dict) and isinstance(state, dict):
            pass  # a state dict's _metadata: versions of modules, of no use here
        else:
            _refuse(self._path, f"its pickle sets the state of a {type(target).__name__}")
