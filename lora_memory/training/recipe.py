"""The recipe of the shipped document hypernetwork and reranker: sizes, data, held-out sets, and calls that train.

What is general about training stands in `document.py`; this file holds the choices.
"""

from __future__ import annotations

import gzip
import json
import math
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import torch

from lora_memory.base_models import BaseModel, load_base_model
from lora_memory.documents import Chunk, split
from lora_memory.encoders import frame
from lora_memory.errors import InvalidInput
from lora_memory.hypernetworks.base import save_hypernetwork
from lora_memory.hypernetworks.document import (
    DocumentHypernetwork,
    DocumentHypernetworkConfig,
    load_document_hypernetwork,
)
from lora_memory.internalizer import DEFAULT_DOCUMENT_HYPERNETWORK
from lora_memory.model_files import DEFAULT_BASE_MODEL
from lora_memory.reranker import DEFAULT_RERANKER
from lora_memory.text_encoder import TextEncoder
from lora_memory.training.batches import shape_for
from lora_memory.training.corpora import Corpora
from lora_memory.training.data import CURRICULUM, PAGES, Task, mixture, needle_set, recall_set, stream
from lora_memory.training.document import Trainer, TrainingOptions
from lora_memory.training.examples import Example
from lora_memory.training.grading import GraderOptions, found_pairs, read_pairs, train_grader, write_pairs
from lora_memory.training.recalls import Cut, Encode, held_out_recalls, recalls
from lora_memory.training.reranking import RerankerOptions, train_reranker
from lora_memory.training.rivals import asked_texts, training_texts
from lora_memory.training.truncation import pruned, truncated
from lora_memory.training.untold import shelves

__all__ = [
    "cutter",
    "document_config",
    "held_out_sets",
    "splitter",
    "train_default_grader",
    "train_default_reranker",
    "train_document",
]

RANK = 8  # 4 learned more slowly, and would halve the disk (`docs/training.md`)
CHUNK_TOKENS = 32  # the longest chunk, framing included, what is above it not: about one fact
SENTENCE_TOKENS = 64  # unless it is one sentence
HELD_OUT = 300  # questions of each set that is scored as training goes
QUESTIONS = 8  # asked about one document, at most
GRADER_HELD_OUT = 8  # one in so many documents, the last of a file: for scores, and for fitting the confidence
INT8_FOLDER = "int8"


