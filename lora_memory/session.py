"""A conversation whose recent turns are in the prompt and whose older ones are in the weights.

Every turn is kept in the store as it is said. Past the window it becomes a record, in the background: the turn leaves
the table of turns in the transaction that writes the record, so that nothing is lost or internalized twice, whenever
the process ends. Until then it stays in the prompt.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from types import TracebackType
from typing import Self, Unpack

from lora_memory.answering import Answering
from lora_memory.asking import Answer, AskArguments, Asking
from lora_memory.backends.base import Backend
from lora_memory.checks import check_encodable, is_count
from lora_memory.documents import MAX_DOCUMENT_TOKENS, Document
from lora_memory.errors import DocumentTooLarge, InvalidDocument, InvalidInput, RecordNotFound, StoreError
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore
from lora_memory.store.turns import Turn, turn_document
from lora_memory.writing import Writing

__all__ = ["Session", "Sessions", "Turn"]

WINDOW = 6
PROMPT_SHARE = 0.5  # of the backend's window that turns may fill: what is longer leaves the prompt before its time
MAX_WAITING = 8  # turns that may wait to be internalized; beyond that, the conversation waits for them


class Session:
    """One conversation. `memory.session(name)` makes it; use it as a context manager, or `flush` it at the end.

    For one thread at a time. Several sessions may be used at once, and a conversation may go on in another process.

    Attributes:
        scope: Where older turns are records. The session sees them, and what the scopes above hold.
        window: How many turns stay in the prompt.
    """

    def __init__(self, sessions: Sessions, scope: Scope, *, window: int) -> None:
        self.scope = scope
        self.window = window
        self._sessions = sessions
        self._jobs: deque[Future[None]] = deque()
        self._internalize_later()  # what was left when the conversation was interrupted

    @property
    def turns(self) -> Sequence[Turn]:
        """The turns that are in the prompt, oldest first: the recent ones, and any that are still on their way out."""
        return list(self._rows().values())

    def ask(self, text: str, **arguments: Unpack[AskArguments]) -> Answer:
        """Say something and get the reply, from the recent turns and from what the session's scope sees.

        Args:
            text: The user's turn.
            arguments: As of `Memory.ask`, but for `scope` and `earlier`, which are the session's.

        Raises:
            InvalidDocument: The turn is empty or not text.
            LoraMemoryError: As `Memory.ask`, or what went wrong in the background since the last call. In any case the
                turn was not added, and no earlier one is lost; to internalize is tried again from the next call on.
        """
        if "scope" in arguments or "earlier" in arguments:
            raise InvalidInput(
                "a session has its own scope and turns; leave scope= and earlier= out, or use memory.ask()"
            )
        self._settle(MAX_WAITING)
        Document(text)  # refuses what could not be internalized later, before it is answered
        if self._tokens(self.turns) > self._sessions.room:
            self.flush()  # what is too long for the prompt leaves it first
        asking = replace(Asking.of(arguments), scope=self.scope, earlier=self.turns)
        (answer,) = self._sessions.answering.answer([(text, asking)], asking.options)
        try:
            self._keep(Turn(text, answer.text))
        except InvalidDocument:  # a model may reply with broken characters; what the user said is kept all the same
            self._keep(Turn(text, ""))
        return answer

    def add(self, text: str, reply: str) -> None:
        """Add a turn that was answered elsewhere; it is on the disk when this returns.

        Args:
            text: What the user said.
            reply: What was replied; it may be empty.

        Raises:
            InvalidDocument: The text is empty, or one of both is not text.
            DocumentTooLarge: They have more tokens than a document may have.
            LoraMemoryError: What went wrong in the background since the last call; the turn was not added.
        """
        self._settle(MAX_WAITING)
        Document(text)  # empty or binary, whatever the reply is
        check_encodable(reply, "the reply", InvalidDocument)
        self._keep(Turn(text, reply))

    def flush(self) -> None:
        """Wait until every turn past the window is internalized.

        Raises:
            LoraMemoryError: What went wrong; call again to try again.
        """
        self._internalize_later()
        self._settle(0)

    def close(self) -> None:
        """As `flush`; the conversation can go on at any time."""
        self.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _keep(self, turn: Turn) -> None:
        turn_document(turn)  # before it is kept: later, there is nobody to tell
        if (tokens := self._tokens([turn])) > MAX_DOCUMENT_TOKENS:
            raise DocumentTooLarge(f"the turn has {tokens} tokens, over the limit of {MAX_DOCUMENT_TOKENS}; split it")
        self._sessions.store.turns.add(self.scope, turn)
        with suppress(StoreError):  # it is kept: who closes the memory meanwhile, or a fault, is met by the next call
            self._internalize_later()

    def _rows(self) -> dict[int, Turn]:
        return self._sessions.store.turns.of(self.scope)

    def _old(self) -> dict[int, Turn]:
        """The turns that are to be internalized."""
        rows = list(self._rows().items())
        kept = rows[-self.window :]
        while self._tokens(turn for _, turn in kept) > self._sessions.room:
            kept = kept[1:]
        return dict(rows[: len(rows) - len(kept)])

    def _tokens(self, turns: Iterable[Turn]) -> int:
        return sum(self._sessions.backend.base_model.counter.count(text) for turn in turns for text in turn)

    def _internalize_later(self) -> None:
        if self._old():
            self._jobs.append(self._sessions.submit(self._internalize))

    def _internalize(self) -> None:
        for row, turn in self._old().items():
            try:
                self._sessions.writing.write(turn_document(turn), self.scope, max_tokens=sys.maxsize, turn=row)
            except RecordNotFound:  # it was forgotten meanwhile, or another process was faster
                continue

    def _settle(self, most: int) -> None:
        """Wait until at most so many jobs are under way, and raise what went wrong in the last that ended.

        Each job takes up all that those before it left, so that an earlier error is made good by a later success.
        """
        last = None
        while self._jobs and (len(self._jobs) > most or self._jobs[0].done()):
            last = self._jobs.popleft()
        if last is not None:
            with suppress(CancelledError):  # the memory was closed: what was to be done waits in the store
                last.result()


class Sessions:
    """What the sessions of one memory share: its stages, and one thread that internalizes for all of them."""

    def __init__(self, store: AdapterStore, writing: Writing, answering: Answering, backend: Backend) -> None:
        self.store = store
        self.writing = writing
        self.answering = answering
        self.backend = backend
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="lora-memory-sessions")

    @property
    def room(self) -> int:
        """How many tokens of turns the prompt has room for; an engine that is started anew may have another window."""
        return int(self.backend.window * PROMPT_SHARE)

    def submit(self, job: Callable[[], None]) -> Future[None]:
        """Do something in the background.

        Raises:
            StoreError: The memory is closed, or is being closed.
        """
        try:
            return self._thread.submit(job)
        except RuntimeError as exc:
            raise StoreError("This memory is closed; open it again.") from exc

    def open(self, name: str, *, scope: Scope, window: int) -> Session:
        """Begin or go on with the conversation of this name."""
        if not name:
            raise InvalidInput("a session needs a name, such as 'chat-42'")
        if not is_count(window):
            raise InvalidInput(f"window must be 1 or more turns, not {window!r}")
        return Session(self, scope.join(name), window=window)

    def close(self) -> None:
        """Finish the turn that is being internalized; the others wait in the store."""
        self._thread.shutdown(cancel_futures=True)
