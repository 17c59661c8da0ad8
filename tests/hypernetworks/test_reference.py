"""Our encoder, hypernetwork, composition and mount against what the Doc-to-LoRA reference computed.

The tolerances are those that the fixtures' README files suggest: the float32 noise of the reference itself, with room.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from lora_memory.adapter import Adapter
from lora_memory.backends.mounting import Mount
from lora_memory.composition import Composition, Part, compose
from lora_memory.encoders import ContextEncoder
from lora_memory.factors import Factors, pack
from lora_memory.hypernetworks.document import combine
from tests.hypernetworks.conftest import Reference

FEATURES, STAGES, A, B, LOGITS = 1e-4, 1e-4, 3e-5, 6e-6, 1e-3


@pytest.fixture
def mount(reference: Reference) -> Iterator[Mount]:
    mount = Mount({module: reference.base_model.target_linears(module) for module in reference.modules})
    yield mount
    mount.close()


def close(actual: Tensor, expected: Tensor, tolerance: float) -> None:
    torch.testing.assert_close(actual, expected, atol=tolerance, rtol=0)


def features(reference: Reference) -> Tensor:
    config = reference.hypernetwork.config
    encoder = ContextEncoder(reference.base_model, kind=config.features, depths=config.feature_depths)
    return encoder.encode(reference.golden["ctx.input_ids"], reference.golden["ctx.attention_mask"])


@torch.no_grad()
def generated(reference: Reference) -> dict[str, Factors]:
    factors: dict[str, Factors] = reference.hypernetwork(features(reference), reference.mask)
    return factors


@torch.no_grad()
def combined(
    reference: Reference,
    chunks: Sequence[int],
    *,
    prior: bool = True,
    scalers: Tensor | None = None,
    prior_scaler: float = 1.0,
) -> dict[str, Factors]:
    own = reference.hypernetwork.prior_factors() if prior else None
    return combine(generated(reference), own, chunks, scalers=scalers, prior_scaler=prior_scaler)


def mountable(reference: Reference, factors: dict[str, Factors]) -> dict[str, Factors]:
    """`[contexts, layers, rank, size]` with the scale beside it -> `[layers, contexts, rank, size]` with it inside."""
    scale = reference.hypernetwork.config.scale
    return {module: Factors(a.transpose(0, 1), scale * b.transpose(0, 1)) for module, (a, b) in factors.items()}


@torch.no_grad()
def logits(reference: Reference, mount: Mount, factors: dict[str, Factors], prompt: str) -> Tensor:
    with mount.using(factors, reference.hypernetwork.config.layers):
        found: Tensor = reference.base_model.model(reference.golden[f"{prompt}.input_ids"]).logits
        return found


def test_features(reference: Reference) -> None:
    found = features(reference)
    real = reference.mask[:, None, :, None] if found.ndim == 4 else reference.mask[:, :, None]
    close(found * real, reference.golden["ctx.features"], FEATURES)


def test_every_stage_of_the_hypernetwork(reference: Reference) -> None:
    hypernetwork, golden = reference.hypernetwork, reference.golden
    assert hypernetwork.decoder is not None
    stages: dict[str, nn.Module] = {
        "modality_projection": hypernetwork.projector,
        "encoder_latents": hypernetwork.encoder,
        "decoder_latents": hypernetwork.decoder,
        "pre_head": hypernetwork.pre_head[0],
    }
    found: dict[str, Tensor] = {}
    hooks = [
        stage.register_forward_hook(lambda _stage, _given, output, name=name: found.update({name: output}))
        for name, stage in stages.items()
    ]
    factors = generated(reference)
    for hook in hooks:
        hook.remove()

    chunks = len(reference.mask)
    for name in ("modality_projection", "encoder_latents", "decoder_latents"):
        runs = golden[f"dbg.{name}"].unflatten(0, (-1, chunks)).transpose(0, 1)  # [chunks, layers or 1, tokens, latent]
        ours = found[name].unflatten(0, (chunks, -1))
        if name == "modality_projection":
            ours = ours * reference.mask[:, None, :, None]
        close(ours, runs, STAGES)
    close(found["decoder_latents"].reshape(golden["dbg.lora_emb"].shape), golden["dbg.lora_emb"], STAGES)
    close(found["pre_head"], golden["dbg.pre_head"], STAGES)
    for index, module in enumerate(reference.modules):
        a = factors[module].a / hypernetwork.scaler_a[module]
        b = factors[module].b / hypernetwork.scaler_b[module]
        flat = torch.cat([a, b], dim=-1)  # the tail of a smaller module is never used
        close(flat, golden["dbg.flat_loras"][:, :, index, :, : flat.shape[-1]], STAGES)


def test_factors_of_each_chunk(reference: Reference) -> None:
    for module, (a, b) in generated(reference).items():
        close(a, reference.golden[f"chunk.{module}.A"], A)
        close(b, reference.golden[f"chunk.{module}.B"], B)


def test_a_chunk_alone_gives_what_it_gives_in_a_padded_batch(reference: Reference) -> None:
    config = reference.hypernetwork.config
    encoder = ContextEncoder(reference.base_model, kind=config.features, depths=config.feature_depths)
    together = generated(reference)
    for chunk, length in enumerate(reference.mask.sum(dim=1).tolist()):
        with torch.no_grad():
            alone = reference.hypernetwork(
                encoder.encode(reference.golden["ctx.input_ids"][chunk : chunk + 1, :length])
            )
        for module, (a, b) in together.items():
            close(alone[module].a[0], a[chunk], A)
            close(alone[module].b[0], b[chunk], B)


def test_factors_of_a_context(reference: Reference) -> None:
    for module, (a, b) in combined(reference, [3]).items():
        close(a, reference.golden[f"combined.{module}.A"], A)
        close(b, reference.golden[f"combined.{module}.B"], B)


def test_scale(reference: Reference) -> None:
    assert reference.hypernetwork.config.scale == reference.golden["forward_scale"].item()


def test_logits_of_the_bare_model(reference: Reference, mount: Mount) -> None:
    with torch.no_grad():
        found = reference.base_model.model(reference.golden["prompt.input_ids"]).logits
    close(found, reference.golden["prompt.base_logits"], LOGITS)


def test_logits_with_and_without_the_prior(reference: Reference, mount: Mount) -> None:
    for prior, expected in ((True, "prompt.lora_logits"), (False, "prompt.lora_logits_no_bias")):
        factors = mountable(reference, combined(reference, [3], prior=prior))
        close(logits(reference, mount, factors, "prompt"), reference.golden[expected], LOGITS)


def test_logits_with_scaled_chunks_and_prior(reference: Reference, mount: Mount) -> None:
    golden = reference.golden
    scaled = combined(
        reference,
        [3],
        scalers=golden["prompt.scaled.scalers"],
        prior_scaler=golden["prompt.scaled.bias_scaler"].item(),
    )
    close(logits(reference, mount, mountable(reference, scaled), "prompt"), golden["prompt.scaled.lora_logits"], LOGITS)


def test_logits_of_two_contexts_of_unequal_length_in_one_batch(reference: Reference, mount: Mount) -> None:
    chunks = reference.golden["multi.n_ctx_chunks"].tolist()
    factors = mountable(reference, combined(reference, chunks))
    close(logits(reference, mount, factors, "multi"), reference.golden["multi.lora_logits"], LOGITS)


def test_greedy_generation(reference: Reference, mount: Mount) -> None:
    model: Any = reference.base_model.model
    prompt = reference.golden["prompt.input_ids"]
    options = {"max_new_tokens": 8, "min_new_tokens": 8, "do_sample": False}

    def generate() -> Tensor:
        ids: Tensor = model.generate(prompt, attention_mask=torch.ones_like(prompt), **options)
        return ids

    assert generate().equal(reference.golden["prompt.greedy_ids_base"])
    with mount.using(mountable(reference, combined(reference, [3])), reference.hypernetwork.config.layers):
        assert generate().equal(reference.golden["prompt.greedy_ids"])


# The same numbers by way of stored adapters. They are stored in bfloat16, so a first test shows that nothing but that
# rounding changes, and a second one what it costs.


def stored(reference: Reference) -> tuple[list[Adapter], Adapter]:
    fingerprint = reference.base_model.fingerprint
    adapters = reference.hypernetwork.adapters(features(reference), reference.mask, base_model=fingerprint)
    prior = reference.hypernetwork.prior(base_model=fingerprint)
    assert prior is not None
    return [Adapter.from_bytes(adapter.to_bytes()) for adapter in adapters], Adapter.from_bytes(prior.to_bytes())


def composed_logits(reference: Reference, mount: Mount, composition: Composition) -> Tensor:
    alone = {module: Factors(a[:, None], b[:, None]) for module, (a, b) in composition.factors.items()}
    assert composition.layers == reference.hypernetwork.config.layers
    return logits(reference, mount, alone, "prompt")


def test_stored_adapters_differ_only_by_their_rounding(reference: Reference, mount: Mount) -> None:
    adapters, prior = stored(reference)
    found = composed_logits(reference, mount, compose([Part(adapter) for adapter in adapters], prior=prior))
    rounded = {
        module: Factors(pack(a).unpacked().float(), pack(b).unpacked().float())
        for module, (a, b) in mountable(reference, combined(reference, [3])).items()
    }
    close(found, logits(reference, mount, rounded, "prompt"), LOGITS)


@pytest.mark.parametrize("with_prior", [True, False])
def test_logits_from_stored_adapters(reference: Reference, mount: Mount, with_prior: bool) -> None:
    adapters, prior = stored(reference)
    composition = compose([Part(adapter) for adapter in adapters], prior=prior if with_prior else None)
    found = composed_logits(reference, mount, composition)
    expected = reference.golden["prompt.lora_logits" if with_prior else "prompt.lora_logits_no_bias"]
    bare = reference.golden["prompt.base_logits"]
    # Eight bits with a power of two a row: the error stays under 2 % of what the adapters change.
    assert (found - expected).norm() < 0.02 * (expected - bare).norm()
