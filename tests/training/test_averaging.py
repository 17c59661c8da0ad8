"""A mean of weights is of every weight, and only of hypernetworks that are alike."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from lora_memory.cross_encoder import CrossEncoder, save_cross_encoder
from lora_memory.errors import HypernetworkMismatch, InvalidInput
from lora_memory.hypernetworks.base import save_hypernetwork
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.testing import tiny_base_model, tiny_hypernetwork
from lora_memory.training.averaging import averaged, averaged_rerankers
from tests.cross_encoders import random_cross_encoder


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


@torch.no_grad()
def changes(model: CrossEncoder) -> dict[str, torch.Tensor]:
    trained = model.trained()
    return {name[:-2]: trained[f"{name[:-2]}.b"] @ trained[name] for name in trained if name.endswith(".a")}


def test_a_mean_of_rerankers_is_the_mean_of_their_changes_as_near_as_its_rank_allows(tmp_path: Path) -> None:
    one, other = (random_cross_encoder(tmp_path / name, seed=seed) for seed, name in enumerate(("one", "other")))
    mean = averaged_rerankers([tmp_path / "one", tmp_path / "other"])
    assert torch.allclose(mean.head.weight, (one.head.weight + other.head.weight) / 2)
    assert torch.allclose(mean.head.bias, (one.head.bias + other.head.bias) / 2)
    its, others = changes(one), changes(other)
    for name, change in changes(mean).items():
        wanted = (its[name] + others[name]) / 2  # of rank 4
        missed = torch.linalg.svdvals(wanted)[2:].norm().item()
        assert (change - wanted).norm().item() == pytest.approx(missed, rel=1e-3)


def test_the_mean_of_a_reranker_and_itself_is_itself(tmp_path: Path) -> None:
    alone = changes(random_cross_encoder(tmp_path))
    for name, change in changes(averaged_rerankers([tmp_path, tmp_path])).items():
        assert (change - alone[name]).norm() < 1e-4 * alone[name].norm()


def test_a_grader_is_not_averaged_into_a_reranker(tmp_path: Path) -> None:
    save_cross_encoder(random_cross_encoder(tmp_path / "one"), tmp_path / "grader", kind="grader")
    with pytest.raises(InvalidInput, match="holds a grader, not a reranker"):
        averaged_rerankers([tmp_path / "one", tmp_path / "grader"])


def test_one_reranker_has_no_mean(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="two rerankers"):
        averaged_rerankers([tmp_path])
