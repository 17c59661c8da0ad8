"""How many threads small products are computed with.

torch shares each product between all cores and waits for the slowest. What takes a few milliseconds gains little from
that, and where other threads keep the cores busy, it takes many times as long.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import torch
from threadpoolctl import ThreadpoolController

__all__ = ["compute_alone", "one_thread"]


def compute_alone() -> None:
    """Let this thread compute alone from now on; others go on as they did."""
    torch.get_num_threads()  # a thread that has not computed yet gets torch's number at its first product, or here
    _pools().limit(limits=1)


@contextmanager
def one_thread() -> Iterator[None]:
    """Let this thread compute alone meanwhile; others go on as they did."""
    torch.get_num_threads()  # a thread that has not computed yet gets torch's number at its first product, or here
    with _pools().limit(limits=1):
        yield


@cache
def _pools() -> ThreadpoolController:
    return ThreadpoolController().select(user_api="openmp")
