"""What is forgotten has never been: no recall, no composition, no mounted copy, no byte, here and in every process."""

import gc
import weakref
from collections.abc import Callable, Generator, Sequence
from functools import partial
from pathlib import Path

import pytest
import torch

from lora_memory.adapter import Adapter
from lora_memory.backends.base import Generation, GenerationOptions, Request
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.base_models import BaseModel
from lora_memory.errors import DamagedFile, InvalidInput, RecordNotFound, StoreError
from lora_memory.memory import Answer, Memory
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore
from tests.tiny_memory import SHORT, base_model, open_memory, text_of_chunks

SECRET = "The locker code is 4827"
PUBLIC = ("The door code is 1593", "The lunch is on the roof")
QUESTIONS = ("What is the locker code?", "What is the door code?", "Where is lunch?", "What is the code?")


def logits(memory: Memory) -> torch.Tensor:
    model = memory.base_model.model
    with torch.inference_mode():
        found: torch.Tensor = model(torch.tensor([memory.base_model.chat_ids(QUESTIONS[0])])).logits
    return found


def logits_of_answers(memory: Memory) -> list[torch.Tensor]:
    """Every logit that the model computes while it answers the questions, with what is mounted."""
    found: list[torch.Tensor] = []
    memory.ask_many(QUESTIONS, scope="acme/mira", options=SHORT)  # the first mount is proven by other passes
    watch = memory.base_model.model.register_forward_hook(lambda *call: found.append(call[2].logits.clone()))
    try:
        memory.ask_many(QUESTIONS, scope="acme/mira", options=SHORT)
        memory.ask(QUESTIONS[0], scope="acme/mira", min_score=-1, options=SHORT)
    finally:
        watch.remove()
    return found


def tensor_of(answer: Answer) -> "weakref.ref[torch.Tensor]":
    """The mounted factors: gone when neither the cache nor the backend holds them."""
    assert answer.composition is not None
    return weakref.ref(answer.composition.factors["down_proj"].a)


def is_gone(tensor: "weakref.ref[torch.Tensor]") -> bool:
    gc.collect()
    return tensor() is None


