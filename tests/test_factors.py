"""Packed factors: what rounding to eight bits loses, and that nothing more is lost afterwards."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from lora_memory.factors import Factors, PackedFactors, frobenius_norm, pack


def rows(seed: int, exponent: int = 0) -> torch.Tensor:
    return torch.randn(3, 5, 40, generator=torch.Generator().manual_seed(seed)) * 2.0**exponent


@settings(deadline=None)
@given(st.integers(0, 2**31), st.integers(-60, 60), st.sampled_from([torch.float32, torch.bfloat16]))
def test_every_number_is_off_by_at_most_half_a_step(seed: int, exponent: int, dtype: torch.dtype) -> None:
    exact = rows(seed, exponent).to(dtype)
    packed = pack(exact)
    assert (packed.values.dtype, packed.values.is_contiguous()) == (torch.int8, True)
    largest = packed.values.abs().amax(dim=-1)
    assert ((largest >= 64) & (largest <= 127)).all()
    step = 2.0 ** packed.exponents.double()[..., None]
    off = (packed.unpacked().double() - exact.double()).abs()
    # where the largest number of a row would round to 128, it is 127
    assert (off <= torch.where(exact.double().abs() > 127 * step, step, step / 2)).all()


@settings(deadline=None)
@given(st.integers(0, 2**31), st.integers(-100, 110))
def test_what_is_packed_packs_to_itself(seed: int, exponent: int) -> None:
    once = pack(rows(seed, exponent))
    again = pack(once.unpacked())
    assert torch.equal(once.values, again.values)
    assert torch.equal(once.exponents, again.exponents)


def test_a_view_is_packed_as_one_piece() -> None:
    view = rows(0).transpose(0, 1)
    packed = pack(view)
    assert packed.values.is_contiguous()
    assert packed.exponents.is_contiguous()
    assert packed.unpacked().equal(pack(rows(0)).unpacked().transpose(0, 1))


def test_rows_of_views_zeros_and_extremes() -> None:
    whole = torch.zeros(2, 4, 6).bfloat16()
    whole[0, 1] = 3e38
    whole[1, 2] = 1e-40
    unpacked = pack(whole[:, :, 1:4]).unpacked()
    assert unpacked.isfinite().all()
    assert unpacked[0, 1].float().allclose(torch.full((3,), 3e38), rtol=0.01)
    assert unpacked[1].count_nonzero() == 0  # too small for any change of weight


def test_small_rows_of_float16() -> None:
    """Whose step's reciprocal float16 does not have."""
    exact = (rows(1, -14)).half()
    assert pack(exact).unpacked().equal(pack(exact.float()).unpacked())


def test_the_change_of_weight_is_off_by_little() -> None:
    exact = Factors(rows(1), rows(2))
    packed = Factors(*(pack(each).unpacked().float() for each in exact))
    change = exact.b.mT @ exact.a
    assert (packed.b.mT @ packed.a - change).norm() < 0.02 * change.norm()
    assert frobenius_norm({"m": packed}) == pytest.approx(frobenius_norm({"m": exact}), rel=0.01)


def test_a_mapping_sorted_by_module() -> None:
    factors = PackedFactors({name: (pack(rows(0)), pack(rows(1))) for name in ("q_proj", "down_proj")})
    assert (list(factors), len(factors)) == (["down_proj", "q_proj"], 2)
    assert factors["q_proj"].b.equal(pack(rows(1)).unpacked())
    assert factors.get("o_proj") is None
