"""Scores of tasks beside documents: is the fact still told under a task, and has the reply the form that it asks for?

Questions about documents are asked without a task and under every set of tasks in turn, and the replies are read.
What is mounted for them is the trainer's business (`joint.py`), how the questions are made the recipe's.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from lora_memory.training.answer_forms import PLAIN, AnswerForm
from lora_memory.training.examples import Example

__all__ = ["Described", "Questions", "greedy", "joint_scores"]

REPLY_TOKENS = 32


@dataclass(frozen=True)
class Described:
    """A form and the embeddings of its wordings, `[wordings, embedding]`."""

    form: AnswerForm
    embeddings: Tensor


@dataclass(frozen=True, kw_only=True)
class Questions:
    """What is scored: questions about documents, each with its recalls, under every set of tasks in turn."""

    examples: Sequence[Example]
    sets: Mapping[str, Sequence[Described]]


def joint_scores(
    questions: Questions, replies: Callable[[Sequence[Example], Tensor | None], Sequence[str]]
) -> dict[str, float]:
    """Ask each example's first question, of the documents alone and under every set of tasks.

    Args:
        questions: What to ask.
        replies: Answers each example's first question with its document mounted, and beside it the task of that row
            of `[examples, embedding]`, if any are given.

    Returns:
        For each set: `SET_recall`, the share of the replies that hold the answer, in whatever case, where the form
        keeps it whole; `SET_form`, the share that have the form; `SET_exact`, the share that are the answer in that
        form and nothing else. And `document_recall`, of the documents alone.
    """
    asked = questions.examples
    alone = replies(asked, None)
    scores = {"document_recall": _share(_holds(each, reply) for each, reply in zip(asked, alone, strict=True))}
    for name, described in questions.sets.items():
        tasks = [described[i % len(described)] for i in range(len(asked))]
        rounds = [i // len(described) for i in range(len(asked))]
        rows = [task.embeddings[turn % len(task.embeddings)] for task, turn in zip(tasks, rounds, strict=True)]
        given = replies(asked, torch.stack(rows))
        told = [(each, task.form, reply) for each, task, reply in zip(asked, tasks, given, strict=True)]
        scores[f"{name}_recall"] = _share(_holds(each, reply) for each, form, reply in told if form.keeps)
        shaped = [(form, each.questions[0].answer, reply) for each, form, reply in told if form is not PLAIN]
        if shaped:
            scores[f"{name}_form"] = _share(form.follows(reply) for form, _, reply in shaped)
            scores[f"{name}_exact"] = _share(reply == form.apply(answer).strip() for form, answer, reply in shaped)
    return scores


def greedy(
    head: Callable[[Tensor, Tensor], Tensor],
    prompts: Sequence[Sequence[int]],
    *,
    pad: int,
    ends: Collection[int],
    device: torch.device,
) -> list[list[int]]:
    """The likeliest tokens after each prompt, at most `REPLY_TOKENS`, without the one that ends them.

    By a whole pass for each token: no cache, and the very shapes of training.

    Args:
        head: The logits `[positions, vocabulary]` of `input_ids` `[rows, width]` at positions in the flattened ids.
        prompts: Token ids, of any lengths.
        pad: Fills the rows.
        ends: Any of these ends a reply.
        device: Of the model.
    """
    lengths = torch.tensor([len(prompt) for prompt in prompts], device=device)
    width = int(lengths.max()) + REPLY_TOKENS
    ids = torch.tensor([[*prompt, *[pad] * (width - len(prompt))] for prompt in prompts], device=device)
    rows = torch.arange(len(prompts), device=device)
    ending = torch.tensor(sorted(ends), device=device)
    made: list[Tensor] = []
    ended = torch.zeros_like(rows, dtype=torch.bool)
    for index in range(REPLY_TOKENS):
        tokens = head(ids, rows * width + lengths + index - 1).argmax(-1)
        ended = ended | torch.isin(tokens, ending)
        made.append(tokens.masked_fill(ended, -1))
        if bool(ended.all()):
            break
        ids[rows, lengths + index] = tokens
    return [[token for token in reply if token >= 0] for reply in torch.stack(made, dim=1).tolist()]


def _holds(example: Example, reply: str) -> bool:
    return example.questions[0].answer.casefold() in reply.casefold()


def _share(found: Iterable[bool]) -> float:
    values = list(found)
    return round(sum(values) / len(values), 4) if values else 0.0
