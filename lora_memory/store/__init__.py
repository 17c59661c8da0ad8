"""Where adapters are kept and found: SQL rows, weight files and a vector index, behind `AdapterStore`."""

from lora_memory.store.filters import EVERYTHING, Filter
from lora_memory.store.records import (
    ForgetReceipt,
    Hit,
    NewChunk,
    NewRecord,
    Record,
    RecordKind,
    StagedAdapter,
    StoredChunk,
    Version,
)
from lora_memory.store.store import AdapterStore

__all__ = [
    "EVERYTHING",
    "AdapterStore",
    "Filter",
    "ForgetReceipt",
    "Hit",
    "NewChunk",
    "NewRecord",
    "Record",
    "RecordKind",
    "StagedAdapter",
    "StoredChunk",
    "Version",
]
