"""The recipe end to end, on a tiny base and for a few steps."""

import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest
import torch

from lora_memory.errors import HypernetworkMismatch, InvalidInput, ModelNotFound
from lora_memory.hypernetworks.base import save_hypernetwork
from lora_memory.hypernetworks.document import DocumentHypernetwork, load_document_hypernetwork
from lora_memory.memory import Memory
from lora_memory.reranker import DEFAULT_RERANKER
from lora_memory.testing import tiny_base_model, tiny_hypernetwork, tiny_text_encoder
from lora_memory.training.data import CURRICULUM, Task, mixture, recall_set
from lora_memory.training.document import TrainingOptions
from lora_memory.training.grading import GraderOptions, Pair, read_pairs, write_pairs
from lora_memory.training.recipe import cutter, document_config, held_out_sets, train_default_grader, train_document

OPTIONS = TrainingOptions(steps=2, workers=0, documents_factor=0.01, log_every=1)


def test_a_trained_hypernetwork_opens_a_memory(tmp_path: Path) -> None:
    base_model = tiny_base_model()
    scores = train_document(tmp_path / "run", base_model=base_model, held_out={}, options=OPTIONS)
    assert scores == {}
    whole = load_document_hypernetwork(tmp_path / "run")
    small = load_document_hypernetwork(tmp_path / "run" / "int8")
    torch.testing.assert_close(small.head, whole.head, rtol=0.05, atol=5e-3)
    with Memory.open(
        tmp_path / "store",
        base_model=base_model,
        document_hypernetwork=tmp_path / "run" / "int8",
        text_encoder=tiny_text_encoder(),
    ) as memory:
        memory.internalize("The door code is 4827.")
        assert memory.ask("What is the door code?").recalls


def test_a_run_starts_from_given_weights(tmp_path: Path) -> None:
    base_model = tiny_base_model()
    given = tiny_hypernetwork(base_model)
    save_hypernetwork(given, tmp_path / "init", kind="document")
    train_document(tmp_path / "run", base_model=base_model, init=tmp_path / "init", held_out={}, options=OPTIONS)
    trained = load_document_hypernetwork(tmp_path / "run")
    assert trained.config == given.config
    moved = (trained.head - given.head).abs().max()
    assert 0 < moved < 0.05  # two warm-up steps away


def test_a_run_may_start_at_a_lower_rank_and_skips_the_curriculum(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[float] = []

    def watched(progress: float, *, corpora: bool) -> dict[Task, float]:
        asked.append(progress)
        return mixture(progress, corpora=corpora)

    monkeypatch.setattr("lora_memory.training.recipe.mixture", watched)
    base_model = tiny_base_model()
    start = DocumentHypernetwork(document_config(base_model, rank=4))
    save_hypernetwork(start, tmp_path / "init", kind="document")
    run = tmp_path / "run"
    train_document(run, base_model=base_model, init=tmp_path / "init", rank=2, held_out={}, options=OPTIONS)
    assert load_document_hypernetwork(run).config.rank == 2
    assert min(asked) == CURRICULUM
    asked.clear()
    train_document(tmp_path / "anew", base_model=base_model, held_out={}, options=OPTIONS)
    assert min(asked) == 0


def test_a_smaller_one_starts_as_parts_of_a_larger_and_learns_from_it(tmp_path: Path) -> None:
    base_model = tiny_base_model()
    gain = torch.rand(base_model.hidden_size) + 0.5
    base_model.decoder.norm.load_state_dict({"weight": gain})  # type: ignore[union-attr]
    large = DocumentHypernetwork(document_config(base_model, rank=4))
    save_hypernetwork(large, tmp_path / "large", kind="document")
    run = tmp_path / "run"
    train_document(
        run,
        base_model=base_model,
        init=tmp_path / "large",
        blocks=[1, 4],
        depths=[1],
        imitate=tmp_path / "large",
        held_out={},
        options=OPTIONS,
    )
    small = load_document_hypernetwork(run)
    assert (small.config.blocks, small.config.feature_depths) == (2, (1,))
    shipped = load_document_hypernetwork(tmp_path / "large").state_dict()
    state = small.state_dict()
    for new, old in ((0, 1), (1, 4)):  # two warm-up steps away
        name = "encoder.blocks.{}.mlp.up.weight"
        torch.testing.assert_close(state[name.format(new)], shipped[name.format(old)], rtol=0.02, atol=1e-3)
    own, deepest = shipped["projector.norms.0.weight"], state["projector.norms.0.weight"]
    torch.testing.assert_close(deepest * gain, own, rtol=0.02, atol=1e-3)
    losses = [json.loads(line)["loss"] for line in (run / "log.jsonl").read_text().splitlines()]
    assert all(loss["imitation"] > 0 for loss in losses)


def test_parts_are_kept_of_weights_to_start_from_only(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="`init`"):
        train_document(tmp_path, base_model=tiny_base_model(), blocks=[0], held_out={}, options=OPTIONS)


def test_weights_to_start_from_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound):
        train_document(tmp_path / "run", base_model=tiny_base_model(), init=tmp_path, held_out={}, options=OPTIONS)


