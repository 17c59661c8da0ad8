"""Tasks as a user meets them: internalized, named, a scope's default, found by resemblance, together with documents.

All of it goes through one memory and its fixtures, which keeps it in one long file.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import torch

from lora_memory.adapter import Adapter
from lora_memory.asking import CONTEXT_PROMPT, Answer, Mode
from lora_memory.backends.base import Request
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.composition import Composition, Part, compose
from lora_memory.documents import Instruction
from lora_memory.errors import (
    BaseModelMismatch,
    DamagedFile,
    HypernetworkMismatch,
    InvalidDocument,
    InvalidInput,
    RecordNotFound,
    TruncatedDescriptionWarning,
)
from lora_memory.hypernetworks.base import save_hypernetwork
from lora_memory.hypernetworks.instruction import InstructionHypernetwork, embed_descriptions
from lora_memory.memory import Memory
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore
from lora_memory.testing import tiny_base_model, tiny_instruction_hypernetwork, tiny_text_encoder
from lora_memory.text_encoder import TextEncoder
from tests.tiny_memory import RANK, SHORT, base_model, open_memory

FACT, QUESTION = "The locker code is 4827", "What is the locker code?"
UPPER, FRENCH = "Answer in upper case letters.", "Translate the word into French."


@cache
def instruction_hypernetwork() -> InstructionHypernetwork:
    return tiny_instruction_hypernetwork(base_model())


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    with open_memory(tmp_path / "memory", instruction_hypernetwork=instruction_hypernetwork()) as opened:
        yield opened


def generated(description: str) -> Adapter:
    """The adapter of a description, made by hand."""
    vectors = embed_descriptions(tiny_text_encoder(), [description])
    return instruction_hypernetwork().adapters(vectors, base_model=base_model().fingerprint)[0]


def composed(answer: Answer) -> Composition:
    assert answer.composition is not None
    return answer.composition


def told(question: str, *context: str) -> str:
    request = Request(prompt_ids=base_model().chat_ids(question, context="\n\n".join(context)))
    return TransformersBackend(tiny_base_model()).generate([request], SHORT)[0].text.strip()


class TestInternalizing:
    def test_a_task_is_a_record(self, memory: Memory) -> None:
        task = memory.internalize_task(UPPER, scope="acme", metadata={"by": "Mira"})
        assert (task.kind, task.text, str(task.scope), task.chunks) == ("instruction", UPPER, "acme", 1)
        assert task.metadata == {"by": "Mira"}
        assert task.tokens == base_model().counter.count(UPPER)
        assert memory.get(task.id) == task
        assert memory.list(scope="acme") == [task]
        assert memory.search(UPPER, scope="acme") == []  # it is mounted on demand, not recalled

    def test_what_is_stored_is_what_the_hypernetwork_gives(self, memory: Memory, tmp_path: Path) -> None:
        task = memory.internalize_task(UPPER)
        with AdapterStore.open(tmp_path / "memory") as store:
            (chunk,) = store.record_chunks(task.id, scope=task.scope)
            assert store.load_adapter(chunk.weights_hash).to_bytes() == generated(UPPER).to_bytes()

    def test_a_folder_serves_as_well(self, tmp_path: Path) -> None:
        folder = save_hypernetwork(instruction_hypernetwork(), tmp_path / "weights", kind="instruction")
        with open_memory(tmp_path / "memory", instruction_hypernetwork=folder) as memory:
            task = memory.internalize_task(UPPER)
            assert composed(memory.ask(QUESTION, tasks=[task.id], options=SHORT)).norm > 0

    @pytest.mark.parametrize(
        ("description", "said"),
        [
            ("", "empty"),
            (" \n\t", "empty"),
            ("\x00\x01\x02", "binary"),
            ("\ufffd\ufffd\x07\x0e" * 9, "binary"),
            (b"Answer in French.", "bytes"),
            ("?! 42 %%% ---", "no word"),
        ],
    )
    def test_what_describes_nothing_is_refused(self, memory: Memory, description: Any, said: str) -> None:
        with pytest.raises(InvalidDocument, match=said):
            memory.internalize_task(description)
        assert memory.list() == []

    def test_an_instruction_is_taken_as_it_is(self, memory: Memory) -> None:
        task = memory.internalize_task(Instruction(UPPER, metadata={"by": "Mira"}))
        assert (task.text, task.metadata) == (UPPER, {"by": "Mira"})
        with pytest.raises(InvalidInput, match="metadata of its own"):
            memory.internalize_task(Instruction(UPPER), metadata={})

    def test_another_script_is_language(self, memory: Memory) -> None:
        assert memory.internalize_task("フランス語に訳してください").kind == "instruction"

    def test_without_a_hypernetwork_the_error_says_what_is_missing(self, tmp_path: Path) -> None:
        with (
            open_memory(tmp_path) as memory,
            pytest.raises(BaseModelMismatch, match="instruction_hypernetwork"),
        ):
            memory.internalize_task(UPPER)

    def test_tasks_that_are_there_need_no_hypernetwork(self, memory: Memory, tmp_path: Path) -> None:
        task = memory.internalize_task(UPPER)
        expected = memory.ask(QUESTION, tasks=[task.id], options=SHORT)
        with open_memory(tmp_path / "memory") as other:
            assert other.ask(QUESTION, tasks=[task.id], options=SHORT).text == expected.text

    def test_a_hypernetwork_for_another_base_or_encoder_is_refused(self, tmp_path: Path) -> None:
        other = tiny_instruction_hypernetwork(tiny_base_model(layers=2))
        with pytest.raises(BaseModelMismatch) as caught:
            open_memory(tmp_path / "base", instruction_hypernetwork=other)
        assert "shipped" not in str(caught.value)  # it was named
        encoder = TextEncoder(_Limited(), name=tiny_text_encoder().name)
        with pytest.raises(HypernetworkMismatch, match="64 dimensions"):
            open_memory(tmp_path / "encoder", instruction_hypernetwork=instruction_hypernetwork(), text_encoder=encoder)


class _Limited:
    """A model that reads eight words, as sentence-transformers say it."""

    max_seq_length = 8

    def tokenizer(self, text: str, *, truncation: bool, max_length: int) -> dict[str, list[int]]:
        return {"input_ids": list(range(len(text.split())))[:max_length]}

    def encode(self, texts: list[str], /) -> Any:
        return [[1.0, float(len(" ".join(text.split()[:8])))] for text in texts]


class TestLongDescriptions:
    @pytest.fixture
    def memory(self, tmp_path: Path) -> Iterator[Memory]:
        encoder = TextEncoder(_Limited())
        hypernetwork = tiny_instruction_hypernetwork(base_model(), text_encoder=encoder)
        with open_memory(tmp_path, instruction_hypernetwork=hypernetwork, text_encoder=encoder) as opened:
            yield opened

    def test_what_the_encoder_does_not_read_is_said(self, memory: Memory) -> None:
        long = "Say it " * 5000
        with pytest.warns(TruncatedDescriptionWarning, match="8 tokens") as caught:
            task = memory.internalize_task(long)
        assert caught[0].filename == __file__
        assert memory.get(task.id).text == long  # the record keeps all of it

    def test_what_fits_is_not_warned_about(self, memory: Memory) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            memory.internalize_task("Say it all in upper case from here.")


class TestNamed:
    def test_a_named_task_is_mounted(self, memory: Memory) -> None:
        task = memory.internalize_task(UPPER)
        answer = memory.ask(QUESTION, tasks=[task.id], options=SHORT)
        assert composed(answer).name == compose([Part(generated(UPPER))]).name
        assert [(each.record_id, each.text, each.score) for each in answer.tasks] == [(task.id, UPPER, None)]
        assert answer.text != memory.ask(QUESTION, options=SHORT).text
        bare, with_it = base_model().chat_ids(QUESTION), base_model().chat_ids(QUESTION, context=UPPER)
        assert answer.usage.prompt_tokens == len(bare)
        assert answer.usage.tokens_saved == len(with_it) - len(bare)

    def test_one_that_was_stored_twice_is_given_once(self, memory: Memory) -> None:
        twins = [memory.internalize_task(UPPER).id for _ in range(2)]
        assert composed(memory.ask(QUESTION, tasks=twins, options=SHORT)).rank == RANK
        told_once = base_model().chat_ids(QUESTION, context=UPPER)
        answer = memory.ask(QUESTION, tasks=twins, mode="context", options=SHORT)
        assert answer.usage.prompt_tokens == len(told_once)

    def test_several_are_mounted_together_each_once(self, memory: Memory) -> None:
        upper, french = memory.internalize_task(UPPER), memory.internalize_task(FRENCH)
        answer = memory.ask(QUESTION, tasks=[upper.id, french.id, upper.id], options=SHORT)
        assert composed(answer).name == compose([Part(generated(UPPER)), Part(generated(FRENCH))]).name

    def test_a_task_and_a_document_make_one_composition_of_exact_sums(self, memory: Memory, tmp_path: Path) -> None:
        memory.internalize(FACT)
        task = memory.internalize_task(UPPER)
        document = composed(memory.ask(QUESTION, options=SHORT))
        both = composed(memory.ask(QUESTION, tasks=[task.id], options=SHORT))
        alone = compose([Part(generated(UPPER))])
        assert set(both.factors) == {"down_proj", "q_proj", "v_proj"}
        assert both.rank == document.rank + RANK
        assert both.error == 0
        for module in both.factors:
            change = torch.zeros(())
            for part in (document, alone):
                if module in part.factors:  # a module that one lacks counts as zero there
                    a, b = part.factors[module]
                    change = change + b.mT @ a
            a, b = both.factors[module]
            torch.testing.assert_close(b.mT @ a, change)
        assert len(both.adapters) == 3  # prior, chunk and task

    @pytest.mark.parametrize("mode", ["weights", "context", "hybrid", "none"])
    def test_a_mode_gives_the_task_as_it_gives_the_text(self, memory: Memory, mode: Mode) -> None:
        memory.internalize(FACT)
        task = memory.internalize_task(UPPER)
        answer = memory.ask(QUESTION, mode=mode, tasks=[task.id], options=SHORT)
        mounted, prompted = mode in ("weights", "hybrid"), mode in ("context", "hybrid")
        assert (answer.composition is not None) == mounted
        assert [each.record_id for each in answer.tasks] == ([] if mode == "none" else [task.id])
        context = "\n\n".join([UPPER, CONTEXT_PROMPT.format(text=FACT)]) if prompted else None
        assert answer.usage.prompt_tokens == len(base_model().chat_ids(QUESTION, context=context))
        if mode == "context":
            assert answer.text == told(QUESTION, UPPER, CONTEXT_PROMPT.format(text=FACT))

    def test_streams_and_batches_are_under_the_task_as_well(self, memory: Memory) -> None:
        task = memory.internalize_task(UPPER)
        answer = memory.ask(QUESTION, tasks=[task.id], options=SHORT)
        assert "".join(memory.stream(QUESTION, tasks=[task.id], options=SHORT)) == answer.text
        both = memory.ask_many([QUESTION, "Which bus?"], tasks=[task.id], options=SHORT)
        assert both[0].text == answer.text
        assert len(both[1].tasks) == 1

    def test_what_is_no_task_of_this_scope_is_refused(self, memory: Memory) -> None:
        document = memory.internalize(FACT)
        task = memory.internalize_task(UPPER, scope="acme/mira")
        with pytest.raises(InvalidInput, match="is a document"):
            memory.ask(QUESTION, tasks=[document.id])
        with pytest.raises(InvalidInput, match="is a task"):
            memory.ask(QUESTION, scope="acme/mira", records=[task.id])
        with pytest.raises(RecordNotFound, match=task.id):
            memory.ask(QUESTION, scope="acme/paul", tasks=[task.id])
        with pytest.raises(InvalidInput, match="list of ids"):
            memory.ask(QUESTION, tasks=task.id)

    def test_a_forgotten_task_is_gone(self, memory: Memory) -> None:
        task = memory.internalize_task(UPPER)
        memory.always(task.id)
        assert memory.ask(QUESTION, options=SHORT).tasks
        assert memory.forget(task.id).files == 1
        bare = memory.ask(QUESTION, options=SHORT)
        assert (bare.tasks, bare.composition) == ([], None)
        with pytest.raises(KeyError):
            memory.ask(QUESTION, tasks=[task.id])

    def test_a_backend_with_a_limit_mounts_both(self, tmp_path: Path) -> None:
        backend = TransformersBackend(base_model(), max_rank=3 * RANK)
        with open_memory(tmp_path, backend=backend, instruction_hypernetwork=instruction_hypernetwork()) as memory:
            memory.internalize_many([FACT, "The door code is 1593"])
            task = memory.internalize_task(UPPER)
            alone = memory.ask(QUESTION, min_score=-1, spread=None, options=SHORT)
            beside = memory.ask(QUESTION, min_score=-1, spread=None, tasks=[task.id], options=SHORT)
            assert (len(alone.recalls), composed(alone).rank) == (2, 3 * RANK)
            assert (len(beside.recalls), composed(beside).rank, composed(beside).error) == (1, 3 * RANK, 0)


class TestDefaults:
    def test_a_scope_and_those_below_it_are_always_asked_under_it(self, memory: Memory, tmp_path: Path) -> None:
        task = memory.internalize_task(UPPER)
        memory.always(task.id, scope="acme")

        def under(scope: str, opened: Memory = memory) -> list[str]:
            return [each.record_id for each in opened.ask(QUESTION, scope=scope, options=SHORT).tasks]

        assert (under("acme"), under("acme/mira"), under(""), under("zeta")) == ([task.id], [task.id], [], [])
        with open_memory(tmp_path / "memory") as other:
            assert under("acme/mira", other) == [task.id]
        memory.always(task.id, scope="acme")  # twice is once
        memory.always(task.id, scope="acme", on=False)
        assert under("acme") == []

    def test_defaults_add_up_and_naming_replaces_them(self, memory: Memory) -> None:
        upper, french = memory.internalize_task(UPPER), memory.internalize_task(FRENCH)
        memory.always(upper.id)
        memory.always(french.id, scope="acme")
        memory.always(upper.id, scope="acme")
        both = memory.ask(QUESTION, scope="acme", options=SHORT)
        assert {each.record_id for each in both.tasks} == {upper.id, french.id}
        assert composed(both).rank == 2 * RANK
        named = memory.ask(QUESTION, scope="acme", tasks=[french.id], options=SHORT)
        assert [each.record_id for each in named.tasks] == [french.id]
        assert memory.ask(QUESTION, scope="acme", tasks=[], options=SHORT).tasks == []
        assert memory.ask(QUESTION, scope="acme", mode="none", options=SHORT).tasks == []

    def test_one_that_was_restored_is_mounted_once(self, memory: Memory) -> None:
        task = memory.internalize_task(UPPER)
        memory.always(task.id)
        before = memory.ask(QUESTION, options=SHORT)
        memory.restore(task.id, version=1)
        after = memory.ask(QUESTION, options=SHORT)
        assert len(after.tasks) == len(before.tasks) == 1
        assert composed(after).name == composed(before).name

    def test_a_scope_cannot_have_what_its_questions_do_not_see(self, memory: Memory) -> None:
        task = memory.internalize_task(UPPER, scope="acme/mira")
        with pytest.raises(InvalidInput, match="do not see"):
            memory.always(task.id, scope="acme")
        with pytest.raises(RecordNotFound):
            memory.always(task.id, scope="acme/paul")
        with pytest.raises(InvalidInput, match="is a document"):
            memory.always(memory.internalize(FACT).id)

    def test_a_scoped_view_writes_and_sets_below_its_scope(self, memory: Memory) -> None:
        view = memory.scoped("acme")
        task = view.internalize_task(UPPER, scope="mira")
        assert task.scope == "acme/mira"
        view.always(task.id, scope="mira")
        assert memory.ask(QUESTION, scope="acme/mira", options=SHORT).tasks
        assert memory.ask(QUESTION, scope="mira", options=SHORT).tasks == []
        with pytest.raises(RecordNotFound):
            view.scoped("paul").always(task.id)

    def test_a_task_that_is_forgotten_meanwhile_is_no_default(self, memory: Memory) -> None:
        task = memory.internalize_task(UPPER)
        memory.forget(task.id)
        with pytest.raises(RecordNotFound, match=task.id):
            memory._store.defaults.set(task.id, Scope("acme"), on=True)

    def test_a_forgotten_scope_has_no_defaults(self, memory: Memory) -> None:
        task = memory.internalize_task(UPPER)
        for scope in ("acme", "acme/mira", "acme2"):
            memory.always(task.id, scope=scope)
        memory.forget(scope="acme")
        assert memory.ask(QUESTION, scope="acme/mira", options=SHORT).tasks == []
        assert memory.ask(QUESTION, scope="acme2", options=SHORT).tasks


class TestResemblance:
    def test_it_is_off_unless_asked_for(self, memory: Memory) -> None:
        memory.internalize_task(UPPER)
        assert memory.ask("Answer in upper case letters!", options=SHORT).tasks == []

    def test_the_nearest_visible_task_is_mounted_if_near_enough(self, memory: Memory) -> None:
        upper = memory.internalize_task(UPPER, scope="acme")
        memory.internalize_task(FRENCH, scope="acme")
        memory.internalize_task("Translate the word house into French", scope="acme/paul")
        answer = memory.ask("Answer this in upper case", scope="acme/mira", task_score=0.3, options=SHORT)
        assert [each.record_id for each in answer.tasks] == [upper.id]
        score = answer.tasks[0].score
        assert score is not None
        assert 0.3 <= score < 1
        assert memory.ask("Answer this in upper case", scope="acme", task_score=score + 0.01, options=SHORT).tasks == []
        assert memory.ask("Answer this in upper case", task_score=-1.0, options=SHORT).tasks == []  # sees none

    def test_a_default_that_is_near_is_mounted_once(self, memory: Memory) -> None:
        task = memory.internalize_task(UPPER)
        memory.always(task.id)
        answer = memory.ask("Answer in upper case", task_score=0.1, options=SHORT)
        assert [each.record_id for each in answer.tasks] == [task.id]
        assert composed(answer).rank == RANK


class TestRepair:
    def test_a_lost_task_is_made_again_as_the_task_that_it_was(self, memory: Memory, tmp_path: Path) -> None:
        fact, task = memory.internalize(FACT), memory.internalize_task(UPPER)
        before = {path: path.read_bytes() for path in (tmp_path / "memory/weights").rglob("*.safetensors")}
        for path in before:
            path.unlink()
        assert memory.repair() == [fact.id, task.id]
        with AdapterStore.open(tmp_path / "memory") as store:
            (chunk,) = store.record_chunks(task.id, scope=task.scope)
            assert store.load_adapter(chunk.weights_hash).kind == "instruction"
        after = {path: path.read_bytes() for path in (tmp_path / "memory/weights").rglob("*.safetensors")}
        assert len(after) == 2  # opening writes the prior's
        assert after.items() <= before.items()

    def test_a_question_that_mounts_nothing_needs_no_weight_file(self, memory: Memory, tmp_path: Path) -> None:
        memory.always(memory.internalize_task(UPPER).id)
        before = memory.ask(QUESTION, mode="context", options=SHORT)
        for path in (tmp_path / "memory/weights").rglob("*.safetensors"):
            path.write_bytes(b"damaged")
        with pytest.raises(DamagedFile):
            memory.ask(QUESTION, options=SHORT)
        answer = memory.ask(QUESTION, mode="context", options=SHORT)
        assert [task.text for task in answer.tasks] == [UPPER]
        assert answer.text == before.text == told(QUESTION, UPPER)

    def test_views_and_threads_share_one_hypernetwork(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        folder = save_hypernetwork(instruction_hypernetwork(), tmp_path / "weights", kind="instruction")
        monkeypatch.setattr("lora_memory.instructor.DEFAULT_INSTRUCTION_HYPERNETWORK", folder)
        with open_memory(tmp_path / "memory") as memory:
            views = [memory, memory.scoped("a"), memory.scoped("b")] * 2
            with ThreadPoolExecutor(len(views)) as threads:
                made = list(threads.map(lambda view: view._instructing(), views))
        assert len(set(map(id, made))) == 1

    def test_without_an_instruction_hypernetwork_documents_are_repaired_and_the_error_says_what_to_give(
        self, memory: Memory, tmp_path: Path
    ) -> None:
        memory.internalize(FACT)
        memory.internalize_task(UPPER)
        memory.close()
        for path in (tmp_path / "memory/weights").rglob("*.safetensors"):
            path.unlink()
        with open_memory(tmp_path / "memory") as other:
            with pytest.raises(BaseModelMismatch, match="name it as instruction_hypernetwork"):
                other.repair()
            assert len(other.check()) == 1

    def test_nothing_of_a_task_that_was_made_again_by_another_hypernetwork_outlives_it(
        self, memory: Memory, tmp_path: Path
    ) -> None:
        weights = tmp_path / "memory/weights"
        prior = set(weights.rglob("*.safetensors"))
        task = memory.internalize_task(UPPER)
        memory.close()
        (file,) = set(weights.rglob("*.safetensors")) - prior
        file.write_bytes(file.read_bytes()[:-1] + b"?")
        other = tiny_instruction_hypernetwork(base_model(), seed=5)
        with open_memory(tmp_path / "memory", instruction_hypernetwork=other) as again:
            assert again.repair() == [task.id]
            assert not file.exists()
            assert again.forget(task.id).status == "complete"
        assert set(weights.rglob("*.safetensors")) == prior
