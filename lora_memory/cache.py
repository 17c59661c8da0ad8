"""A cache of the values used last, bounded in bytes. What is kept, and when it must go, is its owner's business."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, Protocol, TypeVar

from lora_memory.errors import InvalidInput

__all__ = ["Cache"]


class Measured(Protocol):
    """What has a size."""

    @property
    def nbytes(self) -> int:
        """Bytes in memory."""


Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value", bound=Measured)


class Cache(Generic[Key, Value]):
    """The values used last. Thread-safe; two threads that miss together both make the value.

    Args:
        max_bytes: Room for values; the least recently used go first, and a larger one is never kept.

    Raises:
        InvalidInput: `max_bytes` is below 0.
    """

    def __init__(self, max_bytes: int) -> None:
        if max_bytes < 0:
            raise InvalidInput(f"max_bytes must be 0 (keep nothing) or more, not {max_bytes}.")
        self.max_bytes = max_bytes
        self._entries: OrderedDict[Key, Value] = OrderedDict()
        self._nbytes = 0
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def nbytes(self) -> int:
        """Bytes of the values held."""
        return self._nbytes

    def get_or_make(self, key: Key, make: Callable[[], Value]) -> Value:
        """The value kept under this key, or what `make` returns, which is kept from then on."""
        with self._lock:
            if key in self._entries:
                self._entries.move_to_end(key)
                return self._entries[key]
        value = make()  # unlocked: others' hits need not wait
        with self._lock:
            if key in self._entries:  # another thread was faster
                return self._entries[key]
            if value.nbytes <= self.max_bytes:
                self._entries[key] = value
                self._nbytes += value.nbytes
            while self._nbytes > self.max_bytes:
                self._nbytes -= self._entries.popitem(last=False)[1].nbytes
        return value

    def clear(self) -> None:
        """Drop everything."""
        with self._lock:
            self._entries.clear()
            self._nbytes = 0
