"""What benchmarks share: an interrupted examination scores what it has, and leaves nothing behind."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from lora_memory.backends.base import GenerationOptions
from lora_memory.benchmarks.examination import Examination, Way, own_scope
from lora_memory.benchmarks.passages import Passage, Question
from lora_memory.memory import Memory
from lora_memory.testing import EchoBackend, tiny_base_model
from tests.benchmarks.oracle import Oracle, open_memory

PASSAGES = [
    Passage(f"The code of gate {number} is {number * 111}.", (Question("Which code?", (str(number * 111),)),))
    for number in range(1, 5)
]


class _Interrupted(Sequence[Passage]):
    """Passages at one of which the user presses Ctrl-C."""

    def __init__(self, at: int) -> None:
        self.at = at

    def __len__(self) -> int:
        return len(PASSAGES)

    def __getitem__(self, index: Any) -> Any:
        return PASSAGES[index]

    def __iter__(self) -> Iterator[Passage]:
        for index, passage in enumerate(PASSAGES):
            if index == self.at:
                raise KeyboardInterrupt
            yield passage


@pytest.mark.parametrize("at", [1, 3])
def test_interrupted_has_the_replies_so_far(tmp_path: Path, at: int) -> None:
    ways = [Way(), Way(mounted="all")]
    with open_memory(tmp_path, Oracle(PASSAGES)) as memory:
        with own_scope(memory, "examination") as scope:
            examination = Examination(memory=memory, scope=scope, options=GenerationOptions(max_new_tokens=8))
            replies = examination.alone(_Interrupted(at), ways)
        assert memory.list() == []
    for way in ways:
        assert [reply.question for reply in replies[way]] == [passage.questions[0] for passage in PASSAGES[:at]]


def test_interrupted_later_it_asks_no_more(tmp_path: Path) -> None:
    with open_memory(tmp_path, Oracle(PASSAGES)) as memory, own_scope(memory, "examination") as scope:
        examination = Examination(memory=memory, scope=scope, options=GenerationOptions(max_new_tokens=8))
        assert len(examination.alone(PASSAGES[:2], [Way()])[Way()]) == 2
        assert examination.alone(_Interrupted(0), [Way()]) == {}
        assert examination.alone(PASSAGES, [Way()]) == {}


def test_interrupted_before_the_first_reply(tmp_path: Path) -> None:
    with open_memory(tmp_path, Oracle(PASSAGES)) as memory:
        with pytest.raises(KeyboardInterrupt), own_scope(memory, "examination") as scope:
            Examination(memory=memory, scope=scope, options=GenerationOptions(max_new_tokens=8)).alone(
                _Interrupted(0), [Way()]
            )
        assert memory.list() == []


@pytest.mark.parametrize(
    ("benchmark", "settings"),
    [
        ("niah", {"lengths": (256,), "limit": 2}),
        ("recall", {"facts": (1,), "templates": ("unseen",), "limit": 2}),
        ("qa", {"data": "written-facts", "limit": 2, "modes": ("weights",)}),
        ("conflict", {"limit": 2}),
    ],
)
def test_a_result_tells_of_the_interruption(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, benchmark: str, settings: Mapping[str, Any]
) -> None:
    if benchmark == "conflict":
        data = tmp_path / "swapped.jsonl"
        rows = [{"context": each.text, "qas": [{"q": "Which code?", "a": ["1"]}]} for each in PASSAGES]
        data.write_text("".join(json.dumps(row) + "\n" for row in rows))
        settings = {**settings, "data": data}
    run, internalize, texts = import_module(f"lora_memory.benchmarks.{benchmark}").run, Memory.internalize, []

    def interrupted(memory: Memory, text: str, **options: Any) -> Any:
        texts.append(text)
        if len(texts) == 2:
            raise KeyboardInterrupt
        return internalize(memory, text, **options)

    with open_memory(tmp_path / "memory", EchoBackend(tiny_base_model(max_position_embeddings=65536))) as memory:
        assert not run(memory, **settings).interrupted
        monkeypatch.setattr(Memory, "internalize", interrupted)
        result = run(memory, **settings)
        assert memory.list() == []
    assert result.interrupted
    assert {row["n"] for row in result.results} == {1}
