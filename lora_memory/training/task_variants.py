"""New tasks out of old ones: the same inputs with the output in another form, and a description that says which.

A hundred tasks are few to learn from what a description means. A variant differs from its task by a clause of the
description and what it does to the output, so that only the description tells the two apart.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from lora_memory.training.tasks import INPUT, DescribedTask, TaskExample

__all__ = ["variants"]

MAX_OUTPUT_CHARACTERS = 40  # longer outputs are sentences, whose form is their own


class _Form(NamedTuple):
    """What a variant does to the output, and how its description says so."""

    name: str
    clauses: tuple[str, ...]
    apply: Callable[[TaskExample], str]


_FORMS = (
    _Form(
        "upper",
        ("Write the answer in capital letters.", "Answer in upper case."),
        lambda example: example.outputs[0].upper(),
    ),
    _Form(
        "sentence",
        ("Begin with 'The answer is' and end with a full stop.", "Answer in the form: The answer is X."),
        lambda example: f"The answer is {example.outputs[0]}.",
    ),
    _Form(
        "quoted",
        ("Put the answer in double quotes.", "Give the answer between quotation marks."),
        lambda example: f'"{example.outputs[0]}"',
    ),
    _Form(
        "brackets",
        ("Put the answer in square brackets.", "Write the answer as [answer]."),
        lambda example: f"[{example.outputs[0]}]",
    ),
    _Form(
        "twice", ("Say the answer twice.", "Repeat the answer once."), lambda example: " ".join(example.outputs[:1] * 2)
    ),
    _Form(
        "json",
        ('Reply with JSON: {"answer": …}.', "Give the answer as a JSON object with the key answer."),
        lambda example: f'{{"answer": "{example.outputs[0]}"}}',
    ),
)
_CODES = (("1", "2", "3", "4", "5", "6"), ("A", "B", "C", "D", "E", "F"), ("x", "y", "z", "u", "v", "w"))


def variants(task: DescribedTask) -> list[DescribedTask]:
    """The variants of a task: in other forms, and with codes for its labels. None where its outputs are long."""
    if any(len(example.outputs[0]) > MAX_OUTPUT_CHARACTERS for example in task.train):
        return []
    made = [_variant(task, form) for form in _FORMS]
    outputs = sorted({example.outputs[0] for example in task.train})
    if 2 <= len(outputs) <= len(_CODES[0]):
        made += [_variant(task, _coded(outputs, codes)) for codes in _CODES]
        made += [_variant(task, _coded(outputs[::-1], codes)) for codes in _CODES[:1]]
    return made


def _coded(outputs: Sequence[str], codes: Sequence[str]) -> _Form:
    code = dict(zip(outputs, codes, strict=False))
    pairs = ", ".join(f"{value} for {output}" for output, value in code.items())
    short = ", ".join(f"{output} = {value}" for output, value in code.items())
    return _Form(
        "codes-" + "".join(code.values()) + f"-{outputs[0]}",
        (f"Answer with a code: {pairs}.", f"Use these codes: {short}."),
        lambda example: code[example.outputs[0]],
    )


def _variant(task: DescribedTask, form: _Form) -> DescribedTask:
    def changed(examples: Sequence[TaskExample]) -> tuple[TaskExample, ...]:
        return tuple(TaskExample(example.input, (form.apply(example),)) for example in examples)

    own = [" ".join(description.replace(INPUT, " ").split()) for description in task.descriptions[:4]]
    return replace(
        task,
        name=f"{task.name}+{form.name}",
        descriptions=tuple(f"{text} {clause}" for text in own for clause in form.clauses),
        labels=(),
        train=changed(task.train),
        test=(),
    )
