"""Documents of invented facts: which facts stand together, in which words, and what is asked about them.

The relations and their wordings are tables (`relations/`); this file chooses from them so that every question has one
answer in its document, however alike the neighbouring facts are.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from lora_memory.training.examples import CHUNK_TOKENS, Example, Question, estimate_tokens, join
from lora_memory.training.fillers import filler
from lora_memory.training.kinds import CLOSED, Kinds
from lora_memory.training.names import FIRST_NAMES, LAST_NAMES
from lora_memory.training.relations.base import Relation, Slots
from lora_memory.training.relations.catalog import BY_SUBJECT, DRAWN, MY_RELATIONS, SCENES

MINE = 0.08
"""Share of facts that are the first person's: 'My locker code is …'."""

SCENES_SHARE = 0.4
"""Share of the other facts in training that are scenes: several values in different roles, in free text and records."""

TWINS = 0.6
"""Share of the documents of open kinds whose names and words start alike, as Kim and Kimura do."""


@dataclass(frozen=True, slots=True, eq=False)
class Fact:
    """A fact in the words that its document states it in."""

    relation: Relation
    slots: Slots
    statement: str


def facts_document(
    rng: Random,
    kind: str,
    *,
    facts: int,
    chunks: int = 1,
    questions: int = 3,
    fillers: float | None = None,
    kinds: Kinds = CLOSED,
) -> Example:
    """A document of about `facts` invented facts over exactly `chunks` chunks, with up to `questions` questions.

    Facts that don't fit are left out and not asked. `fillers` is the number of filler sentences per fact; by default
    none in a quarter of the documents, else up to one and a half.
    """
    if fillers is None:
        fillers = 0.0 if rng.random() < 0.25 else rng.random() * 1.5
    texts, told = lay_out(
        rng, draw_facts(rng, facts, kinds, scenes=SCENES_SHARE), chunks=chunks, fillers=fillers, kinds=kinds
    )
    return Example(kind, texts, tuple(ask_some(rng, told, questions, again=True)))


def draw_facts(rng: Random, count: int, kinds: Kinds = CLOSED, *, scenes: float = 0.0) -> list[Fact]:
    """Up to `count` facts that don't contradict or blur each other, a share of `scenes` among them.

    A document's facts are of many relations, of a few (hard negatives: the same thing said of others), all of one, or
    all about one subject; in some documents people share first and last names. Of open kinds, some documents hold
    values that start alike.
    """
    names = _Names(rng, kinds)
    twins = _Twins(rng, kinds) if kinds is not CLOSED and rng.random() < TWINS else None
    relations, subject = _theme(rng, names, count)
    taken: set[tuple[str, ...]] = set()
    facts: list[Fact] = []
    for _ in range(4 * count):
        if len(facts) == count:
            break
        mine = rng.random() < MINE
        scene = scenes > 0 and not mine and not subject and rng.random() < scenes
        relation = rng.choice(MY_RELATIONS if mine else SCENES if scene else relations)
        given = {} if mine or scene or subject else names.given(rng, relation)
        if twins:
            given |= twins.given(relation)
        if subject and not mine:
            given["s"] = subject
        slots = relation.draw(rng, kinds, **given)
        key = (relation.group, *(slots[slot] for slot in relation.identity))
        # 'My locker code is 12' beside "Omar: my locker code is 77" would leave 'my' open.
        others = (relation.group, "others") if mine else (relation.group,)
        if key in taken or others in taken:
            continue
        taken.add(key)
        if not mine:
            taken.add((relation.group, "others"))
        facts.append(Fact(relation, slots, _wrap(rng, relation.state(rng, slots))))
        if twins:
            twins.remember(relation, slots)
    return facts


