"""In which scope a call happens: one that is fixed, or one that is asked for at each call.

A graph that serves many users gives a function that reads whom the present run is for, such as LangGraph's
`lambda: get_config()["configurable"]["user"]`. It is called in the run's own context, before work moves to a thread.
"""

from collections.abc import Callable

__all__ = ["ScopeSource", "resolved"]

ScopeSource = str | Callable[[], str]


def resolved(source: ScopeSource) -> str:
    """The scope to use now."""
    return source if isinstance(source, str) else source()
