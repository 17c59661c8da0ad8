"""The store's clock: milliseconds since 1970, as ids, versions and times to live count them."""

import time
from datetime import UTC, datetime, timedelta
from uuid import UUID

__all__ = ["as_datetime", "as_ms", "made_at", "now_ms"]

_START = datetime(1970, 1, 1, tzinfo=UTC)


def now_ms() -> int:
    """The time."""
    return time.time_ns() // 1_000_000


def made_at(record_id: str) -> int:
    """When an id, a UUIDv7, was made."""
    return UUID(record_id).int >> 80


def as_ms(moment: datetime) -> int:
    """A moment as the store counts it."""
    return (moment - _START) // timedelta(milliseconds=1)


def as_datetime(milliseconds: int) -> datetime:
    """And back, in UTC."""
    return _START + timedelta(milliseconds=milliseconds)
