"""Stronger compositions for facts that contradict what the base model believes.

A base model that is sure of its own answer can outvote a mounted fact. Following *The Override Gap* (2026), the layers
in which a composition changes most are then scaled up, without any training. Whether that helps depends on the base
model and the hypernetwork; `lora-memory bench conflict` measures it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from types import MappingProxyType

import torch

from lora_memory.backends.base import Backend, GenerationOptions, Request
from lora_memory.checks import is_number
from lora_memory.composition import Composition
from lora_memory.errors import InvalidInput
from lora_memory.factors import Factors, frobenius_norms

__all__ = ["TOP_LAYERS", "boosted", "check_boost", "is_sure"]

TOP_LAYERS = 0.4
"""Share of a composition's layers that are scaled: those with the largest change of weight."""

SURE = -0.9
"""The base model counts as sure where its likeliest tokens have this mean log-probability or a higher one: it was so
for half of the questions of *NQ-Swap*."""

_BARE = GenerationOptions(max_new_tokens=4)


def check_boost(boost: float | None) -> None:
    """Refuse a factor that cannot be meant.

    Raises:
        InvalidInput: Not a finite number over 0.
    """
    if boost is not None and not (is_number(boost) and boost > 0):
        raise InvalidInput(f"boost multiplies a composition; give a number over 0 such as 1.5, or None, not {boost!r}")


def boosted(composition: Composition, factor: float, *, share: float = TOP_LAYERS) -> Composition:
    """The composition with the change of weight in its strongest layers multiplied by `factor`, under another name."""
    by_layer = {module: Factors(a[:, None], b[:, None]) for module, (a, b) in composition.factors.items()}
    norms = torch.tensor(frobenius_norms(by_layer), dtype=torch.float64)
    top = norms.topk(max(1, round(share * len(norms)))).indices
    scales = torch.ones(len(norms)).index_fill(0, top, factor)[:, None, None]
    factors = {module: Factors(a, b * scales) for module, (a, b) in composition.factors.items()}
    name = sha256(f"{composition.name} boosted by {factor} in {share}".encode()).hexdigest()[:32]
    return replace(composition, factors=MappingProxyType(factors), name=name)


def is_sure(backend: Backend, prompt_ids: Sequence[int]) -> bool:
    """Whether the bare model begins its own answer with confidence; taken for granted where a backend cannot tell."""
    (generation,) = backend.generate([Request(prompt_ids=prompt_ids)], _BARE)
    return generation.certainty is None or generation.certainty >= SURE
