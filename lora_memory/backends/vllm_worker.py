"""What runs inside vLLM's workers: compositions are taken from memory, without a file.

vLLM mixes `CompositionWorker` into the worker class of each process (`worker_extension_cls`), and the engine calls its
methods on all of them. Everything that reaches into vLLM's own objects is here and in `vllm_cpu.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import safetensors.torch
from torch import Tensor

from lora_memory.backends import vllm_cpu
from lora_memory.threads import one_thread

__all__ = ["CompositionWorker"]

vllm_cpu.apply()  # at import: before the worker loads its model and warms it up


class CompositionWorker:
    """Methods that are added to a vLLM worker; it holds one shard of the model."""

    model_runner: Any  # the worker's own

    def mount_composition(self, number: int, config: Mapping[str, Any], tensors: Mapping[str, Tensor] | bytes) -> bool:
        """Register a composition under a number.

        Args:
            number: Positive, and not registered yet.
            config: As in PEFT's `adapter_config.json`.
            tensors: As in PEFT's `adapter_model.safetensors`: ready, or that file's bytes.

        Returns:
            Whether it is registered now.
        """
        from vllm.lora.lora_model import LoRAModel
        from vllm.lora.peft_helper import PEFTHelper

        worker = self.model_runner.lora_manager  # loads from directories, which is what is left out here
        manager = worker._adapter_manager
        mapper = getattr(manager.model, "hf_to_vllm_mapper", None)
        helper = PEFTHelper.from_dict(dict(config))
        helper.validate_legal(worker.lora_config)
        lora = LoRAModel.from_lora_tensors(
            number,
            safetensors.torch.load(tensors) if isinstance(tensors, bytes) else dict(tensors),
            helper,
            device="cpu",
            dtype=worker.lora_config.lora_dtype,
            model_vocab_size=worker.vocab_size,
            weights_mapper=mapper and mapper.get_rename_mapper(),
            skip_prefixes=getattr(manager.model, "lora_skip_prefixes", None),
        )
        manager.add_adapter(lora)
        return number in manager.list_adapters()

    def unmount_composition(self, number: int) -> bool:
        """Remove a composition, and its weights from the slot where vLLM would leave them.

        Returns:
            Whether it was registered.
        """
        manager = self.model_runner.lora_manager._adapter_manager
        if number in manager.lora_index_to_id:
            slot = manager.lora_index_to_id.index(number)
            with one_thread():
                for module in manager.modules.values():
                    module.reset_lora(slot)
        return bool(manager.remove_adapter(number))
