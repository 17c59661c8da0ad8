"""Several processes on one store: what one writes the others see, and a killed one leaves only whole records."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from lora_memory.errors import RecordNotFound, StoreMismatch
from lora_memory.store import AdapterStore
from tests.store.samples import ROOT, open_store, unit

REPOSITORY = Path(__file__).parents[2]
# Runs each line that it is sent, then answers with the value of `shown`.
WORKER = """
import os, sys
from pathlib import Path
import numpy as np
import lora_memory.store.files, lora_memory.store.database
from lora_memory.scopes import Scope
from tests.store.samples import *
path = Path(sys.argv[1])
print("ready", flush=True)
for line in sys.stdin:
    shown = ""
    exec(line)
    print(shown, flush=True)
"""
Tell = Callable[[str], str]


def ask(process: "subprocess.Popen[str]", line: str) -> str:
    assert process.stdin is not None
    assert process.stdout is not None
    if line:
        process.stdin.write(line + "\n")
        process.stdin.flush()
    return process.stdout.readline().strip()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[int], list["subprocess.Popen[str]"]]]:
    with ExitStack() as stack:

        def started(count: int) -> "list[subprocess.Popen[str]]":
            command = [sys.executable, "-c", WORKER, str(tmp_path)]
            processes = [
                stack.enter_context(
                    subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
                )
                for _ in range(count)
            ]
            for process in processes:
                stack.callback(process.kill)
                assert ask(process, "") == "ready"
            return processes

        yield started


def found(store: AdapterStore, seed: int) -> list[str]:
    hits = store.search(unit(seed), scope=ROOT, k=10)
    return [chunk.text for chunk in store.chunks([hit.chunk_id for hit in hits], scope=ROOT)]


def test_a_reader_sees_what_another_process_writes_forgets_and_reindexes(
    tmp_path: Path, start: Callable[[int], list["subprocess.Popen[str]"]]
) -> None:
    (writer,) = start(1)
    with open_store(tmp_path) as reader:
        assert found(reader, 1) == []
        ask(writer, "store = open_store(path)")
        ask(writer, "store.add([new_record(store, 'one', seed=1), new_record(store, 'two', seed=2)])")
        assert found(reader, 1)[0] == "one"
        assert len(found(reader, 1)) == 2
        before = reader.changes
        identity = ask(writer, "r = store.list(scope=ROOT)[1]; store.forget(ids=[r.id], scope=ROOT); shown = r.id")
        assert reader.changes > before
        assert found(reader, 1) == ["two"]
        with pytest.raises(RecordNotFound):
            reader.get(identity, scope=ROOT)
        ask(writer, "store.add([new_record(store, 'three', seed=3)])")
        assert found(reader, 3)[0] == "three"
        ask(writer, "store.reindex(lambda texts: np.ones((len(texts), 2)), embedder='other', dimension=2)")
        with pytest.raises(StoreMismatch, match="reindex"):
            found(reader, 1)


def test_processes_that_create_one_store_at_once_share_it(
    tmp_path: Path, start: Callable[[int], list["subprocess.Popen[str]"]]
) -> None:
    workers = start(3)
    for number, worker in enumerate(workers):
        assert worker.stdin is not None
        worker.stdin.write(f"s = open_store(path); s.add([new_record(s, '{number}', seed={number})])\n")
        worker.stdin.flush()
    for worker in workers:
        assert ask(worker, "shown = 'done'") == ""
        assert ask(worker, "") == "done"
    with open_store(tmp_path) as store:
        assert {record.text for record in store.list(scope=ROOT)} == {"0", "1", "2"}
        assert store.check() == []


@pytest.mark.parametrize(
    ("moment", "survives"),
    [
        ("files.tempfile.NamedTemporaryFile", False),
        ("files.Path.replace", False),
        ("database.Session.commit", False),
        ("store.stored_record", True),
    ],
)
def test_a_process_killed_while_adding_leaves_whole_records_only(
    tmp_path: Path, start: Callable[[int], list["subprocess.Popen[str]"]], moment: str, survives: bool
) -> None:
    (writer,) = start(1)
    ask(writer, "store = open_store(path); store.add([new_record(store, 'before', seed=9)])")
    assert writer.stdin is not None
    where, _, what = moment.rpartition(".")
    writer.stdin.write(
        f"lora_memory.store.{where}.{what} = lambda *_, **__: os.kill(os.getpid(), 9); "
        "store.add([new_record(store, 'one\\ntwo', seed=1), new_record(store, 'three', seed=3)])\n"
    )
    writer.stdin.flush()
    assert writer.wait() == -9
    with open_store(tmp_path) as store:
        expected = {"before", "one\ntwo", "three"} if survives else {"before"}
        assert {record.text for record in store.list(scope=ROOT)} == expected
        assert len(found(store, 1)) == sum(record.chunks for record in store.list(scope=ROOT))
        assert store.check() == []


def test_a_process_killed_at_any_time_leaves_whole_batches_only(
    tmp_path: Path, start: Callable[[int], list["subprocess.Popen[str]"]]
) -> None:
    (writer,) = start(1)
    ask(writer, "store = open_store(path)")
    assert writer.stdin is not None
    assert writer.stdout is not None
    batch = "[new_record(store, f'{n}a\\n{n}b', seed=n * 10), new_record(store, f'{n}c', seed=n * 10 + 5)]"
    writer.stdin.write(f"[(store.add({batch}), print(n, flush=True)) for n in range(10**6)]\n")
    writer.stdin.flush()
    for _ in range(15):
        committed = int(writer.stdout.readline())
    writer.kill()
    writer.wait()
    with open_store(tmp_path) as store:
        kept = [record.text for record in store.list(scope=ROOT, limit=1000)][::-1]
        assert len(kept) >= 2 * (committed + 1)
        assert kept == [text for n in range(len(kept) // 2) for text in (f"{n}a\n{n}b", f"{n}c")]
        assert store.check() == []


def test_processes_that_add_one_text_at_once_make_one_record(
    tmp_path: Path, start: Callable[[int], list["subprocess.Popen[str]"]]
) -> None:
    workers = start(3)
    for worker in workers:
        ask(worker, "store = open_store(path); new = [new_record(store, str(n), seed=n) for n in range(20)]")
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("[(store.repeat([one])[0] or store.add([one])) for one in new]\n")
        worker.stdin.flush()
    for worker in workers:
        assert ask(worker, "shown = 'done'") == ""
        assert ask(worker, "") == "done"
    with open_store(tmp_path) as store:
        assert sorted((record.text, record.copies) for record in store.list(scope=ROOT)) == sorted(
            (str(number), 3) for number in range(20)
        )
        assert store.check() == []
