"""Hostile and damaged checkpoint files: each is refused with a reason, and nothing in it ever runs."""

import contextlib
import pickle
import struct
import tarfile
import warnings
import zipfile
from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lora_memory.errors import DamagedFile, UnsafeCheckpoint
from lora_memory.hypernetworks.checkpoint_file import MAX_PICKLE_BYTES, read_checkpoint
from lora_memory.hypernetworks.sakana import CLASSES, ENUMS, load_checkpoint
from tests.hypernetworks.conftest import DATA

CHECKPOINT = DATA / "llama_per_layer" / "checkpoint-1" / "pytorch_model.bin"


# An assembler for pickle's instructions: each function gives those that push one value.


def name(full_name: str) -> bytes:
    module, _, attribute = full_name.rpartition(".")
    return f"c{module}\n{attribute}\n".encode()


def text(value: str) -> bytes:
    return b"X" + struct.pack("<I", len(value.encode())) + value.encode()


def data(value: bytes) -> bytes:
    return b"B" + struct.pack("<I", len(value)) + value


def number(value: int) -> bytes:
    length = value.bit_length() // 8 + 1
    return b"\x8a" + bytes([length]) + value.to_bytes(length, "little", signed=True)


def several(*values: bytes) -> bytes:
    return b"(" + b"".join(values) + b"t"


def listed(*values: bytes) -> bytes:
    return b"](" + b"".join(values) + b"e"


def mapping(*keys_and_values: bytes) -> bytes:
    return b"}(" + b"".join(keys_and_values) + b"u"


def call(function: bytes, *arguments: bytes) -> bytes:
    return function + several(*arguments) + b"R"


def new(full_name: str) -> bytes:
    return name(full_name) + b")\x81"


def storage(key: str, length: int, kind: str = "torch.FloatStorage") -> bytes:
    return several(text("storage"), name(kind), text(key), text("cpu"), number(length)) + b"Q"


def tensor(stored: bytes, offset: int, size: tuple[int, ...], stride: tuple[int, ...]) -> bytes:
    sizes, strides = several(*map(number, size)), several(*map(number, stride))
    arguments = (stored, number(offset), sizes, strides, b"\x89", call(name("collections.OrderedDict")))
    return call(name("torch._utils._rebuild_tensor_v2"), *arguments)


def program(value: bytes) -> bytes:
    return b"\x80\x02" + value + b"."


def archive(path: Path, pickled: bytes, records: dict[str, bytes] | None = None) -> Path:
    """A zip archive as `torch.save` lays it out, around any pickle."""
    with zipfile.ZipFile(path, "w") as file:
        for entry, content in {"a/data.pkl": pickled, "a/byteorder": b"little", **(records or {})}.items():
            file.writestr(entry, content)
    return path


CONFIG = "ctx_to_lora.modeling.hypernet.HypernetConfig"


def attacks(canary: Path) -> dict[str, tuple[bytes, str]]:
    """Programs that make a file when unpickled, each with what the refusal must name."""
    line = text(f"open({str(canary)!r}, 'w').close()")
    touch = text(f"touch {canary}")
    run = call(name("builtins.exec"), line)
    system = call(name("builtins.getattr"), call(name("importlib.import_module"), text("os")), text("system"))
    toucher = call(name("operator.methodcaller"), text("touch"))
    # torch's oldest format: a magic number, a version and a description, then what to unpickle
    inside = b"".join(program(part) for part in (number(0x1950A86A20F9469CFC6C), number(1001), mapping(), run))
    return {
        "os.system": (call(name("posix.system"), touch), "posix.system"),
        "exec": (run, "builtins.exec"),
        "eval": (call(name("builtins.eval"), line), "builtins.eval"),
        "eval by its old name": (call(name("__builtin__.eval"), line), "__builtin__.eval"),
        "deep in a mapping": (mapping(text("head.weight"), mapping(text("x"), listed(run))), "builtins.exec"),
        "in an allowed call": (call(name("builtins.set"), listed(run)), "builtins.exec"),
        "getattr": (call(system, touch), "builtins.getattr"),
        "methodcaller": (call(toucher, call(name("pathlib.Path"), text(str(canary)))), "operator.methodcaller"),
        "pickle in a pickle": (call(name("_pickle.loads"), data(program(run))), "_pickle.loads"),
        "torch in a pickle": (call(name("torch.storage._load_from_bytes"), data(inside)), "_load_from_bytes"),
        "state that is code": (
            new("types.SimpleNamespace") + mapping(text("__setstate__"), name("posix.system")) + b"b" + touch + b"b",
            "types.SimpleNamespace",
        ),
        "an instance by name": (b"(" + touch + b"iposix\nsystem\n", r"INST posix\.system"),
        "an instance by value": (b"(" + name("posix.system") + touch + b"o", "posix.system"),
        "a name by parts": (text("posix") + text("system") + b"\x93" + several(touch) + b"R", "STACK_GLOBAL"),
    }


