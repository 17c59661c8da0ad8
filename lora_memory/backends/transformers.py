"""The embedded backend: a transformers model in this process, with compositions mounted beside its weights.

One loop serves `generate` and `stream`. The model's lock is held for one token's pass at a time, so that a stream
whose consumer pauses or goes away blocks nobody. Not here: the hooks (`mounting.py`), choosing tokens (`decoding.py`).
"""

from __future__ import annotations

import dataclasses
import math
from collections import OrderedDict
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack
from typing import Any, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import DynamicCache

from lora_memory.attention import steady_attention
from lora_memory.backends.base import Backend, Generation, GenerationOptions, Request
from lora_memory.backends.decoding import RunningAnswer, Sampler, end_tokens
from lora_memory.backends.mounting import Mount
from lora_memory.backends.proof import ProvenKind, prove, proven_kind
from lora_memory.backends.stacking import Stack, stack
from lora_memory.base_models import BaseModel
from lora_memory.composition import Composition
from lora_memory.errors import InvalidInput, LoraMemoryError, MountError
from lora_memory.factors import Factors

__all__ = ["TransformersBackend"]

FLOAT32_RANK = 256
"""Up to this rank, one token's low-rank product on a CPU takes several times less in float32 than in bfloat16."""

ROWS = 64
"""Answers that are generated at once: a question takes some 3 MB until its answer has ended, and more save no time."""

ROWS_RANK = 64 * ROWS
"""Of the compositions of those answers together. One of them is as large as the largest, as they are stacked."""

MOUNTED_BYTES = 256 * 2**20
"""Room for compositions that stay on the model's device in its dtype."""


