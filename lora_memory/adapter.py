"""The adapter: LoRA factors of one chunk, one instruction or one prior, as a frozen value and as one file.

It is data: tensors, the layers that they belong to and the fingerprints of what they were made for. It knows
nothing of models, mounting or storage; `composition.py` adds adapters up.
"""

import dataclasses
import itertools
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple, get_args

import safetensors.torch
import torch
from safetensors import SafetensorError
from torch import Tensor

from lora_memory.errors import DamagedFile, InvalidInput

__all__ = ["Adapter", "Factors", "Kind", "frobenius_norm"]

Kind = Literal["document", "instruction", "prior"]

FORMAT = 1
_METADATA = "lora_memory"
_DTYPES = {torch.bfloat16: "BF16", torch.float16: "F16", torch.float32: "F32"}  # as safetensors calls them


class Factors(NamedTuple):
    """One target module's change of weight, `ΔW = bᵀ a` in every layer, with all scales folded in."""

    a: Tensor  # [layers, rank, in]
    b: Tensor  # [layers, rank, out]


@dataclass(frozen=True, eq=False, kw_only=True)
class Adapter:
    """LoRA factors with everything that one needs to know before mounting them.

    The tensors are copied to the CPU at construction, so that later writes to the caller's tensors change nothing;
    do not write to them in place. Two adapters are the same if their `content_hash` is. Safe to share between
    threads.

    Attributes:
        factors: By target module (`"down_proj"`), sorted: `a [layers, rank, in]`, `b [layers, rank, out]`, all of one
            dtype (bfloat16 as hypernetworks make them; float16 and float32 are accepted) and one rank.
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
            fault = _fault(self)
        except (TypeError, ValueError, AttributeError) as exc:
            fault = f"an argument is of the wrong type ({exc})"
        if fault:
            raise InvalidInput(f"These factors do not make an adapter: {fault}.")
        copies = {
            module: Factors(*(tensor.detach().cpu().clone(memory_format=torch.contiguous_format) for tensor in pair))
            for module, pair in sorted(self.factors.items())
        }
        object.__setattr__(self, "factors", MappingProxyType(copies))
        object.__setattr__(self, "layers", tuple(self.layers))

    @classmethod
    def unstacked(
        cls, factors: Mapping[str, Factors], *, layers: tuple[int, ...], kind: Kind, base_model: str, hypernetwork: str
    ) -> list["Adapter"]:
        """One adapter for each row of what a hypernetwork made in one pass.

        Factors on a GPU are copied once for all, and the norms are computed where they are.

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
        norms = _frobenius_norms(factors)
        copied = {module: Factors(_on_cpu(a), _on_cpu(b)) for module, (a, b) in factors.items()}
        adapters = []
        for row, norm in enumerate(norms):
            own = {module: Factors(a[row], b[row]) for module, (a, b) in copied.items()}
            adapter = cls(factors=own, layers=layers, kind=kind, base_model=base_model, hypernetwork=hypernetwork)
            vars(adapter)["_norm"] = norm  # where the cached property keeps it
            adapters.append(adapter)
        return adapters

    @property
    def rank(self) -> int:
        """Rows of each layer's factors."""
        return next(iter(self.factors.values())).a.shape[1]

    @property
    def dtype(self) -> torch.dtype:
        """The dtype of all factors."""
        return next(iter(self.factors.values())).a.dtype

    @property
    def nbytes(self) -> int:
        """Bytes of the factors in memory."""
        return sum(tensor.nbytes for pair in self.factors.values() for tensor in pair)

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 (hex) of `to_bytes()`: the name of the adapter's file in a store. Computed once."""
        digest = sha256()
        for piece in self.pieces():
            digest.update(piece)
        return digest.hexdigest()

    def norm(self) -> float:
        """Frobenius norm of `ΔW` over all layers and modules."""
        return self._norm

    @cached_property
    def _norm(self) -> float:
        return frobenius_norm(self.factors)

    def to(self, dtype: torch.dtype) -> "Adapter":
        """The same adapter in another dtype; itself where nothing changes."""
        if dtype == self.dtype:
            return self
        cast = {module: Factors(a.to(dtype), b.to(dtype)) for module, (a, b) in self.factors.items()}
        return dataclasses.replace(self, factors=cast)

    def to_bytes(self) -> bytes:
        """One safetensors file: tensors `<module>.a` and `<module>.b` bit for bit, and the rest in its header.

        Equal adapters give equal bytes, in every process.
        """
        return b"".join(self.pieces())

    def pieces(self) -> list[bytes | memoryview]:
        """What `to_bytes` joins, with each tensor as its own memory.

        The bytes are those of `safetensors.torch.save`, which would copy every tensor several times.
        """
        description = {
            "format": FORMAT,
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
            header[name] = {"dtype": _DTYPES[tensor.dtype], "shape": shape, "data_offsets": [start, end]}
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
            if fields.pop("format") != FORMAT:
                raise ValueError(f"format {description['format']!r}, this version reads {FORMAT}")
            modules = {name.rpartition(".")[0] for name in tensors}
            factors = {module: Factors(tensors.pop(f"{module}.a"), tensors.pop(f"{module}.b")) for module in modules}
            if tensors:
                raise ValueError(f"unexpected tensors {sorted(tensors)}")
            adapter = cls(factors=factors, **fields)
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

    def _tensors(self) -> dict[str, Tensor]:
        return {f"{module}.{name}": getattr(pair, name) for module, pair in self.factors.items() for name in "ab"}

    def _checksum(self, description: Mapping[str, object]) -> int:
        checksum = zlib.crc32(json.dumps(description).encode())
        for name, tensor in self._tensors().items():
            checksum = zlib.crc32(name.encode(), checksum)
            checksum = zlib.crc32(_bytes(tensor), checksum)
        return checksum


def _bytes(tensor: Tensor) -> memoryview:
    """A contiguous tensor's own memory."""
    return tensor.view(torch.uint8).numpy().data.cast("B")


def frobenius_norm(factors: Mapping[str, Factors]) -> float:
    """Frobenius norm of `bᵀ a` over all layers and modules, in float32, without forming `bᵀ a` where it is the larger.

    Where parts cancel, the result is good to about 3e-4 of the parts' own norm.
    """
    return _frobenius_norms({module: Factors(a[None], b[None]) for module, (a, b) in factors.items()})[0]


def _frobenius_norms(factors: Mapping[str, Factors]) -> list[float]:
    """The norm of each row of `a [rows, layers, rank, in]` and `b [rows, layers, rank, out]`."""
    total = sum((_squares(a, b) for a, b in factors.values()), torch.zeros(1, dtype=torch.float64))
    return total.clamp(min=0).sqrt().tolist()


def _squares(a: Tensor, b: Tensor) -> Tensor:
    """The squared norm of `bᵀ a` over all layers, for each row: `[rows]` in float64, on the CPU."""
    if a.shape[2] < min(a.shape[3], b.shape[3]):
        # ‖bᵀ a‖² = Σ (a aᵀ) ∘ (b bᵀ): two rank × rank Gram matrices, while the rank is the smallest size
        a, b = a.float(), b.float()
        return ((a @ a.mT) * (b @ b.mT)).sum(dim=(1, 2, 3)).cpu().double()
    layers = zip(a.float().unbind(1), b.float().unbind(1), strict=True)  # one layer's matrices at a time
    squares = [(of_b.mT @ of_a).square().sum(dim=(1, 2)) for of_a, of_b in layers]
    return torch.stack(squares).cpu().double().sum(dim=0)


def _on_cpu(tensor: Tensor) -> Tensor:
    """The same on the CPU. From a GPU through pinned memory, many times faster; torch keeps that for the next copy."""
    if not tensor.is_cuda:
        return tensor.cpu()
    return torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True).copy_(tensor)


