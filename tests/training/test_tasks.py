"""The task format, what training never sees, rewordings, variants, and the tables that batches are drawn from."""

from __future__ import annotations

import gzip
import random
from pathlib import Path
from typing import Any

import pytest
import torch

from lora_memory.base_models import BaseModel
from lora_memory.errors import InvalidInput
from lora_memory.testing import tiny_base_model
from lora_memory.training.batches import IGNORED, Framer
from lora_memory.training.task_batches import TaskTables, examples_for
from lora_memory.training.task_variants import variants
from lora_memory.training.tasks import (
    UNSEEN_FAMILIES,
    UNSEEN_TASKS,
    DescribedTask,
    TaskExample,
    paraphrases,
    part_of,
    prompt,
    read_tasks,
)
from tests.training.tasks import rows, write


def task(**changes: Any) -> DescribedTask:
    return DescribedTask.of_row(rows()[0] | changes)


class TestReading:
    def test_a_file_is_read(self, tmp_path: Path) -> None:
        tasks = read_tasks(write(tmp_path / "tasks.jsonl.gz", rows()))
        assert [each.name for each in tasks] == ["one", "two", "clinc_home", "p_three"]
        assert tasks[0].labels == ("x", "y")
        assert tasks[0].train[0] == TaskExample("a", ("x",))

    def test_the_last_quarter_is_for_scores_where_there_is_no_test_set(self) -> None:
        own = task()
        assert ([e.input for e in own.train], [e.input for e in own.test]) == (list("abcdef"), ["g", "h"])
        many = task(train=[{"input": str(i), "output": "x"} for i in range(400)])
        assert (len(many.train), len(many.test), many.test[0].input) == (350, 50, "350")

    def test_a_test_set_leaves_the_training_set_whole(self) -> None:
        own = task(test=[{"input": "z", "output": ["x", "X!"]}])
        assert (len(own.train), own.test) == (8, (TaskExample("z", ("x", "X!")),))

    @pytest.mark.parametrize(
        ("content", "fault"),
        [
            (b"not gzip", "cannot read"),
            (gzip.compress(b"", mtime=0), "holds no task"),
            (gzip.compress(b"{\n", mtime=0), "line 1"),
            (gzip.compress(b'{"context": "x", "qas": []}\n', mtime=0), "line 1"),
            (None, "cannot read"),
        ],
    )
    def test_bad_files(self, tmp_path: Path, content: bytes | None, fault: str) -> None:
        path = tmp_path / "bad.jsonl.gz"
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(InvalidInput, match=fault):
            read_tasks(path)

    @pytest.mark.parametrize("wrong", [{"descriptions": []}, {"metric": "bleu"}, {"train": []}])
    def test_a_task_that_cannot_be_used_is_named_by_its_line(self, tmp_path: Path, wrong: dict[str, Any]) -> None:
        path = write(tmp_path / "tasks.jsonl.gz", [rows()[0], rows()[1] | wrong])
        with pytest.raises(InvalidInput, match="line 2"):
            read_tasks(path)


def test_what_training_sees_is_said_in_one_place() -> None:
    assert [part_of(DescribedTask.of_row(row)) for row in rows()] == [
        "trained",
        "trained",
        "unseen_task",
        "unseen_family",
    ]


SHARED = Path(__file__).parents[3] / "shared" / "data" / "tasks_train.jsonl.gz"


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_file(), reason="the development data is not here")
def test_the_split_of_the_real_tasks() -> None:
    tasks = read_tasks(SHARED)
    assert {task.name for task in tasks} >= UNSEEN_TASKS
    assert {task.family for task in tasks} >= UNSEEN_FAMILIES
    seen = {task.family for task in tasks if part_of(task) == "trained"}
    unseen = [task for task in tasks if part_of(task) == "unseen_task"]
    assert {task.family for task in unseen} <= seen
    assert sum(len(task.test) == 50 for task in unseen) >= 15


class TestWordings:
    @pytest.mark.parametrize("labels", [[], ["x", "y"]])
    @pytest.mark.parametrize("own", [["Say x."], ["Say x.", "Only x", "[input] Now say x."]])
    def test_there_are_ten_or_more_and_its_own_come_first(self, labels: list[str], own: list[str]) -> None:
        found = paraphrases(task(descriptions=own, labels=labels))
        assert len(found) == len(set(found)) >= 10
        assert list(found[: len(own)]) == own
        assert any("x, y" in text for text in found) == bool(labels)
        assert sum("[input]" in text for text in found) == sum("[input]" in text for text in own)

    def test_the_input_takes_its_place_in_a_prompt(self) -> None:
        assert prompt("Say x.", "a") == "Say x.\n\na"
        assert prompt("Title: [input] Good or bad?", "a") == "Title: a Good or bad?"


