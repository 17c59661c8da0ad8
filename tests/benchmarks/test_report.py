from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lora_memory.benchmarks.report import fill, read_results, summary
from lora_memory.benchmarks.result import Result, Row
from lora_memory.errors import InvalidInput

PAGE = """# Page

Kept.

    <!-- result: recall -->
    an example
    <!-- /result -->

<!-- result: recall facts, exact_match -->
an old number .123
<!-- /result -->

Between.

<!-- result: niah-long -->
<!-- /result -->

<!-- result: elsewhere -->
stays
<!-- /result -->
"""


@pytest.fixture
def results(tmp_path: Path) -> Path:
    folder = tmp_path / "results"
    folder.mkdir()
    environment = {"hypernetwork": "document:1", "dtype": "bfloat16", "device": "cpu", "cpu": "Chip", "cores": 2}
    rows: list[Row] = [{"facts": 1, "mode": "weights", "exact_match": 0.987, "n": 200}]
    lengths: list[Row] = [
        {"tokens": tokens, "mounted": "all", "exact_match": share, "n": 9} for tokens, share in ((256, 1.0), (512, 0.5))
    ]
    for name, benchmark, found in (("recall", "recall", rows), ("niah-long", "niah", lengths), ("unused", "qa", rows)):
        made = Result(benchmark=benchmark, settings={"limit": 200}, environment=environment, results=found)
        made.write(folder / f"{name}.json")
    return folder


def test_marked_blocks_are_replaced_and_the_rest_is_kept(results: Path, tmp_path: Path) -> None:
    page = tmp_path / "docs" / "page.md"
    page.parent.mkdir()
    page.write_text(PAGE)
    found = fill(page, read_results(results), pictures=page.parent / "_static")
    assert (found.filled, found.missing, found.unused) == (["recall", "niah-long"], ["elsewhere"], ["unused"])
    text = page.read_text()
    assert ".123" not in text
    assert "| facts | exact_match |\n| ----- | ----------- |\n| 1     | 0.987       |" in text
    assert "`document:1`" in text
    assert "limit 200" in text
    assert "![niah-long](_static/bench-niah-long.svg)" in text
    assert "exact match" in (page.parent / "_static" / "bench-niah-long.svg").read_text()
    for kept in (
        "# Page\n\nKept.\n\n    <!-- result: recall -->\n    an example\n    <!-- /result -->\n\n<!--",
        "\nBetween.\n",
        "-->\nstays\n<!--",
    ):
        assert kept in text
    before = page.read_bytes()
    fill(page, read_results(results), pictures=page.parent / "_static")
    assert page.read_bytes() == before


def test_a_summary_has_every_result(results: Path) -> None:
    text = summary(results, read_results(results)).read_text()
    assert [line for line in text.splitlines() if line.startswith("## ")] == ["## niah-long", "## recall", "## unused"]
    assert (results / "bench-niah-long.svg").exists()
    assert "| 1     | weights | 0.987       | 200 |" in text


def test_a_page_tells_of_an_interruption(results: Path) -> None:
    assert "interrupted" not in summary(results, read_results(results)).read_text()
    whole = Result.read(results / "recall.json")
    replace(whole, interrupted=True).write(results / "recall.json")
    assert summary(results, read_results(results)).read_text().count("limit 200, interrupted True.") == 1


def test_an_unknown_column_is_named(results: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("<!-- result: recall speed -->\n<!-- /result -->\n")
    with pytest.raises(InvalidInput, match="has speed; it has facts, mode"):
        fill(page, read_results(results), pictures=tmp_path)


def test_what_is_no_result_is_refused(results: Path, tmp_path: Path) -> None:
    (results / "other.json").write_text('{"benchmark": "recall"}')
    with pytest.raises(InvalidInput, match=r"other\.json is not what a benchmark wrote"):
        read_results(results)
    with pytest.raises(InvalidInput, match="holds no result"):
        read_results(tmp_path)
