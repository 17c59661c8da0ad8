"""A conversation: what is in its prompt, what becomes a record, and that no turn is lost or told twice."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from lora_memory.adapter import Adapter
from lora_memory.backends.base import Generation, GenerationOptions, Request
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.errors import DocumentTooLarge, InvalidDocument, InvalidInput, PromptTooLong, StoreError
from lora_memory.memory import Memory
from lora_memory.session import MAX_WAITING, Session, Turn
from lora_memory.store import AdapterStore, StagedAdapter
from lora_memory.testing import EchoBackend, tiny_base_model, tiny_hypernetwork
from tests.tiny_memory import SHORT, base_model, open_memory


def talk(session: Session, turns: Sequence[int]) -> list[Turn]:
    said = [Turn(f"The code of room {number} is {number * 7}", "Noted.") for number in turns]
    for turn in said:
        session.add(*turn)
    return said


def told(memory: Memory, scope: str = "") -> list[str]:
    """The texts of the records in a scope, oldest first."""
    return [record.text for record in reversed(memory.list(scope=scope, limit=1000))]


def rendered(turns: Sequence[Turn]) -> list[str]:
    return [f"user: {text}\nassistant: {reply}" for text, reply in turns]


@contextmanager
def busy(memory: Memory) -> Iterator[None]:
    """Another thread has the model: nothing is internalized meanwhile."""
    taken, enough = threading.Event(), threading.Event()

    def take() -> None:
        with memory.base_model.lock:
            taken.set()
            enough.wait(60)

    thread = threading.Thread(target=take)
    thread.start()
    taken.wait(60)
    try:
        yield
    finally:
        enough.set()
        thread.join()


class TestPrompt:
    def test_recent_turns_are_in_it_and_older_ones_are_mounted(self, tmp_path: Path) -> None:
        echo = EchoBackend(base_model())
        with open_memory(tmp_path, backend=echo) as memory:
            session = memory.session("chat", window=3, scope="acme/mira")
            said = talk(session, range(6))
            session.flush()
            assert session.turns == said[3:]
            answer = session.ask("What is the code of room 1?", k=1, options=SHORT)
            assert [recall.text for recall in answer.recalls] == rendered(said[1:2])
            request = echo.requests[-1]
            assert request.composition is not None
            assert request.prompt_ids == base_model().chat_ids("What is the code of room 1?", earlier=said[3:])
            session.flush()
            assert session.turns == [*said[4:], Turn("What is the code of room 1?", answer.text)]

    def test_it_does_not_grow(self, memory: Memory) -> None:
        session = memory.session("chat", window=2)
        tokens = []
        for number in range(10, 20):
            session.add(f"The code is {number}", "Noted.")
            session.flush()
            tokens.append(len(memory.base_model.chat_ids("Why?", earlier=session.turns)))
        assert tokens[0] < tokens[1]
        assert set(tokens[1:]) == {tokens[1]}

    def test_what_is_above_the_conversation_is_seen_and_what_is_beside_it_is_not(self, memory: Memory) -> None:
        memory.internalize("The code of the door is 1", scope="acme")
        for name in ("one", "two"):
            with memory.session(name, window=1, scope="acme") as session:
                session.add(f"The code of the locker is {name}", "Noted.")
                session.add("Hello", "Hello.")
        answer = memory.session("one", scope="acme").ask("What is the code?", k=9, min_score=-1, options=SHORT)
        assert {str(recall.scope) for recall in answer.recalls} == {"acme", "acme/one"}

    def test_long_turns_leave_it_before_their_time(self, tmp_path: Path) -> None:
        small = tiny_base_model(max_position_embeddings=400)
        with open_memory(tmp_path, base_model=small, document_hypernetwork=tiny_hypernetwork(small)) as memory:
            session = memory.session("chat", window=6)
            session.add("long " * 60, "Too long for a prompt.")
            for letter in "abc":
                session.add(letter * 70, "")
            answer = session.ask("What now?", options=SHORT)
            assert answer.usage.prompt_tokens < 400
            assert [turn.text[0] for turn in session.turns] == ["b", "c", "W"]
            assert len(told(memory)) == 2
            with pytest.raises(PromptTooLong):
                session.ask("too " * 100, options=SHORT)
            assert session.ask("Still there?", options=SHORT).usage.prompt_tokens < 400

    def test_what_is_too_long_for_the_backend_leaves_it_too(self, tmp_path: Path) -> None:
        backend = TransformersBackend(base_model())
        assert backend.window > 1000
        backend.window = 400  # as an engine's that was started with less
        with open_memory(tmp_path, backend=backend) as memory:
            session = memory.session("chat", window=6)
            for letter in "abcd":
                session.add(letter * 70, "")
            assert session.ask("What now?", options=SHORT).usage.prompt_tokens < 400

    def test_a_reply_that_is_not_text_is_not_kept(self, tmp_path: Path) -> None:
        class Garbled(EchoBackend):
            def _generate(self, requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
                return [
                    Generation.of(request, text="\ufffd\ufffd", completion_tokens=2, finish_reason="stop")
                    for request in requests
                ]

        with open_memory(tmp_path, backend=Garbled(base_model())) as memory:
            session = memory.session("chat", window=1)
            assert session.ask("Say something").text == "\ufffd\ufffd"
            assert session.turns == [Turn("Say something", "")]
            session.add("More", "")
            session.flush()
            assert told(memory) == ["user: Say something\nassistant:"]


class TestGoingOn:
    def test_a_conversation_goes_on_where_it_was_left(self, tmp_path: Path) -> None:
        with open_memory(tmp_path) as memory, busy(memory):
            said = talk(memory.session("chat", window=2), range(4))
        with open_memory(tmp_path) as memory:
            with memory.session("chat", window=2) as session:
                session.flush()
                assert session.turns == said[2:]
                assert told(memory, "chat") == rendered(said[:2])
                said += talk(session, range(4, 6))
            assert told(memory, "chat") == rendered(said[:4])
            assert memory.check() == []

    def test_a_turn_that_is_internalized_twice_at_once_is_one_record(self, tmp_path: Path) -> None:
        with open_memory(tmp_path) as memory, open_memory(tmp_path) as other:
            with busy(memory):  # both memories share the tests' base model
                said = talk(memory.session("chat", window=1), range(5))
                sessions = [memory.session("chat", window=1), other.session("chat", window=1)]
            for session in sessions:
                session.flush()
                assert session.turns == said[4:]
            assert told(memory) == rendered(said[:4])

    def test_two_processes_may_add_to_it(self, tmp_path: Path) -> None:
        with open_memory(tmp_path) as memory, open_memory(tmp_path) as other:
            sessions = [memory.session("chat", window=2), other.session("chat", window=2)]
            said = [turn for number in range(6) for turn in talk(sessions[number % 2], [number])]
            for session in sessions:
                session.flush()
                assert session.turns == said[4:]
            assert sorted(told(memory)) == sorted(rendered(said[:4]))

    def test_a_wider_window_takes_nothing_back(self, memory: Memory) -> None:
        with memory.session("chat", window=1) as session:
            said = talk(session, range(4))
        wider = memory.session("chat", window=6)
        assert wider.turns == said[3:]
        assert told(memory) == rendered(said[:3])

    def test_closing_the_memory_does_not_wait_for_what_waits(self, tmp_path: Path) -> None:
        memory = open_memory(tmp_path)
        session = memory.session("chat", window=1)
        with busy(memory):
            talk(session, range(5))
            closing = threading.Thread(target=memory.close)
            closing.start()
        closing.join()
        with pytest.raises(StoreError, match="closed"):
            session.add("One more", "Yes")  # whose predecessors were given up
        with pytest.raises(StoreError, match="closed"):
            session.flush()
        with open_memory(tmp_path) as memory:
            session = memory.session("chat", window=1)
            session.flush()
            assert len(told(memory)) == 4


class TestBackground:
    def test_what_is_said_while_the_memory_is_being_closed_is_kept(self, tmp_path: Path) -> None:
        with open_memory(tmp_path) as memory:
            session = memory.session("chat", window=1)
            talk(session, [1])
            with busy(memory):
                talk(session, [2])  # the first is being internalized
                closing = threading.Thread(target=memory.close)
                closing.start()
                while not memory._sessions._thread._shutdown:
                    time.sleep(0.001)
                (third,) = talk(session, [3])
                for call in (session.flush, lambda: memory.session("chat", window=1)):
                    with pytest.raises(StoreError, match="closed; open it again"):
                        call()
            closing.join()
        with open_memory(tmp_path) as again:
            assert again.session("chat", window=1).turns[-1] == third

    def test_the_conversation_waits_where_too_much_waits(self, memory: Memory) -> None:
        session = memory.session("chat", window=2)
        longest = 0

        def chat() -> None:
            nonlocal longest
            for number in range(3 * MAX_WAITING):
                talk(session, [number])
                longest = max(longest, len(session.turns))

        with busy(memory):
            chatting = threading.Thread(target=chat)
            chatting.start()
            chatting.join(1.0)  # it ends here only if nothing makes it wait
        chatting.join()
        assert longest <= 2 + MAX_WAITING + 2
        session.flush()
        assert len(told(memory)) == 3 * MAX_WAITING - 2

    def test_an_error_is_raised_by_the_next_call_and_made_good(
        self, memory: Memory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        session = memory.session("chat", window=1)

        def full(_: AdapterStore, __: Adapter) -> StagedAdapter:
            raise StoreError("the disk is full")

        calls: list[Callable[[], Any]] = [
            session.flush,
            lambda: session.add("again", "ok"),
            lambda: session.ask("again?", options=SHORT),
        ]
        said = talk(session, [0])
        for number, call in enumerate(calls, 1):
            with monkeypatch.context() as disk:
                disk.setattr(AdapterStore, "stage", full)
                said += talk(session, [number])
                with pytest.raises(StoreError, match="the disk is full"):
                    _until_raised(session, call)
                assert session.turns == said  # what failed is still in the prompt, and nothing was added
        session.flush()
        assert told(memory) == rendered(said[:-1])
        assert session.turns == said[-1:]

    def test_an_error_that_was_made_good_is_not_raised(self, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
        session = memory.session("chat", window=1)
        with monkeypatch.context() as disk:
            disk.setattr(AdapterStore, "stage", lambda *_: (_ for _ in ()).throw(StoreError("the disk is full")))
            said = talk(session, range(2))
            while not session._jobs[-1].done():
                pass
        session.flush()
        assert told(memory) == rendered(said[:1])


def _until_raised(session: Session, call: Callable[[], Any]) -> None:
    """Call once the background has come to its end."""
    while not all(job.done() for job in session._jobs):
        pass
    call()


class TestPlace:
    def test_a_scoped_view_talks_below_its_scope(self, memory: Memory) -> None:
        session = memory.scoped("acme").session("chat", window=1)
        said = talk(session, range(2))
        session.flush()
        assert session.scope == "acme/chat"
        assert told(memory, "acme/chat") == rendered(said[:1])
        assert told(memory, "chat") == []

    def test_what_is_said_again_is_one_record_and_waits_no_longer(self, memory: Memory) -> None:
        session = memory.session("chat", window=1)
        for _ in range(2):
            said = talk(session, [3, 4])
            session.flush()
            assert session.turns == said[1:]
        assert told(memory) == rendered(said)
        assert sorted(record.copies for record in memory.list()) == [1, 2]


class TestForgetting:
    @pytest.mark.parametrize("scope", ["acme", "acme/chat"])
    def test_a_scope_is_forgotten_with_its_turns(self, tmp_path: Path, scope: str) -> None:
        with open_memory(tmp_path) as memory:
            for name in ("chat", "chatter"):
                with memory.session(name, window=2, scope="acme") as session:
                    talk(session, range(4))
            other = memory.session("chatter", window=2, scope="acme").turns
            session = memory.session("chat", window=2, scope="acme")
            memory.forget(scope=scope)
            assert session.turns == []
            assert memory.session("chatter", scope="acme").turns == ([] if scope == "acme" else other)
            assert told(memory, "acme/chat") == []
            if scope == "acme":
                held = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
                assert b"The code of room" not in held
            said = talk(session, [9])
            assert session.turns == said

    def test_what_a_filter_forgets_leaves_the_turns(self, memory: Memory) -> None:
        session = memory.session("chat", window=2)
        said = talk(session, range(2))
        memory.internalize("The door code is 1593", scope="chat", tags=["doors"])
        assert memory.forget(scope="chat", tags=["doors"]).records == 1
        assert session.turns == said

    def test_what_waits_to_be_internalized_is_forgotten_too(self, memory: Memory) -> None:
        session = memory.session("chat", window=1)
        forgetting = threading.Thread(target=memory.forget, kwargs={"scope": "chat"})
        with busy(memory):
            talk(session, range(4))
            forgetting.start()  # at its end it waits for the model, which may have the turns mounted
            while session.turns:
                pass
        forgetting.join()
        session.flush()
        assert (memory.list(), session.turns) == ([], [])

    def test_a_forgotten_record_does_not_come_back(self, memory: Memory) -> None:
        session = memory.session("chat", window=1)
        said = talk(session, range(3))
        session.flush()
        memory.forget(memory.list()[-1].id)
        again = memory.session("chat", window=1)
        again.flush()
        assert told(memory) == rendered(said[1:2])


class TestBadInput:
    def test_names_and_windows(self, memory: Memory) -> None:
        with pytest.raises(InvalidInput, match="needs a name"):
            memory.session("")
        with pytest.raises(InvalidInput, match="window must be 1"):
            memory.session("chat", window=0)
        with pytest.raises(InvalidInput, match="empty segment"):
            memory.session("chat//1")

    def test_turns(self, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
        session = memory.session("chat")
        turns: list[tuple[Any, Any]] = [(" ", "ok"), ("ok", "\0"), ("\0", "ok"), ("ok", None), (None, "ok")]
        for text, reply in turns:
            with pytest.raises(InvalidDocument):
                session.add(text, reply)
        for text in ("", "\0"):
            with pytest.raises(InvalidDocument):
                session.ask(text)
        with pytest.raises(InvalidInput, match="its own scope"):
            session.ask("Where?", scope="zeta")
        monkeypatch.setattr("lora_memory.session.MAX_DOCUMENT_TOKENS", 10)
        with pytest.raises(DocumentTooLarge, match="16 tokens"):
            session.add("twelve bytes", "four")
        assert session.turns == []
