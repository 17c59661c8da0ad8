"""Streams, mixture and held-out sets: repeatable, in shape, and apart from each other."""

import gzip
import json
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import pytest

from lora_memory.errors import InvalidInput
from lora_memory.training.corpora import MAX_ANSWER_WORDS, Corpora, CorpusText, chunk_texts
from lora_memory.training.data import CORPUS_KINDS, KINDS, mixture, needle_set, recall_set, stream
from lora_memory.training.examples import CHUNK_TOKENS, Question, estimate_tokens, split_sentences

SEA = (
    "The lighthouse on Gull Point was built in 1841 by a local mason. It stands 32 meters above the water. "
    "Its lamp burned whale oil until the island got a generator. Keepers lived in two small rooms below the lamp. "
)
ROWS: list[dict[str, Any]] = [
    {
        "context": SEA * 12,
        "qas": [
            {"q": "When was the lighthouse built?", "a": ["1841", "in 1841"]},
            {"q": "Who lived below the lamp?", "a": ["Keepers"]},
            {"q": "Tell everything.", "a": [" ".join(["word"] * (MAX_ANSWER_WORDS + 1))]},
        ],
    },
    {"context": SEA, "qas": [{"q": "How high does it stand?", "a": ["32 meters"]}]},
    {"context": SEA, "qas": [{"q": "What is left out?", "a": []}]},
    *(
        {
            "context": f"Boat {n} left the harbor at dawn. It came back with {n} fish.",
            "qas": [{"q": f"{n}?", "a": ["dawn"]}],
        }
        for n in range(20)
    ),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with gzip.open(tmp_path / "squad_train.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in ROWS)
    with gzip.open(tmp_path / "tasks_train.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps({"task": "upper", "descriptions": ["Shout."], "train": []}) + "\n")
    return tmp_path


@pytest.fixture
def corpora(folder: Path) -> Corpora:
    return Corpora.read(folder)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("chunks", [1, 4])
def test_streams_are_repeatable_and_in_shape(kind: str, chunks: int, corpora: Corpora) -> None:
    first = list(islice(stream(kind, 7, chunks=chunks, questions=2, corpora=corpora), 30))
    assert first == list(islice(stream(kind, 7, chunks=chunks, questions=2, corpora=corpora), 30))
    assert first != list(islice(stream(kind, 8, chunks=chunks, questions=2, corpora=corpora), 30))
    for example in first:
        assert example.kind == kind
        assert len(example.chunks) == chunks
        assert 1 <= len(example.questions) <= 2
        assert all(estimate_tokens(chunk) <= 1.1 * CHUNK_TOKENS for chunk in example.chunks)
        assert all(question.text and question.answer for question in example.questions)


def test_a_needle_is_in_one_chunk_and_the_rest_is_hay() -> None:
    for example in islice(stream("needle", 1, chunks=8, questions=1), 40):
        (question,) = example.questions
        # A short number may also stand in the hay, a long secret may not.
        holders = [chunk for chunk in example.chunks if question.answer.lower() in chunk.lower()]
        assert holders
        if len(question.answer) > 7:
            assert len(holders) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"kind": "poems", "seed": 0}, "unknown kind"),
        ({"kind": "one_fact", "seed": 0, "chunks": 0}, "start at 1"),
        ({"kind": "qa", "seed": 0}, "corpora"),
    ],
)
def test_bad_arguments_are_named_at_once(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidInput, match=message):
        stream(**arguments)


@pytest.mark.parametrize("progress", [0.0, 0.099, 0.1, 0.199, 0.2, 1.0])
def test_the_mixture_grows(progress: float) -> None:
    weights = mixture(progress)
    assert sum(weights.values()) == pytest.approx(1)
    kinds = {task.kind for task in weights}
    if progress < 0.1:
        assert kinds == {"one_fact"}
    if progress >= 0.2:
        assert kinds == set(KINDS)


def test_the_mixture_does_without_real_text() -> None:
    weights = mixture(0.9, corpora=False)
    assert sum(weights.values()) == pytest.approx(1)
    assert not CORPUS_KINDS & {task.kind for task in weights}


@pytest.mark.parametrize("facts", [1, 6, 24])
def test_recall_sets_hold_what_they_say(facts: int) -> None:
    rows = recall_set(facts, 20)
    assert rows == recall_set(facts, 20)
    assert rows != recall_set(facts, 20, seed=1)
    assert len({row["id"] for row in rows}) == 20
    for row in rows:
        assert len(row["qas"]) == min(6, facts)
        assert all(qa["a"][0].lower() in row["context"].lower() for qa in row["qas"])


def test_held_out_documents_are_not_in_the_streams() -> None:
    held_out = {row["context"] for row in recall_set(1, 200)}
    seen = {"\n\n".join(example.chunks) for example in islice(stream("one_fact", 0), 2_000)}
    assert not held_out & seen


