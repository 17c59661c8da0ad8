"""What an answer is made of: which chunks are mounted or told, what that costs, and that it is as if done by hand.

The tiny models answer nonsense, but always the same, and something else with every composition and prompt.
"""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from lora_memory.asking import CONTEXT_PROMPT, Answer, Asking, Mode
from lora_memory.backends.base import Generation, GenerationOptions, Request
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.base_models import BaseModel
from lora_memory.composition import Composition, Part, compose
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.retrieval import Recall
from lora_memory.store import AdapterStore
from lora_memory.testing import EchoBackend, tiny_base_model, tiny_hypernetwork
from tests.tiny_memory import RANK, SHORT, base_model, hypernetwork, open_memory, text_of_chunks

FACTS = ("The locker code is 4827", "The door code is 1593", "The lunch is on the roof", "The bus is late today")
QUESTION = "What is the locker code?"


def composed(answer: Answer) -> Composition:
    assert answer.composition is not None
    return answer.composition


def by_hand(path: Path, recalls: list[Recall]) -> Composition:
    """The stored adapters of these recalls, composed with the prior."""
    with AdapterStore.open(path) as store:
        parts = [Part(store.load_adapter(recall.weights_hash), recall.weight) for recall in recalls]
        assert store.prior is not None
        return compose(parts, prior=store.load_adapter(store.prior))


def generated(prompt: list[int], composition: Composition | None = None) -> str:
    model = tiny_base_model()
    request = Request(prompt_ids=prompt, composition=composition)
    return TransformersBackend(model).generate([request], SHORT)[0].text.strip()


class _Ending(EchoBackend):
    """Notes what is seen when a stream ends."""

    seen: Callable[[], int]

    def __init__(self, model: BaseModel) -> None:
        super().__init__(model)
        self.ended: list[int] = []

    def _stream(self, request: Request, options: GenerationOptions) -> Generator[str, None, Generation]:
        try:
            return (yield from super()._stream(request, options))
        finally:
            self.ended.append(self.seen())


