"""Every example runs on the default models and shows what its text promises."""

import re
import runpy
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from record import PROGRAMS, frame, recorded

pytestmark = pytest.mark.timeout(300)
EXAMPLES = Path(__file__).parent
Run = Callable[[str], str]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run an example; what it printed."""

    def run(name: str) -> str:
        monkeypatch.setattr(sys, "argv", [name])
        runpy.run_path(str(EXAMPLES / name), run_name="__main__")
        told = capsys.readouterr().out
        assert frame(told) == frame(recorded(name)), "docs/examples.md is stale: make examples-page"
        return told

    return run


def test_the_page_shows_every_example() -> None:
    assert {path.name for path in EXAMPLES.glob("*.py")} == {*PROGRAMS, "record.py", "test_examples.py"}


def test_quickstart(run: Run) -> None:
    told = run("quickstart.py")
    assert "answer: 6543\n" in told
    assert "6543" not in told.split("bare model:")[1]


def test_long_running_assistant(run: Run) -> None:
    turns = [
        line.split() for line in run("long_running_assistant.py").splitlines() if re.fullmatch(r"( +\d+){3}", line)
    ]
    _, session, everything = map(int, turns[-1])
    assert len(turns) == 40
    assert session < 0.5 * everything


def test_own_base_model(run: Run) -> None:
    told = run("own_base_model.py")
    assert "after: 1.00" in told
    assert "'aaaa' answers 'a'" in told
    assert "'bbbb' answers 'b'" in told


def test_multi_tenant_service(run: Run) -> None:
    told = run("multi_tenant_service.py")
    assert re.search(r"acme +What is the code of the vault of Acme\? +7741", told)
    assert re.search(r"globex +What is the code of the vault of Globex\? +2093", told)
    for line in told.splitlines():
        assert not (line.startswith("acme ") and "2093" in line)
        assert not (line.startswith("globex ") and "7741" in line)
    assert told.count("22:00") == 2
    assert "404" in told
    assert "complete" in told
    assert "401" in told


def test_bulk_ingestion(run: Run) -> None:
    told = run("bulk_ingestion.py")
    assert int(re.findall(r"(\d+) pages", told)[0]) >= 5
    assert "forgetting.md" in told.split("What does forget remove?")[1].split("\n\n")[0]
    assert "scopes.md" in told.split("What is the empty scope?")[1].split("\n\n")[0]


def test_langchain_agent(run: Run) -> None:
    told = run("langchain_agent.py")
    turns = {
        int(number): (int(tokens), text) for number, tokens, text in re.findall(r"turn +(\d+), +(\d+) .*→ (.*)", told)
    }
    assert "B19" in turns[30][1]
    assert max(tokens for tokens, _ in turns.values()) < 200
    assert int(re.findall(r"conversation has (\d+)", told)[0]) > 2 * turns[30][0]


def test_langchain_migration(run: Run) -> None:
    rows = re.findall(
        r"^(facts|prose), (before|after).*?(\d+) +[\d.]+ +([\d.]+) +([\d.]+)$",
        run("langchain_migration.py"),
        re.MULTILINE,
    )
    tokens = {(exam, side): int(number) for exam, side, number, _, _ in rows}
    exact = {(exam, side): float(share) for exam, side, _, share, _ in rows}
    contained = {(exam, side): float(share) for exam, side, _, _, share in rows}
    assert len(rows) == 4
    for exam in ("facts", "prose"):
        assert tokens[exam, "after"] < tokens[exam, "before"]
    assert exact["facts", "after"] > exact["facts", "before"]
    # The guide says so; if not, it needs another text.
    assert contained["prose", "before"] < contained["prose", "after"] < 0.5
