"""Tools with which an agent remembers, recalls and forgets by itself.

Each is bound to a memory and a scope. The scope is not among what the model may choose: it is who the agent acts for.
"""

from collections.abc import Callable

from langchain_core.tools import BaseTool, StructuredTool, ToolException
from lora_memory import LoraMemoryError, Memory, Recall
from pydantic import BaseModel, Field

from langchain_lora_memory.asynchronous import awaited
from langchain_lora_memory.scoping import ScopeSource, resolved

__all__ = ["forget_tool", "memory_tools", "recall_tool", "remember_tool"]

RECALLED = 4  # chunks that the recall tool shows


class _Remember(BaseModel):
    text: str = Field(description="The fact, in one or a few full sentences that can be understood on their own.")


class _Recall(BaseModel):
    question: str = Field(description="What to look for.")


class _Forget(BaseModel):
    record_id: str = Field(description="The id that remember returned, or that recall shows in brackets.")


def memory_tools(memory: Memory, *, scope: ScopeSource = "") -> list[BaseTool]:
    """The three tools `remember`, `recall` and `forget`, for the `tools` of an agent.

    Args:
        memory: An open memory; it stays open.
        scope: Where they write, and who asks. A function is asked at each call.
    """
    return [remember_tool(memory, scope=scope), recall_tool(memory, scope=scope), forget_tool(memory, scope=scope)]


def remember_tool(memory: Memory, *, scope: ScopeSource = "") -> BaseTool:
    """A tool that internalizes a fact and returns the id of its record."""

    def remember(text: str, scope: str) -> str:
        return f"Remembered as {memory.internalize(text, scope=scope).id}."

    description = "Keep a fact for good, such as what the user says about themselves."
    return _tool(remember, description, _Remember, scope)


def recall_tool(memory: Memory, *, scope: ScopeSource = "") -> BaseTool:
    """A tool that shows what the memory holds on a question, with the ids of the records."""

    def recall(question: str, scope: str) -> str:
        recalls = memory.search(question, scope=scope, k=RECALLED)
        return "\n".join(map(_line, recalls)) or "Nothing is remembered yet."

    description = "Look up what was remembered. Each line begins with the record's id."
    return _tool(recall, description, _Recall, scope)


def forget_tool(memory: Memory, *, scope: ScopeSource = "") -> BaseTool:
    """A tool that forgets a record for good."""

    def forget(record_id: str, scope: str) -> str:
        memory.forget(record_id, scope=scope)
        return f"Forgot {record_id}."

    return _tool(forget, "Forget one remembered record for good.", _Forget, scope)


def _tool(
    verb: Callable[[str, str], str], description: str, arguments: type[BaseModel], scope: ScopeSource
) -> BaseTool:
    """A verb that takes a text and a scope, as a tool that takes the text; the model is shown its errors."""

    def told(text: str, scope: str) -> str:
        try:
            return verb(text, scope)
        except LoraMemoryError as exc:
            raise ToolException(str(exc)) from exc

    def run(*plain: str, **named: str) -> str:  # LangChain gives a plain text without its name
        (text,) = (*plain, *named.values())
        return told(text, resolved(scope))

    async def arun(*plain: str, **named: str) -> str:
        (text,) = (*plain, *named.values())
        return await awaited(told, text, resolved(scope))

    return StructuredTool(
        name=verb.__name__,
        description=description,
        args_schema=arguments,
        func=run,
        coroutine=arun,
        handle_tool_error=True,
    )


def _line(recall: Recall) -> str:
    return f"[{recall.record_id}] {recall.in_context}"