class TestMounting:
    def test_an_answer_is_that_of_the_adapters_mounted_by_hand(self, memory: Memory, tmp_path: Path) -> None:
        memory.internalize_many(FACTS)
        answer = memory.ask(QUESTION, k=2, options=SHORT)
        assert [recall.text for recall in answer.recalls] == [FACTS[0], FACTS[1]]
        composition = by_hand(tmp_path / "memory", list(answer.recalls))
        assert composed(answer).name == composition.name
        assert answer.text == generated(base_model().chat_ids(QUESTION), composition)
        assert answer.text != generated(base_model().chat_ids(QUESTION))
        assert not answer.negligible

    def test_the_prior_enters_once(self, memory: Memory) -> None:
        memory.internalize_many(FACTS)
        prior = hypernetwork().prior(base_model=base_model().fingerprint)
        assert prior is not None
        for k in (1, 3):
            composition = composed(memory.ask("What is the code?", k=k, min_score=-1, spread=None, options=SHORT))
            assert composition.adapters.count(prior.content_hash) == 1
            assert len(composition.adapters) == k + 1
            assert composition.rank == (k + 1) * RANK

    def test_the_best_recall_weighs_most(self, memory: Memory) -> None:
        memory.internalize_many(FACTS)
        near = memory.ask(QUESTION, spread=0.2, options=SHORT)
        assert [recall.weight for recall in near.recalls] == sorted((r.weight for r in near.recalls), reverse=True)
        assert near.recalls[0].weight == 1
        alone = memory.ask(QUESTION, spread=1e-6, options=SHORT)
        assert [recall.weight for recall in alone.recalls[1:]] == [0] * (len(alone.recalls) - 1)
        assert composed(alone).name == composed(memory.ask(QUESTION, k=1, options=SHORT)).name
        assert len(alone.recalls) > 1  # what was found is told, and the other modes still get it
        assert alone.usage.tokens_saved < memory.ask(QUESTION, spread=None, options=SHORT).usage.tokens_saved

    def test_named_records_are_mounted_whole(self, memory: Memory, tmp_path: Path) -> None:
        record = memory.internalize(text_of_chunks(*FACTS), scope="acme")
        memory.internalize(QUESTION, scope="acme")
        answer = memory.ask("Anything?", scope="acme", records=[record.id], k=1, spread=None, options=SHORT)
        assert [(recall.record_id, recall.position) for recall in answer.recalls] == [(record.id, i) for i in range(4)]
        assert composed(answer).rank == 5 * RANK
        composition = by_hand(tmp_path / "memory", list(answer.recalls))
        assert answer.text == generated(base_model().chat_ids("Anything?"), composition)

    def test_of_a_named_record_what_resembles_the_question_weighs_most(self, memory: Memory) -> None:
        record = memory.internalize(text_of_chunks(*FACTS))
        named = memory.ask(QUESTION, records=[record.id], options=SHORT)
        found = memory.ask(QUESTION, k=len(FACTS), min_score=-1, options=SHORT)
        assert len(named.recalls) == len(FACTS)
        assert {recall.chunk_id: recall.weight for recall in named.recalls} == {
            recall.chunk_id: recall.weight for recall in found.recalls
        }
        assert min(recall.weight for recall in named.recalls) < named.recalls[0].weight == 1
        assert composed(named).name == composed(found).name

    def test_what_is_superseded_by_something_too_far_off_mounts_nothing(self, memory: Memory) -> None:
        memory.internalize(FACTS[0])
        memory.internalize("The locker code is 1593 8")
        old, new = sorted(memory.search(QUESTION), key=lambda recall: recall.created_at)
        assert (old.superseded_by, old.score > new.score) == (new.record_id, True)
        answer = memory.ask(QUESTION, min_score=(old.score + new.score) / 2, options=SHORT)
        assert [recall.record_id for recall in answer.recalls] == [old.record_id]
        assert answer.composition is None
        assert answer.text == memory.ask(QUESTION, mode="none", options=SHORT).text

    def test_the_prompt_tells_a_named_record_in_its_own_order(self, memory: Memory) -> None:
        record = memory.internalize(text_of_chunks(*FACTS[::-1]))
        answer = memory.ask(QUESTION, mode="context", records=[record.id], context_prompt="{text}", options=SHORT)
        assert [recall.position for recall in answer.recalls] != sorted(recall.position for recall in answer.recalls)
        assert answer.usage.prompt_tokens == len(base_model().chat_ids(QUESTION, context=record.text))
        assert answer.text == generated(base_model().chat_ids(QUESTION, context=record.text))

    def test_the_prompt_tells_a_named_record_as_it_was_written(self, memory: Memory) -> None:
        text = f"  {FACTS[0]} {FACTS[1]}\n- {FACTS[2]}\n\n\n{FACTS[0]}\t" + "x" * 400
        record, other = memory.internalize(text), memory.internalize("Nobody knows the code of the north door.")
        answer = memory.ask(
            QUESTION, mode="context", records=[record.id, other.id], context_prompt="{text}", options=SHORT
        )
        assert record.chunks > 5
        told = f"{text.strip()}\n\n{other.text}"
        assert answer.usage.prompt_tokens == len(base_model().chat_ids(QUESTION, context=told))
        assert answer.text == generated(base_model().chat_ids(QUESTION, context=told))

    def test_a_paragraph_that_a_named_record_has_twice_is_mounted_once_and_prompted_twice(self, memory: Memory) -> None:
        record = memory.internalize(text_of_chunks(FACTS[0], FACTS[1], FACTS[0]))
        named = memory.ask(QUESTION, records=[record.id], spread=None, options=SHORT)
        assert composed(named).rank == 3 * RANK
        assert sorted(recall.weight for recall in named.recalls) == [0, 1, 1]
        prompted = memory.ask(QUESTION, mode="context", records=[record.id], context_prompt="{text}", options=SHORT)
        assert prompted.usage.prompt_tokens == len(base_model().chat_ids(QUESTION, context=record.text))

    def test_several_named_records_are_mounted_together(self, memory: Memory) -> None:
        records = memory.internalize_many(FACTS[:3])
        answer = memory.ask("Anything?", records=[records[2].id, records[0].id, records[2].id], options=SHORT)
        assert [recall.text for recall in answer.recalls] == [FACTS[2], FACTS[0]]

    def test_a_text_that_was_stored_twice_is_mounted_once(self, memory: Memory) -> None:
        records = memory.internalize_many([FACTS[0], FACTS[0]])
        assert composed(memory.ask(QUESTION, options=SHORT)).rank == 2 * RANK
        named = memory.ask(QUESTION, records=[record.id for record in records], options=SHORT)
        assert composed(named).rank == 2 * RANK

    def test_a_chunk_that_holds_nothing_is_called_negligible(self, tmp_path: Path) -> None:
        silent = tiny_hypernetwork(base_model(), prior=False, seed=3)
        silent.scaler_b["down_proj"].fill_(0.0)
        with open_memory(tmp_path, document_hypernetwork=silent) as memory:
            memory.internalize(FACTS[0])
            answer = memory.ask(QUESTION, options=SHORT)
            assert answer.negligible
            assert composed(answer).rank == RANK
            assert answer.text == memory.ask(QUESTION, mode="none", options=SHORT).text


