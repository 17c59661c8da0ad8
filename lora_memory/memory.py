"""`Memory`: internalize documents and tasks, ask questions, forget. The only file that knows every stage.

A document is split, each chunk becomes an adapter (`internalizer.py`), and both are stored (`writing.py`, `store/`); a
task's description becomes one adapter (`instructor.py`, `tasks.py`). A question finds chunks (`retrieval.py`), their
adapters are composed with those of its tasks and mounted, and the base model answers a prompt that holds the question
alone (`answering.py`, `backends/`). How each stage works stands there; here are the verbs, whose docstrings make the
file longer than others.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Sized
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypeVar, Unpack, cast

import torch
from transformers import PreTrainedModel

from lora_memory import telemetry
from lora_memory.answering import Answering, AnswerStream
from lora_memory.archive import ExportReceipt, ImportReceipt, export_archive, import_archive, import_into
from lora_memory.asking import CHUNKS_MOUNTED, Answer, AskArguments, Asking, Mode, Usage, check_questions
from lora_memory.backends.base import Backend
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.base_models import BaseModel, load_base_model
from lora_memory.checks import are_texts, check_path
from lora_memory.documents import MAX_DOCUMENT_TOKENS, Document, Instruction, check_metadata
from lora_memory.errors import BaseModelMismatch, InvalidInput
from lora_memory.grader import DEFAULT_GRADER, Grader, load_grader
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.hypernetworks.instruction import InstructionHypernetwork
from lora_memory.instructor import Instructing, Instructor
from lora_memory.internalizer import Internalizer
from lora_memory.model_files import DEFAULT_BASE_MODEL, DEFAULT_TEXT_ENCODER
from lora_memory.rebuilding import RebuildReceipt, rebuild
from lora_memory.reranker import DEFAULT_RERANKER, Reranker, load_reranker
from lora_memory.retrieval import Recall, Retriever
from lora_memory.scopes import Scope
from lora_memory.session import WINDOW, Session, Sessions
from lora_memory.store import AdapterStore, Filter, ForgetReceipt, Record, Version
from lora_memory.store.transfer import Progress
from lora_memory.tasks import Tasks
from lora_memory.text_encoder import TextEncoder
from lora_memory.threads import dismissing_helpers
from lora_memory.writing import Writing, expiry

__all__ = ["Answer", "AnswerStream", "Memory", "Mode", "Usage"]

Text = TypeVar("Text", Document, Instruction)
Reads = TypeVar("Reads", Reranker, Grader)
_UNNAMED = Scope("")  # no scope was given, which is told from the root's "" by identity


class Memory:
    """Documents in a base model's weights. `Memory.open` makes one; use it as a context manager or `close` it.

    Safe to use from several threads, which take turns at the model, and several processes may each open one store.
    """

    def __init__(
        self,
        store: AdapterStore,
        internalizer: Internalizer,
        text_encoder: TextEncoder,
        backend: Backend,
        instructor: Instructor | None = None,
        reranker: Reranker | None = None,
        grader: Grader | None = None,
    ) -> None:
        """Join ready parts; `Memory.open` makes them from names. Without an instructor the shipped one is used."""
        self._scope = Scope("")  # every verb's scope lies below it; `scoped` makes views with others
        self._is_view = False
        self._store = store
        self._internalizer = internalizer
        self._text_encoder = text_encoder
        self._instructing = Instructing(backend.base_model, text_encoder, instructor)
        self._backend = backend
        self._writing = Writing(store, internalizer, text_encoder)
        self._retriever = Retriever(store, text_encoder, reranker, grader)
        self._tasks = Tasks(store, text_encoder, instructor=self._instructing)
        self._answering = Answering(
            store, self._retriever, self._tasks, backend, adapter_rank=internalizer.rank, prior=internalizer.prior
        )
        self._sessions = Sessions(store, self._writing, self._answering, backend)
        if internalizer.prior is not None:
            store.put_prior(internalizer.prior)

    @classmethod
    @dismissing_helpers()
    def open(
        cls,
        path: str | Path,
        *,
        url: str | None = None,
        base_model: str | Path | PreTrainedModel | BaseModel | None = None,
        tokenizer: Any = None,
        document_hypernetwork: str | Path | DocumentHypernetwork | None = None,
        chunk_tokens: int | None = None,
        instruction_hypernetwork: str | Path | InstructionHypernetwork | None = None,
        text_encoder: str | Path | TextEncoder | None = None,
        reranker: str | Path | Reranker | Literal[False] | None = None,
        grader: str | Path | Grader | Literal[False] | None = None,
        backend: Literal["transformers", "vllm"] | Backend = "transformers",
        device: str | torch.device | None = None,
        dtype: torch.dtype | None = None,
    ) -> Self:
        """Open the memory in a directory; a new one is made where there is none.

        Args:
            path: Directory of the store.
            url: A database for its rows instead of the SQLite file in `path`, such as `postgresql+psycopg://…`.
            base_model: A name, directory, hub id, or ready model: see `load_base_model`. By default that of a ready
                backend, else `"smollm2-135m"`.
            tokenizer: Of a ready model.
            document_hypernetwork: A folder, or a ready one; by default the one that is shipped for the default base.
            chunk_tokens: The longest chunk that documents are cut into; by default the hypernetwork's own. Facts in
                smaller chunks are recalled better, and a document then has more adapters of the same size.
            instruction_hypernetwork: A folder, or a ready one, for tasks. By default the one that is shipped for the
                default base, loaded when the first task is internalized.
            text_encoder: A name or directory, loaded beside the base model, or a ready encoder, for the search; by
                default all-MiniLM-L6-v2.
            reranker: A folder, or a ready one, that reads the best recalls together with the question; by default the
                one that is shipped for all-MiniLM-L6-v2, and none where another text encoder searches. False: none.
            grader: A folder, or a ready one, that reads all recalls together with the question where an answer may be
                withheld (`abstain`), loaded when it is first needed; by default the one that is shipped, beside the
                default reranker. False: none.
            backend: Where the base model runs: `"transformers"` in this process; `"vllm"`, also in this process, on
                vLLM's engine with its defaults; or a ready one, such as `VllmBackend(…)` or `VllmServerBackend(…)`,
                which is closed with the memory.
            device: Of a base model that is loaded here, such as `"cuda"`.
            dtype: Of a base model that is loaded here; by default bfloat16 where the hardware computes in it.

        Raises:
            ModelNotFound: A default model is not installed, or a named one is not there; the message says how to get
                it.
            BaseModelMismatch: The hypernetwork or the backend is for another base model, or the base lacks the
                hypernetwork's target modules.
            StoreMismatch: The store was written with another base model or text encoder.
            HypernetworkMismatch: The store was written with another document hypernetwork.
            DamagedFile: A model's file is not whole.
            StoreError: The directory is not a store, or cannot be written.
            InvalidInput: `path` is no path, `reranker` no reranker, or `grader` no grader; or it has no reranker
                beside it.
            MissingDependency: The backend's library is not installed.
        """
        check_path(path, "a memory's directory")  # before models are loaded for nothing
        given = backend if isinstance(backend, Backend) else None
        if given is None and backend not in ("transformers", "vllm"):
            raise InvalidInput(f"unknown backend {backend!r}; give 'transformers', 'vllm' or a Backend")
        if base_model is None and given is not None:
            base_model = given.base_model
        base_model = _base_model(base_model, tokenizer=tokenizer, device=device, dtype=dtype)
        if given is not None and given.base_model.fingerprint != base_model.fingerprint:
            raise BaseModelMismatch(
                f"the backend runs {given.base_model.fingerprint}, not {base_model.fingerprint}; leave base_model out"
            )
        internalizer, text_encoder, instructor = _stages(
            base_model, document_hypernetwork, instruction_hypernetwork, text_encoder, chunk_tokens=chunk_tokens
        )
        reading = _reading(reranker, grader, text_encoder, base_model.device)
        store = AdapterStore.open(
            path,
            url=url,
            base_model=base_model.fingerprint,
            hypernetwork=internalizer.hypernetwork.fingerprint,
            embedder=text_encoder.name,
            dimension=text_encoder.dimension,
        )
        with ExitStack() as undone:
            undone.callback(store.close)
            if given is None:
                given = _started(backend, base_model)
                undone.callback(given.close)
            memory = cls(store, internalizer, text_encoder, given, instructor, *reading)
            undone.pop_all()
            return memory

    # Writing

    def internalize(
        self,
        document: str | Document,
        *,
        scope: str = "",
        metadata: Mapping[str, Any] | None = None,
        tags: Sequence[str] = (),
        ttl: float | timedelta | None = None,
        max_tokens: int = MAX_DOCUMENT_TOKENS,
    ) -> Record:
        """Turn a document into adapters and store it.

        A text that the scope holds already is not stored again: its record counts one more copy, gets the new metadata
        and tags as well, and lives as long as the longer-lived of the two.

        Args:
            document: Text, or a `Document`.
            scope: Who may see it; the root `""` is everybody.
            metadata: JSON values to keep with a text.
            tags: To find it by: texts of 1 to 128 printable characters.
            ttl: Seconds, or a timedelta, after which nobody sees it any more and it is forgotten; None keeps it.
            max_tokens: Refuse a longer document.

        Returns:
            The record; it is on disk.

        Raises:
            InvalidInput: A tag or `ttl` is not of this form.
            InvalidDocument: Empty, binary, or not text.
            DocumentTooLarge: Over `max_tokens`.
            InvalidScope: Not a path such as `acme/user-7`.
            StoreError: The disk is full, or the store cannot be written. Nothing was changed in any of these cases.
        """
        return self._writing.write(
            _described(document, Document, metadata),
            self._below(scope),
            max_tokens=max_tokens,
            tags=tags,
            expires_at=expiry(ttl),
        )

    @telemetry.observed("internalize_many", telemetry.internalized)
    def internalize_many(
        self,
        documents: Iterable[str | Document],
        *,
        scope: str = "",
        tags: Sequence[str] = (),
        ttl: float | timedelta | None = None,
        max_tokens: int = MAX_DOCUMENT_TOKENS,
        progress: bool = False,
    ) -> list[Record]:
        """Internalize any number of documents, a few at a time.

        Short documents share a batch and a write. Each record is stored whole or not at all. If a document is refused,
        those before it are stored; if the process is killed, all but some 64 chunks of those that it came to.

        Args:
            documents: Any iterable; it is read as it goes.
            scope: Of all of them.
            tags: Of all of them.
            ttl: Of all of them, from this call on; as in `internalize`.
            max_tokens: Refuse a longer document.
            progress: Show a progress bar on a terminal.

        Raises:
            LoraMemoryError: As `internalize`, at the first document that is refused.
        """
        if isinstance(documents, str | Document):
            raise InvalidInput("documents is one document; give a list of them, or use internalize()")
        if not isinstance(documents, Iterable):
            raise InvalidInput(f"documents is a list of texts or Documents, not {documents!r}")
        records: list[Record] = []
        total = len(documents) if isinstance(documents, Sized) else None
        with _progress_bar(total, shown=progress) as bar:
            for group in self._writing.write_many(
                documents, self._below(scope), max_tokens=max_tokens, tags=tags, expires_at=expiry(ttl)
            ):
                records += group
                bar.update(len(group))
        return records

    def update(
        self,
        record_id: str,
        document: str | Document,
        *,
        scope: str = "",
        metadata: Mapping[str, Any] | None = None,
        tags: Sequence[str] | None = None,
        max_tokens: int = MAX_DOCUMENT_TOKENS,
    ) -> Record:
        """Let a record say something else; what it said stays in its `history` and is no longer found.

        Args:
            record_id: It must lie in `scope` or below.
            document: The new text, or a `Document`. A text that the record had before needs no new adapters.
            scope: Who asks.
            metadata: In place of the record's, where `document` is a text; None keeps it.
            tags: In place of the record's; None keeps them.
            max_tokens: Refuse a longer document.

        Raises:
            RecordNotFound: There is no such record there.
            LoraMemoryError: As `internalize`. Nothing was changed in any of these cases.
        """
        new = _described(document, Document, metadata)
        if new is document:
            metadata = new.metadata
        return self._writing.update(
            record_id, new.text, self._below(scope), max_tokens=max_tokens, metadata=metadata, tags=tags
        )

    def describe(
        self,
        record_id: str,
        *,
        scope: str = "",
        metadata: Mapping[str, Any] | None = None,
        tags: Sequence[str] | None = None,
    ) -> Record:
        """Give a record other metadata or tags. It makes no new version, and what it had is erased as by `forget`.

        Args:
            record_id: It must lie in `scope` or below.
            scope: Who asks.
            metadata: In place of the record's; None keeps it. Earlier versions keep theirs.
            tags: In place of the record's; None keeps them.

        Raises:
            RecordNotFound: There is no such record there.
            InvalidInput: It is no metadata, or no tags. Nothing was changed in either case.
        """
        if metadata is not None:
            check_metadata(metadata, "record")
        return self._store.describe(record_id, scope=self._below(scope), metadata=metadata, tags=tags)

    def restore(self, record_id: str, *, version: int, scope: str = "") -> Record:
        """Let a record say again what it said in an earlier version, as a new version. No adapter is made.

        Args:
            record_id: It must lie in `scope` or below.
            version: One that `history` lists.
            scope: Who asks.

        Raises:
            RecordNotFound: There is no such record there.
            InvalidInput: It has no such version. Nothing was changed in either case.
        """
        return self._store.restore(record_id, version=version, scope=self._below(scope))

    def internalize_task(
        self, description: str | Instruction, *, scope: str = "", metadata: Mapping[str, Any] | None = None
    ) -> Record:
        """Turn a task's description into one adapter and store it, to be named in `ask(tasks=…)`.

        Args:
            description: What the model should do from then on, in a sentence or a few; or an `Instruction`.
            scope: Who may see it.
            metadata: JSON values to keep with a text.

        Returns:
            The record, of kind `"instruction"`; it is on disk. Like a document's, it is read by `get` and `list` and
            forgotten by `forget`; `search` does not find it.

        Raises:
            BaseModelMismatch: No `instruction_hypernetwork` was named, and the one that is shipped is for another base
                model.
            InvalidDocument: The description is empty, binary, not text, or has no word in it.
            InvalidScope: Not a path such as `acme/user-7`.
            StoreError: The disk is full, or the store cannot be written. Nothing was changed in any of these cases.

        Warns:
            TruncatedDescriptionWarning: The text encoder reads only the beginning of so long a description.
        """
        return self._tasks.write(_described(description, Instruction, metadata), self._below(scope))

    def always(self, task_id: str, *, scope: str = "", on: bool = True) -> None:
        """Ask every question from a scope and below it under this task, unless `ask(tasks=…)` says otherwise.

        Args:
            task_id: Of `internalize_task`; the scope must see it.
            scope: Whose default it becomes; it may have several. The store remembers it.
            on: False takes it back.

        Raises:
            RecordNotFound: There is no such record that the scope may read.
            InvalidInput: It is a document, or lies below `scope`.
        """
        self._tasks.set_default(task_id, self._below(scope), on=on)

    @telemetry.observed("forget", telemetry.forgotten)
    def forget(
        self,
        record_id: str | Collection[str] | None = None,
        *,
        scope: str = _UNNAMED,
        tags: Sequence[str] = (),
        where: Mapping[str, Any] | None = None,
    ) -> ForgetReceipt:
        """Forget records with all their versions, or everything in a scope and those below it, for good.

        Each call writes the database anew, so that many records are forgotten best in one.

        Args:
            record_id: The record, or several; each must lie in `scope` or below.
            scope: Without `record_id`, all of it is forgotten; `""` is all that a bound memory reaches (`scoped`). To
                empty the whole store, name each scope.
            tags: Forget only what has all of these tags.
            where: Forget only what has these values in its metadata, such as `{"source": "notes.md"}`.

        Raises:
            RecordNotFound: There is no such record there; nothing was changed.
            InvalidInput: Neither a record, a scope, a tag nor a field is named.
            StoreError: The disk refuses. If the rows are gone already, opening the store again removes the rest.
        """
        asker, only = self._below(scope), Filter.of(tags, where)
        if record_id is None and (scope is _UNNAMED or not asker) and not only:
            raise InvalidInput(
                "forget() needs a record's id, tags, where, or a scope other than the root; in a bound memory, '' is "
                "all that it reaches"
            )
        ids = None if record_id is None else list(record_id) if are_texts(record_id) else [cast(str, record_id)]
        try:
            return self._store.forget(scope=asker, ids=ids, only=only)
        finally:
            self._answering.drop_forgotten()  # also of what is gone though a file of it could not be removed

    # Asking

    def ask(self, question: str, **arguments: Unpack[AskArguments]) -> Answer:
        """Answer a question from what the scope sees.

        Of two recalled chunks that contradict each other, the one that was given later is used; the other has weight 0
        and names it in `Recall.superseded_by`.

        Args:
            question: Anything but whitespace.
            arguments: By keyword, each optional:

                - `scope` (`""`): Who asks: it sees itself and the scopes above it.
                - `k` (4): Mount at most so many chunks, fewer where the rank budget (64) ends.
                - `mode` (`"weights"`): `"weights"` mounts the recalled chunks; `"context"` puts their text, in
                  context, in the prompt; `"hybrid"` does both; `"none"` asks the bare model.
                - `records`: Mount all chunks of these records instead of searching.
                - `tags`: Search only the records that have all of these tags.
                - `where`: Search only the records with these values in their metadata, such as `{"page": 3}`.
                - `tasks`: Answer under these tasks, mounted beside the chunks; mode `"context"` puts their descriptions
                  in the prompt. By default those that are `always` on in the scope or above it; `[]` for none.
                - `task_score`: Without `tasks`, add the task whose description is most similar to the question, if its
                  cosine similarity is at least this. By default none is searched for.
                - `min_score` (0.2): Leave out recalls of a lower cosine similarity.
                - `spread` (0.05): A recall's weight falls with its distance from the best relevance, to 1/e at this
                  distance; None mounts all equally, whatever their relevance and age.
                - `fallback`: `"context"` answers in that mode where no recall reaches `min_score`, from the `k` best
                  anyway.
                - `abstain`: Generate nothing where the chance that the recalls answer the question is below this; 0.5
                  suits even odds, 0 only reports `Answer.confidence`. By default every question is answered.
                - `boost`: Multiply the composition by this, such as 1.5, in the layers that it changes most, where the
                  bare model is sure of its own answer, which is asked first. By default it is mounted as it is.
                - `context_prompt`: How the modes that use the prompt introduce the text, with `{text}` in it.
                - `earlier`: What was said before in a conversation, to go into the prompt: each user's turn and the
                  reply to it, oldest first.
                - `system`: The system turn; None leaves it to the base model's chat template.
                - `options`: How the answer is generated.

        Raises:
            InvalidInput: An empty question, k below 1, or an unknown mode.
            RecordNotFound: A named record is not there, or not for this scope.
            PromptTooLong: Prompt and answer do not fit the model's window.
            DamagedFile: A recalled weight file is damaged; the message names the record.
            MountError: The backend did not apply the composition.
        """
        return self.ask_many([question], **arguments)[0]

    def ask_many(self, questions: Sequence[str], **arguments: Unpack[AskArguments]) -> list[Answer]:
        """Answer several questions in one batch, each with its own recalls. Arguments and errors as in `ask`.

        Each answer holds the composition that it was given under, mostly 1 to 4 MB: ask a long list in parts.
        """
        check_questions(questions)
        asking = self._within(Asking.of(arguments))
        return self._answering.answer([(question, asking) for question in questions], asking.options)

    def ask_each(self, asked: Sequence[tuple[str, Asking]]) -> Sequence[Answer | Exception]:
        """Answer questions that are each asked in their own way, scope and all, in one batch if their options agree.

        Returns:
            For each question its answer, or the error that `ask` would raise: the others are answered all the same.
        """
        return self._answering.answer_each([(question, self._within(asking)) for question, asking in asked])

    def stream(self, question: str, **arguments: Unpack[AskArguments]) -> AnswerStream:
        """The text that `ask` would return, in pieces as it is generated. Arguments and errors as in `ask`.

        Returns:
            An iterator of the pieces; its `answer` is there once all were read.
        """
        return self._answering.stream(question, self._within(Asking.of(arguments)))

    @telemetry.observed("search", telemetry.searched)
    def search(
        self,
        query: str,
        *,
        scope: str = "",
        k: int = CHUNKS_MOUNTED,
        min_score: float = -1.0,
        tags: Sequence[str] = (),
        where: Mapping[str, Any] | None = None,
    ) -> list[Recall]:
        """The chunks most relevant to a query among those that the scope sees, best first.

        Chunks of a lower cosine similarity than `min_score` are left out; by default none is. `tags` and `where`
        narrow what is searched, as in `ask`.

        Raises:
            InvalidInput: An empty query, k below 1, or something that is no number, tag or field.
        """
        asking = Asking(scope=self._below(scope), k=k, min_score=min_score, tags=tags, where=where)  # checks them
        found = self._retriever.recall(
            query,
            scope=Scope(asking.scope),
            k=k,
            adapter_rank=self._internalizer.rank,
            min_score=min_score,
            only=asking.only,
        )
        return [recall for recall in found if recall.score >= min_score]

    def session(self, name: str, *, window: int = WINDOW, scope: str = "") -> Session:
        """A conversation whose older turns are internalized; one that was begun before goes on.

        Args:
            name: Of the conversation; its records are in the scope `<scope>/<name>`, and it sees those above.
            window: How many turns stay in the prompt.
            scope: Whose conversation.

        Raises:
            InvalidInput: No name, or a window below 1.
            InvalidScope: The name or the scope is not a path such as `acme/user-7`.
        """
        return self._sessions.open(name, scope=self._below(scope), window=window)

    # Reading

    def get(self, record_id: str, *, scope: str = "") -> Record:
        """The record of this id.

        Raises:
            RecordNotFound: There is none that the scope may read.
        """
        return self._store.get(record_id, scope=self._below(scope))

    def history(self, record_id: str, *, scope: str = "") -> Sequence[Version]:
        """What the record of this id says and said before, newest first.

        Raises:
            RecordNotFound: There is none that the scope may read.
        """
        return self._store.history(record_id, scope=self._below(scope))

    def list(
        self,
        *,
        scope: str = "",
        limit: int = 50,
        cursor: str | None = None,
        tags: Sequence[str] = (),
        where: Mapping[str, Any] | None = None,
    ) -> list[Record]:
        """Records of a scope and of those below it, newest first.

        Args:
            scope: `""` lists everything.
            limit: At most so many, 1 to 1000.
            cursor: The id of the last record seen; those made before it follow.
            tags: Only those with all of these tags.
            where: Only those with these values in their metadata.
        """
        only = Filter.of(tags, where)
        return self._store.list(scope=self._below(scope), limit=limit, cursor=cursor, only=only)

    def check(self) -> Sequence[str]:
        """Verify the database and every weight file; what is wrong, in sentences."""
        return self._store.check()

    def repair(self) -> Sequence[str]:
        """Make adapters whose weight files are missing or damaged again, from the stored text.

        Returns:
            The ids of the records that had lost one.

        Raises:
            BaseModelMismatch: A task has lost its adapter, and no `instruction_hypernetwork` for this base model is
                there; documents were repaired.
        """
        try:
            return self._writing.repair(self._instructing)
        finally:
            self._answering.drop_forgotten()

    # Moving

    def export(
        self,
        path: str | Path,
        *,
        scope: str = "",
        tags: Sequence[str] = (),
        where: Mapping[str, Any] | None = None,
        progress: Progress | None = None,
    ) -> ExportReceipt:
        """Write the records of a scope and of those below it to one file, an archive that `import_` reads.

        With them go their ids, versions, tags, metadata, ends of life, adapters and embeddings. Without a filter, so do
        the defaults that `always` set there, where their task is in the archive, and the turns of sessions.

        Args:
            path: The file, outside of the store's directory. An archive or empty file that is there is replaced once
                the new one is complete. Only its owner may read it.
            scope: `""` exports everything.
            tags: Only records with all of these tags.
            where: Only those with these values in their metadata.
            progress: Called with how many records are written, and of how many.

        Raises:
            InvalidInput: The file lies in the store's directory, or is there and is neither an archive nor empty.
            DamagedFile: A weight file is damaged: `repair()` first.
            StoreError: A record was forgotten while it was written, or the file cannot be. No file is left.
        """
        only = Filter.of(tags, where)
        return export_archive(self._store, path, scope=self._below(scope), only=only, progress=progress)

    @staticmethod
    def import_(
        path: str | Path,
        *,
        into: str | Path | Memory,
        url: str | None = None,
        scope: str = "",
        progress: Progress | None = None,
    ) -> ImportReceipt:
        """Take in what an archive of `export` holds, all of it or nothing. No model is loaded.

        Everything is verified before the first write. Records keep their ids and scopes. A record whose id is there
        stays as it is, so that importing twice changes nothing; what has expired is left out. Turns are taken only for
        sessions that the store knows nothing of.

        Args:
            path: The file.
            into: A directory, where a store is made if there is none; or an open memory.
            url: The database of a directory's store, as in `open`.
            scope: Refuse an archive that reaches out of this scope, or out of the one that the memory is bound to.
            progress: Called with how many adapters are verified or written, and of how many of both.

        Raises:
            DamagedFile: It is not an archive, or not as it was written, or holds what no export writes.
            BaseModelMismatch, HypernetworkMismatch, StoreMismatch: Its adapters or embeddings are of other models than
                the store's; the message says how to go on.
            InvalidScope: It reaches out of the scope.
            InvalidInput: `path` is no path, or an id belongs to a record of another scope.
            StoreError: The disk is full, or the store cannot be written. Nothing was changed in any of these cases.
        """
        if isinstance(into, Memory):
            return import_archive(path, into._store, scope=into._below(scope), progress=progress)
        return import_into(path, into, url=url, scope=Scope(scope), progress=progress)

    @classmethod
    def rebuild(
        cls,
        path: str | Path,
        *,
        url: str | None = None,
        base_model: str | Path | PreTrainedModel | BaseModel | None = None,
        tokenizer: Any = None,
        document_hypernetwork: str | Path | DocumentHypernetwork | None = None,
        chunk_tokens: int | None = None,
        instruction_hypernetwork: str | Path | InstructionHypernetwork | None = None,
        text_encoder: str | Path | TextEncoder | None = None,
        device: str | torch.device | None = None,
        dtype: torch.dtype | None = None,
        progress: Progress | None = None,
    ) -> RebuildReceipt:
        """Internalize every text of the store in a directory again, for other models or another `chunk_tokens`.

        Processes that have the store open go on with the old adapters, and may write. Once every text, of earlier
        versions too, has its new ones, these take their place at once; whoever then asks with the old models gets
        StoreMismatch. If the process ends before that, the next call with the same models goes on where it was.

        With the models that the store has, and neither `chunk_tokens` nor `instruction_hypernetwork`, nothing is done
        but to take back a rebuild that was begun.

        Args:
            path: As in `open`; so are the other arguments.
            url: Of its database.
            base_model: The new one.
            tokenizer: Of a ready model.
            document_hypernetwork: The new one.
            chunk_tokens: The longest chunk of what is rebuilt; `open` takes it for what is written later.
            instruction_hypernetwork: Makes the tasks' adapters anew; by default they are kept while the base model is
                the same.
            text_encoder: The new one; where nothing else changes, `reindex` is faster.
            device: Of a base model that is loaded here.
            dtype: Of a base model that is loaded here.
            progress: Called with how many texts are done, and of how many.

        Raises:
            ModelNotFound: A model is not there.
            BaseModelMismatch: The hypernetwork is for another base model, or there are tasks and no
                `instruction_hypernetwork` for the new one.
            StoreError: There is no store, it cannot be written, or another process rebuilds it for other models.
        """
        with AdapterStore.open(path, url=url) as store:  # before models are loaded for nothing
            base_model = _base_model(base_model, tokenizer=tokenizer, device=device, dtype=dtype)
            internalizer, text_encoder, instructor = _stages(
                base_model, document_hypernetwork, instruction_hypernetwork, text_encoder, chunk_tokens=chunk_tokens
            )
            anyway = chunk_tokens is not None or instructor is not None
            return rebuild(store, internalizer, text_encoder, instructor, anyway=anyway, progress=progress)

    @classmethod
    def reindex(
        cls, path: str | Path, *, url: str | None = None, text_encoder: str | Path | TextEncoder | None = None
    ) -> None:
        """Embed every text of the store in a directory again, with another text encoder. The adapters stay.

        It happens at once or not at all; whoever has the store open waits, and then gets StoreMismatch.

        Args:
            path: As in `open`.
            url: Of its database.
            text_encoder: The new one; by default all-MiniLM-L6-v2.

        Raises:
            ModelNotFound: The encoder is not there.
            StoreError: There is no store, or it cannot be written.
        """
        with AdapterStore.open(path, url=url) as store:  # before a model is loaded for nothing
            encoder = _encoder(text_encoder)
            store.reindex(encoder.encode, embedder=encoder.name, dimension=encoder.dimension)

    # Binding

    def scoped(self, scope: str) -> Self:
        """The same memory, bound to a scope: hand it to whoever may act there and nowhere else.

        Every verb's `scope` is below it, and ids out of its reach are not found. It is open as long as this one is;
        closing it does nothing.
        """
        view = copy.copy(self)
        view._scope = self._below(scope)
        view._is_view = True
        return view

    @property
    def scope(self) -> Scope:
        """What this memory is bound to: the root, unless `scoped` made it."""
        return self._scope

    @property
    def base_model(self) -> BaseModel:
        """The base model that answers."""
        return self._backend.base_model

    @property
    def reranker(self) -> Reranker | None:
        """What reads the best recalls together with the question, if anything does."""
        return self._retriever.reranker

    @property
    def grader(self) -> Grader | None:
        """What tells whether the recalls answer the question, where an answer may be withheld, if anything does."""
        return self._retriever.grader

    @property
    def chunk_tokens(self) -> int:
        """The longest chunk that documents are cut into."""
        return self._internalizer.chunk_tokens

    def close(self) -> None:
        """Unmount everything and close the store, unless this is a view that `scoped` made.

        Turns that wait to be internalized go on waiting in it.
        """
        if not self._is_view:
            with closing(self._store), closing(self._backend):  # each, whatever the one before it raises
                self._sessions.close()

    def _below(self, scope: str) -> Scope:
        return self._scope.join(scope)

    def _within(self, asking: Asking) -> Asking:
        return replace(asking, scope=self._below(asking.scope))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _started(backend: object, base_model: BaseModel) -> Backend:
    if backend == "transformers":
        return TransformersBackend(base_model)
    from lora_memory.backends.vllm import VllmBackend

    return VllmBackend(base_model)


def _encoder(text_encoder: str | Path | TextEncoder | None, device: torch.device | str = "cpu") -> TextEncoder:
    """A ready encoder as it is, and one that is loaded here on the base model's device."""
    if isinstance(text_encoder, TextEncoder):
        return text_encoder
    return TextEncoder(DEFAULT_TEXT_ENCODER if text_encoder is None else text_encoder, device=str(device))


