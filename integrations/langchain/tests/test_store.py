"""The store does what LangGraph's own does, and what it keeps is in the weights.

Most tests hold it beside LangGraph's own, with the same items, which keeps them in one long file.
"""

import asyncio
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import pytest
from langchain_core.documents import Document
from langgraph.store.base import BaseStore, GetOp, InvalidNamespaceError, Item, PutOp, SearchOp
from langgraph.store.memory import InMemoryStore
from lora_memory import InvalidInput, Memory, StoreError
from lora_memory.store import ForgetReceipt

from langchain_lora_memory import LoraMemoryIndex, LoraMemoryRetriever, LoraMemoryStore
from langchain_lora_memory.keyed import KeyedRecords
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
        {"query": "tea", "limit": 0},
        {"query": "tea", "limit": 0, "offset": 1},
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


def test_an_item_does_not_take_another_s_score(memory: Memory) -> None:
    store = LoraMemoryStore(memory)
    store.put(MIRA, "city", {"text": "Lisbon"})
    store.put(MIRA, "tale", {"text": "Lisbon is far"})
    scores = {item.value["text"]: item.score for item in store.search(MIRA, query="Lisbon")}
    assert scores == {recall.text: recall.relevance for recall in memory.search("Lisbon", scope="users/mira")}
    assert len(set(scores.values())) == 2


def test_long_texts_in_two_namespaces_have_one_score(memory: Memory) -> None:
    text = " ".join(f"Locker {number} of the harbour office has the code {number * 37}." for number in range(60))
    store = LoraMemoryStore(memory)
    for namespace in (("users",), MIRA):
        store.put(namespace, "long", {"text": text})
    assert {record.chunks > 1 for record in memory.list()} == {True}
    scores = [item.score for item in store.search(("users",), query="the code of locker 7")]
    assert scores[0] is not None
    assert scores[0] == scores[1]


