"""`Memory`: internalize documents, ask questions, forget. The only file that knows every stage.

A document is split, each chunk becomes an adapter, and both are stored. A question finds chunks, their adapters are
composed and mounted, and the base model answers a prompt that holds the question alone. How each stage works stands
in its own file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, get_args

import torch
from transformers import PreTrainedModel

from lora_memory.adapter import Adapter
from lora_memory.backends.base import Backend, Generation, GenerationOptions, Request
from lora_memory.backends.transformers import TransformersBackend
from lora_memory.base_models import BaseModel, load_base_model
from lora_memory.composition import Composition, CompositionCache, Part
from lora_memory.documents import MAX_DOCUMENT_TOKENS, Chunk, Document
from lora_memory.errors import InvalidInput
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.internalizer import Internalizer
from lora_memory.model_files import DEFAULT_BASE_MODEL
from lora_memory.retrieval import Recall, Retriever
from lora_memory.scopes import Scope
from lora_memory.store import AdapterStore, ForgetReceipt, NewChunk, NewRecord, Record
from lora_memory.text_encoder import TextEncoder

__all__ = ["Answer", "Memory", "Mode", "Usage"]

Mode = Literal["weights", "context", "hybrid", "none"]

RANK_BUDGET = 64  # of a question's composition: seven chunks of rank 8 and the prior
CHUNKS_MOUNTED = 4  # k
MIN_SCORE = 0.2
"""Recalls with a lower cosine similarity are left out: they are about something else."""

GREEDY = GenerationOptions()
CONTEXT_PROMPT = "Answer with a few words from the text.\n\n{text}"
CACHE_BYTES = 256 * 2**20
RECORDS_AT_ONCE = 32  # chunks that `internalize_many` gathers before it stores the records that they belong to


@dataclass(frozen=True, kw_only=True)
class Usage:
    """Tokens of one answer.

    Attributes:
        prompt_tokens: Of the prompt, chat template included.
        completion_tokens: Generated.
        tokens_saved: What `mode="context"` with the same recalls would have added to the prompt.
    """

    prompt_tokens: int
    completion_tokens: int
    tokens_saved: int


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An answer and where it comes from.

    Attributes:
        text: The model's reply.
        mode: How the recalled text was given: mounted as weights, in the prompt, both, or not at all.
        recalls: The chunks that it was given, best first.
        composition: What was mounted (`name`, `rank`, `norm`, `error`), or None.
        negligible: The composition is too small to change an answer: its chunks hold nothing.
        usage: Tokens.
        finish_reason: `"stop"`, or `"length"` where `max_new_tokens` ended it.
    """

    text: str
    mode: Mode
    recalls: Sequence[Recall]
    composition: Composition | None
    negligible: bool
    usage: Usage
    finish_reason: str


@dataclass(frozen=True, kw_only=True)
class _Plan:
    """One question, ready to be generated."""

    mode: Mode
    recalls: Sequence[Recall]
    request: Request
    tokens_saved: int


