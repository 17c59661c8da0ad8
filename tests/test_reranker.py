"""The shipped reranker on real text, what it makes of odd input, and damaged folders."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch

from lora_memory import cross_encoder
from lora_memory.cross_encoder import default_cross_encoder
from lora_memory.errors import DamagedFile, InvalidInput, ModelNotFound
from lora_memory.reranker import DEFAULT_RERANKER, Reranker, load_reranker
from tests.cross_encoders import random_cross_encoder

BOOKBINDER = (
    "Ottoline Farrow was born in Kesterholm in 1958, the eldest of four.",
    "Ottoline Farrow: She learned to bind books from Jasper Quill and opened her own shop at thirty.",
    "Ottoline Farrow: Her nephew, Emmet Farrow, has run the shop since she retired in 2019.",
    "Ottoline Farrow: She keeps bees and plays the cello in an amateur trio.",
)


@pytest.fixture(scope="module")
def shipped() -> Reranker:
    return load_reranker()


@pytest.mark.parametrize(
    ("question", "answering"),
    [
        ("Where was Ottoline Farrow born?", 0),
        ("Who taught Ottoline Farrow her craft?", 1),
        ("Who runs the shop of Ottoline Farrow now?", 2),
        ("Which instrument does Ottoline Farrow play?", 3),
        ("who was ottoline farrow's teacher", 1),
    ],
)
def test_the_sentence_that_answers_is_told_from_its_neighbours(
    shipped: Reranker, question: str, answering: int
) -> None:
    assert shipped.logits(question, BOOKBINDER).argmax() == answering


def test_what_no_text_answers_has_low_odds(shipped: Reranker) -> None:
    for question in ("What is Ottoline Farrow's shoe size?", "On which port does the staging database listen?"):
        assert (shipped.logits(question, BOOKBINDER) < 0).all()


def test_the_odds_of_a_text_do_not_depend_on_the_others(shipped: Reranker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cross_encoder, "GPU_BATCH", 3)
    texts = [*BOOKBINDER, "word " * 2000, "", "1", "東京の天気は晴れ"]
    together = shipped.logits("Who taught Ottoline Farrow?", texts)
    alone = [shipped.logits("Who taught Ottoline Farrow?", [text])[0] for text in texts]
    assert together.dtype == np.float32
    assert together.tolist() == pytest.approx(alone, abs=0.15)  # in bfloat16, and padded
    assert shipped.logits("Who?", []).shape == (0,)


def test_of_huge_texts_the_beginnings_are_read(shipped: Reranker) -> None:
    question, text = "Who taught her? " * 700, "She learned. " * 900
    longer = shipped.logits(question * 3, [text * 3])
    assert longer.tolist() == shipped.logits(question, [text]).tolist()
    start = time.monotonic()
    shipped.logits(question * 1000, [text] * 4)
    assert time.monotonic() - start < 10


def test_threads_get_what_each_asked_for(shipped: Reranker) -> None:
    questions = [f"Who taught Ottoline Farrow her craft in {year}?" for year in range(12)]
    alone = [shipped.logits(question, BOOKBINDER).tolist() for question in questions]
    with ThreadPoolExecutor(4) as threads:
        assert [
            found.tolist() for found in threads.map(lambda each: shipped.logits(each, BOOKBINDER), questions)
        ] == alone


def test_what_was_saved_is_loaded_and_merging_changes_nothing(tmp_path: Path) -> None:
    model = random_cross_encoder(tmp_path)
    zero, tokenizer = default_cross_encoder(rank=2)
    pairs = tokenizer(["Who?"] * 2, ["She did.", "It rained all day."], padding=True, return_tensors="pt")
    with torch.inference_mode():
        expected = model(**pairs)
        zero.eval().head.load_state_dict(model.head.state_dict())
        assert not torch.allclose(zero(**pairs), expected, atol=1e-3)
    logits = load_reranker(tmp_path, dtype=torch.float32).logits("Who?", ["She did.", "It rained all day."])
    assert logits.tolist() == pytest.approx(expected.tolist(), abs=1e-4)


def test_a_folder_without_one_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match=str(tmp_path)):
        load_reranker(tmp_path)
    with pytest.raises(ModelNotFound, match="safetensors"):
        load_reranker(DEFAULT_RERANKER / "model.safetensors")
    with pytest.raises(InvalidInput, match="no-such-device"):
        load_reranker(device="no-such-device")


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("config.json", b"{"),
        ("config.json", b"[]"),
        ("config.json", b'{"rank": 8}'),
        ("config.json", b'{"text_encoder": "all-MiniLM-L6-v2", "rank": 8}'),
        ("config.json", b'{"text_encoder": "all-MiniLM-L6-v2", "rank": 1e999}'),
        ("config.json", b'{"text_encoder": "another", "rank": 32}'),
        ("config.json", b'{"rank": "many"}'),
        ("config.json", b'{"rank": -1}'),
        ("config.json", b"\xff"),
        ("model.safetensors", b"not tensors"),
        ("model.safetensors", b""),
    ],
)
def test_damage_is_told(tmp_path: Path, file: str, content: bytes) -> None:
    for path in DEFAULT_RERANKER.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / file).write_bytes(content)
    with pytest.raises(DamagedFile, match="restore"):
        load_reranker(tmp_path)


def test_the_configuration_names_what_it_was_trained_on() -> None:
    assert json.loads((DEFAULT_RERANKER / "config.json").read_text()) == {
        "kind": "reranker",
        "text_encoder": "all-MiniLM-L6-v2",
        "rank": 32,
    }
