"""What every hypernetwork shares: a folder of `config.json` and `model.safetensors`, and a fingerprint.

Weights may be stored as int8 with one float32 scale a row; they are loaded as float32. Not here: any architecture.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from lora_memory.base_models import BaseModel, accepts
from lora_memory.errors import BaseModelMismatch, DamagedFile, HypernetworkMismatch, InvalidInput, ModelNotFound

__all__ = [
    "check_base_model",
    "check_trained_on",
    "load_hypernetwork",
    "load_strictly",
    "read_config",
    "read_weights",
    "save_hypernetwork",
    "weights_fingerprint",
]

CONFIG_NAME = "config.json"
WEIGHTS_NAME = "model.safetensors"
SCALE_SUFFIX = ".int8_scale"

H = TypeVar("H", bound=nn.Module)


def save_hypernetwork(hypernetwork: nn.Module, directory: str | Path, *, kind: str, int8: bool = False) -> Path:
    """Write a hypernetwork's folder; each file appears whole or not at all.

    Args:
        hypernetwork: A module with a frozen dataclass `config`.
        directory: Made if absent.
        kind: `"document"` or `"instruction"`, checked at load.
        int8: Store matrices as int8 with a scale a row instead of bfloat16.
    """
    directory = Path(directory)
    directory.mkdir(parents=True, exist_ok=True)
    config = {"kind": kind, **dataclasses.asdict(_config(hypernetwork))}
    tensors: dict[str, Tensor] = {}
    for name, tensor in hypernetwork.state_dict().items():
        stored = tensor.detach().cpu().contiguous()
        if int8 and stored.ndim >= 2 and stored.shape[-1] >= 64:
            scale = stored.float().abs().amax(dim=-1, keepdim=True).clamp(min=1e-12) / 127
            tensors[name] = (stored.float() / scale).round().to(torch.int8)
            tensors[name + SCALE_SUFFIX] = scale
        else:
            tensors[name] = stored.to(torch.bfloat16)
    weights = directory / f".{WEIGHTS_NAME}.{os.getpid()}"
    save_file(tensors, weights)
    weights.replace(directory / WEIGHTS_NAME)
    settings = directory / f".{CONFIG_NAME}.{os.getpid()}"
    settings.write_text(json.dumps(config, indent=2) + "\n")
    settings.replace(directory / CONFIG_NAME)
    return directory


def load_hypernetwork(directory: str | Path, module: type[H], config: type, *, kind: str) -> H:
    """Load a folder that `save_hypernetwork` wrote; weights are float32, in eval mode, on the CPU.

    Args:
        directory: The folder.
        module: The hypernetwork's class, made from its configuration alone.
        config: The configuration's.
        kind: As it was saved.

    Raises:
        InvalidInput: `directory` is no path.
        ModelNotFound: The folder or one of its files is not there.
        DamagedFile: A file is not what was written.
        HypernetworkMismatch: It holds another kind, or weights that do not fit its configuration.
    """
    given: object = directory
    if not isinstance(given, str | os.PathLike) or given == "":
        found = repr(given) if isinstance(given, str) else type(given).__name__
        raise InvalidInput(f"{kind}_hypernetwork is a folder or a ready {module.__name__}, not {found}")
    settings = read_config(directory, kind=kind)
    try:
        made = config(**settings)
    except TypeError as exc:
        raise HypernetworkMismatch(f"the configuration in {directory} is of another version: {exc}") from exc
    with torch.device("meta"):  # random starting values would only be thrown away
        hypernetwork = module(made)
    read_weights(hypernetwork, directory)
    return hypernetwork.eval().requires_grad_(False)


def read_config(directory: str | Path, *, kind: str) -> dict[str, Any]:
    """A folder's configuration as keyword arguments (lists become tuples); raises when it is of another kind."""
    path = Path(directory) / CONFIG_NAME
    if not path.is_file():
        raise ModelNotFound(f"no hypernetwork at {directory}: it should hold {CONFIG_NAME} and {WEIGHTS_NAME}")
    try:
        config = json.loads(path.read_text())
        found = config.pop("kind")
    except (ValueError, KeyError, AttributeError, TypeError) as exc:
        raise DamagedFile(f"{path} is not a hypernetwork's configuration; restore the folder") from exc
    if found != kind:
        raise HypernetworkMismatch(
            f"{directory} holds a hypernetwork of kind {found!r}; one of kind {kind!r} is needed"
        )
    return {key: tuple(value) if isinstance(value, list) else value for key, value in config.items()}


