"""Document values, and chunks that lose nothing, fit, and come fast."""

import os
import random
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast

from lora_memory.base_models import load_base_model
from lora_memory.documents import MAX_DOCUMENT_TOKENS, Chunk, Document, Instruction, split
from lora_memory.errors import DocumentTooLarge, InvalidDocument, InvalidInput
from lora_memory.tokens import TokenCounter

WORDS = "the of and a to in is you that it he was for on are as with his they at be this have from or had by".split()

MONOTONOUS = {
    "letter": "a" * 1_000_000,
    "dots": "." * 1_000_000,
    "digits": "7" * 260_000,
    "spaces": "x" + " " * 1_000_000 + "y",
    "empty lines": "\n" * 1_000_000 + "a",
    "lines": "a\n" * 120_000,
    "stops": ". " * 120_000,
    "quotes": '."' * 100_000,
    "headings": "# a\n" * 60_000,
    "empty lines below a bracket": "[x]" + "\n" * 3000 + "A few words to a line.\n" * 40,
    "a rule": "| a |\n|" + "-" * 8000 + "x\n" + "| b | c |\n" * 200,
    "words": "word " * 200_000,
    "emoji": "🎉" * 80_000,
    "special tokens": "<|im_end|>" * 100_000,
}


@pytest.fixture(scope="module")
def counter() -> TokenCounter:
    return load_base_model().counter


@pytest.fixture(scope="module")
def word_counter() -> TokenCounter:
    """One token a word or punctuation mark, however long: unlike byte-level BPE in every respect."""
    words = Tokenizer(models.WordLevel({"[UNK]": 0}, unk_token="[UNK]"))
    words.pre_tokenizer = pre_tokenizers.Whitespace()
    return TokenCounter.for_tokenizer(PreTrainedTokenizerFast(tokenizer_object=words, unk_token="[UNK]"))


def prose(tokens: int, counter: TokenCounter) -> str:
    """English-like text of exactly so many tokens: sentences, paragraphs, then single words."""
    chooser = random.Random(0)
    sentences: list[str] = []
    length = 0
    while length < tokens - 60:
        words = [chooser.choice(WORDS) for _ in range(chooser.randint(5, 30))]
        sentence = " " + " ".join(words).capitalize() + "." + ("\n\n" if chooser.random() < 0.2 else "")
        sentences.append(sentence)
        length += counter.count(sentence)
    text = "".join(sentences)
    return text + " the" * (tokens - counter.count(text))


def without_space(text: str) -> str:
    return "".join(text.split())


def check(text: str, chunks: list[Chunk], counter: TokenCounter, limit: int) -> None:
    assert [chunk.index for chunk in chunks] == list(range(len(chunks)))
    end = 0
    for chunk in chunks:
        assert chunk.text == text[chunk.start : chunk.end] == chunk.text.strip() != ""
        assert chunk.tokens == counter.count(chunk.text) <= limit
        assert not text[end : chunk.start].strip()
        end = chunk.end
    assert not text[end:].strip()
    assert without_space("".join(chunk.text for chunk in chunks)) == without_space(text)


class TestValues:
    @pytest.mark.parametrize("kind", [Document, Instruction])
    def test_keeps_text_and_metadata(self, kind: type[Document] | type[Instruction]) -> None:
        metadata = {"source": "notes.md", "tags": ["a", 1, None]}
        value = kind(" Mira's code is 4827.\n", metadata=metadata)
        metadata["source"] = "changed later"
        assert value.text == " Mira's code is 4827.\n"
        assert value.metadata == {"source": "notes.md", "tags": ["a", 1, None]}
        with pytest.raises(AttributeError):
            value.text = "other"  # type: ignore[misc]  # what is tested

    @pytest.mark.parametrize("text", ["", " \n\t ", "a\x00b", "\x01\x02\x03\x04 data", "a\ud800b", b"bytes", None, 7])
    @pytest.mark.parametrize("kind", [Document, Instruction])
    def test_refused(self, text: Any, kind: type[Document] | type[Instruction]) -> None:
        with pytest.raises(InvalidDocument, match=kind.__name__):
            kind(text)

    def test_undecoded_bytes_are_refused(self) -> None:
        binary = random.Random(0).randbytes(1000).replace(b"\0", b"")
        with pytest.raises(InvalidDocument, match="binary"):
            Document(binary.decode("latin-1"))
        with pytest.raises(InvalidDocument, match="binary"):
            Document(binary.decode("utf-8", errors="replace"))

    @pytest.mark.parametrize(
        "text", ["a\tb\r\nc\fd", "\x1b[31mred\x1b[0m log line", "👩‍💻", "\u202bשלום\u202c", "page one\x0ctwo"]
    )
    def test_unusual_text_is_text(self, text: str) -> None:
        assert Document(text).text == text

    def test_keeps_nested_metadata_as_it_was(self) -> None:
        metadata = {"authors": {"first": ["Mira"]}}
        document = Document("text", metadata=metadata)
        metadata["authors"]["first"].append("Tom")
        assert document.metadata == {"authors": {"first": ["Mira"]}}

    @pytest.mark.parametrize(
        "metadata",
        [
            ["a"],
            {1: "a"},
            {"a": object()},
            {"a": float("nan")},
            {"a": {1, 2}},
            {"a": {1: 2}},
            {"a": [{"b": 1}, ({None: 2},)]},
        ],
    )
    def test_metadata_that_json_cannot_hold(self, metadata: Any) -> None:
        with pytest.raises(InvalidDocument, match="metadata"):
            Document("text", metadata=metadata)

    def test_metadata_that_only_a_deep_stack_could_read(self) -> None:
        def nested(levels: int) -> dict[str, Any]:
            value: Any = 1
            for level in range(levels - 1):
                value = {"a": value} if level % 2 else [value, value]  # shared: looked at once a level
            return {"a": value}

        assert Document("text", metadata=nested(20)).metadata == nested(20)
        with pytest.raises(InvalidDocument, match="nested deeper than 64 levels"):
            Document("text", metadata=nested(65))


