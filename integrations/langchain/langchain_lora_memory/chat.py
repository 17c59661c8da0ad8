"""`ChatLoraMemory`: a chat model that answers from a memory in its weights.

For each call it recalls, mounts and answers. The prompt holds the messages that it is given and nothing of what was
recalled. Leaving old messages out of it is the middleware's work (`middleware.py`).
"""

from collections.abc import AsyncIterator, Iterator, Sequence
from itertools import chain
from typing import Any, cast

from langchain_core.caches import BaseCache
from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel, LangSmithParams
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.messages.ai import UsageMetadata
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from lora_memory import Answer, GenerationOptions, InvalidInput, Memory
from lora_memory.asking import AskArguments, Mode
from lora_memory.checks import check_encodable
from pydantic import ConfigDict, Field

from langchain_lora_memory import asynchronous
from langchain_lora_memory.conversation import Conversation
from langchain_lora_memory.scoping import ScopeSource, resolved

__all__ = ["ChatLoraMemory"]

_GENERATED = ("max_tokens", "temperature", "top_p", "seed")
_TAGS = "record_tags"
_ASKED = AskArguments.__annotations__.keys() - {"earlier", "system", "options", "tags"}
_GIVEN = {*_ASKED, *_GENERATED, _TAGS}
_NOT_MINE = {"stream"}  # LangChain's own, which it hands on


