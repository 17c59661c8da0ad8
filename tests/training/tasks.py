"""A tiny world of described tasks, in the task format: the input is a letter, the description says what to answer."""

import gzip
import json
from pathlib import Path
from typing import Any

LETTERS = "abcdefgh"


def rows() -> list[dict[str, Any]]:
    """Four tasks that only their descriptions tell apart; one is held out by name and one by family."""
    answers = {"one": "x", "two": "y", "clinc_home": "x", "p_three": "y"}
    return [
        {
            "task": name,
            "family": "position" if name == "p_three" else "letters",
            "descriptions": [f"Say {answer} to everything.", f"Always say {answer}"],
            "labels": ["x", "y"],
            "metric": "exact",
            "train": [{"input": letter, "output": answer} for letter in LETTERS],
        }
        for name, answer in answers.items()
    ]


def write(path: Path, tasks: list[dict[str, Any]]) -> Path:
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(task) + "\n" for task in tasks)
    return path
