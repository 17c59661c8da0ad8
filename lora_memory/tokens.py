"""Counting and encoding plain text exactly as a tokenizer does, several times faster where possible.

Where a tokenizer is byte-level BPE with GPT-2's pattern, a tiktoken `Encoding` of its own vocabulary gives the same
ids; everything else goes to the tokenizer itself. Not a tokenizer: no special tokens are added, nothing is decoded.
"""

import json
import re
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tiktoken import Encoding

__all__ = ["TokenCounter"]

_GPT2_PATTERN = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
_PROBE = (
    "The quick brown fox can't jump over 4,827 lazy dogs; don't   ask why.\n\n\tdef f(x: int) -> int:\n        "
    'return x ** 2  # ok\r\nGrüße aus Köln, l’été à Noël. 東京は日本の首都です。 مرحبا بالعالم 👩‍💻🎉 ½ ² x=1e-9 "…" '
)
# transformers 5.17, for one, makes an empty list of normalizers where a tokenizer has none
_NO_NORMALIZER = (None, {"type": "Sequence", "normalizers": []})
_LONG_RUN = 10_000  # tiktoken's regular expressions give up on some 10⁶ white-space characters in a row
_SPACES = re.compile(r"\s{64,}")


class TokenCounter:
    """Token ids and counts of plain text, equal to those of one tokenizer.

    Text that the fast path cannot take (special tokens written out, bytes without a token, very long runs of white
    space) goes to the tokenizer. The fast path is thread-safe; the other is as thread-safe as the tokenizer.
    """

    def __init__(self, tokenizer: Any, *, fast: "_FastPath | None" = None) -> None:
        self._tokenizer = tokenizer
        self._fast = fast

    @classmethod
    def for_tokenizer(cls, tokenizer: Any) -> "TokenCounter":
        """The fastest counter that agrees with `tokenizer`, a transformers tokenizer or anything called like one."""
        slow = cls(tokenizer)
        fast = cls(tokenizer, fast=_fast_path(tokenizer))
        return fast if fast.encode(_PROBE) == slow.encode(_PROBE) else slow

    @property
    def is_fast(self) -> bool:
        """Whether ordinary text goes through tiktoken."""
        return self._fast is not None

    def encode(self, text: str) -> list[int]:
        """The ids of `text`, equal to `tokenizer(text, add_special_tokens=False).input_ids`."""
        if self._fast is not None and self._fast.takes(text):
            return self._fast.encoding.encode_ordinary(text)
        # `verbose=False`: a document longer than the model's window is no mistake here.
        return list(self._tokenizer(text, add_special_tokens=False, verbose=False).input_ids)

    def count(self, text: str) -> int:
        """The number of tokens in `text`, none added."""
        return len(self.encode(text))


class _FastPath:
    """A tiktoken encoding, and what it must not be given."""

    def __init__(self, encoding: "Encoding", *, added: Collection[str], missing: bytes) -> None:
        self.encoding = encoding
        self._added = re.compile("|".join(map(re.escape, added)) or r"(?!)")
        self._missing = re.compile(b"[" + re.escape(missing) + b"]" if missing else rb"(?!)")

    def takes(self, text: str) -> bool:
        if self._added.search(text) or self._missing.search(text.encode()):
            return False
        return len(text) <= _LONG_RUN or all(run.end() - run.start() <= _LONG_RUN for run in _SPACES.finditer(text))


def _fast_path(tokenizer: Any) -> _FastPath | None:
    """The tokenizer's vocabulary as a tiktoken encoding, or None where that would not be the same tokenizer."""
    if not hasattr(tokenizer, "backend_tokenizer"):
        return None
    try:
        from tiktoken import Encoding
    except ImportError:  # optional: only slower without it
        return None
    spec = json.loads(tokenizer.backend_tokenizer.to_str())
    model, pattern = spec["model"], spec["pre_tokenizer"] or {}
    if model["type"] != "BPE" or model["dropout"] or spec["normalizer"] not in _NO_NORMALIZER:
        return None
    if (pattern.get("type"), pattern.get("add_prefix_space"), pattern.get("use_regex")) != ("ByteLevel", False, True):
        return None
    added = {token["content"] for token in spec["added_tokens"]}
    byte_of = _byte_of_character()
    ranks = {
        bytes(byte_of[character] for character in token): rank
        for token, rank in model["vocab"].items()
        if token not in added
    }
    # tiktoken merges in the order of the ids, so that must be the order of the merges.
    merged = [model["vocab"]["".join(pair)] for pair in model["merges"]]
    if merged != sorted(merged) or len(merged) + sum(len(token) == 1 for token in ranks) != len(ranks):
        return None
    encoding = Encoding("tokenizer", pat_str=_GPT2_PATTERN, mergeable_ranks=ranks, special_tokens={})
    return _FastPath(encoding, added=added, missing=bytes(b for b in range(256) if bytes([b]) not in ranks))


def _byte_of_character() -> dict[str, int]:
    """GPT-2's printable stand-ins for bytes: printable Latin-1 stands for itself, the rest for U+0100 onwards."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printable]
    return {chr(byte): byte for byte in printable} | {chr(0x100 + i): byte for i, byte in enumerate(others)}
