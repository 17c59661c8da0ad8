"""`bench compress`: what does an answer lose where what is mounted of a long document is compressed?

One number hides in a text, whose chunks are mounted exactly, and again compressed to each of some ranks. The bytes
stand beside those of the key-value cache that the same text takes in the prompt.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from statistics import fmean
from typing import NamedTuple

from tqdm.auto import tqdm

from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.base_models import BaseModel
from lora_memory.benchmarks.examination import own_scope
from lora_memory.benchmarks.haystack import haystacks
from lora_memory.benchmarks.passages import Passage
from lora_memory.benchmarks.result import Result, Row, environment
from lora_memory.composition import Part, compose, compress
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.scopes import Scope
from lora_memory.scoring import exact_match
from lora_memory.weighing import SPREAD

__all__ = ["LENGTHS", "RANKS", "run"]

LENGTHS = (1024,)
RANKS = (128, 32, 8)
LIMIT = 50
MAX_NEW_TOKENS = 16
SEED = 1


class _Answered(NamedTuple):
    rank: int
    nbytes: int
    error: float
    is_right: bool


def run(
    memory: Memory,
    *,
    lengths: Sequence[int] = LENGTHS,
    ranks: Sequence[int] = RANKS,
    limit: int = LIMIT,
    spread: float | None = SPREAD,
    seed: int = SEED,
    progress: bool = False,
) -> Result:
    """Hide numbers, and ask for them from whole texts, compressed more and more.

    Args:
        memory: An empty one; it is left empty.
        lengths: Of the texts, in tokens of the base model.
        ranks: To compress to, beside the exact composition.
        limit: Texts of each length.
        spread: As in `Memory.ask`; None mounts all chunks of a text equally, which takes as much memory as they have.
        seed: Another seed makes other texts.
        progress: Show progress bars on a terminal.

    Returns:
        A row for each length, exact and for each rank: `{"tokens", "compressed_to", "rank", "mounted_bytes",
        "cache_bytes", "error", "exact_match", "n"}`. `rank` and `mounted_bytes` are those of the largest composition,
        `error` is what compression lost of its norm (the mean), and `cache_bytes` the key-value cache of so many
        tokens. One that is interrupted (Ctrl-C) has what was answered so far.

    Raises:
        InvalidInput: A needle does not fit into a length, a rank is below 1, there is none, or the memory's root scope
            holds records.
    """
    if not ranks or min(ranks) < 1:
        raise InvalidInput(f"ranks to compress to are 1 or more, not {list(ranks)}")
    descending = sorted(set(ranks), reverse=True)
    answered: dict[int, list[Sequence[_Answered]]] = {}  # by length, those of each text
    interrupted = False
    with own_scope(memory, "compress") as scope:
        try:
            for tokens in lengths:
                passages = islice(haystacks(tokens, counter=memory.base_model.counter, seed=seed), limit)
                bar = tqdm(passages, desc=f"{tokens} tokens", total=limit, disable=None if progress else True)
                for index, passage in enumerate(bar):
                    answers = _answered(memory, passage, f"{scope}/{tokens}/{index}", descending, spread)
                    answered.setdefault(tokens, []).append(answers)
        except KeyboardInterrupt:
            if not answered:
                raise
            interrupted = True
    results: list[Row] = []
    for tokens, texts in answered.items():
        cached = _cache_bytes(memory.base_model, tokens)
        for rank, same in zip([None, *descending], zip(*texts, strict=True), strict=True):
            results.append({"tokens": tokens, "compressed_to": rank, **_row(same), "cache_bytes": cached})
    return Result(
        benchmark="compress",
        settings={
            "lengths": list(lengths),
            "ranks": descending,
            "limit": limit,
            "spread": spread,
            "chunk_tokens": memory.chunk_tokens,
            "max_new_tokens": MAX_NEW_TOKENS,
            "seed": seed,
        },
        environment=environment(memory),
        results=results,
        interrupted=interrupted,
    )


def _answered(
    memory: Memory, passage: Passage, scope: str, ranks: Sequence[int], spread: float | None
) -> list[_Answered]:
    """What the exact composition of a passage answers, and each compressed one, of descending ranks."""
    (question,) = passage.questions
    record = memory.internalize(passage.text, scope=scope)
    recalls = memory._retriever.recall_records(question.text, [record.id], scope=Scope(scope), spread=spread)
    parts = [Part(memory._store.load_adapter(each.weights_hash), each.weight) for each in recalls if each.weight]
    prior, dtype = memory._internalizer.prior, memory.base_model.dtype
    composition = compose(parts, prior=prior, dtype=dtype)
    del parts
    prompt = memory.base_model.chat_ids(question.text)
    answered: list[_Answered] = []
    for rank in [None, *ranks]:
        if rank is not None:
            composition = compress(composition, rank)
        request = Request(prompt_ids=prompt, composition=composition)
        (generation,) = memory._backend.generate([request], GenerationOptions(max_new_tokens=MAX_NEW_TOKENS))
        is_right = bool(exact_match(generation.text, question.accepted))
        answered.append(_Answered(composition.rank, composition.nbytes, composition.error, is_right))
    memory.forget(scope=scope)
    return answered


def _row(answers: Sequence[_Answered]) -> Row:
    return {
        "rank": max(each.rank for each in answers),
        "mounted_bytes": max(each.nbytes for each in answers),
        "error": round(fmean(each.error for each in answers), 4),
        "exact_match": round(fmean(each.is_right for each in answers), 4),
        "n": len(answers),
    }


def _cache_bytes(base_model: BaseModel, tokens: int) -> int:
    """What keys and values of so many tokens take in the model's dtype, in all of its layers."""
    config = base_model.model.config.get_text_config()
    size = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    return int(2 * config.num_hidden_layers * config.num_key_value_heads * size * tokens * base_model.dtype.itemsize)
