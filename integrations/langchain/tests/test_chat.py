"""What reaches the base model from a list of messages, and what a reply tells about itself."""

import asyncio
import gc
import threading
import weakref
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from langchain_core.caches import InMemoryCache
from langchain_core.globals import set_llm_cache
from langchain_core.messages import (
    AIMessage,
    AIMessageChunk,
    BaseMessage,
    HumanMessage,
    SystemMessage,
    ToolMessage,
    trim_messages,
)
from lora_memory import GenerationOptions, InvalidInput, Memory, RecordNotFound
from lora_memory.backends.base import Generation, Request
from lora_memory.testing import EchoBackend

from langchain_lora_memory import ChatLoraMemory
from tests.tiny_memory import base_model, open_memory

QUESTION = "What is the code of Mira's locker?"


@pytest.fixture
def echo() -> EchoBackend:
    return EchoBackend(base_model())


@pytest.fixture
def memory(tmp_path: Path, echo: EchoBackend) -> Iterator[Memory]:
    with open_memory(tmp_path, backend=echo) as opened:
        yield opened


def prompt(echo: EchoBackend) -> str:
    return str(base_model().tokenizer.decode(echo.requests[-1].prompt_ids))


@pytest.mark.parametrize(
    ("messages", "told"),
    [
        ([HumanMessage("Hi")], "user\nHi"),
        ([SystemMessage("Be brief."), HumanMessage("Hi")], "system\nBe brief.|user\nHi"),
        (
            [HumanMessage("One"), SystemMessage("A"), AIMessage("Two"), SystemMessage("B"), HumanMessage("Three")],
            "system\nA\n\nB|user\nOne|assistant\nTwo|user\nThree",
        ),
        (
            [AIMessage("Hello!"), HumanMessage("Hi"), HumanMessage("there")],
            "user\n|assistant\nHello!|user\nHi\n\nthere",
        ),
        (
            [
                HumanMessage("Why?"),
                AIMessage("", tool_calls=[{"name": "look", "args": {}, "id": "1"}]),
                ToolMessage("Found", tool_call_id="1"),
            ],
            "user\nWhy?|assistant\n|user\nFound",
        ),
        ([HumanMessage([{"type": "text", "text": "Hi"}])], "user\nHi"),
        (
            [
                HumanMessage("Why?"),
                AIMessage(
                    [
                        {"type": "thinking", "thinking": "Hm", "signature": "s"},
                        {"type": "text", "text": "So."},
                        {"type": "function_call", "name": "f", "arguments": "{}", "call_id": "1"},
                    ]
                ),
                HumanMessage("And?"),
            ],
            "user\nWhy?|assistant\nSo.|user\nAnd?",
        ),
    ],
)
def test_messages_become_turns(memory: Memory, echo: EchoBackend, messages: list[BaseMessage], told: str) -> None:
    ChatLoraMemory(memory=memory).invoke(messages)
    turns = "".join(f"<|im_start|>{turn}<|im_end|>\n" for turn in told.split("|"))
    assert prompt(echo) == f"{turns}<|im_start|>assistant\n"


@pytest.mark.parametrize(
    ("messages", "match"),
    [
        ([HumanMessage("Hi"), AIMessage("Hello")], "end without a question"),
        ([SystemMessage("Be brief.")], "end without a question"),
        ([HumanMessage([{"type": "image", "url": "https://example.org/a.png"}])], "image"),
    ],
)
def test_what_cannot_be_asked_is_refused(memory: Memory, messages: list[BaseMessage], match: str) -> None:
    with pytest.raises(InvalidInput, match=match):
        ChatLoraMemory(memory=memory).invoke(messages)


def test_recalls_are_mounted_and_not_in_the_prompt(memory: Memory, echo: EchoBackend) -> None:
    record = memory.internalize("The code of Mira's locker is 4827.", scope="mira")
    model = ChatLoraMemory(memory=memory, scope="mira")
    reply = model.invoke(QUESTION)
    assert "4827" not in prompt(echo)
    assert [recall["record_id"] for recall in reply.response_metadata["recalls"]] == [record.id]
    assert reply.response_metadata["tokens_saved"] > 0
    model.invoke(QUESTION, mode="context")
    assert "4827" in prompt(echo)
    assert [request.composition is not None for request in echo.requests] == [True, False]
    assert model.invoke(QUESTION, scope="tom").response_metadata["recalls"] == []


@pytest.fixture
def global_cache() -> Iterator[None]:
    set_llm_cache(InMemoryCache())
    yield
    set_llm_cache(None)