@pytest.mark.parametrize("attack", attacks(Path("unused")))
def test_code_never_runs(tmp_path: Path, attack: str) -> None:
    canary = tmp_path / "canary"
    value, named = attacks(canary)[attack]
    with pytest.raises(UnsafeCheckpoint, match=named):
        load_checkpoint(archive(tmp_path / "evil.bin", program(value)))
    assert not canary.exists()
    with contextlib.suppress(Exception), warnings.catch_warnings(action="ignore"):
        pickle.loads(program(value))
    assert canary.exists(), "the attack is none"


FLOATS = {"a/data/0": struct.pack("<4f", 1, 2, 3, 4)}


@pytest.mark.parametrize(
    ("value", "named"),
    [
        # state
        (new(CONFIG) + mapping(text("__setstate__"), name("posix.system")) + b"b", "posix.system"),
        (new(CONFIG) + text("touch canary") + b"b", "state of a Settings"),
        (new(CONFIG) + several(b"N", mapping(text("r"), number(8))) + b"b", "state of a Settings"),
        (name(CONFIG) + mapping(text("__init__"), number(1)) + b"b", "state of a _Global"),
        (tensor(storage("0", 4), 0, (4,), (1,)) + several(storage("0", 4)) + b"b", "state of a Tensor"),
        # calls
        (call(name(CONFIG), text("touch canary")), f"calls {CONFIG} with"),
        (call(name("torch.FloatStorage"), number(1)), "calls torch.FloatStorage"),
        (call(name("collections.OrderedDict"), listed(several(text("a"), number(1)))), "calls collections.OrderedDict"),
        (call(name("builtins.set"), text("abc")), "calls builtins.set"),
        (call(name("peft.utils.peft_types.PeftType"), listed()), "calls peft.utils.peft_types.PeftType"),
        (call(new(CONFIG)), "calls a Settings"),
        (name("builtins.set") + number(3) + b"R", "calls builtins.set with 3"),
        # names that only look like known ones
        (name(f"{CONFIG}.__init__"), "HypernetConfig.__init__"),
        (name("torch._utils._rebuild_parameter"), "_rebuild_parameter"),
        (name("torch.HalfStorage"), "torch.HalfStorage"),
        # instructions and external objects
        (b"\x82\x01", "EXT1"),
        (data(b"raw"), "BINBYTES"),
        (text("a file") + b"Q", "external object 'a file'"),
        (b"Pa file\n", "PERSID"),
        (b"S'\\o'\n", "STRING"),
        (several(text("module"), name(CONFIG), text("0"), text("cpu"), number(4)) + b"Q", "external object"),
        (mapping(several(several(), several()), number(1)), "a tuple as a key"),
        (listed() + text("k") + number(1) + b"s", "sets items of a list"),
        (b"}" + number(1) + b"a", "appends to a dict"),
        (listed(), "not one dictionary"),
        # sizes
        (storage("0", 1 << 62), r"claims 4611686018427387904 elements.*16 bytes"),
        (storage("0", 2), "claims 2 elements"),
        (storage("0", 4, "torch.LongStorage"), "claims 4 elements of torch.int64"),
        (tensor(storage("0", 4), 0, (5,), (1,)), "makes a tensor of size"),
        (tensor(storage("0", 4), 2, (3,), (1,)), "larger than its storage of 4"),
        (tensor(storage("0", 4), 0, (4, 4, 4), (0, 0, 0)), "larger than its storage of 4"),
        (tensor(storage("0", 4), -1, (2,), (1,)), "makes a tensor of size"),
        (tensor(storage("0", 4), 0, (2,), (1, 1)), "makes a tensor of size"),
        (tensor(storage("0", 4), 0, (2, 1), (1, 1 << 70)), "makes a tensor of size"),
        (tensor(storage("0", 4), 0, (1,) * 9, (1,) * 9), "makes a tensor of size"),
    ],
)
def test_refused_by_name(tmp_path: Path, value: bytes, named: str) -> None:
    with pytest.raises(UnsafeCheckpoint, match=named):
        load_checkpoint(archive(tmp_path / "evil.bin", program(value), FLOATS))


def test_what_the_assembler_writes_is_read(tmp_path: Path) -> None:
    value = mapping(
        text("w"), tensor(storage("0", 4), 1, (3,), (1,)), text("c"), new(CONFIG) + mapping(text("r"), number(8)) + b"b"
    )
    read = read_checkpoint(archive(tmp_path / "fine.bin", program(value), FLOATS), classes=CLASSES, enums=ENUMS)
    assert read["w"].tolist() == [2, 3, 4]
    assert (read["c"].name, read["c"].fields) == (CONFIG, {"r": 8})


