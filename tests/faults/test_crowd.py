"""Two writers and four readers at once: no error, no lost record, none that is torn."""

import time
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from lora_memory.store.repair import examine
from tests.processes import Start, received, whole_records
from tests.tiny_memory import SHORT, open_memory, text_of_chunks

SECONDS = 10.0


def write(pipe: Connection, path: Path, name: str) -> None:
    """Internalize, and forget some of it, until told to stop; the texts that must be there."""
    kept: set[str] = set()
    with open_memory(path) as memory:
        pipe.send("open")
        for call in count():
            if pipe.poll():
                break
            texts = [text_of_chunks(*[f"{name}, call {call}, {number}"] * (1 + number)) for number in range(3)]
            records = memory.internalize_many(texts, scope=name)
            assert memory.forget(records[0].id, scope=name).records == 1
            kept.update(texts[1:])
    pipe.send(kept)


def read(pipe: Connection, path: Path) -> None:
    """Ask, list and search until told to stop; how often."""
    with open_memory(path) as memory:
        pipe.send("open")
        for call in count():
            if pipe.poll():
                break
            for record in memory.list(limit=20):
                assert record.text.startswith(record.scope)
                assert len(record.text.split("\n\n")) == record.chunks
            name = f"writer-{call % 2}"
            answer = memory.ask("Which call was it?", scope=name, min_score=-1, options=SHORT)
            assert all(recall.text.startswith(name) for recall in answer.recalls)
    pipe.send(call)


@pytest.mark.timeout(300)
def test_two_writers_and_four_readers(tmp_path: Path, start: Start) -> None:
    open_memory(tmp_path).close()
    writers = [start(write, tmp_path, f"writer-{number}")[1] for number in range(2)]
    readers = [start(read, tmp_path)[1] for _ in range(4)]
    for pipe in (*writers, *readers):
        assert received(pipe) == "open"
    time.sleep(SECONDS)
    for pipe in (*writers, *readers):
        pipe.send("stop")
    kept: set[str] = set()
    for pipe in writers:
        texts = received(pipe)
        assert isinstance(texts, set)
        assert texts
        kept |= texts
    assert all(received(pipe) for pipe in readers)
    with open_memory(tmp_path) as memory:
        assert {record.text for record in whole_records(memory, tmp_path)} == kept
        assert memory.check() == []
    assert examine(tmp_path, deep=True) == []
