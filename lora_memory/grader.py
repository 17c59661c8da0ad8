"""Whether what was found answers a question: the question is read once, together with all of it.

A reranker tells which of several texts answers best, one by one, and one of them always is the best. A grader reads
them together, as passages, and says whether the answer is there at all; `confidence.py` counts that among other
evidence. What reads is a cross-encoder (`cross_encoder.py`); how it is trained stands in `training/grading.py`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from numbers import Real
from pathlib import Path
from typing import Protocol

import torch

from lora_memory.cross_encoder import PairReader, load_pair_reader
from lora_memory.errors import InvalidInput

__all__ = ["DEFAULT_GRADER", "MAX_TOKENS", "Grader", "Placed", "grade", "load_grader", "passages"]

DEFAULT_GRADER = Path(__file__).parent / "weights" / "grader"
MAX_TOKENS = 448  # of a question and the passages together; the end of these is left out

BETWEEN = " … "
LEAST_OVERLAP = 20  # characters that end one text and begin another: by chance, hardly any


class Grader(Protocol):
    """What tells whether passages answer a question: `load_grader`'s, or anything like it."""

    @property
    def name(self) -> str:
        """What benchmarks call it; it differs where the weights do."""

    def logit(self, question: str, text: str) -> float:
        """The log-odds that the text answers; it may be asked for by several threads at once."""


class Placed(Protocol):
    """A chunk that was found, with its place and its surroundings."""

    @property
    def record_id(self) -> str:
        """Whose it is."""

    @property
    def position(self) -> int:
        """Its place in the record."""

    @property
    def around(self) -> str:
        """Its text, with what stands before and after it."""


class _PairGrader:
    def __init__(self, reader: PairReader) -> None:
        self.name = reader.name
        self._reader = reader

    def logit(self, question: str, text: str) -> float:
        return float(self._reader.logits(question, [text])[0])


def load_grader(
    folder: str | Path = DEFAULT_GRADER, *, device: str = "cpu", dtype: torch.dtype | None = None
) -> Grader:
    """The grader in a folder that `lora-memory train grader` wrote; by default the shipped one.

    Args:
        folder: With `config.json` and `model.safetensors`.
        device: Where it runs.
        dtype: By default bfloat16 where the hardware computes in it.

    Raises:
        ModelNotFound, DamagedFile, InvalidInput: As `load_pair_reader`.
    """
    return _PairGrader(load_pair_reader(folder, kind="grader", max_tokens=MAX_TOKENS, device=device, dtype=dtype))


def grade(grader: Grader, question: str, found: Iterable[Placed]) -> float:
    """The log-odds that what was found, best first, answers.

    Raises:
        InvalidInput: The grader, somebody's own, gives something else than a finite number.
    """
    given: object = grader.logit(question, passages(found))
    if not isinstance(given, Real) or not math.isfinite(given):
        raise InvalidInput(f"grader {grader.name!r} returned {given!r}; it must give one finite number")
    return float(given)


def passages(found: Iterable[Placed]) -> str:
    """What was found, as it is read: by record, that of the best chunk first, and in a record's own order.

    Where the surroundings of two chunks overlap, what they share stands once.
    """
    by_record: dict[str, list[Placed]] = {}
    for each in found:
        by_record.setdefault(each.record_id, []).append(each)
    told = []
    for own in by_record.values():
        text = ""
        for each in sorted(own, key=lambda one: one.position):
            text = _joined(text, each.around)
        told.append(" ".join(text.split()))
    return BETWEEN.join(told)


def _joined(text: str, more: str) -> str:
    for size in range(min(len(text), len(more)), LEAST_OVERLAP - 1, -1):
        if text.endswith(more[:size]):
            return text + more[size:]
    return text + BETWEEN + more if text else more
