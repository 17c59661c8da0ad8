"""Which attention kernels run where lengths change all the time. Not here: any model."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import torch

__all__ = ["steady_attention"]

_lock = threading.Lock()
_blocks = 0  # that are open, in all threads
_before = False  # torch's switch before the first of them


@contextmanager
def steady_attention(device: torch.device) -> Iterator[None]:
    """For a `with` block: attention on a GPU without cuDNN's kernels, which take up to a second for every new shape.

    Chunks and prompts have other lengths each time, and every generated token makes the keys longer. torch's switch is
    the process's: it is as before when the last of all open blocks has ended.
    """
    if device.type != "cuda":
        yield
        return
    _open()
    try:
        yield
    finally:
        _close()


def _open() -> None:
    global _blocks, _before
    with _lock:
        if _blocks == 0:
            _before = torch.backends.cuda.cudnn_sdp_enabled()
            torch.backends.cuda.enable_cudnn_sdp(False)
        _blocks += 1


def _close() -> None:
    global _blocks
    with _lock:
        _blocks -= 1
        if _blocks == 0:
            torch.backends.cuda.enable_cudnn_sdp(_before)
