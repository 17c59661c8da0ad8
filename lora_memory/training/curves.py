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
        logs: The `log.jsonl` of each run, which is called by the rest of the file's name, or else by its folder's.
        kinds: As the logs name them.

    Raises:
        InvalidInput: A file is not such a log, or no run has batches of one of the kinds.
    """
    curves: dict[str, dict[str, list[tuple[int, float]]]] = {kind: {} for kind in kinds}
    for log in logs:
        name = log.stem.removeprefix("log").strip("-") or log.parent.name
        try:
            rows = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
            losses = [(row["step"], row["loss"]) for row in rows if "loss" in row]
        except (OSError, ValueError, KeyError, TypeError) as exc:
            raise InvalidInput(f"{log} is not the log of a run: {exc}") from exc
        for kind, runs in curves.items():
            if points := [(step, loss[kind]) for step, loss in losses if kind in loss]:
                runs[name] = points
    if missing := [kind for kind, runs in curves.items() if not runs]:
        raise InvalidInput(f"no run has a loss of {', '.join(missing)}")
    return curves
