"""Taking in an archive: everything is verified first, then written in one transaction."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from lora_memory.adapter import Adapter
from lora_memory.archive.layout import unfit
from lora_memory.archive.reading import ArchiveReader
from lora_memory.errors import BaseModelMismatch, HypernetworkMismatch, InvalidInput, InvalidScope, StoreMismatch
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore, StagedAdapter
from lora_memory.store.clock import now_ms
from lora_memory.store.identity import StoreIdentity
from lora_memory.store.transfer import MovedDefault, MovedRecord, MovedTurn, Progress

__all__ = ["ImportReceipt", "import_archive", "import_into"]


@dataclass(frozen=True, kw_only=True)
class ImportReceipt:
    """What `Memory.import_` did with an archive.

    Attributes:
        records, chunks: Taken in.
        existing: Records whose ids were there, which stayed as they were.
        expired: Records whose time was over.
        turns: Taken in, of sessions that the store knew nothing of.
    """

    records: int
    chunks: int
    existing: int
    expired: int
    turns: int


def import_into(
    path: str | Path, directory: str | Path, *, url: str | None, scope: Scope, progress: Progress | None
) -> ImportReceipt:
    """As `import_archive`, into the store of a directory; it is made for the archive's models where there is none."""
    with ArchiveReader.open(path) as archive:
        verified = _Verified(archive, scope, progress)
        models = archive.manifest.models
        with _opened(directory, url, models) as store:
            return verified.write(store)


def import_archive(
    path: str | Path, store: AdapterStore, *, scope: Scope, progress: Progress | None = None
) -> ImportReceipt:
    """Verify an archive and write it, or nothing."""
    with ArchiveReader.open(path) as archive:
        _check_models(archive.manifest.models, store.identity)
        return _Verified(archive, scope, progress).write(store)


class _Verified:
    """An archive of which every byte was read and found to be in order."""

    def __init__(self, archive: ArchiveReader, scope: Scope, progress: Progress | None) -> None:
        self._archive = archive
        self._scope = scope
        self._progress = progress
        self._read = 0
        kinds = _verify_items(archive, scope)
        if archive.manifest.prior is not None:
            kinds[archive.manifest.prior] = "prior"
        if kinds.keys() != archive.adapters:
            raise unfit("its adapters are not those that its records name")
        self._form: object = None
        for weights_hash, kind in kinds.items():
            self._verify_adapter(self._adapter(weights_hash), kind)

    def write(self, store: AdapterStore) -> ImportReceipt:
        """Write it into a store of the same models."""
        store.forget_expired()
        prior = None
        if store.prior is not None:
            self._verify_form(store.load_adapter(store.prior))
        elif self._archive.manifest.prior is not None and not self._scope:  # it is the whole store's
            prior = store.stage(self._adapter(self._archive.manifest.prior)).file
        adapters: dict[str, StagedAdapter] = {}
        for record in self._absent(store):
            for weights_hash in record.weights:
                if weights_hash not in adapters:
                    adapters[weights_hash] = store.stage(self._adapter(weights_hash))
        written = store.transfer.write(self._archive.items(), adapters, prior=prior)
        self._report(2 * len(self._archive.adapters))
        return ImportReceipt(
            records=written.records,
            chunks=written.chunks,
            existing=written.existing,
            expired=written.expired,
            turns=written.turns,
        )

    def _absent(self, store: AdapterStore) -> Iterator[MovedRecord]:
        """The records that are not in the store and have not expired."""
        for record in self._archive.items():
            if isinstance(record, MovedRecord) and (record.expires_at is None or record.expires_at > now_ms()):
                scope = store.transfer.scope_of(record.id)
                if scope is None:
                    yield record
                elif scope != record.scope:
                    raise InvalidInput(f"the id {record.id} belongs to a record of another scope; nothing was written")

    def _adapter(self, weights_hash: str) -> Adapter:
        adapter = self._archive.adapter(weights_hash)
        self._report(self._read + 1)
        return adapter

    def _report(self, read: int) -> None:
        self._read = read
        if self._progress is not None:
            self._progress(read, 2 * len(self._archive.adapters))

    def _verify_adapter(self, adapter: Adapter, kind: str) -> None:
        models = self._archive.manifest.models
        if adapter.kind != kind:
            raise unfit(f"an adapter of a {kind} is of kind {adapter.kind!r}")
        if adapter.base_model != models.base_model:
            raise unfit("an adapter is for another base model than its manifest says")
        if kind != "instruction":
            if adapter.hypernetwork != models.hypernetwork:
                raise unfit("an adapter is of another hypernetwork than its manifest says")
            self._verify_form(adapter)

    def _verify_form(self, adapter: Adapter) -> None:
        """All adapters of one document hypernetwork, and its prior, have one form."""
        shapes = tuple((module, *sizes) for module, sizes in adapter.sizes.items())
        form = (shapes, adapter.layers, adapter.rank)
        if self._form not in (None, form):
            raise unfit("adapters of one hypernetwork differ in their modules, layers, sizes or ranks")
        self._form = form


