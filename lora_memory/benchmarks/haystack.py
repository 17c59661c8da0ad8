"""Haystacks: texts of an exact number of tokens in which one magic number hides at a random depth.

The hay is noise and small talk, or the prose of a file, with the numbers of others hidden in it as well. Needles and
noise are `training/`'s own, from seeds that no training stream can have; the length and the places are made here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import cycle
from random import Random

from lora_memory.benchmarks.passages import Passage, Question
from lora_memory.errors import InvalidInput
from lora_memory.scoring import contains
from lora_memory.tokens import TokenCounter
from lora_memory.training.data import needle_set
from lora_memory.training.examples import split_sentences
from lora_memory.training.needles import magic_numbers

__all__ = ["haystacks", "prose_haystacks"]

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
            yield Passage(_bury([" ".join(sentences[first:last])], hay, tokens, counter, rng), (question,))


def prose_haystacks(
    tokens: int, prose: Sequence[str], *, distractors: int, counter: TokenCounter, seed: int
) -> Iterator[Passage]:
    """Endless passages of exactly `tokens` tokens of prose, each with one question for its magic number.

    Args:
        tokens: Of the base model.
        prose: Paragraphs; a passage begins with any of them and goes on with those after it.
        distractors: Statements in the needle's own words about other owners' numbers, anywhere in the text.
        counter: Counts the tokens.
        seed: Another seed makes other passages.

    Raises:
        InvalidInput: The needle and the distractors alone are longer than that.
    """
    rng = Random(f"benchmark/niah/prose/{tokens}/{seed}")
    sentences = [split_sentences(paragraph) for paragraph in prose]
    while True:
        statements, (question, number) = magic_numbers(rng, distractors)
        start = rng.randrange(len(sentences))
        hay = [sentence for paragraph in (*sentences[start:], *sentences[:start]) for sentence in paragraph]
        if not any(number in sentence for sentence in hay):
            asked = Question(question, (number,))
            yield Passage(_bury(statements, hay, tokens, counter, rng), (asked,))


def _bury(statements: Sequence[str], hay: Sequence[str], tokens: int, counter: TokenCounter, rng: Random) -> str:
    """The statements somewhere among the sentences of the hay, from the first on, repeated if need be."""
    room = tokens - counter.count(" ".join(statements))
    if room < 0:
        raise InvalidInput(f"a needle of {tokens - room} tokens does not fit into {tokens}; ask for longer texts")
    kept: list[str] = []
    for sentence in cycle(hay):
        room -= counter.count(f" {sentence}")
        if room < 0:
            break
        kept.append(sentence)
    while True:  # once, unless a tokenizer counts a sentence by what stands before it
        placed = list(kept)
        for statement in statements:
            placed.insert(rng.randint(0, len(placed)), statement)
        text = " ".join(placed)
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
