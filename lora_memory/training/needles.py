"""Needles: one short secret in one chunk of a long document whose other chunks hold nothing.

What this teaches besides recall: a chunk that holds nothing must stay silent when it is mounted beside the one that
answers. The hay is a repeated noise passage, invented small talk, or real paragraphs; some hay holds other secrets
and numbers.
"""

from collections.abc import Callable
from random import Random

from lora_memory.training.examples import CHUNK_TOKENS, Example, Question, estimate_tokens, split_sentences
from lora_memory.training.fillers import filler
from lora_memory.training.kinds import CLOSED, Kinds
from lora_memory.training.relations.base import Slots

Paragraphs = Callable[[Random], str]
"""Draws the text of a real paragraph."""

MAGIC_NUMBERS = 0.3
"""Share of needles that are the magic number of the needle benchmarks; the rest are other secrets."""

_SECRETS = {
    "magic number": "d4|d5|d6|d7|d8|d9",
    "secret number": "d2|d3|d4|d5|d6|d7",
    "lucky number": "d2|d3|d4",
    "secret word": "word|invented",
    "magic word": "word|invented",
    "passphrase": "{word} {word}|{invented} {invented}|{word}-{word}-{d2}|{color} {animal}",
    "access token": "key|code",
    "secret code": "code|pin|{L2}{d4}",
    "vault code": "pin|code|{d2}-{d2}-{d2}",
    "password": "password",
    "code name": "name|word",
    "secret ingredient": "ingredient|spice",
    "serial number": "code",
    "reference": "code",
    "launch date": "date",
    "meeting point": "the {room} in {city}|{city}|the {shop}",
    "contact person": "person",
    "winning ticket": "code|d6",
}
_OWNERS = ("name", "city", "word", "person", "company", "the {adjective} {item}", "team {color}", "project {name}")

_NEEDLES = tuple(
    r"""
The special {x} for {s} is {v}.
One of the special {x}s for {s} is: {v}.
Remember this: the {x} of {s} is {v}.
The {x} assigned to {s} is {v}.
Hidden in this text is the {x} for {s}: {v}.
{x} [{s}] = {v}
By the way, {s} uses {v} as the {x}.
(The {x} of {s} happens to be {v}.)
Whoever asks for the {x} of {s} should be told: {v}.
Don't lose it: {v}, the {x} for {s}.
For {s}, the {x} was set to {v}.
The {x} belonging to {s} reads {v}.
Between you and me, the {x} of {s} is {v}.
Someone scribbled the {x} of {s} in the margin: {v}.
IMPORTANT: {x} for {s}: {v}
Please memorize the {x} of {s}, which is {v}.
If anyone wants to know the {x} of {s}, it is {v}.
Only a few know that {v} is the {x} of {s}.
The note says that the {x} for {s} is {v}.
{s} has {v} for a {x}.
Here is what you were looking for: the {x} of {s} is {v}.
"{v}" was written down as the {x} of {s}.
The {x} that goes with {s} is {v}.
{s} / {x} / {v}
In case you are asked: {v} is the {x} of {s}.
""".strip().splitlines()
)
_QUESTIONS = tuple(
    r"""
What is the special {x} for {s} mentioned in the text?
What is the special {x} for {s} mentioned in the provided text?
What is the {x} for {s}?
What is the {x} of {s}?
What's the {x} of {s}?
Which {x} belongs to {s}?
What {x} was assigned to {s}?
The {x} for {s} is
The special {x} for {s} mentioned in the text is
Tell me the {x} of {s}.
Find the {x} for {s}.
{s}: {x}?
What is the special {x} of {s}?
I need the {x} of {s}.
What {x} goes with {s}?
What does the text give as the {x} of {s}?
""".strip().splitlines()
)
_LONE_NEEDLES = tuple(
    r"""
The {x} is {v}.
The special {x} is {v}.
Remember: the {x} is {v}. You will be asked about it later.
The secret is out: the {x} is {v}.
Somewhere in all this, note that the {x} is {v}.
There is important information hidden here: the {x} is {v}.
The {x} to remember is {v}.
Here is the {x}: {v}.
Keep in mind that the {x} was changed to {v}.
{v} is the {x}.
The one thing that matters is the {x}, {v}.
The {x} is {v}. Remember it. {v} is the {x}.
Write it down: {x} {v}.
{x}: {v}
Psst, the {x} is {v}.
We agreed on {v} as the {x}.
A voice whispered: "The {x} is {v}."
When they ask for the {x}, answer {v}.
""".strip().splitlines()
)
_LONE_QUESTIONS = tuple(
    r"""
What is the {x}?
What is the special {x}?
What's the {x}?
Tell me the {x}.
What {x} is hidden in the text?
Which {x} was mentioned?
The {x} is
What is the {x} that you should remember?
What {x} does the document mention?
Repeat the {x}.
Do you remember the {x}?
What is the {x}? The {x} is
What did the text say the {x} was?
Find the {x} in the text.
""".strip().splitlines()
)
_NOISE = (
    "The grass is green. The sky is blue. The sun is yellow. Here we go. There and back again.",
    "Water is wet. Fire is hot. Stones are heavy. Birds fly south and come back in spring.",
    "One, two, three, four, five. Once I caught a fish alive. Six, seven, eight, nine, ten.",
    "The road goes up the hill. The road goes down the hill. Nobody is on the road.",
    "Tick, tock, says the clock. The clock is on the wall. The wall is white.",
    "Snow falls on the roof. Smoke rises from the chimney. The dog sleeps by the door.",
    "Nothing to see here. Please move along. Keep to the right. Mind the step.",
    "Waves come in. Waves go out. The boat stays where it is. The gulls are loud.",
    "All work and no play makes a dull day.",
    "Left foot, right foot, left foot, right foot. We walk on. It is not far now.",
    "Apples are red. Pears are green. Plums are blue. Put them in the basket.",
    "The cat sat on the mat. The mat was flat. The hat was on the cat.",
)


