"""Adapters applied beside frozen weights: forward hooks that add a low-rank product to a linear layer's output.

This is the one place where an adapter meets a model; generation and training both go through it. It is not a
backend: it knows nothing of prompts, requests or compositions.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from lora_memory.errors import MountError
from lora_memory.factors import Factors

__all__ = ["REMEDY", "Mount"]

REMEDY = (
    "Load the base model anew, make a new backend for it, and leave the model's layers and forward hooks as they are; "
    "a compiled model cannot mount."
)


class _Site:
    """One hooked linear layer and the factors that are mounted on it now, if any.

    The factors are plain attributes, not a context variable, because `torch.compile` traces attributes and
    lets all layers share one compiled graph.
    """

    def __init__(self, linear: nn.Module) -> None:
        self.factors: tuple[Tensor, Tensor] | None = None
        self.applied = False  # since they are mounted
        self.handle = linear.register_forward_hook(self)

    def __call__(self, linear: nn.Module, args: tuple[Tensor, ...], output: Tensor) -> Tensor | None:
        if self.factors is None:
            return None
        a, b = self.factors  # [groups, rank, in], [groups, rank, out]
        groups, rows = len(a), len(args[0])
        if rows % groups:
            raise MountError(f"a batch of {rows} rows cannot be split evenly among {groups} groups of factors")
        x = args[0].to(a.dtype).reshape(groups, -1, a.shape[-1])  # [groups, rows / groups * tokens, in]
        bare = output.to(a.dtype).reshape(groups, -1, b.shape[-1])  # [groups, rows / groups * tokens, out]
        changed = torch.baddbmm(bare, torch.bmm(x, a.mT), b)
        self.applied = True
        return changed.view_as(output).to(output.dtype)


class Mount:
    """Hooks on the target linear layers of one model.

    Without mounted factors the hooks return at once and the model is the bare base. A mount is for one thread
    at a time: `using` holds `lock` until its block ends, and whoever else runs the same model (the context
    encoder) should hold it too.
    """

    def __init__(self, linears: Mapping[str, Sequence[nn.Module]], *, lock: threading.RLock | None = None) -> None:
        """Hook `linears`: for each target module name its linear layers, in the order of the base's layers."""
        self.lock = lock or threading.RLock()
        self._sites = {module: [_Site(linear) for linear in layers] for module, layers in linears.items()}

    @contextmanager
    def using(self, factors: Mapping[str, Factors], layers: Sequence[int]) -> Iterator[None]:
        """Mount `factors` for the length of a `with` block.

        Args:
            factors: Per target module A `[layers, groups, rank, in]` and B `[layers, groups, rank, out]`, every
                scale folded in. A batch of `n` rows is `groups` runs of `n / groups` neighbouring rows, each run
                under its own factors. The product is computed in the factors' type.
            layers: The base layer of each row of the stacked factors.

        Raises:
            MountError: A module or layer is not hooked, the factors do not fit `layers`, or the same thread has
                factors mounted already. Raised inside the block: the batch does not divide into the groups. Raised at
                its end: no forward pass came by every layer, or somebody has removed the hooks.
        """
        with self.lock:
            chosen = [
                (self._site(module, layer), a, b)
                for module, stacked in factors.items()
                for layer, a, b in _rows(module, stacked, layers)
            ]
            if any(site.factors is not None for sites in self._sites.values() for site in sites):
                raise MountError("factors are mounted already; leave their block before mounting others")
            try:
                for site, a, b in chosen:
                    site.factors, site.applied = (a, b), False
                yield
                if missed := sum(not site.applied for site, _, _ in chosen):
                    raise MountError(
                        f"A composition was not applied to {missed} layers of the base model: no hook changed their "
                        f"output. {REMEDY}"
                    )
            finally:
                for site, _, _ in chosen:
                    site.factors = None

    def _site(self, module: str, layer: int) -> _Site:
        sites = self._sites.get(module, [])
        if not 0 <= layer < len(sites):
            raise MountError(f"{module} of layer {layer} is not hooked; this mount has {self._hooked()}")
        return sites[layer]

    def _hooked(self) -> str:
        return ", ".join(f"{module} of {len(sites)} layers" for module, sites in self._sites.items()) or "been closed"

    def close(self) -> None:
        """Remove every hook: the model is again as it was given."""
        for sites in self._sites.values():
            for site in sites:
                site.handle.remove()
        self._sites = {}


def _rows(module: str, factors: Factors, layers: Sequence[int]) -> Iterator[tuple[int, Tensor, Tensor]]:
    if not len(layers) == len(factors.a) == len(factors.b):
        counts = f"A of {len(factors.a)} and B of {len(factors.b)} layers"
        raise MountError(f"{module} has {counts}, and {len(layers)} layers are named")
    return zip(layers, factors.a, factors.b, strict=True)
