"""`LoraMemoryRetriever`: what a memory holds on a question, as documents, for chains that put text into a prompt.

It mounts nothing; `chat.py` answers from the weights.
"""

from collections.abc import Mapping
from typing import Any

from langchain_core.callbacks import AsyncCallbackManagerForRetrieverRun, CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from lora_memory import Memory, Recall, Record, RecordNotFound
from pydantic import ConfigDict, Field

from langchain_lora_memory.asynchronous import awaited
from langchain_lora_memory.keyed import given_with
from langchain_lora_memory.scoping import ScopeSource, resolved

__all__ = ["LoraMemoryRetriever"]


class LoraMemoryRetriever(BaseRetriever):
    """Finds the chunks of a memory that are nearest to a query, best first.

    A document's text is the chunk's. Its metadata are the record's and six of the retriever's own: `score` (cosine
    similarity), `relevance` (what it is ranked by), `scope`, `record_id`, `position` (the chunk's place in the record)
    and `above` (what stands over the chunk, such as its headings). These mean the same in every document: where a
    record's metadata have a key of such a name, its value is not shown, and stays in the record.

    `invoke(query, k=…)` and `invoke(query, scope=…)` override what the retriever was made with.

    Attributes:
        memory: An open memory; it stays open.
        scope: Who asks: it sees itself and the scopes above it. A function is asked at each call.
        k: At most so many documents.
        min_score: Leave out documents of a lower score.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    memory: Memory = Field(exclude=True, repr=False)
    scope: ScopeSource = ""
    k: int = Field(default=4, ge=1)
    min_score: float = -1.0

    def _get_relevant_documents(
        self,
        query: str,
        *,
        run_manager: CallbackManagerForRetrieverRun,
        k: int | None = None,
        scope: ScopeSource | None = None,
    ) -> list[Document]:
        return self._documents(query, **self._choices(k, scope))

    async def _aget_relevant_documents(
        self,
        query: str,
        *,
        run_manager: AsyncCallbackManagerForRetrieverRun,
        k: int | None = None,
        scope: ScopeSource | None = None,
    ) -> list[Document]:
        return await awaited(self._documents, query, **self._choices(k, scope))

    def _choices(self, k: int | None, scope: ScopeSource | None) -> dict[str, Any]:
        return {"k": self.k if k is None else k, "scope": resolved(self.scope if scope is None else scope)}

    def _documents(self, query: str, *, k: int, scope: str, home: str = "") -> list[Document]:
        documents = []
        for recall in self.memory.search(query, scope=scope, k=k, min_score=self.min_score):
            try:
                record = self.memory.get(recall.record_id, scope=scope)
            except RecordNotFound:  # forgotten since the search
                continue
            found = {
                "above": recall.above,
                "score": recall.score,
                "relevance": recall.relevance,
                "scope": str(recall.scope),
                "record_id": recall.record_id,
                "position": recall.position,
            }
            name, given = self._given(recall, record, home)
            documents.append(Document(recall.text, id=name, metadata={**given, **found}))
        return documents

    def _given(self, recall: Recall, record: Record, home: str) -> tuple[str | None, Mapping[str, Any]]:
        """A document's id, and what its user gave with it; `home` is where an index keeps its own."""
        return str(recall.chunk_id), given_with(record.metadata)
