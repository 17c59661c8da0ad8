"""The map of adapters: near where they are alike, and a file that is a picture."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from lora_memory.adapter import Adapter
from lora_memory.benchmarks.adapter_map import draw_map, places
from lora_memory.errors import InvalidInput
from lora_memory.testing import tiny_adapter, tiny_base_model


@pytest.fixture(scope="module")
def adapters() -> list[Adapter]:
    """Two that are nearly alike, and two others."""
    base_model = tiny_base_model()
    return [
        tiny_adapter(base_model, seed=0),
        tiny_adapter(base_model, seed=0, strength=1.01),
        tiny_adapter(base_model, seed=1),
        tiny_adapter(base_model, seed=2),
    ]


def test_what_is_alike_is_near(adapters: list[Adapter]) -> None:
    found, share = places(adapters)

    def distance(i: int, j: int) -> float:
        return math.dist(found[i], found[j])

    assert distance(0, 1) < 0.1 * min(distance(0, 2), distance(0, 3), distance(2, 3))
    assert 0.9 < share <= 1  # three clusters lie in a plane


def test_a_picture_is_written(adapters: list[Adapter], tmp_path: Path) -> None:
    draw_map(adapters, ["a", "a", "b", "c"], tmp_path / "map.svg")
    drawn = (tmp_path / "map.svg").read_text()
    assert drawn.count("<use") >= 4
    with pytest.raises(InvalidInput, match="cannot write"):
        draw_map(adapters, ["a", "a", "b", "c"], tmp_path / "none" / "map.svg")


def test_what_cannot_be_mapped(adapters: list[Adapter]) -> None:
    with pytest.raises(InvalidInput, match="three adapters"):
        places(adapters[:2])
    with pytest.raises(InvalidInput, match="one shape"):
        places([*adapters, tiny_adapter(tiny_base_model(), rank=3)])
