"""Losses are read from the logs of runs, each kind for itself."""

import json
from pathlib import Path

import pytest

from lora_memory.errors import InvalidInput
from lora_memory.training.curves import loss_curves


def write(path: Path, *rows: dict[str, object]) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_a_line_for_each_run_that_has_the_kind(tmp_path: Path) -> None:
    one = write(
        tmp_path / "one/log.jsonl",
        {"step": 50, "loss": {"qa-1": 2.0, "needle-1": 1.0}},
        {"step": 100, "held_out": {"seen_1": 0.5}},
        {"step": 100, "loss": {"qa-1": 1.5}},
    )
    two = write(tmp_path / "log-B.jsonl", {"step": 50, "loss": {"qa-1": 3.0}})
    assert loss_curves([one, two], ["qa-1", "needle-1"]) == {
        "qa-1": {"one": [(50, 2.0), (100, 1.5)], "B": [(50, 3.0)]},
        "needle-1": {"one": [(50, 1.0)]},
    }


def test_what_is_no_log_or_has_no_such_kind_is_refused(tmp_path: Path) -> None:
    log = write(tmp_path / "run/log.jsonl", {"step": 1, "loss": {"qa-1": 2.0}})
    with pytest.raises(InvalidInput, match="no run has a loss of needle-9"):
        loss_curves([log], ["needle-9"])
    for text in ("nothing", '{"loss": {}}', "3"):
        (tmp_path / "bad.jsonl").write_text(text)
        with pytest.raises(InvalidInput, match="is not the log of a run"):
            loss_curves([tmp_path / "bad.jsonl"], ["qa-1"])
