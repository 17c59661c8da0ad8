"""From documents to records: split, made into adapters, embedded and stored.

The stage that writes, as `answering.py` is the one that reads. It loads no backend.
"""

from collections.abc import Iterable, Iterator, Sequence

from lora_memory.documents import Chunk, Document
from lora_memory.internalizer import Internalizer
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore, NewChunk, NewRecord, Record
from lora_memory.text_encoder import TextEncoder

__all__ = ["Writing"]


class Writing:
    """Writes documents into one store. Thread-safe."""

    def __init__(self, store: AdapterStore, internalizer: Internalizer, text_encoder: TextEncoder) -> None:
        """Write into `store`; its vectors are `text_encoder`'s and its adapters `internalizer`'s."""
        self._store = store
        self._internalizer = internalizer
        self._text_encoder = text_encoder

    def write(self, document: Document, scope: Scope, *, max_tokens: int) -> Record:
        """Store one document."""
        chunks = self._internalizer.split(document.text, max_tokens=max_tokens)
        return self._add([(document, chunks)], scope)[0]

    def write_many(
        self, documents: Iterable[str | Document], scope: Scope, *, max_tokens: int
    ) -> Iterator[Sequence[Record]]:
        """Store documents in groups that make good batches; the records of each group once they are on disk."""
        for group in self._internalizer.groups(documents, max_tokens=max_tokens):
            yield self._add(group, scope)

    def repair(self) -> list[str]:
        """Make the adapters again whose weight files are lost; the ids of the records that had them."""
        lost = self._store.lost_chunks()
        made = self._internalizer.adapters([chunk.text for chunk in lost])
        adapters = {lost[index].id: self._store.stage(adapter) for index, adapter in made}
        if adapters:
            self._store.replace_adapters(adapters)
        return sorted({chunk.record_id for chunk in lost})

    def _add(self, group: Sequence[tuple[Document, Sequence[Chunk]]], scope: Scope) -> Sequence[Record]:
        texts = [chunk.text for _, chunks in group for chunk in chunks]
        # Each adapter is written down as it is made: those of a long document need not fit in memory.
        adapters = {index: self._store.stage(adapter) for index, adapter in self._internalizer.adapters(texts)}
        vectors = self._text_encoder.encode(texts)
        indices = iter(range(len(texts)))
        return self._store.add(
            [
                NewRecord(
                    scope=scope,
                    document=document,
                    kind="document",
                    chunks=[
                        NewChunk(chunk=chunk, adapter=adapters[index], vector=vectors[index])
                        for chunk, index in zip(chunks, indices, strict=False)
                    ],
                )
                for document, chunks in group
            ]
        )
