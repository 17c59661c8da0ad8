"""Which compositions a vLLM engine or server holds: bounded, in the order of use, never one that is being used.

Bookkeeping only. Loading and unloading is its owner's work, who also takes care that one thread at a time is here.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from lora_memory.composition import Composition
from lora_memory.errors import InvalidInput, MountError

__all__ = ["MAX_MOUNTED", "MAX_RANK", "Slot", "Slots"]

MAX_MOUNTED = 32
"""Compositions that are held, unless the user says otherwise."""
MAX_RANK = 64
"""The highest rank that can be held, unless the user says otherwise: what a question mounts at most."""


@dataclass(eq=False, kw_only=True)
class Slot:
    """One composition that is held.

    Attributes:
        name: The composition's: a hash of its content.
        adapters: Content hashes of what is inside.
        rank: Of the composition.
        number: Given once and never again, so that nothing that was kept for it can be taken for another's.
        users: Answers under way that need it.
        dropped: It goes as soon as nobody uses it.
    """

    name: str
    adapters: tuple[str, ...]
    rank: int
    number: int
    users: int = 0
    dropped: bool = False


class Slots:
    """At most `capacity` compositions by name.

    Raises:
        InvalidInput: `capacity` is below 1.
    """

    def __init__(self, capacity: int) -> None:
        if capacity < 1:
            raise InvalidInput(f"max_mounted must be 1 or more, not {capacity}.")
        self.capacity = capacity
        self._slots: OrderedDict[str, Slot] = OrderedDict()  # least recently used first
        self._numbers = 0

    def __len__(self) -> int:
        return len(self._slots)

    def find(self, composition: Composition) -> Slot | None:
        """The slot that holds this composition; it becomes the one that was used last.

        Raises:
            MountError: Another composition is held under this name.
        """
        slot = self._slots.get(composition.name)
        if slot is None:
            return None
        if (slot.adapters, slot.rank) != (composition.adapters, composition.rank):
            raise MountError(f"Another composition is mounted under the name {composition.name}: unmount that first.")
        self._slots.move_to_end(composition.name)
        slot.dropped = False
        return slot

    def spare(self) -> Slot | None:
        """The least recently used slot that nobody uses, if there is one."""
        return next((slot for slot in self._slots.values() if not slot.users), None)

    def add(self, composition: Composition) -> Slot:
        """A slot for a composition that is not held yet; there must be room."""
        assert len(self._slots) < self.capacity
        self._numbers += 1
        slot = Slot(name=composition.name, adapters=composition.adapters, rank=composition.rank, number=self._numbers)
        self._slots[slot.name] = slot
        return slot

    def remove(self, slot: Slot) -> bool:
        """Forget a slot; False if it is not here any more, though its composition may be, in another."""
        if self._slots.get(slot.name) is not slot:
            return False
        del self._slots[slot.name]
        return True

    def named(self, name: str | None) -> list[Slot]:
        """The slot of this name, if any; for None, every one."""
        return [slot for slot in self._slots.values() if name in (None, slot.name)]
