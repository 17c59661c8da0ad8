"""Trains the reranker: the default text encoder learns to read a question and a chunk together.

It is to say two things. Of all that compete for a question, which chunk answers: a cross-entropy over what the ranking
adds up (`relevance.py`), so that it learns what words and embeddings do not tell already. And of each by itself,
whether it does: a binary one, by which what was never told can be noticed.
"""

from __future__ import annotations

import json
import sys
import time
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

from lora_memory.errors import InvalidInput
from lora_memory.relevance import LOGIT, contenders, relevance, reread
from lora_memory.reranker import (
    CrossEncoder,
    Reranker,
    default_cross_encoder,
    load_reranker,
    read,
    save_reranker,
)
from lora_memory.text_encoder import TextEncoder
from lora_memory.training.rivals import AskedText, Contest, Contests

__all__ = ["RerankerOptions", "first_hits", "train_reranker"]

MAX_TOKENS = 144  # of a pair in training
WARMUP_STEPS = 100
LOG_EVERY = 250  # steps
NOWHERE = -1e4  # the log-odds of padding


@dataclass(frozen=True, kw_only=True)
class RerankerOptions:
    """How long and how fast.

    Attributes:
        steps: Stop after so many,
        minutes: or after this long; None sets no limit.
        learning_rate: At its height, after a warm-up; it falls to 0 along a line.
        rank: Of the changes.
        questions: Of a batch.
        rivals: Texts that compete for each, at most.
        seed: Of weights and draws.
        workers: Processes that prepare batches.
    """

    steps: int
    minutes: float | None = None
    learning_rate: float = 1e-3
    rank: int = 32
    questions: int = 64
    rivals: int = 16
    seed: int = 0
    workers: int = 8

    def __post_init__(self) -> None:
        if (
            min(self.steps, self.rank, self.questions) < 1
            or self.rivals < 4
            or not (self.minutes is None or self.minutes > 0)
        ):
            raise InvalidInput("a run needs some time, steps, questions and a rank of at least 1, and 4 rivals or more")


def train_reranker(
    output: str | Path,
    *,
    texts: Sequence[AskedText],
    held_out: Mapping[str, Sequence[AskedText]],
    options: RerankerOptions,
    device: str | None = None,
) -> dict[str, tuple[float, float]]:
    """Train a reranker and write it to `output`, with its losses in `output/log.jsonl`.

    Args:
        output: A folder; what it holds is replaced.
        texts: To learn from.
        held_out: To be scored on at the end.
        options: Steps, learning rate and the like.
        device: Default: a GPU where there is one.

    Returns:
        For each held-out set that has texts of several chunks, how often the best one holds the answer: before they
        are reread, and after.

    Raises:
        InvalidInput: There is nothing to learn from.
        ModelNotFound: The default text encoder is not installed.
    """
    if not texts:
        raise InvalidInput("no text has a question that one of several chunks answers; give other data")
    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    torch.manual_seed(options.seed)
    model, tokenizer = default_cross_encoder(rank=options.rank)
    model.to(device).train()
    embedder = TextEncoder(device=device)
    contests = Contests(texts, embedder.encode, Random(f"rerank/pool/{options.seed}"))
    batches = DataLoader(
        _Batches(contests, tokenizer, options),
        batch_size=None,
        num_workers=options.workers,
        pin_memory=device.startswith("cuda"),
    )
    folder = Path(output)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "log.jsonl").open("w") as log:
        for row in _steps(model, iter(batches), options, device):
            print(json.dumps(row), file=sys.stderr, flush=True)
            print(json.dumps(row), file=log, flush=True)
    save_reranker(model, folder)
    return first_hits(folder, held_out, device=device)


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


def _steps(
    model: CrossEncoder, batches: Iterator[Mapping[str, Any]], options: RerankerOptions, device: str
) -> Iterator[dict[str, Any]]:
    """Train; the mean losses of every so many steps."""
    parameters = list(model.trained().values())
    optimizer = torch.optim.AdamW(parameters, lr=options.learning_rate)
    losses: list[tuple[float, float]] = []
    start = time.monotonic()
    for step in range(options.steps + 1):
        minutes = (time.monotonic() - start) / 60
        done = max(step / options.steps, minutes / options.minutes if options.minutes else 0.0)
        if losses and (done >= 1 or step % LOG_EVERY == 0):
            yield _row(step, minutes, losses)
            losses = []
        if done >= 1:
            return
        for group in optimizer.param_groups:
            group["lr"] = options.learning_rate * min(1.0, (step + 1) / WARMUP_STEPS) * (1 - done)
        batch = next(batches)
        with torch.autocast(torch.device(device).type, torch.bfloat16, enabled=device.startswith("cuda")):
            logits = model(**{name: tensor.to(device, non_blocking=True) for name, tensor in batch["pairs"].items()})
        which, whether = _losses(logits.float(), *(batch[name].to(device) for name in ("place", "fits", "holds")))
        optimizer.zero_grad()
        (which + whether).backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        if step % 10 == 0:
            losses.append((which.item(), whether.item()))


def _row(step: int, minutes: float, losses: Sequence[tuple[float, float]]) -> dict[str, Any]:
    which, whether = np.mean(losses, axis=0).round(4).tolist()
    return {"step": step, "minutes": round(minutes, 2), "loss": {"which": which, "whether": whether}}


def _losses(logits: Tensor, place: Tensor, fits: Tensor, holds: Tensor) -> tuple[Tensor, Tensor]:
    """Both losses.

    Args:
        logits: Of all pairs, `[pairs]`.
        place: Where each stands in the two below, flat, `[pairs]`.
        fits: How well each fits without them, `[questions, rivals]`; `NOWHERE` is padding.
        holds: As `Contest.holds`; 0 in padding.
    """
    told = torch.zeros_like(fits).view(-1).index_copy(0, place, logits).view_as(fits)
    known, here = holds >= 0, fits > NOWHERE / 2
    ranked = (told + fits / LOGIT).masked_fill(~(known & here), NOWHERE)
    which = F.cross_entropy(ranked, holds.argmax(dim=1))
    whether = F.binary_cross_entropy_with_logits(
        told, holds.clamp(min=0), reduction="none", pos_weight=torch.tensor(3.0, device=told.device)
    )
    return which, whether[known & here].mean()


class _Batches(Dataset[dict[str, Any]]):
    """Endless batches by number, each of its own draws, whatever process makes it."""

    def __init__(self, contests: Contests, tokenizer: Any, options: RerankerOptions) -> None:
        self._contests = contests
        self._tokenizer = tokenizer
        self._options = options

    def __len__(self) -> int:
        return self._options.steps

    def __getitem__(self, number: int) -> dict[str, Any]:
        rng = Random(f"rerank/{self._options.seed}/{number}")
        drawn = [
            self._contests.draw(rng.randrange(len(self._contests)), rng, rivals=self._options.rivals)
            for _ in range(self._options.questions)
        ]
        return {"pairs": self._pairs(drawn), **_places(drawn, self._options.rivals)}

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


def _places(drawn: Sequence[Contest], rivals: int) -> dict[str, Tensor]:
    fits, holds = torch.full((len(drawn), rivals), NOWHERE), torch.zeros(len(drawn), rivals)
    place = []
    for row, contest in enumerate(drawn):
        fits[row, : len(contest.texts)] = torch.from_numpy(contest.fits)
        holds[row, : len(contest.texts)] = torch.from_numpy(contest.holds)
        place += [row * rivals + column for column in range(len(contest.texts))]
    return {"place": torch.tensor(place), "fits": fits, "holds": holds}
