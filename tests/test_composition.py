"""Compositions: the algebra against dense matrices, and the cache."""

import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from lora_memory.adapter import Adapter, Kind
from lora_memory.composition import Composition, CompositionCache, Part, compose, compress
from lora_memory.errors import BaseModelMismatch, HypernetworkMismatch, InvalidInput
from lora_memory.factors import Factors

SIZES = {"down_proj": (12, 8), "o_proj": (6, 6), "q_proj": (6, 9)}  # (in, out)
Dense = dict[tuple[str, int], Tensor]


def adapter(
    seed: int = 0,
    *,
    rank: int = 2,
    layers: tuple[int, ...] = (0, 1, 2),
    modules: tuple[str, ...] = ("down_proj",),
    kind: Kind = "document",
    base_model: str = "base:1",
    hypernetwork: str = "d2l:1",
) -> Adapter:
    generator = torch.Generator().manual_seed(seed)

    def stack(size: int) -> Tensor:
        return torch.randn(len(layers), rank, size, generator=generator).bfloat16()

    return Adapter(
        factors={module: Factors(stack(SIZES[module][0]), stack(SIZES[module][1])) for module in modules},
        layers=layers,
        kind=kind,
        base_model=base_model,
        hypernetwork=hypernetwork,
    )


def dense(weighted: list[tuple[Adapter | Composition, float]]) -> Dense:
    """The sum of the changes of weight, each formed whole in float64."""
    total: Dense = {}
    for value, weight in weighted:
        for module, (a, b) in value.factors.items():
            for row, layer in enumerate(value.layers):
                change = weight * (b[row].double().mT @ a[row].double())
                total[module, layer] = total.get((module, layer), torch.zeros(())) + change
    return total


def distance(left: Dense, right: Dense) -> float:
    """Frobenius norm of the difference; what one side lacks is zero."""
    zero = torch.zeros(())
    keys = left.keys() | right.keys()
    return math.sqrt(sum(float((left.get(k, zero) - right.get(k, zero)).square().sum()) for k in keys))


def norm(change: Dense) -> float:
    return distance(change, {})


seeds = st.integers(0, 2**31)
ranks = st.integers(1, 4)
layer_subsets = st.sets(st.integers(0, 5), min_size=1).map(lambda layers: tuple(sorted(layers)))
module_subsets = st.sets(st.sampled_from(sorted(SIZES)), min_size=1).map(lambda modules: tuple(sorted(modules)))
adapters = st.builds(
    adapter,
    seeds,
    rank=ranks,
    layers=layer_subsets,
    modules=module_subsets,
    kind=st.sampled_from(["document", "instruction"]),
)
weights = st.sampled_from([-1.0, 0.125, 0.5, 1.0, 1.75])
part_lists = st.lists(st.builds(Part, adapters, weights), min_size=1, max_size=6)
priors = st.builds(adapter, seeds, rank=ranks, layers=layer_subsets, modules=module_subsets, kind=st.just("prior"))


