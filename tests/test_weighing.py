"""The policy of weights: the best counts fully, near-misses little, and nothing is between two eighths."""

import pytest

from lora_memory.errors import InvalidInput
from lora_memory.weighing import weigh


def test_weights_fall_with_the_distance_from_the_best() -> None:
    assert weigh([0.7, 0.7, 0.65, 0.6, 0.2], spread=0.05) == [1.0, 1.0, 0.375, 0.125, 0.0]
    assert weigh([0.7, 0.65], spread=0.1) == [1.0, 0.625]


@pytest.mark.parametrize("scores", [[], [0.7, 0.2]])
def test_without_a_spread_all_count_fully(scores: list[float]) -> None:
    assert weigh(scores, spread=None) == [1.0] * len(scores)


@pytest.mark.parametrize("spread", [0, -0.1, float("nan")])
def test_a_spread_is_over_zero(spread: float) -> None:
    with pytest.raises(InvalidInput, match="over 0"):
        weigh([0.7, 0.2], spread=spread)
