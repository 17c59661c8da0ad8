"""Adapters: what they accept, and that their one file gives back every bit or says that it is damaged."""

import json
import math
from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from pathlib import Path
from typing import Any, cast

import pytest
import safetensors.torch
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from lora_memory.adapter import Adapter, Kind
from lora_memory.errors import DamagedFile, InvalidInput
from lora_memory.factors import Factors, pack

SIZES = {"down_proj": (6, 4), "o_proj": (4, 4), "q_proj": (4, 8)}


def adapter(
    *,
    seed: int = 0,
    rank: int = 2,
    layers: tuple[int, ...] = (0, 1, 3),
    modules: tuple[str, ...] = ("down_proj", "o_proj"),
    kind: Kind = "document",
    dtype: torch.dtype = torch.bfloat16,
    base_model: str = "llama-l4-h4-i6-v16:0123",
) -> Adapter:
    generator = torch.Generator().manual_seed(seed)

    def stack(size: int) -> torch.Tensor:
        return torch.randn(len(layers), rank, size, generator=generator).to(dtype)

    factors = {module: Factors(stack(SIZES[module][0]), stack(SIZES[module][1])) for module in modules}
    return Adapter(factors=factors, layers=layers, kind=kind, base_model=base_model, hypernetwork="d2l:4567")


layer_subsets = st.sets(st.integers(0, 40), min_size=1, max_size=4).map(lambda layers: tuple(sorted(layers)))
adapters = st.builds(
    adapter,
    seed=st.integers(0, 2**31),
    rank=st.integers(1, 5),
    layers=layer_subsets,
    modules=st.permutations(tuple(SIZES)).flatmap(lambda order: st.sampled_from([order[:1], order[:2], order])),
    kind=st.sampled_from(["document", "instruction", "prior"]),
    dtype=st.sampled_from([torch.bfloat16, torch.float16, torch.float32]),
    base_model=st.text(min_size=1),
)


def packed(original: Adapter) -> Adapter:
    """The same as a hypernetwork gives it."""
    stacked = {module: Factors(a[None], b[None]) for module, (a, b) in original.factors.items()}
    (made,) = Adapter.unstacked(
        stacked,
        layers=original.layers,
        kind=original.kind,
        base_model=original.base_model,
        hypernetwork=original.hypernetwork,
    )
    return made


packed_adapters = adapters.map(packed)
all_adapters = st.one_of(adapters, packed_adapters)


def assert_same(left: Adapter, right: Adapter) -> None:
    assert (left.layers, left.kind, left.base_model, left.hypernetwork) == (
        right.layers,
        right.kind,
        right.base_model,
        right.hypernetwork,
    )
    assert list(left.factors) == list(right.factors)
    for module, pair in left.factors.items():
        for mine, theirs in zip(pair, right.factors[module], strict=True):
            assert mine.dtype == theirs.dtype
            assert torch.equal(mine.view(torch.uint8), theirs.view(torch.uint8))  # bits, so that -0.0 is not 0.0


