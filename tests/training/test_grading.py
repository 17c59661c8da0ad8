"""Pairs as a search makes them, and a tiny cross-encoder that learns from pairs which questions are answered."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor

from lora_memory.cross_encoder import save_cross_encoder
from lora_memory.documents import AROUND, Chunk
from lora_memory.errors import DamagedFile, InvalidInput, ModelNotFound
from lora_memory.grader import BETWEEN, load_grader
from lora_memory.training import grading
from lora_memory.training.examples import split_sentences
from lora_memory.training.grading import GraderOptions, Pair, found_pairs, read_pairs, train_grader, write_pairs
from lora_memory.training.untold import Shelf, Trial
from tests.training.test_reranking import PEOPLE, tiny
from tests.training.test_rivals import by_words


def by_sentence(text: str) -> list[Chunk]:
    chunks: list[Chunk] = []
    end = 0
    for sentence in split_sentences(text):
        start = text.index(sentence, end)
        end = start + len(sentence)
        chunks.append(Chunk(len(chunks), sentence, start, end, len(sentence)))
    return chunks


TOWNS = Shelf(
    "towns",
    ["Ana lives in Rome.", "Ben lives in Oslo.", "It rains a lot.", "Cy keeps brown bees."],
    [Trial("Where does Ben live?", "told"), Trial("Where does Dee live?", "other_subject"), Trial("Bees?", "told")],
)


def pairs(shelf: Shelf = TOWNS, seed: int = 0) -> list[Pair]:
    return list(found_pairs(shelf, by_sentence, by_words, Random(seed)))


@pytest.fixture
def one_recalled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grading, "RECALLED", (1,))


@pytest.mark.usefixtures("one_recalled")
def test_each_question_comes_with_what_fits_it_best() -> None:
    ben, dee, bees = pairs()
    assert {ben.source, dee.source, bees.source} == {"towns"}
    assert (ben.told, dee.told, bees.told) == (True, False, True)
    assert (ben.passages, bees.passages) == ("Ben lives in Oslo.", "Cy keeps brown bees.")
    assert dee.passages in ("Ana lives in Rome.", "Ben lives in Oslo.")
    assert dee.question.casefold().rstrip("?") == "where does dee live"


@pytest.mark.usefixtures("one_recalled")
def test_nearness_and_shared_words_both_count() -> None:
    def flat(texts: list[str]) -> NDArray[np.float32]:
        return np.ones((len(texts), 1), np.float32)

    assert next(found_pairs(TOWNS, by_sentence, flat, Random(0))).passages == "Ben lives in Oslo."

    def pointing(texts: list[str]) -> NDArray[np.float32]:
        """All questions to what has none of their words."""
        return np.array([[1.0 if "?" in text or "rains" in text else -1.0] for text in texts], np.float32)

    assert next(found_pairs(TOWNS, by_sentence, pointing, Random(0))).passages == "It rains a lot."


def test_what_was_found_is_read_with_what_stands_around_it_in_its_texts_order(monkeypatch: pytest.MonkeyPatch) -> None:
    text = " ".join(f"Sheep {number:03} of the flock stands on the hill." for number in range(60))
    text = text.replace("Sheep 020", "A brown goat").replace("Sheep 050", "A cow")

    def around(first: str, after: str) -> str:
        return text[text.index(first) - AROUND : text.index(after) - 1 + AROUND].strip()

    goat, cow = around("A brown goat", "Sheep 021"), around("A cow", "Sheep 051")
    shelf = Shelf("hill", [text], [Trial("Brown goat?", "told"), Trial("A cow and a goat?", "told")])
    monkeypatch.setattr(grading, "RECALLED", (1,))
    assert pairs(shelf)[0].passages == goat
    monkeypatch.setattr(grading, "RECALLED", (2,))
    assert pairs(shelf)[1].passages == goat + BETWEEN + cow


def test_as_many_are_found_as_a_memory_recalls(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = TOWNS._replace(trials=[Trial("Where?", "told")] * 80)
    monkeypatch.setattr(grading, "RECALLED", (2, 3))
    assert {len(pair.passages.split(BETWEEN)) for pair in pairs(shelf)} == {2, 3}
    monkeypatch.setattr(grading, "RECALLED", (9,))
    assert {len(pair.passages.split(BETWEEN)) for pair in pairs(shelf)} == {4}
    one, again, other = (pairs(shelf, seed) for seed in (1, 1, 2))
    assert one == again != other


def test_what_is_told_twice_is_found_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grading, "RECALLED", (2,))
    twice = TOWNS._replace(texts=[*TOWNS.texts, "Ben lives in Oslo."])
    assert pairs(twice)[0].passages.count("Ben lives in Oslo.") == 1


def test_questions_are_read_as_they_may_be_typed() -> None:
    typed = {pair.question for pair in pairs(TOWNS._replace(trials=[TOWNS.trials[0]] * 80))}
    assert {"Where does Ben live?", "where does ben live?", "Where does Ben live"} <= typed


@pytest.mark.usefixtures("one_recalled")
def test_what_stands_above_a_chunk_helps_to_find_it_and_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def headed(text: str) -> list[Chunk]:
        above, part = text.split(": ")
        return [Chunk(0, part, len(text) - len(part), len(text), 1, f"{above}: ")]

    def watched(texts: list[str]) -> NDArray[np.float32]:
        asked[:] = texts
        return by_words(texts)

    monkeypatch.setattr("lora_memory.documents.AROUND", 0)
    texts = ["Tower: It is old.", "Zamiro Bridge: It is old.", "Zamiro Road: It is old."]
    shelf = Shelf("bridges", texts, [Trial("Zamiro Bridge?", "told")] * 40)
    assert next(found_pairs(shelf, headed, watched, Random(0))).passages == "It is old."
    assert asked == texts + ["Zamiro Bridge?"] * 40  # as written, and all at once
    monkeypatch.setattr(grading, "passages", lambda found: ", ".join(each.record_id for each in found))
    assert next(found_pairs(shelf, headed, by_words, Random(0))).passages == "1"


WRITTEN = [
    Pair("a", True, 'Who says "no"?', "Größe\tund\n東京 … \\n"),
    Pair("b", False, "", ""),
    Pair("a", False, "Who?", "She."),
]


def test_pairs_are_read_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "pairs.jsonl"
    write_pairs(path, iter(WRITTEN))
    assert read_pairs(path) == WRITTEN
    assert [each.name for each in tmp_path.iterdir()] == ["pairs.jsonl"]
    assert len(path.read_bytes().split(b"\n")) == 4
    write_pairs(path, [])
    assert read_pairs(path) == []


def test_separators_that_are_no_newlines_end_no_pair(tmp_path: Path) -> None:
    pair = Pair("a", True, "Who\u2028are you?", "I\x85am.")
    write_pairs(tmp_path / "pairs.jsonl", [pair])
    assert read_pairs(tmp_path / "pairs.jsonl") == [pair]


def test_half_written_pairs_are_not_taken_for_whole(tmp_path: Path) -> None:
    def interrupted() -> Iterator[Pair]:
        yield WRITTEN[0]
        raise KeyboardInterrupt

    for before in ([], [tmp_path / "pairs.jsonl"]):
        for path in before:
            write_pairs(path, WRITTEN[1:])
        with pytest.raises(KeyboardInterrupt):
            write_pairs(tmp_path / "pairs.jsonl", interrupted())
        assert [path for path in tmp_path.iterdir() if not path.name.startswith(".")] == before
    assert read_pairs(tmp_path / "pairs.jsonl") == WRITTEN[1:]


@pytest.mark.parametrize(
    "content", [None, b"{", b'["a", true, "Who?"]', b'["a", true, "Who?", "She.", 1]', b"3", b"\xff", b"\n"]
)
def test_a_file_without_pairs_is_named_with_what_to_do(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "pairs.jsonl"
    if content is not None:
        path.write_bytes(b'["a", true, "Who?", "She."]\n' + content)
    with pytest.raises(DamagedFile, match=f"{path} .*delete it"):
        read_pairs(path)


def agreements(count: int, *, seed: int = 0, source: str = "agreed") -> list[Pair]:
    """Did anybody agree? Each has other words, so that a pair can be told from the others."""
    rng, found = Random(seed), []
    for number in range(count):
        said = [f"{name} said no." for name in rng.sample(PEOPLE, rng.randint(1, 6))]
        if told := number % 3 == 0:
            said[0] = said[0].replace("no", "yes")
            rng.shuffle(said)
        found.append(Pair(source, told, f"Who agreed to {source} {number}?", " ".join(said)))
    return found


@pytest.fixture
def init(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("lora_memory.cross_encoder.default_cross_encoder", tiny)
    save_cross_encoder(tiny(rank=4)[0], tmp_path / "init", kind="grader")
    return tmp_path / "init"


def options(**changes: Any) -> GraderOptions:
    return GraderOptions(**({"steps": 1, "questions": 4, "warmup_steps": 1} | changes))


def trainer(init: Path, learned: Sequence[Pair], held_out: Sequence[Pair] = (), **changes: Any) -> grading._Trainer:
    return grading._Trainer(
        init,
        learned,
        held_out=held_out,
        options=options(**changes),
        directory=init.parent / "run",
        device=torch.device("cpu"),
    )


def test_a_run_learns_and_is_loaded(tmp_path: Path, init: Path) -> None:
    held_out = agreements(30, seed=1)

    def trained(folder: Path, **changes: Any) -> dict[str, float]:
        given = options(**changes)
        return train_grader(folder, pairs=agreements(60), held_out=held_out, init=init, options=given, device="cpu")

    before = trained(tmp_path / "none", learning_rate=0.0)
    after = trained(
        tmp_path / "run", steps=90, questions=16, learning_rate=1e-2, warmup_steps=20, log_every=30, evaluate_every=60
    )
    log = [json.loads(line) for line in (tmp_path / "run/log.jsonl").read_text().splitlines()]
    losses = [row["loss"]["told"] for row in log if "loss" in row]
    assert losses[-1] < 0.5 * losses[0]
    assert [row["step"] for row in log if "held_out" in row] == [60, 90]
    assert after == log[-1]["held_out"]
    assert after["agreed"] > 0.95 > 0.8 > before["agreed"]
    grader = load_grader(tmp_path / "run", dtype=torch.float32)
    assert grader.logit("Who agreed?", "Ada said no. Bea said yes.") > grader.logit("Who agreed?", "Ada said no.")


def test_a_run_starts_as_what_it_is_given(tmp_path: Path, init: Path) -> None:
    given = options(learning_rate=0.0)
    scores = train_grader(tmp_path / "run", pairs=agreements(6), held_out=[], init=init, options=given, device="cpu")
    assert scores == {}
    for name in ("config.json", "model.safetensors"):
        assert (tmp_path / "run" / name).read_bytes() == (init / name).read_bytes()
    with pytest.raises(ModelNotFound, match="nowhere"):
        train_grader(
            tmp_path / "run", pairs=agreements(6), held_out=[], init=tmp_path / "nowhere", options=given, device="cpu"
        )


def test_a_run_that_was_killed_goes_on_as_if_it_had_not_been(
    tmp_path: Path, init: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = options(steps=5, save_every=2, learning_rate=1e-2)  # into the second epoch of three batches

    def trained(folder: Path) -> bytes:
        train_grader(folder, pairs=agreements(11), held_out=[], init=init, options=given, device="cpu")
        return (folder / "model.safetensors").read_bytes()

    whole = trained(tmp_path / "whole")
    step = grading._Trainer._train_step

    def killed(run: grading._Trainer, batch: grading._Batch) -> Mapping[str, Tensor]:
        if run.step == 3:
            raise KeyboardInterrupt
        return step(run, batch)

    monkeypatch.setattr(grading._Trainer, "_train_step", killed)
    with pytest.raises(KeyboardInterrupt):
        trained(tmp_path / "killed")
    monkeypatch.setattr(grading._Trainer, "_train_step", step)
    assert json.loads((tmp_path / "killed/progress.json").read_text())["step"] == 2
    assert (tmp_path / "killed/model.safetensors").read_bytes() != whole
    assert trained(tmp_path / "killed") == whole


def asked(run: grading._Trainer, batch: grading._Batch) -> list[str]:
    texts = run._tokenizer.batch_decode(batch.pairs["input_ids"], skip_special_tokens=True)
    return [text.split("?")[0].removeprefix("who agreed to ") for text in texts]


def test_an_epoch_holds_each_pair_once(init: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grading, "SORTED", 2)
    learned = agreements(23)
    run = trainer(init, learned)
    batches = run.batches()
    epochs = [[asked(run, next(batches)) for _ in range(6)] for _ in range(3)]
    for epoch in epochs:
        assert sorted(map(len, epoch)) == [3, 4, 4, 4, 4, 4]
        assert sorted(name for batch in epoch for name in batch) == sorted(f"agreed {n}" for n in range(23))
    assert epochs[0] != epochs[1] != epochs[2] != epochs[0]
    numbers = [[int(name.split()[1]) for name in batch] for epoch in epochs for batch in epoch]
    assert any(max(batch) - min(batch) > 2 * 4 for batch in numbers)  # from all over, not as they were written
    assert [asked(run, batch) for batch, _ in zip(run.batches(), range(6), strict=False)] == epochs[0]
    other = trainer(init, learned, seed=1)
    assert asked(other, next(other.batches())) != epochs[0][0]


def test_a_batch_is_of_pairs_that_are_about_as_long(init: Path) -> None:
    run = trainer(init, agreements(24))
    batches = run.batches()
    lengths = sorted(sorted(next(batches).pairs["attention_mask"].sum(1).tolist()) for _ in range(6))
    assert [length for batch in lengths for length in batch] == sorted(length for batch in lengths for length in batch)
    assert lengths[0][0] < lengths[-1][-1]


def test_a_batch_says_of_each_of_its_pairs_whether_it_is_told(init: Path) -> None:
    run = trainer(init, agreements(24))
    batches = run.batches()
    for _ in range(6):
        batch = next(batches)
        assert batch.items == 4
        assert batch.told.tolist() == [float(int(name.split()[1]) % 3 == 0) for name in asked(run, batch)]


def test_a_run_reads_pairs_as_the_grader_does(init: Path) -> None:
    learned = agreements(8)
    learned[3] = learned[3]._replace(passages="Ada said no. " * 300)  # of which the end is left out
    learned[5] = learned[5]._replace(question=learned[5].question * 200)
    run, grader = trainer(init, learned, questions=8), load_grader(init, dtype=torch.float32)
    batch = next(run.batches())
    with torch.inference_mode():
        logits = run._logits(batch.pairs).tolist()
    read = [learned[int(name.split()[1])] for name in asked(run, batch)]
    assert logits == pytest.approx([grader.logit(pair.question, pair.passages) for pair in read], abs=1e-6)
    assert len({round(logit, 5) for logit in logits}) == 8


def test_told_and_untold_count_alike_within_a_source(init: Path) -> None:
    learned = [*agreements(9, source="often"), *agreements(4, source="seldom"), *agreements(3, source="never")[1:]]
    run = trainer(init, learned, questions=len(learned))
    batch = next(run.batches())
    sums: dict[tuple[str, bool], float] = {}
    for name, told, weight in zip(asked(run, batch), batch.told.tolist(), batch.weights.tolist(), strict=True):
        key = (name.split()[0], bool(told))
        sums[key] = sums.get(key, 0.0) + weight
    assert sums == pytest.approx(
        {("often", True): 4.5, ("often", False): 4.5, ("seldom", True): 2, ("seldom", False): 2, ("never", False): 1}
    )
    whole = run.loss(batch)[0].item()
    some = [run.loss(batch._replace(weights=batch.weights * half))[0].item() for half in (batch.told, 1 - batch.told)]
    assert min(some) > 0
    assert sum(some) == pytest.approx(whole)
    assert run.loss(batch)[1]["told"].item() == whole


def test_each_source_with_both_kinds_is_scored(init: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held_out = [
        *agreements(7, source="own"),
        *(pair for pair in agreements(6, source="told") if pair.told),
        *agreements(5, seed=1, source="other"),
    ]
    run = trainer(init, agreements(4), held_out)

    def logits(pairs: Mapping[str, Tensor]) -> Tensor:
        """Right about one source, wrong about the other."""
        texts = run._tokenizer.batch_decode(pairs["input_ids"], skip_special_tokens=True)
        return torch.tensor([float(("yes" in text) == ("to own" in text)) for text in texts])

    monkeypatch.setattr(run, "_logits", logits)
    for batch in (2, 256):
        monkeypatch.setattr(grading, "SCORING_BATCH", batch)
        assert run.evaluate() == {"own": 1.0, "other": 0.0}
    assert run.module.training


@pytest.mark.parametrize(
    ("told", "untold", "area"),
    [
        ([2.0, 3.0], [1.0, -1.0], 1.0),
        ([1.0], [2.0, 3.0], 0.0),
        ([1.0, 3.0], [2.0, 2.0], 0.5),
        ([1.0, 1.0], [1.0], 0.5),
        ([1.0, 2.0], [1.0], 0.75),
        ([1.0], [0.0, 0.0, 2.0], 0.6667),
        ([], [1.0], None),
        ([1.0], [], None),
    ],
)
def test_the_area_is_how_often_what_is_told_is_higher(
    told: list[float], untold: list[float], area: float | None
) -> None:
    assert grading._area(np.array(told), np.array(untold)) == area


@pytest.mark.parametrize("kept", [{True}, {False}, set()])
def test_questions_of_one_kind_teach_nothing(tmp_path: Path, kept: set[bool]) -> None:
    alike = [pair for pair in agreements(9) if pair.told in kept]
    with pytest.raises(InvalidInput, match="other data"):
        train_grader(
            tmp_path / "run", pairs=alike, held_out=agreements(9), init=tmp_path, options=options(), device="cpu"
        )
    assert not (tmp_path / "run").exists()
