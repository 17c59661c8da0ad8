"""Training tasks beside documents: a description's adapter and a document's composition, mounted together.

The document hypernetwork is frozen; only the instruction hypernetwork learns, from questions about invented facts whose
answers have the form that the description asks for. Between such steps come plain tasks, as `TaskTrainer` has them,
some under an unrelated document. The forms are `answer_forms.py`'s, the documents `data.py`'s, the scores
`joint_scores.py`'s.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from lora_memory.backends.decoding import end_tokens
from lora_memory.backends.mounting import Mount
from lora_memory.base_models import BaseModel
from lora_memory.encoders import ContextEncoder
from lora_memory.factors import Factors
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.hypernetworks.instruction import InstructionHypernetwork
from lora_memory.training.answer_forms import PLAIN, AnswerForm
from lora_memory.training.batches import IGNORED, Batch, Framer, Shape
from lora_memory.training.data import PAGES, Task, stream
from lora_memory.training.document import composed
from lora_memory.training.examples import Example, Question
from lora_memory.training.instruction import HeldOut, InstructionOptions, TaskTrainer, mountable
from lora_memory.training.joint_scores import Described, Questions, greedy, joint_scores
from lora_memory.training.recalls import Cut, recalls
from lora_memory.training.task_batches import Documents, TaskBatch
from lora_memory.training.tasks import TaskExample

__all__ = ["JointTrainer", "asked_batches"]

KINDS: Mapping[Task, float] = {
    Task("one_fact", 1): 0.45,
    Task("few_facts", 4): 0.15,
    Task("many_facts", 4): 0.1,
    Task("records", 4): 0.3,
}
"""What documents are made of, and how often."""
DOCUMENTS = 4  # of each task of a batch
ORDINARY = 0.2
"""Share of the tasks asked about documents that say nothing about such questions: those are answered as without one."""
BESIDE = 0.3  # share of the plain steps with a document mounted that has nothing to do with them
CHUNK_TOKENS = 48  # of a batch's chunks, where the hypernetwork's are no longer; few sentences have more
QUESTION_TOKENS, ANSWER_TOKENS = 64, 16  # prompt and answer together; an answer in the mean
SCORED_ROWS = 256  # at once


class JointTrainer(TaskTrainer):
    """Supervised fine-tuning of tasks, alone and beside documents."""

    def __init__(
        self,
        hypernetwork: InstructionHypernetwork,
        base_model: BaseModel,
        *,
        documents: DocumentHypernetwork,
        cut: Cut,
        forms: Sequence[Described],
        options: InstructionOptions,
        directory: str | Path,
        descriptions: Sequence[Tensor],
        examples: Sequence[Sequence[TaskExample]],
        ordinary: int,
        held_out: Mapping[str, HeldOut] | None = None,
        questions: Questions | None = None,
    ) -> None:
        """Prepare a run.

        Args:
            hypernetwork: As for `TaskTrainer`, like all that is not named here.
            base_model: Frozen.
            options: See `InstructionOptions`.
            directory: Of the run.
            descriptions: Of each task.
            examples: Of each task.
            held_out: Plain tasks that are scored as it goes.
            documents: Frozen; makes the adapters of the documents.
            cut: Cuts a text as the library does for it.
            forms: To answer questions about documents in.
            ordinary: So many of the first tasks are also mounted where a question about a document is asked, which is
                then answered as it would be without them.
            questions: Scored as it goes.
        """
        self._documents = documents.to(base_model.device).eval().requires_grad_(False)
        self._cut, self._forms, self._ordinary = cut, [form.form for form in forms], ordinary
        self._questions, self._first_form = questions, len(descriptions)
        config = documents.config
        self._chunk_tokens = max(CHUNK_TOKENS, config.chunk_tokens)
        self._encoder = ContextEncoder(base_model, kind=config.features, depths=config.feature_depths)
        self._document_mount = Mount(
            {m: base_model.target_linears(m) for m in config.target_modules}, lock=base_model.lock
        )
        self._document_framer = Framer(base_model, framing=config.framing)
        super().__init__(
            hypernetwork,
            base_model,
            options=options,
            directory=directory,
            descriptions=[*descriptions, *(form.embeddings for form in forms)],
            examples=examples,
            held_out=held_out,
        )

    @property
    def hooked(self) -> Collection[str]:
        """The base's linear layers that tasks or documents adapt."""
        return {*super().hooked, *self._documents.config.target_modules}

    def batches(self) -> Iterator[TaskBatch]:
        """Plain tasks and questions about documents, in the proportion that the options say."""
        asked, plain = iter(self._loader()), super().batches()
        while True:
            if self.rng.random() < self.options.joint:
                yield next(asked).to(self.device)
                continue
            batch = next(plain)
            if self.rng.random() < BESIDE:
                documents = next(asked).documents
                assert documents is not None
                batch = replace(batch, documents=documents.first(len(batch.tasks)).to(self.device))
            yield batch

    def logits(self, factors: Mapping[str, Factors], batch: TaskBatch) -> Tensor:
        """Logits `[targets, vocabulary]`, each row under its task's factors and its document's composition, if any."""
        with self._mounted(batch.documents):
            return super().logits(factors, batch)

    def evaluate(self) -> dict[str, float]:
        """Scores of plain tasks by teacher forcing, and of questions about documents by what is generated.

        See `joint_scores`.
        """
        scores = super().evaluate()
        if self._questions is None:
            return scores
        self.hypernetwork.eval()
        scores |= joint_scores(self._questions, self._replies)
        self.hypernetwork.train()
        return scores

    @torch.no_grad()
    def _replies(self, asked: Sequence[Example], embeddings: Tensor | None) -> list[str]:
        """What is answered to each example's first question, under its document and one task, if any."""
        replies: list[str] = []
        for start in range(0, len(asked), SCORED_ROWS):
            examples = asked[start : start + SCORED_ROWS]
            with self._mounted(self.told(examples)), ExitStack() as stack:
                if embeddings is not None:
                    config = self.hypernetwork.config
                    factors = self.generate(embeddings[start : start + SCORED_ROWS].to(self.device))
                    mounted = mountable(factors, scale=config.scale, dtype=self.base_model.dtype)
                    stack.enter_context(self.mount.using(mounted, config.layers))
                replies += self._generated([each.questions[0].text for each in examples])
        return replies

    def told(self, examples: Sequence[Example]) -> Documents:
        """These documents, on the device."""
        chunks = max(len(each.chunks) for each in examples)
        shape = replace(_shape(Task("", chunks), tasks=1, chunk_tokens=self._chunk_tokens), documents=len(examples))
        return _documents(self._document_framer.batch("", shape, examples)).to(self.device)

    def _generated(self, questions: Sequence[str]) -> list[str]:
        """Greedy replies, under what is mounted."""
        replies = greedy(
            self.head,
            [self._framer.prompt(question) for question in questions],
            pad=self._framer.pad,
            ends={self._framer.end, *end_tokens(self.base_model)},
            device=self.device,
        )
        return [self.base_model.tokenizer.decode(reply).strip() for reply in replies]

    @contextmanager
    def _mounted(self, documents: Documents | None) -> Iterator[None]:
        """The documents' compositions, mounted. They are made before any task is: the encoder reads the bare base."""
        if documents is None:
            yield
            return
        config, dtype = self._documents.config, self.base_model.dtype
        with torch.no_grad():
            features = self._encoder.encode(documents.context_ids)
            with torch.autocast(self.device.type, torch.bfloat16, enabled=dtype == torch.bfloat16):
                generated = self._documents(features, documents.context_mask)
            mounted = composed(self._documents, generated, documents.chunk_weights, dtype=dtype)
        with self._document_mount.using(mounted, config.layers):
            yield

    def _loader(self) -> DataLoader[TaskBatch]:
        workers = self.options.workers
        return DataLoader(
            _AskedBatches(
                self._document_framer,
                cut=self._cut,
                forms=self._forms,
                first_form=self._first_form,
                ordinary=self._ordinary,
                tasks=self.options.tasks,
                chunk_tokens=self._chunk_tokens,
                seed=f"{self.options.seed}/{self.rank}/{self.step}",
            ),
            batch_size=None,
            num_workers=workers,
            prefetch_factor=4 if workers else None,
            multiprocessing_context="fork" if workers else None,
        )


