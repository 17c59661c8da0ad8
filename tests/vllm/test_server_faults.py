"""A server that is slow, fails or loses what it held: what it still holds is not forgotten, and mounts are proven."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import torch

from lora_memory.backends import proof, vllm_server
from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.backends.vllm_directory import HELD
from lora_memory.backends.vllm_server import PAIRS, VllmServerBackend
from lora_memory.base_models import BaseModel
from lora_memory.composition import Composition, Part, compose
from lora_memory.errors import BackendUnavailable, BaseModelMismatch, LoraMemoryError, MountError
from lora_memory.testing import tiny_adapter, tiny_base_model
from tests.vllm import fake_server
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
        made.append(VllmServerBackend(server.url, base_model, directory=tmp_path, **{"max_mounted": 8, **options}))
        return made[-1]

    yield connected
    for backend in made:
        backend.close()


def written(directory: Path) -> list[str]:
    """What a backend has written to its directory, but for the file that says whose it is."""
    return [path.name for path in directory.iterdir() if path.name != HELD]


def asked(base_model: BaseModel, seed: int | None = 0) -> Request:
    composition = None if seed is None else compose([Part(tiny_adapter(base_model, seed=seed))])
    return Request(prompt_ids=[5, 6, 7], composition=composition)


@pytest.mark.parametrize("fault", ["slow", "500", "drop"])
def test_after_an_answer_that_failed_everything_is_still_unloaded(
    connect: Connect, server: FakeServer, base_model: BaseModel, fault: str
) -> None:
    backend = connect(timeout_s=0.5, retries=0)
    backend.generate([asked(base_model, 1), asked(base_model, 2)], SHORT)
    assert len(server.compositions) == 2
    server.faults["answer"] = [fault]
    with pytest.raises(BackendUnavailable):
        backend.generate([asked(base_model, None)], SHORT)
    backend.unmount()
    assert server.compositions == set()


@pytest.mark.parametrize("fault", ["slow", "500", "drop"])
def test_an_unload_that_is_not_confirmed_is_tried_again(
    connect: Connect, server: FakeServer, base_model: BaseModel, tmp_path: Path, fault: str
) -> None:
    backend = connect(timeout_s=0.5, retries=0)
    backend.generate([asked(base_model, 1), asked(base_model, 2)], SHORT)
    server.faults["unload"] = [fault]
    backend.unmount()
    assert [name for name in written(tmp_path) if "probe" not in name] == []
    backend.generate([asked(base_model, 3)], SHORT)
    assert len(server.compositions) == 1
    server.faults["unload"] = [fault]
    backend.unmount()
    assert server.compositions != set()
    backend.close()
    assert server.held == set()


def test_a_load_whose_answer_was_lost_is_unloaded(connect: Connect, server: FakeServer, base_model: BaseModel) -> None:
    backend = connect(timeout_s=0.5, retries=0)
    backend.generate([asked(base_model, 1)], SHORT)
    server.faults["load"] = ["slow"]
    with pytest.raises(BackendUnavailable):
        backend.generate([asked(base_model, 2)], SHORT)
    server.held.add(next(name for kind, name in reversed(server.log) if kind == "load"))  # done after the time limit
    assert len(server.compositions) == 2
    backend.unmount()
    assert server.compositions == set()


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
    kinds = server.asked("probe", "answer")
    assert kinds[:2] == ["answer", "probe"]  # the first is a 404
    assert kinds.count("answer") == 2


def test_closing_unloads_what_an_open_stream_uses(
    connect: Connect, server: FakeServer, base_model: BaseModel, tmp_path: Path
) -> None:
    backend = connect(timeout_s=5)
    stream, dropped = (backend.stream(asked(base_model, seed), LONG) for seed in (1, 2))
    next(stream)
    next(dropped)
    backend.close()
    assert server.held == set()
    assert written(tmp_path) == []
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
    for _ in range(20):  # each finds one of the old connections closed
        with pytest.raises(BackendUnavailable):
            backend.generate([asked(base_model)], SHORT)
    with pytest.raises(BackendUnavailable, match="see that it runs"):
        backend.generate([asked(base_model)], SHORT)
    assert written(tmp_path) == []


def likeliest(base_model: BaseModel, composition: Composition | None = None) -> Mapping[int, float]:
    """What a server answers to a proof that has the composition in its weights."""
    changed = tiny_base_model()
    if composition is not None:
        for module, stacked in composition.factors.items():
            for layer, a, b in zip(composition.layers, *stacked, strict=True):
                changed.target_linears(module)[layer].weight.data += b.mT @ a
    with torch.inference_mode():
        logits = changed.model(input_ids=torch.tensor([proof.PROBE_IDS])).logits[0, -1]
    values, tokens = logits.log_softmax(dim=-1).topk(proof.LIKELIEST)
    return dict(zip(tokens.tolist(), values.tolist(), strict=True))


@pytest.fixture
def computing(connect: Connect, server: FakeServer, base_model: BaseModel, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the fake answer proofs as a real server does, and compare its numbers."""
    monkeypatch.setattr(vllm_server, "prove_elsewhere", proof.prove_elsewhere)
    composition = asked(base_model).composition
    assert composition is not None
    server.bare = likeliest(base_model)
    server.probed = likeliest(base_model, proof.probe(base_model, composition.factors, rank=8))


