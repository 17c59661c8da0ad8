"""The counted operations against those that torch counts as they run."""

from __future__ import annotations

from typing import Any, cast

import pytest
import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from lora_memory.backends.mounting import Mount
from lora_memory.base_models import BaseModel
from lora_memory.benchmarks.flops import answer_flops, embedding_flops, hypernetwork_flops
from lora_memory.composition import Part, compose
from lora_memory.factors import Factors
from lora_memory.testing import tiny_adapter, tiny_base_model, tiny_instruction_hypernetwork

PROMPT = 11


@pytest.fixture(scope="module")
def base_model() -> BaseModel:
    base_model = tiny_base_model()
    cast(Any, base_model.model).set_attn_implementation("eager")  # torch does not count the fused kernel on a CPU
    return base_model


def counted(base_model: BaseModel) -> int:
    """A prompt of `PROMPT` tokens and the logits of its last, as torch runs it."""
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        cast(Any, base_model.model)(torch.ones(1, PROMPT, dtype=torch.long), logits_to_keep=1)
    # torch counts all pairs of tokens in attention; half of them are in the future.
    pairs = PROMPT * PROMPT - PROMPT * (PROMPT + 1) // 2
    return int(counter.get_total_flops()) - 4 * base_model.n_layers * 4 * 8 * pairs


def test_one_token_after_a_prompt(base_model: BaseModel) -> None:
    assert answer_flops(base_model, prompt_tokens=PROMPT, new_tokens=1) == counted(base_model)


def test_further_tokens_cost_a_step_each(base_model: BaseModel) -> None:
    one, two = (answer_flops(base_model, prompt_tokens=PROMPT, new_tokens=count) for count in (1, 2))
    longer = answer_flops(base_model, prompt_tokens=PROMPT + 1, new_tokens=1)
    head = 2 * base_model.hidden_size * 259
    assert two - one == longer - one + head


def test_mounted_factors(base_model: BaseModel) -> None:
    adapter = tiny_adapter(base_model, target_modules=("down_proj", "q_proj"), layers=(0, 2))
    composition = compose([Part(adapter)])
    mount = Mount({m: base_model.target_linears(m) for m in composition.factors})
    factors = {m: Factors(a[:, None], b[:, None]) for m, (a, b) in composition.factors.items()}
    with mount.using(factors, composition.layers):
        expected = counted(base_model)
    mount.close()
    assert answer_flops(base_model, prompt_tokens=PROMPT, new_tokens=1, composition=composition) == expected


def test_the_hypernetwork(base_model: BaseModel) -> None:
    hypernetwork = tiny_instruction_hypernetwork(base_model)
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        hypernetwork(torch.ones(1, hypernetwork.config.embedding_size))
    assert hypernetwork_flops(hypernetwork) == counter.get_total_flops()


def test_an_encoder_that_is_no_torch_module_costs_nothing_known() -> None:
    assert embedding_flops(object(), 10) == 0
    assert embedding_flops(nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 5)), 10) == 2 * (12 + 20) * 10
