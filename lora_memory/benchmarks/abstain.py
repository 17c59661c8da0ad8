"""`bench abstain`: is what nobody told kept apart from what somebody did?

Documents lie in one scope, and some questions are about what was left out. Nothing is generated: `Answer.confidence`
comes before that. `calibrate` fits its coefficients, on generated facts and on files of one's own, and never on the
packaged sets, which `run` scores.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import fmean

import torch
import torch.nn.functional as F

from lora_memory.asking import Answer
from lora_memory.benchmarks.examination import BATCH_SIZE, own_scope
from lora_memory.benchmarks.passages import Passage, read_passages
from lora_memory.benchmarks.recall import FIXED_SETS, fixed_set
from lora_memory.benchmarks.result import Result, Row, environment
from lora_memory.confidence import BALANCED, Evidence, fit
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.training.untold import Kind, Shelf, Trial, other_facts, plain_words, world

__all__ = ["calibrate", "run"]

LIMIT = 200
SEED = 1
WORLDS = 15  # of generated facts, for `calibrate`
BLOCK = 4  # neighbours in a file, which are about the same thing: two are stored, two left out
FILE_QUESTIONS = 200


def run(
    memory: Memory,
    *,
    facts: Sequence[int] = FIXED_SETS,
    data: Sequence[str | Path] = (),
    threshold: float = BALANCED,
    limit: int = LIMIT,
    seed: int = SEED,
) -> Result:
    """Ask for what was told and for what was not.

    Args:
        memory: An empty one; it is left empty.
        facts: Facts a document of the packaged sets; every other document is stored.
        data: Files of one's own in the question-answering format; of four neighbours two are stored.
        threshold: As `abstain` of `Memory.ask`.
        limit: Questions of each kind and set.
        seed: Of what is drawn.

    Returns:
        For each set a row for each kind of unknown: `{"set", "unknown", "balanced_accuracy", "answered", "withheld",
        "n_known", "n_unknown", "threshold"}`: the share of known questions that are answered, that of unknown ones
        that are not, and the mean of both. `unknown` is `"other_subject"` (no stored document has the question's names)
        or `"other_fact"` (a stored one has, and says something else; facts only).

    Raises:
        InvalidInput: There is no such set, a file is not of the format, or the memory's root scope holds records.
    """
    rng = Random(f"benchmark/abstain/{seed}")
    sets = [_facts_set(f"facts-{count}", fixed_set(count), rng) for count in facts]
    sets += [each for path in data for each in _file_sets(Path(path), limit, rng)]
    found: dict[tuple[str, Kind], list[float]] = {}
    with own_scope(memory, "abstain") as scope:
        for number, each in enumerate(sets):
            chosen = _some(each.trials, limit, rng)
            for trial, answer in _asked(memory, f"{scope}/{number}", each._replace(trials=chosen)):
                assert answer.confidence is not None
                found.setdefault((each.name, trial.kind), []).append(answer.confidence)
    results: list[Row] = []
    for name in dict.fromkeys(name for name, _ in found):
        known = found.get((name, "told"), [])
        for kind in ("other_subject", "other_fact"):
            unknown = found.get((name, kind), [])
            if known and unknown:
                answered = fmean(chance >= threshold for chance in known)
                withheld = fmean(chance < threshold for chance in unknown)
                results.append(
                    {
                        "set": name,
                        "unknown": kind,
                        "balanced_accuracy": round((answered + withheld) / 2, 4),
                        "answered": round(answered, 4),
                        "withheld": round(withheld, 4),
                        "n_known": len(known),
                        "n_unknown": len(unknown),
                        "threshold": threshold,
                    }
                )
    return Result(
        benchmark="abstain",
        settings={
            "facts": list(facts),
            "data": [Path(path).name for path in data],
            "threshold": threshold,
            "coefficients": _named(*fit(reranker=memory.reranker is not None, grader=memory.grader is not None)),
            "limit": limit,
            "seed": seed,
        },
        environment=environment(memory),
        results=results,
    )


def calibrate(memory: Memory, *, data: Sequence[str | Path] = (), worlds: int = WORLDS, seed: int = SEED) -> Result:
    """Fit the coefficients of `lora_memory.confidence` for this memory's text encoder and chunks.

    Generated facts, one a document and six, and the `data` count the same, whatever their number of questions; so do
    the known questions and the unknown ones.

    Args:
        memory: An empty one; it is left empty.
        data: Files in the question-answering format.
        worlds: Sets of generated facts of each kind.
        seed: Of what is generated and drawn.

    Returns:
        One row: `{"bias", "relation", "words", "lead", "balanced_accuracy", "n_known", "n_unknown"}`, and `"logit"`
        where the memory has a reranker and `"grade"` where it has a grader; the accuracy is that on what it was fitted
        on.
    """
    rng = Random(f"benchmark/abstain/calibrate/{seed}")
    sets = [world(rng, size) for size in (1, 6) for _ in range(worlds)]
    sets += [each for path in data for each in _file_sets(Path(path), FILE_QUESTIONS, rng)]
    points: list[Evidence] = []
    groups: list[tuple[str, Kind]] = []
    with own_scope(memory, "abstain") as scope:
        for number, each in enumerate(sets):
            for trial, answer in _asked(memory, f"{scope}/{number}", each):
                found = memory._retriever.evidence(trial.question, answer.recalls)
                if found is not None:
                    points.append(found)
                    groups.append((each.name, trial.kind))
    known = torch.tensor([float(kind == "told") for _, kind in groups])
    weights = torch.tensor([1 / groups.count(group) for group in groups])
    weights[known == 1] *= weights[known == 0].sum() / weights[known == 1].sum()
    weights /= weights.sum()
    features = torch.tensor([(1.0, *(value for value in point if value is not None)) for point in points])
    fitted = torch.zeros(features.shape[1], requires_grad=True)
    optimizer = torch.optim.LBFGS([fitted], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> float:
        optimizer.zero_grad()
        value = F.binary_cross_entropy_with_logits(features @ fitted, known, weight=weights, reduction="sum")
        value.backward()
        return value.item()

    optimizer.step(loss)
    right = ((features @ fitted.detach() >= 0) == (known == 1)).float()
    bias, *coefficients = (round(value, 2) for value in fitted.detach().tolist())
    return Result(
        benchmark="abstain-calibration",
        settings={"data": [Path(path).name for path in data], "worlds": worlds, "seed": seed},
        environment=environment(memory),
        results=[
            {
                **_named(bias, Evidence(*coefficients)),
                "balanced_accuracy": round(float((right * weights).sum()), 4),
                "n_known": int(known.sum()),
                "n_unknown": int((1 - known).sum()),
            }
        ],
    )


def _named(bias: float, coefficients: Evidence) -> dict[str, float]:
    given = {name: value for name, value in coefficients._asdict().items() if value is not None}
    return {"bias": bias, **given}


def _asked(memory: Memory, scope: str, each: Shelf) -> Iterator[tuple[Trial, Answer]]:
    """Every question of a set, with an answer that only has its recalls and confidence; then the set is forgotten."""
    memory.internalize_many(each.texts, scope=scope)
    for start in range(0, len(each.trials), BATCH_SIZE):
        batch = each.trials[start : start + BATCH_SIZE]
        # No chance is as high as 1, so that nothing is generated.
        answers = memory.ask_many([trial.question for trial in batch], scope=scope, abstain=1.0)
        yield from zip(batch, answers, strict=True)
    memory.forget(scope=scope)


def _facts_set(name: str, passages: Sequence[Passage], rng: Random) -> Shelf:
    """Every other document is stored; unknown are others whose names no stored document has, and changed questions."""
    stored, left = passages[::2], passages[1::2]
    told = [question.text for passage in stored for question in passage.questions]
    missing = [question.text for passage in left for question in passage.questions]
    return Shelf(name, [passage.text for passage in stored], _trials([p.text for p in stored], told, missing, rng))


def _file_sets(path: Path, limit: int, rng: Random) -> Iterator[Shelf]:
    """Sixty documents a set, in blocks of neighbours; one question about each."""
    passages = [passage for passage in {p.text: p for p in read_passages(path)}.values() if passage.questions]
    starts = list(range(0, len(passages) - BLOCK + 1, BLOCK))
    if not starts:
        raise InvalidInput(f"{path} holds too few documents to leave some out; give at least {BLOCK} with questions")
    rng.shuffle(starts)
    starts = starts[: max(1, 2 * limit // BLOCK)]
    per_set = 60 // BLOCK
    for first in range(0, len(starts), per_set):
        chosen = [p for start in starts[first : first + per_set] for p in passages[start : start + BLOCK]]
        yield Shelf(
            path.name,
            [passage.text for passage in chosen[::2]],
            [
                Trial(rng.choice(passage.questions).text, "other_subject" if index % 2 else "told")
                for index, passage in enumerate(chosen)
            ],
        )


def _trials(texts: Sequence[str], told: Sequence[str], missing: Sequence[str], rng: Random) -> list[Trial]:
    held = [plain_words(text) for text in texts]
    trials = [Trial(question, "told") for question in told]
    for question in missing:
        names = plain_words(" ".join(re.findall(r"(?<=\s)[A-Z]\w+", question)))
        if names and not any(names <= words for words in held):
            trials.append(Trial(question, "other_subject"))
    return trials + other_facts(told, missing, rng)


def _some(trials: Sequence[Trial], limit: int, rng: Random) -> list[Trial]:
    """At most `limit` of each kind."""
    by_kind: dict[Kind, list[Trial]] = {}
    for trial in trials:
        by_kind.setdefault(trial.kind, []).append(trial)
    return [trial for own in by_kind.values() for trial in (own if len(own) <= limit else rng.sample(own, limit))]
