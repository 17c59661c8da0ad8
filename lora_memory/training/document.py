"""The loop that trains a document hypernetwork: cross-entropy of answers under the composition of generated adapters.

The base model stays frozen and in its own type; only the hypernetwork learns. One process a device; several start
under `torchrun`. What it trains on comes from `data.py` through `batches.py`.
"""

from __future__ import annotations

import json
import math
import os
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.utils.data import DataLoader

from lora_memory.adapter import Factors
from lora_memory.backends.mounting import Mount
from lora_memory.base_models import BaseModel
from lora_memory.encoders import ContextEncoder
from lora_memory.hypernetworks.base import save_hypernetwork
from lora_memory.hypernetworks.document import DocumentHypernetwork, combine
from lora_memory.training.batches import IGNORED, Batch, Batches, Framer, Shape
from lora_memory.training.data import Task
from lora_memory.training.examples import Example

OPTIMIZER_NAME = "optimizer.safetensors"
PROGRESS_NAME = "progress.json"
CLOCK_STEPS = 10  # steps between two looks at the first process's clock


@dataclass(frozen=True, kw_only=True)
class TrainingOptions:
    """What may be chosen about a run. Units: minutes of wall-clock time, steps of one batch a device."""

    steps: int
    minutes: float = math.inf  # stop, and finish the learning rate's fall, after this long
    learning_rate: float = 8e-4
    warmup_steps: int = 300
    weight_decay: float = 0.01
    clip: float = 1.0
    l1: float = 0.1  # times the mean absolute value of the generated A and B
    distillation: float = 0.0  # weight of the KL to the base model with the document in its prompt, where that is right
    documents_factor: float = 1.0  # scales every shape's number of documents
    seed: int = 0
    workers: int = 8
    compile: bool = False
    log_every: int = 50
    evaluate_every: int = 1000
    save_every: int = 2000


