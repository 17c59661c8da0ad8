"""Sentence embeddings: the vectors by which records are found and tasks are described.

Not here: the language model's activations, which hypernetworks read (`encoders.py`), and the search (`store/`).
"""

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, cast

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError

from lora_memory.base_models import default_dtype, usable_device
from lora_memory.errors import DamagedFile, InvalidInput, MissingDependency, ModelNotFound
from lora_memory.model_files import DEFAULT_TEXT_ENCODER, default_text_encoder_source, quiet
from lora_memory.threads import FairLock, one_thread

__all__ = ["SentenceModel", "TextEncoder"]

CPU_BATCH = 32  # texts that are encoded at once, as sentence-transformers does by itself
GPU_BATCH = 256  # fewer leave a GPU idle
SHORT = 256  # characters: a question; longer texts beside it would pad it to their length
FEW = 8  # short texts that one thread embeds as fast as all, and several times as fast where others are busy
TOGETHER = 32  # short texts of several threads that are embedded at once


class SentenceModel(Protocol):
    """What embeds texts: a `SentenceTransformer`, or anything with its one essential method."""

    def encode(self, texts: list[str], /) -> Any:
        """One vector for each text, `[texts, dimension]`."""


class TextEncoder:
    """Unit-length sentence embeddings.

    Thread-safe: one thread encodes at a time, in the order in which they came, and takes along the single short texts
    that other threads wait with: a few questions together take less time than one after the other. Many texts are
    encoded some at a time, so that a question waits for some of them only.

    Args:
        model: `"all-MiniLM-L6-v2"` (the embedded default, from its installed package), a directory or hub id of
            sentence-transformers, or a ready `SentenceModel`.
        name: What a store remembers the embedder by; default: the model as given, or a ready model's class.
        device: Where a model that is loaded by name runs.
        dtype: Of a model that is loaded by name; by default bfloat16 where the hardware computes in it. Its vectors
            differ from those in float32 by a cosine of 1e-4, so that one store may hold both.

    Raises:
        ModelNotFound: No such directory, or the hub cannot be reached or has no such model.
        DamagedFile: Its weights are not whole.
        MissingDependency: sentence-transformers is not installed.
        InvalidInput: `model` is none of these, or there is no such device here.
    """

    def __init__(
        self,
        model: str | Path | SentenceModel = DEFAULT_TEXT_ENCODER,
        *,
        name: str | None = None,
        device: str = "cpu",
        dtype: torch.dtype | None = None,
    ) -> None:
        if isinstance(model, str | Path):
            self.name = name or str(model)
            place = usable_device(device)
            self._model = _load(model, str(place), dtype or default_dtype(place))
            self._options = {} if place.type == "cpu" else {"batch_size": GPU_BATCH}
            self._at_once = self._options.get("batch_size", CPU_BATCH)
        elif not callable(getattr(model, "encode", None)):
            raise InvalidInput(
                f"text_encoder is a name, a directory, a hub id or an object with encode(), not {type(model).__name__}"
            )
        else:
            self.name = name or type(model).__name__
            self._model = model
            self._options = {}
            self._at_once = GPU_BATCH  # it may be far away, and a call to it dear
        self._lock = FairLock()
        self._waiting: deque[_Waiting] = deque()
        self._ahead = _Ahead()
        self.dimension = self._vectors(["dimension"]).shape[1]

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The embeddings of `texts`, `[texts, dimension]`, of length 1 (or 0, where the model gives zeros)."""
        if isinstance(texts, str):
            raise InvalidInput("encode() takes a list of texts, not one str")
        if not texts:
            return np.empty((0, self.dimension), np.float32)
        if len(texts) == 1 and (known := self._ahead.vectors.get(texts[0])) is not None:
            return known[None].copy()
        if len(texts) == 1 and len(texts[0]) <= SHORT:
            vectors = self._together(texts[0])[None]
        else:
            vectors = self._one_part_after_the_other(texts)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return (vectors / np.where(lengths > 0, lengths, 1)).astype(np.float32)

    @contextmanager
    def ahead(self, texts: Sequence[str]) -> Iterator[None]:
        """Embed texts together that this thread is going to `encode` one by one before the block ends.

        Where that fails, each is embedded when it is asked for: whose fault it is shows then.
        """
        if len(texts) > 1:
            with suppress(Exception):
                self._ahead.vectors = dict(zip(texts, self.encode(texts), strict=True))
        try:
            yield
        finally:
            self._ahead.vectors = {}

    @property
    def model(self) -> SentenceModel:
        """What embeds."""
        return self._model

    @property
    def max_tokens(self) -> int | None:
        """How much of a text the model reads; None where a ready model does not say."""
        return getattr(self._model, "max_seq_length", None)

    def count(self, text: str) -> int:
        """How many tokens the model makes of `text`, at most one more than it reads; 0 where it does not say."""
        limit, tokenizer = self.max_tokens, getattr(self._model, "tokenizer", None)
        if limit is None or tokenizer is None:
            return 0
        with self._lock:
            return len(tokenizer(text, truncation=True, max_length=limit + 1)["input_ids"])

    def fits(self, text: str) -> bool:
        """Whether the model reads all of `text`. One that does not say how much it reads is taken to read all."""
        return self.max_tokens is None or self.count(text) <= self.max_tokens

    def _one_part_after_the_other(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The model's vectors of texts; many go in parts of about one length, so that little of them is padding."""
        order = list(range(len(texts)))
        if len(texts) > self._at_once:
            order.sort(key=lambda index: -len(texts[index]))
        few = len(texts) <= FEW and max(map(len, texts)) <= SHORT
        parts = []
        for first in range(0, len(order), self._at_once):
            with self._lock, one_thread() if few else nullcontext():
                parts.append(self._vectors([texts[index] for index in order[first : first + self._at_once]]))
        found = np.concatenate(parts)
        return found[np.argsort(order)]

    def _together(self, text: str) -> NDArray[np.float32]:
        """The model's vector of a text, in one call with those of others that came while the model was busy."""
        own = _Waiting(text)
        self._waiting.append(own)
        with self._lock:
            while own.vector is None:
                count = 0 if own.alone else min(len(self._waiting), TOGETHER)
                taken = [self._waiting.popleft() for _ in range(count)] or [own]
                try:
                    with one_thread():
                        vectors = self._vectors([each.text for each in taken])
                except BaseException as exc:
                    for each in taken:  # whose fault it is shows when each is tried by its own thread
                        each.alone = True
                    if taken == [own] or not isinstance(exc, Exception):
                        raise
                else:
                    for each, vector in zip(taken, vectors, strict=True):
                        each.vector = vector
        return own.vector

    def _vectors(self, texts: list[str]) -> NDArray[np.float32]:
        """What the model makes of texts; for one thread at a time: fast tokenizers fail when two pad at once."""
        vectors = np.asarray(cast(Any, self._model).encode(texts, **self._options), np.float32)
        if vectors.ndim != 2 or len(vectors) != len(texts) or not np.isfinite(vectors).all():
            raise InvalidInput(
                f"text encoder {self.name!r} returned {vectors.shape} for {len(texts)} texts; "
                "it must give one finite vector for each"
            )
        return vectors


