"""Answers that are withheld: nothing in memory holds what was asked."""

from pathlib import Path

import pytest

from lora_memory.asking import Answer, Asking, Usage
from lora_memory.confidence import confidence
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.testing import EchoBackend, tiny_text_encoder
from lora_memory.text_encoder import TextEncoder
from tests.tiny_memory import SHORT, base_model, open_memory

TOLD = "The locker code of Mira Okafor is 4827"
KNOWN = "What is the locker code of Mira Okafor?"
OTHER_SUBJECT = "What is the locker code of Jonas Quinn?"
OTHER_FACT = "When does Mira Okafor marry?"
FAR = "Which trains leave before noon?"


def sure(question: str, *texts: str) -> float:
    encoder = tiny_text_encoder(512)
    vectors = encoder.encode([question, *texts])
    found = sorted(zip(texts, map(float, vectors[1:] @ vectors[0]), strict=True), key=lambda pair: -pair[1])
    return confidence(question, found, encoder)


def test_what_was_told_is_surer_than_another_subject_and_another_fact() -> None:
    known = sure(KNOWN, TOLD)
    assert known > 0.5 > max(sure(OTHER_SUBJECT, TOLD), sure(OTHER_FACT, TOLD), sure(FAR, TOLD))
    assert sure(KNOWN, TOLD, "The bus is late today") == known
    assert sure(KNOWN) == 0


def test_a_name_may_have_a_possessive_and_a_number() -> None:
    assert sure("What is Mira's code for room B12?", "The code of Mira for room B12 is 4827") > 0.5
    right, wrong = (
        sure("What is the code for room B12?", f"The code for room {room} is 4827") for room in ("B12", "C34")
    )
    assert right - wrong > 0.2


class TestAsking:
    @pytest.fixture
    def backend(self) -> EchoBackend:
        return EchoBackend(base_model())

    @pytest.fixture
    def told(self, tmp_path: Path, backend: EchoBackend) -> Memory:
        memory = open_memory(tmp_path / "told", backend=backend, text_encoder=tiny_text_encoder(512))
        memory.internalize(TOLD)
        return memory

    def test_an_unknown_fact_is_withheld_and_nothing_is_generated(self, told: Memory, backend: EchoBackend) -> None:
        answer = told.ask(OTHER_SUBJECT, abstain=0.5, options=SHORT)
        assert (answer.text, answer.abstained, answer.composition) == ("", True, None)
        assert answer.confidence is not None
        assert answer.confidence < 0.5
        assert answer.usage == Usage(prompt_tokens=0, completion_tokens=0, tokens_saved=0)
        assert [recall.text for recall in answer.recalls] == [TOLD]  # what was near is told
        assert backend.requests == []

    def test_a_known_fact_is_answered_as_without(self, told: Memory) -> None:
        plain, asked = told.ask(KNOWN, options=SHORT), told.ask(KNOWN, abstain=0.5, options=SHORT)
        assert (plain.confidence, plain.abstained) == (None, False)
        assert asked.confidence is not None
        assert asked.confidence >= 0.5
        assert (asked.text, asked.abstained, asked.usage) == (plain.text, False, plain.usage)

    def test_zero_only_reports(self, told: Memory) -> None:
        answer = told.ask(FAR, min_score=-1, abstain=0.0, options=SHORT)
        assert answer.text
        assert not answer.abstained
        assert answer.confidence is not None
        assert answer.confidence < 0.5

    def test_an_empty_memory_knows_nothing(self, told: Memory) -> None:
        told.forget(told.list()[0].id)
        assert told.ask(KNOWN, abstain=0.5).abstained

    def test_the_bare_model_is_asked_on_purpose(self, told: Memory) -> None:
        answer = told.ask(FAR, mode="none", abstain=0.5, options=SHORT)
        assert answer.text
        assert (answer.confidence, answer.abstained) == (None, False)

    def test_others_in_the_batch_are_answered(self, told: Memory) -> None:
        one, two, three = told.ask_many([OTHER_SUBJECT, KNOWN, FAR], abstain=0.5, options=SHORT)
        assert [one.abstained, two.abstained, three.abstained] == [True, False, True]
        assert two.text == told.ask(KNOWN, options=SHORT).text
        each = told.ask_each([(KNOWN, Asking(options=SHORT)), (OTHER_SUBJECT, Asking(abstain=0.5, options=SHORT))])
        assert [isinstance(answer, Answer) and answer.abstained for answer in each] == [False, True]

    def test_a_stream_is_empty(self, told: Memory) -> None:
        stream = told.stream(OTHER_SUBJECT, abstain=0.5, options=SHORT)
        assert list(stream) == []
        assert stream.answer.abstained
        assert stream.answer.usage == Usage(prompt_tokens=0, completion_tokens=0, tokens_saved=0)
        assert not told.stream(KNOWN, options=SHORT).__next__().isspace()

    @pytest.mark.parametrize("threshold", [-0.1, 1.1, float("nan")])
    def test_a_threshold_is_a_chance(self, told: Memory, threshold: float) -> None:
        with pytest.raises(InvalidInput, match="abstain is a"):
            told.ask(KNOWN, abstain=threshold)


class _Alike:
    """Finds all texts alike."""

    def encode(self, texts: list[str], /) -> list[list[float]]:
        return [[1.0, 0.0] for _ in texts]


def test_the_nearest_counts_wherever_it_stands_and_so_do_the_words() -> None:
    encoder, question = TextEncoder(_Alike()), "when does the night bus leave?"
    near, far = ("It is late.", 0.6), ("It is early.", 0.3)
    assert confidence(question, [far, near], encoder) == confidence(question, [near, far], encoder)
    assert confidence(question, [far, near], encoder) > confidence(question, [far], encoder)
    assert confidence(question, [("The night bus is late.", 0.6)], encoder) > confidence(question, [near], encoder)
