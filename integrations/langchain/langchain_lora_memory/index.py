"""`LoraMemoryIndex`: a retriever that can also be written to, by documents with ids.

Upserting a document makes adapters of it, so everything that answers from the memory knows it, and deleting it forgets
it for good.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from langchain_core.documents import Document
from langchain_core.indexing import DeleteResponse, UpsertResponse
from langchain_core.indexing.base import DocumentIndex
from lora_memory import InvalidInput, Recall, Record

from langchain_lora_memory.asynchronous import awaited
from langchain_lora_memory.keyed import KeyedRecords, grouped
from langchain_lora_memory.retriever import LoraMemoryRetriever
from langchain_lora_memory.scoping import ScopeSource, resolved

__all__ = ["LoraMemoryIndex"]


class LoraMemoryIndex(LoraMemoryRetriever, DocumentIndex):
    """The documents of one scope: `upsert`, `get` and `delete` by id, and retrieval as of `LoraMemoryRetriever`.

    Retrieval also finds what the memory holds otherwise in this scope and those above; `get` and `delete` know what was
    upserted in the scope itself. These are retrieved with their own ids and metadata, each chunk with those of its
    document, and a text that was upserted under several ids with the first; what is found otherwise has no id. A
    document without an id gets one. Metadata are JSON values. `where`, as `ChatLoraMemory` takes it, does not see them:
    documents of one text share a record, and each keeps its own metadata inside.
    """

    def upsert(self, items: Sequence[Document], /, **kwargs: Any) -> UpsertResponse:
        """Internalize documents, each in place of one with its id. The first that is refused ends it with its error.

        Raises:
            InvalidDocument: A text is empty or not text; the documents before it are stored.
        """
        return self._upsert(items, resolved(self.scope))

    async def aupsert(self, items: Sequence[Document], /, **kwargs: Any) -> UpsertResponse:
        """As `upsert`."""
        return await awaited(self._upsert, items, resolved(self.scope))

    def delete(self, ids: list[str] | None = None, **kwargs: Any) -> DeleteResponse:
        """Forget the documents with these ids, for good; an id that is not there is no failure.

        Where the same text was also internalized otherwise, or put under another id, that stays.

        Raises:
            InvalidInput: No ids are given.
        """
        return self._delete(ids, resolved(self.scope))

    async def adelete(self, ids: list[str] | None = None, **kwargs: Any) -> DeleteResponse:
        """As `delete`."""
        return await awaited(self._delete, ids, resolved(self.scope))

    def get(self, ids: Sequence[str], /, **kwargs: Any) -> list[Document]:
        """The documents with these ids, without those that are not there."""
        return self._get(ids, resolved(self.scope))

    async def aget(self, ids: Sequence[str], /, **kwargs: Any) -> list[Document]:
        """As `get`."""
        return await awaited(self._get, ids, resolved(self.scope))

    def _upsert(self, items: Sequence[Document], scope: str) -> UpsertResponse:
        records = KeyedRecords(self.memory, "index")
        ids = [item.id or str(uuid4()) for item in items]
        for group in grouped(list(zip(ids, items, strict=True))):
            with records.writing():
                for key, item in group:
                    records.put(scope, key, item.page_content, item.metadata)
        return UpsertResponse(succeeded=ids, failed=[])

    def _delete(self, ids: list[str] | None, scope: str) -> DeleteResponse:
        if ids is None:
            raise InvalidInput("delete() needs the ids of what to forget")
        records = KeyedRecords(self.memory, "index")
        with records.writing():
            gone = [key for key in dict.fromkeys(ids) if records.delete(scope, key)]
        return DeleteResponse(num_deleted=len(gone), succeeded=gone, num_failed=0, failed=[])

    def _get(self, ids: Sequence[str], scope: str) -> list[Document]:
        records = KeyedRecords(self.memory, "index")
        found = (records.get(scope, key) for key in dict.fromkeys(ids))
        return [Document(entry.text, id=entry.key, metadata=dict(entry.payload)) for entry in found if entry]

    def _choices(self, k: int | None, scope: ScopeSource | None) -> dict[str, Any]:
        home = resolved(self.scope)
        return {**super()._choices(k, home if scope is None else scope), "home": home}

    def _given(self, recall: Recall, record: Record, home: str) -> tuple[str | None, Mapping[str, Any]]:
        own = KeyedRecords(self.memory, "index").of(record, home)
        if own:
            return own[0].key, own[0].payload
        return None, super()._given(recall, record, home)[1]