@pytest.mark.usefixtures("global_cache")
async def test_langchains_cache_keeps_no_answer(memory: Memory) -> None:
    memory.internalize("The code of Mira's locker is 4827.", scope="mira")
    mira, tom = (ChatLoraMemory(memory=memory, scope=scope) for scope in ("mira", "tom"))
    assert len(mira.invoke(QUESTION).response_metadata["recalls"]) == 1
    for reply in (tom.invoke(QUESTION), await tom.ainvoke(QUESTION)):
        assert reply.response_metadata["recalls"] == []
    memory.forget(scope="mira")
    for reply in (mira.invoke(QUESTION), await mira.ainvoke(QUESTION)):
        assert reply.response_metadata["recalls"] == []


def test_a_call_can_be_given_what_a_question_takes(memory: Memory) -> None:
    memory.internalize("The code of Mira's locker is 4827.", scope="mira", metadata={"year": 2023}, tags=["old"])
    newer = memory.internalize("The code of Mira's door is 1193.", scope="mira", metadata={"year": 2024}, tags=["new"])
    model = ChatLoraMemory(memory=memory, scope="mira", max_tokens=2)
    for narrow in ({"where": {"year": 2024}}, {"record_tags": ["new"]}):
        for reply in (model.invoke(QUESTION, **narrow), model.bind(**narrow).invoke(QUESTION)):
            assert [recall["record_id"] for recall in reply.response_metadata["recalls"]] == [newer.id]
    abstained = model.invoke(QUESTION, abstain=1.0)
    asked = memory.ask(QUESTION, scope="mira", abstain=1.0)
    assert abstained.text == ""
    assert abstained.response_metadata["abstained"]
    assert abstained.response_metadata["confidence"] == asked.confidence
    assert abstained.response_metadata["tasks"] == []
    with pytest.raises(InvalidInput, match="boost"):
        model.invoke(QUESTION, boost=-1)
    with pytest.raises(RecordNotFound):
        model.invoke(QUESTION, tasks=["01890a5d-ac96-774b-bcce-b302099a8057"])


def test_what_a_call_does_not_take_is_refused(memory: Memory) -> None:
    model = ChatLoraMemory(memory=memory)
    for given in ({"wehre": {"year": 2024}}, {"system": "Be brief."}, {"options": None}):
        with pytest.raises(InvalidInput, match=f"no argument '{next(iter(given))}'.*where"):
            model.invoke(QUESTION, **given)


async def test_a_stop_text_is_not_its_letters(memory: Memory) -> None:
    model = ChatLoraMemory(memory=memory)
    text: Any = "END5"
    for stopping in (model, model.bind(stop=text)):
        given = {"stop": text} if stopping is model else {}
        with pytest.raises(InvalidInput, match="END5"):
            stopping.invoke(QUESTION, **given)
        with pytest.raises(InvalidInput, match="END5"):
            await stopping.ainvoke(QUESTION, **given)
        with pytest.raises(InvalidInput, match="END5"):
            list(stopping.stream(QUESTION, **given))
    assert model.invoke(QUESTION, stop=[text]).text == model.invoke(QUESTION).text


class TestCountedTokens:
    """LangChain's own count is of a tokenizer that it fetches."""

    def test_of_a_text(self, memory: Memory) -> None:
        model = ChatLoraMemory(memory=memory)
        assert model.get_token_ids(QUESTION) == base_model().tokenizer(QUESTION, add_special_tokens=False).input_ids
        assert model.get_num_tokens(QUESTION) == len(model.get_token_ids(QUESTION)) > 0
        with pytest.raises(InvalidInput, match="surrogates"):
            model.get_num_tokens("\ud800")
        with pytest.raises(InvalidInput, match="surrogates"):
            model.get_num_tokens_from_messages([HumanMessage("\ud800")])

    @pytest.mark.parametrize(
        "messages",
        [
            [HumanMessage("Hi")],
            [SystemMessage("Be brief."), HumanMessage("Hi"), HumanMessage("there")],
            [AIMessage("Hello!"), HumanMessage("Hi"), AIMessage("Yes?"), HumanMessage("Why?")],
        ],
    )
    def test_of_a_prompt(self, memory: Memory, echo: EchoBackend, messages: list[BaseMessage]) -> None:
        memory.internalize("The code of Mira's locker is 4827.")
        model = ChatLoraMemory(memory=memory)
        reply = model.invoke(messages)
        assert reply.usage_metadata is not None
        counted = model.get_num_tokens_from_messages(messages)
        assert counted == len(echo.requests[-1].prompt_ids) == reply.usage_metadata["input_tokens"]

    def test_of_what_is_no_prompt_yet(self, memory: Memory) -> None:
        model = ChatLoraMemory(memory=memory)
        said = [SystemMessage("A"), HumanMessage("One"), AIMessage("Two"), HumanMessage("Three"), AIMessage("Four")]
        counts = [model.get_num_tokens_from_messages(list(said[:end])) for end in range(len(said) + 1)]
        assert counts[0] == 0
        assert counts == sorted(set(counts))  # each message adds to it
        with pytest.raises(InvalidInput, match="image"):
            model.get_num_tokens_from_messages([HumanMessage([{"type": "image", "url": "https://example.org/a.png"}])])

    def test_the_user_s_own_tokenizer_goes_before(self, memory: Memory) -> None:
        model = ChatLoraMemory(memory=memory, custom_get_token_ids=lambda text: [0] * len(text.split()))
        assert model.get_num_tokens("One two three") == 3
        assert model.get_num_tokens_from_messages([HumanMessage("One two")]) == 3  # with LangChain's "Human:"

    @pytest.mark.parametrize("start", [[], [SystemMessage("Be brief.")]])
    def test_messages_are_trimmed_to_what_fits(
        self, memory: Memory, echo: EchoBackend, start: list[BaseMessage]
    ) -> None:
        model = ChatLoraMemory(memory=memory)
        turns = [m for i in range(60) for m in (HumanMessage(f"Turn {i} with some words"), AIMessage("A reply"))]
        said = [*start, *turns, HumanMessage("Last")]
        kept = trim_messages(said, max_tokens=300, token_counter=model, start_on="human", include_system=True)
        model.invoke(kept)
        assert kept[: len(start)] == start
        assert 200 < len(echo.requests[-1].prompt_ids) <= 300


