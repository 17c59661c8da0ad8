"""Documents with questions and accepted answers: what benchmarks read, ask and score.

Plain values and the question-answering format. Nothing here knows a memory: asking is `examination.py`.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from lora_memory.errors import InvalidInput

__all__ = ["WRITTEN", "Passage", "Question", "asking", "read_passages"]

WRITTEN: Mapping[str, Path] = {
    name: Path(__file__).parent / "data" / f"{name.replace('-', '_')}.jsonl.gz"
    for name in ("written-facts", "agent-notes", "written-documents", "held-notes", "held-documents")
}
"""Files that come with the package, by name: texts that were each written, not made from templates. Nothing is trained
on them, and nothing is chosen by the held ones."""


class Question(NamedTuple):
    """A question and every answer that counts as right."""

    text: str
    accepted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A document and the questions about it; without any, it is there to be confused with others."""

    text: str
    questions: tuple[Question, ...] = ()

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> Passage:
        """A document of the question-answering format; questions without an accepted answer are left out."""
        questions = (Question(qa["q"], tuple(qa["a"])) for qa in row["qas"])
        return cls(row["context"], tuple(question for question in questions if question.accepted))


def read_passages(path: str | Path) -> list[Passage]:
    """The documents of a question-answering file: JSON lines, gzipped if its name ends in `.gz`.

    A line is `{"context": text, "qas": [{"q": question, "a": [accepted answers]}]}`; other keys do not matter.

    Raises:
        InvalidInput: The file cannot be read, a line is not of this format, or there is no question in it.
    """
    path = Path(path)
    try:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
            lines = file.readlines()
    except (OSError, EOFError, UnicodeDecodeError) as exc:
        raise InvalidInput(f"cannot read {path}: {exc}; give a .jsonl.gz file of questions about documents") from exc
    passages = []
    for number, line in enumerate(lines, 1):
        try:
            passages.append(Passage.of_row(json.loads(line)))
        except (KeyError, TypeError, json.JSONDecodeError) as exc:
            raise InvalidInput(
                f'{path}, line {number}: not of the form {{"context": …, "qas": [{{"q": …, "a": […]}}]}} ({exc!r})'
            ) from exc
    if not any(passage.questions for passage in passages):
        raise InvalidInput(f"{path} holds no question with an accepted answer")
    return passages


def asking(passages: Iterable[Passage], limit: int | None) -> list[Passage]:
    """The first passages, up to the one that makes `limit` questions; its further questions are left out."""
    if limit is not None and limit < 1:
        raise InvalidInput(f"limit must be at least 1, not {limit}; leave it out for every question")
    taken: list[Passage] = []
    left = limit
    for passage in passages:
        if left is not None:
            passage = replace(passage, questions=passage.questions[:left])
            left -= len(passage.questions)
        taken.append(passage)
        if left == 0:
            break
    return taken
