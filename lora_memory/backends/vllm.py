"""The vLLM backend: an engine in this process, with compositions mounted from memory.

Checks, options and answers. The engine and its thread are in `vllm_engine.py`; a server of its own is
`vllm_server.py`'s.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

from lora_memory.backends.base import Backend, Generation, GenerationOptions, Request
from lora_memory.backends.decoding import RunningAnswer, end_tokens
from lora_memory.backends.proof import LIKELIEST, PROBE_IDS, ProvenKind, probe, prove_elsewhere, proven_kind
from lora_memory.backends.slots import MAX_MOUNTED, MAX_RANK
from lora_memory.backends.vllm_engine import Engine, Job
from lora_memory.base_models import BaseModel, load_base_model
from lora_memory.checks import is_count
from lora_memory.errors import BaseModelMismatch, InvalidInput
from lora_memory.model_files import DEFAULT_BASE_MODEL

__all__ = ["VllmBackend"]

RANKS = (1, 8, 16, 32, 64, 128, 256, 320, 512)
"""What vLLM takes as its maximum."""
MAX_LORAS = 16
TARGET_MODULES = ("down_proj",)


class VllmBackend(Backend):
    """Generates with vLLM in this process.

    Requests of all threads run in one continuous batch. A composition is mounted when it is first asked for and stays
    until its place is needed or `unmount` drops it; one that an answer under way uses is never removed, and a request
    that finds every place in use waits. If the engine dies, what was under way raises `BackendUnavailable`, and the
    next request starts a new engine.

    One process can have one such engine at a time.

    Args:
        base_model: A name, directory or hub id as for `load_base_model`, or a loaded model that has one. It stays
            loaded beside the engine's own copy: it encodes documents, and proves the mount.
        max_rank: The highest rank that must be mountable. The engine is started with the next of vLLM's own ranks
            (1, 8, 16, 32, 64, 128, 256, 320, 512), which is what the attribute `max_rank` then says.
        max_loras: Compositions in one step of the engine; more wait for the next.
        max_mounted: Compositions that stay mounted, in the CPU's memory.
        target_modules: Modules that compositions may change; each one more costs memory and time. None for all.
        **engine_arguments: Passed to vLLM's `EngineArgs` as they are: `tensor_parallel_size=2`,
            `gpu_memory_utilization=0.5`, `max_model_len=4096`, …

    Raises:
        MissingDependency: vLLM is not installed.
        InvalidInput: A rank over 512, or a base model without a directory or hub id.
        BackendUnavailable: The engine does not start.
    """

    continuous = True

    def __init__(
        self,
        base_model: str | Path | BaseModel = DEFAULT_BASE_MODEL,
        *,
        max_rank: int = MAX_RANK,
        max_loras: int = MAX_LORAS,
        max_mounted: int = MAX_MOUNTED,
        target_modules: Sequence[str] | None = TARGET_MODULES,
        **engine_arguments: Any,
    ) -> None:
        if not isinstance(base_model, BaseModel):
            base_model = load_base_model(base_model)
        super().__init__(base_model, max_rank=_bucket(max_rank))
        if not 1 <= max_loras <= max_mounted:
            raise InvalidInput(f"max_loras must be from 1 to max_mounted ({max_mounted}), not {max_loras}.")
        self._target_modules = None if target_modules is None else frozenset(target_modules)
        self._capacity = max_mounted
        self._arguments = {
            "model": _source(base_model),
            "dtype": str(base_model.dtype).removeprefix("torch."),
            "max_model_len": base_model.max_positions,
            **engine_arguments,
            "enable_lora": True,
            "max_lora_rank": self.max_rank,
            "max_loras": max_loras,
            "max_cpu_loras": max_mounted,
            "lora_target_modules": None if target_modules is None else list(target_modules),
        }
        self._ends = end_tokens(base_model)
        self._proven = set[ProvenKind]()
        self._lock = threading.RLock()  # of the engine's start and of the proofs
        self._engine = self._started()

    def _generate(self, requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
        jobs = [self._job(request, options) for request in requests]
        engine = self._ready_for(requests)
        engine.submit(jobs)
        try:
            for job in jobs:
                for _ in job.pieces():
                    pass
        except BaseException:
            engine.cancel(jobs)
            raise
        return [job.answer.generation() for job in jobs]

    def _stream(self, request: Request, options: GenerationOptions) -> Generator[str, None, Generation]:
        job = self._job(request, options)
        engine = self._ready_for([request])
        engine.submit([job])
        try:
            yield from job.pieces()
        finally:
            engine.cancel([job])
        return job.answer.generation()

    def unmount(self, name: str | None = None) -> None:
        """Drop the composition of this name from the engine, if it is there; by default every one.

        An answer under way keeps what it started with; its composition goes when it has ended.
        """
        self._engine.unmount(name)

    def close(self) -> None:
        """End the engine."""
        with self._lock:
            self._closed = True
            self._engine.stop()

    def mounted(self) -> list[str]:
        """Names of the compositions that the engine holds, least recently used first."""
        return self._engine.held() if self._engine.alive else []

    def _started(self) -> Engine:
        engine = Engine(self._arguments, capacity=self._capacity)
        self.window = min(engine.window, self.base_model.max_positions)
        self._proven.clear()
        return engine

    def _ready_for(self, requests: Sequence[Request]) -> Engine:
        """A living engine that is proven to mount what these requests need."""
        with self._lock:
            self._check_open()
            if not self._engine.alive:
                self._engine.stop()
                self._engine = self._started()
            for request in requests:
                if request.composition is not None:
                    modules = tuple(request.composition.factors)
                    if self._target_modules is not None and not self._target_modules.issuperset(modules):
                        raise BaseModelMismatch(
                            f"the composition changes {', '.join(modules)}, and this engine was started for "
                            f"{', '.join(sorted(self._target_modules))}; give VllmBackend target_modules={modules}"
                        )
                    self._check_sizes(request.composition)
                    self._prove(proven_kind(request.composition, max_rank=self.max_rank))
            return self._engine

    def _prove(self, kind: ProvenKind) -> None:
        """Prove once for each kind that mounting works, in a batch with the bare model."""
        if kind in self._proven:
            return
        modules, bucket = kind
        composition = probe(self.base_model, modules, rank=bucket)
        requests = [Request(prompt_ids=PROBE_IDS), Request(prompt_ids=PROBE_IDS, composition=composition)]
        jobs = [self._job(request, GenerationOptions(max_new_tokens=1), logprobs=LIKELIEST) for request in requests]
        self._engine.submit(jobs)
        for job in jobs:
            for _ in job.pieces():
                pass
        bare, probed = (job.logprobs[0] for job in jobs)
        self._engine.unmount(composition.name)
        prove_elsewhere(self.base_model, composition, alone=bare, together=[(bare, probed)])
        self._proven.add(kind)

    def _job(self, request: Request, options: GenerationOptions, *, logprobs: int | None = None) -> Job:
        sampling = {
            "temperature": options.temperature,
            "top_p": options.top_p,
            "max_tokens": options.max_new_tokens,
            # Without a seed vLLM would draw from the process's own generator, which it seeds with 0.
            "seed": secrets.randbits(63) if options.seed is None else options.seed,
            "logprobs": logprobs,
        }
        return Job(RunningAnswer(request, options, self.base_model), ends=self._ends, sampling=sampling)


def _bucket(rank: int) -> int:
    """The lowest rank that vLLM takes as its maximum for this one."""
    if not (is_count(rank) and rank <= RANKS[-1]):
        raise InvalidInput(f"max_rank must be from 1 to {RANKS[-1]}, the highest that vLLM mounts, not {rank!r}.")
    return next(allowed for allowed in RANKS if allowed >= rank)


def _source(base_model: BaseModel) -> str:
    """Where vLLM finds the same weights."""
    source = str(base_model.model.config._name_or_path)
    if not source:
        raise InvalidInput(
            f"vLLM reads the base model from a directory or the hub, and {base_model.name} has neither: save it with "
            "its tokenizer and load_base_model() it from there"
        )
    return source
