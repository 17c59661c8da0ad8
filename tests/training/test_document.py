"""The training loop on a tiny base: it learns, resumes where it was, and scores what it should."""

import json
import math
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
import torch

from lora_memory.base_models import BaseModel
from lora_memory.hypernetworks.document import DocumentHypernetwork, load_document_hypernetwork
from lora_memory.testing import tiny_base_model, tiny_hypernetwork
from lora_memory.training.batches import IGNORED, Framer, Shape, shape_for
from lora_memory.training.data import Task, mixture
from lora_memory.training.document import Trainer, TrainingOptions
from lora_memory.training.examples import Example, Question

SHAPE = Shape(documents=16, chunks=1, chunk_tokens=16, questions=1, question_tokens=80)
TASK = Task("one_fact", 1)


def letters(task: Task, seed: str) -> Iterator[Example]:
    """A world that a tiny model can learn: a document is one letter, and the question is which."""
    rng = Random(seed)
    while True:
        letter = rng.choice("ab")
        yield Example(kind=task.kind, chunks=(letter * 4,), questions=(Question("Which?", letter),))


@pytest.fixture
def base_model() -> BaseModel:
    return tiny_base_model()


def trainable(base_model: BaseModel) -> DocumentHypernetwork:
    return tiny_hypernetwork(base_model, rank=4).requires_grad_(True)


def trainer(
    base_model: BaseModel, directory: Path, *, steps: int, minutes: float = math.inf, distillation: float = 0.0
) -> Trainer:
    options = TrainingOptions(
        steps=steps,
        minutes=minutes,
        learning_rate=1e-2,
        warmup_steps=5,
        workers=0,
        log_every=10,
        evaluate_every=1000,
        save_every=20,
        distillation=distillation,
    )
    held_out = [next(letters(TASK, f"held out {i}")) for i in range(16)]
    return Trainer(
        trainable(base_model),
        base_model,
        options=options,
        directory=directory,
        mixture=lambda progress: {TASK: 1.0},
        stream=letters,
        shape=lambda task: SHAPE,
        held_out={"letters": held_out},
    )


def rows(directory: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (directory / "log.jsonl").read_text().splitlines()]


def test_it_learns_what_the_document_says(base_model: BaseModel, tmp_path: Path) -> None:
    run = trainer(base_model, tmp_path, steps=80)
    before = run.evaluate()["letters"]
    after = run.run()["letters"]
    losses = [row["loss"]["one_fact-1"] for row in rows(tmp_path) if "loss" in row]  # type: ignore[index]
    assert losses[-1] < losses[0] / 3
    assert before < 0.8
    assert after == 1.0  # the question does not say which letter: only the adapter can


def test_the_base_model_stays_as_it_was(base_model: BaseModel, tmp_path: Path) -> None:
    before = {name: tensor.clone() for name, tensor in base_model.model.state_dict().items()}
    trainer(base_model, tmp_path, steps=3).run()
    assert all(torch.equal(tensor, before[name]) for name, tensor in base_model.model.state_dict().items())


def test_the_learning_rate_falls_to_a_fiftieth(base_model: BaseModel, tmp_path: Path) -> None:
    run = trainer(base_model, tmp_path, steps=40)
    run.run()
    (rate,) = {group["lr"] for group in run.optimizer.param_groups}
    assert rate == pytest.approx(1e-2 * (0.02 + 0.49 * (1 + math.cos(math.pi * 39 / 40))))


def test_resuming_continues_the_same_run(base_model: BaseModel, tmp_path: Path) -> None:
    first = trainer(base_model, tmp_path, steps=20)
    first.run()
    again = trainer(base_model, tmp_path, steps=40)
    assert again.step == 20
    for old, new in zip(first.hypernetwork.parameters(), again.hypernetwork.parameters(), strict=True):
        assert torch.equal(old, new)  # float32, not the rounded weights that are shipped
    moments = [first.optimizer.state_dict()["state"], again.optimizer.state_dict()["state"]]
    assert all(torch.equal(moments[0][i]["exp_avg"], moments[1][i]["exp_avg"]) for i in moments[0])
    again.run()
    assert again.step == 40


def test_an_evaluation_counts_a_question_only_if_every_token_is_right(base_model: BaseModel, tmp_path: Path) -> None:
    run = trainer(base_model, tmp_path, steps=80)
    run.run()
    wrong_ending = [Example(kind="x", chunks=("aaaa",), questions=(Question("Which?", "ab"), Question("Which?", "a")))]
    run.held_out = run._batch_held_out({"mixed": wrong_ending})
    assert run.evaluate() == {"mixed": 0.5}


def test_saved_weights_are_what_was_trained(base_model: BaseModel, tmp_path: Path) -> None:
    run = trainer(base_model, tmp_path, steps=5)
    run.run()
    saved = load_document_hypernetwork(tmp_path)
    for old, new in zip(run.hypernetwork.parameters(), saved.parameters(), strict=True):
        torch.testing.assert_close(old.detach(), new, rtol=1e-2, atol=1e-3)


def test_distillation_adds_only_where_the_teacher_is_right(base_model: BaseModel, tmp_path: Path) -> None:
    run = trainer(base_model, tmp_path, steps=1, distillation=1.0)
    examples = [next(letters(TASK, str(i))) for i in range(SHAPE.documents)]
    batch = run.framer.batch("x", SHAPE, examples, teacher=True)
    assert batch.teacher is not None
    logits, _ = run._logits(batch)
    guesses = run.head(*batch.teacher).argmax(-1)
    right = (guesses == batch.targets) & (batch.targets != IGNORED)
    assert bool(right.any()) == bool(run._distillation(batch, logits) > 0)
    with torch.no_grad():
        teacher = run.head(*batch.teacher)
    assert float(run._distillation(batch, teacher)) == pytest.approx(0, abs=1e-5)


