"""Training a document hypernetwork: cross-entropy of answers under the composition of generated adapters.

The base model stays frozen and in its own type; only the hypernetwork learns. What every run shares is `run.py`'s; what
it trains on comes from `data.py` through `batches.py`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.utils.data import DataLoader

from lora_memory.backends.mounting import Mount
from lora_memory.base_models import BaseModel
from lora_memory.encoders import ContextEncoder
from lora_memory.factors import Factors
from lora_memory.hypernetworks.document import DocumentHypernetwork, combine
from lora_memory.training.batches import IGNORED, Batch, Batches, Framer, Shape
from lora_memory.training.data import Task
from lora_memory.training.examples import Example
from lora_memory.training.imitation import Imitated, distance
from lora_memory.training.run import HypernetworkRun, RunOptions


@dataclass(frozen=True, kw_only=True)
class TrainingOptions(RunOptions):
    """What may be chosen about a run, beside `RunOptions`."""

    l1: float = 0.1  # times the mean absolute value of the generated A and B
    distillation: float = 0.0  # weight of the KL to the base model with the document in its prompt, where that is right
    imitation: float = 1.0  # at first, falling to 0 at the end: weight of the distance to what `imitated` writes
    documents_factor: float = 1.0  # scales every shape's number of documents
    compile: bool = False


class Trainer(HypernetworkRun[Batch]):
    """A run that trains a document hypernetwork."""

    kind, unit = "document", "documents"

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
        imitated: DocumentHypernetwork | None = None,
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
            imitated: A larger one, for the same layers and modules, whose adapters are learned from as well.

        Raises:
            HypernetworkMismatch: `imitated` is for another base model, or other layers or modules.
        """
        super().__init__(hypernetwork, base_model, options=options, directory=directory)
        config = hypernetwork.config
        self.options, self.hypernetwork = options, hypernetwork
        self.encoder = ContextEncoder(base_model, kind=config.features, depths=config.feature_depths)
        linears = {m: base_model.target_linears(m) for m in config.target_modules}
        self.mount = Mount(linears, lock=base_model.lock)
        self.mixture, self.stream, self.shape = mixture, stream, shape
        self.framer = Framer(base_model, framing=config.framing)
        self.held_out = self._batch_held_out(held_out or {})
        self.imitated = None if imitated is None else Imitated(imitated, base_model, learner=hypernetwork)
        self.resume()
        if options.compile:
            self.compile_layers(config.target_modules)
            for block in hypernetwork.encoder.blocks:
                block.compile(dynamic=True)

    def batches(self) -> Iterator[Batch]:
        """Batches of the mixture, on the device."""
        return (batch.to(self.device) for batch in self._loader())

    def loss(self, batch: Batch) -> tuple[Tensor, dict[str, Tensor]]:
        """The training loss and, by the batch's kind, its cross-entropy part."""
        logits, generated = self._logits(batch)
        entropy = F.cross_entropy(logits.float(), batch.targets, ignore_index=IGNORED)
        loss = entropy + self.options.l1 * _penalty(batch, generated)
        if batch.teacher is not None:
            loss = loss + self.options.distillation * self._distillation(batch, logits)
        logged = {batch.kind: entropy.detach()}
        if self.imitated is not None:
            away = self._imitation(batch, generated, self.imitated)
            loss = loss + self.options.imitation * (1 - self.progress) * away
            logged["imitation"] = away.detach()
        return loss, logged

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

    def _logits(self, batch: Batch) -> tuple[Tensor, dict[str, Factors]]:
        """Logits `[targets, vocabulary]` under each document's composition, and what was generated for it."""
        features = self.encoder.encode(batch.context_ids)
        with self._autocast():
            generated = self.hypernetwork(features, batch.context_mask)
        mounted = composed(self.hypernetwork, generated, batch.chunk_weights, dtype=self.base_model.dtype)
        with self.mount.using(mounted, self.hypernetwork.config.layers):
            return self.head(batch.input_ids, batch.positions), generated

    def _imitation(self, batch: Batch, generated: Mapping[str, Factors], imitated: Imitated) -> Tensor:
        """How far the adapters of the chunks that there are, on average, are from those of the imitated."""
        with self._autocast():
            wanted = imitated.adapters(batch.context_ids, batch.context_mask)
        away = distance(self.hypernetwork.scaled(generated), wanted)
        present = batch.chunk_weights.flatten() > 0
        return torch.where(present, away, 0).sum() / present.sum()

    def _autocast(self) -> torch.autocast:
        return torch.autocast(self.device.type, torch.bfloat16, enabled=self.base_model.dtype == torch.bfloat16)

    def _distillation(self, batch: Batch, logits: Tensor) -> Tensor:
        """KL from the base model that reads the document to the one that remembers it, where the former is right."""
        assert batch.teacher is not None
        with torch.no_grad():
            teacher = self.head(*batch.teacher).float()
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


def _penalty(batch: Batch, generated: Mapping[str, Factors]) -> Tensor:
    """The mean absolute value of A and B of the chunks that there are, over layers, added up over modules."""
    present = (batch.chunk_weights.flatten()[:, None, None, None] > 0).float()
    sizes = [((f.a.abs() * present).mean() + (f.b.abs() * present).mean()) for f in generated.values()]
    return torch.stack(sizes).sum() / present.mean()


def composed(
    hypernetwork: DocumentHypernetwork, generated: Mapping[str, Factors], chunk_weights: Tensor, *, dtype: torch.dtype
) -> dict[str, Factors]:
    """Each document's composition, ready to mount: `[layers, documents, rank, size]`.

    Args:
        hypernetwork: Gives the prior and the scale.
        generated: By it, one adapter a chunk: `[documents * chunks, layers, rank, size]`.
        chunk_weights: How strongly each is mounted, `[documents, chunks]`.
        dtype: Of the result.
    """
    documents, chunks = chunk_weights.shape
    weights = chunk_weights.flatten()[:, None, None, None]
    weighed = {m: Factors(f.a, f.b * weights) for m, f in generated.items()}
    joined = combine(weighed, hypernetwork.prior_factors(), [chunks] * documents)
    scale = hypernetwork.config.scale
    return {
        m: Factors(f.a.transpose(0, 1).to(dtype), (f.b.transpose(0, 1) * scale).to(dtype)) for m, f in joined.items()
    }
