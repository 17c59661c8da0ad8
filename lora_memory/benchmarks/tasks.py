"""`bench tasks`: is a task done better by the adapter of its description, or by what one would put in a prompt?

The prompt gets every advantage: its score is that of the better of two wordings. Every mode answers the same inputs
with the same room for an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from random import Random
from statistics import fmean, median
from time import perf_counter
from typing import Literal, NamedTuple, get_args

from tqdm.auto import tqdm

from lora_memory.adapter import Adapter
from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.benchmarks.adapter_map import draw_map
from lora_memory.benchmarks.flops import answer_flops, embedding_flops, hypernetwork_flops
from lora_memory.benchmarks.result import Result, Row, environment
from lora_memory.composition import Composition, Part, compose
from lora_memory.documents import Instruction
from lora_memory.errors import BaseModelMismatch, InvalidInput, PromptTooLong
from lora_memory.hypernetworks.instruction import embed_descriptions
from lora_memory.memory import Memory
from lora_memory.scoring import score
from lora_memory.training.oracles import read_oracles
from lora_memory.training.tasks import DescribedTask, TaskExample, TaskPart, part_of, prompt, read_tasks

__all__ = ["MODES", "TaskMode", "run"]

TaskMode = Literal["bare", "description", "three_shot", "adapter", "shuffled", "oracle"]
MODES: Sequence[TaskMode] = ("bare", "description", "three_shot", "adapter", "shuffled", "oracle")

LIMIT = 50  # inputs of each task
SHOTS = 3
MAX_NEW_TOKENS = 96
BATCH_SIZE = 16
TIMED = 10  # adapters that are made one by one, to time that
SEED = 1

_ANSWER = "Input: {}\nOutput:"


class _Wording(NamedTuple):
    """What stands in a prompt beside the input."""

    description: bool = False
    examples: bool = False
    labelled: bool = False  # "Input: … Output:" around the input, as around the examples


_WORDINGS: Mapping[TaskMode, Sequence[_Wording]] = {
    "description": (_Wording(description=True), _Wording(description=True, labelled=True)),
    "three_shot": (
        _Wording(examples=True, labelled=True),
        _Wording(description=True, examples=True, labelled=True),
    ),
}
_BARE = (_Wording(),)


@dataclass(frozen=True, kw_only=True)
class _Outcome:
    """One task in one wording of one mode."""

    task: DescribedTask
    scores: Sequence[float]
    prompt_tokens: float  # the mean over inputs, and so is the next
    flops: float


class _Setup(NamedTuple):
    """What making one adapter costs."""

    flops: int = 0
    embedding_ms: float | None = None
    ms: float | None = None  # the embedding included


def run(
    memory: Memory,
    *,
    data: str | Path,
    oracles: str | Path | None = None,
    modes: Sequence[TaskMode] | None = None,
    limit: int = LIMIT,
    parts: Sequence[str] | None = None,
    system: str | None = None,
    picture: str | Path | None = None,
    batch_size: int = BATCH_SIZE,
    seed: int = SEED,
    progress: bool = False,
) -> Result:
    """Do tasks in several ways.

    Args:
        memory: Whose models are used; nothing is stored in it.
        data: A file of tasks: see `lora_memory.training.tasks.read_tasks`. A task's first description is used.
        oracles: A folder of ordinary LoRAs, `NAME.safetensors` for each task; those that it lacks have no such score.
        modes: Which to compare: by default all, without `"oracle"` where there are none.

            - `bare`: the input alone
            - `description`: the description in the prompt
            - `three_shot`: three examples in the prompt
            - `adapter`: the adapter of the description mounted, the input alone in the prompt
            - `shuffled`: the same with the description of another task
            - `oracle`: a LoRA that was trained on the task's examples, the input alone in the prompt
        limit: At most so many inputs of each task.
        parts: Only tasks of these parts: `"trained"`, `"unseen_task"` (of a trained family), `"unseen_family"`. What
            was trained on stands in the hypernetwork's configuration; without one, `tasks.part_of` says it.
        system: The system turn of every mode's prompts; None leaves it to the base model's chat template.
        picture: Also draw a map of the descriptions' adapters, coloured by family, to this file (`.png`, `.svg`).
        batch_size: Inputs that are answered at once.
        seed: Of the three examples and of the shuffling.
        progress: Show a progress bar on a terminal.

    Returns:
        For each mode a row for all tasks, one for each part and one for each family: `{"mode", "family", "part",
        "score", "n", "tasks", "prompt_tokens", "flops", "setup_flops", "embedding_ms", "setup_ms"}`. `family` is None
        in the mean over all tasks; a part's row has its name as `family` and as `part`, which is None in the others.
        Scores are means over tasks, by each task's own metric, 0 to 1; `flops` are those of one answer, `setup_flops`
        those of making the adapter once. `setup_ms` is how long that takes, the median of ten descriptions one by one,
        and `embedding_ms` the part of it that embeds the description; both are None where no adapter is made.
        Modes that use the prompt have the wording that does better over all tasks; the settings hold both with
        their scores and operations.

    Raises:
        InvalidInput: The file is not of this format, holds no task of these parts, or a mode is unknown.
        BaseModelMismatch: The adapter is asked for, and the memory has no instruction hypernetwork for its base.
    """
    if modes is None:
        modes = MODES if oracles is not None else [mode for mode in MODES if mode != "oracle"]
    if unknown := set(modes).difference(MODES):
        raise InvalidInput(f"unknown mode {min(unknown)!r}; choose from {', '.join(MODES)}")
    if limit < 1:
        raise InvalidInput(f"limit must be at least 1, not {limit}")
    part = _parts(memory)
    tasks = [task for task in read_tasks(data) if parts is None or part(task) in parts]
    if not tasks:
        raise InvalidInput(f"{data} holds no task of the parts {parts}; they are trained, unseen_task, unseen_family")
    examiner = _Examiner(memory, tasks, oracles=oracles, limit=limit, system=system, batch_size=batch_size, seed=seed)
    results: list[Row] = []
    wordings = []
    setup = examiner.setup() if {"adapter", "shuffled"}.intersection(modes) else _Setup()
    for mode in modes:
        tried = []
        for wording in _WORDINGS.get(mode, _BARE):
            outcomes = examiner.outcomes(mode, wording, progress=progress)
            tried.append(outcomes)
            if mode in _WORDINGS:
                wordings.append(
                    {"mode": mode, **wording._asdict(), "score": _score(outcomes), "flops": _flops(outcomes)}
                )
        best = max(tried, key=_score)
        results += _rows(mode, best, part, setup if mode in ("adapter", "shuffled") else _Setup())
    if picture is not None:
        draw_map(examiner.adapters(), [task.family for task in tasks], picture)
    return Result(
        benchmark="tasks",
        settings={
            "data": Path(data).name,
            "oracles": None if oracles is None else Path(oracles).name,
            "modes": list(modes),
            "limit": limit,
            "parts": None if parts is None else list(parts),
            "system": system,
            "batch_size": batch_size,
            "seed": seed,
            "wordings": wordings,
        },
        environment=environment(memory),
        results=results,
    )


class _Examiner:
    """Gives every task's inputs to the base model, in one mode at a time."""

    def __init__(
        self,
        memory: Memory,
        tasks: Sequence[DescribedTask],
        *,
        oracles: str | Path | None,
        limit: int,
        system: str | None,
        batch_size: int,
        seed: int,
    ) -> None:
        self._memory, self._tasks = memory, tasks
        self._limit, self._system, self._batch_size = limit, system, batch_size
        self._oracles: Mapping[str, Adapter] = {} if oracles is None else read_oracles(oracles)
        rng = Random(f"benchmark/tasks/{seed}")
        self._shots = {task.name: rng.sample(task.train, min(SHOTS, len(task.train))) for task in tasks}
        self._strangers = dict(zip((task.name for task in tasks), _others(tasks, rng), strict=True))

    def outcomes(self, mode: TaskMode, wording: _Wording, *, progress: bool) -> list[_Outcome]:
        """Every task in this mode, without those that it cannot be asked of."""
        found = []
        for task in tqdm(self._tasks, desc=mode, unit="task", disable=None if progress else True):
            if mode == "oracle" and task.name not in self._oracles:
                continue
            found.append(self._outcome(task, self._composition(mode, task), wording))
        return found

    def adapters(self) -> list[Adapter]:
        """Each task's, made from its description."""
        return self._memory._instructing().adapters([Instruction(task.descriptions[0]) for task in self._tasks])

    def setup(self) -> _Setup:
        """What making one adapter costs, in operations for a description of the mean length."""
        instructor = self._memory._instructing()
        encoder = instructor.text_encoder
        descriptions = [task.descriptions[0] for task in self._tasks]
        tokens = fmean(map(encoder.count, descriptions))
        timed = list(islice(cycle(descriptions), TIMED))
        return _Setup(
            flops=embedding_flops(encoder.model, round(tokens)) + hypernetwork_flops(instructor.hypernetwork),
            embedding_ms=_median_ms(lambda text: embed_descriptions(encoder, [text]), timed),
            # Adapters end on the CPU, so that a GPU has done its work by then.
            ms=_median_ms(lambda text: instructor.adapters([Instruction(text)]), timed),
        )

    def _composition(self, mode: TaskMode, task: DescribedTask) -> Composition | None:
        if mode == "oracle":
            return compose([Part(self._oracles[task.name])])
        if mode not in ("adapter", "shuffled"):
            return None
        described = task if mode == "adapter" else self._strangers[task.name]
        (adapter,) = self._memory._instructing().adapters([Instruction(described.descriptions[0])])
        return compose([Part(adapter)])

    def _outcome(self, task: DescribedTask, composition: Composition | None, wording: _Wording) -> _Outcome:
        base_model, backend = self._memory.base_model, self._memory._backend
        longest = max(base_model.counter.count(example.outputs[0]) for example in task.train or task.test)
        options = GenerationOptions(max_new_tokens=min(MAX_NEW_TOKENS, longest + 4))
        scores, lengths, flops = [], [], []
        asked = task.test[: self._limit]
        for start in range(0, len(asked), self._batch_size):
            batch = asked[start : start + self._batch_size]
            requests = [
                Request(prompt_ids=self._prompt(task, example, wording, options), composition=composition)
                for example in batch
            ]
            for example, request, made in zip(batch, requests, backend.generate(requests, options), strict=True):
                scores.append(score(task.metric, made.text, example.outputs))
                lengths.append(len(request.prompt_ids))
                flops.append(
                    answer_flops(
                        base_model,
                        prompt_tokens=len(request.prompt_ids),
                        new_tokens=made.completion_tokens,
                        composition=composition,
                    )
                )
        return _Outcome(task=task, scores=scores, prompt_tokens=fmean(lengths), flops=fmean(flops))

    def _prompt(
        self, task: DescribedTask, example: TaskExample, wording: _Wording, options: GenerationOptions
    ) -> Sequence[int]:
        """The prompt's tokens; the longest examples are left out where they do not all fit the window."""
        shots = sorted(self._shots[task.name], key=lambda shot: len(shot.input)) if wording.examples else []
        while True:
            text = _ANSWER.format(example.input) if wording.labelled else example.input
            blocks = [f"{_ANSWER.format(shot.input)} {shot.outputs[0]}" for shot in shots]
            text = "\n\n".join([*blocks, text])
            if wording.description:
                text = prompt(task.descriptions[0], text)
            ids = self._memory.base_model.chat_ids(text, system=self._system)
            room = self._memory.base_model.max_positions - options.max_new_tokens
            if len(ids) <= room:
                return ids
            if not shots:
                raise PromptTooLong(
                    f"an input of the task {task.name} makes a prompt of {len(ids)} tokens, over {room}; leave it out"
                )
            shots = shots[:-1]


