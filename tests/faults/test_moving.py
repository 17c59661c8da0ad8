"""Processes killed at any moment while they import or rebuild: all of it is there or nothing, and it goes on."""

import random
import time
from collections.abc import Callable
from functools import cache
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from lora_memory.errors import HypernetworkMismatch
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.memory import Memory
from lora_memory.store.repair import examine
from lora_memory.testing import tiny_hypernetwork, tiny_text_encoder
from tests.processes import Start, received, reported, whole_records
from tests.tiny_memory import RANK, SHORT, base_model, open_memory, text_of_chunks

RECORDS = 120
KILLS = 30


@cache
def other() -> DocumentHypernetwork:
    return tiny_hypernetwork(base_model(), rank=RANK, seed=7)


def texts() -> list[str]:
    return [text_of_chunks(*[f"Fact {number}"] * (1 + number % 3)) for number in range(RECORDS)]


def import_it(pipe: Connection, archive: Path, path: Path) -> None:
    with open_memory(path) as memory:
        pipe.send("begins")
        pipe.send(Memory.import_(archive, into=memory).records)


def export_it(pipe: Connection, path: Path, archive: Path) -> None:
    with open_memory(path) as memory:
        pipe.send("begins")
        pipe.send(memory.export(archive).records)


def rebuild_it(pipe: Connection, path: Path) -> None:
    models: dict[str, Any] = {"document_hypernetwork": other(), "text_encoder": tiny_text_encoder()}
    pipe.send("begins")
    pipe.send(Memory.rebuild(path, base_model=base_model(), **models).resumed)


def killed(start: Start, wait: float, target: Callable[..., None], *arguments: object) -> list[Any]:
    """What a process still said that was killed so long after it began."""
    process, pipe = start(target, *arguments)
    assert received(pipe) == "begins"
    time.sleep(wait)
    process.kill()
    process.join()
    return reported(pipe)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    with open_memory(tmp_path / "source") as memory:
        memory.internalize_many(texts(), scope="acme")
        memory.export(tmp_path / "all.zip")
    return tmp_path / "all.zip"


@pytest.mark.timeout(600)
def test_an_import_is_done_or_was_never_begun(tmp_path: Path, source: Path, start: Start) -> None:
    moment = random.Random(0)
    done = []
    for kill in range(KILLS):
        path = tmp_path / f"new {kill}"
        said = killed(start, moment.uniform(0.0, 0.6), import_it, source, path)
        with open_memory(path) as memory:
            found = whole_records(memory, path)
            assert len(found) in ((RECORDS,) if said else (0, RECORDS))
            done.append(len(found))
            assert Memory.import_(source, into=memory).records == RECORDS - len(found)
            assert {record.text for record in whole_records(memory, path)} == set(texts())
        assert {finding.what for finding in examine(path, deep=True, repair=True)} <= {"leftover", "orphan"}
        assert examine(path, deep=True) == []
    assert 0 in done  # some were killed before the end


@pytest.mark.timeout(600)
def test_an_export_is_whole_or_not_there(tmp_path: Path, source: Path, start: Start) -> None:
    moment = random.Random(1)
    for kill in range(KILLS // 3):
        archive = tmp_path / f"{kill}.zip"
        said = killed(start, moment.uniform(0.0, 0.3), export_it, tmp_path / "source", archive)
        assert archive.exists() >= bool(said)
        assert not archive.exists() or archive.read_bytes() == source.read_bytes()


@pytest.mark.timeout(600)
def test_a_rebuild_goes_on_and_the_old_adapters_serve_until_its_end(tmp_path: Path, source: Path, start: Start) -> None:
    moment = random.Random(2)
    resumed = finished = 0
    for number in range(KILLS // 5):
        path = tmp_path / f"rebuilt {number}"
        Memory.import_(source, into=path)
        with open_memory(path) as memory:
            before = memory.ask("What is fact 7?", scope="acme", options=SHORT).text
        for kill in count(1):
            said = killed(start, moment.uniform(0.0, 0.25 * kill), rebuild_it, path)  # a slow machine ends it too
            resumed += sum(said) > 0
            try:
                with open_memory(path) as memory:
                    assert not said
                    assert memory.check() == []
                    assert memory.ask("What is fact 7?", scope="acme", options=SHORT).text == before
            except HypernetworkMismatch:
                break
        finished += bool(said)
        with open_memory(path, document_hypernetwork=other()) as memory:
            assert {record.text for record in whole_records(memory, path)} == set(texts())
            assert memory.check() == []
            assert memory.ask("What is fact 7?", scope="acme", options=SHORT).recalls
        assert {finding.what for finding in examine(path, deep=True, repair=True)} <= {"leftover", "orphan"}
        assert examine(path, deep=True) == []
    assert resumed or finished < KILLS // 5