class Memory:
    """Documents in a base model's weights. `Memory.open` makes one; use it as a context manager or `close` it.

    Safe to use from several threads, which take turns at the model, and several processes may each open one store.
    """

    def __init__(
        self, store: AdapterStore, internalizer: Internalizer, text_encoder: TextEncoder, backend: Backend
    ) -> None:
        """Join ready parts; `Memory.open` makes them from names."""
        self._store = store
        self._internalizer = internalizer
        self._text_encoder = text_encoder
        self._backend = backend
        self._retriever = Retriever(store, text_encoder)
        self._cache = CompositionCache(CACHE_BYTES)
        self._removals = store.removals
        if internalizer.prior is not None:
            store.put_prior(internalizer.prior)

    @classmethod
    def open(
        cls,
        path: str | Path,
        *,
        url: str | None = None,
        base_model: str | Path | PreTrainedModel | BaseModel = DEFAULT_BASE_MODEL,
        tokenizer: Any = None,
        document_hypernetwork: str | Path | DocumentHypernetwork | None = None,
        text_encoder: str | Path | TextEncoder | None = None,
        backend: Literal["transformers"] | Backend = "transformers",
        device: str | torch.device | None = None,
        dtype: torch.dtype | None = None,
    ) -> Self:
        """Open the memory in a directory; a new one is made where there is none.

        Args:
            path: Directory of the store.
            url: A database for its rows instead of the SQLite file in `path`, such as `postgresql+psycopg://…`.
            base_model: A name, directory, hub id, or ready model: see `load_base_model`.
            tokenizer: Of a ready model.
            document_hypernetwork: A folder, or a ready one; by default the one that is shipped for the default base.
            text_encoder: A name, directory, or ready encoder for the search; by default all-MiniLM-L6-v2.
            backend: Where the base model runs.
            device: Of a base model that is loaded here, such as `"cuda"`.
            dtype: Of a base model that is loaded here; by default bfloat16 where the hardware computes in it.

        Raises:
            ModelNotFound: A default model is not installed, or a named one is not there; the message says how to get
                it.
            BaseModelMismatch: The hypernetwork is for another base model, or the base lacks its target modules.
            StoreMismatch: The store was written with another base model or text encoder.
            HypernetworkMismatch: The store was written with another document hypernetwork.
            StoreError: The directory is not a store, or cannot be written.
        """
        if not isinstance(base_model, BaseModel):
            base_model = load_base_model(base_model, tokenizer=tokenizer, device=device, dtype=dtype)
        internalizer = Internalizer.load(base_model, document_hypernetwork)
        if not isinstance(text_encoder, TextEncoder):
            text_encoder = TextEncoder() if text_encoder is None else TextEncoder(text_encoder)
        if backend != "transformers" and not isinstance(backend, Backend):
            raise InvalidInput(f"unknown backend {backend!r}; give 'transformers' or a Backend")
        store = AdapterStore.open(
            path,
            url=url,
            base_model=base_model.fingerprint,
            hypernetwork=internalizer.hypernetwork.fingerprint,
            embedder=text_encoder.name,
            dimension=text_encoder.dimension,
        )
        ready = backend if isinstance(backend, Backend) else TransformersBackend(base_model)
        return cls(store, internalizer, text_encoder, ready)

    # Writing

    def internalize(
        self,
        document: str | Document,
        *,
        scope: str = "",
        metadata: Mapping[str, Any] | None = None,
        max_tokens: int = MAX_DOCUMENT_TOKENS,
    ) -> Record:
        """Turn a document into adapters and store it.

        Args:
            document: Text, or a `Document`.
            scope: Who may see it; the root `""` is everybody.
            metadata: JSON values to keep with a text.
            max_tokens: Refuse a longer document.

        Returns:
            The record; it is on disk.

        Raises:
            InvalidDocument: Empty, binary, or not text.
            DocumentTooLarge: Over `max_tokens`.
            InvalidScope: Not a path such as `acme/user-7`.
            StoreError: The disk is full, or the store cannot be written. Nothing was changed in any of these cases.
        """
        if not isinstance(document, Document):
            document = Document(document, metadata=metadata or {})
        elif metadata is not None:
            raise InvalidInput("a Document has metadata of its own; give metadata= only with a text")
        return self._store.add([self._new_record(document, Scope(scope), max_tokens)])[0]

    def internalize_many(
        self,
        documents: Iterable[str | Document],
        *,
        scope: str = "",
        max_tokens: int = MAX_DOCUMENT_TOKENS,
        progress: bool = False,
    ) -> list[Record]:
        """Internalize any number of documents, a few at a time.

        Short documents share a batch and a write. If one is refused, or the process is killed, those written before
        stay; each record is stored whole or not at all.

        Args:
            documents: Any iterable; it is read as it goes.
            scope: Of all of them.
            max_tokens: Refuse a longer document.
            progress: Show a progress bar on a terminal.

        Raises:
            LoraMemoryError: As `internalize`, at the first document that is refused.
        """
        checked = Scope(scope)
        records: list[Record] = []
        ready = (d if isinstance(d, Document) else Document(d) for d in documents)
        total = len(documents) if isinstance(documents, Sequence) else None
        with _progress_bar(total, shown=progress) as bar:
            group: list[tuple[Document, list[Chunk]]] = []
            for document in ready:
                group.append((document, self._internalizer.split(document.text, max_tokens=max_tokens)))
                if sum(len(chunks) for _, chunks in group) >= RECORDS_AT_ONCE:
                    records += self._store.add(self._new_records(group, checked))
                    bar.update(len(group))
                    group = []
            if group:
                records += self._store.add(self._new_records(group, checked))
                bar.update(len(group))
        return records

    def forget(self, record_id: str | None = None, *, scope: str = "") -> ForgetReceipt:
        """Forget a record, or everything in a scope and those below it, for good.

        Args:
            record_id: The record; it must lie in `scope` or below.
            scope: Without `record_id`, all of it is forgotten. To empty the whole store, name each scope.

        Raises:
            RecordNotFound: There is no such record there; nothing was changed.
            InvalidInput: Neither a record nor a scope is named.
        """
        asker = Scope(scope)
        if record_id is None and not asker:
            raise InvalidInput("forget() needs a record's id or a scope other than the root")
        receipt = self._store.forget(scope=asker, ids=None if record_id is None else [record_id])
        self._drop_stale()
        return receipt

    # Asking

    def ask(
        self,
        question: str,
        *,
        scope: str = "",
        k: int = CHUNKS_MOUNTED,
        mode: Mode = "weights",
        records: Sequence[str] | None = None,
        min_score: float = MIN_SCORE,
        fallback: Literal["context"] | None = None,
        context_prompt: str = CONTEXT_PROMPT,
        options: GenerationOptions = GREEDY,
    ) -> Answer:
        """Answer a question from what the scope sees.

        Args:
            question: Anything but whitespace.
            scope: Who asks: it sees itself and the scopes above it.
            k: Mount at most so many chunks, fewer where the rank budget (64) ends.
            mode: `"weights"` mounts the recalled chunks; `"context"` puts their text in the prompt; `"hybrid"` does
                both; `"none"` asks the bare model.
            records: Mount all chunks of these records instead of searching.
            min_score: Leave out recalls of a lower cosine similarity.
            fallback: `"context"` answers in that mode where no recall reaches `min_score`, from the `k` best anyway.
            context_prompt: How the modes that use the prompt introduce the text, with `{text}` in it.
            options: How the answer is generated.

        Raises:
            InvalidInput: An empty question, k below 1, or an unknown mode.
            RecordNotFound: A named record is not there, or not for this scope.
            PromptTooLong: Prompt and answer do not fit the model's window.
            DamagedFile: A recalled weight file is damaged; the message names the record.
            MountError: The backend did not apply the composition.
        """
        return self.ask_many(
            [question],
            scope=scope,
            k=k,
            mode=mode,
            records=records,
            min_score=min_score,
            fallback=fallback,
            context_prompt=context_prompt,
            options=options,
        )[0]

    def ask_many(
        self,
        questions: Sequence[str],
        *,
        scope: str = "",
        k: int = CHUNKS_MOUNTED,
        mode: Mode = "weights",
        records: Sequence[str] | None = None,
        min_score: float = MIN_SCORE,
        fallback: Literal["context"] | None = None,
        context_prompt: str = CONTEXT_PROMPT,
        options: GenerationOptions = GREEDY,
    ) -> list[Answer]:
        """Answer several questions in one batch, each with its own recalls. Arguments and errors as in `ask`."""
        self._drop_stale()
        plans = [
            self._plan(question, Scope(scope), k, mode, records, min_score, fallback, context_prompt)
            for question in questions
        ]
        generations = self._backend.generate([plan.request for plan in plans], options)
        return [_answer(plan, generation) for plan, generation in zip(plans, generations, strict=True)]

    def stream(
        self,
        question: str,
        *,
        scope: str = "",
        k: int = CHUNKS_MOUNTED,
        mode: Mode = "weights",
        records: Sequence[str] | None = None,
        min_score: float = MIN_SCORE,
        fallback: Literal["context"] | None = None,
        context_prompt: str = CONTEXT_PROMPT,
        options: GenerationOptions = GREEDY,
    ) -> Iterator[str]:
        """The text that `ask` would return, in pieces as it is generated. Arguments and errors as in `ask`."""
        self._drop_stale()
        plan = self._plan(question, Scope(scope), k, mode, records, min_score, fallback, context_prompt)
        return self._backend.stream(plan.request, options)

    def search(self, query: str, *, scope: str = "", k: int = CHUNKS_MOUNTED) -> list[Recall]:
        """The chunks nearest to a query among those that the scope sees, best first, whatever their score.

        Raises:
            InvalidInput: An empty query, or k below 1.
        """
        return self._retriever.recall(query, scope=Scope(scope), k=k, adapter_rank=self._internalizer.rank)

    # Reading

    def get(self, record_id: str, *, scope: str = "") -> Record:
        """The record of this id.

        Raises:
            RecordNotFound: There is none that the scope may read.
        """
        return self._store.get(record_id, scope=Scope(scope))

    def list(self, *, scope: str = "", limit: int = 50, cursor: str | None = None) -> list[Record]:
        """Records of a scope and of those below it, newest first.

        Args:
            scope: `""` lists everything.
            limit: At most so many, 1 to 1000.
            cursor: The id of the last record seen; those made before it follow.
        """
        return self._store.list(scope=Scope(scope), limit=limit, cursor=cursor)

    def check(self) -> Sequence[str]:
        """Verify the database and every weight file; what is wrong, in sentences."""
        return self._store.check()

    @property
    def base_model(self) -> BaseModel:
        """The base model that answers."""
        return self._backend.base_model

    def close(self) -> None:
        """Unmount everything and close the store."""
        self._backend.close()
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Inside

    def _new_record(self, document: Document, scope: Scope, max_tokens: int) -> NewRecord:
        chunks = self._internalizer.split(document.text, max_tokens=max_tokens)
        return self._new_records([(document, chunks)], scope)[0]

    def _new_records(self, group: Sequence[tuple[Document, Sequence[Chunk]]], scope: Scope) -> Sequence[NewRecord]:
        texts = [chunk.text for _, chunks in group for chunk in chunks]
        adapters = dict(self._internalizer.adapters(texts))
        vectors = self._text_encoder.encode(texts)
        new = iter(range(len(texts)))
        return [
            NewRecord(
                scope=scope,
                document=document,
                kind="document",
                chunks=[
                    NewChunk(chunk=chunk, adapter=adapters[i], vector=vectors[i])
                    for chunk, i in zip(chunks, new, strict=False)
                ],
            )
            for document, chunks in group
        ]

    def _plan(
        self,
        question: str,
        scope: Scope,
        k: int,
        mode: Mode,
        records: Sequence[str] | None,
        min_score: float,
        fallback: str | None,
        context_prompt: str,
    ) -> _Plan:
        if mode not in get_args(Mode):
            raise InvalidInput(f"unknown mode {mode!r}; choose one of {', '.join(get_args(Mode))}")
        if not question.strip():
            raise InvalidInput("the question is empty; there is nothing to answer")
        if mode == "none":
            recalls: Sequence[Recall] = []
        elif records is None:
            found = self._recall(question, scope, k)
            recalls = [recall for recall in found if recall.score >= min_score]
            if not recalls and fallback == "context":
                recalls, mode = found, "context"
        else:
            recalls = self._named(records, scope)
        composition = self._compose(recalls) if mode in ("weights", "hybrid") and recalls else None
        bare = self.base_model.chat_ids(question)
        told = bare
        if recalls:
            text = "\n\n".join(recall.text for recall in recalls)
            told = self.base_model.chat_ids(question, context=context_prompt.replace("{text}", text))
        prompt = told if mode in ("context", "hybrid") else bare
        return _Plan(
            mode=mode,
            recalls=recalls,
            request=Request(prompt_ids=prompt, composition=composition),
            tokens_saved=len(told) - len(prompt),
        )

    def _recall(self, question: str, scope: Scope, k: int) -> Sequence[Recall]:
        prior = self._internalizer.prior
        limits = [RANK_BUDGET, *([] if self._backend.max_rank is None else [self._backend.max_rank])]
        return self._retriever.recall(
            question,
            scope=scope,
            k=k,
            adapter_rank=self._internalizer.rank,
            prior_rank=0 if prior is None else prior.rank,
            rank_budget=min(limits),
        )

    def _named(self, records: Sequence[str], scope: Scope) -> Sequence[Recall]:
        """All chunks of named records, as recalls that were not searched for."""
        if not records:
            raise InvalidInput("records is empty; name at least one, or leave it out to search")
        return [
            Recall(
                record_id=chunk.record_id,
                chunk_id=chunk.id,
                scope=chunk.scope,
                text=chunk.text,
                score=1.0,
                weight=1.0,
                position=chunk.position,
                weights_hash=chunk.weights_hash,
            )
            for record_id in dict.fromkeys(records)
            for chunk in self._store.record_chunks(record_id, scope=scope)
        ]

    def _compose(self, recalls: Sequence[Recall]) -> Composition:
        adapters: dict[str, Adapter] = {r.weights_hash: self._store.load_adapter(r.weights_hash) for r in recalls}
        parts = [Part(adapters[recall.weights_hash], recall.weight) for recall in recalls]
        return self._cache.get_or_compose(parts, self._internalizer.prior, self._backend.max_rank)

    def _drop_stale(self) -> None:
        """Forget compositions once any process has forgotten a record."""
        removals = self._store.removals
        if removals != self._removals:
            self._removals = removals
            self._cache.clear()
            self._backend.unmount(None)


def _answer(plan: _Plan, generation: Generation) -> Answer:
    return Answer(
        text=generation.text.strip(),
        mode=plan.mode,
        recalls=plan.recalls,
        composition=plan.request.composition,
        negligible=generation.negligible,
        usage=Usage(
            prompt_tokens=generation.prompt_tokens,
            completion_tokens=generation.completion_tokens,
            tokens_saved=plan.tokens_saved,
        ),
        finish_reason=generation.finish_reason,
    )


def _progress_bar(total: int | None, *, shown: bool) -> Any:
    from tqdm.auto import tqdm

    return tqdm(total=total, desc="internalize", unit="document", disable=None if shown else True)
