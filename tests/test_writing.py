"""Chunks are staged several at once: in their order, and none is left behind when one fails."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import pytest

from lora_memory.adapter import Adapter
from lora_memory.errors import StoreError
from lora_memory.internalizer import Internalizer
from lora_memory.store import AdapterStore, StagedAdapter
from lora_memory.testing import tiny_base_model, tiny_hypernetwork, tiny_text_encoder
from lora_memory.writing import STAGING, make_chunks

TEXT = " ".join(f"Gate {number} opens with the code {number * 37}." for number in range(8 * STAGING))
ENCODER = tiny_text_encoder()


@pytest.fixture(scope="module")
def internalizer() -> Internalizer:
    base_model = tiny_base_model()
    return Internalizer(base_model, tiny_hypernetwork(base_model), chunk_tokens=24)


@pytest.fixture
def store(tmp_path: Path, internalizer: Internalizer) -> Iterator[AdapterStore]:
    with AdapterStore.open(
        tmp_path,
        base_model=internalizer.base_model.fingerprint,
        hypernetwork=internalizer.hypernetwork.fingerprint,
        embedder=ENCODER.name,
        dimension=ENCODER.dimension,
    ) as opened:
        yield opened


def test_every_chunk_has_its_own_adapter(store: AdapterStore, internalizer: Internalizer) -> None:
    spans = internalizer.split(TEXT)
    assert len(spans) > 4 * STAGING
    (made,) = make_chunks([spans], internalizer, ENCODER, stage=store.stage)
    assert [new.chunk for new in made] == spans
    alone = [store.stage(adapter) for span in spans for _, adapter in internalizer.adapters([span.text])]
    assert [new.adapter.norm for new in made] == pytest.approx([staged.norm for staged in alone], rel=1e-2)
    assert len({new.adapter.file.name for new in made}) == len(spans)


def test_a_failure_of_the_model_leaves_no_file(
    store: AdapterStore, internalizer: Internalizer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapters = internalizer.adapters

    def failing(texts: Sequence[str]) -> Iterator[tuple[int, Adapter]]:
        yield from islice(adapters(texts), 4 * STAGING)
        raise MemoryError

    monkeypatch.setattr(internalizer, "adapters", failing)
    with pytest.raises(MemoryError) as failure:
        make_chunks([internalizer.split(TEXT)], internalizer, ENCODER, stage=store.stage)
    assert list(tmp_path.rglob("*.tmp")) == [], failure  # which is alive


def test_one_that_cannot_be_written_leaves_no_file(
    store: AdapterStore, internalizer: Internalizer, tmp_path: Path
) -> None:
    calls = iter(range(10**6))

    def stage(adapter: Adapter) -> StagedAdapter:
        if next(calls) == 3 * STAGING:
            raise StoreError("the disk is full")
        return store.stage(adapter)

    with pytest.raises(StoreError, match="the disk is full"):
        make_chunks([internalizer.split(TEXT)], internalizer, ENCODER, stage=stage)
    assert list(tmp_path.rglob("*.tmp")) == []
