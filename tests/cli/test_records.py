import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

UNKNOWN = "01890000-0000-7000-8000-000000000000"


@pytest.fixture
def filled(run: Run) -> Run:
    for scope, text in [("acme", "The office closes at 18:00."), ("acme/mira", "Mira likes tea."), ("other", "Hi.")]:
        added = run("add - --scope", scope, stdin=text.encode())
        assert added.exit_code == 0, added.stderr
    return run


def listed(run: Run, options: str = "") -> list[dict[str, Any]]:
    result = run(f"ls --json {options}")
    assert result.exit_code == 0, result.stderr
    rows: list[dict[str, Any]] = json.loads(result.stdout)
    return rows


def test_ls_shows_a_scope_and_those_below_newest_first(filled: Run) -> None:
    assert [row["scope"] for row in listed(filled)] == ["other", "acme/mira", "acme"]
    assert [row["scope"] for row in listed(filled, "--scope acme")] == ["acme/mira", "acme"]
    row = listed(filled)[1]
    assert set(row) == {
        "id",
        "scope",
        "kind",
        "chunks",
        "tokens",
        "version",
        "copies",
        "created_at",
        "updated_at",
        "expires_at",
        "tags",
        "metadata",
        "preview",
    }
    assert row["preview"] == "Mira likes tea."
    table = filled("ls").stdout
    assert [line.split()[0] for line in table.splitlines()[1:]] == [row["id"] for row in listed(filled)]


def test_ls_goes_on_where_it_ended(filled: Run) -> None:
    first = filled("ls --limit 2")
    assert first.stderr.startswith("there may be more: --cursor ")
    cursor = first.stderr.split()[-1]
    assert [row["scope"] for row in listed(filled, f"--limit 2 --cursor {cursor}")] == ["acme"]


def test_long_texts_and_control_characters_do_not_break_the_table(run: Run) -> None:
    run("add -", stdin=b"Red \x1b[31malert\x1b[0m [bold]now[/bold] " + b"and on " * 50)
    shown = run("ls").stdout
    assert "\x1b" not in shown
    assert "[bold]now[/bold]" in shown
    assert "…" in shown
    assert len(shown.splitlines()) == 2


def test_show_gives_the_whole_record(filled: Run) -> None:
    row = listed(filled)[1]
    shown = filled("show", row["id"])
    assert shown.exit_code == 0, shown.stderr
    assert "Mira likes tea." in shown.stdout
    assert "acme/mira" in shown.stdout
    as_json = json.loads(filled("show --json", row["id"]).stdout)
    assert as_json["text"] == "Mira likes tea."
    assert as_json["metadata"] == {"source": "standard input"}


def test_rm_forgets_records(filled: Run) -> None:
    ids = [row["id"] for row in listed(filled)]
    removed = filled("rm --json", *ids[:2])
    assert removed.exit_code == 0, removed.stderr
    receipt = json.loads(removed.stdout)
    assert receipt == {"records": 2, "chunks": 2, "files": 2, "status": "complete"}
    assert [row["id"] for row in listed(filled)] == ids[2:]


def test_rm_empties_a_scope_and_those_below(filled: Run) -> None:
    removed = filled("rm --all --scope acme")
    assert removed.exit_code == 0, removed.stderr
    assert removed.stdout.startswith("forgot 2 records")
    assert [row["scope"] for row in listed(filled)] == ["other"]


@pytest.mark.parametrize("command", ["show", "rm"])
def test_an_unknown_record_is_one_error_and_changes_nothing(filled: Run, command: str) -> None:
    refused = filled(command, UNKNOWN)
    assert refused.exit_code == 2
    assert refused.stdout == ""
    assert refused.stderr.count("\n") == 1
    assert f"no record '{UNKNOWN}' within reach of the root scope" in refused.stderr
    assert "scope 'acme'" in filled(command, UNKNOWN, "--scope", "acme").stderr
    assert len(listed(filled)) == 3


def test_rm_does_nothing_if_one_record_is_unknown(filled: Run) -> None:
    assert filled("rm", listed(filled)[0]["id"], UNKNOWN).exit_code == 2
    assert len(listed(filled)) == 3


def test_rm_does_not_reach_out_of_its_scope(filled: Run) -> None:
    assert filled("rm --scope acme/mira", listed(filled)[0]["id"]).exit_code == 2
    assert len(listed(filled)) == 3


def test_rm_says_why_it_leaves_a_record(filled: Run) -> None:
    other, mira, acme = (row["id"] for row in listed(filled))
    for options, record_id, said in [
        ("--tag zzz", mira, "is there, but has not all of the tags"),
        ("--scope acme --tag zzz", mira, "is there, but has not all of the tags"),
        ("--scope acme/mira", acme, "lies in the scope 'acme', above the scope 'acme/mira'"),
        ("--scope acme", other, "There is no record"),
    ]:
        refused = filled(f"rm {options}", record_id)
        assert refused.exit_code == 2
        assert f"ecord '{record_id}'" in refused.stderr
        assert said in refused.stderr
    assert "within reach of the scope 'acme'" in filled("rm --scope acme --tag zzz", other).stderr
    assert len(listed(filled)) == 3


@pytest.mark.parametrize(
    ("command", "said"),
    [("rm", "name either"), (f"rm {UNKNOWN} --all --scope acme", "name either"), ("rm --all", "needs a --scope")],
)
def test_rm_needs_to_be_told_what(filled: Run, command: str, said: str) -> None:
    refused = filled(command)
    assert refused.exit_code == 2
    assert said in refused.stderr
    assert len(listed(filled)) == 3


@pytest.mark.parametrize(
    "command", ["ls", f"show {UNKNOWN}", f"rm {UNKNOWN}", "ask hello", "search hello", "ls --limit 0"]
)
def test_reading_where_no_memory_is_makes_none(run: Run, store: Path, command: str) -> None:
    refused = run(command)
    assert refused.exit_code == 2
    assert refused.stderr.count("\n") == 1
    assert not store.exists()
