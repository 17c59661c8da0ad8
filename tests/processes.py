"""Other processes on the memory under test. The fixture `start` of `conftest.py` makes them.

They are forked from a server that has imported this file, so that each starts in a fraction of a second.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from lora_memory.memory import Memory
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore, Record
from tests import tiny_memory

__all__ = ["Start", "everything", "received", "reported", "starting", "whole_records"]

Start = Callable[..., tuple[ForkServerProcess, Connection]]


@contextmanager
def starting() -> Iterator[Start]:
    """What runs a function with one end of a pipe in a process of its own, and returns that and the other end."""
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__, tiny_memory.__name__])
    with ExitStack() as stack:

        def start(target: Callable[..., None], *arguments: object) -> tuple[ForkServerProcess, Connection]:
            ours, theirs = context.Pipe()
            process = context.Process(target=target, args=(theirs, *arguments))
            process.start()
            theirs.close()
            stack.callback(process.join)
            stack.callback(process.kill)
            stack.callback(ours.close)
            return process, ours

        yield start


def received(pipe: Connection) -> Any:
    """The next thing that the process sends."""
    assert pipe.poll(100), "the other process is silent"
    return pipe.recv()


def reported(pipe: Connection) -> list[Any]:
    """Everything that a process which is gone has sent and nobody read."""
    found: list[Any] = []
    try:
        while pipe.poll():
            found.append(pipe.recv())
    except EOFError:  # killed in between
        pass
    return found


def everything(memory: Memory) -> Iterator[Record]:
    """All records, newest first."""
    cursor = None
    while page := memory.list(limit=1000, cursor=cursor):
        yield from page
        cursor = page[-1].id


def whole_records(memory: Memory, path: Path) -> list[Record]:
    """All records of the memory in `path`, each with all its chunks and adapters, from `text_of_chunks`."""
    records = list(everything(memory))
    with AdapterStore.open(path) as store:
        for record in records:
            chunks = store.record_chunks(record.id, scope=Scope(""))
            assert [chunk.position for chunk in chunks] == list(range(record.chunks))
            assert "\n\n".join(chunk.text for chunk in chunks) == record.text
            for chunk in chunks:
                store.load_adapter(chunk.weights_hash)
    return records
