"""The engine in this process: the contract, compositions that come and go, and an engine that dies."""

import threading
from collections.abc import Iterator
from queue import SimpleQueue

import pytest
import torch

from lora_memory.backends import vllm_engine
from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.backends.vllm import VllmBackend
from lora_memory.base_models import BaseModel
from lora_memory.composition import Composition, Part, compose
from lora_memory.errors import BackendUnavailable
from lora_memory.testing import BackendContract, tiny_adapter

pytestmark = pytest.mark.timeout(600)

GREEDY = GenerationOptions(max_new_tokens=12)
SLOTS, PLACES = 4, 8


@pytest.fixture(scope="module")
def backend(tiny: BaseModel) -> Iterator[VllmBackend]:
    backend = VllmBackend(tiny, max_rank=16, max_loras=SLOTS, max_mounted=PLACES)
    yield backend
    backend.close()


class TestContract(BackendContract):
    @pytest.fixture
    def backend(self, backend: VllmBackend) -> VllmBackend:
        return backend


def composition(base_model: BaseModel, seed: int = 0) -> Composition:
    return compose([Part(tiny_adapter(base_model, seed=seed))])


def request(base_model: BaseModel, mounted: Composition | None = None, text: str = "Why?") -> Request:
    return Request(prompt_ids=base_model.chat_ids(text), composition=mounted)


def test_one_batch_of_more_compositions_than_places_and_the_bare_model(backend: VllmBackend, tiny: BaseModel) -> None:
    mounted = [None, *(composition(tiny, seed) for seed in range(3 * PLACES)), None]
    requests = [request(tiny, each) for each in mounted]
    assert backend.generate(requests, GREEDY) == TransformersBackend(tiny).generate(requests, GREEDY)
    assert len(backend.mounted()) <= PLACES


def test_compositions_of_different_layers_come_and_go(backend: VllmBackend, tiny: BaseModel) -> None:
    """A layer that no composition in the engine changes is not computed; one that any changes is, for that one."""
    backend.unmount()
    first, second, both = (
        compose([Part(tiny_adapter(tiny, layers=layers, seed=9))]) for layers in ([0], [1], range(tiny.n_layers))
    )
    for mounted in ([first], [second, None], [first, second], [both, first], [None]):
        requests = [request(tiny, each) for each in mounted]
        assert backend.generate(requests, GREEDY) == TransformersBackend(tiny).generate(requests, GREEDY)
        if mounted[0] is second:
            backend.unmount()


def test_a_smaller_composition_takes_the_place_of_a_larger_one(backend: VllmBackend, tiny: BaseModel) -> None:
    for rank in (16, 4, 16, 2):
        backend.unmount()
        asked = [request(tiny, compose([Part(tiny_adapter(tiny, rank=rank, seed=rank))]))]
        assert backend.generate(asked, GREEDY) == TransformersBackend(tiny).generate(asked, GREEDY)


def test_a_thousand_compositions_leave_no_trace_in_answers_or_memory(backend: VllmBackend, tiny: BaseModel) -> None:
    """They share a prompt of several cache blocks, so that a stale prefix or slot would show."""
    options = GenerationOptions(max_new_tokens=4)
    reference = TransformersBackend(tiny)
    prompt = "Which of the thousand answers is it? " * 5
    (bare,) = reference.generate([request(tiny, None, prompt)], options)
    for start in range(0, 1000, 10):
        requests = [request(tiny, composition(tiny, seed), prompt) for seed in range(start, start + 10)]
        found = [backend.generate([each], options)[0] for each in requests]
        assert found == reference.generate(requests, options)
    assert len(backend.mounted()) == PLACES
    assert len(backend._engine._vllm.list_loras()) == PLACES
    assert backend.generate([request(tiny, None, prompt)], options) == [bare]


def test_helpers_end_once_there_is_nothing_to_do(
    backend: VllmBackend, tiny: BaseModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    dismissed: SimpleQueue[str] = SimpleQueue()
    monkeypatch.setattr(vllm_engine, "dismiss_helpers", lambda: dismissed.put(threading.current_thread().name))
    for ask in (backend.mounted, lambda: backend.generate([request(tiny)], GREEDY)):
        ask()
        assert dismissed.get(timeout=10) == "lora_memory-vllm"
        assert dismissed.empty(), "not between two steps"


def test_unmounting_lets_an_answer_under_way_end_as_it_began(backend: VllmBackend, tiny: BaseModel) -> None:
    asked = request(tiny, composition(tiny))
    (expected,) = backend.generate([asked], GREEDY)
    stream = backend.stream(asked, GREEDY)
    first = next(stream)
    backend.unmount()
    assert first + "".join(stream) == expected.text
    backend.generate([request(tiny)], GREEDY)
    assert backend.mounted() == []
    assert backend._engine._vllm.list_loras() == set()


def test_unmounted_weights_are_gone_from_the_engine(backend: VllmBackend, tiny: BaseModel) -> None:
    backend.unmount()
    backend.generate([request(tiny, composition(tiny))], GREEDY)
    (worker,) = backend._engine._vllm.collective_rpc("get_model")
    weights = [buffer for layer in worker.model.layers for buffer in layer.mlp.down_proj.lora_b_stacked]
    assert any(buffer.any() for buffer in weights)
    backend.unmount()
    assert not any(buffer.any() for buffer in weights)


def test_random_answers_differ_and_leave_the_random_state_alone(backend: VllmBackend, tiny: BaseModel) -> None:
    state = torch.get_rng_state()
    options = GenerationOptions(max_new_tokens=12, temperature=1.0)
    assert len({backend.generate([request(tiny)], options)[0].text for _ in range(4)}) > 1
    assert torch.get_rng_state().equal(state)


def test_an_engine_that_died_is_started_anew_and_mounts_again(
    backend: VllmBackend, tiny: BaseModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = [request(tiny, composition(tiny)), request(tiny)]
    expected = backend.generate(asked, GREEDY)

    def out_of_memory() -> None:
        raise RuntimeError("out of memory")

    monkeypatch.setattr(backend._engine._vllm.engine_core, "get_output", out_of_memory)
    with pytest.raises(BackendUnavailable, match=r"next request starts a new one.*out of memory"):
        backend.generate(asked, GREEDY)
    assert backend.mounted() == []
    assert backend.generate(asked, GREEDY) == expected
