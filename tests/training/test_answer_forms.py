"""Answer forms: each can be told from its replies, and what is held out is held out."""

from __future__ import annotations

import pytest

from lora_memory.training.answer_forms import HELD_OUT_FORMS, PLAIN, TRAINED_FORMS

FORMS = {form.name: form for form in (*TRAINED_FORMS, *HELD_OUT_FORMS)}


@pytest.mark.parametrize(
    ("name", "reply"),
    [
        ("plain", "Hugo Kim"),
        ("upper", "HUGO KIM"),
        ("twice", "Hugo Kim Hugo Kim"),
        ("initial", "H"),
        ("pair:square brackets", "[Hugo Kim]"),
        ("prefix:Sure:", "Sure: Hugo Kim"),
        ("sentence:The answer is", "The answer is Hugo Kim."),
        ("suffix: — from memory", "Hugo Kim — from memory"),
        ("json:answer", '{"answer": "Hugo Kim"}'),
        ("tag:answer", "<answer>Hugo Kim</answer>"),
        ("variable:answer", 'answer = "Hugo Kim"'),
        ("line:answer", "answer: Hugo Kim"),
        ("upper+tag:answer", "<answer>HUGO KIM</answer>"),
    ],
)
def test_what_an_answer_looks_like(name: str, reply: str) -> None:
    assert FORMS[name].apply("Hugo Kim") == reply


def test_a_form_is_told_from_the_bare_answer() -> None:
    for name, form in FORMS.items():
        assert form.follows(form.apply("Hugo Kim")), name
        assert form is PLAIN or not form.follows("Hugo Kim"), name
        assert form is PLAIN or not form.follows(""), name
        assert ("hugo kim" in form.apply("Hugo Kim").casefold()) == form.keeps, name


def test_what_is_held_out_is_never_trained_on() -> None:
    trained = {wording for form in TRAINED_FORMS for wording in form.wordings}
    scored = {wording for form in FORMS.values() for wording in form.held_out_wordings}
    unseen = {wording for form in HELD_OUT_FORMS for wording in (*form.wordings, *form.held_out_wordings)}
    assert not trained & (scored | unseen)
    assert not {form.name for form in TRAINED_FORMS} & {form.name for form in HELD_OUT_FORMS}
    assert len(FORMS) == len(TRAINED_FORMS) + len(HELD_OUT_FORMS)


def test_every_form_is_described_in_ten_ways_of_its_own() -> None:
    described: dict[str, str] = {}
    for form in TRAINED_FORMS:
        assert len(set(form.wordings)) >= 10
        for wording in form.wordings:
            assert described.setdefault(wording, form.name) == form.name