def read_weights(hypernetwork: nn.Module, directory: str | Path) -> None:
    """Load a folder's weights into `hypernetwork`, naming every missing and unexpected tensor."""
    path = Path(directory) / WEIGHTS_NAME
    try:
        stored = load_file(path)
    except FileNotFoundError as exc:
        raise ModelNotFound(f"no weights at {path}; restore the folder") from exc
    except SafetensorError as exc:
        raise DamagedFile(f"{path} is not a whole safetensors file; restore the folder") from exc
    state = {
        name: tensor.float() * stored[name + SCALE_SUFFIX] if name + SCALE_SUFFIX in stored else tensor.float()
        for name, tensor in stored.items()
        if not (name.endswith(SCALE_SUFFIX) and name.removesuffix(SCALE_SUFFIX) in stored)
    }
    load_strictly(hypernetwork, state, source=str(path))


def load_strictly(module: nn.Module, state: dict[str, Tensor], *, source: str) -> None:
    """Load a state dict whose names and shapes must all fit; raises `HypernetworkMismatch` naming what does not."""
    own = module.state_dict()
    faults = [f"missing {name}" for name in own if name not in state]
    faults += [f"unexpected {name}" for name in state if name not in own]
    faults += [
        f"{name} is {list(state[name].shape)}, not {list(own[name].shape)}"
        for name in own
        if name in state and state[name].shape != own[name].shape
    ]
    if faults:
        shown = "; ".join(faults[:8]) + ("; …" if len(faults) > 8 else "")
        raise HypernetworkMismatch(f"the weights of {source} do not fit their configuration: {shown}")
    # A module built on the meta device has no storage of its own and takes the state's.
    module.load_state_dict(state, assign=any(tensor.is_meta for tensor in own.values()))


def check_base_model(hypernetwork: nn.Module, base_model: BaseModel) -> None:
    """Refuse a base model that the hypernetwork was not made for; its configuration says for which.

    Raises:
        BaseModelMismatch: It was made for another base model, or adapts modules or layers that this one lacks.
    """
    config = _config(hypernetwork)
    accepts(config.base_models, base_model.fingerprint)
    for module, *sizes in zip(config.target_modules, config.in_sizes, config.out_sizes, strict=True):
        if base_model.module_sizes(module) != tuple(sizes) or max(config.layers) >= base_model.n_layers:
            raise BaseModelMismatch(
                f"the hypernetwork adapts {module} of {sizes[0]} -> {sizes[1]} up to layer {max(config.layers)}; "
                f"that of {base_model.name} is {base_model.module_sizes(module)} in {base_model.n_layers} layers"
            )


def check_trained_on(hypernetwork: nn.Module, base_model: BaseModel) -> None:
    """Refuse a base model of other sizes than a checkpoint of somebody else's, which cannot say for which it was made.

    Stricter than `check_base_model`: such a checkpoint adapts every layer.

    Raises:
        BaseModelMismatch: It has other layers, or modules or hidden states of other sizes.
    """
    config = _config(hypernetwork)
    made_for: dict[str, object] = {"layers": config.layers}
    given: dict[str, object] = {"layers": tuple(range(base_model.n_layers))}
    if hasattr(config, "hidden_size"):  # one for instructions reads no hidden states
        made_for["hidden_size"], given["hidden_size"] = config.hidden_size, base_model.hidden_size
    for module, *sizes in zip(config.target_modules, config.in_sizes, config.out_sizes, strict=True):
        made_for[module], given[module] = tuple(sizes), base_model.module_sizes(module)
    if made_for != given:
        raise BaseModelMismatch(f"the checkpoint was made for {made_for}; {base_model.name} has {given}")


def weights_fingerprint(kind: str, hypernetwork: nn.Module) -> str:
    """`kind:` and 16 hex digits that change with the configuration or any weight."""
    digest = hashlib.sha256(json.dumps(dataclasses.asdict(_config(hypernetwork)), sort_keys=True).encode())
    for name, tensor in sorted(hypernetwork.state_dict().items()):
        digest.update(name.encode())
        digest.update(tensor.detach().float().cpu().contiguous().numpy())
    return f"{kind}:{digest.hexdigest()[:16]}"


def _config(hypernetwork: nn.Module) -> Any:
    return hypernetwork.config
