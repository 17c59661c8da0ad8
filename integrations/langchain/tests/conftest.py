"""An empty memory, and one with a few facts, on tiny models."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lora_memory import Memory

from tests.tiny_memory import open_memory

FACTS = [
    ("acme", "The office closes at six."),
    ("acme/mira", "The locker of Mira has the code 4827."),
    ("acme/mira", "Mira works from Lisbon on Fridays."),
    ("acme/tom", "The locker of Tom has the code 1193."),
]


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    with open_memory(tmp_path / "memory") as opened:
        yield opened


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Memory]:
    with open_memory(tmp_path_factory.mktemp("known")) as opened:
        for scope, text in FACTS:
            opened.internalize(text, scope=scope, metadata={"source": f"{scope}.md"})
        yield opened
