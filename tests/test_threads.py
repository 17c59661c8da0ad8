"""Computing alone: in the thread that asks for it, while it asks for it, and nowhere else."""

import threading

import torch

from lora_memory.threads import compute_alone, one_thread


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
