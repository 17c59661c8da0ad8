"""Requests share batches, nobody waits for ever, and nobody's error or departure is another's."""

import asyncio
import math
import threading
from collections import Counter
from collections.abc import Coroutine, Sequence
from concurrent.futures.thread import BrokenThreadPool
from typing import Any

import pytest

from lora_memory.batching import LANE_SHARE, Batcher
from lora_memory.errors import InvalidInput

PATIENCE_S = 60.0  # far longer than anything here takes


class Echo:
    """Replies to each item with itself in capitals; batches wait while it is held."""

    def __init__(self) -> None:
        self.batches: list[list[str]] = []
        self._may_run = threading.Event()
        self._may_run.set()

    def __call__(self, items: Sequence[str]) -> list[str | Exception]:
        self.batches.append(list(items))
        assert self._may_run.wait(PATIENCE_S)
        if "disaster" in items:
            raise RuntimeError("the model is gone")
        return [ValueError(item) if item.startswith("bad") else item.upper() for item in items]

    def hold(self) -> None:
        self._may_run.clear()

    def release(self) -> None:
        self._may_run.set()


@pytest.fixture
def echo() -> Echo:
    return Echo()


def batcher(echo: Echo, *, batch_size: int = 4, max_delay_ms: float = 5.0, queue_size: int = 1024) -> Batcher[str, str]:
    return Batcher(echo, batch_size=batch_size, max_delay_ms=max_delay_ms, queue_size=queue_size)


def run(main: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(main, PATIENCE_S))


async def running(echo: Echo, batches: int) -> None:
    """Wait until so many batches have begun."""
    while len(echo.batches) < batches:
        await asyncio.sleep(0.001)


def test_what_is_asked_at_once_is_answered_at_once(echo: Echo) -> None:
    async def main() -> None:
        gathering = batcher(echo)
        items = ["a", "b", "c", "d"]
        assert await asyncio.gather(*(gathering.reply(item, lane=item, kind=0) for item in items)) == list("ABCD")
        assert echo.batches == [items]
        assert await gathering.reply("alone", lane="a", kind=0) == "ALONE"
        assert (gathering.occupancy, gathering.occupancy.mean) == ((2, 5), 2.5)
        await gathering.close()

    run(main())


def test_each_thread_is_prepared_once(echo: Echo) -> None:
    prepared: list[str] = []

    async def main() -> None:
        gathering = Batcher(
            echo,
            batch_size=1,
            max_delay_ms=0.0,
            queue_size=8,
            at_once=2,
            prepare=lambda: prepared.append(threading.current_thread().name),
        )
        await asyncio.gather(*(gathering.reply(item, lane="", kind=None) for item in "abcdef"))
        await gathering.close()

    run(main())
    assert 1 <= len(set(prepared)) == len(prepared) <= 2


def test_a_full_batch_does_not_wait(echo: Echo) -> None:
    async def main() -> None:
        gathering = batcher(echo, max_delay_ms=PATIENCE_S * 2000)
        await asyncio.gather(*(gathering.reply(str(number), lane="a", kind=0) for number in range(8)))
        assert [len(batch) for batch in echo.batches] == [4, 4]
        await gathering.close()

    run(main())


def test_what_comes_while_a_batch_runs_makes_the_next_ones(echo: Echo) -> None:
    async def main() -> None:
        gathering = batcher(echo)
        echo.hold()
        asked = [asyncio.create_task(gathering.reply("first", lane="a", kind=0))]
        await running(echo, 1)
        asked += [asyncio.create_task(gathering.reply(str(number), lane="a", kind=0)) for number in range(6)]
        await asyncio.sleep(0)
        assert gathering.queued == 6
        echo.release()
        await asyncio.gather(*asked)
        assert echo.batches == [["first"], ["0", "1", "2", "3"], ["4", "5"]]
        await gathering.close()

    run(main())


def test_kinds_are_not_mixed(echo: Echo) -> None:
    async def main() -> None:
        gathering = batcher(echo)
        items = ["x1", "y1", "x2", "y2", "x3"]
        await asyncio.gather(*(gathering.reply(item, lane="a", kind=item[0]) for item in items))
        assert echo.batches == [["x1", "x2", "x3"], ["y1", "y2"]]
        await gathering.close()

    run(main())


