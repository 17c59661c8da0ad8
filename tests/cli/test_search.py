import json
from typing import Any

import pytest

from tests.cli.conftest import Run

QUESTION = "What is Mira's locker code?"
CODE, TEA, OFFICE = "Mira's locker code is 4827.", "Mira likes tea.", "The office closes at 18:00."


@pytest.fixture
def filled(run: Run) -> Run:
    for options, text in [("acme/mira --tag code", CODE), ("acme/mira", TEA), ("acme", OFFICE), ("other", "Hi.")]:
        added = run(f"add - --scope {options}", stdin=text.encode())
        assert added.exit_code == 0, added.stderr
    return run


def found(run: Run, options: str) -> list[dict[str, Any]]:
    result = run(f"search --json {options}", QUESTION)
    assert result.exit_code == 0, result.stderr
    rows: list[dict[str, Any]] = json.loads(result.stdout)
    return rows


def test_what_the_scope_sees_is_found_best_first(filled: Run) -> None:
    rows = found(filled, "--scope acme/mira")
    assert rows[0]["text"] == CODE
    assert {row["text"] for row in rows} == {CODE, TEA, OFFICE}
    assert [row["relevance"] for row in rows] == sorted((row["relevance"] for row in rows), reverse=True)
    assert [row["text"] for row in found(filled, "--scope acme")] == [OFFICE]
    assert found(filled, "") == []


def test_it_is_what_ask_recalls(filled: Run) -> None:
    asked = json.loads(filled("ask --json --scope acme/mira", QUESTION).stdout)["recalls"]
    rows = found(filled, "--scope acme/mira")
    assert [row["record_id"] for row in rows][: len(asked)] == [row["record_id"] for row in asked]
    assert set(rows[0]) == set(asked[0])


def test_k_and_tags_narrow_it(filled: Run) -> None:
    assert len(found(filled, "--scope acme/mira -k 2")) == 2
    assert [row["text"] for row in found(filled, "--scope acme/mira --tag code")] == [CODE]


def test_the_table_has_record_score_and_text(filled: Run) -> None:
    (row,) = found(filled, "--scope acme/mira -k 1")
    shown = filled("search --scope acme/mira -k 1", QUESTION).stdout.splitlines()
    assert shown[0].split() == ["record", "score", "relevance", "text"]
    cells = shown[1].split(maxsplit=3)
    assert cells == [row["record_id"], f"{row['score']:.2f}", f"{row['relevance']:.2f}", CODE]


@pytest.mark.parametrize(("options", "said"), [("-k 0", "-k"), ("--scope /", "scope '/'")])
def test_bad_options_are_one_error(filled: Run, options: str, said: str) -> None:
    refused = filled(f"search {options}", QUESTION)
    assert refused.exit_code == 2
    assert refused.stderr.count("\n") == 1
    assert said in refused.stderr
