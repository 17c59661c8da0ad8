r"""A relation: what an invented fact is about, the ways to state it, and the ways to ask for it.

Templates are `str.format` strings over *slots*. `{s}` is the subject and `{v}` the value; a relation may have more.
A slot that the relation does not define is drawn from the kind of its name (`{city}`, `{person}`, `{person2}`): detail
that is stated and never asked. `{S}` starts with a capital, `{a_v}` carries 'a' or 'an', `{bare_s}` has lost its 'the'.

Wordings come in blocks, one to a line (`\n` is a line break inside a wording). A question is followed by
`=> template` when its answer is not `{v}`: `Who calls {v} home? => {s}` asks in reverse. Every statement of a relation
must hold the answer to every question of it, so that any statement goes with any question.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from string import Formatter
from typing import NamedTuple, TypeVar

from lora_memory.training.kinds import CLOSED, Kinds, kind_of, with_article
from lora_memory.training.relations import frames
from lora_memory.training.vocabulary import WORDS


class Slots(dict[str, str]):
    """Slot values of one fact; derived forms and incidental details are made when a template first needs them."""

    __slots__ = ("kinds", "rng")

    def __init__(self, rng: Random, values: Mapping[str, str], kinds: Kinds = CLOSED) -> None:
        super().__init__(values)
        self.rng = rng
        self.kinds = kinds

    def __missing__(self, slot: str) -> str:
        base = base_slot(slot)
        if base == slot:
            value = self.kinds.draw(kind_of(slot), self.rng)
        elif slot.startswith("bare_"):
            value = self[base].removeprefix("the ")
        elif slot[0] in "aA" and slot[1] == "_":
            value = with_article(self[base])
        else:
            value = self[base]
        if slot[0].isupper():
            value = value[0].upper() + value[1:]
        self[slot] = value
        return value


def base_slot(slot: str) -> str:
    """The slot that a derived form is made from: `S` and `bare_s` and `a_s` come from `s`."""
    if slot.startswith("bare_"):
        return slot[5:]
    if slot[:2] in ("a_", "A_"):
        return slot[2:]
    return slot.lower()


class QuestionTemplate(NamedTuple):
    """A way to ask, and the template of its answer."""

    text: str
    answer: str
    needs: frozenset[str]
    """Slots that say which fact is meant: two facts that agree in all of them cannot be told apart by this question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """One kind of fact. `slots` maps each slot to the kind of value it takes (see `Kinds.draw`).

    Relations of one `group` ask alike, so a document states at most one of them about a subject. `weight` is how often
    a relation is drawn; `mine` marks the first person's twin of a relation about people, which has no subject.
    """

    name: str
    group: str
    slots: Mapping[str, str]
    identity: tuple[str, ...]
    """Slots that say which fact it is: a document holds one fact of a group for each of their values."""
    statements: tuple[str, ...]
    frames: tuple[str, ...]
    questions: tuple[QuestionTemplate, ...]
    question_frames: tuple[QuestionTemplate, ...]
    weight: int = 1
    mine: bool = False

    def draw(self, rng: Random, kinds: Kinds = CLOSED, /, **given: str) -> Slots:
        """Slot values of a new fact, each another where the kinds have so many; `given` fixes some of them."""
        values = {slot: given.get(slot) or kinds.draw(kind, rng) for slot, kind in self.slots.items()}
        for slot, kind in self.slots.items():
            for _ in range(8):
                if slot in given or list(values.values()).count(values[slot]) == 1:
                    break
                values[slot] = kinds.draw(kind, rng)
        return Slots(rng, values, kinds)

    def state(self, rng: Random, slots: Slots) -> str:
        """The fact in one of its wordings."""
        return _pick(rng, self.statements, self.frames).format_map(slots)

    def ask(self, rng: Random) -> QuestionTemplate:
        """One of the ways to ask for a fact of this relation."""
        return _pick(rng, self.questions, self.question_frames)


_T = TypeVar("_T")


def _pick(rng: Random, own: Sequence[_T], shared: Sequence[_T]) -> _T:
    """A relation's own wording twice as often as one of the frames that relations share."""
    return rng.choice(shared if shared and (not own or rng.random() < 0.33) else own)


