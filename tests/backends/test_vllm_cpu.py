"""The LoRA products that replace vLLM's on a CPU, against whole matrices. vLLM itself is not needed here."""

import pytest
import torch
from torch import Tensor

from lora_memory.backends import vllm_cpu

RANK, WIDTH, COLUMNS = 4, 6, 5
BATCHES = {  # the slot of each token; -1 has no LoRA
    "prompts": [1, 1, -1, 0, 0, 0, 0],
    "answers": [1, -1, 0],
    "both": [0, 1, 1, 1, -1, 1],
    "one composition": [2, 2, -1, 2],
    "few of many slots": [-1, 3],
}

Runs = tuple[Tensor, Tensor, Tensor, int, int, int]


@pytest.fixture(params=BATCHES.values(), ids=list(BATCHES))
def tokens(request: pytest.FixtureRequest) -> list[int]:
    slots: list[int] = request.param
    return slots


@pytest.fixture
def runs(tokens: list[int]) -> Runs:
    """As vLLM describes a batch."""
    slots, lengths = torch.unique_consecutive(torch.tensor(tokens), return_counts=True)
    return lengths.cumsum(0) - lengths, lengths, slots, len(slots), int(lengths.max()), len(tokens)


def weights(*shape: int) -> Tensor:
    return torch.randn(4, 1, *shape, generator=torch.Generator().manual_seed(0))


def test_shrink_leaves_nothing_for_a_token_without_a_lora(tokens: list[int], runs: Runs) -> None:
    a, x, output = weights(RANK, WIDTH), torch.randn(len(tokens), WIDTH), torch.full((len(tokens), RANK), 9.0)
    vllm_cpu.shrink(x, a, output, *runs, 0.5)
    for token, slot in enumerate(tokens):
        expected = torch.zeros(RANK) if slot < 0 else 0.5 * (a[slot, 0] @ x[token])
        assert output[token].allclose(expected, atol=1e-5)


@pytest.mark.parametrize("add", [True, False])
def test_expand_writes_its_columns_alone(tokens: list[int], runs: Runs, add: bool) -> None:
    b, x = weights(COLUMNS, RANK), torch.randn(len(tokens), RANK)
    before = torch.randn(len(tokens), COLUMNS + 3)
    sliced = before.clone()
    vllm_cpu.expand_slice(x, b, sliced, *runs, 2, COLUMNS, add)
    whole = before[:, 2 : 2 + COLUMNS].clone()
    vllm_cpu.expand(x, b, whole, *runs, add)
    assert whole.equal(sliced[:, 2 : 2 + COLUMNS])
    assert sliced[:, :2].equal(before[:, :2])
    assert sliced[:, 2 + COLUMNS :].equal(before[:, 2 + COLUMNS :])
    for token, slot in enumerate(tokens):
        old = before[token, 2 : 2 + COLUMNS]
        expected = old if slot < 0 else b[slot, 0] @ x[token] + (old if add else 0)
        assert whole[token].allclose(expected, atol=1e-5)
