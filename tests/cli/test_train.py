import gzip
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lora_memory.cli.program import app
from lora_memory.cross_encoder import default_cross_encoder, save_cross_encoder
from lora_memory.grader import load_grader
from lora_memory.hypernetworks.base import save_hypernetwork
from lora_memory.hypernetworks.document import DocumentHypernetwork, load_document_hypernetwork
from lora_memory.hypernetworks.instruction import load_instruction_hypernetwork
from lora_memory.reranker import DEFAULT_RERANKER, load_reranker
from lora_memory.testing import tiny_base_model, tiny_hypernetwork, tiny_text_encoder
from lora_memory.training.recipe import document_config
from tests.training.tasks import rows, write


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


@pytest.mark.slow
def test_a_smaller_hypernetwork_learns_from_a_larger(tmp_path: Path) -> None:
    base_model = tiny_base_model()
    base_model.model.save_pretrained(tmp_path / "base")
    base_model.tokenizer.save_pretrained(tmp_path / "base")
    large = str(tmp_path / "large")
    save_hypernetwork(DocumentHypernetwork(document_config(base_model, rank=2)), large, kind="document")
    options = (
        "--steps 1 --workers 0 --documents-factor 0.01 --held-out 0 --imitation 0.25 --blocks 0,3 --depths 2".split()
    )
    folders = ["--base-model", str(tmp_path / "base"), "--init", large, "--imitate", large]
    trained = CliRunner().invoke(app, ["train", "document", str(tmp_path / "run"), *options, *folders])
    assert trained.exit_code == 0, trained.output
    config = load_document_hypernetwork(tmp_path / "run").config
    assert (config.blocks, config.feature_depths) == (2, (2,))
    assert json.loads((tmp_path / "run/progress.json").read_text())["options"]["imitation"] == 0.25


@pytest.mark.slow
def test_a_reranker_is_trained_and_its_hits_are_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lora_memory.training.rivals.GENERATED", {"few_facts": 4})
    monkeypatch.setattr("lora_memory.training.rivals.POOLS", 1)
    monkeypatch.setattr("lora_memory.training.recipe.HELD_OUT", 6)
    options = "--steps 1 --questions 2 --workers 0 --rank 2".split()
    trained = CliRunner().invoke(app, ["train", "reranker", str(tmp_path / "run"), *options, "--json"])
    assert trained.exit_code == 0, trained.output
    report = json.loads(trained.stdout)  # the log is on standard error
    assert {"seen_1", "seen_6", "seen_24", "open_1"} == set(report["first_hits"])
    assert '"step": 1' in trained.stderr
    assert load_reranker(tmp_path / "run").logits("Who?", ["She.", "He."]).shape == (2,)


@pytest.mark.slow
def test_a_grader_is_trained_and_its_scores_are_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lora_memory.training.untold.WORLDS", 1)
    monkeypatch.setattr("lora_memory.training.untold.NOTES", {})
    save_cross_encoder(default_cross_encoder(rank=2)[0], tmp_path / "init", kind="reranker")
    with gzip.open(tmp_path / "own.jsonl.gz", "wt", encoding="utf-8") as file:
        for hour in range(32):
            question = {"q": f"What opens at {hour}?", "a": [f"Gate {hour}"]}
            file.write(json.dumps({"context": f"Gate {hour} opens at {hour}.", "qas": [question]}) + "\n")
    options = ["--steps", "1", "--questions", "2", "--init", str(tmp_path / "init"), "--data", str(tmp_path)]
    command = ["train", "grader", str(tmp_path / "run"), *options]
    trained = CliRunner().invoke(app, [*command, "--json"])
    assert trained.exit_code == 0, trained.output
    report = json.loads(trained.stdout)  # the log is on standard error
    assert report["output"] == str(tmp_path / "run")
    assert set(report["area_under_curve"]) == {"own"}
    assert '"step": 1' in trained.stderr
    progress = json.loads((tmp_path / "run/progress.json").read_text())
    assert (progress["step"], progress["options"]["questions"]) == (1, 2)
    reranker, grader = load_reranker(tmp_path / "init").name, load_grader(tmp_path / "run").name
    assert grader.removeprefix("grader:") != reranker.removeprefix("reranker:")
    again = CliRunner().invoke(app, command)
    assert again.exit_code == 0, again.output
    assert "area under the curve" in again.stdout
    assert f"{report['area_under_curve']['own']:.3f}" in again.stdout
    (tmp_path / "run/held_out.jsonl").write_text("")
    unscored = CliRunner().invoke(app, command)
    assert unscored.exit_code == 0, unscored.output
    assert unscored.stdout.startswith("Nothing was held out")