class TestVariants:
    def test_only_the_description_tells_them_apart(self) -> None:
        made = variants(task(train=[{"input": letter, "output": "xy"[i % 2]} for i, letter in enumerate("abcdefgh")]))
        assert len({each.name for each in made}) == len(made) > 6
        wordings = [text for each in made for text in each.descriptions]
        assert len(set(wordings)) == len(wordings)
        outputs = {each.name.partition("+")[2]: each.train[0].outputs[0] for each in made}
        assert outputs["upper"] == "X"
        assert outputs["twice"] == "x x"
        assert outputs["codes-12-x"] == "1"
        assert outputs["codes-12-y"] == "2"  # the other way round
        assert all([e.input for e in each.train] == list("abcdef") for each in made)

    def test_long_outputs_have_none(self) -> None:
        assert variants(task(train=[{"input": str(i), "output": "word " * 20} for i in range(8)])) == []


class TestTables:
    @pytest.fixture
    def framer(self) -> Framer:
        return Framer(tiny_base_model(), framing="bos")

    @pytest.fixture
    def base_model(self, framer: Framer) -> BaseModel:
        return framer.base_model

    def test_a_row_is_the_prompt_and_the_answer(self, framer: Framer, base_model: BaseModel) -> None:
        tables = TaskTables(framer, [[TaskExample("abc", ("de",))]])
        (batch,) = tables.all(rows=4)
        asked, wanted = base_model.chat_ids("abc"), framer.answer("de")
        assert batch.input_ids[0, : len(asked) + len(wanted) - 1].tolist() == asked + wanted[:-1]
        assert batch.targets.tolist() == wanted
        assert batch.positions.tolist() == [len(asked) - 1 + i for i in range(len(wanted))]

    def test_a_batch_has_neighbouring_rows_of_each_task(self, framer: Framer) -> None:
        examples = [[TaskExample(letter, (str(task),)) for letter in "abcdefghij"] for task in range(5)]
        batch = TaskTables(framer, examples).draw(random.Random(0), tasks=3)
        each = examples_for(batch.input_ids.shape[1], 1.0)
        assert batch.items == 3 * each
        assert len(set(batch.tasks.tolist())) == 3
        first = batch.targets[torch.arange(batch.items) * 2]  # an answer is a byte and the end of the turn
        expected = [framer.answer(str(task))[0] for task in batch.tasks.tolist() for _ in range(each)]
        assert first.tolist() == expected
        assert batch.rows.tolist() == [row for row in range(batch.items) for _ in range(2)]

    def test_examples_of_one_length_are_together_and_too_long_ones_are_left_out(self, framer: Framer) -> None:
        examples = [
            [TaskExample("a", ("b",))] * 3,
            [TaskExample("a" * 200, ("b",))] * 2,
            [TaskExample("a" * 900, ("b",))],
        ]
        tables = TaskTables(framer, examples)
        assert tables.tasks == {0, 1}
        found = sorted((batch.items, batch.input_ids.shape[1], batch.tasks.tolist()) for batch in tables.all(rows=2))
        assert [(items, tasks) for items, _, tasks in found] == [(1, [0]), (2, [0]), (2, [1])]
        widths = {tuple(tasks): width for _, width, tasks in found}
        assert widths[0,] < widths[1,]
        with pytest.raises(InvalidInput, match="no example"):
            TaskTables(framer, examples[2:])

    def test_named_tasks_of_several_lengths_share_a_batch(self, framer: Framer) -> None:
        examples = [[TaskExample("a", ("b",))] * 3, [TaskExample("a" * 200, ("c",))] * 3]
        batch = TaskTables(framer, examples).of_tasks(random.Random(0), [0, 1], factor=1.0)
        half = batch.items // 2
        wanted = [framer.answer("b")] * half + [framer.answer("c")] * half
        assert batch.targets.tolist() == [token for answer in wanted for token in answer]
        assert IGNORED not in batch.targets
