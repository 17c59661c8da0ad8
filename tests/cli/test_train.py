import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lora_memory.cli.program import app
from lora_memory.hypernetworks.base import save_hypernetwork
from lora_memory.hypernetworks.document import load_document_hypernetwork
from lora_memory.testing import tiny_base_model, tiny_hypernetwork


@pytest.mark.slow
def test_a_run_writes_a_hypernetwork_and_prints_its_scores(tmp_path: Path) -> None:
    base_model = tiny_base_model()
    base_model.model.save_pretrained(tmp_path / "base")
    base_model.tokenizer.save_pretrained(tmp_path / "base")
    save_hypernetwork(tiny_hypernetwork(base_model), tmp_path / "init", kind="document")
    options = "--steps 1 --workers 0 --documents-factor 0.01 --held-out 4 --l1 0 --json".split()
    folders = ["--base-model", str(tmp_path / "base"), "--init", str(tmp_path / "init")]
    trained = CliRunner().invoke(app, ["train", "document", str(tmp_path / "run"), *options, *folders])
    assert trained.exit_code == 0, trained.output
    report = json.loads(trained.stdout)  # the log is on standard error
    assert report["output"] == str(tmp_path / "run")
    assert {"seen_1", "seen_6", "needle_1k"} <= set(report["exact_match"])
    assert '"step": 1' in trained.stderr
    progress = json.loads((tmp_path / "run/progress.json").read_text())
    assert (progress["step"], progress["options"]["l1"]) == (1, 0)
    assert load_document_hypernetwork(tmp_path / "run").config == load_document_hypernetwork(tmp_path / "init").config


def test_a_folder_that_is_not_there_is_bad_input(tmp_path: Path) -> None:
    for option in ("--data", "--init"):
        wrong = CliRunner().invoke(app, ["train", "document", "run", "--steps", "1", option, str(tmp_path / "none")])
        assert wrong.exit_code == 2
        assert option in wrong.stderr
        assert wrong.stderr.count("\n") == 1