def _fault(adapter: Adapter) -> str | None:
    """What is wrong with an adapter's fields, or None."""
    layers = tuple(adapter.layers)
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
    dtypes, ranks = set(), set()
    for module, (a, b) in adapter.factors.items():
        if not module.isidentifier():
            return f"a target module is named like 'down_proj', not {module!r}"
        for name, tensor in (("a", a), ("b", b)):
            where = f"{module}.{name}"
            if tensor.ndim != 3 or tensor.shape[0] != len(layers) or 0 in tensor.shape:
                shape = list(tensor.shape)
                return f"{where} must be [{len(layers)} layers, rank, size] with nothing empty, not {shape}"
            if tensor.dtype not in _DTYPES:
                return f"{where} must be bfloat16, float16 or float32, not {tensor.dtype}"
            if not all(bound.isfinite() for bound in torch.aminmax(tensor.detach())):  # NaN passes through both
                return f"{where} holds NaN or infinity; the hypernetwork or its input is broken"
            dtypes.add(tensor.dtype)
            ranks.add(tensor.shape[1])
    if len(ranks) > 1:
        return f"all factors must have one rank, not {sorted(ranks)}"
    if len(dtypes) > 1:
        return f"all factors must have one dtype, not {sorted(map(str, dtypes))}"
    return None
