"""What a store was made with. Opening it with anything else is an error that names the way out."""

from dataclasses import dataclass

from lora_memory.adapter import Adapter
from lora_memory.errors import BaseModelMismatch, HypernetworkMismatch, StoreError, StoreMismatch
from lora_memory.store.database import Database
from lora_memory.store.tables import StoreRow

__all__ = ["StoreIdentity", "identify", "other_embedder", "other_models"]


@dataclass(frozen=True, kw_only=True)
class StoreIdentity:
    """The models that a store's adapters and vectors belong to.

    Attributes:
        base_model: Fingerprint.
        hypernetwork: Fingerprint of the document hypernetwork; None until one is named.
        embedder: Name of the text encoder.
        dimension: Length of its vectors.
    """

    base_model: str
    hypernetwork: str | None
    embedder: str
    dimension: int

    def check(self, adapter: Adapter) -> None:
        """Refuse an adapter that does not belong here.

        Raises:
            BaseModelMismatch: It was made for another base model.
            HypernetworkMismatch: It comes from another document hypernetwork.
        """
        if adapter.base_model != self.base_model:
            raise BaseModelMismatch(
                f"The adapter is made for {adapter.base_model}, the store for {self.base_model}. Use that base model, "
                "or a store of its own for the other."
            )
        if adapter.kind != "instruction" and adapter.hypernetwork != self.hypernetwork:
            raise HypernetworkMismatch(
                f"The adapter is of the hypernetwork {adapter.hypernetwork}, the store's are of {self.hypernetwork}. "
                "Open the store with that one, or have Memory.rebuild() (`lora-memory rebuild`) internalize its texts "
                "again."
            )


def identify(
    database: Database,
    *,
    base_model: str | None,
    hypernetwork: str | None,
    embedder: str | None,
    dimension: int | None,
) -> StoreIdentity:
    """Compare what the caller has with what the store has, and write it down in a new store.

    Args:
        database: Its schema is current.
        base_model: As in `StoreIdentity`; None accepts what the store has. So do the others.
        hypernetwork: Written down if the store has none yet.
        embedder: As in `StoreIdentity`.
        dimension: As in `StoreIdentity`.

    Raises:
        StoreMismatch: Another base model or embedder.
        HypernetworkMismatch: Another document hypernetwork.
    """
    with database.read() as session:
        row = session.get(StoreRow, 1)
    if row is None or (row.hypernetwork is None and hypernetwork is not None):
        with database.write() as session:
            row = session.get(StoreRow, 1)  # another process may have been faster
            if row is None:
                if base_model is None or embedder is None or dimension is None:
                    raise StoreError("The store is new. Name a base model and an embedder to set it up.")
                row = StoreRow(id=1, base_model=base_model, embedder=embedder, dimension=dimension)
                row.changes = row.removals = 0
                session.add(row)
            row.hypernetwork = row.hypernetwork or hypernetwork
    if base_model not in (None, row.base_model):
        raise StoreMismatch(
            f"The store's adapters are made for the base model {row.base_model}, not for {base_model}. Open it with "
            "that one, or have Memory.rebuild() (`lora-memory rebuild`) internalize its texts again."
        )
    if embedder not in (None, row.embedder) or dimension not in (None, row.dimension):
        raise other_embedder(row, f"{embedder} ({dimension} dimensions)")
    if hypernetwork not in (None, row.hypernetwork):
        raise HypernetworkMismatch(
            f"The store's documents were internalized by the hypernetwork {row.hypernetwork}, not by {hypernetwork}. "
            "Open it with that one, or have Memory.rebuild() (`lora-memory rebuild`) internalize its texts again."
        )
    return StoreIdentity(
        base_model=row.base_model, hypernetwork=row.hypernetwork, embedder=row.embedder, dimension=row.dimension
    )


def other_embedder(row: StoreRow, other: str) -> StoreMismatch:
    """The error for vectors of another embedder."""
    return StoreMismatch(
        f"The store's vectors are of {row.embedder} ({row.dimension} dimensions), not of {other}. Open it with that "
        "embedder, or have Memory.reindex() embed its texts again."
    )


def other_models(row: StoreRow) -> StoreMismatch:
    """The error for a store that was rebuilt while it was open."""
    return StoreMismatch(
        f"Another process rebuilt the store for the base model {row.base_model} and the hypernetwork "
        f"{row.hypernetwork}. Close it and open it again with those."
    )
