"""Scores of tasks beside documents: which task each question is asked under, what counts, and where a reply ends."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from lora_memory.training.answer_forms import PLAIN, TRAINED_FORMS
from lora_memory.training.examples import Example, Question
from lora_memory.training.joint_scores import REPLY_TOKENS, Described, Questions, greedy, joint_scores

EXAMPLE = Example("held_out", ("Ana lives in Rome.",), (Question("Where does Ana live?", "Rome"),))
UPPER, INITIAL = (next(form for form in TRAINED_FORMS if form.name == name) for name in ("upper", "initial"))


def test_scores_tell_recall_from_form() -> None:
    sets = {
        "forms": [Described(UPPER, torch.ones(1, 4)), Described(INITIAL, torch.ones(1, 4))],
        "tasks": [Described(PLAIN, torch.ones(1, 4))],
    }
    given = iter([["Rome", "Oslo", "in rome", ""], ["ROME", "R", "Rome", "X"], ["Rome", "Rome", "Rome", "Paris"]])
    assert joint_scores(Questions(examples=[EXAMPLE] * 4, sets=sets), lambda *_: next(given)) == {
        "document_recall": 0.5,
        "forms_recall": 1.0,  # of those in capitals: a letter cannot hold the answer
        "forms_form": 0.75,
        "forms_exact": 0.5,
        "tasks_recall": 0.75,
    }


def test_every_task_is_asked_under_in_all_its_wordings() -> None:
    tasks = [Described(UPPER, torch.tensor([[1.0], [2.0]])), Described(INITIAL, torch.tensor([[3.0]]))]
    asked_under: list[Tensor | None] = []

    def replies(examples: Sequence[Example], embeddings: Tensor | None) -> list[str]:
        asked_under.append(embeddings)
        return [""] * len(examples)

    joint_scores(Questions(examples=[EXAMPLE] * 5, sets={"forms": tasks}), replies)
    alone, under = asked_under
    assert alone is None
    assert under is not None
    assert under.flatten().tolist() == [1, 3, 2, 3, 1]


def test_a_reply_goes_on_from_its_own_prompt_and_stops_at_an_end() -> None:
    def one_more(ids: Tensor, positions: Tensor) -> Tensor:
        """Each token is followed by the next number; nothing else can be read from the logits."""
        return F.one_hot((ids.flatten()[positions] + 1) % 100, 100).float()

    made = greedy(one_more, [[7], [5, 1, 2], [50]], pad=99, ends={10, 5}, device=torch.device("cpu"))
    assert made == [[8, 9], [3, 4], list(range(51, 51 + REPLY_TOKENS))]
