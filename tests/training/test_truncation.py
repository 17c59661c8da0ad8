"""A lower rank keeps what its latents wrote, and the best approximation of the prior; pruning keeps what is named."""

from dataclasses import replace

import pytest
import torch

from lora_memory.base_models import BaseModel
from lora_memory.errors import InvalidInput
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.testing import tiny_base_model, tiny_hypernetwork
from lora_memory.training.recipe import document_config
from lora_memory.training.truncation import pruned, truncated

GAIN = torch.linspace(0.5, 1.5, tiny_base_model().hidden_size)


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


def base_model() -> BaseModel:
    """With a final norm that multiplies by `GAIN`."""
    made = tiny_base_model()
    made.decoder.norm.load_state_dict({"weight": GAIN})  # type: ignore[union-attr]
    return made


def test_pruning_nothing_changes_nothing() -> None:
    whole = hypernetwork()
    config = whole.config
    same = pruned(whole, base_model(), blocks=range(config.blocks), depths=config.feature_depths)
    features = torch.randn(1, len(config.feature_depths), 5, config.hidden_size)
    torch.testing.assert_close(same(features)["up_proj"].b, whole(features)["up_proj"].b)


def test_the_named_blocks_and_depths_are_kept() -> None:
    whole = hypernetwork()
    config = whole.config
    depths = config.feature_depths[1:]  # the deepest stays: no norm is adjusted
    part = pruned(whole, base_model(), blocks=[0, 2, 5], depths=depths)
    assert (part.config.blocks, part.config.feature_depths) == (3, depths)
    features = torch.randn(2, len(depths), 5, config.hidden_size)
    left_out = torch.cat([torch.zeros_like(features[:, :1]), features], dim=1)  # nothing to read at the first depth
    whole.encoder.blocks = torch.nn.ModuleList(whole.encoder.blocks[i] for i in (0, 2, 5))
    torch.testing.assert_close(part(features)["up_proj"].a, whole(left_out)["up_proj"].a)


def test_a_state_that_becomes_the_deepest_is_multiplied_as_before() -> None:
    whole = hypernetwork()
    config = whole.config
    before = {name: tensor.clone() for name, tensor in whole.state_dict().items()}
    part = pruned(whole, base_model(), blocks=range(config.blocks), depths=config.feature_depths[:-1])
    kept, own = part.state_dict(), whole.state_dict()
    *others, deepest = (f"projector.norms.{i}.weight" for i in range(len(part.config.feature_depths)))
    torch.testing.assert_close(kept[deepest] * GAIN, own[deepest])
    for name in others:
        torch.testing.assert_close(kept[name], own[name])
    assert all(torch.equal(tensor, own[name]) for name, tensor in before.items())  # the whole is as it was


@pytest.mark.parametrize(
    ("blocks", "depths"), [([], None), ([0, 6], None), ([1, 0], None), ([0, 0], None), (None, [7])]
)
def test_parts_that_it_does_not_have_are_refused(blocks: list[int] | None, depths: list[int] | None) -> None:
    whole = hypernetwork()
    own = range(whole.config.blocks) if blocks is None else blocks
    read = whole.config.feature_depths if depths is None else depths
    with pytest.raises(InvalidInput, match="to keep are some of"):
        pruned(whole, base_model(), blocks=own, depths=read)


def test_only_tapped_states_can_be_left_out() -> None:
    made = tiny_hypernetwork(tiny_base_model())
    chat = DocumentHypernetwork(
        replace(made.config, projector="glu", features="early_exit", feature_depths=made.config.feature_depths[:1])
    )
    with pytest.raises(InvalidInput, match="'taps'"):
        pruned(chat, base_model(), blocks=[0], depths=chat.config.feature_depths)