@pytest.mark.parametrize("tokens", [256, 2048])
def test_needle_sets_are_as_long_as_asked(tokens: int) -> None:
    for row in needle_set(tokens, 10):
        assert 0.75 * tokens < estimate_tokens(row["context"]) < 1.1 * tokens
        assert row["qas"][0]["a"][0] in row["context"]


def test_corpora_keep_short_answers_and_the_first_of_several(folder: Path) -> None:
    corpora = Corpora.read(folder / "squad_train.jsonl.gz", renamed=0.0)
    examples = list(islice(stream("qa", 0, chunks=8, questions=3, corpora=corpora), 200))
    answers = {question for example in examples for question in example.questions}
    assert {question for question in answers if question.answer != "dawn"} == {
        Question("When was the lighthouse built?", "1841"),
        Question("Who lived below the lamp?", "Keepers"),
        Question("How high does it stand?", "32 meters"),
    }


def test_a_passage_that_is_too_long_is_asked_only_what_its_start_answers() -> None:
    text = SEA * 12 + "The ghost is called Marlo."
    ask = (Question("Who is the ghost?", "Marlo"), Question("When was it built?", "1841"))
    corpora = Corpora({"a": [CorpusText(text, ask)]})
    example = next(stream("qa", 0, chunks=2, corpora=corpora))
    assert [question.answer for question in example.questions] == ["1841"]


def test_passages_come_with_other_names_and_numbers_than_they_have(folder: Path) -> None:
    corpora = Corpora.read(folder)
    texts = [text for seed in range(300) if "lighthouse" in (text := corpora.paragraph(Random(seed)))]
    as_written = sum(text == SEA or text == SEA * 12 for text in texts)
    assert 0.1 < as_written / len(texts) < 0.6
    for seed in range(300):
        passage = corpora.draw(Random(seed))
        for question in passage.questions:
            assert question.answer in passage.context


def test_a_name_is_a_word_that_is_mostly_capitalised() -> None:
    text = "We saw The Times and met Ana. The end of the day, the sea and the port."
    assert Corpora({"a": [CorpusText(text, (Question("Who?", "Ana"),))]}).names == ("Ana", "Times")


def test_files_are_drawn_by_weight() -> None:
    one, other = CorpusText("One.", (Question("?", "One"),)), CorpusText("Other.", (Question("?", "Other"),))
    corpora = Corpora({"squad_x": [one] * 10, "babi_x": [other] * 10}, weights={"squad": 1.0, "babi": 0.0})
    assert all(example.chunks == ("One.",) for example in islice(stream("qa", 0, corpora=corpora), 50))


@pytest.mark.parametrize("empty", [False, True])
def test_a_folder_without_questions_is_an_error(tmp_path: Path, empty: bool) -> None:
    if not empty:
        with gzip.open(tmp_path / "tasks.jsonl.gz", "wt") as file:
            file.write('{"task": "upper"}\n')
    with pytest.raises(InvalidInput, match=r"jsonl\.gz"):
        Corpora.read(tmp_path)


@pytest.mark.parametrize("kind", ["recite", "cloze"])
def test_asked_words_are_the_texts_own(kind: str, corpora: Corpora) -> None:
    for example in islice(stream(kind, 3, chunks=2, corpora=corpora), 50):
        text = " ".join(" ".join(split_sentences(chunk)) for chunk in example.chunks)
        for question in example.questions:
            assert question.answer in text
            assert len(question.answer.split()) <= 10


def test_chunks_are_cut_between_sentences_and_never_too_long() -> None:
    chunks = chunk_texts(SEA * 20)
    assert " ".join(chunks) == " ".join((SEA * 20).split())
    assert all(chunk.endswith(".") for chunk in chunks)
    for text in ("word " * 2_000, "x" * 5_000, "Größenwahn" * 300):
        assert all(estimate_tokens(chunk) <= CHUNK_TOKENS for chunk in chunk_texts(text))


def test_the_passages_that_a_benchmark_scores_are_not_trained_on(tmp_path: Path) -> None:
    passages = [{"context": f"Door {n} is red.", "qas": [{"q": "Which?", "a": [f"Door {n}"]}]} for n in range(302)]
    for name in ("nqswap_train.jsonl.gz", "other.jsonl.gz"):
        with gzip.open(tmp_path / name, "wt", encoding="utf-8") as file:
            file.writelines(f"{json.dumps(passage)}\n" for passage in passages)
    swapped, other = (Corpora.read(tmp_path / name) for name in ("nqswap_train.jsonl.gz", "other.jsonl.gz"))
    drawn = {swapped.paragraph(Random(seed)) for seed in range(200)}
    assert drawn == {"Door 0 is red.", "Door 1 is red."}
    assert len({other.paragraph(Random(seed)) for seed in range(200)}) > 100
