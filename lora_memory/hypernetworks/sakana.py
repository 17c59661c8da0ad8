"""Checkpoints of Doc-to-LoRA as Sakana AI's own code writes them: settings and weights under our names.

The layout is that of the reference (*Doc-to-LoRA*, 2026, arXiv 2602.15902) at its commit baa85db. The file is read
without unpickling (`checkpoint_file.py`). Not here: downloading one, and the network itself (`document.py`).
"""

from __future__ import annotations

import re
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from lora_memory.encoders import FeatureKind
from lora_memory.errors import HypernetworkMismatch, ModelNotFound, NearMissWarning
from lora_memory.hypernetworks.base import check_trained_on, load_strictly
from lora_memory.hypernetworks.checkpoint_file import Settings, read_checkpoint
from lora_memory.hypernetworks.document import DocumentHypernetwork, DocumentHypernetworkConfig

if TYPE_CHECKING:
    from lora_memory.base_models import BaseModel

__all__ = ["load_checkpoint"]

FILE_NAME = "pytorch_model.bin"
HEAD_SIZE = 128  # a constant of the reference's code, in no field of its settings

CLASSES = (
    "ctx_to_lora.configs.CtxEncoderArguments",
    "ctx_to_lora.modeling.aggregator.AggregatorConfig",
    "ctx_to_lora.modeling.hypernet.HypernetConfig",
    "ctx_to_lora.modeling_utils.HypernetConfig",  # its name before the reference moved it
    "peft.tuners.lora.config.LoraConfig",
    "peft.tuners.lora.config.LoraRuntimeConfig",
)
ENUMS = ("peft.utils.peft_types.PeftType", "peft.utils.peft_types.TaskType")

_FEATURES: dict[str, FeatureKind] = {
    "per_layer_activations": "per_layer",
    "early_exit": "early_exit",
    "embed_only": "embed_only",
}

# What the reference can do and we do not: each setting must have this value, which an absent one had.
_HYPERNET_MUST = {
    "per_rank_gen": True,
    "use_per_rank_bias": False,
    "use_light_weight_lora": False,
    "use_token_mixing": False,
    "extra_modules": None,
}
_AGGREGATOR_MUST = {
    "aggregator_type": "perceiver",
    "num_self_attn_per_block": 0,
    "shared_weights": False,
    "num_extra_modules": 0,
}

# The reference's names -> ours, applied in this order.
_RENAMES = [
    (r"^_orig_mod\.", ""),  # torch.compile's prefix
    (r"^aggregator\.perceiver\.modality_projection\.(gate|up|down)_proj\.", r"projector.\1."),
    (r"^aggregator\.perceiver\.(encoder|decoder)\.latents_q$", r"\1.latents"),
    (r"^aggregator\.perceiver\.(encoder|decoder)\.layernorm\.", r"\1.norm."),
    (r"^aggregator\.perceiver\.(encoder|decoder)\.layers\.", r"\1.blocks."),
    (r"\.input_latents_layernorm\.", ".norm_latents."),
    (r"\.input_context_layernorm\.", ".norm_context."),
    (r"\.post_attention_layernorm\.", ".norm_attention."),
    (r"\.pre_ff_layernorm\.", ".norm_mlp_in."),
    (r"\.post_ff_layernorm\.", ".norm_mlp_out."),
    (r"\.self_attn\.([qkvo])_proj\.", r".\1."),
    (r"\.mlp\.(gate|up|down)_proj\.", r".mlp.\1."),
    # The MLP before the head: one for each layer (`layers`), or ordinary linear maps shared by all (`mlp`).
    (r"^layers\.(\d+)\.(layers\.0|mlp\.0)\.", r"pre_head.\1.norm_in."),
    (r"^layers\.(\d+)\.(layers\.1|mlp\.2)\.weight$", r"pre_head.\1.w1"),
    (r"^layers\.(\d+)\.(layers\.1|mlp\.2)\.bias$", r"pre_head.\1.b1"),
    (r"^layers\.(\d+)\.(layers\.3|mlp\.5)\.weight$", r"pre_head.\1.w2"),
    (r"^layers\.(\d+)\.(layers\.3|mlp\.5)\.bias$", r"pre_head.\1.b2"),
    (r"^layers\.(\d+)\.(layers\.4|mlp\.6)\.", r"pre_head.\1.norm_out."),
    (r"^head\.weight$", "head"),
    (r"^bias_A\.", "prior_a."),
    (r"^bias_B\.", "prior_b."),
    (r"^scaler_A\.", "scaler_a."),
    (r"^scaler_B\.", "scaler_b."),
]


