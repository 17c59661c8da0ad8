"""The backend for a vLLM server: any OpenAI-compatible one that loads LoRA adapters at runtime.

Compositions are written as PEFT directories where the server can read them, loaded by name, used as the model of a
completion, and unloaded. Prompts and answers travel as token ids, so that they read as with every other backend. Not
here: the HTTP itself (`vllm_http.py`), whose the directory is (`vllm_directory.py`), and how a server finds
compositions by itself (`vllm_resolver.py`).
"""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

from lora_memory.backends.base import Backend, Generation, GenerationOptions, Request
from lora_memory.backends.decoding import RunningAnswer, end_tokens
from lora_memory.backends.proof import (
    LIKELIEST,
    PROBE_IDS,
    ProvenKind,
    probe,
    prove_elsewhere,
    proven_kind,
    rank_bucket,
)
from lora_memory.backends.slots import MAX_MOUNTED, MAX_RANK, Slot, Slots
from lora_memory.backends.vllm_directory import HeldDirectory
from lora_memory.backends.vllm_http import NotServed, VllmClient, completion_body, is_unreachable
from lora_memory.backends.vllm_resolver import PREFIX
from lora_memory.base_models import BaseModel, load_base_model
from lora_memory.composition import Composition, export_peft
from lora_memory.errors import BackendUnavailable, LoraMemoryError, MountError
from lora_memory.model_files import DEFAULT_BASE_MODEL, build_once

__all__ = ["VllmServerBackend"]

TIMEOUT_S = 120.0
RETRIES = 2
PARALLEL = 32  # requests under way at once; the server batches them
PAIRS = 8  # of requests that prove a mount together; one pair alone is often not in one step of the server
PROOFS = 3  # in a row, before what is proven is lost again each time