class TestFairness:
    def test_a_busy_lane_keeps_a_quiet_one_waiting_for_one_batch(self, echo: Echo) -> None:
        async def main() -> None:
            gathering = batcher(echo)
            echo.hold()
            busy = [asyncio.create_task(gathering.reply(f"busy{n}", lane="busy", kind=0)) for n in range(2000)]
            await running(echo, 1)
            quiet = asyncio.create_task(gathering.reply("quiet", lane="quiet", kind=0))
            await asyncio.sleep(0)
            echo.release()
            await quiet
            assert "quiet" in echo.batches[1]
            assert len(echo.batches[1]) == 4
            for task in busy:
                task.cancel()
            await gathering.close()

        run(main())

    def test_lanes_take_turns(self, echo: Echo) -> None:
        async def main() -> None:
            gathering = batcher(echo, batch_size=6)
            lanes = {"a": 9, "b": 3, "c": 1}
            items = [(lane, f"{lane}{number}") for lane, count in lanes.items() for number in range(count)]
            await asyncio.gather(*(gathering.reply(item, lane=lane, kind=0) for lane, item in items))
            assert echo.batches[:2] == [["a0", "b0", "c0", "a1", "b1", "a2"], ["b2", "a3", "a4", "a5", "a6", "a7"]]
            await gathering.close()

        run(main())

    @pytest.mark.parametrize("batch_size", range(1, 8))
    @pytest.mark.parametrize("rare_first", [True, False])
    def test_a_rare_kind_is_not_overtaken_by_a_common_one(self, echo: Echo, batch_size: int, rare_first: bool) -> None:
        """However many of the common kind wait, in its own lane as well."""

        async def main() -> None:
            gathering = batcher(echo, batch_size=batch_size, queue_size=LANE_SHARE * 100)
            lanes = ["a", "b"] if rare_first else ["b", "a"]
            asked = [(lane, "common") for lane in lanes for _ in range(60)]
            asked.insert(0 if rare_first else 60, ("a", "rare"))
            await asyncio.gather(*(gathering.reply(kind, lane=lane, kind=kind) for lane, kind in asked))
            assert echo.batches.index(["rare"]) <= 2
            await gathering.close()

        run(main())


class TestCancelling:
    def test_who_waits_leaves_the_queue(self, echo: Echo) -> None:
        async def main() -> None:
            gathering = batcher(echo)
            echo.hold()
            first = asyncio.create_task(gathering.reply("first", lane="a", kind=0))
            await running(echo, 1)
            waiting = [asyncio.create_task(gathering.reply(item, lane="a", kind=0)) for item in ("one", "two")]
            await asyncio.sleep(0)
            waiting[0].cancel()
            assert await asyncio.gather(waiting[0], return_exceptions=True)
            assert gathering.queued == 1
            echo.release()
            assert (await first, await waiting[1]) == ("FIRST", "TWO")
            assert echo.batches == [["first"], ["two"]]
            await gathering.close()

        run(main())

    def test_who_is_being_answered_is_forgotten_and_the_others_are_not(self, echo: Echo) -> None:
        async def main() -> None:
            gathering = batcher(echo)
            echo.hold()
            asked = [asyncio.create_task(gathering.reply(item, lane="a", kind=0)) for item in ("one", "two")]
            await running(echo, 1)
            asked[0].cancel()
            echo.release()
            assert await asked[1] == "TWO"
            assert asked[0].cancelled()
            assert await gathering.reply("three", lane="a", kind=0) == "THREE"
            await gathering.close()

        run(main())

    def test_everyone_may_leave(self, echo: Echo) -> None:
        async def main() -> None:
            gathering = batcher(echo, max_delay_ms=50)
            asked = [asyncio.create_task(gathering.reply("gone", lane="a", kind=0)) for _ in range(3)]
            await asyncio.sleep(0)
            for task in asked:
                task.cancel()
            await asyncio.wait(asked)
            assert gathering.queued == 0
            assert await gathering.reply("here", lane="a", kind=0) == "HERE"
            assert echo.batches == [["here"]]
            await gathering.close()

        run(main())