class TestCompose:
    @settings(deadline=None)
    @given(part_lists)
    def test_is_the_sum_of_the_weighted_changes(self, parts: list[Part]) -> None:
        expected = dense([*parts])
        composition = compose(parts)
        scale = sum(norm(dense([part])) for part in parts)
        assert distance(dense([(composition, 1.0)]), expected) <= 1e-5 * scale
        assert composition.norm == pytest.approx(norm(expected), rel=1e-4, abs=1e-3 * scale)
        assert composition.rank == sum(part.adapter.rank for part in parts)
        assert composition.layers == tuple(sorted({layer for part in parts for layer in part.adapter.layers}))
        assert composition.error == 0.0
        assert {factor.dtype for pair in composition.factors.values() for factor in pair} == {torch.float32}
        assert composition.nbytes == sum(f.numel() * 4 for pair in composition.factors.values() for f in pair)

    @settings(deadline=None)
    @given(part_lists.flatmap(lambda parts: st.tuples(st.just(parts), st.permutations(parts))), priors)
    def test_order_does_not_matter(self, orders: tuple[list[Part], list[Part]], prior: Adapter) -> None:
        first, second = (compose(order, prior=prior) for order in orders)
        assert first.name == second.name
        for module, pair in first.factors.items():
            assert all(torch.equal(*both) for both in zip(pair, second.factors[module], strict=True))

    @settings(deadline=None)
    @given(part_lists, part_lists)
    def test_grouping_does_not_matter(self, left: list[Part], right: list[Part]) -> None:
        together = dense([(compose(left + right), 1.0)])
        apart = dense([(compose(left), 1.0), (compose(right), 1.0)])
        assert distance(together, apart) <= 1e-5 * (norm(dense([(compose(left), 1.0)])) + norm(apart) + norm(together))

    @settings(deadline=None)
    @given(part_lists, priors)
    def test_prior_enters_once_and_unweighted(self, parts: list[Part], prior: Adapter) -> None:
        parts = [*parts, Part(adapter(), 0.5), Part(adapter(1), 0.25)]
        composition = compose(parts, prior=prior)
        expected = dense([*parts, (prior, 1.0)])
        scale = sum(norm(dense([part])) for part in [*parts, Part(prior)])
        assert distance(dense([(composition, 1.0)]), expected) <= 1e-5 * scale
        assert composition.rank == sum(part.adapter.rank for part in parts) + prior.rank
        assert prior.content_hash in composition.adapters

    @settings(deadline=None)
    @given(part_lists, priors, st.sampled_from([None, 3]))
    def test_another_dtype_is_the_same_rounded_once(
        self, parts: list[Part], prior: Adapter, max_rank: int | None
    ) -> None:
        """As a model that computes in it would round it at the mount."""
        parts = [*parts, Part(adapter(5), 0.375), Part(adapter(6), 0.875)]
        exact = compose(parts, prior=prior, max_rank=max_rank)
        rounded = compose(parts, prior=prior, max_rank=max_rank, dtype=torch.bfloat16)
        assert (rounded.name, rounded.rank, rounded.error) == (exact.name, exact.rank, exact.error)
        for module, pair in exact.factors.items():
            for wanted, found in zip(pair, rounded.factors[module], strict=True):
                assert found.dtype == torch.bfloat16
                assert found.equal(wanted.bfloat16())

    @settings(deadline=None)
    @given(part_lists, st.floats(0.1, 3))
    def test_whether_the_norm_is_negligible(self, parts: list[Part], factor: float) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("lora_memory.composition.NEGLIGIBLE_NORM", bound := compose(parts).norm * factor)
            composition = compose(parts)
            assert composition.is_negligible == (composition.norm < bound)

    def test_whether_the_norm_is_negligible_is_computed_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        composition = compose([Part(adapter(1))])
        assert not composition.is_negligible
        monkeypatch.setattr("lora_memory.composition.frobenius_norm", lambda _: pytest.fail("computed again"))
        assert not composition.is_negligible

    def test_prior_stays_out_without_its_documents(self) -> None:
        task = Part(adapter(kind="instruction", hypernetwork="t2l:1"))
        faint = Part(adapter(1), 0.01)
        prior = adapter(2, kind="prior")
        assert compose([task, faint], prior=prior).name == compose([task]).name
        assert compose([task, Part(adapter(1))], prior=prior).rank == 6

    def test_weights_are_rounded_to_eighths(self) -> None:
        near, far = compose([Part(adapter(), 0.49)]), compose([Part(adapter(), 0.6)])
        assert near.name == compose([Part(adapter(), 0.5)]).name != far.name
        assert torch.equal(near.factors["down_proj"].b, adapter().factors["down_proj"].b.float() * 0.5)
        assert torch.equal(far.factors["down_proj"].b, adapter().factors["down_proj"].b.float() * 0.625)

    def test_name_follows_the_content(self) -> None:
        requests = [
            compose([Part(adapter())]),
            compose([Part(adapter(1))]),
            compose([Part(adapter()), Part(adapter())]),
            compose([Part(adapter())], prior=adapter(1, kind="prior")),
            compose([Part(adapter()), Part(adapter(1))]),
            compose([Part(adapter(rank=5))], max_rank=2),
            compose([Part(adapter(rank=5))], max_rank=3),
            compose([Part(adapter(rank=5))]),
        ]
        assert len({composition.name for composition in requests}) == len(requests)
        assert compose([Part(adapter())], max_rank=64).name == requests[0].name

    def test_name_is_the_same_in_every_process(self) -> None:
        """Names reach vLLM's prefix cache and other workers, so they may depend on nothing but the content."""
        assert compose([Part(adapter(), 0.5), Part(adapter(1))]).name == "87d81f4eacb5eb7465f0ed01f3462bb3"

    def test_refuses_what_cannot_be_composed(self) -> None:
        part, prior = Part(adapter()), adapter(kind="prior")
        with pytest.raises(InvalidInput, match="at least one part"):
            compose([], prior=prior)
        with pytest.raises(InvalidInput, match="rounds to 0"):
            compose([Part(adapter(), 0.06)])
        for weight in (math.nan, math.inf):
            with pytest.raises(InvalidInput, match="finite"):
                compose([Part(adapter(), weight)])
        with pytest.raises(InvalidInput, match="not a part"):
            compose([part, Part(prior)])
        with pytest.raises(InvalidInput, match="kind 'prior'"):
            compose([part], prior=adapter(1))
        with pytest.raises(InvalidInput, match="1 or more, not 0"):
            compose([part], max_rank=0)

    def test_refuses_a_mixture(self) -> None:
        part = Part(adapter())
        with pytest.raises(BaseModelMismatch, match="base:1, base:2"):
            compose([part, Part(adapter(1, base_model="base:2"))])
        with pytest.raises(BaseModelMismatch, match="base:1, base:2"):
            compose([part], prior=adapter(1, kind="prior", base_model="base:2"))
        wide = replace(adapter(1), factors={"down_proj": adapter(modules=("q_proj",)).factors["q_proj"]})
        with pytest.raises(BaseModelMismatch, match="size of down_proj"):
            compose([part, Part(wide)])
        with pytest.raises(HypernetworkMismatch, match="d2l:1, d2l:2"):
            compose([part, Part(adapter(1, hypernetwork="d2l:2"))])
        with pytest.raises(HypernetworkMismatch, match="rebuild"):
            compose([part], prior=adapter(1, kind="prior", hypernetwork="d2l:2"))
        tasks = [Part(adapter(n, kind="instruction", hypernetwork=f"t2l:{n}")) for n in range(2)]
        assert compose([part, *tasks], prior=adapter(3, kind="prior")).rank == 8


