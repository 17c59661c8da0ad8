"""Training an instruction hypernetwork, end to end over many tasks, or by reconstructing one LoRA for each.

`TaskTrainer` generates adapters from descriptions, mounts them on the frozen base and learns from the answers
(supervised fine-tuning). `OracleTrainer` never runs the base: it regresses ordinary LoRAs, in standard deviations of
each entry over the tasks. What every run shares is `run.py`'s; ordinary LoRAs are `oracles.py`'s.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from lora_memory.adapter import Adapter
from lora_memory.backends.mounting import Mount
from lora_memory.base_models import BaseModel
from lora_memory.errors import InvalidInput
from lora_memory.factors import Factors
from lora_memory.hypernetworks.instruction import InstructionHypernetwork
from lora_memory.training.batches import Framer
from lora_memory.training.run import HypernetworkRun, RunOptions
from lora_memory.training.task_batches import TaskBatch, TaskTables
from lora_memory.training.tasks import TaskExample

__all__ = ["HeldOut", "InstructionOptions", "OracleTrainer", "TaskTrainer", "mountable"]

SPREAD_FLOOR = 1e-4  # an entry that all oracles agree on
EVALUATED_ROWS = 32  # at once


@dataclass(frozen=True, kw_only=True)
class InstructionOptions(RunOptions):
    """What may be chosen about a run, beside `RunOptions`."""

    learning_rate: float = 2e-4
    tasks: int = 48  # of a batch
    examples_factor: float = 1.0  # scales the examples of each
    noise: float = 0.1  # standard deviation of what is added to a description's embedding, whose entries' is 1
    label_smoothing: float = 0.1  # the reference's
    l2: float = 1e-3  # times the mean square of the generated A and B, the reference's
    joint: float = 0.5  # share of the steps that ask about documents under tasks, where documents are trained with
    compile: bool = False


@dataclass(frozen=True, kw_only=True)
class HeldOut:
    """Tasks to be scored on: each task's description as an embedding, and its examples.

    Attributes:
        embeddings: `[tasks, embedding]`.
        examples: Of each task.
    """

    embeddings: Tensor
    examples: Sequence[Sequence[TaskExample]]


class _Descriptions:
    """Every wording of every task as a row of one table, on the device, to be drawn from."""

    def __init__(self, embeddings: Sequence[Tensor], device: torch.device) -> None:
        self._counts = [len(own) for own in embeddings]
        self._starts = [sum(self._counts[:i]) for i in range(len(self._counts))]
        self._table = torch.cat(list(embeddings)).to(device)

    def draw(self, rng: random.Random, tasks: Sequence[int], *, noise: float) -> Tensor:
        """One wording of each task, `[tasks, embedding]`."""
        rows = [self._starts[task] + rng.randrange(self._counts[task]) for task in tasks]
        drawn = self._table[rows]
        return drawn + noise * torch.randn_like(drawn)


class _InstructionRun(HypernetworkRun[TaskBatch]):
    """What both schemes share: descriptions, and scores by teacher forcing."""

    kind, unit = "instruction", "rows"

    def __init__(
        self,
        hypernetwork: InstructionHypernetwork,
        base_model: BaseModel,
        *,
        options: InstructionOptions,
        directory: str | Path,
        descriptions: Sequence[Tensor],
        held_out: Mapping[str, HeldOut] | None,
    ) -> None:
        super().__init__(hypernetwork, base_model, options=options, directory=directory)
        self.options, self.hypernetwork = options, hypernetwork
        self.mount = Mount(
            {m: base_model.target_linears(m) for m in hypernetwork.config.target_modules}, lock=base_model.lock
        )
        self.descriptions = _Descriptions(descriptions, self.device)
        self.rng = random.Random(f"{options.seed}/{self.rank}")
        self._framer = Framer(base_model, framing="bos")
        self._held_out = {
            name: (each.embeddings.to(self.device), TaskTables(self._framer, each.examples))
            for name, each in (held_out or {}).items()
        }

    @property
    def hooked(self) -> Collection[str]:
        """The base's linear layers that are adapted."""
        return self.hypernetwork.config.target_modules

    def resume(self) -> None:
        """As `Run.resume`, with other draws than the run's first part had."""
        super().resume()
        self.rng = random.Random(f"{self.options.seed}/{self.rank}/{self.step}")
        torch.manual_seed(self.options.seed * 1009 + self.rank + self.step)

    @torch.no_grad()
    def evaluate(self) -> dict[str, float]:
        """The mean over tasks of the share of examples whose every answer token is the likeliest one.

        That is exact match under greedy decoding, before what `exact` forgives.
        """
        self.hypernetwork.eval()
        scores = {}
        for name, (embeddings, tables) in self._held_out.items():
            right: dict[int, list[bool]] = defaultdict(list)
            for batch in tables.all(rows=EVALUATED_ROWS):
                on_device = batch.to(self.device)
                task = int(batch.tasks[0])
                logits = self.logits(self.generate(embeddings[task : task + 1]), on_device)
                wrong = torch.zeros(on_device.items, device=self.device)
                wrong.index_add_(0, on_device.rows, (logits.argmax(-1) != on_device.targets).float())
                right[task] += (wrong == 0).tolist()
            scores[name] = round(sum(sum(own) / len(own) for own in right.values()) / len(right), 4)
        self.hypernetwork.train()
        return scores

    def generate(self, embeddings: Tensor) -> dict[str, Factors]:
        """The hypernetwork's factors, in autocast where the base computes in bfloat16."""
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.base_model.dtype == torch.bfloat16):
            factors: dict[str, Factors] = self.hypernetwork(embeddings)
        return factors

    def logits(self, factors: Mapping[str, Factors], batch: TaskBatch) -> Tensor:
        """Logits `[targets, vocabulary]`, each task's rows under its own factors."""
        mounted = mountable(factors, scale=self.hypernetwork.config.scale, dtype=self.base_model.dtype)
        with self.mount.using(mounted, self.hypernetwork.config.layers):
            return self.head(batch.input_ids, batch.positions)


