"""The LoRA products that replace vLLM's on a CPU, against whole matrices. vLLM itself is not needed here."""

from types import SimpleNamespace

import pytest
import torch
from torch import Tensor

from lora_memory.backends import vllm_cpu

SLOTS, RANK, WIDTH, COLUMNS = 4, 4, 6, (5, 3)
BATCHES = {  # the slot of each token; -1 has no LoRA
    "prompts": [1, 1, -1, 0, 0, 0, 0],
    "prompts of about one length": [3, 3, 3, 1, 1, 0, 0, 0],
    "answers": [1, -1, 0],
    "answers in every slot": [2, 0, 3, 1],
    "both": [0, 1, 1, 1, -1, 1],
    "prompts and answers in every slot": [3, 1, 2, 2, 2, 2, 0, 0, 0, 0, 0],
    "one composition": [2, 2, -1, 2],
    "few of many slots": [-1, 3],
    "none": [-1, -1],
}


def wrapper(tokens: list[int]) -> SimpleNamespace:
    """As vLLM describes a batch."""
    slots, lengths = torch.unique_consecutive(torch.tensor(tokens), return_counts=True)
    sizes = (len(slots), int(lengths.max()), len(tokens))
    return SimpleNamespace(
        no_lora=set(tokens) == {-1}, prefill_metadata=(lengths.cumsum(0) - lengths, lengths, slots, *sizes)
    )


def weights(*shape: int) -> Tensor:
    return torch.randn(SLOTS, 1, *shape)


class Layer:
    """As vLLM's layers keep their slots."""

    def __init__(self) -> None:
        self.lora_a_stacked = [torch.zeros(SLOTS, 1, RANK, WIDTH)]
        self.emptied: list[int] = []

    def reset_lora(self, slot: int) -> None:
        self.emptied.append(slot)


def test_a_slot_is_emptied_once() -> None:
    layer, reset = Layer(), vllm_cpu.emptying_once(Layer.reset_lora)
    for slot in (1, 1, 2, 1):
        reset(layer, slot)
    assert layer.emptied == [1, 2]


@pytest.mark.parametrize("tokens", BATCHES.values(), ids=list(BATCHES))
def test_each_token_gets_its_own_composition_and_one_without_keeps_its_output(tokens: list[int]) -> None:
    torch.manual_seed(0)
    a, b = [weights(RANK, WIDTH) for _ in COLUMNS], [weights(columns, RANK) for columns in COLUMNS]
    x, before = torch.randn(len(tokens), WIDTH), torch.randn(len(tokens), sum(COLUMNS))
    y = before.clone()
    vllm_cpu.add_lora_linear(wrapper(tokens), y, x, a, b, 0.5, COLUMNS)
    for token, slot in enumerate(tokens):
        delta = torch.cat([each_b[slot, 0] @ each_a[slot, 0] @ x[token] for each_a, each_b in zip(a, b, strict=True)])
        expected = before[token] if slot < 0 else before[token] + 0.5 * delta
        assert y[token].allclose(expected, atol=1e-5)
        if slot < 0:
            assert y[token].equal(before[token])