class TransformersBackend(Backend):
    """Generates with the base model in this process.

    Threads take turns at the model, token by token. A composition stays on the device until room is needed or
    `unmount` drops it; an answer under way keeps what it started with.
    """

    def __init__(
        self, base_model: BaseModel, *, max_rank: int | None = None, mounted_bytes: int = MOUNTED_BYTES
    ) -> None:
        super().__init__(base_model, max_rank=max_rank)
        if mounted_bytes < 0:
            raise InvalidInput(f"mounted_bytes must be 0 (keep nothing) or more, not {mounted_bytes}.")
        self._mounted_bytes = mounted_bytes
        self._mounted: OrderedDict[str, Composition] = OrderedDict()  # by name, least recently used first
        self._linears: dict[str, list[nn.Linear]] = {}  # what is hooked, by target module
        self._mount = Mount({}, lock=base_model.lock)
        self._proven = set[ProvenKind]()
        self._ends = end_tokens(base_model)

    def _generate(self, requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
        answers = [RunningAnswer(request, options, self.base_model) for request in requests]
        for batch in _batches(answers):
            for _ in self._steps(batch, options):
                pass
        return [answer.generation() for answer in answers]

    def _stream(self, request: Request, options: GenerationOptions) -> Generator[str, None, Generation]:
        answer = RunningAnswer(request, options, self.base_model)
        for _ in self._steps([answer], options):
            if piece := answer.text.take():
                yield piece
        return answer.generation()

    def unmount(self, name: str | None = None) -> None:
        """Drop the composition of this name from the device, if it is there; by default every one."""
        with self.base_model.lock:
            if name is None:
                self._mounted.clear()
            else:
                self._mounted.pop(name, None)

    def close(self) -> None:
        """Remove every hook and mounted composition: the base model is as it was given."""
        with self.base_model.lock:
            self._closed = True
            self._mount.close()
            self._mounted.clear()

    def _steps(self, answers: Sequence[RunningAnswer], options: GenerationOptions) -> Iterator[None]:
        """Give every answer its next token, until all have ended."""
        ids, mask = _left_padded([answer.request.prompt_ids for answer in answers], self.base_model.device)
        with self.base_model.lock:
            mounted = stack([self._register(answer.request.composition) for answer in answers])
        sampler = Sampler(options, rows=len(answers))
        cache = DynamicCache(config=self.base_model.model.config)
        while not all(answer.finish_reason for answer in answers):
            logits = self._forward(ids, mounted, cache=cache, mask=mask)
            certainties = (logits.amax(dim=-1) - logits.logsumexp(dim=-1)).tolist()
            for answer, certainty in zip(answers, certainties, strict=True):
                if not math.isfinite(certainty):
                    raise _not_finite(answer.request, self.base_model)
            tokens = sampler.choose(logits)
            for answer, token, certainty in zip(answers, tokens.tolist(), certainties, strict=True):
                answer.push(token, ends=self._ends, certainty=certainty)
            yield
            ids = tokens[:, None]
            if mounted is not None and len(ids) == 1 and ids.device.type == "cpu" and mounted.rank <= FLOAT32_RANK:
                mounted = mounted.to(torch.float32)
            mask = None if mask is None else F.pad(mask, (0, 1), value=1)

    def _forward(
        self, ids: Tensor, mounted: Stack | None, *, cache: DynamicCache, mask: Tensor | None = None
    ) -> Tensor:
        """The last token's logits `[rows, vocabulary]` in float32, for ids `[rows, tokens]` that follow the cache."""
        # Without padding the model counts positions itself, and takes its fast path without a mask.
        positions = None if mask is None else (mask.cumsum(dim=-1) - 1).clamp(min=0)[:, -ids.shape[1] :]
        steady = steady_attention(self.base_model.device)
        with self.base_model.lock, torch.inference_mode(), steady, ExitStack() as mount:
            self._check_open()
            if mounted is not None:
                mount.enter_context(self._mount.using(mounted.factors, mounted.layers))
            mount.enter_context(self.base_model.model.get_output_embeddings().register_forward_pre_hook(_contiguous))
            output = cast(Any, self.base_model.model)(
                input_ids=ids,
                attention_mask=mask,
                position_ids=positions,
                past_key_values=cache,
                use_cache=True,
                logits_to_keep=1,
            )
        return cast(Tensor, output.logits)[:, -1].float()

    def _register(self, composition: Composition | None) -> Composition | None:
        """The same composition on the model's device in its dtype, proven to mount; None for None."""
        if composition is None:
            return None
        self._check_open()
        held = self._mounted.get(composition.name)
        if held is None:
            self._check_sizes(composition)
            self._prove(proven_kind(composition))
            held = self._mounted[composition.name] = self._cast(composition)
        elif (held.adapters, held.rank) != (composition.adapters, composition.rank):
            raise MountError(f"Another composition is mounted under the name {composition.name}: unmount that first.")
        self._mounted.move_to_end(composition.name)
        while sum(each.nbytes for each in self._mounted.values()) > self._mounted_bytes:
            self._mounted.popitem(last=False)
        return held

    def _cast(self, composition: Composition) -> Composition:
        device, dtype = self.base_model.device, self.base_model.dtype
        factors = {m: Factors(a.to(device, dtype), b.to(device, dtype)) for m, (a, b) in composition.factors.items()}
        return dataclasses.replace(composition, factors=factors)

    def _prove(self, kind: ProvenKind) -> None:
        """Hook the target modules and prove that mounting on them works, once for each kind."""
        if kind in self._proven:
            return
        modules, rank = kind
        if not self._linears.keys() >= set(modules):
            self._linears |= {module: self.base_model.target_linears(module) for module in modules}
            self._mount.close()
            self._mount = Mount(self._linears, lock=self.base_model.lock)
        prove(self.base_model, modules, rank=rank, logits=self._probed)
        self._proven.add(kind)

    def _probed(self, ids: Tensor, compositions: Sequence[Composition | None]) -> Tensor:
        mounted = stack([None if composition is None else self._cast(composition) for composition in compositions])
        cache = DynamicCache(config=self.base_model.model.config)
        # One token at a time: in bfloat16 on a CPU, a pass over several costs as much as five over one.
        steps = [self._forward(token, mounted, cache=cache) for token in ids.split(1, dim=1)]
        return steps[-1]


def _batches(answers: Sequence[RunningAnswer]) -> Iterator[Sequence[RunningAnswer]]:
    """Answers to be generated at once, those of similar rank together; in the order given where one batch holds all."""

    def mounted(answer: RunningAnswer) -> tuple[int, str]:
        composition = answer.request.composition
        return (0, "") if composition is None else (-composition.rank, composition.name)

    def fits(batch: Sequence[RunningAnswer]) -> bool:
        kinds = {mounted(answer) for answer in batch}
        rank = -min(kinds)[0]  # what all rows share is not stacked
        return len(batch) <= ROWS and (len(kinds) == 1 or len(batch) * rank <= ROWS_RANK)

    if fits(answers):
        yield answers
        return
    batch: list[RunningAnswer] = []
    for answer in sorted(answers, key=mounted):
        if batch and not fits([*batch, answer]):
            yield batch
            batch = []
        batch.append(answer)
    yield batch


def _contiguous(_head: nn.Module, args: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    """The last positions are a slice, for whose strides torch would copy the head's weights once for every row.

    For one row `Tensor.contiguous` would do nothing, as a dimension of size 1 may have any stride.
    """
    return tuple(arg.clone(memory_format=torch.contiguous_format) for arg in args)


def _left_padded(prompts: Sequence[Sequence[int]], device: torch.device) -> tuple[Tensor, Tensor | None]:
    """Ids `[rows, longest]` and their mask, which is None where nothing is padded."""
    longest = max(map(len, prompts))
    ids = torch.tensor([[0] * (longest - len(prompt)) + list(prompt) for prompt in prompts], device=device)
    if all(len(prompt) == longest for prompt in prompts):
        return ids, None
    return ids, torch.tensor([[0] * (longest - len(prompt)) + [1] * len(prompt) for prompt in prompts], device=device)


def _not_finite(request: Request, base_model: BaseModel) -> LoraMemoryError:
    if request.composition is None:
        return LoraMemoryError(
            f"{base_model.name} computes NaN or infinity in {base_model.dtype}: load it with dtype=torch.float32."
        )
    return MountError(
        f"With the composition {request.composition.name} mounted (norm {request.composition.norm:.3g}), "
        f"{base_model.name} computes NaN or infinity: compose with smaller weights, or internalize the texts again."
    )
