"""Trains the grader: a text encoder learns to tell whether what a search found for a question answers it.

What it learns from is written down first, as pairs of a question and what was found for it on a shelf (`untold.py`),
so that the search is done once, and not where the training is.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from lora_memory.cross_encoder import load_cross_encoder, save_cross_encoder
from lora_memory.documents import Chunk, surroundings
from lora_memory.errors import DamagedFile, InvalidInput
from lora_memory.grader import MAX_TOKENS, passages
from lora_memory.relevance import CANDIDATES, relevance
from lora_memory.training.recalls import Encode
from lora_memory.training.rivals import as_typed
from lora_memory.training.run import Run, RunOptions
from lora_memory.training.untold import Shelf

__all__ = ["GraderOptions", "Pair", "found_pairs", "read_pairs", "train_grader", "write_pairs"]

RECALLED = (2, 3, 4, 4, 4, 6, 6, 8)  # of how many chunks passages are made; a memory recalls four unless it is told to
SORTED = 50  # batches whose pairs are sorted by length, so that little is padding
SCORING_BATCH = 256
READ = ("input_ids", "token_type_ids", "attention_mask")


@dataclass(frozen=True, kw_only=True)
class GraderOptions(RunOptions):
    """What may be chosen about a run, beside `RunOptions`."""

    learning_rate: float = 4e-4
    warmup_steps: int = 100
    log_every: int = 250
    evaluate_every: int = 1000
    questions: int = 64  # of a batch

    def __post_init__(self) -> None:
        """Refuse what makes no run; raises as `RunOptions` does."""
        super().__post_init__()
        self._check_counts("questions")


class Pair(NamedTuple):
    """A question and what was found for it.

    Attributes:
        source: The shelf's name.
        told: Whether the shelf answers.
        question: As it may be typed.
        passages: As a grader reads them.
    """

    source: str
    told: bool
    question: str
    passages: str


@dataclass(frozen=True)
class _Window:
    """A chunk on a shelf."""

    record_id: str
    position: int
    around: str
    in_context: str


def found_pairs(shelf: Shelf, split: Callable[[str], Sequence[Chunk]], encode: Encode, rng: Random) -> Iterator[Pair]:
    """Each question of a shelf with the best of what a search by embeddings and words finds there.

    Args:
        shelf: Of at least one text.
        split: A text to its chunks.
        encode: Texts to vectors.
        rng: Says how many chunks are found, and how a question is typed.
    """
    windows: dict[str, _Window] = {}
    for number, text in enumerate(shelf.texts):
        for chunk in split(text):
            around = surroundings(text, chunk.start, chunk.end)
            windows.setdefault(chunk.in_context, _Window(str(number), chunk.index, around, chunk.in_context))
    chunks, asked = [*windows.values()], [trial.question for trial in shelf.trials]
    vectors = encode([*windows, *asked])
    for trial, vector in zip(shelf.trials, vectors[len(chunks) :], strict=True):
        scores = vectors[: len(chunks)] @ vector
        near = np.argsort(-scores)[:CANDIDATES]
        fits = relevance(trial.question, [(chunks[each].in_context, float(scores[each])) for each in near])
        best = [chunks[near[place]] for place in np.argsort(-np.array(fits))[: rng.choice(RECALLED)]]
        yield Pair(shelf.name, trial.kind == "told", as_typed(trial.question, rng), passages(best))


def write_pairs(path: Path, pairs: Iterable[Pair]) -> None:
    """Write pairs down, a line of JSON each; the file appears whole or not at all."""
    temporary = path.with_name(f".{path.name}")
    with temporary.open("w", encoding="utf-8") as file:
        for pair in pairs:
            file.write(json.dumps(pair, ensure_ascii=False) + "\n")
    temporary.replace(path)


def read_pairs(path: Path) -> list[Pair]:
    """What `write_pairs` wrote.

    Raises:
        DamagedFile: It is not that.
    """
    try:
        with path.open(encoding="utf-8") as file:
            return [Pair(*json.loads(line)) for line in file]
    except (OSError, ValueError, TypeError) as exc:
        raise DamagedFile(f"{path} holds no pairs to train a grader with; delete it, to have it written again") from exc


class _Batch(NamedTuple):
    pairs: Mapping[str, Tensor]
    told: Tensor
    weights: Tensor

    @property
    def items(self) -> int:
        return len(self.told)


class _Trainer(Run[_Batch]):
    unit = "pairs"

    def __init__(
        self,
        init: str | Path,
        pairs: Sequence[Pair],
        *,
        held_out: Sequence[Pair],
        options: GraderOptions,
        directory: str | Path,
        device: torch.device,
    ) -> None:
        model, self._tokenizer, _ = load_cross_encoder(init)
        super().__init__(model, device, options=options, directory=directory)
        self._options, self._model = options, model
        self._pairs, self._held_out = pairs, held_out
        self._tokens, self._held_out_tokens = self._tokenized(pairs), self._tokenized(held_out)
        counts = Counter((pair.source, pair.told) for pair in pairs)
        # As if each source had as many questions that are answered as others.
        self._weights = [
            (counts[pair.source, True] + counts[pair.source, False]) / (2 * counts[pair.source, pair.told])
            for pair in pairs
        ]
        self.resume()

    def batches(self) -> Iterator[_Batch]:
        epoch, order = -1, list[list[int]]()
        for number in count(self.step * self.world + self.rank, self.world):
            size = -(-len(self._pairs) // self._options.questions)  # batches of an epoch
            if number // size != epoch:
                epoch = number // size
                order = self._epoch(epoch)
            yield self._batch(order[number % size])

    def loss(self, batch: _Batch) -> tuple[Tensor, dict[str, Tensor]]:
        logits = self._logits(batch.pairs)
        loss = F.binary_cross_entropy_with_logits(logits, batch.told, weight=batch.weights)
        return loss, {"told": loss.detach()}

    @torch.no_grad()
    def evaluate(self) -> dict[str, float]:
        """For each source, how often what is told has higher log-odds than what is not: the area under the curve."""
        if self.rank:
            return {}
        self._model.eval()
        order = sorted(range(len(self._held_out)), key=lambda index: self._held_out_tokens[index].shape[1])
        logits = np.zeros(len(order), np.float32)
        for start in range(0, len(order), SCORING_BATCH):
            some = order[start : start + SCORING_BATCH]
            logits[some] = self._logits(self._padded([self._held_out_tokens[index] for index in some])).cpu().numpy()
        self._model.train()
        told = np.array([pair.told for pair in self._held_out])
        sources = np.array([pair.source for pair in self._held_out])
        return {
            str(name): area
            for name in dict.fromkeys(sources.tolist())
            if (area := _area(logits[(sources == name) & told], logits[(sources == name) & ~told])) is not None
        }

    def save_weights(self) -> None:
        save_cross_encoder(self._model, self.directory, kind="grader")

    def _epoch(self, epoch: int) -> list[list[int]]:
        """The batches of an epoch, each of pairs that are about as long."""
        rng, size = Random(f"grade/{self._options.seed}/{epoch}"), self._options.questions
        order = list(range(len(self._pairs)))
        rng.shuffle(order)
        batches = []
        for start in range(0, len(order), SORTED * size):
            alike = sorted(order[start : start + SORTED * size], key=lambda index: self._tokens[index].shape[1])
            batches += [alike[first : first + size] for first in range(0, len(alike), size)]
        rng.shuffle(batches)
        return batches

    def _batch(self, indices: Sequence[int]) -> _Batch:
        told = torch.tensor([float(self._pairs[index].told) for index in indices], device=self.device)
        weights = torch.tensor([self._weights[index] for index in indices], device=self.device)
        return _Batch(self._padded([self._tokens[index] for index in indices]), told, weights)

    def _tokenized(self, pairs: Sequence[Pair]) -> list[Tensor]:
        """What is read of each: `[input ids, types and ones, tokens]`."""
        if not pairs:
            return []
        found = self._tokenizer(
            [pair.question for pair in pairs],
            [pair.passages for pair in pairs],
            truncation="longest_first",
            max_length=MAX_TOKENS,
            return_token_type_ids=True,
        )
        return [torch.tensor(read) for read in zip(*(found[name] for name in READ), strict=True)]

    def _padded(self, tokens: Sequence[Tensor]) -> dict[str, Tensor]:
        padded = pad_sequence([read.T for read in tokens], batch_first=True).to(self.device)
        return dict(zip(READ, padded.unbind(-1), strict=True))

    def _logits(self, pairs: Mapping[str, Tensor]) -> Tensor:
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.device.type == "cuda"):
            logits: Tensor = self._model(**pairs)
        return logits.float()


def train_grader(
    output: str | Path,
    *,
    pairs: Sequence[Pair],
    held_out: Sequence[Pair],
    init: str | Path,
    options: GraderOptions,
    device: str,
) -> dict[str, float]:
    """Train a grader and write it to `output`. A run that `output` already holds is resumed.

    Args:
        output: The run's folder.
        pairs: To learn from.
        held_out: To be scored on.
        init: The folder of the cross-encoder that it starts as; a reranker knows already what answers.
        options: Steps, learning rate and the like.
        device: Where it runs.

    Returns:
        For each held-out source, how often a question that is answered has higher log-odds than one that is not.

    Raises:
        InvalidInput: There is nothing to learn from.
        ModelNotFound, DamagedFile: There is no whole cross-encoder in `init`.
    """
    if len({pair.told for pair in pairs}) < 2:
        raise InvalidInput("a grader learns from questions that are answered and from others; give other data")
    torch.manual_seed(options.seed)
    place = torch.device(device)
    return _Trainer(init, pairs, held_out=held_out, options=options, directory=output, device=place).run()


def _area(told: np.ndarray[Any, Any], untold: np.ndarray[Any, Any]) -> float | None:
    if not len(told) or not len(untold):
        return None
    higher = told[:, None] > untold[None, :]
    equal = told[:, None] == untold[None, :]
    return round(float(higher.mean() + equal.mean() / 2), 4)