class TestRoom:
    def test_the_queue_is_bounded(self, echo: Echo) -> None:
        async def main() -> None:
            size = 2 * LANE_SHARE
            gathering = batcher(echo, queue_size=size)
            echo.hold()
            lanes = [f"lane {number}" for number in range(50)]
            asked = [asyncio.create_task(gathering.reply(lane, lane=lane, kind=0)) for lane in lanes for _ in range(9)]
            await running(echo, 1)
            most = gathering.queued + len(echo.batches[0])
            assert most == size
            echo.release()
            await asyncio.gather(*asked)
            assert Counter(item for batch in echo.batches for item in batch) == dict.fromkeys(lanes, 9)
            await gathering.close()

        run(main())

    def test_one_lane_takes_a_share_of_it(self, echo: Echo) -> None:
        async def main() -> None:
            gathering = batcher(echo, queue_size=3 * LANE_SHARE)
            echo.hold()
            asked = [asyncio.create_task(gathering.reply("x", lane="a", kind=0)) for _ in range(100)]
            await running(echo, 1)
            assert gathering.queued + len(echo.batches[0]) == 3
            asked[-1].cancel()  # it waits for room
            echo.release()
            assert len(await asyncio.gather(*asked[:-1])) == 99
            await gathering.close()

        run(main())


class TestErrors:
    def test_one_request_fails_alone(self, echo: Echo) -> None:
        async def main() -> None:
            gathering = batcher(echo)
            items = ("good", "bad", "fine")
            replies = await asyncio.gather(
                *(gathering.reply(item, lane=item, kind=0) for item in items), return_exceptions=True
            )
            assert [str(reply) for reply in replies] == ["GOOD", "bad", "FINE"]
            assert isinstance(replies[1], ValueError)
            assert len(echo.batches) == 1
            await gathering.close()

        run(main())

    def test_a_batch_that_fails_ends_with_itself(self, echo: Echo) -> None:
        async def main() -> None:
            gathering = batcher(echo)
            asked = [gathering.reply(item, lane="a", kind=0) for item in ("disaster", "victim")]
            errors = await asyncio.gather(*asked, return_exceptions=True)
            assert [str(error) for error in errors] == ["the model is gone"] * 2
            assert await gathering.reply("later", lane="a", kind=0) == "LATER"
            await gathering.close()

        run(main())

    def test_a_thread_that_cannot_start_fails_those_who_wait_for_it(
        self, echo: Echo, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(_: threading.Thread) -> None:
            raise RuntimeError("can't start new thread")

        async def main() -> None:
            gathering = batcher(echo)
            with monkeypatch.context() as patched:
                patched.setattr(threading.Thread, "start", refuse)
                asked = [gathering.reply(item, lane="a", kind=0) for item in ("one", "two")]
                errors = await asyncio.gather(*asked, return_exceptions=True)
            assert [str(error) for error in errors] == ["can't start new thread"] * 2
            assert await gathering.reply("later", lane="a", kind=0) == "LATER"
            await gathering.close()

        run(main())

    def test_a_thread_that_cannot_be_prepared_fails_every_request(self, echo: Echo) -> None:
        def fail() -> None:
            raise OSError("no cores")

        async def main() -> None:
            gathering = Batcher(echo, batch_size=1, max_delay_ms=0.0, queue_size=8, prepare=fail)
            for item in ("first", "later"):
                with pytest.raises(BrokenThreadPool):
                    await gathering.reply(item, lane="a", kind=0)
            assert echo.batches == []
            await gathering.close()

        run(main())

    @pytest.mark.parametrize(
        "wrong",
        [
            {"batch_size": 0},
            {"batch_size": math.nan},
            {"batch_size": None},
            {"queue_size": 0},
            {"queue_size": math.inf},
            {"queue_size": "64"},
            {"max_delay_ms": -1},
            {"max_delay_ms": math.inf},
            {"max_delay_ms": "10"},
        ],
    )
    def test_impossible_settings(self, echo: Echo, wrong: dict[str, Any]) -> None:
        with pytest.raises(InvalidInput, match=next(iter(wrong))):
            batcher(echo, **wrong)
