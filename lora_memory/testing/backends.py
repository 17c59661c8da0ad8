"""An echo instead of a model, and the contract: the tests that any backend passes."""

from __future__ import annotations

import copy
import re
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any, ClassVar, cast

import torch

from lora_memory.backends.base import Backend, FinishReason, Generation, GenerationOptions, Request
from lora_memory.backends.decoding import AnswerText
from lora_memory.base_models import BaseModel
from lora_memory.composition import Composition, Part, compose
from lora_memory.errors import BaseModelMismatch, InvalidInput, MissingDependency, PromptTooLong
from lora_memory.testing.models import tiny_adapter, tiny_base_model

try:
    import pytest
except ImportError as exc:
    raise MissingDependency("lora_memory.testing needs pytest; pip install pytest") from exc

__all__ = ["BackendContract", "EchoBackend"]

GREEDY = GenerationOptions(max_new_tokens=12)


class EchoBackend(Backend):
    """Answers with the beginning of the prompt and runs no model: for tests of what reaches a backend.

    Attributes:
        requests: Every request so far.
        unmounted: Every name that was unmounted; None stands for all.
    """

    def __init__(self, base_model: BaseModel | None = None, *, max_rank: int | None = None) -> None:
        super().__init__(base_model or tiny_base_model(), max_rank=max_rank)
        self.requests: list[Request] = []
        self.unmounted: list[str | None] = []

    def _generate(self, requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
        return [self._echo(request, options) for request in requests]

    def _stream(self, request: Request, options: GenerationOptions) -> Generator[str, None, Generation]:
        generation = self._echo(request, options)
        yield from re.findall(r"\S+\s*|\s+", generation.text)
        return generation

    def _echo(self, request: Request, options: GenerationOptions) -> Generation:
        self.requests.append(request)
        text, tokens = AnswerText(self.base_model.tokenizer, stop=options.stop), 0
        for token in request.prompt_ids[: options.max_new_tokens]:
            text.push(token)
            tokens += 1
            if text.stopped:
                break
        text.finish()
        cut = tokens == options.max_new_tokens and not text.stopped
        reason: FinishReason = "length" if cut else "stop"
        return Generation.of(request, text=text.text, completion_tokens=tokens, finish_reason=reason)

    def unmount(self, name: str | None = None) -> None:
        """Remember the name."""
        self.unmounted.append(name)

    def close(self) -> None:
        """Nothing to do."""


class BackendContract:
    """The tests that every backend passes.

    Subclass it in a test file under a name that begins with `Test`, and give it a fixture `backend` with the backend
    over a model such as `tiny_base_model()`, in float32: with coarser types, batching alone can change an answer.
    The rank of what is mounted is at most 8.
    """

    target_modules: ClassVar[tuple[str, ...]] = ("down_proj",)

    @pytest.fixture
    def compositions(self, backend: Backend) -> list[Composition]:
        """Two compositions of different ranks and layers."""
        few = tiny_adapter(backend.base_model, target_modules=self.target_modules, layers=(1, 2), seed=1)
        one, other = (tiny_adapter(backend.base_model, target_modules=self.target_modules, seed=s) for s in (2, 3))
        return [compose([Part(few)]), compose([Part(one), Part(other, 0.5)])]

    @pytest.fixture
    def requests(self, backend: Backend, compositions: list[Composition]) -> list[Request]:
        """Prompts of several lengths: bare, under each composition, and one prompt twice."""
        short, middle, long = (backend.base_model.chat_ids("Why? " * times) for times in (1, 3, 8))
        first, second = compositions
        mixed = [(middle, None), (short, first), (long, second), (long, None), (long, first)]
        return [Request(prompt_ids=prompt, composition=composition) for prompt, composition in mixed]

    def test_bare(self, backend: Backend, requests: list[Request]) -> None:
        """A request without a composition gets the answer of the model as it was given."""
        bare = [request for request in requests if request.composition is None]
        for request, found in zip(bare, backend.generate(bare, GREEDY), strict=True):
            assert found.text == greedy_text(backend.base_model, request)
            assert found.mounted is None
            assert not found.negligible

    def test_mounted(self, backend: Backend, requests: list[Request]) -> None:
        """Under a composition the answer is that of a model whose weights were changed; the receipt names it."""
        for request in requests:
            if request.composition is not None:
                (found,) = backend.generate([request], GREEDY)
                assert found.text == greedy_text(backend.base_model, request)
                assert found.text != greedy_text(backend.base_model, replace(request, composition=None))
                assert found.mounted == request.composition.name
                assert not found.negligible

    def test_mixed_batch(self, backend: Backend, requests: list[Request]) -> None:
        """One batch of different compositions, none, and different lengths equals one request at a time."""
        one_by_one = [backend.generate([request], GREEDY)[0] for request in requests]
        assert backend.generate(requests, GREEDY) == one_by_one
        assert len({answer.text for answer in one_by_one}) == len(requests)
        assert backend.generate([]) == []

    def test_stream(self, backend: Backend, requests: list[Request]) -> None:
        """A stream's pieces are the whole answer, and more than one; its value is that answer."""
        for request in requests:
            (whole,) = backend.generate([request], GREEDY)
            pieces, answer = _read(backend.stream(request, GREEDY))
            assert answer == whole
            assert "".join(pieces) == whole.text
            assert len(pieces) > 1 or whole.completion_tokens <= 2

    def test_abandoned_stream(self, backend: Backend, requests: list[Request]) -> None:
        """A consumer that stops early leaves the backend free for other threads."""
        expected = backend.generate(requests, GREEDY)
        stream = backend.stream(requests[1], GREEDY)
        next(stream)
        del stream
        with ThreadPoolExecutor(1) as thread:
            assert thread.submit(backend.generate, requests, GREEDY).result(timeout=60) == expected

    def test_token_counts(self, backend: Backend, requests: list[Request]) -> None:
        """Prompt and answer are counted exactly, with the token that ended the answer; `length` means that none did."""
        for request, answer in zip(requests, backend.generate(requests, GREEDY), strict=True):
            assert answer.prompt_tokens == len(request.prompt_ids)
            ended = answer.finish_reason == "stop"
            assert ended == (answer.completion_tokens < GREEDY.max_new_tokens)
            assert answer.completion_tokens == backend.base_model.counter.count(answer.text) + ended

    def test_stop_text(self, backend: Backend, requests: list[Request]) -> None:
        """A stop text ends the answer, is not part of it, and is never shown by a stream."""
        (whole,) = backend.generate(requests[:1], GREEDY)
        stop = whole.text[5:8]
        options = replace(GREEDY, stop=("not in it", stop))
        (cut,) = backend.generate(requests[:1], options)
        assert cut.text == whole.text[: whole.text.index(stop)]
        assert cut.finish_reason == "stop"
        assert cut.completion_tokens == len(cut.text) + len(stop)
        assert "".join(backend.stream(requests[0], options)) == cut.text

    def test_seed(self, backend: Backend, requests: list[Request]) -> None:
        """A seed repeats an answer, in whatever batch, and leaves the global random state alone."""
        options = replace(GREEDY, temperature=1.0, seed=7)
        state = torch.get_rng_state()
        together = backend.generate(requests, options)
        assert together == [backend.generate([request], options)[0] for request in requests]
        assert together != backend.generate(requests, replace(options, seed=8))
        assert "".join(backend.stream(requests[2], options)) == together[2].text
        assert torch.get_rng_state().equal(state)

    def test_top_p(self, backend: Backend, requests: list[Request]) -> None:
        """Where `top_p` leaves one token, sampling is greedy at any temperature."""
        options = replace(GREEDY, temperature=2.0, top_p=1e-6)
        assert backend.generate(requests, options) == backend.generate(requests, GREEDY)

    def test_prompt_length(self, backend: Backend) -> None:
        """A prompt fits with its answer or is refused, by a stream at once; an empty one is refused."""
        window = backend.base_model.max_positions
        request = Request(prompt_ids=[5] * (window - 3))
        with pytest.raises(PromptTooLong, match=str(window)):
            backend.generate([request], replace(GREEDY, max_new_tokens=4))
        with pytest.raises(PromptTooLong):
            backend.stream(request, replace(GREEDY, max_new_tokens=4))
        assert backend.generate([request], replace(GREEDY, max_new_tokens=3))
        with pytest.raises(InvalidInput, match="empty"):
            backend.generate([Request(prompt_ids=[])])

    def test_other_base_model(self, backend: Backend, requests: list[Request]) -> None:
        """A composition for another base model is refused with the whole batch."""
        foreign = tiny_adapter(backend.base_model, target_modules=self.target_modules)
        composition = compose([Part(replace(foreign, base_model="llama-l1-h1-i1-v1:0"))])
        with pytest.raises(BaseModelMismatch, match="llama-l1-h1-i1-v1:0"):
            backend.generate([requests[0], replace(requests[0], composition=composition)], GREEDY)

    def test_max_rank(self, backend: Backend, requests: list[Request]) -> None:
        """A rank over `max_rank` is refused with the way out."""
        if backend.max_rank is None:
            pytest.skip("this backend mounts any rank")
        adapter = tiny_adapter(backend.base_model, target_modules=self.target_modules, rank=backend.max_rank + 1)
        with pytest.raises(InvalidInput, match=f"max_rank={backend.max_rank}"):
            backend.generate([replace(requests[0], composition=compose([Part(adapter)]))], GREEDY)

    def test_negligible(self, backend: Backend, requests: list[Request]) -> None:
        """A composition that changes nothing is mounted, answers as the bare model, and is called negligible."""
        nothing = tiny_adapter(backend.base_model, target_modules=self.target_modules, strength=0.0)
        composition = compose([Part(nothing)])
        (answer,) = backend.generate([replace(requests[0], composition=composition)], GREEDY)
        assert answer.negligible
        assert answer.mounted == composition.name
        assert answer.text == backend.generate(requests[:1], GREEDY)[0].text

    def test_unmount(self, backend: Backend, requests: list[Request]) -> None:
        """What was unmounted can be mounted again, and unmounting an unknown name does nothing."""
        expected = backend.generate(requests, GREEDY)
        for request in requests:
            if request.composition is not None:
                backend.unmount(request.composition.name)
        backend.unmount("never mounted")
        assert backend.generate(requests, GREEDY) == expected
        backend.unmount()
        assert backend.generate(requests, GREEDY) == expected

    def test_threads(self, backend: Backend, requests: list[Request]) -> None:
        """Two threads get the answers that one gets."""
        expected = backend.generate(requests, GREEDY)
        with ThreadPoolExecutor(2) as threads:
            found = threads.map(lambda request: backend.generate([request], GREEDY)[0], requests * 2)
        assert list(found) == expected * 2


def greedy_text(base_model: BaseModel, request: Request) -> str:
    """What transformers' own `generate` answers when the change of weight is added to a copy of the model's weights."""
    model = copy.deepcopy(base_model.model)
    if request.composition is not None:
        changed = replace(base_model, model=model)
        for module, (a, b) in request.composition.factors.items():
            linears = changed.target_linears(module)
            for layer, change in zip(request.composition.layers, b.mT @ a, strict=True):
                linears[layer].weight += change.to(linears[layer].weight)
    ids = torch.tensor([list(request.prompt_ids)], device=base_model.device)
    settings = {"do_sample": False, "max_new_tokens": GREEDY.max_new_tokens}
    found = cast(Any, model).generate(ids, attention_mask=torch.ones_like(ids), **settings)
    text = base_model.tokenizer.decode(found[0, ids.shape[1] :], skip_special_tokens=True)
    return str(text)


def _read(stream: Generator[str, None, Generation]) -> tuple[list[str], Generation]:
    """A stream's pieces and its value."""
    pieces: list[str] = []
    while True:
        try:
            pieces.append(next(stream))
        except StopIteration as end:
            return pieces, end.value