def relation(
    name: str,
    subject: str,
    value: str,
    *,
    say: str,
    ask: str,
    noun: str | None = None,
    shown: str = "{v}",
    label: str = "{s}",
    group: str | None = None,
    by: str = "s",
    weight: int = 1,
    say_mine: str = "",
    ask_mine: str = "",
    fields: Mapping[str, str] | None = None,
    **extra: str,
) -> list[Relation]:
    """A relation from its blocks of wordings, and its first-person twin where the subject is a person.

    `noun` names the value ('locker code') and opens the shared frames ('{s}'s locker code is {v}.'); `label` is how
    those call the subject ('project {s}') and `shown` how they give the value ('{v} km'). `fields` gives nouns to
    several slots instead. `extra` are further slots; `by` lists the ones (one letter each) that identify a fact.
    `weight` is raised for what people most often tell an assistant.
    """
    group = group or name
    named = {key: f"{{{slot}}}" for key, slot in fields.items()} if fields else {noun: shown} if noun else {}
    slots = {"s": subject, "v": value, **extra}
    capital = "{V} " if value in WORDS else "{v} "
    who = "person" in value.split("|") or value.startswith(("Dr. ", "King "))
    about_person = subject == "person"
    made = [
        Relation(
            name=name,
            group=group,
            slots=slots,
            identity=tuple(by),
            statements=tuple(map(_capitalize_start, _lines(say))),
            frames=tuple(
                re.sub(r"^\{v\} ", capital, _capitalize_start(frame))
                for frame in frames.statements(named, label, about_person=about_person, who=who)
            ),
            questions=tuple(map(_question, _lines(ask))),
            question_frames=tuple(map(_question, frames.questions(named, label, who=who))),
            weight=weight,
        )
    ]
    if about_person and (say_mine or noun):
        mine = {slot: kind for slot, kind in slots.items() if slot != "s"}
        made.append(
            Relation(
                name=f"my {name}",
                group=group,
                slots=mine,
                identity=(),
                statements=tuple(map(_capitalize_start, _lines(say_mine))),
                frames=tuple(frames.my_statements(noun, shown, who=who)) if noun else (),
                questions=tuple(map(_question, _lines(ask_mine))),
                question_frames=tuple(map(_question, frames.my_questions(noun, shown, who=who))) if noun else (),
                mine=True,
            )
        )
    return made


def scene(name: str, *, say: str, ask: str, by: str | tuple[str, ...] = (), weight: int = 1, **slots: str) -> Relation:
    """A fact with several values of its own names, any of which may be asked for: who did what, where, and with which.

    `slots` maps each name to its kind, and every question ends in `=> {slot}`, its answer. `by` names the slots, one or
    several, that tell one such fact from another; a document holds one of a scene that has none.
    """
    return _told(name, slots, _lines(say), ask, by, weight)


def account(name: str, *, tell: str, ask: str, by: str | tuple[str, ...] = (), **slots: str) -> Relation:
    """A scene that takes several sentences, as a note or a report does: most of them say only *it* or *she*.

    The wordings of `tell` are paragraphs, set apart by empty lines; their own line breaks are spaces.
    """
    return _told(name, slots, _paragraphs(tell), ask, by)


def _told(
    name: str, slots: Mapping[str, str], wordings: list[str], ask: str, by: str | tuple[str, ...], weight: int = 1
) -> Relation:
    return Relation(
        name=name,
        group=name,
        slots=slots,
        identity=(by,) if isinstance(by, str) else by,
        statements=tuple(wordings),
        frames=(),
        questions=tuple(map(_question, _lines(ask))),
        question_frames=(),
        weight=weight,
    )


def _paragraphs(block: str) -> list[str]:
    joined = (" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", block.strip()))
    return [re.sub(r" ?\\n ?", "\n", paragraph) for paragraph in joined]


def _lines(block: str) -> list[str]:
    return [line.strip().replace("\\n", "\n") for line in block.splitlines() if line.strip()]


def _capitalize_start(template: str) -> str:
    """Subjects such as 'the red tripod' start a sentence with a capital."""
    return re.sub(r"(^|[.!?] |\n- |\n)\{s\}(?= |'s|,)", r"\1{S}", template)


def _question(line: str) -> QuestionTemplate:
    text, _, answer = line.partition(" => ")
    if answer == "{s}":  # tables and configuration lines name the thing without its article
        answer = "{bare_s}"
    text = _capitalize_start(text)
    needs = frozenset(base_slot(field) for _, field, _, _ in Formatter().parse(text) if field)
    return QuestionTemplate(text, answer or "{v}", needs)
