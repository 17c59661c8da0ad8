"""`bench forms`: what counts as recalled, as of the form and as right, with a backend that reads what is mounted."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from lora_memory.backends.base import Generation, GenerationOptions, Request
from lora_memory.benchmarks import forms
from lora_memory.benchmarks.passages import Passage, Question
from lora_memory.testing import tiny_instruction_hypernetwork, tiny_text_encoder
from lora_memory.training.answer_forms import HELD_OUT_FORMS, TRAINED_FORMS
from tests.benchmarks.oracle import Oracle, open_memory


class _Formal(Oracle):
    """Answers in the form of the description that is mounted, if training knows it; else as if there were none."""

    def _answer(self, request: Request, texts: Mapping[str, str], options: GenerationOptions) -> Generation:
        made = super()._answer(request, texts, options)
        mounted = [texts[name] for name in request.composition.adapters if name in texts] if request.composition else []
        for form in TRAINED_FORMS:
            if set(mounted).intersection(form.held_out_wordings):
                return Generation.of(request, text=form.apply(made.text), completion_tokens=4, finish_reason="stop")
        return made


PASSAGES = [
    Passage(f"The locker code of Ana{i} is qv{i}z.", (Question(f"What is the locker code of Ana{i}?", (f"qv{i}z",)),))
    for i in range(1000, 1020)
]


@pytest.mark.parametrize("wrong", [False, True])
def test_recall_and_form_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: bool) -> None:
    monkeypatch.setattr(forms, "fixed_set", lambda _: PASSAGES)
    backend = _Formal(PASSAGES, wrong=wrong)
    memory = open_memory(
        tmp_path,
        backend,
        instruction_hypernetwork=tiny_instruction_hypernetwork(
            backend.base_model, text_encoder=tiny_text_encoder(1024)
        ),
    )
    with memory:
        result = forms.run(memory, templates=["unseen"], limit=20)
        assert not memory.list(limit=1)
    rows = {row["forms"]: row for row in result.results}
    right = 0.0 if wrong else 1.0
    assert rows["none"]["recall"] == rows["none"]["recall_alone"] == rows["none"]["exact"] == right
    assert rows["trained"]["recall"] == rows["trained"]["recall_alone"] == right
    assert (rows["trained"]["follows"], rows["trained"]["exact"]) == (1.0, right)
    # Those that it does not know are answered as without a task.
    assert rows["held_out"]["recall"] == right
    assert rows["held_out"]["follows"] == rows["held_out"]["exact"] == 0.0
    assert {row["n"] for row in rows.values()} == {20}


def test_no_form_is_both_trained_on_and_held_out() -> None:
    assert not {form.name for form in forms.FORMS["trained"]}.intersection(form.name for form in HELD_OUT_FORMS)
