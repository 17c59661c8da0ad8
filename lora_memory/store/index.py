"""Keeps the vector index up with the rows, whoever wrote them.

The rows are the truth and `vectors.py` does the searching; this is the step between. Not thread-safe: `AdapterStore`
holds a lock around it.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlalchemy.orm import Session

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
        if store.changes == self._changes:
            return
        if store.removals != self._removals:
            self._vectors.remove(self._vectors.ids().difference(session.scalars(select(ChunkRow.id))))
        # Ids rise in the order of commits, because every write holds one lock: new chunks are those past the last.
        added = (
            select(ChunkRow.id, RecordRow.scope, ChunkRow.vector)
            .join(RecordRow)
            .where(RecordRow.kind == "document", ChunkRow.id > self._last)
            .order_by(ChunkRow.id)
        )
        for rows in session.execute(added).partitions(_PAGE):
            ids, scopes, blobs = zip(*rows, strict=True)
            self._vectors.add(ids, scopes, np.frombuffer(b"".join(blobs), "<f4").reshape(len(ids), -1))
            self._last = ids[-1]
        self._changes, self._removals = store.changes, store.removals

    def search(self, vector: NDArray[np.float32], scopes: Sequence[str], k: int) -> list[tuple[int, float]]:
        """As `VectorIndex.search`."""
        return self._vectors.search(vector, scopes, k)
