"""The mean of several trained models, which is better than each where they began as the same weights.

"Model soups", Wortsman et al., 2022: https://arxiv.org/abs/2203.05482.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor

from lora_memory.cross_encoder import CrossEncoder, load_cross_encoder
from lora_memory.errors import HypernetworkMismatch, InvalidInput
from lora_memory.hypernetworks.document import DocumentHypernetwork, load_document_hypernetwork

__all__ = ["averaged", "averaged_rerankers"]


def averaged(folders: Sequence[str | Path]) -> DocumentHypernetwork:
    """The document hypernetwork whose every weight is the mean of those in `folders`, in float32.

    Raises:
        InvalidInput: Fewer than two folders.
        ModelNotFound, DamagedFile: As `load_document_hypernetwork`.
        HypernetworkMismatch: They are of different configurations.
    """
    if len(folders) < 2:
        raise InvalidInput(f"a mean is of two hypernetworks or more, not of {len(folders)}")
    first, *others = [load_document_hypernetwork(folder) for folder in folders]
    for folder, other in zip(folders[1:], others, strict=True):
        if other.config != first.config:
            raise HypernetworkMismatch(
                f"{folders[0]} and {folder} are of different configurations; give runs that began as the same weights"
            )
    with torch.no_grad():
        for parameter, *same in zip(first.parameters(), *(other.parameters() for other in others), strict=True):
            parameter.copy_(torch.stack([parameter, *same]).mean(0))
    return first


def averaged_rerankers(folders: Sequence[str | Path]) -> CrossEncoder:
    """The reranker whose every change of its text encoder is nearly the mean of those in `folders`.

    A mean of changes of rank r has a higher rank; what is kept of it are its r largest singular values, r being the
    first's.

    Raises:
        InvalidInput: Fewer than two folders, or one holds a grader.
        ModelNotFound, DamagedFile: As `load_reranker`.
    """
    if len(folders) < 2:
        raise InvalidInput(f"a mean is of two rerankers or more, not of {len(folders)}")
    models = [load_cross_encoder(folder, kind="reranker")[0] for folder in folders]
    trained = [model.trained() for model in models]
    rank = models[0].rank
    with torch.no_grad():
        for name, tensor in trained[0].items():
            layer, _, part = name.rpartition(".")
            if layer == "head":
                tensor.copy_(torch.stack([other[name] for other in trained]).mean(0))
            elif part == "a":
                left, values, right = torch.linalg.svd(_mean_change(trained, layer), full_matrices=False)
                root = values[:rank].sqrt()
                tensor.copy_(root[:, None] * right[:rank])
                trained[0][f"{layer}.b"].copy_(left[:, :rank] * root)
    return models[0]


def _mean_change(trained: Sequence[Mapping[str, Tensor]], layer: str) -> Tensor:
    return torch.stack([each[f"{layer}.b"] @ each[f"{layer}.a"] for each in trained]).mean(0)
