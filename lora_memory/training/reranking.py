"""Trains the reranker: the default text encoder learns to read a question and a chunk together.

It is to say two things. Of all that compete for a question, which chunk answers: a cross-entropy over what the ranking
adds up (`relevance.py`), so that it learns what words and embeddings do not tell already. And of each by itself,
whether it does: a binary one, by which what was never told can be noticed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from lora_memory.cross_encoder import CrossEncoder, default_cross_encoder, save_cross_encoder
from lora_memory.errors import InvalidInput
from lora_memory.relevance import LOGIT, contenders, relevance, reread
from lora_memory.reranker import Reranker, load_reranker, read
from lora_memory.text_encoder import TextEncoder
from lora_memory.training.rivals import AskedText, Contest, Contests
from lora_memory.training.run import Run, RunOptions

__all__ = ["RerankerOptions", "RerankerTrainer", "first_hits", "train_reranker"]

MAX_TOKENS = 144  # of a pair in training
NOWHERE = -1e4  # the log-odds of padding


@dataclass(frozen=True, kw_only=True)
class RerankerOptions(RunOptions):
    """What may be chosen about a run, beside `RunOptions`."""

    learning_rate: float = 1e-3
    warmup_steps: int = 100
    log_every: int = 250
    evaluate_every: int = 10_000
    rank: int = 32  # of the changes
    questions: int = 64  # of a batch
    rivals: int = 16  # texts that compete for each, at most

    def __post_init__(self) -> None:
        """Refuse what makes no run; raises as `RunOptions` does."""
        super().__post_init__()
        self._check_counts("rank", "questions")
        self._check_counts("rivals", least=4)


@dataclass(frozen=True)
class RivalBatch:
    """Pairs of questions and texts.

    Attributes:
        pairs: What the cross-encoder reads, by name: `[pairs, length]`.
        place: Where each stands in the two below, flat, `[pairs]`.
        fits: How well each fits without being read, `[questions, rivals]`; `NOWHERE` is padding.
        holds: As `Contest.holds`; 0 in padding.
    """

    pairs: Mapping[str, Tensor]
    place: Tensor
    fits: Tensor
    holds: Tensor

    @property
    def items(self) -> int:
        """Pairs."""
        return len(self.place)

    def to(self, device: torch.device) -> RivalBatch:
        """The same on a device."""
        pairs = {name: tensor.to(device) for name, tensor in self.pairs.items()}
        return RivalBatch(pairs, *(tensor.to(device) for tensor in (self.place, self.fits, self.holds)))


class RerankerTrainer(Run[RivalBatch]):
    """A run that trains a cross-encoder."""

    unit = "pairs"

    def __init__(
        self,
        model: CrossEncoder,
        tokenizer: Any,
        contests: Contests,
        *,
        held_out: Mapping[str, Sequence[AskedText]],
        options: RerankerOptions,
        directory: str | Path,
        device: torch.device,
    ) -> None:
        """Prepare a run; arguments as of `train_reranker`."""
        super().__init__(model, device, options=options, directory=directory)
        self.options, self.model = options, model
        self.tokenizer, self.contests, self.held_out = tokenizer, contests, held_out
        self.hits: dict[str, tuple[float, float]] = {}
        self.resume()

    def batches(self) -> Iterator[RivalBatch]:
        """Contests, on the device."""
        workers = self.options.workers
        loader = DataLoader(
            _Batches(self.contests, self.tokenizer, self.options, self.rank),
            batch_size=None,
            sampler=range(self.step, self.options.steps),
            num_workers=workers,
            prefetch_factor=4 if workers else None,
            multiprocessing_context="fork" if workers else None,
        )
        return (batch.to(self.device) for batch in loader)

    def loss(self, batch: RivalBatch) -> tuple[Tensor, dict[str, Tensor]]:
        """The sum of both losses, and each."""
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.device.type == "cuda"):
            logits = self.model(**batch.pairs)
        which, whether = _losses(logits.float(), batch)
        return which + whether, {"which": which.detach(), "whether": whether.detach()}

    def evaluate(self) -> dict[str, float]:
        """How often the best chunk holds the answer once the contenders were reread; `hits` has before, too."""
        if self.rank:
            return {}
        self.save_weights()
        self.hits = first_hits(self.directory, self.held_out, device=str(self.device))
        return {name: after for name, (_, after) in self.hits.items()}

    def save_weights(self) -> None:
        """Write what `load_reranker` reads."""
        save_cross_encoder(self.model, self.directory, kind="reranker")


def train_reranker(
    output: str | Path,
    *,
    texts: Sequence[AskedText],
    held_out: Mapping[str, Sequence[AskedText]],
    options: RerankerOptions,
    device: str,
) -> dict[str, tuple[float, float]]:
    """Train a reranker and write it to `output`. A run that `output` already holds is resumed.

    Args:
        output: The run's folder.
        texts: To learn from.
        held_out: To be scored on.
        options: Steps, learning rate and the like.
        device: Where it runs.

    Returns:
        For each held-out set that has texts of several chunks, how often the best one holds the answer: before they
        are reread, and after.

    Raises:
        InvalidInput: There is nothing to learn from.
        ModelNotFound: The default text encoder is not installed.
    """
    if not texts:
        raise InvalidInput("no text has a question that one of several chunks answers; give other data")
    torch.manual_seed(options.seed)
    model, tokenizer = default_cross_encoder(rank=options.rank)
    contests = Contests(texts, TextEncoder(device=device).encode, Random(f"rerank/pool/{options.seed}"))
    trainer = RerankerTrainer(
        model,
        tokenizer,
        contests,
        held_out=held_out,
        options=options,
        directory=output,
        device=torch.device(device),
    )
    trainer.run()
    return trainer.hits


def first_hits(
    folder: str | Path, held_out: Mapping[str, Sequence[AskedText]], *, device: str = "cpu"
) -> dict[str, tuple[float, float]]:
    """How often the best chunk of a text holds the answer, before and after the reranker in `folder` reads them."""
    reranker, embedder = load_reranker(folder, device=device), TextEncoder(device=device)
    scores = {}
    for name, texts in held_out.items():
        right = []
        for text in texts:
            vectors = embedder.encode([*text.chunks, *(asked.question for asked in text.asked)])
            chunks, questions = np.split(vectors, [len(text.chunks)])
            for asked, near in zip(text.asked, questions @ chunks.T, strict=True):
                first = _first(reranker, asked.question, text.chunks, near)
                right.append([each in asked.holders for each in first])
        if right:
            before, after = np.mean(right, axis=0).round(4).tolist()
            scores[name] = (before, after)
    return scores


def _first(reranker: Reranker, question: str, chunks: Sequence[str], near: NDArray[np.float32]) -> tuple[int, int]:
    """The best of the chunks by embeddings and words, and once the contenders were reread."""
    order = np.argsort(-near).tolist()
    fits = relevance(question, [(chunks[each], float(near[each])) for each in order])
    ranked = sorted(zip(fits, order, strict=True), reverse=True)
    rivals = [each for _, each in ranked[: contenders([fit for fit, _ in ranked])]]
    again = reread([fit for fit, _ in ranked], read(reranker, question, [chunks[each] for each in rivals]))
    return ranked[0][1], ranked[int(np.argmax(again))][1]


def _losses(logits: Tensor, batch: RivalBatch) -> tuple[Tensor, Tensor]:
    """Which of the texts answers, and whether each does; `logits` are those of the batch's pairs."""
    told = torch.zeros_like(batch.fits).view(-1).index_copy(0, batch.place, logits).view_as(batch.fits)
    counted = (batch.holds >= 0) & (batch.fits > NOWHERE / 2)
    ranked = (told + batch.fits / LOGIT).masked_fill(~counted, NOWHERE)
    which = F.cross_entropy(ranked, batch.holds.argmax(dim=1))
    whether = F.binary_cross_entropy_with_logits(
        told, batch.holds.clamp(min=0), reduction="none", pos_weight=torch.tensor(3.0, device=told.device)
    )
    return which, whether[counted].mean()


