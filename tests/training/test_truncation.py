"""A lower rank keeps what its latents wrote, and the best approximation of the prior."""

from dataclasses import replace

import pytest
import torch

from lora_memory.errors import InvalidInput
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.testing import tiny_base_model, tiny_hypernetwork
from lora_memory.training.recipe import document_config
from lora_memory.training.truncation import truncated


def hypernetwork(modules: tuple[str, ...] = ("down_proj", "up_proj"), rank: int = 4) -> DocumentHypernetwork:
    """Random, with latents that attend only to the context: each then writes the same without the others."""
    torch.manual_seed(0)
    config = document_config(tiny_base_model(), target_modules=modules, rank=rank)
    made = DocumentHypernetwork(replace(config, latents_in_keys=False)).requires_grad_(False)
    for name, parameter in made.named_parameters():
        if name.startswith(("scaler", "prior")):
            parameter.normal_()
    return made


def test_the_largest_latents_of_each_layer_and_module_are_kept() -> None:
    whole = hypernetwork()
    part = truncated(whole, 2)
    assert (part.config.rank, part.config.latents) == (2, whole.config.latents // 2)
    features = torch.randn(3, len(whole.config.feature_depths), 5, whole.config.hidden_size)
    before, after = whole(features), part(features)
    for module in whole.config.target_modules:
        sizes = (whole.scaler_a[module] * whole.scaler_b[module]).abs().squeeze(-1)  # [layers, rank]
        for layer, size in enumerate(sizes):
            kept = sorted(size.topk(2).indices.tolist())
            torch.testing.assert_close(after[module].a[:, layer], before[module].a[:, layer, kept])
            torch.testing.assert_close(after[module].b[:, layer], before[module].b[:, layer, kept])


def test_the_prior_is_the_best_of_its_rank() -> None:
    whole = hypernetwork(("down_proj",))
    part = truncated(whole, 3)
    change = whole.prior_b["down_proj"].mT @ whole.prior_a["down_proj"]  # [layers, out, in]
    kept = part.prior_b["down_proj"].mT @ part.prior_a["down_proj"]
    lost = torch.linalg.svdvals(change)[:, 3]  # of rank 4: one singular value is left out
    torch.testing.assert_close(torch.linalg.matrix_norm(change - kept), lost)


def test_the_own_rank_changes_nothing() -> None:
    whole = hypernetwork()
    same = truncated(whole, 4)
    features = torch.randn(1, len(whole.config.feature_depths), 5, whole.config.hidden_size)
    torch.testing.assert_close(same(features)["up_proj"].b, whole(features)["up_proj"].b)


@pytest.mark.parametrize("rank", [0, 5])
def test_a_rank_that_it_does_not_have_is_refused(rank: int) -> None:
    with pytest.raises(InvalidInput, match="from 1 to 4"):
        truncated(hypernetwork(), rank)


def test_a_decoder_is_refused() -> None:
    whole = tiny_hypernetwork(tiny_base_model())
    with pytest.raises(InvalidInput, match="decoder"):
        truncated(DocumentHypernetwork(replace(whole.config, decoder=True)), 1)
