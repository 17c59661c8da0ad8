"""The vLLM suite: `make test-vllm` runs it in an environment of its own; without vLLM nothing here is collected."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from lora_memory.base_models import BaseModel, load_base_model
from lora_memory.testing import tiny_base_model

collect_ignore_glob = [] if find_spec("vllm") else ["test_*.py"]

HEAD_SIZE = 32  # vLLM's smallest on a CPU


def pytest_configure(config: pytest.Config) -> None:
    for category in ("DeprecationWarning", "FutureWarning"):  # vLLM's own imports
        for module in ("torch", "vllm"):
            config.addinivalue_line("filterwarnings", rf"ignore::{category}:{module}\..*")


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> BaseModel:
    """A tiny model that lies in a directory, as vLLM needs it."""
    return saved(tiny_base_model(head_dim=HEAD_SIZE), tmp_path_factory.mktemp("tiny"))


def saved(base_model: BaseModel, directory: Path) -> BaseModel:
    base_model.model.save_pretrained(directory)
    base_model.tokenizer.save_pretrained(directory)
    return load_base_model(directory, dtype=base_model.dtype)
