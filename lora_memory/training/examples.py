"""What a training document is: chunks of text, and questions that the chunks answer.

Also how sentences are laid out into texts that stay under the token limit. There is no tokenizer here, so that data
can be made (and tested) with the standard library alone: lengths are estimates that err on the long side, and the
trainer, which tokenises, has the last word.
"""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

CHUNK_TOKENS = 240
"""Estimated tokens that a chunk made here may hold; below the 256 that the hypernetwork reads at once."""

_PIECES = re.compile(r"[^\W\d_]+|\d|[^\w\s]|_| (?=\d)")
_SENTENCE_END = re.compile(r"(?<=[.!?])(?<!\b[A-Z]\.)\s+(?=[\"'(]?[A-Z0-9])")  # "J. Smith" is no end


class Question(NamedTuple):
    """A question and the short span that answers it."""

    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class Example:
    """One training document.

    `chunks` are internalized separately and mounted together; every question can be answered from one of them.
    `kind` names the stream that made it. `weights` say how strongly each chunk is mounted; without them, all fully.
    """

    kind: str
    chunks: tuple[str, ...]
    questions: tuple[Question, ...]
    weights: tuple[float, ...] = ()


def estimate_tokens(text: str) -> int:
    """Tokens that `text` will take, by word lengths: prose a little too many, invented words about right."""
    tokens = 0
    for piece in _PIECES.findall(text):
        size = len(piece)
        if not piece.isascii():
            tokens += 1 + size
        elif size < 4:
            tokens += 1
        elif piece[0].isupper():  # likely a name, which falls into syllables, or shouting, which falls apart
            tokens += math.ceil(size / 2 if piece.isupper() else size / 3)
        else:
            tokens += 1 + size // 8
    return tokens


def split_sentences(text: str) -> list[str]:
    """Sentences of running text, by punctuation; line breaks become spaces."""
    return [sentence for sentence in _SENTENCE_END.split(" ".join(text.split())) if sentence]


def pack(sentences: Iterable[str], limit: int = CHUNK_TOKENS) -> list[str]:
    """Texts of consecutive sentences, each text's estimate within `limit`; longer sentences are cut between words."""
    texts: list[str] = []
    room = 0
    for sentence in sentences:
        size = estimate_tokens(sentence)
        pieces = [sentence] if size <= limit else _cut(sentence, limit)
        for piece in pieces:
            size = estimate_tokens(piece)
            if size > room:
                texts.append(piece)
                room = limit
            else:
                texts[-1] += f" {piece}"
            room -= size
    return texts


def _cut(sentence: str, limit: int) -> list[str]:
    words = sentence.split()
    if len(words) < 2:  # one endless word, of which no letter takes two tokens
        return [sentence[start : start + limit // 2] for start in range(0, len(sentence), limit // 2)]
    middle = len(words) // 2
    halves = (" ".join(words[:middle]), " ".join(words[middle:]))
    return [piece for half in halves for piece in ([half] if estimate_tokens(half) <= limit else _cut(half, limit))]


_REPLIES = ("Okay.", "Noted.", "Got it.", "Thanks, I'll remember that.", "All right.", "Understood.", "I see.", "Sure.")


def join(units: Sequence[str], rng: Random) -> str:
    """One text out of sentences and blocks (units that hold line breaks), in one of several page layouts."""
    if len(units) == 1:
        return units[0]
    style = rng.random()
    if any("\n" in unit for unit in units):
        return ("\n\n" if style < 0.5 else "\n").join(units)
    if style < 0.66:
        return run_on(units)
    if style < 0.75:
        return "\n".join(units)
    if style < 0.82:
        return "\n".join(f"- {unit}" for unit in units)
    if style < 0.86:
        return "\n".join(f"{number}. {unit}" for number, unit in enumerate(units, 1))
    if style < 0.89:
        return "\n".join(f"* {unit}" for unit in units)
    if style < 0.93:
        return "\n".join(f"user: {unit}" for unit in units)
    if style < 0.96:
        return "\n".join(f"user: {unit}\nassistant: {rng.choice(_REPLIES)}" for unit in units)
    return "\n\n".join(units)


def run_on(units: Sequence[str]) -> str:
    """Prose, with a line break behind what is no sentence, such as a configuration line."""
    text = units[0]
    for unit in units[1:]:
        text += f" {unit}" if text[-1] in ".!?\"')" else f"\n{unit}"
    return text
