"""An engine that dies in the middle of a step: nobody waits for ever. A stand-in takes vLLM's place."""

import threading
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest

from lora_memory.backends import vllm_engine
from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.backends.decoding import RunningAnswer
from lora_memory.backends.vllm_engine import Engine, Job
from lora_memory.base_models import BaseModel
from lora_memory.errors import BackendUnavailable
from lora_memory.testing import tiny_base_model

pytestmark = pytest.mark.timeout(60)


class DyingEngine:
    """Its first step waits for `die`, and raises."""

    model_config = SimpleNamespace(max_model_len=100)
    engine_core = SimpleNamespace(shutdown=lambda: None)

    def __init__(self) -> None:
        self.stepping, self.die = threading.Event(), threading.Event()

    def add_request(self, *_: object, **__: object) -> None:
        """Takes everything."""

    def step(self) -> None:
        self.stepping.set()
        self.die.wait()
        raise RuntimeError("out of memory")


def job(base_model: BaseModel) -> Job:
    answer = RunningAnswer(Request(prompt_ids=[1, 2]), GenerationOptions(), base_model)
    return Job(answer, ends=frozenset(), sampling={"temperature": 0})


def failure(job: Job) -> BaseException | None:
    with pytest.raises(BackendUnavailable) as raised:
        list(job.pieces())
    return raised.value


def test_what_was_asked_during_the_step_that_died_fails_too(monkeypatch: pytest.MonkeyPatch) -> None:
    dying, base_model = DyingEngine(), tiny_base_model()
    monkeypatch.setattr(vllm_engine, "_start", lambda _: dying)
    engine = Engine({}, capacity=2)
    jobs = [job(base_model) for _ in range(3)]
    engine.submit(jobs[:1])
    assert dying.stepping.wait(10)
    engine.submit(jobs[1:])
    with ThreadPoolExecutor(len(jobs)) as pool:
        failures = [pool.submit(failure, each) for each in jobs]
        dying.die.set()
        assert ["out of memory" in str(each.result(timeout=10)) for each in failures] == [True] * 3
    assert not engine.alive
    engine.stop()
