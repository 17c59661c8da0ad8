"""The one place where this package leaves the event loop: a memory's verbs, awaited.

Questions are gathered into batches by an `AsyncMemory`, which belongs to one event loop, and a retriever or a model may
be used on several. The other verbs run in threads.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import ParamSpec, TypeVar, Unpack

from lora_memory import Answer, AnswerStream, AsyncMemory, Memory
from lora_memory.asking import AskArguments

__all__ = ["ask", "awaited", "pieces"]

P = ParamSpec("P")
T = TypeVar("T")

_Served = dict[Memory, AsyncMemory]
_served: dict[asyncio.AbstractEventLoop, _Served] = {}


async def ask(memory: Memory, question: str, **arguments: Unpack[AskArguments]) -> Answer:
    """As `memory.ask`, in a batch with what others ask at the same time."""
    loop = asyncio.get_running_loop()
    if loop not in _served:
        for closed in [other for other in list(_served) if other.is_closed()]:
            _served.pop(closed, None)
    memories = _served.setdefault(loop, {})
    if memory not in memories:
        memories[memory] = AsyncMemory(memory)
    return await memories[memory].ask(question, **arguments)


async def pieces(stream: AnswerStream) -> AsyncIterator[str]:
    """The pieces of a stream, each awaited."""
    while (piece := await awaited(next, stream, None)) is not None:
        yield piece


async def awaited(verb: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call any verb that is not asynchronous by itself; it sees the caller's context variables."""
    return await asyncio.to_thread(verb, *args, **kwargs)