class TestCompress:
    @settings(deadline=None)
    @given(part_lists, st.integers(1, 12))
    def test_is_the_best_of_its_rank_and_reports_its_error(self, parts: list[Part], rank: int) -> None:
        exact = compose(parts)
        small = compress(exact, rank)
        assert small.rank == min(rank, exact.rank, max(min(SIZES[module]) for module in exact.factors))
        change = dense([(exact, 1.0)])
        scale = sum(norm(dense([part])) for part in parts)
        true = distance(dense([(small, 1.0)]), change)
        tails = [torch.linalg.svdvals(matrix)[rank:] for matrix in change.values()]
        best = math.sqrt(sum(float(tail.square().sum()) for tail in tails))
        assert true == pytest.approx(best, rel=1e-4, abs=1e-5 * scale)
        assert small.error * norm(change) == pytest.approx(true, rel=1e-4, abs=1e-5 * scale)

    @pytest.mark.parametrize("parts", [2, 6, 40])
    def test_at_full_rank_it_is_exact(self, parts: int) -> None:
        """Ranks 4, 12 and 80 where a layer's change cannot have more than 8, or 6."""
        modules = ("down_proj", "o_proj", "q_proj")
        exact = compose([Part(adapter(seed, modules=modules)) for seed in range(parts)])
        full = compress(exact, 8)
        change = dense([(exact, 1.0)])
        assert full.rank == min(exact.rank, 8)
        assert distance(dense([(full, 1.0)]), change) <= 1e-5 * norm(change)
        assert full.error == 0.0

    def test_low_enough_ranks_stay_as_they_are(self) -> None:
        exact = compose([Part(adapter())])
        assert compress(exact, 2) is exact
        assert compress(exact, 300) is exact

    def test_repeated_parts_need_no_more_rank(self) -> None:
        small = compress(compose([Part(adapter()), Part(adapter(), 0.5), Part(adapter(1))]), 4)
        expected = dense([(adapter(), 1.5), (adapter(1), 1.0)])
        assert distance(dense([(small, 1.0)]), expected) <= 1e-5 * norm(expected)
        assert small.error < 1e-5

    def test_parts_that_cancel(self) -> None:
        nothing = compose([Part(adapter()), Part(adapter(), -1.0)], max_rank=1)
        assert norm(dense([(nothing, 1.0)])) < 1e-4
        assert math.isfinite(nothing.error)

    def test_zero_composition(self) -> None:
        zero = replace(adapter(), factors={"down_proj": Factors(torch.zeros(3, 4, 12), torch.zeros(3, 4, 8))})
        small = compose([Part(zero)], max_rank=2)
        assert (small.rank, small.error, small.norm) == (2, 0.0, 0.0)

    def test_error_of_repeated_compression_is_relative_to_the_exact_one(self) -> None:
        exact = compose([Part(adapter(seed)) for seed in range(4)])
        twice = compress(compress(exact, 5), 2)
        change = dense([(exact, 1.0)])
        assert twice.error == pytest.approx(distance(dense([(twice, 1.0)]), change) / norm(change), rel=1e-4)
        assert twice.error == pytest.approx(compress(exact, 2).error, rel=1e-4)

    def test_max_rank_compresses_with_the_prior_inside(self) -> None:
        parts, prior = [Part(adapter(1)), Part(adapter(2), 0.5)], adapter(3, kind="prior")
        bounded = compose(parts, prior=prior, max_rank=4)
        change = dense([*parts, (prior, 1.0)])
        assert bounded.rank == 4
        assert bounded.error == pytest.approx(distance(dense([(bounded, 1.0)]), change) / norm(change), rel=1e-4)
        assert bounded.name == compress(compose(parts, prior=prior), 4).name
        assert compose(parts, prior=prior, max_rank=6).error == 0.0


