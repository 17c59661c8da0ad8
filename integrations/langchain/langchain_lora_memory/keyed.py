"""Records under names that their users chose: what an index and a key-value store keep in a memory.

A record has an id of its own, and a text that a scope holds may be stored once for two names. So what belongs to a name
stands in the record's metadata under that name, and a record goes when its last name does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lora_memory import Memory, Record

__all__ = ["Entry", "KeyedRecords", "payload_of"]

_SCOPE = "lora_memory:scope"
_NAMED = "lora_memory:named:"
_PAYLOAD = "lora_memory:payload:"
_PAGE = 1000


@dataclass(frozen=True)
class Entry:
    """What is kept under a name.

    Attributes:
        scope: Where it lies, as it was given to `put`.
        key: Its name there.
        text: What was internalized.
        payload: JSON values that belong to the name.
        record: The record that holds it.
    """

    scope: str
    key: str
    text: str
    payload: Mapping[str, Any]
    record: Record


class KeyedRecords:
    """The named records of a memory. As safe to share between threads as the memory is.

    Of two that put the same name at once, the later wins.
    """

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def get(self, scope: str, key: str) -> Entry | None:
        """What is kept under a name."""
        return next((entry for entry in self._named(scope, key)), None)

    def put(self, scope: str, key: str, text: str, payload: Mapping[str, Any]) -> Entry:
        """Keep a text under a name, in place of what was there."""
        before = list(self._named(scope, key))
        metadata = {_SCOPE: scope, _NAMED + key: True, _PAYLOAD + key: dict(payload)}
        record = self._memory.internalize(text, scope=scope, metadata=metadata)
        for entry in before:  # only once the new one is on the disk
            if entry.record.id != record.id:
                self._drop(entry)
        return Entry(scope, key, text, payload, record)

    def delete(self, scope: str, key: str) -> bool:
        """Forget what is kept under a name; whether there was anything."""
        entries = list(self._named(scope, key))
        for entry in entries:
            self._drop(entry)
        return bool(entries)

    def below(self, scope: str) -> Iterator[Entry]:
        """Everything in a scope and those below it, newest first."""
        seen = set[tuple[str, str]]()
        for record in self._records(scope):
            for entry in _entries(record):
                if (entry.scope, entry.key) not in seen:  # an older one was about to go when its process ended
                    seen.add((entry.scope, entry.key))
                    yield entry

    def _named(self, scope: str, key: str) -> Iterator[Entry]:
        """Newest first; more than one where a process ended between a put's two steps."""
        for record in self._records(scope, {_SCOPE: scope, _NAMED + key: True}):
            yield from (entry for entry in _entries(record) if entry.key == key)

    def _records(self, scope: str, where: Mapping[str, Any] | None = None) -> Iterator[Record]:
        cursor: str | None = None
        while page := self._memory.list(scope=scope, where=where, limit=_PAGE, cursor=cursor):
            yield from page
            cursor = page[-1].id

    def _drop(self, entry: Entry) -> None:
        gone = {_NAMED + entry.key, _PAYLOAD + entry.key}
        rest = {name: value for name, value in entry.record.metadata.items() if name not in gone}
        self._memory.forget(entry.record.id, scope=entry.scope)
        if any(name.startswith(_NAMED) for name in rest):  # its text has another name
            self._memory.internalize(entry.text, scope=entry.scope, metadata=rest)


def _entries(record: Record) -> Iterator[Entry]:
    for name, payload in record.metadata.items():
        if name.startswith(_PAYLOAD):
            key = name.removeprefix(_PAYLOAD)
            yield Entry(record.metadata[_SCOPE], key, record.text, payload, record)


def payload_of(metadata: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The payload of a record's first name; None for a record that has no name."""
    return next((payload for name, payload in metadata.items() if name.startswith(_PAYLOAD)), None)
