"""How commands open a memory or its store. Tests put tiny models in the place of what loads them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from lora_memory.cli.output import status
from lora_memory.errors import InvalidInput

if TYPE_CHECKING:
    from lora_memory.memory import Memory
    from lora_memory.rebuilding import RebuildReceipt
    from lora_memory.store import AdapterStore

__all__ = ["DEFAULT_BACKEND", "check_store", "open_memory", "open_store", "rebuild_memory", "store_or_temporary"]


DEFAULT_BACKEND = "transformers"


def open_memory(
    store: Path,
    *,
    base_model: str,
    hypernetwork: Path | None = None,
    chunk_tokens: int | None = None,
    instruction_hypernetwork: Path | None = None,
    device: str | None = None,
    backend: str = DEFAULT_BACKEND,
) -> Memory:
    """Load the models and open the memory in `store`; a new one is made where there is none."""
    with status("Loading the models"):
        from lora_memory.memory import Memory

        return Memory.open(
            store,
            base_model=base_model,
            document_hypernetwork=hypernetwork,
            chunk_tokens=chunk_tokens,
            instruction_hypernetwork=instruction_hypernetwork,
            device=device,
            backend=cast(Any, backend),  # which refuses other names
        )


def rebuild_memory(
    store: Path,
    *,
    base_model: str,
    hypernetwork: Path | None,
    chunk_tokens: int | None,
    instruction_hypernetwork: Path | None,
    device: str | None,
    progress: Callable[[int, int], None],
) -> RebuildReceipt:
    """Internalize what is in `store` again, with these models."""
    from lora_memory.memory import Memory

    return Memory.rebuild(
        store,
        base_model=base_model,
        document_hypernetwork=hypernetwork,
        chunk_tokens=chunk_tokens,
        instruction_hypernetwork=instruction_hypernetwork,
        device=device,
        progress=progress,
    )


def open_store(store: Path) -> AdapterStore:
    """Open the records in `store` without loading any model.

    Raises:
        InvalidInput: There are none.
    """
    from lora_memory.store import AdapterStore

    check_store(store)
    return AdapterStore.open(store)


def check_store(store: Path) -> None:
    """Refuse a place without a memory, so that reading does not create an empty one.

    Raises:
        InvalidInput: There is none.
    """
    from lora_memory.store.repair import DATABASE_FILE

    if not (store / DATABASE_FILE).exists():
        raise InvalidInput(f"there is no memory at {store}; make one with: lora-memory add FILE --store {store}")


@contextmanager
def store_or_temporary(store: Path | None) -> Iterator[Path]:
    """The directory itself, or one that is gone after the `with` block."""
    if store is not None:
        yield store
        return
    with tempfile.TemporaryDirectory(prefix="lora-memory-") as directory:
        yield Path(directory)
