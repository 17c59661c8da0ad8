"""Haystacks: texts of an exact number of tokens in which one magic number hides at a random depth.

Needles and hay are `training/`'s own, from seeds that no training stream can have; only the length is controlled here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import cycle
from random import Random

from lora_memory.benchmarks.passages import Passage
from lora_memory.errors import InvalidInput
from lora_memory.scoring import contains
from lora_memory.tokens import TokenCounter
from lora_memory.training.data import needle_set
from lora_memory.training.examples import split_sentences

__all__ = ["haystacks"]

_FILLINGS = (" a", "!", " in", " of", ".")  # one of them is a single token in any usual vocabulary
_NEEDLE_SENTENCES = 3  # in the longest of the needles


def haystacks(tokens: int, *, counter: TokenCounter, seed: int) -> Iterator[Passage]:
    """Endless passages of exactly `tokens` tokens, each with one question for its magic number.

    Raises:
        InvalidInput: A needle alone is longer than that.
    """
    rng = Random(f"benchmark/niah/{tokens}/{seed}")
    while True:
        (row,) = needle_set(tokens, 1, seed=rng.getrandbits(62))
        sentences = split_sentences(row["context"])
        (question,) = Passage.of_row(row).questions
        inside = [place for place, sentence in enumerate(sentences) if contains(sentence, question.accepted)]
        first, last = inside[0], inside[-1] + 1
        if last - first <= _NEEDLE_SENTENCES:  # else the hay has the same number in it by chance
            hay = [*sentences[:first], *sentences[last:]] or ["Nothing else is written here."]
            yield Passage(_bury(" ".join(sentences[first:last]), hay, tokens, counter, rng), (question,))


def _bury(needle: str, hay: Sequence[str], tokens: int, counter: TokenCounter, rng: Random) -> str:
    """The needle somewhere among the sentences of the hay, from the first on, repeated if need be."""
    room = tokens - counter.count(needle)
    if room < 0:
        raise InvalidInput(f"a needle of {tokens - room} tokens does not fit into {tokens}; ask for longer texts")
    kept: list[str] = []
    for sentence in cycle(hay):
        room -= counter.count(f" {sentence}")
        if room < 0:
            break
        kept.append(sentence)
    while True:  # once, unless a tokenizer counts a sentence by what stands before it
        place = rng.randint(0, len(kept))
        text = " ".join([*kept[:place], needle, *kept[place:]])
        if counter.count(text) <= tokens:
            return _fill(text, sentence, tokens, counter)
        kept.pop()


def _fill(text: str, sentence: str, tokens: int, counter: TokenCounter) -> str:
    """The text made `tokens` long with the beginning of a sentence and a few short words."""
    for word in sentence.split():
        if counter.count(f"{text} {word}") > tokens:
            break
        text = f"{text} {word}"
    while (found := counter.count(text)) < tokens:
        longer = (text + filling for filling in _FILLINGS)
        text = next((each for each in longer if found < counter.count(each) <= tokens), "")
        if not text:
            raise InvalidInput(f"this tokenizer counts no text of the hay as exactly {tokens} tokens")
    return text
