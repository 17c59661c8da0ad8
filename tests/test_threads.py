"""Computing alone: in the thread that asks for it, while it asks for it, and nowhere else."""

import asyncio
import signal
import threading
import time
from collections.abc import Sequence
from contextlib import nullcontext, suppress
from pathlib import Path

import pytest
import torch

from lora_memory.asking import Answer, Asking
from lora_memory.asynchronous import AsyncMemory
from lora_memory.memory import Memory
from lora_memory.threads import FairLock, compute_alone, dismissing_helpers, one_thread
from tests.tiny_memory import SHORT


class TestFairLock:
    def test_who_waits_comes_before_who_gave_it_up(self) -> None:
        lock, turns, ready = FairLock(), list[int](), threading.Barrier(2, timeout=60)

        def wait(number: int) -> None:
            ready.wait()
            with lock:
                turns.append(number)

        waiting = [threading.Thread(target=wait, args=(number,)) for number in range(3)]
        with lock:
            for number, thread in enumerate(waiting):
                thread.start()
                ready.wait()
                while len(lock._waiting) <= number:
                    time.sleep(0.001)
        with lock:
            turns.append(3)
        for thread in waiting:
            thread.join()
        assert turns == [0, 1, 2, 3]

    def test_one_at_a_time_and_none_is_left_waiting(self) -> None:
        lock, inside, most = FairLock(), list[int](), list[int]()

        def work(number: int) -> None:
            for _ in range(200):
                with suppress(KeyError), lock:
                    inside.append(number)
                    most.append(len(inside))
                    inside.remove(number)
                    raise KeyError

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert most == [1] * 1600

    def test_who_is_interrupted_while_it_waits_gives_up_its_turn(self) -> None:
        lock, began = FairLock(), threading.Event()
        before = signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where tests run in the background
        with lock:
            # To this thread itself: a signal to the process may come to another one, and this one sleeps on.
            ctrl_c = threading.Timer(0.2, signal.pthread_kill, [threading.get_ident(), signal.SIGINT])
            ctrl_c.start()
            with pytest.raises(KeyboardInterrupt), lock:
                began.set()
        signal.signal(signal.SIGINT, before)
        assert not began.is_set()
        with lock:
            pass


def test_this_thread_and_no_other() -> None:
    before = torch.get_num_threads()
    seen: dict[str, int] = {}

    def elsewhere(name: str) -> None:
        seen[name] = torch.get_num_threads()

    def new() -> None:
        with one_thread():
            (torch.ones(300, 300) @ torch.ones(300, 300)).sum()
            elsewhere("new")

    try:
        torch.set_num_threads(3)
        with one_thread():
            elsewhere("inside")
            for name, target in (("other", lambda: elsewhere("other")), ("new", new)):
                thread = threading.Thread(target=target, name=name)
                thread.start()
                thread.join()
        elsewhere("after")
    finally:
        torch.set_num_threads(before)
    assert seen == {"inside": 1, "other": 3, "new": 1, "after": 3}


def test_a_thread_stays_alone() -> None:
    before = torch.get_num_threads()
    seen: dict[str, int] = {}

    def alone() -> None:
        compute_alone()
        with one_thread():
            (torch.ones(300, 300) @ torch.ones(300, 300)).sum()
        seen["alone"] = torch.get_num_threads()

    try:
        torch.set_num_threads(3)
        thread = threading.Thread(target=alone)
        thread.start()
        thread.join()
        seen["after"] = torch.get_num_threads()
    finally:
        torch.set_num_threads(before)
    assert seen == {"alone": 1, "after": 3}


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="threads are counted as Linux lists them")
@pytest.mark.parametrize("kept", [False, True])
def test_helpers_end_with_the_block(kept: bool) -> None:
    before = torch.get_num_threads()
    seen: list[set[str]] = []

    def look() -> None:
        seen.append({task.name for task in Path("/proc/self/task").iterdir()})

    def compute() -> None:
        look()
        with nullcontext() if kept else dismissing_helpers():
            torch.ones(1_000_000).mul_(2)
            look()
        helpers = seen[1] - seen[0]
        for _ in range(500):  # they take a moment to end
            look()
            if not helpers & seen[-1]:
                break
            time.sleep(0.002)

    try:
        torch.set_num_threads(3)
        thread = threading.Thread(target=compute)
        thread.start()
        thread.join()
    finally:
        torch.set_num_threads(before)
    helpers = seen[1] - seen[0]
    assert len(helpers) >= 2
    assert helpers & seen[-1] == (helpers if kept else set())


@pytest.mark.parametrize("continuous", [False, True])
def test_beside_a_continuous_batch_questions_are_prepared_alone(
    memory: Memory, monkeypatch: pytest.MonkeyPatch, continuous: bool
) -> None:
    monkeypatch.setattr(memory._backend, "continuous", continuous)
    computing: list[int] = []
    ask_each = memory.ask_each

    def counting(asked: Sequence[tuple[str, Asking]]) -> Sequence[Answer | Exception]:
        computing.append(torch.get_num_threads())
        return ask_each(asked)

    monkeypatch.setattr(memory, "ask_each", counting)

    async def main() -> None:
        async with AsyncMemory(memory) as serving:
            await serving.ask("What is the locker code?", options=SHORT)

    before = torch.get_num_threads()
    try:
        torch.set_num_threads(3)
        asyncio.run(asyncio.wait_for(main(), 60))
    finally:
        torch.set_num_threads(before)
    assert computing == [1 if continuous else 3]
