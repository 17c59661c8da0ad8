"""Oracles: one ordinary LoRA for each task, trained on its own examples, to be reconstructed or compared with.

Many tasks are trained in one batch: each one's rows run under its own factors, mounted as the library mounts adapters,
so that their gradients do not mix and the outcome is that of training each alone. All start from one random A: entries
of different oracles can then be compared.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import torch
import torch.nn.functional as F
from torch import Tensor

from lora_memory.adapter import Adapter
from lora_memory.backends.mounting import Mount
from lora_memory.base_models import BaseModel
from lora_memory.errors import InvalidInput
from lora_memory.factors import Factors
from lora_memory.hypernetworks.instruction import InstructionHypernetworkConfig
from lora_memory.training.batches import Framer
from lora_memory.training.instruction import mountable
from lora_memory.training.task_batches import TaskBatch, TaskTables
from lora_memory.training.tasks import DescribedTask

__all__ = ["OracleOptions", "read_oracles", "train_oracles"]

SUFFIX = ".safetensors"


@dataclass(frozen=True, kw_only=True)
class OracleOptions:
    """What may be chosen about oracles."""

    steps: int = 300
    learning_rate: float = 2e-3
    warmup_steps: int = 20
    weight_decay: float = 0.01
    clip: float = 1.0  # of each task's gradient
    tasks: int = 32  # trained together
    examples_factor: float = 1.0
    seed: int = 0


def train_oracles(
    tasks: Sequence[DescribedTask],
    base_model: BaseModel,
    *,
    config: InstructionHypernetworkConfig,
    directory: str | Path,
    options: OracleOptions,
    report: Callable[[str], None] = lambda line: print(line, flush=True),
) -> dict[str, float]:
    """Train a LoRA for each task and write it to `directory` as `NAME.safetensors`, an `Adapter`'s own file.

    Tasks whose file is there already are passed over, so that an interrupted run goes on.

    Args:
        tasks: Trained on their `train` examples.
        base_model: Frozen.
        config: Modules, layers, rank and scale of the LoRAs: those of the hypernetwork that is to reconstruct them.
        directory: Made if absent; also receives `log.jsonl`.
        options: See `OracleOptions`.
        report: Called with each line of the log.

    Returns:
        The last losses of those that were trained, by task.
    """
    directory = Path(directory)
    directory.mkdir(parents=True, exist_ok=True)
    framer = Framer(base_model, framing="bos")
    waiting = [task for task in tasks if not _path(directory, task.name).exists()]
    waiting.sort(key=lambda task: fmean(len(example.input) for example in task.train))  # groups of like lengths
    losses: dict[str, float] = {}
    for start in range(0, len(waiting), options.tasks):
        group = waiting[start : start + options.tasks]
        tables = TaskTables(framer, [task.train for task in group])
        group = [task for index, task in enumerate(group) if index in tables.tasks]
        tables = TaskTables(framer, [task.train for task in group])
        adapters, last = _Group(base_model, tables, len(group), config=config, options=options).train()
        for task, adapter, loss in zip(group, adapters, last, strict=True):
            temporary = directory / f".{task.name}"
            adapter.save(temporary)
            temporary.replace(_path(directory, task.name))
            losses[task.name] = round(loss, 4)
        line = json.dumps({"oracles": start + len(group), "of": len(waiting), "loss": round(fmean(last), 4)})
        with (directory / "log.jsonl").open("a") as file:
            file.write(line + "\n")
        report(line)
    return losses


def read_oracles(directory: str | Path) -> dict[str, Adapter]:
    """The oracles in a folder, by task.

    Raises:
        InvalidInput: There is none.
        DamagedFile: A file is not what was written.
    """
    files = sorted(Path(directory).glob(f"*{SUFFIX}"))
    if not files:
        raise InvalidInput(f"{directory} holds no oracles; make them with: lora-memory train oracles {directory}")
    return {file.name.removesuffix(SUFFIX): Adapter.load(file) for file in files}


def _path(directory: Path, name: str) -> Path:
    return directory / f"{name}{SUFFIX}"


class _Group:
    """LoRAs of several tasks that are trained at once."""

    def __init__(
        self,
        base_model: BaseModel,
        tables: TaskTables,
        count: int,
        *,
        config: InstructionHypernetworkConfig,
        options: OracleOptions,
    ) -> None:
        self.base_model, self.tables, self.count = base_model, tables, count
        self.config, self.options = config, options
        self.mount = Mount({m: base_model.target_linears(m) for m in config.target_modules}, lock=base_model.lock)
        generator = torch.Generator().manual_seed(options.seed)
        self.factors: dict[str, Factors] = {}
        for m, n_in, n_out in zip(config.target_modules, config.in_sizes, config.out_sizes, strict=True):
            shape = (len(config.layers), config.rank)
            a = torch.randn(*shape, n_in, generator=generator) * n_in**-0.5
            b = torch.zeros(count, *shape, n_out)
            self.factors[m] = Factors(
                a.expand(count, -1, -1, -1).clone().to(base_model.device).requires_grad_(),
                b.to(base_model.device).requires_grad_(),
            )

    def train(self) -> tuple[list[Adapter], list[float]]:
        """The adapters, and each one's mean loss over the last tenth of the steps."""
        options = self.options
        parameters = [tensor for pair in self.factors.values() for tensor in pair]
        optimizer = torch.optim.AdamW(
            parameters, lr=options.learning_rate, weight_decay=options.weight_decay, betas=(0.9, 0.98)
        )
        rng = random.Random(options.seed)
        everyone = list(range(self.count))
        kept: list[Tensor] = []
        for step in range(options.steps):
            rate = min(1.0, (step + 1) / options.warmup_steps) * (1 - step / options.steps)
            for group in optimizer.param_groups:
                group["lr"] = options.learning_rate * rate
            batch = self.tables.of_tasks(rng, everyone, factor=options.examples_factor)
            losses = self._losses(batch.to(self.base_model.device))
            optimizer.zero_grad(set_to_none=True)
            losses.sum().backward()
            self._clip()
            optimizer.step()
            if step >= options.steps - max(1, options.steps // 10):
                kept.append(losses.detach())
        self.mount.close()
        return self._adapters(), torch.stack(kept).mean(dim=0).tolist()

    def _losses(self, batch: TaskBatch) -> Tensor:
        """The mean cross-entropy of each task, `[tasks]`."""
        mounted = mountable(self.factors, scale=self.config.scale, dtype=self.base_model.dtype)
        with self.mount.using(mounted, self.config.layers):
            states = self.base_model.decoder(input_ids=batch.input_ids, use_cache=False).last_hidden_state
        logits = self.base_model.model.get_output_embeddings()(states.flatten(0, 1)[batch.positions])
        each = F.cross_entropy(logits.float(), batch.targets, reduction="none")
        task = batch.rows // (batch.items // self.count)
        sums = each.new_zeros(self.count).index_add(0, task, each)
        return sums / each.new_zeros(self.count).index_add(0, task, torch.ones_like(each)).clamp(min=1)

    @torch.no_grad()
    def _clip(self) -> None:
        """Scale each task's gradient to at most `clip`, as if it were trained alone."""
        grads = [tensor.grad for pair in self.factors.values() for tensor in pair if tensor.grad is not None]
        norms = torch.stack([grad.flatten(1).norm(dim=1) for grad in grads]).norm(dim=0)
        factor = (self.options.clip / (norms + 1e-6)).clamp(max=1)
        for grad in grads:
            grad *= factor[:, None, None, None]

    def _adapters(self) -> list[Adapter]:
        config = self.config
        stored: Mapping[str, tuple[Tensor, Tensor]] = {
            m: (a.detach().to("cpu", torch.bfloat16), (b.detach() * config.scale).to("cpu", torch.bfloat16))
            for m, (a, b) in self.factors.items()
        }
        return [
            Adapter(
                factors={m: Factors(a[i], b[i]) for m, (a, b) in stored.items()},
                layers=config.layers,
                kind="instruction",
                base_model=self.base_model.fingerprint,
                hypernetwork="oracle",
            )
            for i in range(self.count)
        ]
