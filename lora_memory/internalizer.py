"""From text to adapters: split a document, encode its chunks, run the hypernetwork, a bounded batch at a time.

The stage between a document and the store. It stores nothing and searches nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import torch

from lora_memory.adapter import Adapter
from lora_memory.attention import steady_attention
from lora_memory.base_models import BaseModel
from lora_memory.checks import is_count
from lora_memory.documents import MAX_DOCUMENT_TOKENS, MIN_CHUNK_TOKENS, Chunk, Document, split
from lora_memory.encoders import ContextEncoder, frame
from lora_memory.errors import InvalidInput
from lora_memory.hypernetworks.base import check_base_model
from lora_memory.hypernetworks.document import DocumentHypernetwork, load_document_hypernetwork

__all__ = ["DEFAULT_DOCUMENT_HYPERNETWORK", "Internalizer"]

DEFAULT_DOCUMENT_HYPERNETWORK = Path(__file__).parent / "weights" / "document"

GROUP_CHUNKS = 64  # that `groups` gathers, so that short documents fill batches and share a write
BATCH_TOKENS = 640  # padded context tokens that are encoded at once: bounds memory, and more is not faster on a CPU
GPU_BATCH_TOKENS = 8_192  # there, small batches leave the device idle; each takes 173 MB of pinned memory


class Internalizer:
    """Turns texts into adapters for one base model. Thread-safe: the base model's lock orders its use."""

    def __init__(
        self, base_model: BaseModel, hypernetwork: DocumentHypernetwork, *, chunk_tokens: int | None = None
    ) -> None:
        """Join a base model and a hypernetwork that was trained on it.

        Args:
            base_model: It encodes the chunks.
            hypernetwork: It makes their adapters.
            chunk_tokens: The longest chunk, framing included; by default the hypernetwork's own.

        Raises:
            BaseModelMismatch: The hypernetwork was made for another base model, or adapts modules that it lacks.
            InvalidInput: `chunk_tokens` is so small that nothing fits, or over the base model's window.
        """
        config = hypernetwork.config
        check_base_model(hypernetwork, base_model)
        self.base_model = base_model
        hypernetwork = hypernetwork.to(base_model.device)
        self.prior = hypernetwork.prior(base_model=base_model.fingerprint)
        # Where the base model runs in bfloat16, the hypernetwork does: its adapters are rounded to eight bits anyway.
        in_bfloat16 = base_model.dtype == torch.bfloat16
        self.hypernetwork = hypernetwork.in_bfloat16() if in_bfloat16 else hypernetwork
        self._encoder = ContextEncoder(base_model, kind=config.features, depths=config.feature_depths)
        self._overhead = len(self._frame(""))
        self.chunk_tokens = config.chunk_tokens if chunk_tokens is None else chunk_tokens
        least, most = MIN_CHUNK_TOKENS + self._overhead, base_model.max_positions
        if chunk_tokens is not None and not (is_count(chunk_tokens) and least <= chunk_tokens <= most):
            raise InvalidInput(f"chunk_tokens is a whole number from {least} to {most}, not {chunk_tokens!r}")

    @classmethod
    def load(
        cls,
        base_model: BaseModel,
        hypernetwork: str | Path | DocumentHypernetwork | None = None,
        *,
        chunk_tokens: int | None = None,
    ) -> Internalizer:
        """Join `base_model` with a hypernetwork's folder, a ready one, or by default the one that is shipped."""
        if not isinstance(hypernetwork, DocumentHypernetwork):
            folder = DEFAULT_DOCUMENT_HYPERNETWORK if hypernetwork is None else hypernetwork
            hypernetwork = load_document_hypernetwork(folder)
        return cls(base_model, hypernetwork, chunk_tokens=chunk_tokens)

    @property
    def rank(self) -> int:
        """The rank of one chunk's adapter."""
        return self.hypernetwork.config.rank

    def split(self, text: str, *, max_tokens: int = MAX_DOCUMENT_TOKENS) -> list[Chunk]:
        """A document's chunks, each of at most `chunk_tokens` tokens, framing included, or one sentence.

        What is above a chunk (`Chunk.above`) comes on top.

        Raises:
            DocumentTooLarge: The text has more than `max_tokens` tokens.
        """
        return split(
            text,
            self.base_model.counter,
            chunk_tokens=self.chunk_tokens - self._overhead,
            sentence_tokens=self.hypernetwork.config.sentence_tokens - self._overhead,
            max_tokens=max_tokens,
        )

    def groups(
        self, documents: Iterable[str | Document], *, max_tokens: int = MAX_DOCUMENT_TOKENS
    ) -> Iterator[Sequence[tuple[Document, Sequence[Chunk]]]]:
        """Documents and their chunks, as many together as make good batches. The iterable is read as it goes.

        Raises:
            InvalidDocument, DocumentTooLarge: A document is refused; a last group with those before it came first.
        """
        group: list[tuple[Document, Sequence[Chunk]]] = []
        try:
            for index, document in enumerate(documents):
                group.append(self._numbered(document, index, max_tokens))
                if sum(len(chunks) for _, chunks in group) >= GROUP_CHUNKS:
                    yield group
                    group = []
        except Exception:
            if group:
                yield group
            raise
        if group:
            yield group

    def _numbered(self, document: str | Document, index: int, max_tokens: int) -> tuple[Document, Sequence[Chunk]]:
        try:
            ready = document if isinstance(document, Document) else Document(document)
            return ready, self.split(ready.text, max_tokens=max_tokens)
        except InvalidInput as exc:
            raise type(exc)(f"document {index}, counted from 0: {exc}") from exc

    def adapters(self, texts: Sequence[str]) -> Iterator[tuple[int, Adapter]]:
        """Each text's adapter with its index in `texts`, in batches of similar length: not in the order of `texts`."""
        framed = [self._frame(text) for text in texts]
        order = sorted(range(len(texts)), key=lambda i: len(framed[i]))
        room = BATCH_TOKENS if self.base_model.device.type == "cpu" else GPU_BATCH_TOKENS
        while order:
            batch = order[-max(1, room // len(framed[order[-1]])) :]  # the longest that are left
            del order[-len(batch) :]
            yield from zip(batch, self._run([framed[i] for i in batch]), strict=True)

    def _run(self, framed: Sequence[Sequence[int]]) -> list[Adapter]:
        device, lengths = self.base_model.device, [len(row) for row in framed]
        longest = max(lengths)
        ids = torch.tensor([[*row, *[0] * (longest - len(row))] for row in framed], device=device)
        mask = torch.arange(longest, device=device) < torch.tensor(lengths, device=device)[:, None]
        with torch.inference_mode(), steady_attention(device):
            features = self._encoder.encode(ids).to(self.hypernetwork.head.dtype)
            padded = None if min(lengths) == longest else mask
            return self.hypernetwork.adapters(features, padded, base_model=self.base_model.fingerprint)

    def _frame(self, text: str) -> list[int]:
        return frame(self.base_model, text, framing=self.hypernetwork.config.framing)
