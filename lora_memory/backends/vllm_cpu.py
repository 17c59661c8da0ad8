"""vLLM's LoRA products on a CPU: two for all compositions of a step, where they are alike, or two for each.

vLLM 0.32 copies the whole LoRA matrix for every single token, and a token without a LoRA in a batch with others reads
the last slot's: its index is -1. Both make mixed batches on a CPU slow and, without a word, wrong. Also, it multiplies
by the zeros of layers that no composition changes, and writes zeros where there are zeros. Newer versions are left
alone; the proof of mount finds out if one of them is wrong too. `fully_sharded_loras` takes other functions, which are
not replaced: `vllm_engine.py` refuses it. GPUs use other code.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import lru_cache, wraps
from typing import Any, NamedTuple

import torch
from torch import Tensor

from lora_memory.threads import one_thread

__all__ = ["AFFECTED", "apply", "is_affected"]

AFFECTED = ("0.32.",)
"""Beginnings of the vLLM versions whose functions are replaced."""

_UNUSED = "lora_memory_unused"  # an attribute of a layer's stacked weights: there is nothing in any slot
_EMPTY = "lora_memory_empty"  # another: the slots that are known to hold zeros


def is_affected() -> bool:
    """Whether this process runs such a version on a CPU."""
    import vllm
    from vllm.platforms import current_platform

    return vllm.__version__.startswith(AFFECTED) and bool(current_platform.is_cpu())


def apply() -> bool:
    """Replace vLLM's functions, if this process runs an affected version on a CPU.

    Returns:
        Whether they are replaced now. More than one call changes nothing.
    """
    if not is_affected():
        return False
    from vllm.lora.layers.base_linear import BaseLinearLayerWithLoRA
    from vllm.lora.model_manager import LoRAModelManager
    from vllm.lora.punica_wrapper.punica_cpu import PunicaWrapperCPU

    PunicaWrapperCPU.add_lora_linear = add_lora_linear
    if not hasattr(LoRAModelManager.activate_adapter, "replaced"):
        LoRAModelManager.activate_adapter = _marking_used(LoRAModelManager.activate_adapter)
        BaseLinearLayerWithLoRA.reset_lora = emptying_once(BaseLinearLayerWithLoRA.reset_lora)
    return True


def emptying_once(reset: Callable[[Any, int], None]) -> Callable[[Any, int], None]:
    """The method of vLLM's layers that fills a slot with zeros, which it does before each use and after; here once."""

    @wraps(reset)
    def reset_lora(layer: Any, slot: int) -> None:
        empty = _empty(layer)
        if slot not in empty:
            reset(layer, slot)
            empty.add(slot)

    return reset_lora


def _empty(layer: Any) -> set[int]:
    marked: set[int] = vars(layer.lora_a_stacked[0]).setdefault(_EMPTY, set())
    return marked


def _marking_used(activate: Callable[[Any, int], bool]) -> Callable[[Any, int], bool]:
    """The method of vLLM that fills a slot, which then marks where there is something, and layers without any."""
    from vllm.lora.layers.base_linear import BaseLinearLayerWithLoRA

    @wraps(activate)
    def activate_adapter(manager: Any, number: int) -> bool:
        if number in manager._active_adapters:  # asked for at every step
            return activate(manager, number)
        layers = {n: layer for n, layer in manager.modules.items() if isinstance(layer, BaseLinearLayerWithLoRA)}
        try:
            with one_thread():
                changed = activate(manager, number)
        except BaseException:
            for layer in layers.values():  # who knows which of them were filled
                setattr(layer.lora_a_stacked[0], _UNUSED, False)
                _empty(layer).clear()
            raise
        slot, filling = manager.lora_index_to_id.index(number), manager._registered_adapters[number]
        held = [manager._registered_adapters[number] for number in manager.lora_index_to_id if number is not None]
        for name, layer in layers.items():
            # By the same question vLLM decides whether to fill or to clear the layer's slot.
            used = any(manager._get_lora_layer_weights(lora, name) for lora in held)
            setattr(layer.lora_a_stacked[0], _UNUSED, not used)
            if manager._get_lora_layer_weights(filling, name):
                _empty(layer).discard(slot)
        return changed

    vars(activate_adapter)["replaced"] = activate
    return activate_adapter


