"""A LangGraph namespace as a scope.

Each label becomes a segment of the path. A scope's segments hold fewer characters than a label may, so others, and `+`
itself, are written as `+` code point `+`, in hexadecimal: `a/b` is `a+2f+b`. No two namespaces are one scope.
"""

from unicodedata import category

from lora_memory import Scope

__all__ = ["scope_of"]

_PLAIN = frozenset("_-@: ")  # besides letters, marks and digits


def scope_of(namespace: tuple[str, ...]) -> Scope:
    """The scope of a namespace; the empty one is the root.

    Raises:
        InvalidScope: A label is longer than a scope's segment may be.
    """
    return Scope("/".join(map(_segment, namespace)))


def _segment(label: str) -> str:
    return "".join(c if c in _PLAIN or category(c)[0] in "LMN" else f"+{ord(c):x}+" for c in label)
