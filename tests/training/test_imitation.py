"""A smaller hypernetwork learns the adapters of a larger one: the distance is of products, and it falls."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor

from lora_memory.base_models import BaseModel
from lora_memory.errors import HypernetworkMismatch
from lora_memory.factors import Factors
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.testing import tiny_base_model, tiny_hypernetwork
from lora_memory.training.batches import Shape
from lora_memory.training.data import Task
from lora_memory.training.document import Trainer, TrainingOptions
from lora_memory.training.examples import Example, Question
from lora_memory.training.imitation import Imitated, distance

SHAPE = Shape(documents=4, chunks=2, chunk_tokens=16, questions=1, question_tokens=80)
TASK = Task("one_fact", 2)


def changes(factors: Factors) -> Tensor:
    return factors.b.mT @ factors.a


def random(rank: int, seed: int) -> dict[str, Factors]:
    rng = torch.Generator().manual_seed(seed)
    sizes = {"down_proj": (12, 6), "up_proj": (6, 12)}
    return {
        module: Factors(torch.randn(3, 2, rank, n_in, generator=rng), torch.randn(3, 2, rank, n_out, generator=rng))
        for module, (n_in, n_out) in sizes.items()
    }


def test_the_distance_is_that_of_the_formed_products() -> None:
    written, wanted = random(2, 0), random(4, 1)
    ratios = [
        (changes(written[m]) - changes(wanted[m])).square().sum((-2, -1)) / changes(wanted[m]).square().sum((-2, -1))
        for m in wanted
    ]
    torch.testing.assert_close(distance(written, wanted), torch.stack(ratios).mean(dim=(0, 2)))


def test_other_factors_of_the_same_product_are_at_no_distance() -> None:
    wanted = random(4, 0)
    mixed = torch.linalg.qr(torch.randn(4, 4)).Q
    turned = {m: Factors(mixed @ a, mixed @ b) for m, (a, b) in wanted.items()}
    torch.testing.assert_close(distance(turned, wanted), torch.zeros(3), rtol=0, atol=1e-5)
    nothing = {m: Factors(a, torch.zeros_like(b)) for m, (a, b) in wanted.items()}
    torch.testing.assert_close(distance(nothing, wanted), torch.ones(3))


def test_scales_count() -> None:
    base_model = tiny_base_model()
    large = tiny_hypernetwork(base_model, rank=4)
    same = DocumentHypernetwork(replace(large.config, scale=large.config.scale / 2))
    same.load_state_dict(large.state_dict())
    generated = large(torch.randn(3, len(large.config.feature_depths), 5, large.config.hidden_size))
    away = distance(same.scaled(generated), large.scaled(generated))
    torch.testing.assert_close(away, torch.full((3,), 0.25))  # half of the change is missing, squared


def one(task: Task, seed: str) -> Iterator[Example]:
    """The same document for ever."""
    while True:
        yield Example(kind=task.kind, chunks=("The cat sat",), questions=(Question("Who?", "cat"),))


def trainer(
    base_model: BaseModel, directory: Path, imitated: DocumentHypernetwork | None, learner: DocumentHypernetwork
) -> Trainer:
    options = TrainingOptions(steps=60, learning_rate=1e-2, warmup_steps=5, workers=0, log_every=10, imitation=2.0)
    return Trainer(
        learner,
        base_model,
        options=options,
        directory=directory,
        mixture=lambda progress: {TASK: 1.0},
        stream=one,
        shape=lambda task: SHAPE,
        imitated=imitated,
    )


def hypernetworks(base_model: BaseModel) -> tuple[DocumentHypernetwork, DocumentHypernetwork]:
    """One that writes something, and a learner with fewer blocks that writes next to nothing."""
    large = tiny_hypernetwork(base_model, rank=4)
    with torch.no_grad():
        for scaler in large.scaler_b.values():
            scaler.fill_(0.3)
    small = DocumentHypernetwork(replace(large.config, blocks=1))
    return large, small.requires_grad_(True)


def test_training_brings_it_nearer(tmp_path: Path) -> None:
    base_model = tiny_base_model()
    large, small = hypernetworks(base_model)
    run = trainer(base_model, tmp_path, large, small)
    batch = next(run.batches())
    assert run.imitated is not None
    with torch.no_grad():
        generated = run._logits(batch)[1]
        whole = distance(small.scaled(generated), run.imitated.adapters(batch.context_ids, batch.context_mask))
        before = run._imitation(batch, generated, run.imitated)
    assert batch.chunk_weights.tolist() == [[1.0, 0.0]] * 4  # the second chunk is not there
    torch.testing.assert_close(before, whole[::2].mean())
    run.run()
    with torch.no_grad():
        after = run._imitation(batch, run._logits(batch)[1], run.imitated)
    assert float(after) < float(before) / 2


def test_the_weight_of_it_falls_to_nothing(tmp_path: Path) -> None:
    base_model = tiny_base_model()
    large, small = hypernetworks(base_model)
    run, alone = trainer(base_model, tmp_path / "a", large, small), trainer(base_model, tmp_path / "b", None, small)
    batch = next(run.batches())
    plain, logged = alone.loss(batch)
    assert list(logged) == ["one_fact-2"]
    at_first, logged = run.loss(batch)
    torch.testing.assert_close(at_first, plain + 2 * logged["imitation"])
    run.progress = 0.75
    torch.testing.assert_close(run.loss(batch)[0], plain + 0.5 * logged["imitation"])
    run.progress = 1.0
    torch.testing.assert_close(run.loss(batch)[0], plain)


def test_the_imitated_learns_nothing(tmp_path: Path) -> None:
    base_model = tiny_base_model()
    large, small = hypernetworks(base_model)
    kept = {name: tensor.clone() for name, tensor in large.state_dict().items()}
    trainer(base_model, tmp_path, large.requires_grad_(True), small).run()
    assert all(torch.equal(tensor, kept[name]) for name, tensor in large.state_dict().items())


def test_one_of_other_layers_is_refused() -> None:
    base_model = tiny_base_model()
    large, small = hypernetworks(base_model)
    layers = large.config.layers[1:]
    fewer = DocumentHypernetwork(replace(large.config, layers=layers, latents=4 * len(layers)))
    with pytest.raises(HypernetworkMismatch, match="has layers"):
        Imitated(fewer, base_model, learner=small)
