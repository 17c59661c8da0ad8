"""An agent that talks for thirty turns and knows what was said in the second: `python examples/langchain_agent.py`.

It needs `langchain-lora-memory[agents]`. Its prompt does not grow: the middleware internalizes each turn that leaves
its window. The application still has the whole conversation in the agent's state; the model does not get it.
"""

from itertools import cycle
from tempfile import TemporaryDirectory
from typing import Any

from langchain.agents import create_agent
from langchain_core.messages import AIMessage
from langchain_lora_memory import ChatLoraMemory, LoraMemoryMiddleware
from langgraph.checkpoint.memory import InMemorySaver

from lora_memory import Memory

TURNS = 30
FACT = "My flight to Oslo leaves from gate B19."
QUESTION = "From which gate does my flight to Oslo leave?"
SMALL_TALK = (
    "What is the capital of France?",
    "Tell me a joke.",
    "What is 2 + 2?",
    "Name a fruit.",
    "How do I boil an egg?",
)


def main() -> None:
    """Run the example."""
    with TemporaryDirectory() as folder, Memory.open(folder) as memory:
        agent: Any = create_agent(
            ChatLoraMemory(memory=memory, max_tokens=16),
            middleware=[LoraMemoryMiddleware(memory, scope="leila", window=2)],
            checkpointer=InMemorySaver(),
        )
        thread = {"configurable": {"thread_id": "leila"}}
        small_talk = cycle(SMALL_TALK)
        said = [next(small_talk), FACT, *(next(small_talk) for _ in range(TURNS - 3)), QUESTION]
        for number, text in enumerate(said, 1):
            state = agent.invoke({"messages": [{"role": "user", "content": text}]}, thread)
            reply: AIMessage = state["messages"][-1]
            assert reply.usage_metadata is not None
            if number in (1, 2, 3, 10, 20, TURNS):
                told = " ".join(reply.text.split())
                print(f"turn {number:2}, {reply.usage_metadata['input_tokens']:3} tokens: {text} → {told}")
        tokens = sum(memory.base_model.counter.count(message.text) for message in state["messages"][:-1])
        records = len(memory.list(scope="leila", limit=100))
        held = f"{records} records hold the turns that left the prompt (equal turns are one)"
        print(f"the whole conversation has {tokens} tokens; {held}")


if __name__ == "__main__":
    main()
