"""What is said where the optional libraries of the vLLM backends are not installed."""

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from lora_memory.backends.vllm import VllmBackend
from lora_memory.base_models import load_base_model
from lora_memory.errors import InvalidInput, MissingDependency
from lora_memory.memory import Memory
from lora_memory.testing import tiny_base_model, tiny_hypernetwork, tiny_text_encoder


@pytest.mark.skipif(find_spec("vllm") is not None, reason="vLLM is installed")
def test_the_engine_names_its_extras_and_leaves_no_open_store(tmp_path: Path) -> None:
    ready = tiny_base_model()
    ready.model.save_pretrained(tmp_path / "model")
    ready.tokenizer.save_pretrained(tmp_path / "model")
    base_model = load_base_model(tmp_path / "model", dtype=ready.dtype)
    with pytest.raises(MissingDependency, match=r"lora-memory\[vllm\].*lora-memory\[vllm-cpu\]"):
        Memory.open(
            tmp_path / "memory",
            base_model=base_model,
            document_hypernetwork=tiny_hypernetwork(base_model),
            text_encoder=tiny_text_encoder(),
            backend="vllm",
        )


@pytest.mark.skipif(find_spec("httpx") is not None, reason="httpx is installed")
def test_the_server_s_backend_names_its_extra() -> None:
    with pytest.raises(MissingDependency, match=r"lora-memory\[vllm-server\]"):
        import_module("lora_memory.backends.vllm_server")


def test_arguments_are_refused_before_anything_is_started() -> None:
    base_model = tiny_base_model()
    with pytest.raises(InvalidInput, match="512"):
        VllmBackend(base_model, max_rank=513)
    with pytest.raises(InvalidInput, match="max_mounted"):
        VllmBackend(base_model, max_loras=9, max_mounted=8)
    with pytest.raises(InvalidInput, match="save it"):
        VllmBackend(base_model)