def add_lora_linear(
    wrapper: Any,
    y: Tensor,
    x: Tensor,
    a_stacked: Sequence[Tensor],
    b_stacked: Sequence[Tensor],
    scale: float,
    widths: Sequence[int],
    **_: Any,
) -> None:
    """`y += scale · x Aᵀ Bᵀ`, with each token's own A and B; one without a LoRA keeps its y.

    Args:
        wrapper: What vLLM tells of the batch's tokens.
        y: `[tokens, columns]`; changed.
        x: `[tokens, in]`.
        a_stacked: A of every slot, `[slots, 1, rank, in]`, for each part of the columns.
        b_stacked: B of every slot, `[slots, 1, width, rank]`, for each part.
        scale: A factor.
        widths: Columns of each part, one after the other.
    """
    if wrapper.no_lora or getattr(a_stacked[0], _UNUSED, False):
        return
    starts, lengths, slots = (tuple(each.tolist()) for each in wrapper.prefill_metadata[:3])
    groups, runs = _divided(starts, lengths, slots, len(a_stacked[0]), len(x))
    for a, b, part in zip(a_stacked, b_stacked, y.split(list(widths), dim=1), strict=True):
        a_t, b_t = a[:, 0].mT, b[:, 0].mT  # [slots, in, rank], [slots, rank, width]
        for group in groups:
            rows = x.index_select(0, group.rows).to(a.dtype).view(len(a), -1, x.shape[1])
            delta = torch.bmm(torch.bmm(rows, a_t), b_t).flatten(0, 1).index_select(0, group.places)
            _add(part, group.tokens, delta, scale)
        for tokens, slot in runs:
            _add(part, tokens, x[tokens].to(a.dtype) @ a_t[slot] @ b_t[slot], scale)


def _add(y: Tensor, tokens: slice | Tensor, delta: Tensor, scale: float) -> None:
    delta = delta.to(y.dtype)
    if isinstance(tokens, slice):
        y[tokens].add_(delta, alpha=scale)
    else:
        y.index_add_(0, tokens, delta, alpha=scale)


class _Group(NamedTuple):
    """Runs of about the same length, at most one in a slot, for one product over all slots.

    Attributes:
        rows: Tokens of each slot, as many as the longest run has: `[slots · longest]`. Where there are none, any.
        tokens: Those that are in a run; all is a slice.
        places: And where they are in `rows`.
    """

    rows: Tensor
    tokens: slice | Tensor
    places: Tensor


@lru_cache(maxsize=1)  # every layer of a step divides alike
def _divided(
    starts: Sequence[int], lengths: Sequence[int], slots: Sequence[int], places: int, tokens: int
) -> tuple[list[_Group], list[tuple[slice, int]]]:
    """Runs of tokens with one composition: those that share a product, and those that have their own, with the slot."""
    alike: dict[int, dict[int, tuple[int, int]]] = defaultdict(dict)  # by length within a factor of 2, and by slot
    runs: list[tuple[slice, int]] = []
    for start, length, slot in zip(starts, lengths, slots, strict=True):
        if slot >= 0 and alike[length.bit_length()].setdefault(slot, (start, length))[0] != start:
            runs.append((slice(start, start + length), slot))
    groups: list[_Group] = []
    for run_of in alike.values():
        if 2 * len(run_of) < places:  # most of the product would be for nothing
            runs += [(slice(start, start + length), slot) for slot, (start, length) in run_of.items()]
        else:
            groups.append(_group(run_of, places, tokens))
    return groups, runs


def _group(run_of: dict[int, tuple[int, int]], places: int, tokens: int) -> _Group:
    longest = max(length for _, length in run_of.values())
    place = {start + i: slot * longest + i for slot, (start, length) in run_of.items() for i in range(length)}
    own = torch.tensor(sorted(place))
    at = torch.tensor([place[token] for token in own.tolist()])
    rows = torch.zeros(places * longest, dtype=torch.long).index_put((at,), own)
    return _Group(rows, slice(None) if len(own) == tokens else own, at)
