"""What a SQLite file still holds where no row is: the proof that forgotten bytes are gone.

Whatever belongs to no row must be zero, or a copy of bytes that a row does hold: SQLite leaves such copies where it
moves a row to another page, and `Database.erase` writes the file anew when rows go. This walks the file as its format
defines it (https://www.sqlite.org/fileformat2.html) and names every place that is neither. It needs no forgotten text
to look for. Whether the rows themselves are sound is SQLite's own check, not this.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["Residue", "find_residue"]

SHORTEST = 16  # bytes that are reported: shorter rests are page numbers, offsets and what lies between two copies
WINDOW = 8  # bytes by which a copy is recognised

_HEADER = 100  # bytes before the first page's b-tree
_LOCK_BYTE = 1 << 30  # SQLite never uses the page that it lies on
_INDEX_INTERIOR, _TABLE_INTERIOR, _INDEX_LEAF, _TABLE_LEAF = 2, 5, 10, 13


class Residue(NamedTuple):
    """Bytes of the file that no row has."""

    page: int
    offset: int
    length: int


def find_residue(data: bytes, roots: Sequence[int]) -> list[Residue]:
    """Every unused part of a database that holds anything else than zeros and copies of what is used.

    Args:
        data: The whole file; several times its size is needed in memory.
        roots: The first page of each table and index, the schema's own (1) included.

    Raises:
        ValueError: It is not a whole SQLite database.
    """
    try:
        pages = _Pages(data)
        unused = list(pages.unused(roots))
    except IndexError as exc:
        raise ValueError("a page lies outside the file") from exc
    parts = [(part, data[pages.start(part.page) + part.offset :][: part.length]) for part in unused]
    dirty = [(part, content) for part, content in parts if content != bytes(part.length)]
    if not dirty:
        return []
    used = np.frombuffer(data, np.uint8).copy()
    for part in unused:
        begin = pages.start(part.page) + part.offset
        used[begin : begin + part.length] = 0
    known = _known(b"".join(content for _, content in dirty), used)
    found, begin = [], 0
    for part, content in dirty:
        strange = ~known[begin : begin + part.length] & (np.frombuffer(content, np.uint8) != 0)
        begin += part.length
        edges = np.flatnonzero(np.diff(np.concatenate(([False], strange, [False])).astype(np.int8)))
        runs = edges.reshape(-1, 2)
        found += [
            Residue(part.page, part.offset + int(start), int(stop - start))
            for start, stop in runs
            if stop - start >= SHORTEST
        ]
    return found


def _known(content: bytes, used: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Which bytes of `content` lie in a window that `used` has somewhere, too, or that looks like SQLite's offsets."""
    padded = np.frombuffer(content + bytes(WINDOW - 1), np.uint8)
    windows = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)
    wanted, place = np.unique(np.ascontiguousarray(windows).view(np.uint64).ravel(), return_inverse=True)
    candidates = np.zeros(1 << 20, np.bool_)  # by some of the bits: most windows of a large file are soon excluded
    candidates[_folded(wanted)] = True
    seen = np.zeros(len(wanted), np.bool_)
    for shift in range(WINDOW):
        there = used[shift : shift + (len(used) - shift) // WINDOW * WINDOW].view(np.uint64)
        there = there[candidates[_folded(there)]]
        at = np.minimum(np.searchsorted(wanted, there), len(wanted) - 1)
        seen[at[wanted[at] == there]] = True
    # Offsets within a page are two bytes, the first of them small: text and numbers never look so for long.
    offsets = (windows[:, 0::2] < 16).all(axis=1) | (windows[:, 1::2] < 16).all(axis=1)
    good = seen[place] | offsets
    known = np.zeros(len(good), np.bool_)
    for shift in range(WINDOW):
        known[shift:] |= good[: len(good) - shift]
    return known


def _folded(keys: NDArray[np.uint64]) -> NDArray[np.uint64]:
    return (keys * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(44)


class _Pages:
    def __init__(self, data: bytes) -> None:
        if not data.startswith(b"SQLite format 3\0"):
            raise ValueError("it is not a SQLite database")
        self._data = data
        size = self._number(16, 2)
        self._size = 65536 if size == 1 else size
        self._usable = self._size - data[20]
        self._count = len(data) // self._size
        self._unseen = set(range(1, self._count + 1)) - {_LOCK_BYTE // self._size + 1}

    def unused(self, roots: Sequence[int]) -> Iterator[Residue]:
        """The free list's pages, the gaps of pages in use, and pages that nothing leads to."""
        yield from self._free_list()
        waiting = list(roots)
        while waiting:
            page = waiting.pop()
            at = self._enter(page)
            kind = self._data[at]
            if kind not in (_INDEX_INTERIOR, _TABLE_INTERIOR, _INDEX_LEAF, _TABLE_LEAF):
                raise ValueError(f"page {page} is of no kind that it could be")
            interior = kind in (_INDEX_INTERIOR, _TABLE_INTERIOR)
            cells, pointers = self._number(at + 3, 2), at + (12 if interior else 8)
            if interior:
                waiting.append(self._number(at + 8))
            origin = self.start(page)
            used = [(0, pointers + 2 * cells - origin), (self._usable, self._usable)]
            for index in range(cells):
                cell = origin + self._number(pointers + 2 * index, 2)
                if interior:
                    waiting.append(self._number(cell))
                end, overflow, rest = self._cell(cell, kind)
                used.append((cell - origin, end - origin))
                yield from self._overflow(overflow, rest)
            free = self._number(at + 1, 2)
            while free:  # a free block begins with the next one's offset and its own length
                used.append((free, free + 4))
                free = self._number(origin + free, 2)
            used.sort()
            yield from (Residue(page, end, start - end) for (_, end), (start, _) in pairwise(used) if end < start)
        yield from (Residue(page, 0, self._size) for page in sorted(self._unseen))

    def _free_list(self) -> Iterator[Residue]:
        trunk = self._number(32)
        while trunk:
            at = self._enter(trunk)
            following, leaves = self._number(at), self._number(at + 4)
            # Behind the numbers of the free pages may be such numbers of longer lists: too short to be noticed.
            rest = 8 + 4 * leaves
            yield Residue(trunk, rest, self._usable - rest)
            for index in range(leaves):
                leaf = self._number(at + 8 + 4 * index)
                self._enter(leaf)
                yield Residue(leaf, 0, self._size)
            trunk = following

    def _overflow(self, page: int, rest: int) -> Iterator[Residue]:
        while rest > 0:
            at = self._enter(page)
            filled = min(rest, self._usable - 4)
            if filled < self._usable - 4:
                yield Residue(page, 4 + filled, self._usable - 4 - filled)
            page, rest = self._number(at), rest - filled

    def _cell(self, at: int, kind: int) -> tuple[int, int, int]:
        """Where a cell ends, the page on which its payload goes on (or 0), and how many bytes do."""
        if kind in (_INDEX_INTERIOR, _TABLE_INTERIOR):
            at += 4
        if kind == _TABLE_INTERIOR:
            return self._varint(at)[1], 0, 0
        payload, at = self._varint(at)
        if kind == _TABLE_LEAF:
            _, at = self._varint(at)
        usable = self._usable
        most = usable - 35 if kind == _TABLE_LEAF else (usable - 12) * 64 // 255 - 23
        if payload <= most:
            return at + payload, 0, 0
        least = (usable - 12) * 32 // 255 - 23
        local = least + (payload - least) % (usable - 4)
        local = local if local <= most else least
        return at + local + 4, self._number(at + local), payload - local

    def _enter(self, page: int) -> int:
        """Where the b-tree or the content of a page begins. Every page is entered once."""
        if page not in self._unseen:
            raise ValueError(f"page {page} does not exist or is used twice")
        self._unseen.discard(page)
        return self.start(page) + (_HEADER if page == 1 else 0)

    def start(self, page: int) -> int:
        """Where a page begins in the file."""
        return (page - 1) * self._size

    def _number(self, at: int, size: int = 4) -> int:
        return int.from_bytes(self._data[at : at + size])

    def _varint(self, at: int) -> tuple[int, int]:
        """A variable-length integer and where it ends."""
        value = 0
        for index in range(8):
            byte = self._data[at + index]
            value = value << 7 | byte & 127
            if byte < 128:
                return value, at + index + 1
        return value << 8 | self._data[at + 8], at + 9
