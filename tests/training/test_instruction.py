"""Training on tasks with a tiny base: both schemes learn what the description says, resume and score."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
import torch

from lora_memory.base_models import BaseModel
from lora_memory.errors import InvalidInput
from lora_memory.hypernetworks.instruction import (
    InstructionHypernetwork,
    InstructionHypernetworkConfig,
    load_instruction_hypernetwork,
)
from lora_memory.testing import tiny_base_model, tiny_text_encoder
from lora_memory.text_encoder import TextEncoder
from lora_memory.training.instruction import InstructionOptions, OracleTrainer
from lora_memory.training.oracles import OracleOptions, read_oracles, train_oracles
from lora_memory.training.task_recipe import instruction_config, make_oracles, train_instruction
from lora_memory.training.tasks import read_tasks
from tests.training.tasks import rows, write

FAST: dict[str, Any] = {
    "tasks": 2,
    "examples_factor": 0.5,
    "learning_rate": 1e-2,
    "warmup_steps": 5,
    "workers": 0,
    "log_every": 10,
    "save_every": 20,
    "label_smoothing": 0.0,
}


@pytest.fixture(scope="module")
def base_model() -> BaseModel:
    return tiny_base_model()


@pytest.fixture(scope="module")
def encoder() -> TextEncoder:
    return tiny_text_encoder()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write(tmp_path / "tasks.jsonl.gz", rows())


SIZES: dict[str, Any] = {"target_modules": ("down_proj", "v_proj"), "rank": 4, "latent_size": 16, "head_size": 64}


@pytest.fixture
def models(base_model: BaseModel, encoder: TextEncoder) -> dict[str, Any]:
    return {"base_model": base_model, "text_encoder": encoder, "sizes": SIZES}


def train(output: Path, data: Path, steps: int, **changes: Any) -> dict[str, float]:
    options = InstructionOptions(steps=steps, **FAST)
    return train_instruction(output, data=data, with_variants=False, options=options, **changes)


def logged(directory: Path) -> list[dict[str, Any]]:
    return [json.loads(row) for row in (directory / "log.jsonl").read_text().splitlines()]


class TestFineTuning:
    def test_it_learns_what_the_description_says(self, models: dict[str, Any], data: Path, tmp_path: Path) -> None:
        base_model = models["base_model"]
        before = {name: tensor.clone() for name, tensor in base_model.model.state_dict().items()}
        scores = train(tmp_path / "run", data, 60, **models)
        losses = [next(iter(row["loss"].values())) for row in logged(tmp_path / "run") if "loss" in row]
        assert losses[-1] < losses[0] / 3
        # Inputs are the same in every task: only the adapter can tell x from y, and so it does in unseen ones.
        assert scores == {"trained": 1.0, "unseen_task": 1.0, "unseen_family": 1.0}
        assert all(torch.equal(tensor, before[name]) for name, tensor in base_model.model.state_dict().items())
        loaded = load_instruction_hypernetwork(tmp_path / "run")
        assert loaded.config == load_instruction_hypernetwork(tmp_path / "run/int8").config
        assert (loaded.config.trained_tasks, loaded.config.trained_families) == (("one", "two"), ("letters",))
        # A finished run is only scored.
        assert train(tmp_path / "run", data, 60, **models) == scores
        assert load_instruction_hypernetwork(tmp_path / "run").fingerprint == loaded.fingerprint

    def test_resuming_continues_the_same_run(self, models: dict[str, Any], data: Path, tmp_path: Path) -> None:
        train(tmp_path, data, 10, **models)
        train(tmp_path, data, 20, **models)
        assert [row["step"] for row in logged(tmp_path) if "loss" in row] == [10, 20]
        assert json.loads((tmp_path / "progress.json").read_text())["step"] == 20

    def test_variants_are_trained_on_as_well(self, models: dict[str, Any], data: Path, tmp_path: Path) -> None:
        train_instruction(tmp_path, data=data, options=InstructionOptions(steps=1, **FAST), **models)
        assert (tmp_path / "model.safetensors").exists()

    def test_bad_options_are_refused(self, base_model: BaseModel, data: Path, tmp_path: Path) -> None:
        with pytest.raises(InvalidInput, match="needs oracles"):
            train(tmp_path, data, 1, base_model=base_model, scheme="reconstruction")
        with pytest.raises(InvalidInput, match="unknown scheme"):
            train(tmp_path, data, 1, base_model=base_model, scheme="rl")


ORACLES = OracleOptions(steps=30, learning_rate=5e-2, warmup_steps=3, tasks=3, examples_factor=0.5)


class TestOracles:
    def test_each_learns_its_own_task(self, models: dict[str, Any], data: Path, tmp_path: Path) -> None:
        start = make_oracles(tmp_path / "start", data=data, options=dataclasses.replace(ORACLES, steps=1), **models)
        losses = make_oracles(tmp_path / "oracles", data=data, options=ORACLES, **models)
        assert set(losses) == {"one", "two", "clinc_home", "p_three"}
        assert max(losses.values()) < min(start.values()) / 3
        oracles = read_oracles(tmp_path / "oracles")
        assert oracles["one"].rank == 4
        assert oracles["one"].content_hash != oracles["two"].content_hash
        assert make_oracles(tmp_path / "oracles", data=data, options=ORACLES, **models) == {}  # they are there

    def test_training_together_is_training_alone(self, models: dict[str, Any], data: Path, tmp_path: Path) -> None:
        config = instruction_config(models["base_model"], models["text_encoder"], **SIZES)
        # A single example, so that draws do not matter.
        tasks = [dataclasses.replace(task, train=task.train[:1]) for task in read_tasks(data)[:2]]
        for name, group in (("together", tasks), ("alone", tasks[1:])):
            train_oracles(
                group,
                models["base_model"],
                config=config,
                directory=tmp_path / name,
                options=dataclasses.replace(ORACLES, steps=3),
                report=lambda _: None,
            )
        together, alone = (read_oracles(tmp_path / name)["two"] for name in ("together", "alone"))
        for module, (a, b) in alone.factors.items():
            torch.testing.assert_close(together.factors[module].a, a, atol=1e-2, rtol=1e-2)
            torch.testing.assert_close(together.factors[module].b, b, atol=1e-2, rtol=1e-2)

    def test_a_folder_without_any(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidInput, match="train oracles"):
            read_oracles(tmp_path)


class TestReconstruction:
    def test_it_reproduces_the_oracles_from_their_descriptions(
        self, models: dict[str, Any], data: Path, tmp_path: Path
    ) -> None:
        folder = tmp_path / "oracles"
        make_oracles(folder, data=data, options=ORACLES, **models)
        scores = train(tmp_path / "run", data, 60, scheme="reconstruction", oracles=folder, **models)
        losses = [row["loss"]["oracle"] for row in logged(tmp_path / "run") if "loss" in row]
        assert losses[-1] < losses[0] / 3
        assert losses[0] < 1.2  # 1 is what the mean of the oracles gives
        assert scores["trained"] == 1.0
        assert load_instruction_hypernetwork(tmp_path / "run").config.normalized

    def test_oracles_of_another_shape_are_refused(self, models: dict[str, Any], data: Path, tmp_path: Path) -> None:
        make_oracles(tmp_path / "oracles", data=data, options=dataclasses.replace(ORACLES, steps=1), **models)
        oracles = list(read_oracles(tmp_path / "oracles").values())
        base_model, encoder = models["base_model"], models["text_encoder"]
        run: dict[str, Any] = {
            "options": InstructionOptions(steps=1),
            "directory": tmp_path,
            "descriptions": [torch.zeros(1, 64)] * len(oracles),
            "oracles": oracles,
        }
        other = instruction_config(base_model, encoder, **(SIZES | {"rank": 2}), normalized=True)
        with pytest.raises(InvalidInput, match="same rank"):
            OracleTrainer(InstructionHypernetwork(other), base_model, **run)
        plain = instruction_config(base_model, encoder, **SIZES)
        with pytest.raises(InvalidInput, match="normalized"):
            OracleTrainer(InstructionHypernetwork(plain), base_model, **run)


def test_the_shipped_sizes_fit_the_limit() -> None:
    """8 MB as int8 for the default base, whose sizes these are."""
    with torch.device("meta"):
        hypernetwork = InstructionHypernetwork(
            InstructionHypernetworkConfig(
                base_models=("x",),
                text_encoder="all-MiniLM-L6-v2",
                embedding_size=384,
                target_modules=("q_proj", "v_proj"),
                in_sizes=(576, 576),
                out_sizes=(576, 192),
                layers=tuple(range(30)),
                latent_size=256,
                head_size=256,
            )
        )
    stored = sum(
        p.numel() + (4 * p.numel() // p.shape[-1] if p.ndim > 1 else p.numel()) for p in hypernetwork.parameters()
    )
    assert stored < 8_000_000
