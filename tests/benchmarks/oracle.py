"""A backend that reads: it answers a question right if, and only if, what it was given holds the answer."""

from __future__ import annotations

import dataclasses
from collections.abc import Generator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from lora_memory.backends.base import Backend, Generation, GenerationOptions, Request
from lora_memory.benchmarks.passages import Passage
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.memory import Memory
from lora_memory.scopes import Scope
from lora_memory.testing import EchoBackend, tiny_base_model, tiny_hypernetwork, tiny_text_encoder
from lora_memory.text_encoder import TextEncoder


class Oracle(EchoBackend):
    """Finds the texts of the adapters that are mounted, and what is in the prompt.

    Attributes:
        answers: By question: several documents may be asked the same, each with its own answer.
        memory: Whose adapters are mounted; set it once it is open.
        given: By question, the texts that were mounted each time it was asked.
        wrong: Answer something else.
    """

    memory: Memory

    def __init__(self, passages: Iterable[Passage], *, wrong: bool = False) -> None:
        super().__init__(tiny_base_model(max_position_embeddings=65536))
        self.answers: dict[str, list[str]] = {}
        for passage in passages:
            for question in passage.questions:
                self.answers.setdefault(question.text, []).append(question.accepted[0])
        self.given: dict[str, list[list[str]]] = {}
        self.wrong = wrong

    def _generate(self, requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
        texts = self._texts()
        return [self._answer(request, texts, options) for request in requests]

    def _stream(self, request: Request, options: GenerationOptions) -> Generator[str, None, Generation]:
        (generation,) = self._generate([request], options)
        yield generation.text
        return generation

    def _answer(self, request: Request, texts: Mapping[str, str], options: GenerationOptions) -> Generation:
        self.requests.append(request)
        prompt = self.base_model.tokenizer.decode(request.prompt_ids)
        question = max((each for each in self.answers if f"{each}<|im_end|>" in prompt), key=len)
        mounted = [] if request.composition is None else request.composition.adapters
        known = [texts[name] for name in mounted if name in texts]
        self.given.setdefault(question, []).append(known)
        read = "\n".join([*known, prompt.rpartition(question)[0]])
        right = [answer for answer in self.answers[question] if answer in read and not self.wrong]
        text = right[0] if right else "something else"
        return Generation.of(request, text=text, completion_tokens=options.max_new_tokens, finish_reason="length")

    def _texts(self) -> dict[str, str]:
        """Every stored chunk's text by its adapter's hash."""
        store = self.memory._store
        records = self.memory.list(limit=1000)
        return {
            chunk.weights_hash: chunk.text
            for record in records
            for chunk in store.record_chunks(record.id, scope=Scope(""))
        }


def open_memory(
    folder: Path, backend: Backend, *, text_encoder: TextEncoder | None = None, chunk_tokens: int = 64, **models: Any
) -> Memory:
    """A memory of tiny models, whose tokens are bytes, that answers through `backend`."""
    tiny = tiny_hypernetwork(backend.base_model)
    hypernetwork = DocumentHypernetwork(dataclasses.replace(tiny.config, chunk_tokens=chunk_tokens)).eval()
    hypernetwork.load_state_dict(tiny.state_dict())
    memory = Memory.open(
        folder,
        document_hypernetwork=hypernetwork,
        text_encoder=text_encoder or tiny_text_encoder(1024),
        backend=backend,
        **models,
    )
    if isinstance(backend, Oracle):
        backend.memory = memory
    return memory
