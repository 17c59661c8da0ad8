"""A flipped byte in any kind of file is noticed or does no harm: nothing that was not written is ever served."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from lora_memory.errors import LoraMemoryError
from lora_memory.memory import Memory
from tests.tiny_memory import SHORT, open_memory

TEXTS = {
    "": ["The lunch is on the roof", "The door code is 1593 and nobody may know it"],
    "acme": ["The locker code is 4827", "The code of the safe is 2718"],
    "acme/mira": ["Mira likes tea and the code of her bicycle is 3141"],
}
QUESTIONS = ("What is the locker code?", "What is the door code?", "What does Mira like?")


def shown(memory: Memory) -> list[Any]:
    """Everything that a user can see: records, and answers with what they were composed of."""
    records = [memory.get(record.id) for record in memory.list(limit=1000)]
    answers = [
        (answer.text, answer.composition and answer.composition.name, [(r.text, r.record_id) for r in answer.recalls])
        for scope in TEXTS
        for answer in memory.ask_many(QUESTIONS, scope=scope, k=3, min_score=-1, options=SHORT)
    ]
    return [records, [memory.list(scope=scope) for scope in TEXTS], answers]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Any]]:
    """A closed memory that some was forgotten from, and what it shows."""
    path = tmp_path_factory.mktemp("whole") / "memory"
    with open_memory(path) as memory:
        for scope, texts in TEXTS.items():
            memory.internalize_many(texts, scope=scope)
        for record in memory.internalize_many([f"Forgotten fact {number} " * 9 for number in range(30)]):
            memory.forget(record.id)
    with open_memory(path) as memory:
        return path, shown(memory)


def flip(file: Path, moment: random.Random) -> str:
    data = bytearray(file.read_bytes())
    at = moment.randrange(len(data))
    data[at] ^= moment.randrange(1, 256)
    file.write_bytes(data)
    return f"byte {at} of {file.name}"


def database(path: Path) -> Path:
    return path / "store.db"


def adapter_file(path: Path) -> Path:
    with closing(sqlite3.connect(path / "store.db")) as connection:
        names = [name for (name,) in connection.execute("SELECT weights_hash FROM chunks ORDER BY id")]
    return next(path.rglob(f"{names[2]}.safetensors"))


def prior_file(path: Path) -> Path:
    with closing(sqlite3.connect(path / "store.db")) as connection:
        (name,) = connection.execute("SELECT prior FROM store").fetchone()
    return next(path.rglob(f"{name}.safetensors"))


@pytest.mark.timeout(900)
@pytest.mark.parametrize(("kind", "flips"), [(database, 300), (adapter_file, 40), (prior_file, 20)])
def test_a_flipped_byte_is_noticed_or_harmless(
    whole: tuple[Path, list[Any]], tmp_path: Path, kind: Callable[[Path], Path], flips: int
) -> None:
    path, expected = whole
    noticed = 0
    for number in range(flips):
        copy = tmp_path / str(number)
        shutil.copytree(path, copy)
        what = flip(kind(copy), random.Random(f"{kind.__name__} {number}"))
        try:
            with open_memory(copy) as memory:
                found = shown(memory)
        except LoraMemoryError:
            noticed += 1
        else:
            assert found == expected, what
        shutil.rmtree(copy)
    if kind is database:
        assert noticed > flips / 10
    if kind is adapter_file:
        assert noticed == flips
    if kind is prior_file:
        assert noticed == 0  # it is made again from the hypernetwork


@pytest.mark.timeout(900)
def test_a_flipped_byte_of_the_write_ahead_log_never_shows_what_was_never_true(tmp_path: Path) -> None:
    path = tmp_path / "memory"
    states = []
    with open_memory(path) as memory, closing(sqlite3.connect(path / "store.db")) as reader:
        memory.internalize(TEXTS[""][0])
        states.append(shown(memory))
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM records").fetchone()  # keeps the log from being emptied
        for scope in ("acme", "acme/mira"):
            memory.internalize_many(TEXTS[scope], scope=scope)
            states.append(shown(memory))
        shutil.copytree(path, tmp_path / "crashed")
    log = tmp_path / "crashed/store.db-wal"
    assert log.stat().st_size > 4096
    for number in range(100):
        copy = tmp_path / str(number)
        shutil.copytree(tmp_path / "crashed", copy)
        (copy / "store.db-shm").unlink()  # does not outlive a crash of the machine
        what = flip(copy / "store.db-wal", random.Random(number))
        try:
            with open_memory(copy) as memory:
                assert shown(memory) in states, what
        except LoraMemoryError:
            pass
        shutil.rmtree(copy)