class _Ahead(threading.local):
    """What a thread's texts were embedded as before it asks."""

    def __init__(self) -> None:
        self.vectors: dict[str, NDArray[np.float32]] = {}


@dataclass(eq=False)
class _Waiting:
    """A text whose thread waits for its vector."""

    text: str
    vector: NDArray[np.float32] | None = None
    alone: bool = False


def _load(model: str | Path, device: str, dtype: torch.dtype) -> SentenceModel:
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as exc:
        raise MissingDependency(
            "text encoders need sentence-transformers; pip install sentence-transformers, or pass a ready model"
        ) from exc
    source = default_text_encoder_source() if model == DEFAULT_TEXT_ENCODER else str(Path(model).expanduser())
    if isinstance(model, Path) and not model.expanduser().is_dir():
        raise ModelNotFound(
            f"no text encoder directory {str(model)!r}; give a sentence-transformers directory or hub id"
        )
    try:
        with quiet():
            loaded: SentenceModel = SentenceTransformer(source, device=device).to(dtype)
    except SafetensorError as exc:
        raise DamagedFile(f"the weights of {source!r} are damaged ({exc}); get them again") from exc
    except (OSError, ValueError) as exc:
        raise ModelNotFound(f"cannot load a text encoder from {source!r}: {exc}") from exc
    return loaded
