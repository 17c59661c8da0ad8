"""`bench niah`: is a number found that hides in a text of so many tokens?

A needle in a haystack, asked with the whole text mounted (Doc-to-LoRA's own setting) and with the chunks that the
search finds (what a user gets). The hay is repeated noise and small talk, or the documents of a file, in which other
owners' numbers stand in the same words.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lora_memory.asking import CHUNKS_MOUNTED, MIN_SCORE
from lora_memory.backends.base import GenerationOptions
from lora_memory.benchmarks.examination import Examination, Mounted, Way, answer_found, hit_rate, own_scope, scores
from lora_memory.benchmarks.haystack import haystacks, prose_haystacks
from lora_memory.benchmarks.passages import asking, read_passages
from lora_memory.benchmarks.result import Result, Row, environment
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.weighing import SPREAD

__all__ = ["LENGTHS", "run"]

LENGTHS = (256, 1024, 2048)
MOUNTED: Sequence[Mounted] = ("all", "retrieved")
LIMIT = 100
DISTRACTORS = 8
NOISE = "noise"
MAX_NEW_TOKENS = 16
SEED = 1


def run(
    memory: Memory,
    *,
    lengths: Sequence[int] = LENGTHS,
    prose: str | Path | None = None,
    distractors: int | None = None,
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
        prose: A file in the question-answering format whose documents are the hay; by default it is noise.
        distractors: Statements about other owners' numbers in each text of prose; by default 8.
        mounted: `"all"` chunks of the text, or those `"retrieved"`.
        limit: Texts of each length.
        k: Chunks that are retrieved.
        spread: As in `Memory.ask`; None mounts all equally, whatever they resemble.
        seed: Another seed makes other texts.
        progress: Show progress bars on a terminal.

    Returns:
        A row for each length and each of `mounted`: `{"tokens", "hay", "distractors", "mounted", "exact_match", "f1",
        "contains", "n", "hit_rate", "mounted_bytes"}`. `hay` is `"noise"` or the file's name. The hit rate is how often
        the needle's chunk was among those mounted, and the bytes are the largest composition's.

    Raises:
        InvalidInput: A needle does not fit into a length, the file is not of the format, there are distractors without
            prose or fewer than 0, or the memory's root scope holds records.
    """
    if prose is None and distractors is not None:
        raise InvalidInput("distractors are hidden in prose only; give a file of prose as well, or leave them out")
    if distractors is not None and distractors < 0:
        raise InvalidInput(f"distractors must be 0 or more, not {distractors}")
    others = 0 if prose is None else DISTRACTORS if distractors is None else distractors
    hay = NOISE if prose is None else Path(prose).name
    paragraphs = [] if prose is None else list(dict.fromkeys(passage.text for passage in read_passages(prose)))
    counter = memory.base_model.counter
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
            if examination.interrupted.is_set():
                break
            passages = (
                prose_haystacks(tokens, paragraphs, distractors=others, counter=counter, seed=seed)
                if paragraphs
                else haystacks(tokens, counter=counter, seed=seed)
            )
            texts = asking(passages, limit)
            for way, replies in examination.alone(texts, ways).items():
                hits = hit_rate(replies, answer_found, way.mode)
                row: Row = {"tokens": tokens, "hay": hay, "distractors": others, "mounted": way.mounted}
                most = max(reply.mounted_bytes for reply in replies)
                results.append({**row, **scores(replies), "hit_rate": hits, "mounted_bytes": most})
    return Result(
        benchmark="niah",
        settings={
            "lengths": list(lengths),
            "hay": hay,
            "distractors": others,
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
        interrupted=examination.interrupted.is_set(),
    )
