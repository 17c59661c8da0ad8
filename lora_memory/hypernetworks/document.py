"""Doc-to-LoRA: a Perceiver that turns a chunk's context features into LoRA factors for every adapted layer.

Reads config → layers → model. The defaults compute what the reference computes (Sakana AI, *Doc-to-LoRA*, 2026,
arXiv 2602.15902); the options that our own training adds are named as such in `DocumentHypernetworkConfig`. Reading the
reference's own checkpoint files is `sakana.py`'s job.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lora_memory.adapter import Adapter
from lora_memory.attention import attend
from lora_memory.encoders import FeatureKind, Framing
from lora_memory.errors import HypernetworkMismatch
from lora_memory.factors import Factors
from lora_memory.hypernetworks.base import load_hypernetwork, weights_fingerprint

__all__ = ["DocumentHypernetwork", "DocumentHypernetworkConfig", "combine", "load_document_hypernetwork"]

RMS_EPS = 1e-6


@dataclass(frozen=True, kw_only=True)
class DocumentHypernetworkConfig:
    """Sizes and options; written as `config.json` beside the weights."""

    base_models: tuple[str, ...]  # fingerprints of the base models whose features it was trained on
    target_modules: tuple[str, ...]  # alphabetical
    in_sizes: tuple[int, ...]  # of each target module
    out_sizes: tuple[int, ...]
    layers: tuple[int, ...]  # the base layers that get an adapter
    hidden_size: int  # of the features
    rank: int = 8
    scale: float = 2 * 8**1.5  # the reference's lora_alpha, used raw; 2 r^(3/2)

    features: FeatureKind = "per_layer"
    feature_depths: tuple[int, ...] = ()  # early_exit: one; layers: the tapped hidden states
    framing: Framing = "chat"
    chunk_tokens: int = 256  # the longest chunk that documents are cut into, framing included
    sentence_tokens: int = 0  # a single sentence may have so many

    latent_size: int = 512
    latents: int = 8
    blocks: int = 9
    heads: int = 16
    key_value_heads: int = 4
    head_size: int = 128
    mlp_factor: int = 4
    pre_head_blocks: int = 1
    pre_head_per_layer: bool = True
    prior: bool = True  # the reference's use_bias: document-independent factors, once a composition

    # ours: off by default
    projector: Literal["glu", "taps"] = "glu"  # "taps": one norm and one linear map per tapped state, summed
    latents_in_keys: bool = False  # latents attend to each other as well as to the context
    decoder: bool = True  # False: the encoder's latents are the output, one for each layer, module and rank

    def __post_init__(self) -> None:
        modules = self.target_modules
        if list(modules) != sorted(set(modules)) or not len(modules) == len(self.in_sizes) == len(self.out_sizes):
            raise HypernetworkMismatch(
                "target_modules must be sorted, without repeats, and have one in and out size each"
            )
        if (self.features == "layers") != (self.projector == "taps"):
            raise HypernetworkMismatch(
                "features 'layers' and projector 'taps' go together: several states, one map each"
            )
        if not self.decoder and self.latents != self.outputs:
            raise HypernetworkMismatch(f"without a decoder there must be {self.outputs} latents, not {self.latents}")

    @property
    def outputs(self) -> int:
        """Output tokens of one run of the Perceiver: one run a layer for per-layer features, else one in all."""
        each = len(self.target_modules) * self.rank
        return each if self.features == "per_layer" else each * len(self.layers)


class RMSNorm(nn.Module):
    """Root-mean-square norm, in float32 whatever comes in."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x.float(), (x.shape[-1],), self.weight.float(), RMS_EPS).to(x.dtype)


