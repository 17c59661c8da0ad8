"""Whatever is done to a store, in whatever order and through either of two handles, it equals a few lines of Python.

The model is a dictionary that is searched from end to end. Time stands still except where a step moves it.
"""

import sqlite3
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test
from sqlalchemy import Engine, event

from lora_memory.errors import InvalidInput, RecordNotFound
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore, Filter, Record
from lora_memory.store.clock import as_datetime
from tests.store.samples import ROOT, new_record, open_store, unit, weight_files

STEPS = 5_000
LONG = 100  # steps of one run
START = 1_700_000_000_000

scopes = st.sampled_from(["", "a", "a/b", "a/b/c", "a/bb", "A", "z"]).map(Scope)
texts = st.integers(0, 7)
tag_sets = st.sets(st.sampled_from(["red", "tall", "new"]), max_size=2)
metadata = st.dictionaries(st.sampled_from(["page", "of"]), st.sampled_from([1, 2.0, True, None, "x", [1]]), max_size=2)
fields = st.dictionaries(st.sampled_from(["page", "of"]), st.sampled_from([1, 2, True, "x"]), max_size=1)
filters = st.just((set[str](), dict[str, Any]())) | st.tuples(tag_sets, fields)
some = st.integers(0, 2**16)  # picks a record
handles = st.integers(0, 1)


def words(number: int) -> str:
    """A text of one line, or of two where the number is even."""
    return f"fact {number}" if number % 2 else f"fact {number}\nmore of {number}"


def lines(text: str) -> Iterator[tuple[str, int]]:
    """Its chunks, each with the seed of its vector and adapter."""
    for index, line in enumerate(text.split("\n")):
        yield line, 10 * int(line.split()[-1]) + index


@dataclass(frozen=True)
class Content:
    text: str
    tags: frozenset[str]
    metadata: Mapping[str, Any]
    given: int  # when


@dataclass
class Kept:
    """A record as the model has it; the last of its versions is the current one."""

    scope: Scope
    versions: list[Content]
    expires: int | None
    copies: int = 1

    @property
    def now(self) -> Content:
        return self.versions[-1]

    def passes(self, tags: Sequence[str], where: Mapping[str, Any]) -> bool:
        # As JSON has it: 2 is 2.0, and True is not 1.
        about = self.now.metadata
        fields = all(k in about and about[k] == v and (about[k] is True) == (v is True) for k, v in where.items())
        return fields and self.now.tags.issuperset(tags)


