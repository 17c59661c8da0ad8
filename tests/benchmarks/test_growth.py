from __future__ import annotations

from pathlib import Path

import pytest

from lora_memory.benchmarks import growth
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.testing import tiny_base_model
from tests import tiny_memory


@pytest.fixture
def roomy(tmp_path: Path) -> Memory:
    """A memory whose window holds the question beside nothing else."""
    model = tiny_base_model(max_position_embeddings=65536)
    return tiny_memory.open_memory(tmp_path / "roomy", base_model=model)


def test_every_size_is_measured_and_nothing_is_left(roomy: Memory, tmp_path: Path) -> None:
    result = growth.run(roomy, tokens=(128, 256), records=(3, 700), repeats=2)
    rows = {(row["what"], row["unit"], row["size"]): row["p50_ms"] for row in result.results}
    assert set(rows) == {
        *((what, "tokens", size) for what in ("internalize", "ask", "ask_all") for size in (128, 256)),
        *((what, "records", size) for what in ("search", "ask_among") for size in (3, 700)),
    }
    assert all(float(time or 0) > 0 for time in rows.values())
    assert roomy.list() == []
    for name in ("growth.svg", "growth.png"):
        growth.draw(result, tmp_path / name)
        assert (tmp_path / name).stat().st_size > 1000
    growth.draw(result, tmp_path / "again.svg")
    assert (tmp_path / "again.svg").read_bytes() == (tmp_path / "growth.svg").read_bytes()


def test_sizes_are_positive(memory: Memory) -> None:
    with pytest.raises(InvalidInput, match="1 or more"):
        growth.run(memory, records=(0, 10))
