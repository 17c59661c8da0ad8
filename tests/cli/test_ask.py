import json
from typing import get_args, get_type_hints

import pytest

from lora_memory.cli.ask import ask
from lora_memory.memory import Mode
from tests.cli.conftest import Run

FACT = b"Mira's locker code is 4827."
QUESTION = "What is Mira's locker code?"


@pytest.fixture
def filled(run: Run) -> Run:
    added = run("add - --scope acme", stdin=FACT)
    assert added.exit_code == 0, added.stderr
    return run


def test_the_answer_is_all_that_is_printed(filled: Run) -> None:
    asked = filled("ask --scope acme/mira", QUESTION)
    assert asked.exit_code == 0, asked.stderr
    assert asked.stderr == ""
    as_json = json.loads(filled("ask --scope acme/mira --json", QUESTION).stdout)
    assert asked.stdout == as_json["answer"] + "\n"


def test_json_holds_the_recalls_and_what_the_answer_cost(filled: Run) -> None:
    row = json.loads(filled("ask --json --scope acme --max-new-tokens 5", QUESTION).stdout)
    assert row["question"] == QUESTION
    assert row["mode"] == "weights"
    assert row["completion_tokens"] <= 5
    assert row["tokens_saved"] > len(FACT)
    assert row["rank"] == 4  # the chunk and the prior
    assert row["milliseconds"] >= 0
    (recall,) = row["recalls"]
    assert recall["text"] == FACT.decode()
    assert recall["scope"] == "acme"
    assert 0 < recall["score"] <= 1


def test_what_nobody_told_is_not_answered(filled: Run) -> None:
    unknown = "When do the buses leave?"
    said = "Nothing in memory answers this.\n"
    assert filled("ask --scope acme --abstain", unknown).stdout == said
    assert filled("ask --scope acme --abstain --stream", unknown).stdout == said
    row = json.loads(filled("ask --json --scope acme --abstain", unknown).stdout)
    assert (row["answer"], row["abstained"], row["confidence"]) == ("", True, 0)
    known = filled("ask --scope acme --abstain", QUESTION).stdout
    assert known == filled("ask --scope acme", QUESTION).stdout
    assert json.loads(filled("ask --json --scope acme", QUESTION).stdout)["confidence"] is None


def test_where_nothing_is_recalled_a_note_says_who_answered(filled: Run) -> None:
    for option in ("", " --stream"):
        asked = filled("ask" + option, QUESTION)  # in the root, which does not see acme
        assert asked.exit_code == 0
        assert "the bare model answered" in asked.stderr
        assert "note" not in asked.stdout
        assert filled("ask --scope acme" + option, QUESTION).stderr == ""
    for silent in ("ask --mode none", "ask --abstain"):
        assert filled(silent, QUESTION).stderr == ""


@pytest.mark.parametrize("mode", get_args(Mode))
def test_every_mode_of_the_memory_can_be_asked_for(filled: Run, mode: str) -> None:
    row = json.loads(filled("ask --json --scope acme --mode", mode, QUESTION).stdout)
    assert row["mode"] == mode
    assert (row["rank"] > 0) == (mode in ("weights", "hybrid"))
    assert (row["prompt_tokens"] > 100) == (mode in ("context", "hybrid"))


def test_the_modes_are_the_memory_s() -> None:
    assert set(get_args(get_type_hints(ask)["mode"])) == set(get_args(Mode))


def test_k_limits_the_recalls(filled: Run) -> None:
    for code in range(3):
        filled("add - --scope acme", stdin=f"Mira's locker code was {code}.".encode())
    row = json.loads(filled("ask --json --scope acme -k 2", QUESTION).stdout)
    assert len(row["recalls"]) == 2


def test_verbose_prints_recalls_tokens_rank_and_time(filled: Run) -> None:
    asked = filled("ask -v --scope acme", QUESTION)
    assert FACT.decode() in asked.stdout
    for word in ("prompt tokens", "saved", "rank 4", " ms"):
        assert word in asked.stdout


def test_streaming_prints_the_same_answer(filled: Run) -> None:
    whole = filled("ask --scope acme", QUESTION)
    streamed = filled("ask --scope acme --stream", QUESTION)
    assert streamed.exit_code == 0, streamed.stderr
    assert streamed.stdout.strip() == whole.stdout.strip()


def test_what_the_scope_does_not_see_is_not_recalled(filled: Run) -> None:
    row = json.loads(filled("ask --json --scope other", QUESTION).stdout)
    assert row["recalls"] == []
    assert row["rank"] == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("-k 0", "-k"),
        ("--max-new-tokens 0", "--max-new-tokens"),
        ("--mode wishes", "'weights', 'context', 'hybrid', 'none'"),
        ("--stream --json", "leave out --stream"),
        ("--stream --verbose", "leave out --stream"),
        ("--scope /", "scope '/'"),
    ],
)
def test_bad_options_are_one_error(run: Run, options: str, said: str) -> None:
    refused = run(f"ask {options}", QUESTION)
    assert refused.exit_code == 2
    assert refused.stderr.count("\n") == 1
    assert said in refused.stderr


def test_an_empty_question_is_one_error(filled: Run) -> None:
    refused = filled("ask", " ")
    assert refused.exit_code == 2
    assert refused.stderr == "error: the question is empty; there is nothing to look for or to answer\n"
