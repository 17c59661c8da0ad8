"""Adapters beside frozen weights against the same change made to the weights themselves."""

import copy
import threading
from collections.abc import Iterator

import pytest
import torch
from torch import Tensor, nn

from lora_memory.backends.mounting import Mount
from lora_memory.base_models import BaseModel
from lora_memory.errors import MountError
from lora_memory.factors import Factors
from tests.tiny_models import tiny_base_model

MODULES = {"down_proj": "mlp.down_proj", "q_proj": "self_attn.q_proj"}
LAYERS = (0, 2)  # of three: a subset
RANK = 4
IDS = torch.randint(3, 64, (4, 7), generator=torch.Generator().manual_seed(0))


@pytest.fixture(scope="module")
def base_model() -> BaseModel:
    return tiny_base_model()


@pytest.fixture
def mount(base_model: BaseModel) -> Iterator[Mount]:
    mount = Mount({module: base_model.target_linears(module) for module in MODULES}, lock=base_model.lock)
    yield mount
    mount.close()


def factors(base_model: BaseModel, *, groups: int, dtype: torch.dtype = torch.float32) -> dict[str, Factors]:
    generator = torch.Generator().manual_seed(groups)

    def random(size: int) -> Tensor:
        return (0.3 * torch.randn(len(LAYERS), groups, RANK, size, generator=generator)).to(dtype)

    sizes = {module: base_model.module_sizes(module) for module in MODULES}
    return {module: Factors(random(n_in), random(n_out)) for module, (n_in, n_out) in sizes.items()}


def group(stacked: dict[str, Factors], index: int) -> dict[str, Factors]:
    one = slice(index, index + 1)
    return {module: Factors(a[:, one], b[:, one]) for module, (a, b) in stacked.items()}


@torch.no_grad()
def logits(base_model: BaseModel, ids: Tensor = IDS) -> Tensor:
    found: Tensor = base_model.model(ids).logits
    return found


@torch.no_grad()
def logits_of_changed_weights(base_model: BaseModel, alone: dict[str, Factors], ids: Tensor) -> Tensor:
    changed = copy.deepcopy(base_model.model)
    for module, (a, b) in alone.items():
        for row, layer in enumerate(LAYERS):
            linear = changed.get_submodule(f"model.layers.{layer}.{MODULES[module]}")
            assert isinstance(linear, nn.Linear)
            linear.weight += b[row, 0].T @ a[row, 0]
    found: Tensor = changed(ids).logits
    return found


def test_every_group_gets_its_own_change_of_weight(base_model: BaseModel, mount: Mount) -> None:
    stacked = factors(base_model, groups=2)
    with mount.using(stacked, LAYERS):
        together = logits(base_model)
    for index, rows in enumerate((slice(0, 2), slice(2, 4))):
        alone = group(stacked, index)
        with mount.using(alone, LAYERS):
            torch.testing.assert_close(together[rows], logits(base_model, IDS[rows]), atol=1e-5, rtol=1e-5)
        expected = logits_of_changed_weights(base_model, alone, IDS[rows])
        torch.testing.assert_close(together[rows], expected, atol=1e-4, rtol=1e-4)


def test_one_group_serves_the_whole_batch(base_model: BaseModel, mount: Mount) -> None:
    alone = factors(base_model, groups=1)
    with mount.using(alone, LAYERS):
        found = logits(base_model)
    torch.testing.assert_close(found, logits_of_changed_weights(base_model, alone, IDS), atol=1e-4, rtol=1e-4)
    assert (found - logits(base_model)).abs().max() > 0.1


def test_zero_rows_change_nothing_at_all(base_model: BaseModel, mount: Mount) -> None:
    zeros = {module: Factors(a, torch.zeros_like(b)) for module, (a, b) in factors(base_model, groups=2).items()}
    bare = logits(base_model)
    with mount.using(zeros, LAYERS):
        assert logits(base_model).equal(bare)


def test_nothing_mounted_is_the_bare_model_bit_for_bit(base_model: BaseModel) -> None:
    bare = logits(base_model)
    mount = Mount({module: base_model.target_linears(module) for module in MODULES})
    assert logits(base_model).equal(bare)
    with mount.using(factors(base_model, groups=1), LAYERS):
        assert not logits(base_model).equal(bare)
    assert logits(base_model).equal(bare)
    mount.close()
    assert logits(base_model).equal(bare)


