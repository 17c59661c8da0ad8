"""An empty memory on tiny models, open, and other processes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lora_memory.memory import Memory
from tests.processes import Start, starting
from tests.tiny_memory import open_memory


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    with open_memory(tmp_path / "memory") as opened:
        yield opened


@pytest.fixture
def start() -> Iterator[Start]:
    with starting() as start:
        yield start
