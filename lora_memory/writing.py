"""From documents to records: split, made into adapters, embedded and stored.

The stage that writes, as `answering.py` is the one that reads. It loads no backend.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from lora_memory import telemetry
from lora_memory.adapter import Adapter
from lora_memory.documents import Chunk, Document, Instruction
from lora_memory.errors import InvalidInput
from lora_memory.instructor import Instructor
from lora_memory.internalizer import Internalizer
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore, NewChunk, NewRecord, Record, StagedAdapter
from lora_memory.store.clock import as_datetime, now_ms
from lora_memory.store.filters import checked_tags
from lora_memory.text_encoder import TextEncoder
from lora_memory.threads import dismissing_helpers

__all__ = ["Writing", "expiry", "make_chunks"]

STAGING = min(16, 2 * (os.cpu_count() or 2))  # adapters written at once: a GPU makes them faster than one thread can


class Writing:
    """Writes documents into one store. Thread-safe."""

    def __init__(self, store: AdapterStore, internalizer: Internalizer, text_encoder: TextEncoder) -> None:
        """Write into `store`; its vectors are `text_encoder`'s and its adapters `internalizer`'s."""
        self._store = store
        self._internalizer = internalizer
        self._text_encoder = text_encoder

    @telemetry.observed("internalize", telemetry.internalized)
    def write(
        self,
        document: Document,
        scope: Scope,
        *,
        max_tokens: int,
        tags: Sequence[str] = (),
        expires_at: datetime | None = None,
        turn: int | None = None,
    ) -> Record:
        """Store one document, or count it where its scope holds the same text; it may be a session's turn."""
        chunks = self._internalizer.split(document.text, max_tokens=max_tokens)
        return self._add([(document, chunks)], scope, tags, expires_at, turn)[0]

    def write_many(
        self,
        documents: Iterable[str | Document],
        scope: Scope,
        *,
        max_tokens: int,
        tags: Sequence[str] = (),
        expires_at: datetime | None = None,
    ) -> Iterator[Sequence[Record]]:
        """Store documents in groups that make good batches; the records of each group once they are on disk."""
        for group in self._internalizer.groups(documents, max_tokens=max_tokens):
            yield self._add(group, scope, tags, expires_at)

    @telemetry.observed("update", telemetry.internalized)
    def update(
        self,
        record_id: str,
        text: str,
        scope: Scope,
        *,
        max_tokens: int,
        metadata: Mapping[str, Any] | None,
        tags: Sequence[str] | None,
    ) -> Record:
        """Make a new version of a document's record; adapters are made only for a text that it never had."""
        if self._store.get(record_id, scope=scope).kind != "document":
            raise InvalidInput(f"the record {record_id} is an instruction; forget it and internalize another")
        spans = self._internalizer.split(text, max_tokens=max_tokens)
        known = any(version.text == text for version in self._store.history(record_id, scope=scope))
        chunks = [] if known else self._made([spans])[0]
        return self._store.update(record_id, text, scope=scope, chunks=chunks, metadata=metadata, tags=tags)

    @dismissing_helpers()
    def repair(self, instructor: Callable[[], Instructor]) -> list[str]:
        """Make the adapters again whose weight files are lost; the ids of the records that had them.

        Args:
            instructor: What makes tasks' adapters, called if one is lost, once those of documents are there again.
        """
        lost = self._store.lost_chunks()
        documents = [chunk for chunk in lost if chunk.kind == "document"]
        made = self._internalizer.adapters([chunk.text for chunk in documents])
        if adapters := {documents[index].id: self._store.stage(adapter) for index, adapter in made}:
            self._store.replace_adapters(adapters)
        if tasks := [chunk for chunk in lost if chunk.kind == "instruction"]:
            instruct = instructor().adapters
            # One at a time, as they were first made: in a batch, the last bits may differ.
            made_again = {chunk.id: self._store.stage(*instruct([Instruction(chunk.text)])) for chunk in tasks}
            self._store.replace_adapters(made_again)
        return sorted({chunk.record_id for chunk in lost})

    def _add(
        self,
        group: Sequence[tuple[Document, Sequence[Chunk]]],
        scope: Scope,
        tags: Sequence[str],
        expires_at: datetime | None,
        turn: int | None = None,
    ) -> Sequence[Record]:
        common = NewRecord(
            scope=scope,
            document=group[0][0],
            kind="document",
            chunks=(),
            tags=checked_tags(tags),
            expires_at=expires_at,
            turn=turn,
        )
        new = [replace(common, document=document) for document, _ in group]
        records = self._store.repeat(new)
        missing = [index for index, record in enumerate(records) if record is None]
        if not missing:
            return [record for record in records if record is not None]
        spans = {group[index][0].text: group[index][1] for index in missing}  # each text once
        made = dict(zip(spans, self._made(list(spans.values())), strict=True))
        added = self._store.add([replace(new[index], chunks=made[group[index][0].text]) for index in missing])
        stored = dict(zip(missing, added, strict=True))
        return [record or stored[index] for index, record in enumerate(records)]

    def _made(self, documents: Sequence[Sequence[Chunk]]) -> list[list[NewChunk]]:
        return make_chunks(documents, self._internalizer, self._text_encoder, stage=self._store.stage)


@dismissing_helpers()
def make_chunks(
    documents: Sequence[Sequence[Chunk]],
    internalizer: Internalizer,
    text_encoder: TextEncoder,
    *,
    stage: Callable[[Adapter], StagedAdapter],
) -> list[list[NewChunk]]:
    """The chunks of documents with their adapters and vectors."""
    texts = [chunk.in_context for chunks in documents for chunk in chunks]
    adapters = dict(_staged(internalizer.adapters(texts), stage))
    vectors = text_encoder.encode(texts)
    indices = iter(range(len(texts)))
    return [
        [
            NewChunk(chunk=chunk, adapter=adapters[index], vector=vectors[index])
            for chunk, index in zip(chunks, indices, strict=False)
        ]
        for chunks in documents
    ]


def _staged(
    adapters: Iterable[tuple[int, Adapter]], stage: Callable[[Adapter], StagedAdapter]
) -> Iterator[tuple[int, StagedAdapter]]:
    """Write adapters down as they are made, several at once: those of a long document need not fit in memory."""
    waiting: deque[tuple[int, Future[StagedAdapter]]] = deque()
    try:
        with ThreadPoolExecutor(STAGING) as pool:
            for index, adapter in adapters:
                waiting.append((index, pool.submit(stage, adapter)))
                if len(waiting) > 2 * STAGING:
                    yield _result(*waiting.popleft())
            while waiting:
                yield _result(*waiting.popleft())
    finally:
        waiting.clear()  # a failure refers to this frame: without it, it would keep their files as long as it lives


def _result(index: int, staged: Future[StagedAdapter]) -> tuple[int, StagedAdapter]:
    return index, staged.result()


def expiry(ttl: float | timedelta | None) -> datetime | None:
    """When what is written now expires; `ttl` is in seconds.

    Raises:
        InvalidInput: It is not over 0, or too long to be a date.
    """
    if ttl is None:
        return None
    try:
        life = ttl if isinstance(ttl, timedelta) else timedelta(seconds=ttl)
        if life > timedelta(0) and not isinstance(ttl, bool):
            return as_datetime(now_ms()) + life
    except (OverflowError, TypeError, ValueError):
        pass
    raise InvalidInput(
        f"ttl is a number of seconds over 0 (or a timedelta) that ends before the year 10000, not {ttl!r}; leave it "
        "out to keep for good"
    )