@pytest.mark.parametrize("protocol", [0, 3, 4, 5])
def test_other_protocols(tmp_path: Path, protocol: int) -> None:
    with pytest.raises(UnsafeCheckpoint):
        load_checkpoint(archive(tmp_path / "evil.bin", pickle.dumps({"a": 1}, protocol=protocol)))


def test_formats_that_only_unpickling_can_read(tmp_path: Path) -> None:
    torch.save({"weight": torch.ones(2)}, tmp_path / "legacy.bin", _use_new_zipfile_serialization=False)
    (tmp_path / "plain.bin").write_bytes(pickle.dumps({"weight": 1}))
    with tarfile.open(tmp_path / "tar.bin", "w") as file:
        file.add(tmp_path / "plain.bin", "pickle")
    (tmp_path / "empty.bin").write_bytes(b"")
    for path in tmp_path.iterdir():
        with pytest.raises(UnsafeCheckpoint, match="not the zip archive"):
            load_checkpoint(path)


@pytest.mark.parametrize("entry", ["../../escape", "/etc/escape", "a/../../escape", "a\\..\\escape"])
def test_entries_outside_the_archive(tmp_path: Path, entry: str) -> None:
    with pytest.raises(UnsafeCheckpoint, match="escape"):
        load_checkpoint(archive(tmp_path / "evil.bin", program(mapping()), {entry: b"x"}))
    assert [path.name for path in tmp_path.rglob("*")] == ["evil.bin"]


def test_archives_that_are_not_torchs(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.bin", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a/data.pkl", program(mapping()))
        file.writestr("a/data/0", bytes(1 << 20))
    with pytest.raises(UnsafeCheckpoint, match="compressed"):
        load_checkpoint(tmp_path / "bomb.bin")
    with pytest.raises(UnsafeCheckpoint, match=r"one data\.pkl"):
        load_checkpoint(archive(tmp_path / "two.bin", program(mapping()), {"b/data.pkl": program(mapping())}))
    with pytest.raises(UnsafeCheckpoint, match="its pickle has"):
        load_checkpoint(archive(tmp_path / "large.bin", program(mapping()) + bytes(MAX_PICKLE_BYTES)))
    with pytest.raises(DamagedFile, match="byte order"):
        load_checkpoint(archive(tmp_path / "big.bin", program(mapping()), {"a/byteorder": b"big"}))


def test_an_archive_whose_directory_lies_about_sizes(tmp_path: Path) -> None:
    path = archive(tmp_path / "evil.bin", program(storage("0", 1 << 20)), FLOATS)
    raw = path.read_bytes()
    at = raw.rindex(b"a/data/0") - 46  # the entry in the archive's directory: sizes at 20 and 24
    lie = raw[: at + 20] + struct.pack("<II", 4 << 20, 4 << 20) + raw[at + 28 :]
    path.write_bytes(lie)
    with pytest.raises(UnsafeCheckpoint, match="more bytes than the file has"):
        load_checkpoint(path)


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.99])
def test_a_checkpoint_cut_short(tmp_path: Path, kept: float) -> None:
    whole = CHECKPOINT.read_bytes()
    (tmp_path / "short.bin").write_bytes(whole[: int(kept * len(whole))])
    with pytest.raises(DamagedFile, match="download it again"):
        load_checkpoint(tmp_path / "short.bin")


def test_a_changed_byte_of_a_tensor(tmp_path: Path) -> None:
    whole = bytearray(CHECKPOINT.read_bytes())
    whole[len(whole) // 2] ^= 1
    (tmp_path / "flipped.bin").write_bytes(whole)
    with pytest.raises(DamagedFile, match="CRC"):
        load_checkpoint(tmp_path / "flipped.bin")


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(position=st.integers(0, 2**16), value=st.binary(min_size=1, max_size=3))
def test_any_damage_of_the_pickle_ends_in_one_of_two_errors(tmp_path: Path, position: int, value: bytes) -> None:
    whole = program(mapping(text("w"), tensor(storage("0", 4), 0, (2, 2), (2, 1)), text("c"), new(CONFIG) + b"}b"))
    at = position % len(whole)
    path = archive(tmp_path / "fuzzed.bin", whole[:at] + value + whole[at + len(value) :], FLOATS)
    with contextlib.suppress(UnsafeCheckpoint, DamagedFile):
        read_checkpoint(path, classes=CLASSES, enums=ENUMS)
