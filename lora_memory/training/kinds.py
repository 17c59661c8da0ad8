"""The kinds of values that a slot may take, by name, and a small grammar that composes them.

`CLOSED.draw("city", rng)` chooses from a table or calls a maker of `values.py`; `draw("red|green|blue", rng)` chooses.
`open_values.py` has the kinds whose names and words come from outside the tables, too.
"""

import re
from collections.abc import Mapping
from functools import partial
from random import Random
from string import Formatter

from lora_memory.training import values
from lora_memory.training.names import CITIES, FIRST_NAMES, LAST_NAMES
from lora_memory.training.values import Maker
from lora_memory.training.vocabulary import WORDS


def _between(low: int, high: int) -> Maker:
    return lambda rng: str(rng.randint(low, high))


POOLS: Mapping[str, tuple[str, ...]] = {
    **WORDS,
    "first": FIRST_NAMES,
    "last": LAST_NAMES,
    "city": CITIES,
    "word": values.PLAIN_WORDS,
}
"""Kinds whose values stand in a table."""

PATTERNS: Mapping[str, Maker] = {
    "name": values.name,
    "invented": values.invented,
    "code": values.code,
    "pin": values.pin,
    "password": values.password,
    "date": values.date,
    "birthday": values.birthday,
    "day": values.day,
    "time": values.time,
    "price": values.price,
    "phone": values.phone,
    "ip": values.ip,
    "version": values.version,
    "key": values.key,
    "plate": values.plate,
    "coordinates": values.coordinates,
    "duration": values.duration,
    "quantity": values.quantity,
    "place_code": values.place_code,
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
"""Kinds made of digits, letters and syllables, which no model could learn by heart."""

COMPOSED = ("person", "email", "company", "title", "thing", "asset", "document", "occasion")
"""Kinds that put the values of pools together."""

_NAMES = frozenset((*POOLS, *PATTERNS, *COMPOSED))
_LISTED = re.compile(r"(the )?[A-Za-z'-]+( [A-Za-z'-]+)?")


class Kinds:
    """Draws values by kind, from the pools as they are. What is compiled for a kind is kept."""

    def __init__(self) -> None:
        self._makers: dict[str, Maker] = {
            **PATTERNS,
            **{kind: self._choice(kind, pool) for kind, pool in POOLS.items()},
        }
        first, last, item = (self._makers[kind] for kind in ("first", "last", "item"))
        thing = partial(values.thing, item=item)
        document, occasion = self.maker("the {deliverable}"), self.maker("the {event}")
        self._makers |= {
            "person": partial(values.person, first=first, last=last),
            "email": partial(values.email, first=first, last=last),
            "company": partial(values.company, last=last),
            "title": lambda rng: self.vary("title", values.title(rng), rng),
            "thing": thing,
            "asset": lambda rng: thing(rng) if rng.random() < 0.6 else document(rng),
            "document": document,
            "occasion": occasion,
        }

    def vary(self, kind: str, value: str, rng: Random) -> str:
        """`value`, drawn from a pool of `kind`, or what stands in for it: the same here."""
        return value

    def twin(self, kind: str, value: str, rng: Random) -> str | None:
        """Another value of `kind` that starts like `value`; None where there is none, as always here."""
        return None

    def draw(self, kind: str, rng: Random) -> str:
        """One value of a kind, as `maker` names it."""
        return (self._makers.get(kind) or self.maker(kind))(rng)

    def maker(self, kind: str) -> Maker:
        """The maker of a kind: its name (`city`), or a small grammar over names.

        `red|green` chooses, `18..97` is a whole number in that range, and braces hold kinds inside literal text
        (`{L2}-{d4}`; `d1` to `d9` are that many digits, `L1` to `L9` letters). `a_animal` puts an article before a
        word.
        """
        if kind not in self._makers:
            self._makers[kind] = self._compile(kind)
        return self._makers[kind]

    def _compile(self, kind: str) -> Maker:
        if kind.startswith("a_") and kind[2:] in POOLS:
            noun = self.maker(kind[2:])
            return lambda rng: with_article(noun(rng))
        choices = re.split(r"\|(?![^{]*\})", kind)  # bars inside braces belong to the inner choice
        if len(choices) > 1:
            if len(choices) >= 12 and all(_LISTED.fullmatch(choice) and choice not in _NAMES for choice in choices):
                return self._choice("listed", tuple(choices))
            makers = tuple(map(self.maker, choices))
            return lambda rng: rng.choice(makers)(rng)
        if "{" in kind:
            pieces = [
                (literal, self.maker(kind_of(field)) if field else None)
                for literal, field, _, _ in Formatter().parse(kind)
            ]
            return lambda rng: "".join(literal + (make(rng) if make else "") for literal, make in pieces)
        if ".." in kind:
            low, high = kind.split("..")
            return _between(int(low), int(high))
        if re.fullmatch(r"[dL][1-9]", kind):
            count, characters = int(kind[1]), values.digits if kind[0] == "d" else values.letters
            return lambda rng: characters(rng, count)
        return lambda rng: kind

    def _choice(self, kind: str, pool: tuple[str, ...]) -> Maker:
        return lambda rng: self.vary(kind, rng.choice(pool), rng)


def kind_of(field: str) -> str:
    """The kind that a slot's name draws: `city2` another city; `d4` and `1..40` are kinds as they stand."""
    stem = field.rstrip("0123456789")
    return stem if stem in _NAMES else field


_SOUNDS_LIKE_CONSONANT = ("uni", "use", "util", "eu", "one", "ukulele", "uk-")
_SOUNDS_LIKE_VOWEL = ("hour", "honest", "heir", "8", "11", "18")


def with_article(noun: str) -> str:
    """`noun` after 'a' or 'an'."""
    lower = noun.lower()
    vowel = lower.startswith(_SOUNDS_LIKE_VOWEL) or (
        lower[0] in "aeiou" and not lower.startswith(_SOUNDS_LIKE_CONSONANT)
    )
    return f"{'an' if vowel else 'a'} {noun}"


CLOSED = Kinds()
"""Values from the pools only."""
