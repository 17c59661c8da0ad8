"""A tiny cross-encoder learns which sentence answers, and the run leaves what a memory loads."""

import json
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

import pytest
import torch
from torch import Tensor
from transformers import AutoTokenizer, BertConfig, BertModel

from lora_memory.cross_encoder import CrossEncoder
from lora_memory.errors import InvalidInput
from lora_memory.model_files import default_text_encoder_source
from lora_memory.training import reranking
from lora_memory.training.examples import split_sentences
from lora_memory.training.reranking import (
    NOWHERE,
    RerankerOptions,
    RerankerTrainer,
    RivalBatch,
    first_hits,
    train_reranker,
)
from lora_memory.training.rivals import AskedText, asked_texts

PEOPLE = "Ada Bea Cyd Dot Eva Fay Gus Hal Ida Jan Kim Liv".split()


def tiny(*, rank: int) -> tuple[CrossEncoder, Any]:
    torch.manual_seed(1)
    tokenizer = AutoTokenizer.from_pretrained(default_text_encoder_source())
    config = BertConfig(
        vocab_size=len(tokenizer),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        hidden_dropout_prob=0.0,  # so that a run can be repeated
        attention_probs_dropout_prob=0.0,
    )
    return CrossEncoder(BertModel(config, add_pooling_layer=False), rank=rank), tokenizer


@pytest.fixture
def tiny_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reranking, "default_cross_encoder", tiny)
    monkeypatch.setattr("lora_memory.cross_encoder.default_cross_encoder", tiny)


def texts(count: int, seed: int = 0) -> list[AskedText]:
    """Who agreed? No word of the question says it."""
    rng, rows = Random(seed), []
    for _ in range(count):
        people = rng.sample(PEOPLE, 4)
        told = [f"{name} said no." for name in people[1:]]
        told.insert(rng.randrange(4), f"{people[0]} said yes.")
        rows.append({"context": " ".join(told), "qas": [{"q": "Who agreed?", "a": [people[0]]}]})
    return list(asked_texts(rows, split_sentences))


@pytest.mark.usefixtures("tiny_model")
@pytest.mark.slow
def test_a_run_learns_and_is_loaded(tmp_path: Path) -> None:
    options = RerankerOptions(
        steps=160, questions=8, rivals=4, rank=4, learning_rate=5e-3, warmup_steps=40, log_every=40, workers=0
    )
    held_out = {"others": texts(30, seed=1), "none": []}
    scores = train_reranker(tmp_path, texts=texts(60), held_out=held_out, options=options, device="cpu")
    *log, scored = (json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines())
    assert [row["step"] for row in log] == [40, 80, 120, 160]
    assert all(log[-1]["loss"][name] < 0.5 * log[0]["loss"][name] for name in ("which", "whether")), log
    assert {"config.json", "log.jsonl", "model.safetensors"} <= {path.name for path in tmp_path.iterdir()}
    (before, after) = scores["others"]
    assert set(scores) == {"others"}
    assert after > 0.9 > before
    assert first_hits(tmp_path, held_out) == scores
    assert scored["held_out"] == {"others": after}


@pytest.mark.usefixtures("tiny_model")
def test_a_run_that_was_killed_goes_on_as_if_it_had_not_been(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    options = RerankerOptions(steps=4, save_every=2, learning_rate=1e-2, warmup_steps=1, questions=2, rank=2, workers=0)

    def trained(folder: Path) -> bytes:
        train_reranker(folder, texts=texts(8), held_out={}, options=options, device="cpu")
        return (folder / "model.safetensors").read_bytes()

    whole = trained(tmp_path / "whole")
    step = RerankerTrainer._train_step

    def killed(trainer: RerankerTrainer, batch: RivalBatch) -> Mapping[str, Tensor]:
        if trainer.step == 3:
            raise KeyboardInterrupt
        return step(trainer, batch)

    monkeypatch.setattr(RerankerTrainer, "_train_step", killed)
    with pytest.raises(KeyboardInterrupt):
        trained(tmp_path / "killed")
    monkeypatch.setattr(RerankerTrainer, "_train_step", step)
    assert json.loads((tmp_path / "killed/progress.json").read_text())["step"] == 2
    assert (tmp_path / "killed/model.safetensors").read_bytes() != whole
    assert trained(tmp_path / "killed") == whole


def test_the_losses_ask_which_and_whether() -> None:
    place, holds = torch.tensor([0, 1, 3, 4]), torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, -1.0]])

    def losses(logits: list[float], fits: list[list[float]]) -> tuple[Tensor, Tensor]:
        return reranking._losses(torch.tensor(logits), RivalBatch({}, place, torch.tensor(fits), holds))

    for logits, good in (([9.0, -9.0, -9.0, 9.0], True), ([-9.0, 9.0, 9.0, -9.0], False)):
        which, whether = losses(logits, [[0.5, 0.5, NOWHERE], [0.5, 0.5, 0.5]])
        assert (which < 0.01) == (whether < 0.01) == good
    # What the fit tells already need not be learned; what may hold the answer as well teaches nothing.
    told, _ = losses([0.0] * 4, [[9.0, 0, NOWHERE], [0, 9.0, 0]])
    open_, _ = losses([0.0] * 4, [[9.0, 0, NOWHERE], [0, 9.0, 99.0]])
    assert told < 0.01
    assert open_ == told


def test_nothing_to_learn_from_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="other data"):
        train_reranker(tmp_path, texts=[], held_out={}, options=RerankerOptions(steps=1), device="cpu")
