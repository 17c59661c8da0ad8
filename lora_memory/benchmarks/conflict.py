"""`bench conflict`: does an answer follow a document that contradicts what the base model believes?

For data such as *NQ-Swap*, whose documents name something else than the truth. The document is mounted, with
`Memory.ask(boost=…)` and without, or stands in the prompt. Questions that the base model cannot answer anyway count as
well; how many it answers as the document does with nothing is the first row.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lora_memory.asking import CHUNKS_MOUNTED
from lora_memory.backends.base import GenerationOptions
from lora_memory.benchmarks.examination import (
    BATCH_SIZE,
    Examination,
    Reply,
    Way,
    answer_found,
    hit_rate,
    own_scope,
    scores,
)
from lora_memory.benchmarks.passages import asking, read_passages
from lora_memory.benchmarks.qa import MAX_NEW_TOKENS, WORDINGS
from lora_memory.benchmarks.result import Result, Row, environment
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory

__all__ = ["run"]

BOOSTS = (1.5,)
LAST = 300


def run(
    memory: Memory,
    *,
    data: str | Path,
    last: int = LAST,
    limit: int | None = None,
    boosts: Sequence[float] = BOOSTS,
    k: int = CHUNKS_MOUNTED,
    batch_size: int = BATCH_SIZE,
    progress: bool = False,
) -> Result:
    """Ask about documents that contradict the model, each alone in its scope.

    Args:
        memory: An empty one; it is left empty.
        data: A file in the question-answering format, whose accepted answers are the documents'.
        last: Ask about so many documents at the file's end only: training leaves those out.
        limit: At most so many questions.
        boosts: Factors to compare with none.
        k: Chunks that are retrieved.
        batch_size: Questions that are answered at once, where they concern one scope.
        progress: Show progress bars on a terminal.

    Returns:
        Rows `{"mode", "boost", "follows", "f1", "n", "hit_rate"}`: modes `"none"`, `"context"` (score by score the best
        of the wordings of `bench qa`), and `"weights"` without a boost and with each. `follows` is the share of replies
        that contain the document's answer.

    Raises:
        InvalidInput: The file is not of this format, `last` is below 1, or the memory's root scope holds records.
    """
    if last < 1:
        raise InvalidInput(f"last must be at least 1, not {last}")
    passages = asking([passage for passage in read_passages(data)[-last:] if passage.questions], limit)
    prompts = [Way("context", context_prompt=wording) for wording in WORDINGS]
    mounted = [Way("weights", boost=boost) for boost in (None, *boosts)]
    with own_scope(memory, "conflict") as scope:
        examination = Examination(
            memory=memory,
            scope=scope,
            options=GenerationOptions(max_new_tokens=MAX_NEW_TOKENS),
            k=k,
            min_score=-1.0,
            batch_size=batch_size,
            progress=progress,
        )
        replies = examination.alone(passages, [Way("none"), *prompts, *mounted])
    runs = [[Way("none")], prompts, *([way] for way in mounted)]
    return Result(
        benchmark="conflict",
        settings={
            "data": Path(data).name,
            "last": last,
            "limit": limit,
            "boosts": list(boosts),
            "k": k,
            "batch_size": batch_size,
            "max_new_tokens": MAX_NEW_TOKENS,
        },
        environment=environment(memory),
        results=[_row(ways[0], [replies[way] for way in ways]) for ways in runs],
        interrupted=examination.interrupted.is_set(),
    )


def _row(way: Way, runs: Sequence[Sequence[Reply]]) -> Row:
    found = [scores(run) for run in runs]
    return {
        "mode": way.mode,
        "boost": way.boost,
        "follows": max(each["contains"] for each in found),
        "f1": max(each["f1"] for each in found),
        "n": len(runs[0]),
        "hit_rate": hit_rate(runs[0], answer_found, way.mode),
    }
