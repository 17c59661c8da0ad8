"""`LoraMemoryMiddleware`: an agent's past in the weights instead of its prompt.

Before each model call, turns past a window and long tool results are internalized; they stay in the agent's state and
leave the prompt. Around each call the memory is mounted for what is asked. It writes no summary.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Annotated, Any, Literal, NotRequired, cast

from langchain_core.messages import AnyMessage, BaseMessage, HumanMessage, SystemMessage, ToolMessage
from lora_memory import InvalidInput, Memory, MissingDependency, Recall
from lora_memory.checks import is_count, is_whole
from lora_memory.errors import DocumentTooLarge, InvalidDocument

from langchain_lora_memory.asynchronous import awaited
from langchain_lora_memory.chat import ChatLoraMemory
from langchain_lora_memory.conversation import beside_text
from langchain_lora_memory.scoping import ScopeSource, resolved

try:
    from langchain.agents.middleware import AgentMiddleware, AgentState, ModelRequest, ModelResponse
    from langchain.agents.middleware.types import PrivateStateAttr
    from langgraph.runtime import Runtime
except ImportError as exc:
    raise MissingDependency("the middleware needs langchain; pip install 'langchain-lora-memory[agents]'") from exc

__all__ = ["LoraMemoryMiddleware", "LoraMemoryState"]

WINDOW = 3  # finished turns that stay in the prompt
TOOL_TOKENS = 256  # a longer tool result leaves it
RECALLED = 4  # where the model has no `k` of its own
MIN_SCORE = 0.2  # of a recall that is told in the prompt; as of `Memory.ask`
TOLD = "What is remembered from before:\n\n{text}"
INTERNALIZED = "(The result is long. It was memorized.)"

_BROKEN = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffd]")  # refused, or many of them

Answered = Callable[[ModelRequest[Any]], ModelResponse[Any]]
AnsweredLater = Callable[[ModelRequest[Any]], Awaitable[ModelResponse[Any]]]


class LoraMemoryState(AgentState[Any]):
    """An agent's state, with the ids of the messages that are in the weights."""

    internalized: NotRequired[Annotated[list[str], PrivateStateAttr]]


