"""The shipped default on real text: what the mechanics are for. These tests are about meaning, with room for noise."""

import gzip
import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from lora_memory.asking import MIN_SCORE
from lora_memory.backends.base import GenerationOptions
from lora_memory.instructor import DEFAULT_INSTRUCTION_HYPERNETWORK, Instructor
from lora_memory.internalizer import DEFAULT_DOCUMENT_HYPERNETWORK, Internalizer
from lora_memory.memory import Memory
from lora_memory.reranker import DEFAULT_RERANKER
from lora_memory.scoring import exact_match
from lora_memory.text_encoder import TextEncoder
from lora_memory.training.data import recall_set

MAX_WEIGHT_BYTES = {
    DEFAULT_DOCUMENT_HYPERNETWORK: 32_000_000,
    DEFAULT_INSTRUCTION_HYPERNETWORK: 8_000_000,
    DEFAULT_RERANKER: 3_000_000,
}
SHORT = GenerationOptions(max_new_tokens=16)

NOTES = {
    "acme/mira": "Mira Castellan's locker code is 4827. She works from Lisbon on Fridays.",
    "acme": "The staging database listens on port 6543.",
    "globex": "The Globex canteen closes at 14:45.",
}


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Memory]:
    with Memory.open(tmp_path_factory.mktemp("shipped")) as memory:
        for scope, text in NOTES.items():
            memory.internalize(text, scope=scope)
        yield memory


@pytest.mark.parametrize(
    ("question", "scope", "expected"),
    [
        ("What is Mira Castellan's locker code?", "acme/mira", "4827"),
        ("On which port does the staging database listen?", "acme/mira", "6543"),
        ("When does the Globex canteen close?", "globex", "14:45"),
    ],
)
def test_an_answer_comes_from_the_weights(memory: Memory, question: str, scope: str, expected: str) -> None:
    answer = memory.ask(question, scope=scope, options=SHORT)
    assert exact_match(answer.text, expected)
    assert not answer.negligible
    bare = memory.ask(question, scope=scope, mode="none", options=SHORT)
    assert answer.usage.prompt_tokens == bare.usage.prompt_tokens  # the document is not in the prompt
    assert answer.usage.tokens_saved > 0
    assert expected not in bare.text


def test_who_is_meant_and_which_of_the_sentences_about_her(memory: Memory) -> None:
    memory.internalize(
        "Ottoline Farrow was born in Kesterholm in 1958. She learned to bind books from Jasper Quill, and opened her "
        "own shop on Tanner Row. Her nephew has run it since she retired. She plays the cello in an amateur trio.",
        scope="books",
    )
    assert memory.reranker is not None
    for question, told in (
        ("Who taught Ottoline Farrow her craft?", "Jasper Quill"),
        ("Which instrument does Ottoline Farrow play?", "cello"),
        ("Who runs the workshop now?", "nephew"),
    ):
        found = memory.search(question, scope="books")
        assert told in found[0].text, question


def test_a_sibling_scope_does_not_know(memory: Memory) -> None:
    answer = memory.ask("What is Mira Castellan's locker code?", scope="globex", options=SHORT)
    assert "4827" not in answer.text
    assert all(recall.scope == "globex" for recall in answer.recalls)


def test_what_was_never_internalized_recalls_nothing(memory: Memory) -> None:
    for question in ("How do I bake sourdough bread?", "Who wrote Hamlet?", "Explain quantum entanglement."):
        answer = memory.ask(question, scope="acme/mira", options=GenerationOptions(max_new_tokens=2))
        assert all(recall.score >= MIN_SCORE for recall in answer.recalls)
        assert answer.recalls == []
        assert answer.composition is None


def test_what_is_forgotten_is_not_answered(memory: Memory) -> None:
    record = memory.internalize("The gym of Ruslan Petrosyan opens at 6:15.", scope="gym")
    question = "When does the gym of Ruslan Petrosyan open?"
    assert exact_match(memory.ask(question, scope="gym", options=SHORT).text, "6:15")
    memory.forget(record.id, scope="gym")
    gone = memory.ask(question, scope="gym", options=SHORT)
    assert gone.recalls == []
    assert gone.text == memory.ask(question, scope="gym", mode="none", options=SHORT).text


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_one_fact_is_recalled(memory: Memory) -> None:
    fixed = files("lora_memory.benchmarks") / "data" / "recall_1.jsonl.gz"
    unseen = [json.loads(line) for line in gzip.decompress(fixed.read_bytes()).splitlines()]
    for name, rows, least in (("unseen", unseen[:24], 0.75), ("seen", recall_set(1, 24, seed=1), 0.75)):
        records = memory.internalize_many([row["context"] for row in rows], scope=name)
        right = 0
        for row, record in zip(rows, records, strict=True):
            (qa,) = row["qas"]
            right += exact_match(memory.ask(qa["q"], scope=name, records=[record.id], options=SHORT).text, qa["a"])
        assert right / len(rows) >= least  # the shipped weights have .94 and .97: this is not the place to measure


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("Give the opposite of the word.", {"hot": "cold", "early": "late", "rich": "poor", "open": "closed"}),
        ("Write the plural of the given noun.", {"window": "windows", "city": "cities", "box": "boxes", "dog": "dogs"}),
        (
            "Is the sentiment of the review positive or negative?",
            {
                "A wonderful film, I loved it.": "positive",
                "The best meal of my life.": "positive",
                "Dull, slow and far too long.": "negative",
                "The soup was cold and the waiter rude.": "negative",
            },
        ),
    ],
)
def test_a_task_is_done_from_its_description(memory: Memory, description: str, expected: dict[str, str]) -> None:
    task = memory.internalize_task(description, scope="tasks")
    done = {given: memory.ask(given, scope="tasks", tasks=[task.id], options=SHORT).text for given in expected}
    right = sum(exact_match(done[given], reply) for given, reply in expected.items())
    assert right >= len(expected) - 1, done
    bare = [memory.ask(given, scope="tasks", tasks=[], options=SHORT).text for given in expected]
    assert not any(exact_match(said, reply) for said, reply in zip(bare, expected.values(), strict=True))


@pytest.mark.parametrize("folder", MAX_WEIGHT_BYTES, ids=lambda folder: folder.name)
def test_the_weights_fit_their_limit(folder: Path) -> None:
    assert (folder / "model.safetensors").stat().st_size <= MAX_WEIGHT_BYTES[folder]
    assert {path.suffix for path in folder.iterdir()} == {".json", ".safetensors", ".md"}


def test_the_weights_fit_their_base(memory: Memory) -> None:
    base_model, encoder = memory.base_model, TextEncoder()
    for hypernetwork in (
        Internalizer.load(base_model).hypernetwork,
        Instructor.load(base_model, None, encoder).hypernetwork,
    ):
        assert hypernetwork.config.base_models == (base_model.fingerprint,)
