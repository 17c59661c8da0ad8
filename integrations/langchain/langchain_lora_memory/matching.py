"""Which items of a LangGraph store a caller means: filters on values, and patterns of namespaces."""

from collections.abc import Callable, Mapping
from operator import eq, ge, gt, le, lt, ne
from typing import Any

from langgraph.store.base import MatchCondition
from lora_memory import InvalidInput

__all__ = ["passes", "resembles"]

_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "$eq": eq,
    "$ne": ne,
    "$gt": gt,
    "$gte": ge,
    "$lt": lt,
    "$lte": le,
}


def passes(value: Mapping[str, Any], wanted: Mapping[str, Any] | None) -> bool:
    """Whether each field is what is wanted: a value, or comparisons such as `{"$gte": 3}`, which all must hold.

    Raises:
        InvalidInput: A comparison is unknown.
    """
    return all(_field_passes(value.get(name), condition) for name, condition in (wanted or {}).items())


def resembles(namespace: tuple[str, ...], condition: MatchCondition) -> bool:
    """Whether a namespace begins, or ends, with the condition's path; `*` stands for any one label."""
    path = tuple(condition.path)
    if len(namespace) < len(path):
        return False
    labels = namespace[: len(path)] if condition.match_type == "prefix" else namespace[len(namespace) - len(path) :]
    return all(wanted in ("*", label) for label, wanted in zip(labels, path, strict=True))


def _field_passes(found: Any, condition: Any) -> bool:
    if not isinstance(condition, Mapping) or not any(name.startswith("$") for name in condition):
        return bool(found == condition)
    if unknown := set(condition) - set(_COMPARISONS):
        raise InvalidInput(f"unknown comparison {min(unknown)!r}; there are {', '.join(_COMPARISONS)}")
    try:
        return all(_COMPARISONS[name](found, operand) for name, operand in condition.items())
    except TypeError:  # 3 and "a" have no order
        return False
