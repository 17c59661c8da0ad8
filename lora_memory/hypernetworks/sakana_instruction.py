"""Checkpoint folders of Text-to-LoRA as Sakana AI's own code writes them: settings and weights under our names.

The layout is that of the reference at its commit 8ba7749: `hypermod.pt`, `adapter_config.json`, `args.yaml`. The file
of tensors is read without unpickling (`checkpoint_file.py`). Not here: the network itself (`instruction.py`).

The reference numbers the target modules in the order of a Python set, which changes from process to process. The order
that held in training survives in the list of `adapter_config.json` and in the order of the heads in `hypermod.pt`; our
own order is alphabetical, so the rows of the modules' embedding are sorted here.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
import yaml
from torch import Tensor

from lora_memory.errors import DamagedFile, HypernetworkMismatch, ModelNotFound
from lora_memory.hypernetworks.base import check_trained_on, load_strictly
from lora_memory.hypernetworks.checkpoint_file import read_checkpoint
from lora_memory.hypernetworks.instruction import InstructionHypernetwork, InstructionHypernetworkConfig

if TYPE_CHECKING:
    from lora_memory.base_models import BaseModel

__all__ = ["load_instruction_checkpoint"]

WEIGHTS_NAME, ADAPTER_NAME, ARGUMENTS_NAME = "hypermod.pt", "adapter_config.json", "args.yaml"

# What the reference can do and we do not: each setting must have this value, which an absent one had.
_MUST = {
    "training_task": "sft",
    "encoder_type": "linear",
    "exp_setup": "hyper_lora",
    "shared_AB_head": False,
    "autoreg_gen": False,
    "factorized": False,
    "learnable_pos_emb": False,
    "use_one_hot_task_emb": False,
    "mt_lora_path": None,
}

# The reference's names -> ours.
_RENAMES = [
    (r"^task_encoder\.mlp\.0\.", "task."),
    (r"^task_encoder\.mlp\.1\.", "task_norm."),
    (r"^layer_depth_encoder\.0\.", "depth.table."),
    (r"^layer_depth_encoder\.1\.", "depth.norm."),
    (r"^layer_type_encoder\.0\.", "module.table."),
    (r"^layer_type_encoder\.1\.", "module.norm."),
    (r"^mlp1\.mlp\.", "blocks.0."),
    (r"^mlp2\.mlp\.", "blocks.1."),
    (r"^mlp3\.", "pre_head."),
    (r"^(blocks\.\d|pre_head)\.0\.", r"\1.norm."),
    (r"^(mixer|blocks\.\d|pre_head)\.1\.", r"\1.inner."),
    (r"^(mixer|blocks\.\d|pre_head)\.4\.", r"\1.outer."),
    (r"^AB_offset\.A\.", "offset_a."),
    (r"^AB_offset\.B\.", "offset_b."),
]
_UNUSED = re.compile(r"^(mean|std)_recon_target\.")  # only reconstruction runs use them


def load_instruction_checkpoint(
    directory: str | Path, *, base_model: BaseModel | None = None
) -> InstructionHypernetwork:
    """Load a checkpoint folder of the reference as an instruction hypernetwork, in float32, eval mode and frozen.

    To keep it in this package's own format, pass the result to
    `save_hypernetwork(hypernetwork, directory, kind="instruction")`; that rounds the weights to bfloat16.

    Args:
        directory: Holds `hypermod.pt`, `adapter_config.json` and `args.yaml`.
        base_model: The base model that it was trained on. Its sizes are checked, and its fingerprint becomes the one
            that the hypernetwork accepts. Without one, `config.base_models` is empty and no base will be accepted.

    Raises:
        ModelNotFound: One of the three files is not there.
        UnsafeCheckpoint: `hypermod.pt` names anything but tensors. Nothing of it has run.
        DamagedFile: A file is cut short or not in its format.
        HypernetworkMismatch: It uses an option that this package does not have, its two records of the modules' order
            disagree, or its weights do not fit its settings.
        BaseModelMismatch: `base_model` has other sizes.
    """
    directory = Path(directory)
    for name in (WEIGHTS_NAME, ADAPTER_NAME, ARGUMENTS_NAME):
        if not (directory / name).is_file():
            raise ModelNotFound(f"no Text-to-LoRA checkpoint at {directory}: {name} is not there")
    arguments, lora = _settings(directory)
    tensors = read_checkpoint(directory / WEIGHTS_NAME, classes=(), enums=())
    try:
        modules = _module_order(tensors, lora)
        state = dict(_renamed(name, value.float()) for name, value in tensors.items() if not _UNUSED.match(name))
        # Rows in the order of training -> alphabetical.
        state["module.table.weight"] = state["module.table.weight"][[modules.index(m) for m in sorted(modules)]]
        config = _config(state, sorted(modules), arguments, lora, base_model)
        with torch.device("meta"):  # settings that claim absurd sizes allocate nothing before the tensors are compared
            hypernetwork = InstructionHypernetwork(config)
    except HypernetworkMismatch:
        raise
    except (AttributeError, LookupError, TypeError, ValueError, RuntimeError) as exc:
        raise HypernetworkMismatch(
            f"{directory} lacks settings or tensors of a Text-to-LoRA checkpoint ({type(exc).__name__}: {exc}); it "
            "should hold the state dict of HyperModulator"
        ) from exc
    load_strictly(hypernetwork, state, source=str(directory / WEIGHTS_NAME))
    if base_model is not None:
        check_trained_on(hypernetwork, base_model)
    return hypernetwork.eval().requires_grad_(False)


def _settings(directory: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    try:
        arguments = yaml.safe_load((directory / ARGUMENTS_NAME).read_text())
        lora = json.loads((directory / ADAPTER_NAME).read_text())
    except (ValueError, yaml.YAMLError, RecursionError) as exc:
        raise DamagedFile(f"the settings in {directory} cannot be read ({exc}); download them again") from exc
    if not isinstance(arguments, dict) or not isinstance(lora, dict):
        raise DamagedFile(f"{ARGUMENTS_NAME} and {ADAPTER_NAME} in {directory} should be mappings; download them again")
    for name, value in _MUST.items():
        if arguments.get(name, value) != value:
            raise HypernetworkMismatch(
                f"the checkpoint has {name}={arguments[name]!r}, which lora_memory does not support; it needs {value!r}"
            )
    return arguments, lora


def _module_order(tensors: dict[str, Tensor], lora: dict[str, Any]) -> list[str]:
    """The modules in the order that their embeddings were trained in."""
    heads = [name.split(".")[1] for name in tensors if name.startswith("heads.") and name.endswith(".weight")]
    if heads != lora["target_modules"]:
        raise HypernetworkMismatch(
            f"the checkpoint's heads are in the order {heads}, its {ADAPTER_NAME} lists {lora['target_modules']}, so "
            "which embedding belongs to which module cannot be told; use the files of one run"
        )
    return heads


def _renamed(name: str, value: Tensor) -> tuple[str, Tensor]:
    for pattern, ours in _RENAMES:
        name = re.sub(pattern, ours, name)
    if name.startswith("offset_b."):
        value = value.mT.contiguous()  # [layers, out, rank] -> [layers, rank, out]
    return name, value


def _config(
    state: dict[str, Tensor],
    modules: list[str],
    arguments: dict[str, Any],
    lora: dict[str, Any],
    base_model: BaseModel | None,
) -> InstructionHypernetworkConfig:
    """Read the settings off the tensors' shapes, and off the files where no tensor shows them."""
    rank, alpha = lora["r"], lora["lora_alpha"]
    layers = len(state["depth.table.weight"])
    return InstructionHypernetworkConfig(
        base_models=() if base_model is None else (base_model.fingerprint,),
        text_encoder=arguments.get("emb_model") or "",
        embedding_size=state["task.weight"].shape[1],
        target_modules=tuple(modules),
        in_sizes=tuple(state[f"offset_a.{m}"].shape[2] for m in modules),
        out_sizes=tuple(state[f"offset_b.{m}"].shape[2] for m in modules),
        layers=tuple(range(layers)),
        rank=rank,
        scale=alpha / (rank**0.5 if lora.get("use_rslora") else rank),
        latent_size=state["mixer.outer.weight"].shape[0],
        head_size=state["pre_head.outer.weight"].shape[0],
    )
