"""Tiny models with random weights: whole in structure, made in code within a second, without a file or the network.

What they answer means nothing, but it is printable, always the same, and changes with every adapter.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from typing import Any, cast

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from torch import nn
from transformers import AutoConfig, AutoModelForCausalLM, PreTrainedTokenizerFast

from lora_memory.adapter import Adapter, Kind
from lora_memory.base_models import BaseModel, load_base_model
from lora_memory.factors import Factors
from lora_memory.hypernetworks.document import DocumentHypernetwork, DocumentHypernetworkConfig
from lora_memory.hypernetworks.instruction import InstructionHypernetwork, InstructionHypernetworkConfig
from lora_memory.text_encoder import TextEncoder

__all__ = [
    "tiny_adapter",
    "tiny_base_model",
    "tiny_hypernetwork",
    "tiny_instruction_hypernetwork",
    "tiny_text_encoder",
    "tiny_tokenizer",
]

SPECIAL_TOKENS = {"bos_token": "<|im_start|>", "eos_token": "<|im_end|>", "pad_token": "<|endoftext|>"}
CHAT_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def tiny_tokenizer() -> PreTrainedTokenizerFast:
    """A byte-level tokenizer, one token a byte, with ChatML's special tokens and template."""
    vocabulary = {character: index for index, character in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(content, special=True) for content in SPECIAL_TOKENS.values()])
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, chat_template=CHAT_TEMPLATE, **SPECIAL_TOKENS)


def tiny_base_model(
    architecture: str = "llama",
    *,
    layers: int = 3,
    dtype: torch.dtype = torch.float32,
    seed: int = 0,
    **config: Any,
) -> BaseModel:
    """A base model of hidden size 32 with random weights, whose answers are printable ASCII.

    Args:
        architecture: A causal model that transformers knows by this `model_type`, such as `"gemma2"` or `"qwen3"`.
        layers: How many.
        dtype: Of the weights.
        seed: Other seeds are other models of the same sizes.
        **config: Changes to the configuration, such as `max_position_embeddings=64`.
    """
    tokenizer = tiny_tokenizer()
    settings = {
        "vocab_size": len(tokenizer),
        "hidden_size": 32,
        "intermediate_size": 48,
        "num_hidden_layers": layers,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "head_dim": 8,
        "max_position_embeddings": 2048,
        "initializer_range": 0.2,  # large enough for every layer to matter
        "tie_word_embeddings": False,
        "bos_token_id": tokenizer.bos_token_id,
        "eos_token_id": tokenizer.eos_token_id,
        "pad_token_id": tokenizer.pad_token_id,
    }
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(seed)
        model = AutoModelForCausalLM.from_config(AutoConfig.for_model(architecture, **settings | config), dtype=dtype)
        printable = set(tokenizer("".join(map(chr, range(32, 127)))).input_ids) | {tokenizer.eos_token_id}
        head = cast(nn.Linear, model.get_output_embeddings())
        head.weight[[token for token in range(len(tokenizer)) if token not in printable]] = 0
    return load_base_model(model, tokenizer=tokenizer)


def tiny_hypernetwork(
    base_model: BaseModel,
    *,
    target_modules: Sequence[str] = ("down_proj",),
    rank: int = 2,
    prior: bool = True,
    seed: int = 0,
) -> DocumentHypernetwork:
    """A document hypernetwork with random weights, whose adapters and prior are strong enough to change answers.

    It reads two hidden states (`features="layers"`, at chunks of up to 64 tokens framed by `"bos"`).
    """
    modules = tuple(sorted(target_modules))
    sizes = [base_model.module_sizes(module) for module in modules]
    config = DocumentHypernetworkConfig(
        base_models=(base_model.fingerprint,),
        target_modules=modules,
        in_sizes=tuple(n_in for n_in, _ in sizes),
        out_sizes=tuple(n_out for _, n_out in sizes),
        layers=tuple(range(base_model.n_layers)),
        hidden_size=base_model.hidden_size,
        rank=rank,
        scale=2 * rank**1.5,
        features="layers",
        feature_depths=(1, base_model.n_layers - 1),
        framing="bos",
        chunk_tokens=64,
        latent_size=16,
        latents=base_model.n_layers * len(modules) * rank,
        blocks=2,
        heads=2,
        key_value_heads=1,
        head_size=8,
        pre_head_blocks=0,
        prior=prior,
        projector="taps",
        latents_in_keys=True,
        decoder=False,
    )
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(seed)
        hypernetwork = DocumentHypernetwork(config)
        for module in modules:
            hypernetwork.scaler_b[module].fill_(0.5)
            if prior:
                hypernetwork.prior_b[module].normal_(std=0.02)
    return hypernetwork.eval().requires_grad_(False)


