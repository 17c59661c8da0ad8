"""A mean of weights is of every weight, and only of hypernetworks that are alike."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from lora_memory.errors import HypernetworkMismatch, InvalidInput
from lora_memory.hypernetworks.base import save_hypernetwork
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.testing import tiny_base_model, tiny_hypernetwork
from lora_memory.training.averaging import averaged


def folder(tmp_path: Path, name: str, value: float, *, rank: int | None = None) -> Path:
    config = tiny_hypernetwork(tiny_base_model()).config
    if rank is not None:
        config = replace(config, rank=rank, latents=config.latents // config.rank * rank)
    made = DocumentHypernetwork(config).requires_grad_(False)
    for parameter in made.parameters():
        parameter.fill_(value)
    return save_hypernetwork(made, tmp_path / name, kind="document")


def test_every_weight_is_the_mean(tmp_path: Path) -> None:
    mean = averaged([folder(tmp_path, str(value), value) for value in (1.0, 2.0, 6.0)])
    assert all(torch.equal(parameter, torch.full_like(parameter, 3.0)) for parameter in mean.parameters())


def test_others_are_refused(tmp_path: Path) -> None:
    one, other = folder(tmp_path, "one", 1.0), folder(tmp_path, "other", 1.0, rank=1)
    with pytest.raises(InvalidInput, match="two hypernetworks"):
        averaged([one])
    with pytest.raises(HypernetworkMismatch, match="different configurations"):
        averaged([one, other])