def _base_model(
    base_model: str | Path | PreTrainedModel | BaseModel | None,
    *,
    tokenizer: Any,
    device: str | torch.device | None,
    dtype: torch.dtype | None,
) -> BaseModel:
    """A ready base model as it is; None stands for the default one."""
    if isinstance(base_model, BaseModel):
        return base_model
    source = DEFAULT_BASE_MODEL if base_model is None else base_model
    return load_base_model(source, tokenizer=tokenizer, device=device, dtype=dtype)


def _stages(
    base_model: BaseModel,
    document_hypernetwork: str | Path | DocumentHypernetwork | None,
    instruction_hypernetwork: str | Path | InstructionHypernetwork | None,
    text_encoder: str | Path | TextEncoder | None,
    *,
    chunk_tokens: int | None,
) -> tuple[Internalizer, TextEncoder, Instructor | None]:
    """What makes adapters and vectors; no instructor where no hypernetwork for it is named."""
    internalizer = Internalizer.load(base_model, document_hypernetwork, chunk_tokens=chunk_tokens)
    encoder = _encoder(text_encoder, base_model.device)
    if instruction_hypernetwork is None:
        return internalizer, encoder, None
    return internalizer, encoder, Instructor.load(base_model, instruction_hypernetwork, encoder)


def _reading(
    reranker: str | Path | Reranker | Literal[False] | None,
    grader: str | Path | Grader | Literal[False] | None,
    text_encoder: TextEncoder,
    device: torch.device,
) -> tuple[Reranker | None, Grader | None]:
    """What reads recalls together with the question. The shipped ones go together, and with the default encoder."""
    shipped = reranker is None and text_encoder.name == DEFAULT_TEXT_ENCODER
    if reranker is None:
        reranker = DEFAULT_RERANKER if shipped else False
    if grader is None:
        grader = DEFAULT_GRADER if shipped else False
    if reranker is False and grader is not False:
        raise InvalidInput("a grader's word counts beside a reranker's only; give reranker= too, or leave grader= out")
    return (
        _loaded("reranker", "logits", reranker, load_reranker, device),
        _loaded("grader", "logit", grader, load_grader, device),
    )


def _loaded(
    name: str,
    method: str,
    given: str | Path | Reads | Literal[False],
    load: Callable[..., Reads],
    device: torch.device,
) -> Reads | None:
    """What is in a folder, or a ready one as it is."""
    if given is False:
        return None
    if isinstance(given, str | Path):
        return load(given, device=str(device))
    if not hasattr(given, method):
        raise InvalidInput(f"{name} is a folder, an object with {method}(), or False for none, not {given!r}")
    return given


def _described(given: str | Text, kind: type[Text], metadata: Mapping[str, Any] | None) -> Text:
    """A text with its metadata as a `Document` or `Instruction`; a ready one, which has its own, as it is."""
    if not isinstance(given, kind):
        own = {} if metadata is None else metadata
        return kind(given, metadata=own)  # type: ignore[arg-type]  # mypy does not narrow by a variable
    if metadata is not None:
        raise InvalidInput(f"the {kind.__name__} has metadata of its own; give metadata= only with a text")
    return given


def _progress_bar(total: int | None, *, shown: bool) -> Any:
    from tqdm.auto import tqdm

    return tqdm(total=total, desc="internalize", unit="document", disable=None if shown else True)
