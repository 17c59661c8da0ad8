"""What every training run shares: options, optimizer, learning rate, clock, log, and a folder that resumes it.

A subclass says what a batch is, what its loss is, how the run is scored and what is kept of it: `document.py`,
`instruction.py`, `reranking.py` and `grading.py`. One process a device; several start under `torchrun`.
"""

from __future__ import annotations

import json
import math
import os
import time
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

import torch
import torch.distributed as dist
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from lora_memory.base_models import BaseModel
from lora_memory.checks import is_count
from lora_memory.errors import InvalidInput
from lora_memory.hypernetworks.base import save_hypernetwork

OPTIMIZER_NAME = "optimizer.safetensors"
PROGRESS_NAME = "progress.json"
CLOCK_STEPS = 10  # steps between two looks at the first process's clock


@dataclass(frozen=True, kw_only=True)
class RunOptions:
    """What may be chosen about any run. Units: minutes of wall-clock time, steps of one batch a device."""

    steps: int
    minutes: float = math.inf  # stop, and finish the learning rate's fall, after this long
    learning_rate: float = 8e-4
    warmup_steps: int = 300
    weight_decay: float = 0.01
    clip: float = 1.0
    seed: int = 0
    workers: int = 8
    log_every: int = 50
    evaluate_every: int = 1000
    save_every: int = 2000

    def __post_init__(self) -> None:
        """Refuse what makes no run.

        Raises:
            InvalidInput: It has no step, no time, or something that is counted from 1 is not.
        """
        self._check_counts("steps", "log_every", "evaluate_every", "save_every")
        if not self.minutes > 0:
            raise InvalidInput(f"a run needs some time, not {self.minutes} minutes")

    def _check_counts(self, *names: str, least: int = 1) -> None:
        for name in names:
            if not (is_count(value := getattr(self, name)) and value >= least):
                raise InvalidInput(f"{name} of a run is a whole number of at least {least}, not {value!r}")


class RunBatch(Protocol):
    """What the loop needs to know about a batch."""

    @property
    def items(self) -> int:
        """What its throughput is counted in."""


B = TypeVar("B", bound=RunBatch)


