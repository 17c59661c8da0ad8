import json

import pytest

from tests.cli.conftest import Run

UPPER = "Answer in upper case."


def test_a_task_is_named_in_a_question(run: Run) -> None:
    run("add -", stdin=b"Mira's locker code is 4827.")
    made = run("task", UPPER)
    assert made.exit_code == 0, made.output
    record_id = made.stdout.strip()
    assert {row["id"]: row["kind"] for row in json.loads(run("ls --json").stdout)}[record_id] == "instruction"
    bare = json.loads(run("ask --json", "Which code?").stdout)
    under = json.loads(run("ask --json", "Which code?", "--task", record_id).stdout)
    assert (bare["tasks"], under["tasks"]) == ([], [record_id])
    assert under["rank"] > bare["rank"]


def test_a_task_that_is_always_on_needs_no_name(run: Run) -> None:
    made = json.loads(run("task --always --json --scope acme", UPPER).stdout)
    assert (made["scope"], made["kind"], made["always"]) == ("acme", "instruction", True)
    assert json.loads(run("ask --json --scope acme/mira", "Which code?").stdout)["tasks"] == [made["id"]]
    assert json.loads(run("ask --json", "Which code?").stdout)["tasks"] == []
    assert f"under the tasks {made['id']}" in run("ask -v --scope acme", "Which code?").stdout
    assert "task" in run("ls").stdout.splitlines()[1].split()


@pytest.mark.parametrize("description", ["", "?!"])
def test_what_describes_nothing_is_bad_input(run: Run, description: str) -> None:
    refused = run("task", description)
    assert refused.exit_code == 2
    assert refused.stderr.startswith("error:")
