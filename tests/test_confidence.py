"""Answers that are withheld: nothing in memory holds what was asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from lora_memory.asking import Answer, Asking, Usage
from lora_memory.confidence import background, confidence, evidence
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


@dataclass(frozen=True, kw_only=True)
class Told:
    """A recall of a short text, with what stands before it."""

    in_context: str
    lead: float
    before: str = ""
    record_id: str = "one"
    position: int = 0

    @property
    def around(self) -> str:
        return self.before + self.in_context


def sure(question: str, *texts: str) -> float:
    encoder = tiny_text_encoder(512)
    vectors = encoder.encode([question, *texts])
    scores = sorted(map(float, vectors[1:] @ vectors[0]), reverse=True)
    behind = background(scores)
    found = [
        Told(in_context=text, lead=score - behind)
        for text, score in zip(texts, map(float, vectors[1:] @ vectors[0]), strict=True)
    ]
    return confidence(evidence(question, found, found, encoder))


def test_what_was_told_is_surer_than_another_subject_and_another_fact() -> None:
    known = sure(KNOWN, TOLD)
    assert known > 0.5 > max(sure(OTHER_SUBJECT, TOLD), sure(OTHER_FACT, TOLD), sure(FAR, TOLD))
    assert sure(KNOWN, TOLD, "The bus is late today") == pytest.approx(known, abs=0.02)


def test_names_in_lower_case_are_those_of_the_texts() -> None:
    jonas = "Jonas Quinn works in Oslo"
    assert sure(KNOWN.lower(), TOLD, jonas) == pytest.approx(sure(KNOWN, TOLD, jonas), abs=0.02)
    assert sure(OTHER_SUBJECT.lower(), TOLD, jonas) == pytest.approx(sure(OTHER_SUBJECT, TOLD, jonas), abs=0.02)
    assert sure(OTHER_SUBJECT.lower(), TOLD) > sure(OTHER_SUBJECT.lower(), TOLD, jonas)


def test_the_first_word_is_a_name_with_a_possessive() -> None:
    assert sure("Jonas's locker code?", TOLD) < 0.5 < sure("Okafor's locker code?", TOLD)


def test_a_name_may_have_a_possessive_and_a_number() -> None:
    assert sure("What is Mira's code for room B12?", "The code of Mira for room B12 is 4827") > 0.5
    right, wrong = (
        sure("What is the code for room B12?", f"The code for room {room} is 4827") for room in ("B12", "C34")
    )
    assert right - wrong > 0.2


class Says:
    """A reranker of one opinion."""

    name = "says"

    def __init__(self, logit: float) -> None:
        self.logit = logit

    def logits(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.array([self.logit, *[self.logit - 9.0] * (len(texts) - 1)], np.float32)


def test_what_the_reranker_says_counts_and_does_not_decide_alone() -> None:
    encoder = tiny_text_encoder(512)

    def chance(question: str, logit: float) -> float:
        found = [Told(in_context=text, lead=0.2) for text in (TOLD, "The bus is late today")]
        seen = evidence(question, found, found, encoder, Says(logit))
        assert seen.logit == pytest.approx(logit, nan_ok=True)  # the best one's
        return confidence(seen)

    assert chance(KNOWN, -6.0) < chance(KNOWN, 0.0) < chance(KNOWN, 6.0)
    assert chance(KNOWN, 6.0) > 0.5 > chance(FAR, 3.0)
    assert 0 <= chance(KNOWN, -3000.0) < 1e-6
    with pytest.raises(InvalidInput, match="says"):
        chance(KNOWN, float("nan"))


class Grades:
    """A grader that is sure of one word, and keeps what it has read."""

    name = "grades"

    def __init__(self, word: str) -> None:
        self.word = word
        self.read: list[tuple[str, str]] = []

    def logit(self, question: str, text: str) -> float:
        self.read.append((question, text))
        return 4.0 if self.word in text else -4.0


def test_a_grader_reads_all_recalls_and_counts_beside_the_reranker() -> None:
    encoder, grader = tiny_text_encoder(512), Grades("bus")
    first = Told(in_context=TOLD, lead=0.2, position=1)
    second = Told(in_context="The bus is late today.", lead=0.1, before="All was well. ")
    with_both = evidence(KNOWN, [first], [first, second], encoder, Says(1.0), grader)
    alone = evidence(KNOWN, [first], [first], encoder, Says(1.0), grader)
    assert [text for _, text in grader.read] == [f"All was well. The bus is late today. … {TOLD}", TOLD]
    assert (with_both.grade, alone.grade) == (4.0, -4.0)
    assert with_both._replace(grade=None) == alone._replace(grade=None)
    assert confidence(with_both) > confidence(alone) + 0.2
    assert evidence(KNOWN, [first], [first, second], encoder, None, grader).grade is None
    reranked = evidence(KNOWN, [first], [first, second], encoder, Says(1.0))
    assert reranked.grade is None
    assert confidence(reranked) != confidence(with_both)


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
        assert "".join(told.stream(KNOWN, options=SHORT)) == told.ask(KNOWN, options=SHORT).text != ""

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

    def chance(*found: Told) -> float:
        return confidence(evidence(question, found, found, encoder))

    near, far = Told(in_context="It is late.", lead=0.3), Told(in_context="It is early.", lead=0.1)
    assert chance(far, near) == chance(near, far) > chance(far)
    assert chance(Told(in_context="The night bus is late.", lead=0.3)) > chance(near)
    assert chance(Told(in_context="It is late.", lead=0.3, before="The night bus is blue. ")) > chance(near)


def test_what_stands_around_a_recall_has_its_words(tmp_path: Path) -> None:
    """A document of many chunks, whose names are not in the one that answers."""
    memory = open_memory(tmp_path, backend=EchoBackend(base_model()), text_encoder=tiny_text_encoder(512))
    before = "The night bus belongs to Harbor Lines, the oldest company of the whole coast."
    after = "It was painted green and white by the children of the school beside its depot, long ago."
    record = memory.internalize(f"{before} It leaves at four from the old quay behind the market hall. {after}")
    recalls = memory.search("when does it leave from the quay?", k=9)
    found = next(recall for recall in recalls if "quay" in recall.text)
    assert found.around in record.text
    before, after = found.around.split(found.text)
    assert len(before) > 10 < len(after)


def test_a_small_memory_has_a_background_as_well() -> None:
    assert background([0.9]) == pytest.approx(0.3)
    assert background([0.9, 0.7]) == pytest.approx((0.7 + 18 * 0.3) / 19)
    assert background([0.9] + [0.5] * 19 + [0.0]) == pytest.approx(0.5)


@dataclass(frozen=True)
class Far:
    """A recall whose subject stands further above it than what is around it."""

    in_context: str = "Zamiro Bridge: It was opened in 1931"
    around: str = "It was opened in 1931"
    lead: float = 0.3
    record_id: str = "one"
    position: int = 0


def test_the_name_above_a_recall_is_one_of_its_words() -> None:
    found = evidence("When was the Zamiro Bridge opened?", [Far()], [Far()], tiny_text_encoder(512))
    assert found.relation > 0
    assert found.words == 1