class LoraMemoryMiddleware(AgentMiddleware[LoraMemoryState, Any, Any]):
    """Keeps an agent's prompt short and its past known. For the `middleware` of `create_agent`.

    A turn is a human message and what follows it up to the next. The last `window` finished turns and the present one
    are in the prompt; older ones are records in `scope`, where every call recalls from. Give the agent a checkpointer:
    then a conversation that goes on does not internalize its turns again.

    Of a message, its text is remembered: images, and what models write beside their text, leave the prompt with their
    turn, and control characters and halves of surrogate pairs are left out. What is too large to internalize (over
    262,144 tokens) stays in the prompt.

    The agent's `ChatLoraMemory` must use the same `Memory` object, with either no scope or the middleware's scope.

    Where one graph serves many users, give `scope` as a function that reads whom the run is for, and each user's turns
    lie in their own scope.

    Attributes:
        memory: An open memory; it stays open.
        scope: Where turns become records, and who asks. A function is asked at each call.
        mode: `"weights"` mounts recalls and needs a `ChatLoraMemory` as the agent's model. `"context"` tells them in
            the system message, to any chat model: the prompt has a bounded length all the same.
        window: Finished turns in the prompt, 0 or more.
        tool_tokens: Tool results of more tokens are internalized at once, and the prompt says so in their place.
        k: Recall at most so many chunks; None leaves it to a `ChatLoraMemory`, and is 4 with other models.
    """

    state_schema = LoraMemoryState

    def __init__(
        self,
        memory: Memory,
        *,
        scope: ScopeSource,
        mode: Literal["weights", "context"] = "weights",
        window: int = WINDOW,
        tool_tokens: int = TOOL_TOKENS,
        k: int | None = None,
    ) -> None:
        """Bind a memory to agents.

        Raises:
            InvalidInput: `window`, `tool_tokens` or `k` is no whole number or too small, or `mode` is not one of the
                two.
        """
        super().__init__()
        if not is_whole(window) or window < 0:
            raise InvalidInput(f"window must be a whole number, 0 or more, not {window!r}")
        for name, value in (("tool_tokens", tool_tokens), ("k", k)):
            if not is_count(value) and not (name == "k" and value is None):
                raise InvalidInput(f"{name} must be a whole number, 1 or more, not {value!r}")
        if mode not in ("weights", "context"):
            raise InvalidInput(f"unknown mode {mode!r}; choose 'weights' or 'context'")
        self.memory = memory
        self.scope = scope
        self.mode = mode
        self.window = window
        self.tool_tokens = tool_tokens
        self.k = k

    def before_model(self, state: LoraMemoryState, runtime: Runtime[Any]) -> dict[str, Any] | None:
        """Internalize what leaves the prompt."""
        return self._internalize(state, resolved(self.scope))

    async def abefore_model(self, state: LoraMemoryState, runtime: Runtime[Any]) -> dict[str, Any] | None:
        """As `before_model`."""
        return await awaited(self._internalize, state, resolved(self.scope))

    def wrap_model_call(self, request: ModelRequest[Any], handler: Answered) -> ModelResponse[Any]:
        """Call the model without what is internalized, and with the memory.

        Raises:
            InvalidInput: The model is a `ChatLoraMemory` of another memory or scope, or none where one is needed.
        """
        scope = self._scope(request.model)
        recalls = self._recalled(request, scope) if self.mode == "context" else []
        return handler(self._shortened(request, scope, recalls))

    async def awrap_model_call(self, request: ModelRequest[Any], handler: AnsweredLater) -> ModelResponse[Any]:
        """As `wrap_model_call`."""
        scope = self._scope(request.model)
        recalls = await awaited(self._recalled, request, scope) if self.mode == "context" else []
        return await handler(self._shortened(request, scope, recalls))

    def _scope(self, model: object) -> str:
        """Who asks now, in a model that would not be asked for somebody else."""
        scope = resolved(self.scope)
        if not isinstance(model, ChatLoraMemory):
            return scope
        if model.memory is not self.memory:
            raise InvalidInput("the agent's ChatLoraMemory and its middleware have two memories; give both one Memory")
        if (own := resolved(model.scope)) and own != scope:
            raise InvalidInput(
                f"the agent's ChatLoraMemory asks in the scope {own!r} and its middleware in {scope!r}; "
                "give both the same, or the model none"
            )
        return scope

    def _internalize(self, state: LoraMemoryState, scope: str) -> dict[str, Any] | None:
        before = state.get("internalized", [])
        done = set(before)
        *finished, present = _turns(state["messages"])
        leaving = finished[: -self.window] if self.window else finished
        for turn in leaving:
            if not done.issuperset(_ids(turn)) and self._keep_turn(turn, done, scope):
                done.update(_ids(turn))
        for turn in (*finished, present):
            for message in turn:
                if isinstance(message, ToolMessage) and message.id not in done and self._keep_result(message, scope):
                    done.add(_id(message))
        return {"internalized": sorted(done)} if len(done) > len(before) else None

    def _keep_turn(self, turn: Sequence[AnyMessage], done: set[str], scope: str) -> bool:
        """Internalize a turn; whether it can leave the prompt."""
        told = _told(turn, done)
        if not told:  # there is nothing to remember
            return True
        try:
            self.memory.internalize(told, scope=scope, metadata={"source": "turn"})
        except (DocumentTooLarge, InvalidDocument):
            return False
        return True

    def _keep_result(self, message: ToolMessage, scope: str) -> bool:
        text = _readable(message)
        if beside_text(message) or self.memory.base_model.counter.count(text) <= self.tool_tokens:
            return False
        try:
            self.memory.internalize(text, scope=scope, metadata={"source": message.name or "tool"})
        except (DocumentTooLarge, InvalidDocument):
            return False
        return True

    def _recalled(self, request: ModelRequest[Any], scope: str) -> Sequence[Recall]:
        question = next((_readable(m) for m in reversed(request.messages) if isinstance(m, HumanMessage)), "")
        if not question.strip():
            return []
        own = request.model.k if isinstance(request.model, ChatLoraMemory) else RECALLED
        return self.memory.search(question, scope=scope, k=own if self.k is None else self.k, min_score=MIN_SCORE)

    def _shortened(self, request: ModelRequest[Any], scope: str, recalls: Sequence[Recall]) -> ModelRequest[Any]:
        done = set(cast(LoraMemoryState, request.state).get("internalized", []))
        request = request.override(messages=list(_left(request.messages, done)))
        if isinstance(request.model, ChatLoraMemory):
            own = {"scope": scope} if self.k is None else {"scope": scope, "k": self.k}
            request = request.override(model_settings={**request.model_settings, **own})
        elif self.mode == "weights":
            raise InvalidInput(
                "memories are mounted on a ChatLoraMemory, and the agent's model is a "
                f"{type(request.model).__name__}; use a ChatLoraMemory, or mode='context'"
            )
        if not recalls:
            return request
        told = TOLD.replace("{text}", "\n\n".join(recall.in_context for recall in recalls))
        system = "\n\n".join(filter(None, [request.system_prompt, told]))
        return request.override(system_message=SystemMessage(system))


def _turns(messages: Sequence[AnyMessage]) -> list[list[AnyMessage]]:
    """Turns, oldest first. What stands before the first human message belongs to the first, system messages to none."""
    turns: list[list[AnyMessage]] = [[]]
    for message in messages:
        if isinstance(message, HumanMessage) and any(isinstance(other, HumanMessage) for other in turns[-1]):
            turns.append([])
        if not isinstance(message, SystemMessage):
            turns[-1].append(message)
    return turns


def _told(turn: Sequence[AnyMessage], done: set[str]) -> str:
    """A turn as a text; a tool's result that is internalized already is not told again."""
    lines = [(message.type, _readable(message).strip()) for message in turn if message.id not in done]
    names = {"human": "user", "ai": "assistant"}
    return "\n".join(f"{names.get(kind, kind)}: {text}" for kind, text in lines if text)


def _readable(message: BaseMessage) -> str:
    """A message's text without what would have it refused as no text."""
    return _BROKEN.sub("", message.text)


def _left(messages: Sequence[AnyMessage], done: set[str]) -> Iterator[AnyMessage]:
    """What is still in the prompt."""
    yield from (message for message in messages if isinstance(message, SystemMessage))
    for turn in _turns(messages):
        if not done.issuperset(_ids(turn)):
            for message in turn:
                yield message.model_copy(update={"content": INTERNALIZED}) if message.id in done else message


def _ids(turn: Sequence[BaseMessage]) -> list[str]:
    return [_id(message) for message in turn]


def _id(message: BaseMessage) -> str:
    if message.id is None:
        raise InvalidInput("a message has no id; an agent's state gives each one")
    return message.id
