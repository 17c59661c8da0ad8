"""`bench latency`: the rows are there and compare like with like."""

from __future__ import annotations

from pathlib import Path

import pytest

from lora_memory.backends.transformers import TransformersBackend
from lora_memory.benchmarks import latency
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.testing import EchoBackend, tiny_base_model, tiny_hypernetwork, tiny_text_encoder
from tests.benchmarks.oracle import open_memory


def test_rows(tmp_path: Path) -> None:
    base_model = tiny_base_model(max_position_embeddings=1024)
    hypernetwork = tiny_hypernetwork(base_model, rank=2)
    encoder = tiny_text_encoder()
    opened: list[int] = []

    def reopen() -> Memory:
        opened.append(1)
        path = tmp_path / f"reopened-{len(opened)}"
        return Memory.open(path, base_model=base_model, document_hypernetwork=hypernetwork, text_encoder=encoder)

    backend = TransformersBackend(base_model)
    with Memory.open(
        tmp_path / "memory",
        base_model=base_model,
        document_hypernetwork=hypernetwork,
        text_encoder=encoder,
        backend=backend,
    ) as memory:
        result = latency.run(memory, reopen=reopen, internalized_tokens=(128,), prompt_tokens=(256, 1000))
        assert memory.list() == []
    assert not result.interrupted
    assert len(opened) == 6
    rows = {(row["what"], row["size"]): row for row in result.results}
    longest = max(size for what, size in rows if what == "first_token" and isinstance(size, int))
    assert 256 < longest < 1000, "the prompt's document is cut to the window"
    assert list(rows) == [
        ("open", None),
        ("adapters", 128),
        ("internalize", 128),
        ("search", 7),
        ("compose", 16),
        ("ask", 16),
        ("ask_bare", 0),
        ("mounted_token", 16),
        ("bare_token", 0),
        ("first_token", 256),
        ("first_token_retrieved", 256),
        ("first_token_in_prompt", 256),
        ("first_token_chunks_in_prompt", 256),
        ("first_token_bare", 0),
        ("first_token", longest),
        ("first_token_retrieved", longest),
        ("first_token_in_prompt", longest),
        ("first_token_chunks_in_prompt", longest),
    ]
    for row in result.results:
        assert 0 < float(row["p50_ms"] or 0) <= float(row["p95_ms"] or 0)
    assert rows["ask", 16]["tokens"] == rows["ask_bare", 0]["tokens"]
    assert float(rows["ask", 16]["ratio"] or 0) > 0
    assert float(rows["mounted_token", 16]["ratio"] or 0) > 0
    # float32: layers × rank × (in + out) × 4 bytes
    assert rows["ask", 16]["bytes"] == rows["compose", 16]["bytes"] == 3 * 16 * (48 + 32) * 4
    chunks = (int(rows["first_token", 256]["rank"] or 0) - 2) / 2  # without the prior
    assert chunks >= 256 / 64
    assert rows["first_token_retrieved", 256]["rank"] == (4 + 1) * 2


def test_too_few_repeats(tmp_path: Path) -> None:
    with open_memory(tmp_path, EchoBackend()) as memory, pytest.raises(InvalidInput, match="at least 5"):
        latency.run(memory, repeats=3)


def test_interrupted_shows_what_it_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(latency, "_ask", interrupted)
    with open_memory(tmp_path, EchoBackend(tiny_base_model())) as memory:
        result = latency.run(memory, internalized_tokens=(128,))
        assert memory.list() == []
    assert [row["what"] for row in result.results] == ["adapters", "internalize"]
    assert result.interrupted