class TestHowMuch:
    @pytest.mark.parametrize("k", [1, 2, 3, 9])
    def test_k_chunks_are_mounted_where_there_are_so_many(self, memory: Memory, k: int) -> None:
        memory.internalize_many(FACTS)
        answer = memory.ask(QUESTION, k=k, min_score=-1, spread=None, options=SHORT)
        assert len(answer.recalls) == min(k, 4)
        assert composed(answer).rank == (min(k, 4) + 1) * RANK

    def test_a_rank_of_64_holds_seven_chunks_of_rank_8_and_the_prior(self, tmp_path: Path) -> None:
        with open_memory(tmp_path, document_hypernetwork=tiny_hypernetwork(base_model(), rank=8)) as memory:
            memory.internalize_many([f"The code {number}" for number in range(9)])
            answer = memory.ask("What is the code?", k=9, spread=None, options=SHORT)
            assert len(answer.recalls) == 7
            assert composed(answer).rank == 64

    def test_a_backend_with_a_lower_limit_gets_fewer_chunks_or_a_compression(self, tmp_path: Path) -> None:
        backend = TransformersBackend(base_model(), max_rank=7)
        with open_memory(tmp_path, backend=backend) as memory:
            record = memory.internalize(text_of_chunks(*FACTS))
            found = memory.ask(QUESTION, k=9, min_score=-1, spread=None, options=SHORT)
            assert (len(found.recalls), composed(found).rank, composed(found).error) == (2, 3 * RANK, 0.0)
            named = memory.ask(QUESTION, records=[record.id], spread=None, options=SHORT)
            assert (len(named.recalls), composed(named).rank) == (4, 7)
            assert 0 < composed(named).error < 1

    def test_whole_records_are_compressed_to_a_bounded_rank(
        self, memory: Memory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("lora_memory.answering.RECORDS_RANK", 7)
        record = memory.internalize(text_of_chunks(*FACTS))
        composition = composed(memory.ask(QUESTION, records=[record.id], spread=None, options=SHORT))
        assert composition.rank == 7
        assert 0 < composition.error < 1

    def test_what_is_about_something_else_is_left_out(self, memory: Memory) -> None:
        memory.internalize_many(FACTS)
        best = memory.search(QUESTION)[0].score
        assert len(memory.ask(QUESTION, min_score=best - 1e-6, options=SHORT).recalls) == 1
        answer = memory.ask(QUESTION, min_score=best + 1e-6, options=SHORT)
        assert (answer.recalls, answer.composition, answer.usage.tokens_saved) == ([], None, 0)
        assert answer.text == memory.ask(QUESTION, mode="none", options=SHORT).text

    def test_an_empty_memory_answers_as_the_bare_model(self, memory: Memory) -> None:
        for mode in ("weights", "context", "hybrid", "none"):
            answer = memory.ask(QUESTION, mode=mode, fallback="context", options=SHORT)
            assert (answer.mode, answer.recalls, answer.composition) == (mode, [], None)
            assert answer.text == generated(base_model().chat_ids(QUESTION))


class TestModes:
    def test_prompts_hold_what_the_mode_says(self, memory: Memory) -> None:
        memory.internalize_many(FACTS)
        ask = {
            mode: memory.ask(QUESTION, mode=mode, k=2, spread=None, options=SHORT)
            for mode in ("weights", "context", "hybrid")
        }
        bare = base_model().chat_ids(QUESTION)
        told = base_model().chat_ids(QUESTION, context=CONTEXT_PROMPT.format(text=f"{FACTS[0]}\n\n{FACTS[1]}"))
        assert ask["weights"].usage.prompt_tokens == len(bare)
        assert ask["weights"].usage.tokens_saved == len(told) - len(bare)
        for mode in ("context", "hybrid"):
            assert (ask[mode].usage.prompt_tokens, ask[mode].usage.tokens_saved) == (len(told), 0)
        assert ask["context"].composition is None
        assert ask["context"].text == generated(told)
        assert composed(ask["hybrid"]).name == composed(ask["weights"]).name
        assert ask["hybrid"].text == generated(told, ask["weights"].composition)
        assert ask["weights"].recalls == ask["context"].recalls == ask["hybrid"].recalls

    def test_none_recalls_nothing(self, memory: Memory) -> None:
        record = memory.internalize(FACTS[0])
        for records in (None, [record.id]):
            answer = memory.ask(QUESTION, mode="none", records=records, options=SHORT)
            assert (answer.recalls, answer.composition, answer.usage.tokens_saved) == ([], None, 0)
            assert answer.usage.prompt_tokens == len(base_model().chat_ids(QUESTION))
            assert answer.text == generated(base_model().chat_ids(QUESTION))

    def test_the_wording_around_the_text_is_the_callers(self, memory: Memory) -> None:
        fact = "The {text} and {0} are braces"
        memory.internalize(fact)
        answer = memory.ask("braces?", mode="context", context_prompt="{text}!", options=SHORT)
        assert answer.text == generated(base_model().chat_ids("braces?", context=f"{fact}!"))

    def test_a_fallback_tells_what_is_too_far_to_be_mounted(self, memory: Memory) -> None:
        memory.internalize_many(FACTS)
        answer = memory.ask(QUESTION, min_score=0.99, fallback="context", k=2, options=SHORT)
        told = memory.ask(QUESTION, mode="context", k=2, options=SHORT)
        assert (answer.mode, answer.text, answer.recalls) == ("context", told.text, told.recalls)
        assert answer.composition is None
        near = memory.ask(QUESTION, fallback="context", k=2, options=SHORT)
        assert near.mode == "weights"

    def test_the_answers_length_is_counted(self, memory: Memory) -> None:
        answer = memory.ask(QUESTION, options=GenerationOptions(max_new_tokens=3))
        assert (answer.usage.completion_tokens, answer.finish_reason) == (3, "length")


class TestScopes:
    @pytest.fixture
    def memory(self, memory: Memory) -> Memory:
        for scope in ("", "acme", "acme/mira", "acme/mira/chat", "acme/paul", "zeta"):
            memory.internalize(f"The code of {scope or 'all'} is 1", scope=scope)
        return memory

    @pytest.mark.parametrize(
        ("scope", "seen"),
        [
            ("", {""}),
            ("acme", {"", "acme"}),
            ("acme/mira", {"", "acme", "acme/mira"}),
            ("acme/paul", {"", "acme", "acme/paul"}),
            ("acme/new", {"", "acme"}),
        ],
    )
    def test_a_question_sees_its_scope_and_those_above(self, memory: Memory, scope: str, seen: set[str]) -> None:
        answer = memory.ask("What is the code?", scope=scope, k=9, min_score=-1, options=SHORT)
        assert {str(recall.scope) for recall in answer.recalls} == seen

    def test_a_record_of_a_sibling_cannot_be_named(self, memory: Memory) -> None:
        (record,) = memory.list(scope="acme/paul")
        assert memory.ask("What is the code?", scope="acme/paul", records=[record.id], options=SHORT).recalls
        with pytest.raises(KeyError, match=record.id):
            memory.ask("What is the code?", scope="acme/mira", records=[record.id], options=SHORT)


class TestManyAndStreams:
    QUESTIONS = (QUESTION, "Is the bus late?", "Something else entirely", "Where is lunch?")

    @pytest.mark.parametrize("mode", ["weights", "context", "hybrid", "none"])
    def test_a_batch_equals_one_by_one(self, memory: Memory, mode: Mode) -> None:
        memory.internalize_many(FACTS)
        together = memory.ask_many(self.QUESTIONS, mode=mode, k=2, options=SHORT)
        alone = [memory.ask(question, mode=mode, k=2, options=SHORT) for question in self.QUESTIONS]
        for one, other in zip(together, alone, strict=True):
            assert (one.text, one.recalls, one.usage, one.finish_reason) == (
                other.text,
                other.recalls,
                other.usage,
                other.finish_reason,
            )
        assert len({answer.text for answer in together}) == len(self.QUESTIONS)
        assert memory.ask_many([]) == []

    def test_the_questions_of_a_batch_are_embedded_together(
        self, memory: Memory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        memory.internalize_many(FACTS)
        model, embedded = memory._text_encoder.model, list[list[str]]()
        encode = model.encode

        def noting(texts: list[str]) -> Any:
            embedded.append(texts)
            return encode(texts)

        monkeypatch.setattr(model, "encode", noting)
        memory.ask_many(self.QUESTIONS, options=SHORT)
        assert embedded == [list(self.QUESTIONS)]
        memory.ask_many(self.QUESTIONS, mode="none", options=SHORT)
        memory.ask_each([(question, Asking()) for question in self.QUESTIONS])
        assert embedded == [list(self.QUESTIONS)] * 2

    @pytest.mark.parametrize("mode", ["weights", "context", "hybrid", "none"])
    def test_a_stream_is_the_answer_in_pieces(self, memory: Memory, mode: Mode) -> None:
        memory.internalize_many(FACTS)
        options = GenerationOptions(max_new_tokens=12, temperature=1.0, seed=6)
        for question in self.QUESTIONS:
            stream = memory.stream(question, mode=mode, k=2, options=options)
            pieces, whole = list(stream), memory.ask(question, mode=mode, k=2, options=options)
            assert "".join(pieces) == whole.text
            assert len(pieces) > 1
            assert (stream.answer.usage, stream.answer.finish_reason) == (whole.usage, whole.finish_reason)

    def test_a_streams_answer_ends_where_its_last_token_ended_it(self, memory: Memory) -> None:
        """Not where its text, which may have more or fewer tokens, seems to."""
        text = memory.ask(QUESTION, mode="none", options=SHORT).text
        for stop in (text[-1], text[-2:]):
            options = GenerationOptions(max_new_tokens=SHORT.max_new_tokens, stop=(stop,))
            stream = memory.stream(QUESTION, mode="none", options=options)
            list(stream)
            whole = memory.ask(QUESTION, mode="none", options=options)
            assert stream.answer.finish_reason == whole.finish_reason == "stop"
            assert stream.answer.usage == whole.usage

    @pytest.mark.parametrize("tokens", range(1, 22))
    def test_neither_begins_or_ends_in_white_space(self, tmp_path: Path, tokens: int) -> None:
        with open_memory(tmp_path, backend=EchoBackend(base_model()), base_model=None) as memory:
            options = GenerationOptions(max_new_tokens=tokens)  # the echo of "user\n \n a  b \n?…"
            answer = memory.ask(" \n a  b \n?", mode="none", options=options)
            assert "".join(memory.stream(" \n a  b \n?", mode="none", options=options)) == answer.text
            assert answer.text == answer.text.strip()

    def test_a_stream_that_is_closed_generates_no_more(self, memory: Memory) -> None:
        stream = memory.stream(QUESTION, mode="none", options=SHORT)
        next(stream)
        for _ in range(2):
            stream.close()
        assert list(stream) == []
        with pytest.raises(InvalidInput, match="not complete"):
            _ = stream.answer
        read = memory.stream(QUESTION, mode="none", options=SHORT)
        text = "".join(read)
        read.close()
        assert read.answer.text == text

    def test_a_closed_stream_ends_in_the_backend_before_what_it_mounted_is_given_up(self, tmp_path: Path) -> None:
        backend = _Ending(base_model())
        with open_memory(tmp_path, backend=backend, base_model=None) as memory:
            record = memory.internalize(FACTS[0])
            for read in (0, 1, 2):  # the first piece is read by `stream` itself, before the backend is asked
                stream = memory.stream(QUESTION, options=SHORT)
                for _ in range(read):
                    next(stream)
                memory.forget(record.id)
                backend.seen = lambda: memory._answering._removals
                after = backend.seen()
                stream.close()
                assert backend.ended == ([after] if read else [])
                assert memory._answering._removals == after - 1  # what was composed meanwhile is dropped
                backend.ended.clear()
                record = memory.internalize(FACTS[0])

    def test_a_stream_may_be_left(self, memory: Memory) -> None:
        memory.internalize_many(FACTS)
        stream = memory.stream(QUESTION)
        next(stream)
        del stream
        assert memory.ask(QUESTION, options=SHORT).text
