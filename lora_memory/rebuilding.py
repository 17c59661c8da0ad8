"""Internalize everything that a store holds again, for another base model, hypernetwork, embedder or chunk size.

The new adapters are made beside the old ones, which go on serving, and take their place at once when all are there
(`store/rebuilding.py`). What was made before a kill is not made again.
"""

from __future__ import annotations

import json
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from lora_memory.context import READING
from lora_memory.documents import Chunk, Document, Instruction
from lora_memory.instructor import Instructor
from lora_memory.internalizer import Internalizer
from lora_memory.store import AdapterStore, NewChunk
from lora_memory.store.identity import StoreIdentity
from lora_memory.store.rebuilding import Rebuilding, Unbuilt
from lora_memory.store.transfer import Progress
from lora_memory.tasks import task_chunk
from lora_memory.text_encoder import TextEncoder
from lora_memory.writing import make_chunks

__all__ = ["RebuildReceipt", "rebuild"]


@dataclass(frozen=True, kw_only=True)
class RebuildReceipt:
    """What `Memory.rebuild` did.

    Attributes:
        texts: How many were internalized by this call: each record's, and those of its earlier versions.
        resumed: How many an earlier call, which was cut off, had done.
    """

    texts: int
    resumed: int


def rebuild(
    store: AdapterStore,
    internalizer: Internalizer,
    text_encoder: TextEncoder,
    instructor: Instructor | None = None,
    *,
    anyway: bool = False,
    progress: Progress | None = None,
) -> RebuildReceipt:
    """Make the chunks of every version of every record anew, then put them in the place of those that there are.

    Args:
        store: Open, with whatever models it was made with.
        internalizer: The new one.
        text_encoder: The new one.
        instructor: Makes tasks' adapters anew. None keeps those that there are, or takes the shipped one for another
            base model.
        anyway: Even if the store was made with these models; otherwise a rebuild that was begun is taken back.
        progress: Told of every group of texts that is done.

    Raises:
        StoreError: The store cannot be written, or another process finished this rebuild or began another.
        BaseModelMismatch: There are tasks, and no hypernetwork to make them with for the new base model.
    """
    target = StoreIdentity(
        base_model=internalizer.base_model.fingerprint,
        hypernetwork=internalizer.hypernetwork.fingerprint,
        embedder=text_encoder.name,
        dimension=text_encoder.dimension,
    )
    if store.identity == target and not anyway:
        store.stop_rebuilding()
        return RebuildReceipt(texts=0, resumed=0)
    own = None if instructor is None else instructor.hypernetwork.fingerprint
    recipe = json.dumps([asdict(target), internalizer.chunk_tokens, own, READING])
    rebuilding = store.rebuilding(target, recipe)
    resumed, _ = rebuilding.counts()
    made = 0

    def report(count: int) -> None:
        nonlocal made
        made += count
        if progress is not None:
            progress(*rebuilding.counts())

    report(0)
    while True:  # others may write meanwhile
        for item in rebuilding.missing("instruction"):
            if instructor is None and store.identity.base_model != target.base_model:
                instructor = Instructor.load(internalizer.base_model, None, text_encoder)
            if chunks := _task_chunks(item, store, rebuilding, text_encoder, instructor):
                rebuilding.put([(item, chunks)], "instruction")
                report(1)
        for group in _groups(rebuilding.missing("document"), internalizer):
            texts, spans = zip(*group, strict=True)
            chunks_of = make_chunks(spans, internalizer, text_encoder, stage=rebuilding.stage)
            rebuilding.put(list(zip(texts, chunks_of, strict=True)), "document")
            report(len(group))
        if rebuilding.switch(internalizer.prior):
            return RebuildReceipt(texts=made, resumed=resumed)


def _groups(items: Iterator[Unbuilt], internalizer: Internalizer) -> Iterator[list[tuple[Unbuilt, list[Chunk]]]]:
    """Texts and their chunks, as many together as make good batches."""
    read: deque[Unbuilt] = deque()

    def documents() -> Iterator[Document]:
        for item in items:
            read.append(item)
            yield Document(item.text)

    for group in internalizer.groups(documents(), max_tokens=sys.maxsize):
        yield [(read.popleft(), list(chunks)) for _, chunks in group]


def _task_chunks(
    item: Unbuilt, store: AdapterStore, rebuilding: Rebuilding, text_encoder: TextEncoder, instructor: Instructor | None
) -> list[NewChunk]:
    """The one chunk of a task, with the adapter that it has if nothing makes another; none if it was forgotten."""
    moved = store.transfer.record(item.record_id)
    if moved is None:
        return []
    (old,) = next(version.chunks for version in moved.versions if version.version == item.version)
    if instructor is None:
        adapter, tokens = store.load_adapter(old.weights_hash), old.tokens
    else:
        (adapter,) = instructor.adapters([Instruction(item.text)])
        tokens = instructor.base_model.counter.count(item.text)
    return [task_chunk(item.text, tokens, rebuilding.stage(adapter), text_encoder)]
