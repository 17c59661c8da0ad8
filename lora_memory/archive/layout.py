"""What lies in an archive: the names of its members, its manifest, and how large anything may be.

```
adapters/<sha256>.safetensors   each adapter once, as the store keeps it
records.jsonl                   records, their versions and chunks, turns, defaults: see lines.py
manifest.json                   format, models, counts, and the SHA-256 and size of every other member
```

Members are stored, not compressed: adapters do not get smaller, and what cannot be unpacked cannot explode.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from lora_memory.errors import DamagedFile
from lora_memory.store.identity import StoreIdentity

__all__ = [
    "FORMAT",
    "MANIFEST",
    "MAX_ADAPTER_BYTES",
    "MAX_DIRECTORY_BYTES",
    "MAX_LINE_BYTES",
    "MAX_MANIFEST_BYTES",
    "MAX_MEMBERS",
    "MAX_RANK",
    "MEMBER",
    "RECORDS",
    "Manifest",
    "Member",
    "adapter_member",
    "unfit",
]

FORMAT = 1
MANIFEST = "manifest.json"
RECORDS = "records.jsonl"
MEMBER = re.compile(r"manifest\.json|records\.jsonl|adapters/(?P<hash>[0-9a-f]{64})\.safetensors", re.ASCII)

MAX_MEMBERS = 500_000
MAX_DIRECTORY_BYTES = 256 << 20  # of the zip file's own list of members
MAX_MANIFEST_BYTES = 128 << 20
MAX_LINE_BYTES = 64 << 20  # a text of 11 million characters at least
MAX_ADAPTER_BYTES = 1 << 30  # each is read whole
MAX_RANK = 512  # what is mounted at most


@dataclass(frozen=True)
class Member:
    """What the manifest says about a member."""

    sha256: str
    bytes: int


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What an archive says about itself.

    Attributes:
        written_by: The version of lora_memory.
        models: What its adapters and embeddings were made with.
        prior: The hash of the prior's adapter, if there is one.
        counts: Lines of `records.jsonl` by their kind.
        members: Every member but this.
    """

    written_by: str
    models: StoreIdentity
    prior: str | None
    counts: Mapping[str, int]
    members: Mapping[str, Member]

    def to_bytes(self) -> bytes:
        """As JSON."""
        value = {"format": FORMAT, **asdict(self)}
        return json.dumps(value, indent=1).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read what `to_bytes` wrote.

        Raises:
            DamagedFile: It is not that, or of a later format.
        """
        try:
            value: dict[str, Any] = json.loads(data)
            found = value.pop("format")
            if type(found) is int and found > FORMAT:
                raise DamagedFile(
                    f"The archive has format {found}, and this version reads {FORMAT}. Upgrade: pip install --upgrade "
                    "lora-memory"
                )
            models = StoreIdentity(**value.pop("models"))
            members = {name: Member(**member) for name, member in value.pop("members").items()}
            manifest = cls(models=models, members=members, counts=dict(value.pop("counts")), **value)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as exc:
            if isinstance(exc, DamagedFile):
                raise
            raise unfit(f"its manifest is not one ({type(exc).__name__})") from exc
        if found != FORMAT or not manifest._is_well_formed():
            raise unfit("its manifest is not one")
        return manifest

    def _is_well_formed(self) -> bool:
        models, members = self.models, self.members.values()
        texts: list[object] = [self.written_by, models.base_model, models.embedder, *(one.sha256 for one in members)]
        texts += [text for text in (self.prior, models.hypernetwork) if text is not None]
        numbers: list[object] = [models.dimension, *self.counts.values(), *(one.bytes for one in members)]
        return (
            all(isinstance(text, str) and text for text in texts)
            and all(type(number) is int and number >= 0 for number in numbers)
            and 0 < models.dimension < 1 << 16
        )


def adapter_member(weights_hash: str) -> str:
    """The name of the member that holds an adapter."""
    return f"adapters/{weights_hash}.safetensors"


def unfit(reason: str) -> DamagedFile:
    """The error for a file that no export has written, or that has changed since."""
    return DamagedFile(f"This is not an intact archive: {reason}. Nothing was written. Export it again.")