def document_config(
    base_model: BaseModel, *, target_modules: Sequence[str] = ("down_proj",), rank: int = RANK
) -> DocumentHypernetworkConfig:
    """The shipped architecture, with depths in proportion to `base_model`: 30 M parameters for SmolLM2-135M.

    The upper two thirds of the layers are adapted. At equal size, adapting all 30 layers through a narrower Perceiver
    learned half as much in the same time (`docs/training.md`).
    """
    depth = base_model.n_layers
    layers = tuple(range(depth // 3, depth))
    modules = tuple(sorted(target_modules))
    sizes = [base_model.module_sizes(module) for module in modules]
    return DocumentHypernetworkConfig(
        base_models=(base_model.fingerprint,),
        target_modules=modules,
        in_sizes=tuple(n_in for n_in, _ in sizes),
        out_sizes=tuple(n_out for _, n_out in sizes),
        layers=layers,
        hidden_size=base_model.hidden_size,
        rank=rank,
        scale=2 * rank**1.5,
        features="layers",
        feature_depths=tuple(sorted({max(1, depth * fifth // 5) for fifth in range(1, 5)})),
        framing="bos",
        chunk_tokens=CHUNK_TOKENS,
        sentence_tokens=SENTENCE_TOKENS,
        latent_size=384,
        latents=len(layers) * len(modules) * rank,
        blocks=6,
        heads=8,
        key_value_heads=8,
        head_size=64,
        mlp_factor=3,
        pre_head_blocks=0,
        pre_head_per_layer=False,
        projector="taps",
        latents_in_keys=True,
        decoder=False,
    )


def splitter(base_model: BaseModel, config: DocumentHypernetworkConfig) -> Callable[[str], list[Chunk]]:
    """Cuts a text as the library does for this hypernetwork."""
    around = len(frame(base_model, "", framing=config.framing))
    room, sentence = config.chunk_tokens - around, config.sentence_tokens - around
    return lambda text: split(text, base_model.counter, chunk_tokens=room, sentence_tokens=sentence)


def cutter(base_model: BaseModel, config: DocumentHypernetworkConfig, *, longest: float = math.inf) -> Cut:
    """As `splitter`, what is read of each chunk; what reads longer than `longest`, without its context."""
    around = len(frame(base_model, "", framing=config.framing))
    cut = splitter(base_model, config)

    def read(chunk: Chunk) -> str:
        return chunk.in_context if around + base_model.counter.count(chunk.in_context) <= longest else chunk.text

    return lambda text: list(map(read, cut(text)))


def held_out_sets(
    data: Path | None, *, cut: Cut, encode: Encode, limit: int = HELD_OUT
) -> dict[str, Sequence[Example]]:
    """Questions about documents that no training stream holds, with what a search finds for each.

    Generated documents, and the files of `data/dev` where there are some; at most `limit` questions of each.
    """
    rows = _held_out_rows(data, limit) | {"needle_1k": needle_set(1024, math.ceil(limit / 4))}
    return {name: held_out_recalls(documents, cut=cut, encode=encode)[:limit] for name, documents in rows.items()}


def _held_out_rows(data: Path | None, limit: int) -> dict[str, list[dict[str, Any]]]:
    rows: dict[str, list[dict[str, Any]]] = {
        "seen_1": recall_set(1, limit),
        "seen_6": recall_set(6, math.ceil(limit / 6)),
        "seen_24": recall_set(24, math.ceil(limit / 6)),
        "open_1": recall_set(1, limit, open_values=True),
    }
    for path in sorted((data / "dev").glob("*.jsonl.gz")) if data else []:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            rows[path.name.removesuffix(".jsonl.gz")] = [json.loads(line) for line in islice(file, limit)]
    return rows


def train_default_reranker(
    output: str | Path, *, data: str | Path | None = None, device: str | None = None, options: RerankerOptions
) -> dict[str, tuple[float, float]]:
    """Train a reranker for documents as the shipped hypernetwork has them cut, and write it to `output`.

    Args:
        output: The run's folder; a run that it holds is resumed.
        data: As in `train_document`.
        device: Default: a GPU where there is one.
        options: Steps, learning rate and the like.

    Returns:
        As `train_reranker`.
    """
    cut = cutter(load_base_model(DEFAULT_BASE_MODEL), load_document_hypernetwork(DEFAULT_DOCUMENT_HYPERNETWORK).config)
    folder = None if data is None else Path(data)
    return train_reranker(
        output,
        texts=training_texts(folder, cut, Random(f"rerank/{options.seed}")),
        held_out={name: list(asked_texts(rows, cut)) for name, rows in _held_out_rows(folder, HELD_OUT).items()},
        options=options,
        device=device or default_device(),
    )


def train_default_grader(
    output: str | Path,
    *,
    data: str | Path | None = None,
    init: str | Path = DEFAULT_RERANKER,
    device: str | None = None,
    options: GraderOptions,
) -> dict[str, float]:
    """Train a grader for documents as the shipped hypernetwork has them cut, and write it to `output`.

    Args:
        output: The run's folder; a run that it holds is resumed, and pairs that it holds are used.
        data: A folder of question-answering files (`*.jsonl.gz`), of each of which the last documents are only scored
            on; without it only invented text is used.
        init: As in `train_grader`.
        device: Default: a GPU where there is one.
        options: Steps, learning rate and the like.

    Returns:
        As `train_grader`.
    """
    device = device or default_device()
    folder = Path(output)
    learned, held_out = folder / "pairs.jsonl", folder / "held_out.jsonl"
    if not (learned.exists() and held_out.exists()):
        if int(os.environ.get("WORLD_SIZE", 1)) > 1:
            raise InvalidInput(f"one process writes the pairs; first train into {folder} without torchrun, for a step")
        folder.mkdir(parents=True, exist_ok=True)
        _write_pairs(learned, held_out, None if data is None else Path(data), device, options.seed)
    return train_grader(
        output, pairs=read_pairs(learned), held_out=read_pairs(held_out), init=init, options=options, device=device
    )


def _write_pairs(learned: Path, held_out: Path, data: Path | None, device: str, seed: int) -> None:
    hypernetwork = load_document_hypernetwork(DEFAULT_DOCUMENT_HYPERNETWORK)
    cut = splitter(load_base_model(DEFAULT_BASE_MODEL), hypernetwork.config)
    encode = TextEncoder(device=device).encode
    corpora = last = None
    if data is not None:
        files = Corpora.read(data).files
        ends = {name: len(each) - len(each) // GRADER_HELD_OUT for name, each in files.items()}
        corpora = Corpora({name: each[: ends[name]] for name, each in files.items()})
        if any(ends[name] < len(each) for name, each in files.items()):
            last = Corpora({name: each[ends[name] :] for name, each in files.items()}, renamed=0)
    for path, source in ((held_out, last), (learned, corpora)):
        rng = Random(f"grade/{path.stem}/{seed}")
        drawn = shelves(source, rng, generated=path is learned)
        write_pairs(path, (pair for shelf in drawn for pair in found_pairs(shelf, cut, encode, rng)))


def train_document(
    output: str | Path,
    *,
    data: str | Path | None = None,
    base_model: str | Path | BaseModel = DEFAULT_BASE_MODEL,
    init: str | Path | None = None,
    rank: int | None = None,
    blocks: Sequence[int] | None = None,
    depths: Sequence[int] | None = None,
    imitate: str | Path | None = None,
    device: str | None = None,
    held_out: Mapping[str, Sequence[Example]] | int = HELD_OUT,
    options: TrainingOptions,
) -> dict[str, float]:
    """Train a document hypernetwork and write it to `output`, as bfloat16 and, in `output/int8`, as int8.

    A run that `output` already holds is resumed; the same call again, after the end, only scores it.

    Args:
        output: The run's folder.
        data: A folder of question-answering files (`*.jsonl.gz`, and `dev/` for scores); without it only invented
            text is used.
        base_model: The frozen base.
        init: Start from the weights in this folder, and with the whole mixture: one-fact documents come first only
            for weights that know nothing yet.
        rank: Of the adapters; default: the recipe's, or that of `init`. A lower one keeps the strongest latents of
            `init`.
        blocks: Of `init`, counted from 0, those to keep; default: all.
        depths: Of the base model, of those that `init` reads, those to keep; default: all.
        imitate: Learn from the adapters that the larger weights in this folder write, as well.
        device: Default: a GPU where there is one.
        held_out: Scored as it goes; a number stands for `held_out_sets` with so many questions each.
        options: Steps, learning rate and the like.

    Returns:
        The held-out scores at the end: `{set: exact match}`.

    Raises:
        InvalidInput: `data` holds nothing that can be used, or `init` cannot be made as small as told.
        HypernetworkMismatch: `init` is of another architecture, or `imitate` for another base model, or other layers
            or modules.
    """
    if not isinstance(base_model, BaseModel):
        base_model = load_base_model(base_model, device=device or default_device())
    if base_model.device.type == "cuda":
        torch.cuda.set_device(base_model.device)  # where compiled kernels and collectives run
    folder = None if data is None else Path(data)
    corpora = None if folder is None else Corpora.read(folder)
    if init is None:
        if blocks or depths:
            raise InvalidInput("blocks and depths are kept of an `init`; give one")
        torch.manual_seed(options.seed)
        hypernetwork = DocumentHypernetwork(document_config(base_model, rank=rank or RANK))
    else:
        hypernetwork = load_document_hypernetwork(init)
        if rank is not None and rank != hypernetwork.config.rank:
            hypernetwork = truncated(hypernetwork, rank)
        if blocks or depths:
            hypernetwork = pruned(
                hypernetwork,
                base_model,
                blocks=blocks or range(hypernetwork.config.blocks),
                depths=depths or hypernetwork.config.feature_depths,
            )
        hypernetwork.requires_grad_(True)
    start = 0.0 if init is None else CURRICULUM

    config = hypernetwork.config
    longest = max(config.chunk_tokens, config.sentence_tokens)
    cut = cutter(base_model, config, longest=longest)  # a batch has no room for more

    def documents(task: Task, seed: str) -> Iterator[Example]:
        pages = PAGES.get(task.kind, 1)
        whole = stream(task.kind, seed, chunks=pages, questions=QUESTIONS, corpora=corpora)
        return recalls(whole, Random(f"recalls/{task.kind}/{seed}"), chunks=task.chunks, cut=cut)

    if isinstance(held_out, int):
        held_out = (
            held_out_sets(
                folder,
                cut=cutter(base_model, config),
                encode=TextEncoder(device=str(base_model.device)).encode,
                limit=held_out,
            )
            if held_out
            else {}
        )
    trainer = Trainer(
        hypernetwork,
        base_model,
        options=options,
        directory=output,
        mixture=lambda progress: mixture(max(start, progress), corpora=corpora is not None),
        stream=documents,
        shape=lambda task: shape_for(task, chunk_tokens=math.ceil(longest / 8) * 8),
        held_out=held_out,
        imitated=None if imitate is None else load_document_hypernetwork(imitate),
    )
    scores = trainer.run()
    if trainer.rank == 0:
        save_hypernetwork(hypernetwork, Path(output) / INT8_FOLDER, kind="document", int8=True)
    return scores


def default_device() -> str:
    """The GPU of this process, or the CPU."""
    return f"cuda:{os.environ.get('LOCAL_RANK', 0)}" if torch.cuda.is_available() else "cpu"
