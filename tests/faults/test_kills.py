"""Processes killed at any moment while they write: what they were told is kept is there, and everything is whole."""

import random
import time
from collections.abc import Callable, Iterator
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

import pytest

from lora_memory.memory import Memory
from lora_memory.store.repair import examine
from tests.processes import Start, received, reported, whole_records
from tests.tiny_memory import SHORT, open_memory, text_of_chunks

ROUNDS, KILLS = 10, 21  # kills of each round's store
SHIPPED_KILLS = 10


class Step(NamedTuple):
    """What a verb will do, and once it returned has done."""

    verb: str
    adds: list[str]  # texts
    removes: list[str]


def internalize(memory: Memory, moment: random.Random, name: str) -> Iterator[Step]:
    text = text_of_chunks(*[name] * moment.randint(1, 4))
    yield Step("internalize", [text], [])
    memory.internalize(text, scope=moment.choice(["", "acme", "acme/mira"]))


def internalize_many(memory: Memory, moment: random.Random, name: str) -> Iterator[Step]:
    texts = [text_of_chunks(*[f"{name}, {number}"] * (1 + number % 3)) for number in range(24)]
    yield Step("internalize_many", texts, [])
    memory.internalize_many(texts)


def update(memory: Memory, moment: random.Random, name: str) -> Iterator[Step]:
    records = memory.list(limit=50)
    if records:
        record, text = moment.choice(records), text_of_chunks(name, "updated")
        yield Step("update", [text], [record.text])
        memory.update(record.id, text)


def restore(memory: Memory, moment: random.Random, name: str) -> Iterator[Step]:
    records = memory.list(limit=50)
    earlier = [(record, each) for record in records for each in memory.history(record.id) if each.text != record.text]
    if earlier:
        record, version = moment.choice(earlier)
        yield Step("restore", [version.text], [record.text])
        memory.restore(record.id, version=version.version)


def forget(memory: Memory, moment: random.Random, name: str) -> Iterator[Step]:
    records = memory.list(limit=50)
    if records:
        record = moment.choice(records)
        yield Step("forget", [], [record.text])
        assert memory.forget(record.id).records == 1


def forget_scope(memory: Memory, moment: random.Random, name: str) -> Iterator[Step]:
    yield Step("forget", [], [record.text for record in memory.list(scope="acme", limit=1000)])
    memory.forget(scope="acme")


VERBS: list[Callable[[Memory, random.Random, str], Iterator[Step]]] = [
    internalize,
    internalize_many,
    update,
    restore,
    forget,
    forget_scope,
]
"""Each yields what it is about to do, does it, and ends. A new verb that writes belongs here."""


def write_until_killed(pipe: Connection, path: Path, run: int, shipped: bool) -> None:
    """Call random verbs for ever; report each before it begins and when it has returned."""
    moment = random.Random(run)
    with Memory.open(path) if shipped else open_memory(path) as memory:
        pipe.send("open")
        for call in count():
            verb = moment.choice(VERBS)
            for step in verb(memory, moment, f"Run {run}, call {call}"):
                pipe.send(("begins", step))
            pipe.send(("done", None))


class Expected:
    """What a store must hold, may hold, and must not hold any more."""

    def __init__(self) -> None:
        self.texts: set[str] = set()
        self.acknowledged = 0
        self.cut_off = 0

    def follow(self, events: list[tuple[str, Step | None]], found: set[str]) -> set[str]:
        """Compare with what is found after a kill; the texts that are gone for good."""
        under_way: Step | None = None
        gone: set[str] = set()
        for kind, step in events:
            if kind == "begins":
                under_way = step
            elif under_way is not None:
                self.acknowledged += 1
                self.texts = self.texts.union(under_way.adds).difference(under_way.removes)
                if under_way.verb == "forget":  # what was updated stays in the history
                    gone |= set(under_way.removes)
                under_way = None
        adds, removes = (set(under_way.adds), set(under_way.removes)) if under_way else (set(), set())
        self.cut_off += under_way is not None
        assert self.texts - removes <= found, "an acknowledged write is missing"
        assert found <= self.texts | adds, "something forgotten or unknown is there"
        assert not removes or found >= removes or not found & removes, "a forgetting was done by halves"
        self.texts = found
        return gone - found


def kill_and_look(path: Path, start: Start, expected: Expected, run: int, *, wait: float, shipped: bool) -> None:
    process, pipe = start(write_until_killed, path, run, shipped)
    assert received(pipe) == "open"
    events = [received(pipe), received(pipe)] if shipped else []  # its first verb may take long
    time.sleep(wait)
    process.kill()
    process.join()
    events += reported(pipe)
    with open_memory(path) if not shipped else Memory.open(path) as memory:
        assert memory.check() == []
        records = whole_records(memory, path)
        gone = expected.follow(events, {record.text for record in records})
        assert len({record.text for record in records}) == len(records)
        left = b"".join(file.read_bytes() for file in path.glob("store.db*"))
        assert not [text for text in gone if text.encode() in left]
        asked = memory.ask("What was run?", k=1, min_score=-1, scope="acme/mira", options=SHORT)
        assert asked.recalls or not [record for record in records if record.scope in ("", "acme", "acme/mira")]


@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(ROUNDS))
def test_after_every_kill_the_store_holds_what_was_acknowledged(tmp_path: Path, start: Start, seed: int) -> None:
    moment = random.Random(seed)
    expected = Expected()
    for kill in range(KILLS):
        run = seed * 1000 + kill
        kill_and_look(tmp_path, start, expected, run, wait=moment.uniform(0.0, 0.5), shipped=False)
    assert expected.acknowledged
    assert expected.cut_off  # some kills came in the middle of a write
    # A fresh look finds only what cut-off writes left, and removes it.
    assert {finding.what for finding in examine(tmp_path, deep=True, repair=True)} <= {"leftover", "orphan"}
    assert examine(tmp_path, deep=True) == []


@pytest.mark.timeout(900)
def test_and_so_it_does_with_the_shipped_model(tmp_path: Path, start: Start) -> None:
    moment = random.Random(0)
    expected = Expected()
    for run in range(SHIPPED_KILLS):
        kill_and_look(tmp_path, start, expected, run, wait=moment.uniform(0.0, 3.0), shipped=True)
    assert expected.acknowledged >= SHIPPED_KILLS
