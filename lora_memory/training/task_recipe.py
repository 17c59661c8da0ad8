"""The recipe of the instruction hypernetwork: its sizes, its data, its held-out sets, and the calls that train.

What is general about training stands in `instruction.py` and `oracles.py`; this file holds the choices.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, get_args

import torch
from torch import Tensor

from lora_memory.base_models import BaseModel, load_base_model
from lora_memory.errors import InvalidInput
from lora_memory.hypernetworks.base import check_base_model, save_hypernetwork
from lora_memory.hypernetworks.document import DocumentHypernetwork, load_document_hypernetwork
from lora_memory.hypernetworks.instruction import (
    InstructionHypernetwork,
    InstructionHypernetworkConfig,
    embed_descriptions,
    load_instruction_hypernetwork,
)
from lora_memory.model_files import DEFAULT_BASE_MODEL
from lora_memory.text_encoder import TextEncoder
from lora_memory.training.answer_forms import HELD_OUT_FORMS, PLAIN, TRAINED_FORMS, AnswerForm
from lora_memory.training.data import recall_set
from lora_memory.training.instruction import HeldOut, InstructionOptions, OracleTrainer, TaskTrainer
from lora_memory.training.joint import JointTrainer
from lora_memory.training.joint_scores import Described, Questions
from lora_memory.training.oracles import OracleOptions, read_oracles, train_oracles
from lora_memory.training.recalls import Cut, held_out_recalls
from lora_memory.training.recipe import INT8_FOLDER, cutter, default_device
from lora_memory.training.task_variants import variants
from lora_memory.training.tasks import DescribedTask, TaskPart, paraphrases, part_of, read_tasks

__all__ = ["Scheme", "held_out_sets", "instruction_config", "make_oracles", "train_instruction"]

Scheme = Literal["sft", "reconstruction"]

TARGET_MODULES = ("q_proj", "v_proj")  # the reference's
LATENT_SIZE, HEAD_SIZE = 256, 256  # 6.4 M parameters for SmolLM2-135M: under 8 MB as int8
SCALE = 0.5
"""Of the generated B. A step of Adam moves every weight of a head alike, and B by the sum over all that the head reads:
with the reference's 5.66 the first steps at any rate that the trunk can learn at throw the base model off."""
PARTS: tuple[TaskPart, ...] = ("trained", "unseen_task", "unseen_family")
VARIANTS = 2  # of each task: originals are then a third of what is trained on
HELD_OUT_TASKS, HELD_OUT_EXAMPLES = 30, 20  # of each part, while training
HELD_OUT_QUESTIONS = 200  # about documents of one fact, for each set of tasks


def instruction_config(
    base_model: BaseModel,
    text_encoder: TextEncoder,
    *,
    target_modules: Sequence[str] = TARGET_MODULES,
    rank: int = 8,
    latent_size: int = LATENT_SIZE,
    head_size: int = HEAD_SIZE,
    normalized: bool = False,
) -> InstructionHypernetworkConfig:
    """The architecture for a base model: every layer is adapted, the trunk is shared by layers and modules."""
    modules = tuple(sorted(target_modules))
    sizes = [base_model.module_sizes(module) for module in modules]
    return InstructionHypernetworkConfig(
        base_models=(base_model.fingerprint,),
        text_encoder=text_encoder.name,
        embedding_size=text_encoder.dimension,
        target_modules=modules,
        in_sizes=tuple(n_in for n_in, _ in sizes),
        out_sizes=tuple(n_out for _, n_out in sizes),
        layers=tuple(range(base_model.n_layers)),
        rank=rank,
        scale=SCALE,
        latent_size=latent_size,
        head_size=head_size,
        normalized=normalized,
    )


