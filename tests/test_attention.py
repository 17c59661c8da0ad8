"""Attention by two products equals torch's.

cuDNN's is off while anybody is inside, and afterwards as it was. torch's switch needs no GPU."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager

import pytest
import torch
import torch.nn.functional as F

from lora_memory.attention import attend, steady_attention
from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.internalizer import Internalizer
from lora_memory.testing import tiny_base_model, tiny_hypernetwork

GPU, CPU = torch.device("cuda"), torch.device("cpu")


@pytest.fixture(autouse=True)
def switch() -> Iterator[None]:
    before = torch.backends.cuda.cudnn_sdp_enabled()
    torch.backends.cuda.enable_cudnn_sdp(True)
    yield
    torch.backends.cuda.enable_cudnn_sdp(before)


def test_off_inside_and_as_before_outside() -> None:
    def fails() -> None:
        with steady_attention(GPU):
            assert not torch.backends.cuda.cudnn_sdp_enabled()
            assert torch.backends.cuda.flash_sdp_enabled()
            raise KeyError

    with pytest.raises(KeyError):
        fails()
    assert torch.backends.cuda.cudnn_sdp_enabled()


def test_who_had_it_off_keeps_it_off() -> None:
    torch.backends.cuda.enable_cudnn_sdp(False)
    with steady_attention(GPU):
        pass
    assert not torch.backends.cuda.cudnn_sdp_enabled()


def test_blocks_that_overlap_as_those_of_threads_do() -> None:
    first, second = ExitStack(), ExitStack()
    first.enter_context(steady_attention(GPU))
    second.enter_context(steady_attention(GPU))
    first.close()
    assert not torch.backends.cuda.cudnn_sdp_enabled()
    second.close()
    assert torch.backends.cuda.cudnn_sdp_enabled()


def test_a_cpu_has_no_such_kernels() -> None:
    with steady_attention(CPU):
        assert torch.backends.cuda.cudnn_sdp_enabled()


def test_whatever_runs_a_model_is_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    entered: list[str] = []

    def recording(where: str) -> Callable[[torch.device], AbstractContextManager[None]]:
        @contextmanager
        def block(device: torch.device) -> Iterator[None]:
            assert device == base_model.device
            entered.append(where)
            yield

        return block

    base_model = tiny_base_model()
    internalizer = Internalizer(base_model, tiny_hypernetwork(base_model))
    backend = TransformersBackend(base_model)
    for module in ("encoders", "internalizer", "backends.transformers"):
        monkeypatch.setattr(f"lora_memory.{module}.steady_attention", recording(module))
    assert len(list(internalizer.adapters(["Mira's code is 4827."]))) == 1
    assert entered == ["internalizer", "encoders"]
    backend.generate([Request(prompt_ids=[1, 2])], GenerationOptions(max_new_tokens=2))
    assert entered[2:] == ["backends.transformers"] * 2


@pytest.mark.parametrize("key_value_heads", [1, 2, 4])
@pytest.mark.parametrize("masked", [False, True])
def test_on_a_cpu_it_is_the_attention_of_torch(key_value_heads: int, masked: bool) -> None:
    generator = torch.Generator().manual_seed(0)
    q = torch.randn(3, 4, 5, 8, generator=generator, requires_grad=True)
    k, v = (torch.randn(3, key_value_heads, 7, 8, generator=generator) for _ in range(2))
    mask = torch.arange(7) < torch.tensor([[2], [7], [4]]) if masked else None
    seen = None if mask is None else mask[:, None, None]
    wanted = F.scaled_dot_product_attention(q, k, v, attn_mask=seen, enable_gqa=True)
    found = attend(q, k, v, mask)
    torch.testing.assert_close(found, wanted)
    (gradient,) = torch.autograd.grad(found.square().sum(), q, retain_graph=True)
    wanted_gradient = torch.autograd.grad(wanted.square().sum(), q)[0]
    torch.testing.assert_close(gradient, wanted_gradient, rtol=1e-4, atol=1e-4)  # sums in another order on each CPU