class ChatLoraMemory(BaseChatModel):
    """A chat model over a memory: recalls by the last user's turn, mounts what it finds, and answers.

    It knows the system message and the earlier messages that it is given; see `conversation.py` for how they are told
    to the base model. It has no tool calling and no structured output. Each argument below can also be given with a
    call, such as `invoke(messages, scope="acme/mira", mode="none")`, and so can the others of `Memory.ask`, such as
    `where` and `abstain`. Its `tags` are `record_tags` here, because LangChain's own `tags` are those of a run. Any
    other argument is refused with `InvalidInput`.

    The message's `usage_metadata` counts tokens, and its `response_metadata` holds `model_name`, `finish_reason`,
    `mode`, `recalls` (each with `record_id`, `score`, `relevance` and `weight`), `tasks` (the ids of their records),
    `composition` (the name of what was mounted), `tokens_saved`, `confidence` and `abstained`.

    Attributes:
        memory: An open memory; it stays open.
        scope: Who asks: it sees itself and the scopes above it. A function is asked at each call.
        k: Mount at most so many chunks.
        mode: How recalled text is given; see `Memory.ask`.
        max_tokens: Of an answer.
        temperature: 0 takes the likeliest token.
        top_p: Sample from the likeliest tokens that together have this probability.
        seed: Makes sampling repeatable.
        stop: Texts that end the answer.
        cache: Off, also where LangChain's global one is set: a kept answer outlives what is forgotten, and other scopes
            get it.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    memory: Memory = Field(exclude=True, repr=False)
    scope: ScopeSource = ""
    k: int = Field(default=4, ge=1)
    mode: Mode = "weights"
    max_tokens: int = Field(default=64, ge=1)
    temperature: float = Field(default=0.0, ge=0)
    top_p: float = Field(default=1.0, gt=0, le=1)
    seed: int | None = None
    stop: list[str] | None = None
    cache: BaseCache | bool | None = Field(default=False, exclude=True)

    @property
    def _llm_type(self) -> str:
        return "lora-memory"

    @property
    def _identifying_params(self) -> dict[str, Any]:
        settings = {name: getattr(self, name) for name in ("k", "mode", *_GENERATED)}
        return {"model_name": self.memory.base_model.name, **settings}

    def _get_ls_params(self, stop: list[str] | None = None, **kwargs: Any) -> LangSmithParams:
        params = super()._get_ls_params(stop=stop or self.stop, **kwargs)
        params["ls_provider"] = "lora_memory"
        params.setdefault("ls_model_name", self.memory.base_model.name)
        return params

    def get_token_ids(self, text: str) -> list[int]:
        """The ids of a text's tokens, by the base model's tokenizer; `custom_get_token_ids` goes before it."""
        if self.custom_get_token_ids is not None:
            return self.custom_get_token_ids(text)
        check_encodable(text, "a text whose tokens are counted")
        return self.memory.base_model.counter.encode(text)

    def get_num_tokens_from_messages(self, messages: list[BaseMessage], tools: Sequence[Any] | None = None) -> int:
        """The length of a prompt of these messages, as `usage_metadata` tells it afterwards in the mode `"weights"`.

        Messages that end without a question count as if an empty one followed. Recalled text, which other modes put in
        the prompt, is not counted, and neither are `tools`, which are never in it.

        Raises:
            InvalidInput: The messages hold more than text.
        """
        if self.custom_get_token_ids is not None:
            return super().get_num_tokens_from_messages(messages, tools)
        if not messages:
            return 0
        conversation = Conversation.so_far(messages)
        for text in (conversation.system or "", *chain.from_iterable(conversation.earlier), conversation.question):
            check_encodable(text, "a message")
        prompt = self.memory.base_model.chat_ids(
            conversation.question, system=conversation.system, earlier=conversation.earlier
        )
        return len(prompt)

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        question, arguments = self._asking(messages, stop, kwargs)
        return self._result(self.memory.ask(question, **arguments))

    async def _agenerate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        question, arguments = self._asking(messages, stop, kwargs)
        return self._result(await asynchronous.ask(self.memory, question, **arguments))

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        question, arguments = self._asking(messages, stop, kwargs)
        stream = self.memory.stream(question, **arguments)
        for piece in stream:
            chunk = _piece(piece)
            if run_manager is not None:
                run_manager.on_llm_new_token(piece, chunk=chunk)
            yield chunk
        yield self._end(stream.answer)

    async def _astream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> AsyncIterator[ChatGenerationChunk]:
        question, arguments = self._asking(messages, stop, kwargs)
        stream = await asynchronous.awaited(self.memory.stream, question, **arguments)
        async for piece in asynchronous.pieces(stream):
            chunk = _piece(piece)
            if run_manager is not None:
                await run_manager.on_llm_new_token(piece, chunk=chunk)
            yield chunk
        yield self._end(stream.answer)

    def _asking(
        self, messages: list[BaseMessage], stop: list[str] | None, given: dict[str, Any]
    ) -> tuple[str, AskArguments]:
        """The question, and how to ask it: what a call gives goes before the model's own settings."""
        if unknown := given.keys() - _GIVEN - _NOT_MINE:
            raise InvalidInput(
                f"ChatLoraMemory takes no argument {min(unknown)!r} with a call; it takes {', '.join(sorted(_GIVEN))}"
            )
        conversation = Conversation.of(messages)
        settings = {name: given.get(name, getattr(self, name)) for name in _GENERATED}
        options = GenerationOptions(max_new_tokens=settings.pop("max_tokens"), stop=stop or self.stop or (), **settings)
        arguments: dict[str, Any] = {"scope": self.scope, "k": self.k, "mode": self.mode}
        arguments |= {name: given[name] for name in _ASKED if name in given}
        if _TAGS in given:
            arguments["tags"] = given[_TAGS]
        arguments |= {"earlier": conversation.earlier, "system": conversation.system, "options": options}
        arguments["scope"] = resolved(arguments["scope"])
        return conversation.question, cast(AskArguments, arguments)

    def _result(self, answer: Answer) -> ChatResult:
        message = AIMessage(answer.text, usage_metadata=_usage(answer), response_metadata=self._receipt(answer))
        return ChatResult(generations=[ChatGeneration(message=message)])

    def _end(self, answer: Answer) -> ChatGenerationChunk:
        message = AIMessageChunk(
            content="", usage_metadata=_usage(answer), response_metadata=self._receipt(answer), chunk_position="last"
        )
        return ChatGenerationChunk(message=message)

    def _receipt(self, answer: Answer) -> dict[str, Any]:
        recalls = [
            {
                "record_id": recall.record_id,
                "score": recall.score,
                "relevance": recall.relevance,
                "weight": recall.weight,
            }
            for recall in answer.recalls
        ]
        return {
            "model_name": self.memory.base_model.name,
            "finish_reason": answer.finish_reason,
            "mode": answer.mode,
            "recalls": recalls,
            "tasks": [task.record_id for task in answer.tasks],
            "composition": None if answer.composition is None else answer.composition.name,
            "tokens_saved": answer.usage.tokens_saved,
            "confidence": answer.confidence,
            "abstained": answer.abstained,
        }


def _piece(text: str) -> ChatGenerationChunk:
    return ChatGenerationChunk(message=AIMessageChunk(content=text))


def _usage(answer: Answer) -> UsageMetadata:
    given, made = answer.usage.prompt_tokens, answer.usage.completion_tokens
    return UsageMetadata(input_tokens=given, output_tokens=made, total_tokens=given + made)
