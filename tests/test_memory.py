"""The verbs of a memory as its user calls them: what is written is there, found, listed, and there again tomorrow."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from lora_memory import threads
from lora_memory.asking import Asking
from lora_memory.documents import Document
from lora_memory.errors import (
    BackendUnavailable,
    InvalidDocument,
    InvalidInput,
    ModelNotFound,
    RecordNotFound,
    StoreError,
)
from lora_memory.grader import DEFAULT_GRADER
from lora_memory.memory import Memory
from lora_memory.reranker import DEFAULT_RERANKER
from lora_memory.store import AdapterStore
from lora_memory.testing import EchoBackend, tiny_base_model
from lora_memory.text_encoder import TextEncoder
from tests.tiny_memory import SHORT, base_model, open_memory, text_of_chunks

FACTS = ("The locker code is 4827", "The door opens at nine", "Lunch is on the roof")


class TestInternalize:
    def test_a_text_becomes_a_record(self, memory: Memory) -> None:
        text = text_of_chunks(*FACTS)
        record = memory.internalize(text, scope="acme/mira", metadata={"source": "notes.md"})
        assert (record.text, record.scope, record.kind) == (text, "acme/mira", "document")
        assert record.metadata == {"source": "notes.md"}
        assert record.chunks == 3
        assert record.tokens == base_model().counter.count(text) - 2 * len("\n\n")
        assert memory.get(record.id) == record

    def test_a_document_brings_its_own_metadata(self, memory: Memory) -> None:
        document = Document(FACTS[0], metadata={"page": 3})
        assert memory.internalize(document).metadata == {"page": 3}
        with pytest.raises(InvalidInput, match="metadata of its own"):
            memory.internalize(document, metadata={"page": 4})

    def test_many_come_in_order_from_any_iterable(self, memory: Memory) -> None:
        read: list[int] = []

        def documents() -> Iterator[str | Document]:
            for number in range(90):
                read.append(number)
                if number == 89:  # it is read as it goes: most are stored before the last is asked for
                    assert len(memory.list()) > 16
                yield Document(f"Fact {number}", metadata={"number": number}) if number % 2 else f"Fact {number}"

        records = memory.internalize_many(documents(), scope="acme")
        assert [record.text for record in records] == [f"Fact {number}" for number in range(90)]
        assert [record.metadata.get("number") for record in records[:4]] == [None, 1, None, 3]
        assert memory.list(scope="acme", limit=1000) == records[::-1]
        assert memory.internalize_many([]) == []

    def test_many_are_what_one_by_one_would_be(self, memory: Memory, tmp_path: Path) -> None:
        texts = [text_of_chunks(*FACTS), *FACTS, text_of_chunks(*FACTS[:2])]
        records = memory.internalize_many(texts)
        with open_memory(tmp_path / "other") as other:
            for text, record in zip(texts, records, strict=True):
                single = other.internalize(text)
                assert (single.chunks, single.tokens) == (record.chunks, record.tokens)
                together = memory.ask("What is the code?", records=[record.id], options=SHORT)
                alone = other.ask("What is the code?", records=[single.id], options=SHORT)
                assert together.text == alone.text
                assert together.composition is not None
                assert alone.composition is not None
                assert together.composition.norm == pytest.approx(alone.composition.norm, rel=1e-3)

    def test_a_refused_document_is_named_and_those_before_it_are_stored(self, memory: Memory) -> None:
        with pytest.raises(InvalidDocument, match="document 3, counted from 0: Document is empty"):
            memory.internalize_many([*FACTS, " \n", "never reached"])
        assert [record.text for record in memory.list()] == list(FACTS[::-1])

    def test_an_error_of_the_iterable_is_passed_on(self, memory: Memory) -> None:
        def documents() -> Iterator[str]:
            yield FACTS[0]
            raise FileNotFoundError("notes.md")

        with pytest.raises(FileNotFoundError, match="notes"):
            memory.internalize_many(documents())
        assert [record.text for record in memory.list()] == [FACTS[0]]

    def test_progress_is_silent_unless_asked_for(self, memory: Memory, capfd: pytest.CaptureFixture[str]) -> None:
        memory.internalize_many(FACTS)
        assert capfd.readouterr() == ("", "")


class TestReading:
    def test_a_search_ranks_what_the_scope_sees(self, memory: Memory) -> None:
        memory.internalize_many(FACTS, scope="acme")
        hidden = memory.internalize("The locker code is 9999", scope="zeta")
        found = memory.search("locker code", scope="acme/mira", k=3)
        assert found[0].text == FACTS[0]
        assert len(found) == 3
        assert hidden.id not in {recall.record_id for recall in found}
        assert memory.search("locker code", scope="acme", k=1) == found[:1]

    def test_lists_page_from_the_newest(self, memory: Memory) -> None:
        records = memory.internalize_many([f"Fact {number}" for number in range(5)], scope="acme")
        memory.internalize("elsewhere", scope="zeta")
        first = memory.list(scope="acme", limit=2)
        assert first + memory.list(scope="acme", limit=9, cursor=first[-1].id) == records[::-1]
        assert len(memory.list()) == 6

    def test_reading_reaches_up_and_down_but_not_aside(self, memory: Memory) -> None:
        record = memory.internalize(FACTS[0], scope="acme/mira")
        for scope in ("", "acme", "acme/mira", "acme/mira/chat"):
            assert memory.get(record.id, scope=scope) == record
        with pytest.raises(RecordNotFound, match=record.id):
            memory.get(record.id, scope="acme/paul")


class TestOpening:
    def test_everything_is_there_again(self, tmp_path: Path) -> None:
        with open_memory(tmp_path) as memory:
            record = memory.internalize(text_of_chunks(*FACTS))
            answer = memory.ask("What is the locker code?", options=SHORT)
        with open_memory(tmp_path) as memory:
            assert memory.list() == [record]
            again = memory.ask("What is the locker code?", options=SHORT)
            assert (again.text, again.recalls, again.usage) == (answer.text, answer.recalls, answer.usage)
            assert memory.check() == []

    def test_closed_is_closed_and_leaves_the_model_as_it_was(self, tmp_path: Path) -> None:
        model = tiny_base_model()
        with open_memory(tmp_path, base_model=model) as memory:
            memory.internalize(FACTS[0])
            memory.ask("What is the locker code?", options=SHORT)
            assert any(linear._forward_hooks for linear in model.target_linears("down_proj"))
        assert not any(linear._forward_hooks for linear in model.target_linears("down_proj"))
        memory.close()
        for verb in (memory.list, lambda: memory.ask("Why?"), lambda: memory.internalize(FACTS[1])):
            with pytest.raises(StoreError, match="closed"):
                verb()
        with open_memory(tmp_path) as memory:
            assert [record.text for record in memory.list()] == [FACTS[0]]

    @pytest.mark.parametrize("own", [True, False])
    def test_what_open_started_is_closed_where_it_fails(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own: bool
    ) -> None:
        closed: list[str] = []

        class Noted(EchoBackend):
            def close(self) -> None:
                closed.append("backend")

        def full(*_: object) -> None:
            raise StoreError("the disk is full")

        backend = Noted(base_model())
        monkeypatch.setattr("lora_memory.memory._started", lambda *_: backend)
        monkeypatch.setattr(AdapterStore, "put_prior", full)
        monkeypatch.setattr(AdapterStore, "close", lambda _: closed.append("store"))
        with pytest.raises(StoreError, match="full"):
            open_memory(tmp_path, **({"backend": backend} if own else {}))
        assert closed == (["store"] if own else ["backend", "store"])

    def test_the_store_is_closed_though_the_backend_fails(self, tmp_path: Path) -> None:
        class Stuck(EchoBackend):
            def close(self) -> None:
                raise BackendUnavailable("it does not end")

        memory = open_memory(tmp_path, backend=Stuck(base_model()))
        with pytest.raises(BackendUnavailable):
            memory.close()
        with pytest.raises(StoreError, match="closed"):
            memory.list()

    def test_a_ready_backend_brings_its_base_model(self, tmp_path: Path) -> None:
        backend = EchoBackend(base_model())
        with open_memory(tmp_path, backend=backend, base_model=None) as memory:
            assert memory.base_model is backend.base_model
            memory.internalize(FACTS[0])
            answer = memory.ask("What is the locker code?")
        (request,) = backend.requests
        assert request.composition is answer.composition is not None

    def test_several_threads_use_one_memory(self, memory: Memory) -> None:
        memory.internalize_many(FACTS)
        questions = ["What is the locker code?", "When does the door open?", "Where is lunch?"] * 4
        expected = [memory.ask(question, options=SHORT).text for question in questions]
        with ThreadPoolExecutor(4) as threads:
            writing = threads.map(lambda number: memory.internalize(f"Fact {number}", scope=f"user-{number}"), range(8))
            answers = threads.map(lambda question: memory.ask(question, options=SHORT).text, questions)
            assert list(answers) == expected
            assert {memory.get(record.id).text for record in writing} == {f"Fact {number}" for number in range(8)}
        assert memory.check() == []


def test_lost_adapters_are_made_again_from_the_text(memory: Memory, tmp_path: Path) -> None:
    record = memory.internalize("The locker code is 4827")
    before = memory.ask("What is the locker code?", options=SHORT)
    for path in (tmp_path / "memory/weights").rglob("*.safetensors"):
        path.unlink()
    assert len(memory.check()) == 2  # the prior's is lost as well
    assert memory.repair() == [record.id]
    assert len(memory.check()) == 1
    after = memory.ask("What is the locker code?", options=SHORT)
    assert (after.text, after.recalls[0].record_id) == (before.text, record.id)
    assert memory.repair() == []


COSINES = {"Its founder was Ebba Sparre.": 0.58, "Tell nobody about the museum.": 0.41}


class _Angles:
    """Embeds a text at the angle that it is given; the question lies at none."""

    def encode(self, texts: list[str], /) -> list[list[float]]:
        cosines = [COSINES.get(text, 1.0) for text in texts]
        return [[cosine, (1 - cosine**2) ** 0.5] for cosine in cosines]


def test_the_least_score_is_asked_for_before_the_most_relevant_are_chosen(tmp_path: Path) -> None:
    near, wordy = COSINES
    question = "Please tell about the museum?"
    with open_memory(tmp_path, text_encoder=TextEncoder(_Angles())) as memory:
        memory.internalize_many([near, wordy])
        assert [recall.text for recall in memory.search(question, k=1)] == [wordy]
        assert [recall.text for recall in memory.search(question, k=1, min_score=0.5)] == [near]
        assert [recall.text for recall in memory.search(question, k=2, min_score=0.5)] == [near]
        assert memory.search(question, min_score=0.9) == []
        assert [recall.text for recall in memory.ask(question, k=1, min_score=0.5, options=SHORT).recalls] == [near]


def test_whoever_computes_keeps_no_helpers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dismissed: list[str] = []
    doing = ""
    monkeypatch.setattr(threads, "dismiss_helpers", lambda: dismissed.append(doing))
    doing = "open"
    with open_memory(tmp_path / "memory") as memory:
        doing = "internalize"
        memory.internalize("Mira has a red key.")
        doing = "ask"
        memory.ask("What does Mira have?", options=SHORT)
        doing = "ask_each"
        memory.ask_each([("What does Mira have?", Asking(options=SHORT))])
        doing = "stream"
        list(memory.stream("What does Mira have?", options=SHORT))
    assert set(dismissed) == {"open", "internalize", "ask", "ask_each", "stream"}


class _Sure:
    """A grader to which everything answers, or nothing."""

    name = "sure"

    def __init__(self, logit: float) -> None:
        self._logit = logit
        self.read: list[str] = []

    def logit(self, question: str, text: str) -> float:
        self.read.append(text)
        return self._logit


def test_a_ready_grader_has_a_say_in_what_is_withheld(tmp_path: Path) -> None:
    found = []
    for logit in (-9.0, 9.0):
        opened = open_memory(tmp_path / str(logit), text_encoder=None, reranker=_Founders(), grader=_Sure(logit))
        with opened as memory:
            memory.internalize(next(iter(COSINES)))
            assert memory.scoped("somewhere").grader is memory.grader
            answer = memory.ask("Who was the founder of the museum?", abstain=0.5, options=SHORT)
            assert answer.confidence is not None
            assert answer.abstained == (answer.confidence < 0.5)
            found.append(answer.confidence)
    assert found[0] < 0.5 < found[1]


def test_a_grader_reads_what_is_not_mounted_too(tmp_path: Path) -> None:
    grader = _Sure(1.0)
    with open_memory(tmp_path, text_encoder=None, reranker=_Founders(), grader=grader) as memory:
        memory.internalize_many(["Ada was the founder of the mill.", "The mill burnt down in 1931."])
        answer = memory.ask("Who was the founder of the mill?", abstain=0.0, options=SHORT)
    assert [recall.weight > 0 for recall in answer.recalls] == [True, False]
    assert grader.read == ["Ada was the founder of the mill. … The mill burnt down in 1931."]


def test_a_grader_comes_with_the_reranker_unless_it_is_refused(tmp_path: Path) -> None:
    with open_memory(tmp_path / "none") as memory:
        assert memory.grader is None
    with open_memory(tmp_path / "default", text_encoder=None) as memory:
        assert memory.grader is not None
    for refused in ("reranker", "grader"):
        with open_memory(tmp_path / refused, text_encoder=None, **{refused: False}) as memory:
            assert memory.grader is None
    with open_memory(tmp_path / "own", text_encoder=None, reranker=_Founders()) as memory:
        assert memory.grader is None  # its numbers suit the default reranker
    with open_memory(tmp_path / "folder", reranker=_Founders(), grader=DEFAULT_GRADER) as memory:
        assert memory.grader is not None
    with pytest.raises(InvalidInput, match="reranker= too"):
        open_memory(tmp_path / "alone", grader=DEFAULT_GRADER)
    with pytest.raises(ModelNotFound, match="nowhere"):
        open_memory(tmp_path / "missing", text_encoder=None, grader=tmp_path / "nowhere")
    assert not (tmp_path / "missing").exists()
    for wrong in (True, 7, object()):
        with pytest.raises(InvalidInput, match="logit"):
            open_memory(tmp_path / "wrong", text_encoder=None, grader=wrong)


class _Founders:
    """A reranker to which the answer is in whatever names a founder."""

    name = "founders"

    def logits(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.array([9.0 if "founder" in text else 0.0 for text in texts], np.float32)


def test_a_ready_reranker_orders_what_is_found(tmp_path: Path) -> None:
    near, wordy = COSINES
    question = "Please tell about the museum?"
    with open_memory(tmp_path, text_encoder=TextEncoder(_Angles()), reranker=_Founders()) as memory:
        memory.internalize_many([near, wordy])
        assert [recall.text for recall in memory.search(question, k=2)] == [near, wordy]
        assert [recall.text for recall in memory.ask(question, k=1, options=SHORT).recalls] == [near]
        assert memory.scoped("somewhere").reranker is memory.reranker


def test_a_text_encoder_of_ones_own_has_no_reranker_unless_one_is_given(tmp_path: Path) -> None:
    with open_memory(tmp_path / "none") as memory:
        assert memory.reranker is None
    with open_memory(tmp_path / "default", text_encoder=None) as memory:
        assert memory.reranker is not None
    with open_memory(tmp_path / "false", text_encoder=None, reranker=False) as memory:
        assert memory.reranker is None
    with open_memory(tmp_path / "folder", reranker=DEFAULT_RERANKER) as memory:
        assert memory.reranker is not None
    with pytest.raises(ModelNotFound, match="nowhere"):
        open_memory(tmp_path / "missing", reranker=tmp_path / "nowhere")
    assert not (tmp_path / "missing").exists()  # before the store is made
    for wrong in (True, 7, object()):
        with pytest.raises(InvalidInput, match="logits"):
            open_memory(tmp_path / "wrong", reranker=wrong)