def test_a_query_looks_once_at_each_item(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0

    class Compared(str):
        __slots__ = ()
        __hash__ = str.__hash__

        def __eq__(self, other: object) -> bool:
            nonlocal compared
            compared += isinstance(other, Compared)
            return str.__eq__(self, other)

    below = KeyedRecords.below
    monkeypatch.setattr(
        KeyedRecords, "below", lambda *args: (replace(entry, scope=Compared(entry.scope)) for entry in below(*args))
    )
    store = LoraMemoryStore(memory)
    for number in range(12):
        store.put(("rooms", str(number)), "door", {"text": f"Door {number} is blue"})
    assert len(store.search(("rooms",), query="Which door is blue?", limit=20)) == 12
    assert compared <= 12


def test_a_batch_forgets_in_one_call_what_it_replaces_in_all_namespaces(
    memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    forgotten: list[int] = []
    forget = memory.forget

    def counted(record_id: list[str]) -> ForgetReceipt:
        forgotten.append(len(record_id))
        return forget(record_id)

    monkeypatch.setattr(memory, "forget", counted)
    store = LoraMemoryStore(memory)
    for colour in ("blue", "green", None):
        store.batch(
            PutOp(("rooms", str(number % 3)), str(number), {"text": f"Door {number} is {colour}"} if colour else None)
            for number in range(6)
        )
        texts = [f"Door {number} is {colour}" for number in range(6) if colour]
        assert sorted(record.text for record in memory.list()) == texts
    assert forgotten == [6, 6]


def test_items_that_swap_their_texts_in_a_batch(memory: Memory) -> None:
    store = LoraMemoryStore(memory)
    for texts in (("Tea", "Coffee"), ("Coffee", "Tea")):
        store.batch([PutOp(MIRA, key, {"text": text}) for key, text in zip("ab", texts, strict=True)])
    assert plain(store.search(MIRA)) == [(MIRA, "a", {"text": "Coffee"}), (MIRA, "b", {"text": "Tea"})]
    store.batch([PutOp(MIRA, "a", None), PutOp(MIRA, "c", {"text": "Coffee"})])
    assert plain(store.search(MIRA)) == [(MIRA, "b", {"text": "Tea"}), (MIRA, "c", {"text": "Coffee"})]
    assert sorted(record.text for record in memory.list()) == ["Coffee", "Tea"]


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
    assert {record.text for record in memory.list(scope="a")} > {"Tea\ngreen\nhot", "this"}
    assert len(memory.list(scope="a")) == 3


@pytest.mark.parametrize("index", [False, None])
@pytest.mark.parametrize("key", ["", " ", "a\0b", "\ud83d", "\x01\x02"])
def test_a_key_need_not_be_a_text(memory: Memory, key: str, index: Literal[False] | None) -> None:
    store = LoraMemoryStore(memory)
    for value in ({"text": "Tea"}, {"text": "Coffee"}, {}):
        store.put(MIRA, key, value, index=index)
        (item,) = store.search(MIRA)
        assert (item.key, item.value) == (key, value)
        assert store.get(MIRA, key) == Item(**{name: getattr(item, name) for name in Item.__slots__})
    store.delete(MIRA, key)
    assert memory.list() == []


def test_a_value_is_a_dict(store: BaseStore) -> None:
    value: Any = "Mira likes tea"
    with pytest.raises(InvalidInput, match="dict"):
        store.batch([PutOp(MIRA, "new", {"text": "Tea"}), PutOp(MIRA, "tea", value)])
    assert plain(store.search(())) == sorted(ITEMS)  # nothing was written


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


class TestWhatElseIsInTheMemory:
    def test_an_index_and_a_store_know_their_own_only(self, store: BaseStore, known: BaseStore, memory: Memory) -> None:
        index = LoraMemoryIndex(memory=memory, scope="users/mira")
        same = Document("Mira likes tea", id="tea", metadata={"page": 1})
        index.upsert([same, Document("Mira signs here", id="desk")])
        store.put(MIRA, "tea", {"text": "Mira likes tea"}, index=["text"])
        known.put(MIRA, "tea", {"text": "Mira likes tea"})
        assert plain(store.search(())) == plain(known.search(()))
        assert store.list_namespaces() == known.list_namespaces()
        assert store.get(MIRA, "desk") is None
        assert index.get(["tea", "city"]) == [same]
        assert index.invoke("Mira likes tea", k=1)[0].metadata["page"] == 1
        store.delete(MIRA, "tea")
        assert store.get(MIRA, "tea") is None
        assert index.get(["tea"]) == [same]
        index.delete(["tea"])
        assert index.get(["tea"]) == []
        assert all(record.text != "Mira likes tea" for record in memory.list())

    @pytest.mark.parametrize("whose", ["store:", "payload:"])
    @pytest.mark.parametrize(
        ("name", "wrong"),
        [
            ("payload", [{}, [], None, 5, "x", True, {"weight": 3}]),
            ("namespace", [None, "users", [1], {"users": 1}]),
            ("value", [None, 5, "x", [{}]]),
            ("created_at", [None, 5, "yesterday", []]),
            ("updated_at", [None, 5, "yesterday", []]),
            ("puts:store:tea", [None, "1", 0, 1.5, [], True]),
            ("scope", [None, 5, "users/mira", "a//b", ["users/eve"]]),
            ("named:tea", [None, False, 1]),
        ],
    )
    def test_metadata_that_only_look_like_an_item_s(
        self, store: BaseStore, known: BaseStore, memory: Memory, whose: str, name: str, wrong: list[Any]
    ) -> None:
        dates = dict.fromkeys(("created_at", "updated_at"), "2026-01-01T00:00:00+00:00")
        for number, value in enumerate(wrong):
            item: Any = {"namespace": ["users", "eve"], "value": {"text": "tea"}, **dates}
            metadata: dict[str, Any] = {"scope": "users/eve", "named:tea": True}
            if name == "payload":
                item = value
            elif name in item:
                item[name] = value
            else:
                metadata[name] = value
            metadata[f"{whose}tea"] = item
            named = {f"lora_memory:{key}": given for key, given in metadata.items()}
            memory.internalize(f"Some green tea, {number}", scope="users/eve", metadata={**named, "page": number})
        for prefix in ((), ("users",), ("users", "eve")):
            assert plain(store.search(prefix)) == plain(known.search(prefix))
            assert plain(store.search(prefix, filter={"weight": 3})) == plain(
                known.search(prefix, filter={"weight": 3})
            )
            assert plain(store.search(prefix, query="tea")) == plain(known.search(prefix))
        assert store.list_namespaces() == known.list_namespaces()
        assert store.get(("users", "eve"), "tea") is None
        found = LoraMemoryRetriever(memory=memory, scope="users/eve", k=50).invoke("Some green tea")
        assert sorted(document.metadata["page"] for document in found) == list(range(len(wrong)))
        store.put(("users", "eve"), "tea", {"text": "Some green tea, 0"}, index=["text"])
        assert store.get(("users", "eve"), "tea") is not None
        store.delete(("users", "eve"), "tea")
        assert len(memory.list(scope="users/eve")) == len(wrong)

    def test_a_view_s_item_hides_none(self, store: BaseStore, memory: Memory) -> None:
        LoraMemoryStore(memory.scoped("users/eve")).put(MIRA, "tea", {"text": "Mira likes cola"})
        assert "Mira likes green tea" in {item.value["text"] for item in store.search(("users",))}

    def test_names_of_before_there_were_owners(self, memory: Memory) -> None:
        dates = dict.fromkeys(("created_at", "updated_at"), "2026-01-01T00:00:00+00:00")
        payloads = {"item": {"namespace": ["a"], "value": {"text": "yes"}, **dates}, "document": {"page": 1}}
        for key, payload in payloads.items():
            named = {f"lora_memory:named:{key}": True, f"lora_memory:payload:{key}": payload}
            memory.internalize("yes", scope="a", metadata={"lora_memory:scope": "a", **named})
        store, index = LoraMemoryStore(memory), LoraMemoryIndex(memory=memory, scope="a")
        assert [item.key for item in store.search(())] == ["item"]
        assert index.get(["document", "item"]) == [Document("yes", id="document", metadata={"page": 1})]
        store.put(("a",), "item", {"text": "yes", "weight": 2}, index=["text"])
        assert [item.value["weight"] for item in store.search(())] == [2]
        store.delete(("a",), "item")
        assert store.search(()) == []
        index.delete(["document"])
        assert memory.list() == []

    @pytest.mark.parametrize("before", [True, False])
    def test_what_was_internalized_otherwise_stays(self, memory: Memory, before: bool) -> None:
        def internalize() -> None:
            memory.internalize("Tea", scope="users/mira", metadata={"source": "notes.md"}, tags=["keep"])

        store, index = LoraMemoryStore(memory), LoraMemoryIndex(memory=memory, scope="users/mira")
        if before:
            internalize()
        for _ in range(2):
            store.put(MIRA, "a", {"text": "Tea", "secret": 7}, index=["text"])
        index.upsert([Document("Tea", id="b", metadata={"secret": 7})])
        if not before:
            internalize()
        (held,) = memory.list()
        store.delete(MIRA, "a")
        index.upsert([Document("Coffee", id="b")])
        left = memory.get(held.id)
        assert (left.text, left.metadata, left.tags) == ("Tea", {"source": "notes.md"}, ("keep",))
        assert "secret" not in str(memory.history(held.id))
        store.put(MIRA, "a", {"text": "Tea"})
        store.delete(MIRA, "a")
        assert memory.get(held.id).metadata == {"source": "notes.md"}

    def test_a_shared_text_is_gone_with_its_last_item(self, memory: Memory) -> None:
        store = LoraMemoryStore(memory)
        for key in ("a", "b", "a", "c"):
            store.put(MIRA, key, {"text": "Tea"})
        for key in ("a", "c", "b"):
            assert store.get(MIRA, key) is not None
            store.delete(MIRA, key)
            assert store.get(MIRA, key) is None
        assert memory.list() == []


class TestDeletesThatAreDisturbed:
    def test_an_item_of_the_same_text_outlives_a_failure(self, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(*_: Any, **__: Any) -> None:
            raise StoreError("the disk is full")

        store = LoraMemoryStore(memory)
        store.put(MIRA, "a", {"text": "Tea"})
        store.put(MIRA, "b", {"text": "Tea"})
        for verb in ("describe", "internalize", "update"):
            monkeypatch.setattr(memory, verb, full)
        with pytest.raises(StoreError):
            store.delete(MIRA, "a")
        assert sorted(item.key for item in store.search(MIRA)) == ["a", "b"]

    def test_an_item_that_another_thread_puts_meanwhile_stays(
        self, memory: Memory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store = LoraMemoryStore(memory)
        other = threading.Thread(target=store.put, args=(MIRA, "new", {"text": "Tea"}))
        forget = memory.forget

        def late(*args: Any, **kwargs: Any) -> ForgetReceipt:
            other.start()
            other.join(0.5)
            return forget(*args, **kwargs)

        store.put(MIRA, "old", {"text": "Tea"})
        monkeypatch.setattr(memory, "forget", late)
        store.delete(MIRA, "old")
        other.join(60)
        assert [item.key for item in store.search(MIRA)] == ["new"]

    def test_an_item_stays_while_two_threads_put_it_indexed_and_aside(self, memory: Memory) -> None:
        store = LoraMemoryStore(memory)

        def put(index: bool) -> None:
            for _ in range(15):
                store.put(MIRA, "key", {"text": "Tea"}, index=None if index else False)

        threads = [threading.Thread(target=put, args=(index,)) for index in (True, False)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert len(store.search(MIRA)) == 1
