"""What a backend is: where the base model runs and compositions are mounted.

Options, requests, answers, and the checks that every backend makes before it touches a model. Not here: how a
composition is mounted (`mounting.py`), or which one a question needs (`retrieval.py`).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from lora_memory.base_models import BaseModel, accepts
from lora_memory.checks import are_texts, is_count, is_number, is_whole
from lora_memory.composition import Composition
from lora_memory.errors import BaseModelMismatch, InvalidInput, MountError, PromptTooLong

__all__ = ["CLOSED", "Backend", "FinishReason", "Generation", "GenerationOptions", "Request"]

FinishReason = Literal["stop", "length"]

CLOSED = "This backend is closed: make a new one, or open the memory again."


@dataclass(frozen=True, kw_only=True)
class GenerationOptions:
    """How answers are generated.

    Attributes:
        max_new_tokens: At least 1.
        temperature: 0 takes the likeliest token (greedy); higher is more random.
        top_p: Sample from the likeliest tokens that together have this probability, in (0, 1].
        stop: Texts that end the answer; the answer does not contain them.
        seed: Makes sampling repeatable: a request's answer depends on its seed and not on its batch. (In bfloat16,
            padding in a batch can turn a choice between nearly equal tokens.) None is random.

    Raises:
        InvalidInput: A value is out of its range.
    """

    max_new_tokens: int = 64
    temperature: float = 0.0
    top_p: float = 1.0
    stop: Sequence[str] = ()
    seed: int | None = None

    def __post_init__(self) -> None:
        if not is_count(self.max_new_tokens):
            raise InvalidInput(f"max_new_tokens must be a whole number of 1 or more, not {self.max_new_tokens!r}.")
        if not (is_number(self.temperature) and self.temperature >= 0):
            raise InvalidInput(f"temperature must be 0 (greedy) or more, not {self.temperature!r}.")
        if not (is_number(self.top_p) and 0 < self.top_p <= 1):
            raise InvalidInput(f"top_p must be over 0 and at most 1 (no limit), not {self.top_p!r}.")
        if not are_texts(self.stop) or not all(self.stop):
            raise InvalidInput(f"stop must be a tuple of texts that are not empty, not {self.stop!r}.")
        if self.seed is not None and not (is_whole(self.seed) and 0 <= self.seed < 2**63):
            raise InvalidInput(f"seed must be from 0 to 2**63 - 1, or None for a random one, not {self.seed!r}.")
        object.__setattr__(self, "temperature", float(self.temperature))  # a whole number may be too long for torch
        object.__setattr__(self, "stop", tuple(self.stop))


@dataclass(frozen=True, kw_only=True)
class Request:
    """One prompt and what is mounted for it.

    Attributes:
        prompt_ids: Token ids up to where the answer begins, such as `BaseModel.chat_ids` gives.
        composition: None asks the bare base model.
    """

    prompt_ids: Sequence[int]
    composition: Composition | None = None


@dataclass(frozen=True, kw_only=True)
class Generation:
    """One answer and its receipt.

    Attributes:
        text: Without special tokens, and without the stop text that ended it.
        prompt_tokens: Length of the prompt.
        completion_tokens: How many tokens the model generated; the one that ended the answer counts.
        finish_reason: `"stop"` at an end-of-turn token or a stop text, `"length"` at `max_new_tokens`.
        mounted: Name of the composition that was mounted, None for the bare base model.
        negligible: The mounted composition is too small to change an answer (`Composition.is_negligible`).
        certainty: Mean log-probability of the likeliest token at each step, where the backend tells. Two generations
            that differ in it alone are equal: a batch changes its last digits.
    """

    text: str
    prompt_tokens: int
    completion_tokens: int
    finish_reason: FinishReason
    mounted: str | None = None
    negligible: bool = False
    certainty: float | None = field(default=None, compare=False)

    @classmethod
    def of(
        cls,
        request: Request,
        *,
        text: str,
        completion_tokens: int,
        finish_reason: FinishReason,
        certainty: float | None = None,
    ) -> Generation:
        """The answer to `request`, with what the receipt says about its prompt and composition."""
        composition = request.composition
        return cls(
            text=text,
            prompt_tokens=len(request.prompt_ids),
            completion_tokens=completion_tokens,
            finish_reason=finish_reason,
            mounted=None if composition is None else composition.name,
            negligible=composition is not None and composition.is_negligible,
            certainty=certainty,
        )


class Backend(ABC):
    """Runs one base model. Subclasses write `_generate`, `_stream`, `unmount` and `close`.

    Thread-safe: requests of several threads may wait for each other, but their answers do not mix.

    Attributes:
        base_model: The model, which is never changed.
        max_rank: The highest rank that can be mounted, None for any.
        window: How many tokens a prompt and its answer may have together.
        continuous: Requests of several threads share one batch, which each joins as it comes and leaves as it ends.
    """

    continuous: ClassVar[bool] = False

    def __init__(self, base_model: BaseModel, *, max_rank: int | None = None, window: int | None = None) -> None:
        if not (max_rank is None or is_count(max_rank)):
            raise InvalidInput(f"max_rank must be 1 or more, or None for no limit, not {max_rank!r}.")
        self.base_model = base_model
        self.max_rank = max_rank
        self.window = min(window or base_model.max_positions, base_model.max_positions)
        self._closed = False  # until `close` of those that call `_check_open`

    def generate(
        self, requests: Sequence[Request], options: GenerationOptions = GenerationOptions()
    ) -> list[Generation]:
        """Answer several requests in one batch, each under its own composition or none.

        Raises:
            PromptTooLong: A prompt and its answer do not fit the model's window.
            BaseModelMismatch: A composition was made for another base model.
            InvalidInput: A prompt is empty, or a composition's rank is over `max_rank`.
            MountError: A composition was not applied.
        """
        for request in requests:
            self.check(request, options)
        return self._generate(requests, options) if requests else []

    def stream(
        self, request: Request, options: GenerationOptions = GenerationOptions()
    ) -> Generator[str, None, Generation]:
        """The text of one answer in pieces, as it is generated; together they are what `generate` returns.

        The request is checked at once, not at the first piece. A consumer may stop early: the generation ends there.

        Returns:
            A generator of the pieces, whose own value, at its end, is what `generate` returns.

        Raises:
            LoraMemoryError: As `generate`.
        """
        self.check(request, options)
        return self._stream(request, options)

    def check(self, request: Request, options: GenerationOptions) -> None:
        """Refuse what cannot work, before anything is mounted or run.

        Raises:
            LoraMemoryError: As `generate`.
        """
        length, window = len(request.prompt_ids), self.window
        if not length:
            raise InvalidInput("The prompt is empty: give at least one token.")
        if length + options.max_new_tokens > window:
            raise PromptTooLong(
                f"A prompt of {length} tokens and an answer of up to {options.max_new_tokens} make "
                f"{length + options.max_new_tokens}, and {self.base_model.name} has a window of {window}. Shorten the "
                "prompt (internalize its long parts), or lower max_new_tokens."
            )
        if request.composition is None:
            return
        accepts((request.composition.base_model,), self.base_model.fingerprint)
        if self.max_rank is not None and request.composition.rank > self.max_rank:
            raise InvalidInput(
                f"The composition has rank {request.composition.rank} and this backend mounts at most {self.max_rank}. "
                f"Compress it: compose(…, max_rank={self.max_rank})."
            )

    def _check_open(self) -> None:
        if self._closed:
            raise MountError(CLOSED)

    def _check_sizes(self, composition: Composition) -> None:
        """Refuse a composition that only claims to be made for this base model: before it is mounted."""
        sizes = {module: (a.shape[-1], b.shape[-1]) for module, (a, b) in composition.factors.items()}
        own = {module: self.base_model.module_sizes(module) for module in sizes}
        if sizes != own or max(composition.layers) >= self.base_model.n_layers:
            raise BaseModelMismatch(
                f"The composition's modules (in, out) are {sizes} up to layer {max(composition.layers)}; those of "
                f"{self.base_model.name} are {own} up to layer {self.base_model.n_layers - 1}. Internalize the texts "
                "again for this base model (`Memory.rebuild()`)."
            )

    @abstractmethod
    def _generate(self, requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
        """Answer checked requests, at least one."""

    @abstractmethod
    def _stream(self, request: Request, options: GenerationOptions) -> Generator[str, None, Generation]:
        """Stream the answer to a checked request, and return it whole."""

    @abstractmethod
    def unmount(self, name: str | None = None) -> None:
        """Drop what is kept for the composition of this name, if anything; by default for every one."""

    @abstractmethod
    def close(self) -> None:
        """Drop everything and leave the base model as it was given. May be called twice."""
