"""The losses of runs as curves, from their logs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from lora_memory.errors import InvalidInput

__all__ = ["loss_curves"]


def loss_curves(logs: Sequence[Path], kinds: Sequence[str]) -> dict[str, dict[str, list[tuple[int, float]]]]:
    """For each kind of batch, such as `one_fact-1`, and for each run that has it: its losses by step.

    Args:
        logs: The `log.jsonl` of each run, which is called by the rest of the file's name, or else by its folder's;
            runs of one name by the folders above as well.
        kinds: As the logs name them.

    Raises:
        InvalidInput: A file is not such a log, two cannot be told apart, or no run has batches of one of the kinds.
    """
    curves: dict[str, dict[str, list[tuple[int, float]]]] = {kind: {} for kind in kinds}
    for log, name in zip(logs, _names(logs), strict=True):
        try:
            rows = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
            losses = [(row["step"], dict(row["loss"])) for row in rows if "loss" in row]
        except (OSError, ValueError, KeyError, TypeError) as exc:
            raise InvalidInput(f"{log} is not the log of a run with losses by kind: {exc}") from exc
        for kind, runs in curves.items():
            if points := [(step, loss[kind]) for step, loss in losses if kind in loss]:
                runs[name] = points
    if missing := [kind for kind, runs in curves.items() if not runs]:
        raise InvalidInput(f"no run has a loss of {', '.join(missing)}")
    return curves


def _names(logs: Sequence[Path]) -> list[str]:
    """What each run is called: the shortest end of its path that no other has."""
    paths = []
    for log in logs:
        own = log.stem.removeprefix("log").strip("-")
        folder = log.parent.resolve()
        paths.append((folder / own).parts)
    names = []
    for log, path in zip(logs, paths, strict=True):
        if paths.count(path) > 1:
            raise InvalidInput(f"{log} cannot be told from another log by its name; give each run once")
        ends = (size for size in range(1, len(path) + 1) if sum(path[-size:] == each[-size:] for each in paths) == 1)
        names.append(Path(*path[-next(ends) :]).as_posix())
    return names
