"""The embedded backend: the contract on three architectures, and what only it promises."""

import copy
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
import torch
from peft import PeftModel
from torch import Tensor
from transformers import PreTrainedModel

from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.backends.mounting import Mount
from lora_memory.backends.stacking import Stack, stack
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.base_models import BaseModel
from lora_memory.composition import Composition, Part, compose, export_peft
from lora_memory.errors import BaseModelMismatch, LoraMemoryError, MountError
from lora_memory.testing import BackendContract, tiny_adapter, tiny_base_model

GREEDY = GenerationOptions(max_new_tokens=12)
ALL_MODULES = ("down_proj", "gate_proj", "k_proj", "o_proj", "q_proj", "up_proj", "v_proj")
ARCHITECTURES: dict[str, dict[str, Any]] = {"llama": {}, "gemma2": {"sliding_window": 8}, "qwen3": {}}


@pytest.fixture
def base_model() -> BaseModel:
    return tiny_base_model()


@pytest.fixture
def backend(base_model: BaseModel) -> Iterator[TransformersBackend]:
    backend = TransformersBackend(base_model)
    yield backend
    backend.close()


def composition(base_model: BaseModel, **options: Any) -> Composition:
    return compose([Part(tiny_adapter(base_model, **options))])


def request(base_model: BaseModel, composition: Composition | None = None, *, text: str = "Why?") -> Request:
    return Request(prompt_ids=base_model.chat_ids(text), composition=composition)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
class TestContract(BackendContract):
    @pytest.fixture
    def backend(self, architecture: str) -> Iterator[TransformersBackend]:
        backend = TransformersBackend(tiny_base_model(architecture, **ARCHITECTURES[architecture]), max_rank=16)
        yield backend
        backend.close()


def test_one_batch_takes_compositions_of_different_modules_and_layers(
    base_model: BaseModel, backend: TransformersBackend
) -> None:
    mixed = [
        composition(base_model, target_modules=("down_proj",), layers=(0,), rank=1),
        composition(base_model, target_modules=("q_proj", "v_proj"), layers=(1, 2), rank=9, seed=1),
        composition(base_model, target_modules=ALL_MODULES, rank=3, seed=2),
        None,
    ]
    requests = [request(base_model, each, text="Why? " * (row + 1)) for row, each in enumerate(mixed)]
    one_by_one = [backend.generate([each], GREEDY)[0] for each in requests]
    assert backend.generate(requests, GREEDY) == one_by_one
    bare = [backend.generate([replace(each, composition=None)], GREEDY)[0].text for each in requests]
    assert [answer.text == text for answer, text in zip(one_by_one, bare, strict=True)] == [False, False, False, True]


