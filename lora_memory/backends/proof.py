"""Proof that a mount works: a backend that silently serves the base model is the fault that users notice last.

Two checks. `prove` sends a probe of known effect through a backend's own path and compares the logits;
`prove_elsewhere` does so where another program runs the model, which tells its likeliest tokens only. Neither changes
the model. That the hooks ran in every forward pass is seen to where they are (`mounting.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from typing import Any, cast

import torch
from torch import Tensor, nn

from lora_memory.backends.mounting import REMEDY
from lora_memory.base_models import BaseModel
from lora_memory.composition import Composition
from lora_memory.errors import BaseModelMismatch, MountError
from lora_memory.factors import Factors

__all__ = ["LIKELIEST", "PROBE_IDS", "ProvenKind", "probe", "prove", "prove_elsewhere", "proven_kind", "rank_bucket"]

ProvenKind = tuple[tuple[str, ...], int]
"""Compositions that one proof stands for: their target modules and their ranks' bucket."""

_SMALLEST_BUCKET = 8
_STRENGTH = 16.0  # of the probe, in norms of a randomly initialised weight: far over what bfloat16 rounds away
PROBE_IDS = (0, 1)
"""The prompt of a proof: with one token alone, attention would hide changes of queries and keys."""
LIKELIEST = 20
"""Tokens whose probabilities `prove_elsewhere` compares: as many as vLLM tells unless it is configured otherwise."""

# How far the logits may be off, in sizes of the probe's effect; a mount that does nothing is off by 1. Measured on
# SmolLM2-135M: at most 4e-6 in float32; in bfloat16 0.3 for keys alone, 0.01 for down_proj.
_TOLERANCE = {torch.float32: 1e-2}  # room for GPUs that multiply float32 in TF32
_COARSE_TOLERANCE = 0.5  # bfloat16 and float16

# Another program may compute in another type, which its log-probabilities of the bare model show: on SmolLM2-135M they
# differ by 2e-5 (float32 from float32) or 0.13 (bfloat16 from float32) each, as a root mean square.
_SAME_MODEL = 0.5
_NOISE = 10.0  # a probe may miss its effect by so many times what the bare model is off, up to the coarse tolerance


def rank_bucket(rank: int) -> int:
    """The rank that proves this one: the next power of two, at least 8."""
    return max(_SMALLEST_BUCKET, 1 << (rank - 1).bit_length())


def proven_kind(composition: Composition, *, max_rank: int | None = None) -> ProvenKind:
    """What is proven for this composition, by a backend that mounts at most `max_rank`."""
    bucket = rank_bucket(composition.rank)
    return tuple(composition.factors), bucket if max_rank is None else min(bucket, max_rank)


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
    name = "-".join(["probe", sha256(base_model.fingerprint.encode()).hexdigest()[:8], str(rank), *factors])
    return Composition(factors=factors, layers=layers, base_model=base_model.fingerprint, name=name)


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
    ids = torch.tensor([PROBE_IDS] * 2, device=base_model.device)
    with _changed_weights(base_model, composition, row=1):
        expected = logits(ids, [None, None]).float()
    found = logits(ids, [None, composition]).float()
    size = (expected[1] - expected[0]).norm().item()
    error = (found - expected).norm().item()
    tolerance = _TOLERANCE.get(base_model.dtype, _COARSE_TOLERANCE)
    if not (size > 0 and error <= tolerance * size):  # NaN fails too
        raise MountError(
            f"{base_model.name} does not apply adapters: a probe of rank {rank} on {', '.join(composition.factors)} "
            f"should move the logits by {size:.3g} and missed that by {error:.3g}. {REMEDY}"
        )


def prove_elsewhere(
    base_model: BaseModel,
    composition: Composition,
    *,
    alone: Mapping[int, float],
    together: Iterable[tuple[Mapping[int, float], Mapping[int, float]]],
) -> None:
    """Check what another program computed against this process's copy of the same model.

    Args:
        base_model: The copy; its lock is taken.
        composition: From `probe`.
        alone: Log-probabilities of the likeliest tokens after `PROBE_IDS`, without a composition.
        together: Pairs of the same without and with the probe, from batches that mix the two.

    Raises:
        BaseModelMismatch: Without a composition, the two are different models.
        MountError: The probe has not the effect that it should have, or has one on its neighbours too.
    """
    ids = torch.tensor([PROBE_IDS] * 2, device=base_model.device)
    with base_model.lock, torch.inference_mode(), _changed_weights(base_model, composition, row=1):
        logits = cast(Any, base_model.model)(input_ids=ids, use_cache=False).logits[:, -1]
    expected = logits.float().log_softmax(dim=-1).cpu()
    noise = _distance(alone, expected[0])
    if not noise <= _SAME_MODEL * len(alone) ** 0.5:  # NaN fails too
        raise BaseModelMismatch(
            f"what runs there computes other probabilities than {base_model.name}, without any adapter: serve the same "
            "weights that this backend is given as its base model"
        )
    for bare, probed in together:
        size, error, fits = _compared(probed, expected[1], expected[0], noise)
        if not fits:
            raise MountError(
                f"the engine does not apply adapters: a probe of rank {composition.rank} on "
                f"{', '.join(composition.factors)} should move log-probabilities by {size:.3g} and missed that by "
                f"{error:.3g}; start the engine with LoRA for these modules, in a version that this package was tested "
                "with"
            )
        _, error, fits = _compared(bare, expected[0], expected[1], noise)
        if not fits:
            raise MountError(
                f"requests without a composition change beside one that has one, by {error:.3g}: install lora-memory "
                "beside the server, whose vLLM plugin mends the CPU's products, and let VLLM_PLUGINS not exclude it"
            )


def _compared(found: Mapping[int, float], expected: Tensor, other: Tensor, noise: float) -> tuple[float, float, bool]:
    """The probe's effect on these tokens, how far they are off, and whether that is little beside the effect."""
    size = (expected - other)[list(found)].norm().item()
    tolerance = min(_COARSE_TOLERANCE * size, max(_TOLERANCE[torch.float32] * size, _NOISE * noise))
    error = _distance(found, expected)
    return size, error, size > 0 and error <= tolerance  # NaN fails too


def _distance(found: Mapping[int, float], expected: Tensor) -> float:
    return float((torch.tensor(list(found.values())) - expected[list(found)]).norm())


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