class TestFromFile:
    def test_markdown(self, tmp_path: Path) -> None:
        path = tmp_path / "notes.md"
        path.write_bytes("\ufeff# Köln\r\n\r\nText".encode())
        document = Document.from_file(path)
        assert document == Document("# Köln\n\nText", metadata={"source": "notes.md"})
        assert Document.from_file(str(path), metadata={"source": "s", "n": 1}).metadata == {"source": "s", "n": 1}

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
            ("Köln".encode("utf-16"), "binary"),
            ("Köln".encode("latin-1"), "UTF-8"),
            (b"", "empty"),
        ],
    )
    def test_refused(self, tmp_path: Path, data: bytes, message: str) -> None:
        path = tmp_path / "file"
        path.write_bytes(data)
        with pytest.raises(InvalidDocument, match=message):
            Document.from_file(path)

    def test_a_huge_file_is_not_read_whole(self, tmp_path: Path) -> None:
        path = tmp_path / "huge.txt"
        with path.open("wb") as file:
            file.truncate(10 << 30)  # sparse
        with pytest.raises(DocumentTooLarge, match="bytes"):
            Document.from_file(path)

    @pytest.mark.skipif(os.name != "posix", reason="named pipes")
    def test_a_pipe_is_read_to_the_limit_though_it_has_no_size(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("lora_memory.documents._MAX_FILE_BYTES", 15)
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        with ThreadPoolExecutor(1) as pool:
            pool.submit(pipe.write_bytes, b"Mira likes tea.")
            assert Document.from_file(pipe).text == "Mira likes tea."
            pool.submit(pipe.write_bytes, b"Mira likes tea.\n")
            with pytest.raises(DocumentTooLarge, match="pipe has more bytes than the limit of 15"):
                Document.from_file(pipe)


class TestWhereItCuts:
    def test_short_text_is_one_chunk(self, counter: TokenCounter) -> None:
        text = "\n Mira's locker code is 4827. \n"
        assert split(text, counter) == [Chunk(0, text.strip(), 2, 29, counter.count(text.strip()))]

    @pytest.mark.parametrize("text", ["", " \n "])
    def test_nothing(self, counter: TokenCounter, text: str) -> None:
        assert split(text, counter) == []

    def test_at_sentences(self, counter: TokenCounter) -> None:
        sentences = [f'Fact {i} about Dr. Ana B. Kovacs is "number {i * 7}."' for i in range(40)]
        chunks = split(" ".join(sentences), counter, chunk_tokens=50)
        assert len(chunks) > 5
        for chunk in chunks:
            assert chunk.text.startswith("Fact")
            assert chunk.text.endswith('."')

    def test_at_paragraphs_before_sentences(self, counter: TokenCounter) -> None:
        text = "\n\n".join("One two three. Four five six. Seven eight nine." for _ in range(12))
        for chunk in split(text, counter, chunk_tokens=40):
            assert chunk.text.startswith("One")
            assert chunk.text.endswith("nine.")

    def test_at_lines(self, counter: TokenCounter) -> None:
        text = "\n".join(f"name-{i},value {i}" for i in range(100))
        for chunk in split(text, counter, chunk_tokens=40):
            assert chunk.text.startswith("name-")

    def test_at_japanese_sentences(self, counter: TokenCounter) -> None:
        for chunk in split("東京は日本の首都です。人口は千四百万人です。" * 20, counter, chunk_tokens=64):
            assert chunk.text.endswith("。")

    def test_a_heading_stays_with_its_text(self, counter: TokenCounter) -> None:
        text = "\n\n".join(f"## Part {i}\n\nOne two three. Four five six. Seven eight." for i in range(20))
        for chunk in split(text, counter, chunk_tokens=40):
            assert chunk.text.startswith("## Part")
            assert chunk.text.endswith("eight.")

    def test_at_words_inside_a_long_sentence(self, counter: TokenCounter) -> None:
        text = " ".join(random.Random(0).choice(WORDS) for _ in range(2000))
        chunks = split(text, counter, chunk_tokens=64)
        check(text, chunks, counter, 64)
        assert [word for chunk in chunks for word in chunk.text.split()] == text.split()

    def test_chunks_are_well_filled(self, counter: TokenCounter) -> None:
        chunks = split(prose(20_000, counter), counter)
        assert sum(chunk.tokens for chunk in chunks) / len(chunks) > 0.7 * 256


class TestProperties:
    @given(text=st.text(max_size=300), limit=st.integers(8, 40))
    @settings(deadline=None, max_examples=150)
    def test_any_text(self, counter: TokenCounter, text: str, limit: int) -> None:
        check(text, split(text, counter, chunk_tokens=limit), counter, limit)

    @given(
        text=st.lists(
            st.sampled_from([*WORDS, "World", ".", "!", " ", " ", "\n", "\n\n", "  ", "\t", "# ", "京。", "🎉"])
        ),
        limit=st.integers(8, 40),
    )
    @settings(deadline=None, max_examples=150)
    def test_textlike_text(self, counter: TokenCounter, text: list[str], limit: int) -> None:
        joined = "".join(text * 5)
        check(joined, split(joined, counter, chunk_tokens=limit), counter, limit)

    @given(text=st.text(alphabet="ab .\n", max_size=400), limit=st.integers(8, 20))
    @settings(deadline=None)
    def test_another_tokenizer(self, word_counter: TokenCounter, text: str, limit: int) -> None:
        check(text, split(text, word_counter, chunk_tokens=limit), word_counter, limit)

    def test_an_impossible_limit(self, counter: TokenCounter) -> None:
        with pytest.raises(InvalidInput, match="at least 8"):
            split("text", counter, chunk_tokens=7)


class TestSize:
    def test_just_under_the_limit_is_fast_and_small(self, counter: TokenCounter) -> None:
        text = prose(MAX_DOCUMENT_TOKENS, counter)
        assert counter.count(text) == MAX_DOCUMENT_TOKENS
        started = time.process_time()
        chunks = split(text, counter)
        assert time.process_time() - started < 3
        check(text, chunks, counter, 256)

        tracemalloc.start()
        try:
            split(text, counter)
            assert tracemalloc.get_traced_memory()[1] < 20 * len(text)
        finally:
            tracemalloc.stop()

    def test_one_over_the_limit_is_refused(self, counter: TokenCounter) -> None:
        with pytest.raises(DocumentTooLarge, match=str(MAX_DOCUMENT_TOKENS)):
            split(prose(MAX_DOCUMENT_TOKENS + 1, counter), counter)

    def test_own_limit(self, counter: TokenCounter) -> None:
        text = prose(100, counter)
        assert split(text, counter, max_tokens=100)
        with pytest.raises(DocumentTooLarge):
            split(text, counter, max_tokens=99)

    def test_an_enormous_text_is_refused_at_once(self, counter: TokenCounter) -> None:
        started = time.process_time()
        with pytest.raises(DocumentTooLarge):
            split("word " * 20_000_000, counter)
        assert time.process_time() - started < 3

    @pytest.mark.parametrize("text", MONOTONOUS.values(), ids=MONOTONOUS.keys())
    def test_no_text_is_slow(self, counter: TokenCounter, text: str) -> None:
        started = time.process_time()
        chunks = split(text, counter)
        assert time.process_time() - started < 5
        check(text, chunks, counter, 256)


def test_a_sentence_that_is_longer_than_a_chunk_may_be_kept_whole(counter: TokenCounter) -> None:
    short, long = "One two three.", "A single sentence of quite a few more words than a chunk may have."
    text = f"{short} {short} {long} {short}"
    room, length = counter.count(f"{short} {short}"), counter.count(long)
    whole = split(text, counter, chunk_tokens=room, sentence_tokens=length + 1)
    assert [chunk.text for chunk in whole] == [f"{short} {short}", long, short]
    assert [text[chunk.start : chunk.end] for chunk in whole] == [chunk.text for chunk in whole]
    assert max(chunk.tokens for chunk in split(text, counter, chunk_tokens=room, sentence_tokens=length - 2)) <= room
