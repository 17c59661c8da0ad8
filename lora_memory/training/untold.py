"""Questions about what was told and about what was not: what a grader learns from, and confidence is fitted on.

A shelf is what lies in one scope. Some of its questions are answered there. The texts that answer the others were left
out, and those that are there resemble them: a story's other sections, an article's other paragraphs, other facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from random import Random
from typing import Literal, NamedTuple

from lora_memory.training.corpora import Corpora, CorpusText
from lora_memory.training.data import stream
from lora_memory.training.facts import ask, draw_facts, lay_out

__all__ = ["Kind", "Shelf", "Trial", "other_facts", "plain_words", "shelves", "world"]

Kind = Literal["told", "other_subject", "other_fact"]
"""A stored document answers; none has its names; or one has, and says something else about them."""

WORLD_FACTS = 48
WORLD_SIZES = (1, 1, 6, 24)  # facts of a document
WORLDS = 240
NOTES: Mapping[str, int] = {"account": 30, "profile": 15}  # shelves of each kind of `data.stream`
NOTED = 48  # documents of one of these, stored or left out

BLOCK, BLOCKS = 4, 15  # neighbours in a file, half of which are stored, and so many blocks a shelf
QUESTIONS = 4  # about one document, at most
PASSES: Mapping[str, int] = {"fairytaleqa": 4, "quoref": 2, "babi": 0}
"""How often each of a file's documents is on a shelf, by the start of its name; once if it is not here.

Often where questions need what stands in several sentences; never bAbI's, which have one world in common."""

_PERSON = re.compile(r"(?<=\s)[A-Z][a-z]+ [A-Z][a-z]+")


class Trial(NamedTuple):
    """A question, and whether something that is stored answers it."""

    question: str
    kind: Kind


class Shelf(NamedTuple):
    """What is stored together, and what is asked."""

    name: str
    texts: Sequence[str]
    trials: Sequence[Trial]


def shelves(corpora: Corpora | None, rng: Random, *, generated: bool = True) -> Iterator[Shelf]:
    """Shelves of the documents of each file, and of invented facts and notes unless not `generated`."""
    if corpora:
        for name, passages in corpora.files.items():
            for _ in range(next((count for start, count in PASSES.items() if name.startswith(start)), 1)):
                yield from _of_file(name.removesuffix(".jsonl.gz"), passages, corpora, rng)
    if not generated:
        return
    for number in range(WORLDS):
        yield world(rng, WORLD_SIZES[number % len(WORLD_SIZES)])
    for kind, count in NOTES.items():
        examples = stream(kind, f"untold/{rng.random()}", questions=QUESTIONS, corpora=corpora)
        for _ in range(count):
            noted = list(islice(examples, NOTED))
            yield Shelf(
                kind,
                ["\n\n".join(example.chunks) for example in noted[::2]],
                [
                    Trial(question.text, "other_subject" if index % 2 else "told")
                    for index, example in enumerate(noted)
                    for question in example.questions
                ],
            )


def _of_file(name: str, passages: Sequence[CorpusText], corpora: Corpora, rng: Random) -> Iterator[Shelf]:
    """Half of each block of neighbours is stored; with other names, mostly, than they have."""
    starts = list(range(0, len(passages) - BLOCK + 1, BLOCK))
    rng.shuffle(starts)
    for first in range(0, len(starts), BLOCKS):
        texts: list[str] = []
        trials: list[Trial] = []
        for start in starts[first : first + BLOCKS]:
            stored = rng.sample(range(BLOCK), BLOCK // 2)
            for place, passage in enumerate(corpora.renamed(passages[start : start + BLOCK], rng)):
                kind: Kind = "told" if place in stored else "other_subject"
                if kind == "told":
                    texts.append(passage.context)
                asked = rng.sample(passage.questions, min(QUESTIONS, len(passage.questions)))
                trials += [Trial(question.text, kind) for question in asked]
        yield Shelf(name, texts, trials)


def world(rng: Random, size: int) -> Shelf:
    """Generated facts that are hard to tell apart, `size` a document; half of them are left out."""
    facts = draw_facts(rng, WORLD_FACTS)
    stored, left = facts[::2], facts[1::2]
    texts = [
        lay_out(rng, stored[start : start + size], chunks=1, fillers=0.5, limit=10**9)[0][0]
        for start in range(0, len(stored), size)
    ]
    told, missing = ([question.text for fact in half if (question := ask(rng, fact, facts))] for half in (stored, left))
    # `ask` has seen to it that no other fact answers, whatever the names.
    trials = [Trial(question, "told") for question in told] + [Trial(text, "other_subject") for text in missing]
    return Shelf(f"generated-{size}", texts, trials + other_facts(told, missing, rng))


def other_facts(told: Sequence[str], missing: Sequence[str], rng: Random) -> list[Trial]:
    """Questions about something that was not told of people of whom something else was."""
    people: dict[str, list[frozenset[str]]] = {}
    for question in told:
        for name in _PERSON.findall(question):
            people.setdefault(name, []).append(plain_words(question.replace(name, "")))
    changed: list[Trial] = []
    for question in missing:
        names = _PERSON.findall(question)
        if len(names) == 1 and people:
            other = rng.choice(sorted(people))
            if plain_words(question.replace(names[0], "")) not in people[other] and other != names[0]:
                changed.append(Trial(question.replace(names[0], other), "other_fact"))
    return changed


def plain_words(text: str) -> frozenset[str]:
    """In lower case."""
    return frozenset(re.findall(r"\w+", text.lower()))
