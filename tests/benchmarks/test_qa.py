"""`bench qa`: the format that it reads, what each mode is given, and the best of three wordings for the prompt."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from lora_memory.benchmarks import qa
from lora_memory.benchmarks.passages import WRITTEN, read_passages
from lora_memory.benchmarks.qa import WORDINGS
from lora_memory.errors import InvalidInput
from tests.benchmarks.oracle import Oracle, open_memory

PLACES = ("Oslo", "Turin", "Lagos", "Quito", "Kyoto", "Perth")
NAMES = ("Mira", "Jonas", "Yara", "Hugo", "Nia", "Otto")


def write(path: Path, rows: Sequence[dict[str, Any]]) -> Path:
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Documents of two questions each; the last repeats the first's text with a question of its own."""
    rows: list[dict[str, Any]] = [
        {
            "source": "made up",
            "id": name,
            "title": "",
            "context": f"{name} lives in {place}. The dog of {name} is called {place}ito.",
            "qas": [
                {"q": f"Where does {name} live?", "a": [place, f"in {place}"], "type": "place"},
                {"q": f"What is the dog of {name} called?", "a": [f"{place}ito"]},
            ],
        }
        for name, place in zip(NAMES, PLACES, strict=True)
    ]
    rows.append({"context": rows[0]["context"], "qas": [{"q": "Who is Osloito's owner, Mira or Yara?", "a": ["Mira"]}]})
    rows.append({"context": "Nobody asks about this.", "qas": [{"q": "Unanswerable?", "a": []}]})
    return write(tmp_path / "data.jsonl.gz", rows)


@pytest.mark.parametrize("together", [False, True])
def test_every_mode_is_scored(tmp_path: Path, data: Path, together: bool) -> None:
    oracle = Oracle(read_passages(data))
    with open_memory(tmp_path / "memory", oracle) as memory:
        result = qa.run(memory, data=data, together=together, k=1)
        assert memory.list() == []
    rows = {row["mode"]: row for row in result.results}
    assert list(rows) == ["none", "document", "context", "weights", "hybrid"]
    assert {(row["n"], row["documents"]) for row in rows.values()} == {(13, 6)}
    assert rows["none"]["exact_match"] == rows["none"]["f1"] == rows["none"]["contains"] == 0
    assert rows["none"]["hit_rate"] is None
    for mode in ("document", "context", "weights", "hybrid"):
        assert rows[mode]["exact_match"] == rows[mode]["contains"] == rows[mode]["f1"] == 1
        assert rows[mode]["hit_rate"] == (None if mode == "document" else 1)
    texts = {passage.text for passage in read_passages(data)}
    for question, given in oracle.given.items():
        for mounted in given:
            assert set(mounted) <= texts
            assert together or all(oracle.answers[question][0] in text for text in mounted)


def test_wrong_answers_score_nothing(tmp_path: Path, data: Path) -> None:
    with open_memory(tmp_path / "memory", Oracle(read_passages(data), wrong=True)) as memory:
        result = qa.run(memory, data=data)
    assert all(row["exact_match"] == row["f1"] == row["contains"] == 0 for row in result.results)


def test_the_prompt_gets_the_best_of_three_wordings(tmp_path: Path, data: Path) -> None:
    oracle = _OneWording(read_passages(data))
    with open_memory(tmp_path / "memory", oracle) as memory:
        result = qa.run(memory, data=data, modes=("context",), limit=4)
    assert result.results[0]["exact_match"] == 1
    found = {each["prompt"]: each["exact_match"] for each in result.settings["context_wordings"]}
    assert found == {WORDINGS[0]: 0, WORDINGS[1]: 1, WORDINGS[2]: 0}
    assert "shortest span" in WORDINGS[1]
    assert all(wording.count("{text}") == 1 for wording in WORDINGS)


class _OneWording(Oracle):
    """Reads only what the second wording introduces."""

    def _generate(self, requests: Any, options: Any) -> Any:
        prompt = self.base_model.tokenizer.decode(requests[0].prompt_ids)
        self.wrong = "Give the shortest span" not in prompt
        return super()._generate(requests, options)


def test_answers_are_short_in_every_mode(tmp_path: Path, data: Path) -> None:
    oracle = _Counting(read_passages(data))
    with open_memory(tmp_path / "memory", oracle) as memory:
        qa.run(memory, data=data, limit=2)
    assert set(oracle.limits) == {16}


class _Counting(Oracle):
    def _generate(self, requests: Any, options: Any) -> Any:
        self.limits = [*getattr(self, "limits", []), options.max_new_tokens]
        return super()._generate(requests, options)


def test_limit_counts_questions_of_documents_drawn_at_random(tmp_path: Path, data: Path) -> None:
    with open_memory(tmp_path / "memory", Oracle(read_passages(data))) as memory:
        result, again = (qa.run(memory, data=data, modes=("weights",), limit=3) for _ in range(2))
        assert result.results[0]["n"] == 3
        assert result.settings["limit"] == 3
        assert [{**row, "update_ms": 0} for row in again.results] == [{**row, "update_ms": 0} for row in result.results]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"not gzip", "cannot read"),
        (gzip.compress(b'{"context": "x", "qas": [{"q": "y", "a": ["z"]}]}\n{"task": "x"}\n', mtime=0), "line 2"),
        (gzip.compress(b"{\n", mtime=0), "line 1"),
        (gzip.compress(b'{"context": "x", "qas": []}\n', mtime=0), "holds no question"),
        (None, "cannot read"),
    ],
)
def test_bad_files(tmp_path: Path, content: bytes | None, fault: str) -> None:
    path = tmp_path / "bad.jsonl.gz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InvalidInput, match=fault):
        read_passages(path)


@pytest.mark.parametrize("name", WRITTEN)
def test_written_texts_come_with_the_package_and_hold_their_answers(name: str) -> None:
    passages = read_passages(WRITTEN[name])
    questions = [question for passage in passages for question in passage.questions]
    assert len({question.text for question in questions}) == len(questions) >= 150
    for passage in passages:
        for question in passage.questions:
            assert question.accepted[0].casefold() in passage.text.casefold()
    assert not any(question.accepted[0] in question.text for question in questions)


def test_written_texts_are_asked_by_name(tmp_path: Path) -> None:
    with open_memory(tmp_path / "memory", Oracle(read_passages(WRITTEN["agent-notes"]))) as memory:
        result = qa.run(memory, data="agent-notes", modes=["weights"], limit=5)
        assert result.results[0]["n"] == 5
        with pytest.raises(InvalidInput, match="cannot read agent-note"):
            qa.run(memory, data="agent-note")