def test_the_scope_is_asked_at_each_call(memory: Memory) -> None:
    memory.internalize("The code of Mira's locker is 4827.", scope="mira")
    present = ["tom"]
    model = ChatLoraMemory(memory=memory, scope=lambda: present[-1])
    assert model.invoke(QUESTION).response_metadata["recalls"] == []
    present.append("mira")
    assert len(model.invoke(QUESTION).response_metadata["recalls"]) == 1


async def test_a_stream_is_the_reply_in_pieces(known: Memory) -> None:
    model = ChatLoraMemory(memory=known, scope="acme/mira", max_tokens=12)
    reply = await model.ainvoke(QUESTION)
    for pieces in (list(model.stream(QUESTION)), [piece async for piece in model.astream(QUESTION)]):
        assert len(pieces) > 3
        whole = sum(pieces[1:], pieces[0])
        assert isinstance(whole, AIMessageChunk)
        assert whole.text == reply.text
        assert whole.usage_metadata == reply.usage_metadata
        told = {"recalls", "finish_reason", "composition", "tokens_saved"}
        assert {name: whole.response_metadata[name] for name in told} == {
            name: reply.response_metadata[name] for name in told
        }


async def test_the_event_loop_goes_on_while_the_model_answers(tmp_path: Path) -> None:
    """The model waits for what only the loop can do: if it blocked the loop, both would wait forever."""
    asked, answer = threading.Event(), threading.Event()

    class Waiting(EchoBackend):
        def _generate(self, requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
            asked.set()
            if not answer.wait(60):
                raise AssertionError("the event loop was blocked")
            return super()._generate(requests, options)

    with open_memory(tmp_path, backend=Waiting(base_model())) as memory:
        reply = asyncio.create_task(ChatLoraMemory(memory=memory).ainvoke("Hi"))
        while not asked.is_set():
            await asyncio.sleep(0)
        answer.set()
        assert (await reply).text


async def test_questions_that_are_asked_together_share_a_batch(tmp_path: Path) -> None:
    batches: list[int] = []

    class Counting(EchoBackend):
        def _generate(self, requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
            batches.append(len(requests))
            return super()._generate(requests, options)

    with open_memory(tmp_path, backend=Counting(base_model())) as memory:
        model = ChatLoraMemory(memory=memory, scope="mira")
        replies = await asyncio.gather(*(model.ainvoke(f"Question {number}") for number in range(4)))
        assert max(batches) > 1
        assert [reply.text for reply in replies] == [model.invoke(f"Question {number}").text for number in range(4)]


async def test_views_leave_no_threads_behind(memory: Memory) -> None:
    before = set(threading.enumerate())
    for number in range(12):
        await ChatLoraMemory(memory=memory.scoped(f"users/{number}"), max_tokens=2).ainvoke("Hi")
    gc.collect()
    for _ in range(500):  # a thread ends soon after its memory's last question
        left = [thread.name for thread in set(threading.enumerate()) - before if "batches" in thread.name]
        if not left:
            break
        await asyncio.sleep(0.01)
    assert left == []


async def test_a_memory_that_nobody_asks_any_more_is_not_kept(tmp_path: Path) -> None:
    with open_memory(tmp_path) as memory:
        await ChatLoraMemory(memory=memory, max_tokens=2).ainvoke("Hi")
        kept = weakref.ref(memory)
    del memory
    for _ in range(500):
        gc.collect()
        if kept() is None:
            break
        await asyncio.sleep(0.01)
    assert kept() is None