def load_checkpoint(path: str | Path, *, base_model: BaseModel | None = None) -> DocumentHypernetwork:
    """Load a checkpoint of the reference as a document hypernetwork, in float32, eval mode and frozen.

    To keep it in this package's own format, which loads faster and holds no pickle, pass the result to
    `save_hypernetwork(hypernetwork, directory, kind="document")`; that rounds the weights to bfloat16.

    Args:
        path: `pytorch_model.bin`, its folder (`checkpoint-80000`), or a run's folder: then the last checkpoint in it.
        base_model: The base model that it was trained on. Its sizes are checked, and its fingerprint becomes the one
            that the hypernetwork accepts: the checkpoint itself names its base model but does not identify it. Without
            one, `config.base_models` is empty and no base model will be accepted.

    Raises:
        ModelNotFound: There is no checkpoint at `path`.
        UnsafeCheckpoint: The file names anything but tensors and the reference's settings. Nothing of it has run.
        DamagedFile: The file is cut short.
        HypernetworkMismatch: It uses an option that this package does not have, or its weights do not fit its settings.
        BaseModelMismatch: `base_model` has other sizes.

    Warns:
        NearMissWarning: It was trained on features of a 4-bit base model. Here it gets those of `base_model` as it is,
            so results differ a little from the published ones.
    """
    file = _find(Path(path))
    content = read_checkpoint(file, classes=CLASSES, enums=ENUMS)
    tensors = {name: value for name, value in content.items() if isinstance(value, Tensor)}
    try:
        state = dict(_renamed(name, value.float()) for name, value in tensors.items())
        config = _config(content, state, base_models=() if base_model is None else (base_model.fingerprint,))
        with torch.device("meta"):  # settings that claim absurd sizes allocate nothing before the tensors are compared
            hypernetwork = DocumentHypernetwork(config)
    except HypernetworkMismatch:
        raise
    except (AttributeError, LookupError, TypeError, ValueError, RuntimeError) as exc:
        raise HypernetworkMismatch(
            f"{file} lacks settings or tensors of a Doc-to-LoRA checkpoint ({type(exc).__name__}: {exc}); it should be "
            "the state dict of ModulatedPretrainedModel"
        ) from exc
    load_strictly(hypernetwork, state, source=str(file))
    if base_model is not None:
        check_trained_on(hypernetwork, base_model)
    if content["ctx_encoder_args"].fields.get("quantize_ctx_encoder"):
        warnings.warn(
            "this checkpoint was trained on context features of a 4-bit base model; it gets those of the base model as "
            "loaded, so results may differ a little from the published ones",
            NearMissWarning,
            stacklevel=2,
        )
    return hypernetwork.eval().requires_grad_(False)


def _find(path: Path) -> Path:
    if path.is_file():
        return path
    if (path / FILE_NAME).is_file():
        return path / FILE_NAME
    steps = {
        int(file.parent.name.rpartition("-")[2]): file
        for file in path.glob(f"checkpoint-*/{FILE_NAME}")
        if file.parent.name.rpartition("-")[2].isdecimal()
    }
    if not steps:
        raise ModelNotFound(
            f"no Doc-to-LoRA checkpoint at {path}: give {FILE_NAME}, the folder that holds it, or a run's folder with "
            "checkpoint-<step> folders in it"
        )
    return steps[max(steps)]


