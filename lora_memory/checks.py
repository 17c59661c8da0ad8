"""What many functions ask of their arguments: texts that can be stored, ids, paths, numbers.

What one of them alone demands is checked where it is taken.
"""

import re
import sys
from collections.abc import Collection
from os import PathLike, fsencode
from typing import TypeGuard

from lora_memory.errors import InvalidInput

__all__ = [
    "are_texts",
    "check_encodable",
    "check_id",
    "check_path",
    "check_question",
    "is_count",
    "is_number",
    "is_whole",
]

_SURROGATE = re.compile("[\ud800-\udfff]")


def check_encodable(text: object, what: str, error: type[InvalidInput] = InvalidInput) -> None:
    """Refuse what no tokenizer and no database takes.

    Raises:
        InvalidInput: `error`: it is no text, or holds half of a surrogate pair, as careless decoding leaves them.
    """
    if not isinstance(text, str):
        raise error(f"{what} is a text, not {text!r}")
    if _SURROGATE.search(text):
        raise error(f"{what} holds lone surrogates, which no encoding can store; decode it with errors='replace'")


def check_question(question: object) -> None:
    """Refuse what asks nothing.

    Raises:
        InvalidInput: It is no text, blank, or none that a tokenizer takes.
    """
    check_encodable(question, "the question")
    if not str(question).strip():
        raise InvalidInput("the question is empty; there is nothing to look for or to answer")


def check_id(record_id: object) -> None:
    """Refuse what no record is called.

    Raises:
        InvalidInput: It is no text, or none that a database takes.
    """
    if not isinstance(record_id, str):
        raise InvalidInput(f"a record's id is a text, such as record.id, not {type(record_id).__name__}")
    check_encodable(record_id, "a record's id")


def check_path(path: object, what: str) -> None:
    """Refuse what names no file or directory; an empty text would stand for the working directory.

    Raises:
        InvalidInput: It is no path, empty, or none that an operating system takes.
    """
    try:
        name = fsencode(path) if isinstance(path, str | PathLike) else b""
    except ValueError:  # lone surrogates
        name = b""
    if not name or b"\0" in name:
        raise InvalidInput(f"{what} is a path such as './memory', not {path!r}")


def is_whole(value: object) -> TypeGuard[int]:
    """Whether this is a whole number; True and False are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_count(value: object) -> bool:
    """Whether this is a whole number of at least 1."""
    return is_whole(value) and value >= 1


def is_number(value: object) -> bool:
    """Whether this is a number that a float holds, finite; True and False are none."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= sys.float_info.max


def are_texts(value: object) -> bool:
    """Whether these are texts that can be read more than once: an iterator would be empty the second time."""
    return isinstance(value, Collection) and not isinstance(value, str) and all(isinstance(each, str) for each in value)
