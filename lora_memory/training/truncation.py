"""A trained document hypernetwork brought to a lower rank, as a start for training at that rank."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import torch
from torch import Tensor

from lora_memory.errors import InvalidInput
from lora_memory.hypernetworks.document import DocumentHypernetwork

__all__ = ["truncated"]


def truncated(hypernetwork: DocumentHypernetwork, rank: int) -> DocumentHypernetwork:
    """A copy that writes adapters of `rank`, made of the latents of each layer and module whose scalers are largest.

    The prior becomes its best approximation of that rank. The scale stays, so that what is kept writes what it wrote.

    Raises:
        InvalidInput: `rank` is not between 1 and the hypernetwork's own, or a decoder mixes its latents.
    """
    config, own = hypernetwork.config, hypernetwork.config.rank
    if not 1 <= rank <= own:
        raise InvalidInput(f"a hypernetwork of rank {own} can be truncated to ranks from 1 to {own}, not to {rank}")
    if config.decoder:
        raise InvalidInput("a hypernetwork with a decoder cannot be truncated: its latents belong to no rank")
    groups = len(config.layers) * len(config.target_modules)
    smaller = DocumentHypernetwork(replace(config, rank=rank, latents=groups * rank))
    state = dict(hypernetwork.state_dict())
    kept = {module: _largest(state, module, rank) for module in config.target_modules}
    # Latents are ordered by layer, module and rank.
    latents = state["encoder.latents"].view(len(config.layers), len(config.target_modules), own, -1)
    chosen = [_pick(latents[:, i], kept[module]) for i, module in enumerate(config.target_modules)]
    state["encoder.latents"] = torch.stack(chosen, dim=1).flatten(0, 2)
    for module in config.target_modules:
        for side in "ab":
            state[f"scaler_{side}.{module}"] = _pick(state[f"scaler_{side}.{module}"], kept[module])
        if config.prior:
            a, b = _best(state[f"prior_a.{module}"], state[f"prior_b.{module}"], rank)
            state |= {f"prior_a.{module}": a, f"prior_b.{module}": b}
    smaller.load_state_dict(state)
    return smaller


def _largest(state: Mapping[str, Tensor], module: str, rank: int) -> Tensor:
    """Indices `[layers, rank]` of the rank-one parts that the scalers let through the most, in their own order."""
    size = (state[f"scaler_a.{module}"] * state[f"scaler_b.{module}"]).abs().squeeze(-1)
    return size.topk(rank, dim=1).indices.sort(dim=1).values


def _pick(rows: Tensor, indices: Tensor) -> Tensor:
    """Of `rows [layers, own rank, n]` those at `indices [layers, rank]`."""
    return torch.take_along_dim(rows, indices[..., None], dim=1)


def _best(a: Tensor, b: Tensor, rank: int) -> tuple[Tensor, Tensor]:
    """Factors `[layers, rank, n]` of the best approximation of `b^T a` (Eckart and Young)."""
    q_a, r_a = torch.linalg.qr(a.mT)
    q_b, r_b = torch.linalg.qr(b.mT)
    left, sizes, right = torch.linalg.svd(r_b @ r_a.mT)
    root = sizes[:, :rank].sqrt()[:, None]
    return (q_a @ (right[:, :rank].mT * root)).mT, (q_b @ (left[:, :, :rank] * root)).mT
