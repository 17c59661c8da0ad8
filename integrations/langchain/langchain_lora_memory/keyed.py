"""Records under names that their users chose: what an index and a key-value store keep in a memory.

A record has an id of its own, and a text that a scope holds may be stored once for two names, or for a name and for who
internalized it without one. So what belongs to a name stands in the record's metadata under that name, beside how often
the name put the text. A record goes when its last name does, unless its text was given more often than by its names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from threading import RLock
from typing import Any, Literal, TypeVar

from lora_memory import Memory, Record, RecordNotFound
from lora_memory.checks import is_count

__all__ = ["Entry", "KeyedRecords", "Owner", "given_with", "grouped"]

Owner = Literal["index", "store"]
T = TypeVar("T")

_OURS = "lora_memory:"
_SCOPE = "lora_memory:scope"
_NAMED = "lora_memory:named:"  # whoever the name's owner is: what is looked up
_PAYLOAD: Mapping[Owner, str] = {"index": "lora_memory:index:", "store": "lora_memory:store:"}
_PUTS: Mapping[Owner, str] = {"index": "lora_memory:puts:index:", "store": "lora_memory:puts:store:"}
_OWNERLESS = "lora_memory:payload:"  # before there were owners; an item of a store has a namespace
_PAGE = 1000
_GROUP = 64  # items written together, while other threads that write wait

_WRITING = RLock()  # one for all memories: two of them may be views of one store (`Memory.scoped`)


@dataclass(frozen=True)
class Entry:
    """What is kept under a name.

    Attributes:
        scope: Where it lies, as it was given to `put`.
        key: Its name there.
        text: What was internalized.
        payload: JSON values that belong to the name.
        puts: How many of the record's `copies` the name accounts for.
        record: The record that holds it.
    """

    scope: str
    key: str
    text: str
    payload: Mapping[str, Any]
    puts: int
    record: Record


class KeyedRecords:
    """The names that one kind of owner gave in a memory. Safe to share between threads: writes wait for each other.

    Of two that put the same name at once, the later wins. Processes do not wait: of two texts that are the same, one
    that is put while another process deletes the other may be lost.
    """

    def __init__(self, memory: Memory, owner: Owner) -> None:
        self._memory = memory
        self._owner: Owner = owner
        self._depth = 0  # of `writing` inside `writing`; this and the next are under `_WRITING`
        self._leaving = set[tuple[str, str, str]]()  # scope, record's id, and the name that is no longer its

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Keep other threads from writing. What is replaced or deleted inside is forgotten at its end, in one call."""
        with _WRITING:
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                if not self._depth:
                    self._drop_leaving()

    def get(self, scope: str, key: str) -> Entry | None:
        """What is kept under a name."""
        return next((entry for entry in self._named(scope, key)), None)

    def put(self, scope: str, key: str, text: str, payload: Mapping[str, Any]) -> Entry:
        """Keep a text under a name, in place of what was there."""
        with self.writing():
            before = list(self._named(scope, key))
            puts = 1 + sum(entry.puts for entry in before if entry.text == text)
            metadata = {
                _SCOPE: scope,
                _NAMED + key: True,
                _PAYLOAD[self._owner] + key: dict(payload),
                _PUTS[self._owner] + key: puts,
            }
            record = self._memory.internalize(text, scope=scope, metadata=metadata)
            # Only now that the new one is on the disk.
            self._leaving |= {(scope, entry.record.id, key) for entry in before}
            self._leaving.discard((scope, record.id, key))
            return Entry(scope, key, text, payload, puts, record)

    def delete(self, scope: str, key: str) -> bool:
        """Forget what is kept under a name; whether there was anything."""
        with self.writing():
            entries = list(self._named(scope, key))
            self._leaving |= {(scope, entry.record.id, key) for entry in entries}
            return bool(entries)

    def below(self, scope: str) -> Iterator[Entry]:
        """Everything in a scope and those below it, newest first."""
        seen = set[tuple[str, str, str]]()
        for record in self._records(scope):
            for entry in _entries(record, self._owner):
                place = (record.scope, entry.scope, entry.key)
                if place not in seen:  # an older one was about to go when its process ended
                    seen.add(place)
                    yield entry

    def of(self, record: Record, scope: str) -> Sequence[Entry]:
        """What is kept in a scope, and not below it, under the names of a record."""
        if record.scope != self._memory.scope.join(scope):  # a view's, whose scope was given as the same
            return []
        return [entry for entry in _entries(record, self._owner) if entry.scope == scope]

    def _named(self, scope: str, key: str) -> Iterator[Entry]:
        """Newest first; more than one where a process ended between a put's two steps."""
        for record in self._records(scope, {_SCOPE: scope, _NAMED + key: True}):
            yield from (entry for entry in self.of(record, scope) if entry.key == key)

    def _records(self, scope: str, where: Mapping[str, Any] | None = None) -> Iterator[Record]:
        cursor: str | None = None
        while page := self._memory.list(scope=scope, where=where, limit=_PAGE, cursor=cursor):
            yield from page
            cursor = page[-1].id

    def _drop_leaving(self) -> None:
        """Take names from their records. A record goes with its last one if nobody else gave the text."""
        leaving = defaultdict[tuple[str, str], set[str]](set)
        for scope, record_id, key in self._leaving:
            leaving[scope, record_id].add(key)
        self._leaving.clear()
        doomed, kept = [], []
        for (scope, record_id), keys in leaving.items():
            with suppress(RecordNotFound):  # forgotten meanwhile by who knows it by its id
                record = self._memory.get(record_id, scope=scope)
                rest = self._without(keys, record)
                if rest is None:
                    doomed.append(record_id)
                else:
                    kept.append((scope, record_id, rest))
        if doomed:
            self._forget(doomed)
        for scope, record_id, rest in kept:
            with suppress(RecordNotFound):
                self._memory.describe(record_id, scope=scope, metadata=rest)

    def _without(self, keys: set[str], record: Record) -> dict[str, Any] | None:
        """A record's metadata without names of this owner; None if there is no reason left to keep it."""
        taken = sum(entry.puts for entry in _entries(record, self._owner) if entry.key in keys)
        others = [
            (whose, other)
            for whose in _PAYLOAD
            for other in _entries(record, whose)
            if whose != self._owner or other.key not in keys
        ]
        if not others and record.copies <= taken:
            return None
        rest = _unnamed(record.metadata)
        for number, (whose, other) in enumerate(others):
            rest |= {
                _SCOPE: other.scope,
                _NAMED + other.key: True,
                _PAYLOAD[whose] + other.key: other.payload,
                # The copies stay: another name accounts for them from now on.
                _PUTS[whose] + other.key: other.puts + (taken if number == 0 else 0),
            }
        return rest

    def _forget(self, ids: Sequence[str]) -> None:
        """Forget records of any scopes: the memory's own is above them all."""
        try:
            self._memory.forget(ids)
        except RecordNotFound:  # one went meanwhile, so that none was forgotten
            for record_id in ids:
                with suppress(RecordNotFound):
                    self._memory.forget(record_id)