class TestAfterwards:
    def test_every_answer_is_that_of_a_memory_that_never_held_it(self, memory: Memory, tmp_path: Path) -> None:
        before = logits(memory)
        for text in PUBLIC:
            memory.internalize(text)
        secret = memory.internalize(SECRET)
        told = memory.ask_many(QUESTIONS, options=SHORT)
        assert secret.id in {recall.record_id for recall in told[0].recalls}
        memory.forget(secret.id)
        with open_memory(tmp_path / "other") as other:
            for text in PUBLIC:
                other.internalize(text)
            for mode in ("weights", "context", "hybrid"):
                found = memory.ask_many(QUESTIONS, mode=mode, options=SHORT)
                expected = other.ask_many(QUESTIONS, mode=mode, options=SHORT)
                for one, never in zip(found, expected, strict=True):
                    assert (one.text, one.usage) == (never.text, never.usage)
                    assert [recall.text for recall in one.recalls] == [recall.text for recall in never.recalls]
                    if one.composition is not None:  # equal names: equal content, and so equal logits
                        assert never.composition is not None
                        assert one.composition.name == never.composition.name
        assert logits(memory).equal(before)

    def test_every_logit_is_that_of_a_memory_that_never_held_it(self, memory: Memory, tmp_path: Path) -> None:
        doomed = memory.internalize(SECRET, scope="acme")
        memory.internalize(PUBLIC[0])
        secret = memory.internalize(SECRET, scope="acme/mira")
        memory.internalize(PUBLIC[1], scope="acme/mira")
        held = logits_of_answers(memory)
        memory.forget(secret.id)
        memory.forget(doomed.id)
        with open_memory(tmp_path / "other") as other:
            other.internalize(PUBLIC[0])
            other.internalize(PUBLIC[1], scope="acme/mira")
            never = logits_of_answers(other)
        assert all(one.equal(two) for one, two in zip(logits_of_answers(memory), never, strict=True))
        assert not held[0].equal(never[0])

    def test_cached_and_mounted_copies_are_dropped(self, memory: Memory) -> None:
        memory.internalize(PUBLIC[0])
        secret = memory.internalize(SECRET)
        held = tensor_of(memory.ask(QUESTIONS[0], options=SHORT))
        assert not is_gone(held)
        memory.forget(secret.id)
        assert is_gone(held)

    def test_adapters_are_read_once_and_dropped(self, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
        load, read = AdapterStore.load_adapter, []

        def noted(store: AdapterStore, weights_hash: str, *, scope: Scope) -> Adapter:
            adapter = load(store, weights_hash, scope=scope)
            read.append(weakref.ref(adapter))
            return adapter

        monkeypatch.setattr(AdapterStore, "load_adapter", noted)
        secret = memory.internalize(SECRET)
        memory.internalize(PUBLIC[0])
        for k in (1, 2, 2):  # two compositions
            memory.ask(QUESTIONS[0], k=k, spread=None, min_score=-1, options=SHORT)
        assert len(read) == 2
        gc.collect()
        assert all(adapter() is not None for adapter in read)
        memory.forget(secret.id)
        gc.collect()
        assert all(adapter() is None for adapter in read)
        memory.ask(QUESTIONS[0], min_score=-1, options=SHORT)
        assert len(read) == 3

    def test_nothing_of_it_is_kept_either_where_its_file_cannot_be_removed(
        self, memory: Memory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        secret = memory.internalize(SECRET)
        held = tensor_of(memory.ask(QUESTIONS[0], options=SHORT))

        def refused(path: Path, missing_ok: bool = False) -> None:
            raise PermissionError(13, "Permission denied")

        with monkeypatch.context() as refusing:
            refusing.setattr(Path, "unlink", refused)
            with pytest.raises(StoreError, match="open the store again"):
                memory.forget(secret.id)
        assert is_gone(held)
        assert memory.ask(QUESTIONS[0], options=SHORT).recalls == []
        open_memory(tmp_path / "memory").close()
        named = {memory._internalizer.prior.content_hash} if memory._internalizer.prior else set()
        assert {path.stem for path in (tmp_path / "memory/weights").rglob("*.safetensors")} == named

    def test_several_records_are_forgotten_together_or_not_at_all(self, memory: Memory) -> None:
        secret, *public = memory.internalize_many([SECRET, *PUBLIC])
        with pytest.raises(RecordNotFound, match=secret.id[::-1]):
            memory.forget([secret.id, secret.id[::-1]])
        assert len(memory.list()) == 1 + len(PUBLIC)
        receipt = memory.forget([secret.id, public[0].id, secret.id])
        assert (receipt.records, receipt.status) == (2, "complete")
        assert memory.list() == public[1:]
        assert memory.forget([]).records == 0
        assert memory.list() == public[1:]
        with pytest.raises(InvalidInput, match="a text, such as"):
            memory.forget([secret])  # type: ignore[list-item]

    def test_no_byte_is_left_on_the_disk(self, memory: Memory, tmp_path: Path) -> None:
        secret = memory.internalize(SECRET, metadata={"of": "Mira-Fellner"})
        receipt = memory.forget(secret.id)
        assert (receipt.records, receipt.chunks, receipt.files, receipt.status) == (1, 1, 1, "complete")
        left = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
        assert b"locker" not in left
        assert b"Mira-Fellner" not in left

    def test_no_byte_is_left_of_what_a_record_was_described_by(self, memory: Memory, tmp_path: Path) -> None:
        secret = memory.internalize(SECRET, metadata={"of": "Mira-Fellner"}, tags=["Fellner-tag"])
        memory.describe(secret.id, metadata={}, tags=[])
        left = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
        assert b"locker" in left
        assert b"Fellner" not in left

    def test_it_cannot_be_read_named_or_forgotten_again(self, memory: Memory) -> None:
        secret = memory.internalize(SECRET)
        memory.forget(secret.id)
        assert memory.list() == []
        assert memory.search("locker code") == []
        verbs: list[Callable[[], object]] = [
            lambda: memory.get(secret.id),
            lambda: memory.forget(secret.id),
            lambda: memory.ask("Why?", records=[secret.id]),
        ]
        for verb in verbs:
            with pytest.raises(RecordNotFound, match=secret.id):
                verb()


class TestWhatIsForgotten:
    @pytest.fixture
    def memory(self, memory: Memory) -> Memory:
        for scope in ("", "acme", "acme/mira", "acme/mira/chat", "acme/miranda"):
            memory.internalize(f"The code of {scope or 'all'} is 1", scope=scope)
        return memory

    def test_a_scope_goes_with_those_below_it(self, memory: Memory) -> None:
        assert memory.forget(scope="acme/mira").records == 2
        assert {str(record.scope) for record in memory.list()} == {"", "acme", "acme/miranda"}
        assert memory.forget(scope="acme/mira").records == 0

    def test_a_record_goes_only_from_its_scope_or_above(self, memory: Memory) -> None:
        (record,) = memory.list(scope="acme/miranda")
        for scope in ("acme/mira", "acme/miranda/chat", "zeta"):
            with pytest.raises(RecordNotFound, match=record.id):
                memory.forget(record.id, scope=scope)
        assert memory.forget(record.id, scope="acme").records == 1

    def test_the_whole_store_is_not_forgotten_by_accident(self, memory: Memory) -> None:
        for forget in (memory.forget, partial(memory.forget, None), partial(memory.forget, scope="")):
            with pytest.raises(InvalidInput, match="needs a record's id"):
                forget()
        assert len(memory.list()) == 5

    def test_nor_is_all_that_a_bound_memory_reaches(self, memory: Memory) -> None:
        view = memory.scoped("acme")
        for forget in (view.forget, partial(view.forget, None)):
            with pytest.raises(InvalidInput, match="'' is all that it reaches"):
                forget()
        assert len(memory.list()) == 5
        assert view.forget(scope="").records == 4
        assert [str(record.scope) for record in memory.list()] == [""]


class TestOthersForget:
    def test_another_memory_on_the_store_notices_before_its_next_answer(self, memory: Memory, tmp_path: Path) -> None:
        secret = memory.internalize(SECRET)
        with open_memory(tmp_path / "memory") as other:
            answer = other.ask(QUESTIONS[0], options=SHORT)
            assert answer.recalls
            bare = other.ask(QUESTIONS[0], mode="none", options=SHORT).text
            assert answer.text != bare
            held = tensor_of(answer)
            del answer
            memory.forget(secret.id)
            assert not is_gone(held)  # nobody asked since
            after = other.ask(QUESTIONS[0], options=SHORT)
            assert (after.recalls, after.composition, after.text) == ([], None, bare)
            assert is_gone(held)

    def test_what_is_forgotten_between_search_and_mounting_is_left_out(
        self, memory: Memory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        secret, public = memory.internalize_many([SECRET, PUBLIC[0]])
        load = AdapterStore.load_adapter

        def load_too_late(store: AdapterStore, weights_hash: str, *, scope: Scope) -> Adapter:
            monkeypatch.undo()
            with open_memory(tmp_path / "memory") as other:
                other.forget(doomed.id)
            return load(store, weights_hash, scope=scope)

        doomed = secret
        monkeypatch.setattr(AdapterStore, "load_adapter", load_too_late)
        answer = memory.ask(QUESTIONS[0], options=SHORT)
        assert [recall.record_id for recall in answer.recalls] == [public.id]
        doomed = public
        monkeypatch.setattr(AdapterStore, "load_adapter", load_too_late)
        with pytest.raises(RecordNotFound):
            memory.ask(QUESTIONS[0], records=[public.id], options=SHORT)

    @pytest.mark.parametrize("forgets", ["the same memory", "another memory"])
    @pytest.mark.parametrize("verb", ["ask", "stream"])
    def test_what_is_forgotten_after_it_was_composed_is_not_kept(self, tmp_path: Path, forgets: str, verb: str) -> None:
        backend = LateBackend(base_model())
        with open_memory(tmp_path, backend=backend) as memory, open_memory(tmp_path) as other:
            secret = memory.internalize(SECRET)
            by = memory if forgets == "the same memory" else other
            backend.meanwhile = lambda: by.forget(secret.id)
            if verb == "ask":
                memory.ask(QUESTIONS[0], options=SHORT)
            else:
                assert list(memory.stream(QUESTIONS[0], options=SHORT))
            (held,) = backend.composed
            memory.ask(QUESTIONS[0], options=SHORT)
            assert is_gone(held)


class LateBackend(TransformersBackend):
    """Lets something happen between a composition's making and its mounting."""

    def __init__(self, base_model: BaseModel) -> None:
        super().__init__(base_model)
        self.meanwhile: Callable[[], object] | None = None
        self.composed: list[weakref.ref[torch.Tensor]] = []

    def _generate(self, requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
        self._wait(requests[0])
        return super()._generate(requests, options)

    def _stream(self, request: Request, options: GenerationOptions) -> Generator[str, None, Generation]:
        self._wait(request)
        return (yield from super()._stream(request, options))

    def _wait(self, request: Request) -> None:
        if request.composition is not None:
            self.composed.append(weakref.ref(request.composition.factors["down_proj"].a))
        if self.meanwhile is not None:
            self.meanwhile()
            self.meanwhile = None


def test_a_text_that_was_given_again_for_a_damaged_file_leaves_none_of_its_old_ones(tmp_path: Path) -> None:
    text = text_of_chunks(SECRET, *PUBLIC)
    with open_memory(tmp_path) as memory:
        prior = set((tmp_path / "weights").rglob("*.safetensors"))
        record = memory.internalize(text)
        assert record.chunks == 3
    old = set((tmp_path / "weights").rglob("*.safetensors")) - prior
    damaged = min(old)
    damaged.write_bytes(damaged.read_bytes()[:-1] + b"?")
    with open_memory(tmp_path, chunk_tokens=32) as memory:
        again = memory.internalize(text)
        with AdapterStore.open(tmp_path) as store:
            chunks = store.record_chunks(record.id, scope=record.scope)
        assert again.id == record.id
        assert memory.get(record.id) == again
        assert again.chunks == len(chunks) > 3
        assert again.tokens == sum(chunk.tokens for chunk in chunks)
        assert not any(path.exists() for path in old)
        assert memory.check() == []
        assert memory.forget(record.id).status == "complete"
    assert set((tmp_path / "weights").rglob("*.safetensors")) == prior


def test_a_damaged_file_that_scopes_share_tells_of_no_other_scope(memory: Memory, tmp_path: Path) -> None:
    ours, theirs = (memory.internalize(SECRET, scope=scope) for scope in ("acme/mira", "acme/paul"))
    (name,) = {memory._store.record_chunks(each.id, scope=Scope(""))[0].weights_hash for each in (ours, theirs)}
    next((tmp_path / "memory").rglob(f"{name}.safetensors")).write_bytes(b"damaged")
    with pytest.raises(DamagedFile, match=ours.id) as told:
        memory.ask(QUESTIONS[0], scope="acme/mira", options=SHORT)
    assert theirs.id not in str(told.value)
