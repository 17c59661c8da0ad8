"""Many one-fact records for one scope, and the questions that single out one of them.

Two records about the same thing would make a question ambiguous and its score meaningless, so a fact is taken once,
and a question is asked only where no other record could answer it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from lora_memory.benchmarks.passages import Passage, Question
from lora_memory.training.facts import draw_facts, lay_out

__all__ = ["Population", "populate"]


@dataclass(frozen=True, kw_only=True)
class Population:
    """Records by the origin of their wording; those whose question is ambiguous have no question."""

    unseen: Sequence[Passage]
    seen: Sequence[Passage]


class _Record(NamedTuple):
    """A text with its question, and what the question says about the fact that it asks for."""

    text: str
    question: Question
    needs: frozenset[str]
    words: frozenset[str]
    group: str | None  # of relations that are asked alike; None where it is not known


def populate(size: int, *, fixed: Sequence[Passage], seed: int) -> Population:
    """`size` records: at most half of them from the `fixed` one-fact documents, the others generated.

    The same arguments give the same records.
    """
    unseen = list(_named(fixed))[: size // 2]
    seen = list(_generated(size - len(unseen), Random(f"benchmark/population/{size}/{seed}")))
    everyone = [*unseen, *seen]
    return Population(
        unseen=[_passage(record, everyone) for record in unseen], seen=[_passage(record, everyone) for record in seen]
    )


def _passage(record: _Record, everyone: Sequence[_Record]) -> Passage:
    open_to_others = any(
        record.needs <= other.words and (record.group == other.group or None in (record.group, other.group))
        for other in everyone
        if other is not record
    )
    return Passage(record.text, () if open_to_others else (record.question,))


def _named(fixed: Sequence[Passage]) -> Iterator[_Record]:
    """The documents whose question has a proper name in it, the first for each name.

    Nothing tells the two questions for the price of "the budget" apart that two of these documents answer.
    """
    taken: set[frozenset[str]] = set()
    for passage in fixed:
        (question,) = passage.questions
        names = _words(" ".join(re.findall(r"(?<=\s)[A-Z]\w+", question.text)))
        if names and names not in taken:
            taken.add(names)
            yield _Record(passage.text, question, names, _words(passage.text), None)


def _generated(size: int, rng: Random) -> Iterator[_Record]:
    """One fact a text beside a filler sentence, as in the generated one-fact set; nobody says 'my'."""
    taken: set[tuple[str, ...]] = set()
    while size:
        facts = draw_facts(rng, 1)
        (text,), told = lay_out(rng, facts, chunks=1, fillers=1.0, limit=sys.maxsize)
        (fact,) = told
        identity = (fact.relation.group, *(fact.slots[slot] for slot in fact.relation.identity))
        if fact.relation.mine or identity in taken:
            continue
        taken.add(identity)
        template = fact.relation.ask(rng)
        question = Question(template.text.format_map(fact.slots), (template.answer.format_map(fact.slots),))
        needs = _words(" ".join(fact.slots[slot] for slot in template.needs)) - {"the"}
        yield _Record(text, question, needs, _words(text), fact.relation.group)
        size -= 1


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))