class _Batches(Dataset[RivalBatch]):
    """Batches by the step that they are for, each of its own draws, whatever process makes it."""

    def __init__(self, contests: Contests, tokenizer: Any, options: RerankerOptions, rank: int) -> None:
        self._contests = contests
        self._tokenizer = tokenizer
        self._options = options
        self._rank = rank

    def __getitem__(self, step: int) -> RivalBatch:
        options, rng = self._options, Random(f"rerank/{self._options.seed}/{self._rank}/{step}")
        drawn = [
            self._contests.draw(rng.randrange(len(self._contests)), rng, rivals=options.rivals)
            for _ in range(options.questions)
        ]
        return RivalBatch(self._pairs(drawn), *_places(drawn, options.rivals))

    def _pairs(self, drawn: Sequence[Contest]) -> dict[str, Tensor]:
        pairs = [(contest.question, text) for contest in drawn for text in contest.texts]
        return dict(
            self._tokenizer(
                [question for question, _ in pairs],
                [text for _, text in pairs],
                padding=True,
                truncation="longest_first",
                max_length=MAX_TOKENS,
                pad_to_multiple_of=8,
                return_token_type_ids=True,
                return_tensors="pt",
            )
        )


def _places(drawn: Sequence[Contest], rivals: int) -> tuple[Tensor, Tensor, Tensor]:
    """`place`, `fits` and `holds` of a batch."""
    fits, holds = torch.full((len(drawn), rivals), NOWHERE), torch.zeros(len(drawn), rivals)
    place = []
    for row, contest in enumerate(drawn):
        fits[row, : len(contest.texts)] = torch.from_numpy(contest.fits)
        holds[row, : len(contest.texts)] = torch.from_numpy(contest.holds)
        place += [row * rivals + column for column in range(len(contest.texts))]
    return torch.tensor(place), fits, holds
