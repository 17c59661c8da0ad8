"""A thousand scopes with ten records each: everybody finds their own, all of it, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from lora_memory.documents import Chunk, Document
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore, Filter, NewChunk
from tests.store.samples import DIMENSION, ROOT, new_record, open_store

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

SCOPES = 1_000
EACH = 10


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AdapterStore]:
    vectors = np.random.default_rng(0).normal(size=(SCOPES * EACH, DIMENSION)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    with open_store(tmp_path_factory.mktemp("many")) as opened:
        first = new_record(opened, "one adapter for all")
        for user in range(SCOPES):
            texts = [f"fact {number} of user {user}" for number in range(EACH)]
            opened.add(
                [
                    replace(
                        first,
                        scope=Scope(f"user-{user}"),
                        document=Document(text, metadata={"even": number % 2 == 0}),
                        chunks=[
                            NewChunk(
                                chunk=Chunk(index=0, text=text, start=0, end=len(text), tokens=5),
                                adapter=first.chunks[0].adapter,
                                vector=vectors[user * EACH + number],
                            )
                        ],
                    )
                    for number, text in enumerate(texts)
                ]
            )
        yield opened


def test_nothing_leaks_and_nothing_is_missing(store: AdapterStore) -> None:
    query = np.ones(DIMENSION, np.float32) / DIMENSION**0.5
    leaked = missing = 0
    for user in range(SCOPES):
        own = {f"fact {number} of user {user}" for number in range(EACH)}
        scope = Scope(f"user-{user}")
        hits = store.search(query, scope=scope, k=EACH + 5)
        found = {chunk.text for chunk in store.chunks([hit.chunk_id for hit in hits], scope=ROOT)}
        listed = {record.text for record in store.list(scope=scope)}
        leaked += len(found - own) + len(listed - own)
        missing += len(own - found) + len(own - listed)
    assert (leaked, missing) == (0, 0)


def test_nor_with_a_filter(store: AdapterStore) -> None:
    query = np.ones(DIMENSION, np.float32) / DIMENSION**0.5
    for user in range(0, SCOPES, 20):
        scope = Scope(f"user-{user}")
        hits = store.search(query, scope=scope, k=EACH, only=Filter.of(where={"even": True}))
        found = {chunk.text for chunk in store.chunks([hit.chunk_id for hit in hits], scope=scope)}
        assert found == {f"fact {number} of user {user}" for number in range(0, EACH, 2)}
