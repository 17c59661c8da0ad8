"""The document hypernetwork's own options, its folder and its fingerprint. Not the reference's numbers."""

import dataclasses
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from lora_memory.errors import DamagedFile, HypernetworkMismatch, ModelNotFound
from lora_memory.factors import pack
from lora_memory.hypernetworks.base import read_config, save_hypernetwork
from lora_memory.hypernetworks.document import (
    DocumentHypernetwork,
    DocumentHypernetworkConfig,
    combine,
    load_document_hypernetwork,
)

CHUNKS, TOKENS, HIDDEN = 2, 7, 12

SMALL: dict[str, Any] = {
    "base_models": ("llama-l3-h12-i20-v64:0123456789abcdef",),
    "target_modules": ("down_proj", "o_proj"),
    "in_sizes": (20, 12),
    "out_sizes": (12, 12),
    "layers": (0, 1, 2),
    "hidden_size": HIDDEN,
    "rank": 2,
    "scale": 3.0,
    "latent_size": 16,
    "latents": 5,
    "blocks": 2,
    "heads": 4,
    "key_value_heads": 2,
    "head_size": 8,
}
TAPS = {"features": "layers", "feature_depths": (1, 2, 3), "projector": "taps"}
OPTIONS: dict[str, dict[str, Any]] = {
    "per layer": {},
    "per layer, some layers": {"layers": (0, 2)},
    "early exit": {"features": "early_exit", "feature_depths": (1,)},
    "several taps": TAPS,
    "one tap": TAPS | {"feature_depths": (2,)},
    "one module": {"target_modules": ("down_proj",), "in_sizes": (20,), "out_sizes": (12,)},
    "other heads": {"heads": 6, "key_value_heads": 6, "head_size": 4, "mlp_factor": 2},
    "one key head": {"heads": 3, "key_value_heads": 1},
    "shared MLP": {"pre_head_per_layer": False},
    "two MLPs": {"pre_head_blocks": 2},
    "no MLP": {"pre_head_blocks": 0},
    "latents in keys": {"latents_in_keys": True},
    "no decoder": TAPS | {"decoder": False, "latents": 12},
    "no decoder, per layer": {"decoder": False, "latents": 4},
    "no prior": {"prior": False},
    "ours": TAPS | {"decoder": False, "latents": 12, "latents_in_keys": True, "pre_head_per_layer": False},
}


def build(seed: int = 0, **options: Any) -> DocumentHypernetwork:
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        return DocumentHypernetwork(DocumentHypernetworkConfig(**(SMALL | options)))


@pytest.fixture(params=OPTIONS)
def hypernetwork(request: pytest.FixtureRequest) -> DocumentHypernetwork:
    return build(**OPTIONS[request.param])


def features(hypernetwork: DocumentHypernetwork, tokens: int = TOKENS) -> Tensor:
    states = {"per_layer": (3,), "layers": (len(hypernetwork.config.feature_depths),)}
    shape = (CHUNKS, *states.get(hypernetwork.config.features, ()), TOKENS, HIDDEN)
    return torch.randn(shape, generator=torch.Generator().manual_seed(0))[..., :tokens, :]


def test_shapes(hypernetwork: DocumentHypernetwork) -> None:
    config = hypernetwork.config
    factors = hypernetwork(features(hypernetwork))
    assert tuple(factors) == config.target_modules
    for (a, b), n_in, n_out in zip(factors.values(), config.in_sizes, config.out_sizes, strict=True):
        assert a.shape == (CHUNKS, len(config.layers), 2, n_in)
        assert b.shape == (CHUNKS, len(config.layers), 2, n_out)


def test_padding_does_not_matter(hypernetwork: DocumentHypernetwork) -> None:
    whole = features(hypernetwork)
    mask = torch.arange(TOKENS).expand(CHUNKS, -1) < 5
    junk = torch.where(mask[0][:, None], whole, 100.0)
    alone = hypernetwork(whole[..., :5, :])
    for padded in (hypernetwork(junk, mask), hypernetwork(junk, mask.long())):
        for module, pair in alone.items():
            torch.testing.assert_close(padded[module], pair)
    unmasked = hypernetwork(junk)
    assert not torch.allclose(unmasked["down_proj"].a, alone["down_proj"].a)


def test_each_layer_reads_its_own_state() -> None:
    hypernetwork = build(layers=(0, 2))
    whole = features(hypernetwork)
    before = hypernetwork(whole)["down_proj"].a
    for state, changed in ((0, [True, False]), (1, [False, False]), (2, [False, True])):
        other = whole.clone()
        other[:, state] += 1
        after = hypernetwork(other)["down_proj"].a
        assert [not after[:, row].equal(before[:, row]) for row in (0, 1)] == changed


def test_chunks_do_not_see_each_other(hypernetwork: DocumentHypernetwork) -> None:
    whole = features(hypernetwork)
    together = hypernetwork(whole)
    for chunk in range(CHUNKS):
        for module, (a, b) in hypernetwork(whole[chunk : chunk + 1]).items():
            torch.testing.assert_close(a[0], together[module].a[chunk])
            torch.testing.assert_close(b[0], together[module].b[chunk])


