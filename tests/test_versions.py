"""A record changes and can be changed back, a text is kept once, and what has a time to live ends in time."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from lora_memory.documents import Document
from lora_memory.errors import InvalidInput, RecordNotFound
from lora_memory.memory import Memory
from lora_memory.retrieval import Recall
from lora_memory.testing import tiny_hypernetwork
from tests.tiny_memory import SHORT, base_model, open_memory, text_of_chunks

OLD, NEW, OTHER = "The locker code is 4827", "The locker code is now 9931", "The lunch is on the roof"
QUESTION = "What is the locker code?"


@pytest.fixture
def runs() -> list[int]:
    """How many texts the hypernetwork was given, each time that it ran."""
    return []


@pytest.fixture
def memory(tmp_path: Path, runs: list[int]) -> Iterator[Memory]:
    hypernetwork = tiny_hypernetwork(base_model(), rank=2)
    hypernetwork.register_forward_hook(lambda _module, inputs, _output: runs.append(len(inputs[0])))
    with open_memory(tmp_path / "memory", document_hypernetwork=hypernetwork) as opened:
        runs.clear()  # of the prior
        yield opened


class TestUpdates:
    def test_the_new_text_is_found_and_the_old_one_is_history(self, memory: Memory) -> None:
        record = memory.internalize(OLD, scope="acme", metadata={"page": 1}, tags=["code"])
        updated = memory.update(record.id, NEW)
        assert (updated.id, updated.version, updated.text) == (record.id, 2, NEW)
        assert (updated.metadata, updated.tags, updated.scope) == ({"page": 1}, ("code",), "acme")
        assert updated.updated_at > record.updated_at == record.created_at == updated.created_at
        assert memory.get(record.id) == updated
        assert [recall.text for recall in memory.search("locker code", scope="acme")] == [NEW]
        assert memory.ask(QUESTION, scope="acme", options=SHORT).recalls[0].text == NEW
        assert [recall.text for recall in memory.ask(QUESTION, records=[record.id], options=SHORT).recalls] == [NEW]
        assert [(v.version, v.text) for v in memory.history(record.id)] == [(2, NEW), (1, OLD)]

    def test_metadata_and_tags_are_replaced_where_they_are_given(self, memory: Memory) -> None:
        record = memory.internalize(OLD, metadata={"page": 1}, tags=["code", "old"])
        assert memory.update(record.id, NEW, metadata={"line": 2}).metadata == {"line": 2}
        assert memory.update(record.id, Document(NEW, metadata={"line": 3}), tags=["new"]).metadata == {"line": 3}
        assert memory.get(record.id).tags == ("new",)
        with pytest.raises(InvalidInput, match="metadata of its own"):
            memory.update(record.id, Document(NEW), metadata={})

    def test_what_is_returned_is_what_is_stored(self, memory: Memory) -> None:
        metadata: dict[str, Any] = {"a": (1, 2), "b": {"c": ({},)}}
        stored = {"a": [1, 2], "b": {"c": [{}]}}
        record = memory.internalize(OLD, metadata=metadata)
        assert record.metadata == memory.get(record.id).metadata == stored
        assert memory.internalize(OLD, metadata={"a": (3,)}).metadata == {**stored, "a": [3]}
        assert memory.update(record.id, NEW, metadata=metadata).metadata == stored
        assert memory.update(record.id, Document(OLD, metadata=metadata)).metadata == stored
        assert memory.describe(record.id, metadata=metadata).metadata == stored

    def test_a_record_is_described_anew_within_its_version(self, memory: Memory, runs: list[int]) -> None:
        record = memory.internalize(OLD, metadata={"page": 1}, tags=["code"], ttl=60)
        runs.clear()
        described = memory.describe(record.id, metadata={"page": 2})
        assert described == memory.get(record.id) == replace(record, metadata={"page": 2})
        assert memory.describe(record.id, tags=["new"]) == replace(described, tags=("new",))
        assert runs == []
        assert [version.metadata for version in memory.history(record.id)] == [{"page": 2}]
        assert memory.list(where={"page": 2}, tags=["new"]) == [memory.get(record.id)]
        assert memory.list(where={"page": 1}) == memory.list(tags=["code"]) == []
        assert memory.check() == []
        refused: list[dict[str, Any]] = [{"metadata": {"page": object()}}, {"metadata": [1]}, {"tags": "new"}]
        for given in refused:
            with pytest.raises(InvalidInput):
                memory.describe(record.id, **given)

    def test_a_restored_version_answers_as_it_did_without_a_new_adapter(self, memory: Memory, runs: list[int]) -> None:
        text = text_of_chunks(OLD, OTHER)
        record = memory.internalize(text, tags=["first"])
        before = memory.ask(QUESTION, options=SHORT)
        memory.update(record.id, NEW, tags=[])
        runs.clear()
        restored = memory.restore(record.id, version=1)
        assert (restored.version, restored.text, restored.tags, restored.chunks) == (3, text, ("first",), 2)
        after = memory.ask(QUESTION, options=SHORT)
        assert after.text == before.text
        assert after.composition is not None
        assert before.composition is not None
        assert after.composition.name == before.composition.name
        assert memory.update(record.id, NEW).version == 4  # nor for a text that it had before
        assert memory.search(QUESTION, k=1)[0].text == NEW
        assert runs == []
        assert [v.version for v in memory.history(record.id)] == [4, 3, 2, 1]
        assert memory.check() == []

    def test_what_is_not_there_is_not_updated(self, memory: Memory) -> None:
        record = memory.internalize(OLD, scope="acme/mira")
        for scope in ("acme/tom", "acme/mira/chat", "zeta"):
            with pytest.raises(RecordNotFound, match=record.id):
                memory.update(record.id, NEW, scope=scope)
            with pytest.raises(RecordNotFound, match=record.id):
                memory.restore(record.id, version=1, scope=scope)
        for version in (0, 2, -1, 10**20):
            with pytest.raises(InvalidInput, match="versions 1 to 1"):
                memory.restore(record.id, version=version)
        assert memory.list() == [record]

    def test_every_version_is_forgotten(self, memory: Memory, tmp_path: Path) -> None:
        record = memory.internalize(OLD)
        memory.update(record.id, NEW)
        receipt = memory.forget(record.id)
        assert (receipt.records, receipt.chunks, receipt.files) == (1, 2, 2)
        left = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
        assert b"locker" not in left


class TestTwice:
    def test_a_text_is_counted_and_not_made_again(self, memory: Memory, runs: list[int]) -> None:
        first = memory.internalize(OLD, scope="acme", metadata={"page": 1, "by": "Mira"}, tags=["b"])
        runs.clear()
        again = memory.internalize(OLD, scope="acme", metadata={"page": 2}, tags=["a"])
        assert (again.id, again.copies, again.version) == (first.id, 2, 1)
        assert (again.metadata, again.tags) == ({"page": 2, "by": "Mira"}, ("a", "b"))
        assert again.updated_at > first.updated_at
        assert runs == []
        assert memory.list(scope="acme") == [again]

    def test_many_are_made_once_each(self, memory: Memory, runs: list[int]) -> None:
        memory.internalize(OLD)
        runs.clear()
        records = memory.internalize_many([NEW, OLD, OTHER, NEW, OLD])
        assert [record.text for record in records] == [NEW, OLD, OTHER, NEW, OLD]
        assert len({record.id for record in records}) == 3
        assert sum(runs) == 2
        assert [record.copies for record in memory.list()] == [1, 2, 3]

    def test_another_scope_has_its_own(self, memory: Memory) -> None:
        assert memory.internalize(OLD, scope="acme").id != memory.internalize(OLD, scope="acme/mira").id

    def test_giving_a_text_again_mends_its_weight_file(self, memory: Memory, tmp_path: Path) -> None:
        record = memory.internalize(OLD)
        (recall,) = memory.search(OLD)
        (path,) = tmp_path.rglob(f"{recall.weights_hash}.safetensors")
        for damage in (b"", None):
            path.unlink() if damage is None else path.write_bytes(damage)
            assert memory.check()
            assert memory.internalize(OLD).id == record.id
            assert memory.check() == []
            assert memory.ask(QUESTION, options=SHORT).recalls

    def test_what_was_said_last_holds_however_often_it_was_said(self, memory: Memory) -> None:
        texts = (OLD, "The locker code is 1593")
        first, second = (memory.internalize(text) for text in texts)

        def recalls(**arguments: Any) -> list[Recall]:
            found = {recall.text: recall for recall in memory.ask(QUESTION, options=SHORT, **arguments).recalls}
            return [found[text] for text in texts]

        assert [(one.weight, one.superseded_by) for one in recalls()] == [(0, second.id), (1, None)]
        memory.internalize(OLD)
        old, new = recalls()
        assert [(one.weight, one.superseded_by) for one in (old, new)] == [(1, None), (0, first.id)]
        assert old.created_at > new.created_at
        assert [recall.weight for recall in recalls(spread=None)] == [1, 1]
        told = memory.ask(QUESTION, mode="context", options=SHORT).usage.prompt_tokens
        assert told == memory.ask(QUESTION, mode="context", k=1, options=SHORT).usage.prompt_tokens  # the newer alone

    def test_what_was_said_last_holds_though_the_clock_went_back(
        self, memory: Memory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        texts = (OLD, "The locker code is 1593")
        first, second = (memory.internalize(text) for text in (OTHER, texts[1]))
        real = time.time_ns
        monkeypatch.setattr(time, "time_ns", lambda: real() + 3600 * 10**9)
        ahead = memory.update(first.id, OLD)
        monkeypatch.setattr(time, "time_ns", real)
        again = memory.internalize(texts[1])
        assert (again.id, again.copies) == (second.id, 2)
        assert again.updated_at > ahead.updated_at
        found = {recall.text: recall.superseded_by for recall in memory.ask(QUESTION, options=SHORT).recalls}
        assert [found[text] for text in texts] == [second.id, None]
        assert memory.update(first.id, NEW).updated_at > again.updated_at
        assert memory.internalize(OTHER).created_at > memory.get(first.id).updated_at


class TestTimeToLive:
    @pytest.fixture
    def clock(self, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
        """Moves the time on by seconds; it stands still otherwise."""
        now = [time.time_ns()]
        monkeypatch.setattr(time, "time_ns", lambda: now[0])

        def wait(seconds: float) -> None:
            now[0] += int(seconds * 1e9)

        return wait

    @pytest.mark.parametrize("ttl", [60, 60.0, timedelta(minutes=1)])
    def test_it_is_gone_in_time_for_everybody(
        self, memory: Memory, tmp_path: Path, clock: Callable[[float], None], ttl: float | timedelta
    ) -> None:
        kept = memory.internalize(OTHER, scope="acme")
        clock(1)
        record = memory.internalize(OLD, scope="acme", ttl=ttl)
        assert record.expires_at == record.created_at + timedelta(minutes=1)
        with open_memory(tmp_path / "memory") as other:
            clock(59.9)
            for one in (memory, other):
                assert one.get(record.id) == record
                assert one.search(QUESTION, scope="acme")[0].record_id == record.id
            clock(0.1)
            for one in (memory, other):
                assert one.list() == [kept]
                assert [recall.record_id for recall in one.search(QUESTION, scope="acme")] == [kept.id]
                for verb in (one.get, one.history, one.forget, lambda key, o=one: o.ask("Why?", records=[key])):
                    with pytest.raises(RecordNotFound, match=record.id):
                        verb(record.id)

    @pytest.mark.parametrize("event", ["a question", "a write", "an opening"])
    def test_then_the_next_event_removes_every_byte(
        self, memory: Memory, tmp_path: Path, clock: Callable[[float], None], event: str
    ) -> None:
        memory.internalize(OTHER)
        record = memory.internalize(OLD, ttl=1)
        memory.update(record.id, NEW)
        files = set(tmp_path.rglob("*.safetensors"))
        clock(1)
        if event == "a question":
            memory.ask(QUESTION, options=SHORT)
        elif event == "a write":
            memory.internalize("Something else")
        else:
            open_memory(tmp_path / "memory").close()
        left = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
        assert b"locker" not in left
        assert len(files - set(tmp_path.rglob("*.safetensors"))) == 2

    def test_the_longer_life_counts(self, memory: Memory, clock: Callable[[float], None]) -> None:
        for first, second, lives in [(1, 60, 60), (60, 1, 60), (1, None, None), (None, 1, None)]:
            clock(100)
            memory.internalize(OLD, ttl=first)
            record = memory.internalize(OLD, ttl=second)
            ends = None if record.expires_at is None else record.expires_at - record.created_at
            assert ends == (None if lives is None else timedelta(seconds=lives))
            memory.forget(record.id)

    def test_what_expired_can_be_given_again(self, memory: Memory, clock: Callable[[float], None]) -> None:
        first = memory.internalize(OLD, ttl=1)
        clock(2)
        again = memory.internalize(OLD)
        assert again.id != first.id
        assert again.copies == 1

    @pytest.mark.parametrize("ttl", [0, -1, float("nan"), float("inf"), "soon", timedelta(0), 1e15, True])
    def test_a_time_that_is_none_is_refused(self, memory: Memory, ttl: float) -> None:
        with pytest.raises(InvalidInput, match="ttl is a number of seconds over 0"):
            memory.internalize(OLD, ttl=ttl)
        assert memory.list() == []