def _theme(rng: Random, names: "_Names", count: int) -> tuple[Sequence[Relation], str | None]:
    """The relations that a document of `count` facts draws from, and its one subject where it has one."""
    theme = rng.random()
    if count == 1 or theme < 0.38:
        return DRAWN, None
    if theme < 0.53:
        return [rng.choice(DRAWN)], None
    if theme < 0.88:
        return rng.sample(DRAWN, rng.randint(2, 2 + count // 2)), None
    if theme < 0.97:
        return BY_SUBJECT["person"], names.draw(rng)
    return BY_SUBJECT["name"] if theme < 0.985 else BY_SUBJECT["thing"], None


class _Names:
    """How one document calls people: full names, first names only, or a few names that keep meeting each other."""

    def __init__(self, rng: Random, kinds: Kinds) -> None:
        style = rng.random()
        self._only_first = style < 0.12
        self._alike = 0.12 <= style < 0.4
        self._kinds = kinds
        if self._alike:
            self._first = [kinds.vary("first", name, rng) for name in rng.sample(FIRST_NAMES, 4)]
            self._last = [kinds.vary("last", name, rng) for name in rng.sample(LAST_NAMES, 5)]

    def draw(self, rng: Random) -> str:
        if self._alike:
            return f"{rng.choice(self._first)} {rng.choice(self._last)}"
        return self._kinds.draw("first" if self._only_first else "{first} {last}", rng)

    def given(self, rng: Random, relation: Relation) -> dict[str, str]:
        """The subject, where the document has its own way to name it."""
        if (self._only_first or self._alike) and relation.slots["s"] == "person":
            return {"s": self.draw(rng)}
        return {}


class _Twins:
    """Hard negatives for copying: values of a document that start like earlier ones of their kind."""

    def __init__(self, rng: Random, kinds: Kinds) -> None:
        self._rng, self._kinds = rng, kinds
        self._told: dict[str, list[str]] = defaultdict(list)

    def given(self, relation: Relation) -> dict[str, str]:
        """For half of the slots a twin of an earlier value, where there is one."""
        rng, twins = self._rng, {}
        for slot, kind in relation.slots.items():
            told = self._told.get(kind)
            if told and rng.random() < 0.5 and (twin := self._kinds.twin(kind, rng.choice(told), rng)):
                twins[slot] = twin
        return twins

    def remember(self, relation: Relation, slots: Slots) -> None:
        """Later facts may get twins of these values."""
        for slot, kind in relation.slots.items():
            self._told[kind].append(slots[slot])


_SETTINGS = (
    "Note: {}",
    "FYI: {}",
    "Reminder: {}",
    "For the record: {}",
    "Update: {}",
    "To recap: {}",
    "One more thing: {}",
    "Please note: {}",
    "As far as I know: {}",
    "Important! {}",
    "PS: {}",
    "Correction: {}",
    "By the way: {}",
    "News: {}",
    "> {}",
    "({})",
    "[x] {}",
    "{} Please keep this in mind.",
    "{} Don't forget.",
    "{} That is all I know.",
)


def _wrap(rng: Random, statement: str) -> str:
    """Now and then the statement in a setting: a note, a remark, a quoted line."""
    if rng.random() < 0.88 or "\n" in statement or not statement.endswith("."):
        return statement
    return rng.choice(_SETTINGS).format(statement)


def lay_out(
    rng: Random,
    facts: Sequence[Fact],
    *,
    chunks: int,
    fillers: float,
    limit: int = CHUNK_TOKENS,
    kinds: Kinds = CLOSED,
) -> tuple[tuple[str, ...], list[Fact]]:
    """Shuffles facts and fillers into `chunks` texts of at most `limit` estimated tokens; also the facts that fit."""
    pages: list[list[str]] = [[] for _ in range(chunks)]
    room = [limit] * chunks

    def fits(page: int, text: str) -> bool:
        size = estimate_tokens(text) + 4  # what joins it to its neighbours
        if size > room[page]:
            return False
        pages[page].append(text)
        room[page] -= size
        return True

    first = rng.randrange(chunks)
    told = [fact for index, fact in enumerate(facts) if fits((first + index) % chunks, fact.statement)]
    for _ in range(int(fillers * len(facts) + rng.random())):
        fits(rng.randrange(chunks), filler(rng, kinds))
    texts = []
    for page in pages:
        rng.shuffle(page)
        text = join(page or [filler(rng, kinds)], rng)
        texts.append(text if estimate_tokens(text) <= limit else "\n".join(page))  # dialogue adds many words
    return tuple(texts), told


def ask_some(rng: Random, facts: Sequence[Fact], count: int, *, again: bool = False) -> list[Question]:
    """Up to `count` different questions, each about another of the `facts`, in random order.

    With `again`, facts are asked a second and third time, in other words or about another of their slots, where there
    are fewer facts than questions: a document is costly to read, a question is not.
    """
    asked: list[Question] = []
    for _ in range(3 if again else 1):
        for fact in rng.sample(facts, len(facts)):
            if len(asked) == count:
                return asked
            question = ask(rng, fact, facts)
            if question is not None and question not in asked:
                asked.append(question)
    return asked


def ask(rng: Random, fact: Fact, facts: Sequence[Fact]) -> Question | None:
    """A question that only `fact` answers among `facts`; None when a few tries find none."""
    for _ in range(4):
        template = fact.relation.ask(rng)
        open_to_others = any(
            other is not fact
            and other.relation.group == fact.relation.group
            and all(other.slots.get(slot) == fact.slots[slot] for slot in template.needs)
            for other in facts
        )
        if not open_to_others:
            question = template.text.format_map(fact.slots)
            return Question(_address(rng, question), template.answer.format_map(fact.slots))
    return None


_ADDRESSES = (
    "Quick question: {}",
    "Question: {}",
    "I forgot: {}",
    "One question: {}",
    "Hey, {}",
    "Please answer: {}",
    "Answer briefly. {}",
    "From what you remember: {}",
    "{} Answer in a few words.",
    "{} Only give the answer.",
    "{} I can't remember.",
    "Sorry, {}",
    "Remind me: {}",
)
_LOWERED = """
At By Can Could Do For From How In Of On To Under What What's When Where Which Who Who's Whom Whose Why With
""".split()


def _address(rng: Random, question: str) -> str:
    """Now and then the question as people put it to an assistant."""
    if rng.random() < 0.92 or not question.endswith("?"):
        return question
    form = rng.choice(_ADDRESSES)
    if form.endswith((": {}", ", {}")) and question.split(" ", 1)[0] in _LOWERED:
        question = question[0].lower() + question[1:]
    return form.format(question)


def records_document(rng: Random, kind: str, *, chunks: int, questions: int = 3, kinds: Kinds = CLOSED) -> Example:
    """Short records mounted together, one fact each: what the memories found for a question look like."""
    fillers = rng.choice((0, 0.5))
    return facts_document(rng, kind, facts=chunks, chunks=chunks, questions=questions, fillers=fillers, kinds=kinds)
