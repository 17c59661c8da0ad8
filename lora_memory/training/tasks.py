"""Described tasks: reads the task format, says which tasks training never sees, and rewords descriptions.

The format is the one `lora-memory bench tasks` reads: gzipped JSON lines with `task`, `family`, `descriptions`,
`metric`, `train` and perhaps `test`, the latter two lists of `{"input": text, "output": text}`. Inputs carry no
instruction. There is no tokenizer here: batches are `task_batches.py`'s.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args

from lora_memory.errors import InvalidInput
from lora_memory.scoring import Metric

__all__ = ["DescribedTask", "TaskExample", "TaskPart", "paraphrases", "part_of", "prompt", "read_tasks"]

TaskPart = Literal["trained", "unseen_task", "unseen_family"]

UNSEEN_FAMILIES = frozenset(
    {"position", "extraction", "p3:rotten_tomatoes", "p3:wiqa", "natural-instructions:Dialogue Generation"}
)
"""Families of which training sees no task."""

UNSEEN_TASKS = frozenset(
    {
        "blimp_island_effects",
        "blimp_subject_verb_agreement",
        "cl_boolqa",
        "cl_sst2",
        "clinc_home",
        "clinc_work",
        "cr_sentiment",
        "flan_qasc",
        "fv_capitalize_last_letter",
        "fv_color_v_animal_3",
        "fv_color_v_animal_5",
        "fv_next_capital_letter",
        "fv_person_instrument",
        "fv_product_company",
        "icl_it_en",
        "icl_present_simple_past_perfect",
        "ii_letters_list",
        "ii_num_to_verbal",
        "ii_second_word_letter",
        "p3_ag_news_which_section",
        "p3_amazon_polarity_Is_this_review_negative",
        "p3_imdb_Reviewer_Enjoyment_Yes_No",
        "swadesh_en_pt",
    }
)
"""Tasks of seen families that training never sees. None has a twin in training that differs by its name alone."""

TEST_EXAMPLES = 50
"""The last examples of a task, a quarter at most, are for scores alone where its file has no test examples."""

INPUT = "[input]"
"""Where some descriptions have the input's place."""

PARAPHRASES = 10  # that a description is reworded to, at least


class TaskExample(NamedTuple):
    """An input and every output that counts as right; the first is the one to train on."""

    input: str
    outputs: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class DescribedTask:
    """A task with its descriptions and examples.

    Attributes:
        name: Unique in its file.
        family: Of related tasks.
        descriptions: What to do, in several wordings; at least one.
        labels: The possible outputs, where they are few.
        metric: How an output is scored.
        train: To learn from.
        test: For scores alone.
    """

    name: str
    family: str
    descriptions: tuple[str, ...]
    labels: tuple[str, ...]
    metric: Metric
    train: tuple[TaskExample, ...]
    test: tuple[TaskExample, ...]

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> DescribedTask:
        """A task of the task format."""
        train, test = (_examples(row.get(name) or ()) for name in ("train", "test"))
        if not test:
            kept = len(train) - min(TEST_EXAMPLES, len(train) // 4)
            train, test = train[:kept], train[kept:]
        if not (test and row["descriptions"]) or row["metric"] not in get_args(Metric):
            raise ValueError("a task needs descriptions, a known metric and four examples or more")
        return cls(
            name=row["task"],
            family=row["family"],
            descriptions=tuple(row["descriptions"]),
            labels=tuple(row.get("labels") or ()),
            metric=row["metric"],
            train=train,
            test=test,
        )


def _examples(rows: Sequence[Mapping[str, Any]]) -> tuple[TaskExample, ...]:
    found = []
    for row in rows:
        outputs = [row["output"]] if isinstance(row["output"], str) else row["output"]
        found.append(TaskExample(row["input"], tuple(outputs)))
    return tuple(found)


def read_tasks(path: str | Path) -> list[DescribedTask]:
    """The tasks of one file: JSON lines, gzipped if its name ends in `.gz`.

    Raises:
        InvalidInput: The file cannot be read, a line is not of this format, or there is none.
    """
    path = Path(path)
    try:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
            lines = file.readlines()
    except (OSError, EOFError, UnicodeDecodeError) as exc:
        raise InvalidInput(f"cannot read {path}: {exc}; give a .jsonl.gz file of tasks") from exc
    tasks = []
    for number, line in enumerate(lines, 1):
        try:
            tasks.append(DescribedTask.of_row(json.loads(line)))
        except (KeyError, TypeError, ValueError, AttributeError) as exc:
            raise InvalidInput(
                f'{path}, line {number}: not of the form {{"task": …, "family": …, "descriptions": […], "metric": …, '
                f'"train": [{{"input": …, "output": …}}]}} ({exc!r})'
            ) from exc
    if not tasks:
        raise InvalidInput(f"{path} holds no task")
    return tasks


def part_of(task: DescribedTask) -> TaskPart:
    """Whether training sees the task, or only others of its family, or none of them. The one place that says so.

    What a hypernetwork was in fact trained on stands in its configuration.
    """
    if task.family in UNSEEN_FAMILIES:
        return "unseen_family"
    return "unseen_task" if task.name in UNSEEN_TASKS else "trained"


def prompt(description: str, given: str) -> str:
    """A description and an input in one text: the input in its place where the description has one, else after it."""
    return description.replace(INPUT, given) if INPUT in description else f"{description}\n\n{given}"


_FRAMES = (
    "{}",
    "Task: {}",
    "{} Reply with the answer only.",
    "Your task is this. {}",
    "Please do the following: {}",
    "{} Say nothing else.",
    "From now on: {}",
    "Follow this instruction for every input. {}",
    "{} Keep the answer short.",
    "For each message that I send: {}",
    "Instruction: {} Output nothing but the result.",
    "Act as a program. {}",
)
_LABELS = ("{} The possible answers are: {}.", "{} Answer with one of: {}.", "{} Choose from {}.")


def paraphrases(task: DescribedTask, *, least: int = PARAPHRASES) -> tuple[str, ...]:
    """At least `least` wordings of a task: its own, then its own in frames, some with the labels spelled out."""
    own = list(dict.fromkeys(task.descriptions))
    bare = list(dict.fromkeys(_without_input(description) for description in own))
    wordings = dict.fromkeys([*own, *bare])
    if task.labels:
        labels = ", ".join(task.labels)
        wordings |= dict.fromkeys(frame.format(text, labels) for text in bare[:4] for frame in _LABELS)
    for frame in _FRAMES:
        if len(wordings) >= max(least, 2 * len(own)):
            break
        wordings |= dict.fromkeys(frame.format(text) for text in bare)
    return tuple(wordings)


def _without_input(description: str) -> str:
    return " ".join(description.replace(INPUT, " ").split()) or description
