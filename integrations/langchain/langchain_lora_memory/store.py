"""`LoraMemoryStore`: a LangGraph store whose items are records of a memory.

An item is a JSON value under a namespace and a key. Its namespace is a scope, and its text is internalized: what one
node of a graph puts, a `ChatLoraMemory` in that scope or below knows. What was not put by a store is no item.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from lora_memory import InvalidInput, Memory, MissingDependency, Recall, RecordNotFound, Scope

from langchain_lora_memory.asynchronous import awaited
from langchain_lora_memory.keyed import Entry, KeyedRecords, grouped
from langchain_lora_memory.matching import passes, resembles
from langchain_lora_memory.namespaces import scope_of

try:
    from langgraph.store.base import (
        BaseStore,
        GetOp,
        Item,
        ListNamespacesOp,
        Op,
        PutOp,
        Result,
        SearchItem,
        SearchOp,
        get_text_at_path,
        validate_op_namespace,
    )
except ImportError as exc:
    raise MissingDependency("LoraMemoryStore needs langgraph; pip install 'langchain-lora-memory[langgraph]'") from exc

__all__ = ["LoraMemoryStore"]

_ASIDE = (
    "+aside"  # no namespace's label is written like this: what lies there is below its namespace, seen from nowhere
)


class LoraMemoryStore(BaseStore):
    """A key-value store with search, over the records of a memory. For the `store` of a graph.

    What is internalized of a value is its one text, or, where it holds more, a line `name: value` for each plain value
    in it; `fields` names those to take instead, and `index=` does for one item. An item put with `index=False` is kept
    aside: it is listed and read, but neither found by a query nor recalled.

    A search with a query costs one search of the memory for each namespace below its prefix. In a batch, reads see what
    was there before its writes. Safe to share between threads: writes wait for each other. There is no expiry (`ttl`).

    A delete forgets an item for good. Where its text was also internalized otherwise, or put under another key, that
    stays; it no longer expires.
    """

    __slots__ = ("_fields", "_memory", "_records")

    def __init__(self, memory: Memory, *, fields: Sequence[str] | None = None) -> None:
        """Keep items in a memory, which stays open.

        Args:
            memory: Open.
            fields: Paths of LangGraph's form, such as `"content"` or `"facts[*]"`, of what to internalize of a value.
        """
        self._memory = memory
        self._records = KeyedRecords(memory, "store")
        self._fields = fields

    def batch(self, ops: Iterable[Op]) -> list[Result]:
        """Run operations; see `BaseStore.batch`.

        Raises:
            InvalidNamespaceError: A label is empty or holds a period.
            InvalidInput: A value is no dict.
            LoraMemoryError: A value cannot be internalized; the writes before it are done.
        """
        ops = list(ops)
        for op in ops:
            validate_op_namespace(op)
            if isinstance(op, PutOp):
                _check_value(op.value)
        results = [self._read(op) for op in ops]
        writes = {(op.namespace, op.key): op for op in ops if isinstance(op, PutOp)}
        for group in grouped(list(writes.values())):
            with self._records.writing():  # from reading when an item was made to removing it where it lay before
                for op in group:
                    self._put(op)
        return results

    async def abatch(self, ops: Iterable[Op]) -> list[Result]:
        """As `batch`."""
        return await awaited(self.batch, list(ops))

    def _read(self, op: Op) -> Result:
        if isinstance(op, GetOp):
            found = self._get(scope_of(op.namespace), op.key)
            return None if found is None else Item(**_described(found))
        if isinstance(op, SearchOp):
            return self._search(op)
        if isinstance(op, ListNamespacesOp):
            return self._namespaces(op)
        return None

    def _get(self, scope: Scope, key: str) -> Entry | None:
        return self._records.get(scope, key) or self._records.get(scope.join(_ASIDE), key)

    def _put(self, op: PutOp) -> None:
        scope = scope_of(op.namespace)
        aside = scope.join(_ASIDE)
        if op.value is None:
            self._records.delete(scope, op.key)
            self._records.delete(aside, op.key)
            return
        now = datetime.now(UTC).isoformat()
        before = self._get(scope, op.key)
        payload = {
            "namespace": op.namespace,
            "value": op.value,
            "created_at": now if before is None else before.payload["created_at"],
            "updated_at": now,
        }
        text = "" if op.index is False else _text(op.value, op.index or self._fields)
        there, elsewhere = (scope, aside) if text else (aside, scope)
        self._records.put(there, op.key, text or _aside_text(op.key), payload)
        self._records.delete(elsewhere, op.key)

    def _search(self, op: SearchOp) -> list[SearchItem]:
        below = self._records.below(scope_of(op.namespace_prefix))
        found = [entry for entry in below if passes(entry.payload["value"], op.filter)]
        wanted = slice(op.offset, op.offset + op.limit)
        if not op.query or not op.limit:
            return [SearchItem(**_described(entry), score=None) for entry in found[wanted]]
        scores = self._scores(op.query, found, wanted.stop)
        found.sort(key=lambda entry: -scores.get(entry.record.id, -2.0))  # those without a score come last
        return [SearchItem(**_described(entry), score=scores.get(entry.record.id)) for entry in found[wanted]]

    def _scores(self, query: str, entries: Sequence[Entry], wanted: int) -> dict[str, float]:
        """Scores by record, surely those of the best `wanted` entries.

        A memory searches a scope and those above it, and a namespace's search goes the other way.
        """
        by_scope = defaultdict[str, list[Entry]](list)
        for entry in entries:
            if not entry.scope.endswith(_ASIDE):
                by_scope[entry.scope].append(entry)
        scores: dict[str, float] = {}
        for scope, inside in by_scope.items():
            scores |= self._scores_in(query, scope, inside, wanted)
        return scores

    def _scores_in(self, query: str, scope: str, entries: Sequence[Entry], wanted: int) -> dict[str, float]:
        k = wanted
        while True:
            recalls = self._memory.search(query, scope=scope, k=k)
            scores: dict[str, float] = {}
            for entry in entries:
                inside = [recall.relevance for recall in recalls if self._is_of(recall, entry, scope)]
                if inside:
                    scores[entry.record.id] = max(inside)
            if len(scores) >= min(wanted, len(entries)) or len(recalls) < k:
                return scores
            k *= 2

    def _is_of(self, recall: Recall, entry: Entry, scope: str) -> bool:
        """Whether a recall is of an entry: of texts that read alike, a search finds one.

        Where two long texts share a chunk, it counts for the newer one alone.
        """
        if recall.record_id == entry.record.id or recall.in_context == entry.text.strip():
            return True
        return recall.text in entry.text and self._whole(recall, scope) == entry.text

    def _whole(self, recall: Recall, scope: str) -> str | None:
        try:
            return self._memory.get(recall.record_id, scope=scope).text
        except RecordNotFound:  # forgotten since the search
            return None

    def _namespaces(self, op: ListNamespacesOp) -> list[tuple[str, ...]]:
        namespaces = {_namespace(entry) for entry in self._records.below("")}
        named = (
            name for name in namespaces if all(resembles(name, condition) for condition in op.match_conditions or ())
        )
        return sorted({name[: op.max_depth] for name in named})[op.offset : op.offset + op.limit]


def _check_value(value: object) -> None:
    if value is not None and not isinstance(value, Mapping):
        raise InvalidInput(f"an item's value is a dict such as {{'text': …}}, not {value!r}")


def _namespace(entry: Entry) -> tuple[str, ...]:
    return tuple(entry.payload["namespace"])


def _described(entry: Entry) -> dict[str, Any]:
    return {
        "namespace": _namespace(entry),
        "key": entry.key,
        "value": entry.payload["value"],
        "created_at": datetime.fromisoformat(entry.payload["created_at"]),
        "updated_at": datetime.fromisoformat(entry.payload["updated_at"]),
    }


def _aside_text(key: str) -> str:
    """What stands for an item that has no text of its own: a key may be blank, or no text at all."""
    return f"item {sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()}"


def _text(value: Mapping[str, Any], fields: Sequence[str] | None) -> str:
    """What to internalize of a value; empty if there is nothing."""
    if fields is not None:
        return "\n".join(text for field in fields for text in get_text_at_path(value, field) if text.strip())
    plain = [(name, str(leaf)) for name, leaf in _leaves(value, "") if str(leaf).strip()]
    if len(plain) == 1:
        return plain[0][1]
    return "\n".join(f"{name}: {text}" for name, text in plain)


def _leaves(value: Any, name: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _leaves(inner, str(key))
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _leaves(inner, name)
    elif value is not None:
        yield name, value
