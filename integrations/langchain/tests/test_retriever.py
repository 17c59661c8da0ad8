"""Documents that a memory finds, and documents with ids."""

from pathlib import Path
from typing import Any

import pytest
from langchain_core.documents import Document
from lora_memory import InvalidInput, Memory, StoreError
from lora_memory.store import ForgetReceipt

from langchain_lora_memory import LoraMemoryIndex, LoraMemoryRetriever
from tests.tiny_memory import open_memory

QUESTION = "What is the code of Mira's locker?"


class TestRetriever:
    async def test_documents_say_where_they_are_from(self, known: Memory) -> None:
        retriever = LoraMemoryRetriever(memory=known, scope="acme/mira", k=2)
        documents = retriever.invoke(QUESTION)
        best = documents[0]
        assert best.page_content == "The locker of Mira has the code 4827."
        assert best.metadata["source"] == "acme/mira.md"
        assert best.metadata["scope"] == "acme/mira"
        assert known.get(best.metadata["record_id"]).text == best.page_content
        assert best.metadata["score"] > documents[1].metadata["score"]
        assert await retriever.ainvoke(QUESTION) == documents
        assert len(await retriever.ainvoke(QUESTION, k=1)) == 1

    async def test_siblings_stay_apart(self, known: Memory) -> None:
        retriever = LoraMemoryRetriever(memory=known, scope="acme/tom", k=50)
        for documents in (retriever.invoke(QUESTION), await retriever.ainvoke(QUESTION)):
            assert {document.metadata["scope"] for document in documents} == {"acme", "acme/tom"}
        assert {d.metadata["scope"] for d in retriever.invoke(QUESTION, scope="acme")} == {"acme"}

    def test_a_least_score(self, known: Memory) -> None:
        retriever = LoraMemoryRetriever(memory=known, scope="acme/mira", min_score=0.5)
        assert [document.metadata["score"] >= 0.5 for document in retriever.invoke(QUESTION)] == [True]

    def test_its_own_metadata_are_documented_and_go_first(self, memory: Memory) -> None:
        memory.internalize("The door is blue")
        (plain,) = LoraMemoryRetriever(memory=memory).invoke("Which door is blue?")
        assert all(f"`{key}`" in str(LoraMemoryRetriever.__doc__) for key in plain.metadata)
        given = dict.fromkeys(plain.metadata, "the user's")
        memory.internalize("The door is blue", metadata={**given, "source": "doors.md"})
        (found,) = LoraMemoryRetriever(memory=memory).invoke("Which door is blue?")
        assert found.metadata == {**plain.metadata, "source": "doors.md"}
        assert memory.get(found.metadata["record_id"]).metadata == {**given, "source": "doors.md"}


class TestIndex:
    def test_one_text_under_two_ids(self, memory: Memory) -> None:
        index = LoraMemoryIndex(memory=memory, scope="acme")
        index.upsert([Document("same", id="1", metadata={"page": 1}), Document("same", id="2", metadata={"page": 2})])
        index.delete(["1"])
        assert index.get(["1", "2"]) == [Document("same", id="2", metadata={"page": 2})]
        index.delete(["2"])
        assert memory.list() == []

    def test_ids_belong_to_a_scope(self, memory: Memory) -> None:
        above, below = LoraMemoryIndex(memory=memory), LoraMemoryIndex(memory=memory, scope="acme")
        above.upsert([Document("The door is blue", id="1")])
        below.upsert([Document("The door is green", id="1")])
        assert [document.page_content for document in above.get(["1"])] == ["The door is blue"]
        below.delete(["1"])
        assert len(above.get(["1"])) == 1
        assert below.get(["1"]) == []

    def test_it_retrieves_what_was_upserted(self, memory: Memory) -> None:
        index = LoraMemoryIndex(memory=memory, k=1)
        index.upsert([Document("The door is blue", id="1", metadata={"page": 3}), Document("Cats sleep", id="2")])
        (found,) = index.invoke("What colour is the door?")
        assert found.page_content == "The door is blue"
        assert set(found.metadata) == {"page", "above", "score", "relevance", "scope", "record_id", "position"}
        index.delete(["1"])
        assert [document.page_content for document in index.invoke("the door")] == ["Cats sleep"]

    async def test_what_is_retrieved_can_be_got_and_deleted(self, memory: Memory) -> None:
        index = LoraMemoryIndex(memory=memory, scope="acme", k=10)
        upserted = [Document(f"The door of room {number} is blue", id=f"room-{number}") for number in range(3)]
        index.upsert(upserted)
        found = index.invoke("Which door is blue?")
        assert await index.ainvoke("Which door is blue?") == found
        ids = [str(document.id) for document in found]
        assert sorted(ids) == ["room-0", "room-1", "room-2"]
        assert {document.id: document.page_content for document in index.get(ids)} == {
            document.id: document.page_content for document in found
        }
        assert index.delete(ids)["num_deleted"] == 3
        assert memory.list() == []

    def test_an_id_of_another_scope_is_not_given(self, memory: Memory) -> None:
        """Else deleting what was found would delete what has that id here."""
        views = (memory, memory.scoped("acme"))
        for view in views:
            LoraMemoryIndex(memory=view).upsert([Document(f"The door is {view.scope or 'blue'}", id="1")])
        memory.internalize("The door is old", scope="acme", metadata={"page": 7})
        for view in views:
            index = LoraMemoryIndex(memory=view)
            found = index.invoke("Which door is blue?", scope="" if view.scope else "acme")
            assert len(found) == 3
            held = [document.page_content for document in index.get(["1"])]
            assert held == [f"The door is {view.scope or 'blue'}"]
            assert [document.page_content for document in found if document.id] == held

    def test_a_plain_retriever_shows_what_the_user_gave(self, memory: Memory) -> None:
        LoraMemoryIndex(memory=memory).upsert([Document("The door is blue", id="1", metadata={"page": 3})])
        memory.internalize("The door is blue", metadata={"source": "doors.md"})
        (found,) = LoraMemoryRetriever(memory=memory, k=1).invoke("What colour is the door?")
        assert (found.metadata["page"], found.metadata["source"]) == (3, "doors.md")
        assert not [name for name in found.metadata if "lora_memory" in name]

    def test_it_is_still_there_in_another_process(self, tmp_path: Path) -> None:
        with open_memory(tmp_path) as memory:
            LoraMemoryIndex(memory=memory).upsert([Document("foo", id="1")])
        with open_memory(tmp_path) as memory:
            assert LoraMemoryIndex(memory=memory).get(["1"]) == [Document("foo", id="1")]

    def test_what_is_refused(self, memory: Memory) -> None:
        index = LoraMemoryIndex(memory=memory)
        with pytest.raises(InvalidInput):
            index.upsert([Document("good", id="1"), Document(" ", id="2")])
        assert len(index.get(["1", "2"])) == 1


