"""Questions of an `AsyncMemory` join the engine's batch as they come, and leave it as they end."""

import asyncio
from collections.abc import Iterator

import pytest

from lora_memory.asynchronous import AsyncMemory
from lora_memory.backends.base import GenerationOptions
from lora_memory.backends.vllm import VllmBackend
from lora_memory.base_models import BaseModel
from lora_memory.benchmarks import load, serving
from lora_memory.memory import Memory
from lora_memory.testing import tiny_hypernetwork, tiny_text_encoder

pytestmark = pytest.mark.timeout(600)

LONG = GenerationOptions(max_new_tokens=1500)
SHORT = GenerationOptions(max_new_tokens=4)
SCOPES = [f"user-{number}" for number in range(6)]


@pytest.fixture(scope="module")
def memory(tiny: BaseModel, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Memory]:
    backend = VllmBackend(tiny, max_rank=16, max_loras=8, max_mounted=16)
    hypernetwork, encoder = tiny_hypernetwork(tiny), tiny_text_encoder()
    directory = tmp_path_factory.mktemp("memory")
    with Memory.open(directory, backend=backend, document_hypernetwork=hypernetwork, text_encoder=encoder) as memory:
        yield memory


def running(memory: Memory) -> int:
    """Answers that are in the engine's batch."""
    backend = memory._backend
    assert isinstance(backend, VllmBackend)
    return len(backend._engine._running)


async def until(memory: Memory, answers: int) -> None:
    while running(memory) < answers:
        await asyncio.sleep(0.001)


def test_staggered_questions_fill_the_batch_and_a_short_one_does_not_wait_for_long_ones(memory: Memory) -> None:
    for number, scope in enumerate(SCOPES):
        memory.internalize(f"The locker code is {number}", scope=scope)

    async def main() -> None:
        async with AsyncMemory(memory) as serving:
            long = []
            for number, scope in enumerate(SCOPES, start=1):  # each is asked while the others are being answered
                question = serving.ask("What is the locker code?", scope=scope, min_score=-1, options=LONG)
                long.append(asyncio.create_task(question))
                await until(memory, number)
            short = await serving.ask("What is the locker code?", scope=SCOPES[0], min_score=-1, options=SHORT)
            assert short.usage.completion_tokens <= 4
            assert running(memory) == len(SCOPES)
            assert not any(task.done() for task in long)
            answers = await asyncio.gather(*long)
            assert len({answer.composition.name for answer in answers if answer.composition}) == len(SCOPES)
            assert serving.occupancy.mean == sum(range(1, 8)) / 7

    asyncio.run(asyncio.wait_for(main(), 300))
    for scope in SCOPES:
        memory.forget(scope=scope)


def test_load_is_measured_on_the_engine(memory: Memory) -> None:
    result = serving.run({"vllm": memory}, clients=4, memories_asked=6, questions=8, turns=2)
    composed, ready, bare = result.results
    assert [row["mounted"] for row in result.results] == ["composition", "ready", "bare"]
    assert [row["rank"] for row in result.results] == [16, 16, 0]
    assert composed["tokens"] == ready["tokens"] == bare["tokens"]
    assert bare["ratio"] == 1
    assert memory.list() == []
    rows = load.run(memory, clients=4, seconds=0.4).results
    assert all(row["errors"] == 0 for row in rows)