class TestFile:
    @settings(deadline=None)
    @given(all_adapters)
    def test_round_trip_is_bit_for_bit(self, original: Adapter) -> None:
        data = original.to_bytes()
        restored = Adapter.from_bytes(data)
        assert_same(restored, original)
        assert restored.to_bytes() == data
        assert (restored.content_hash, restored.nbytes) == (original.content_hash, original.nbytes)

    def test_save_and_load(self, tmp_path: Path) -> None:
        original = adapter()
        original.save(tmp_path / "a.safetensors")
        assert (tmp_path / "a.safetensors").read_bytes() == original.to_bytes()
        assert_same(Adapter.load(str(tmp_path / "a.safetensors")), original)

    def test_special_values_survive(self) -> None:
        a = torch.tensor([-0.0, 1e-40, 3e38]).reshape(1, 1, 3).bfloat16()
        original = replace(adapter(layers=(0,)), factors={"down_proj": Factors(a, torch.ones(1, 1, 2).bfloat16())})
        assert_same(Adapter.from_bytes(original.to_bytes()), original)

    def test_equal_adapters_have_equal_bytes(self) -> None:
        first = adapter()
        second = replace(first, factors=dict(reversed(list(first.factors.items()))))
        assert len({first.to_bytes(), second.to_bytes(), *(adapter().to_bytes() for _ in range(10))}) == 1
        assert first.content_hash == second.content_hash != adapter(seed=1).content_hash

    def test_format_is_stable(self) -> None:
        """Stores name files by this hash: when it changes, bump `FORMAT` and keep reading the old one."""
        ones = torch.ones(2, 1, 2, dtype=torch.bfloat16)
        pinned = replace(adapter(layers=(0, 5)), factors={"down_proj": Factors(ones, ones)})
        assert pinned.content_hash == "88f1df5af36c417eccac93eec4fa3363fb4d62bddba454546665fef9fcecbed5"

    @settings(deadline=None)
    @given(all_adapters)
    def test_the_layout_is_that_of_the_library(self, original: Adapter) -> None:
        data = original.to_bytes()
        header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])
        tensors = safetensors.torch.load(data)
        assert safetensors.torch.save(tensors, header["__metadata__"]) == data

    def test_unstacked_is_each_by_itself(self) -> None:
        stacked = [adapter(seed=seed) for seed in range(3)]
        modules = stacked[0].factors
        factors = {
            module: Factors(*(torch.stack([one.factors[module][side] for one in stacked]) for side in (0, 1)))
            for module in modules
        }
        first = stacked[0]
        made = Adapter.unstacked(
            factors,
            layers=first.layers,
            kind=first.kind,
            base_model=first.base_model,
            hypernetwork=first.hypernetwork,
        )
        for mine, theirs in zip(made, stacked, strict=True):
            assert (mine.layers, mine.rank, mine.dtype) == (theirs.layers, theirs.rank, torch.bfloat16)
            assert mine.norm == pytest.approx(theirs.norm, rel=1e-5)
            for module, pair in theirs.factors.items():
                for own, wanted in zip(mine.factors[module], pair, strict=True):
                    assert own.equal(pack(wanted).unpacked())
        before = made[1].to_bytes()
        factors["down_proj"].a.zero_()
        assert made[1].to_bytes() == before

    def test_nan_from_a_hypernetwork_is_refused(self) -> None:
        a, b = torch.ones(2, 1, 1, 4), torch.ones(2, 1, 1, 3)
        b[1, 0, 0, 2] = math.nan
        with pytest.raises(InvalidInput, match="NaN or infinity"):
            Adapter.unstacked(
                {"down_proj": Factors(a, b)}, layers=(0,), kind="document", base_model="b", hypernetwork="h"
            )

    def test_what_is_not_stacked_is_refused(self) -> None:
        one = adapter()
        for factors in ({}, one.factors):
            with pytest.raises(InvalidInput, match="adapters, layers, rank, size"):
                Adapter.unstacked(factors, layers=one.layers, kind=one.kind, base_model="b", hypernetwork="h")

    def test_any_safetensors_reader_sees_the_factors(self) -> None:
        tensors = safetensors.torch.load(adapter().to_bytes())
        assert {name: list(tensor.shape) for name, tensor in tensors.items()} == {
            "down_proj.a": [3, 2, 6],
            "down_proj.b": [3, 2, 4],
            "o_proj.a": [3, 2, 4],
            "o_proj.b": [3, 2, 4],
        }


class TestPacked:
    """What hypernetworks make is kept in eight bits, in memory and in the file."""

    @settings(deadline=None)
    @given(packed_adapters)
    def test_its_norm_is_nearly_that_of_what_was_rounded(self, original: Adapter) -> None:
        assert Adapter.from_bytes(original.to_bytes()).norm == pytest.approx(original.norm, rel=0.02)

    def test_half_the_bytes(self) -> None:
        original = packed(adapter(rank=8, modules=("down_proj",)))
        values, rows = 3 * 8 * (6 + 4), 2 * 3 * 8
        assert original.nbytes == values + rows
        assert original.to(torch.float32).to(torch.bfloat16).nbytes == 2 * values

    def test_format_is_stable(self) -> None:
        pinned = packed(replace(adapter(layers=(0, 5)), factors={"down_proj": Factors(*torch.ones(2, 2, 1, 2))}))
        assert pinned.content_hash == "c86231be3f37bd5698f7cd59ae2810bb1bc90eeb86a09883dff32ca3cab1b8eb"

    @pytest.mark.parametrize(
        ("name", "tensor"),
        [
            ("down_proj.a", torch.zeros(3, 2, 6)),
            ("down_proj.a_exponents", torch.zeros(3, 2, dtype=torch.bfloat16)),
            ("down_proj.a_exponents", torch.zeros(3, 1, dtype=torch.int8)),
            ("down_proj.a_exponents", torch.full((3, 2), 127, dtype=torch.int8)),
            ("down_proj.c", torch.zeros(3, 2, 6, dtype=torch.int8)),
        ],
    )
    def test_tensors_of_another_kind(self, name: str, tensor: torch.Tensor) -> None:
        data = packed(adapter(modules=("down_proj",))).to_bytes()
        header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])["__metadata__"]
        tensors = {**safetensors.torch.load(data), name: tensor}
        with pytest.raises(DamagedFile):
            Adapter.from_bytes(safetensors.torch.save(tensors, header), content_hash="verified elsewhere")


