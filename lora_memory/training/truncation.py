"""A trained document hypernetwork made smaller, as a start for training at that size: a lower rank, or fewer parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

import torch
from torch import Tensor, nn

from lora_memory.base_models import BaseModel
from lora_memory.errors import InvalidInput
from lora_memory.hypernetworks.document import DocumentHypernetwork

__all__ = ["pruned", "truncated"]


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


def pruned(
    hypernetwork: DocumentHypernetwork, base_model: BaseModel, *, blocks: Sequence[int], depths: Sequence[int]
) -> DocumentHypernetwork:
    """A copy with some of the blocks, which reads some of the depths.

    The deepest state that is read goes through the base model's final norm. Where another one becomes the deepest, what
    it is multiplied by is divided by that norm's weight, so that it stays nearly the same.

    Args:
        hypernetwork: With the projector `"taps"`.
        base_model: Its base model, which need not be run beyond the deepest depth.
        blocks: Those to keep, counted from 0, in their order.
        depths: Of the base model, of those that it reads.

    Raises:
        InvalidInput: It has another projector, or no such blocks or depths, or they are none, not in order or repeated.
    """
    config = hypernetwork.config
    if config.projector != "taps":
        raise InvalidInput(
            f"only a hypernetwork with the projector 'taps' can be pruned, not with {config.projector!r}"
        )
    for name, kept, own in (("blocks", blocks, range(config.blocks)), ("depths", depths, config.feature_depths)):
        if not kept or list(kept) != sorted(set(kept) & set(own)):
            raise InvalidInput(f"{name} to keep are some of {', '.join(map(str, own))} in this order, not {kept}")
    parts = {f"encoder.blocks.{old}": f"encoder.blocks.{new}" for new, old in enumerate(blocks)}
    for new, depth in enumerate(depths):
        for part in ("norms", "maps"):
            parts[f"projector.{part}.{config.feature_depths.index(depth)}"] = f"projector.{part}.{new}"
    state = {}
    for name, tensor in hypernetwork.state_dict().items():
        part, rest = ".".join(name.split(".")[:3]), name.split(".")[3:]
        if part in parts:
            state[".".join([parts[part], *rest])] = tensor
        elif not part.startswith(("encoder.blocks.", "projector.")):
            state[name] = tensor
    if depths[-1] != config.feature_depths[-1]:
        deepest = f"projector.norms.{len(depths) - 1}.weight"
        state[deepest] = state[deepest] / _gain(base_model).to(state[deepest].device)
    smaller = DocumentHypernetwork(replace(config, blocks=len(blocks), feature_depths=tuple(depths)))
    smaller.load_state_dict(state)
    return smaller


def _gain(base_model: BaseModel) -> Tensor:
    """What the base model's final norm multiplies each channel by, `[hidden]` in float32."""
    norm = cast(nn.Module, base_model.decoder.norm)
    ones = torch.ones(1, base_model.hidden_size, dtype=base_model.dtype, device=base_model.device)
    with torch.no_grad():
        gain: Tensor = norm(ones)
    return gain[0].float()


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
