"""The store does what LangGraph's own does, and what it keeps is in the weights."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from langgraph.store.base import BaseStore, GetOp, InvalidNamespaceError, Item, PutOp, SearchOp
from langgraph.store.memory import InMemoryStore
from lora_memory import Memory

from langchain_lora_memory import LoraMemoryStore
from tests.tiny_memory import open_memory

MIRA, TOM = ("users", "mira"), ("users", "tom")
ITEMS: list[tuple[tuple[str, ...], str, dict[str, Any]]] = [
    (MIRA, "tea", {"text": "Mira likes green tea", "weight": 3}),
    (MIRA, "city", {"text": "Mira lives in Lisbon", "weight": 1}),
    (TOM, "tea", {"text": "Tom likes black coffee", "weight": 3, "kind": None}),
    (("teams", "a/b", "ü+1"), "x", {"facts": ["one", {"deep": [1, 2.5, True]}], "weight": 0.5}),
]


@pytest.fixture
def store(memory: Memory) -> LoraMemoryStore:
    store = LoraMemoryStore(memory)
    for namespace, key, value in ITEMS:
        store.put(namespace, key, value)
    return store


@pytest.fixture
def known() -> BaseStore:
    """LangGraph's own, with the same items."""
    store = InMemoryStore()
    for namespace, key, value in ITEMS:
        store.put(namespace, key, value)
    return store


def plain(items: Sequence[Item]) -> list[tuple[tuple[str, ...], str, dict[str, Any]]]:
    return sorted((tuple(item.namespace), item.key, item.value) for item in items)


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"filter": {"weight": 3}},
        {"filter": {"weight": {"$gte": 2}, "text": {"$ne": "Tom likes black coffee"}}},
        {"filter": {"weight": {"$lt": 3, "$gt": 0}}},
        {"filter": {"weight": None}},
        {"limit": 0},
        {"offset": 9},
    ],
)
@pytest.mark.parametrize("prefix", [(), ("users",), MIRA, ("use",), ("teams", "a/b")])
def test_search_equals(store: BaseStore, known: BaseStore, prefix: tuple[str, ...], asked: dict[str, Any]) -> None:
    assert plain(store.search(prefix, **asked)) == plain(known.search(prefix, **asked))


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"max_depth": 1},
        {"prefix": ("users",)},
        {"prefix": ("*", "a/b")},
        {"suffix": ("mira",)},
        {"suffix": ("*", "tom"), "prefix": ("users",)},
        {"limit": 1, "offset": 1},
        {"prefix": ("a", "b", "c", "d")},
    ],
)
def test_namespaces_equal(store: BaseStore, known: BaseStore, asked: dict[str, Any]) -> None:
    assert store.list_namespaces(**asked) == known.list_namespaces(**asked)


def test_pages_hold_everything_once(store: BaseStore) -> None:
    pages = [store.search((), limit=1, offset=offset) for offset in range(len(ITEMS))]
    assert plain([item for page in pages for item in page]) == plain(store.search(()))


def test_a_put_replaces_and_keeps_the_first_date(store: BaseStore, memory: Memory) -> None:
    before = store.get(MIRA, "tea")
    store.put(MIRA, "tea", {"text": "Mira likes juice"})
    after = store.get(MIRA, "tea")
    assert before is not None
    assert after is not None
    assert after.value == {"text": "Mira likes juice"}
    assert after.created_at == before.created_at
    assert after.updated_at > before.updated_at
    assert len(memory.list()) == len(ITEMS)
    assert [item.key for item in store.search(MIRA, query="green tea")] == ["tea", "city"]


def test_a_delete_forgets(store: BaseStore, memory: Memory) -> None:
    store.delete(MIRA, "tea")
    store.delete(MIRA, "never there")
    assert store.get(MIRA, "tea") is None
    assert store.get(TOM, "tea") is not None
    assert all("green" not in recall.text for recall in memory.search("green tea", scope="users/mira"))


