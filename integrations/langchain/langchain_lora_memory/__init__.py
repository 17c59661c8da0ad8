"""A memory in a model's weights, behind the interfaces of LangChain and LangGraph.

Each name is imported when it is first used: `LoraMemoryMiddleware` needs `langchain`, `LoraMemoryStore` needs
`langgraph`, and the others need `langchain-core` alone.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from langchain_lora_memory.chat import ChatLoraMemory
    from langchain_lora_memory.index import LoraMemoryIndex
    from langchain_lora_memory.middleware import LoraMemoryMiddleware
    from langchain_lora_memory.retriever import LoraMemoryRetriever
    from langchain_lora_memory.store import LoraMemoryStore
    from langchain_lora_memory.tools import forget_tool, memory_tools, recall_tool, remember_tool

__all__ = [
    "ChatLoraMemory",
    "LoraMemoryIndex",
    "LoraMemoryMiddleware",
    "LoraMemoryRetriever",
    "LoraMemoryStore",
    "forget_tool",
    "memory_tools",
    "recall_tool",
    "remember_tool",
]

_HOMES = {
    "chat": ("ChatLoraMemory",),
    "index": ("LoraMemoryIndex",),
    "middleware": ("LoraMemoryMiddleware",),
    "retriever": ("LoraMemoryRetriever",),
    "store": ("LoraMemoryStore",),
    "tools": ("forget_tool", "memory_tools", "recall_tool", "remember_tool"),
}
_MODULE_OF = {name: f"langchain_lora_memory.{module}" for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:  # PEP 562: called only for names that are not here yet
    if name not in _MODULE_OF:
        raise AttributeError(f"module 'langchain_lora_memory' has no attribute {name!r}")
    value: object = getattr(import_module(_MODULE_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
