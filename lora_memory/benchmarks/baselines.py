"""What one would train instead of asking a hypernetwork: a LoRA of its own for each document, by PEFT.

Two ways. Fine-tuning learns to continue the document's text. Context distillation (Snell et al. 2022) learns to answer
without the document as the model answers with it, on questions that the model itself thinks of. What was trained is a
`Composition`, so that a backend mounts it like any other. Which questions are asked of it is `qa.py`'s.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from itertools import cycle, islice
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from lora_memory.asking import CONTEXT_PROMPT
from lora_memory.backends.base import Backend, GenerationOptions, Request
from lora_memory.base_models import BaseModel
from lora_memory.composition import Composition
from lora_memory.errors import MissingDependency
from lora_memory.factors import Factors

__all__ = ["Baseline", "Trainer", "Tuning"]

Baseline = Literal["finetuning", "distillation"]

QUESTION_PROMPT = (
    "{text}\n\nWrite question number {number} that a few words of the text answer. Write the question only."
)
QUESTION_TOKENS = 32
REPLY_TOKENS = 16
WINDOW = 1024  # tokens of a document that one training row has
_KEY = re.compile(r"layers\.(\d+)\.\w+\.(\w+)\.lora_([AB])\.weight$")


@dataclass(frozen=True, kw_only=True)
class Tuning:
    """How a document's LoRA is trained.

    Attributes:
        rank: Of the adapter; its alpha is twice that.
        steps: Of AdamW.
        rows: Rows of a step: windows of the text, or questions.
        questions: That the model thinks of, to be distilled from.
        finetuning_rate: Learning rate of fine-tuning.
        distillation_rate: Of distillation.
        seed: Of the adapter's start and of the questions.
    """

    rank: int = 8
    steps: int = 40
    rows: int = 8
    questions: int = 16
    finetuning_rate: float = 4e-3
    distillation_rate: float = 1e-3
    seed: int = 1


class _Row(NamedTuple):
    """Token ids, and the position from which on they are learned."""

    ids: Sequence[int]
    start: int


class Trainer:
    """Trains LoRAs beside a copy of a base model, one document at a time. Not thread-safe."""

    def __init__(
        self, base_model: BaseModel, backend: Backend, *, target_modules: Sequence[str], tuning: Tuning = Tuning()
    ) -> None:
        """Copy the model.

        Args:
            base_model: It is not changed.
            backend: Runs that model; it thinks of the questions and replies that are distilled.
            target_modules: Names of the linear layers that get a LoRA.
            tuning: How it is trained.

        Raises:
            MissingDependency: PEFT is not installed.
        """
        try:
            from peft import LoraConfig, get_peft_model
        except ImportError as exc:
            raise MissingDependency(
                "LoRA adapters are trained by PEFT, to compare with: pip install 'lora-memory[baselines]'"
            ) from exc
        self._base_model = base_model
        self._backend = backend
        self._tuning = tuning
        self._config = LoraConfig(
            r=tuning.rank, lora_alpha=2 * tuning.rank, target_modules=list(target_modules), task_type="CAUSAL_LM"
        )
        with base_model.lock:
            model = copy.deepcopy(base_model.model)
        self._model: Any = get_peft_model(model, self._config)

    def train(self, baseline: Baseline, text: str) -> Composition:
        """The LoRA of one document. A distilled text is cut to what the model's window holds."""
        if baseline == "finetuning":
            rows, rate = self._windows(text), self._tuning.finetuning_rate
            wanted = None
        else:
            rows, told = self._lessons(text)
            rate = self._tuning.distillation_rate
            with torch.no_grad(), self._model.disable_adapter():
                wanted = [self._log_probabilities([row]) for row in told]
        with self._adapter() as name:
            weights = [weight for weight in self._model.parameters() if weight.requires_grad]
            optimizer = torch.optim.AdamW(weights, lr=rate)
            order = cycle(range(len(rows)))
            for _ in range(self._tuning.steps):
                chosen = list(islice(order, min(self._tuning.rows, len(rows))))
                found = self._log_probabilities([rows[i] for i in chosen])
                if wanted is None:
                    targets = [token for i in chosen for token in rows[i].ids[rows[i].start :]]
                    loss = F.nll_loss(found, torch.tensor(targets, device=found.device))
                else:
                    likely = torch.cat([wanted[i] for i in chosen])
                    loss = F.kl_div(found, likely, log_target=True, reduction="batchmean")
                loss.backward()
                optimizer.step()
                optimizer.zero_grad()
            return self._composition(name)

    def _windows(self, text: str) -> list[_Row]:
        """The text, in windows."""
        ids = self._base_model.tokenizer(text).input_ids
        return [_Row(ids[start : start + WINDOW], 1) for start in range(0, max(1, len(ids) - 1), WINDOW)]

    def _lessons(self, text: str) -> tuple[list[_Row], list[_Row]]:
        """Questions and their replies, without the text and with it."""
        base_model, tuning = self._base_model, self._tuning
        room = self._backend.window - len(base_model.chat_ids(QUESTION_PROMPT + CONTEXT_PROMPT)) - 2 * QUESTION_TOKENS
        ids = base_model.tokenizer(text, add_special_tokens=False).input_ids
        text = text if len(ids) <= room else str(base_model.tokenizer.decode(ids[:room]))
        wishes = [
            QUESTION_PROMPT.replace("{number}", str(number)).replace("{text}", text)
            for number in range(1, tuning.questions + 1)
        ]
        options = GenerationOptions(max_new_tokens=QUESTION_TOKENS, temperature=1.0, top_p=0.95, seed=tuning.seed)
        thought_of = self._backend.generate([Request(prompt_ids=base_model.chat_ids(wish)) for wish in wishes], options)
        questions = [each.text.strip() or "What does the text say?" for each in thought_of]
        bare = [base_model.chat_ids(question) for question in questions]
        context = CONTEXT_PROMPT.replace("{text}", text)
        told = [base_model.chat_ids(question, context=context) for question in questions]
        replies = self._backend.generate(
            [Request(prompt_ids=prompt) for prompt in told], GenerationOptions(max_new_tokens=REPLY_TOKENS)
        )
        end = [base_model.tokenizer.eos_token_id]
        said = [
            base_model.tokenizer(reply.text, add_special_tokens=False).input_ids
            + (end if reply.finish_reason == "stop" else [])
            or end
            for reply in replies
        ]
        return (
            [_Row([*prompt, *reply], len(prompt)) for prompt, reply in zip(bare, said, strict=True)],
            [_Row([*prompt, *reply], len(prompt)) for prompt, reply in zip(told, said, strict=True)],
        )

    def _log_probabilities(self, rows: Sequence[_Row]) -> Tensor:
        """Of the next token at each learned position of all rows, one after the other: `[positions, vocabulary]`."""
        longest = max(len(row.ids) for row in rows)
        ids = [[*row.ids, *[0] * (longest - len(row.ids))] for row in rows]
        mask = [[1] * len(row.ids) + [0] * (longest - len(row.ids)) for row in rows]
        device = self._base_model.device
        logits = self._model(
            input_ids=torch.tensor(ids, device=device), attention_mask=torch.tensor(mask, device=device)
        ).logits
        learned = [logits[i, row.start - 1 : len(row.ids) - 1] for i, row in enumerate(rows)]
        return torch.cat(learned).float().log_softmax(dim=-1)

    @contextmanager
    def _adapter(self) -> Iterator[str]:
        """A fresh adapter, which is trained meanwhile and then deleted."""
        name = "document"
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(self._tuning.seed)
            self._model.add_adapter(name, self._config)
        self._model.set_adapter(name)
        try:
            yield name
        finally:
            self._model.set_adapter("default")
            self._model.delete_adapter(name)

    def _composition(self, name: str) -> Composition:
        """The trained adapter as what backends mount, PEFT's scale folded in."""
        from peft import get_peft_model_state_dict

        found: dict[str, dict[int, dict[str, Tensor]]] = {}
        for key, tensor in get_peft_model_state_dict(self._model, adapter_name=name).items():
            if match := _KEY.search(key):
                layer, module, side = match.groups()
                found.setdefault(module, {}).setdefault(int(layer), {})[side] = tensor.detach().float().cpu().clone()
        scale = self._config.lora_alpha / self._config.r
        factors = {
            module: Factors(
                torch.stack([layers[layer]["A"] for layer in sorted(layers)]),
                torch.stack([layers[layer]["B"].mT * scale for layer in sorted(layers)]),
            )
            for module, layers in sorted(found.items())
        }
        digest = sha256(b"".join(b.contiguous().numpy().tobytes() for _, b in factors.values())).hexdigest()
        return Composition(
            factors=MappingProxyType(factors),
            layers=tuple(sorted(next(iter(found.values())))),
            base_model=self._base_model.fingerprint,
            name=digest[:32],
        )