@pytest.mark.usefixtures("computing")
def test_a_server_whose_compositions_change_the_requests_beside_them_is_refused(
    connect: Connect, server: FakeServer, base_model: BaseModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert connect().generate([asked(base_model)], SHORT)
    monkeypatch.setattr(fake_server, "SLOW_S", 3 * fake_server.STEP_S)
    server.log.clear()
    server.leaks = True
    server.faults["load"] = ["slow"]
    with pytest.raises(MountError, match="install lora-memory beside the server"):
        connect(max_mounted=fake_server.SLOTS).generate([asked(base_model)], SHORT)
    assert server.asked("answer") == []


@pytest.mark.usefixtures("computing")
def test_a_proof_asks_the_bare_model_while_the_probe_is_loaded(
    connect: Connect, server: FakeServer, base_model: BaseModel
) -> None:
    connect(max_mounted=1).generate([asked(base_model)], SHORT)
    loaded = max(place for place, (kind, name) in enumerate(server.log) if kind == "load" and "probe" in name)
    assert server.log[loaded:].count(("probe", fake_server.MODEL)) == PAIRS


@pytest.mark.usefixtures("computing")
def test_a_server_of_other_weights_or_without_effect_is_refused(
    connect: Connect, server: FakeServer, base_model: BaseModel
) -> None:
    right, server.probed = server.probed, server.bare
    with pytest.raises(MountError, match="does not apply adapters"):
        connect().generate([asked(base_model)], SHORT)
    server.bare = right
    with pytest.raises(BaseModelMismatch, match="serve the same weights"):
        connect().generate([asked(base_model)], SHORT)


@pytest.mark.parametrize("max_mounted", [1, 4])  # of one place the first composition has taken the probe's
@pytest.mark.parametrize("unmounted", [False, True])
def test_a_server_that_was_started_anew_is_proven_for_the_next_composition(
    connect: Connect, server: FakeServer, base_model: BaseModel, max_mounted: int, unmounted: bool
) -> None:
    backend = connect(max_mounted=max_mounted)
    backend.generate([asked(base_model, 1)], SHORT)
    server.log.clear()
    backend.generate([asked(base_model, 2)], SHORT)
    assert server.asked("probe", "answer") == ["answer"]
    if unmounted:
        backend.unmount()
    server.held.clear()
    server.log.clear()
    backend.generate([asked(base_model, 3)], SHORT)
    kinds = server.asked("probe", "answer")
    assert kinds[0] == "probe"
    assert kinds.count("answer") == 1


def test_a_server_that_does_not_tell_what_it_holds(connect: Connect, server: FakeServer, base_model: BaseModel) -> None:
    backend = connect(timeout_s=0.5, retries=0)
    server.faults["list"] = ["slow"]
    with pytest.raises(BackendUnavailable, match="see that it runs"):
        backend.generate([asked(base_model)], SHORT)
    server.lists = False
    with pytest.raises(MountError, match="does not keep what it loads"):
        backend.generate([asked(base_model)], SHORT)


@pytest.mark.parametrize("where", ["list", "load", "probe"])
def test_those_who_wait_for_a_server_that_hangs_fail_together(
    connect: Connect, server: FakeServer, base_model: BaseModel, where: str
) -> None:
    backend = connect(timeout_s=1, retries=0)
    if where != "probe":
        backend.generate([asked(base_model)], SHORT)
    server.faults[where] = ["slow"] * 100
    begun = time.monotonic()
    with ThreadPoolExecutor(8) as pool:
        failed = [pool.submit(backend.generate, [asked(base_model, seed)], SHORT) for seed in range(1, 9)]
        time.sleep(0.2)
        assert backend.generate([asked(base_model, None)], SHORT)
        assert time.monotonic() - begun < 0.9  # a bare request waits for nothing
        for future in failed:
            with pytest.raises(BackendUnavailable, match="see that it runs"):
                future.result()
    assert time.monotonic() - begun < 2.5
    server.faults.clear()
    assert backend.generate([asked(base_model, 1)], SHORT)


@pytest.mark.parametrize(("fault", "lack"), [("html", "JSON"), ("text", "token ids")])
def test_answers_that_are_no_vllm_servers(
    connect: Connect, server: FakeServer, base_model: BaseModel, fault: str, lack: str
) -> None:
    backend = connect()
    for kind in ("probe", "answer"):
        server.faults[kind] = [fault]
        with pytest.raises(BackendUnavailable, match=f"otherwise than vLLM, with no {lack}"):
            backend.generate([asked(base_model)], SHORT)
    server.faults["answer"] = ["html"]
    with pytest.raises(BackendUnavailable, match="otherwise than vLLM, with no events"):
        list(backend.stream(asked(base_model), SHORT))
    server.faults["list"] = ["html"]
    with pytest.raises(BackendUnavailable, match="otherwise than vLLM, with no JSON"):
        connect()


def test_who_waits_for_a_place_goes_on_when_the_server_takes_all_along(
    connect: Connect, server: FakeServer, base_model: BaseModel
) -> None:
    backend = connect(timeout_s=5, retries=0, max_mounted=1)
    stream = backend.stream(asked(base_model, 1), LONG)
    next(stream)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(backend.generate, [asked(base_model, 2)], SHORT)
        time.sleep(0.2)
        server.stop()
        for _ in range(20):  # each finds one of the old connections closed
            with pytest.raises(BackendUnavailable):
                backend.generate([asked(base_model, None)], SHORT)
        with pytest.raises(BackendUnavailable):
            waiting.result(timeout=3)
    stream.close()


def test_closing_during_a_proof_ends_the_question(
    connect: Connect, server: FakeServer, base_model: BaseModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fake_server, "SLOW_S", 0.5)
    for kind in ("load", "probe"):
        backend = connect()
        server.faults[kind] = ["slow"]
        with ThreadPoolExecutor(1) as pool:
            asking = pool.submit(backend.generate, [asked(base_model)], SHORT)
            time.sleep(0.2)
            backend.close()
            with pytest.raises(LoraMemoryError):
                asking.result()
        assert server.held == set()
        assert written(tmp_path) == []


def test_closing_before_a_batch_is_begun(
    connect: Connect, base_model: BaseModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = connect()
    proven, closed = threading.Event(), threading.Event()

    def prove(*_: object, **__: object) -> None:
        proven.set()
        closed.wait(5)

    monkeypatch.setattr(vllm_server, "prove_elsewhere", prove)
    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(backend.generate, [asked(base_model)], SHORT)
        proven.wait(5)
        backend.close()
        closed.set()
        with pytest.raises(MountError, match="closed"):
            asking.result()


def test_an_unload_that_is_refused_is_tried_again(connect: Connect, server: FakeServer, base_model: BaseModel) -> None:
    backend = connect()
    backend.generate([asked(base_model, 1), asked(base_model, 2)], SHORT)
    server.faults["unload"] = ["401"]
    backend.unmount()
    assert len(server.compositions) == 1
    backend.unmount()
    assert server.compositions == set()


def test_what_a_process_that_died_left_is_removed(
    connect: Connect, server: FakeServer, base_model: BaseModel, tmp_path: Path
) -> None:
    (tmp_path / "notes").mkdir()
    died = connect()
    died.generate([asked(base_model, 1)], SHORT)
    (tmp_path / f".{'0' * 32}-half").mkdir()
    before = written(tmp_path)
    assert len(before) > 3
    other = connect()  # as long as the first one has the directory, nothing is removed
    assert written(tmp_path) == before
    died._held.close()  # as the end of its process does
    another = connect()  # nor while the other one lives
    assert written(tmp_path) == before
    other.close()
    another.close()
    connect()
    assert written(tmp_path) == ["notes"]


def test_what_others_put_into_a_directory_stays(connect: Connect, tmp_path: Path) -> None:
    (tmp_path / ("0" * 32)).mkdir()
    connect()
    assert written(tmp_path) == ["0" * 32]


def test_a_probe_is_of_one_base_model(base_model: BaseModel) -> None:
    other = tiny_base_model(num_hidden_layers=5)
    assert proof.probe(base_model, ["down_proj"], rank=8).name != proof.probe(other, ["down_proj"], rank=8).name
