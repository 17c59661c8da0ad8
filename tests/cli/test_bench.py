import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from lora_memory.cli import report
from lora_memory.memory import Memory
from lora_memory.weighing import SPREAD
from tests.cli.conftest import Run

DOCUMENT = {
    "id": "1",
    "title": "",
    "context": "Mira's locker code is 4827.",
    "qas": [{"q": "Which code?", "a": ["4827"]}],
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "data.jsonl.gz"
    path.write_bytes(gzip.compress((json.dumps(DOCUMENT) + "\n").encode()))
    return path


@pytest.mark.parametrize(
    ("command", "keys"),
    [
        ("recall --facts 1 --limit 2", {"facts", "templates", "mounted", "records", "mode", "exact_match", "n"}),
        (
            "recall --records 30 --limit 2 -k 2",
            {"facts", "templates", "mounted", "records", "mode", "exact_match", "n"},
        ),
        ("niah --lengths 256,300 --limit 1", {"tokens", "mounted", "exact_match", "n"}),
        (
            "compress --lengths 256 --ranks 8,2 --limit 1",
            {"tokens", "compressed_to", "rank", "mounted_bytes", "cache_bytes", "error", "exact_match", "n"},
        ),
        ("session -n 1 --turns 12 --window 2", {"templates", "way", "exact_match", "n", "prompt_tokens"}),
        (
            "abstain --facts 1 --limit 3",
            {"set", "unknown", "balanced_accuracy", "answered", "withheld", "n_known", "n_unknown"},
        ),
        ("forms --limit 2", {"templates", "forms", "recall", "recall_alone", "follows", "exact", "n"}),
        ("bulk --lengths 256 --repeats 1", {"what", "size", "documents", "tokens_per_second", "ratio"}),
        ("growth --tokens 128 --records 2,5 --repeats 1", {"what", "size", "unit", "p50_ms", "p95_ms"}),
        (
            "load --clients 3 --memories 2",
            {"what", "size", "p50_ms", "p95_ms", "backend", "mounted", "tokens_per_second", "ratio"},
        ),
        ("load --clients 3 --seconds 0.2", {"what", "size", "p50_ms", "p95_ms", "errors", "wrong_scope", "occupancy"}),
    ],
)
def test_a_table_is_printed_and_the_rows_are_written(run: Run, tmp_path: Path, command: str, keys: set[str]) -> None:
    file = tmp_path / "result.json"
    measured = run(f"bench {command} --json", file)
    assert measured.exit_code == 0, measured.output
    result = json.loads(file.read_text())
    assert result["benchmark"] == command.split()[0]
    assert result["results"]
    for row in result["results"]:
        assert keys <= set(row)
    lines = measured.stdout.splitlines()
    assert len(lines) == 2 + len(result["results"])
    assert all(key in lines[0] for key in keys)


@pytest.mark.parametrize(
    "command",
    ["recall --facts 1", "niah --lengths 256", "compress --lengths 256 --ranks 8"],
    ids=lambda each: each.split()[0],
)
def test_all_is_mounted_alike_where_that_is_asked_for(run: Run, tmp_path: Path, command: str) -> None:
    file = tmp_path / "result.json"
    for options, spread in (("", SPREAD), ("--equal", None)):
        measured = run(f"bench {command} --limit 1 {options} --json", file)
        assert measured.exit_code == 0, measured.output
        assert json.loads(file.read_text())["settings"]["spread"] == spread


def test_qa_compares_the_modes_on_a_file(run: Run, data: Path, tmp_path: Path) -> None:
    file = tmp_path / "result.json"
    measured = run("bench qa --limit 1 --json", file, data)
    assert measured.exit_code == 0, measured.output
    rows = json.loads(file.read_text())["results"]
    assert [row["mode"] for row in rows] == ["none", "document", "context", "weights", "hybrid"]


def test_qa_compares_the_modes_that_are_named(run: Run, data: Path, tmp_path: Path) -> None:
    file = tmp_path / "result.json"
    measured = run("bench qa --modes weights,document --json", file, data)
    assert measured.exit_code == 0, measured.output
    assert [row["mode"] for row in json.loads(file.read_text())["results"]] == ["weights", "document"]
    assert "unknown mode 'weight'" in run("bench qa --modes weight", data).stderr


def test_abstaining_is_measured_on_own_documents_alone_where_that_is_asked_for(run: Run, tmp_path: Path) -> None:
    file, data = tmp_path / "result.json", tmp_path / "own.jsonl"
    named = [DOCUMENT | {"context": f"{name}'s locker code is 4827."} for name in ("Ann", "Bob", "Eve", "Mira")]
    data.write_text("".join(json.dumps(each) + "\n" for each in named))
    measured = run("bench abstain --no-facts --json", file, "--data", data)
    assert measured.exit_code == 0, measured.output
    assert {row["set"] for row in json.loads(file.read_text())["results"]} == {data.name}
    for options in ("", f"--facts 1 --data {data}"):
        assert "--no-facts leaves --data only" in run(f"bench abstain --no-facts {options}").stderr
    assert "leave out --facts, --no-facts" in run("bench abstain --calibrate --no-facts").stderr


def test_boosts_are_compared_on_a_file(run: Run, data: Path, tmp_path: Path) -> None:
    file = tmp_path / "result.json"
    measured = run("bench conflict --boosts 1.5,2 --json", file, data)
    assert measured.exit_code == 0, measured.output
    rows = json.loads(file.read_text())["results"]
    assert [(row["mode"], row["boost"]) for row in rows][2:] == [("weights", None), ("weights", 1.5), ("weights", 2.0)]
    assert "not a list of numbers" in run("bench conflict --boosts much", data).stderr


def test_results_become_a_page(run: Run, tmp_path: Path) -> None:
    results, page = tmp_path / "results", tmp_path / "page.md"
    results.mkdir()
    assert run("bench niah --lengths 256 --limit 1 --json", results / "niah.json").exit_code == 0
    whole = run("bench report", results)
    assert whole.exit_code == 0, whole.output
    assert "| 256 " in (results / "report.md").read_text()
    page.write_text("<!-- result: niah tokens, n -->\n<!-- /result -->\n<!-- result: recall -->\n<!-- /result -->\n")
    filled = run("bench report", results, "--page", page)
    assert filled.exit_code == 0, filled.output
    assert "1 blocks filled" in filled.stdout
    assert "recall" in filled.stdout
    assert "| 256    | 1 |" in page.read_text()


def test_a_report_measures_what_is_missing(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    short = {"lengths": (256,), "limit": 1}
    monkeypatch.setattr(report, "STANDARD", {"old": ("niah", short), "new": ("niah", short)})
    assert run("bench niah --lengths 300 --limit 1 --json", tmp_path / "old.json").exit_code == 0
    made = run("bench report --run", tmp_path)
    assert made.exit_code == 0, made.output
    rows = {name: json.loads((tmp_path / f"{name}.json").read_text())["results"] for name in ("old", "new")}
    assert {name: {row["tokens"] for row in found} for name, found in rows.items()} == {"old": {300}, "new": {256}}


def test_an_interrupted_report_writes_no_part_of_a_result(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = {"lengths": (256,), "mounted": ("all",)}
    one, two = {**settings, "limit": 1}, {**settings, "limit": 2}
    monkeypatch.setattr(report, "STANDARD", {"whole": ("niah", one), "part": ("niah", two), "none": ("niah", one)})
    internalize, texts = Memory.internalize, []

    def interrupted(memory: Memory, text: str, **options: Any) -> Any:
        texts.append(text)
        if len(texts) == 3:  # the second of "part"
            raise KeyboardInterrupt
        return internalize(memory, text, **options)

    with monkeypatch.context() as once:
        once.setattr(Memory, "internalize", interrupted)
        stopped = run("bench report --run", tmp_path)
    assert stopped.exit_code == 130
    assert [path.name for path in tmp_path.glob("*.json")] == ["whole.json"]
    assert not (tmp_path / "report.md").exists()
    assert run("bench report --run", tmp_path).exit_code == 0
    (row,) = json.loads((tmp_path / "part.json").read_text())["results"]
    assert row["n"] == 2


def test_a_report_measures_how_long_opening_takes(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    short = {"internalized_tokens": (128,), "prompt_tokens": ()}
    monkeypatch.setattr(report, "STANDARD", {"latency": ("latency", short)})
    made = run("bench report --run", tmp_path)
    assert made.exit_code == 0, made.output
    assert "| open " in (tmp_path / "report.md").read_text()


def test_a_large_store_is_measured_without_models(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "result.json"
    measured = run("bench store --records 1000 --json", file)
    assert measured.exit_code == 0, measured.output
    result = json.loads(file.read_text())
    rows = {(row["what"], row["size"]): row for row in result["results"]}
    assert {"insert", "open", "rebuild", "search", "forget"} == {what for what, _ in rows}
    assert [rows["search", size]["exact"] for size in (10, 100, 1000)] == [1.0, 1.0, 1.0]
    assert rows["open", 1000]["bytes"] > 1000 * 384 * 4
    again = run("bench store --records 1000")
    assert again.exit_code == 2
    assert "not empty" in again.stderr


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("bench niah --lengths 256,many", "not a list of numbers"),
        ("bench niah --lengths 0", "1 or more"),
        ("bench qa nowhere.jsonl.gz", "does not exist"),
        ("bench recall --json nowhere/result.json", "there is no directory nowhere"),
    ],
)
def test_bad_input_is_refused_before_any_model_is_loaded(run: Run, store: Path, command: str, said: str) -> None:
    refused = run(command)
    assert refused.exit_code == 2
    assert refused.stderr.count("\n") == 1
    assert said in refused.stderr
    assert not store.exists()


def test_a_memory_in_use_is_not_measured(run: Run) -> None:
    run("add -", stdin=b"Mira likes tea.")
    refused = run("bench niah --limit 1")
    assert refused.exit_code == 2
    assert "root scope" in refused.stderr
    assert len(json.loads(run("ls --json").stdout)) == 1


def test_tasks_are_compared_on_a_file(run: Run, tmp_path: Path) -> None:
    task = {
        "task": "copy",
        "family": "letters",
        "descriptions": ["Copy the letter."],
        "metric": "exact",
        "train": [{"input": letter, "output": letter} for letter in "abcdefgh"],
    }
    data, file = tmp_path / "tasks.jsonl.gz", tmp_path / "result.json"
    data.write_bytes(gzip.compress((json.dumps(task) + "\n").encode()))
    measured = run("bench tasks --modes bare,adapter --limit 1 --json", file, data)
    assert measured.exit_code == 0, measured.output
    rows = json.loads(file.read_text())["results"]
    assert [(row["mode"], row["family"], row["part"]) for row in rows] == [
        (mode, *which)
        for mode in ("bare", "adapter")
        for which in ((None, None), ("trained", "trained"), ("letters", None))
    ]
    assert run("bench tasks --modes bare --limit 1 --system= --json", file, data).exit_code == 0
    assert json.loads(file.read_text())["settings"]["system"] == ""  # not left to the chat template
    refused = run("bench tasks --modes bare,best", data)
    assert refused.exit_code == 2
    assert "unknown mode 'best'" in refused.stderr
