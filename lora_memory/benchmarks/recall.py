"""`bench recall`: are invented facts answered?

Documents of 1, 6 and 24 facts, each alone in its scope, from the fixed sets (`data/`, whose wordings training never
saw) and from generated ones (wordings that training uses, other facts). Or, with `records`, one-fact documents by the
thousand in one scope, where the search must find the right one; the same recalls then also go into the prompt.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Literal

from lora_memory.asking import CHUNKS_MOUNTED, MIN_SCORE, Mode
from lora_memory.backends.base import GenerationOptions
from lora_memory.benchmarks.examination import (
    BATCH_SIZE,
    Examination,
    Mounted,
    Stored,
    Way,
    answer_found,
    hit_rate,
    own_scope,
    record_found,
    scores,
)
from lora_memory.benchmarks.passages import Passage, asking, read_passages
from lora_memory.benchmarks.population import populate
from lora_memory.benchmarks.result import Result, Row, environment
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.training.data import recall_set
from lora_memory.weighing import SPREAD

__all__ = ["FIXED_SETS", "fixed_set", "run"]

Templates = Literal["seen", "unseen"]

FIXED_SETS = (1, 6, 24)
"""Facts a document in each fixed set."""
TEMPLATES: Sequence[Templates] = ("unseen", "seen")
MOUNTED: Sequence[Mounted] = ("all", "retrieved")
MODES: Sequence[Mode] = ("weights",)
RECORDS_MODES: Sequence[Mode] = ("weights", "context")
LIMIT = 200
MAX_NEW_TOKENS = 24  # the longest values have 15
SEED = 1  # training's own held-out sets have 0


def run(
    memory: Memory,
    *,
    facts: Sequence[int] = FIXED_SETS,
    templates: Sequence[Templates] = TEMPLATES,
    mounted: Sequence[Mounted] = MOUNTED,
    modes: Sequence[Mode] | None = None,
    records: int | None = None,
    limit: int = LIMIT,
    k: int = CHUNKS_MOUNTED,
    spread: float | None = SPREAD,
    batch_size: int = BATCH_SIZE,
    seed: int = SEED,
    progress: bool = False,
) -> Result:
    """Ask for facts.

    Args:
        memory: An empty one; it is left empty.
        facts: Facts a document; the fixed sets have 1, 6 and 24.
        templates: `"unseen"` (the fixed sets) and `"seen"` (generated).
        mounted: `"all"` chunks of the document, or those `"retrieved"`.
        modes: How the text is given; by default as weights, and with `records` also in the prompt.
        records: Ask among so many one-fact records in one scope, instead of about documents alone in theirs; `facts`
            and `mounted` then do not apply.
        limit: Questions of each set.
        k: Chunks that are retrieved.
        spread: As in `Memory.ask`; None mounts all equally, whatever they resemble.
        batch_size: Questions that are answered at once, where they concern one scope.
        seed: Another seed generates other facts.
        progress: Show progress bars on a terminal.

    Returns:
        A row for each set and way to ask: `{"facts", "templates", "mounted", "records", "mode", "exact_match", "f1",
        "contains", "n", "hit_rate"}`. The hit rate is how often the recalls had the answer in them; with `records`,
        how often the right record was among them.

    Raises:
        InvalidInput: There is no such set, `records` is too few, or the memory's root scope holds records.
    """
    if modes is None:
        modes = MODES if records is None else RECORDS_MODES
    if "none" in modes and records is None:
        mounted = mounted[:1]  # nothing is mounted; once is enough
    with own_scope(memory, "recall") as scope:
        examination = Examination(
            memory=memory,
            scope=scope,
            options=GenerationOptions(max_new_tokens=MAX_NEW_TOKENS),
            k=k,
            batch_size=batch_size,
            progress=progress,
        )
        if records is None:
            ways = [Way(mode, each, spread=spread) for each in mounted for mode in modes]
            results = _documents(examination, facts, templates, ways, limit, seed)
        else:
            results = _records(
                examination, records, templates, [Way(mode, spread=spread) for mode in modes], limit, seed
            )
    return Result(
        benchmark="recall",
        settings={
            "facts": [1] if records else list(facts),
            "templates": list(templates),
            "mounted": ["retrieved"] if records else list(mounted),
            "modes": list(modes),
            "records": records,
            "limit": limit,
            "k": k,
            "min_score": MIN_SCORE,
            "spread": spread,
            "chunk_tokens": memory.chunk_tokens,
            "batch_size": batch_size,
            "max_new_tokens": MAX_NEW_TOKENS,
            "seed": seed,
        },
        environment=environment(memory),
        results=results,
        interrupted=examination.interrupted.is_set(),
    )


def fixed_set(facts: int) -> list[Passage]:
    """The fixed documents of so many facts.

    Raises:
        InvalidInput: There are none.
    """
    if facts not in FIXED_SETS:
        raise InvalidInput(f"the fixed sets have {', '.join(map(str, FIXED_SETS))} facts a document, not {facts}")
    return read_passages(Path(__file__).parent / "data" / f"recall_{facts}.jsonl.gz")


def _documents(
    examination: Examination,
    facts: Sequence[int],
    templates: Sequence[Templates],
    ways: Sequence[Way],
    limit: int,
    seed: int,
) -> list[Row]:
    results: list[Row] = []
    for count in facts:
        for origin in templates:
            if origin == "unseen":
                passages = fixed_set(count)
            else:
                passages = [Passage.of_row(row) for row in recall_set(count, limit, seed=seed)]
            for way, replies in examination.alone(asking(passages, limit), ways).items():
                row = {"facts": count, "templates": origin, "mounted": way.mounted, "records": 1, "mode": way.mode}
                results.append({**row, **scores(replies), "hit_rate": hit_rate(replies, answer_found, way.mode)})
    return results


def _records(
    examination: Examination,
    records: int,
    templates: Sequence[Templates],
    ways: Sequence[Way],
    limit: int,
    seed: int,
) -> list[Row]:
    if records < 2:
        raise InvalidInput(f"records must be at least 2, not {records}; leave it out to ask about documents alone")
    population = populate(records, fixed=fixed_set(1), seed=seed)
    stored = examination.together([*population.unseen, *population.seen])
    parts = {"unseen": stored[: len(population.unseen)], "seen": stored[len(population.unseen) :]}
    results: list[Row] = []
    for origin in templates:
        asked = _some(parts[origin], limit, seed)
        for way in ways if asked else ():  # of a few records, none may have a question of its own
            replies = examination.ask(asked, way)
            row = {"facts": 1, "templates": origin, "mounted": "retrieved", "records": records, "mode": way.mode}
            results.append({**row, **scores(replies), "hit_rate": hit_rate(replies, record_found, way.mode)})
    return results


def _some(stored: Sequence[Stored], limit: int, seed: int) -> list[Stored]:
    """At most `limit` records that have a question."""
    asked = [each for each in stored if each.passage.questions]
    return asked if len(asked) <= limit else Random(f"benchmark/records/{seed}").sample(asked, limit)
