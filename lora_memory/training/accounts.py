"""Documents of accounts: notes, reports and tales of several sentences, most of which lean on those before them.

Cut into chunks, each says one part of it, and the others are what a search confuses it with.
"""

from random import Random

from lora_memory.training.examples import Example, join
from lora_memory.training.facts import Fact, ask_some
from lora_memory.training.fillers import filler
from lora_memory.training.kinds import CLOSED, Kinds
from lora_memory.training.relations.catalog import ACCOUNTS

_ALIKE = 0.3  # share of the documents whose accounts are all of one theme, about other subjects
_FILLERS = (0, 0, 0, 1, 2)  # sentences of something else behind an account


def account_document(rng: Random, kind: str, *, chunks: int = 1, questions: int = 3, kinds: Kinds = CLOSED) -> Example:
    """A document of `chunks` texts, each an account; its questions are about any values of any of them."""
    relations = [rng.choice(ACCOUNTS)] * chunks if rng.random() < _ALIKE else rng.sample(ACCOUNTS, chunks)
    told = []
    for relation in relations:
        slots = relation.draw(rng, kinds)
        told.append(Fact(relation, slots, relation.state(rng, slots)))
    texts = tuple(
        join([fact.statement, *(filler(rng, kinds) for _ in range(rng.choice(_FILLERS)))], rng) for fact in told
    )
    return Example(kind, texts, tuple(ask_some(rng, told, questions, again=True)))