class Machine(RuleBasedStateMachine):
    steps = 0

    def __init__(self) -> None:
        super().__init__()
        self.clock = START
        self.model: dict[str, Kept] = {}
        self.gone: list[str] = []
        self.open = ExitStack()
        self.path = Path(self.open.enter_context(tempfile.TemporaryDirectory()))
        self.open.enter_context(patch.object(time, "time_ns", lambda: self.clock * 1_000_000))
        # Nobody pulls the plug here: nothing waits for the disk.
        self.open.enter_context(patch("os.fsync", lambda _: None))
        event.listen(Engine, "connect", unsynchronised)
        self.open.callback(event.remove, Engine, "connect", unsynchronised)
        self.stores = [self.opened(), self.opened()]

    def opened(self) -> AdapterStore:
        return self.open.enter_context(open_store(self.path))

    def tick(self, milliseconds: int = 1) -> None:
        type(self).steps += 1
        self.clock += milliseconds
        dead = [key for key, kept in self.model.items() if kept.expires is not None and kept.expires <= self.clock]
        for key in dead:
            del self.model[key]
        self.gone += dead

    def moment(self, ttl: int | None) -> int | None:
        return None if ttl is None else self.clock + ttl

    def written(self) -> int:
        """The time of a write that happens now: it comes after those of all records."""
        return max([self.clock, *(kept.now.given + 1 for kept in self.model.values())])

    def pick(self, number: int) -> str:
        known = [*self.model, *self.gone[-3:]]
        return known[number % len(known)]

    def below(self, scope: Scope, tags: Sequence[str] = (), where: Mapping[str, Any] | None = None) -> list[str]:
        """What `list` shows and `forget` takes, newest first."""
        found = [key for key, k in self.model.items() if scope.contains(k.scope) and k.passes(tags, where or {})]
        return sorted(found, reverse=True)

    def same(self, record: Record) -> None:
        kept = self.model[record.id]
        now = kept.now
        assert (record.scope, record.text, record.metadata) == (kept.scope, now.text, now.metadata)
        assert {type(value) for value in record.metadata.values()} == {type(v) for v in now.metadata.values()}
        assert (frozenset(record.tags), record.version, record.copies) == (now.tags, len(kept.versions), kept.copies)
        assert (record.updated_at, record.expires_at) == (as_datetime(now.given), moment_of(kept.expires))
        assert record.chunks == len(now.text.split("\n"))

    def reach(self, key: str, scope: Scope) -> bool:
        return key in self.model and scope.contains(self.model[key].scope)

    # What changes the store

    @initialize(given=st.lists(st.tuples(scopes, texts, tag_sets, metadata), min_size=4, max_size=4))
    def begin(self, given: list[tuple[Scope, int, set[str], dict[str, Any]]]) -> None:
        for scope, n, tags, about in given:
            self.add(0, scope, [(n, tags, about)], None, False)

    @rule(
        handle=handles,
        scope=scopes,
        given=st.lists(st.tuples(texts, tag_sets, metadata), min_size=1, max_size=3),
        ttl=st.sampled_from([None, None, 3, 20]),
        repeat=st.booleans(),
    )
    def add(
        self,
        handle: int,
        scope: Scope,
        given: list[tuple[int, set[str], dict[str, Any]]],
        ttl: int | None,
        repeat: bool,
    ) -> None:
        """As a memory does it: what is known is counted without adapters, the rest is added; or all is added."""
        self.tick()
        store = self.stores[handle]
        new = [
            replace(
                new_record(store, words(n), scope=scope, seed=10 * n, metadata=about),
                tags=sorted(tags),
                expires_at=moment_of(self.moment(ttl)),
            )
            for n, tags, about in given
        ]
        found = store.repeat(new) if repeat else [None] * len(new)
        for (n, _, _), record in zip(given, found, strict=True):
            twins = [k for k, kept in self.model.items() if (kept.scope, kept.now.text) == (scope, words(n))]
            assert (record is not None) == (bool(twins) and repeat)
        counted = self.written()
        written = counted + any(found)
        added = iter(store.add([one for one, record in zip(new, found, strict=True) if record is None]))
        records = [record or next(added) for record in found]
        # All that was counted, then all that was added: the order of two writes.
        order = sorted(range(len(given)), key=lambda i: found[i] is None)
        for index in order:
            n, tags, about = given[index]
            key = records[index].id
            twins = [k for k, kept in self.model.items() if (kept.scope, kept.now.text) == (scope, words(n))]
            assert key == max(twins) if twins else key not in self.model
            given_at = counted if found[index] else written
            content = Content(words(n), frozenset(tags), about, given_at)
            if not twins:
                assert key > max([*self.model, *self.gone], default="")
                self.model[key] = Kept(scope, [content], self.moment(ttl))
                continue
            kept = self.model[key]
            kept.copies += 1
            merged = {**kept.now.metadata, **about}
            kept.versions[-1] = Content(words(n), kept.now.tags | tags, merged, given_at)
            ends = (kept.expires, self.moment(ttl))
            kept.expires = None if None in ends else max(end for end in ends if end is not None)
        for record in {record.id: record for record in records}.values():
            self.same(store.get(record.id, scope=scope))

    @precondition(lambda self: self.model or self.gone)
    @rule(
        handle=handles,
        number=some,
        scope=scopes,
        n=texts,
        tags=st.none() | tag_sets,
        about=st.none() | metadata,
    )
    def update(
        self, handle: int, number: int, scope: Scope, n: int, tags: set[str] | None, about: dict[str, Any] | None
    ) -> None:
        self.tick()
        store, key, text = self.stores[handle], self.pick(number), words(n)
        kept = self.model.get(key)
        known = kept is not None and any(version.text == text for version in kept.versions)
        chunks = () if known else new_record(store, text, seed=10 * n).chunks
        labelled = None if tags is None else sorted(tags)
        change = partial(store.update, key, text, scope=scope, chunks=chunks, metadata=about, tags=labelled)
        if kept is None or not self.reach(key, scope):
            with pytest.raises(RecordNotFound):
                change()
            return
        if not known:
            with pytest.raises(InvalidInput, match="at least one chunk"):
                store.update(key, text, scope=scope)
        record = change()
        now = kept.now
        labels = now.tags if tags is None else frozenset(tags)
        kept.versions.append(Content(text, labels, now.metadata if about is None else about, self.written()))
        kept.copies = 1
        self.same(record)

    @precondition(lambda self: self.model or self.gone)
    @rule(handle=handles, number=some, scope=scopes, tags=st.none() | tag_sets, about=st.none() | metadata)
    def describe(
        self, handle: int, number: int, scope: Scope, tags: set[str] | None, about: dict[str, Any] | None
    ) -> None:
        self.tick()
        key, labelled = self.pick(number), None if tags is None else sorted(tags)
        change = partial(self.stores[handle].describe, key, scope=scope, metadata=about, tags=labelled)
        if not self.reach(key, scope):
            with pytest.raises(RecordNotFound):
                change()
            return
        record, kept = change(), self.model[key]
        if tags is not None:
            kept.versions[-1] = replace(kept.now, tags=frozenset(tags))
        if about is not None:
            kept.versions[-1] = replace(kept.now, metadata=about)
        self.same(record)

    @precondition(lambda self: self.model or self.gone)
    @rule(handle=handles, number=some, scope=scopes, version=st.integers(0, 4))
    def restore(self, handle: int, number: int, scope: Scope, version: int) -> None:
        self.tick()
        store, key = self.stores[handle], self.pick(number)
        if not self.reach(key, scope):
            with pytest.raises(RecordNotFound):
                store.restore(key, version=version, scope=scope)
            return
        kept = self.model[key]
        if not 1 <= version <= len(kept.versions):
            with pytest.raises(InvalidInput, match=f"versions 1 to {len(kept.versions)}"):
                store.restore(key, version=version, scope=scope)
            return
        record = store.restore(key, version=version, scope=scope)
        kept.versions.append(replace(kept.versions[version - 1], given=self.written()))
        kept.copies = 1
        self.same(record)

    @precondition(lambda self: self.model or self.gone)
    @rule(handle=handles, number=some, scope=scopes)
    def forget_one(self, handle: int, number: int, scope: Scope) -> None:
        self.tick()
        key = self.pick(number)
        if not self.reach(key, scope):
            with pytest.raises(RecordNotFound):
                self.stores[handle].forget(ids=[key], scope=scope)
            return
        self.forgotten(self.stores[handle].forget(ids=[key, key], scope=scope).records, [key])

    @rule(handle=handles, scope=scopes.filter(bool), only=filters)
    def forget_scope(self, handle: int, scope: Scope, only: tuple[set[str], dict[str, Any]]) -> None:
        self.tick()
        tags, where = sorted(only[0]), only[1]
        doomed = self.below(scope, tags, where)
        self.forgotten(self.stores[handle].forget(scope=scope, only=Filter.of(tags, where)).records, doomed)

    def forgotten(self, count: int, keys: list[str]) -> None:
        assert count == len(keys)
        for key in keys:
            del self.model[key]
        self.gone += keys

    @rule(milliseconds=st.integers(1, 10), reopened=st.sampled_from([None] * 6 + [0, 1]))
    def wait(self, milliseconds: int, reopened: int | None) -> None:
        self.tick(milliseconds)
        if reopened is not None:
            self.stores[reopened].close()
            self.stores[reopened] = self.opened()

    # What looks into it

    @rule(handle=handles, scope=scopes, only=filters, seed=st.integers(0, 80), k=st.integers(1, 9))
    def search(self, handle: int, scope: Scope, only: tuple[set[str], dict[str, Any]], seed: int, k: int) -> None:
        self.tick()
        store, tags, where = self.stores[handle], sorted(only[0]), only[1]
        visible = {
            (key, line): float(unit(number) @ unit(seed))
            for key, kept in self.model.items()
            if kept.scope in scope.visible() and kept.passes(tags, where)
            for line, number in lines(kept.now.text)
        }
        hits = store.search(unit(seed), scope=scope, k=k, only=Filter.of(tags, where))
        chunks = store.chunks([hit.chunk_id for hit in hits], scope=scope)
        best = sorted(visible.values(), reverse=True)[:k]
        np.testing.assert_allclose([hit.score for hit in hits], best, atol=1e-5)
        found = [(chunk.record_id, chunk.text) for chunk in chunks]
        assert len(set(found)) == len(hits)
        np.testing.assert_allclose([visible[pair] for pair in found], best, atol=1e-5)
        assert all(chunk.created_at == as_datetime(self.model[chunk.record_id].now.given) for chunk in chunks)

    @rule(handle=handles, scope=scopes, only=filters, limit=st.integers(1, 4))
    def list_pages(self, handle: int, scope: Scope, only: tuple[set[str], dict[str, Any]], limit: int) -> None:
        self.tick()
        tags, where = sorted(only[0]), only[1]
        listed: list[Record] = []
        cursor = None
        while page := self.stores[handle].list(scope=scope, limit=limit, cursor=cursor, only=Filter.of(tags, where)):
            listed += page
            cursor = page[-1].id
        assert [record.id for record in listed] == self.below(scope, tags, where)
        for record in listed:
            self.same(record)

    @precondition(lambda self: self.model or self.gone)
    @rule(handle=handles, number=some, scope=scopes)
    def read(self, handle: int, number: int, scope: Scope) -> None:
        self.tick()
        store, key = self.stores[handle], self.pick(number)
        kept = self.model.get(key)
        if kept is None or not (scope.contains(kept.scope) or kept.scope.contains(scope)):
            for look in (store.get, store.history, store.record_chunks):
                with pytest.raises(RecordNotFound):
                    look(key, scope=scope)
            return
        self.same(store.get(key, scope=scope))
        versions = store.history(key, scope=scope)
        assert [(v.version, v.text, frozenset(v.tags), v.metadata, v.created_at) for v in versions] == [
            (number, one.text, one.tags, one.metadata, as_datetime(one.given))
            for number, one in reversed(list(enumerate(kept.versions, start=1)))
        ]
        chunks = store.record_chunks(key, scope=scope)
        assert [chunk.text for chunk in chunks] == [line for line, _ in lines(kept.now.text)]

    def teardown(self) -> None:
        store = self.stores[0]
        assert store.check() == []
        store.forget(scope=ROOT)
        assert weight_files(self.path) == []  # no version keeps a file that no record needs
        self.open.close()


def unsynchronised(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA synchronous = OFF")


def moment_of(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else as_datetime(milliseconds)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_store_equals_brute_force() -> None:
    Machine.steps = 0
    while Machine.steps < STEPS:  # an example may end early
        run_state_machine_as_test(
            Machine,
            settings=settings(
                max_examples=STEPS // LONG + 1,
                stateful_step_count=LONG,
                deadline=None,
                phases=[Phase.reuse, Phase.generate],  # making a hundred failing steps fewer takes minutes
                report_multiple_bugs=False,
                suppress_health_check=list(HealthCheck),
            ),
        )
