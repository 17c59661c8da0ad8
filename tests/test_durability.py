"""Several processes on one memory, processes killed at any moment, and documents larger than the memory for them.

`tests/faults` kills more often, and damages what is on the disk.
"""

import gc
import random
import time
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from lora_memory.adapter import Adapter
from lora_memory.memory import Memory
from lora_memory.store import Record
from lora_memory.testing import tiny_hypernetwork
from tests.processes import Start, received, reported, whole_records
from tests.tiny_memory import SHORT, base_model, open_memory, text_of_chunks

KILLS = 20
KILLS_TALKING = 6
DOCUMENTS = 48  # that one call of internalize_many is given: two writes of about 64 chunks


def obey(pipe: Connection, path: Path) -> None:
    """Call the verbs of a memory that come through the pipe and answer with what they return."""
    with open_memory(path) as memory:
        while call := pipe.recv():
            verb, arguments = call
            pipe.send(getattr(memory, verb)(**arguments))


class TestTwoProcesses:
    def test_one_asks_what_the_other_writes_and_forgets(self, memory: Memory, tmp_path: Path, start: Start) -> None:
        _, writer = start(obey, tmp_path / "memory")
        question = "What is the locker code?"
        for text in ("The locker code is 4827", "The locker code is 1593"):
            writer.send(("internalize", {"document": text, "scope": "acme"}))
            record = received(writer)
            assert isinstance(record, Record)
            answer = memory.ask(question, scope="acme/mira", options=SHORT)
            assert [recall.record_id for recall in answer.recalls] == [record.id]
            assert memory.ask(question, scope="zeta", options=SHORT).recalls == []
            assert memory.list() == [record]
            writer.send(("forget", {"record_id": record.id}))
            received(writer)
            after = memory.ask(question, scope="acme/mira", options=SHORT)
            assert (after.recalls, after.composition) == ([], None)
        writer.send(None)

    def test_both_at_once(self, memory: Memory, tmp_path: Path, start: Start) -> None:
        _, writer = start(obey, tmp_path / "memory")
        texts = [f"The code of user {number} is {number * 7}" for number in range(100)]
        writer.send(("internalize_many", {"documents": texts}))
        asked = 0
        while not writer.poll():
            answer = memory.ask("What is the code of user 5?", options=SHORT)
            assert len(answer.recalls) in (0, 4)
            memory.internalize(f"Note {asked}", scope="mine")
            asked += 1
        records = received(writer)
        assert asked > 0
        assert memory.list(limit=1000, scope="mine")[0].text == f"Note {asked - 1}"
        assert sorted(record.text for record in memory.list(limit=1000) if not record.scope) == sorted(texts)
        assert isinstance(records, list)
        assert memory.check() == []
        writer.send(None)


def internalize_until_killed(pipe: Connection, path: Path, run: int) -> None:
    """Internalize documents of one to three chunks for ever, and report what was returned."""
    with open_memory(path) as memory:
        pipe.send([])
        for call in count():
            names = [f"Run {run}, call {call}, document {number}" for number in range(DOCUMENTS)]
            texts = [text_of_chunks(*[name] * (1 + number % 3)) for number, name in enumerate(names)]
            pipe.send([record.id for record in memory.internalize_many(texts)])


def test_a_process_killed_at_any_moment_leaves_whole_records_and_all_that_it_reported(
    tmp_path: Path, start: Start
) -> None:
    known: set[str] = set()
    moment = random.Random(0)
    unreported = 0
    span = 0.0  # that a call takes on this machine
    for run in range(KILLS):
        process, pipe = start(internalize_until_killed, tmp_path, run)
        received(pipe)  # it has opened what the last one left
        if run == 0:
            begin = time.monotonic()
            known.update(received(pipe))
            span = time.monotonic() - begin
        time.sleep(moment.uniform(0.0, 1.5 * span))
        process.kill()
        process.join()
        with open_memory(tmp_path) as memory:
            assert memory.check() == []
            records = whole_records(memory, tmp_path)
            assert len({record.text for record in records}) == len(records)
            known |= {key for ids in reported(pipe) for key in ids}
            listed = {record.id for record in records}
            assert known <= listed
            unreported += len(listed - known)
            known = listed
            assert memory.ask("What was run?", k=1, min_score=-1, options=SHORT).recalls or not records
    assert unreported  # some were killed in the middle of a call


def converse_until_killed(pipe: Connection, path: Path, run: int) -> None:
    """Go on with a conversation for ever, and report what was said."""
    with open_memory(path) as memory:
        session = memory.session("chat", window=2)
        pipe.send([])
        for number in count():
            session.add(f"Run {run}, turn {number}", "Noted.")
            pipe.send([f"Run {run}, turn {number}"])


def test_a_conversation_killed_at_any_moment_goes_on_with_every_turn_once(tmp_path: Path, start: Start) -> None:
    known: list[str] = []
    moment = random.Random(1)
    for run in range(KILLS_TALKING):
        process, pipe = start(converse_until_killed, tmp_path, run)
        received(pipe)
        time.sleep(moment.uniform(0.0, 0.3))
        process.kill()
        process.join()
        known += [turn for turns in reported(pipe) for turn in turns]
        with open_memory(tmp_path) as memory:
            session = memory.session("chat", window=2)
            session.flush()
            assert len(session.turns) <= 2
            records = [record.text for record in reversed(whole_records(memory, tmp_path))]
            said = [text.removeprefix("user: ").removesuffix("\nassistant: Noted.") for text in records]
            said += [turn.text for turn in session.turns]
            assert len(set(said)) == len(said)
            assert sorted(said, key=_moment) == said
            assert set(known) <= set(said)
            known = said
            assert memory.check() == []
    assert known


def _moment(said: str) -> tuple[int, ...]:
    return tuple(int(number) for number in said.removeprefix("Run ").split(", turn "))


def test_a_long_document_needs_no_more_adapters_in_memory_than_a_short_one(tmp_path: Path) -> None:
    hypernetwork = tiny_hypernetwork(base_model(), rank=2)
    kept: list[int] = []
    hypernetwork.register_forward_hook(lambda *_: kept.append(sum(type(it) is Adapter for it in gc.get_objects())))
    most = []
    with open_memory(tmp_path, document_hypernetwork=hypernetwork) as memory:
        for chunks in (100, 400):
            record = memory.internalize(text_of_chunks(*(f"Fact {number} of {chunks}" for number in range(chunks))))
            assert record.chunks == chunks
            most.append(max(kept))
            kept.clear()
    assert max(most) < 100  # a batch, and those that are being written down


def test_a_relative_path_stays_where_it_was_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    with open_memory(Path("memory")) as memory:
        first = memory.internalize("The locker code is 4827")
        monkeypatch.chdir("elsewhere")
        memory.internalize("The gate code is 1593")
        assert memory.ask("What is the locker code?", records=[first.id], options=SHORT).composition is not None
        assert memory.forget(first.id).files == 1
    assert not any(Path().iterdir())
    with open_memory(tmp_path / "memory") as memory:
        assert memory.check() == []
        assert len(memory.list()) == 1
