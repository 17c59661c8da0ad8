"""The options that every training run shares."""

import math
from typing import Any

import pytest

from lora_memory.errors import InvalidInput
from lora_memory.training.document import TrainingOptions
from lora_memory.training.grading import GraderOptions
from lora_memory.training.instruction import InstructionOptions
from lora_memory.training.reranking import RerankerOptions
from lora_memory.training.run import RunOptions

KINDS = (TrainingOptions, InstructionOptions, RerankerOptions, GraderOptions)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"steps": 0}, "steps of a run is a whole number of at least 1, not 0"),
        ({"steps": 1.5}, "not 1.5"),
        ({"minutes": 0.0}, "some time, not 0.0 minutes"),
        ({"minutes": -1.0}, "not -1.0 minutes"),
        ({"minutes": math.nan}, "not nan minutes"),
        ({"log_every": 0}, "log_every"),
        ({"evaluate_every": 0}, "evaluate_every"),
        ({"save_every": 0}, "save_every"),
    ],
)
def test_options_that_make_no_run_are_refused(kind: type[RunOptions], wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        kind(**({"steps": 1} | wrong))


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        (RerankerOptions, {"rivals": 3}),
        (RerankerOptions, {"rank": 0}),
        (RerankerOptions, {"questions": 0}),
        (GraderOptions, {"questions": 0}),
    ],
)
def test_and_so_are_those_of_one_kind_alone(kind: type[RunOptions], wrong: dict[str, int]) -> None:
    ((name, value),) = wrong.items()
    with pytest.raises(InvalidInput, match=rf"{name} of a run .* not {value}"):
        kind(**({"steps": 1} | wrong))