class TestManyAtOnce:
    """What an upsert replaces, and what a delete names, is forgotten together: each call writes the database anew."""

    @pytest.fixture
    def forgotten(self, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> list[int]:
        """How many records each call of `forget` took."""
        calls: list[int] = []
        forget = memory.forget

        def counted(record_id: list[str]) -> ForgetReceipt:
            calls.append(len(record_id))
            return forget(record_id)

        monkeypatch.setattr(memory, "forget", counted)
        return calls

    def test_they_are_forgotten_in_one_call(self, memory: Memory, forgotten: list[int]) -> None:
        index = LoraMemoryIndex(memory=memory, scope="acme")
        for colour in ("blue", "green"):
            index.upsert([Document(f"Door {number} is {colour}", id=str(number)) for number in range(5)])
        assert forgotten == [5]
        assert sorted(record.text for record in memory.list()) == [f"Door {number} is green" for number in range(5)]
        assert index.delete([str(number) for number in range(6)])["num_deleted"] == 5
        assert forgotten == [5, 5]
        assert memory.list() == []

    def test_a_long_upsert_lets_other_writers_in(
        self, memory: Memory, forgotten: list[int], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("langchain_lora_memory.keyed._GROUP", 2)
        index = LoraMemoryIndex(memory=memory)
        for colour in ("blue", "green"):
            index.upsert([Document(f"Door {number} is {colour}", id=str(number)) for number in range(5)])
        assert forgotten == [2, 2, 1]

    def test_one_that_went_meanwhile_does_not_keep_the_others(
        self, memory: Memory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        index = LoraMemoryIndex(memory=memory, scope="acme")
        index.upsert([Document(f"Door {number} is blue", id=str(number)) for number in range(3)])
        forget = memory.forget

        def late(record_id: Any) -> ForgetReceipt:
            if not isinstance(record_id, str):
                forget(record_id[1])
            return forget(record_id)

        monkeypatch.setattr(memory, "forget", late)
        assert index.delete(["0", "1", "2"])["num_deleted"] == 3
        assert memory.list() == []

    def test_a_text_is_gone_with_all_of_its_ids(self, memory: Memory) -> None:
        index = LoraMemoryIndex(memory=memory)
        index.upsert([Document("same", id="1"), Document("same", id="2"), Document("same", id="3")])
        index.delete(["1", "3"])
        assert index.get(["1", "2", "3"]) == [Document("same", id="2")]
        index.upsert([Document("same", id="1")])
        index.delete(["1", "2"])
        assert memory.list() == []

    def test_a_text_that_comes_back_in_the_same_upsert_stays(self, memory: Memory) -> None:
        index = LoraMemoryIndex(memory=memory)
        for texts in (["blue"], ["green", "blue"]):
            index.upsert([Document(text, id="1") for text in texts])
            assert [record.text for record in memory.list()] == ["blue"]
            assert index.get(["1"]) == [Document("blue", id="1")]

    def test_what_was_replaced_before_a_refusal_is_gone(self, memory: Memory) -> None:
        index = LoraMemoryIndex(memory=memory)
        index.upsert([Document("old", id="1")])
        with pytest.raises(InvalidInput):
            index.upsert([Document("new", id="1"), Document(" ", id="2")])
        assert [record.text for record in memory.list()] == ["new"]

    def test_one_that_cannot_be_renamed_does_not_keep_the_others(
        self, memory: Memory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: Any, **__: Any) -> None:
            raise StoreError("the disk is full")

        index = LoraMemoryIndex(memory=memory)
        index.upsert([Document("alone", id="1"), Document("same", id="2"), Document("same", id="3")])
        monkeypatch.setattr(memory, "describe", full)
        with pytest.raises(StoreError):
            index.delete(["1", "2"])
        assert [record.text for record in memory.list()] == ["same"]
