"""What goes into a store and what comes out of it, as plain values.

`store.py` turns these into rows and files, and back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from lora_memory.adapter import Adapter, Kind
from lora_memory.documents import Chunk, Document, Instruction
from lora_memory.scopes import Scope
from lora_memory.store.clock import as_datetime, made_at
from lora_memory.store.files import StagedFile, WeightFiles

__all__ = [
    "ForgetReceipt",
    "Hit",
    "LostChunk",
    "NewChunk",
    "NewRecord",
    "Record",
    "RecordKind",
    "StagedAdapter",
    "StoredChunk",
    "Version",
]

RecordKind = Literal["document", "instruction"]


@dataclass(frozen=True, eq=False, kw_only=True)
class StagedAdapter:
    """An adapter that `AdapterStore.stage` has written down: of it, only this stays in memory.

    Attributes:
        kind: The adapter's.
        norm: Frobenius norm of its change of the weights.
        file: Its weight file. It is removed with this object, unless a record with it was added.
    """

    kind: Kind
    norm: float
    file: StagedFile

    @classmethod
    def of(cls, adapter: Adapter, files: WeightFiles) -> Self:
        """Write an adapter down among `files`."""
        return cls(kind=adapter.kind, norm=adapter.norm, file=files.stage(adapter.pieces()))


@dataclass(frozen=True, eq=False)
class NewChunk:
    """A chunk to store.

    Attributes:
        chunk: The span of the record's text.
        adapter: What the hypernetwork made of it, staged in the same store.
        vector: Its embedding, `[dimension]`, L2-normalised: scores are inner products.
    """

    chunk: Chunk
    adapter: StagedAdapter
    vector: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class NewRecord:
    """A record to store.

    Attributes:
        scope: Who may see it.
        document: Its text and metadata (JSON values).
        chunks: At least one.
        kind: Documents are found by search; an instruction only by its id, because it is mounted on demand.
        id: Keep this id (a UUIDv7 of another store, as `Record.id`); by default a new one is made.
        tags: To find it by.
        expires_at: From then on nobody sees it, and it is forgotten; None keeps it.
        turn: The session's turn that becomes this record, and is a turn no longer.
    """

    scope: Scope
    document: Document | Instruction
    chunks: Sequence[NewChunk]
    kind: RecordKind
    id: str | None = None
    tags: Sequence[str] = ()
    expires_at: datetime | None = None
    turn: int | None = None


@dataclass(frozen=True, kw_only=True)
class Record:
    """A stored document or instruction.

    Attributes:
        id: A UUIDv7 (RFC 9562): ids sort in the order in which records were made.
        scope: Who may see it.
        kind: `"document"` or `"instruction"`.
        text: The whole text.
        metadata: As it was given.
        tags: Sorted.
        chunks: How many.
        tokens: Of the base model's tokenizer, over all chunks.
        version: 1, and one more with every `update` and `restore`.
        copies: How often this text was given; a text that is given again is counted and not stored twice.
        updated_at: When this text was last given, or restored (UTC).
        expires_at: When it will be forgotten (UTC), or None.
    """

    id: str
    scope: Scope
    kind: RecordKind
    text: str
    metadata: Mapping[str, Any]
    tags: tuple[str, ...]
    chunks: int
    tokens: int
    version: int
    copies: int
    updated_at: datetime
    expires_at: datetime | None

    @property
    def created_at(self) -> datetime:
        """When it was made (UTC, milliseconds), read from the id."""
        return as_datetime(made_at(self.id))


@dataclass(frozen=True, kw_only=True)
class Version:
    """What a record says now or said before.

    Attributes:
        version: Its number, from 1.
        text, metadata, tags, chunks, tokens: As in `Record`.
        created_at: When this text was given, last if it was more than once (UTC).
    """

    version: int
    text: str
    metadata: Mapping[str, Any]
    tags: tuple[str, ...]
    chunks: int
    tokens: int
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class StoredChunk:
    """A stored chunk, without its adapter (`AdapterStore.load_adapter(weights_hash)`).

    Attributes:
        id: Number of the chunk in its store.
        record_id: The record that it belongs to.
        scope: The record's.
        position: Its place in the record, from 0.
        created_at: When the record's text was last given: its `updated_at`.
        text: `record.text[start:end]`.
        above: What is put in front of the text where it is read (`lora_memory.context`).
        around: The text, and up to `documents.AROUND` characters of the record's text on either side.
        gap: The white space between it and the chunk before it in the record's text, or the text's start.
        start, end: Characters.
        tokens: Of the base model's tokenizer.
        weights_hash: SHA-256 (hex) of its weight file, which is the adapter's `content_hash`.
        norm: Frobenius norm of the adapter's change of the weights.
        vector: Its embedding, `[dimension]`, L2-normalised.
    """

    id: int
    record_id: str
    scope: Scope
    position: int
    created_at: datetime
    text: str
    above: str
    around: str
    gap: str
    start: int
    end: int
    tokens: int
    weights_hash: str
    norm: float
    vector: NDArray[np.float32] = field(compare=False, repr=False)

    @property
    def in_context(self) -> str:
        """The text with what is above it."""
        return self.above + self.text


class LostChunk(NamedTuple):
    """A chunk of some version of a record whose weight file is missing or damaged, and its text in context."""

    id: int
    record_id: str
    kind: RecordKind
    text: str


class Hit(NamedTuple):
    """A chunk found by `AdapterStore.search`, with the inner product of its vector and the query's."""

    chunk_id: int
    score: float


@dataclass(frozen=True, kw_only=True)
class ForgetReceipt:
    """What `AdapterStore.forget` removed, and how surely.

    Attributes:
        records, chunks: Rows removed.
        files: Weight files that they named. Those that other records name as well stay, of which nobody is told here:
            a scope is not to learn what another one remembers.
        status: `"complete"`: no byte of it is left in the store's files. `"pending"`: the rows are gone, but another
            process, or a full disk, kept SQLite's files from being written anew; the next `forget` or `open` does that.
            `"logical"`: a database server removed the rows and reclaims their bytes in its own time.
    """

    records: int
    chunks: int
    files: int
    status: Literal["complete", "pending", "logical"]
