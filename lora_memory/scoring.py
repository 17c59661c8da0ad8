"""Scores of one reply against several accepted answers: SQuAD's, ROUGE-L and the final number.

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

ROUGE-L (Lin 2004) compares lower-case runs of letters and digits, in order, without stemming; for English text that is
what the package `rouge-score` does by default. The final number is how grade-school mathematics is scored (Cobbe et al.
2021).
"""

import re
import string
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Literal

from lora_memory.errors import InvalidInput

__all__ = ["Metric", "contains", "exact_match", "f1", "final_number", "normalize", "rouge_l", "score"]

Metric = Literal["exact", "rougeL", "final-number"]
"""How a task's replies are scored: by `exact_match`, `rouge_l` or `final_number`."""

_PUNCTUATION = str.maketrans("", "", string.punctuation)
_ARTICLES = re.compile(r"\b(a|an|the)\b")

_WORDS = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")


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


def rouge_l(reply: str, accepted: str | Sequence[str]) -> float:
    """F-measure of the longest common subsequence of words, 0 to 1, for the accepted answer that fits best.

    Raises:
        InvalidInput: `accepted` is empty.
    """
    words = _WORDS.findall(reply.lower())
    return max(_subsequence_f(words, _WORDS.findall(answer.lower())) for answer in _answers(accepted))


def final_number(reply: str, accepted: str | Sequence[str]) -> bool:
    """Whether the last number of `reply` equals the last one of an accepted answer; `1,200` and `1200.0` are equal.

    Raises:
        InvalidInput: `accepted` is empty, or holds no number.
    """
    wanted = [_last_number(answer) for answer in _answers(accepted)]
    if None in wanted:
        raise InvalidInput("An accepted answer has no number in it to compare with; score it by another metric.")
    return _last_number(reply) in wanted


def score(metric: Metric, reply: str, accepted: str | Sequence[str]) -> float:
    """A reply's score by a task's metric, 0 to 1.

    Raises:
        InvalidInput: `accepted` is empty, or the metric is unknown.
    """
    if metric not in _METRICS:
        raise InvalidInput(f"unknown metric {metric!r}; choose one of {', '.join(_METRICS)}")
    return float(_METRICS[metric](reply, accepted))


_METRICS: Mapping[str, Callable[[str, str | Sequence[str]], float]] = {
    "exact": exact_match,
    "rougeL": rouge_l,
    "final-number": final_number,
}


def _subsequence_f(reply: Sequence[str], answer: Sequence[str]) -> float:
    """The F-measure of two sequences' longest common subsequence, by the usual table, one row at a time."""
    if not reply or not answer:
        return 0.0
    row = [0] * (len(answer) + 1)
    for word in reply:
        diagonal = 0
        for column, other in enumerate(answer, 1):
            above = row[column]
            row[column] = diagonal + 1 if word == other else max(above, row[column - 1])
            diagonal = above
    return 2 * row[-1] / (len(reply) + len(answer))


def _last_number(text: str) -> Decimal | None:
    found = _NUMBER.findall(text)
    return Decimal(found[-1].replace(",", "")) if found else None


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
