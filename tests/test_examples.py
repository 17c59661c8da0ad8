"""The examples run, here on tiny models."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

from lora_memory.memory import Memory

EXAMPLES = Path(__file__).parent.parent / "examples"


def example(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_prompt_of_a_long_running_assistant_stays_short(
    memory: Memory, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assistant = example("long_running_assistant")
    counted = assistant.converse(memory, 16, window=2)
    assert len(counted) == 16
    assert all(tokens.session <= tokens.everything for tokens in counted)
    assert counted[10].session < 0.5 * counted[10].everything
    printed = capsys.readouterr().out
    assert all(question in printed for question in assistant.FACTS.values())
    assert len(memory.list(scope="example/assistant")) == 14
    pytest.importorskip("matplotlib")
    assistant.plot(counted, tmp_path / "tokens.png")
    assert (tmp_path / "tokens.png").read_bytes().startswith(b"\x89PNG")
