"""Text-to-LoRA: a multilayer perceptron that turns a task description's embedding into LoRA factors for every layer.

Reads config → layers → model. The defaults compute what the reference computes (Sakana AI, *Text-to-LoRA*, 2025); the
options that our own training adds are named as such in `InstructionHypernetworkConfig`. Reading the reference's own
checkpoint folders is `sakana_instruction.py`'s job, and embedding a description is the text encoder's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lora_memory.adapter import Adapter
from lora_memory.errors import HypernetworkMismatch
from lora_memory.factors import Factors
from lora_memory.hypernetworks.base import load_hypernetwork, weights_fingerprint
from lora_memory.text_encoder import TextEncoder

__all__ = [
    "InstructionHypernetwork",
    "InstructionHypernetworkConfig",
    "embed_descriptions",
    "load_instruction_hypernetwork",
]


@dataclass(frozen=True, kw_only=True)
class InstructionHypernetworkConfig:
    """Sizes and options; written as `config.json` beside the weights."""

    base_models: tuple[str, ...]  # fingerprints of the base models that it was trained for
    text_encoder: str  # name of the encoder whose embeddings it was trained on; "" where that is not known
    embedding_size: int
    target_modules: tuple[str, ...]  # alphabetical
    in_sizes: tuple[int, ...]  # of each target module
    out_sizes: tuple[int, ...]
    layers: tuple[int, ...]  # the base layers that get an adapter
    rank: int = 8
    scale: float = 16 / 8**0.5  # the reference's lora_alpha / sqrt(rank)

    latent_size: int = 512  # half of it for the task, a quarter each for layer and module
    head_size: int = 2048  # what the heads read

    # ours: off by default
    normalized: bool = False  # what the heads give is in standard deviations of each entry: `spread` times that
    trained_tasks: tuple[str, ...] = ()  # for benchmarks, which tell them from unseen ones; () where not known
    trained_families: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        modules = self.target_modules
        if list(modules) != sorted(set(modules)) or not len(modules) == len(self.in_sizes) == len(self.out_sizes) > 0:
            raise HypernetworkMismatch(
                "target_modules must be sorted, without repeats, and have one in and out size each"
            )
        if self.latent_size % 4:
            raise HypernetworkMismatch(f"latent_size must be a multiple of 4, not {self.latent_size}")


class Perceptron(nn.Module):
    """`silu(outer(silu(inner(x))))`: with a norm before it and a sum with its input around it, or without either."""

    def __init__(self, size: int, out: int, *, norm: bool = True, residual: bool = False) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(size) if norm else None
        self.inner = nn.Linear(size, 4 * size)
        self.outer = nn.Linear(4 * size, out)
        self.residual = residual

    def forward(self, x: Tensor) -> Tensor:
        y = x if self.norm is None else self.norm(x)
        y = F.silu(self.outer(F.silu(self.inner(y))))
        return x + y if self.residual else y


class NormedTable(nn.Module):
    """A learned vector for each layer, or each module, normed."""

    def __init__(self, rows: int, size: int) -> None:
        super().__init__()
        self.table = nn.Embedding(rows, size)
        self.norm = nn.LayerNorm(size)

    def forward(self) -> Tensor:  # [rows, size]
        out: Tensor = self.norm(self.table.weight)
        return out


class InstructionHypernetwork(nn.Module):
    """Embeddings of task descriptions to the LoRA factors of their adapters, in one forward pass."""

    def __init__(self, config: InstructionHypernetworkConfig) -> None:
        super().__init__()
        self.config = config
        n, layers, rank = config.latent_size, len(config.layers), config.rank
        sizes = list(zip(config.target_modules, config.in_sizes, config.out_sizes, strict=True))
        self.task = nn.Linear(config.embedding_size, n // 2)
        self.task_norm = nn.LayerNorm(n // 2)
        self.depth = NormedTable(layers, n // 4)
        self.module = NormedTable(len(sizes), n // 4)
        self.mixer = Perceptron(n, n, norm=False)
        self.blocks = nn.ModuleList(Perceptron(n, n, residual=True) for _ in range(2))
        self.pre_head = Perceptron(n, config.head_size)
        # Of each head's values the first rank * in are A `[rank, in]`, the others B `[rank, out]`.
        self.heads = nn.ModuleDict({m: nn.Linear(config.head_size, rank * (i + o)) for m, i, o in sizes})
        self.offset_a = nn.ParameterDict({m: nn.Parameter(torch.empty(layers, rank, i)) for m, i, _ in sizes})
        self.offset_b = nn.ParameterDict({m: nn.Parameter(torch.empty(layers, rank, o)) for m, _, o in sizes})
        if config.normalized:
            self.spread_a = nn.ParameterDict({m: nn.Parameter(torch.empty(layers, rank, i)) for m, i, _ in sizes})
            self.spread_b = nn.ParameterDict({m: nn.Parameter(torch.empty(layers, rank, o)) for m, _, o in sizes})
        self.initialize()

    @torch.no_grad()
    def initialize(self) -> None:
        """Every parameter's starting value. B starts at zero, so that training starts at the bare base model."""
        for module in self.modules():
            if isinstance(module, nn.Linear):
                nn.init.normal_(module.weight, std=module.in_features**-0.5)
                nn.init.zeros_(module.bias)
            elif isinstance(module, nn.Embedding):
                nn.init.normal_(module.weight)
        for m, n_in in zip(self.config.target_modules, self.config.in_sizes, strict=True):
            head, a_values = self.heads[m], self.config.rank * n_in
            assert isinstance(head, nn.Linear)
            head.weight[:a_values] *= n_in**-0.5
            head.weight[a_values:] = 0
            nn.init.normal_(self.offset_a[m], std=n_in**-0.5)
            nn.init.zeros_(self.offset_b[m])
            if self.config.normalized:
                nn.init.ones_(self.spread_a[m])
                nn.init.ones_(self.spread_b[m])

    def forward(self, embeddings: Tensor) -> dict[str, Factors]:
        """Generate factors; `config.scale` is not folded in.

        Args:
            embeddings: From `embed_descriptions`: `[tasks, embedding]`.

        Returns:
            Per target module A `[tasks, layers, rank, in]` and B `[tasks, layers, rank, out]`.
        """
        raw = self.raw(embeddings)
        if self.config.normalized:
            raw = {m: Factors(a * self.spread_a[m], b * self.spread_b[m]) for m, (a, b) in raw.items()}
        return {m: Factors(a + self.offset_a[m], b + self.offset_b[m]) for m, (a, b) in raw.items()}

    def raw(self, embeddings: Tensor) -> dict[str, Factors]:
        """What the heads give, before spread and offset; shapes as `forward`."""
        config = self.config
        y = self.trunk(embeddings)
        factors = {}
        for index, (m, n_in) in enumerate(zip(config.target_modules, config.in_sizes, strict=True)):
            flat: Tensor = self.heads[m](y[:, :, index])  # [tasks, layers, rank * (in + out)]
            a, b = flat.split([config.rank * n_in, flat.shape[-1] - config.rank * n_in], dim=-1)
            factors[m] = Factors(a.unflatten(-1, (config.rank, -1)), b.unflatten(-1, (config.rank, -1)))
        return factors

    def encode_task(self, embeddings: Tensor) -> Tensor:
        """`[tasks, embedding]` -> `[tasks, latent / 2]`."""
        out: Tensor = self.task_norm(self.task(embeddings))
        return out

    def trunk(self, embeddings: Tensor) -> Tensor:
        """`[tasks, embedding]` -> what the heads read, `[tasks, layers, modules, head]`."""
        config = self.config
        shape = (len(embeddings), len(config.layers), len(config.target_modules), -1)
        t = self.encode_task(embeddings)[:, None, None].expand(shape)
        p = self.depth()[None, :, None].expand(shape)
        k = self.module()[None, None].expand(shape)
        x: Tensor = self.mixer(torch.cat([t, p, k], dim=-1))  # [tasks, layers, modules, latent]
        for block in self.blocks:
            x = block(x)
        out: Tensor = self.pre_head(x)
        return out

    @torch.no_grad()
    def adapters(self, embeddings: Tensor, *, base_model: str) -> list[Adapter]:
        """One complete adapter a task, every scale folded into B, in eight bits as they are stored."""
        return Adapter.unstacked(
            {m: Factors(a, b * self.config.scale) for m, (a, b) in self(embeddings).items()},
            layers=self.config.layers,
            kind="instruction",
            base_model=base_model,
            hypernetwork=self.fingerprint,
        )

    @cached_property
    def fingerprint(self) -> str:
        """Names this hypernetwork's function: a hash of its configuration and weights as they are now."""
        return weights_fingerprint("instruction", self)


def embed_descriptions(text_encoder: TextEncoder, descriptions: Sequence[str]) -> Tensor:
    """Embeddings as the hypernetwork reads them: `[tasks, embedding]`, of length sqrt(embedding).

    As in the reference, white space at the ends goes, and a description that ends in a letter gets a full stop.
    """
    stripped = [description.strip() for description in descriptions]
    texts = [text + "." if text[-1:].isalpha() else text for text in stripped]
    vectors: Tensor = torch.from_numpy(text_encoder.encode(texts)) * text_encoder.dimension**0.5
    return vectors


def load_instruction_hypernetwork(directory: str | Path) -> InstructionHypernetwork:
    """Load a folder that `save_hypernetwork` wrote; weights are float32, in eval mode, on the CPU.

    Raises:
        ModelNotFound: The folder or one of its files is not there.
        DamagedFile: A file is not what was written.
        HypernetworkMismatch: It holds another kind, or weights that do not fit its configuration.
    """
    return load_hypernetwork(directory, InstructionHypernetwork, InstructionHypernetworkConfig, kind="instruction")
