"""Described tasks as tensors: every example tokenised once, in tables by length, and batches drawn from them.

Examples of about one length share a table, so that little is padding. Text comes from `tasks.py`; losses are
`instruction.py`'s and `oracles.py`'s.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from lora_memory.errors import InvalidInput
from lora_memory.training.batches import IGNORED, Framer
from lora_memory.training.tasks import TaskExample

__all__ = ["WIDTHS", "Documents", "TaskBatch", "TaskTables", "examples_for"]

WIDTHS = (64, 96, 160, 288, 448)
"""Tokens of a row, prompt and answer together; what is longer than the last is left out."""

ROW_TOKENS = 512  # of one task in a batch, about


@dataclass(frozen=True, kw_only=True)
class Documents:
    """Tensors of `d` documents of at most `c` chunks each, as `Batch` has them: what is mounted beside tasks."""

    context_ids: Tensor  # [d * c, chunk tokens]
    context_mask: Tensor  # [d * c, chunk tokens]
    chunk_weights: Tensor  # [d, c]

    def to(self, device: torch.device) -> Documents:
        """The same documents on another device."""
        return Documents(**{name: tensor.to(device) for name, tensor in vars(self).items()})

    def first(self, count: int) -> Documents:
        """So many of them."""
        chunks = count * self.chunk_weights.shape[1]
        return Documents(
            context_ids=self.context_ids[:chunks],
            context_mask=self.context_mask[:chunks],
            chunk_weights=self.chunk_weights[:count],
        )


@dataclass(frozen=True, kw_only=True)
class TaskBatch:
    """Tensors of one step: `n` tasks with as many neighbouring rows each."""

    kind: str
    tasks: Tensor  # [n], indices into the tasks that the tables were made of
    input_ids: Tensor  # [rows, tokens]: prompt and answer
    positions: Tensor  # [targets], flat positions in input_ids whose next token is a target
    targets: Tensor  # [targets], token ids
    rows: Tensor  # [targets], the row of each
    documents: Documents | None = None  # mounted as well, each under as many neighbouring rows

    @property
    def items(self) -> int:
        """Rows."""
        return len(self.input_ids)

    def to(self, device: torch.device) -> TaskBatch:
        """The same batch on another device; `tasks` stays, since descriptions are drawn by it on the CPU."""
        names = ("input_ids", "positions", "targets", "rows")
        moved = {name: getattr(self, name).to(device) for name in names}
        return replace(self, **moved, documents=None if self.documents is None else self.documents.to(device))


@dataclass(frozen=True)
class _Table:
    """All examples of one width."""

    ids: Tensor  # [examples, width]
    targets: Tensor  # [examples, width], IGNORED where the next token is not one
    of_task: dict[int, list[int]]  # rows


class TaskTables:
    """Examples of several tasks, tokenised as the library asks. Read-only after construction."""

    def __init__(self, framer: Framer, examples: Sequence[Sequence[TaskExample]]) -> None:
        """Tokenise the examples of each task.

        Raises:
            InvalidInput: None is short enough to be used.
        """
        rows: dict[int, list[tuple[int, Tensor, Tensor]]] = defaultdict(list)
        for task, own in enumerate(examples):
            for example in own:
                asked, wanted = framer.prompt(example.input), framer.answer(example.outputs[0])
                length = len(asked) + len(wanted) - 1
                width = next((width for width in WIDTHS if length <= width), None)
                if width is None:
                    continue
                ids, targets = torch.full((width,), framer.pad), torch.full((width,), IGNORED)
                ids[:length] = torch.tensor(asked + wanted[:-1])
                targets[len(asked) - 1 : length] = torch.tensor(wanted)
                rows[width].append((task, ids, targets))
        if not rows:
            raise InvalidInput(f"no example fits in {WIDTHS[-1]} tokens, prompt and answer together")
        self._tables: dict[int, _Table] = {}
        for width, found in sorted(rows.items()):
            of_task: dict[int, list[int]] = defaultdict(list)
            for row, (task, _, _) in enumerate(found):
                of_task[task].append(row)
            self._tables[width] = _Table(
                torch.stack([ids for _, ids, _ in found]),
                torch.stack([targets for _, _, targets in found]),
                dict(of_task),
            )

    @property
    def tasks(self) -> set[int]:
        """Those that have an example."""
        return {task for table in self._tables.values() for task in table.of_task}

    def draw(self, rng: random.Random, *, tasks: int, factor: float = 1.0) -> TaskBatch:
        """A batch of one width, chosen by how many tasks have such examples; rows may repeat where they are few."""
        widths = list(self._tables)
        width = rng.choices(widths, [len(self._tables[width].of_task) for width in widths])[0]
        table = self._tables[width]
        known = sorted(table.of_task)
        chosen = rng.sample(known, tasks) if len(known) >= tasks else rng.choices(known, k=tasks)
        each = examples_for(width, factor)
        picked = [row for task in chosen for row in _some(rng, table.of_task[task], each)]
        return self._batch(width, chosen, picked)

    def of_tasks(self, rng: random.Random, tasks: Sequence[int], *, factor: float = 1.0) -> TaskBatch:
        """A batch of exactly these tasks, of the widest of the widths that are drawn for them, one each."""
        widths = [
            rng.choices(own, [len(self._tables[width].of_task[task]) for width in own])[0]
            for task in tasks
            for own in [[width for width, table in self._tables.items() if task in table.of_task]]
        ]
        widest = max(widths)
        each = examples_for(widest, factor)
        ids, targets = [], []
        for task, width in zip(tasks, widths, strict=True):
            table = self._tables[width]
            picked = _some(rng, table.of_task[task], each)
            ids.append(torch.nn.functional.pad(table.ids[picked], (0, widest - width)))
            targets.append(torch.nn.functional.pad(table.targets[picked], (0, widest - width), value=IGNORED))
        return _as_batch(f"{widest}", tasks, torch.cat(ids), torch.cat(targets))

    def all(self, *, rows: int) -> Iterator[TaskBatch]:
        """Every example once: batches of one task and at most so many rows."""
        for width, table in self._tables.items():
            for task, own in table.of_task.items():
                for start in range(0, len(own), rows):
                    yield self._batch(width, [task], own[start : start + rows])

    def _batch(self, width: int, tasks: Sequence[int], picked: Sequence[int]) -> TaskBatch:
        table = self._tables[width]
        return _as_batch(f"{width}", tasks, table.ids[picked], table.targets[picked])


def examples_for(width: int, factor: float) -> int:
    """How many examples of a task a batch of this width has: about as many tokens in each."""
    return max(1, round(max(2, ROW_TOKENS // width) * factor))


def _some(rng: random.Random, rows: Sequence[int], count: int) -> list[int]:
    return rng.sample(rows, count) if len(rows) >= count else rng.choices(rows, k=count)


def _as_batch(kind: str, tasks: Sequence[int], ids: Tensor, targets: Tensor) -> TaskBatch:
    counted = targets.flatten() != IGNORED
    positions = counted.nonzero().squeeze(1)
    return TaskBatch(
        kind=kind,
        tasks=torch.tensor(tasks),
        input_ids=ids,
        positions=positions,
        targets=targets.flatten()[positions],
        rows=positions // ids.shape[1],
    )
