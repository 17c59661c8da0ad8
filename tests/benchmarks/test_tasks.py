"""`bench tasks`: what each mode is given, the better of two wordings, parts and families, and what it costs."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lora_memory.backends.base import Generation, GenerationOptions, Request
from lora_memory.benchmarks import tasks
from lora_memory.documents import Instruction
from lora_memory.errors import BaseModelMismatch, InvalidInput
from lora_memory.hypernetworks.instruction import InstructionHypernetwork
from lora_memory.memory import Memory
from lora_memory.testing import (
    EchoBackend,
    tiny_adapter,
    tiny_base_model,
    tiny_hypernetwork,
    tiny_instruction_hypernetwork,
)
from tests.tiny_memory import open_memory
from tests.training.tasks import rows, write


class _Follower(EchoBackend):
    """Answers right if the adapter of the task's description is mounted, or the prompt says or shows what to do."""

    def __init__(self, *, needs_label: bool = False) -> None:
        super().__init__(tiny_base_model(max_position_embeddings=65536))
        self.answers: dict[str, str] = {}  # by the hash of an adapter
        self.needs_label = needs_label
        self.prompts: list[str] = []

    def _generate(self, requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
        return [
            Generation.of(request, text=self._answer(request), completion_tokens=2, finish_reason="stop")
            for request in requests
        ]

    def _stream(self, request: Request, options: GenerationOptions) -> Generator[str, None, Generation]:
        (generation,) = self._generate([request], options)
        yield generation.text
        return generation

    def _answer(self, request: Request) -> str:
        prompt = self.base_model.tokenizer.decode(request.prompt_ids)
        self.prompts.append(prompt)
        if request.composition is not None:
            return self.answers.get(request.composition.adapters[0], "?")
        labelled = "Output:" in prompt or not self.needs_label
        told = [answer for answer in "xy" if f"Say {answer} to everything." in prompt and labelled]
        shown = [answer for answer in "xy" if f"Output: {answer}" in prompt]
        return (told or shown or ["?"])[0]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write(tmp_path / "tasks.jsonl.gz", rows())


def opened(folder: Path, backend: _Follower, hypernetwork: InstructionHypernetwork | None = None) -> Memory:
    memory = open_memory(
        folder,
        base_model=None,
        backend=backend,
        document_hypernetwork=tiny_hypernetwork(backend.base_model),
        instruction_hypernetwork=hypernetwork or tiny_instruction_hypernetwork(backend.base_model),
    )
    for answer in "xy":
        (adapter,) = memory._instructing().adapters([Instruction(f"Say {answer} to everything.")])
        backend.answers[adapter.content_hash] = answer
    return memory


@pytest.fixture
def backend() -> _Follower:
    return _Follower()


@pytest.fixture
def memory(tmp_path: Path, backend: _Follower) -> Iterator[Memory]:
    with opened(tmp_path / "memory", backend) as each:
        yield each


def by_mode(result: Any) -> dict[str, dict[str, Any]]:
    return {row["mode"]: row for row in result.results if row["family"] is None}


def test_every_mode_is_given_what_it_says(memory: Memory, backend: _Follower, data: Path, tmp_path: Path) -> None:
    oracle = tiny_adapter(backend.base_model, kind="instruction")
    backend.answers[oracle.content_hash] = "x"
    (tmp_path / "oracles").mkdir()
    oracle.save(tmp_path / "oracles/one.safetensors")
    result = tasks.run(memory, data=data, oracles=tmp_path / "oracles")
    rows_of = by_mode(result)
    scores = {mode: row["score"] for mode, row in rows_of.items()}
    assert scores == {"bare": 0, "description": 1, "three_shot": 1, "adapter": 1, "shuffled": 0, "oracle": 1}
    assert {mode: row["n"] for mode, row in rows_of.items()} == dict.fromkeys(scores, 8) | {"oracle": 2}
    assert rows_of["oracle"]["tasks"] == 1
    tokens = {mode: row["prompt_tokens"] for mode, row in rows_of.items()}
    assert tokens["adapter"] == tokens["bare"] == tokens["oracle"]
    assert tokens["bare"] < tokens["description"] < tokens["three_shot"]
    assert rows_of["bare"]["flops"] < rows_of["adapter"]["flops"] < rows_of["description"]["flops"]
    assert rows_of["adapter"]["setup_flops"] > 0 == rows_of["bare"]["setup_flops"]
    assert min(rows_of["adapter"]["setup_ms"], rows_of["adapter"]["embedding_ms"]) > 0
    assert rows_of["bare"]["setup_ms"] is None
    assert memory.list() == []  # nothing is stored


def test_parts_and_families_have_rows_of_their_own(memory: Memory, data: Path) -> None:
    result = tasks.run(memory, data=data, modes=["adapter"])
    found = [(row["family"], row["part"], row["tasks"], row["n"]) for row in result.results]
    assert found == [
        (None, None, 4, 8),
        ("trained", "trained", 2, 4),
        ("unseen_task", "unseen_task", 1, 2),
        ("unseen_family", "unseen_family", 1, 2),
        ("letters", None, 3, 6),
        ("position", None, 1, 2),
    ]
    only = tasks.run(memory, data=data, modes=["adapter"], parts=["unseen_task"], limit=1)
    assert [row["n"] for row in only.results] == [1, 1, 1]


def test_what_was_trained_on_stands_in_the_hypernetwork(backend: _Follower, data: Path, tmp_path: Path) -> None:
    hypernetwork = tiny_instruction_hypernetwork(backend.base_model)
    hypernetwork.config = replace(hypernetwork.config, trained_tasks=("p_three",), trained_families=("position",))
    with opened(tmp_path / "memory", backend, hypernetwork) as memory:
        result = tasks.run(memory, data=data, modes=["bare"], limit=1)
    parts = {row["part"]: row["tasks"] for row in result.results if row["part"]}
    assert parts == {"trained": 1, "unseen_family": 3}


def test_a_map_is_drawn_where_one_is_asked_for(memory: Memory, data: Path, tmp_path: Path) -> None:
    tasks.run(memory, data=data, modes=["bare"], limit=1, picture=tmp_path / "map.png")
    assert (tmp_path / "map.png").read_bytes().startswith(b"\x89PNG")


def test_the_prompt_gets_the_better_of_two_wordings(tmp_path: Path, data: Path) -> None:
    backend = _Follower(needs_label=True)
    with opened(tmp_path / "memory", backend) as memory:
        result = tasks.run(memory, data=data, modes=["description"])
    assert by_mode(result)["description"]["score"] == 1
    assert [(each["labelled"], each["score"]) for each in result.settings["wordings"]] == [(False, 0.0), (True, 1.0)]
    assert any(prompt.count("Input: g\nOutput:") == 1 for prompt in backend.prompts)


def test_three_examples_are_shown_and_never_one_of_the_test(memory: Memory, backend: _Follower, data: Path) -> None:
    tasks.run(memory, data=data, modes=["three_shot"])
    for prompt in backend.prompts:
        shown = [line.removeprefix("Input: ") for line in prompt.splitlines() if line.startswith("Input: ")]
        assert len(shown) == 4
        assert set(shown[:3]) <= set("abcdef")
        assert shown[3] in "gh"


def test_every_prompt_has_the_system_turn(memory: Memory, backend: _Follower, data: Path) -> None:
    found = tasks.run(memory, data=data, system="Be brief.")
    assert found.settings["system"] == "Be brief."
    assert {row["mode"] for row in found.results} == set(tasks.MODES) - {"oracle"}
    assert all(prompt.startswith("<|im_start|>system\nBe brief.<|im_end|>\n") for prompt in backend.prompts)
    backend.prompts.clear()
    tasks.run(memory, data=data, system="", modes=["adapter"])
    assert all(prompt.startswith("<|im_start|>system\n<|im_end|>\n") for prompt in backend.prompts)
    backend.prompts.clear()
    tasks.run(memory, data=data, modes=["adapter"])
    assert all(prompt.startswith("<|im_start|>user\n") for prompt in backend.prompts)


def test_an_input_has_its_own_place_in_a_description_that_has_one(
    memory: Memory, backend: _Follower, tmp_path: Path
) -> None:
    row = rows()[0] | {"descriptions": ["Title: [input] Say x to everything."]}
    tasks.run(memory, data=write(tmp_path / "placed.jsonl.gz", [row]), modes=["description"])
    assert any("Title: g Say x to everything.<|im_end|>" in prompt for prompt in backend.prompts)


def test_what_cannot_be_measured_is_said(memory: Memory, data: Path, tmp_path: Path) -> None:
    unknown: Any = ["best"]
    with pytest.raises(InvalidInput, match="unknown mode"):
        tasks.run(memory, data=data, modes=unknown)
    with pytest.raises(InvalidInput, match="limit"):
        tasks.run(memory, data=data, limit=0)
    with pytest.raises(InvalidInput, match="no task of the parts"):
        tasks.run(memory, data=data, parts=["unknown"])
    with open_memory(tmp_path / "without") as other:
        with pytest.raises(BaseModelMismatch):
            tasks.run(other, data=data, modes=["adapter"])
        assert tasks.run(other, data=data, modes=["bare"], limit=1).results
