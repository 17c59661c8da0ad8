"""The instruction hypernetwork's own options, its folder, its start, and how a description is embedded."""

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor

from lora_memory.errors import HypernetworkMismatch, ModelNotFound
from lora_memory.factors import pack
from lora_memory.hypernetworks.base import save_hypernetwork
from lora_memory.hypernetworks.document import load_document_hypernetwork
from lora_memory.hypernetworks.instruction import (
    InstructionHypernetwork,
    InstructionHypernetworkConfig,
    embed_descriptions,
    load_instruction_hypernetwork,
)
from lora_memory.text_encoder import TextEncoder

SMALL: dict[str, Any] = {
    "base_models": ("llama-l3-h12-i20-v64:0123456789abcdef",),
    "text_encoder": "tiny",
    "embedding_size": 10,
    "target_modules": ("down_proj", "q_proj"),
    "in_sizes": (96, 64),
    "out_sizes": (64, 80),
    "layers": (0, 2),
    "rank": 2,
    "latent_size": 16,
    "head_size": 64,
}


def build(seed: int = 0, **options: Any) -> InstructionHypernetwork:
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        return InstructionHypernetwork(InstructionHypernetworkConfig(**(SMALL | options)))


def embeddings(tasks: int = 3) -> Tensor:
    return torch.randn(tasks, 10, generator=torch.Generator().manual_seed(0))


def stirred(**options: Any) -> InstructionHypernetwork:
    """With every parameter away from its start."""
    hypernetwork = build(**options)
    with torch.no_grad():
        for parameter in hypernetwork.parameters():
            parameter.add_(torch.randn(parameter.shape, generator=torch.Generator().manual_seed(1)), alpha=0.1)
    return hypernetwork


@pytest.mark.parametrize("normalized", [False, True])
def test_shapes_and_the_start(normalized: bool) -> None:
    factors = build(normalized=normalized)(embeddings())
    assert factors["down_proj"].a.shape == (3, 2, 2, 96)
    assert factors["q_proj"].b.shape == (3, 2, 2, 80)
    for a, b in factors.values():
        assert not b.any()  # training starts at the bare base model
        assert a.std().item() == pytest.approx(a.shape[-1] ** -0.5, rel=0.5)
        assert not a[0].equal(a[1])


@pytest.mark.parametrize("normalized", [False, True])
def test_gradients_reach_every_parameter(normalized: bool) -> None:
    hypernetwork = stirred(normalized=normalized)
    for a, b in hypernetwork(embeddings()).values():
        (a.square().sum() + b.square().sum()).backward(retain_graph=True)
    for name, parameter in hypernetwork.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.any(), name


def test_spread_and_offset_turn_units_of_deviation_into_factors() -> None:
    hypernetwork = stirred(normalized=True)
    raw, made = hypernetwork.raw(embeddings()), hypernetwork(embeddings())
    for module in SMALL["target_modules"]:
        expected = raw[module].b * hypernetwork.spread_b[module] + hypernetwork.offset_b[module]
        torch.testing.assert_close(made[module].b, expected)


def test_adapters_are_the_factors_with_the_scale_in_b() -> None:
    hypernetwork = stirred()
    factors = hypernetwork(embeddings())
    adapters = hypernetwork.adapters(embeddings(), base_model="base")
    for i, adapter in enumerate(adapters):
        assert (adapter.kind, adapter.layers, adapter.rank) == ("instruction", (0, 2), 2)
        assert (adapter.base_model, adapter.hypernetwork) == ("base", hypernetwork.fingerprint)
        for module, (a, b) in adapter.factors.items():
            assert a.equal(pack(factors[module].a[i]).unpacked())
            assert b.equal(pack(factors[module].b[i] * hypernetwork.config.scale).unpacked())


@pytest.mark.parametrize(("int8", "tolerance"), [(False, 0.02), (True, 0.05)])
@pytest.mark.parametrize("normalized", [False, True])
def test_a_saved_folder_loads_as_the_same_function(
    tmp_path: Path, int8: bool, tolerance: float, normalized: bool
) -> None:
    hypernetwork = stirred(normalized=normalized)
    save_hypernetwork(hypernetwork, tmp_path, kind="instruction", int8=int8)
    loaded = load_instruction_hypernetwork(tmp_path)
    assert loaded.config == hypernetwork.config
    assert not any(parameter.requires_grad for parameter in loaded.parameters())
    for module, (a, b) in hypernetwork(embeddings()).items():
        for made, again in ((a, loaded(embeddings())[module].a), (b, loaded(embeddings())[module].b)):
            assert (made - again).norm() < tolerance * made.norm()


def test_folders_of_the_other_kind_are_refused(tmp_path: Path) -> None:
    save_hypernetwork(build(), tmp_path, kind="instruction")
    with pytest.raises(HypernetworkMismatch, match="instruction"):
        load_document_hypernetwork(tmp_path)
    with pytest.raises(ModelNotFound):
        load_instruction_hypernetwork(tmp_path / "none")


def test_the_fingerprint_changes_with_weights_and_settings() -> None:
    names = {build(seed).fingerprint for seed in (0, 1)} | {build(scale=3.0).fingerprint}
    assert len(names) == 3
    assert build().fingerprint == build().fingerprint
    assert build().fingerprint.startswith("instruction:")


@pytest.mark.parametrize(
    "wrong",
    [{"target_modules": ("q_proj", "down_proj")}, {"in_sizes": (96,)}, {"latent_size": 18}, {"target_modules": ()}],
)
def test_sizes_that_do_not_fit_together_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(HypernetworkMismatch):
        dataclasses.replace(InstructionHypernetworkConfig(**SMALL), **wrong)


class _Recorder:
    def __init__(self) -> None:
        self.texts: list[str] = []

    def encode(self, texts: list[str], /) -> NDArray[np.float32]:
        self.texts += texts
        return np.ones((len(texts), 4), np.float32)


def test_a_description_is_embedded_as_the_reference_does() -> None:
    model = _Recorder()
    encoder = TextEncoder(model)
    model.texts.clear()
    vectors = embed_descriptions(encoder, ["  Say it ", "Say it.", "Say it (in German)", "3 + 4"])
    assert model.texts == ["Say it.", "Say it.", "Say it (in German)", "3 + 4"]
    assert vectors.shape == (4, 4)
    assert torch.allclose(vectors.norm(dim=1), torch.tensor(2.0))  # sqrt(4)
