"""How many threads compute, what becomes of those that have computed, and whose turn it is.

torch shares each product between all cores and waits for the slowest. What takes a few milliseconds gains little from
that, and where other threads keep the cores busy, it takes many times as long. And every thread that has computed so
keeps its helpers: once these are more than the cores, all of them sleep between two products instead of standing
ready, and each product waits until they have woken up.
"""

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import torch
from threadpoolctl import ThreadpoolController

__all__ = ["FairLock", "compute_alone", "dismiss_helpers", "dismissing_helpers", "one_thread"]


class FairLock:
    """A lock for `with` that goes to whoever has waited longest. Python's own mostly goes back to who gave it up."""

    def __init__(self) -> None:
        self._own = threading.Lock()  # held for a moment only
        self._taken = False
        self._waiting = deque[threading.Lock]()

    def __enter__(self) -> None:
        with self._own:
            if not self._taken:
                self._taken = True
                return
            turn = threading.Lock()
            turn.acquire()
            self._waiting.append(turn)
        try:
            turn.acquire()
        except BaseException:  # Ctrl-C, while it waited
            with self._own:
                if turn in self._waiting:
                    self._waiting.remove(turn)
                    raise
            self._pass_on()  # it was its turn already
            raise

    def __exit__(self, *_: object) -> None:
        self._pass_on()

    def _pass_on(self) -> None:
        with self._own:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False


@contextmanager
def dismissing_helpers() -> Iterator[None]:
    """End the helpers of this thread once what is inside has computed."""
    try:
        yield
    finally:
        dismiss_helpers()


def dismiss_helpers() -> None:
    """End the helpers of this thread, where they are GNU OpenMP's; its next product starts others, in 0.1 ms."""
    for library in _pools().lib_controllers:
        pause = getattr(library.dynlib, "omp_pause_resource", None)  # of OpenMP 5
        if library.prefix == "libgomp" and pause is not None:
            pause(_SOFTLY, library.dynlib.omp_get_initial_device())


_SOFTLY = 1  # omp_pause_soft: what was set stays set


def compute_alone() -> None:
    """Let this thread compute alone from now on; others go on as they did."""
    torch.get_num_threads()  # a thread that has not computed yet gets torch's number at its first product, or here
    _pools().limit(limits=1)


@contextmanager
def one_thread() -> Iterator[None]:
    """Let this thread compute alone meanwhile; others go on as they did."""
    torch.get_num_threads()  # as above
    with _pools().limit(limits=1):
        yield


@cache
def _pools() -> Any:
    return ThreadpoolController().select(user_api="openmp")
