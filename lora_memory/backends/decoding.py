"""From logits to tokens and from tokens to text: sampling, stop texts, and text in pieces that never change again.

Every backend turns tokens into answers here, so that they end and read alike. Nothing here runs a model or knows an
adapter.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from lora_memory.backends.base import FinishReason, Generation, GenerationOptions, Request
from lora_memory.base_models import BaseModel

__all__ = ["AnswerText", "RunningAnswer", "Sampler", "end_tokens"]

_GREEDY, _RANDOM = 1e-5, 1e30  # a temperature below or above these only overflows
_UNFINISHED = "\N{REPLACEMENT CHARACTER}"  # what a tokenizer shows for the first bytes of a character


class Sampler:
    """Chooses the next token of each row, with a random generator for each: a row's draws depend on its seed alone.

    The global random state is neither read nor changed.
    """

    def __init__(self, options: GenerationOptions, *, rows: int) -> None:
        self._options = options
        self._generators = [torch.Generator() for _ in range(rows)]
        for generator in self._generators:
            if options.seed is None:
                generator.seed()
            else:
                generator.manual_seed(options.seed)

    def choose(self, logits: Tensor) -> Tensor:
        """Token ids `[rows]` for `logits` `[rows, vocabulary]`."""
        if self._options.temperature < _GREEDY:
            return logits.argmax(dim=-1)
        temperature = min(self._options.temperature, _RANDOM)
        probabilities, tokens = (logits / temperature).softmax(dim=-1).sort(dim=-1, descending=True)
        reached = probabilities.cumsum(dim=-1)
        kept = (reached - probabilities < self._options.top_p).sum(dim=-1, keepdim=True)
        kept = kept.clamp(min=1)  # a tiny `top_p` is 0 here
        # The draw is by inversion: one uniform number on the CPU means the same token on every device.
        draws = torch.stack([torch.rand(1, generator=generator) for generator in self._generators]).to(logits)
        position = (reached <= draws * reached.gather(-1, kept - 1)).sum(dim=-1, keepdim=True)
        return tokens.gather(-1, position.minimum(kept - 1)).squeeze(-1)


class AnswerText:
    """The text of one answer as its tokens come in.

    Each new token is decoded with a few before it, because its own text may depend on them, so that a long answer
    costs no more a token than a short one. Special tokens have no text.

    Attributes:
        text: What is certain so far: characters of which only some bytes came in are not in it.
        stopped: Whether a stop text came up; `text` ends before it.
    """

    def __init__(self, tokenizer: Any, *, stop: Sequence[str] = ()) -> None:
        self.stopped = False
        self.text = ""
        self._tokenizer = tokenizer
        self._stop = stop
        self._ids: list[int] = []
        self._context = self._read = 0  # ids before `_read` are in `text`; those from `_context` on are decoded again
        self._taken = 0

    def push(self, token: int) -> None:
        """Add a token."""
        self._ids.append(token)
        new = self._unread()
        if new and not new.endswith(_UNFINISHED):
            self._context, self._read = self._read, len(self._ids)
            self._append(new)

    def finish(self) -> None:
        """No token follows: an unfinished character at the end stays one, and the beginning of a stop text is text."""
        if not self.stopped:
            self._append(self._unread())
        self._stop = ()

    def take(self) -> str:
        """The text since the last call, without an end that may yet become part of a stop text."""
        end = len(self.text)
        if not self.stopped:
            end -= max((_overlap(self.text, stop) for stop in self._stop), default=0)
        piece = self.text[self._taken : end]
        self._taken = max(self._taken, end)
        return piece

    def _unread(self) -> str:
        before = self._decode(self._ids[self._context : self._read])
        return self._decode(self._ids[self._context :])[len(before) :]

    def _append(self, new: str) -> None:
        seen = len(self.text)
        self.text += new
        found = [self.text.find(stop, max(0, seen - len(stop) + 1)) for stop in self._stop]
        ends = [position for position in found if position >= 0]
        if ends:
            self.text = self.text[: min(ends)]
            self.stopped = True

    def _decode(self, ids: list[int]) -> str:
        text = self._tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False)
        return str(text)


class RunningAnswer:
    """One request on its way to a `Generation`.

    Attributes:
        request: What is answered.
        text: The answer so far.
        finish_reason: None until the answer has ended.
    """

    def __init__(self, request: Request, options: GenerationOptions, base_model: BaseModel) -> None:
        self.request = request
        self.text = AnswerText(base_model.tokenizer, stop=options.stop)
        self.finish_reason: FinishReason | None = None
        self._limit = options.max_new_tokens
        self._tokens = 0
        self._certainty: float | None = None  # summed over the tokens so far

    def push(self, token: int, *, ends: frozenset[int], certainty: float | None = None) -> None:
        """Add a token; an ended answer, whose batch goes on, ignores it.

        Args:
            token: The next one.
            ends: Tokens that end an answer.
            certainty: The log-probability of the likeliest token here, where the backend tells.
        """
        if self.finish_reason:
            return
        self._tokens += 1
        if certainty is not None:
            self._certainty = certainty + (self._certainty or 0.0)
        if token not in ends:
            self.text.push(token)
        if token in ends or self.text.stopped:
            self.finish_reason = "stop"
        elif self._tokens == self._limit:
            self.finish_reason = "length"
        if self.finish_reason:
            self.text.finish()
            if self.text.stopped:
                self.finish_reason = "stop"

    def generation(self) -> Generation:
        """The answer; it has ended."""
        assert self.finish_reason is not None
        return Generation.of(
            self.request,
            text=self.text.text,
            completion_tokens=self._tokens,
            finish_reason=self.finish_reason,
            certainty=None if self._certainty is None else self._certainty / self._tokens,
        )


def end_tokens(base_model: BaseModel) -> frozenset[int]:
    """Every token that ends an answer: what the generation settings name, and the tokenizer's special tokens.

    A special token marks turns or texts, so that an answer that comes to one is over, whichever it is.
    """
    ends = getattr(base_model.model.generation_config, "eos_token_id", None)
    listed = ends if isinstance(ends, list) else [ends]
    return frozenset(end for end in [*listed, *base_model.tokenizer.all_special_ids] if end is not None)


def _overlap(text: str, stop: str) -> int:
    """Length of the longest end of `text` that begins, and does not complete, `stop`."""
    return next((length for length in range(min(len(stop) - 1, len(text)), 0, -1) if text.endswith(stop[:length])), 0)
