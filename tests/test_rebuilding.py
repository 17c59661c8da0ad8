"""A store is made over for other models: as if it had been written with them, at once, and not twice."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lora_memory.asking import AskArguments
from lora_memory.errors import BaseModelMismatch, HypernetworkMismatch, StoreError, StoreMismatch
from lora_memory.hypernetworks.instruction import InstructionHypernetwork
from lora_memory.memory import Memory
from lora_memory.rebuilding import RebuildReceipt
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore
from lora_memory.store.repair import examine
from lora_memory.testing import (
    tiny_base_model,
    tiny_hypernetwork,
    tiny_instruction_hypernetwork,
    tiny_text_encoder,
)
from tests.tiny_memory import RANK, SHORT, base_model, open_memory, text_of_chunks

FACTS = [text_of_chunks("The locker code is 4827", "The door is red"), "The fox is old", "The lamp is in the hall"]
QUESTION = "What is the locker code?"


class Interrupted(Exception):
    """Raised by a progress callback in place of a kill."""


@pytest.fixture(scope="module")
def other() -> dict[str, Any]:
    """Another hypernetwork for the same base model."""
    return {"document_hypernetwork": tiny_hypernetwork(base_model(), rank=RANK, seed=7)}


@pytest.fixture(scope="module")
def instruction_hypernetwork() -> InstructionHypernetwork:
    return tiny_instruction_hypernetwork(base_model())


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """A store of three documents, one of them with an earlier version; at the end, it is whole."""
    with open_memory(tmp_path / "memory") as memory:
        first, *_ = memory.internalize_many(FACTS, scope="acme", tags=["fact"])
        memory.update(first.id, "The locker code is 9931")
    yield tmp_path / "memory"
    assert examine(tmp_path / "memory", deep=True) == []


def rebuild(path: Path, models: dict[str, Any], **arguments: Any) -> RebuildReceipt:
    mine: dict[str, Any] = {"base_model": base_model(), "text_encoder": tiny_text_encoder()}
    return Memory.rebuild(path, **(mine | models | arguments))


def adapters(path: Path) -> dict[str, list[str]]:
    """The weight files of every record's chunks, by the record's text."""
    with AdapterStore.open(path) as store:
        records = store.list(scope=Scope(""))
        return {r.text: [c.weights_hash for c in store.record_chunks(r.id, scope=Scope(""))] for r in records}


def stop_after(texts: int) -> Any:
    def progress(done: int, _: int) -> None:
        if done >= texts:
            raise Interrupted

    return progress


def test_a_rebuilt_store_is_as_one_that_was_written_with_the_new_models(
    path: Path, tmp_path: Path, other: dict[str, Any]
) -> None:
    with pytest.raises(HypernetworkMismatch, match=r"rebuild\(\)"):
        open_memory(path, **other)
    assert rebuild(path, other) == RebuildReceipt(texts=4, resumed=0)
    with open_memory(path, **other) as memory, open_memory(tmp_path / "fresh", **other) as fresh:
        for text in ["The locker code is 9931", *FACTS[1:]]:
            fresh.internalize(text, scope="acme", tags=["fact"])
        answers = [m.ask(QUESTION, scope="acme", min_score=-1, options=SHORT) for m in (memory, fresh)]
        assert answers[0].text == answers[1].text
        assert answers[0].composition is not None
        assert answers[1].composition is not None
        assert answers[0].composition.name == answers[1].composition.name
        record = next(r for r in memory.list(tags=["fact"]) if r.version == 2)
        restored = memory.restore(record.id, version=1)
        assert (restored.text, restored.chunks) == (FACTS[0], 2)
        assert memory.ask(QUESTION, records=[record.id], spread=None, options=SHORT).recalls
    weights = list((path / "weights").rglob("*.safetensors"))
    assert len(weights) == 5 + 1  # the old ones are gone; one is the prior


def test_the_same_base_model_s_tasks_are_kept(
    path: Path, other: dict[str, Any], instruction_hypernetwork: InstructionHypernetwork
) -> None:
    with open_memory(path, instruction_hypernetwork=instruction_hypernetwork) as memory:
        task = memory.internalize_task("Answer in upper case.", scope="acme")
        memory.always(task.id, scope="acme")
    before = adapters(path)
    assert rebuild(path, other).texts == 5
    after = adapters(path)
    assert after[task.text] == before[task.text]
    assert all(after[text] != before[text] for text in FACTS[1:])
    with open_memory(path, **other) as memory:
        assert [used.record_id for used in memory.ask(QUESTION, scope="acme", options=SHORT).tasks] == [task.id]
    anew = {"instruction_hypernetwork": tiny_instruction_hypernetwork(base_model(), seed=3)}
    assert rebuild(path, other | anew).texts == 5
    assert adapters(path)[task.text] != before[task.text]


def test_another_base_model_and_embedder(path: Path, tmp_path: Path) -> None:
    model = tiny_base_model(seed=2)
    models = {
        "base_model": model,
        "document_hypernetwork": tiny_hypernetwork(model, rank=RANK),
        "text_encoder": tiny_text_encoder(32),
    }
    with open_memory(path, instruction_hypernetwork=tiny_instruction_hypernetwork(base_model())) as memory:
        memory.internalize_task("Answer in upper case.", scope="acme")
    before = adapters(path)
    with pytest.raises(BaseModelMismatch, match="instruction_hypernetwork"):  # the shipped one is for another base
        rebuild(path, models)
    assert adapters(path) == before
    open_memory(path).close()
    tasks = {"instruction_hypernetwork": tiny_instruction_hypernetwork(model, text_encoder=tiny_text_encoder(32))}
    rebuild(path, models | tasks)
    with open_memory(path, **models) as memory:
        found = memory.ask(QUESTION, scope="acme", min_score=-1, options=SHORT)
        assert found.recalls[0].text == "The locker code is 9931"
        assert memory.internalize("Something new").chunks == 1


def test_the_old_adapters_serve_until_the_switch_and_not_after_it(path: Path, other: dict[str, Any]) -> None:
    with open_memory(path) as old:
        asked: AskArguments = {"scope": "acme", "min_score": -1.0, "options": SHORT}
        before = old.ask(QUESTION, **asked).text
        during = []

        def progress(done: int, total: int) -> None:
            during.append((done, total, old.ask(QUESTION, **asked).text))

        rebuild(path, other, progress=progress)
        assert during == [(0, 4, before), (4, 4, before)]
        for verb in (
            lambda: old.ask(QUESTION, options=SHORT),
            lambda: old.ask(QUESTION, records=[old.list()[0].id], options=SHORT),
            lambda: old.internalize("Too late"),
            lambda: old.search("fox"),
            lambda: next(old.stream(QUESTION, options=SHORT)),
        ):
            with pytest.raises(StoreMismatch, match="rebuilt"):
                verb()


def test_what_was_done_before_an_interruption_is_not_done_again(
    path: Path, other: dict[str, Any], instruction_hypernetwork: InstructionHypernetwork
) -> None:
    with open_memory(path, instruction_hypernetwork=instruction_hypernetwork) as memory:
        for word in ("upper", "lower", "mixed"):
            memory.internalize_task(f"Answer in {word} case.")
        answer = memory.ask(QUESTION, scope="acme", options=SHORT).text
    with pytest.raises(Interrupted):
        rebuild(path, other, progress=stop_after(2))
    with open_memory(path) as memory:
        assert memory.ask(QUESTION, scope="acme", options=SHORT).text == answer
    told: list[tuple[int, int]] = []
    receipt = rebuild(path, other, progress=lambda *both: told.append(both))
    assert receipt == RebuildReceipt(texts=5, resumed=2)
    assert told[0] == (2, 7)
    assert told[-1] == (7, 7)


def test_others_may_write_and_forget_meanwhile(path: Path, other: dict[str, Any]) -> None:
    with open_memory(path) as old:
        lamp = next(record for record in old.list() if record.text == FACTS[2])
        fox = next(record for record in old.list() if record.text == FACTS[1])
        with pytest.raises(Interrupted):
            rebuild(path, other, progress=stop_after(4))  # all are made, and none serves yet
        assert old.forget(lamp.id).files == 2  # the new adapter as well
        left = b"".join(file.read_bytes() for file in path.glob("store.db*"))
        assert FACTS[2].encode() not in left
        late = old.internalize("Told while it was rebuilt", scope="acme")
        old.update(fox.id, "The fox is young")
        assert old.ask("How old is the fox?", scope="acme", options=SHORT).recalls[0].text == "The fox is young"
    assert rebuild(path, other) == RebuildReceipt(texts=2, resumed=3)
    with open_memory(path, **other) as memory:
        texts = {record.text for record in memory.list()}
        assert texts == {"The locker code is 9931", "The fox is young", "Told while it was rebuilt"}
        assert memory.ask("What was told?", records=[late.id], options=SHORT).recalls


def test_other_models_begin_anew(path: Path, other: dict[str, Any]) -> None:
    with pytest.raises(Interrupted):
        rebuild(path, other, progress=stop_after(4))
    third = {"document_hypernetwork": tiny_hypernetwork(base_model(), rank=RANK, seed=9)}

    def in_between(done: int, _: int) -> None:
        if not done:
            with pytest.raises(Interrupted):
                rebuild(path, third, progress=stop_after(0))

    with pytest.raises(StoreError, match="Another process"):
        rebuild(path, other, chunk_tokens=40, progress=in_between)
    assert rebuild(path, third) == RebuildReceipt(texts=4, resumed=0)
    open_memory(path, **third).close()


def test_nothing_is_done_for_the_models_that_are_there(path: Path, other: dict[str, Any]) -> None:
    mine = {"document_hypernetwork": tiny_hypernetwork(base_model(), rank=RANK)}
    before = adapters(path)
    with pytest.raises(Interrupted):
        rebuild(path, other, progress=stop_after(4))
    assert rebuild(path, mine) == RebuildReceipt(texts=0, resumed=0)  # and what was begun is taken back
    assert adapters(path) == before
    assert len(list((path / "weights").rglob("*.safetensors"))) == 5 + 1


def test_other_chunks(path: Path) -> None:
    mine = {"document_hypernetwork": tiny_hypernetwork(base_model(), rank=RANK)}
    assert rebuild(path, mine, chunk_tokens=40).texts == 4
    with open_memory(path, chunk_tokens=40) as memory:
        record = next(record for record in memory.list() if record.version == 2)
        restored = memory.restore(record.id, version=1)
        assert restored.chunks > 2
        assert restored.tokens > 0
        assert memory.check() == []


def test_there_must_be_a_store(tmp_path: Path, other: dict[str, Any]) -> None:
    with pytest.raises(StoreError, match="no store"):
        rebuild(tmp_path / "typo", other)
    assert not (tmp_path / "typo").exists()
    with pytest.raises(StoreError, match="cannot hold a store"):
        Memory.reindex(tmp_path / ("x" * 300), text_encoder=tiny_text_encoder(32))


def test_reindexing_gives_every_text_another_embedding(path: Path) -> None:
    before = adapters(path)
    Memory.reindex(path, text_encoder=tiny_text_encoder(32))
    with open_memory(path, text_encoder=tiny_text_encoder(32)) as memory:
        assert memory.search("The fox is old", scope="acme", k=1)[0].score == pytest.approx(1)
    assert adapters(path) == before
