"""Tags and metadata narrow every verb that looks for records, and a bound memory narrows them to its scope."""

from pathlib import Path
from typing import Any

import pytest

from lora_memory.errors import InvalidInput, RecordNotFound
from lora_memory.memory import Memory
from tests.tiny_memory import SHORT

QUESTION = "What is the code?"
FACTS: dict[str, tuple[list[str], dict[str, Any]]] = {
    "The code of the red door is 1": (["red", "door"], {"page": 1, "of": "a'b\"c.d$"}),
    "The code of the blue door is 2": (["blue", "door"], {"page": 2, "sure": True}),
    "The code of the red gate is 3": (["red", "gate"], {"page": 1, "sure": None, "seen": [1, 2]}),
    "The code of nothing is 4": ([], {}),
}


class TestFilters:
    @pytest.fixture
    def memory(self, memory: Memory) -> Memory:
        for text, (tags, metadata) in FACTS.items():
            memory.internalize(text, scope="acme", tags=tags, metadata=metadata)
        return memory

    @pytest.mark.parametrize(
        ("tags", "where", "numbers"),
        [
            (["red"], None, "13"),
            (["red", "door"], None, "1"),
            (["red", "red"], None, "13"),
            (["Red"], None, ""),
            ([], {"page": 1}, "13"),
            ([], {"page": 1.0}, "13"),
            ([], {"page": True}, ""),
            ([], {"page": "1"}, ""),
            ([], {"sure": True}, "2"),
            ([], {"sure": 1}, ""),
            ([], {"sure": None}, "3"),
            ([], {"of": "a'b\"c.d$"}, "1"),
            ([], {"red": None}, ""),
            (["gate"], {"page": 1}, "3"),
            (["gate"], {"page": 2}, ""),
            ([], {}, "1234"),
        ],
    )
    def test_every_verb_takes_them(
        self, memory: Memory, tags: list[str], where: dict[str, Any] | None, numbers: str
    ) -> None:
        expected = set(numbers)
        listed = memory.list(tags=tags, where=where)
        assert {record.text[-1] for record in listed} == expected
        found = memory.search(QUESTION, scope="acme", k=len(FACTS), tags=tags, where=where)
        assert {recall.text[-1] for recall in found} == expected
        # One less than there are, so that a filter after the search would lose some.
        k = max(1, len(expected))
        answer = memory.ask(QUESTION, scope="acme", k=k, min_score=-1, tags=tags, where=where, options=SHORT)
        assert {recall.text[-1] for recall in answer.recalls} == expected
        if tags or where:
            assert memory.forget(tags=tags, where=where).records == len(expected)
            assert {record.text[-1] for record in memory.list()} == set("1234") - expected

    def test_a_filter_stays_within_the_scope(self, memory: Memory) -> None:
        memory.internalize("The code of zeta is 5", scope="zeta", tags=["red"])
        assert memory.forget(scope="zeta", tags=["red"]).records == 1
        assert memory.forget(scope="acme", tags=["red"]).records == 2
        assert len(memory.list()) == 2

    @pytest.mark.parametrize(
        "arguments",
        [
            {"tags": "red"},
            {"tags": [""]},
            {"tags": [" "]},
            {"tags": ["x" * 129]},
            {"tags": ["a\nb"]},
            {"tags": [1]},
            {"tags": 5},
            {"tags": iter(["code"])},
            {"tags": map(str.lower, ["CODE"])},
            {"where": {"page": [1]}},
            {"where": {"page": {}}},
            {"where": {1: 1}},
            {"where": {"page": 10**5000}},
            {"where": "page"},
        ],
    )
    def test_what_is_none_is_refused(self, memory: Memory, arguments: dict[str, Any]) -> None:
        for verb in (memory.list, memory.forget):
            with pytest.raises(InvalidInput):
                verb(**arguments)
        for search in (memory.search, memory.ask):
            with pytest.raises(InvalidInput):
                search(QUESTION, **arguments)
        if "tags" in arguments:
            with pytest.raises(InvalidInput, match="tag"):
                memory.internalize("Never", tags=arguments["tags"])
        assert len(memory.list()) == len(FACTS)

    def test_records_and_filters_exclude_each_other(self, memory: Memory) -> None:
        with pytest.raises(InvalidInput, match="one or the other"):
            memory.ask(QUESTION, records=[memory.list()[0].id], tags=["red"])


class TestScoped:
    def test_every_verb_is_bound(self, memory: Memory) -> None:
        shared = memory.internalize("The code of all is 1")
        foreign = memory.internalize("The code of zeta is 2", scope="zeta")
        view = memory.scoped("acme")
        assert (view.scope, memory.scope, view.scoped("mira").scope) == ("acme", "", "acme/mira")
        own = view.internalize("The code of acme is 3")
        (below,) = view.internalize_many(["The code of mira is 4"], scope="mira")
        assert (own.scope, below.scope) == ("acme", "acme/mira")
        assert view.list() == [below, own]
        assert view.list(scope="mira") == [below]
        assert {recall.record_id for recall in view.search(QUESTION)} == {shared.id, own.id}
        for answer in (view.ask(QUESTION, k=9, options=SHORT), *view.ask_many([QUESTION], k=9, options=SHORT)):
            assert {recall.record_id for recall in answer.recalls} == {shared.id, own.id}
        mira = view.scoped("mira").ask(QUESTION, k=9, options=SHORT)
        assert {recall.record_id for recall in mira.recalls} == {shared.id, own.id, below.id}
        assert "".join(view.stream(QUESTION, options=SHORT)) == view.ask(QUESTION, options=SHORT).text
        assert view.update(own.id, "The code of acme is 5").version == 2
        assert view.restore(own.id, version=1).version == 3
        assert len(view.history(own.id)) == 3
        assert view.get(shared.id) == shared
        for verb in (view.get, view.history, view.forget):
            with pytest.raises(KeyError, match=foreign.id):
                verb(foreign.id)
        with pytest.raises(RecordNotFound):
            view.update(foreign.id, "Never")
        with pytest.raises(RecordNotFound):
            view.restore(foreign.id, version=1)
        with pytest.raises(RecordNotFound):
            view.describe(foreign.id, tags=["mine"])
        with pytest.raises(RecordNotFound):
            view.ask(QUESTION, records=[foreign.id])
        with pytest.raises(RecordNotFound):
            view.forget(shared.id)  # what others see too
        assert view.forget(scope="").records == 2
        assert memory.list() == [foreign, shared]

    def test_closing_a_view_leaves_the_memory_open(self, memory: Memory) -> None:
        with memory.scoped("acme") as view:
            view.internalize("The code is 1")
        view.close()
        assert len(memory.list()) == 1

    def test_a_view_cannot_reach_out(self, memory: Memory, tmp_path: Path) -> None:
        view = memory.scoped("acme")
        for scope in ("..", "../zeta", "/zeta", "mira/../../zeta"):
            with pytest.raises(InvalidInput):
                view.list(scope=scope)
            with pytest.raises(InvalidInput):
                view.scoped(scope)
