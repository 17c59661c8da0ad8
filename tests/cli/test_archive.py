import json
from collections.abc import Callable
from pathlib import Path

import pytest

from lora_memory.cli import opening
from lora_memory.memory import Memory
from lora_memory.rebuilding import RebuildReceipt
from lora_memory.store import AdapterStore
from lora_memory.testing import tiny_base_model, tiny_hypernetwork, tiny_text_encoder
from tests.cli.conftest import Run


@pytest.fixture
def archive(run: Run, tmp_path: Path) -> Path:
    """Of two records, one of them below `acme`; the store that they come from is gone."""
    assert run("add --tag code -", "--scope", "acme/mira", stdin=b"The code is 4827").exit_code == 0
    assert run("add -", stdin=b"The fox is old").exit_code == 0
    result = run("export", tmp_path / "all.zip")
    assert result.exit_code == 0, result.output
    assert "2 records" in result.stdout
    return tmp_path / "all.zip"


def test_records_go_to_another_store(run: Run, archive: Path, store: Path) -> None:
    before = json.loads(run("ls --json").stdout)
    store.rename(store.with_name("old"))
    imported = json.loads(run("import --json", archive).stdout)
    assert imported == {"records": 2, "chunks": 2, "existing": 0, "expired": 0, "turns": 0}
    assert json.loads(run("ls --json").stdout) == before
    assert "2 were there before" in run("import", archive).stdout


def test_a_part_of_a_store(run: Run, archive: Path, tmp_path: Path) -> None:
    for options in (["--scope", "acme"], ["--tag", "code"]):
        assert json.loads(run("export --json", tmp_path / "part.zip", *options).stdout)["records"] == 1


def test_what_is_refused_is_one_line_and_changes_nothing(run: Run, archive: Path, store: Path) -> None:
    store.rename(store.with_name("old"))
    outside = run("import --scope acme", archive)
    assert outside.exit_code == 2
    assert "acme" in outside.stderr
    archive.write_bytes(archive.read_bytes()[:-100])
    damaged = run("import", archive)
    assert damaged.exit_code == 1
    assert damaged.stderr.startswith("error: This is not an intact archive")
    assert len(damaged.stderr.splitlines()) == 1
    assert run("import", "no.zip").exit_code == 2
    assert run("export", "x.zip").exit_code == 2  # there is no store
    assert not store.exists()


def test_rebuild(
    run: Run,
    archive: Path,
    store: Path,
    open_tiny: Callable[..., Memory],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    base_model = tiny_base_model()
    other = tiny_hypernetwork(base_model, seed=3)

    def rebuild_tiny(path: Path, *, progress: Callable[[int, int], None], **_: object) -> RebuildReceipt:
        return Memory.rebuild(
            path,
            base_model=base_model,
            document_hypernetwork=other,
            text_encoder=tiny_text_encoder(),
            progress=progress,
        )

    monkeypatch.setattr(opening, "rebuild_memory", rebuild_tiny)
    assert "internalized 2 texts again" in run("rebuild").stdout
    with AdapterStore.open(store) as opened:
        assert opened.identity.hypernetwork == other.fingerprint
    assert "nothing to do" in run("rebuild").stdout
    assert json.loads(run("rebuild --json").stdout) == {"texts": 0, "resumed": 0}
    assert "rebuild()" in run("ask", "What is the code?").stderr


def test_rebuild_needs_a_store(run: Run) -> None:
    assert run("rebuild").exit_code == 2
