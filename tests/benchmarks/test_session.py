"""`bench session`: right answers score 1 where the fact was given, as weights or in the prompt."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from lora_memory.benchmarks import session
from lora_memory.benchmarks.passages import Passage, asking
from lora_memory.benchmarks.recall import SEED, fixed_set
from lora_memory.errors import InvalidInput
from lora_memory.testing import EchoBackend
from lora_memory.text_encoder import TextEncoder
from lora_memory.training.data import recall_set
from tests.benchmarks.oracle import Oracle, open_memory


class FindsFacts:
    """A fact and its question share a direction, whatever their words; all other texts share one of their own."""

    def __init__(self, facts: Sequence[Passage]) -> None:
        self._facts = facts

    def encode(self, texts: list[str], /) -> NDArray[np.float32]:
        vectors = np.zeros((len(texts), len(self._facts) + 1), np.float32)
        for vector, text in zip(vectors, texts, strict=True):
            vector[next((i for i, fact in enumerate(self._facts) if self._about(fact, text)), -1)] = 1
        return vectors

    @staticmethod
    def _about(fact: Passage, text: str) -> bool:
        return fact.text in text or any(question.text in text for question in fact.questions)


@pytest.mark.parametrize("wrong", [False, True])
def test_scores_follow_the_answers(tmp_path: Path, wrong: bool) -> None:
    facts = [*asking(fixed_set(1), 2), *(Passage.of_row(row) for row in recall_set(1, 2, seed=SEED))]
    oracle = Oracle(facts, wrong=wrong)
    encoder = TextEncoder(FindsFacts(facts), name="finds-facts")
    with open_memory(tmp_path, oracle, text_encoder=encoder, chunk_tokens=512) as memory:
        result = session.run(memory, limit=2, turns=14, window=3)
        assert memory.list() == []
    assert [(row["templates"], row["way"]) for row in result.results] == [
        (origin, way) for origin in ("unseen", "seen") for way in ("session", "prompt")
    ]
    for row in result.results:
        assert (row["n"], row["turns"]) == (2, 14)
        assert row["exact_match"] == float(not wrong)
        assert row["hit_rate"] == (1 if row["way"] == "session" else None)
        last, early = row["prompt_tokens"], row["early_prompt_tokens"]
        assert isinstance(last, float)
        assert isinstance(early, float)
        if row["way"] == "prompt":
            assert last > 1.2 * early


def test_a_session_forgets_what_is_no_longer_mounted(tmp_path: Path) -> None:
    """The score is that of the weights: the fact is not in the prompt's window."""
    oracle = Oracle(asking(fixed_set(1), 2))
    with open_memory(tmp_path, oracle, chunk_tokens=512) as memory:
        session.run(memory, limit=2, turns=14, window=3, templates=("unseen",), ways=("session",))
    assert len(oracle.given) == 2
    for question, times in oracle.given.items():
        ((first, *_),) = times
        assert oracle.answers[question][0] in first


def test_too_few_turns(tmp_path: Path) -> None:
    with open_memory(tmp_path, EchoBackend()) as memory, pytest.raises(InvalidInput, match="over 10"):
        session.run(memory, turns=10)
