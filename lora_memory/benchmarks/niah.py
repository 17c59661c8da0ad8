"""`bench niah`: is a number found that hides in a text of so many tokens?

A needle in a haystack, asked with the whole text mounted (Doc-to-LoRA's own setting) and with the chunks that the
search finds (what a user gets). The hay is repeated noise and small talk; there are no real texts in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from lora_memory.answering import CHUNKS_MOUNTED, MIN_SCORE
from lora_memory.backends.base import GenerationOptions
from lora_memory.benchmarks.examination import Examination, Mounted, Way, answer_found, hit_rate, own_scope, scores
from lora_memory.benchmarks.haystack import haystacks
from lora_memory.benchmarks.passages import asking
from lora_memory.benchmarks.result import Result, Row, environment
from lora_memory.memory import Memory
from lora_memory.weighing import SPREAD

__all__ = ["LENGTHS", "run"]

LENGTHS = (256, 1024, 2048)
MOUNTED: Sequence[Mounted] = ("all", "retrieved")
LIMIT = 100
MAX_NEW_TOKENS = 16
SEED = 1


def run(
    memory: Memory,
    *,
    lengths: Sequence[int] = LENGTHS,
    mounted: Sequence[Mounted] = MOUNTED,
    limit: int = LIMIT,
    k: int = CHUNKS_MOUNTED,
    spread: float | None = SPREAD,
    seed: int = SEED,
    progress: bool = False,
) -> Result:
    """Hide numbers and ask for them.

    Args:
        memory: An empty one; it is left empty.
        lengths: Of the texts, in tokens of the base model.
        mounted: `"all"` chunks of the text, or those `"retrieved"`.
        limit: Texts of each length.
        k: Chunks that are retrieved.
        spread: As in `Memory.ask`; None mounts all equally, whatever they resemble.
        seed: Another seed makes other texts.
        progress: Show progress bars on a terminal.

    Returns:
        A row for each length and each of `mounted`: `{"tokens", "mounted", "exact_match", "f1", "contains", "n",
        "hit_rate"}`. The hit rate is how often the needle's chunk was among those mounted.

    Raises:
        InvalidInput: A needle does not fit into a length, or the memory's root scope holds records.
    """
    ways = [Way(mounted=each, spread=spread) for each in mounted]
    results: list[Row] = []
    with own_scope(memory, "niah") as scope:
        examination = Examination(
            memory=memory,
            scope=scope,
            options=GenerationOptions(max_new_tokens=MAX_NEW_TOKENS),
            k=k,
            progress=progress,
        )
        for tokens in lengths:
            texts = asking(haystacks(tokens, counter=memory.base_model.counter, seed=seed), limit)
            for way, replies in examination.alone(texts, ways).items():
                hits = hit_rate(replies, answer_found, way.mode)
                results.append({"tokens": tokens, "mounted": way.mounted, **scores(replies), "hit_rate": hits})
    return Result(
        benchmark="niah",
        settings={
            "lengths": list(lengths),
            "mounted": list(mounted),
            "limit": limit,
            "k": k,
            "min_score": MIN_SCORE,
            "spread": spread,
            "chunk_tokens": memory.chunk_tokens,
            "max_new_tokens": MAX_NEW_TOKENS,
            "seed": seed,
        },
        environment=environment(memory),
        results=results,
    )
