"""Scopes: who may see a record, as a path such as `acme/user-7/chat-3`.

A query sees its own scope and the ones above it, never a sibling. Not here: filtering records by scope (`store/`).
"""

from typing import Self
from unicodedata import category

from lora_memory.errors import InvalidScope

__all__ = ["Scope"]

_MAX_LENGTH = 512
_MAX_SEGMENT = 128
_PUNCTUATION = frozenset("._-@:+ ")


class Scope(str):
    """A validated scope; equal to, and usable as, its plain string. `Scope("")` is the root, above all others.

    Segments are joined by `/`. Each has 1 to 128 letters and digits of any script and `. _ - @ : +` or spaces, and is
    not `.` or `..`; the whole has at most 512 characters.

    Raises:
        InvalidScope: The path is not of this form.
    """

    __slots__ = ()

    def __new__(cls, path: str = "") -> Self:
        """Validate `path`; a scope is returned as it is."""
        if isinstance(path, cls):
            return path
        _check(path)
        return super().__new__(cls, path)

    def visible(self) -> tuple["Scope", ...]:
        """The scopes that a query in this one sees: itself and every one above it, the root last."""
        segments = self.split("/") if self else []
        return tuple(Scope("/".join(segments[:depth])) for depth in range(len(segments), -1, -1))

    def contains(self, other: str) -> bool:
        """Whether `other` is this scope or lies below it."""
        return not self or other == self or other.startswith(f"{self}/")

    def join(self, child: str) -> "Scope":  # type: ignore[override]  # a scope is no separator
        """The scope `child` below this one."""
        return Scope("/".join(part for part in (self, Scope(child)) if part))

    def __repr__(self) -> str:
        return f"Scope({str(self)!r})"


def _check(path: object) -> None:
    if not isinstance(path, str):
        raise InvalidScope(f"a scope is a str such as 'acme/user-7', not {type(path).__name__}")
    if not path:
        return
    if len(path) > _MAX_LENGTH:
        raise InvalidScope(f"the scope has {len(path)} characters, at most {_MAX_LENGTH} are allowed: {path[:40]!r}…")
    for segment in path.split("/"):
        if not segment:
            raise InvalidScope(
                f"scope {path!r} has an empty segment; write it without leading, trailing or double slashes"
            )
        if len(segment) > _MAX_SEGMENT:
            raise InvalidScope(f"scope segment {segment[:40]!r}… is longer than {_MAX_SEGMENT} characters")
        if segment in (".", ".."):
            raise InvalidScope(
                f"scope {path!r} has the segment {segment!r}, which is not allowed; write the whole path"
            )
        if not all(c in _PUNCTUATION or category(c)[0] in "LMN" for c in segment):
            raise InvalidScope(f"scope segment {segment!r} may hold letters, digits, spaces and . _ - @ : + only")
