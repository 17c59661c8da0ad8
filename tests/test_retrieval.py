"""Which chunks a question brings up, and how many fit."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lora_memory.errors import InvalidInput
from lora_memory.relevance import CANDIDATES, CONTENDERS
from lora_memory.retrieval import EXACT, Recall, Retriever
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore, StoredChunk
from lora_memory.text_encoder import TextEncoder
from tests.store.samples import ROOT, new_record, open_store, unit


class SeedModel:
    """Embeds the text "7 …" as `unit(7)`, which is what `new_record(…, seed=7)` stores."""

    def encode(self, texts: list[str], /) -> NDArray[np.float32]:
        return np.stack([unit(int(number) if (number := text.split()[0]).isdigit() else 0) for text in texts])


@pytest.fixture
def store(tmp_path: Path) -> Iterator[AdapterStore]:
    with open_store(tmp_path) as opened:
        opened.add([new_record(opened, f"{seed} is a fact", scope="acme", seed=seed) for seed in range(12)])
        yield opened


@pytest.fixture
def retriever(store: AdapterStore) -> Retriever:
    return Retriever(store, TextEncoder(SeedModel()))


def recall(retriever: Retriever, question: str, k: int = 4, scope: str = "acme", **budget: Any) -> list[Recall]:
    return retriever.recall(question, scope=Scope(scope), k=k, **({"adapter_rank": 8} | budget))


def test_recalls_are_the_nearest_with_all_that_mounting_needs(retriever: Retriever, store: AdapterStore) -> None:
    found = recall(retriever, "7 ?")
    assert [len(found), found[0].text, found[0].weight, found[0].position] == [4, "7 is a fact", 1.0, 0]
    assert found[0].score == pytest.approx(1.0)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    (chunk,) = store.record_chunks(found[0].record_id, scope=ROOT)
    assert (chunk.id, chunk.scope, chunk.weights_hash) == (found[0].chunk_id, found[0].scope, found[0].weights_hash)


def test_nothing_comes_from_a_sibling_or_from_below(retriever: Retriever) -> None:
    assert recall(retriever, "7 ?", scope="zeta") == []
    assert recall(retriever, "7 ?", scope="") == []
    assert len(recall(retriever, "7 ?", scope="acme/mira")) == 4


def test_a_text_stored_twice_takes_one_place(retriever: Retriever, store: AdapterStore) -> None:
    store.add([new_record(store, "7 is a fact", scope="acme", seed=7) for _ in range(9)])
    found = recall(retriever, "7 ?")
    assert len({one.text for one in found}) == len(found) == 4
    assert len(recall(retriever, "7 ?", k=50)) == 12


def test_a_text_that_repeats_itself_is_looked_past_and_read_once(
    retriever: Retriever, store: AdapterStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    repeated = new_record(store, "\n".join(["7 is a fact"] * 3 * CANDIDATES), scope="acme", seed=100)
    chunks = [replace(chunk, vector=unit(7)) for chunk in repeated.chunks]
    (record,) = store.add([replace(repeated, chunks=chunks)])
    load, read = AdapterStore.chunks, list[int]()

    def noted(store: AdapterStore, ids: Sequence[int], *, scope: Scope) -> list[StoredChunk]:
        read.extend(ids)
        return load(store, ids, scope=scope)

    monkeypatch.setattr(AdapterStore, "chunks", noted)
    found = recall(retriever, "7 ?")
    assert len({one.text for one in found}) == len(found) == 4
    assert (found[0].text, found[0].record_id) == ("7 is a fact", record.id), "the newest of those that read alike"
    assert len(read) == len(set(read)) > 3 * CANDIDATES


@pytest.mark.parametrize(
    ("budget", "prior", "expected"), [(64, 8, 7), (64, 0, 8), (63, 8, 6), (16, 8, 1), (8, 0, 1), (1000, 8, 10)]
)
def test_recalls_fit_the_rank_budget(retriever: Retriever, budget: int, prior: int, expected: int) -> None:
    assert len(recall(retriever, "7 ?", k=10, rank_budget=budget, prior_rank=prior)) == expected


def test_a_budget_without_room_is_an_error_that_says_how_much_is_needed(retriever: Retriever) -> None:
    with pytest.raises(InvalidInput, match="16 or more"):
        recall(retriever, "7 ?", rank_budget=15, prior_rank=8)


@pytest.mark.parametrize("question", ["", "  \n"])
def test_an_empty_question_is_refused(retriever: Retriever, question: str) -> None:
    with pytest.raises(InvalidInput, match="empty"):
        recall(retriever, question)


@pytest.mark.parametrize("k", [0, -3])
def test_k_below_one_is_refused(retriever: Retriever, k: int) -> None:
    with pytest.raises(InvalidInput, match="k must be"):
        recall(retriever, "7 ?", k=k)


def test_an_empty_store_recalls_nothing(tmp_path: Path) -> None:
    with open_store(tmp_path) as empty:
        assert recall(Retriever(empty, TextEncoder(SeedModel())), "7 ?") == []


def test_a_shared_rare_word_brings_a_chunk_up(store: AdapterStore, retriever: Retriever) -> None:
    _, second = recall(retriever, "7 ?", k=2)
    store.add([new_record(store, f"{second.text} of Ebba Sparre", scope="acme", seed=int(second.text.split()[0]))])
    found = recall(retriever, "7 Sparre?", k=13)
    by_text = {one.text: one for one in found}
    named, other = by_text[f"{second.text} of Ebba Sparre"], by_text[second.text]
    assert named.score == pytest.approx(other.score)
    assert named.relevance > other.relevance
    assert [one.relevance for one in found] == sorted((one.relevance for one in found), reverse=True)


def test_what_is_under_the_least_score_comes_last_and_weighs_nothing(store: AdapterStore, retriever: Retriever) -> None:
    far = recall(retriever, "7 ?", k=12)[-1]
    store.add([new_record(store, f"{far.text} of Ebba Sparre", scope="acme", seed=int(far.text.split()[0]))])
    found = recall(retriever, "7 Ebba Sparre?", k=13, min_score=far.score + 1e-3)
    weights = {one.text: one.weight for one in found}
    assert weights["7 is a fact"] == 1
    assert weights[f"{far.text} of Ebba Sparre"] == 0
    assert found[0].text == "7 is a fact"
    none_reaches = recall(retriever, "7 Ebba Sparre?", k=2, min_score=1.1)
    assert none_reaches[0].weight == 1


def test_a_code_or_name_that_no_near_text_has_is_looked_for(store: AdapterStore, retriever: Retriever) -> None:
    """As with tickets that differ in their number only, which embed alike."""
    texts = [f"7 shelf of ticket {number:04d}" for number in range(60)]
    store.add([new_record(store, text, scope="acme", seed=200 + number) for number, text in enumerate(texts)])
    near_first = sorted(recall(retriever, "7 what?", k=72), key=lambda one: -one.score)
    far = next(one.text for one in near_first[32:] if one.text in texts)
    code = far.rpartition(" ")[2]
    found = {one.text: one for one in recall(retriever, f"7 which shelf has ticket {code}?", k=32)}
    assert found[far].relevance > found[far].score
    assert far not in {one.text for one in recall(retriever, f"7 which shelf has ticket {code}x?", k=32)}
    assert recall(retriever, f"7 which shelf has ticket {code}?", scope="zeta") == []
    store.add([new_record(store, "7 of Zoë Haifo", scope="acme", seed=200 + int(code))])
    assert "7 of Zoë Haifo" in {one.text for one in recall(retriever, "7 and who is Zoë?", k=32)}
    assert "7 of Zoë Haifo" not in {one.text for one in recall(retriever, "7 and who is Zo?", k=32)}


def test_a_question_full_of_names_is_looked_for_by_a_few(
    store: AdapterStore, retriever: Retriever, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each has all texts read, and what has them takes the places of what is near."""
    asked: list[tuple[str, int]] = []
    containing = store.containing

    def noting(word: str, *, k: int, **given: Any) -> list[StoredChunk]:
        asked.append((word, k))
        return containing(word, k=k, **given)

    monkeypatch.setattr(store, "containing", noting)
    recall(retriever, "7 and " + " ".join(f"Q{'x' * length}" for length in range(1, 200)))
    assert asked == [("q" + "x" * length, 1) for length in range(199, 199 - EXACT, -1)]
    asked.clear()
    recall(retriever, "7 of Haifo Clelt")
    assert asked == [("clelt", EXACT // 2), ("haifo", EXACT // 2)]


@pytest.mark.parametrize("pasted", ["a1" * 25_001, "Z" + "z" * 60_000])
def test_what_is_too_long_for_a_name_is_not_looked_for(retriever: Retriever, pasted: str) -> None:
    assert len(recall(retriever, f"7 {pasted}")) == 4


class Read:
    """A reranker that finds the answer in texts with one word, and keeps what it read."""

    name = "read"

    def __init__(self, word: str) -> None:
        self.word = word
        self.read: list[list[str]] = []

    def logits(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        self.read.append(list(texts))
        return np.array([6.0 if self.word in text else -6.0 for text in texts], np.float32)


class Gives:
    """A reranker that gives what it was told to."""

    name = "mine"

    def __init__(self, given: Any) -> None:
        self.given = given

    def logits(self, question: str, texts: Sequence[str]) -> Any:
        return self.given


BELOW = "near" + "/x" * 8


def near_texts(store: AdapterStore, *texts: str) -> None:
    """Texts that embed alike, the first ones a little nearer to "7 ?". A scope has a text once: copies lie below."""
    base, other = unit(7), unit(3)
    for place, text in enumerate(texts):
        vector = base + place * 0.02 * other
        record = new_record(store, text, scope="near" + "/x" * texts[:place].count(text), seed=7)
        chunks = [replace(chunk, vector=vector / np.linalg.norm(vector)) for chunk in record.chunks]
        store.add([replace(record, chunks=chunks)])


def test_the_text_that_answers_is_ranked_first_and_weighs_most(store: AdapterStore) -> None:
    near_texts(store, "7 is red", "7 is green", "7 is blue")
    reader = Read("blue")
    plain = recall(Retriever(store, TextEncoder(SeedModel())), "7 ?", scope="near")
    found = recall(Retriever(store, TextEncoder(SeedModel()), reader), "7 ?", scope="near")
    assert [one.text for one in plain] == ["7 is red", "7 is green", "7 is blue"]
    assert [one.text for one in found] == ["7 is blue", "7 is red", "7 is green"]
    assert reader.read == [[one.text for one in plain]]
    assert [one.weight for one in found] == [1.0, 0.0, 0.0]
    assert found[0].relevance == plain[2].relevance  # it keeps its own; the others lose
    assert [one.score for one in found] == [plain[index].score for index in (2, 0, 1)]


def test_what_stands_out_is_not_read_again(store: AdapterStore) -> None:
    near_texts(store, "7 is red")
    store.add([new_record(store, "8 is blue", scope="near", seed=8)])
    reader = Read("blue")
    found = recall(Retriever(store, TextEncoder(SeedModel()), reader), "7 ?", scope="near")
    assert found[0].text == "7 is red"
    assert reader.read == []


def test_what_scores_too_low_is_not_read_and_stays_last(store: AdapterStore) -> None:
    near_texts(store, "7 is red", "7 is green")
    store.add([new_record(store, "8 is blue 7", scope="near", seed=8)])
    reader = Read("blue")
    found = recall(Retriever(store, TextEncoder(SeedModel()), reader), "7 ?", scope="near", min_score=0.9)
    assert reader.read == [["7 is red", "7 is green"]]
    assert [found[-1].text, found[-1].weight] == ["8 is blue 7", 0.0]


def test_whole_records_are_read_again_too(store: AdapterStore) -> None:
    near_texts(store, "7 is red", "7 is green", "7 is blue")
    records = [record.id for record in store.list(scope=Scope("near"))]
    retriever = Retriever(store, TextEncoder(SeedModel()), Read("green"))
    found = retriever.recall_records("7 ?", records, scope=Scope("near"))
    assert [found[0].text, len(found)] == ["7 is green", 3]


def test_it_reads_what_is_above_a_text_as_well(store: AdapterStore) -> None:
    reader = Read("Prices")
    near_texts(store, "# Prices\n7 is one euro", "# Colours\n7 is red")
    recall(Retriever(store, TextEncoder(SeedModel()), reader), "7 ?", scope="near")
    assert {"# Prices\n7 is one euro", "# Colours\n7 is red"} <= set(reader.read[0])


def test_what_nobody_read_does_not_overtake_what_does_not_answer(store: AdapterStore) -> None:
    near_texts(store, *(f"7 is number {letter}" for letter in "abcdefgh"), "7 is red", "7 is blue")
    reader = Read("number c")
    found = recall(Retriever(store, TextEncoder(SeedModel()), reader), "7 ?", scope="near", k=10)
    assert [len(texts) for texts in reader.read] == [CONTENDERS]
    assert [one.text[-1] for one in found[:CONTENDERS]] == list("cabdefgh")
    assert {one.text for one in found[CONTENDERS:]} == {"7 is red", "7 is blue"}
    assert [one.relevance for one in found] == sorted((one.relevance for one in found), reverse=True)


def test_a_text_that_is_there_many_times_takes_one_of_the_places(store: AdapterStore) -> None:
    near_texts(store, *["7 footer"] * 9, "7 is blue")
    reader = Read("blue")
    records = [record.id for record in store.list(scope=Scope("near"))]
    assert len(records) == 10
    found = Retriever(store, TextEncoder(SeedModel()), reader).recall_records("7 ?", records, scope=Scope(BELOW))
    assert reader.read == [["7 footer", "7 is blue"]]
    assert [found[0].text, found[0].weight] == ["7 is blue", 1.0]
    assert {one.weight for one in found[1:]} == {0.0}


def test_a_copy_that_is_not_compared_takes_nothing_from_the_first(store: AdapterStore) -> None:
    near_texts(
        store, "7 has the roof key", *[f"7 item {number}" for number in range(CANDIDATES - 1)], "7 has the roof key"
    )
    records = [record.id for record in store.list(scope=Scope("near"), limit=CANDIDATES + 1)]
    assert len(records) == CANDIDATES + 1
    plain, read = (
        Retriever(store, TextEncoder(SeedModel()), reader).recall_records("7 roof key?", records, scope=Scope(BELOW))
        for reader in (None, Read("nothing"))
    )
    assert plain[0].text == read[0].text == "7 has the roof key"
    assert read[0].relevance == plain[0].relevance


@pytest.mark.parametrize(
    "logits",
    [np.array([1.0, np.nan]), np.array([np.inf, 0.0]), np.zeros(1), np.zeros((2, 1)), np.array(["a", "b"]), 3.0],
)
def test_a_reranker_that_gives_anything_else_is_named(store: AdapterStore, logits: Any) -> None:
    near_texts(store, "7 is red", "7 is blue")
    retriever = Retriever(store, TextEncoder(SeedModel()), Gives(logits))
    with pytest.raises(InvalidInput, match=r"'mine'.*finite"):
        recall(retriever, "7 ?", scope="near")


def test_a_list_of_numbers_will_do(store: AdapterStore) -> None:
    near_texts(store, "7 is red", "7 is blue")
    retriever = Retriever(store, TextEncoder(SeedModel()), Gives([0, 9]))
    assert recall(retriever, "7 ?", scope="near")[0].text == "7 is blue"


@pytest.mark.parametrize("question", ["", " ", "\ud800"])
def test_named_records_are_not_asked_nothing(retriever: Retriever, store: AdapterStore, question: str) -> None:
    (record, *_) = store.list(scope=Scope("acme"))
    with pytest.raises(InvalidInput):
        retriever.recall_records(question, [record.id], scope=Scope("acme"))
