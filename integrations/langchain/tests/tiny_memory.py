"""A memory on tiny models with random weights: whole in structure, and what it answers means nothing."""

from functools import cache
from pathlib import Path
from typing import Any

from lora_memory import Memory
from lora_memory.base_models import BaseModel
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.testing import tiny_base_model, tiny_hypernetwork, tiny_text_encoder


@cache
def base_model() -> BaseModel:
    return tiny_base_model()


@cache
def hypernetwork() -> DocumentHypernetwork:
    return tiny_hypernetwork(base_model())


def open_memory(path: Path, **changes: Any) -> Memory:
    models: dict[str, Any] = {
        "base_model": base_model(),
        "document_hypernetwork": hypernetwork(),
        "text_encoder": tiny_text_encoder(),
    }
    return Memory.open(path, **(models | changes))
