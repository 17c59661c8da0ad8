"""`bench forms`: does a task that asks for a form of the answer work beside a document, and is the fact still known?

Documents of one invented fact, each alone in its scope, are asked without a task and under one that says nothing about
the question but how to answer it. The forms are training's own; descriptions are in wordings that it never sees.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import fmean
from typing import Literal, NamedTuple

from tqdm.auto import tqdm

from lora_memory.backends.base import GenerationOptions
from lora_memory.benchmarks.examination import own_scope
from lora_memory.benchmarks.passages import Passage, Question, asking
from lora_memory.benchmarks.recall import TEMPLATES, Templates, fixed_set
from lora_memory.benchmarks.result import Result, Row, environment
from lora_memory.memory import Memory
from lora_memory.training.answer_forms import HELD_OUT_FORMS, PLAIN, TRAINED_FORMS, AnswerForm
from lora_memory.training.data import recall_set

__all__ = ["run"]

Asked = Literal["none", "trained", "held_out"]
"""Under no task, one of a form that training knows, or of one that it does not."""

FORMS: Mapping[Asked, Sequence[AnswerForm]] = {
    "none": (PLAIN,),
    "trained": [form for form in TRAINED_FORMS if form is not PLAIN],
    "held_out": HELD_OUT_FORMS,
}
LIMIT = 200
MAX_NEW_TOKENS = 32  # the longest values have 15, and forms add to them
SEED = 1  # training's own held-out sets have 0


class _Reply(NamedTuple):
    question: Question
    form: AnswerForm
    text: str

    @property
    def recalled(self) -> bool:
        """Whether an accepted answer stands in the reply, in whatever case."""
        return any(answer.casefold() in self.text.casefold() for answer in self.question.accepted)

    @property
    def follows(self) -> bool:
        return self.form.follows(self.text)

    @property
    def exact(self) -> bool:
        """Whether the reply is an accepted answer in the form, and nothing else."""
        return any(self.text == self.form.apply(answer).strip() for answer in self.question.accepted)


def run(
    memory: Memory,
    *,
    templates: Sequence[Templates] = TEMPLATES,
    limit: int = LIMIT,
    seed: int = SEED,
    progress: bool = False,
) -> Result:
    """Ask for facts, alone and under tasks.

    Args:
        memory: An empty one; it is left empty.
        templates: `"unseen"` (a fixed set, whose wordings training never saw) and `"seen"` (generated) documents.
        limit: Questions of each.
        seed: Another seed generates other facts.
        progress: Show a progress bar on a terminal.

    Returns:
        A row for each set of documents and of forms: `{"templates", "forms", "recall", "recall_alone", "follows",
        "exact", "n"}`. `forms` is `"none"`, `"trained"` or `"held_out"`. `recall` is the share of the replies that
        hold the answer, in whatever case, among the questions whose form keeps it whole, and `recall_alone` that of
        the same questions without a task. `follows` is the share of the replies that have the form, `exact` of those
        that are the answer in that form and nothing else.

    Raises:
        InvalidInput: The limit is under 1, or the memory's root scope holds records.
        BaseModelMismatch: The memory has no instruction hypernetwork for its base.
    """
    results: list[Row] = []
    with own_scope(memory, "forms") as scope:
        for origin in templates:
            whole = fixed_set(1) if origin == "unseen" else map(Passage.of_row, recall_set(1, limit, seed=seed))
            passages = asking(whole, limit)
            replies: dict[Asked, list[_Reply]] = {asked: [] for asked in FORMS}
            for index, passage in enumerate(
                tqdm(passages, desc=origin, unit="document", disable=None if progress else True)
            ):
                own = f"{scope}/{index}"
                memory.internalize(passage.text, scope=own)
                for asked, forms in FORMS.items():
                    form = forms[index % len(forms)]
                    wordings = form.held_out_wordings
                    wording = None if asked == "none" else wordings[index // len(forms) % len(wordings)]
                    replies[asked] += _ask(memory, passage, form, wording, own)
                memory.forget(scope=own)
            for asked, given in replies.items():
                results.append({"templates": origin, "forms": asked, **_scores(given, replies["none"])})
    return Result(
        benchmark="forms",
        settings={
            "templates": list(templates),
            "limit": limit,
            "max_new_tokens": MAX_NEW_TOKENS,
            "seed": seed,
            "forms": {asked: len(forms) for asked, forms in FORMS.items()},
        },
        environment=environment(memory),
        results=results,
    )


def _ask(memory: Memory, passage: Passage, form: AnswerForm, wording: str | None, scope: str) -> list[_Reply]:
    tasks = [] if wording is None else [memory.internalize_task(wording, scope=scope).id]
    answers = memory.ask_many(
        [question.text for question in passage.questions],
        scope=scope,
        tasks=tasks,
        options=GenerationOptions(max_new_tokens=MAX_NEW_TOKENS),
    )
    return [_Reply(question, form, answer.text) for question, answer in zip(passage.questions, answers, strict=True)]


def _scores(replies: Sequence[_Reply], alone: Sequence[_Reply]) -> Mapping[str, float | int]:
    keeping = [pair for pair in zip(replies, alone, strict=True) if pair[0].form.keeps]
    return {
        "recall": _share([reply for reply, _ in keeping], lambda reply: reply.recalled),
        "recall_alone": _share([reply for _, reply in keeping], lambda reply: reply.recalled),
        "follows": _share(replies, lambda reply: reply.follows),
        "exact": _share(replies, lambda reply: reply.exact),
        "n": len(replies),
    }


def _share(replies: Sequence[_Reply], holds: Callable[[_Reply], bool]) -> float:
    return round(fmean(map(holds, replies)), 4) if replies else 0.0
