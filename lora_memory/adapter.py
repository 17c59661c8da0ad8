"""The adapter: LoRA factors of one chunk, one instruction or one prior, as a frozen value and as one file.

It is data: tensors, the layers that they belong to and the fingerprints of what they were made for. It knows
nothing of models, mounting or storage; `composition.py` adds adapters up.
"""

import dataclasses
import itertools
import json
import math
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Literal, get_args

import safetensors.torch
import torch
from safetensors import SafetensorError
from torch import Tensor

from lora_memory.errors import DamagedFile, InvalidInput
from lora_memory.factors import (
    LARGEST_EXPONENT,
    SMALLEST_EXPONENT,
    Factors,
    PackedFactors,
    PackedTensor,
    frobenius_norm,
    frobenius_norms,
    pack,
)

__all__ = ["Adapter", "Kind"]

Kind = Literal["document", "instruction", "prior"]

PLAIN, PACKED = 1, 2  # the file's format: factors as they are, or in eight bits
_METADATA = "lora_memory"
_EXPONENTS = "_exponents"
_DTYPES = {torch.bfloat16: "BF16", torch.float16: "F16", torch.float32: "F32"}  # as safetensors calls them
_STORED = {**_DTYPES, torch.int8: "I8"}


@dataclass(frozen=True, eq=False, kw_only=True)
class Adapter:
    """LoRA factors with everything that one needs to know before mounting them.

    The tensors are copied to the CPU at construction (packed ones are there already), so that later writes to the
    caller's tensors change nothing; do not write to them in place. Two adapters are the same if their `content_hash`
    is. Safe to share between threads.

    Attributes:
        factors: By target module (`"down_proj"`), sorted: `a [layers, rank, in]`, `b [layers, rank, out]`, all of one
            dtype (bfloat16, float16 or float32) and one rank. As hypernetworks make them, they are kept in eight bits
            (`PackedFactors`) and made bfloat16, which loses nothing, whenever they are asked for.
        layers: The base model's layer for each row of the stacked tensors, ascending; may be a subset.
        kind: What it came from. A prior enters a composition by `compose(…, prior=…)`, never as a part.
        base_model: Fingerprint of the base model that it changes.
        hypernetwork: Fingerprint of the hypernetwork that made it.

    Raises:
        InvalidInput: A shape, dtype, layer, name or value is not as above; the message names the first fault.
    """

    factors: Mapping[str, Factors]
    layers: tuple[int, ...]
    kind: Kind
    base_model: str
    hypernetwork: str

    def __post_init__(self) -> None:
        try:
            object.__setattr__(self, "layers", tuple(self.layers))
            fault = _fault(self)
        except (TypeError, ValueError, AttributeError) as exc:
            fault = f"an argument is of the wrong type ({exc})"
        if fault:
            raise InvalidInput(f"These factors do not make an adapter: {fault}.")
        if not isinstance(self.factors, PackedFactors):
            copies = {
                module: Factors(*(each.detach().cpu().clone(memory_format=torch.contiguous_format) for each in pair))
                for module, pair in sorted(self.factors.items())
            }
            object.__setattr__(self, "factors", MappingProxyType(copies))

    @classmethod
    def unstacked(
        cls, factors: Mapping[str, Factors], *, layers: tuple[int, ...], kind: Kind, base_model: str, hypernetwork: str
    ) -> list["Adapter"]:
        """One adapter for each row of what a hypernetwork made in one pass, rounded to eight bits (`pack`).

        Rounding, norms (of what was not yet rounded) and the one copy from a GPU are for all rows together. The
        adapters share that copy's memory.

        Args:
            factors: As an adapter's, one dimension more: `a [adapters, layers, rank, in]`, `b [adapters, layers, rank,
                out]`.
            layers: As `Adapter`.
            kind: As `Adapter`.
            base_model: As `Adapter`.
            hypernetwork: As `Adapter`.

        Raises:
            InvalidInput: As `Adapter`, or the factors are not stacked.
        """
        if not factors or any(tensor.ndim != 4 for pair in factors.values() for tensor in pair):
            raise InvalidInput("Stacked factors are [adapters, layers, rank, size] for one or more target modules.")
        norms = frobenius_norms(factors)
        if not all(map(math.isfinite, norms)):
            raise InvalidInput("The factors hold NaN or infinity; the hypernetwork or its input is broken.")
        packed = {module: (pack(a).on_cpu(), pack(b).on_cpu()) for module, (a, b) in factors.items()}
        adapters = []
        for row, norm in enumerate(norms):
            own = {module: (a.row(row), b.row(row)) for module, (a, b) in packed.items()}
            adapter = cls(
                factors=PackedFactors(own), layers=layers, kind=kind, base_model=base_model, hypernetwork=hypernetwork
            )
            vars(adapter)["norm"] = norm  # where the cached property keeps it
            adapters.append(adapter)
        return adapters

    @property
    def rank(self) -> int:
        """Rows of each layer's factors."""
        return next(iter(self._tensors().values())).shape[1]

    @property
    def dtype(self) -> torch.dtype:
        """The dtype of all factors."""
        return torch.bfloat16 if self._is_packed else next(iter(self.factors.values())).a.dtype

    @property
    def sizes(self) -> dict[str, tuple[int, int]]:
        """By target module, what its weight reads and writes: `(in, out)`."""
        return {module: (a.shape[-1], b.shape[-1]) for module, (a, b) in _stored(self.factors).items()}

    @property
    def nbytes(self) -> int:
        """Bytes of the factors in memory."""
        return sum(tensor.nbytes for tensor in self._tensors().values())

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 (hex) of `to_bytes()`: the name of the adapter's file in a store. Computed once."""
        digest = sha256()
        for piece in self.pieces():
            digest.update(piece)
        return digest.hexdigest()

    @cached_property
    def norm(self) -> float:
        """Frobenius norm of `ΔW` over all layers and modules; computed on first use."""
        return frobenius_norm(self.factors)

    def to(self, dtype: torch.dtype) -> "Adapter":
        """The same adapter in another dtype; itself where nothing changes."""
        if dtype == self.dtype:
            return self
        cast = {module: Factors(a.to(dtype), b.to(dtype)) for module, (a, b) in self.factors.items()}
        return dataclasses.replace(self, factors=cast)

    def to_bytes(self) -> bytes:
        """One safetensors file: tensors `<module>.a` and `<module>.b` bit for bit, and the rest in its header.

        Packed factors are int8, with one power of two a row beside them (`<module>.a_exponents`). Equal adapters give
        equal bytes, in every process.
        """
        return b"".join(self.pieces())

    def pieces(self) -> list[bytes | memoryview]:
        """What `to_bytes` joins, with each tensor as its own memory.

        The bytes are those of `safetensors.torch.save`, which would copy every tensor several times.
        """
        description = {
            "format": PACKED if self._is_packed else PLAIN,
            "kind": self.kind,
            "layers": self.layers,
            "base_model": self.base_model,
            "hypernetwork": self.hypernetwork,
        }
        description["crc32"] = self._checksum(description)
        header: dict[str, object] = {"__metadata__": {_METADATA: json.dumps(description)}}
        end = 0
        for name, tensor in self._tensors().items():
            start, end = end, end + tensor.nbytes
            shape = list(tensor.shape)
            header[name] = {"dtype": _STORED[tensor.dtype], "shape": shape, "data_offsets": [start, end]}
        text = json.dumps(header, separators=(",", ":"), ensure_ascii=False).encode()
        text += b" " * (-len(text) % 8)
        return [len(text).to_bytes(8, "little") + text, *(_bytes(tensor) for tensor in self._tensors().values())]

    @classmethod
    def from_bytes(cls, data: bytes, *, content_hash: str | None = None) -> "Adapter":
        """The adapter that `to_bytes` wrote.

        Args:
            data: What it wrote.
            content_hash: SHA-256 (hex) of `data`, from a caller who has computed and compared it: neither that nor the
                checksum inside, which says less, is computed again.

        Raises:
            DamagedFile: The bytes are not an adapter, or any of them changed since.
        """
        try:
            tensors = safetensors.torch.load(data)
            header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])
            description = json.loads(header["__metadata__"][_METADATA])
            checksum = description.pop("crc32")
            fields = dict(description)
            if (version := fields.pop("format")) not in (PLAIN, PACKED):
                raise ValueError(f"format {version!r}, this version reads {PLAIN} and {PACKED}")
            adapter = cls(factors=_factors(tensors, packed=version == PACKED), **fields)
            if content_hash is None and adapter._checksum(description) != checksum:
                raise ValueError("the checksum does not match")
        except (SafetensorError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as exc:
            raise DamagedFile(
                f"These bytes are not an intact adapter file ({type(exc).__name__}: {exc}). Restore the file from a "
                "backup, or internalize its text again (`Memory.rebuild()` does so for a whole store)."
            ) from exc
        if content_hash is not None:
            vars(adapter)["content_hash"] = content_hash  # where the cached property keeps it
        return adapter

    def save(self, path: str | Path) -> None:
        """Write `to_bytes()` to `path`. Not atomic: a store renames a finished temporary file instead."""
        with Path(path).open("wb") as file:
            file.writelines(self.pieces())

    @classmethod
    def load(cls, path: str | Path) -> "Adapter":
        """Read a file that `save` wrote.

        Raises:
            DamagedFile: As `from_bytes`, with the path.
            FileNotFoundError: There is no such file.
        """
        try:
            return cls.from_bytes(Path(path).read_bytes())
        except DamagedFile as exc:
            raise DamagedFile(f"{path}: {exc}") from exc

    @property
    def _is_packed(self) -> bool:
        return isinstance(self.factors, PackedFactors)

    def _tensors(self) -> dict[str, Tensor]:
        """The file's tensors by name, in its order."""
        if not isinstance(self.factors, PackedFactors):
            return {f"{module}.{name}": getattr(pair, name) for module, pair in self.factors.items() for name in "ab"}
        tensors = {}
        for module, pair in self.factors.packed.items():
            for name, (values, exponents) in zip("ab", pair, strict=True):
                tensors[f"{module}.{name}"] = values
                tensors[f"{module}.{name}{_EXPONENTS}"] = exponents
        return tensors

    def _checksum(self, description: Mapping[str, object]) -> int:
        checksum = zlib.crc32(json.dumps(description).encode())
        for name, tensor in self._tensors().items():
            checksum = zlib.crc32(name.encode(), checksum)
            checksum = zlib.crc32(_bytes(tensor), checksum)
        return checksum


def _bytes(tensor: Tensor) -> memoryview:
    """A contiguous tensor's own memory."""
    return tensor.view(torch.uint8).numpy().data.cast("B")


def _factors(tensors: dict[str, Tensor], *, packed: bool) -> Mapping[str, Factors]:
    """The factors in a file's tensors; raises `KeyError` or `ValueError` where they are other ones."""
    left = dict(tensors)
    modules = {name.rpartition(".")[0] for name in tensors}
    factors: Mapping[str, Factors]
    if packed:
        pairs = {module: (_packed(left, f"{module}.a"), _packed(left, f"{module}.b")) for module in modules}
        factors = PackedFactors(pairs)
    else:
        factors = {module: Factors(left.pop(f"{module}.a"), left.pop(f"{module}.b")) for module in modules}
    if left:
        raise ValueError(f"unexpected tensors {sorted(left)}")
    return factors


def _packed(tensors: dict[str, Tensor], name: str) -> PackedTensor:
    packed = PackedTensor(tensors.pop(name), tensors.pop(name + _EXPONENTS))
    if any(tensor.dtype != torch.int8 for tensor in packed) or packed.values.shape[:-1] != packed.exponents.shape:
        raise ValueError(f"{name} is not int8 with an exponent for each row")
    exponents = packed.exponents
    if exponents.numel() and not SMALLEST_EXPONENT <= exponents.min() <= exponents.max() <= LARGEST_EXPONENT:
        raise ValueError(f"{name} has exponents beyond {SMALLEST_EXPONENT} to {LARGEST_EXPONENT}")
    return packed


def _fault(adapter: Adapter) -> str | None:
    """What is wrong with an adapter's fields, or None."""
    layers = adapter.layers
    if not layers or any(type(layer) is not int or layer < 0 for layer in layers):
        return f"layers must be one or more whole numbers from 0, not {layers}"
    if any(left >= right for left, right in itertools.pairwise(layers)):
        return f"layers must be ascending and distinct, not {layers}; reorder the rows with them"
    if adapter.kind not in get_args(Kind):
        return f"kind must be one of {', '.join(get_args(Kind))}, not {adapter.kind!r}"
    for field in ("base_model", "hypernetwork"):
        if not isinstance(getattr(adapter, field), str) or not getattr(adapter, field):
            return f"{field} must be a fingerprint, not {getattr(adapter, field)!r}"
    if not adapter.factors:
        return "there are none"
    is_packed = isinstance(adapter.factors, PackedFactors)
    dtypes, ranks = set(), set()
    for module, pair in _stored(adapter.factors).items():
        if not module.isidentifier():
            return f"a target module is named like 'down_proj', not {module!r}"
        for name, tensor in zip("ab", pair, strict=True):
            where = f"{module}.{name}"
            if tensor.ndim != 3 or tensor.shape[0] != len(layers) or 0 in tensor.shape:
                shape = list(tensor.shape)
                return f"{where} must be [{len(layers)} layers, rank, size] with nothing empty, not {shape}"
            if tensor.dtype not in _DTYPES and not is_packed:
                return f"{where} must be bfloat16, float16 or float32, not {tensor.dtype}"
            if not is_packed and not all(
                bound.isfinite() for bound in torch.aminmax(tensor.detach())
            ):  # NaN passes through both
                return f"{where} holds NaN or infinity; the hypernetwork or its input is broken"
            dtypes.add(tensor.dtype)
            ranks.add(tensor.shape[1])
    if len(ranks) > 1:
        return f"all factors must have one rank, not {sorted(ranks)}"
    if len(dtypes) > 1:
        return f"all factors must have one dtype, not {sorted(map(str, dtypes))}"
    return None


def _stored(factors: Mapping[str, Factors]) -> Mapping[str, tuple[Tensor, ...]]:
    """A and B of each module; of packed ones, their whole numbers."""
    if isinstance(factors, PackedFactors):
        return {module: tuple(tensor.values for tensor in pair) for module, pair in factors.packed.items()}
    return factors
