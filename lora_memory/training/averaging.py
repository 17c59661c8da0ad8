"""The mean of several trained hypernetworks, which is better than each where they began as the same weights."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch

from lora_memory.errors import HypernetworkMismatch, InvalidInput
from lora_memory.hypernetworks.document import DocumentHypernetwork, load_document_hypernetwork

__all__ = ["averaged"]


def averaged(folders: Sequence[str | Path]) -> DocumentHypernetwork:
    """The document hypernetwork whose every weight is the mean of those in `folders`, in float32.

    Means of several fine-tunings: "Model soups", Wortsman et al., 2022.

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
