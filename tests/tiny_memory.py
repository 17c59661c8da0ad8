"""A memory on tiny models, opened in the same way by tests and by the processes that they start."""

from functools import cache
from pathlib import Path
from typing import Any

from lora_memory.backends.base import GenerationOptions
from lora_memory.base_models import BaseModel
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.memory import Memory
from lora_memory.testing import tiny_base_model, tiny_hypernetwork, tiny_text_encoder

SHORT = GenerationOptions(max_new_tokens=12)
RANK = 2  # of the hypernetwork's adapters, and of its prior


@cache
def base_model() -> BaseModel:
    return tiny_base_model()


@cache
def hypernetwork() -> DocumentHypernetwork:
    return tiny_hypernetwork(base_model(), rank=RANK)


def open_memory(path: Path, **changes: Any) -> Memory:
    """Open or create a memory with the tests' own models, or with others."""
    models: dict[str, Any] = {
        "base_model": base_model(),
        "document_hypernetwork": hypernetwork(),
        "text_encoder": tiny_text_encoder(),
    }
    return Memory.open(path, **(models | changes))


def text_of_chunks(*facts: str) -> str:
    """A document of one chunk for each fact: a chunk of the tiny hypernetwork holds 63 bytes."""
    return "\n\n".join(f"{fact} {'.' * (60 - len(fact))}" for fact in facts)
