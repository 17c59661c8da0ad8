"""An agent's own remembering, within its scope."""

import re

from lora_memory import Memory

from langchain_lora_memory import memory_tools


def test_an_agent_remembers_recalls_and_forgets(memory: Memory) -> None:
    remember, recall, forget = memory_tools(memory, scope="mira")
    assert [tool.name for tool in (remember, recall, forget)] == ["remember", "recall", "forget"]
    assert recall.invoke({"question": "locker"}) == "Nothing is remembered yet."
    remember.invoke({"text": "The locker has the code 4827."})
    (record,) = memory.list(scope="mira")
    assert recall.invoke({"question": "locker"}) == f"[{record.id}] The locker has the code 4827."
    assert re.search(record.id, forget.invoke({"record_id": record.id}))
    assert memory.list() == []


def test_an_agent_does_not_reach_out_of_its_scope(memory: Memory) -> None:
    above = memory.internalize("The office closes at six.")
    beside = memory.internalize("Tom's locker has the code 1193.", scope="tom")
    _, recall, forget = memory_tools(memory, scope="mira")
    assert "1193" not in recall.invoke({"question": "Tom's locker code"})
    assert "Nothing was changed" in forget.invoke({"record_id": above.id})  # it may be read
    assert "There is no record" in forget.invoke({"record_id": beside.id})
    assert len(memory.list()) == 2


async def test_a_text_alone_is_the_argument(memory: Memory) -> None:
    """As with LangChain's own tools of one argument."""
    remember, recall, forget = memory_tools(memory, scope="mira")
    remember.invoke("The gate is B12.")
    (record,) = memory.list(scope="mira")
    line = f"[{record.id}] The gate is B12."
    assert (
        recall.invoke("gate") == recall.run("gate") == await recall.ainvoke("gate") == await recall.arun("gate") == line
    )
    assert recall.batch(["gate", {"question": "gate"}]) == await recall.abatch(["gate", "gate"]) == [line, line]
    assert "empty" in remember.invoke(" ")
    assert record.id in await forget.ainvoke(record.id)
    assert memory.list() == []


async def test_errors_are_told_to_the_agent(memory: Memory) -> None:
    remember, recall, _ = memory_tools(memory, scope=lambda: "mira")
    assert "empty" in await remember.ainvoke({"text": " "})
    assert "empty" in recall.invoke({"question": ""})
    assert memory.list() == []