def _renamed(name: str, value: Tensor) -> tuple[str, Tensor]:
    shared = re.match(r"^(_orig_mod\.)?layers\.\d+\.mlp\.", name) is not None
    for pattern, ours in _RENAMES:
        name = re.sub(pattern, ours, name)
    group, _, leaf = name.rpartition(".")
    if group.startswith("pre_head.") and leaf in ("b1", "b2"):
        value = value.reshape(-1, value.shape[-1])  # [1, layers, 1, 1, size] -> [layers, size]
    elif group.startswith("pre_head.") and leaf in ("w1", "w2") and shared:
        value = value.mT[None].contiguous()  # [out, in] -> [1, in, out]
    elif group in ("scaler_a", "scaler_b"):
        value = value.squeeze(0)  # [1, layers, rank, 1] -> [layers, rank, 1]
    elif name == "head" and value.ndim == 3:
        value = value[:, None]  # [layers, latent, out] of a single module -> [layers, 1, latent, out]
    return name, value


def _config(
    content: dict[str, Any], state: dict[str, Tensor], *, base_models: tuple[str, ...]
) -> DocumentHypernetworkConfig:
    """Read the settings off the checkpoint's fields, and off its tensors' shapes where no field holds them."""
    hypernet: dict[str, Any] = _fields(content, "hypernet_config")
    encoder: dict[str, Any] = _fields(content, "ctx_encoder_args")
    lora: dict[str, Any] = _fields(hypernet, "lora_config")
    aggregator: dict[str, Any] = _fields(hypernet, "aggregator_config")
    _require(hypernet, _HYPERNET_MUST)
    _require(aggregator, _AGGREGATOR_MUST)
    _require(encoder, {"ctx_encoder_type": tuple(_FEATURES)})
    _require(encoder, {"ctx_encoder_model_name_or_path": (None, content["base_model_name_or_path"])})
    features = _FEATURES[encoder["ctx_encoder_type"]]
    layers = tuple(hypernet["layer_indices"].tolist())
    modules = tuple(sorted(lora["target_modules"]))
    in_sizes, out_sizes = (tuple(sizes[module] for module in modules) for sizes in hypernet["feature_sizes"])
    query, gate = state["encoder.blocks.0.q.weight"], state["encoder.blocks.0.mlp.gate.weight"]
    depth = encoder.get("layer_idx")
    blocks = aggregator["num_blocks"]
    pre_head_blocks = hypernet.get("num_pre_head_layers", 4)  # here and below: the reference's defaults for old files
    if max(blocks, pre_head_blocks) > len(state):
        raise ValueError(f"num_blocks is {blocks} and num_pre_head_layers {pre_head_blocks}, of {len(state)} tensors")
    return DocumentHypernetworkConfig(
        base_models=base_models,
        target_modules=modules,
        in_sizes=in_sizes,
        out_sizes=out_sizes,
        layers=layers,
        hidden_size=state["projector.gate.weight"].shape[1],
        rank=lora["r"],
        scale=float(lora["lora_alpha"]),
        features=features,
        feature_depths=(len(layers) // 4 if depth is None else depth,) if features == "early_exit" else (),
        framing="chat",
        latent_size=hypernet["latent_size"],
        latents=aggregator["n_latent_queries"],
        blocks=blocks,
        heads=query.shape[0] // HEAD_SIZE,
        key_value_heads=state["encoder.blocks.0.k.weight"].shape[0] // HEAD_SIZE,
        head_size=HEAD_SIZE,
        mlp_factor=gate.shape[0] // gate.shape[1],
        pre_head_blocks=pre_head_blocks,
        pre_head_per_layer=hypernet["per_layer_processing"],
        prior=hypernet.get("use_bias", True),
    )


def _fields(owner: dict[str, Any], name: str) -> dict[str, Any]:
    settings = owner[name]
    if not isinstance(settings, Settings):
        raise TypeError(f"{name} is a {type(settings).__name__}")
    return settings.fields


def _require(settings: dict[str, Any], allowed: dict[str, Any]) -> None:
    for name, values in allowed.items():
        choices = values if isinstance(values, tuple) else (values,)
        if settings.get(name, choices[0]) not in choices:
            known = " or ".join(repr(choice) for choice in choices)
            raise HypernetworkMismatch(
                f"the checkpoint has {name}={settings[name]!r}, which lora_memory does not support; it needs {known}"
            )
