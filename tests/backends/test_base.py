"""Options that cannot be meant are refused where they are made."""

import math
from typing import Any

import pytest

from lora_memory.backends.base import GenerationOptions
from lora_memory.errors import InvalidInput
from lora_memory.testing import EchoBackend


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("max_new_tokens", 0),
        ("max_new_tokens", 4.5),
        ("max_new_tokens", "4"),
        ("temperature", "hot"),
        ("top_p", None),
        ("stop", 3),
        ("seed", 1.5),
        ("temperature", -0.1),
        ("temperature", math.nan),
        ("temperature", math.inf),
        ("top_p", 0.0),
        ("top_p", 1.1),
        ("stop", ("",)),
        ("stop", "\n"),
        ("seed", -1),
        ("seed", 2**63),
    ],
)
def test_options_out_of_range_are_named(option: str, value: Any) -> None:
    with pytest.raises(InvalidInput, match=option):
        GenerationOptions(**{option: value})


def test_a_list_of_stop_texts_will_do() -> None:
    assert GenerationOptions(stop=["\n"]) == GenerationOptions(stop=("\n",))


def test_a_backend_mounts_at_least_rank_1() -> None:
    with pytest.raises(InvalidInput, match="max_rank"):
        EchoBackend(max_rank=0)
