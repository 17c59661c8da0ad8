"""Learning to write the adapters that a larger document hypernetwork writes, as a smaller one is trained."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from lora_memory.base_models import BaseModel
from lora_memory.encoders import ContextEncoder
from lora_memory.errors import HypernetworkMismatch
from lora_memory.factors import Factors
from lora_memory.hypernetworks.document import DocumentHypernetwork

__all__ = ["Imitated", "distance"]


class Imitated:
    """A trained hypernetwork whose adapters another one, for the same layers and modules, learns to write."""

    def __init__(
        self, hypernetwork: DocumentHypernetwork, base_model: BaseModel, *, learner: DocumentHypernetwork
    ) -> None:
        """Put `hypernetwork` where `base_model` is, with an encoder of its own: it may read other depths.

        Raises:
            HypernetworkMismatch: The adapters of `learner` are for other modules or layers, or chunks are framed
                otherwise for it.
        """
        own, other = hypernetwork.config, learner.config
        for name in ("base_models", "target_modules", "layers", "framing"):
            if getattr(own, name) != getattr(other, name):
                raise HypernetworkMismatch(
                    f"what is trained has {name} {getattr(other, name)}, what it is to imitate {getattr(own, name)};"
                    " give weights for the same base model, layers and modules"
                )
        self.hypernetwork = hypernetwork.to(base_model.device).eval()
        self.encoder = ContextEncoder(base_model, kind=own.features, depths=own.feature_depths)

    @torch.no_grad()
    def adapters(self, context_ids: Tensor, mask: Tensor) -> dict[str, Factors]:
        """What it writes for chunks `[chunks, tokens]`: A and B `[chunks, layers, rank, size]`, scale folded in."""
        return self.hypernetwork.scaled(self.hypernetwork(self.encoder.encode(context_ids), mask))


def distance(written: Mapping[str, Factors], wanted: Mapping[str, Factors]) -> Tensor:
    """How far `bᵀ a` of each chunk is from what it should be: `‖ΔW - ΔW*‖² / ‖ΔW*‖²` `[chunks]`, in float32.

    A mean over layers and modules. Only the products count, so that ranks may differ.
    """
    ratios = []
    for module, target in wanted.items():
        own, crossed, other = (
            _inner(first, second)
            for first, second in ((written[module], written[module]), (written[module], target), (target, target))
        )
        ratios.append((own - 2 * crossed + other) / other.clamp(min=torch.finfo(torch.float32).tiny))
    return torch.stack(ratios).mean(dim=(0, 2))


def _inner(first: Factors, second: Factors) -> Tensor:
    """`⟨bᵀ a, bᵀ a⟩` of two factors in every chunk and layer, `[chunks, layers]`, without forming either product."""
    a, b = first.a.float() @ second.a.float().mT, first.b.float() @ second.b.float().mT
    return (a * b).sum(dim=(-2, -1))
