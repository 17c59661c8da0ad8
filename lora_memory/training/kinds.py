"""The kinds of values that a slot may take, by name, and a small grammar that composes them.

`draw("city", rng)` names a maker of `values.py` or a table of `vocabulary.py`; `draw("red|green|blue", rng)` chooses.
"""

import re
from functools import cache
from random import Random
from string import Formatter

from lora_memory.training import values
from lora_memory.training.names import CITIES, FIRST_NAMES, LAST_NAMES
from lora_memory.training.values import Maker
from lora_memory.training.vocabulary import WORDS


def _between(low: int, high: int) -> Maker:
    return lambda rng: str(rng.randint(low, high))


VALUES: dict[str, Maker] = {
    "person": values.person,
    "first": lambda rng: rng.choice(FIRST_NAMES),
    "last": lambda rng: rng.choice(LAST_NAMES),
    "city": lambda rng: rng.choice(CITIES),
    "name": values.name,
    "invented": values.invented,
    "word": values.word,
    "code": values.code,
    "pin": values.pin,
    "password": values.password,
    "date": values.date,
    "birthday": values.birthday,
    "day": values.day,
    "time": values.time,
    "price": values.price,
    "phone": values.phone,
    "email": values.email,
    "ip": values.ip,
    "version": values.version,
    "key": values.key,
    "plate": values.plate,
    "coordinates": values.coordinates,
    "duration": values.duration,
    "quantity": values.quantity,
    "place_code": values.place_code,
    "thing": values.thing,
    "title": values.title,
    "asset": lambda rng: values.thing(rng) if rng.random() < 0.6 else f"the {rng.choice(WORDS['deliverable'])}",
    "document": lambda rng: f"the {rng.choice(WORDS['deliverable'])}",
    "occasion": lambda rng: f"the {rng.choice(WORDS['event'])}",
    "company": values.company,
    "number": values.number,
    "big_number": values.big_number,
    "extension": lambda rng: values.digits(rng, rng.choice((3, 4, 4, 5))),
    "year": _between(1975, 2031),
    "old_year": _between(1480, 2031),
    "hour": _between(1, 12),
    "small": _between(2, 20),
    "percent": lambda rng: f"{rng.randint(1, 99)}%",
    "port": _between(1024, 65535),
    "decimal": lambda rng: f"{rng.randint(0, 99)}.{rng.randint(1, 99)}",
    "score": lambda rng: f"{rng.randint(0, 9)}-{rng.randint(0, 9)}",
}


@cache
def maker(kind: str) -> Maker:
    """The maker of a kind: a name (`city`), a table of `vocabulary.py`, or a small grammar over them.

    `red|green` chooses, `18..97` is a whole number in that range, and braces hold kinds inside literal text
    (`{L2}-{d4}`; `d1` to `d9` are that many digits, `L1` to `L9` letters). `a_animal` puts an article before a word.
    """
    if kind in VALUES:
        return VALUES[kind]
    if kind in WORDS:
        words = WORDS[kind]
        return lambda rng: rng.choice(words)
    if kind.startswith("a_") and kind[2:] in WORDS:
        words = tuple(with_article(word) for word in WORDS[kind[2:]])
        return lambda rng: rng.choice(words)
    choices = re.split(r"\|(?![^{]*\})", kind)  # bars inside braces belong to the inner choice
    if len(choices) > 1:
        makers = tuple(maker(choice) for choice in choices)
        return lambda rng: rng.choice(makers)(rng)
    if "{" in kind:
        pieces = [
            (literal, maker(kind_of(field)) if field else None) for literal, field, _, _ in Formatter().parse(kind)
        ]
        return lambda rng: "".join(literal + (make(rng) if make else "") for literal, make in pieces)
    if ".." in kind:
        low, high = kind.split("..")
        return _between(int(low), int(high))
    if re.fullmatch(r"[dL][1-9]", kind):
        count, characters = int(kind[1]), values.digits if kind[0] == "d" else values.letters
        return lambda rng: characters(rng, count)
    return lambda rng: kind


def kind_of(field: str) -> str:
    """The kind that a slot's name draws: `city2` another city; `d4` and `1..40` are kinds as they stand."""
    stem = field.rstrip("0123456789")
    return stem if stem in VALUES or stem in WORDS else field


def draw(kind: str, rng: Random) -> str:
    """One value of a kind, as `maker` names it."""
    return maker(kind)(rng)


_SOUNDS_LIKE_CONSONANT = ("uni", "use", "util", "eu", "one", "ukulele", "uk-")
_SOUNDS_LIKE_VOWEL = ("hour", "honest", "heir", "8", "11", "18")


def with_article(noun: str) -> str:
    """`noun` after 'a' or 'an'."""
    lower = noun.lower()
    vowel = lower.startswith(_SOUNDS_LIKE_VOWEL) or (
        lower[0] in "aeiou" and not lower.startswith(_SOUNDS_LIKE_CONSONANT)
    )
    return f"{'an' if vowel else 'a'} {noun}"
