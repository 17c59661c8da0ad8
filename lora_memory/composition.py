"""The composition: adapters and a prior concatenated along the rank, the thing that is mounted or exported.

Tensor algebra and the cache of its results. Which adapters to compose, and with what weights, is decided
in `retrieval.py`; applying a composition to a model is a backend's work.
"""

import json
import math
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import safetensors.torch
import torch
from torch import Tensor

from lora_memory.adapter import Adapter
from lora_memory.cache import Cache
from lora_memory.errors import BaseModelMismatch, HypernetworkMismatch, InvalidInput
from lora_memory.factors import Factors, frobenius_norm
from lora_memory.threads import one_thread
from lora_memory.weighing import WEIGHT_STEPS

__all__ = [
    "NEGLIGIBLE_NORM",
    "Composition",
    "CompositionCache",
    "Part",
    "compose",
    "compress",
    "export_peft",
    "peft_config",
    "peft_tensors",
]

NEGLIGIBLE_NORM = 1e-2
"""A composition whose change of weight has a smaller Frobenius norm than this, over all layers, is called negligible.

A layer's weight matrix has a norm of ten and more, and bfloat16 keeps three digits of its product.
"""

# Where Llama, Mistral, Qwen and Gemma keep each linear layer of a decoder layer; PEFT and vLLM find it by this path.
_PARENTS = {
    **dict.fromkeys(("q_proj", "k_proj", "v_proj", "o_proj"), "self_attn"),
    **dict.fromkeys(("gate_proj", "up_proj", "down_proj"), "mlp"),
}


class Part(NamedTuple):
    """One adapter of a composition and the number that its change of weight is multiplied by."""

    adapter: Adapter
    weight: float = 1.0


@dataclass(frozen=True, eq=False, kw_only=True)
class Composition:
    """What `compose` returns: ready to mount, every scale and weight folded in. Safe to share between threads.

    Attributes:
        factors: By target module, sorted: `a [layers, rank, in]`, `b [layers, rank, out]`, on the CPU and of one dtype;
            the change of the weight is `bᵀ a`. Zero rows where an adapter lacks a layer or module.
        layers: The base model's layer for each row, ascending.
        base_model: Fingerprint of the base model that it was made for.
        name: Hash of the content: equal requests have equal names, in every process.
        adapters: Content hashes of the adapters inside, prior included.
        error: Frobenius norm of what compression lost, relative to the exact composition; 0.0 when exact.
    """

    factors: Mapping[str, Factors]
    layers: tuple[int, ...]
    base_model: str
    name: str
    adapters: tuple[str, ...] = ()
    error: float = 0.0

    @property
    def rank(self) -> int:
        """Rows of each layer's factors."""
        return next(iter(self.factors.values())).a.shape[1]

    @property
    def nbytes(self) -> int:
        """Bytes of the factors in memory."""
        return sum(tensor.nbytes for pair in self.factors.values() for tensor in pair)

    @cached_property
    def norm(self) -> float:
        """Frobenius norm of `ΔW` over all layers and modules; computed on first use."""
        return frobenius_norm(self.factors)

    @cached_property
    def is_negligible(self) -> bool:
        """Whether `norm` is below `NEGLIGIBLE_NORM`; computed on first use, for one layer if that alone is not."""
        with one_thread():
            for a, b in self.factors.values():
                for layer in zip(a.split(1), b.split(1), strict=True):
                    if frobenius_norm({"layer": Factors(*layer)}) >= NEGLIGIBLE_NORM:
                        return False
            return self.norm < NEGLIGIBLE_NORM

    def to(self, dtype: torch.dtype) -> "Composition":
        """The same composition in another dtype."""
        factors = {module: Factors(a.to(dtype), b.to(dtype)) for module, (a, b) in self.factors.items()}
        return replace(self, factors=MappingProxyType(factors))