class Run(ABC, Generic[B]):
    """One run: what is trained, and how far it has come. Not thread-safe.

    A subclass's constructor ends with `resume()`.
    """

    unit: str  # what `RunBatch.items` counts, for the log

    def __init__(self, module: nn.Module, device: torch.device, *, options: RunOptions, directory: str | Path) -> None:
        """Prepare a run in `directory`, which receives the weights, the optimizer's state and `log.jsonl`.

        Those parameters of `module` are trained, in float32, that require a gradient.
        """
        self.run_options, self.directory = options, Path(directory)
        self.rank, self.world = _join_processes()
        self.device = device
        self.module = module.to(device, torch.float32).train()
        trained = [p for p in module.parameters() if p.requires_grad]
        decayed = [p for p in trained if p.ndim >= 2 and p.shape[-1] > 1]
        plain = [p for p in trained if p.ndim < 2 or p.shape[-1] == 1]  # norms and scalers
        self.optimizer = torch.optim.AdamW(
            [{"params": decayed, "weight_decay": options.weight_decay}, {"params": plain, "weight_decay": 0.0}],
            lr=options.learning_rate,
            betas=(0.9, 0.98),
            fused=self.device.type == "cuda",
        )
        self.step, self.minutes_before, self._minutes = 0, 0.0, 0.0
        self.progress = 0.0  # from 0 to 1 at the end
        self.directory.mkdir(parents=True, exist_ok=True)

    @abstractmethod
    def batches(self) -> Iterator[B]:
        """Endless batches from `self.step` on."""

    @abstractmethod
    def loss(self, batch: B) -> tuple[Tensor, Mapping[str, Tensor]]:
        """The loss to minimise and those to log by name, all scalars, for a batch on the device."""

    @abstractmethod
    def evaluate(self) -> dict[str, float]:
        """Scores by held-out set; empty where there is none."""

    @abstractmethod
    def save_weights(self) -> None:
        """Write what the run is for into its directory."""

    def run(self) -> dict[str, float]:
        """Train to the end, save, and return the last held-out scores."""
        options = self.run_options
        batches = self.batches()
        started = time.monotonic()
        losses: dict[str, list[Tensor]] = defaultdict(list)
        items, since = 0, started
        while self.step < options.steps:
            minutes = self._agreed(self.minutes_before + (time.monotonic() - started) / 60)
            self.progress = max(self.step / options.steps, minutes / options.minutes)
            if self.progress >= 1:
                break
            self._set_learning_rate(self.progress)
            batch = next(batches)
            for name, value in self._train_step(batch).items():
                losses[name].append(value)
            self.step += 1
            items += self.world * batch.items
            if self.step % options.log_every == 0:
                means = {k: round(torch.stack(v).mean().item(), 4) for k, v in losses.items()}
                rate = round(items / (time.monotonic() - since))
                self.log(step=self.step, minutes=round(minutes, 2), loss=means, **{f"{self.unit}_per_second": rate})
                losses.clear()
                items, since = 0, time.monotonic()
            if self.step % options.evaluate_every == 0:
                self._log_scores(minutes)
            if self.step % options.save_every == 0:
                self.save(minutes)
        minutes = self.minutes_before + (time.monotonic() - started) / 60
        self.save(minutes)
        return self._log_scores(minutes)

    def save(self, minutes: float) -> None:
        """Write weights and the optimizer's state; each file appears whole or not at all."""
        if self.rank:
            return
        self.save_weights()
        tensors = {f"master.{i}": p.detach().cpu() for i, p in enumerate(self.module.parameters())}
        for i, state in self.optimizer.state_dict()["state"].items():
            tensors |= {f"{key}.{i}": value.detach().cpu() for key, value in state.items()}
        temporary = self.directory / f".{OPTIMIZER_NAME}"
        save_file(tensors, temporary)
        temporary.replace(self.directory / OPTIMIZER_NAME)
        temporary = self.directory / f".{PROGRESS_NAME}"
        progress = {"step": self.step, "minutes": minutes, "options": asdict(self.run_options)}
        temporary.write_text(json.dumps(progress))
        temporary.replace(self.directory / PROGRESS_NAME)

    def resume(self) -> None:
        """Go on where the run in the directory stopped, if it holds one."""
        if not (self.directory / PROGRESS_NAME).exists():
            return
        progress = json.loads((self.directory / PROGRESS_NAME).read_text())
        tensors = load_file(self.directory / OPTIMIZER_NAME)
        with torch.no_grad():
            for i, p in enumerate(self.module.parameters()):
                p.copy_(tensors[f"master.{i}"])
        state = self.optimizer.state_dict()
        keys = {name.rpartition(".")[0] for name in tensors} - {"master"}
        count = sum(len(group["params"]) for group in state["param_groups"])
        state["state"] = {i: {key: tensors[f"{key}.{i}"] for key in keys} for i in range(count)} if keys else {}
        self.optimizer.load_state_dict(state)
        self.step, self.minutes_before = progress["step"], progress["minutes"]

    def log(self, **row: Any) -> None:
        """Add a line to `log.jsonl` and print it."""
        if self.rank == 0:
            with (self.directory / "log.jsonl").open("a") as file:
                file.write(json.dumps(row) + "\n")
            print(json.dumps(row), flush=True)

    def _train_step(self, batch: B) -> Mapping[str, Tensor]:
        loss, logged = self.loss(batch)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        parameters = [p for p in self.module.parameters() if p.grad is not None]
        if self.world > 1:
            flat = torch.cat([p.grad.flatten() for p in parameters if p.grad is not None])
            dist.all_reduce(flat)
            flat /= self.world
            for p, grad in zip(parameters, flat.split([p.numel() for p in parameters]), strict=True):
                p.grad = grad.view_as(p)
        torch.nn.utils.clip_grad_norm_(parameters, self.run_options.clip)
        self.optimizer.step()
        return logged

    def _set_learning_rate(self, progress: float) -> None:
        warm = min(1.0, (self.step + 1) / self.run_options.warmup_steps)
        fall = 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(progress, 1.0)))
        for group in self.optimizer.param_groups:
            group["lr"] = self.run_options.learning_rate * warm * fall

    def _agreed(self, minutes: float) -> float:
        """The first process's clock: all must stop at the same step, and learn at the same rate until then."""
        if self.world == 1:
            return minutes
        if self.step % CLOCK_STEPS == 0:
            shared = torch.tensor(minutes, device=self.device)
            dist.broadcast(shared, src=0)
            self._minutes = float(shared)
        return self._minutes

    def _log_scores(self, minutes: float) -> dict[str, float]:
        scores = self.evaluate()
        if scores:
            self.log(step=self.step, minutes=round(minutes, 2), held_out=scores)
        return scores


class HypernetworkRun(Run[B]):
    """A run that trains a hypernetwork on its frozen base model."""

    kind: str  # of the hypernetwork, as in its configuration

    def __init__(
        self, hypernetwork: nn.Module, base_model: BaseModel, *, options: RunOptions, directory: str | Path
    ) -> None:
        """Prepare a run, as `Run`, where the base model is."""
        super().__init__(hypernetwork, base_model.device, options=options, directory=directory)
        self.base_model = base_model

    def save_weights(self) -> None:
        """Write the hypernetwork, in bfloat16."""
        save_hypernetwork(self.module, self.directory, kind=self.kind, int8=False)

    def head(self, input_ids: Tensor, positions: Tensor) -> Tensor:
        """The base model's logits `[positions, vocabulary]` at flat positions of `input_ids [rows, tokens]`."""
        states = self.base_model.decoder(input_ids=input_ids, use_cache=False).last_hidden_state.flatten(0, 1)
        logits: Tensor = self.base_model.model.get_output_embeddings()(states[positions])
        cap = getattr(self.base_model.model.config, "final_logit_softcapping", None)
        return logits if cap is None else torch.tanh(logits / cap) * cap

    def compile_layers(self, hooked: Collection[str]) -> None:
        """Compile the base's norms, attention and MLP for any number of rows; all layers share one compiled graph.

        What holds a `hooked` linear layer stays as it is: its hooks have other shapes in every batch.
        """
        torch._dynamo.config.recompile_limit = 32
        for layer in self.base_model.layers:
            for part in layer.children():
                if not any(name in hooked for name, _ in part.named_children()):
                    part.compile(dynamic=True)


def _join_processes() -> tuple[int, int]:
    """This process's rank and how many there are: one, unless `torchrun` started it."""
    if "RANK" not in os.environ:
        return 0, 1
    if not dist.is_initialized():
        dist.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    return dist.get_rank(), dist.get_world_size()
