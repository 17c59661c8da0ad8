"""A server that is slow, fails or loses what it held: what it still holds is not forgotten, and mounts are proven."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from lora_memory.backends import vllm_server
from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.backends.vllm_server import VllmServerBackend
from lora_memory.base_models import BaseModel
from lora_memory.composition import Part, compose
from lora_memory.errors import BackendUnavailable, LoraMemoryError
from lora_memory.testing import tiny_adapter, tiny_base_model
from tests.vllm.fake_server import FakeServer

pytestmark = pytest.mark.timeout(60)

SHORT = GenerationOptions(max_new_tokens=4)
LONG = GenerationOptions(max_new_tokens=50)

Connect = Callable[..., VllmServerBackend]


@pytest.fixture(scope="module")
def base_model() -> BaseModel:
    return tiny_base_model()


@pytest.fixture
def server() -> Iterator[FakeServer]:
    fake = FakeServer()
    yield fake
    fake.stop()


@pytest.fixture
def connect(
    server: FakeServer, base_model: BaseModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Connect]:
    """Make a backend that is closed after the test. The fake computes nothing, so no number of a proof is compared."""
    monkeypatch.setattr(vllm_server, "prove_elsewhere", lambda *_, **__: None)
    made: list[VllmServerBackend] = []

    def connected(**options: Any) -> VllmServerBackend:
        made.append(VllmServerBackend(server.url, base_model, directory=tmp_path, **options))
        return made[-1]

    yield connected
    for backend in made:
        backend.close()


def asked(base_model: BaseModel, seed: int | None = 0) -> Request:
    composition = None if seed is None else compose([Part(tiny_adapter(base_model, seed=seed))])
    return Request(prompt_ids=[5, 6, 7], composition=composition)


@pytest.mark.parametrize("fault", ["slow", "500", "drop"])
def test_after_an_answer_that_failed_everything_is_still_unloaded(
    connect: Connect, server: FakeServer, base_model: BaseModel, fault: str
) -> None:
    backend = connect(timeout_s=0.5, retries=0)
    backend.generate([asked(base_model, 1), asked(base_model, 2)], SHORT)
    assert len(server.held) == 2
    server.faults["answer"] = [fault]
    with pytest.raises(BackendUnavailable):
        backend.generate([asked(base_model, None)], SHORT)
    backend.unmount()
    assert server.held == set()


@pytest.mark.parametrize("fault", ["slow", "500", "drop"])
def test_an_unload_that_is_not_confirmed_is_tried_again(
    connect: Connect, server: FakeServer, base_model: BaseModel, tmp_path: Path, fault: str
) -> None:
    backend = connect(timeout_s=0.5, retries=0)
    backend.generate([asked(base_model, 1), asked(base_model, 2)], SHORT)
    server.faults["unload"] = [fault]
    backend.unmount()
    assert list(tmp_path.iterdir()) == []
    backend.generate([asked(base_model, 3)], SHORT)
    assert len(server.held) == 1
    server.faults["unload"] = [fault]
    backend.unmount()
    backend.close()
    assert server.held == set()


def test_a_load_whose_answer_was_lost_is_unloaded(connect: Connect, server: FakeServer, base_model: BaseModel) -> None:
    backend = connect(timeout_s=0.5, retries=0)
    backend.generate([asked(base_model, 1)], SHORT)
    server.faults["load"] = ["slow"]
    with pytest.raises(BackendUnavailable):
        backend.generate([asked(base_model, 2)], SHORT)
    server.held.add(next(name for kind, name in reversed(server.log) if kind == "load"))  # done after the time limit
    assert len(server.held) == 2
    backend.unmount()
    assert server.held == set()


@pytest.mark.parametrize("count", [1, 40])  # 40 fill every thread
def test_a_server_that_lost_everything_is_proven_before_it_answers(
    connect: Connect, server: FakeServer, base_model: BaseModel, count: int
) -> None:
    backend = connect(timeout_s=10)
    requests = [asked(base_model, number % 3) for number in range(count)]
    expected = backend.generate(requests, SHORT)
    server.held.clear()
    server.log.clear()
    assert backend.generate(requests, SHORT) == expected
    loads = [name for kind, name in server.log if kind == "load"]
    assert "probe" in loads[0]
    assert "".join(backend.stream(requests[0], SHORT)) == expected[0].text
    server.held.clear()
    server.log.clear()
    assert "".join(backend.stream(requests[0], SHORT)) == expected[0].text
    kinds = [kind for kind, _ in server.log if kind in ("probe", "answer")]
    assert kinds == ["answer", "probe", "probe", "answer"]  # the first answer is a 404


def test_closing_unloads_what_an_open_stream_uses(
    connect: Connect, server: FakeServer, base_model: BaseModel, tmp_path: Path
) -> None:
    backend = connect(timeout_s=5)
    stream, dropped = (backend.stream(asked(base_model, seed), LONG) for seed in (1, 2))
    next(stream)
    next(dropped)
    backend.close()
    assert server.held == set()
    assert list(tmp_path.iterdir()) == []
    dropped.close()
    with pytest.raises(LoraMemoryError):
        list(stream)


def test_a_stream_whose_connection_fails_at_first_is_opened_again(
    connect: Connect, server: FakeServer, base_model: BaseModel
) -> None:
    backend = connect(timeout_s=5)
    (expected,) = backend.generate([asked(base_model)], SHORT)
    server.faults["answer"] = ["drop"]
    assert "".join(backend.stream(asked(base_model), SHORT)) == expected.text
    server.faults["answer"] = ["500"]
    with pytest.raises(BackendUnavailable, match="internal"):
        list(backend.stream(asked(base_model), SHORT))


def test_a_server_that_is_gone_takes_what_it_held_along(
    connect: Connect, server: FakeServer, base_model: BaseModel, tmp_path: Path
) -> None:
    backend = connect(timeout_s=5, retries=0)
    backend.generate([asked(base_model)], SHORT)
    server.stop()
    for _ in range(3):  # each finds one of the old connections closed
        with pytest.raises(BackendUnavailable):
            backend.generate([asked(base_model)], SHORT)
    with pytest.raises(BackendUnavailable, match="see that it runs"):
        backend.generate([asked(base_model)], SHORT)
    assert list(tmp_path.iterdir()) == []
