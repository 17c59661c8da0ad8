"""Processes killed at any moment while they write: what they were told is kept is there, and everything is whole."""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

import pytest

from lora_memory.memory import Memory
from lora_memory.scopes import Scope
from lora_memory.session import Turn
from lora_memory.store import AdapterStore
from lora_memory.store.repair import examine
from tests.processes import Start, everything, received, reported, whole_records
from tests.tiny_memory import SHORT, open_memory, text_of_chunks

ROUNDS, KILLS = 10, 21  # kills of each round's store
TIMED_ROUNDS = 2  # more of them, with nothing but what happens by itself
SHIPPED_KILLS = 10
SESSION = "chat"
BRIEF = 0.05  # seconds to live; what lives longer outlives the test


class Step(NamedTuple):
    """What a verb will do, and once it returned has done."""

    verb: str
    adds: list[str]  # texts
    removes: list[str]
    passes: Sequence[str] = ()  # texts that expire at once: nobody may see them after a kill


Verb = Callable[[Memory, random.Random, str], Iterator[Step]]


def internalize(memory: Memory, moment: random.Random, name: str) -> Iterator[Step]:
    text = text_of_chunks(*[name] * moment.randint(1, 4))
    yield Step("internalize", [text], [])
    memory.internalize(text, scope=moment.choice(["", "acme", "acme/mira"]), ttl=moment.choice([None, 3600]))


def internalize_many(memory: Memory, moment: random.Random, name: str) -> Iterator[Step]:
    texts = [text_of_chunks(*[f"{name}, {number}"] * (1 + number % 3)) for number in range(48)]
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


def expire(memory: Memory, moment: random.Random, name: str) -> Iterator[Step]:
    texts = [text_of_chunks(f"{name}, {number}") for number in range(moment.randint(1, 8))]
    yield Step("expire", [], [], texts)
    memory.internalize_many(texts, ttl=BRIEF)
    time.sleep(BRIEF)
    assert not {record.text for record in memory.list(limit=50)}.intersection(texts)
    memory.forget(scope="nobody")  # as every write does, it removes what has expired first


def converse(memory: Memory, moment: random.Random, name: str) -> Iterator[Step]:
    session = memory.session(SESSION, window=1)
    for number in range(moment.randint(1, 4)):
        turn = Turn(f"{name}, {number}", "Noted.")
        yield Step("add", [as_internalized(turn)], [])
        session.add(*turn)
    # The turns that are left are internalized while the next verbs run.


def as_internalized(turn: Turn) -> str:
    return f"user: {turn.text}\nassistant: {turn.reply}"


VERBS: list[Verb] = [
    internalize,
    internalize_many,
    update,
    restore,
    forget,
    forget_scope,
    expire,
    converse,
]
"""Each yields what it is about to do, and does it when it is asked for more. A new verb that writes belongs here."""
TIMED: list[Verb] = [internalize, expire, converse]


def write_until_killed(pipe: Connection, path: Path, run: int, shipped: bool, verbs: Sequence[Verb]) -> None:
    """Call random verbs for ever; report each before it begins and when it has returned."""
    moment = random.Random(run)
    with Memory.open(path) if shipped else open_memory(path) as memory:
        pipe.send("open")
        for call in count():
            verb = moment.choice(verbs)
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
        for _, step in events:  # what begins, or None at the end of a verb: then the step before is done
            if under_way is not None:
                self.acknowledged += 1
                self.texts = self.texts.union(under_way.adds).difference(under_way.removes)
                if under_way.verb == "forget":  # what was updated stays in the history
                    gone |= set(under_way.removes)
            under_way = step
            gone |= set(step.passes) if step else set()
        adds, removes = (set(under_way.adds), set(under_way.removes)) if under_way else (set(), set())
        self.cut_off += under_way is not None
        assert self.texts - removes <= found, "an acknowledged write is missing"
        assert found <= self.texts | adds, "something forgotten, expired or unknown is there"
        assert not removes or found >= removes or not found & removes, "a forgetting was done by halves"
        self.texts = found
        return gone - found


def whole_texts(memory: Memory, path: Path) -> list[str]:
    """The texts of all records and of all turns that are still to be internalized."""
    with AdapterStore.open(path) as store:
        turns = store.turns.of(Scope(SESSION))
    return [*(record.text for record in whole_records(memory, path)), *map(as_internalized, turns.values())]


def kill_and_look(
    path: Path, start: Start, expected: Expected, run: int, *, wait: float, shipped: bool = False, verbs: Sequence[Verb]
) -> None:
    process, pipe = start(write_until_killed, path, run, shipped, verbs)
    assert received(pipe) == "open"
    events = [received(pipe), received(pipe)] if shipped else []  # its first verb may take long
    time.sleep(wait)
    process.kill()
    process.join()
    events += reported(pipe)
    time.sleep(BRIEF)
    with open_memory(path) if not shipped else Memory.open(path) as memory:
        assert memory.check() == []
        texts = whole_texts(memory, path)
        gone = expected.follow(events, set(texts))
        assert len(set(texts)) == len(texts), "something is there twice"
        left = b"".join(file.read_bytes() for file in path.glob("store.db*"))
        assert not [text for text in gone if text.encode() in left]
        asked = memory.ask("What was run?", k=1, min_score=-1, scope="acme/mira", options=SHORT)
        seen = [record for record in everything(memory) if record.scope in ("", "acme", "acme/mira")]
        assert {recall.record_id for recall in asked.recalls} <= {record.id for record in seen}
        assert asked.recalls or not seen


@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(ROUNDS + TIMED_ROUNDS))
def test_after_every_kill_the_store_holds_what_was_acknowledged(tmp_path: Path, start: Start, seed: int) -> None:
    moment = random.Random(seed)
    expected = Expected()
    verbs = VERBS if seed < ROUNDS else TIMED
    for kill in range(KILLS):
        kill_and_look(tmp_path, start, expected, seed * 1000 + kill, wait=moment.uniform(0.0, 0.5), verbs=verbs)
    assert expected.acknowledged
    assert expected.cut_off  # some kills came in the middle of a write
    with open_memory(tmp_path) as memory:
        session = memory.session(SESSION, window=1)
        session.flush()
        assert len(session.turns) <= 1
        assert sorted(whole_texts(memory, tmp_path)) == sorted(expected.texts)
    # A fresh look finds only what cut-off writes left, and removes it.
    assert {finding.what for finding in examine(tmp_path, deep=True, repair=True)} <= {"leftover", "orphan"}
    assert examine(tmp_path, deep=True) == []


@pytest.mark.timeout(900)
def test_and_so_it_does_with_the_shipped_model(tmp_path: Path, start: Start) -> None:
    moment = random.Random(0)
    expected = Expected()
    for run in range(SHIPPED_KILLS):
        kill_and_look(tmp_path, start, expected, run, wait=moment.uniform(0.0, 3.0), shipped=True, verbs=VERBS)
    assert expected.acknowledged >= SHIPPED_KILLS