def compose(
    parts: Sequence[Part],
    *,
    prior: Adapter | None = None,
    max_rank: int | None = None,
    dtype: torch.dtype = torch.float32,
) -> Composition:
    """Concatenate adapters along the rank: the sum of their changes of weight, each times its weight.

    Args:
        parts: The adapters, in any order. Weights are rounded to eighths; a part whose weight becomes 0 is left out.
        prior: The document hypernetwork's prior. It enters once, with weight 1, if any part is a document's; otherwise
            it is left out.
        max_rank: Compress to this rank if the sum of the ranks (prior included) is higher.
        dtype: Of the factors. They are rounded to it once, so that in the model's own nothing is lost that its mount
            would keep.

    Raises:
        InvalidInput: Nothing to compose, a weight that is not finite, a rank below 1, or a prior among the parts.
        BaseModelMismatch: The adapters were made for different base models.
        HypernetworkMismatch: Documents (or the prior) come from different hypernetworks.
    """
    ordered, name = _ordered(parts, prior)
    adapters = [adapter for adapter, _ in ordered]
    layers = tuple(sorted({layer for adapter in adapters for layer in adapter.layers}))
    rank = sum(adapter.rank for adapter in adapters)
    sizes: dict[str, tuple[int, int]] = {}
    for adapter in adapters:
        for module, size in adapter.sizes.items():
            if sizes.setdefault(module, size) != size:
                raise BaseModelMismatch(
                    f"Adapters disagree on the size of {module} (in, out): {sizes[module]} and {size}, though all name "
                    f"the base model {adapter.base_model}. Internalize the texts again."
                )
    is_exact = max_rank is None or rank <= max_rank
    made = dtype if is_exact else torch.float32
    factors = {module: _side_by_side(ordered, layers, module, pair, made) for module, pair in sorted(sizes.items())}
    exact = Composition(
        factors=MappingProxyType(factors),
        layers=layers,
        base_model=adapters[0].base_model,
        name=name,
        adapters=tuple(adapter.content_hash for adapter in adapters),
    )
    return exact if max_rank is None or is_exact else compress(exact, max_rank).to(dtype)


def compress(composition: Composition, rank: int) -> Composition:
    """The nearest composition of at most `rank`, by the truncated SVD of each layer's change of weight.

    One of low enough rank is returned as it is. Modules narrower than `rank` stay exact, padded with zero rows. The
    result's `error` is relative to the composition that was never compressed, however often compression is repeated.

    Raises:
        InvalidInput: `rank` is below 1.
    """
    if rank < 1:
        raise InvalidInput(f"A composition has a rank of 1 or more, not {rank}.")
    rank = min(rank, max(min(a.shape[2], b.shape[2]) for a, b in composition.factors.values()))
    if composition.rank <= rank:
        return composition
    factors: dict[str, Factors] = {}
    kept = lost = 0.0  # squared norms
    for module, (stacked_a, stacked_b) in composition.factors.items():
        new_a = stacked_a.new_zeros(len(stacked_a), rank, stacked_a.shape[2])
        new_b = stacked_b.new_zeros(len(stacked_b), rank, stacked_b.shape[2])
        for layer, (a, b) in enumerate(zip(stacked_a, stacked_b, strict=True)):
            u, s, vh = _svd(a.float(), b.float())
            root = s[:rank].sqrt()  # half to each side keeps both factors in a range that bfloat16 likes
            new_a[layer, : len(root)] = root[:, None] * vh[:rank]
            new_b[layer, : len(root)] = root[:, None] * u.mT[:rank]
            squares = s.double().square()
            kept += squares[:rank].sum().item()
            lost += squares[rank:].sum().item()
        factors[module] = Factors(new_a, new_b)
    error = math.sqrt(lost / (kept + lost)) if lost else 0.0
    return Composition(
        factors=MappingProxyType(factors),
        layers=composition.layers,
        base_model=composition.base_model,
        name=_digest([composition.name, rank]),
        adapters=composition.adapters,
        # What each compression loses is orthogonal to what it keeps, so the squares add up.
        error=math.hypot(composition.error, error * math.sqrt(1 - composition.error**2)),
    )


