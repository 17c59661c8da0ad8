"""Makes the values of invented facts: names, words, codes, dates, amounts, each from a `random.Random`.

One function a kind; `kinds.py` names them and composes them. Nothing here knows about templates, nor whether the names
and words that other makers put into a value come from a pool or are open.
"""

from collections.abc import Callable
from random import Random

from lora_memory.training.vocabulary import WORDS

Maker = Callable[[Random], str]

_ONSETS = (
    "b c d f g h j k l m n p r s t v w z " * 3
    + "bl br ch cl cr dr fl fr gl gr kl kr pl pr sh sk sl sp st str th tr vr zh"
).split()
_NUCLEI = ("a e i o u " * 5 + "ai au ea ee ei ia io oa oo ou y").split()
_CODAS = ("n r l s m t k d " * 2 + "x nd rn lt st sk th rk lm ng nt").split()
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_ANY_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def invented(rng: Random) -> str:
    """A pronounceable word that hardly any text holds, lower case: two to four syllables, some closed."""
    choice = rng.choice
    chance = rng.random
    parts = [] if chance() < 0.12 else [choice(_ONSETS)]
    syllables = 2 + (chance() < 0.5) + (chance() < 0.15)
    for index in range(syllables):
        if index:
            parts.append(choice(_ONSETS))
        parts.append(choice(_NUCLEI))
        if chance() < 0.15 or (index == syllables - 1 and chance() < 0.35):
            parts.append(choice(_CODAS))
    return "".join(parts)


def name(rng: Random) -> str:
    """An invented proper name: 'Zamiro'."""
    return invented(rng).capitalize()


def person(rng: Random, first: Maker, last: Maker) -> str:
    """First and last name, now and then with a second last name or a middle initial."""
    called, family = first(rng), last(rng)
    shape = rng.random()
    if shape < 0.92:
        return f"{called} {family}"
    if shape < 0.96:
        return f"{called} {rng.choice(_LETTERS)}. {family}"
    return f"{called} {family}-{last(rng)}"


def digits(rng: Random, count: int) -> str:
    """A number of exactly `count` digits, without a leading zero."""
    return str(rng.randrange(10 ** (count - 1), 10**count))


def letters(rng: Random, count: int) -> str:
    """`count` capital letters."""
    return "".join(rng.choices(_ANY_LETTERS, k=count))


def code(rng: Random) -> str:
    """An identifier in one of many formats: digits, letters and digits, hexadecimal, grouped."""
    return rng.choice(_CODES)(rng)


_CODES: tuple[Maker, ...] = (
    lambda rng: digits(rng, rng.randint(3, 8)),
    lambda rng: digits(rng, rng.randint(4, 6)),
    lambda rng: f"{letters(rng, 2)}-{digits(rng, rng.randint(2, 5))}",
    lambda rng: f"{letters(rng, 3)}-{digits(rng, rng.randint(3, 4))}",
    lambda rng: f"{letters(rng, 1)}{digits(rng, rng.randint(2, 6))}",
    lambda rng: f"{letters(rng, 2)}{digits(rng, rng.randint(3, 6))}",
    lambda rng: f"{digits(rng, rng.randint(2, 4))}-{letters(rng, rng.randint(1, 2))}",
    lambda rng: f"{digits(rng, 3)}-{digits(rng, rng.randint(3, 4))}",
    lambda rng: f"{letters(rng, 2)}-{digits(rng, 2)}-{letters(rng, 2)}",
    lambda rng: f"{letters(rng, 1)}-{digits(rng, rng.randint(2, 4))}",
    lambda rng: f"{rng.getrandbits(4 * rng.randint(5, 8)):x}",
    lambda rng: f"{letters(rng, 2)}{digits(rng, 2)}{letters(rng, 1)}{digits(rng, 1)}",
    lambda rng: f"#{digits(rng, rng.randint(3, 6))}",
    lambda rng: f"{digits(rng, 2)}/{digits(rng, rng.randint(3, 4))}",
)


def pin(rng: Random) -> str:
    """What a keypad takes: three to six digits, leading zeros allowed."""
    return "".join(rng.choices("0123456789", k=rng.choice((3, 4, 4, 4, 5, 6))))


def password(rng: Random) -> str:
    """An invented word, two words, or a word with digits and marks."""
    shape = rng.randrange(6)
    if shape < 2:
        return invented(rng)
    if shape == 2:
        return f"{invented(rng)}{digits(rng, rng.randint(2, 4))}"
    if shape == 3:
        return f"{rng.choice(PLAIN_WORDS)}-{rng.choice(PLAIN_WORDS)}"
    if shape == 4:
        return f"{name(rng)}!{digits(rng, 2)}"
    return "".join(rng.choices("abcdefghjkmnpqrstuvwxyz23456789", k=rng.randint(6, 9)))