def test_prompts_and_chunks_are_framed_as_the_library_frames_them(base_model: BaseModel) -> None:
    framer = Framer(base_model, framing="bos")
    for question in ("Which?", "Where does Ana live?", "1 + 1?", "¿Qué?"):
        assert framer.prompt(question) == base_model.chat_ids(question)
    example = Example(kind="x", chunks=("ab", "c"), questions=(Question("Which?", "ab"),))
    shape = Shape(documents=2, chunks=3, chunk_tokens=8, questions=2, question_tokens=80)
    batch = framer.batch("x", shape, [example, example])
    assert batch.chunk_weights.tolist() == [[1.0, 1.0, 0.0]] * 2
    assert batch.context_mask.sum(1).tolist() == [3, 2, 0] * 2
    counted = batch.targets != IGNORED
    assert batch.rows[counted].tolist() == [0, 0, 0, 2, 2, 2]
    flat = batch.input_ids.flatten()
    answer = framer.answer("ab")
    assert batch.targets[counted].tolist() == answer * 2
    assert flat[batch.positions[counted][1:3]].tolist() == answer[:2]  # each target follows the token before it


def test_an_answer_ends_as_the_template_ends_a_turn_whatever_the_tokenizer_calls_its_end(base_model: BaseModel) -> None:
    tokenizer = base_model.tokenizer
    end = tokenizer.convert_tokens_to_ids("<|im_end|>")
    tokenizer.eos_token = "<|im_start|>"
    assert end not in tokenizer.all_special_ids
    assert Framer(base_model, framing="bos").answer("ab")[-1] == end


def test_what_does_not_fit_a_shape_is_left_out(base_model: BaseModel) -> None:
    framer = Framer(base_model, framing="bos")
    shape = Shape(documents=1, chunks=1, chunk_tokens=4, questions=2, question_tokens=80)
    long = Example(kind="x", chunks=("a" * 9, "b"), questions=(Question("q" * 90, "a"), Question("Which?", "a")))
    batch = framer.batch("x", shape, [long])
    assert batch.context_mask.sum() == 4
    assert set(batch.rows[batch.targets != IGNORED].tolist()) == {1}


def test_every_task_of_the_mixture_has_a_shape_that_holds_its_chunks() -> None:
    for progress in (0.0, 0.15, 0.5, 1.0):
        for task in mixture(progress):
            shape = shape_for(task, chunk_tokens=32)
            assert (shape.chunks, shape.chunk_tokens) == (task.chunks, 32)
            assert shape.questions == (2 if task.kind in ("one_fact", "few_facts", "many_facts") else 1)


def test_a_chunk_counts_as_much_as_it_weighs(base_model: BaseModel, tmp_path: Path) -> None:
    run = trainer(base_model, tmp_path, steps=20)
    run.run()
    shape = Shape(documents=1, chunks=2, chunk_tokens=8, questions=1, question_tokens=80)

    def logits(chunks: tuple[str, ...], weights: tuple[float, ...] = ()) -> torch.Tensor:
        example = Example(kind="x", chunks=chunks, questions=(Question("Which?", "a"),), weights=weights)
        with torch.no_grad():
            return run._logits(run.framer.batch("x", shape, [example]))[0]

    full, half = logits(("aaaa", "bbbb")), logits(("aaaa", "bbbb"), (1.0, 0.5))
    torch.testing.assert_close(logits(("aaaa", "bbbb"), (1.0, 1.0)), full)
    torch.testing.assert_close(logits(("aaaa", "bbbb"), (1.0, 0.0)), logits(("aaaa",)))
    assert not torch.allclose(half, full, atol=1e-4)
    assert not torch.allclose(half, logits(("aaaa",)), atol=1e-4)


PARALLEL = """
import sys
from pathlib import Path
import torch
from tests.training.test_document import trainer
from lora_memory.testing import tiny_base_model

directory = Path(sys.argv[1])
run = trainer(tiny_base_model(), directory, steps=4, minutes=9.0)
run.minutes_before = 4.0 * run.rank  # a clock of its own would give the second process another learning rate
run.run()
total = sum(float(p.detach().double().abs().sum()) for p in run.hypernetwork.parameters())
(directory / f"rank-{run.rank}").write_text(f"{run.world} {total!r}")
torch.distributed.destroy_process_group()
"""


def test_two_processes_train_one_hypernetwork(base_model: BaseModel, tmp_path: Path) -> None:
    script = tmp_path / "parallel.py"
    script.write_text(PARALLEL)
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", str(script)]
    root = Path(__file__).parents[2]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(root)}
    subprocess.run([*command, str(tmp_path)], check=True, env=environment, cwd=tmp_path, capture_output=True)
    both = [(tmp_path / f"rank-{rank}").read_text() for rank in (0, 1)]
    assert both[0] == both[1]  # the same steps, although each saw other documents
    assert both[0].startswith("2 ")
    alone = tmp_path / "alone"
    trainer(base_model, alone, steps=4).run()
    assert not torch.equal(load_document_hypernetwork(alone).head, load_document_hypernetwork(tmp_path).head)
