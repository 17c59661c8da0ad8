"""What a grader is given to read, what it may say of it, and folders that hold one or do not."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from lora_memory.cross_encoder import PairReader, default_cross_encoder, load_pair_reader
from lora_memory.errors import DamagedFile, InvalidInput, ModelNotFound
from lora_memory.grader import (
    BETWEEN,
    LEAST_OVERLAP,
    MAX_TOKENS,
    MOST_CHARACTERS,
    MOST_RECALLS,
    grade,
    load_grader,
    passages,
)
from lora_memory.reranker import DEFAULT_RERANKER, load_reranker
from tests.cross_encoders import random_cross_encoder

QUESTION = "Who taught her?"


@dataclass(frozen=True)
class Piece:
    record_id: str
    position: int
    around: str


@dataclass
class Says:
    """A grader that always says the same, and keeps what it was asked."""

    given: object
    name: str = "own"
    asked: tuple[str, str] | None = None

    def logit(self, question: str, text: str) -> float:
        self.asked = (question, text)
        return self.given  # type: ignore[return-value]  # which is what is to be refused


TAUGHT = [
    Piece("farrow", 6, "Jasper Quill taught her."),
    Piece("kesterholm", 0, "Kesterholm has a mill."),
    Piece("farrow", 2, "She binds\n\n  books.\t"),
]
AS_READ = "She binds books. … Jasper Quill taught her. … Kesterholm has a mill."


def test_the_best_ones_record_comes_first_and_each_reads_in_its_own_order() -> None:
    assert passages(TAUGHT) == AS_READ
    assert passages(TAUGHT[1:]) == "Kesterholm has a mill. … She binds books."


def test_nothing_found_reads_as_nothing() -> None:
    assert passages([]) == ""


def windows(text: str, *, size: int, overlap: int) -> list[Piece]:
    starts = range(0, len(text) - overlap, size - overlap)
    return [Piece("one", number, text[start : start + size]) for number, start in enumerate(starts)]


def test_what_surroundings_share_stands_once() -> None:
    text = " ".join(f"Sentence {number} says nothing." for number in range(12))
    for overlap in (LEAST_OVERLAP, 35, 70):
        cut = windows(text, size=100, overlap=overlap)
        assert len(cut) > 3
        assert passages(cut[::-1]) == passages(cut) == text
    # The end of a record surrounds each of its last chunks.
    assert passages([Piece("one", 0, text[-100:]), Piece("one", 1, text[-60:])]) == text[-100:]


def test_a_gap_is_marked_where_they_share_less() -> None:
    shared = "a" + "b" * (LEAST_OVERLAP - 2)
    first, second = Piece("one", 3, f"Ada slept. {shared}"), Piece("one", 4, f"{shared} Bea left.")
    assert passages([first, second]) == first.around + BETWEEN + second.around
    longer = [Piece("one", 3, f"Ada slept. c{shared}"), Piece("one", 4, f"c{shared} Bea left.")]
    assert passages(longer) == f"Ada slept. c{shared} Bea left."


def test_the_best_are_read_where_not_all_have_room() -> None:
    told = [Piece("one", 50 - rank, f"It said {rank}.") for rank in range(20)]
    assert passages(told) == BETWEEN.join(f"It said {rank}." for rank in reversed(range(MOST_RECALLS)))
    long = [Piece("one", 9 - rank, f"{rank} " + "x" * (MOST_CHARACTERS // 2)) for rank in range(3)]
    assert passages(long) == long[0].around
    assert passages([Piece("one", 0, "y" * 3 * MOST_CHARACTERS), *told]) == "y" * 3 * MOST_CHARACTERS


def test_records_that_say_the_same_are_told_apart() -> None:
    same = "Ottoline Farrow was born in Kesterholm."
    assert passages([Piece("one", 0, same), Piece("other", 1, same)]) == same + BETWEEN + same


def test_a_grader_is_asked_about_the_passages() -> None:
    grader = Says(1.5)
    assert grade(grader, QUESTION, iter(TAUGHT)) == 1.5
    assert grader.asked == (QUESTION, AS_READ)


@pytest.mark.parametrize(
    "number",
    [
        -2,
        0.25,
        np.float64(0.25),
        np.float32(0.25),
    ],
)
def test_any_finite_number_will_do(number: float) -> None:
    given = grade(Says(number), QUESTION, TAUGHT)
    assert type(given) is float
    assert given == number


@pytest.mark.parametrize("wrong", [float("nan"), float("inf"), -float("inf"), None, "0.5", [0.5], np.array([0.5, 1.0])])
def test_what_is_no_finite_number_is_refused_and_the_grader_named(wrong: object) -> None:
    with pytest.raises(InvalidInput, match=r"grader 'own' returned .*one finite number"):
        grade(Says(wrong), QUESTION, TAUGHT)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("saved")
    random_cross_encoder(folder, kind="grader")
    return folder


def test_what_was_saved_is_loaded_and_named_by_its_weights(tmp_path: Path) -> None:
    model = random_cross_encoder(tmp_path / "one", kind="grader")
    random_cross_encoder(tmp_path / "other", kind="grader", seed=1)
    one, other = (load_grader(tmp_path / name, dtype=torch.float32) for name in ("one", "other"))
    assert one.name.startswith("grader:")
    assert one.name == load_grader(tmp_path / "one").name != other.name
    _, tokenizer = default_cross_encoder(rank=2)
    with torch.inference_mode():
        for text in ("Jasper Quill taught her.", "It rained."):
            expected = model(**tokenizer(QUESTION, text, return_tensors="pt"))
            assert one.logit(QUESTION, text) == pytest.approx(expected.item(), abs=1e-4)
            assert other.logit(QUESTION, text) != pytest.approx(expected.item(), abs=1e-3)


def test_the_weights_are_loaded_once_and_not_before_they_are_needed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[PairReader] = []

    def load(*arguments: Any, **options: Any) -> PairReader:
        loaded.append(load_pair_reader(*arguments, **options))
        return loaded[-1]

    monkeypatch.setattr("lora_memory.grader.load_pair_reader", load)
    grader = load_grader(folder)
    assert grader.name.startswith("grader:")
    assert loaded == []
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(lambda _: grader.logit(QUESTION, "She did."), range(2))
    assert first == second
    assert len(loaded) == 1


def test_so_many_tokens_are_read_and_what_is_beyond_changes_nothing(folder: Path) -> None:
    grader = load_grader(folder, dtype=torch.float32)
    words = ["word"] * MAX_TOKENS
    read = MAX_TOKENS - len("[CLS] who taught her ? [SEP] [SEP]".split())

    def logit(*, other: int) -> float:
        return grader.logit(QUESTION, " ".join([*words[:other], "mill", *words[other:]]))

    whole = grader.logit(QUESTION, " ".join(words))
    assert logit(other=read) == whole == grader.logit(QUESTION, " ".join(words * 40))
    assert logit(other=read - 1) != whole


def test_a_folder_without_one_is_named(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(ModelNotFound, match=f"^no grader in '{tmp_path}'"):
        load_grader(tmp_path)
    with pytest.raises(InvalidInput, match="no-such-device"):
        load_grader(folder, device="no-such-device").logit(QUESTION, "She did.")


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("config.json", b"{"),
        ("config.json", b'{"rank": 2}'),
        ("model.safetensors", b"not tensors"),
        ("model.safetensors", b""),
    ],
)
def test_damage_is_told(tmp_path: Path, folder: Path, file: str, content: bytes) -> None:
    for path in folder.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / file).write_bytes(content)
    with pytest.raises(DamagedFile, match=f"^the grader in '{tmp_path}' is damaged; restore"):
        load_grader(tmp_path).logit(QUESTION, "She did.")


def test_weights_of_something_else_are_told(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "config.json").write_text('{"kind": "grader", "text_encoder": "another", "rank": 2}')
    (tmp_path / "model.safetensors").write_bytes((folder / "model.safetensors").read_bytes())
    with pytest.raises(DamagedFile, match=f"{tmp_path}.* do not fit"):
        load_grader(tmp_path).logit(QUESTION, "She did.")


def test_a_reranker_is_no_grader_and_the_other_way_round(folder: Path) -> None:
    with pytest.raises(InvalidInput, match="holds a reranker, not a grader"):
        load_grader(DEFAULT_RERANKER).logit(QUESTION, "She did.")
    with pytest.raises(InvalidInput, match="holds a grader, not a reranker"):
        load_reranker(folder)
