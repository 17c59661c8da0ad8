"""`AsyncMemory` does what `Memory` does, in batches, off the event loop, and lets go of who leaves.

All of it asks one memory with a fact in each scope, which keeps it in one long file.
"""

from __future__ import annotations

import asyncio
import inspect
import threading
import weakref
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from lora_memory.asking import Answer, Asking
from lora_memory.asynchronous import AsyncMemory
from lora_memory.backends.base import Generation, GenerationOptions, Request
from lora_memory.errors import InvalidInput, InvalidScope, LoraMemoryError, MountError, RecordNotFound, StoreError
from lora_memory.internalizer import Internalizer
from lora_memory.memory import Memory
from lora_memory.retrieval import Recall
from lora_memory.testing import EchoBackend, tiny_text_encoder
from tests.tiny_memory import SHORT, base_model, hypernetwork, open_memory

PATIENCE_S = 60.0
QUESTION = "What is the locker code?"
SCOPES = ("acme/mira", "acme/paul", "zeta")


def run(main: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(main, PATIENCE_S))


@pytest.fixture
def memory(memory: Memory) -> Memory:
    """With a fact in each scope."""
    for number, scope in enumerate(SCOPES):
        memory.internalize(f"The locker code is {number}", scope=scope)
    return memory


class Held(EchoBackend):
    """Answers only once it is let go, and fails where it is told to."""

    def __init__(self) -> None:
        super().__init__(base_model())
        self.batches: list[int] = []
        self.fails: Callable[[Request], bool] = lambda _: False
        self.go = threading.Event()

    def _generate(self, requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
        self.batches.append(len(requests))
        assert self.go.wait(PATIENCE_S)
        if any(map(self.fails, requests)):
            raise MountError("it was not applied")
        return super()._generate(requests, options)


@pytest.fixture
def held() -> Iterator[Held]:
    backend = Held()
    yield backend
    backend.go.set()


def plain(answer: Answer) -> tuple[object, ...]:
    return answer.text, answer.recalls, answer.usage, answer.finish_reason


class TestVerbs:
    def test_every_verb_of_a_memory_is_there(self) -> None:
        """One that is added to `Memory` needs a line in `asynchronous.py`."""
        verbs = {name for name in vars(Memory) if not name.startswith("_")}
        assert verbs - vars(AsyncMemory).keys() == {"ask_each", "session"}

    @pytest.mark.parametrize(
        "verb", ["internalize", "update", "describe", "restore", "forget", "search", "get", "history", "list", "check"]
    )
    def test_it_says_what_the_other_says(self, verb: str) -> None:
        ours, theirs = getattr(AsyncMemory, verb), getattr(Memory, verb)
        assert inspect.iscoroutinefunction(ours)
        assert (ours.__name__, ours.__doc__) == (theirs.__name__, theirs.__doc__)

    def test_a_round(self, tmp_path: Path) -> None:
        async def main() -> None:
            async with AsyncMemory(open_memory(tmp_path)) as memory:
                record = await memory.internalize("The locker code is 4827", scope="acme", metadata={"page": 1})
                assert await memory.get(record.id, scope="acme") == record
                assert [recall.record_id for recall in await memory.search(QUESTION, scope="acme")] == [record.id]
                assert await memory.list(scope="acme") == [record]
                assert await memory.check() == []
                with pytest.raises(RecordNotFound):
                    await memory.get(record.id, scope="zeta")
                assert (await memory.forget(record.id)).records == 1
                assert await memory.list() == []

        run(main())

    def test_an_archive(self, memory: Memory, tmp_path: Path) -> None:
        async def main() -> None:
            async with AsyncMemory(memory) as source, AsyncMemory(open_memory(tmp_path / "new")) as new:
                await source.export(tmp_path / "all.zip", scope="acme")
                with pytest.raises(InvalidScope):
                    await AsyncMemory.import_(tmp_path / "all.zip", into=new.scoped("zeta"))
                assert (await AsyncMemory.import_(tmp_path / "all.zip", into=new)).records == 2
                assert (await AsyncMemory.import_(tmp_path / "all.zip", into=tmp_path / "other")).records == 2
                assert await new.list() == await source.list(scope="acme")

        run(main())

    def test_a_scoped_view_asks_and_writes_below_its_scope(self, memory: Memory) -> None:
        async def main() -> None:
            async with AsyncMemory(memory.scoped("team")) as serving:
                mira, paul = serving.scoped("mira"), serving.scoped("paul")
                record = await mira.internalize("The locker code is 4827", scope="notes")
                assert (record.scope, mira.scope) == ("team/mira/notes", "team/mira")
                answers = await asyncio.gather(
                    *(view.ask(QUESTION, scope="notes", options=SHORT) for view in (mira, paul, serving))
                )
                assert [[recall.record_id for recall in answer.recalls] for answer in answers] == [[record.id], [], []]
                with pytest.raises(RecordNotFound):
                    await paul.get(record.id)
                await mira.close()
                assert await serving.get(record.id) == record

        run(main())

    def test_answers_are_those_of_the_memory(self, memory: Memory) -> None:
        async def main() -> None:
            async with AsyncMemory(memory) as serving:
                options = GenerationOptions(max_new_tokens=12, temperature=1.0, seed=5)
                alone = [memory.ask(QUESTION, scope=scope, options=options) for scope in SCOPES]
                together = await asyncio.gather(
                    *(serving.ask(QUESTION, scope=scope, options=options) for scope in SCOPES)
                )
                assert list(map(plain, together)) == list(map(plain, alone))
                many = await serving.ask_many([QUESTION, "Who?"], scope=SCOPES[0], options=SHORT)
                expected = memory.ask_many([QUESTION, "Who?"], scope=SCOPES[0], options=SHORT)
                assert list(map(plain, many)) == list(map(plain, expected))
                pieces = [piece async for piece in serving.stream(QUESTION, scope=SCOPES[0], options=options)]
                assert "".join(pieces) == alone[0].text
                assert len(pieces) > 1

        run(main())

    def test_many_documents_from_any_iterable(self, tmp_path: Path) -> None:
        async def main() -> None:
            async with AsyncMemory(open_memory(tmp_path)) as memory:

                async def noted() -> AsyncIterator[str]:
                    for number in range(72):
                        if number == 67:  # read as it goes: a source may look at what was stored
                            assert len(await memory.list(scope="notes", limit=1000)) == 64
                        yield f"Note {number}"

                records = await memory.internalize_many(noted(), scope="notes")
                assert [record.text for record in records] == [f"Note {number}" for number in range(72)]
                pages = (f"Page {number}" for number in range(3))
                assert len(await memory.internalize_many(documents=pages, scope="pages")) == 3  # type: ignore[call-arg]  # no type says so
                with pytest.raises(InvalidInput, match="one document"):
                    await memory.internalize_many("a text")
                with pytest.raises(InvalidInput, match="document 1, counted from 0"):
                    await memory.internalize_many(["fine", " "])

        run(main())


class TestBatches:
    def test_scopes_and_compositions_share_a_batch_and_options_do_not(self, memory: Memory) -> None:
        async def main() -> None:
            async with AsyncMemory(memory, batch_size=6) as serving:
                answers = await asyncio.gather(*(serving.ask(QUESTION, scope=s, options=SHORT) for s in SCOPES * 2))
                assert serving.occupancy == (1, 6)
                assert [str(answer.recalls[0].scope) for answer in answers] == list(SCOPES * 2)
                longer = GenerationOptions(max_new_tokens=13)
                await asyncio.gather(*(serving.ask(QUESTION, options=options) for options in (SHORT, longer)))
                assert serving.occupancy == (3, 8)

        run(main())

    def test_a_wrong_question_is_its_askers_alone(self, memory: Memory) -> None:
        async def main() -> None:
            async with AsyncMemory(memory) as serving:
                window = memory.base_model.max_positions
                replies = await asyncio.gather(
                    serving.ask(QUESTION, scope=SCOPES[0], options=SHORT),
                    serving.ask(" ", options=SHORT),
                    serving.ask(QUESTION, records=["01890a5d-ac96-774b-bcce-b302099a8057"], options=SHORT),
                    serving.ask("long " * window, options=SHORT),
                    serving.ask(QUESTION, scope="no//path"),
                    serving.ask("What is \ud800?", scope=SCOPES[1], options=SHORT),
                    serving.ask(QUESTION, scope=SCOPES[2], options=SHORT),
                    return_exceptions=True,
                )
                assert [type(reply).__name__ for reply in replies] == [
                    "Answer",
                    "InvalidInput",
                    "RecordNotFound",
                    "PromptTooLong",
                    "InvalidScope",
                    "InvalidInput",
                    "Answer",
                ]
                assert serving.occupancy.batches == 1
                with pytest.raises(InvalidInput, match="empty"):
                    await serving.ask_many([QUESTION, ""], options=SHORT)
                nothing: Any = None
                with pytest.raises(InvalidInput, match="not None"):
                    await serving.ask_many(nothing)

        run(main())

    def test_a_composition_that_cannot_be_mounted_fails_its_question_alone(self, tmp_path: Path, held: Held) -> None:
        async def main() -> None:
            with open_memory(tmp_path, backend=held) as memory:
                memory.internalize("The locker code is 1", scope="acme")
                held.fails = lambda request: request.composition is not None
                held.go.set()
                async with AsyncMemory(memory) as serving:
                    replies = await asyncio.gather(
                        *(serving.ask(QUESTION, scope=scope, options=SHORT) for scope in ("zeta", "acme", "beta")),
                        return_exceptions=True,
                    )
                assert [isinstance(reply, MountError) for reply in replies] == [False, True, False]

        run(main())

    def test_a_thousand_questions_of_one_scope_do_not_keep_another_waiting(self, tmp_path: Path, held: Held) -> None:
        async def main() -> None:
            with open_memory(tmp_path, backend=held) as memory:
                async with AsyncMemory(memory, batch_size=4) as serving:
                    busy = [asyncio.create_task(serving.ask(f"Busy {n}?", scope="busy")) for n in range(1000)]
                    while not held.batches:
                        await asyncio.sleep(0.001)
                    quiet = asyncio.create_task(serving.ask("Quiet?", scope="quiet"))
                    await asyncio.sleep(0)
                    held.go.set()
                    await quiet
                    assert len(held.batches) <= 3  # the one that ran, its own, and what began before this was told
                    for task in busy:
                        task.cancel()

        run(main())


class TestLeaving:
    def test_a_cancelled_question_is_not_answered(self, tmp_path: Path, held: Held) -> None:
        async def main() -> None:
            with open_memory(tmp_path, backend=held) as memory:
                async with AsyncMemory(memory) as serving:
                    first = asyncio.create_task(serving.ask("First?"))
                    while not held.batches:
                        await asyncio.sleep(0.001)
                    later = [asyncio.create_task(serving.ask(question)) for question in ("Second?", "Third?")]
                    await asyncio.sleep(0)
                    first.cancel()
                    later[0].cancel()
                    held.go.set()
                    assert "Third?" in (await later[1]).text
                    assert first.cancelled()
                assert held.batches == [1, 1]

        run(main())

    def test_a_cancelled_bulk_write_stops_reading_and_keeps_what_it_read(self, tmp_path: Path) -> None:
        async def main() -> None:
            with open_memory(tmp_path) as memory:
                endless = asyncio.Event()

                async def documents() -> AsyncIterator[str]:
                    for number in range(3):
                        yield f"Note {number}"
                    endless.set()
                    await asyncio.Event().wait()

                async with AsyncMemory(memory) as serving:
                    writing = asyncio.create_task(serving.internalize_many(documents()))
                    await endless.wait()
                    writing.cancel()
                    await asyncio.wait([writing])
                    assert writing.cancelled()
                assert sorted(record.text for record in memory.list()) == ["Note 0", "Note 1", "Note 2"]

        run(main())

    def test_long_writes_do_not_keep_other_verbs_waiting(self, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
        go = threading.Event()
        monkeypatch.setattr(Internalizer, "split", lambda *_, **__: go.wait(PATIENCE_S) and ["none"])

        async def main() -> None:
            async with AsyncMemory(memory) as serving:
                writes = [asyncio.create_task(serving.internalize(f"Note {number}")) for number in range(20)]
                await asyncio.sleep(0)
                (record,) = await serving.list(scope=SCOPES[0])
                assert "".join([piece async for piece in serving.stream(QUESTION, scope=SCOPES[0], options=SHORT)])
                assert (await serving.forget(record.id)).records == 1
                go.set()
                await asyncio.gather(*writes, return_exceptions=True)

        try:
            run(main())
        finally:
            go.set()

    def test_a_stream_may_be_left(self, memory: Memory) -> None:
        async def main() -> None:
            async with AsyncMemory(memory) as serving:
                stream = serving.stream(QUESTION, scope=SCOPES[0], options=SHORT)
                await anext(stream)
                assert (await serving.ask(QUESTION, scope=SCOPES[0], options=SHORT)).text
                with pytest.raises(InvalidInput, match="empty"):
                    await anext(serving.stream(" "))
            await stream.aclose()

        run(main())

    def test_leaving_a_stream_does_not_wait_for_the_backend(
        self, memory: Memory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        may_stop, stopped = threading.Event(), threading.Event()

        def slow_to_stop(*_: object) -> Iterator[str]:
            try:
                yield from ("one", "two")
            finally:
                may_stop.wait(60)
                stopped.set()

        monkeypatch.setattr(memory._backend, "stream", slow_to_stop)

        async def main() -> None:
            async with AsyncMemory(memory) as serving:
                stream = serving.stream(QUESTION, scope=SCOPES[0], options=SHORT)
                assert await anext(stream) == "one"
                await stream.aclose()
                assert not stopped.is_set()
                may_stop.set()
            assert stopped.is_set()

        run(main())


class TestClosing:
    def test_what_was_asked_before_is_answered_and_what_is_asked_later_is_refused(
        self, tmp_path: Path, held: Held
    ) -> None:
        async def main() -> None:
            memory = open_memory(tmp_path, backend=held)
            serving = AsyncMemory(memory, batch_size=2, queue_size=32)
            asked = [asyncio.create_task(serving.ask(f"{number}?")) for number in range(9)]
            while not held.batches:
                await asyncio.sleep(0.001)
            closing = asyncio.create_task(serving.close())
            await asyncio.sleep(0)
            for refused in (serving.ask(QUESTION), serving.list(), anext(serving.stream(QUESTION))):
                with pytest.raises(StoreError, match="closed"):
                    await refused
            assert not closing.done()
            held.go.set()
            await closing
            assert all(f"{number}?" in task.result().text for number, task in enumerate(asked))
            await serving.close()
            assert memory.list() == []  # a memory that was given stays open
            memory.close()

        run(main())

    def test_nobody_waits_for_company_any_more(self, memory: Memory) -> None:
        async def main() -> None:
            serving = AsyncMemory(memory, max_delay_ms=10 * PATIENCE_S * 1000)
            asked = asyncio.create_task(serving.ask(QUESTION, scope=SCOPES[0], options=SHORT))
            while not serving._batcher.queued:
                await asyncio.sleep(0.001)
            await serving.close()
            assert asked.result().recalls

        run(main())

    def test_a_memory_that_it_opened_is_closed_with_it(self, tmp_path: Path) -> None:
        async def main() -> None:
            models: dict[str, Any] = {
                "base_model": base_model(),
                "document_hypernetwork": hypernetwork(),
                "text_encoder": tiny_text_encoder(),
            }
            async with await AsyncMemory.open(tmp_path, max_delay_ms=0, **models) as serving:
                await serving.internalize("The locker code is 1")
                inner = serving._memory
            with pytest.raises(StoreError, match="closed"):
                inner.list()
            with pytest.raises(InvalidInput, match="batch_size"):
                await AsyncMemory.open(tmp_path, batch_size=0, **models)

        run(main())


def test_each_question_is_asked_in_its_own_way(memory: Memory) -> None:
    longer = GenerationOptions(max_new_tokens=20)
    asked = [
        (QUESTION, Asking(scope=SCOPES[0], options=SHORT)),
        ("", Asking()),
        (QUESTION, Asking(scope=SCOPES[1], mode="context", options=longer)),
        (QUESTION, Asking(scope=SCOPES[2], options=SHORT)),
    ]
    found = memory.ask_each(asked)
    for (question, asking), answer in zip(asked, found, strict=True):
        if not question:
            assert isinstance(answer, LoraMemoryError)
        else:
            assert isinstance(answer, Answer)
            alone = memory.ask(question, scope=asking.scope, mode=asking.mode, options=asking.options)
            assert plain(answer) == plain(alone)
    assert memory.ask_each([]) == []


def test_a_fault_of_any_kind_is_one_caller_s(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    recall = memory._retriever.recall

    def broken(question: str, **arguments: Any) -> list[Recall]:
        if question == "bad":
            raise ZeroDivisionError
        return recall(question, **arguments)

    monkeypatch.setattr(memory._retriever, "recall", broken)
    asking = Asking(scope=SCOPES[0], options=SHORT)
    bad, good = memory.ask_each([("bad", asking), (QUESTION, asking)])
    assert isinstance(bad, ZeroDivisionError)
    assert isinstance(good, Answer)
    assert good.text == memory.ask(QUESTION, scope=SCOPES[0], options=SHORT).text


def test_a_fault_of_any_kind_while_answering_is_one_caller_s(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where a long prompt has no room on a GPU beside the others."""

    class Computed:
        """Stands for what a batch takes room with."""

    generate, kept = memory._backend.generate, list[weakref.ref[Computed]]()

    def out_of_memory(requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
        computed = Computed()
        kept.append(weakref.ref(computed))
        assert [there for there in kept if there() is not None] == kept[-1:], "what failed lies beside what comes next"
        if any(len(request.prompt_ids) > 300 for request in requests):
            raise MemoryError
        return generate(requests, options)

    monkeypatch.setattr(memory._backend, "generate", out_of_memory)
    asking = Asking(scope=SCOPES[0], options=SHORT)
    bad, good = memory.ask_each([("x" * 300, asking), (QUESTION, asking)])
    assert isinstance(bad, MemoryError)
    assert isinstance(good, Answer)
