import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lora_memory.memory import Memory
from tests.cli.conftest import Run

UNKNOWN = "01890000-0000-7000-8000-000000000000"


def done(run: Run, command: str, *arguments: object, stdin: str | None = None) -> Any:
    """What a command prints as JSON."""
    result = run(f"{command} --json", *arguments, stdin=None if stdin is None else stdin.encode())
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


@pytest.fixture
def record(run: Run) -> dict[str, Any]:
    (added,) = done(run, "add - --scope acme --tag code --tag door", stdin="The door code is 1.")
    assert isinstance(added, dict)
    return added


def test_a_record_is_updated_looked_back_on_and_restored(run: Run, record: dict[str, Any]) -> None:
    updated = done(run, "update", record["id"], "-", stdin="The door code is 2.")
    assert (updated["id"], updated["version"], updated["tags"]) == (record["id"], 2, ["code", "door"])
    assert done(run, "update --tag new", record["id"], "-", stdin="The door code is 3.")["tags"] == ["new"]
    versions = done(run, "history", record["id"])
    assert [(row["version"], row["text"][-2]) for row in versions] == [(3, "3"), (2, "2"), (1, "1")]
    table = run("history", record["id"]).stdout.splitlines()
    assert [line.split()[0] for line in table[1:]] == ["3", "2", "1"]
    assert "code, door" in table[3]
    restored = run("restore", record["id"], 1)
    assert restored.stdout.strip() == f"{record['id']} is at version 4"
    assert done(run, "show", record["id"])["text"] == "The door code is 1."


def test_an_update_may_be_as_long_as_is_said(run: Run, record: dict[str, Any]) -> None:
    refused = run("update --max-tokens 5", record["id"], "-", stdin="The door code is 2.")
    assert refused.exit_code == 2
    assert "more than 5 tokens" in refused.stderr
    assert done(run, "update --max-tokens 500", record["id"], "-", stdin="The door code is 2.")["version"] == 2


def test_an_update_keeps_metadata_but_for_the_source(
    run: Run, open_tiny: Callable[..., Memory], store: Path, tmp_path: Path
) -> None:
    with open_tiny(store) as memory:
        record = memory.internalize("The door code is 1.", metadata={"source": "old.md", "page": 3})
    (tmp_path / "new.md").write_text("The door code is 2.")
    assert done(run, "update", record.id, tmp_path / "new.md")["metadata"] == {"source": "new.md", "page": 3}


def test_tags_are_shown_and_choose(run: Run, record: dict[str, Any]) -> None:
    done(run, "add -", stdin="Lunch is on the roof.")
    assert "code, door" in run("ls").stdout
    assert "tags:       code, door" in run("show", record["id"]).stdout
    assert [row["id"] for row in done(run, "ls --tag door --tag code")] == [record["id"]]
    assert done(run, "ls --tag roof") == []
    answer = done(run, "ask --scope acme --tag code", "Where is lunch?")
    assert [recall["text"] for recall in answer["recalls"] if recall["weight"]] in ([], ["The door code is 1."])
    assert done(run, "rm --all --tag door")["records"] == 1
    assert [row["preview"] for row in done(run, "ls")] == ["Lunch is on the roof."]


def test_a_time_to_live_is_kept_and_shown(run: Run) -> None:
    (added,) = done(run, "add - --ttl 86400", stdin="The door code is 1.")
    assert added["expires_at"] > added["created_at"]
    assert f"expires_at: {added['expires_at']}" in run("show", added["id"]).stdout


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (f"history {UNKNOWN}", UNKNOWN),
        (f"restore {UNKNOWN} 1", UNKNOWN),
        (f"update {UNKNOWN} missing.md", "missing.md cannot be read"),
        ("add - --ttl 0", "ttl is a number of seconds over 0"),
        (f"ls --tag {'x' * 129}", "a tag has 1 to 128"),
    ],
)
def test_what_cannot_be_done_is_one_line(run: Run, record: dict[str, Any], command: str, said: str) -> None:
    refused = run(command, stdin=b"text")
    assert refused.exit_code == 2
    assert refused.stderr.count("\n") == 1
    assert said in refused.stderr
    assert done(run, "show", record["id"])["version"] == 1


def test_a_version_that_never_was(run: Run, record: dict[str, Any]) -> None:
    refused = run("restore", record["id"], 7)
    assert refused.exit_code == 2
    assert "versions 1 to 1" in refused.stderr
