"""Training documents as fixed-shape tensors: framing, padding, and a loader that never starves the device.

Shapes are few and fixed so that compiled graphs are reused. Text comes from `data.py`; losses are `document.py`'s.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import torch
from torch import Tensor
from torch.utils.data import IterableDataset, get_worker_info

from lora_memory.base_models import BaseModel
from lora_memory.encoders import Framing, frame
from lora_memory.training.data import CORPUS_KINDS, Task
from lora_memory.training.examples import Example

IGNORED = -100  # a target that is padding
TEACHER_PROMPT = "Answer with a few words from the text.\n\n{}"


@dataclass(frozen=True, kw_only=True)
class Shape:
    """The sizes of one batch."""

    documents: int
    chunks: int  # the most a document may have; missing ones are masked
    chunk_tokens: int
    questions: int  # for each document; missing ones have no target
    question_tokens: int = 72  # prompt and answer together
    answer_tokens: float = 7  # room for targets, in the mean over all questions

    @property
    def targets(self) -> int:
        """Room for answer tokens."""
        return int(self.documents * self.questions * self.answer_tokens)

    def scaled(self, factor: float) -> Shape:
        """The same shape with another number of documents."""
        return replace(self, documents=max(1, round(self.documents * factor)))


@dataclass(frozen=True, kw_only=True)
class Batch:
    """Tensors of one step: `n` documents of at most `c` chunks and `q` questions."""

    kind: str
    context_ids: Tensor  # [n * c, chunk tokens]
    context_mask: Tensor  # [n * c, chunk tokens], True at real tokens
    chunk_weights: Tensor  # [n, c], how strongly each chunk is mounted; 0 where there is none
    input_ids: Tensor  # [n * q, question tokens]: prompt, answer, end of turn
    positions: Tensor  # [targets], flat positions in input_ids whose next token is a target
    targets: Tensor  # [targets], token ids; IGNORED where padded
    rows: Tensor  # [targets], the question that each target belongs to
    teacher: tuple[Tensor, Tensor] | None = None  # input_ids and positions with the document in the prompt

    @property
    def items(self) -> int:
        """Documents."""
        return len(self.chunk_weights)

    def to(self, device: torch.device) -> Batch:
        """The same batch on another device."""
        moved: dict[str, Any] = {
            name: value.to(device, non_blocking=True) for name, value in vars(self).items() if isinstance(value, Tensor)
        }
        if self.teacher is not None:
            moved["teacher"] = (self.teacher[0].to(device), self.teacher[1].to(device))
        return replace(self, **moved)


def shape_for(task: Task, *, chunk_tokens: int) -> Shape:
    """The shape of a task's batches: about as many chunks for each (80 GB of GPU memory), and little padding.

    A chunk of invented facts often answers two questions, one of anything else hardly ever.
    """
    return Shape(
        documents=max(8, 640 // task.chunks),
        chunks=task.chunks,
        chunk_tokens=chunk_tokens if task.kind in CORPUS_KINDS | {"needle"} else min(chunk_tokens, 48),
        questions=2 if task.kind.endswith(("fact", "facts")) else 1,
        question_tokens=72 if task.kind in CORPUS_KINDS else 56,
    )


class Framer:
    """Tokenises chunks, prompts and answers exactly as the library does when it internalizes and asks."""

    def __init__(self, base_model: BaseModel, *, framing: Framing) -> None:
        self.base_model = base_model
        self.framing: Framing = framing
        tokenizer = base_model.tokenizer
        self.pad = tokenizer.pad_token_id if tokenizer.pad_token_id is not None else tokenizer.eos_token_id

    @cached_property
    def _around(self) -> tuple[list[int], list[int]]:
        """The prompt's token ids before and after the question: rendering each question's template is slow."""
        probes = [self.base_model.chat_ids(text) for text in ("A", "b?")]  # nothing in common
        before = _common(probes[0], probes[1])
        after = _common(probes[0][::-1], probes[1][::-1])
        return probes[0][:before], probes[0][len(probes[0]) - after :]

    @cached_property
    def end(self) -> int:
        """What the chat template writes right after the assistant's words; not every tokenizer names it as its eos."""
        tokenizer = self.base_model.tokenizer
        if getattr(tokenizer, "chat_template", None) is None:
            return int(tokenizer.eos_token_id)
        told, other = (
            tokenizer.apply_chat_template(
                [{"role": "user", "content": "A"}, {"role": "assistant", "content": word}],
                tokenize=True,
                return_dict=False,
            )
            for word in ("b", "7")
        )
        after = told[len(told) - _common(told[::-1], other[::-1]) :]
        return int(after[0]) if after else int(tokenizer.eos_token_id)

    def prompt(self, question: str) -> list[int]:
        """What `BaseModel.chat_ids` gives."""
        before, after = self._around
        return [*before, *self.base_model.counter.encode(question.strip()), *after]

    def answer(self, answer: str) -> list[int]:
        """The answer and the end of the turn."""
        return [*self.base_model.counter.encode(answer.strip()), self.end]

    def chunk(self, text: str) -> list[int]:
        """A chunk as the context encoder reads it."""
        return frame(self.base_model, text, framing=self.framing)

    def batch(self, kind: str, shape: Shape, examples: Sequence[Example], *, teacher: bool = False) -> Batch:
        """Pad `shape.documents` examples into one batch; what does not fit its shape is cut or left out."""
        n, c, q, width = shape.documents, shape.chunks, shape.questions, shape.question_tokens
        context = torch.full((n * c, shape.chunk_tokens), self.pad)
        context_mask = torch.zeros(n * c, shape.chunk_tokens, dtype=torch.bool)
        chunk_weights = torch.zeros(n, c)
        inputs = torch.full((n * q, width), self.pad)
        room = shape.targets
        positions, targets = torch.zeros(room, dtype=torch.long), torch.full((room,), IGNORED)
        rows = torch.zeros(room, dtype=torch.long)
        teacher_width = width + c * shape.chunk_tokens
        teachers = torch.full((n * q, teacher_width), self.pad) if teacher else None
        teacher_positions = torch.zeros(room, dtype=torch.long)
        used = 0
        for i, example in enumerate(examples):
            weights = example.weights or [1.0] * len(example.chunks)
            for j, (text, weight) in enumerate(zip(example.chunks[:c], weights, strict=False)):
                ids = self.chunk(text)[: shape.chunk_tokens]
                context[i * c + j, : len(ids)] = torch.tensor(ids)
                context_mask[i * c + j, : len(ids)] = True
                chunk_weights[i, j] = weight
            for j, (question, answer) in enumerate(example.questions[:q]):
                prompt, wanted, row = self.prompt(question), self.answer(answer), i * q + j
                if len(prompt) + len(wanted) > width + 1 or used + len(wanted) > room:
                    continue
                inputs[row, : len(prompt) + len(wanted) - 1] = torch.tensor(prompt + wanted[:-1])
                span = slice(used, used + len(wanted))
                positions[span] = row * width + len(prompt) - 1 + torch.arange(len(wanted))
                targets[span] = torch.tensor(wanted)
                rows[span] = row
                if teachers is not None:
                    told = self.base_model.chat_ids(question, context=TEACHER_PROMPT.format(" ".join(example.chunks)))
                    told = told[-(teacher_width + 1 - len(wanted)) :]
                    teachers[row, : len(told) + len(wanted) - 1] = torch.tensor(told + wanted[:-1])
                    teacher_positions[span] = row * teacher_width + len(told) - 1 + torch.arange(len(wanted))
                used += len(wanted)
        return Batch(
            kind=kind,
            context_ids=context,
            context_mask=context_mask,
            chunk_weights=chunk_weights,
            input_ids=inputs,
            positions=positions,
            targets=targets,
            rows=rows,
            teacher=None if teachers is None else (teachers, teacher_positions),
        )


