"""Tasks in a store: write a described task down, make it a scope's default, choose those that a question is under.

A task's record holds its description, one adapter and one vector. Making the adapter is `instructor.py`'s work,
mounting it together with documents `answering.py`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lora_memory.documents import Chunk, Instruction
from lora_memory.errors import InvalidInput
from lora_memory.instructor import Instructor
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore, NewChunk, NewRecord, Record, StagedAdapter, StoredChunk
from lora_memory.text_encoder import TextEncoder

__all__ = ["Task", "Tasks", "task_chunk"]


@dataclass(frozen=True, kw_only=True)
class Task:
    """A task that a question was answered under.

    Attributes:
        record_id: Its record.
        scope: The record's.
        text: The description.
        score: Cosine similarity of the description's embedding and the question's; None where it was not searched for.
        weights_hash: The adapter, for `AdapterStore.load_adapter`.
    """

    record_id: str
    scope: Scope
    text: str
    score: float | None
    weights_hash: str


class Tasks:
    """The tasks of one store. Thread-safe."""

    def __init__(self, store: AdapterStore, text_encoder: TextEncoder, *, instructor: Callable[[], Instructor]) -> None:
        """Read and write `store`; its vectors are `text_encoder`'s.

        Args:
            store: Where tasks are kept.
            text_encoder: The one that the store's vectors were made with.
            instructor: What makes adapters, called when a task is written: none is needed to use those that are there.
        """
        self._store = store
        self._text_encoder = text_encoder
        self._instructor = instructor

    def write(self, instruction: Instruction, scope: Scope) -> Record:
        """Store one task; errors and warnings as `Instructor.adapters`."""
        instructor = self._instructor()
        (adapter,) = instructor.adapters([instruction])
        tokens = instructor.base_model.counter.count(instruction.text)
        new = task_chunk(instruction.text, tokens, self._store.stage(adapter), self._text_encoder)
        return self._store.add([NewRecord(scope=scope, document=instruction, kind="instruction", chunks=[new])])[0]

    def set_default(self, record_id: str, scope: Scope, *, on: bool) -> None:
        """Whether every question from `scope` and below it is asked under this task.

        Raises:
            RecordNotFound: There is no such record that the scope may read.
            InvalidInput: It is a document, or lies below `scope`, whose questions must not see it.
        """
        record = self._task(record_id, scope)
        if not record.scope.contains(scope):
            raise InvalidInput(
                f"the task lies in {str(record.scope)!r}, which questions from {str(scope)!r} do not see; make it the "
                f"default of {str(record.scope)!r}, or internalize it again in {str(scope)!r}"
            )
        self._store.defaults.set(record.id, scope, on=on)

    def chosen(
        self, question: str, scope: Scope, *, named: Sequence[str] | None, min_score: float | None
    ) -> list[Task]:
        """The tasks that a question is asked under.

        Args:
            question: What they may resemble.
            scope: Who asks.
            named: These; None stands for the defaults of the scope and of those above it.
            min_score: Without named ones, add the task nearest to the question if it is at least so similar.

        Raises:
            RecordNotFound: A named task is not there, or not for this scope.
            InvalidInput: A named record is a document.
        """
        if named is not None:
            ids = [self._task(record_id, scope).id for record_id in dict.fromkeys(named)]
            return [_task(chunk) for key in ids for chunk in self._store.record_chunks(key, scope=scope)]
        tasks = {chunk.id: _task(chunk) for chunk in self._store.defaults.of(scope)}
        if min_score is not None:
            tasks |= self._nearest(question, scope, min_score)
        return list(tasks.values())

    def _nearest(self, question: str, scope: Scope, min_score: float) -> dict[int, Task]:
        found = self._store.defaults.candidates(scope)
        if not found:
            return {}
        vector = self._text_encoder.encode([question])[0]
        score, chunk = max(((float(chunk.vector @ vector), chunk) for chunk in found), key=lambda pair: pair[0])
        return {chunk.id: _task(chunk, score)} if score >= min_score else {}

    def _task(self, record_id: str, scope: Scope) -> Record:
        record = self._store.get(record_id, scope=scope)
        if record.kind != "instruction":
            raise InvalidInput(
                f"record {record_id} is a document, not a task: as a document, name it in ask(records=…)"
            )
        return record


def task_chunk(text: str, tokens: int, adapter: StagedAdapter, text_encoder: TextEncoder) -> NewChunk:
    """The one chunk of a task's record."""
    return NewChunk(Chunk(0, text, 0, len(text), tokens), adapter, text_encoder.encode([text])[0])


def _task(chunk: StoredChunk, score: float | None = None) -> Task:
    return Task(
        record_id=chunk.record_id,
        scope=chunk.scope,
        text=chunk.text,
        score=score,
        weights_hash=chunk.weights_hash,
    )