def grouped(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """Items in groups to write together: other threads wait for a group, and not for all."""
    return (items[start : start + _GROUP] for start in range(0, len(items), _GROUP))


def _entries(record: Record, owner: Owner) -> Iterator[Entry]:
    """What `put` wrote in a record. Its metadata are anybody's: what only looks like an entry is passed over."""
    scope = record.metadata.get(_SCOPE)
    if not isinstance(scope, str) or (scope and not f"/{record.scope}".endswith(f"/{scope}")):
        return
    for name, payload in record.metadata.items():
        if name.startswith(_PAYLOAD[owner]):
            key = name.removeprefix(_PAYLOAD[owner])
        elif name.startswith(_OWNERLESS) and ("store" if _is_item(payload) else "index") == owner:
            key = name.removeprefix(_OWNERLESS)
            if _PAYLOAD[owner] + key in record.metadata:  # put again since
                continue
        else:
            continue
        puts = record.metadata.get(_PUTS[owner] + key, record.copies)  # nobody counted those without an owner
        fits = _is_item(payload) if owner == "store" else isinstance(payload, Mapping)
        if fits and is_count(puts) and record.metadata.get(_NAMED + key) is True:
            yield Entry(scope, key, record.text, payload, puts, record)


def _is_item(payload: object) -> bool:
    """Whether this is what a store keeps of an item."""
    if not isinstance(payload, Mapping) or {"namespace", "value", "created_at", "updated_at"} != payload.keys():
        return False
    namespace = payload["namespace"]
    labels = isinstance(namespace, list) and all(isinstance(label, str) for label in namespace)
    dates = all(_is_date(payload[name]) for name in ("created_at", "updated_at"))
    return labels and dates and isinstance(payload["value"], Mapping)


def _is_date(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(datetime.fromisoformat(value))
    except ValueError:
        return False


def given_with(metadata: Mapping[str, Any]) -> Mapping[str, Any]:
    """What users gave with a record: without a name, and with its first one, a document's before an item's."""
    prefixes = (_PAYLOAD["index"], _OWNERLESS, _PAYLOAD["store"])
    payloads = (metadata[name] for prefix in prefixes for name in metadata if name.startswith(prefix))
    return {**_unnamed(metadata), **next((payload for payload in payloads if isinstance(payload, Mapping)), {})}


def _unnamed(metadata: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in metadata.items() if not name.startswith(_OURS)}