def _others(tasks: Sequence[DescribedTask], rng: Random) -> list[DescribedTask]:
    """For each task another one, with another description wherever there is one."""
    strangers = []
    for task in tasks:
        others = [other for other in tasks if other.descriptions[0] != task.descriptions[0]]
        strangers.append(rng.choice(others or list(tasks)))
    return strangers


def _parts(memory: Memory) -> Callable[[DescribedTask], TaskPart]:
    """What tells trained tasks from unseen ones."""
    try:
        config = memory._instructing().hypernetwork.config
    except BaseModelMismatch:  # modes without an adapter need none
        return part_of
    if not config.trained_tasks:
        return part_of

    def part(task: DescribedTask) -> TaskPart:
        if task.name in config.trained_tasks:
            return "trained"
        return "unseen_task" if task.family in config.trained_families else "unseen_family"

    return part


def _rows(
    mode: TaskMode, outcomes: Sequence[_Outcome], part_in: Callable[[DescribedTask], TaskPart], setup: _Setup
) -> list[Row]:
    rows: list[Row] = []
    if outcomes:
        rows.append(_row(mode, None, None, outcomes, setup))
    for part in get_args(TaskPart):
        own = [outcome for outcome in outcomes if part_in(outcome.task) == part]
        if own:
            rows.append(_row(mode, part, part, own, setup))
    for family in sorted({outcome.task.family for outcome in outcomes}):
        own = [outcome for outcome in outcomes if outcome.task.family == family]
        rows.append(_row(mode, family, None, own, setup))
    return rows