def _verify_items(archive: ArchiveReader, scope: Scope) -> dict[str, str]:
    """The hash of every adapter that a record names, and the record's kind."""
    kinds: dict[str, str] = {}
    counts: Counter[str] = Counter()
    ids, tasks = set[str](), dict[str, Scope]()
    for item in archive.items():
        if not scope.contains(item.scope):
            raise InvalidScope(
                f"the archive reaches {str(item.scope)!r}, which is not in {str(scope)!r}; nothing was written. Import "
                "it from a scope above, or export less"
            )
        if isinstance(item, MovedTurn):
            counts["turn"] += 1
        elif isinstance(item, MovedDefault):
            counts["default"] += 1
            task_scope = tasks.get(item.record_id)
            if task_scope is None or not task_scope.contains(item.scope):
                raise unfit("a default names no task of it that the scope sees")
        else:
            counts.update(record=1, version=len(item.versions))
            counts["chunk"] += sum(len(version.chunks) for version in item.versions)
            if item.id in ids:
                raise unfit(f"it has the record {item.id} twice")
            ids.add(item.id)
            if item.kind == "instruction":
                tasks[item.id] = item.scope
            for weights_hash in item.weights:
                if kinds.setdefault(weights_hash, item.kind) != item.kind:
                    raise unfit("a document and a task have one adapter")
    if counts != Counter(archive.manifest.counts):
        raise unfit("its manifest counts other lines than there are")
    return kinds


def _check_models(archive: StoreIdentity, store: StoreIdentity) -> None:
    """Refuse an archive of other models.

    Raises:
        BaseModelMismatch, HypernetworkMismatch, StoreMismatch: It is one.
    """
    way = (
        "Import it into a directory of its own, give that the models of this store with Memory.rebuild() or "
        "`lora-memory rebuild`, and export it again."
    )
    if archive.base_model != store.base_model:
        raise BaseModelMismatch(
            f"The archive's adapters are made for the base model {archive.base_model}, this store's for "
            f"{store.base_model}. {way}"
        )
    if archive.hypernetwork not in (None, store.hypernetwork):
        raise HypernetworkMismatch(
            f"The archive's documents were internalized by the hypernetwork {archive.hypernetwork}, this store's by "
            f"{store.hypernetwork}. {way}"
        )
    if (archive.embedder, archive.dimension) != (store.embedder, store.dimension):
        raise StoreMismatch(
            f"The archive's embeddings are of {archive.embedder} ({archive.dimension} dimensions), this store's of "
            f"{store.embedder} ({store.dimension}). Import it into a directory of its own, embed its texts with this "
            "store's embedder with Memory.reindex(), and export it again."
        )


def _opened(directory: str | Path, url: str | None, models: StoreIdentity) -> AdapterStore:
    """The store of a directory, if it is of these models; a new one."""
    try:
        return AdapterStore.open(directory, url=url, **asdict(models))
    except (StoreMismatch, HypernetworkMismatch):
        with AdapterStore.open(directory, url=url) as store:
            _check_models(models, store.identity)
        raise