def test_closing_removes_the_hooks(base_model: BaseModel) -> None:
    linears = base_model.target_linears("down_proj")
    hooks = [len(linear._forward_hooks) for linear in linears]
    mount = Mount({"down_proj": linears})
    assert [len(linear._forward_hooks) for linear in linears] == [n + 1 for n in hooks]
    mount.close()
    assert [len(linear._forward_hooks) for linear in linears] == hooks
    with pytest.raises(MountError, match="closed"), mount.using(factors(base_model, groups=1), LAYERS):
        pass


def test_a_block_in_which_no_pass_came_by_fails_at_its_end(base_model: BaseModel, mount: Mount) -> None:
    bare, alone = logits(base_model), factors(base_model, groups=1)
    with pytest.raises(MountError, match="not applied to 4 layers"), mount.using(alone, LAYERS):
        pass
    with mount.using(alone, LAYERS):
        logits(base_model)
    with pytest.raises(MountError, match="not applied to 4 layers"), mount.using(alone, LAYERS):
        pass  # what an earlier block applied does not count
    assert logits(base_model).equal(bare)
    assert free(mount)


def test_an_error_inside_unmounts(base_model: BaseModel, mount: Mount) -> None:
    bare = logits(base_model)
    with pytest.raises(ZeroDivisionError), mount.using(factors(base_model, groups=1), LAYERS):
        raise ZeroDivisionError
    assert logits(base_model).equal(bare)
    assert free(mount)


def free(mount: Mount) -> bool:
    """Whether another thread can mount now."""
    entered = threading.Event()

    def enter() -> None:
        with mount.using({}, ()):
            entered.set()

    thread = threading.Thread(target=enter, daemon=True)
    thread.start()
    return entered.wait(0.2)


def test_other_threads_wait(base_model: BaseModel, mount: Mount) -> None:
    bare, stacked, found = logits(base_model), factors(base_model, groups=1), []
    started = threading.Event()

    def run() -> None:
        started.set()
        with mount.using({}, ()):
            found.append(logits(base_model))

    thread = threading.Thread(target=run)
    with mount.using(stacked, LAYERS):
        thread.start()
        started.wait(5)
        mounted = logits(base_model)
        assert not found
        assert logits(base_model).equal(mounted)
    thread.join(5)
    assert found[0].equal(bare)


def test_mounting_twice_is_refused_and_keeps_the_first(base_model: BaseModel, mount: Mount) -> None:
    stacked = factors(base_model, groups=1)
    with mount.using(stacked, LAYERS):
        mounted = logits(base_model)
        with pytest.raises(MountError, match="already"), mount.using(stacked, LAYERS):
            pass
        assert logits(base_model).equal(mounted)


def test_factors_that_do_not_fit(base_model: BaseModel, mount: Mount) -> None:
    stacked = factors(base_model, groups=2)
    unknown = {"up_proj": stacked["down_proj"]}
    named = "up_proj of layer 0 is not hooked; this mount has down_proj of 3 layers"
    with pytest.raises(MountError, match=named), mount.using(unknown, LAYERS):
        pass
    for layer in (3, -1):
        with pytest.raises(MountError, match=f"layer {layer}"), mount.using(stacked, (0, layer)):
            pass
    with pytest.raises(MountError, match="2 layers, and 3 layers are named"), mount.using(stacked, (0, 1, 2)):
        pass
    with pytest.raises(MountError, match="3 rows"), mount.using(stacked, LAYERS):
        logits(base_model, IDS[:3])
    assert free(mount)


def test_a_half_precision_model_adds_in_the_factors_type() -> None:
    base_model = tiny_base_model(dtype=torch.bfloat16)
    linear = base_model.target_linears("down_proj")[0]
    a, b = (pair[0] for pair in factors(base_model, groups=1)["down_proj"])  # [1, rank, size] of layer 0
    mount = Mount({"down_proj": [linear]})
    x = torch.randn(1, 5, linear.in_features, generator=torch.Generator().manual_seed(0)).bfloat16()
    with mount.using({"down_proj": Factors(a[None], b[None])}, (0,)):
        found = linear(x)
    expected = (linear(x).float() + x.float() @ a[0].T @ b[0]).bfloat16()
    assert found.dtype == torch.bfloat16
    torch.testing.assert_close(found, expected, atol=0, rtol=2**-8)
    mount.close()


def test_gradients_reach_the_factors(base_model: BaseModel, mount: Mount) -> None:
    stacked = factors(base_model, groups=2)
    for pair in stacked.values():
        for tensor in pair:
            tensor.requires_grad_()
    with mount.using(stacked, LAYERS):
        base_model.model(IDS).logits.square().sum().backward()
    for pair in stacked.values():
        for tensor in pair:
            assert tensor.grad is not None
            assert (tensor.grad.abs().amax(dim=(2, 3)) > 0).all()