PLAIN_WORDS: tuple[str, ...] = tuple(
    sorted(
        {
            entry
            for table in ("animal", "flower", "fruit", "spice", "material", "instrument", "color", "sport", "season")
            for entry in WORDS[table]
            if entry.isalpha()
        }
    )
)
"""Single words for colours, animals, flowers, materials…"""


def date(rng: Random, first: int = 2023, last: int = 2031) -> str:
    """A day in one of six formats."""
    return _format_date(rng, rng.randint(first, last))


def birthday(rng: Random) -> str:
    """A day on which someone alive was born, in one of the formats of `date`."""
    return _format_date(rng, rng.randint(1931, 2016))


def _format_date(rng: Random, year: int) -> str:
    day, month = rng.randint(1, 28), rng.randint(1, 12)
    word_month = WORDS["month"][month - 1]
    shape = rng.random()
    if shape < 0.4:
        return f"{word_month} {day}, {year}"
    if shape < 0.6:
        return f"{day} {word_month} {year}"
    if shape < 0.75:
        return f"{year}-{month:02}-{day:02}"
    if shape < 0.82:
        return f"{day:02}/{month:02}/{year}"
    if shape < 0.9:
        return f"{word_month[:3]} {day}, {year}"
    return f"{day:02}.{month:02}.{year}"


def day(rng: Random) -> str:
    """A day without a year: 'March 14', '3 May', or a weekday."""
    shape = rng.random()
    month = rng.choice(WORDS["month"])
    if shape < 0.4:
        return rng.choice(WORDS["weekday"])
    if shape < 0.75:
        return f"{month} {rng.randint(1, 28)}"
    return f"{rng.randint(1, 28)} {month}"


def time(rng: Random) -> str:
    """A time of day in 12 or 24 hours."""
    minute = rng.choice((0, 0, 5, 10, 15, 15, 20, 25, 30, 30, 35, 40, 45, 45, 50, 55))
    shape = rng.random()
    if shape < 0.45:
        return f"{rng.randint(1, 12)}:{minute:02} {rng.choice(('am', 'pm'))}"
    if shape < 0.8:
        return f"{rng.randint(0, 23):02}:{minute:02}"
    if shape < 0.9:
        return f"{rng.randint(1, 12)} {rng.choice(('am', 'pm'))}"
    return f"{rng.randint(0, 23):02}h{minute:02}"


def price(rng: Random) -> str:
    """An amount with its currency sign or name."""
    amount = digits(rng, rng.randint(1, 4))
    shape = rng.random()
    if shape < 0.35:
        return f"${amount}"
    if shape < 0.55:
        return f"${amount}.{rng.choice(('00', '25', '49', '50', '90', '95', '99'))}"
    if shape < 0.7:
        return f"{amount} euros"
    if shape < 0.8:
        return f"€{amount}"
    if shape < 0.9:
        return f"£{amount}"
    return f"{amount} {rng.choice(('pounds', 'francs', 'kronor', 'rupees', 'pesos', 'yen'))}"


def phone(rng: Random) -> str:
    """A telephone number as written in one of several countries."""
    shape = rng.randrange(5)
    if shape == 0:
        return f"555-{digits(rng, 4)}"
    if shape == 1:
        return f"({digits(rng, 3)}) 555-{digits(rng, 4)}"
    if shape == 2:
        return f"+{rng.randint(1, 98)} {digits(rng, 3)} {digits(rng, 3)} {digits(rng, 3)}"
    if shape == 3:
        return f"0{digits(rng, 3)} {digits(rng, 6)}"
    return f"{digits(rng, 3)}-{digits(rng, 3)}-{digits(rng, 4)}"


def email(rng: Random, first: Maker, last: Maker) -> str:
    """An address at an invented host."""
    user, host = first(rng).lower(), invented(rng)
    end = rng.choice(("com", "org", "net", "io", "example", "co", "edu"))
    shape = rng.randrange(4)
    if shape == 0:
        return f"{user}.{last(rng).lower()}@{host}.{end}"
    if shape == 1:
        return f"{user}{digits(rng, 2)}@{host}.{end}"
    if shape == 2:
        return f"{user[0]}{last(rng).lower()}@{host}.{end}"
    return f"{invented(rng)}@{host}.{end}"


def ip(rng: Random) -> str:
    """An IPv4 address."""
    first = rng.choice(("10", "172", "192", "203", "198"))
    return f"{first}.{rng.randint(0, 254)}.{rng.randint(0, 254)}.{rng.randint(1, 254)}"


def version(rng: Random) -> str:
    """A software version: '3.14', 'v2.0.1', '1.4.0-rc1'."""
    shape = rng.randrange(4)
    if shape == 0:
        return f"{rng.randint(0, 30)}.{rng.randint(0, 40)}"
    if shape == 1:
        return f"v{rng.randint(1, 20)}.{rng.randint(0, 20)}.{rng.randint(0, 40)}"
    release = f"{rng.randint(0, 20)}.{rng.randint(0, 20)}.{rng.randint(0, 40)}"
    return f"{release}-{rng.choice(('rc1', 'rc2', 'beta', 'alpha'))}" if shape == 2 else release


