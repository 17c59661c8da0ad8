"""The Python of the README and of the how-to pages runs, each page as one program, and keeps its promises."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lora_memory import Memory

PACKAGE = Path(__file__).parent.parent
HOW_TO = PACKAGE.parent.parent / "docs" / "howto"
PAGES = {
    PACKAGE / "README.md": ("The Lisbon office closes at 18:30. offices.md", "\n6543\n", "\nB12\n", "green tea"),
    HOW_TO / "langchain.md": ("The Lisbon office closes at 18:30. {", "\n18:30 {", "green tea"),
    HOW_TO / "migrating-from-rag.md": ("18:30",),
}


@pytest.fixture
def names() -> Iterator[dict[str, object]]:
    """What a page's program defines."""
    names: dict[str, object] = {}
    yield names
    if isinstance(memory := names.get("memory"), Memory):
        memory.close()


def blocks(page: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_runs(
    page: Path,
    names: dict[str, object],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    for block in blocks(page):
        exec(compile(block, page.name, "exec"), names)
    told = capsys.readouterr().out
    for promised in PAGES[page]:
        assert promised in told


def test_a_working_retriever_takes_ten_lines() -> None:
    first = blocks(PACKAGE / "README.md")[0]
    assert "retriever.invoke" in first
    assert len([line for line in first.splitlines() if line]) <= 10
