"""Proof that a mount works: a backend that silently serves the base model is the fault that users notice last.

Two checks. `prove` sends a probe of known effect through a backend's own path and compares the logits. `applied`
watches the hooks of one forward pass. Neither changes the model.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager

import torch
from torch import Tensor, nn

from lora_memory.adapter import Factors
from lora_memory.base_models import BaseModel
from lora_memory.composition import Composition
from lora_memory.errors import MountError

__all__ = ["applied", "probe", "prove", "rank_bucket"]

_SMALLEST_BUCKET = 8
_STRENGTH = 16.0  # of the probe, in norms of a randomly initialised weight: far over what bfloat16 rounds away
_TOKENS = 2  # with one alone, attention would hide changes of queries and keys

# How far the logits may be off, in sizes of the probe's effect; a mount that does nothing is off by 1. Measured on
# SmolLM2-135M: at most 4e-6 in float32; in bfloat16 0.3 for keys alone, 0.01 for down_proj.
_TOLERANCE = {torch.float32: 1e-2}  # room for GPUs that multiply float32 in TF32
_COARSE_TOLERANCE = 0.5  # bfloat16 and float16

_REMEDY = (
    "Load the base model anew, make a new backend for it, and leave the model's layers and forward hooks as they are; "
    "a compiled model cannot mount."
)


def rank_bucket(rank: int) -> int:
    """The rank that proves this one: the next power of two, at least 8."""
    return max(_SMALLEST_BUCKET, 1 << (rank - 1).bit_length())


def probe(base_model: BaseModel, modules: Iterable[str], *, rank: int) -> Composition:
    """A strong random composition, always the same, on the last two layers, where little blurs its effect."""
    generator = torch.Generator().manual_seed(rank)
    layers = tuple(range(base_model.n_layers))[-2:]
    factors = {}
    for module in sorted(modules):
        n_in, n_out = base_model.module_sizes(module)
        a = torch.randn(len(layers), rank, n_in, generator=generator) * n_in**-0.5
        b = torch.randn(len(layers), rank, n_out, generator=generator) * (_STRENGTH * rank**-0.5)
        factors[module] = Factors(a, b)
    return Composition(factors=factors, layers=layers, base_model=base_model.fingerprint, name=f"probe-{rank}")


def prove(
    base_model: BaseModel,
    modules: Iterable[str],
    *,
    rank: int,
    logits: Callable[[Tensor, Sequence[Composition | None]], Tensor],
) -> None:
    """Check that `logits` moves by a probe of `rank` on `modules` as the changed weights would move them.

    The reference is computed with the whole matrix `ΔW`, in float32, beside each layer. The bare model runs in the same
    batch, so that an adapter that leaks into its neighbour's row is found too.

    Args:
        base_model: The model under test; its lock must be held.
        modules: Target module names.
        rank: A bucket's rank.
        logits: The backend's own way from ids `[rows, tokens]` and a composition or None for each row to the last
            token's logits `[rows, vocabulary]`.

    Raises:
        MountError: They do not move, or otherwise than they should.
    """
    composition = probe(base_model, modules, rank=rank)
    ids = torch.arange(_TOKENS, device=base_model.device).repeat(2, 1)
    with _changed_weights(base_model, composition, row=1):
        expected = logits(ids, [None, None]).float()
    found = logits(ids, [None, composition]).float()
    size = (expected[1] - expected[0]).norm().item()
    error = (found - expected).norm().item()
    tolerance = _TOLERANCE.get(base_model.dtype, _COARSE_TOLERANCE)
    if not (size > 0 and error <= tolerance * size):  # NaN fails too
        raise MountError(
            f"{base_model.name} does not apply adapters: a probe of rank {rank} on {', '.join(composition.factors)} "
            f"should move the logits by {size:.3g} and missed that by {error:.3g}. {_REMEDY}"
        )


@contextmanager
def applied(linears: Iterable[nn.Module]) -> Iterator[None]:
    """Raise `MountError` after the block unless a hook replaced the output of every one of these layers."""
    raw: dict[nn.Module, Tensor] = {}
    waiting = set(linears)

    def before(linear: nn.Module, _: object, output: Tensor) -> None:
        raw[linear] = output

    def after(linear: nn.Module, _: object, output: Tensor) -> None:
        if output is not raw.pop(linear, output):
            waiting.discard(linear)

    with ExitStack() as hooks:
        for linear in list(waiting):
            # The first and the last hook of the layer: what lies between them is the mount.
            hooks.callback(linear.register_forward_hook(before, prepend=True).remove)
            hooks.callback(linear.register_forward_hook(after).remove)
        yield
    if waiting:
        raise MountError(
            f"A composition was not applied to {len(waiting)} layers of the base model: no hook changed their output. "
            f"{_REMEDY}"
        )


@contextmanager
def _changed_weights(base_model: BaseModel, composition: Composition, *, row: int) -> Iterator[None]:
    """Run one row of the batch as if the weights had been changed by `bᵀ a`, the other rows bare."""
    with ExitStack() as hooks:
        for module, stacked in composition.factors.items():
            linears = base_model.target_linears(module)
            for layer, a, b in zip(composition.layers, *stacked, strict=True):
                hooks.callback(linears[layer].register_forward_hook(_adding(a, b, row)).remove)
        yield


def _adding(a: Tensor, b: Tensor, row: int) -> Callable[[nn.Module, tuple[Tensor, ...], Tensor], Tensor]:
    def hook(_: nn.Module, args: tuple[Tensor, ...], output: Tensor) -> Tensor:
        x = args[0][row].float()  # [tokens, in]
        change = b.to(x).mT @ a.to(x)  # [out, in]
        output = output.clone()
        output[row] += (x @ change.mT).to(output.dtype)
        return output

    return hook
