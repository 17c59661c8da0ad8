"""What arguments are told apart by."""

from pathlib import Path
from typing import Any

import pytest

from lora_memory.checks import are_texts, check_encodable, check_id, check_path, is_count, is_number, is_whole
from lora_memory.errors import InvalidDocument, InvalidInput


@pytest.mark.parametrize(
    ("value", "whole", "count", "number"),
    [
        (1, True, True, True),
        (0, True, False, True),
        (-1, True, False, True),
        (1.0, False, False, True),
        (True, False, False, False),
        (10**400, True, True, False),
        (float("nan"), False, False, False),
        (float("-inf"), False, False, False),
        ("1", False, False, False),
        (None, False, False, False),
    ],
)
def test_numbers(value: object, whole: bool, count: bool, number: bool) -> None:
    assert (is_whole(value), is_count(value), is_number(value)) == (whole, count, number)


@pytest.mark.parametrize(
    ("value", "texts"), [([], True), (("a", "b"), True), ({"a": 1}, True), ("ab", False), (["a", 1], False), (3, False)]
)
def test_texts(value: object, texts: bool) -> None:
    assert are_texts(value) == texts
    assert not are_texts(iter([value]))


@pytest.mark.parametrize(("value", "match"), [("a\ud800", "a name holds lone surrogates"), (b"a", "a name is a text")])
def test_what_no_encoding_stores(value: Any, match: str) -> None:
    check_encodable("日本 \U0001f600", "a name")
    for error in (InvalidInput, InvalidDocument):
        with pytest.raises(error, match=match):
            check_encodable(value, "a name", error)


def test_what_is_no_id() -> None:
    check_id("any text")
    for value, match in (("\ud800", "lone surrogates"), (7, "such as record.id, not int")):
        with pytest.raises(InvalidInput, match=match):
            check_id(value)


@pytest.mark.parametrize("path", [None, "", "\0x", "\ud800", b"memory", 3])
def test_what_is_no_path(path: Any) -> None:
    check_path("memory", "a store's directory")
    check_path(Path("m\u00fcller"), "a store's directory")
    with pytest.raises(InvalidInput, match="a store's directory is a path such as"):
        check_path(path, "a store's directory")
