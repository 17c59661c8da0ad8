"""A plugin for vLLM servers: `model="mem:<composition>"` is loaded on first use, from a directory of compositions.

vLLM finds `register` by the entry point `vllm.general_plugins`, in every process that it starts. It looks for
compositions in the directory that vLLM's own `VLLM_LORA_RESOLVER_CACHE_DIR` names, and does nothing without it. It
writes nothing: compositions are put there by `VllmServerBackend`, or by `export_peft` under their names.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from lora_memory.backends import vllm_cpu

__all__ = ["PREFIX", "register"]

PREFIX = "mem:"
"""What begins a model name that means a composition."""

_NAME = re.compile(r"[0-9a-f]{32}")  # a composition's, which is a hash; no path can be written with it


class _CompositionResolver:
    """vLLM's `LoRAResolver`, without its base class: vLLM asks for the method alone."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    async def resolve_lora(self, base_model_name: str, lora_name: str) -> Any:
        """The LoRA of this name for vLLM to load, or None if it is not a composition for this base model."""
        from vllm.lora.request import LoRARequest

        name = lora_name.removeprefix(PREFIX)
        if name == lora_name or not _NAME.fullmatch(name):
            return None
        path = self._directory / name
        try:
            config = json.loads((path / "adapter_config.json").read_text("utf-8"))
        except (OSError, ValueError):
            return None
        if config.get("base_model_name_or_path") != base_model_name:
            return None
        # vLLM's server gives the number.
        return LoRARequest(lora_name, 1, str(path), base_model_name=base_model_name)


def register() -> None:
    """Tell vLLM about the resolver, and mend its LoRA products on a CPU (`vllm_cpu.py`)."""
    from vllm import envs
    from vllm.lora.resolver import LoRAResolverRegistry

    vllm_cpu.apply()
    if directory := envs.VLLM_LORA_RESOLVER_CACHE_DIR:
        LoRAResolverRegistry.register_resolver("lora_memory", _CompositionResolver(Path(directory)))
