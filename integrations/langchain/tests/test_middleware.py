"""What an agent's model is given: a short prompt, the memory, and nothing of another tenant."""

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from langchain.agents import create_agent
from langchain_core.language_models import GenericFakeChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, ToolMessage
from langchain_core.outputs import ChatResult
from langchain_core.tools import tool
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.config import get_config
from lora_memory import Document, InvalidInput, Memory
from lora_memory.errors import InvalidDocument
from lora_memory.testing import EchoBackend
from pydantic import Field

from langchain_lora_memory import ChatLoraMemory, LoraMemoryMiddleware
from tests.tiny_memory import base_model, open_memory

FACT = "The code of my locker is 4827."
QUESTION = "What is the code of my locker?"
LONG = "The shelf holds forty boxes of paper. " * 20


@pytest.fixture
def echo() -> EchoBackend:
    return EchoBackend(base_model())


@pytest.fixture
def memory(tmp_path: Path, echo: EchoBackend) -> Iterator[Memory]:
    with open_memory(tmp_path, backend=echo) as opened:
        yield opened


class Scripted(GenericFakeChatModel):
    """Says what its script holds, and keeps what it was asked."""

    asked: list[list[BaseMessage]] = Field(default_factory=list)

    def bind_tools(self, tools: Sequence[Any], **kwargs: Any) -> Any:
        return self

    def _generate(self, messages: list[BaseMessage], *args: Any, **kwargs: Any) -> ChatResult:
        self.asked.append(messages)
        return super()._generate(messages, *args, **kwargs)


@tool
def inventory(shelf: str) -> str:
    """List a shelf."""
    return LONG


def talking(agent: Any, **configurable: str) -> Callable[[str], AIMessage]:
    config = {"configurable": {"thread_id": "1", **configurable}}

    def say(text: str) -> AIMessage:
        reply = agent.invoke({"messages": [{"role": "user", "content": text}]}, config)["messages"][-1]
        assert isinstance(reply, AIMessage)
        return reply

    return say


def test_thirty_turns_have_a_bounded_prompt_and_a_known_beginning(memory: Memory, echo: EchoBackend) -> None:
    agent = create_agent(
        ChatLoraMemory(memory=memory, max_tokens=8),
        middleware=[LoraMemoryMiddleware(memory, scope="mira", window=2)],
        checkpointer=InMemorySaver(),
        system_prompt="Be brief.",
    )
    say = talking(agent)
    tokens = []
    for turn in range(1, 31):
        say(FACT if turn == 2 else f"This is number {turn:02} of many.")
        tokens.append(len(echo.requests[-1].prompt_ids))
    assert len(set(tokens[6:])) == 1
    assert len(memory.list(scope="mira", limit=100)) == 27
    reply = say(QUESTION)
    (best, *_) = reply.response_metadata["recalls"]
    assert FACT in memory.get(best["record_id"], scope="mira").text
    assert echo.requests[-1].composition is not None
    prompt = base_model().tokenizer.decode(echo.requests[-1].prompt_ids)
    assert "4827" not in prompt
    assert prompt.count("<|im_start|>user") == 3
    assert "Be brief." in prompt
    history = agent.get_state({"configurable": {"thread_id": "1"}}).values["messages"]
    assert len(history) == 62  # what the application shows is whole


@pytest.mark.parametrize("asynchronously", [False, True])
async def test_two_tenants_in_one_graph(memory: Memory, asynchronously: bool) -> None:
    def tenant() -> str:
        return f"tenants/{get_config()['configurable']['tenant']}"

    agent = create_agent(
        ChatLoraMemory(memory=memory, max_tokens=8),
        middleware=[LoraMemoryMiddleware(memory, scope=tenant, window=0)],
        checkpointer=InMemorySaver(),
    )
    codes = {"mira": "4827", "tom": "1193"}
    for question in ("The code of my locker is {}.", QUESTION):
        for name, code in codes.items():
            given: Any = {"messages": [{"role": "user", "content": question.format(code)}]}
            config: Any = {"configurable": {"thread_id": name, "tenant": name}}
            state = await agent.ainvoke(given, config) if asynchronously else agent.invoke(given, config)
            if question == QUESTION:
                recalls = state["messages"][-1].response_metadata["recalls"]
                texts = [memory.get(recall["record_id"]).text for recall in recalls]  # from the root nothing is hidden
                assert texts
                assert all(code in text for text in texts)
    assert {str(record.scope) for record in memory.list()} == {"tenants/mira", "tenants/tom"}


