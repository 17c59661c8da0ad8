"""Losses are read from the logs of runs, each kind for itself."""

import json
from pathlib import Path

import pytest

from lora_memory.errors import InvalidInput
from lora_memory.training.curves import loss_curves


def write(path: Path, *rows: dict[str, object]) -> Path:
    path.parent.mkdir(exist_ok=True, parents=True)
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


def test_runs_of_one_name_are_told_apart_by_their_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [{"step": 1, "loss": {"qa-1": loss}} for loss in (1.0, 2.0, 3.0)]
    names = ("a/run/log.jsonl", "b/run/log.jsonl", "other/log.jsonl")
    logs = [write(tmp_path / name, row) for name, row in zip(names, rows, strict=True)]
    expected = {"a/run": [(1, 1.0)], "b/run": [(1, 2.0)], "other": [(1, 3.0)]}
    assert loss_curves(logs, ["qa-1"]) == {"qa-1": expected}
    with pytest.raises(InvalidInput, match="give each run once"):
        loss_curves([logs[0], *logs], ["qa-1"])
    monkeypatch.chdir(tmp_path / "a/run")
    assert loss_curves([Path("log.jsonl")], ["qa-1"]) == {"qa-1": {"run": [(1, 1.0)]}}


def test_what_is_no_log_or_has_no_such_kind_is_refused(tmp_path: Path) -> None:
    log = write(tmp_path / "run/log.jsonl", {"step": 1, "loss": {"qa-1": 2.0}})
    with pytest.raises(InvalidInput, match="no run has a loss of needle-9"):
        loss_curves([log], ["needle-9"])
    for text in ("nothing", '{"loss": {}}', "3", '{"step": 1, "loss": null}', '{"step": 1, "loss": 2.5}'):
        (tmp_path / "bad.jsonl").write_text(text)
        with pytest.raises(InvalidInput, match="is not the log of a run"):
            loss_curves([tmp_path / "bad.jsonl"], ["qa-1"])
