"""An empty store, open."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lora_memory.store import AdapterStore
from tests.store.samples import open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[AdapterStore]:
    with open_store(tmp_path) as opened:
        yield opened
