"""Documents about one subject, which is named once and then is 'she', or 'its', or a heading: what people write.

Cut into chunks, only the first still says whom it is about; the library puts that in front of the others
(`context.py`), and here a hypernetwork learns to read it there.
"""

import re
from collections.abc import Sequence
from random import Random

from lora_memory.training.examples import CHUNK_TOKENS, Example, estimate_tokens, run_on
from lora_memory.training.facts import Fact, ask_some
from lora_memory.training.fillers import filler
from lora_memory.training.kinds import CLOSED, Kinds
from lora_memory.training.relations.base import Relation
from lora_memory.training.relations.catalog import BY_SUBJECT

SUBJECTS = ("person",) * 6 + ("company",) * 3 + ("thing", "service", "title", "occasion", "team")
"""Kinds of subjects, as often as they are drawn."""

_CARD = re.compile(r"## [^\n]+\n(.+)", re.DOTALL)  # the frame that heads a single field with its subject
_AS_CARD = 0.3  # share of the documents
_SENTENCES = 0.85  # share of the other facts that a relation's own sentences say
_FILLERS = 0.3  # sentences in between, per fact
_TITLES = ("{}", "About {}", "{}: profile", "Notes on {}", "File: {}")
_TITLED = 0.15  # share of the running texts


def profile_document(
    rng: Random, kind: str, *, facts: int, chunks: int = 1, questions: int = 3, kinds: Kinds = CLOSED
) -> Example:
    """A document of `chunks` texts, each of up to `facts` facts about a subject of its own."""
    texts, told = zip(*(_profile(rng, facts, kinds) for _ in range(chunks)), strict=True)
    return Example(kind, texts, tuple(ask_some(rng, [fact for each in told for fact in each], questions, again=True)))


def _profile(rng: Random, count: int, kinds: Kinds) -> tuple[str, list[Fact]]:
    """A text about one subject, as running sentences or under a heading, and the facts that it states."""
    about = rng.choice(SUBJECTS)
    subject = kinds.draw(about, rng)
    name = subject[0].upper() + subject[1:]
    shuffled = rng.sample(BY_SUBJECT[about], len(BY_SUBJECT[about]))
    relations = list({relation.group: relation for relation in shuffled}.values())[:count]
    card = rng.random() < _AS_CARD
    facts = [_fact(rng, relation, subject, kinds, card=card) for relation in relations]
    facts.sort(key=lambda fact: not fact.statement.startswith(name))  # it is named before it is 'she'
    mark, bullet = rng.choice(("# ", "## ", "### ")), rng.choice(("", "- ", "- ", "* "))
    while True:
        statements = [fact.statement for fact in facts]
        if card:
            text = "\n".join([f"{mark}{name}", *(bullet + statement for statement in statements)])
        else:
            text = _prose(rng, name, subject, statements, kinds, person=about == "person")
        if len(facts) == 1 or estimate_tokens(text) <= CHUNK_TOKENS:
            return text, facts
        del facts[-1]


def _fact(rng: Random, relation: Relation, subject: str, kinds: Kinds, *, card: bool) -> Fact:
    slots = relation.draw(rng, kinds, s=subject)
    fields = [found[1] for frame in relation.frames if (found := _CARD.fullmatch(frame))] if card else []
    sentences = [statement for statement in relation.statements if "\n" not in statement]
    said = fields or (
        sentences if sentences and rng.random() < _SENTENCES else (*relation.statements, *relation.frames)
    )
    return Fact(relation, slots, rng.choice(said).format_map(slots))


def _prose(rng: Random, name: str, subject: str, statements: Sequence[str], kinds: Kinds, *, person: bool) -> str:
    """The statements in a row, in which only the first, or a title, says the subject's name."""
    pronoun, possessive = rng.choice((("she", "her"), ("he", "his"))) if person else ("it", "its")
    sentences = list[str]()
    for index, statement in enumerate(statements):
        called = rng.random() if index else 1.0
        if called < 0.75:
            statement = _said(statement, name, subject, pronoun, possessive)
        elif called < 0.9 and person:
            statement = statement.replace(subject, name.split()[-1])
        sentences.append(statement)
        if rng.random() < _FILLERS:
            sentences.append(filler(rng, kinds))
    if rng.random() < _TITLED:
        sentences.insert(0, rng.choice(_TITLES).format(name))
    return run_on(sentences)


def _said(statement: str, name: str, subject: str, pronoun: str, possessive: str) -> str:
    """The statement with a pronoun for the subject, where the grammar is plain: before a verb, or as an owner."""
    statement = re.sub(rf"^{re.escape(name)}'s\b", possessive.capitalize(), statement)
    statement = re.sub(rf"^{re.escape(name)}(?= \w)", pronoun.capitalize(), statement)
    return statement.replace(f"{subject}'s", possessive)
