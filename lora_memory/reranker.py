"""Which of a few texts answers a question: each is read together with it, in one pass.

Embeddings are made before anybody asks, and all sentences of one text are near to a question about it. Read with the
question, *She trained under Tobias Wexley* says that it answers *Who taught Ilsabet Corrane her craft?*. What reads is
a cross-encoder (`cross_encoder.py`); how it is trained stands in `training/reranking.py`. Not here: which texts are
read, and what follows from it (`retrieval.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from lora_memory.cross_encoder import load_pair_reader
from lora_memory.errors import InvalidInput

__all__ = ["DEFAULT_RERANKER", "Reranker", "load_reranker", "read"]

DEFAULT_RERANKER = Path(__file__).parent / "weights" / "reranker"
MAX_TOKENS = 256  # of a question and a text together; of the longer one the end is left out


class Reranker(Protocol):
    """What tells how well texts answer a question: `load_reranker`'s, or anything like it."""

    @property
    def name(self) -> str:
        """What benchmarks call it; it differs where the weights do."""

    def logits(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        """The log-odds that each text answers, `[texts]`; they may be asked for by several threads at once."""


def read(reranker: Reranker, question: str, texts: Sequence[str]) -> list[float]:
    """The log-odds that each text answers.

    Raises:
        InvalidInput: The reranker, somebody's own, gives something else than one finite number for each text.
    """
    found = np.asarray(reranker.logits(question, texts))
    if found.shape != (len(texts),) or not np.issubdtype(found.dtype, np.number) or not np.isfinite(found).all():
        raise InvalidInput(
            f"reranker {reranker.name!r} returned {found.dtype} {found.shape} for {len(texts)} texts; "
            "it must give one finite number for each"
        )
    return [float(logit) for logit in found]


def load_reranker(
    folder: str | Path = DEFAULT_RERANKER, *, device: str = "cpu", dtype: torch.dtype | None = None
) -> Reranker:
    """The reranker in a folder that `lora-memory train reranker` wrote; by default the shipped one.

    Args:
        folder: With `config.json` and `model.safetensors`.
        device: Where it runs.
        dtype: By default bfloat16 where the hardware computes in it.

    Raises:
        ModelNotFound: There is none in the folder, or the default text encoder is not installed.
        DamagedFile: The folder's files are not whole, do not belong together, or are for another text encoder.
        InvalidInput: There is no such device here, or the folder holds a grader.
    """
    return load_pair_reader(folder, kind="reranker", max_tokens=MAX_TOKENS, device=device, dtype=dtype)
