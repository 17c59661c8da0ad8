"""Search is exact among the visible scopes, whatever was added and removed before."""

from typing import Any

import faiss
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from lora_memory.scopes import Scope
from lora_memory.store.vectors import VectorIndex

DIMENSION = 4
SCOPES = ["", "a", "a/b", "a/b/c", "a/bb", "d"]


def unit_rows(count: int, dimension: int, seed: int = 0) -> NDArray[np.float32]:
    vectors = np.random.default_rng(seed).normal(size=(count, dimension))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors.astype(np.float32)


def test_twenty_thousand_vectors_filtered_search_equals_brute_force() -> None:
    count, dimension, k = 20_000, 32, 10
    vectors = unit_rows(count, dimension)
    generator = np.random.default_rng(1)
    # One in a thousand is in "a/b", one in a hundred in "a": most of the nearest are invisible.
    scopes = generator.choice(["a/b", "a", "", "elsewhere"], size=count, p=[0.001, 0.01, 0.3, 0.689])
    index = VectorIndex(dimension)
    index.add(range(count), scopes.tolist(), vectors)
    for visible in (["a/b"], ["a/b", "a"], ["a/b", "a", ""], ["", "a", "a/b", "elsewhere"]):
        allowed = np.flatnonzero(np.isin(scopes, visible))
        for query in unit_rows(5, dimension, seed=2):
            exact = vectors[allowed] @ query
            order = np.argsort(-exact)[:k]
            found = index.search(query, visible, k)
            assert [key for key, _ in found] == allowed[order].tolist()
            np.testing.assert_allclose([score for _, score in found], exact[order], atol=1e-6)


def test_a_search_takes_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    index, threads = VectorIndex(DIMENSION), []
    index.add([1], ["a"], unit_rows(1, DIMENSION))
    search = index._index.search

    def counting(*args: Any, **options: Any) -> Any:
        threads.append(faiss.omp_get_max_threads())
        return search(*args, **options)

    monkeypatch.setattr(index._index, "search", counting)
    before = faiss.omp_get_max_threads()
    try:
        faiss.omp_set_num_threads(2)
        index.search(unit_rows(1, DIMENSION)[0], ["a"], 1)
        assert (threads, faiss.omp_get_max_threads()) == ([1], 2)
    finally:
        faiss.omp_set_num_threads(before)


def test_an_unknown_scope_sees_nothing() -> None:
    index = VectorIndex(DIMENSION)
    index.add([7], ["a"], unit_rows(1, DIMENSION))
    assert index.search(unit_rows(1, DIMENSION)[0], ["b"], 3) == []
    assert VectorIndex(DIMENSION).search(unit_rows(1, DIMENSION)[0], [""], 3) == []


operations = st.one_of(
    st.tuples(st.just("add"), st.sampled_from(SCOPES), st.integers(0, 2**32 - 1)),
    st.tuples(st.just("remove"), st.integers(0, 40), st.integers(1, 5)),
    st.tuples(st.just("search"), st.sampled_from(SCOPES), st.integers(1, 6)),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(operations, max_size=40))
def test_random_adds_removals_and_searches_equal_brute_force(steps: list[tuple[str, str | int, int]]) -> None:
    index = VectorIndex(DIMENSION)
    stored: dict[int, tuple[str, NDArray[np.float32]]] = {}
    query = unit_rows(1, DIMENSION, seed=9)[0]
    following = 1
    for verb, where, number in steps:
        if verb == "add":
            vectors = unit_rows(2, DIMENSION, seed=number)
            index.add([following, following + 1], [str(where)] * 2, vectors)
            stored |= {following: (str(where), vectors[0]), following + 1: (str(where), vectors[1])}
            following += 2
        elif verb == "remove":
            gone = range(int(where), int(where) + number)
            index.remove(gone)
            stored = {key: value for key, value in stored.items() if key not in gone}
        else:
            visible = [str(scope) for scope in Scope(str(where)).visible()]
            exact = sorted((float(v @ query) for scope, v in stored.values() if scope in visible), reverse=True)
            found = index.search(query, visible, number)
            assert all(stored[key][0] in visible for key, _ in found)
            np.testing.assert_allclose([score for _, score in found], exact[:number], atol=1e-6)
    assert index.ids() == set(stored)
    assert len(index) == len(stored)