def peft_tensors(composition: Composition) -> dict[str, Tensor]:
    """The tensors of a PEFT adapter by their names: `A [rank, in]` and `B [out, rank]` of each layer, as views.

    Raises:
        InvalidInput: A target module is not one of a Llama-like decoder layer.
    """
    tensors: dict[str, Tensor] = {}
    for module, (a, b) in composition.factors.items():
        if module not in _PARENTS:
            raise InvalidInput(f"{module} has no known place in a decoder layer; PEFT gets {sorted(_PARENTS)}.")
        for row, layer in enumerate(composition.layers):
            key = f"base_model.model.model.layers.{layer}.{_PARENTS[module]}.{module}"
            tensors[f"{key}.lora_A.weight"] = a[row]
            tensors[f"{key}.lora_B.weight"] = b[row].mT
    return tensors


def peft_config(composition: Composition, *, base_model_name: str) -> dict[str, object]:
    """What stands in the `adapter_config.json` of a PEFT adapter."""
    return {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "base_model_name_or_path": base_model_name,
        "r": composition.rank,
        "lora_alpha": composition.rank,  # PEFT and vLLM multiply by alpha / r: every scale is in the factors already
        "target_modules": list(composition.factors),
        # PEFT wraps these layers only and so misses no keys in the others. vLLM does not read this field: it takes the
        # layers that the file holds and leaves the others bare. Zero factors would need the base's number of layers.
        "layers_to_transform": list(composition.layers),
        "lora_dropout": 0.0,
        "bias": "none",
        "inference_mode": True,
    }