class VllmServerBackend(Backend):
    """Generates on a vLLM server that was started with `--enable-lora` and `VLLM_ALLOW_RUNTIME_LORA_UPDATING=True`.

    Thread-safe. A server that goes away fails what is under way with `BackendUnavailable`; when it is back, the next
    request mounts again what it needs. What the server did not say it has unloaded is unloaded later.

    Each kind of composition is proven with a probe before the first is loaded, and again where the server has lost
    something that it was given. Requests without a composition are sent as they are.

    Args:
        url: Such as `http://localhost:8000`.
        base_model: The same weights that the server serves: a name, directory or hub id, or a loaded model. It
            encodes documents and tokenizes here.
        directory: Where compositions are written, each in a directory of its name; for this backend alone, which
            removes what a process that died has left there.
        server_directory: The same place as the server sees it, where that differs.
        model: The server's name for the base model, where it serves several.
        api_key: What the server was started with.
        max_rank: The server's `--max-lora-rank`.
        max_mounted: Compositions that stay loaded; at least the server's `--max-loras`, so that the proof reaches all.
        timeout_s: For one answer, and for a place when all are in use.
        retries: How often a request is repeated whose connection failed.

    Raises:
        MissingDependency: httpx is not installed.
        BackendUnavailable: The server does not answer.
        InvalidInput: It refuses the key, or serves no such model.
    """

    continuous = True

    def __init__(
        self,
        url: str,
        base_model: str | Path | BaseModel = DEFAULT_BASE_MODEL,
        *,
        directory: str | Path,
        server_directory: str | Path | None = None,
        model: str | None = None,
        api_key: str | None = None,
        max_rank: int = MAX_RANK,
        max_mounted: int = MAX_MOUNTED,
        timeout_s: float = TIMEOUT_S,
        retries: int = RETRIES,
    ) -> None:
        self._slots = Slots(max_mounted)
        self._client = VllmClient(url, api_key=api_key, timeout_s=timeout_s, retries=retries)
        try:
            self._model, self._source, window = self._client.base_model(model)
            if not isinstance(base_model, BaseModel):
                base_model = load_base_model(base_model)
        except BaseException:
            self._client.close()
            raise
        super().__init__(base_model, max_rank=max_rank, window=window)
        self._directory = Path(directory)
        self._held = HeldDirectory(self._directory)
        self._server_directory = PurePosixPath(server_directory or self._directory.absolute())
        self._timeout_s = timeout_s
        self._ends = end_tokens(base_model)
        self._freed = threading.Condition()  # guards the slots and what the server holds
        self._strays: set[str] = set()  # names without a slot that the server may hold
        self._proofs = threading.Lock()
        # When they are to be proven again, a new set takes its place, so that a proof under way does not count for it.
        self._proven = set[ProvenKind]()
        self._failure: BackendUnavailable | None = None  # of the last proof or load that failed so
        self._pool = ThreadPoolExecutor(PARALLEL, thread_name_prefix="lora_memory-server")

    def _generate(self, requests: Sequence[Request], options: GenerationOptions) -> list[Generation]:
        self._check_open()
        self._prove([request.composition for request in requests])
        try:
            answers = self._pool.map(lambda request: self._answer(request, options), requests)
        except RuntimeError:  # closed meanwhile
            self._check_open()
            raise
        return list(answers)

    def _stream(self, request: Request, options: GenerationOptions) -> Generator[str, None, Generation]:
        self._check_open()
        self._prove([request.composition])
        answer = RunningAnswer(request, options, self.base_model)
        for choice in self._choices(request, options, {"stream": True}):
            self._push(answer, choice)
            if piece := answer.text.take():
                yield piece
        self._check_end(answer)
        return answer.generation()

    def unmount(self, name: str | None = None) -> None:
        """Unload the composition of this name from the server and remove its files; by default every one.

        One that an answer under way uses goes when that has ended. The server forgets the name at once, but frees the
        weights only when it needs their place. Where it does not say that it has unloaded one, it is told so again with
        the next composition, at the next `unmount`, and by `close`.

        Probes, which hold nothing of anybody's, stay until their place is needed: one that is missing shows that the
        server was started anew.
        """
        with self._freed:
            for slot in self._slots.named(name):
                if slot.adapters:  # the probe is made of none
                    slot.dropped = True
                    if not slot.users:
                        self._drop(slot)
            self._unload_strays()

    def close(self) -> None:
        """Unload everything and close the connections; the server goes on. Streams that are still open end."""
        if self._closed:
            return
        self._closed = True
        self._pool.shutdown()
        with self._freed:  # nothing is loaded any more once the client is closed
            try:
                for slot in self._slots.named(None):
                    self._drop(slot)
                self._unload_strays()
            finally:
                with closing(self._held):
                    self._client.close()

    def _answer(self, request: Request, options: GenerationOptions) -> Generation:
        answer = RunningAnswer(request, options, self.base_model)
        for choice in self._choices(request, options, {}):
            self._push(answer, choice)
        self._check_end(answer)
        return answer.generation()

    def _push(self, answer: RunningAnswer, choice: Mapping[str, Any]) -> None:
        for token in choice["token_ids"]:
            answer.push(token, ends=self._ends)

    def _check_end(self, answer: RunningAnswer) -> None:
        if answer.finish_reason is None:
            raise LoraMemoryError(f"{self._client.url} ended an answer early; ask again")

    def _choices(
        self, request: Request, options: GenerationOptions, more: Mapping[str, Any], *, is_probe: bool = False
    ) -> Iterator[Mapping[str, Any]]:
        """What the server generates, in one piece or several.

        Where the server does not know the composition any more, that is mounted again, after a new proof.
        """
        for last in (False, True):
            with self._mounted(request.composition, is_probe=is_probe) as slot:
                model = self._model if slot is None else PREFIX + slot.name
                body = {**completion_body(request, options, model=model, ends=self._ends), **more}
                try:
                    # Closed before the composition is free again: the server stops generating then.
                    with closing(self._client.completion(body)) as choices:
                        yield from choices
                except NotServed as exc:  # the server was started anew, or another client has unloaded it
                    self._not_served(slot)
                    if last or slot is None:
                        raise MountError(f"{self._client.url} does not keep {model}: {exc}") from exc
                except BackendUnavailable as exc:
                    self._unavailable(exc, shared=is_probe)
                    raise
                else:
                    return

    @contextmanager
    def _mounted(self, composition: Composition | None, *, is_probe: bool) -> Iterator[Slot | None]:
        """The place of a composition, which stays loaded for the length of the block; None for None."""
        if composition is None:
            yield None
            return
        for _ in range(PROOFS):
            if not is_probe:
                self._prove([composition])
            seen = self._failure
            with self._freed:
                slot = self._slot(composition, is_probe=is_probe, seen=seen)
                if slot is not None:
                    slot.users += 1
                    break
        else:
            raise MountError(
                f"{self._client.url} does not keep what it loads, or does not list it: give the address of one vLLM "
                "server, not of several behind one"
            )
        try:
            yield slot
        finally:
            with self._freed:
                slot.users -= 1
                try:
                    if slot.dropped and not slot.users and self._drop(slot):
                        self._unload_strays()
                finally:
                    self._freed.notify_all()

    def _slot(self, composition: Composition, *, is_probe: bool, seen: BackendUnavailable | None) -> Slot | None:
        """A slot, loaded if need be; None if the server lost something, so that loading is to be proven again."""
        deadline = time.monotonic() + self._timeout_s
        while (slot := self._slots.find(composition)) is None:
            spare = self._slots.spare()
            is_full = len(self._slots) == self._slots.capacity
            if is_full and spare is None:
                if not self._freed.wait(deadline - time.monotonic()):
                    raise MountError(
                        f"All {self._slots.capacity} places for compositions have been in use for {self._timeout_s:g} "
                        "s: read streams to their end or close them, or raise max_mounted."
                    )
                continue
            self._share(seen)
            try:
                self._forget_lost()
                if not is_probe and proven_kind(composition, max_rank=self.max_rank) not in self._proven:
                    return None
                if is_full and spare is not None:
                    self._drop(spare)
                return self._load(composition)
            except BackendUnavailable as exc:
                self._unavailable(exc, shared=True)
                raise
        return slot

    def _forget_lost(self) -> None:
        """Compare with what the server holds. Where something is missing, or nothing was there to tell, prove again."""
        held = self._client.adapters()
        lost = [slot for slot in self._slots.named(None) if PREFIX + slot.name not in held]
        for slot in lost:
            self._remove(slot)
        if lost or not len(self._slots):
            self._proven = set()

    def _load(self, composition: Composition) -> Slot:
        def write(building: Path) -> None:
            export_peft(composition, building, base_model_name=self._source)
            # A temporary directory is closed to others, such as the server.
            building.chmod(building.parent.stat().st_mode & 0o777)

        self._unload_strays()
        self._check_sizes(composition)
        build_once(self._directory / composition.name, write)
        slot = self._slots.add(composition)
        self._strays.discard(slot.name)
        try:
            self._client.load(PREFIX + slot.name, str(self._server_directory / slot.name))
        except BaseException:
            self._drop(slot)  # it may be loaded, and only the answer was lost
            raise
        return slot

    def _drop(self, slot: Slot) -> bool:
        """Forget a slot, of which the server is told by `_unload_strays`; False if it had gone already."""
        if not self._remove(slot):
            return False
        self._strays.add(slot.name)
        return True

    def _unload_strays(self) -> None:
        """Unload what has no slot any more; what the server does not confirm stays for the next time."""
        for name in sorted(self._strays):
            try:
                self._client.unload(PREFIX + name)
            except LoraMemoryError as exc:
                if exc.__cause__ is not None:  # no answer at all, which would be the same for the others
                    return
            else:
                self._strays.discard(name)

    def _remove(self, slot: Slot) -> bool:
        """Forget a slot and remove its files; False if it had gone already."""
        if not self._slots.remove(slot):
            return False
        self._freed.notify_all()
        shutil.rmtree(self._directory / slot.name, ignore_errors=True)
        return True

    def _not_served(self, slot: Slot | None) -> None:
        """The server does not hold this: it will be loaded again, and proven again to mount."""
        with self._freed:
            if slot is None or self._remove(slot):  # else another request has noticed the same
                self._proven = set()

    def _unavailable(self, error: BackendUnavailable, *, shared: bool) -> None:
        """Mounting will be proven again. Only where nothing listens any more is what the server held loaded again.

        With `shared`, those who wait to prove or load fail likewise, instead of each after a time limit more.
        """
        with self._freed:
            if is_unreachable(error):
                for slot in self._slots.named(None):
                    self._drop(slot)
            self._proven = set()
            if shared:
                self._failure = BackendUnavailable(str(error))  # a copy: the frames of an error hold a composition
                self._failure.__cause__ = error.__cause__

    def _share(self, seen: BackendUnavailable | None) -> None:
        """Raise the failure of a proof or load that has come since `seen` was the last one."""
        if self._failure is not None and self._failure is not seen:
            raise BackendUnavailable(str(self._failure)) from self._failure.__cause__

    def _prove(self, compositions: Sequence[Composition | None]) -> None:
        """Prove once for each kind of composition that the server mounts, and runs the same base model."""
        kinds = {proven_kind(each, max_rank=self.max_rank) for each in compositions if each is not None}
        if kinds <= self._proven:
            return
        seen = self._failure
        with self._proofs:
            for kind in sorted(kinds - self._proven):
                self._share(seen)
                modules, bucket = kind
                sent = probe(self.base_model, modules, rank=bucket)
                alone = self._likeliest(None)
                if not self._proven:
                    self._fill(probe(self.base_model, modules, rank=min(rank_bucket(1), bucket)))
                self._likeliest(sent)  # loads it: only then do all that follow run in the same steps of the server
                proven = self._proven
                # Not in the backend's pool, whose threads may all be waiting for this proof.
                with ThreadPoolExecutor(2 * PAIRS, thread_name_prefix="lora_memory-proof") as pool:
                    mixed = list(pool.map(self._likeliest, [None, sent] * PAIRS))
                together = zip(mixed[::2], mixed[1::2], strict=True)
                prove_elsewhere(self.base_model, sent, alone=alone, together=together)
                proven.add(kind)

    def _fill(self, sent: Composition) -> None:
        """Have something in each of the server's slots, since what leaks into others may be what is in the last one."""
        for number in range(self._slots.capacity):
            self._likeliest(replace(sent, name=f"{sent.name}-{number}"))

    def _likeliest(self, composition: Composition | None) -> dict[int, float]:
        """Log-probabilities of the likeliest tokens after the probe's prompt."""
        request = Request(prompt_ids=PROBE_IDS, composition=composition)
        more = {"logprobs": LIKELIEST, "return_tokens_as_token_ids": True}
        choices = list(self._choices(request, GenerationOptions(max_new_tokens=1), more, is_probe=True))
        try:
            (likeliest,) = choices[0]["logprobs"]["top_logprobs"]
            return {int(name.removeprefix("token_id:")): value for name, value in likeliest.items()}
        except (ValueError, LookupError, TypeError, AttributeError) as exc:
            raise self._client.not_vllm("no log-probabilities of token ids") from exc
