"""Keeps the vector index up with the rows, whoever wrote them.

The rows are the truth and `vectors.py` does the searching; this is the step between. Not thread-safe: `AdapterStore`
holds a lock around it.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlalchemy.orm import Session

from lora_memory.store.clock import now_ms
from lora_memory.store.filters import Filter
from lora_memory.store.rows import is_current
from lora_memory.store.tables import ChunkRow, RecordRow, StoreRow
from lora_memory.store.vectors import VectorIndex

__all__ = ["ChunkIndex"]

_PAGE = 4096  # vectors decoded at a time


class ChunkIndex:
    """The vectors of all document chunks, as of some change of the store."""

    def __init__(self, dimension: int) -> None:
        self._vectors = VectorIndex(dimension)
        self._changes = self._removals = 0  # the store's counters when the index was last brought up
        self._last = 0  # the newest chunk that it holds or held

    def refresh(self, session: Session, store: StoreRow) -> None:
        """Take in what was committed since the last time; `store` was read in this session."""
        if store.changes != self._changes:
            self._take_in(session, store)
        # Time alone changes this: no write tells of it. Until one removes them, expired records are few.
        expired = select(ChunkRow.id).join(RecordRow).where(RecordRow.expires_at <= now_ms())
        self._vectors.remove(session.scalars(expired))

    def search(
        self, session: Session, vector: NDArray[np.float32], scopes: Sequence[str], k: int, only: Filter
    ) -> list[tuple[int, float]]:
        """As `VectorIndex.search`, among the chunks of records that pass the filter; refreshed in this session."""
        if not only:
            return self._vectors.search(vector, scopes, k)
        among = select(ChunkRow.id).join(RecordRow).where(RecordRow.scope.in_(scopes), is_current(), only.condition)
        return self._vectors.search(vector, scopes, k, among=set(session.scalars(among)))

    def _take_in(self, session: Session, store: StoreRow) -> None:
        if store.removals != self._removals:
            kept = select(ChunkRow.id).join(RecordRow).where(is_current())
            self._vectors.remove(self._vectors.ids().difference(session.scalars(kept)))
        # Ids rise in the order of commits, because every write holds one lock: new chunks are those past the last.
        added = (
            select(ChunkRow.id, RecordRow.scope, ChunkRow.vector)
            .join(RecordRow)
            .where(RecordRow.kind == "document", is_current(), ChunkRow.id > self._last)
            .order_by(ChunkRow.id)
        )
        for rows in session.execute(added).partitions(_PAGE):
            ids, scopes, blobs = zip(*rows, strict=True)
            self._vectors.add(ids, scopes, np.frombuffer(b"".join(blobs), "<f4").reshape(len(ids), -1))
            self._last = ids[-1]
        self._changes, self._removals = store.changes, store.removals
