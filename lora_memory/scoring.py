"""Scores of one reply against several accepted answers, as SQuAD's evaluation defines them.

This is what training, benchmarks and anyone's own comparison share. It compares strings and nothing else: averaging,
intervals and tables belong to the caller.

Normalisation is SQuAD's (Rajpurkar et al. 2016, its `evaluate-v1.1.py`): lower case, ASCII punctuation deleted, the
words `a`, `an`, `the` dropped, white space collapsed. Punctuation is deleted, not replaced by a space, with these
effects on numbers and codes:

| reply | accepted answer | equal? |
| --- | --- | --- |
| `MB-858` or `mb858.` | `MB858` | yes |
| `MB 858` | `MB-858` | no: two words against one |
| `$4,827` | `4827` | yes |
| `3.5` | `35` | yes: where that matters, compare the strings yourself |
| `4827` | `482` | no: words are compared whole |

The one departure: a text of nothing but articles and punctuation (a blood group `A`, a grade `A-`) keeps its words,
where SQuAD would reduce it to nothing and count an empty reply as right.
"""

import re
import string
from collections import Counter
from collections.abc import Sequence

from lora_memory.errors import InvalidInput

_PUNCTUATION = str.maketrans("", "", string.punctuation)
_ARTICLES = re.compile(r"\b(a|an|the)\b")


def normalize(text: str) -> str:
    """Return `text` as it is compared: lower case, without punctuation and articles, single spaces."""
    lowered = text.lower()
    bare = lowered.translate(_PUNCTUATION)
    return " ".join(_ARTICLES.sub(" ", bare).split()) or " ".join(bare.split()) or " ".join(lowered.split())


def exact_match(reply: str, accepted: str | Sequence[str]) -> bool:
    """Whether `reply` equals one of the accepted answers after `normalize`.

    Raises:
        InvalidInput: `accepted` is empty.
    """
    reply = normalize(reply)
    return any(reply == normalize(answer) for answer in _answers(accepted))


def contains(reply: str, accepted: str | Sequence[str]) -> bool:
    """Whether the words of one accepted answer stand in `reply`, whole, adjacent and in order, after `normalize`.

    Raises:
        InvalidInput: `accepted` is empty.
    """
    reply = normalize(reply)
    return any(f" {normalize(answer)} " in f" {reply} " for answer in _answers(accepted))


def f1(reply: str, accepted: str | Sequence[str]) -> float:
    """Harmonic mean of the precision and recall of `reply`'s words, 0 to 1, for the accepted answer that fits best.

    Words are counted as often as they occur, their order does not matter.

    Raises:
        InvalidInput: `accepted` is empty.
    """
    words = normalize(reply).split()
    return max(_overlap(words, normalize(answer).split()) for answer in _answers(accepted))


def _overlap(reply: list[str], answer: list[str]) -> float:
    if not reply or not answer:
        return float(reply == answer)
    shared = (Counter(reply) & Counter(answer)).total()
    return 2 * shared / (len(reply) + len(answer))


def _answers(accepted: str | Sequence[str]) -> Sequence[str]:
    answers = [accepted] if isinstance(accepted, str) else accepted
    if not answers:
        raise InvalidInput("There is no accepted answer to compare with; give at least one.")
    return answers