@pytest.mark.parametrize("trained", ["document", "grader"])
def test_a_folder_that_is_not_there_is_bad_input(tmp_path: Path, trained: str) -> None:
    for option in ("--data", "--init"):
        wrong = CliRunner().invoke(app, ["train", trained, "run", "--steps", "1", option, str(tmp_path / "none")])
        assert wrong.exit_code == 2
        assert option in wrong.stderr
        assert wrong.stderr.count("\n") == 1


def test_runs_are_averaged(tmp_path: Path) -> None:
    for name in ("one", "other"):
        save_hypernetwork(tiny_hypernetwork(tiny_base_model()), tmp_path / name, kind="document")
    folders = [str(tmp_path / name) for name in ("mean", "one", "other")]
    averaged = CliRunner().invoke(app, ["train", "average", *folders])
    assert averaged.exit_code == 0, averaged.output
    assert load_document_hypernetwork(tmp_path / "mean").config == load_document_hypernetwork(tmp_path / "one").config
    alone = CliRunner().invoke(app, ["train", "average", *folders[:2]])
    assert (alone.exit_code, alone.stderr.count("\n")) == (2, 1)


def test_rerankers_are_averaged(tmp_path: Path) -> None:
    mean, shipped = tmp_path / "mean", str(DEFAULT_RERANKER)
    averaged = CliRunner().invoke(app, ["train", "average", "--rerankers", str(mean), shipped, shipped])
    assert averaged.exit_code == 0, averaged.output
    question, texts = "Who bakes?", ["Ada bakes.", "Ada sleeps."]
    logits = load_reranker(mean).logits(question, texts)
    assert logits.tolist() == pytest.approx(load_reranker().logits(question, texts).tolist(), abs=0.1)  # in bfloat16


def test_losses_are_drawn(tmp_path: Path) -> None:
    log, picture = tmp_path / "log.jsonl", tmp_path / "loss.svg"
    log.write_text('{"step": 1, "loss": {"qa-1": 2.0, "qa-2": 3.0}}\n{"step": 2, "loss": {"qa-1": 1.0}}\n')
    drawn = CliRunner().invoke(app, ["train", "curves", str(picture), str(log), "--kinds", "qa-1, qa-2"])
    assert drawn.exit_code == 0, drawn.output
    assert "step (qa-1)" in picture.read_text()
    assert "step (qa-2)" in picture.read_text()


@pytest.mark.slow
def test_oracles_and_both_schemes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The default text encoder takes seconds to load: a tiny one stands in its place.
    monkeypatch.setattr("lora_memory.training.task_recipe.TextEncoder", lambda **_: tiny_text_encoder())
    base_model = tiny_base_model()
    base_model.model.save_pretrained(tmp_path / "base")
    base_model.tokenizer.save_pretrained(tmp_path / "base")
    data = write(tmp_path / "tasks.jsonl.gz", rows())
    common = ["--data", str(data), "--base-model", str(tmp_path / "base"), "--steps", "1", "--tasks", "2", "--json"]
    common += ["--target-modules", "down_proj,q_proj", "--rank", "2"]
    oracles = ["--oracles", str(tmp_path / "oracles")]
    made = CliRunner().invoke(app, ["train", "oracles", str(tmp_path / "oracles"), *common])
    assert made.exit_code == 0, made.output
    assert set(json.loads(made.stdout)["loss"]) == {"one", "two", "clinc_home", "p_three"}
    for scheme, more in (("sft", ["--no-variants"]), ("reconstruction", oracles)):
        output = tmp_path / scheme
        trained = CliRunner().invoke(app, ["train", "task", str(output), *common, "--scheme", scheme, *more])
        assert trained.exit_code == 0, trained.output
        assert set(json.loads(trained.stdout)["exact_match"]) == {"trained", "unseen_task", "unseen_family"}
        config = load_instruction_hypernetwork(output).config
        assert (config.target_modules, config.rank) == (("down_proj", "q_proj"), 2)
    save_hypernetwork(tiny_hypernetwork(base_model), tmp_path / "documents", kind="document")
    beside = ["--document-hypernetwork", str(tmp_path / "documents"), "--joint", "1", "--workers", "0"]
    monkeypatch.setattr("lora_memory.training.task_recipe.HELD_OUT_QUESTIONS", 2)
    trained = CliRunner().invoke(app, ["train", "task", str(tmp_path / "beside"), *common, *beside])
    assert trained.exit_code == 0, trained.output
    assert {"trained", "document_recall", "trained_forms_form"} <= set(json.loads(trained.stdout)["exact_match"])
    refused = CliRunner().invoke(app, ["train", "task", "run", *common, "--scheme", "rl"])
    assert refused.exit_code == 2
    assert "unknown scheme" in refused.stderr
