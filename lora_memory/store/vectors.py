"""The vector index: exact inner-product search among the vectors of some scopes. The only file that imports faiss.

It holds nothing that cannot be built again from rows, and is never saved: 100,000 vectors of 384 are read back in
half a second, and a file of them would be one more place from which a forgotten vector has to vanish.
Not thread-safe: `AdapterStore` holds a lock around it.
"""

from collections.abc import Iterable, Sequence, Set
from functools import reduce
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from lora_memory.errors import MissingDependency
from lora_memory.threads import one_thread

try:
    import faiss
except ImportError as exc:
    raise MissingDependency("The store searches with faiss, which is not installed: pip install faiss-cpu") from exc

__all__ = ["VectorIndex"]


class VectorIndex:
    """Vectors by chunk id, each in one scope.

    The scope filter is applied before the search, so that `k` results come back whenever `k` exist. Every scope has
    its own cached selector and a search joins those that it may see: the caches stay as small as the index.
    """

    def __init__(self, dimension: int) -> None:
        self._index = faiss.IndexIDMap2(faiss.IndexFlatIP(dimension))
        self._ids: dict[str, set[int]] = {}
        self._selectors: dict[str, faiss.IDSelector] = {}

    def __len__(self) -> int:
        return self._index.ntotal

    def ids(self) -> set[int]:
        """All chunk ids."""
        return set(chain.from_iterable(self._ids.values()))

    def add(self, ids: Sequence[int], scopes: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Add vectors `[n, dimension]` under ids that are not in the index."""
        self._index.add_with_ids(vectors, np.asarray(ids, np.int64))
        for key, scope in zip(ids, scopes, strict=True):
            self._ids.setdefault(scope, set()).add(key)
            self._selectors.pop(scope, None)

    def remove(self, ids: Iterable[int]) -> None:
        """Remove vectors; unknown ids are ignored."""
        gone = set(ids)
        if not gone:
            return
        self._index.remove_ids(_selector(gone))
        for scope, members in list(self._ids.items()):
            if not members.isdisjoint(gone):
                members -= gone
                self._selectors.pop(scope, None)
                if not members:
                    del self._ids[scope]

    def search(
        self, vector: NDArray[np.float32], scopes: Sequence[str], k: int, *, among: Set[int] | None = None
    ) -> list[tuple[int, float]]:
        """The `k` best of these scopes (fewer only where fewer exist), best first, as (id, inner product).

        Args:
            vector: `[dimension]`.
            scopes: Where to search.
            k: How many.
            among: Search these ids only; those that are not in the scopes count for nothing.
        """
        scopes = [scope for scope in dict.fromkeys(scopes) if scope in self._ids]
        if among is not None:
            among = {key for key in among if any(key in self._ids[scope] for scope in scopes)}
        visible = sum(len(self._ids[scope]) for scope in scopes) if among is None else len(among)
        k = min(k, visible)
        if k == 0:
            return []
        parameters = None
        if visible < len(self):
            selector = self._selected(scopes) if among is None else _selector(among)
            parameters = faiss.SearchParameters()
            parameters.sel = selector  # a bare pointer: the name keeps the object alive
        with one_thread():  # for one vector, two take longer
            scores, ids = self._index.search(vector.reshape(1, -1), k, params=parameters)
        found = zip(ids[0].tolist(), scores[0].tolist(), strict=True)
        return sorted(found, key=lambda hit: (-hit[1], hit[0]))

    def _selected(self, scopes: Sequence[str]) -> faiss.IDSelector:
        for scope in scopes:
            if scope not in self._selectors:
                self._selectors[scope] = _selector(self._ids[scope])
        return reduce(faiss.IDSelectorOr, (self._selectors[scope] for scope in scopes))


def _selector(ids: Set[int]) -> faiss.IDSelector:
    return faiss.IDSelectorBatch(np.fromiter(ids, np.int64, len(ids)))
