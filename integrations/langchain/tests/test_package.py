"""What importing the package needs, and what it gives."""

import subprocess
import sys

import langchain_lora_memory


def test_every_public_name_is_there() -> None:
    for name in langchain_lora_memory.__all__:
        assert getattr(langchain_lora_memory, name).__name__ == name
    assert langchain_lora_memory.__all__ == sorted(langchain_lora_memory.__all__)


def test_the_retriever_and_the_chat_model_need_langchain_core_alone() -> None:
    program = (
        "import sys, langchain_lora_memory as m;"
        "m.ChatLoraMemory, m.LoraMemoryRetriever, m.LoraMemoryIndex, m.memory_tools;"
        "assert not {'langchain', 'langgraph'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