class TaskTrainer(_InstructionRun):
    """Supervised fine-tuning: description → adapter → cross-entropy of the task's answers on the frozen base."""

    def __init__(
        self,
        hypernetwork: InstructionHypernetwork,
        base_model: BaseModel,
        *,
        options: InstructionOptions,
        directory: str | Path,
        descriptions: Sequence[Tensor],
        examples: Sequence[Sequence[TaskExample]],
        held_out: Mapping[str, HeldOut] | None = None,
    ) -> None:
        """Prepare a run.

        Args:
            hypernetwork: Trained in place, in float32.
            base_model: Frozen.
            options: See `InstructionOptions`.
            directory: Receives the weights, the optimizer's state and `log.jsonl`. A run that it already holds is
                resumed.
            descriptions: Of each task, the embeddings of its wordings: `[wordings, embedding]`.
            examples: Of each task, in the same order.
            held_out: Named sets that are scored as it goes.
        """
        super().__init__(
            hypernetwork,
            base_model,
            options=options,
            directory=directory,
            descriptions=descriptions,
            held_out=held_out,
        )
        self.tables = TaskTables(self._framer, examples)
        self.resume()
        if options.compile:
            self.compile_layers(self.hooked)

    def batches(self) -> Iterator[TaskBatch]:
        """Tasks at random, and examples of about one length from each."""
        while True:
            batch = self.tables.draw(self.rng, tasks=self.options.tasks, factor=self.options.examples_factor)
            yield batch.to(self.device)

    def loss(self, batch: TaskBatch) -> tuple[Tensor, dict[str, Tensor]]:
        """The training loss and, by the batch's kind, the plain cross-entropy.

        Both are a mean over examples of the mean over tokens.
        """
        embeddings = self.descriptions.draw(self.rng, batch.tasks.tolist(), noise=self.options.noise)
        factors = self.generate(embeddings)
        logits = self.logits(factors, batch).float()
        entropies = F.cross_entropy(
            logits, batch.targets, reduction="none", label_smoothing=self.options.label_smoothing
        )
        with torch.no_grad():
            plain = _mean_over_rows(F.cross_entropy(logits, batch.targets, reduction="none"), batch)
        squares = torch.stack([f.float().square().mean() for pair in factors.values() for f in pair]).mean()
        return _mean_over_rows(entropies, batch) + self.options.l2 * squares, {batch.kind: plain}


