"""The documentation builds without a warning, and the examples on its pages type-check against the package.

Running the examples takes the shipped weights: `test_pages.py`.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from lora_memory.model_files import SET_UP_BASE_MODEL

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
LANGCHAIN_PAGES = {"langchain.md", "migrating-from-rag.md"}  # their programs run in integrations/langchain
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path, language: str) -> list[str]:
    return [code for name, code in FENCE.findall(page.read_text("utf-8")) if name == language]


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_documentation_builds_without_warnings(tmp_path: Path) -> None:
    built = subprocess.run(
        [
            sys.executable,
            "-m",
            "sphinx",
            "-q",
            "-W",
            "--keep-going",
            "-d",
            tmp_path / "doctrees",
            "docs",
            tmp_path / "html",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    assert "Memory" in (tmp_path / "html/api.html").read_text("utf-8")


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_python_examples_use_names_and_arguments_that_exist(tmp_path: Path) -> None:
    """The blocks of one page are one program, checked as strictly as the package."""
    programs = []
    for page in PAGES:
        code = "\n".join(blocks(page, "python"))
        if code and page.name not in LANGCHAIN_PAGES:
            program = tmp_path / re.sub(r"\W", "_", name(page).removesuffix(".md"))
            programs.append(program.with_suffix(".py"))
            programs[-1].write_text(code, "utf-8")
    assert len(programs) >= 5, "the pages lost their examples"
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", "pyproject.toml", *programs],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_local_links_of_a_page_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?://)([^)#\s]+)", page.read_text("utf-8")):
        assert (page.parent / target).exists(), f"{name(page)} links to {target}"


def test_readme_and_errors_name_the_same_set_up() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    for command in SET_UP_BASE_MODEL.split(" && "):
        assert command in readme