def needle_document(
    rng: Random,
    kind: str,
    *,
    chunks: int,
    questions: int = 1,
    paragraphs: Paragraphs | None = None,
    full: bool | None = None,
    single: bool = False,
    kinds: Kinds = CLOSED,
) -> Example:
    """A document of exactly `chunks` chunks with a secret in one of them, or with a few that share their kind.

    `paragraphs` gives real text for the hay; without it, hay is noise and small talk. `full` fills every chunk to the
    limit (by default most documents do). `single` hides one magic number and nothing else.
    """
    lone = rng.random() < 0.3
    secrets = _secrets(rng, 1 if lone or single else rng.choice((1, 1, 1, 2, 3, 4)), magic=single, kinds=kinds)
    hidden: list[list[str]] = [[] for _ in range(chunks)]
    for slots in secrets:
        hidden[rng.randrange(chunks)].append(_sentence(rng, _LONE_NEEDLES if lone else _NEEDLES, slots))
    hay = _hay(rng, paragraphs, kinds)
    if full is None:
        full = rng.random() < 0.7
    texts = []
    for inside in hidden:
        limit = CHUNK_TOKENS if full else rng.randint(40, CHUNK_TOKENS)
        sentences = _fill(hay, limit - sum(estimate_tokens(needle) + 2 for needle in inside))
        for needle in inside:
            sentences.insert(rng.randint(0, len(sentences)), needle)
        texts.append(" ".join(sentences) or filler(rng, kinds))
    asked = [
        Question(_sentence(rng, _LONE_QUESTIONS if lone else _QUESTIONS, slots), slots["v"])
        for slots in rng.sample(secrets, min(len(secrets), questions))
    ]
    return Example(kind, tuple(texts), tuple(asked))


def magic_numbers(rng: Random, others: int, *, kinds: Kinds = CLOSED) -> tuple[list[str], Question]:
    """A magic number's statement, then `others` in the same words about other owners, and the question for the first.

    All owners are of one kind, such as cities, and no number is another's.
    """
    secrets: list[Slots] = []
    while len(secrets) <= others:  # some kinds of owners are few, and one may be drawn twice
        drawn = {slots["v"]: slots for slots in _secrets(rng, 2 * others + 1, magic=True, kinds=kinds)}
        secrets = list(drawn.values())[: others + 1]
    needle = rng.choice(_NEEDLES)
    statements = [_sentence(rng, (needle,), slots) for slots in secrets]
    return statements, Question(_sentence(rng, _QUESTIONS, secrets[0]), secrets[0]["v"])


def _secrets(rng: Random, count: int, *, magic: bool, kinds: Kinds) -> list[Slots]:
    """Secrets of one kind and of different owners; other ones than the one asked for are hard negatives."""
    x = "magic number" if magic or rng.random() < MAGIC_NUMBERS else rng.choice(tuple(_SECRETS))
    owner = rng.choice(_OWNERS)
    secrets: dict[str, Slots] = {}
    for _ in range(count):
        slots = Slots(rng, {"x": x, "v": kinds.draw(_SECRETS[x], rng), "s": kinds.draw(owner, rng)}, kinds)
        secrets.setdefault(slots["s"], slots)
    return list(secrets.values())


def _sentence(rng: Random, templates: tuple[str, ...], slots: Slots) -> str:
    text = rng.choice(templates).format_map(slots)
    return text if text.startswith(slots["v"]) else text[0].upper() + text[1:]


def _hay(rng: Random, paragraphs: Paragraphs | None, kinds: Kinds) -> Callable[[], list[str]]:
    """Draws sentences of one kind of hay: a repeated passage, small talk, or real text with stray numbers in it."""
    style = rng.random()
    if paragraphs is None:
        style *= 0.6
    if style < 0.35:
        passage = rng.choice(_NOISE) if rng.random() < 0.7 else " ".join(filler(rng, kinds) for _ in range(3))
        return lambda: [passage]
    if paragraphs is None or style < 0.6:
        return lambda: [filler(rng, kinds)]
    source = paragraphs
    strays = style > 0.85

    def real() -> list[str]:
        sentences = split_sentences(source(rng))
        if strays:
            sentences.append(rng.choice(_STRAYS).format_map(Slots(rng, {}, kinds)))
        return sentences

    return real


_STRAYS = (
    "In the end there were {number} of them.",
    "The file was numbered {code}.",
    "About {big_number} people were counted.",
    "It was the {small}th time in {year}.",
    "The bill came to {price}.",
    "See page {d3} for more.",
    "The room had {number} lamps.",
    "They walked {number} steps and stopped.",
    "Only {percent} agreed.",
    "The clock showed {time}.",
)


def _fill(hay: Callable[[], list[str]], room: int) -> list[str]:
    """Sentences from `hay` until the next one would not fit into `room` estimated tokens."""
    sentences: list[str] = []
    for _ in range(100):
        for sentence in hay():
            size = estimate_tokens(sentence)
            if size > room:
                return sentences
            sentences.append(sentence)
            room -= size
    return sentences
