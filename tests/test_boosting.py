"""Compositions that are scaled up where they are strongest."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.boosting import SURE, boosted, is_sure
from lora_memory.composition import Part, compose
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.testing import EchoBackend, tiny_adapter, tiny_base_model
from tests.tiny_memory import SHORT, base_model, open_memory

FACT, QUESTION = "The locker code is 4827", "What is the locker code?"


def test_only_the_layers_that_change_most_are_scaled() -> None:
    adapter = tiny_adapter(tiny_base_model(layers=5), target_modules=("down_proj", "q_proj"))
    for pair in adapter.factors.values():
        pair.b[3] *= 4
        pair.b[1] *= 3
    composition = compose([Part(adapter)])
    found = boosted(composition, 1.5, share=0.4)
    for module, (a, b) in composition.factors.items():
        torch.testing.assert_close(found.factors[module].a, a)
        scales = torch.tensor([1.0, 1.5, 1.0, 1.5, 1.0])[:, None, None]
        torch.testing.assert_close(found.factors[module].b, b * scales)
    assert found.norm > composition.norm
    assert (found.rank, found.adapters) == (composition.rank, composition.adapters)


def test_its_name_is_its_own() -> None:
    composition = compose([Part(tiny_adapter(base_model()))])
    names = {composition.name, boosted(composition, 1.5).name, boosted(composition, 2).name}
    assert len(names) == 3
    assert boosted(composition, 1.5).name in names


def test_certainty_is_that_of_the_likeliest_tokens() -> None:
    model = tiny_base_model()
    ids = model.chat_ids("Why?")
    (found,) = TransformersBackend(model).generate([Request(prompt_ids=ids)], GenerationOptions(max_new_tokens=1))
    logits = model.model(input_ids=torch.tensor([ids])).logits[0, -1]
    assert found.certainty == pytest.approx(float(logits.log_softmax(-1).max()), abs=1e-4)


def test_a_model_is_sure_or_not() -> None:
    model, ids = tiny_base_model(), tiny_base_model().chat_ids("Why?")
    backend = TransformersBackend(model)
    head = model.model.get_output_embeddings().weight  # larger logits, surer model
    with torch.no_grad():
        head *= 100
        assert is_sure(backend, ids)
        head *= 1e-6
        assert not is_sure(backend, ids)
    assert is_sure(EchoBackend(model), ids)  # which cannot tell
    assert SURE < 0


def test_asking_with_a_boost_mounts_more(memory: Memory, tmp_path: Path) -> None:
    with open_memory(tmp_path / "echo", backend=EchoBackend(base_model())) as echo:
        echo.internalize(FACT)
        plain, strong = echo.ask(QUESTION, options=SHORT), echo.ask(QUESTION, boost=2, options=SHORT)
        assert plain.composition is not None
        assert strong.composition is not None
        assert strong.composition.name == boosted(plain.composition, 2).name
        assert strong.composition.norm > plain.composition.norm
        assert echo.ask(QUESTION, mode="context", boost=2, options=SHORT).composition is None
    memory.internalize(FACT)
    unsure = memory.ask(QUESTION, boost=2, options=SHORT)  # random weights are sure of nothing
    assert unsure.composition is not None
    bare = TransformersBackend(base_model()).generate([Request(prompt_ids=base_model().chat_ids(QUESTION))], SHORT)[0]
    expected = bare.certainty is not None and bare.certainty >= SURE
    assert (unsure.composition.name == boosted(plain.composition, 2).name) == expected


@pytest.mark.parametrize("boost", [0, -1, float("inf"), float("nan")])
def test_a_boost_is_a_factor(memory: Memory, boost: float) -> None:
    with pytest.raises(InvalidInput, match="over 0"):
        memory.ask(QUESTION, boost=boost)


def test_equal_generations_may_differ_in_certainty() -> None:
    backend = EchoBackend(base_model())
    (found,) = backend.generate([Request(prompt_ids=[5, 6])], SHORT)
    assert replace(found, certainty=-1.0) == found