class OracleTrainer(_InstructionRun):
    """Reconstruction: description → the LoRA that was trained for its task, entry by entry."""

    def __init__(
        self,
        hypernetwork: InstructionHypernetwork,
        base_model: BaseModel,
        *,
        options: InstructionOptions,
        directory: str | Path,
        descriptions: Sequence[Tensor],
        oracles: Sequence[Adapter],
        held_out: Mapping[str, HeldOut] | None = None,
    ) -> None:
        """Prepare a run. Arguments as for `TaskTrainer`, with the LoRA of each task in the place of its examples.

        Raises:
            InvalidInput: The hypernetwork is not `normalized`, the oracles do not have its shape, or there are fewer
                than two.
        """
        config = hypernetwork.config
        if not config.normalized or len(oracles) < 2:
            raise InvalidInput("reconstruction needs two oracles or more and a hypernetwork with normalized=True")
        targets = {}
        for m in config.target_modules:
            try:
                a, b = (torch.stack([oracle.factors[m][side].float() for oracle in oracles]) for side in (0, 1))
            except (KeyError, RuntimeError) as exc:
                raise InvalidInput(f"the oracles do not all adapt {m} in the same shape ({exc})") from exc
            targets[m] = Factors(a, b / config.scale)
            if targets[m].a.shape[1:] != hypernetwork.offset_a[m].shape:
                raise InvalidInput(
                    f"the oracles' {m} is {list(targets[m].a.shape[1:])}, the hypernetwork's "
                    f"{list(hypernetwork.offset_a[m].shape)}; train oracles of the same rank and layers"
                )
        with torch.no_grad():
            for m, (a, b) in targets.items():
                for values, offset, spread in (
                    (a, hypernetwork.offset_a[m], hypernetwork.spread_a[m]),
                    (b, hypernetwork.offset_b[m], hypernetwork.spread_b[m]),
                ):
                    offset.copy_(values.mean(dim=0))
                    spread.copy_(values.std(dim=0, correction=0).clamp(min=SPREAD_FLOOR))
                    offset.requires_grad_(False)
                    spread.requires_grad_(False)
        super().__init__(
            hypernetwork,
            base_model,
            options=options,
            directory=directory,
            descriptions=descriptions,
            held_out=held_out,
        )
        self.targets = {m: Factors(a.to(self.device), b.to(self.device)) for m, (a, b) in targets.items()}
        self.count = len(oracles)
        self.resume()

    def batches(self) -> Iterator[TaskBatch]:
        """Tasks at random, without any example."""
        none = torch.zeros(0, dtype=torch.long)
        while True:
            chosen = torch.tensor(self.rng.choices(range(self.count), k=self.options.tasks))
            # The rows say how many tasks were seen.
            ids = torch.zeros(len(chosen), 0, dtype=torch.long)
            yield TaskBatch(kind="oracle", tasks=chosen, input_ids=ids, positions=none, targets=none, rows=none)

    def loss(self, batch: TaskBatch) -> tuple[Tensor, dict[str, Tensor]]:
        """The mean squared error in squared standard deviations of each entry: 1 is what the mean LoRA gives."""
        tasks = batch.tasks.tolist()
        raw = self.hypernetwork.raw(self.descriptions.draw(self.rng, tasks, noise=self.options.noise))
        errors = []
        for m, (a, b) in raw.items():
            for made, target, offset, spread in (
                (a, self.targets[m].a, self.hypernetwork.offset_a[m], self.hypernetwork.spread_a[m]),
                (b, self.targets[m].b, self.hypernetwork.offset_b[m], self.hypernetwork.spread_b[m]),
            ):
                errors.append((made.float() - (target[tasks] - offset) / spread).square().mean())
        loss = torch.stack(errors).mean()
        return loss, {batch.kind: loss.detach()}


def mountable(factors: Mapping[str, Factors], *, scale: float, dtype: torch.dtype) -> dict[str, Factors]:
    """`[tasks, layers, rank, size]` with the scale beside it -> `[layers, tasks, rank, size]` with it inside."""
    return {
        m: Factors(a.transpose(0, 1).to(dtype), (b.transpose(0, 1) * scale).to(dtype)) for m, (a, b) in factors.items()
    }


def _mean_over_rows(losses: Tensor, batch: TaskBatch) -> Tensor:
    """Long answers count no more than short ones, and rows without one not at all."""
    sums = losses.new_zeros(batch.items).index_add(0, batch.rows, losses)
    counts = losses.new_zeros(batch.items).index_add(0, batch.rows, torch.ones_like(losses))
    return (sums / counts.clamp(min=1)).sum() / (counts > 0).sum()
