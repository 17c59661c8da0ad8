"""`bench qa`: how do the modes score on questions about documents of your own?

The prompt gets every advantage: each of its scores is the best of three wordings. Every mode answers with the same
number of tokens; `context`, `weights` and `hybrid` from the same recalls, `document` from the whole document in the
prompt. `BASELINES` train a LoRA on each document, in the same run on the same base model.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter
from typing import Literal, NamedTuple, get_args

from tqdm.auto import tqdm

from lora_memory.asking import CHUNKS_MOUNTED, CONTEXT_PROMPT, MIN_SCORE, Mode
from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.benchmarks.baselines import Baseline, Trainer, Tuning
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
from lora_memory.benchmarks.passages import WRITTEN, Passage, Question, asking, read_passages
from lora_memory.benchmarks.result import Result, Row, environment
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory

__all__ = ["BASELINES", "WORDINGS", "run"]

Compared = Mode | Literal["document"] | Baseline

MODES: Sequence[Compared] = ("none", "document", "context", "weights", "hybrid")
BASELINES: Sequence[Compared] = ("finetuning", "distillation")
WORDINGS = (
    CONTEXT_PROMPT,
    "Text: {text}\n\nGive the shortest span of the text that answers the question. No full sentence.",
    "Context: {text}\n\nAnswer the question with the shortest span from the context. Question:",
)
"""How the text is put before the question. The second and third did best of seven with the default base model."""
MAX_NEW_TOKENS = 16
TUNING = Tuning()
SEED = 1


class _Trained(NamedTuple):
    """What LoRAs of their own answered about their documents, and how long each was trained, in milliseconds."""

    replies: Sequence[Reply]
    times: Sequence[float]


def run(
    memory: Memory,
    *,
    data: str | Path,
    limit: int | None = None,
    together: bool = False,
    modes: Sequence[Compared] = MODES,
    k: int = CHUNKS_MOUNTED,
    tuning: Tuning = TUNING,
    batch_size: int = BATCH_SIZE,
    seed: int = SEED,
    progress: bool = False,
) -> Result:
    """Ask questions about documents.

    Args:
        memory: An empty one; it is left empty.
        data: A file in the question-answering format (see `read_passages`), or the name of one in `WRITTEN`.
        limit: At most so many questions, about documents drawn at random.
        together: All documents in one scope, where the search must find the right one, instead of each in its own.
        modes: Which to compare: those of `Memory.ask`; `"document"` is the whole document in the prompt; `BASELINES`
            train a LoRA on each document, which takes a minute a document on a CPU.
        k: Chunks that are retrieved.
        tuning: How those are trained.
        batch_size: Questions that are answered at once, where they concern one scope.
        seed: Of the draw.
        progress: Show progress bars on a terminal.

    Returns:
        A row for each mode: `{"mode", "exact_match", "f1", "contains", "n", "hit_rate", "documents", "update_ms"}`. The
        hit rate is how often the document was among the recalls, None where nothing is searched. Modes `"context"` and
        `"document"` have, score by score, the best of `WORDINGS`, and the settings hold the scores of each; mode
        `"hybrid"` has the first wording, which is `Memory.ask`'s own. `update_ms` is the median time in which a
        document is internalized or trained on; None where there is nothing to do.

    Raises:
        InvalidInput: The file is not of this format, a mode is unknown, or the memory's root scope holds records.
        MissingDependency: PEFT is not installed, which trains LoRAs.
    """
    # Alone, the document is known to be the right one, and in mode "context" it must be in the prompt.
    min_score = MIN_SCORE if together else -1.0
    for mode in modes:
        if mode not in (*MODES, *BASELINES):
            raise InvalidInput(f"unknown mode {mode!r}; choose of {', '.join((*MODES, *BASELINES))}")
    baselines = [mode for mode in get_args(Baseline) if mode in modes]
    trainer = _trainer(memory, tuning) if baselines else None
    passages = _drawn(read_passages(WRITTEN.get(str(data), data)), limit, seed)
    trained: dict[Compared, _Trained] = {}
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
        if trainer is not None and not examination.interrupted.is_set():
            for baseline in baselines:
                trained[baseline] = _train(memory, trainer, baseline, passages, examination)
    wordings = [
        {"prompt": way.context_prompt, "mounted": way.mounted, **scores(found)}
        for way, found in replies.items()
        if way.mode == "context"
    ]
    asked = {reply.record_id for found in replies.values() for reply in found} or passages
    results: list[Row] = []
    for mode in modes:
        if mode in baselines and mode not in trained:
            continue  # interrupted
        runs: list[Sequence[Reply]] = [replies[way] for way in _ways(mode)]
        times: Sequence[float] = examination.internalized_ms if mode in ("weights", "hybrid") else []
        if mode in trained:
            runs, times = [trained[mode].replies], trained[mode].times
        update = round(median(times), 1) if times else None
        results.append({**_row(mode, runs), "documents": len(asked), "update_ms": update})
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
            "tuning": asdict(tuning) if baselines else None,
        },
        environment=environment(memory),
        results=results,
        interrupted=examination.interrupted.is_set(),
    )


def _drawn(passages: Sequence[Passage], limit: int | None, seed: int) -> list[Passage]:
    """Documents in random order, since files are sorted by source; equal texts become one document."""
    merged: dict[str, list[Question]] = {}
    for passage in passages:
        merged.setdefault(passage.text, []).extend(passage.questions)
    documents = [Passage(text, tuple(questions)) for text, questions in merged.items() if questions]
    Random(f"benchmark/qa/{seed}").shuffle(documents)
    return asking(documents, limit)


def _ways(mode: Compared) -> list[Way]:
    """The ways to ask the memory that a mode is scored by; none where it has no part in the answer."""
    match mode:
        case "document":
            return [Way("context", "all", wording) for wording in WORDINGS]
        case "context":
            return [Way("context", context_prompt=wording) for wording in WORDINGS]
        case "finetuning" | "distillation":
            return []
        case _:
            return [Way(mode, context_prompt=WORDINGS[0])]


def _trainer(memory: Memory, tuning: Tuning) -> Trainer:
    """Trains on the linear layers that the memory's own adapters change."""
    modules = memory._internalizer.hypernetwork.config.target_modules
    return Trainer(memory.base_model, memory._backend, target_modules=modules, tuning=tuning)


def _train(
    memory: Memory, trainer: Trainer, baseline: Baseline, passages: Sequence[Passage], examination: Examination
) -> _Trained:
    """Train on each document and ask its questions under what was trained."""
    replies: list[Reply] = []
    times = []
    for passage in tqdm(passages, desc=baseline, unit="document", disable=None if examination.progress else True):
        start = perf_counter()
        composition = trainer.train(baseline, passage.text)
        times.append((perf_counter() - start) * 1000)
        for first in range(0, len(passage.questions), examination.batch_size):
            batch = passage.questions[first : first + examination.batch_size]
            requests = [
                Request(prompt_ids=memory.base_model.chat_ids(question.text), composition=composition)
                for question in batch
            ]
            found = memory._backend.generate(requests, examination.options)
            replies += [Reply(question, "", each.text.strip(), []) for question, each in zip(batch, found, strict=True)]
    return _Trained(replies, times)


def _row(mode: Compared, replies: Sequence[Sequence[Reply]]) -> Row:
    """The best of each score over several runs of one mode."""
    runs = [scores(run) for run in replies]
    hits = hit_rate(replies[0], record_found, "weights" if mode in ("context", "weights", "hybrid") else "none")
    return {"mode": mode, **{score: max(run[score] for run in runs) for score in runs[0]}, "hit_rate": hits}
