"""Write `docs/examples.md`, each example with what it printed: `python examples/record.py` (`make examples-page`).

The tests of the examples compare what an example prints with the page. What a model says and what a clock measures
may differ between machines, so that only the frame of the output is compared: see `frame`.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parent
PAGE = EXAMPLES.parent / "docs" / "examples.md"
PROGRAMS = (
    "quickstart.py",
    "long_running_assistant.py",
    "multi_tenant_service.py",
    "bulk_ingestion.py",
    "own_base_model.py",
    "langchain_agent.py",
    "langchain_migration.py",
)
HEAD = """\
# Examples

The programs of the repository's folder `examples/`, each with what it printed on the default models.
`make test-examples` runs them and fails where one no longer prints the lines shown here; `make examples-page` writes
this page anew. Answers and times may differ on other machines. Nothing is picked or mended: garbled answers to
questions about prose, as in bulk ingestion, are real and bad.
"""


def recorded(name: str) -> str:
    """What the page says that an example printed."""
    shown = rf"^\(`examples/{name}`\).*?^```text\n(.*?)^```$"
    found = re.search(shown, PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    if found is None:
        raise LookupError(f"docs/examples.md does not show {name}; run make examples-page")
    return found[1]


def frame(printed: str) -> list[str]:
    """How the lines begin that the program itself words: up to the first figure, colon, arrow or column."""
    lines = (line for line in printed.splitlines() if line[:1].strip())
    return [re.split(r"\d|[:→]| {2,}", line)[0].rstrip() for line in lines]


def section(name: str) -> str:
    """One example's part of the page."""
    path = EXAMPLES / name
    title = re.match(r'"""(.*?)[:.]', path.read_text("utf-8"))
    if title is None:
        raise ValueError(f"{name} has no docstring to take a title from")
    run = subprocess.run([sys.executable, path], capture_output=True, text=True, check=True, env=_environment())
    return (
        f"\n## {title[1]}\n\n(`examples/{name}`)\n\n"
        f"```{{literalinclude}} ../examples/{name}\n:language: python\n```\n\n"
        f"It prints:\n\n```text\n{run.stdout.rstrip()}\n```\n"
    )


def _environment() -> dict[str, str]:
    return {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONWARNINGS": "ignore"}


def main() -> None:
    """Write the page."""
    PAGE.write_text(HEAD + "".join(map(section, PROGRAMS)), "utf-8")


if __name__ == "__main__":
    main()
