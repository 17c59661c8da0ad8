"""The standard suites of langchain-tests, unaltered, on tiny models.

What the base models of a memory cannot do is said by the suites' own properties: they default to no tool calling, no
structured output, and text only.
"""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from langchain_core.language_models import BaseChatModel
from langchain_core.retrievers import BaseRetriever
from langchain_core.tools import BaseTool
from langchain_tests.integration_tests import (
    ChatModelIntegrationTests,
    RetrieversIntegrationTests,
    ToolsIntegrationTests,
)
from langchain_tests.integration_tests.indexer import AsyncDocumentIndexTestSuite, DocumentIndexerTestSuite
from langchain_tests.unit_tests import ChatModelUnitTests, ToolsUnitTests
from lora_memory import Memory

from langchain_lora_memory import (
    ChatLoraMemory,
    LoraMemoryIndex,
    LoraMemoryRetriever,
    forget_tool,
    recall_tool,
    remember_tool,
)
from tests.tiny_memory import open_memory


class _OnMemory:
    """Gives a suite, whose properties take no fixtures, the memory that its tests share."""

    @pytest.fixture(autouse=True)
    def _opened(self, known: Memory) -> None:
        self.memory = known


class _Chat(_OnMemory):
    @property
    def chat_model_class(self) -> type[BaseChatModel]:
        return ChatLoraMemory

    @property
    def chat_model_params(self) -> dict[str, Any]:
        return {"memory": self.memory, "scope": "acme/mira"}

    @property
    def supports_model_override(self) -> bool:
        return False  # a memory's adapters fit one base model


class TestChatUnit(_Chat, ChatModelUnitTests):
    pass


class TestChat(_Chat, ChatModelIntegrationTests):
    pass


class TestRetriever(_OnMemory, RetrieversIntegrationTests):
    @property
    def retriever_constructor(self) -> type[BaseRetriever]:
        return LoraMemoryRetriever

    @property
    def retriever_constructor_params(self) -> dict[str, Any]:
        return {"memory": self.memory, "scope": "acme/mira"}

    @property
    def retriever_query_example(self) -> str:
        return "What is the code of Mira's locker?"


class TestIndex(DocumentIndexerTestSuite):
    @pytest.fixture
    def index(self, tmp_path: Path) -> Iterator[LoraMemoryIndex]:
        with open_memory(tmp_path) as memory:
            yield LoraMemoryIndex(memory=memory)


class TestAsyncIndex(AsyncDocumentIndexTestSuite):
    @pytest.fixture
    async def index(self, tmp_path: Path) -> AsyncIterator[LoraMemoryIndex]:
        with open_memory(tmp_path) as memory:
            yield LoraMemoryIndex(memory=memory, scope="acme")


class _Remember(_OnMemory):
    @property
    def tool_constructor(self) -> BaseTool:
        return remember_tool(self.memory, scope="acme/mira")

    @property
    def tool_invoke_params_example(self) -> dict[str, Any]:
        return {"text": "Mira's bicycle is green."}


class _Recall(_OnMemory):
    @property
    def tool_constructor(self) -> BaseTool:
        return recall_tool(self.memory, scope="acme/mira")

    @property
    def tool_invoke_params_example(self) -> dict[str, Any]:
        return {"question": "What is the code of Mira's locker?"}


class _Forget(_OnMemory):
    @property
    def tool_constructor(self) -> BaseTool:
        return forget_tool(self.memory, scope="acme/mira")

    @property
    def tool_invoke_params_example(self) -> dict[str, Any]:
        record = self.memory.internalize("Mira's umbrella is red.", scope="acme/mira")
        return {"record_id": record.id}


class TestRememberUnit(_Remember, ToolsUnitTests):
    pass


class TestRemember(_Remember, ToolsIntegrationTests):
    pass


class TestRecallUnit(_Recall, ToolsUnitTests):
    pass


class TestRecall(_Recall, ToolsIntegrationTests):
    pass


class TestForgetUnit(_Forget, ToolsUnitTests):
    pass


class TestForget(_Forget, ToolsIntegrationTests):
    pass
