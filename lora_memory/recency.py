"""Which of the chunks found for a question are out of date: another one answers it, and was said later.

Nothing here understands a text. Two chunks count as answers to one question where they are alike, fit it about equally
well, and the newer one has every word of the question that the older one has: so that Tom's locker code, though told
later and in the same words, says nothing about Mira's. A chunk with every word of the question is the question itself,
as conversations keep it, and answers nothing. `docs/decisions/0007` has what this was measured on.
"""

import re
from collections.abc import Sequence

from lora_memory.store import StoredChunk

__all__ = ["superseded"]

ALIKE = 0.6
"""Cosine similarity of two chunks from which on they may contradict each other."""

AS_GOOD = 0.1
"""How far the newer one's score may be below the older one's."""

_WORD = re.compile(r"\w+")


def superseded(question: str, found: Sequence[tuple[StoredChunk, float]]) -> dict[int, str]:
    """The chunks that are out of date, each by its id with the record that has the newest word.

    Args:
        question: What the chunks were found for.
        found: They and their scores. Chunks of one record are of one time and don't supersede each other.
    """
    asked = _words(question)
    by_age = sorted(found, key=lambda pair: (pair[0].created_at, pair[0].id))
    newest: dict[int, str] = {}
    for index, (old, old_score) in enumerate(by_age):
        about = asked & _words(old.text)
        for new, new_score in by_age[index + 1 :]:
            words = _words(new.text)
            if (
                new.record_id != old.record_id
                and new_score >= old_score - AS_GOOD
                and about
                and about <= words
                and not asked <= words
                and float(old.vector @ new.vector) >= ALIKE
            ):
                newest[old.id] = new.record_id
    return newest


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))
