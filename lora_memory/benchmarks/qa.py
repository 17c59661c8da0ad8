"""`bench qa`: how do the modes score on questions about documents of your own?

The prompt gets every advantage: each of its scores is the best of three wordings. Every mode answers from the same
recalls with the same number of tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

from lora_memory.answering import CHUNKS_MOUNTED, CONTEXT_PROMPT, MIN_SCORE, Mode
from lora_memory.backends.base import GenerationOptions
from lora_memory.benchmarks.examination import (
    BATCH_SIZE,
    Examination,
    Reply,
    Way,
    hit_rate,
    own_scope,
    record_found,
    scores,
)
from lora_memory.benchmarks.passages import Passage, Question, asking, read_passages
from lora_memory.benchmarks.result import Result, Row, environment
from lora_memory.memory import Memory

__all__ = ["WORDINGS", "run"]

MODES: Sequence[Mode] = ("none", "context", "weights", "hybrid")
WORDINGS = (
    CONTEXT_PROMPT,
    "Text: {text}\n\nGive the shortest span of the text that answers the question. No full sentence.",
    "Context: {text}\n\nAnswer the question with the shortest span from the context. Question:",
)
"""How the text is put before the question. The second and third did best of seven with the default base model."""
MAX_NEW_TOKENS = 16
SEED = 1


def run(
    memory: Memory,
    *,
    data: str | Path,
    limit: int | None = None,
    together: bool = False,
    modes: Sequence[Mode] = MODES,
    k: int = CHUNKS_MOUNTED,
    batch_size: int = BATCH_SIZE,
    seed: int = SEED,
    progress: bool = False,
) -> Result:
    """Ask questions about documents.

    Args:
        memory: An empty one; it is left empty.
        data: A file in the question-answering format: see `read_passages`.
        limit: At most so many questions, about documents drawn at random.
        together: All documents in one scope, where the search must find the right one, instead of each in its own.
        modes: Which to compare.
        k: Chunks that are retrieved.
        batch_size: Questions that are answered at once, where they concern one scope.
        seed: Of the draw.
        progress: Show progress bars on a terminal.

    Returns:
        A row for each mode: `{"mode", "exact_match", "f1", "contains", "n", "hit_rate", "documents"}`. The hit rate is
        how often the document was among the recalls, None in mode `"none"`. Mode `"context"` has, score by score, the
        best of `WORDINGS`, and the settings hold the scores of each; mode `"hybrid"` has the first wording, which is
        `Memory.ask`'s own.

    Raises:
        InvalidInput: The file is not of this format, or the memory's root scope holds records.
    """
    # Alone, the document is known to be the right one, and in mode "context" it must be in the prompt.
    min_score = MIN_SCORE if together else -1.0
    passages = _drawn(read_passages(data), limit, seed)
    with own_scope(memory, "qa") as scope:
        examination = Examination(
            memory=memory,
            scope=scope,
            options=GenerationOptions(max_new_tokens=MAX_NEW_TOKENS),
            k=k,
            min_score=min_score,
            batch_size=batch_size,
            progress=progress,
        )
        ways = [way for mode in modes for way in _ways(mode)]
        if together:
            stored = examination.together(passages)
            replies = {way: examination.ask(stored, way) for way in ways}
        else:
            replies = examination.alone(passages, ways)
    wordings = [
        {"prompt": way.context_prompt, **scores(found)} for way, found in replies.items() if way.mode == "context"
    ]
    return Result(
        benchmark="qa",
        settings={
            "data": Path(data).name,
            "limit": limit,
            "together": together,
            "modes": list(modes),
            "k": k,
            "min_score": min_score,
            "batch_size": batch_size,
            "max_new_tokens": MAX_NEW_TOKENS,
            "seed": seed,
            "context_wordings": wordings,
            "hybrid_wording": WORDINGS[0],
        },
        environment=environment(memory),
        results=[_row(mode, [replies[way] for way in _ways(mode)], documents=len(passages)) for mode in modes],
    )


def _drawn(passages: Sequence[Passage], limit: int | None, seed: int) -> list[Passage]:
    """Documents in random order, since files are sorted by source; equal texts become one document."""
    merged: dict[str, list[Question]] = {}
    for passage in passages:
        merged.setdefault(passage.text, []).extend(passage.questions)
    documents = [Passage(text, tuple(questions)) for text, questions in merged.items() if questions]
    Random(f"benchmark/qa/{seed}").shuffle(documents)
    return asking(documents, limit)


def _ways(mode: Mode) -> list[Way]:
    return [Way(mode, context_prompt=wording) for wording in (WORDINGS if mode == "context" else WORDINGS[:1])]


def _row(mode: Mode, replies: Sequence[Sequence[Reply]], *, documents: int) -> Row:
    """The best of each score over several runs of one mode."""
    runs = [scores(run) for run in replies]
    hits = hit_rate(replies[0], record_found, mode)
    best = {score: max(run[score] for run in runs) for score in runs[0]}
    return {"mode": mode, **best, "hit_rate": hits, "documents": documents}
