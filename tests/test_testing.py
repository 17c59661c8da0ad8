"""What third parties test with: tiny models that behave like models, an echo, and a contract that finds faults."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
import torch

from lora_memory.backends.base import Generation, GenerationOptions, Request
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.composition import Composition, Part, compose
from lora_memory.encoders import ContextEncoder, frame
from lora_memory.testing import (
    BackendContract,
    EchoBackend,
    tiny_adapter,
    tiny_base_model,
    tiny_hypernetwork,
    tiny_text_encoder,
)

GREEDY = GenerationOptions(max_new_tokens=12)


class TestTinyBaseModel:
    def test_is_always_the_same_and_leaves_the_random_state_alone(self) -> None:
        state = torch.get_rng_state()
        fingerprints = {tiny_base_model().fingerprint, tiny_base_model().fingerprint}
        assert torch.get_rng_state().equal(state)
        assert len(fingerprints) == 1
        assert tiny_base_model(seed=1).fingerprint not in fingerprints

    @pytest.mark.parametrize("architecture", ["llama", "gemma2", "qwen3", "mistral"])
    def test_answers_in_printable_text(self, architecture: str) -> None:
        base_model = tiny_base_model(architecture)
        prompts = [base_model.chat_ids(question) for question in ("Why?", "Where is it?", "Grüße")]
        answers = TransformersBackend(base_model).generate([Request(prompt_ids=prompt) for prompt in prompts], GREEDY)
        assert len({answer.text for answer in answers}) == 3
        assert all(answer.text.isprintable() for answer in answers)

    def test_its_tokenizer_is_a_real_one(self) -> None:
        base_model = tiny_base_model()
        prompt = base_model.tokenizer.decode(base_model.chat_ids("Größe?", system="Be brief."))
        assert (
            prompt
            == "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nGröße?<|im_end|>\n<|im_start|>assistant\n"
        )
        assert base_model.counter.is_fast
        assert base_model.counter.count("Größe?") == 8


@pytest.mark.parametrize("modules", [("down_proj",), ("q_proj", "v_proj")])
def test_a_tiny_hypernetwork_makes_another_answer_of_every_document(modules: tuple[str, ...]) -> None:
    base_model = tiny_base_model()
    hypernetwork = tiny_hypernetwork(base_model, target_modules=modules)
    assert hypernetwork.fingerprint == tiny_hypernetwork(base_model, target_modules=modules).fingerprint
    encoder = ContextEncoder(base_model, kind=hypernetwork.config.features, depths=hypernetwork.config.feature_depths)

    def composed(text: str) -> Composition:
        ids = torch.tensor([frame(base_model, text, framing=hypernetwork.config.framing)])
        adapters = hypernetwork.adapters(encoder.encode(ids), base_model=base_model.fingerprint)
        return compose([Part(adapters[0])], prior=hypernetwork.prior(base_model=base_model.fingerprint))

    prompt = base_model.chat_ids("What is the code?")
    mounted = [None, composed("The code is 4827."), composed("The code is 4828.")]
    requests = [Request(prompt_ids=prompt, composition=each) for each in mounted]
    answers = TransformersBackend(base_model).generate(requests, GREEDY)
    assert len({answer.text for answer in answers}) == 3
    assert not any(answer.negligible for answer in answers)


def test_tiny_embeddings_are_near_where_words_are_shared() -> None:
    encoder = tiny_text_encoder()
    code, question, other = encoder.encode(["Mira's code is 4827.", "What is Mira's code?", "It rains today"])
    assert code @ question > 0.5 > code @ other
    assert encoder.encode(["…"]).any()
    assert encoder.dimension == 64
    assert encoder.name == tiny_text_encoder().name != tiny_text_encoder(32).name


def test_an_echo_answers_with_the_prompt_and_remembers_it() -> None:
    backend = EchoBackend()
    request = Request(prompt_ids=backend.base_model.counter.encode("one two three"))
    composition = compose([Part(tiny_adapter(backend.base_model))])
    mounted = replace(request, composition=composition)
    whole, cut = (backend.generate([mounted], GenerationOptions(max_new_tokens=n))[0] for n in (20, 5))
    assert (whole.text, whole.finish_reason, whole.mounted) == ("one two three", "stop", composition.name)
    assert (cut.text, cut.finish_reason, cut.completion_tokens) == ("one t", "length", 5)
    assert list(backend.stream(request, GenerationOptions(stop=(" three",)))) == ["one ", "two"]
    assert backend.requests == [mounted, mounted, request]
    backend.unmount("x")
    backend.unmount()
    assert backend.unmounted == ["x", None]
    backend.close()


class SilentBackend(TransformersBackend):
    """Serves the base model and says that it did otherwise."""

    def _generate(self, requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
        answers = super()._generate([replace(request, composition=None) for request in requests], options)
        return [
            Generation.of(
                request,
                text=answer.text,
                completion_tokens=answer.completion_tokens,
                finish_reason=answer.finish_reason,
            )
            for request, answer in zip(requests, answers, strict=True)
        ]


def test_the_contract_finds_a_backend_that_mounts_nothing() -> None:
    base_model = tiny_base_model()
    request = Request(prompt_ids=base_model.chat_ids("Why?"), composition=compose([Part(tiny_adapter(base_model))]))
    BackendContract().test_mounted(TransformersBackend(base_model), [request])
    with pytest.raises(AssertionError):
        BackendContract().test_mounted(SilentBackend(base_model), [request])
