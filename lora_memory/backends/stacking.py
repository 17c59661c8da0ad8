"""The compositions of a batch as stacked factors, one group of rows for each: the form that `mounting.py` takes.

Tensor shapes only. Nothing here touches a model.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import torch

from lora_memory.composition import Composition
from lora_memory.factors import Factors

__all__ = ["Stack", "stack"]


class Stack(NamedTuple):
    """A batch's factors by target module, and the base model's layer of each of their rows."""

    factors: Mapping[str, Factors]  # a [layers, groups, rank, in], b [layers, groups, rank, out]
    layers: tuple[int, ...]

    @property
    def rank(self) -> int:
        """Of the factors, zeros included."""
        return max((a.shape[2] for a, _ in self.factors.values()), default=0)

    def to(self, dtype: torch.dtype) -> Stack:
        """The same in another type."""
        return Stack(
            {module: Factors(a.to(dtype), b.to(dtype)) for module, (a, b) in self.factors.items()}, self.layers
        )


def stack(compositions: Sequence[Composition | None]) -> Stack | None:
    """Stack one composition (or None, the bare base) for each row of a batch; None if every row is bare.

    Rows that all share one composition are one group, and nothing is copied. Else each row is a group, with zeros
    where its composition lacks a layer, a module or a rank row. All factors share one dtype and device.
    """
    present = {composition.name: composition for composition in compositions if composition is not None}
    if not present:
        return None
    if len(present) == 1 and None not in compositions:
        (only,) = present.values()
        return Stack({module: Factors(a[:, None], b[:, None]) for module, (a, b) in only.factors.items()}, only.layers)
    layers = tuple(sorted({layer for composition in present.values() for layer in composition.layers}))
    shape = (len(layers), len(compositions), max(composition.rank for composition in present.values()))
    factors: dict[str, Factors] = {}
    for group, composition in enumerate(compositions):
        if composition is None:
            continue
        rows = [layers.index(layer) for layer in composition.layers]
        for module, (a, b) in composition.factors.items():
            if module not in factors:
                factors[module] = Factors(a.new_zeros(*shape, a.shape[-1]), b.new_zeros(*shape, b.shape[-1]))
            factors[module].a[rows, group, : composition.rank] = a
            factors[module].b[rows, group, : composition.rank] = b
    return Stack(factors, layers)