def test_the_shipped_architecture_fits_its_base() -> None:
    config = document_config(tiny_base_model(layers=6))
    assert config.layers == (2, 3, 4, 5)
    assert config.feature_depths == (1, 2, 3, 4)
    with pytest.raises(HypernetworkMismatch):
        type(config)(**{**vars(config), "latents": 7})


def test_held_out_questions_come_with_what_the_library_would_mount(tmp_path: Path) -> None:
    base_model, encoder = tiny_base_model(), tiny_text_encoder(1024)
    config = document_config(base_model)
    sets = held_out_sets(None, cut=cutter(base_model, config), encode=encoder.encode, limit=6)
    row = recall_set(6, 1)[0]
    with Memory.open(
        tmp_path, base_model=base_model, document_hypernetwork=DocumentHypernetwork(config), text_encoder=encoder
    ) as memory:
        memory.internalize(row["context"])
        for qa, example in zip(row["qas"], sets["seen_6"], strict=False):
            recalls = [recall for recall in memory.search(qa["q"]) if recall.weight]
            assert example.questions[0].text == qa["q"]
            assert sorted(zip(example.chunks, example.weights, strict=True)) == sorted(
                (r.in_context, r.weight) for r in recalls
            )


def test_what_would_be_too_long_for_a_batch_is_read_without_its_context() -> None:
    base_model = tiny_base_model()
    config = document_config(base_model)
    text = "The Zamiro Bridge is old. It is wide. " + "It was opened to trams and carts in the year 1931. " * 2
    whole, short = cutter(base_model, config)(text), cutter(base_model, config, longest=1)(text)
    assert whole != short
    assert any(chunk.startswith("Zamiro Bridge: ") for chunk in whole)
    assert all(chunk in text for chunk in short)


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What a grader would be trained with, where few shelves are invented and tiny models cut and search."""
    base_model, given = tiny_base_model(), dict[str, Any]()
    hypernetwork = DocumentHypernetwork(document_config(base_model))

    def train(output: Path, **arguments: Any) -> dict[str, float]:
        given.update(arguments, output=output)
        return {"own": 0.5}

    monkeypatch.setattr("lora_memory.training.recipe.load_base_model", lambda _: base_model)
    monkeypatch.setattr("lora_memory.training.recipe.load_document_hypernetwork", lambda _: hypernetwork)
    monkeypatch.setattr("lora_memory.training.recipe.TextEncoder", lambda **_: tiny_text_encoder(4096))
    monkeypatch.setattr("lora_memory.training.recipe.train_grader", train)
    for name, count in {"WORLDS": 1, "WORLD_FACTS": 8, "NOTES": {"profile": 1}, "NOTED": 4}.items():
        monkeypatch.setattr(f"lora_memory.training.untold.{name}", count)
    return given


NAMES = "Anika Boris Chloe Dmitri Elena Farid Greta Hugo".split()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Forty documents, in each of which only the one word that begins with 'q' is never renamed."""
    (tmp_path / "data").mkdir()
    with gzip.open(tmp_path / "data/own.jsonl.gz", "wt", encoding="utf-8") as file:
        for number in range(40):
            name, word = NAMES[number % 8], code(number)
            question = {"q": f"Where did we meet {name}, who said {word}?", "a": ["the gate"]}
            file.write(
                json.dumps({"context": f"Here we met {name}, at the gate. It was {word}.", "qas": [question]}) + "\n"
            )
    return tmp_path / "data"