def test_a_long_tool_result_leaves_the_prompt_at_once(memory: Memory) -> None:
    call = AIMessage("", tool_calls=[{"name": "inventory", "args": {"shelf": "3"}, "id": "1"}])
    model = Scripted(messages=iter([call, AIMessage("Forty."), AIMessage("Yes.")]))
    agent = create_agent(
        model,
        tools=[inventory],
        middleware=[LoraMemoryMiddleware(memory, scope="mira", mode="context", window=1)],
        checkpointer=InMemorySaver(),
    )
    say = talking(agent)
    say("How many boxes of paper does the shelf hold?")
    result = model.asked[1][-1]
    assert result.type == "tool"
    assert LONG not in result.text
    assert "boxes of paper" in model.asked[1][0].text  # told in the system message
    (record,) = memory.list()
    assert (record.text, record.metadata) == (LONG, {"source": "inventory"})
    assert say("Are you sure?").text == "Yes."
    assert len(memory.list()) == 1  # not again
    history = agent.get_state({"configurable": {"thread_id": "1"}}).values["messages"]
    assert history[2].text == LONG


def test_any_model_is_told_what_was_said(memory: Memory) -> None:
    model = Scripted(messages=iter([AIMessage("Noted."), AIMessage("4827")]))
    agent = create_agent(
        model,
        middleware=[LoraMemoryMiddleware(memory, scope="mira", mode="context", window=0)],
        checkpointer=InMemorySaver(),
        system_prompt="Be brief.",
    )
    say = talking(agent)
    say(FACT)
    say(QUESTION)
    system, question = model.asked[1]
    assert system.text.startswith("Be brief.\n\n")
    assert "4827" in system.text
    assert question.text == QUESTION


def test_what_was_forgotten_does_not_come_back(memory: Memory) -> None:
    agent = create_agent(
        ChatLoraMemory(memory=memory, max_tokens=8),
        middleware=[LoraMemoryMiddleware(memory, scope="mira", window=0)],
        checkpointer=InMemorySaver(),
    )
    say = talking(agent)
    say(FACT)
    say("Hello there.")
    memory.forget(scope="mira")
    assert say(QUESTION).response_metadata["recalls"] == []
    assert all("4827" not in record.text for record in memory.list())


def test_weights_are_mounted_on_a_model_that_can(memory: Memory) -> None:
    agent = create_agent(
        Scripted(messages=iter([AIMessage("")])), middleware=[LoraMemoryMiddleware(memory, scope="mira")]
    )
    with pytest.raises(InvalidInput, match="mode='context'"):
        agent.invoke({"messages": [{"role": "user", "content": "Hi"}]})
    wrong: list[dict[str, Any]] = [{"window": -1}, {"tool_tokens": 0}, {"k": 0}, {"mode": "none"}]
    for settings in wrong:
        with pytest.raises(InvalidInput):
            LoraMemoryMiddleware(memory, scope="mira", **settings)


@pytest.mark.parametrize("wrong", ["3", 1.5, math.nan, math.inf, True, [2]])
@pytest.mark.parametrize("name", ["window", "tool_tokens", "k"])
def test_a_number_that_is_not_whole_is_refused_at_once(memory: Memory, name: str, wrong: Any) -> None:
    with pytest.raises(InvalidInput, match=f"{name} must be a whole number"):
        LoraMemoryMiddleware(memory, scope="mira", **{name: wrong})


def test_only_k_can_be_left_to_the_model(memory: Memory) -> None:
    none: Any = None
    LoraMemoryMiddleware(memory, scope="mira", window=0, tool_tokens=1, k=None)
    for settings in ({"window": none}, {"tool_tokens": none}):
        with pytest.raises(InvalidInput, match="not None"):
            LoraMemoryMiddleware(memory, scope="mira", **settings)


