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
_DTYPES = (torch.bfloat16, torch.float16, torch.float32)


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
        return sha256(self.to_bytes()).hexdigest()

    def norm(self) -> float:
        """Frobenius norm of `ΔW` over all layers and modules."""
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
        description = {
            "format": FORMAT,
            "kind": self.kind,
            "layers": self.layers,
            "base_model": self.base_model,
            "hypernetwork": self.hypernetwork,
        }
        description["crc32"] = self._checksum(description)
        # One metadata entry: safetensors writes several in random order, and the bytes would not repeat.
        return safetensors.torch.save(self._tensors(), {_METADATA: json.dumps(description)})

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
        Path(path).write_bytes(self.to_bytes())

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
            checksum = zlib.crc32(tensor.view(torch.uint8).numpy().data, checksum)
        return checksum


def frobenius_norm(factors: Mapping[str, Factors]) -> float:
    """Frobenius norm of `bᵀ a` over all layers and modules, in float32, without forming `bᵀ a` where it is the larger.

    Where parts cancel, the result is good to about 3e-4 of the parts' own norm.
    """
    total = 0.0
    for a, b in factors.values():  # [layers, rank, in], [layers, rank, out]
        if a.shape[1] < min(a.shape[2], b.shape[2]):
            # ‖bᵀ a‖² = Σ (a aᵀ) ∘ (b bᵀ): two rank × rank Gram matrices, while the rank is the smallest size
            a, b = a.float(), b.float()
            total += ((a @ a.mT) * (b @ b.mT)).sum(dtype=torch.float64).item()
        else:
            for layer_a, layer_b in zip(a.float(), b.float(), strict=True):  # one layer's matrix at a time
                total += (layer_b.mT @ layer_a).square().sum(dtype=torch.float64).item()
    return math.sqrt(max(total, 0.0))


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