class _AskedBatches(IterableDataset[TaskBatch]):
    """`asked_batches`, in as many loader workers as there are, each with documents of its own."""

    def __init__(self, framer: Framer, *, seed: str, **arguments: Any) -> None:
        self._framer, self._seed, self._arguments = framer, seed, arguments

    def __iter__(self) -> Iterator[TaskBatch]:
        torch.set_num_threads(1)
        info = get_worker_info()
        seed = f"{self._seed}/{0 if info is None else info.id}"
        return asked_batches(self._framer, seed=seed, **self._arguments)


def asked_batches(
    framer: Framer,
    *,
    cut: Cut,
    forms: Sequence[AnswerForm],
    first_form: int,
    ordinary: int,
    tasks: int,
    chunk_tokens: int,
    seed: str,
) -> Iterator[TaskBatch]:
    """Endless batches of questions about documents, each answered as its task says.

    Args:
        framer: Tokenises.
        cut: Cuts documents into chunks.
        forms: Drawn from.
        first_form: The first form's number among all tasks.
        ordinary: So many of the first tasks are drawn as well, with plain answers.
        tasks: Of a batch, each with `DOCUMENTS` documents of its own.
        chunk_tokens: Room for a chunk.
        seed: Of everything.
    """
    rng = random.Random(f"joint/{seed}")
    streams = {kind: _recalled(kind, seed, cut) for kind in KINDS}
    while True:
        kind = rng.choices(list(KINDS), list(KINDS.values()))[0]
        drawn = []
        for _ in range(tasks):
            if ordinary and rng.random() < ORDINARY:
                drawn.append((rng.randrange(ordinary), PLAIN))
            else:
                index = rng.randrange(len(forms))
                drawn.append((first_form + index, forms[index]))
        examples = [_told(next(streams[kind]), form) for _, form in drawn for _ in range(DOCUMENTS)]
        batch = framer.batch(
            f"joint-{kind.kind}-{kind.chunks}", _shape(kind, tasks=tasks, chunk_tokens=chunk_tokens), examples
        )
        real = batch.targets != IGNORED
        yield TaskBatch(
            kind=batch.kind,
            tasks=torch.tensor([index for index, _ in drawn]),
            input_ids=batch.input_ids,
            positions=batch.positions[real],
            targets=batch.targets[real],
            rows=batch.rows[real],
            documents=_documents(batch),
        )


def _recalled(kind: Task, seed: str, cut: Cut) -> Iterator[Example]:
    whole = stream(kind.kind, f"joint/{seed}", chunks=PAGES.get(kind.kind, 1), questions=8)
    return recalls(whole, random.Random(f"joint/recalls/{kind}/{seed}"), chunks=kind.chunks, cut=cut)


def _shape(kind: Task, *, tasks: int, chunk_tokens: int) -> Shape:
    """A chunk of several facts often answers two questions, a record one."""
    return Shape(
        documents=tasks * DOCUMENTS,
        chunks=kind.chunks,
        chunk_tokens=chunk_tokens,
        questions=2 if kind.kind.endswith(("fact", "facts")) else 1,
        question_tokens=QUESTION_TOKENS,
        answer_tokens=ANSWER_TOKENS,
    )


def _told(example: Example, form: AnswerForm) -> Example:
    """The document with its questions answered in the form."""
    return replace(example, questions=tuple(Question(text, form.apply(answer)) for text, answer in example.questions))


def _documents(batch: Batch) -> Documents:
    return Documents(context_ids=batch.context_ids, context_mask=batch.context_mask, chunk_weights=batch.chunk_weights)