def tiny_instruction_hypernetwork(
    base_model: BaseModel,
    *,
    text_encoder: TextEncoder | None = None,
    target_modules: Sequence[str] = ("q_proj", "v_proj"),
    rank: int = 2,
    seed: int = 0,
) -> InstructionHypernetwork:
    """An instruction hypernetwork with random weights, whose adapters are strong enough to change answers.

    It reads the embeddings of `text_encoder`, by default those of `tiny_text_encoder()`.
    """
    encoder = text_encoder or tiny_text_encoder()
    modules = tuple(sorted(target_modules))
    sizes = [base_model.module_sizes(module) for module in modules]
    config = InstructionHypernetworkConfig(
        base_models=(base_model.fingerprint,),
        text_encoder=encoder.name,
        embedding_size=encoder.dimension,
        target_modules=modules,
        in_sizes=tuple(n_in for n_in, _ in sizes),
        out_sizes=tuple(n_out for _, n_out in sizes),
        layers=tuple(range(base_model.n_layers)),
        rank=rank,
        scale=16 / rank**0.5,
        latent_size=16,
        head_size=24,
    )
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(seed)
        hypernetwork = InstructionHypernetwork(config)
        for head in hypernetwork.heads.values():
            cast(nn.Linear, head).weight.normal_(std=0.3)
    return hypernetwork.eval().requires_grad_(False)


def tiny_adapter(
    base_model: BaseModel,
    *,
    target_modules: Sequence[str] = ("down_proj",),
    layers: Sequence[int] | None = None,
    rank: int = 4,
    kind: Kind = "document",
    strength: float = 1.0,
    seed: int = 0,
) -> Adapter:
    """A random adapter in float32, about as large as the weights of `tiny_base_model` at `strength` 1."""
    chosen = tuple(range(base_model.n_layers)) if layers is None else tuple(layers)
    generator = torch.Generator().manual_seed(seed)
    factors = {}
    for module in target_modules:
        n_in, n_out = base_model.module_sizes(module)
        a = torch.randn(len(chosen), rank, n_in, generator=generator) * n_in**-0.5
        factors[module] = Factors(a, torch.randn(len(chosen), rank, n_out, generator=generator) * (0.5 * strength))
    return Adapter(
        factors=factors, layers=chosen, kind=kind, base_model=base_model.fingerprint, hypernetwork="document:testing"
    )


def tiny_text_encoder(dimension: int = 64) -> TextEncoder:
    """Embeddings by hashed words: texts that share words are near each other. The same in every process."""
    return TextEncoder(_HashedWords(dimension), name=f"tiny-hashed-words-{dimension}")


class _HashedWords:
    def __init__(self, dimension: int) -> None:
        self._dimension = dimension

    def encode(self, texts: list[str], /) -> NDArray[np.float32]:
        vectors = np.zeros((len(texts), self._dimension), np.float32)
        for vector, text in zip(vectors, texts, strict=True):
            for word in re.findall(r"\w+", text.lower()) or [text]:
                code = zlib.crc32(word.encode())
                vector[code % self._dimension] += 1 if code & 1 << 31 else -1
        return vectors
