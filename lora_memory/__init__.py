"""An embeddable memory for language models: documents become LoRA adapters that answer without being in the prompt.

`Memory` is the way in. Everything that `__all__` lists is public under this path and no other. Each name is imported
when it is first used, so that `import lora_memory` loads neither torch nor a database.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from lora_memory.__about__ import __version__

if TYPE_CHECKING:
    from lora_memory.adapter import Adapter
    from lora_memory.asynchronous import AsyncMemory
    from lora_memory.backends.base import GenerationOptions
    from lora_memory.composition import Composition, compose
    from lora_memory.documents import Document, Instruction
    from lora_memory.errors import (
        BaseModelMismatch,
        InvalidInput,
        LoraMemoryError,
        MissingDependency,
        ModelNotFound,
        MountError,
        RecordNotFound,
        StoreError,
    )
    from lora_memory.memory import Answer, AnswerStream, Memory
    from lora_memory.retrieval import Recall
    from lora_memory.scopes import Scope
    from lora_memory.session import Session
    from lora_memory.store import Record, Version
    from lora_memory.tasks import Task

__all__ = [
    "Adapter",
    "Answer",
    "AnswerStream",
    "AsyncMemory",
    "BaseModelMismatch",
    "Composition",
    "Document",
    "GenerationOptions",
    "Instruction",
    "InvalidInput",
    "LoraMemoryError",
    "Memory",
    "MissingDependency",
    "ModelNotFound",
    "MountError",
    "Recall",
    "Record",
    "RecordNotFound",
    "Scope",
    "Session",
    "StoreError",
    "Task",
    "Version",
    "__version__",
    "compose",
]

_HOMES = {
    "adapter": ("Adapter",),
    "asynchronous": ("AsyncMemory",),
    "backends.base": ("GenerationOptions",),
    "composition": ("Composition", "compose"),
    "documents": ("Document", "Instruction"),
    "errors": (
        "BaseModelMismatch",
        "InvalidInput",
        "LoraMemoryError",
        "MissingDependency",
        "ModelNotFound",
        "MountError",
        "RecordNotFound",
        "StoreError",
    ),
    "memory": ("Answer", "AnswerStream", "Memory"),
    "retrieval": ("Recall",),
    "scopes": ("Scope",),
    "session": ("Session",),
    "store": ("Record", "Version"),
    "tasks": ("Task",),
}
_MODULE_OF = {name: f"lora_memory.{module}" for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:  # PEP 562: called only for names that are not here yet
    if name not in _MODULE_OF:
        raise AttributeError(f"module 'lora_memory' has no attribute {name!r}")
    value: object = getattr(import_module(_MODULE_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
