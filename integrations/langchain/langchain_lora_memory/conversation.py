"""From LangChain's messages to what a memory is asked: a question, what was said before it, and the system turn.

A base model's chat template knows three roles and wants user and assistant to take turns. So messages of one side that
follow each other become one, separated by a blank line; system messages, wherever they stand, become one system turn;
and a tool's result is told by the user's side.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from langchain_core.messages import AIMessage, BaseMessage, ChatMessage, HumanMessage, SystemMessage, ToolMessage
from lora_memory import InvalidInput

__all__ = ["Conversation", "beside_text", "text_of"]

Side = Literal["user", "assistant", "system"]
_SIDES: Mapping[str, Side] = {"user": "user", "assistant": "assistant", "system": "system"}


@dataclass(frozen=True)
class Conversation:
    """What to ask.

    Attributes:
        question: The last user's turn; empty if there is nothing to answer.
        earlier: Each user's turn before it and the reply, oldest first.
        system: The system turn; None leaves it to the chat template.
    """

    question: str
    earlier: Sequence[tuple[str, str]]
    system: str | None

    @classmethod
    def of(cls, messages: Sequence[BaseMessage]) -> "Conversation":
        """Read messages.

        Raises:
            InvalidInput: They do not end with something to answer, or hold more than text.
        """
        conversation = cls.so_far(messages)
        if not conversation.question:
            raise InvalidInput("the messages end without a question; let a HumanMessage with text be the last")
        return conversation

    @classmethod
    def so_far(cls, messages: Sequence[BaseMessage]) -> "Conversation":
        """Read messages, whether or not they end with something to answer.

        Raises:
            InvalidInput: They hold more than text.
        """
        system: list[str] = []
        turns: list[tuple[Side, list[str]]] = []
        for message in messages:
            side = _side(message)
            text = message.text if side == "assistant" else text_of(message)  # what a model wrote beside it is not told
            if side == "system":
                system.append(text)
            elif turns and turns[-1][0] == side:
                turns[-1][1].append(text)
            else:
                turns.append((side, [text]))
        told = [(side, "\n\n".join(text for text in texts if text.strip())) for side, texts in turns]
        if told and told[0][0] == "assistant":  # a greeting
            told.insert(0, ("user", ""))
        if not told or told[-1][0] == "assistant":
            told.append(("user", ""))
        sides = [text for _, text in told]
        earlier = list(zip(sides[:-1:2], sides[1::2], strict=True))
        return cls(sides[-1], earlier, "\n\n".join(system) if system else None)


def text_of(message: BaseMessage) -> str:
    """A message's text.

    Raises:
        InvalidInput: It holds an image or another thing that is no text.
    """
    if other := beside_text(message):
        raise InvalidInput(f"a memory reads text only, and a message holds {', '.join(sorted(other))}; leave it out")
    return message.text


def beside_text(message: BaseMessage) -> set[str]:
    """The kinds of what a message holds beside its text, such as `image`."""
    if isinstance(message.content, str):
        return set()
    return {str(block.get("type")) for block in message.content if not isinstance(block, str)} - {"text"}


def _side(message: BaseMessage) -> Side:
    if isinstance(message, AIMessage):
        return "assistant"
    if isinstance(message, HumanMessage | ToolMessage):
        return "user"
    if isinstance(message, SystemMessage):
        return "system"
    if isinstance(message, ChatMessage) and message.role in _SIDES:
        return _SIDES[message.role]
    raise InvalidInput(f"a memory has no role for a message of type {message.type!r}; use human, ai, system or tool")
