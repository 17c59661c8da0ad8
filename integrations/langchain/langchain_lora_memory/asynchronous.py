"""The one place where this package leaves the event loop: a memory's verbs, awaited.

Questions are gathered into batches by an `AsyncMemory`, which belongs to one event loop, and a retriever or a model may
be used on several. One serves while somebody waits for its answer, and is gone with its thread after that: there may be
a view of the memory (`Memory.scoped`) for each call. The other verbs run in threads.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import ParamSpec, TypeVar, Unpack
from weakref import WeakValueDictionary

from lora_memory import Answer, AnswerStream, AsyncMemory, Memory
from lora_memory.asking import AskArguments

__all__ = ["ask", "awaited", "pieces"]

P = ParamSpec("P")
T = TypeVar("T")

_serving: WeakValueDictionary[tuple[asyncio.AbstractEventLoop, Memory], AsyncMemory] = WeakValueDictionary()


async def ask(memory: Memory, question: str, **arguments: Unpack[AskArguments]) -> Answer:
    """As `memory.ask`, in a batch with what others ask at the same time."""
    place = (asyncio.get_running_loop(), memory)
    serving = _serving.get(place)
    if serving is None:
        serving = _serving[place] = AsyncMemory(memory)
    return await serving.ask(question, **arguments)


async def pieces(stream: AnswerStream) -> AsyncIterator[str]:
    """The pieces of a stream, each awaited."""
    while (piece := await awaited(next, stream, None)) is not None:
        yield piece


async def awaited(verb: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call any verb that is not asynchronous by itself; it sees the caller's context variables."""
    return await asyncio.to_thread(verb, *args, **kwargs)