class TestDamage:
    @pytest.mark.parametrize("kept", [lambda plain: plain, packed], ids=["plain", "packed"])
    def test_every_flipped_bit_is_noticed(self, kept: Callable[[Adapter], Adapter]) -> None:
        data = kept(adapter(rank=1, layers=(0,), modules=("down_proj",))).to_bytes()
        for position in range(len(data)):
            for bit in range(8):
                damaged = bytearray(data)
                damaged[position] ^= 1 << bit
                with pytest.raises(DamagedFile):
                    Adapter.from_bytes(bytes(damaged))

    @settings(deadline=None)
    @given(st.data())
    def test_truncated_or_extended(self, draw: st.DataObject) -> None:
        data = adapter().to_bytes()
        with pytest.raises(DamagedFile):
            Adapter.from_bytes(data[: draw.draw(st.integers(0, len(data) - 1))])
        with pytest.raises(DamagedFile):
            Adapter.from_bytes(data + draw.draw(st.binary(min_size=1)))

    @given(st.binary(max_size=64))
    def test_noise(self, data: bytes) -> None:
        with pytest.raises(DamagedFile):
            Adapter.from_bytes(data)

    @pytest.mark.parametrize(
        "metadata",
        [
            None,
            {"format": "pt"},
            {"lora_memory": "not json"},
            {"lora_memory": "[]"},
            {"lora_memory": "{}"},
            {"lora_memory": json.dumps({"format": 1, "kind": "document", "layers": [0, 1, 3], "crc32": 0})},
        ],
    )
    def test_file_of_another_program(self, metadata: dict[str, str] | None) -> None:
        tensors = safetensors.torch.load(adapter().to_bytes())
        with pytest.raises(DamagedFile):
            Adapter.from_bytes(safetensors.torch.save(tensors, metadata))

    @pytest.mark.parametrize(
        ("field", "value"), [("kind", "image"), ("layers", [0, 1]), ("base_model", ""), ("format", 3), ("extra", 1)]
    )
    def test_wrong_metadata(self, field: str, value: object) -> None:
        data = adapter().to_bytes()
        header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])["__metadata__"]
        changed = {**json.loads(header["lora_memory"]), field: value}
        tensors = safetensors.torch.load(data)
        with pytest.raises(DamagedFile, match=field):
            Adapter.from_bytes(safetensors.torch.save(tensors, {"lora_memory": json.dumps(changed)}))

    def test_tensors_missing_or_too_many(self) -> None:
        data = adapter().to_bytes()
        header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])["__metadata__"]
        tensors = safetensors.torch.load(data)
        for changed in (
            {name: tensor for name, tensor in tensors.items() if name != "o_proj.b"},
            {**tensors, "o_proj.c": tensors["o_proj.a"].clone()},
            {name: tensor for name, tensor in tensors.items() if name.startswith("down")},
            {},
        ):
            with pytest.raises(DamagedFile):
                Adapter.from_bytes(safetensors.torch.save(changed, header))

    def test_message_names_the_file_and_a_way_out(self, tmp_path: Path) -> None:
        path = tmp_path / "broken.safetensors"
        path.write_bytes(b"\0" * 40)
        with pytest.raises(DamagedFile, match=r"broken\.safetensors.*Restore the file.*rebuild"):
            Adapter.load(path)
        with pytest.raises(FileNotFoundError):
            Adapter.load(tmp_path / "missing.safetensors")


class TestValue:
    def test_is_immutable(self) -> None:
        source = torch.ones(1, 1, 3)
        value = replace(adapter(layers=(0,)), factors={"down_proj": Factors(source, torch.ones(1, 1, 2))})
        name = value.content_hash
        source.zero_()
        assert value.factors["down_proj"].a.sum() == 3
        field = "kind"
        with pytest.raises(FrozenInstanceError):
            setattr(value, field, "prior")
        with pytest.raises(TypeError, match="item assignment"):
            cast(dict[str, Factors], value.factors)["o_proj"] = value.factors["down_proj"]
        assert value.content_hash == name

    def test_takes_views_and_tensors_that_require_gradients(self) -> None:
        stacked = torch.randn(4, 6, 1, requires_grad=True).mT
        value = replace(adapter(layers=(0, 1, 2, 3)), factors={"down_proj": Factors(stacked, stacked)})
        assert not value.factors["down_proj"].a.requires_grad
        assert torch.equal(Adapter.from_bytes(value.to_bytes()).factors["down_proj"].b, stacked)

    def test_describes_itself(self) -> None:
        value = adapter(rank=3)
        assert (value.rank, value.dtype, value.nbytes) == (3, torch.bfloat16, 3 * 3 * (6 + 4 + 4 + 4) * 2)
        assert list(adapter(modules=("q_proj", "down_proj")).factors) == ["down_proj", "q_proj"]

    @settings(deadline=None)
    @given(adapters)
    def test_norm_is_that_of_the_dense_change(self, value: Adapter) -> None:
        dense = [b.double().mT @ a.double() for a, b in value.factors.values()]
        assert value.norm == pytest.approx(math.sqrt(sum(float(d.square().sum()) for d in dense)), rel=1e-4)

    def test_to_another_dtype(self) -> None:
        value = adapter()
        assert value.to(torch.bfloat16) is value
        wide = value.to(torch.float32)
        assert wide.dtype == torch.float32
        assert wide.content_hash != value.content_hash
        assert_same(wide.to(torch.bfloat16), value)


