import json

import pytest

from lora_memory.cli.demo import QUESTIONS, Question, demo_documents
from tests.cli.conftest import Run


def test_the_demo_answers_every_question_with_and_without_the_memory(run: Run) -> None:
    shown = run("demo")
    assert shown.exit_code == 0, shown.output
    for question in QUESTIONS:
        assert question.text in shown.stdout
    assert shown.stdout.count("With memory") == shown.stdout.count("Without memory") == len(QUESTIONS)
    assert shown.stdout.count("prompt tokens") == len(QUESTIONS)
    assert shown.stdout.splitlines()[-2].endswith(f"of {len(QUESTIONS)} answers hold what the documents say.")
    assert shown.stdout.splitlines()[-1].startswith(f"{len(demo_documents())} documents of ")


def test_the_demo_keeps_its_records_in_a_named_store_only(run: Run) -> None:
    report = json.loads(run("demo --json --scope demo").stdout)
    assert [row["question"] for row in report["results"]] == [question.text for question in QUESTIONS]
    for row in report["results"]:
        assert {"expected", "answer", "without_memory", "prompt_tokens", "tokens_saved", "rank", "milliseconds"} <= set(
            row
        )
    rows = json.loads(run("ls --json --scope demo").stdout)
    assert len(rows) == report["documents"]
    assert sum(row["tokens"] for row in rows) == report["tokens"]
    assert report["internalize_milliseconds"] > 0


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.text)
def test_each_answer_stands_in_one_document(question: Question) -> None:
    assert sum(question.expected in document.text for document in demo_documents()) == 1
