"""From a task's description to its adapter: check it, embed it, run the instruction hypernetwork.

The stage between a description and the store, as `internalizer.py` is for documents. It stores nothing.
"""

from __future__ import annotations

import threading
import warnings
from collections.abc import Sequence
from pathlib import Path

import torch

from lora_memory.adapter import Adapter
from lora_memory.base_models import BaseModel
from lora_memory.documents import Instruction
from lora_memory.errors import BaseModelMismatch, HypernetworkMismatch, InvalidDocument, TruncatedDescriptionWarning
from lora_memory.hypernetworks.base import check_base_model
from lora_memory.hypernetworks.instruction import (
    InstructionHypernetwork,
    embed_descriptions,
    load_instruction_hypernetwork,
)
from lora_memory.text_encoder import TextEncoder
from lora_memory.threads import dismissing_helpers

__all__ = ["DEFAULT_INSTRUCTION_HYPERNETWORK", "Instructing", "Instructor"]

DEFAULT_INSTRUCTION_HYPERNETWORK = Path(__file__).parent / "weights" / "instruction"


class Instructor:
    """Turns descriptions into adapters for one base model. Thread-safe: the hypernetwork only reads its weights."""

    def __init__(self, base_model: BaseModel, hypernetwork: InstructionHypernetwork, text_encoder: TextEncoder) -> None:
        """Join a base model, a hypernetwork that was trained for it, and an encoder.

        Args:
            base_model: What the adapters are for.
            hypernetwork: Makes them.
            text_encoder: Used where it is the one that the hypernetwork was trained on; else that one is loaded.

        Raises:
            BaseModelMismatch: The hypernetwork was made for another base model, or adapts modules that it lacks.
            ModelNotFound: The encoder that it was trained on is not there.
            HypernetworkMismatch: The encoder's vectors are of another length.
        """
        config = hypernetwork.config
        check_base_model(hypernetwork, base_model)
        if config.text_encoder not in ("", text_encoder.name):
            text_encoder = TextEncoder(config.text_encoder, device=str(base_model.device))
        if text_encoder.dimension != config.embedding_size:
            raise HypernetworkMismatch(
                f"the instruction hypernetwork reads embeddings of {config.embedding_size} dimensions, and those of "
                f"{text_encoder.name} have {text_encoder.dimension}; give the text encoder that it was trained on"
            )
        self.base_model = base_model
        self.hypernetwork = hypernetwork.to(base_model.device)
        self.text_encoder = text_encoder

    @classmethod
    def load(
        cls,
        base_model: BaseModel,
        hypernetwork: str | Path | InstructionHypernetwork | None,
        text_encoder: TextEncoder,
    ) -> Instructor:
        """Join `base_model` with a hypernetwork's folder, a ready one, or by default the one that is shipped.

        Raises:
            BaseModelMismatch: It was made for another base model, such as the one that is shipped.
        """
        named = hypernetwork is not None
        if not isinstance(hypernetwork, InstructionHypernetwork):
            folder = DEFAULT_INSTRUCTION_HYPERNETWORK if hypernetwork is None else hypernetwork
            hypernetwork = load_instruction_hypernetwork(folder)
        try:
            return cls(base_model, hypernetwork, text_encoder)
        except BaseModelMismatch as exc:
            if named:
                raise
            raise BaseModelMismatch(
                f"the instruction hypernetwork that is shipped is {exc}; name it as instruction_hypernetwork"
            ) from exc

    def adapters(self, instructions: Sequence[Instruction]) -> list[Adapter]:
        """One adapter for each description.

        Raises:
            InvalidDocument: A description has no word in it.

        Warns:
            TruncatedDescriptionWarning: The text encoder does not read all of a description.
        """
        for instruction in instructions:
            self._check(instruction.text)
        vectors = embed_descriptions(self.text_encoder, [instruction.text for instruction in instructions])
        with torch.inference_mode(), dismissing_helpers():
            return self.hypernetwork.adapters(
                vectors.to(self.base_model.device), base_model=self.base_model.fingerprint
            )

    def _check(self, description: str) -> None:
        if not any(character.isalpha() for character in description):
            raise InvalidDocument(
                f"the description {description[:40]!r} has no word in it; say in a sentence what the model should do"
            )
        if not self.text_encoder.fits(description):
            warnings.warn(
                f"the description has more than the {self.text_encoder.max_tokens} tokens that "
                f"{self.text_encoder.name} reads: only its beginning has an effect. Shorten it, or internalize the "
                "details as a document",
                TruncatedDescriptionWarning,
                stacklevel=5,  # the caller of Memory.internalize_task
            )


class Instructing:
    """Gives one instructor, called by whoever needs it: by default the shipped one, loaded at the first call.

    Thread-safe; threads that call together wait for one load.
    """

    def __init__(self, base_model: BaseModel, text_encoder: TextEncoder, instructor: Instructor | None = None) -> None:
        self._base_model = base_model
        self._text_encoder = text_encoder
        self._instructor = instructor
        self._lock = threading.Lock()

    def __call__(self) -> Instructor:
        """The instructor; errors as `Instructor.load`."""
        with self._lock:
            if self._instructor is None:
                self._instructor = Instructor.load(self._base_model, None, self._text_encoder)
            return self._instructor
