"""Whether what was found answers a question: the question is read once, together with all of it.

A reranker tells which of several texts answers best, one by one, and one of them always is the best. A grader reads
them together, as passages, and says whether the answer is there at all; `confidence.py` counts that among other
evidence. What reads is a cross-encoder (`cross_encoder.py`); how it is trained stands in `training/grading.py`.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterable
from itertools import islice
from numbers import Real
from pathlib import Path
from typing import Protocol

import torch

from lora_memory.cross_encoder import PairReader, cross_encoder_name, load_pair_reader
from lora_memory.errors import InvalidInput

__all__ = ["DEFAULT_GRADER", "MAX_TOKENS", "Grader", "Placed", "grade", "load_grader", "passages"]

DEFAULT_GRADER = Path(__file__).parent / "weights" / "grader"
MAX_TOKENS = 448  # of a question and the passages together; the end of these is left out
MOST_RECALLS = 8  # the best; more were never read together in training
MOST_CHARACTERS = 6 * MAX_TOKENS  # of their surroundings: about as many as are read

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
    """A `Grader` that loads its weights when it is first asked: most questions are asked without one."""

    def __init__(self, name: str, load: Callable[[], PairReader]) -> None:
        self.name = name
        self._load = load
        self._lock = threading.Lock()
        self._loaded: PairReader | None = None

    def logit(self, question: str, text: str) -> float:
        return float(self._reader().logits(question, [text])[0])

    def _reader(self) -> PairReader:
        with self._lock:
            if self._loaded is None:
                self._loaded = self._load()
            return self._loaded


def load_grader(
    folder: str | Path = DEFAULT_GRADER, *, device: str = "cpu", dtype: torch.dtype | None = None
) -> Grader:
    """The grader in a folder that `lora-memory train grader` wrote; by default the shipped one.

    Its weights are loaded when it is first asked.

    Args:
        folder: With `config.json` and `model.safetensors`.
        device: Where it runs.
        dtype: By default bfloat16 where the hardware computes in it.

    Raises:
        ModelNotFound: There is none in the folder. When it is first asked: the default text encoder is not installed.
        DamagedFile: When it is first asked: the files are not whole, or are for another text encoder.
        InvalidInput: When it is first asked: there is no such device here, or the folder holds a reranker.
    """
    return _PairGrader(
        cross_encoder_name(folder, kind="grader"),
        lambda: load_pair_reader(folder, kind="grader", max_tokens=MAX_TOKENS, device=device, dtype=dtype),
    )


def grade(grader: Grader, question: str, found: Iterable[Placed]) -> float:
    """The log-odds that what was found, best first, answers.

    Raises:
        InvalidInput: The grader, somebody's own, gives something else than a finite number.
    """
    given: object = grader.logit(question, passages(found))
    if not isinstance(given, Real) or not math.isfinite(given):
        name = getattr(grader, "name", grader)
        raise InvalidInput(f"grader {name!r} returned {given!r}; it must give one finite number")
    return float(given)


def passages(found: Iterable[Placed]) -> str:
    """What was found, best first, as it is read: by record, that of the best first, and in a record's own order.

    It is of as many of the best as can be read together. Where the surroundings of two overlap, what they share stands
    once.
    """
    by_record: dict[str, list[Placed]] = {}
    room = MOST_CHARACTERS
    for each in islice(found, MOST_RECALLS):
        if by_record and len(each.around) > room:
            break
        room -= len(each.around)
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
