"""LoRA factors: the two matrices of a change of weight, as they are or in eight bits, and their norm.

Adapters (`adapter.py`) and compositions (`composition.py`) are made of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import torch
from torch import Tensor

__all__ = ["Factors", "PackedFactors", "PackedTensor", "frobenius_norm", "frobenius_norms", "pack"]

LARGEST = 127  # whole number of a packed row
SMALLEST_EXPONENT = -120  # a power of two that bfloat16 holds with room to spare
LARGEST_EXPONENT = 121  # of a row of bfloat16's largest numbers


class Factors(NamedTuple):
    """One target module's change of weight, `ΔW = bᵀ a` in every layer, with all scales folded in."""

    a: Tensor  # [layers, rank, in]
    b: Tensor  # [layers, rank, out]


class PackedTensor(NamedTuple):
    """Rows of whole numbers from -127 to 127, each row times a power of two: exact in bfloat16, and half its size."""

    values: Tensor  # int8 [..., size]
    exponents: Tensor  # int8 [...]

    def unpacked(self) -> Tensor:
        """The same in bfloat16, `[..., size]`."""
        return self.values.bfloat16() * _powers_of_two(self.exponents)[..., None]

    def row(self, index: int) -> PackedTensor:
        """One of the first dimension, sharing its memory."""
        return PackedTensor(self.values[index], self.exponents[index])

    def on_cpu(self) -> PackedTensor:
        """The same on the CPU. From a GPU through pinned memory, many times faster; torch keeps that for the next."""
        return PackedTensor(*(_on_cpu(tensor) for tensor in self))


class PackedFactors(Mapping[str, Factors]):
    """Factors by target module, sorted, kept in eight bits and given in bfloat16, made anew each time."""

    def __init__(self, packed: Mapping[str, tuple[PackedTensor, PackedTensor]]) -> None:
        """Keep A and B of each module; rows as `PackedTensor`."""
        self.packed = dict(sorted(packed.items()))

    def __getitem__(self, module: str) -> Factors:
        return Factors(*(tensor.unpacked() for tensor in self.packed[module]))

    def __iter__(self) -> Iterator[str]:
        return iter(self.packed)

    def __len__(self) -> int:
        return len(self.packed)


def pack(rows: Tensor) -> PackedTensor:
    """The nearest packed tensor of `rows [..., size]`: each row's largest number becomes 64 to 127.

    NaN and infinity give numbers that mean nothing; `frobenius_norms` shows them.
    """
    if rows.dtype == torch.float16:
        rows = rows.float()  # it lacks the powers of two that small rows are multiplied by
    _, above = torch.frexp(rows.abs().amax(dim=-1).float())
    exponents = (above - 7).clamp(min=SMALLEST_EXPONENT)  # 127 < 2^7
    scaled = rows * _powers_of_two(-exponents).to(rows.dtype)[..., None]
    whole = scaled.round().clamp(-LARGEST, LARGEST)
    return PackedTensor(whole.to(torch.int8).contiguous(), exponents.to(torch.int8))


def _powers_of_two(exponents: Tensor) -> Tensor:
    """2 to exponents from -126 to 127, exactly, in bfloat16."""
    return ((exponents.to(torch.int16) + 127) << 7).view(torch.bfloat16)


def frobenius_norm(factors: Mapping[str, Factors]) -> float:
    """Frobenius norm of `bᵀ a` over all layers and modules, in float32, without forming `bᵀ a` where it is the larger.

    Where parts cancel, the result is good to about 3e-4 of the parts' own norm.
    """
    return frobenius_norms({module: Factors(a[None], b[None]) for module, (a, b) in factors.items()})[0]


def frobenius_norms(factors: Mapping[str, Factors]) -> list[float]:
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
    if not tensor.is_cuda:
        return tensor.cpu()
    return torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True).copy_(tensor)
