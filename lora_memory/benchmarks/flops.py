"""Floating-point operations, counted from sizes: a multiplication and an addition are two.

What is counted is what an answer cannot do without: the products of every weight matrix, of attention's queries with
the keys before them, and of mounted factors. Norms, softmax and embeddings are left out: under a hundredth.

| part | operations |
| --- | --- |
| a token through the decoder | 2 × in × out of each linear layer |
| attention of token `t` (from 1) | 4 × heads × head size × t a layer |
| an adapter, a token | 2 × rank × (in + out) a layer and module |
| a token's logits | 2 × hidden × vocabulary, only where a token is chosen |
| a description's embedding | 2 × in × out of each linear layer × tokens; attention as above, each token with all |
| the hypernetwork | 2 × in × out of each linear layer, × layers × modules in its trunk, × layers in its heads |
"""

from __future__ import annotations

from typing import Any

from torch import nn

from lora_memory.base_models import BaseModel
from lora_memory.composition import Composition
from lora_memory.hypernetworks.instruction import InstructionHypernetwork

__all__ = ["answer_flops", "embedding_flops", "hypernetwork_flops"]


def answer_flops(
    base_model: BaseModel, *, prompt_tokens: int, new_tokens: int, composition: Composition | None = None
) -> int:
    """An answer of `new_tokens` to a prompt, keys and values cached; the last token is not run through the decoder."""
    config = base_model.model.config.get_text_config(decoder=True)
    head_size = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    tokens = prompt_tokens + new_tokens - 1
    linear = 2 * _linear_weights(base_model.layers)
    mounted = 0
    if composition is not None:
        mounted = 2 * sum(pair.a.shape[0] * pair.a.shape[1] * _width(pair) for pair in composition.factors.values())
    attention = 4 * base_model.n_layers * config.num_attention_heads * head_size * tokens * (tokens + 1) // 2
    logits = 2 * config.hidden_size * config.vocab_size * new_tokens
    return int(tokens * (linear + mounted) + attention + logits)


def embedding_flops(model: object, tokens: int) -> int:
    """Embedding a text of so many tokens with a transformer encoder; 0 for a model that is not a torch module."""
    if not isinstance(model, nn.Module):
        return 0
    attention = 0
    for part in model.modules():
        config: Any = getattr(part, "config", None)
        if hasattr(config, "num_hidden_layers"):
            attention = 4 * config.num_hidden_layers * config.hidden_size * tokens**2
            break
    return 2 * _linear_weights(model) * tokens + attention


def hypernetwork_flops(hypernetwork: InstructionHypernetwork) -> int:
    """Generating one adapter from an embedding."""
    config = hypernetwork.config
    layers, modules = len(config.layers), len(config.target_modules)
    trunk = sum(_linear_weights(part) for part in (hypernetwork.mixer, hypernetwork.blocks, hypernetwork.pre_head))
    weights = (
        _linear_weights(hypernetwork.task) + trunk * layers * modules + _linear_weights(hypernetwork.heads) * layers
    )
    return 2 * weights


def _linear_weights(module: nn.Module) -> int:
    return sum(part.weight.numel() for part in module.modules() if isinstance(part, nn.Linear))


def _width(pair: Any) -> int:
    return int(pair.a.shape[2] + pair.b.shape[2])