def test_a_query_ranks_over_all_namespaces_below(store: BaseStore) -> None:
    found = store.search(("users",), query="Who likes black coffee?", limit=2)
    assert [item.key for item in found] == ["tea", "tea"]
    assert tuple(found[0].namespace) == TOM
    assert found[0].score is not None
    assert found[1].score is not None
    assert found[0].score > found[1].score
    (filtered,) = store.search(("users",), query="coffee", filter={"weight": 1})
    assert filtered.key == "city"


def test_one_text_under_two_keys_and_above(store: BaseStore, memory: Memory) -> None:
    for namespace, key in ((MIRA, "a"), (MIRA, "b"), (("users",), "c")):
        store.put(namespace, key, {"text": "The sky is grey", "by": key}, index=["text"])
    found = store.search(("users",), query="The sky is grey", limit=3)
    assert sorted(item.value["by"] for item in found) == ["a", "b", "c"]
    store.delete(MIRA, "a")
    assert store.get(MIRA, "b") is not None
    assert store.get(MIRA, "a") is None


def test_an_item_that_is_not_indexed_is_kept_aside(store: BaseStore, memory: Memory) -> None:
    store.put(MIRA, "secret", {"text": "green tea"}, index=False)
    item = store.get(MIRA, "secret")
    assert item is not None
    assert item.value == {"text": "green tea"}
    assert tuple(item.namespace) == MIRA
    assert all(recall.text != "green tea" for recall in memory.search("green tea", scope="users/mira", k=50))
    assert store.search(MIRA, query="green tea")[-1].key == "secret"
    store.put(MIRA, "secret", {"text": "green tea"})
    assert store.search(MIRA, query="green tea")[0].key == "secret"
    store.delete(MIRA, "secret")
    assert len(store.search(MIRA)) == 2


def test_what_is_internalized_of_a_value(memory: Memory) -> None:
    store = LoraMemoryStore(memory, fields=["content", "facts[*]"])
    store.put(("a",), "1", {"content": "Tea", "facts": ["green", "hot"], "other": "not this"})
    store.put(("a",), "2", {"content": "Tea", "other": "this"}, index=["other"])
    store.put(("a",), "3", {"nothing": "here"})
    assert {record.text for record in memory.list(scope="a")} == {"Tea\ngreen\nhot", "this", "3"}


def test_reads_of_a_batch_come_before_its_writes(store: BaseStore) -> None:
    got, _, found, _ = store.batch(
        [GetOp(TOM, "new"), PutOp(TOM, "new", {"a": 1}), SearchOp(TOM), PutOp(TOM, "new", {"a": 2})]
    )
    assert got is None
    assert isinstance(found, list)
    assert len(found) == 1
    item = store.get(TOM, "new")
    assert item is not None
    assert item.value == {"a": 2}
    with pytest.raises(InvalidNamespaceError):
        store.batch([GetOp(("a.b",), "x")])


async def test_it_is_asynchronous(store: BaseStore) -> None:
    await asyncio.gather(*(store.aput(("n", str(number)), "k", {"text": f"fact {number}"}) for number in range(4)))
    assert len(await store.asearch(("n",))) == 4
    assert await store.alist_namespaces(prefix=("n",), limit=2) == [("n", "0"), ("n", "1")]
    await store.adelete(("n", "0"), "k")
    assert await store.aget(("n", "0"), "k") is None


def test_it_is_still_there_after_reopening(tmp_path: Path) -> None:
    with open_memory(tmp_path) as memory:
        LoraMemoryStore(memory).put(MIRA, "tea", ITEMS[0][2])
    with open_memory(tmp_path) as memory:
        found = LoraMemoryStore(memory).get(MIRA, "tea")
        assert found is not None
        assert found.value == ITEMS[0][2]
        assert memory.search("green tea", scope="users/mira/chat-3")[0].text == "text: Mira likes green tea\nweight: 3"
