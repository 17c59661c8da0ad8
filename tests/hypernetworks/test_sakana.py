"""Checkpoints of the reference as hypernetworks of ours: what is read, and what is refused for what it means.

What is refused for being unsafe is in `test_checkpoint_file.py`.
"""

import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from torch import Tensor

from lora_memory.base_models import accepts
from lora_memory.errors import (
    BaseModelMismatch,
    HypernetworkMismatch,
    ModelNotFound,
    NearMissWarning,
)
from lora_memory.hypernetworks.base import read_config, save_hypernetwork
from lora_memory.hypernetworks.checkpoint_file import Settings, read_checkpoint
from lora_memory.hypernetworks.sakana import CLASSES, ENUMS, load_checkpoint
from tests.hypernetworks.conftest import DATA, Reference
from tests.tiny_models import tiny_base_model

CHECKPOINT = DATA / "llama_per_layer" / "checkpoint-1" / "pytorch_model.bin"

Save = Callable[[dict[str, Any]], Path]


@pytest.fixture
def content() -> dict[str, Any]:
    """The dictionary in a real checkpoint, for a test to alter and `save`."""
    return read_checkpoint(CHECKPOINT, classes=CLASSES, enums=ENUMS)


@pytest.fixture
def save(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Save:
    """Write a dictionary by `torch.save`, as the reference does, with stand-ins for the classes of its packages."""

    def stand_in(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: stand_in(item) for key, item in value.items()}
        if not isinstance(value, Settings):
            return value
        module, _, name = value.name.rpartition(".")
        instance = getattr(sys.modules[module], name)()
        instance.__dict__.update(stand_in(value.fields))
        return instance

    def write(content: dict[str, Any]) -> Path:
        path = tmp_path / "pytorch_model.bin"
        with monkeypatch.context() as patch:
            modules = {name.rpartition(".")[0] for name in CLASSES} | {name.partition(".")[0] for name in CLASSES}
            for module in modules:  # pickle imports a class's module and its top-level package
                patch.setitem(sys.modules, module, ModuleType(module))
            for full_name in CLASSES:
                module, _, name = full_name.rpartition(".")
                setattr(sys.modules[module], name, type(name, (), {"__module__": module}))
            torch.save(stand_in(content), path)
        return path

    return write


def test_every_place_that_a_user_may_point_at(tmp_path: Path) -> None:
    expected = load_checkpoint(CHECKPOINT).fingerprint
    assert load_checkpoint(CHECKPOINT.parent).fingerprint == expected
    assert load_checkpoint(str(CHECKPOINT.parent.parent)).fingerprint == expected
    with pytest.raises(ModelNotFound, match="checkpoint-<step>"):
        load_checkpoint(tmp_path)


def test_the_last_checkpoint_of_a_run(tmp_path: Path) -> None:
    for step in ("checkpoint-9", "checkpoint-100", "checkpoint-best"):
        (tmp_path / step).mkdir()
    (tmp_path / "checkpoint-100" / "pytorch_model.bin").write_bytes(CHECKPOINT.read_bytes())
    for step in ("checkpoint-9", "checkpoint-best"):
        (tmp_path / step / "pytorch_model.bin").write_bytes(b"not read")
    assert load_checkpoint(tmp_path).fingerprint == load_checkpoint(CHECKPOINT).fingerprint


def test_settings_are_read_off(reference: Reference) -> None:
    config = load_checkpoint(reference.directory).config
    assert (config.rank, config.latent_size, config.blocks, config.heads, config.key_value_heads) == (8, 6, 3, 16, 4)
    assert (config.hidden_size, config.layers, config.pre_head_blocks, config.prior) == (64, (0, 1, 2, 3), 1, True)
    assert config.in_sizes[0] == 96
    assert config.framing == "chat"


def test_without_a_base_model_none_is_accepted(reference: Reference) -> None:
    assert load_checkpoint(reference.directory).config.base_models == ()
    accepts(reference.hypernetwork.config.base_models, reference.base_model.fingerprint)


def test_another_base_model_is_refused() -> None:
    with pytest.raises(BaseModelMismatch, match=r"\(0, 1, 2, 3\).*\(0, 1, 2\)"):
        load_checkpoint(CHECKPOINT, base_model=tiny_base_model(layers=3))


def test_becomes_a_folder_of_our_own(reference: Reference, tmp_path: Path) -> None:
    save_hypernetwork(reference.hypernetwork, tmp_path, kind="document")
    assert read_config(tmp_path, kind="document")["base_models"] == (reference.base_model.fingerprint,)


def test_a_rewritten_checkpoint_is_the_same(content: dict[str, Any], save: Save) -> None:
    assert load_checkpoint(save(content)).fingerprint == load_checkpoint(CHECKPOINT).fingerprint


def test_compiled_and_moved_names(content: dict[str, Any], save: Save) -> None:
    prefixed = {f"_orig_mod.{name}" if isinstance(value, Tensor) else name: value for name, value in content.items()}
    prefixed["hypernet_config"].name = "ctx_to_lora.modeling_utils.HypernetConfig"
    assert load_checkpoint(save(prefixed)).fingerprint == load_checkpoint(CHECKPOINT).fingerprint


def test_fields_that_old_checkpoints_lack(content: dict[str, Any], save: Save) -> None:
    for name in ("use_bias", "use_per_rank_bias", "num_pre_head_layers"):
        del content["hypernet_config"].fields[name]
    blocks = {name.replace("layers.0", f"layers.{i}", 1): value for i in (1, 2, 3) for name, value in content.items()}
    content |= {name: value for name, value in blocks.items() if name.startswith("layers.")}
    config = load_checkpoint(save(content)).config
    assert (config.prior, config.pre_head_blocks) == (True, 4)


def test_without_a_prior(content: dict[str, Any], save: Save) -> None:
    content["hypernet_config"].fields["use_bias"] = False
    kept = {name: value for name, value in content.items() if not name.startswith("bias_")}
    assert load_checkpoint(save(kept)).prior_factors() is None


def test_an_mlp_shared_by_all_layers(content: dict[str, Any], save: Save) -> None:
    content["hypernet_config"].fields["per_layer_processing"] = False
    own = {name: content.pop(name) for name in [name for name in content if name.startswith("layers.")]}
    torch.manual_seed(0)
    w1, b1, w2, b2 = torch.randn(24, 6), torch.randn(24), torch.randn(6, 24), torch.randn(6)
    norms = {
        name.replace("layers.0.layers.4", "layers.0.mlp.6").replace("layers.0.layers.0", "layers.0.mlp.0"): value
        for name, value in own.items()
        if value.shape == (6,)
    }
    linears = {"2.weight": w1, "2.bias": b1, "5.weight": w2, "5.bias": b2}
    content |= norms | {f"layers.0.mlp.{name}": value for name, value in linears.items()}
    hypernetwork = load_checkpoint(save(content))

    e = torch.randn(2, 4, 1, 8, 6)
    inner = torch.nn.functional.layer_norm(e, (6,), norms["layers.0.mlp.0.weight"], norms["layers.0.mlp.0.bias"])
    inner = torch.nn.functional.silu(inner @ w1.T + b1) @ w2.T + b2
    expected = e + torch.nn.functional.layer_norm(
        inner, (6,), norms["layers.0.mlp.6.weight"], norms["layers.0.mlp.6.bias"]
    )
    torch.testing.assert_close(hypernetwork.pre_head[0](e), expected)


def test_embed_only_and_the_default_depth_of_early_exit(content: dict[str, Any], save: Save) -> None:
    content["aggregator.perceiver.decoder.latents_q"] = torch.zeros(32, 6)
    encoder = content["ctx_encoder_args"].fields
    encoder["ctx_encoder_type"] = "embed_only"
    assert load_checkpoint(save(content)).config.features == "embed_only"
    encoder |= {"ctx_encoder_type": "early_exit", "layer_idx": None}
    assert load_checkpoint(save(content)).config.feature_depths == (1,)


def test_a_quantised_encoder_warns(content: dict[str, Any], save: Save) -> None:
    content["ctx_encoder_args"].fields["quantize_ctx_encoder"] = True
    with pytest.warns(NearMissWarning, match="4-bit") as caught:
        load_checkpoint(save(content))
    assert caught[0].filename == __file__


@pytest.mark.parametrize(
    ("part", "name", "value"),
    [
        ("aggregator_config", "shared_weights", True),
        ("aggregator_config", "num_self_attn_per_block", 1),
        ("aggregator_config", "aggregator_type", "pooler"),
        ("hypernet_config", "per_rank_gen", False),
        ("hypernet_config", "use_per_rank_bias", True),
        ("hypernet_config", "use_light_weight_lora", True),
        ("hypernet_config", "use_token_mixing", True),
        ("hypernet_config", "extra_modules", ["lm_head"]),
        ("ctx_encoder_args", "ctx_encoder_type", "last_hidden"),
        ("ctx_encoder_args", "ctx_encoder_model_name_or_path", "another/model"),
    ],
)
def test_options_that_we_lack_are_refused_by_name(
    content: dict[str, Any], save: Save, part: str, name: str, value: object
) -> None:
    hypernet = content["hypernet_config"].fields
    settings = hypernet[part] if part in hypernet else content[part]
    settings.fields[name] = value
    with pytest.raises(HypernetworkMismatch, match=re.escape(f"{name}={value!r}")):
        load_checkpoint(save(content))


def test_weights_that_do_not_fit_are_named(content: dict[str, Any], save: Save) -> None:
    del content["bias_B.down_proj"]
    content["head.weight"] = content["head.weight"][:, :, 1:].clone()
    content["surplus"] = torch.ones(1)
    with pytest.raises(HypernetworkMismatch, match=r"missing prior_b.*unexpected surplus.*head is \[4, 1, 6, 159\]"):
        load_checkpoint(save(content))


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("hypernet_config", "latent_size"),
        ("hypernet_config", "num_pre_head_layers"),
        ("aggregator_config", "num_blocks"),
        ("aggregator_config", "n_latent_queries"),
        ("lora_config", "r"),
    ],
)
@pytest.mark.parametrize("size", [-1, 1 << 40])
def test_settings_that_claim_absurd_sizes(content: dict[str, Any], save: Save, part: str, name: str, size: int) -> None:
    hypernet = content["hypernet_config"].fields
    hypernet.get(part, content["hypernet_config"]).fields[name] = size
    with pytest.raises(HypernetworkMismatch):
        load_checkpoint(save(content))


def test_a_state_dict_of_something_else(content: dict[str, Any], save: Save) -> None:
    with pytest.raises(HypernetworkMismatch, match="ModulatedPretrainedModel"):
        load_checkpoint(save({"weight": torch.ones(2)}))
    del content["hypernet_config"].fields["lora_config"].fields["r"]
    with pytest.raises(HypernetworkMismatch, match="'r'"):
        load_checkpoint(save(content))
