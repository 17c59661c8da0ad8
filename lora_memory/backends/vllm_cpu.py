"""vLLM's LoRA products on a CPU: one product for each run of tokens with the same composition, or one for many.

vLLM 0.32 copies the whole LoRA matrix for every single token, and a token without a LoRA in a batch with others reads
the last slot's: its index is -1. Both make mixed batches on a CPU slow and, without a word, wrong. Newer versions are
left alone; the proof of mount finds out if one of them is wrong too. GPUs use other code.
"""

from __future__ import annotations

from torch import Tensor

__all__ = ["AFFECTED", "apply"]

AFFECTED = ("0.32.",)
"""Beginnings of the vLLM versions whose functions are replaced."""


def apply() -> bool:
    """Put these functions in the place of vLLM's, if this process runs an affected version on a CPU.

    Returns:
        Whether they are there now. More than one call changes nothing.
    """
    import vllm
    from vllm.platforms import current_platform

    if not (vllm.__version__.startswith(AFFECTED) and current_platform.is_cpu()):
        return False
    from vllm.lora.punica_wrapper import punica_cpu

    punica_cpu.sgmv_shrink = shrink
    punica_cpu.sgmv_expand = expand
    punica_cpu.sgmv_expand_slice = expand_slice
    return True


def shrink(
    inputs: Tensor,
    weights: Tensor,
    output: Tensor,
    starts: Tensor,
    lengths: Tensor,
    slots: Tensor,
    _batches: int,
    _longest: int,
    _tokens: int,
    scaling: float,
) -> None:
    """`output = scaling · inputs Aᵀ`, 0 where a token has no LoRA.

    Args:
        inputs: `[tokens, in]`.
        weights: A of every slot, `[slots, 1, rank, in]`.
        output: `[tokens, rank]`; written.
        starts: The first token of each run, `[runs]`.
        lengths: Of each run, `[runs]`.
        slots: Of each run, `[runs]`; -1 for none.
        scaling: A factor.
    """
    a = weights.squeeze(1)  # [slots, rank, in]
    output.zero_()
    apart, runs = _divided(starts, lengths, slots, len(a))
    if apart:
        tokens = list(apart.values())
        output[tokens, : a.shape[1]] = scaling * _each(inputs[tokens].to(a.dtype), a, list(apart)).to(output.dtype)
    for run, slot in runs:
        output[run, : a.shape[1]] = scaling * (inputs[run].to(a.dtype) @ a[slot].mT)


def expand(
    inputs: Tensor,
    weights: Tensor,
    output: Tensor,
    starts: Tensor,
    lengths: Tensor,
    slots: Tensor,
    batches: int,
    longest: int,
    tokens: int,
    add_inputs: bool = False,
) -> None:
    """`output (+)= inputs Bᵀ` over all columns; see `expand_slice`."""
    width = min(output.shape[1], weights.shape[-2])
    expand_slice(
        inputs, weights, output, starts, lengths, slots, batches, longest, tokens, 0, width, add_inputs=add_inputs
    )


def expand_slice(
    inputs: Tensor,
    weights: Tensor,
    output: Tensor,
    starts: Tensor,
    lengths: Tensor,
    slots: Tensor,
    _batches: int,
    _longest: int,
    _tokens: int,
    offset: int,
    width: int,
    add_inputs: bool = False,
) -> None:
    """`output[:, offset : offset + width] (+)= inputs Bᵀ`; a token without a LoRA keeps its output.

    Args:
        inputs: `[tokens, rank]`.
        weights: B of every slot, `[slots, 1, out, rank]`.
        output: `[tokens, columns]`; written.
        starts: As in `shrink`.
        lengths: As in `shrink`.
        slots: As in `shrink`.
        offset: The first column that is written.
        width: How many are.
        add_inputs: Add to the output instead of replacing it.
    """
    b = weights.squeeze(1)[:, :width]  # [slots, width, rank]
    written = output[:, offset : offset + width]
    apart, runs = _divided(starts, lengths, slots, len(b))
    if apart:
        tokens = list(apart.values())
        delta = _each(inputs[tokens].to(b.dtype), b, list(apart)).to(output.dtype)
        written[tokens] = written[tokens] + delta if add_inputs else delta
    for run, slot in runs:
        delta = (inputs[run].to(b.dtype) @ b[slot].mT).to(output.dtype)
        written[run] = written[run] + delta if add_inputs else delta


def _divided(
    starts: Tensor, lengths: Tensor, slots: Tensor, places: int
) -> tuple[dict[int, int], list[tuple[slice, int]]]:
    """Tokens that are alone in their slots, by slot, for one product over all slots; and the other runs."""
    apart: dict[int, int] = {}
    runs: list[tuple[slice, int]] = []
    for start, length, slot in zip(starts.tolist(), lengths.tolist(), slots.tolist(), strict=True):
        if slot >= 0:
            if length == 1 and slot not in apart:
                apart[slot] = start
            else:
                runs.append((slice(start, start + length), slot))
    if 2 * len(apart) < places:  # most of the product would be for nothing
        runs += [(slice(start, start + 1), slot) for slot, start in apart.items()]
        apart = {}
    return apart, runs


def _each(rows: Tensor, weights: Tensor, slots: list[int]) -> Tensor:
    """Each row times its own slot's matrix, transposed: in half the time of one after another."""
    spread = rows.new_zeros(len(weights), 1, rows.shape[1])
    spread[slots, 0] = rows
    return (spread @ weights.mT)[slots, 0]