class Trainer:
    """One run: a hypernetwork, its frozen base model, and how far it has come. Not thread-safe."""

    def __init__(
        self,
        hypernetwork: DocumentHypernetwork,
        base_model: BaseModel,
        *,
        options: TrainingOptions,
        directory: str | Path,
        mixture: Callable[[float], dict[Task, float]],
        stream: Callable[[Task, str], Iterator[Example]],
        shape: Callable[[Task], Shape],
        held_out: Mapping[str, Sequence[Example]] | None = None,
    ) -> None:
        """Prepare a run.

        Args:
            hypernetwork: Trained in place, in float32.
            base_model: Frozen; also the context encoder.
            options: See `TrainingOptions`.
            directory: Receives the weights, the optimizer's state and `log.jsonl`. A run that it already holds is
                resumed.
            mixture: From progress in [0, 1] to each task's share of the batches.
            stream: From a task and a seed to an endless stream of documents.
            shape: The batch shape of each task.
            held_out: Named sets that are scored as it goes: the share of questions whose every answer token is the
                likeliest one, which is exact match under greedy decoding.
        """
        config = hypernetwork.config
        self.options, self.directory, self.base_model = options, Path(directory), base_model
        self.rank, self.world = _join_processes()
        self.device = base_model.device
        self.hypernetwork = hypernetwork.to(self.device, torch.float32).train()
        self.encoder = ContextEncoder(base_model, kind=config.features, depths=config.feature_depths)
        linears = {m: base_model.target_linears(m) for m in config.target_modules}
        self.mount = Mount(linears, lock=base_model.lock)
        self.mixture, self.stream, self.shape = mixture, stream, shape
        self.framer = Framer(base_model, framing=config.framing)
        self.held_out = self._batch_held_out(held_out or {})
        decayed = [p for p in hypernetwork.parameters() if p.ndim >= 2 and p.shape[-1] > 1]
        plain = [p for p in hypernetwork.parameters() if p.ndim < 2 or p.shape[-1] == 1]  # norms and scalers
        self.optimizer = torch.optim.AdamW(
            [{"params": decayed, "weight_decay": options.weight_decay}, {"params": plain, "weight_decay": 0.0}],
            lr=options.learning_rate,
            betas=(0.9, 0.98),
            fused=self.device.type == "cuda",
        )
        self.step, self.minutes_before, self._minutes = 0, 0.0, 0.0
        self.directory.mkdir(parents=True, exist_ok=True)
        if (self.directory / PROGRESS_NAME).exists():
            self._resume()
        if options.compile:
            self._compile()

    def run(self) -> dict[str, float]:
        """Train to the end, save, and return the last held-out scores."""
        loader = iter(self._loader())
        started = time.monotonic()
        losses: dict[str, list[Tensor]] = defaultdict(list)
        documents, since = 0, started
        scores: dict[str, float] = {}
        while self.step < self.options.steps:
            minutes = self._agreed(self.minutes_before + (time.monotonic() - started) / 60)
            progress = max(self.step / self.options.steps, minutes / self.options.minutes)
            if progress >= 1:
                break
            self._set_learning_rate(progress)
            batch = next(loader).to(self.device)
            losses[batch.kind].append(self._train_step(batch))
            self.step += 1
            documents += self.world * len(batch.chunk_weights)
            if self.step % self.options.log_every == 0:
                means = {k: round(torch.stack(v).mean().item(), 4) for k, v in losses.items()}
                rate = documents / (time.monotonic() - since)
                self._log(step=self.step, minutes=round(minutes, 2), loss=means, documents_per_second=round(rate))
                losses.clear()
                documents, since = 0, time.monotonic()
            if self.held_out and self.step % self.options.evaluate_every == 0:
                scores = self._log_scores(minutes)
            if self.step % self.options.save_every == 0:
                self.save(minutes)
        minutes = self.minutes_before + (time.monotonic() - started) / 60
        self.save(minutes)
        if self.held_out:
            scores = self._log_scores(minutes)
        return scores

    def loss(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """The training loss and, apart, its cross-entropy part, both scalars."""
        logits, penalty = self._logits(batch)
        entropy = F.cross_entropy(logits.float(), batch.targets, ignore_index=IGNORED)
        loss = entropy + self.options.l1 * penalty
        if batch.teacher is not None:
            loss = loss + self.options.distillation * self._distillation(batch, logits)
        return loss, entropy.detach()

    @torch.no_grad()
    def evaluate(self) -> dict[str, float]:
        """Exact match on every held-out set, by teacher forcing."""
        self.hypernetwork.eval()
        scores = {}
        for name, batches in self.held_out.items():
            right = total = 0
            for batch in batches:
                on_device = batch.to(self.device)
                guesses = self._logits(on_device)[0].argmax(-1)
                counted = on_device.targets != IGNORED
                wrong = torch.zeros(len(batch.input_ids), device=self.device)
                wrong.index_add_(0, on_device.rows[counted], (guesses != on_device.targets)[counted].float())
                asked = torch.zeros_like(wrong).index_fill_(0, on_device.rows[counted], 1)
                right += int(((wrong == 0) & (asked == 1)).sum())
                total += int(asked.sum())
            scores[name] = round(right / total, 4)
        self.hypernetwork.train()
        return scores

    def save(self, minutes: float) -> None:
        """Write weights and the optimizer's state; each file appears whole or not at all."""
        if self.rank:
            return
        save_hypernetwork(self.hypernetwork, self.directory, kind="document", int8=False)
        tensors = {f"master.{i}": p.detach().cpu() for i, p in enumerate(self.hypernetwork.parameters())}
        for i, state in self.optimizer.state_dict()["state"].items():
            tensors |= {f"{key}.{i}": value.detach().cpu() for key, value in state.items()}
        temporary = self.directory / f".{OPTIMIZER_NAME}"
        save_file(tensors, temporary)
        temporary.replace(self.directory / OPTIMIZER_NAME)
        temporary = self.directory / f".{PROGRESS_NAME}"
        temporary.write_text(json.dumps({"step": self.step, "minutes": minutes, "options": asdict(self.options)}))
        temporary.replace(self.directory / PROGRESS_NAME)

    def _train_step(self, batch: Batch) -> Tensor:
        loss, entropy = self.loss(batch)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        parameters = [p for p in self.hypernetwork.parameters() if p.grad is not None]
        if self.world > 1:
            flat = torch.cat([p.grad.flatten() for p in parameters if p.grad is not None])
            dist.all_reduce(flat)
            flat /= self.world
            for p, grad in zip(parameters, flat.split([p.numel() for p in parameters]), strict=True):
                p.grad = grad.view_as(p)
        torch.nn.utils.clip_grad_norm_(parameters, self.options.clip)
        self.optimizer.step()
        return entropy

    def _logits(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Logits `[targets, vocabulary]` under each document's composition, and the L1 penalty."""
        n, c = batch.chunk_weights.shape
        features = self.encoder.encode(batch.context_ids)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.base_model.dtype == torch.bfloat16):
            generated = self.hypernetwork(features, batch.context_mask)
        weights = batch.chunk_weights.flatten()[:, None, None, None]
        present = (weights > 0).float()
        sizes = [((f.a.abs() * present).mean() + (f.b.abs() * present).mean()) for f in generated.values()]
        penalty = torch.stack(sizes).sum() / present.mean()
        generated = {m: Factors(f.a, f.b * weights) for m, f in generated.items()}
        combined = combine(generated, self.hypernetwork.prior_factors(), [c] * n)
        scale, dtype = self.hypernetwork.config.scale, self.base_model.dtype
        mounted = {
            m: Factors(f.a.transpose(0, 1).to(dtype), (f.b.transpose(0, 1) * scale).to(dtype))
            for m, f in combined.items()
        }
        with self.mount.using(mounted, self.hypernetwork.config.layers):
            return self._head(batch.input_ids, batch.positions), penalty

    def _head(self, input_ids: Tensor, positions: Tensor) -> Tensor:
        states = self.base_model.decoder(input_ids=input_ids, use_cache=False).last_hidden_state.flatten(0, 1)
        logits: Tensor = self.base_model.model.get_output_embeddings()(states[positions])
        cap = getattr(self.base_model.model.config, "final_logit_softcapping", None)
        return logits if cap is None else torch.tanh(logits / cap) * cap

    def _distillation(self, batch: Batch, logits: Tensor) -> Tensor:
        """KL from the base model that reads the document to the one that remembers it, where the former is right."""
        assert batch.teacher is not None
        with torch.no_grad():
            teacher = self._head(*batch.teacher).float()
            right = ((teacher.argmax(-1) == batch.targets) & (batch.targets != IGNORED)).float()
        kl = F.kl_div(logits.float().log_softmax(-1), teacher.log_softmax(-1), reduction="none", log_target=True).sum(
            -1
        )
        return (kl * right).sum() / right.sum().clamp(min=1)

    def _loader(self) -> DataLoader[Batch]:
        batches = Batches(
            self.framer,
            shape=lambda task: self.shape(task).scaled(self.options.documents_factor),
            mixture=lambda step: self.mixture(step / self.options.steps),
            stream=self.stream,
            seed=self.options.seed,
            rank=self.rank,
            first_step=self.step,
            teacher=self.options.distillation > 0,
        )
        workers = self.options.workers
        return DataLoader(
            batches,
            batch_size=None,
            num_workers=workers,
            prefetch_factor=4 if workers else None,
            multiprocessing_context="fork" if workers else None,
        )

    def _batch_held_out(self, sets: Mapping[str, Sequence[Example]]) -> dict[str, list[Batch]]:
        batched = {}
        for name, examples in sets.items():
            chunks = max(len(e.chunks) for e in examples)
            longest = max(len(self.framer.chunk(text)) for e in examples for text in e.chunks)
            shape = Shape(
                documents=max(1, 64 // chunks),
                chunks=chunks,
                chunk_tokens=math.ceil(longest / 8) * 8,
                questions=max(len(e.questions) for e in examples),
                question_tokens=128,
                answer_tokens=32,
            )
            groups = [examples[i : i + shape.documents] for i in range(0, len(examples), shape.documents)]
            batched[name] = [self.framer.batch("held_out", shape, group) for group in groups]
        return batched

    def _set_learning_rate(self, progress: float) -> None:
        warm = min(1.0, (self.step + 1) / self.options.warmup_steps)
        rate = self.options.learning_rate * warm * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(progress, 1.0))))
        for group in self.optimizer.param_groups:
            group["lr"] = rate

    def _compile(self) -> None:
        """Compile part by part, for any number of rows.

        The parts of all layers share code, so that each is compiled once. The MLPs stay as they are: their hooks
        have other shapes in every batch.
        """
        torch._dynamo.config.recompile_limit = 32
        for layer in self.base_model.layers:
            for name, part in layer.named_children():
                if name != "mlp":
                    part.compile(dynamic=True)
        for block in self.hypernetwork.encoder.blocks:
            block.compile(dynamic=True)

    def _agreed(self, minutes: float) -> float:
        """The first process's clock: all must stop at the same step, and learn at the same rate until then."""
        if self.world == 1:
            return minutes
        if self.step % CLOCK_STEPS == 0:
            shared = torch.tensor(minutes, device=self.device)
            dist.broadcast(shared, src=0)
            self._minutes = float(shared)
        return self._minutes

    def _resume(self) -> None:
        progress = json.loads((self.directory / PROGRESS_NAME).read_text())
        tensors = load_file(self.directory / OPTIMIZER_NAME)
        with torch.no_grad():
            for i, p in enumerate(self.hypernetwork.parameters()):
                p.copy_(tensors[f"master.{i}"])
        state = self.optimizer.state_dict()
        keys = {name.rpartition(".")[0] for name in tensors} - {"master"}
        count = sum(len(group["params"]) for group in state["param_groups"])
        state["state"] = {i: {key: tensors[f"{key}.{i}"] for key in keys} for i in range(count)} if keys else {}
        self.optimizer.load_state_dict(state)
        self.step, self.minutes_before = progress["step"], progress["minutes"]

    def _log_scores(self, minutes: float) -> dict[str, float]:
        scores = self.evaluate()
        self._log(step=self.step, minutes=round(minutes, 2), held_out=scores)
        return scores

    def _log(self, **row: Any) -> None:
        if self.rank == 0:
            with (self.directory / "log.jsonl").open("a") as file:
                file.write(json.dumps(row) + "\n")
            print(json.dumps(row), flush=True)


def _join_processes() -> tuple[int, int]:
    """This process's rank and how many there are: one, unless `torchrun` started it."""
    if "RANK" not in os.environ:
        return 0, 1
    if not dist.is_initialized():
        dist.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    return dist.get_rank(), dist.get_world_size()