class GatedMLP(nn.Module):
    """`down(silu(gate(x)) * up(x))`, without biases."""

    def __init__(self, size: int, inner: int, out: int) -> None:
        super().__init__()
        self.gate = nn.Linear(size, inner, bias=False)
        self.up = nn.Linear(size, inner, bias=False)
        self.down = nn.Linear(inner, out, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.down(F.silu(self.gate(x)) * self.up(x))
        return out


class TapProjector(nn.Module):
    """Several tapped hidden states to one context: each is normed and projected, and they are summed."""

    def __init__(self, taps: int, size: int, out: int) -> None:
        super().__init__()
        self.norms = nn.ModuleList(RMSNorm(size) for _ in range(taps))
        self.maps = nn.ModuleList(nn.Linear(size, out, bias=False) for _ in range(taps))

    def forward(self, features: Tensor) -> Tensor:  # [chunks, taps, tokens, hidden] -> [chunks, tokens, latent]
        states = features.unbind(dim=1)
        projected = [m(n(state)) for m, n, state in zip(self.maps, self.norms, states, strict=True)]
        return torch.stack(projected).sum(dim=0)


class CrossAttention(nn.Module):
    """One Perceiver layer: latents attend to the context, then a gated MLP; norms before and after each branch."""

    def __init__(self, config: DocumentHypernetworkConfig) -> None:
        super().__init__()
        d, width = config.latent_size, config.head_size
        self.config = config
        self.norm_latents = RMSNorm(d)
        self.norm_context = RMSNorm(d)
        self.q = nn.Linear(d, config.heads * width, bias=False)
        self.k = nn.Linear(d, config.key_value_heads * width, bias=False)
        self.v = nn.Linear(d, config.key_value_heads * width, bias=False)
        self.o = nn.Linear(config.heads * width, d, bias=False)
        self.norm_attention = RMSNorm(d)
        self.norm_mlp_in = RMSNorm(d)
        self.mlp = GatedMLP(d, config.mlp_factor * d, d)
        self.norm_mlp_out = RMSNorm(d)

    def forward(self, z: Tensor, context: Tensor, mask: Tensor | None) -> Tensor:
        u, s = self.norm_latents(z), self.norm_context(context)
        if self.config.latents_in_keys:
            s = torch.cat([s, u], dim=1)
        q, k, v = (self._split(project(x)) for project, x in ((self.q, u), (self.k, s), (self.v, s)))
        attended = attend(q, k, v, mask)
        z = z + self.norm_attention(self.o(attended.transpose(1, 2).flatten(2)))
        out: Tensor = z + self.norm_mlp_out(self.mlp(self.norm_mlp_in(z)))
        return out

    def _split(self, x: Tensor) -> Tensor:  # [n, tokens, heads * size] -> [n, heads, tokens, size]
        return x.view(*x.shape[:2], -1, self.config.head_size).transpose(1, 2)


class PerceiverStack(nn.Module):
    """Learned latents and the cross-attention layers that they go through."""

    def __init__(self, config: DocumentHypernetworkConfig, *, latents: int, blocks: int) -> None:
        super().__init__()
        self.latents_in_keys = config.latents_in_keys
        self.latents = nn.Parameter(torch.empty(latents, config.latent_size))
        self.blocks = nn.ModuleList(CrossAttention(config) for _ in range(blocks))
        self.norm = RMSNorm(config.latent_size)

    def forward(self, context: Tensor, mask: Tensor | None) -> Tensor:
        """Context `[n, tokens, latent]`, mask `[n, tokens]` True at real tokens -> `[n, latents, latent]`."""
        if mask is not None:
            mask = mask.bool()
            if self.latents_in_keys:
                mask = F.pad(mask, (0, len(self.latents)), value=True)
        z = self.latents.expand(len(context), -1, -1).to(context.dtype)
        for block in self.blocks:
            z = block(z, context, mask)
        out: Tensor = self.norm(z)
        return out


class PreHead(nn.Module):
    """A residual MLP on the output embeddings, with weights of its own for every layer or shared by all."""

    def __init__(self, config: DocumentHypernetworkConfig) -> None:
        super().__init__()
        d, layers = config.latent_size, len(config.layers) if config.pre_head_per_layer else 1
        self.norm_in = nn.LayerNorm(d)
        self.w1 = nn.Parameter(torch.empty(layers, d, 4 * d))
        self.b1 = nn.Parameter(torch.empty(layers, 4 * d))
        self.w2 = nn.Parameter(torch.empty(layers, 4 * d, d))
        self.b2 = nn.Parameter(torch.empty(layers, d))
        self.norm_out = nn.LayerNorm(d)

    def forward(self, e: Tensor) -> Tensor:  # [chunks, layers, modules, rank, latent]
        inner = F.silu(torch.einsum("clmkd,ldh->clmkh", self.norm_in(e), _per_layer(self.w1, e)) + self._bias(self.b1))
        outer = torch.einsum("clmkh,lhd->clmkd", inner, _per_layer(self.w2, e)) + self._bias(self.b2)
        out: Tensor = e + self.norm_out(outer)
        return out

    @staticmethod
    def _bias(bias: Tensor) -> Tensor:
        return bias[:, None, None, :]


def _per_layer(weight: Tensor, e: Tensor) -> Tensor:
    return weight.expand(e.shape[1], -1, -1)


class DocumentHypernetwork(nn.Module):
    """Context features of a chunk to the LoRA factors of its adapter, in one forward pass."""

    def __init__(self, config: DocumentHypernetworkConfig) -> None:
        super().__init__()
        self.config = config
        d, layers, modules, rank = config.latent_size, len(config.layers), len(config.target_modules), config.rank
        self.projector: nn.Module
        if config.projector == "glu":
            self.projector = GatedMLP(config.hidden_size, 4 * config.hidden_size, d)
        else:
            self.projector = TapProjector(len(config.feature_depths), config.hidden_size, d)
        self.encoder = PerceiverStack(config, latents=config.latents, blocks=config.blocks)
        self.decoder = PerceiverStack(config, latents=config.outputs, blocks=1) if config.decoder else None
        self.pre_head = nn.ModuleList(PreHead(config) for _ in range(config.pre_head_blocks))
        sizes = list(zip(config.target_modules, config.in_sizes, config.out_sizes, strict=True))
        self.head = nn.Parameter(torch.empty(layers, modules, d, max(i + o for _, i, o in sizes)))
        self.scaler_a = nn.ParameterDict({m: nn.Parameter(torch.empty(layers, rank, 1)) for m, _, _ in sizes})
        self.scaler_b = nn.ParameterDict({m: nn.Parameter(torch.empty(layers, rank, 1)) for m, _, _ in sizes})
        if config.prior:
            self.prior_a = nn.ParameterDict({m: nn.Parameter(torch.empty(layers, rank, i)) for m, i, _ in sizes})
            self.prior_b = nn.ParameterDict({m: nn.Parameter(torch.empty(layers, rank, o)) for m, _, o in sizes})
        self.initialize()

    @torch.no_grad()
    def initialize(self) -> None:
        """Every parameter's starting value. B starts near zero, so that training starts at the bare base model."""
        for module in self.modules():
            if isinstance(module, nn.Linear):
                nn.init.normal_(module.weight, std=module.in_features**-0.5)
            elif isinstance(module, PerceiverStack):
                nn.init.normal_(module.latents)
            elif isinstance(module, PreHead):
                for weight in (module.w1, module.w2):
                    nn.init.normal_(weight, std=weight.shape[1] ** -0.5)
                for bias in (module.b1, module.b2):
                    nn.init.zeros_(bias)
        nn.init.normal_(self.head, std=max(self.config.in_sizes) ** -0.5)
        for m in self.config.target_modules:
            nn.init.ones_(self.scaler_a[m])
            nn.init.constant_(self.scaler_b[m], 0.01)
            if self.config.prior:
                nn.init.normal_(self.prior_a[m], std=self.prior_a[m].shape[-1] ** -0.5)
                nn.init.zeros_(self.prior_b[m])

    def forward(self, features: Tensor, mask: Tensor | None = None) -> dict[str, Factors]:
        """Generate factors; `config.scale` is not folded in, and the prior is not part of them.

        Args:
            features: From `ContextEncoder`, right-padded: `[chunks, layers or taps, tokens, hidden]` or
                `[chunks, tokens, hidden]`.
            mask: `[chunks, tokens]`, True at real tokens; None where no chunk is padded.

        Returns:
            Per target module A `[chunks, layers, rank, in]` and B `[chunks, layers, rank, out]`.
        """
        e = self.embed(features, mask)
        for block in self.pre_head:
            e = block(e)
        e = e / torch.linalg.vector_norm(e, dim=-1, keepdim=True)
        flat = torch.einsum("clmkd,lmdh->clmkh", e, self.head)
        factors = {}
        for i, (m, n_in, n_out) in enumerate(
            zip(self.config.target_modules, self.config.in_sizes, self.config.out_sizes, strict=True)
        ):
            a, b = flat[:, :, i, :, :n_in], flat[:, :, i, :, n_in : n_in + n_out]
            factors[m] = Factors(a * self.scaler_a[m], b * self.scaler_b[m])
        return factors

    def embed(self, features: Tensor, mask: Tensor | None) -> Tensor:
        """The Perceiver: features -> one embedding for each `[chunk, layer, module, rank]`, `[..., latent]`."""
        layers, modules, rank = len(self.config.layers), len(self.config.target_modules), self.config.rank
        chunks = features.shape[0]
        if self.config.features == "per_layer":  # one run a layer on that layer's state alone
            features = features[:, list(self.config.layers)].flatten(0, 1)  # [chunks * layers, tokens, hidden]
            mask = None if mask is None else mask.repeat_interleave(layers, dim=0)
        z: Tensor = self.encoder(self.projector(features), mask)
        if self.decoder is not None:
            z = self.decoder(z, None)
        return z.reshape(chunks, layers, modules, rank, -1)

    def prior_factors(self) -> dict[str, Factors] | None:
        """The document-independent factors A `[layers, rank, in]`, B `[layers, rank, out]`, scale not folded in."""
        if not self.config.prior:
            return None
        return {m: Factors(self.prior_a[m], self.prior_b[m]) for m in self.config.target_modules}

    def scaled(self, factors: Mapping[str, Factors]) -> dict[str, Factors]:
        """The same factors with `config.scale` folded into B."""
        return {m: Factors(a, b * self.config.scale) for m, (a, b) in factors.items()}

    @torch.no_grad()
    def adapters(self, features: Tensor, mask: Tensor | None = None, *, base_model: str) -> list[Adapter]:
        """One complete document adapter a chunk, scale folded into B, in eight bits as they are stored."""
        return self._stored(self(features, mask), "document", base_model)

    @torch.no_grad()
    def prior(self, *, base_model: str) -> Adapter | None:
        """The prior as an adapter, scale folded into B: it enters a composition once."""
        factors = self.prior_factors()
        if factors is None:
            return None
        (prior,) = self._stored({m: Factors(a[None], b[None]) for m, (a, b) in factors.items()}, "prior", base_model)
        return prior

    def _stored(
        self, factors: Mapping[str, Factors], kind: Literal["document", "prior"], base_model: str
    ) -> list[Adapter]:
        """Factors `[adapters, layers, rank, size]` as adapters."""
        return Adapter.unstacked(
            self.scaled(factors),
            layers=self.config.layers,
            kind=kind,
            base_model=base_model,
            hypernetwork=self.fingerprint,
        )

    def in_bfloat16(self) -> DocumentHypernetwork:
        """The same function by its fingerprint, with weights in bfloat16: in that type it runs without casts."""
        with torch.device("meta"):
            copy = DocumentHypernetwork(self.config)
        copy.load_state_dict({name: tensor.bfloat16() for name, tensor in self.state_dict().items()}, assign=True)
        copy.fingerprint = self.fingerprint
        return copy.eval().requires_grad_(False)

    @cached_property
    def fingerprint(self) -> str:
        """Names this hypernetwork's function: a hash of its configuration and weights as they are now."""
        return weights_fingerprint("document", self)


def combine(
    generated: Mapping[str, Factors],
    prior: Mapping[str, Factors] | None,
    chunks: Sequence[int],
    *,
    scalers: Tensor | None = None,
    prior_scaler: float = 1.0,
) -> dict[str, Factors]:
    """Concatenate the chunks of each context along the rank, the prior once at the end, as *Doc-to-LoRA* does.

    This is the batched, differentiable form that training and the reference's own numbers need; stored adapters
    are composed by `composition.compose`.

    Args:
        generated: A `[all chunks, layers, rank, in]`, B likewise, as `forward` returns them.
        prior: A `[layers, rank, in]`, B likewise, or None.
        chunks: How many chunks each context has, in order. Shorter contexts get zero rows at the end.
        scalers: One factor for each chunk, on A only.
        prior_scaler: On both A and B of the prior, so that its square enters.

    Returns:
        Per module A `[contexts, layers, (max chunks + 1) * rank, in]` and B likewise (`max chunks * rank`
        without a prior).
    """
    combined = {}
    for m, (a, b) in generated.items():
        if scalers is not None:
            a = a * scalers[:, None, None, None]
        extra = None if prior is None else (prior[m].a * prior_scaler, prior[m].b * prior_scaler)
        combined[m] = Factors(
            _concatenate(a, chunks, None if extra is None else extra[0]),
            _concatenate(b, chunks, None if extra is None else extra[1]),
        )
    return combined


def _concatenate(rows: Tensor, chunks: Sequence[int], prior: Tensor | None) -> Tensor:
    most, contexts = max(chunks), []
    if min(chunks) == most:  # the case of training: no padding and no loop
        joined = rows.unflatten(0, (len(chunks), most)).transpose(1, 2).flatten(2, 3)
        own = [] if prior is None else [prior.to(rows.dtype).expand(len(chunks), -1, -1, -1)]
        return torch.cat([joined, *own], dim=2)
    for own in rows.split(list(chunks)):  # [n, layers, rank, size]
        joined = own.transpose(0, 1).flatten(1, 2)  # [layers, n * rank, size]
        if prior is not None:
            joined = torch.cat([joined, prior], dim=1)
        contexts.append(F.pad(joined, (0, 0, 0, (most - len(own)) * rows.shape[2])))
    return torch.stack(contexts)


def load_document_hypernetwork(directory: str | Path) -> DocumentHypernetwork:
    """Load a folder that `save_hypernetwork` wrote; weights are float32, in eval mode, on the CPU.

    Raises:
        ModelNotFound: The folder or one of its files is not there.
        DamagedFile: A file is not what was written.
        HypernetworkMismatch: It holds another kind, or weights that do not fit its configuration.
    """
    return load_hypernetwork(directory, DocumentHypernetwork, DocumentHypernetworkConfig, kind="document")
