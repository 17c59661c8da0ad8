"""The recipe end to end, on a tiny base and for a few steps."""

from pathlib import Path

import pytest
import torch

from lora_memory.errors import HypernetworkMismatch, ModelNotFound
from lora_memory.hypernetworks.base import save_hypernetwork
from lora_memory.hypernetworks.document import DocumentHypernetwork, load_document_hypernetwork
from lora_memory.memory import Memory
from lora_memory.testing import tiny_base_model, tiny_hypernetwork, tiny_text_encoder
from lora_memory.training.data import CURRICULUM, Task, mixture, recall_set
from lora_memory.training.document import TrainingOptions
from lora_memory.training.recipe import cutter, document_config, held_out_sets, train_document

OPTIONS = TrainingOptions(steps=2, workers=0, documents_factor=0.01, log_every=1)


def test_a_trained_hypernetwork_opens_a_memory(tmp_path: Path) -> None:
    base_model = tiny_base_model()
    scores = train_document(tmp_path / "run", base_model=base_model, held_out={}, options=OPTIONS)
    assert scores == {}
    whole = load_document_hypernetwork(tmp_path / "run")
    small = load_document_hypernetwork(tmp_path / "run" / "int8")
    torch.testing.assert_close(small.head, whole.head, rtol=0.05, atol=5e-3)
    with Memory.open(
        tmp_path / "store",
        base_model=base_model,
        document_hypernetwork=tmp_path / "run" / "int8",
        text_encoder=tiny_text_encoder(),
    ) as memory:
        memory.internalize("The door code is 4827.")
        assert memory.ask("What is the door code?").recalls


def test_a_run_starts_from_given_weights(tmp_path: Path) -> None:
    base_model = tiny_base_model()
    given = tiny_hypernetwork(base_model)
    save_hypernetwork(given, tmp_path / "init", kind="document")
    train_document(tmp_path / "run", base_model=base_model, init=tmp_path / "init", held_out={}, options=OPTIONS)
    trained = load_document_hypernetwork(tmp_path / "run")
    assert trained.config == given.config
    moved = (trained.head - given.head).abs().max()
    assert 0 < moved < 0.05  # two warm-up steps away


def test_a_run_may_start_at_a_lower_rank_and_skips_the_curriculum(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[float] = []

    def watched(progress: float, *, corpora: bool) -> dict[Task, float]:
        asked.append(progress)
        return mixture(progress, corpora=corpora)

    monkeypatch.setattr("lora_memory.training.recipe.mixture", watched)
    base_model = tiny_base_model()
    start = DocumentHypernetwork(document_config(base_model, rank=4))
    save_hypernetwork(start, tmp_path / "init", kind="document")
    run = tmp_path / "run"
    train_document(run, base_model=base_model, init=tmp_path / "init", rank=2, held_out={}, options=OPTIONS)
    assert load_document_hypernetwork(run).config.rank == 2
    assert min(asked) == CURRICULUM
    asked.clear()
    train_document(tmp_path / "anew", base_model=base_model, held_out={}, options=OPTIONS)
    assert min(asked) == 0


def test_weights_to_start_from_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound):
        train_document(tmp_path / "run", base_model=tiny_base_model(), init=tmp_path, held_out={}, options=OPTIONS)


def test_the_shipped_architecture_fits_its_base() -> None:
    config = document_config(tiny_base_model(layers=6))
    assert config.layers == (2, 3, 4, 5)
    assert config.feature_depths == (1, 2, 3, 4)
    with pytest.raises(HypernetworkMismatch):
        type(config)(**{**vars(config), "latents": 7})


def test_held_out_questions_come_with_what_the_library_would_mount(tmp_path: Path) -> None:
    base_model, encoder = tiny_base_model(), tiny_text_encoder(1024)
    config = document_config(base_model)
    sets = held_out_sets(None, cut=cutter(base_model, config), encode=encoder.encode, limit=6)
    row = recall_set(6, 1)[0]
    with Memory.open(
        tmp_path, base_model=base_model, document_hypernetwork=DocumentHypernetwork(config), text_encoder=encoder
    ) as memory:
        memory.internalize(row["context"])
        for qa, example in zip(row["qas"], sets["seen_6"], strict=False):
            recalls = [recall for recall in memory.search(qa["q"]) if recall.weight]
            assert example.questions[0].text == qa["q"]
            assert sorted(zip(example.chunks, example.weights, strict=True)) == sorted(
                (r.in_context, r.weight) for r in recalls
            )


def test_what_would_be_too_long_for_a_batch_is_read_without_its_context() -> None:
    base_model = tiny_base_model()
    config = document_config(base_model)
    text = "The Zamiro Bridge is old. It is wide. " + "It was opened to trams and carts in the year 1931. " * 2
    whole, short = cutter(base_model, config)(text), cutter(base_model, config, longest=1)(text)
    assert whole != short
    assert any(chunk.startswith("Zamiro Bridge: ") for chunk in whole)
    assert all(chunk in text for chunk in short)