def export_peft(composition: Composition, directory: str | Path, *, base_model_name: str) -> Path:
    """Write a PEFT adapter directory that plain PEFT and vLLM load with the same effect, exactly, in its own type.

    Args:
        composition: What to export.
        directory: Created where missing; `adapter_config.json` in it is written last.
        base_model_name: The base model's hub id or path; a vLLM server wants the name that it serves.

    Returns:
        The directory.

    Raises:
        InvalidInput: A target module is not one of a Llama-like decoder layer.
    """
    # safetensors refuses views of one storage
    tensors = {
        key: view.clone(memory_format=torch.contiguous_format) for key, view in peft_tensors(composition).items()
    }
    config = peft_config(composition, base_model_name=base_model_name)
    directory = Path(directory)
    directory.mkdir(parents=True, exist_ok=True)
    safetensors.torch.save_file(tensors, directory / "adapter_model.safetensors", {"format": "pt"})
    (directory / "adapter_config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    return directory


class CompositionCache(Cache[Hashable, Composition]):
    """The latest compositions, bounded in bytes."""

    def get_or_compose(
        self,
        weighed: Sequence[tuple[str, float]],
        load: Callable[[str], Adapter],
        prior: Adapter | None = None,
        max_rank: int | None = None,
        dtype: torch.dtype = torch.float32,
    ) -> Composition:
        """What `compose` returns; nothing is loaded where an equal request is in the cache.

        Args:
            weighed: Content hashes of adapters, each with its weight.
            load: Gives the adapter of a content hash. One whose weight rounds to 0 is not asked for.
            prior: As `compose`.
            max_rank: As `compose`.
            dtype: As `compose`.

        Raises:
            InvalidInput, BaseModelMismatch, HypernetworkMismatch: As `compose`.
        """
        counting = [(name, weight) for name, weight in weighed if _steps(weight)] or weighed[:1]
        steps = tuple(sorted((name, _steps(weight)) for name, weight in counting))
        key = (steps, None if prior is None else prior.content_hash, max_rank, dtype)

        def made() -> Composition:
            parts = [Part(load(name), weight) for name, weight in counting]
            return compose(parts, prior=prior, max_rank=max_rank, dtype=dtype)

        return self.get_or_make(key, made)


def _steps(weight: float) -> int:
    if not math.isfinite(weight):
        raise InvalidInput(f"A weight must be a finite number, not {weight}.")
    return round(weight * WEIGHT_STEPS)


def _ordered(parts: Sequence[Part], prior: Adapter | None) -> tuple[list[tuple[Adapter, float]], str]:
    """What a request comes to: adapters with their rounded weights, in an order of their own, and its name."""
    if not parts:
        raise InvalidInput("There is nothing to compose: give at least one part.")
    steps: list[tuple[Adapter, int]] = []
    for adapter, weight in parts:
        if adapter.kind == "prior":
            raise InvalidInput("A prior is not a part: it enters once, unweighted. Pass it as `prior=`.")
        steps.append((adapter, _steps(weight)))
    steps = sorted((step for step in steps if step[1]), key=lambda step: (step[0].content_hash, step[1]))
    if not steps:
        raise InvalidInput(
            f"Every weight rounds to 0 in steps of 1/{WEIGHT_STEPS}: give at least one part a larger one."
        )
    if prior is not None and prior.kind != "prior":
        raise InvalidInput(f"`prior=` takes an adapter of kind 'prior', not {prior.kind!r}; pass it as a part.")
    if prior is not None and any(adapter.kind == "document" for adapter, _ in steps):
        steps.insert(0, (prior, WEIGHT_STEPS))
    bases = {adapter.base_model for adapter, _ in steps}
    if len(bases) > 1:
        raise BaseModelMismatch(
            f"One composition serves one base model; these adapters were made for {', '.join(sorted(bases))}. "
            "Internalize the texts again for the base model in use (`Memory.rebuild()`)."
        )
    hypernetworks = {adapter.hypernetwork for adapter, _ in steps if adapter.kind != "instruction"}
    if len(hypernetworks) > 1:
        raise HypernetworkMismatch(
            f"One composition holds documents of one hypernetwork, not of {', '.join(sorted(hypernetworks))}. "
            "Internalize the documents again with the one in use (`Memory.rebuild()`)."
        )
    name = _digest([[adapter.kind, adapter.content_hash, step] for adapter, step in steps])
    return [(adapter, step / WEIGHT_STEPS) for adapter, step in steps], name


def _side_by_side(
    ordered: Sequence[tuple[Adapter, float]],
    layers: tuple[int, ...],
    module: str,
    sizes: tuple[int, int],
    dtype: torch.dtype,
) -> Factors:
    """One module's factors of all adapters, B weighted, `[layers, sum of ranks, size]`; zeros where one has none."""
    blocks = []
    for adapter, weight in ordered:
        block = adapter.factors.get(module)
        if block is not None:
            a, b = block
            if weight != 1:
                b = (b if b.dtype == dtype else b.float()) * weight
            block = Factors(a.to(dtype), b.to(dtype))
        if block is None or adapter.layers != layers:
            whole = Factors(*(torch.zeros(len(layers), adapter.rank, size, dtype=dtype) for size in sizes))
            if block is not None:
                rows = torch.tensor([layers.index(layer) for layer in adapter.layers])
                whole = Factors(whole.a.index_copy(0, rows, block.a), whole.b.index_copy(0, rows, block.b))
            block = whole
        blocks.append(block)
    return Factors(*(torch.cat(side, dim=1) for side in zip(*blocks, strict=True)))


def _svd(a: Tensor, b: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """SVD of `bᵀ a` for `a [rank, in]`, `b [rank, out]`, by a matrix of at most min(rank, in, out) a side."""
    if a.shape[0] >= min(a.shape[1], b.shape[1]):
        # The product is no larger than its factors, and summing it over the rank merges parts exactly.
        u, s, vh = torch.linalg.svd(b.mT @ a, full_matrices=False)
        return u, s, vh
    q_a, r_a = torch.linalg.qr(a.mT)  # [in, rank], [rank, rank]
    q_b, r_b = torch.linalg.qr(b.mT)
    u, s, vh = torch.linalg.svd(r_b @ r_a.mT)
    return q_b @ u, s, vh @ q_a.mT


def _digest(content: list[object]) -> str:
    return sha256(json.dumps(content).encode()).hexdigest()[:32]
