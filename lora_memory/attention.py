"""Which attention kernels run, where torch's own choice is slow. Not here: any model."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import torch
import torch.nn.functional as F
from torch import Tensor

__all__ = ["attend", "steady_attention"]

_lock = threading.Lock()
_blocks = 0  # that are open, in all threads
_before = False  # torch's switch before the first of them


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None) -> Tensor:
    """Scaled dot-product attention; on a CPU by two matrix products, where torch's kernel takes twice as long.

    Args:
        q: `[n, heads, queries, size]`.
        k: `[n, key-value heads, keys, size]`; heads are a multiple of key-value heads.
        v: As `k`.
        mask: `[n, keys]`, True at keys that count; None where all do.

    Returns:
        `[n, heads, queries, size]`.
    """
    n, heads, queries, size = q.shape
    groups = heads // k.shape[1]
    if q.device.type != "cpu":
        seen = None if mask is None else mask[:, None, None, :].expand(n, 1, queries, -1)
        return F.scaled_dot_product_attention(q, k, v, attn_mask=seen, enable_gqa=groups > 1)
    k, v = (x.repeat_interleave(groups, dim=1).flatten(0, 1) for x in (k, v))
    bias = q.new_zeros(n, 1, k.shape[1])
    if mask is not None:
        bias = bias.masked_fill(~mask[:, None], float("-inf"))
    scores = torch.baddbmm(bias.repeat_interleave(heads, dim=0), q.flatten(0, 1), k.mT, alpha=size**-0.5)
    return torch.bmm(scores.softmax(dim=-1), v).view(n, heads, queries, size)


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