def test_whose_turns_they_are_is_always_said(memory: Memory) -> None:
    with pytest.raises(TypeError, match="scope"):
        LoraMemoryMiddleware(memory)  # type: ignore[call-arg]  # what is tested


@pytest.mark.parametrize("mode", ["weights", "context"])
def test_a_model_of_another_memory_or_scope_is_refused(memory: Memory, tmp_path: Path, mode: Any) -> None:
    given: Any = {"messages": [HumanMessage(QUESTION)]}
    record = memory.internalize(FACT, scope="mira")
    middleware = [LoraMemoryMiddleware(memory, scope="mira", mode=mode)]
    for scope in ("mira", "", lambda: "mira"):
        model = ChatLoraMemory(memory=memory, scope=scope, max_tokens=4)
        (recall,) = (
            create_agent(model, middleware=middleware).invoke(given)["messages"][-1].response_metadata["recalls"]
        )
        assert recall["record_id"] == record.id
    with pytest.raises(InvalidInput, match=r"'tom'.*'mira'"):
        create_agent(ChatLoraMemory(memory=memory, scope="tom"), middleware=middleware).invoke(given)
    with open_memory(tmp_path / "other") as other, pytest.raises(InvalidInput, match="two memories"):
        create_agent(ChatLoraMemory(memory=other), middleware=middleware).invoke(given)


@pytest.mark.parametrize(("settings", "expected"), [({}, 2), ({"k": 3}, 3)])
def test_the_model_says_how_much_is_recalled(memory: Memory, settings: dict[str, Any], expected: int) -> None:
    for code in range(6):
        memory.internalize(f"The code of locker {code} is 482{code}.", scope="mira")
    given: Any = {"messages": [HumanMessage(QUESTION)]}
    model = ChatLoraMemory(memory=memory, k=2, max_tokens=4)
    agent = create_agent(model, middleware=[LoraMemoryMiddleware(memory, scope="mira", **settings)])
    assert len(agent.invoke(given)["messages"][-1].response_metadata["recalls"]) == expected


@pytest.mark.parametrize("broken", ["\0", "\ud83d", "\x01" * 40], ids=["null", "surrogate", "control"])
def test_a_turn_with_broken_characters_is_remembered(memory: Memory, broken: str) -> None:
    call = AIMessage("", tool_calls=[{"name": "inventory", "args": {"shelf": "3"}, "id": "1"}])
    result = ToolMessage(LONG + broken, name="inventory", tool_call_id="1")
    said: Any = [HumanMessage(FACT + broken), AIMessage("Noted."), HumanMessage(QUESTION + broken), call, result]
    model = Scripted(messages=iter([AIMessage("4827")]))
    agent = create_agent(model, middleware=[LoraMemoryMiddleware(memory, scope="mira", mode="context", window=0)])
    agent.invoke({"messages": said})
    assert {record.text for record in memory.list()} == {LONG, f"user: {FACT}\nassistant: Noted."}
    assert "4827" in model.asked[-1][0].text


def test_of_a_turn_is_left_out_what_a_memory_counts_as_no_text(memory: Memory) -> None:
    told = "".join(map(chr, (*range(0x180), *range(0x2000, 0x2070), *range(0xD7FE, 0xE002), 0xFEFF, 0xFFFC, 0xFFFD)))
    said: Any = [HumanMessage(f"[{told}]"), HumanMessage(QUESTION)]
    model = Scripted(messages=iter([AIMessage("Yes.")]))
    agent = create_agent(model, middleware=[LoraMemoryMiddleware(memory, scope="mira", mode="context", window=0)])
    agent.invoke({"messages": said})
    (record,) = memory.list()
    assert record.text == f"user: [{''.join(filter(is_text, told))}]"


def is_text(character: str) -> bool:
    """Whether a document may be full of it."""
    with suppress(InvalidDocument):
        return bool(Document(f"text {character * 20}"))
    return False


