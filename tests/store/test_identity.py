"""A store knows the models that it was made with, and how to leave them."""

from pathlib import Path

import numpy as np
import pytest

from lora_memory.errors import HypernetworkMismatch, InvalidInput, StoreMismatch
from lora_memory.store import AdapterStore
from tests.store.samples import DIMENSION, ROOT, adapter, new_record, open_store, texts, unit


class TestIdentity:
    @pytest.mark.parametrize(
        ("other", "error", "way_out"),
        [
            ({"base_model": "llama-l9:ffff"}, StoreMismatch, "rebuild"),
            ({"embedder": "large"}, StoreMismatch, "reindex"),
            ({"dimension": 384}, StoreMismatch, "reindex"),
            ({"hypernetwork": "document:ffff"}, HypernetworkMismatch, "rebuild"),
        ],
    )
    def test_opening_with_something_else_names_the_way_out(
        self, store: AdapterStore, tmp_path: Path, other: dict[str, object], error: type[Exception], way_out: str
    ) -> None:
        with pytest.raises(error, match=rf"{way_out}\(\)"):
            open_store(tmp_path, **other)

    def test_a_hypernetwork_can_come_later(self, tmp_path: Path) -> None:
        with open_store(tmp_path, hypernetwork=None) as store:
            store.add([new_record(store, "task", kind="instruction")])
            with pytest.raises(HypernetworkMismatch):
                store.add([new_record(store, "fact")])
        with open_store(tmp_path) as store:
            store.add([new_record(store, "fact")])

    def test_the_prior_is_kept_and_replaced(self, store: AdapterStore, tmp_path: Path) -> None:
        assert [store.prior] == [None]
        first, second = adapter(1, kind="prior"), adapter(2, kind="prior")
        assert store.put_prior(first) == store.put_prior(first) == store.prior == first.content_hash
        store.put_prior(second)
        with open_store(tmp_path) as again:
            assert again.prior == second.content_hash
            assert again.load_adapter(second.content_hash).to_bytes() == second.to_bytes()
        with pytest.raises(InvalidInput, match="kind 'prior'"):
            store.put_prior(adapter(3))

    def test_reindexing_embeds_every_text_anew(self, store: AdapterStore, tmp_path: Path) -> None:
        store.add([new_record(store, "aa\nbbbb", seed=1), new_record(store, "cccccc", seed=9)])
        store.search(unit(0), scope=ROOT, k=1)
        lengths = {2: [1, 0, 0], 4: [0, 1, 0], 6: [0, 0, 1]}
        store.reindex(
            lambda asked: np.array([lengths[len(text)] for text in asked], np.float32), embedder="length", dimension=3
        )
        for opened in (store, open_store(tmp_path, embedder="length", dimension=3)):
            assert texts(opened, np.array([0, 1, 0], np.float32), "", k=1) == ["bbbb"]
            assert len(texts(opened, np.array([0, 0, 1], np.float32), "")) == 3
        opened.close()

    def test_earlier_versions_are_embedded_anew_as_well(self, store: AdapterStore) -> None:
        (record,) = store.add([new_record(store, "aa\nbbbb", seed=1)])
        store.update(record.id, "cccccc", scope=ROOT, chunks=new_record(store, "cccccc", seed=9).chunks)
        lengths = {2: [1, 0, 0], 4: [0, 1, 0], 6: [0, 0, 1]}
        store.reindex(
            lambda asked: np.array([lengths[len(text)] for text in asked], np.float32), embedder="length", dimension=3
        )
        assert texts(store, np.array([0, 1, 0], np.float32), "") == ["cccccc"]
        store.restore(record.id, version=1, scope=ROOT)
        assert texts(store, np.array([0, 1, 0], np.float32), "") == ["bbbb", "aa"]

    def test_a_store_that_is_open_elsewhere_notices_though_the_embedder_has_the_same_name(
        self, store: AdapterStore, tmp_path: Path
    ) -> None:
        store.add([new_record(store, "fact", seed=1)])
        with open_store(tmp_path) as other:
            assert texts(other, unit(1), "") == ["fact"]
            store.reindex(lambda asked: np.stack([unit(2)] * len(asked)), embedder="tiny", dimension=DIMENSION)
            with pytest.raises(StoreMismatch, match="another process ran reindex"):
                texts(other, unit(1), "")
            with pytest.raises(StoreMismatch, match="another process ran reindex"):
                other.add([new_record(other, "new")])
        assert texts(store, unit(2), "") == ["fact"]
        with open_store(tmp_path) as again:
            (hit,) = again.search(unit(2), scope=ROOT, k=1)
            assert hit.score == pytest.approx(1.0)

    def test_reindexing_that_fails_changes_nothing(self, store: AdapterStore) -> None:
        store.add([new_record(store, "fact", seed=1)])
        with pytest.raises(InvalidInput, match="shape"):
            store.reindex(lambda asked: np.zeros((len(asked), 2), np.float32), embedder="wrong", dimension=3)
        assert texts(store, unit(1), "") == ["fact"]
