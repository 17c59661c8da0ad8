"""Records as JSON lines, and back, with every value checked: the lines may come from anybody.

One object a line, with one key that says what it is:

```
{"turn": {"scope", "text", "reply"}}
{"record": {"id", "scope", "kind", "copies", "expires_ms"}}
{"version": {"version", "text", "metadata", "tags", "created_ms"}}      of the record before, oldest first
{"chunk": {"start", "end", "tokens", "adapter", "vector"}}              of the version before; vector: base64, float32
{"default": {"scope", "record"}}
```

Times are milliseconds since 1970. A chunk is `text[start:end]`, and its adapter a member's hash.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, NoReturn, cast

import numpy as np

from lora_memory.archive.layout import MAX_LINE_BYTES, unfit
from lora_memory.documents import Document, Instruction
from lora_memory.errors import InvalidInput
from lora_memory.scopes import Scope
from lora_memory.store.clock import made_at, now_ms
from lora_memory.store.filters import checked_tags
from lora_memory.store.records import RecordKind
from lora_memory.store.rows import canonical_id
from lora_memory.store.transfer import MovedChunk, MovedDefault, MovedRecord, MovedTurn, MovedVersion
from lora_memory.store.turns import Turn, turn_document

__all__ = ["Item", "Line", "from_lines", "to_lines"]

Item = MovedRecord | MovedTurn | MovedDefault

_FIELDS = {
    "turn": {"scope", "text", "reply"},
    "record": {"id", "scope", "kind", "copies", "expires_ms"},
    "version": {"version", "text", "metadata", "tags", "created_ms"},
    "chunk": {"start", "end", "tokens", "adapter", "vector"},
    "default": {"scope", "record"},
}
_MOST = 2**31 - 1  # what a count may be on every database
_LAST_MS = 253_402_300_799_999  # the end of the year 9999
_AHEAD_MS = 24 * 3600 * 1000  # how far another machine's clock may be ahead


class Line(NamedTuple):
    """A line: what it is, and its bytes."""

    kind: str
    data: bytes


def to_lines(item: Item) -> Iterator[Line]:
    """The lines of an item."""
    if isinstance(item, MovedTurn):
        yield _line("turn", scope=item.scope, text=item.text, reply=item.reply)
    elif isinstance(item, MovedDefault):
        yield _line("default", scope=item.scope, record=item.record_id)
    else:
        yield _line(
            "record", id=item.id, scope=item.scope, kind=item.kind, copies=item.copies, expires_ms=item.expires_at
        )
        for version in item.versions:
            said = {"text": version.text, "metadata": dict(version.metadata), "tags": list(version.tags)}
            yield _line("version", version=version.version, **said, created_ms=version.created_at)
            for chunk in version.chunks:
                where = {"start": chunk.start, "end": chunk.end, "tokens": chunk.tokens}
                vector = b64encode(chunk.vector).decode()
                yield _line("chunk", **where, adapter=chunk.weights_hash, vector=vector)


def from_lines(lines: Iterable[bytes], *, dimension: int) -> Iterator[Item]:
    """The items that lines hold, read as they go.

    Args:
        lines: Each with its end.
        dimension: Length of the vectors.

    Raises:
        DamagedFile: A line is not one, or a value is not what an export writes; the message has its number.
    """
    number, record, versions = 0, dict[str, Any](), list[tuple[dict[str, Any], list[MovedChunk]]]()
    try:
        for data in lines:
            number += 1
            kind, fields = _parsed(data)
            if kind == "version" and record:
                versions.append((fields, []))
            elif kind == "chunk" and versions:
                versions[-1][1].append(_chunk(fields, dimension))
            elif kind in ("version", "chunk"):
                raise InvalidInput(f"a {kind} belongs to nothing")
            else:
                if record:
                    yield _record(record, versions)
                record, versions = {}, []
                if kind == "record":
                    record = fields
                else:
                    yield _turn(fields) if kind == "turn" else _default(fields)
        if record:
            yield _record(record, versions)
    except (InvalidInput, ValueError, TypeError, KeyError, RecursionError, OverflowError) as exc:
        raise unfit(f"up to line {number} of its records, {exc!s:.200} ({type(exc).__name__})") from exc


def _line(kind: str, /, **fields: Any) -> Line:
    data = json.dumps({kind: fields}, allow_nan=False).encode() + b"\n"
    if len(data) > MAX_LINE_BYTES:
        raise InvalidInput(f"a {kind} has {len(data)} bytes, and an archive takes {MAX_LINE_BYTES}; split its document")
    return Line(kind, data)


def _parsed(data: bytes) -> tuple[str, dict[str, Any]]:
    value = json.loads(data, parse_constant=_refuse)
    if not isinstance(value, dict) or len(value) != 1:
        raise InvalidInput("a line is no object with one key")
    ((kind, fields),) = cast("dict[str, Any]", value).items()
    if not isinstance(fields, dict) or fields.keys() != _FIELDS.get(kind):
        raise InvalidInput(f"a line is no {kind[:20]!r} with its fields")
    return kind, cast("dict[str, Any]", fields)


def _refuse(constant: str) -> NoReturn:
    raise InvalidInput(f"{constant} is no JSON")


def _turn(fields: dict[str, Any]) -> MovedTurn:
    turn = Turn(Document(fields["text"]).text, fields["reply"])
    if not isinstance(turn.reply, str):
        raise InvalidInput("a turn's reply is no str")
    turn_document(turn)  # both together, as a session does: a reply alone may be blank
    return MovedTurn(_below_root(fields["scope"]), *turn)


def _below_root(scope: object) -> Scope:
    if not scope:
        raise InvalidInput("a session's scope is the root")
    return Scope(cast("str", scope))


def _default(fields: dict[str, Any]) -> MovedDefault:
    return MovedDefault(Scope(fields["scope"]), canonical_id(fields["record"]))


def _record(fields: dict[str, Any], versions: list[tuple[dict[str, Any], list[MovedChunk]]]) -> MovedRecord:
    kind = fields["kind"]
    if kind not in ("document", "instruction"):
        raise InvalidInput("a record's kind is unknown")
    key = canonical_id(fields["id"])
    if key != fields["id"] or made_at(key) > now_ms() + _AHEAD_MS:
        raise InvalidInput("an id is not written as a store writes it, or is from the future")  # it would be the newest
    expires = fields["expires_ms"]
    if [said["version"] for said, _ in versions] != list(range(1, len(versions) + 1)) or not versions:
        raise InvalidInput("a record's versions are not complete")
    return MovedRecord(
        id=key,
        scope=Scope(fields["scope"]),
        kind=cast("RecordKind", kind),
        copies=_whole(fields["copies"], 1),
        expires_at=None if expires is None else _whole(expires, 0, _LAST_MS),
        versions=[_version(kind, said, chunks) for said, chunks in versions],
    )


def _version(kind: str, fields: dict[str, Any], chunks: list[MovedChunk]) -> MovedVersion:
    said = (Document if kind == "document" else Instruction)(fields["text"], metadata=fields["metadata"])
    tags = fields["tags"]
    if not isinstance(tags, list):
        raise InvalidInput("tags are no list")
    if not chunks or (kind == "instruction" and len(chunks) > 1):
        raise InvalidInput("a version lacks its chunks, or a task has several")
    for before, chunk in zip([0, *(chunk.end for chunk in chunks)], chunks, strict=False):
        if not before <= chunk.start < chunk.end <= len(said.text):
            raise InvalidInput("a chunk is no part of its text, or overlaps another")
    return MovedVersion(
        version=fields["version"],
        text=said.text,
        metadata=said.metadata,
        tags=checked_tags(tags),
        created_at=_whole(fields["created_ms"], 0, now_ms() + _AHEAD_MS),
        chunks=chunks,
    )


def _chunk(fields: dict[str, Any], dimension: int) -> MovedChunk:
    vector = np.frombuffer(b64decode(fields["vector"], validate=True), "<f4")
    length = np.linalg.norm(vector.astype(np.float64))
    if vector.shape != (dimension,) or not length < 1.01:  # a longer one, or NaN, would win
        raise InvalidInput("a vector is longer than 1, or of another dimension")
    if not isinstance(fields["adapter"], str):
        raise InvalidInput("an adapter's hash is no text")
    start, end, tokens = (_whole(fields[name], 0) for name in ("start", "end", "tokens"))
    return MovedChunk(start, end, tokens, fields["adapter"], vector.tobytes())


def _whole(value: object, least: int, most: int = _MOST) -> int:
    if type(value) is not int or not least <= value <= most:
        raise InvalidInput("a number is not whole, or out of its range")
    return value
