"""The fast counter equals the tokenizer, and is faster."""

import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers
from transformers import PreTrainedTokenizerFast

from lora_memory.base_models import load_base_model
from lora_memory.tokens import TokenCounter

SAMPLES = {
    "empty": "",
    "English": "Mira can't find her locker's code; it isn't 4,827, is it? They've said: 'no'.",
    "German": "Übergrößenträger fuhren 1985 über die Außenalster – für 12,50 €.",
    "French": "L’élève a reçu 3 œufs à Noël ; où étaient-ils ? « Là-bas ! »",
    "Japanese": "東京は日本の首都です。2024年の人口は約1,400万人です。",
    "Chinese": "长城是中国古代的伟大工程,全长超过两万公里。",
    "Arabic": "مرحبا بالعالم، كيف حالك اليوم؟ ١٢٣",
    "Hindi": "नमस्ते दुनिया! १२३",
    "emoji": "👩‍💻 ships 🎉🎉 at 3️⃣ o'clock 🇩🇪",
    "code": "def f(x: int) -> dict[str, int]:\n\treturn {'a': x ** 2}  # ok\r\n\r\n    if x>=1e-9:\n        pass\n",
    "numbers": "0 00 1234567890 3.14159 1e-9 ½ ² Ⅷ 0xDEADBEEF 192.168.0.1",
    "white space": "  a \t\t b\n\n\n  c\u00a0d\u2003e\u3000f \n ",
    "combining": "e\u0301 n\u0303 \u200bzero\u200dwidth \ufeffbom",
    "control": "".join(map(chr, range(0x20))) + "\x7f\x80\x85\x9f",
    "random bytes": bytes(range(256)).decode("latin-1"),
    "no token for a byte": "a\x04b\x06c \U00045678 \U000bcdef",
    "special tokens": "<|im_start|>user\nHi<|im_end|>\n<|endoftext|><repo_name>x<file_sep>",
    "nearly special": "<|im_end| > <|im_endx|> <|im_en",
}


@pytest.fixture(scope="module")
def tokenizer() -> Any:
    return load_base_model().tokenizer


@pytest.fixture(scope="module")
def counter(tokenizer: Any) -> TokenCounter:
    return TokenCounter.for_tokenizer(tokenizer)


def ids(tokenizer: Any, text: str) -> list[int]:
    return list(tokenizer(text, add_special_tokens=False).input_ids)


def byte_tokenizer(**pre_tokenizer: bool) -> Any:
    vocabulary = {character: i for i, character in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(**pre_tokenizer)
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer)


class TestDefaultTokenizer:
    @pytest.mark.parametrize("text", SAMPLES.values(), ids=SAMPLES.keys())
    def test_equals_the_tokenizer(self, tokenizer: Any, counter: TokenCounter, text: str) -> None:
        assert counter.encode(text) == ids(tokenizer, text)
        assert counter.count(text) == len(counter.encode(text))

    @given(text=st.text(max_size=80))
    @settings(deadline=None, max_examples=200)
    def test_equals_the_tokenizer_on_any_text(self, tokenizer: Any, counter: TokenCounter, text: str) -> None:
        assert counter.encode(text) == ids(tokenizer, text)

    @given(text=st.text(alphabet="aeinrst '0123\n\t.,<|>_im", max_size=200))
    @settings(deadline=None, max_examples=200)
    def test_equals_the_tokenizer_on_wordlike_text(self, tokenizer: Any, counter: TokenCounter, text: str) -> None:
        assert counter.encode(text) == ids(tokenizer, text)

    @pytest.mark.parametrize("piece", [" ", "\n", "a", "7", "-", "京", "ab \n"])
    def test_long_monotonous_text(self, tokenizer: Any, counter: TokenCounter, piece: str) -> None:
        text = piece * (1_000_000 // len(piece.encode()))
        started = time.process_time()
        found = counter.encode(text)
        assert time.process_time() - started < 5
        assert found == ids(tokenizer, text)

    def test_is_faster(self, tokenizer: Any, counter: TokenCounter) -> None:
        assert counter.is_fast
        text = "\n".join(text for name, text in SAMPLES.items() if name in ("English", "German", "code")) * 1500

        def seconds(encode: Any) -> float:
            started = time.process_time()
            encode(text)
            return time.process_time() - started

        fast = min(seconds(counter.encode) for _ in range(3))
        slow = min(seconds(lambda text: ids(tokenizer, text)) for _ in range(3))
        assert slow / fast > 1.5

    def test_threads(self, counter: TokenCounter) -> None:
        texts = list(SAMPLES.values()) * 20
        with ThreadPoolExecutor(4) as pool:
            assert list(pool.map(counter.encode, texts)) == [counter.encode(text) for text in texts]


class TestOtherTokenizers:
    def test_same_kind_is_fast(self) -> None:
        tokenizer = byte_tokenizer(add_prefix_space=False)
        counter = TokenCounter.for_tokenizer(tokenizer)
        assert counter.is_fast
        assert counter.encode("Grüße 123") == ids(tokenizer, "Grüße 123")

    @pytest.mark.parametrize(
        ("normalizer", "fast"), [(normalizers.Sequence([]), True), (normalizers.Lowercase(), False)]
    )
    def test_only_a_normalizer_that_does_something_needs_the_tokenizer(self, normalizer: Any, fast: bool) -> None:
        tokenizer = byte_tokenizer(add_prefix_space=False)
        tokenizer.backend_tokenizer.normalizer = normalizer
        counter = TokenCounter.for_tokenizer(tokenizer)
        assert counter.is_fast == fast
        assert counter.encode("GRÜSSE 123") == ids(tokenizer, "GRÜSSE 123")

    @pytest.mark.parametrize("options", [{"add_prefix_space": True}, {"add_prefix_space": False, "use_regex": False}])
    def test_other_pre_tokenizers_go_to_the_tokenizer(self, options: dict[str, bool]) -> None:
        tokenizer = byte_tokenizer(**options)
        counter = TokenCounter.for_tokenizer(tokenizer)
        assert not counter.is_fast
        assert counter.encode("Grüße 123") == ids(tokenizer, "Grüße 123")

    def test_merges_out_of_order_go_to_the_tokenizer(self) -> None:
        vocabulary = {"a": 0, "b": 1, "c": 2, "bc": 3, "ab": 4}
        bpe = Tokenizer(models.BPE(vocab=vocabulary, merges=[("a", "b"), ("b", "c")]))
        bpe.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        tokenizer = PreTrainedTokenizerFast(tokenizer_object=bpe)
        counter = TokenCounter.for_tokenizer(tokenizer)
        assert counter.encode("abc") == ids(tokenizer, "abc") == [4, 2]

    def test_word_level(self) -> None:
        words = Tokenizer(models.WordLevel({"[UNK]": 0, "hello": 1, "world": 2}, unk_token="[UNK]"))
        words.pre_tokenizer = pre_tokenizers.Whitespace()
        counter = TokenCounter.for_tokenizer(PreTrainedTokenizerFast(tokenizer_object=words, unk_token="[UNK]"))
        assert not counter.is_fast
        assert counter.encode("hello brave world") == [1, 0, 2]

    def test_added_tokens_are_found_in_text(self) -> None:
        tokenizer = byte_tokenizer(add_prefix_space=False)
        tokenizer.add_tokens(["<note>"])
        counter = TokenCounter.for_tokenizer(tokenizer)
        assert counter.encode("a<note>b") == ids(tokenizer, "a<note>b")
        assert counter.count("a<note>b") == 3
