"""Which of the chunks found for a question are out of date: another one answers it, and was said later.

Nothing here understands a text. Two chunks count as answers to one question where they are alike, fit it about equally
well, and the newer one has every word of the question that the older one has: so that Tom's locker code, though told
later and in the same words, says nothing about Mira's. A question that was kept, as conversations keep theirs, has
all of its words whatever its reply was: it makes nothing out of date, and is itself out of date where an answer
is that it could have had. `docs/decisions/0007` has what this was measured on.
"""

from collections.abc import Sequence

import numpy as np

from lora_memory.store import StoredChunk
from lora_memory.words import FUNCTION_WORDS, stems, words

__all__ = ["superseded"]

ALIKE = 0.6
"""Cosine similarity of two chunks from which on they may contradict each other."""

AS_GOOD = 0.15
"""How far the newer one's score may be below the older one's."""

_ROLES = frozenset(("assistant", "user"))  # what a turn begins with


def superseded(question: str, found: Sequence[tuple[StoredChunk, float]]) -> dict[int, str]:
    """The chunks that are out of date, each by its id with the record that has the newest word.

    Args:
        question: What the chunks were found for.
        found: They and their scores. Chunks of one record are of one time and don't supersede each other.
    """
    if len({chunk.record_id for chunk, _ in found}) < 2:
        return {}
    by_age = sorted(found, key=lambda pair: (pair[0].created_at, pair[0].id))
    chunks = [chunk for chunk, _ in by_age]
    scores = np.array([score for _, score in by_age])
    records = np.unique([chunk.record_id for chunk in chunks], return_inverse=True)[1]
    vectors = np.stack([chunk.vector for chunk in chunks])
    asked = sorted(stems(question, leave_out=FUNCTION_WORDS) or stems(question))
    told = [stems(chunk.in_context) for chunk in chunks]
    about = np.array([[stem in each for stem in asked] for each in told], bool)  # [chunks, stems of the question]
    is_question = np.array([_holds_question(chunk.text, question) for chunk in chunks])
    newest: dict[int, str] = {}
    for index in np.flatnonzero(about.any(axis=1)):  # a whole record has thousands: each is compared with all at once
        newer = slice(index + 1, None)
        answers = (records[newer] != records[index]) & ~is_question[newer]
        answers &= (scores[newer] >= scores[index] - AS_GOOD) & (about[newer] >= about[index]).all(axis=1)
        rivals = index + 1 + np.flatnonzero(answers)
        alike = rivals[vectors[rivals] @ vectors[index] >= ALIKE]
        if len(alike):
            newest[chunks[index].id] = chunks[alike[-1]].record_id
    if newest:
        last = max(index for index, chunk in enumerate(chunks) if chunk.record_id in newest.values())
        kept = [chunk for index, chunk in enumerate(chunks[:last]) if is_question[index]]
        newest |= {chunk.id: chunks[last].record_id for chunk in kept if chunk.record_id != chunks[last].record_id}
    return newest


def _holds_question(text: str, question: str) -> bool:
    """Whether a text is the question, as somebody asked it before, with or without a reply."""
    asked, told = words(question), words(text)
    return asked <= told and ("?" in text or told - asked <= _ROLES)