def _row(mode: TaskMode, family: str | None, part: str | None, outcomes: Sequence[_Outcome], setup: _Setup) -> Row:
    return {
        "mode": mode,
        "family": family,
        "part": part,
        "score": _score(outcomes),
        "n": sum(len(outcome.scores) for outcome in outcomes),
        "tasks": len(outcomes),
        "prompt_tokens": round(_mean(outcome.prompt_tokens for outcome in outcomes), 1),
        "flops": _flops(outcomes),
        "setup_flops": setup.flops,
        "embedding_ms": setup.embedding_ms,
        "setup_ms": setup.ms,
    }


def _median_ms(make: Callable[[str], object], descriptions: Sequence[str]) -> float:
    """The median time that one description takes, after a first one that does not count."""
    make(descriptions[0])
    times = []
    for description in descriptions:
        start = perf_counter()
        make(description)
        times.append((perf_counter() - start) * 1000)
    return round(median(times), 3)


def _score(outcomes: Sequence[_Outcome]) -> float:
    """The mean over tasks of the mean over their inputs."""
    return round(_mean(fmean(outcome.scores) for outcome in outcomes), 4)


def _flops(outcomes: Sequence[_Outcome]) -> int:
    return round(_mean(outcome.flops for outcome in outcomes))


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return fmean(found) if found else 0.0