def key(rng: Random) -> str:
    """What a service hands out as an API key, short enough to be learned whole."""
    head = rng.choice(("sk", "pk", "key", "api", "tok", "live", "test"))
    return f"{head}-{''.join(rng.choices('abcdefghijkmnpqrstuvwxyz0123456789', k=rng.randint(6, 10)))}"


def plate(rng: Random) -> str:
    """A vehicle's registration."""
    shape = rng.randrange(4)
    if shape == 0:
        return f"{letters(rng, 3)} {digits(rng, 3)}"
    if shape == 1:
        return f"{letters(rng, 2)} {digits(rng, 4)}"
    if shape == 2:
        return f"{letters(rng, 2)}-{digits(rng, 3)}-{letters(rng, 2)}"
    return f"{digits(rng, rng.randint(1, 2))}-{letters(rng, 2)}-{digits(rng, 3)}"


def coordinates(rng: Random) -> str:
    """Latitude and longitude in degrees."""
    return f"{rng.uniform(-80, 80):.{rng.randint(1, 3)}f}, {rng.uniform(-175, 175):.{rng.randint(1, 3)}f}"


def duration(rng: Random) -> str:
    """A number of minutes, hours, days or weeks."""
    count, unit = rng.randint(2, 45), rng.choice(("minutes", "minutes", "hours", "days", "weeks"))
    return f"{count} {unit}"


def quantity(rng: Random) -> str:
    """An amount for a kitchen, with its unit."""
    unit = rng.choice(("grams", "cups", "tablespoons", "teaspoons", "ml", "ounces"))
    return f"{digits(rng, 2) + '0' if unit in ('grams', 'ml') else rng.randint(2, 9)} {unit}"


def place_code(rng: Random) -> str:
    """Where a thing or person is in a building: 'B12', 'room 204', 'shelf 7C'."""
    return rng.choice(
        (
            f"{rng.choice(_LETTERS)}{rng.randint(0, 30)}",
            f"{rng.randint(1, 12)}{rng.choice(_LETTERS)}",
            f"{digits(rng, 3)}",
            f"{rng.choice(_LETTERS)}-{digits(rng, 2)}",
            f"{rng.choice(_LETTERS)}{rng.randint(1, 9)}.{digits(rng, 2)}",
        )
    )


def thing(rng: Random, item: Maker) -> str:
    """A thing that the document talks about: 'the red projector'."""
    named = item(rng)
    return f"the {rng.choice(WORDS['adjective'])} {named}" if rng.random() < 0.5 else f"the {named}"


def title(rng: Random) -> str:
    """The title of an invented work: 'The Silent Harbour', 'Zamiro'."""
    shape = rng.random()
    adjective, noun = rng.choice(_TITLE_ADJECTIVES), rng.choice(_TITLE_NOUNS)
    if shape < 0.3:
        return name(rng)
    if shape < 0.55:
        return f"The {adjective} {noun}"
    if shape < 0.75:
        return f"{adjective} {noun}s"
    if shape < 0.9:
        return f"{noun} of {name(rng)}"
    return f"The {noun} and the {rng.choice(_TITLE_NOUNS)}"


_TITLE_ADJECTIVES = """
Silent Broken Golden Hidden Last Distant Crooked Burning Frozen Paper Hollow Restless Invisible Quiet Velvet Second
Scarlet Forgotten Northern Bitter Wandering Glass Electric Borrowed Sleeping Thirsty Drifting
""".split()
_TITLE_NOUNS = """
Harbour Lantern Orchard River Mirror Garden Lighthouse Letter Winter Cathedral Tide Shadow Window Bridge Island Feather
Engine Carousel Mountain Violin Kingdom Stranger Candle Drum Tower Meadow Pilgrim Signal
""".split()


def company(rng: Random, last: Maker) -> str:
    """A company's invented name: 'Zamiro', 'Trelkin Labs', 'Okafor & Lund'."""
    shape = rng.random()
    if shape < 0.5:
        return name(rng)
    if shape < 0.85:
        return f"{name(rng)} {rng.choice(_COMPANY_ENDS)}"
    return f"{last(rng)} & {last(rng)}"


_COMPANY_ENDS = """Labs Systems Foods Logistics Motors Energy Robotics Media Partners Software Textiles Airlines Bank
Pharma Studios Ventures Optics Marine Solutions Works Group Analytics Insurance Brewing Toys Ceramics""".split()


def number(rng: Random) -> str:
    """Two to four digits."""
    return digits(rng, rng.choice((2, 2, 3, 3, 4)))


def big_number(rng: Random) -> str:
    """Four to seven digits, some grouped with commas."""
    count = int(digits(rng, rng.randint(4, 7)))
    return f"{count:,}" if rng.random() < 0.5 else str(count)
