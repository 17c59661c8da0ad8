"""LoRAs that are trained on a document: of tiny models, by PEFT itself."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
import torch

from lora_memory.backends.base import Request
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.base_models import BaseModel
from lora_memory.benchmarks import qa
from lora_memory.benchmarks.baselines import Baseline, Trainer, Tuning
from lora_memory.benchmarks.examination import Examination
from lora_memory.errors import MissingDependency
from lora_memory.testing import tiny_base_model
from tests.benchmarks.oracle import open_memory

TEXT = "The code is 4827."
QUICK = Tuning(rank=2, steps=2, rows=2, questions=3)


def trainer(model: BaseModel, tuning: Tuning) -> Trainer:
    return Trainer(model, TransformersBackend(model), target_modules=["down_proj"], tuning=tuning)


def test_finetuning_learns_to_say_the_text_and_leaves_the_model_alone() -> None:
    model = tiny_base_model()
    before = {name: weight.clone() for name, weight in model.model.state_dict().items()}
    tuning = Tuning(rank=8, steps=120, finetuning_rate=2e-2)
    composition = trainer(model, tuning).train("finetuning", TEXT)
    assert (composition.rank, composition.layers) == (8, tuple(range(model.n_layers)))
    prompt = model.tokenizer(TEXT[:8]).input_ids
    backend = TransformersBackend(model)
    bare, trained = backend.generate([Request(prompt_ids=prompt), Request(prompt_ids=prompt, composition=composition)])
    assert trained.text.startswith(TEXT[8:12])
    assert not bare.text.startswith(TEXT[8:12])
    after = model.model.state_dict()
    assert set(after) == set(before)
    assert all(torch.equal(after[name], weight) for name, weight in before.items())


@pytest.mark.parametrize("baseline", ["finetuning", "distillation"])
def test_each_document_has_a_lora_of_its_own_and_the_same_one_again(baseline: Baseline) -> None:
    training = trainer(tiny_base_model(), QUICK)
    one, other, again = (training.train(baseline, text) for text in (TEXT, "A dog barks.", TEXT))
    assert one.name == again.name != other.name
    assert one.norm > 0


def test_a_text_longer_than_the_window_is_cut() -> None:
    model = tiny_base_model(max_position_embeddings=600)
    assert trainer(model, QUICK).train("distillation", TEXT * 60).norm > 0


def test_qa_compares_them_in_the_same_run(tmp_path: Path) -> None:
    data = tmp_path / "data.jsonl"
    data.write_text('{"context": "The code is 4827.", "qas": [{"q": "Which code?", "a": ["4827"]}]}\n' * 2)
    with open_memory(tmp_path / "memory", TransformersBackend(tiny_base_model())) as memory:
        result = qa.run(memory, data=data, modes=("none", *qa.BASELINES, "weights"), tuning=QUICK)
    rows = {row["mode"]: row for row in result.results}
    assert list(rows) == ["none", "finetuning", "distillation", "weights"]
    assert {row["n"] for row in rows.values()} == {2}
    assert [mode for mode, row in rows.items() if row["update_ms"]] == ["finetuning", "distillation", "weights"]
    assert result.settings["tuning"]["steps"] == 2


def test_interrupted_nothing_more_is_trained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data.jsonl"
    data.write_text('{"context": "The code is 4827.", "qas": [{"q": "Which code?", "a": ["4827"]}]}\n')
    alone = Examination.alone

    def interrupted(self: Examination, *arguments: Any) -> Any:
        replies = alone(self, *arguments)
        self.interrupted.set()
        return replies

    monkeypatch.setattr(Examination, "alone", interrupted)
    with open_memory(tmp_path / "memory", TransformersBackend(tiny_base_model())) as memory:
        result = qa.run(memory, data=data, modes=("none", *qa.BASELINES), tuning=QUICK)
    assert [row["mode"] for row in result.results] == ["none"]


def test_without_peft_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "peft", None)
    with pytest.raises(MissingDependency, match=r"lora-memory\[baselines\]"):
        trainer(tiny_base_model(), QUICK)