def test_gradients_reach_every_parameter(hypernetwork: DocumentHypernetwork) -> None:
    combined = combine(hypernetwork(features(hypernetwork)), hypernetwork.prior_factors(), [2])
    generator = torch.Generator().manual_seed(1)
    terms = [
        (tensor * torch.randn(tensor.shape, generator=generator)).sum() for pair in combined.values() for tensor in pair
    ]
    torch.stack(terms).sum().backward()
    without = [name for name, p in hypernetwork.named_parameters() if p.grad is None or not p.grad.any()]
    assert not without


def test_training_starts_near_the_bare_model(hypernetwork: DocumentHypernetwork) -> None:
    for a, b in hypernetwork(features(hypernetwork)).values():
        change = torch.einsum("clri,clro->cloi", a, b)
        assert 0 < change.norm(dim=(2, 3)).max() < 0.1
    for a, b in (hypernetwork.prior_factors() or {}).values():
        assert a.any()
        assert not b.any()


def test_adapters_hold_the_scale(hypernetwork: DocumentHypernetwork) -> None:
    base = SMALL["base_models"][0]
    whole = features(hypernetwork)
    generated = hypernetwork(whole)
    adapters = hypernetwork.adapters(whole, base_model=base)
    for chunk, adapter in enumerate(adapters):
        assert (adapter.kind, adapter.layers, adapter.base_model) == ("document", hypernetwork.config.layers, base)
        assert adapter.hypernetwork == hypernetwork.fingerprint
        for module, (a, b) in adapter.factors.items():
            assert a.equal(pack(generated[module].a[chunk]).unpacked())
            assert b.equal(pack(3.0 * generated[module].b[chunk]).unpacked())
    prior = hypernetwork.prior(base_model=base)
    assert (prior is not None) == hypernetwork.config.prior
    assert prior is None or (prior.kind, prior.rank) == ("prior", 2)


def test_in_bfloat16_it_makes_nearly_the_same_adapters(hypernetwork: DocumentHypernetwork) -> None:
    fast, base = hypernetwork.in_bfloat16(), SMALL["base_models"][0]
    assert fast.fingerprint == hypernetwork.fingerprint
    assert {tensor.dtype for tensor in hypernetwork.state_dict().values()} == {torch.float32}  # it is left as it is
    whole, mask = features(hypernetwork), torch.arange(TOKENS).expand(CHUNKS, -1) < torch.tensor([[5], [TOKENS]])
    with torch.inference_mode():
        made = fast.adapters(whole.bfloat16(), mask, base_model=base)
    for ours, exact in zip(made, hypernetwork.adapters(whole, mask, base_model=base), strict=True):
        assert (ours.hypernetwork, ours.dtype) == (exact.hypernetwork, torch.bfloat16)
        for module, pair in exact.factors.items():
            for found, wanted in zip(ours.factors[module], pair, strict=True):
                assert (found.float() - wanted.float()).norm() < 0.06 * wanted.float().norm()


@pytest.mark.parametrize(
    "options",
    [
        {"target_modules": ("o_proj", "down_proj")},
        {"target_modules": ("down_proj",)},
        {"decoder": False},
        TAPS | {"projector": "glu"},
        {"projector": "taps"},
    ],
)
def test_options_that_contradict_each_other(options: dict[str, Any]) -> None:
    with pytest.raises(HypernetworkMismatch):
        build(**options)


# Its folder


def test_round_trip_in_bfloat16(hypernetwork: DocumentHypernetwork, tmp_path: Path) -> None:
    save_hypernetwork(hypernetwork, tmp_path, kind="document")
    loaded = load_document_hypernetwork(str(tmp_path))
    assert loaded.config == hypernetwork.config
    assert not loaded.training
    for name, tensor in hypernetwork.state_dict().items():
        assert loaded.state_dict()[name].equal(tensor.bfloat16().float())


WIDE: dict[str, Any] = {"latent_size": 64, "head_size": 16, "in_sizes": (96, 64), "out_sizes": (64, 64)}


def test_round_trip_in_int8(tmp_path: Path) -> None:
    hypernetwork = build(**WIDE)
    with torch.no_grad():
        hypernetwork.head[0, 0, 0] = 0  # a row without a scale of its own
    save_hypernetwork(hypernetwork, tmp_path / "int8", kind="document", int8=True)
    save_hypernetwork(hypernetwork, tmp_path / "bf16", kind="document")
    loaded = load_document_hypernetwork(tmp_path / "int8").state_dict()
    for name, tensor in hypernetwork.state_dict().items():
        step = tensor.abs().amax(dim=-1, keepdim=True) / 127
        assert ((loaded[name] - tensor).abs() <= 0.501 * step).all()
    sizes = [(tmp_path / kind / "model.safetensors").stat().st_size for kind in ("int8", "bf16")]
    assert sizes[0] < 0.6 * sizes[1]


