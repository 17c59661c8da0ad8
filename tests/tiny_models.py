"""Base models with random weights, small enough for any test."""

from collections.abc import Callable

import torch
from transformers import AutoModelForCausalLM, LlamaConfig, PreTrainedConfig

from lora_memory.base_models import BaseModel, load_base_model


def tiny_base_model(
    kind: Callable[..., PreTrainedConfig] = LlamaConfig,
    *,
    layers: int = 3,
    dtype: torch.dtype = torch.float32,
    seed: int = 0,
) -> BaseModel:
    """A causal model of hidden size 32 without a tokenizer: these tests speak in token ids."""
    config = kind(
        vocab_size=64,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=layers,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=8,
        max_position_embeddings=64,
        initializer_range=0.2,  # large enough for every layer to matter
        bos_token_id=1,
        eos_token_id=2,
        pad_token_id=0,
    )
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = AutoModelForCausalLM.from_config(config, dtype=dtype)
    return load_base_model(model, tokenizer=object())
