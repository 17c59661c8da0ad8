"""How strongly a recall is mounted, given how well it and the others fit the question.

Plain arithmetic, shared by retrieval and by training, which brings its documents into the same form.
"""

import math
from collections.abc import Sequence

from lora_memory.errors import InvalidInput

__all__ = ["SPREAD", "WEIGHT_STEPS", "check_spread", "weigh"]

SPREAD = 0.05
"""How far below the best relevance a recall's weight has fallen to 1/e. Near-misses drown the one that matters."""
WEIGHT_STEPS = 8
"""Weights are multiples of 1/8, so that nearly equal requests share one composition."""


def weigh(relevances: Sequence[float], *, spread: float | None = SPREAD) -> list[float]:
    """The weight of each recall, given how relevant each is, best first.

    The best has weight 1, and others `exp((relevance - best) / spread)`, rounded to eighths. Without a spread all have
    weight 1.

    Raises:
        InvalidInput: A spread of 0 or less.
    """
    check_spread(spread)
    if spread is None:
        return [1.0] * len(relevances)
    best = relevances[0] if relevances else 0.0
    return [round(math.exp((each - best) / spread) * WEIGHT_STEPS) / WEIGHT_STEPS for each in relevances]


def check_spread(spread: float | None) -> None:
    """Refuse a spread that nothing can fall off by.

    Raises:
        InvalidInput: 0 or less.
    """
    if spread is not None and not spread > 0:
        raise InvalidInput(f"spread must be over 0, or None for equal weights, not {spread}.")