def composed(cache: CompositionCache, parts: Sequence[Part], *options: Any) -> Composition:
    adapters = {part.adapter.content_hash: part.adapter for part in parts}
    weights = [(part.adapter.content_hash, part.weight) for part in parts]
    return cache.get_or_compose(weights, adapters.__getitem__, *options)


class TestCache:
    ONE = compose([Part(adapter())]).nbytes

    def test_equal_requests_share_one_composition(self) -> None:
        cache, prior = CompositionCache(10**6), adapter(9, kind="prior")
        first = composed(cache, [Part(adapter(1), 0.5), Part(adapter(2))], prior, 4)
        assert composed(cache, [Part(adapter(2)), Part(adapter(1), 0.51)], adapter(9, kind="prior"), 4) is first
        assert composed(cache, [Part(adapter(2)), Part(adapter(1), 0.75)], prior, 4) is not first
        assert composed(cache, [Part(adapter(2)), Part(adapter(1), 0.5)], prior, 5) is not first
        assert composed(cache, [Part(adapter(2)), Part(adapter(1), 0.5)], None, 4) is not first
        assert composed(cache, [Part(adapter(2)), Part(adapter(1), 0.5)], prior, 4, torch.bfloat16) is not first
        assert len(cache) == 5

    def test_only_what_counts_is_loaded_and_only_once(self) -> None:
        cache, loaded = CompositionCache(10**6), []
        values = {value.content_hash: value for value in map(adapter, range(3))}
        one, two, three = values

        def load(name: str) -> Adapter:
            loaded.append(name)
            return values[name]

        made = cache.get_or_compose([(one, 1.0), (two, 0.06), (three, 0.5)], load)
        assert made.adapters == compose([Part(values[one]), Part(values[three], 0.5)]).adapters
        assert cache.get_or_compose([(three, 0.5), (one, 1.0)], load) is made
        assert sorted(loaded) == sorted([one, three])

    def test_weights_that_all_round_to_nothing_are_refused(self) -> None:
        with pytest.raises(InvalidInput, match="rounds to 0"):
            composed(CompositionCache(10**6), [Part(adapter(1), 0.01)])

    def test_bad_requests_are_refused_as_by_compose(self) -> None:
        with pytest.raises(InvalidInput):
            composed(CompositionCache(10**6), [])
        with pytest.raises(InvalidInput):
            CompositionCache(-1)

    def test_the_least_recently_used_go_first(self) -> None:
        cache = CompositionCache(2 * self.ONE)
        first = composed(cache, [Part(adapter(1))])
        second = composed(cache, [Part(adapter(2))])
        assert composed(cache, [Part(adapter(1))]) is first
        composed(cache, [Part(adapter(3))])
        assert composed(cache, [Part(adapter(1))]) is first
        assert composed(cache, [Part(adapter(2))]) is not second

    def test_what_is_too_large_is_composed_and_not_kept(self) -> None:
        cache = CompositionCache(self.ONE)
        small = composed(cache, [Part(adapter())])
        assert composed(cache, [Part(adapter()), Part(adapter(1))]).rank == 4
        assert composed(cache, [Part(adapter())]) is small
        assert len(cache) == 1

    @settings(deadline=None)
    @given(st.lists(st.tuples(st.integers(0, 5), st.integers(1, 4)), max_size=30), st.integers(0, 5))
    def test_bound_holds_after_every_request(self, requests: list[tuple[int, int]], room: int) -> None:
        cache = CompositionCache(room * self.ONE)
        for seed, rank in requests:
            assert composed(cache, [Part(adapter(seed, rank=rank))]).rank == rank
            assert cache.nbytes <= room * self.ONE
            assert (cache.nbytes == 0) == (len(cache) == 0)

    def test_cleared_it_holds_nothing(self) -> None:
        cache = CompositionCache(10**6)
        first = composed(cache, [Part(adapter(1))])
        cache.clear()
        assert (len(cache), cache.nbytes) == (0, 0)
        assert composed(cache, [Part(adapter(1))]) is not first

    def test_threads_get_the_right_composition_and_keep_the_bound(self) -> None:
        cache = CompositionCache(3 * self.ONE)
        values = [adapter(seed) for seed in range(6)]

        def request(number: int) -> bool:
            value = values[number % len(values)]
            return composed(cache, [Part(value)]).adapters == (value.content_hash,)

        with ThreadPoolExecutor(8) as pool:
            assert all(pool.map(request, range(400)))
        assert cache.nbytes == len(cache) * self.ONE <= 3 * self.ONE