def held_out_sets(tasks: Sequence[DescribedTask], text_encoder: TextEncoder) -> dict[str, HeldOut]:
    """Test examples of trained tasks, of tasks that training never sees and of such families, where output is short."""
    sets: dict[str, HeldOut] = {}
    for part in PARTS:
        short = [task for task in tasks if part_of(task) == part and task.metric == "exact"]
        chosen = short[:: max(1, len(short) // HELD_OUT_TASKS)][:HELD_OUT_TASKS]
        if chosen:
            sets[part] = HeldOut(
                embeddings=embed_descriptions(text_encoder, [task.descriptions[0] for task in chosen]),
                examples=[task.test[:HELD_OUT_EXAMPLES] for task in chosen],
            )
    return sets


def joint_questions(
    tasks: Sequence[DescribedTask], text_encoder: TextEncoder, *, cut: Cut, limit: int | None = None
) -> Questions:
    """Questions about documents of one fact, under forms in wordings that training never sees, and unseen tasks.

    Those tasks say nothing about such questions.
    """
    unseen = [task for task in tasks if part_of(task) != "trained"]

    def described(forms: Sequence[AnswerForm]) -> list[Described]:
        return _described([(form, form.held_out_wordings) for form in forms], text_encoder)

    sets = {
        "trained_forms": described([form for form in TRAINED_FORMS if form is not PLAIN]),
        "held_out_forms": described(HELD_OUT_FORMS),
    }
    if unseen:
        sets["unseen_task_beside"] = _described([(PLAIN, task.descriptions[:1]) for task in unseen], text_encoder)
    rows = recall_set(1, limit or HELD_OUT_QUESTIONS, open_values=True)
    return Questions(examples=held_out_recalls(rows, cut=cut, encode=text_encoder.encode), sets=sets)


def train_instruction(
    output: str | Path,
    *,
    data: str | Path,
    scheme: str = "sft",
    oracles: str | Path | None = None,
    base_model: str | Path | BaseModel = DEFAULT_BASE_MODEL,
    text_encoder: TextEncoder | None = None,
    init: str | Path | None = None,
    sizes: Mapping[str, Any] | None = None,
    with_variants: bool = True,
    document_hypernetwork: str | Path | DocumentHypernetwork | None = None,
    device: str | None = None,
    options: InstructionOptions,
) -> dict[str, float]:
    """Train an instruction hypernetwork and write it to `output`, as bfloat16 and, in `output/int8`, as int8.

    A run that `output` already holds is resumed; the same call again, after the end, only scores it.

    Args:
        output: The run's folder.
        data: A file of tasks: see `tasks.read_tasks`. Those that `tasks.part_of` holds out are only scored.
        scheme: `"sft"` learns from examples, `"reconstruction"` from the LoRAs in `oracles`.
        oracles: A folder that `make_oracles` wrote.
        base_model: The frozen base.
        text_encoder: Embeds the descriptions; default: all-MiniLM-L6-v2.
        init: Start from the weights in this folder.
        sizes: What to change of `instruction_config`, such as `{"rank": 4}`; not with `init`.
        with_variants: Train on `task_variants.variants` of the tasks as well (`"sft"` only).
        document_hypernetwork: Train beside the documents of this one as well, a folder or a loaded one, which stays as
            it is (`"sft"` only): tasks that ask for a form of the answer then work on questions about documents.
        device: Default: a GPU where there is one.
        options: Steps, learning rate and the like.

    Returns:
        The held-out scores at the end: `{part: exact match}`, and those of `JointTrainer.evaluate`.

    Raises:
        InvalidInput: `data` or `oracles` hold nothing that can be used, or the scheme is unknown.
        HypernetworkMismatch: `init` is of another kind.
    """
    if scheme not in get_args(Scheme):
        raise InvalidInput(f"unknown scheme {scheme!r}; choose one of {', '.join(get_args(Scheme))}")
    if (scheme == "reconstruction") != (oracles is not None):
        raise InvalidInput("scheme 'reconstruction' needs oracles, and 'sft' takes none")
    if scheme == "reconstruction" and document_hypernetwork is not None:
        raise InvalidInput("only scheme 'sft' trains beside documents; leave out document_hypernetwork")
    tasks = read_tasks(data)
    trained = [task for task in tasks if part_of(task) == "trained"]
    adapters = {} if oracles is None else read_oracles(oracles)
    base_model = _load(base_model, device)
    text_encoder = text_encoder or TextEncoder(device=str(base_model.device))
    if init is None:
        torch.manual_seed(options.seed)
        normalized = scheme == "reconstruction"
        config = instruction_config(base_model, text_encoder, normalized=normalized, **(sizes or {}))
        hypernetwork = InstructionHypernetwork(config)
    else:
        hypernetwork = load_instruction_hypernetwork(init).requires_grad_(True)
    held_out = held_out_sets(tasks, text_encoder)
    if scheme == "reconstruction":
        trained = [task for task in trained if task.name in adapters]
    hypernetwork.config = replace(
        hypernetwork.config,
        trained_tasks=tuple(sorted({*hypernetwork.config.trained_tasks, *(task.name for task in trained)})),
        trained_families=tuple(sorted({*hypernetwork.config.trained_families, *(task.family for task in trained)})),
    )
    if scheme == "reconstruction":
        run: OracleTrainer | TaskTrainer = OracleTrainer(
            hypernetwork,
            base_model,
            options=options,
            directory=output,
            descriptions=_wordings(trained, text_encoder),
            oracles=[adapters[task.name] for task in trained],
            held_out=held_out,
        )
    else:
        ordinary = len(trained)
        if with_variants:
            trained += _some_variants(trained, options.seed)
        learned: dict[str, Any] = {
            "options": options,
            "directory": output,
            "descriptions": _wordings(trained, text_encoder),
            "examples": [task.train for task in trained],
            "held_out": held_out,
        }
        if document_hypernetwork is None:
            run = TaskTrainer(hypernetwork, base_model, **learned)
        else:
            if not isinstance(document_hypernetwork, DocumentHypernetwork):
                document_hypernetwork = load_document_hypernetwork(document_hypernetwork)
            check_base_model(document_hypernetwork, base_model)
            cut = cutter(base_model, document_hypernetwork.config)
            run = JointTrainer(
                hypernetwork,
                base_model,
                documents=document_hypernetwork,
                cut=cut,
                forms=_described([(form, form.wordings) for form in TRAINED_FORMS], text_encoder),
                ordinary=ordinary,
                questions=joint_questions(tasks, text_encoder, cut=cut),
                **learned,
            )
    scores = run.run()
    if run.rank == 0:
        save_hypernetwork(hypernetwork, Path(output) / INT8_FOLDER, kind="instruction", int8=True)
    return scores


def make_oracles(
    output: str | Path,
    *,
    data: str | Path,
    base_model: str | Path | BaseModel = DEFAULT_BASE_MODEL,
    text_encoder: TextEncoder | None = None,
    sizes: Mapping[str, Any] | None = None,
    device: str | None = None,
    options: OracleOptions,
) -> dict[str, float]:
    """Train one ordinary LoRA for each task of a file, of every part: those of unseen tasks are for comparison only.

    Args:
        output: A folder for them; those that it holds already are kept.
        data: A file of tasks.
        base_model: The frozen base.
        text_encoder: As for `train_instruction`.
        sizes: As for `train_instruction`, and the same.
        device: Default: a GPU where there is one.
        options: See `OracleOptions`.

    Returns:
        The last losses, by task.
    """
    base_model = _load(base_model, device)
    config = instruction_config(base_model, text_encoder or TextEncoder(), **(sizes or {}))
    return train_oracles(read_tasks(data), base_model, config=config, directory=output, options=options)


def _load(base_model: str | Path | BaseModel, device: str | None) -> BaseModel:
    if not isinstance(base_model, BaseModel):
        base_model = load_base_model(base_model, device=device or default_device())
    if base_model.device.type == "cuda":
        torch.cuda.set_device(base_model.device)  # where compiled kernels and collectives run
    return base_model


def _some_variants(tasks: Sequence[DescribedTask], seed: int) -> list[DescribedTask]:
    rng = random.Random(f"variants/{seed}")
    made = [variants(task) for task in tasks]
    return [variant for own in made for variant in rng.sample(own, min(VARIANTS, len(own)))]


def _wordings(tasks: Sequence[DescribedTask], text_encoder: TextEncoder) -> list[Tensor]:
    """The embeddings of each task's wordings."""
    return _embedded([paraphrases(task) for task in tasks], text_encoder)


def _described(forms: Sequence[tuple[AnswerForm, Sequence[str]]], text_encoder: TextEncoder) -> list[Described]:
    vectors = _embedded([wordings for _, wordings in forms], text_encoder)
    return [Described(form, own) for (form, _), own in zip(forms, vectors, strict=True)]


def _embedded(texts: Sequence[Sequence[str]], text_encoder: TextEncoder) -> list[Tensor]:
    """The embeddings of several lists of wordings, all encoded in one go."""
    vectors = embed_descriptions(text_encoder, [text for own in texts for text in own])
    return list(vectors.split([len(own) for own in texts]))