def _common(left: Sequence[int], right: Sequence[int]) -> int:
    return next((i for i, (x, y) in enumerate(zip(left, right, strict=False)) if x != y), min(len(left), len(right)))


class Batches(IterableDataset[Batch]):
    """An endless sequence of batches, one a step, made in as many loader workers as there are.

    Step `i`'s task is drawn from `mixture(i)`: all ranks of a distributed run draw the same task at the same step,
    and other documents.
    """

    def __init__(
        self,
        framer: Framer,
        *,
        shape: Callable[[Task], Shape],
        mixture: Callable[[int], dict[Task, float]],
        stream: Callable[[Task, str], Iterator[Example]],
        seed: int,
        rank: int = 0,
        first_step: int = 0,
        teacher: bool = False,
    ) -> None:
        self.framer, self.shape, self.mixture, self.stream = framer, shape, mixture, stream
        self.seed, self.rank, self.first_step, self.teacher = seed, rank, first_step, teacher

    def __iter__(self) -> Iterator[Batch]:
        torch.set_num_threads(1)
        info = get_worker_info()
        worker, workers = (0, 1) if info is None else (info.id, info.num_workers)
        streams: dict[Task, Iterator[Example]] = {}
        step = self.first_step + worker
        while True:
            weights = self.mixture(step)
            task = random.Random(self.seed * 1_000_003 + step).choices(list(weights), list(weights.values()))[0]
            if task not in streams:
                streams[task] = self.stream(task, f"{self.seed}/{self.rank}/{worker}/{self.first_step}")
            shape = self.shape(task)
            examples = [next(streams[task]) for _ in range(shape.documents)]
            yield self.framer.batch(f"{task.kind}-{task.chunks}", shape, examples, teacher=self.teacher)
            step += workers
