"""Asking within a conversation, and what a stream tells at its end."""

import pytest

from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.testing import EchoBackend
from tests.tiny_memory import SHORT, base_model, open_memory

QUESTION = "What is the locker code?"
EARLIER = [("Hello", "Hi."), ("How are you?", "Well.")]


def test_earlier_turns_and_the_system_turn_are_in_the_prompt(tmp_path_factory: pytest.TempPathFactory) -> None:
    echo = EchoBackend(base_model())
    with open_memory(tmp_path_factory.mktemp("echo"), backend=echo) as memory:
        memory.internalize("The locker code is 4827")
        memory.ask(QUESTION, earlier=EARLIER, system="Be brief.")
        assert echo.requests[-1].prompt_ids == base_model().chat_ids(QUESTION, earlier=EARLIER, system="Be brief.")
        told = memory.ask(QUESTION, earlier=EARLIER, mode="context", context_prompt="Know: {text}")
        expected = base_model().chat_ids(QUESTION, earlier=EARLIER, context="Know: The locker code is 4827")
        assert echo.requests[-1].prompt_ids == expected
        assert told.usage.prompt_tokens == len(expected)


def test_a_stream_ends_with_the_answer(memory: Memory) -> None:
    memory.internalize("The locker code is 4827")
    expected = memory.ask(QUESTION, options=SHORT)
    stream = memory.stream(QUESTION, options=SHORT)
    with pytest.raises(InvalidInput, match="not complete"):
        _ = stream.answer
    assert "".join(stream) == expected.text
    assert stream.answer.text == expected.text
    assert stream.answer.usage == expected.usage
    assert stream.answer.finish_reason == expected.finish_reason
    assert stream.answer.recalls == expected.recalls
    assert list(stream) == []
    assert stream.answer.text == expected.text


def test_a_session_has_its_own_turns(memory: Memory) -> None:
    with memory.session("chat") as session, pytest.raises(InvalidInput, match="earlier="):
        session.ask(QUESTION, earlier=EARLIER)