def code(number: int) -> str:
    return f"q{chr(97 + number // 26)}{chr(97 + number % 26)}zz"


def coded(pairs: list[Pair]) -> dict[str, Pair]:
    return {found[0]: pair for pair in pairs if (found := re.findall(r"\bq\w\wzz\b", pair.question))}


def test_a_grader_is_scored_on_the_last_documents_and_learns_from_the_others(
    tmp_path: Path, data: Path, given: dict[str, Any]
) -> None:
    options = GraderOptions(steps=1)
    assert train_default_grader(tmp_path / "run", data=data, device="cpu", options=options) == {"own": 0.5}
    assert (given["output"], given["options"], given["device"]) == (tmp_path / "run", options, "cpu")
    assert given["init"] == DEFAULT_RERANKER
    learned, held_out = coded(given["pairs"]), coded(given["held_out"])
    assert set(held_out) == {code(number) for number in range(35, 39)}  # a whole block of the last eighth
    assert len(learned) == 32
    assert set(learned) <= {code(number) for number in range(35)}
    assert {pair.source for pair in given["held_out"]} == {"own"}
    assert {pair.source for pair in given["pairs"]} == {"own", "generated-1", "profile"}
    for pairs in (learned, held_out):
        assert sum(pair.told for pair in pairs.values()) == len(pairs) / 2
        assert all((word in pair.passages) == pair.told for word, pair in pairs.items())

    def as_written(pairs: dict[str, Pair]) -> list[bool]:
        return [
            NAMES[number % 8].lower() in pairs[w].question.lower()
            for number in range(40)
            if (w := code(number)) in pairs
        ]

    assert all(as_written(held_out))
    assert not all(as_written(learned))
    for seed in range(1, 5):
        options = GraderOptions(steps=1, seed=seed)
        train_default_grader(tmp_path / str(seed), data=data, device="cpu", options=options)
        assert all(as_written(coded(given["held_out"])))


def test_pairs_that_are_there_are_used_and_others_written(tmp_path: Path, data: Path, given: dict[str, Any]) -> None:
    def train(**changes: Any) -> None:
        train_default_grader(tmp_path, data=data, device="cpu", options=GraderOptions(steps=1, **changes))

    train()
    first = [given["pairs"], given["held_out"]]
    paths = [tmp_path / "pairs.jsonl", tmp_path / "held_out.jsonl"]
    assert [read_pairs(path) for path in paths] == first
    own = [Pair("mine", True, "Who?", "She."), Pair("mine", False, "Where?", "She.")]
    for path, pairs in zip(paths, (own, own[:1]), strict=True):
        write_pairs(path, pairs)
    train(seed=1)
    assert [given["pairs"], given["held_out"]] == [own, own[:1]]
    for path in paths:
        path.unlink()
        train()
        assert [given["pairs"], given["held_out"]] == first
    paths[1].unlink()
    train(seed=1)
    assert given["pairs"] != first[0]


def test_one_process_writes_the_pairs(
    tmp_path: Path, data: Path, given: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORLD_SIZE", "2")
    with pytest.raises(InvalidInput, match="without torchrun"):
        train_default_grader(tmp_path / "run", data=data, device="cpu", options=GraderOptions(steps=1))
    assert given == {}
    assert not (tmp_path / "run").exists()


def test_without_data_a_grader_learns_from_invented_text_alone(tmp_path: Path, given: dict[str, Any]) -> None:
    train_default_grader(tmp_path / "run", init=tmp_path, device="cpu", options=GraderOptions(steps=1))
    assert {pair.source for pair in given["pairs"]} == {"generated-1", "profile"}
    assert {pair.told for pair in given["pairs"]} == {True, False}
    assert given["held_out"] == []
    assert given["init"] == tmp_path