def test_int8_gives_nearly_the_same_adapters(tmp_path: Path) -> None:
    hypernetwork = build(**WIDE)
    save_hypernetwork(hypernetwork, tmp_path, kind="document", int8=True)
    loaded, whole = load_document_hypernetwork(tmp_path), features(hypernetwork)
    for module, pair in hypernetwork(whole).items():
        for ours, theirs in zip(loaded(whole)[module], pair, strict=True):
            assert (ours - theirs).norm() < 0.03 * theirs.norm()


def test_writing_again_replaces_and_leaves_nothing_behind(tmp_path: Path) -> None:
    for seed in (0, 1):
        save_hypernetwork(build(seed), tmp_path, kind="document")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config.json", "model.safetensors"]
    first = build(1).state_dict()["head"].bfloat16().float()
    assert load_document_hypernetwork(tmp_path).state_dict()["head"].equal(first)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    return save_hypernetwork(build(**WIDE), tmp_path / "saved", kind="document", int8=True)


def test_weights_that_do_not_fit_are_named(saved: Path) -> None:
    tensors = load_file(saved / "model.safetensors")
    del tensors["encoder.latents"], tensors["encoder.latents.int8_scale"], tensors["prior_b.o_proj"]
    tensors["surplus"] = torch.ones(1)
    tensors["scaler_a.o_proj"] = torch.ones(3, 3, 1)
    save_file(tensors, saved / "model.safetensors")
    with pytest.raises(HypernetworkMismatch) as caught:
        load_document_hypernetwork(saved)
    for fault in (
        "missing encoder.latents",
        "missing prior_b.o_proj",
        "unexpected surplus",
        "unexpected prior_b.o_proj.int8_scale",
        "scaler_a.o_proj is [3, 3, 1], not [3, 2, 1]",
    ):
        assert fault in str(caught.value)


def test_another_kind_is_refused(tmp_path: Path) -> None:
    save_hypernetwork(build(), tmp_path, kind="instruction")
    with pytest.raises(HypernetworkMismatch, match="'instruction'"):
        load_document_hypernetwork(tmp_path)


def test_missing_files(saved: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match="nowhere"):
        load_document_hypernetwork(tmp_path / "nowhere")
    (saved / "model.safetensors").unlink()
    with pytest.raises(ModelNotFound, match=r"model\.safetensors"):
        load_document_hypernetwork(saved)


@pytest.mark.parametrize("name", ["config.json", "model.safetensors"])
@pytest.mark.parametrize("kept", [0.0, 0.6])
def test_files_cut_short(saved: Path, name: str, kept: float) -> None:
    whole = (saved / name).read_bytes()
    (saved / name).write_bytes(whole[: int(kept * len(whole))])
    with pytest.raises(DamagedFile, match=name.replace(".", r"\.")):
        load_document_hypernetwork(saved)


@pytest.mark.parametrize(
    "config", ["[]", '{"rank": 2}', '{"kind": "document", "rank": 2}', '{"kind": "document", "x": 1}']
)
def test_settings_of_something_else(saved: Path, config: str) -> None:
    (saved / "config.json").write_text(config)
    with pytest.raises((DamagedFile, HypernetworkMismatch), match="configuration"):
        load_document_hypernetwork(saved)


def test_settings_are_readable_json(saved: Path) -> None:
    written = json.loads((saved / "config.json").read_text())
    assert written["kind"] == "document"
    assert read_config(saved, kind="document") == dataclasses.asdict(build(**WIDE).config)


# Its fingerprint


def test_fingerprint_names_the_weights(hypernetwork: DocumentHypernetwork) -> None:
    fingerprint = hypernetwork.fingerprint
    assert fingerprint.startswith("document:")
    seen = {fingerprint}
    for name in hypernetwork.state_dict():
        changed = DocumentHypernetwork(hypernetwork.config)
        state = {key: value.clone() for key, value in hypernetwork.state_dict().items()}
        state[name].view(-1)[-1] += 1e-3
        changed.load_state_dict(state)
        seen.add(changed.fingerprint)
    assert len(seen) == 1 + len(hypernetwork.state_dict())


def test_fingerprint_names_the_settings() -> None:
    other = build(scale=4.0)
    other.load_state_dict(build().state_dict())
    assert other.fingerprint != build().fingerprint
    assert build().fingerprint == build().fingerprint


@pytest.mark.parametrize("int8", [False, True])
def test_fingerprint_of_a_folder_is_stable(tmp_path: Path, int8: bool) -> None:
    # Storing rounds the weights: what is loaded is another hypernetwork than what was saved, but always the same one.
    original = build(**WIDE)
    save_hypernetwork(original, tmp_path / "one", kind="document", int8=int8)
    loaded = load_document_hypernetwork(tmp_path / "one")
    assert loaded.fingerprint != original.fingerprint
    shutil.copytree(tmp_path / "one", tmp_path / "copy")
    assert load_document_hypernetwork(tmp_path / "copy").fingerprint == loaded.fingerprint


def test_saving_what_was_loaded_changes_nothing(tmp_path: Path) -> None:
    save_hypernetwork(build(), tmp_path / "one", kind="document")
    loaded = load_document_hypernetwork(tmp_path / "one")
    save_hypernetwork(loaded, tmp_path / "two", kind="document")
    for name in ("config.json", "model.safetensors"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
