"""Which records a caller means: those with all of these tags and metadata fields, of those that have not expired.

A filter is a condition in SQL, so that it applies before a search and not to its results. Every tag and every metadata
field of a plain value is written down as a *mark*, a hash in a small indexed table: one exact comparison on every
database, whatever the field's name and value hold.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Self

from sqlalchemy import ColumnElement, func, or_, select, true

from lora_memory.checks import are_texts
from lora_memory.errors import InvalidInput
from lora_memory.store.clock import now_ms
from lora_memory.store.tables import MarkRow, RecordRow

__all__ = ["EVERYTHING", "Filter", "alive", "checked_tags", "expired", "marks_of"]

MAX_TAG = 128  # characters


@dataclass(frozen=True)
class Filter:
    """Records that have all of these marks; `Filter.of` makes one. It is true if it leaves anything out."""

    marks: frozenset[str] = frozenset()

    @classmethod
    def of(cls, tags: Sequence[str] = (), where: Mapping[str, Any] | None = None) -> Self:
        """Records with all of these tags, and with each of these values in their metadata.

        Raises:
            InvalidInput: A tag is not one, or a value is not plain.
        """
        where = {} if where is None else where
        if not isinstance(where, Mapping):
            raise InvalidInput(f"where is a mapping such as {{'source': 'notes.md'}}, not {where!r}")
        for key, value in dict[Any, Any](where).items():
            if not isinstance(key, str) or not _is_plain(value):
                raise InvalidInput(
                    f"where compares metadata with a text, a number, True, False or None, not {key!r} with {value!r}"
                )
        tags = checked_tags(tags)
        try:
            return cls(marks_of(tags, where))
        except ValueError as exc:  # a whole number that Python does not write down
            raise InvalidInput("where compares metadata with numbers of at most 4300 digits") from exc

    def __bool__(self) -> bool:
        return bool(self.marks)

    @property
    def condition(self) -> ColumnElement[bool]:
        """On the columns of `records`."""
        if not self:
            return true()
        having = select(MarkRow.record_id).where(MarkRow.mark.in_(self.marks)).group_by(MarkRow.record_id)
        return RecordRow.id.in_(having.having(func.count() == len(self.marks)))


EVERYTHING = Filter()


def alive() -> ColumnElement[bool]:
    """The condition that a record has not expired by now."""
    return or_(RecordRow.expires_at.is_(None), RecordRow.expires_at > now_ms())


def expired() -> ColumnElement[bool]:
    """The condition that it has."""
    return RecordRow.expires_at <= now_ms()


def checked_tags(tags: Sequence[str]) -> list[str]:
    """The tags as they are stored: each once, sorted.

    Raises:
        InvalidInput: They are not a list of texts of 1 to 128 characters.
    """
    if not are_texts(tags):  # an empty filter, which an iterator would make, leaves nothing out
        raise InvalidInput(f"tags is a list of texts, not {tags!r}")
    for tag in tags:
        if not tag.strip() or len(tag) > MAX_TAG or not tag.isprintable():
            raise InvalidInput(f"a tag has 1 to {MAX_TAG} printable characters, unlike {tag[:MAX_TAG]!r}")
    return sorted(set(tags))


def marks_of(tags: Sequence[str], metadata: Mapping[str, Any]) -> frozenset[str]:
    """The marks of a record with these; lists and objects in the metadata have none."""
    fields = {_mark(key, value) for key, value in metadata.items() if _is_plain(value)}
    return frozenset(fields.union(_mark(None, tag) for tag in tags))


def _is_plain(value: object) -> bool:
    return value is None or isinstance(value, str | int | float)


def _mark(key: str | None, value: object) -> str:
    # 1 and 1.0 are one number, as in Python; True is not 1, as in JSON. A tag is a value without a name.
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return blake2b(json.dumps([key, value]).encode(), digest_size=16).hexdigest()
