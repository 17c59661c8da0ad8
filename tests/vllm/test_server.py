"""A vLLM server of its own: the contract, a server that is killed and comes back, and the resolver."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.backends.vllm_directory import HELD
from lora_memory.backends.vllm_server import VllmServerBackend
from lora_memory.base_models import BaseModel
from lora_memory.composition import Composition, Part, compose, export_peft
from lora_memory.errors import BackendUnavailable, BaseModelMismatch, InvalidInput, MountError
from lora_memory.testing import BackendContract, tiny_adapter, tiny_base_model
from tests.vllm.conftest import HEAD_SIZE, saved
from tests.vllm.server import Server

pytestmark = pytest.mark.timeout(600)

GREEDY = GenerationOptions(max_new_tokens=12)
KEY = "secret"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the server looks for compositions by itself."""
    return tmp_path_factory.mktemp("published")


@pytest.fixture(scope="module")
def server(tiny: BaseModel, published: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    log = tmp_path_factory.mktemp("server") / "log"
    served = Server(
        Path(tiny.name), log, "--api-key", KEY, VLLM_LORA_RESOLVER_CACHE_DIR=str(published), VLLM_PLUGINS="lora_memory"
    )
    try:
        served.start()
        yield served
    finally:
        served.kill()


@pytest.fixture(scope="module")
def backend(server: Server, tiny: BaseModel, tmp_path_factory: pytest.TempPathFactory) -> Iterator[VllmServerBackend]:
    directory = tmp_path_factory.mktemp("compositions")
    backend = VllmServerBackend(server.url, tiny, directory=directory, api_key=KEY, max_rank=16, max_mounted=8)
    yield backend
    backend.close()
    assert [path.name for path in directory.iterdir()] == [HELD]


class TestContract(BackendContract):
    @pytest.fixture
    def backend(self, backend: VllmServerBackend) -> VllmServerBackend:
        return backend


def composition(base_model: BaseModel, seed: int = 0, rank: int = 4) -> Composition:
    return compose([Part(tiny_adapter(base_model, seed=seed, rank=rank))])


def request(base_model: BaseModel, mounted: Composition | None = None, text: str = "Why?") -> Request:
    return Request(prompt_ids=base_model.chat_ids(text), composition=mounted)


def names(server: Server) -> set[str]:
    """What the server calls its models."""
    cards = httpx.get(f"{server.url}/v1/models", headers={"Authorization": f"Bearer {KEY}"}).json()["data"]
    return {card["id"] for card in cards}


def completion(server: Server, model: str, prompt: list[int]) -> httpx.Response:
    """As any OpenAI client asks."""
    body = {"model": model, "prompt": prompt, "max_tokens": 12, "temperature": 0}
    headers = {"Authorization": f"Bearer {KEY}"}
    return httpx.post(f"{server.url}/v1/completions", json=body, headers=headers, timeout=60)


def test_forgetting_unloads_and_removes_the_files(
    backend: VllmServerBackend, server: Server, tiny: BaseModel, tmp_path: Path
) -> None:
    asked = request(tiny, composition(tiny, seed=5))
    assert asked.composition is not None
    backend.generate([asked], GREEDY)
    assert f"mem:{asked.composition.name}" in names(server)
    backend.unmount()
    assert not any(name.startswith("mem:") and "probe" not in name for name in names(server))
    assert completion(server, f"mem:{asked.composition.name}", list(asked.prompt_ids)).status_code == 404


def test_more_compositions_than_places_take_turns(backend: VllmServerBackend, server: Server, tiny: BaseModel) -> None:
    requests = [request(tiny, composition(tiny, seed=seed)) for seed in range(30)]
    expected = TransformersBackend(tiny).generate(requests, GREEDY)
    assert backend.generate(requests, GREEDY) == expected
    assert sum(name.startswith("mem:") for name in names(server)) <= 8


def test_what_another_client_unloaded_is_loaded_again(
    backend: VllmServerBackend, server: Server, tiny: BaseModel
) -> None:
    asked = request(tiny, composition(tiny, seed=6))
    assert asked.composition is not None
    (expected,) = backend.generate([asked], GREEDY)
    httpx.post(
        f"{server.url}/v1/unload_lora_adapter",
        json={"lora_name": f"mem:{asked.composition.name}"},
        headers={"Authorization": f"Bearer {KEY}"},
    ).raise_for_status()
    assert "".join(backend.stream(asked, GREEDY)) == expected.text
    assert backend.generate([asked], GREEDY) == [expected]


def test_any_client_asks_for_an_exported_composition_by_its_name(
    backend: VllmServerBackend, server: Server, tiny: BaseModel, published: Path
) -> None:
    asked = request(tiny, composition(tiny, seed=7))
    assert asked.composition is not None
    name = asked.composition.name
    assert completion(server, f"mem:{name}", list(asked.prompt_ids)).status_code == 404
    export_peft(asked.composition, published / name, base_model_name=tiny.name)
    answer = completion(server, f"mem:{name}", list(asked.prompt_ids))
    assert answer.json()["choices"][0]["text"] == TransformersBackend(tiny).generate([asked], GREEDY)[0].text
    export_peft(asked.composition, published / ("0" * 32), base_model_name="another-model")
    for other in (f"mem:../{published.name}/{name}", f"mem:{'0' * 32}", name):
        assert completion(server, other, list(asked.prompt_ids)).status_code == 404


def test_a_server_that_was_killed_and_started_anew(backend: VllmServerBackend, server: Server, tiny: BaseModel) -> None:
    asked = [request(tiny, composition(tiny, seed=9)), request(tiny)]  # neither ends of itself
    expected = backend.generate(asked, GREEDY)
    stream = backend.stream(asked[0], GenerationOptions(max_new_tokens=2000))
    next(stream)
    server.kill()
    with pytest.raises(BackendUnavailable, match="see that it runs"):
        list(stream)
    with pytest.raises(BackendUnavailable, match=server.url):
        backend.generate(asked, GREEDY)
    with pytest.raises(BackendUnavailable, match=server.url):
        VllmServerBackend(server.url, tiny, directory="unused")
    server.start()
    assert backend.generate(asked, GREEDY) == expected


def test_a_wrong_key_and_a_model_that_is_not_served(server: Server, tiny: BaseModel, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="api_key="):
        VllmServerBackend(server.url, tiny, directory=tmp_path)
    with pytest.raises(InvalidInput, match="model="):
        VllmServerBackend(server.url, tiny, directory=tmp_path, api_key=KEY, model="another")


def test_a_server_of_another_model_is_refused(server: Server, tmp_path: Path) -> None:
    other = saved(tiny_base_model(head_dim=HEAD_SIZE, seed=1), tmp_path / "model")
    backend = VllmServerBackend(server.url, other, directory=tmp_path, api_key=KEY, max_rank=16)
    with pytest.raises(BaseModelMismatch, match="serve the same weights"):
        backend.generate([request(other, composition(other))], GREEDY)
    backend.close()


def test_a_place_that_the_server_does_not_see_and_a_rank_that_it_does_not_mount(
    server: Server, tiny: BaseModel, tmp_path: Path
) -> None:
    elsewhere = VllmServerBackend(
        server.url, tiny, directory=tmp_path, server_directory="/nowhere", api_key=KEY, max_rank=16
    )
    with pytest.raises(MountError, match="server_directory="):
        elsewhere.generate([request(tiny, composition(tiny))], GREEDY)
    elsewhere.close()
    large = VllmServerBackend(server.url, tiny, directory=tmp_path, api_key=KEY, max_rank=64)
    with pytest.raises(MountError, match="--max-lora-rank"):
        large.generate([request(tiny, composition(tiny, rank=17))], GREEDY)
    assert large.generate([request(tiny)], GREEDY)
    large.close()
    with pytest.raises(MountError, match="closed"):
        large.generate([request(tiny)], GREEDY)


def test_places_that_are_all_in_use(server: Server, tiny: BaseModel, tmp_path: Path) -> None:
    backend = VllmServerBackend(
        server.url, tiny, directory=tmp_path, api_key=KEY, max_rank=16, max_mounted=1, timeout_s=5
    )
    stream = backend.stream(request(tiny, composition(tiny, seed=1)), GREEDY)
    next(stream)
    with pytest.raises(MountError, match="max_mounted"):
        backend.generate([request(tiny, composition(tiny, seed=2))], GREEDY)
    list(stream)
    assert backend.generate([request(tiny, composition(tiny, seed=2))], GREEDY)
    backend.close()