def test_what_is_refused_all_the_same_stays_in_the_prompt(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise InvalidDocument("binary")

    monkeypatch.setattr(memory, "internalize", refuse)
    model = Scripted(messages=iter([AIMessage("Noted."), AIMessage(" "), AIMessage("Yes.")]))
    agent = create_agent(
        model,
        middleware=[LoraMemoryMiddleware(memory, scope="mira", mode="context", window=0)],
        checkpointer=InMemorySaver(),
    )
    say = talking(agent)
    say(FACT)
    say(" ")
    say(QUESTION)
    assert [message.text for message in model.asked[-1]] == [FACT, "Noted.", QUESTION]  # the blank turn has left


THINKING: list[Any] = [
    {"type": "thinking", "thinking": "Hm", "signature": "s"},
    {"type": "text", "text": "Noted."},
    {"type": "function_call", "name": "f", "arguments": "{}", "call_id": "1"},
]
IMAGE: list[Any] = [
    {"type": "text", "text": FACT},
    {"type": "image_url", "image_url": {"url": "https://example.org/a.png"}},
]


@pytest.mark.parametrize(
    ("said", "replied"), [(FACT, THINKING), (IMAGE, "Noted.")], ids=["what models write", "an image"]
)
def test_of_other_content_the_text_is_remembered(
    memory: Memory, said: str | list[Any], replied: str | list[Any]
) -> None:
    model = Scripted(messages=iter([AIMessage(replied), AIMessage("4827"), AIMessage("Yes.")]))
    agent = create_agent(
        model,
        middleware=[LoraMemoryMiddleware(memory, scope="mira", mode="context", window=0)],
        checkpointer=InMemorySaver(),
    )
    config: Any = {"configurable": {"thread_id": "1"}}
    agent.invoke({"messages": [HumanMessage(said)]}, config)
    say = talking(agent)
    say(QUESTION)
    assert say("Are you sure?").text == "Yes."
    assert [record.text for record in memory.list()][-1] == f"user: {FACT}\nassistant: Noted."
    assert model.asked[0][-1].content == said  # the present turn is whole
    assert [message.type for message in model.asked[1]] == ["system", "human"]


def test_a_thinking_model_before_a_chat_lora_memory(memory: Memory, echo: EchoBackend) -> None:
    agent = create_agent(
        ChatLoraMemory(memory=memory, max_tokens=8), middleware=[LoraMemoryMiddleware(memory, scope="mira", window=0)]
    )
    agent.invoke({"messages": [HumanMessage(FACT), AIMessage(THINKING), HumanMessage(QUESTION)]})
    assert [record.text for record in memory.list()] == [f"user: {FACT}\nassistant: Noted."]


def test_what_is_too_large_stays_in_the_prompt(memory: Memory) -> None:
    huge = "word " * 300_000

    @tool
    def dump(shelf: str) -> str:
        """Dump a shelf."""
        return huge

    call = AIMessage("", tool_calls=[{"name": "dump", "args": {"shelf": "3"}, "id": "1"}])
    model = Scripted(messages=iter([call, AIMessage("Done."), AIMessage("Yes."), AIMessage("No.")]))
    agent = create_agent(
        model,
        tools=[dump],
        middleware=[LoraMemoryMiddleware(memory, scope="mira", mode="context", window=0)],
        checkpointer=InMemorySaver(),
    )
    say = talking(agent)
    say("Use the tool.")
    say(FACT)
    assert say("Are you sure?").text == "No."
    assert [record.text for record in memory.list()] == [f"user: {FACT}\nassistant: Yes."]
    for asked in model.asked[1:]:
        assert any(message.text == huge for message in asked)


def test_a_tool_result_with_an_image_is_seen_before_it_leaves(memory: Memory) -> None:
    content: list[Any] = [{"type": "text", "text": LONG}, IMAGE[1]]

    @tool
    def photo(shelf: str) -> list[Any]:
        """Photograph a shelf."""
        return content

    call = AIMessage("", tool_calls=[{"name": "photo", "args": {"shelf": "3"}, "id": "1"}])
    model = Scripted(messages=iter([call, AIMessage("Done.")]))
    agent = create_agent(model, tools=[photo], middleware=[LoraMemoryMiddleware(memory, scope="mira", mode="context")])
    agent.invoke({"messages": [HumanMessage("Look at it.")]})
    assert model.asked[1][-1].content == content
    assert memory.list() == []