def test_more_answers_than_fit_at_once_are_generated_in_turns(
    base_model: BaseModel, backend: TransformersBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    requests = [request(base_model, text="Why? " * (row + 1)) for row in range(5)]
    together, sizes = backend.generate(requests, GREEDY), list[int]()
    monkeypatch.setattr("lora_memory.backends.transformers.ROWS", 2)
    head: Any = base_model.model.get_output_embeddings()
    handle = head.register_forward_hook(lambda _module, _args, output: sizes.append(len(output)))
    assert backend.generate(requests, GREEDY) == together
    handle.remove()
    assert max(sizes) == 2


def test_one_of_high_rank_does_not_blow_up_the_others(
    base_model: BaseModel, backend: TransformersBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As every row is stacked with as much rank as the highest has."""
    high = composition(base_model, target_modules=("down_proj",), layers=(0,), rank=8, seed=1)
    low = [composition(base_model, target_modules=("down_proj",), layers=(0,), rank=1, seed=2 + n) for n in range(4)]
    requests = [
        request(base_model, each, text="Why? " * (row + 1)) for row, each in enumerate([low[0], high, *low[1:], high])
    ]
    together, stacked = backend.generate(requests, GREEDY), list[tuple[int, int]]()

    def noted(compositions: Sequence[Composition | None]) -> Stack | None:
        made = stack(compositions)
        stacked.append((len(compositions), 0 if made is None else made.rank))
        return made

    monkeypatch.setattr("lora_memory.backends.transformers.ROWS_RANK", 8)
    monkeypatch.setattr("lora_memory.backends.transformers.stack", noted)
    assert backend.generate(requests, GREEDY) == together
    assert stacked == [(2, 8), (4, 1)], "what both of high rank mount is one and the same"


@pytest.mark.parametrize("architecture", ["llama", "gemma2"])
def test_plain_peft_says_the_same(architecture: str, tmp_path: Path) -> None:
    base_model = tiny_base_model(architecture)
    parts = [Part(tiny_adapter(base_model, seed=seed, target_modules=("down_proj", "q_proj"))) for seed in (1, 2)]
    mounted = compose(parts, prior=tiny_adapter(base_model, kind="prior", target_modules=("down_proj", "q_proj")))
    asked = request(base_model, mounted)
    ids = torch.tensor([list(asked.prompt_ids)])
    plain: Any = PeftModel.from_pretrained(
        copy.deepcopy(base_model.model), export_peft(mounted, tmp_path, base_model_name="tiny")
    ).eval()
    with last_logits(base_model.model) as found:
        (answer,) = TransformersBackend(base_model).generate([asked], GREEDY)
    with last_logits(plain.base_model.model) as expected:
        settings = {"do_sample": False, "max_new_tokens": GREEDY.max_new_tokens}
        tokens = plain.generate(input_ids=ids, attention_mask=torch.ones_like(ids), **settings)[0, ids.shape[1] :]
    assert answer.text == base_model.tokenizer.decode(tokens, skip_special_tokens=True)
    assert answer.completion_tokens == len(tokens) == len(expected)
    assert (torch.stack(found[-len(tokens) :]) - torch.stack(expected)).abs().max() <= 1e-4


@contextmanager
def last_logits(model: PreTrainedModel) -> Iterator[list[Tensor]]:
    """What the model computes inside the block, one `[vocabulary]` a pass."""
    logits: list[Tensor] = []
    head: Any = model.get_output_embeddings()
    handle = head.register_forward_hook(lambda _module, _args, output: logits.append(output[0, -1]))
    yield logits
    handle.remove()


def test_the_base_model_is_never_changed(base_model: BaseModel) -> None:
    weights = {name: tensor.clone() for name, tensor in base_model.model.state_dict().items()}
    ids = torch.arange(40)[None]
    bare = base_model.model(ids).logits
    backend = TransformersBackend(base_model)
    backend.generate([request(base_model, composition(base_model)), request(base_model)], GREEDY)
    assert base_model.model(ids).logits.equal(bare)
    backend.close()
    assert base_model.model(ids).logits.equal(bare)
    assert not any(linear._forward_hooks for module in ALL_MODULES for linear in base_model.target_linears(module))
    assert all(weights[name].equal(tensor) for name, tensor in base_model.model.state_dict().items())
    with pytest.raises(MountError, match="closed"):
        backend.generate([request(base_model)], GREEDY)
    backend.close()


def test_closed_before_its_first_composition_it_hooks_nothing(base_model: BaseModel) -> None:
    backend = TransformersBackend(base_model)
    backend.close()
    with pytest.raises(MountError, match="closed"):
        backend.generate([request(base_model, composition(base_model))], GREEDY)
    assert not any(linear._forward_hooks for module in ALL_MODULES for linear in base_model.target_linears(module))


def test_one_row_in_bfloat16_decodes_with_products_in_float32(monkeypatch: pytest.MonkeyPatch) -> None:
    base_model = tiny_base_model(dtype=torch.bfloat16)
    backend = TransformersBackend(base_model)
    mounted = composition(base_model, rank=8, strength=0.1)
    used: list[tuple[torch.dtype, ...]] = []
    using = Mount.using

    def watched(self: Mount, factors: Any, layers: Any) -> AbstractContextManager[None]:
        used.append(tuple(a.dtype for a, _ in factors.values()))
        return using(self, factors, layers)

    monkeypatch.setattr(Mount, "using", watched)
    asked = request(base_model, mounted)
    (single,) = backend.generate([asked], GREEDY)
    first, *others = used[-single.completion_tokens :]
    assert set(first) == {torch.bfloat16}
    assert {dtype for step in others for dtype in step} == {torch.float32}
    used.clear()
    backend.generate([asked, asked], GREEDY)  # a copy in float32 for every row would take too much room
    assert {dtype for step in used for dtype in step} == {torch.bfloat16}
    monkeypatch.setattr("lora_memory.backends.transformers.FLOAT32_RANK", 7)
    assert backend.generate([asked], GREEDY) == [single]
    assert {dtype for step in used[-single.completion_tokens :] for dtype in step} == {torch.bfloat16}
    backend.close()


class TestProof:
    @pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
    @pytest.mark.parametrize("modules", [("down_proj",), ("q_proj", "v_proj"), ("k_proj",), ALL_MODULES])
    def test_every_rank_bucket_is_proven(self, dtype: torch.dtype, modules: tuple[str, ...]) -> None:
        base_model = tiny_base_model(dtype=dtype)
        backend = TransformersBackend(base_model)
        for rank in (1, 8, 9, 64, 100):
            mounted = composition(base_model, rank=rank, target_modules=modules, strength=0.1)
            assert backend.generate([request(base_model, mounted)], GREEDY)[0].mounted == mounted.name

    def test_a_model_that_ignores_its_hooks_is_found_at_the_first_mount(
        self, base_model: BaseModel, backend: TransformersBackend
    ) -> None:
        for layer in base_model.layers:
            pass_by_hooks(layer.mlp)
        with pytest.raises(MountError, match="no hook changed"):
            backend.generate([request(base_model, composition(base_model))], GREEDY)
        assert backend.generate([request(base_model)], GREEDY)

    @pytest.mark.parametrize("factor", [0.5, -1.0, 0.0])
    def test_a_mount_that_does_something_else_is_found(
        self, base_model: BaseModel, backend: TransformersBackend, factor: float
    ) -> None:
        mounted = request(base_model, composition(base_model))
        backend.generate([mounted], GREEDY)  # hooks down_proj, and proves rank 8
        for linear in base_model.target_linears("down_proj"):
            bare = copy.deepcopy(linear)
            bare._forward_hooks.clear()
            linear.register_forward_hook(lambda _, args, out, bare=bare: bare(args[0]) + factor * (out - bare(args[0])))
        with pytest.raises(MountError, match="rank 16"):
            backend.generate([replace(mounted, composition=composition(base_model, rank=9))], GREEDY)

    def test_hooks_that_are_removed_later_are_missed(self, base_model: BaseModel, backend: TransformersBackend) -> None:
        mounted = request(base_model, composition(base_model))
        backend.generate([mounted], GREEDY)
        base_model.target_linears("down_proj")[1]._forward_hooks.clear()
        for ask in (lambda: backend.generate([mounted], GREEDY), lambda: list(backend.stream(mounted, GREEDY))):
            with pytest.raises(MountError, match="1 layers"):
                ask()

    def test_layers_that_are_replaced_later_are_missed(
        self, base_model: BaseModel, backend: TransformersBackend
    ) -> None:
        mounted = request(base_model, composition(base_model))
        backend.generate([mounted], GREEDY)
        layer: Any = base_model.layers[0]
        layer.mlp.down_proj = torch.nn.Linear(48, 32, bias=False)
        with pytest.raises(MountError, match="1 layers"):
            backend.generate([mounted], GREEDY)

    def test_one_name_is_one_composition(self, base_model: BaseModel, backend: TransformersBackend) -> None:
        first = composition(base_model)
        impostor = replace(composition(base_model, rank=2), name=first.name)
        backend.generate([request(base_model, first)], GREEDY)
        with pytest.raises(MountError, match=first.name):
            backend.generate([request(base_model, impostor)], GREEDY)
        backend.unmount(first.name)
        assert backend.generate([request(base_model, impostor)], GREEDY)[0].mounted == first.name


def pass_by_hooks(mlp: Any) -> None:
    """Compute the block without calling its linear layers, as fused kernels do."""
    mlp.forward = lambda x: mlp.down_proj.forward(mlp.act_fn(mlp.gate_proj.forward(x)) * mlp.up_proj.forward(x))


def test_a_composition_of_other_sizes_is_refused(base_model: BaseModel, backend: TransformersBackend) -> None:
    narrow = tiny_base_model(intermediate_size=40)
    deep = tiny_base_model(layers=5)
    for other in (narrow, deep):
        forged = replace(composition(other), base_model=base_model.fingerprint)
        with pytest.raises(BaseModelMismatch, match="rebuild"):
            backend.generate([request(base_model, forged)], GREEDY)


def test_numbers_out_of_range_are_an_error_not_an_answer(base_model: BaseModel, backend: TransformersBackend) -> None:
    exploding = request(base_model, composition(base_model, strength=1e38))
    with pytest.raises(MountError, match="NaN or infinity"):
        backend.generate([exploding], GREEDY)
    with pytest.raises(MountError, match="NaN or infinity"):
        next(backend.stream(exploding, GREEDY))
    assert backend.generate([request(base_model)], GREEDY)[0].text
    base_model.model.get_parameter("lm_head.weight")[7, 0] = torch.nan
    with pytest.raises(LoraMemoryError, match="NaN or infinity in torch"):
        backend.generate([request(base_model)], GREEDY)


@pytest.mark.parametrize("rows", [1, 3])
def test_the_head_is_given_what_it_need_not_copy_its_weights_for(base_model: BaseModel, rows: int) -> None:
    """torch multiplies a matrix with all others where the strides are plain; else it copies the weights for each."""
    backend = TransformersBackend(base_model)
    strides: list[tuple[int, ...]] = []
    head = cast(Any, base_model.model.get_output_embeddings())
    prompt = request(base_model)
    backend.generate([prompt], GREEDY)  # the backend's own hooks are there now
    forward = head.forward

    def watched(hidden: Tensor) -> Tensor:
        strides.append(hidden.stride())
        return cast(Tensor, forward(hidden))

    head.forward = watched
    try:
        backend.generate([prompt] * rows, GREEDY)
    finally:
        del head.forward
        backend.close()
    size = base_model.model.config.hidden_size
    assert len(prompt.prompt_ids) > 1
    assert set(strides) == {(size, size, 1)}


def test_a_paused_stream_blocks_nobody(base_model: BaseModel, backend: TransformersBackend) -> None:
    asked = request(base_model, composition(base_model))
    expected = backend.generate([asked], GREEDY)[0].text
    stream = backend.stream(asked, GREEDY)
    pieces = [next(stream)]
    with ThreadPoolExecutor(1) as thread:
        bare = thread.submit(backend.generate, [request(base_model)], GREEDY).result(timeout=60)
        pieces += thread.submit(list, stream).result(timeout=60)
    assert "".join(pieces) == expected
    assert bare == backend.generate([request(base_model)], GREEDY)


@pytest.mark.parametrize("room", [0, 3000])
def test_answers_do_not_depend_on_the_room_for_compositions(base_model: BaseModel, room: int) -> None:
    compositions = [composition(base_model, seed=seed, rank=2) for seed in range(3)]
    assert compositions[0].nbytes < 3000 < 2 * compositions[0].nbytes
    requests = [request(base_model, each) for each in compositions]
    expected = TransformersBackend(base_model).generate(requests, GREEDY)
    backend = TransformersBackend(base_model, mounted_bytes=room)
    assert [backend.generate([each], GREEDY)[0] for each in requests * 2] == expected * 2
    assert backend.generate(requests, GREEDY) == expected


def test_two_backends_share_a_base_model(base_model: BaseModel, backend: TransformersBackend) -> None:
    asked = request(base_model, composition(base_model))
    expected = backend.generate([asked], GREEDY)
    other = TransformersBackend(base_model)
    assert other.generate([asked], GREEDY) == expected
    other.close()
    assert backend.generate([asked], GREEDY) == expected


def test_any_special_token_ends_an_answer() -> None:
    base_model = tiny_base_model()
    request = Request(prompt_ids=base_model.chat_ids("Hello?"))
    first = int(base_model.model(torch.tensor([request.prompt_ids])).logits[0, -1].argmax())
    start, head = base_model.tokenizer.bos_token_id, base_model.model.get_output_embeddings().weight
    assert start not in (first, base_model.tokenizer.eos_token_id)
    with torch.no_grad():
        head[start] = 1.5 * head[first]  # the likeliest token is now one that opens a turn
    backend = TransformersBackend(base_model)
    (answer,) = backend.generate([request], GenerationOptions(max_new_tokens=8))
    assert (answer.text, answer.completion_tokens, answer.finish_reason) == ("", 1, "stop")