A, B = torch.ones(2, 3, 4), torch.ones(2, 3, 5)


def test_layers_may_be_an_iterator() -> None:
    layers: Any = iter((0, 1))
    pair = {"down_proj": Factors(A, B)}
    value = Adapter(factors=pair, layers=layers, kind="document", base_model="base", hypernetwork="d2l")
    assert value.layers == (0, 1)
    assert Adapter.from_bytes(value.to_bytes()).layers == (0, 1)


def test_the_largest_numbers_of_a_type_come_back_from_a_file() -> None:
    a, b = torch.full((1, 1, 4, 4), 3e38), torch.full((1, 1, 4, 4), 1e-38)
    (value,) = Adapter.unstacked(
        {"down_proj": Factors(a, b)}, layers=(0,), kind="document", base_model="base", hypernetwork="d2l"
    )
    again = Adapter.from_bytes(value.to_bytes()).factors["down_proj"]
    assert again.a.float().allclose(a[0], rtol=0.01)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"layers": ()}, "layers must be one or more"),
        ({"layers": (0, -1)}, "whole numbers from 0"),
        ({"layers": (0, 1.5)}, "whole numbers from 0"),
        ({"layers": (1, 0)}, "ascending"),
        ({"layers": (1, 1)}, "distinct"),
        ({"layers": (0, 1, 2)}, r"down_proj\.a must be \[3 layers, rank, size\].*not \[2, 3, 4\]"),
        ({"layers": None}, "wrong type"),
        ({"kind": "image"}, "kind must be one of document, instruction, prior, not 'image'"),
        ({"base_model": ""}, "base_model must be a fingerprint"),
        ({"hypernetwork": 3}, "hypernetwork must be a fingerprint"),
        ({"factors": {}}, "there are none"),
        ({"factors": [A]}, "wrong type"),
        ({"factors": {"down_proj": (A, B, B)}}, "wrong type"),
        ({"factors": {"down_proj": (A, [1.0])}}, "wrong type"),
        ({"factors": {"mlp.down_proj": (A, B)}}, "named like 'down_proj', not 'mlp.down_proj'"),
        ({"factors": {"down_proj": (A[0], B)}}, r"down_proj\.a must be"),
        ({"factors": {"down_proj": (A, B[:, :0])}}, r"down_proj\.b must be .* nothing empty"),
        ({"factors": {"down_proj": (A, B[:, :2])}}, r"one rank, not \[2, 3\]"),
        ({"factors": {"down_proj": (A, B), "o_proj": (A[:, :1], B[:, :1])}}, r"one rank, not \[1, 3\]"),
        ({"factors": {"down_proj": (A.double(), B)}}, "not torch.float64"),
        ({"factors": {"down_proj": (A, B.int())}}, "not torch.int32"),
        ({"factors": {"down_proj": (A, B.half())}}, "one dtype"),
        ({"factors": {"down_proj": (A, B * float("nan"))}}, r"down_proj\.b holds NaN or infinity"),
        ({"factors": {"down_proj": (A.bfloat16() * float("inf"), B.bfloat16())}}, r"down_proj\.a holds NaN"),
        ({"factors": {"down_proj": (A * -float("inf"), B)}}, r"down_proj\.a holds NaN or infinity"),
    ],
)
def test_refuses_what_is_not_an_adapter(changes: dict[str, object], message: str) -> None:
    fields: dict[str, Any] = {
        "factors": {"down_proj": Factors(A, B)},
        "layers": (0, 1),
        "kind": "document",
        "base_model": "base",
        "hypernetwork": "d2l",
    }
    Adapter(**fields)
    with pytest.raises(InvalidInput, match=message):
        Adapter(**{**fields, **changes})


def test_one_nan_among_many_values_is_found() -> None:
    a = torch.zeros(1, 8, 1536, dtype=torch.bfloat16)
    a[0, 5, 700] = float("nan")
    with pytest.raises(InvalidInput, match="NaN"):
        Adapter(
            factors={"down_proj": Factors(a, a)}, layers=(0,), kind="document", base_model="base", hypernetwork="d2l"
        )
