"""Tasks beside documents: what is asked and mounted in training is what the library asks and mounts."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
import torch

from lora_memory.backends.mounting import Mount
from lora_memory.backends.stacking import stack
from lora_memory.base_models import BaseModel
from lora_memory.composition import Part, compose
from lora_memory.errors import InvalidInput
from lora_memory.hypernetworks.instruction import embed_descriptions
from lora_memory.internalizer import Internalizer
from lora_memory.testing import (
    tiny_base_model,
    tiny_hypernetwork,
    tiny_instruction_hypernetwork,
    tiny_text_encoder,
)
from lora_memory.training import task_recipe
from lora_memory.training.answer_forms import PLAIN, TRAINED_FORMS
from lora_memory.training.batches import Framer
from lora_memory.training.examples import Example, Question, split_sentences
from lora_memory.training.instruction import InstructionOptions
from lora_memory.training.joint import DOCUMENTS, JointTrainer, asked_batches
from lora_memory.training.joint_scores import Described, Questions
from lora_memory.training.tasks import TaskExample
from tests.training.tasks import rows, write

OPTIONS = InstructionOptions(steps=8, tasks=2, workers=0, log_every=4, warmup_steps=2, joint=0.5, learning_rate=1e-2)
EXAMPLE = Example(
    "held_out", ("Ana lives in Rome.", "Ben is 40."), (Question("Where does Ana live?", "Rome"),), (1.0, 0.375)
)


@pytest.fixture(scope="module")
def base_model() -> BaseModel:
    return tiny_base_model()


def trainer(base_model: BaseModel, folder: Path, **changes: Any) -> JointTrainer:
    encoder = tiny_text_encoder()
    described = [Described(form, embed_descriptions(encoder, form.wordings)) for form in TRAINED_FORMS[:3]]
    arguments: dict[str, Any] = {
        "documents": tiny_hypernetwork(base_model),
        "cut": split_sentences,
        "forms": described,
        "options": OPTIONS,
        "directory": folder,
        "descriptions": [embed_descriptions(encoder, ["Say x."])],
        "examples": [[TaskExample("a", ("x",))]],
        "ordinary": 1,
    }
    hypernetwork = tiny_instruction_hypernetwork(base_model).requires_grad_(True)
    return JointTrainer(hypernetwork, base_model, **(arguments | changes))


def test_every_answer_stands_in_its_document_in_the_form_of_its_task(base_model: BaseModel) -> None:
    tokenizer, framer = base_model.tokenizer, Framer(base_model, framing="bos")
    # One character is one token here: questions that do not fit are not asked.
    batches = asked_batches(
        framer, cut=split_sentences, forms=TRAINED_FORMS, first_form=7, ordinary=7, tasks=6, chunk_tokens=64, seed="0"
    )
    told: dict[bool, int] = {False: 0, True: 0}
    for batch in islice(batches, 40):
        assert batch.documents is not None
        assert len(batch.documents.chunk_weights) == 6 * DOCUMENTS
        each = len(batch.input_ids) // 6
        for row in batch.rows.unique().tolist():
            task = int(batch.tasks[row // each])
            form = PLAIN if task < 7 else TRAINED_FORMS[task - 7]
            answer = tokenizer.decode(batch.targets[batch.rows == row], skip_special_tokens=True)
            assert form.follows(answer), (form.name, answer)
            told[task < 7] += 1
    assert min(told.values()) > 0


def test_some_plain_steps_have_a_document_mounted_and_some_have_none(base_model: BaseModel, tmp_path: Path) -> None:
    run = trainer(base_model, tmp_path)
    drawn = [batch for batch in islice(run.batches(), 60) if not batch.kind.startswith("joint")]
    beside = [batch for batch in drawn if batch.documents is not None]
    assert 0 < len(beside) < len(drawn) < 60
    for batch in beside:
        assert batch.documents is not None
        assert len(batch.documents.chunk_weights) == len(batch.tasks)


def test_it_mounts_what_the_library_mounts(base_model: BaseModel, tmp_path: Path) -> None:
    encoder = tiny_text_encoder()
    run = trainer(base_model, tmp_path, examples=[[TaskExample(EXAMPLE.questions[0].text, ("Rome",))]])
    run.hypernetwork.config = replace(run.hypernetwork.config, scale=0.2)  # so that bfloat16 changes little
    embedding = embed_descriptions(encoder, ["Answer in capitals."])
    documents = Internalizer(base_model, tiny_hypernetwork(base_model))
    chunks = dict(documents.adapters(EXAMPLE.chunks))
    parts = [Part(chunks[index], weight) for index, weight in enumerate(EXAMPLE.weights)]
    (task,) = run.hypernetwork.adapters(embedding, base_model=base_model.fingerprint)
    (batch,) = run.tables.all(rows=1)
    told = run.told([EXAMPLE])
    bare, alone, beside = (
        run.head(batch.input_ids, batch.positions),
        run.logits(run.generate(embedding), batch),
        run.logits(run.generate(embedding), replace(batch, documents=told)),
    )
    mount = Mount({m: base_model.target_linears(m) for m in ("q_proj", "v_proj", "down_proj")})
    for trained, mounted in ((alone, [Part(task)]), (beside, [Part(task), *parts])):
        composition = compose(mounted, prior=documents.prior)
        stacked = stack([composition])
        assert stacked is not None
        with mount.using(stacked.factors, stacked.layers):
            expected = run.head(batch.input_ids, batch.positions)
        assert (trained - expected).abs().max() < 0.05 * (expected - bare).abs().max()
    assert (beside - alone).abs().max() > 0.1
    mount.close()


def test_only_the_instruction_hypernetwork_learns(base_model: BaseModel, tmp_path: Path) -> None:
    frozen = tiny_hypernetwork(base_model)
    before = {name: tensor.clone() for name, tensor in [*frozen.state_dict().items()]}
    questions = Questions(examples=[EXAMPLE] * 3, sets={"forms": [Described(TRAINED_FORMS[1], torch.ones(1, 64))]})
    run = trainer(base_model, tmp_path, documents=frozen, questions=questions)
    start = run.hypernetwork.fingerprint
    scores = run.run()
    assert set(scores) == {"document_recall", "forms_recall", "forms_form", "forms_exact"}
    assert all(torch.equal(tensor, before[name]) for name, tensor in frozen.state_dict().items())
    del run.hypernetwork.fingerprint  # cached
    assert run.hypernetwork.fingerprint != start
    logged = [json.loads(row) for row in (tmp_path / "log.jsonl").read_text().splitlines()]
    kinds = {kind.partition("-")[0] for row in logged for kind in row.get("loss", {})}
    assert kinds == {"joint", "64"}


def test_the_recipe_trains_beside_documents(
    base_model: BaseModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(task_recipe, "HELD_OUT_QUESTIONS", 4)
    arguments: dict[str, Any] = {
        "data": write(tmp_path / "tasks.jsonl.gz", rows()),
        "base_model": base_model,
        "text_encoder": tiny_text_encoder(),
        "document_hypernetwork": tiny_hypernetwork(base_model),
    }
    sizes = {"rank": 2, "latent_size": 16, "head_size": 32}
    scores = task_recipe.train_instruction(tmp_path / "run", options=OPTIONS, sizes=sizes, **arguments)
    assert {"trained", "document_recall", "held_out_forms_form", "unseen_task_beside_recall"} <= set(scores)
    assert (tmp_path / "run/int8/model.safetensors").exists()
    with pytest.raises(InvalidInput, match="only scheme 'sft'"):
        task_recipe.train_instruction(
            tmp_path / "run", scheme="reconstruction", oracles=tmp_path, options=OPTIONS, **arguments
        )
