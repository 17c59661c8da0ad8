"""`bench latency`: how long do internalizing, searching, composing and answering take, after loading?

Each figure is the median of several runs after one that does not count. What is compared runs in turns, one after the
other, so that a machine that slows down slows both. Throughput under load is not measured here.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from random import Random
from statistics import median
from time import perf_counter

from lora_memory.adapter import Adapter
from lora_memory.asking import CONTEXT_PROMPT, Answer, Mode
from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.benchmarks.examination import own_scope
from lora_memory.benchmarks.haystack import haystacks
from lora_memory.benchmarks.passages import Passage
from lora_memory.benchmarks.result import Result, Row, environment, timed_row
from lora_memory.composition import Composition, Part, compose
from lora_memory.errors import InvalidInput
from lora_memory.factors import Factors
from lora_memory.memory import Memory

__all__ = ["run"]

REPEATS = 5
INTERNALIZED_TOKENS = (256, 1024)
PROMPT_TOKENS = (1024, 8192)
ANSWER_TOKENS = 16
SEED = 1

_OWNERS = ("Mira Okafor", "Jonas Quinn", "Yara Baker", "Hugo Ivanov", "Nia Chen", "Otto Gupta", "Lena Walsh")
"""One record each, seven of rank 8 make a composition of rank 64 with the prior."""
_FIRST = GenerationOptions(max_new_tokens=1)
_SEAMS = 8
"""Tokens that a text may have more where it is told between others."""
_FACT = "The account number of {} is {}."
_QUESTION = "What is the account number of {}?"


@dataclass(frozen=True, kw_only=True)
class _Clock:
    """Times calls in turns."""

    repeats: int

    def milliseconds(self, *calls: Callable[[], object]) -> list[list[float]]:
        """For each call its times; every call is made once before, uncounted."""
        for call in calls:
            call()
        times: list[list[float]] = [[] for _ in calls]
        for _ in range(self.repeats):
            for call, own in zip(calls, times, strict=True):
                start = perf_counter()
                call()
                own.append((perf_counter() - start) * 1000)
        return times


def run(
    memory: Memory,
    *,
    reopen: Callable[[], Memory] | None = None,
    repeats: int = REPEATS,
    internalized_tokens: Sequence[int] = INTERNALIZED_TOKENS,
    prompt_tokens: Sequence[int] = PROMPT_TOKENS,
    seed: int = SEED,
) -> Result:
    """Measure times.

    Args:
        memory: An empty one; it is left empty.
        reopen: Opens another memory like it, models and all, to time that.
        repeats: Runs that count, at least 5.
        internalized_tokens: Sizes of documents to internalize.
        prompt_tokens: Sizes of documents to answer about, from their adapters and from the prompt; cut to what the
            base model's window holds.
        seed: Of the documents.

    Returns:
        Rows `{"what", "size", "p50_ms", "p95_ms", "bytes"}`, with more keys where they apply; those so far if it is
        interrupted (Ctrl-C). `bytes` is the mounted composition's size.

        | what | size | more |
        | --- | --- | --- |
        | `open` | | models in the disk cache, after imports |
        | `adapters` | tokens of a document; made, and nothing stored | |
        | `internalize` | tokens of such a document; on disk at the end | |
        | `search` | records in the scope | embeds the question |
        | `compose` | rank | from adapters in memory |
        | `ask` | rank; search included, composition cached | `tokens` generated, `ratio` to the next |
        | `ask_bare` | 0 | the same prompt, as many tokens |
        | `mounted_token` | rank; the first token from the backend, composition and prompt given | `ratio` to the next |
        | `bare_token` | 0, the same prompt | |
        | `first_token` | tokens of the document, all mounted | `rank`, `speedup` over the prompt |
        | `first_token_retrieved` | the same, what the search finds mounted | `rank`, `speedup` |
        | `first_token_in_prompt` | the same document in the prompt | |
        | `first_token_chunks_in_prompt` | what the search finds of it in the prompt | |
        | `first_token_bare` | 0: the bare question | |

    Raises:
        InvalidInput: `repeats` is under 5, or the memory's root scope holds records.
    """
    if repeats < 5:
        raise InvalidInput(f"a median of fewer than 5 runs says little; repeats must be at least 5, not {repeats}")
    clock = _Clock(repeats=repeats)
    results: list[Row] = []
    interrupted = False
    with own_scope(memory, "latency") as scope:
        try:
            for rows in _measured(memory, scope, clock, reopen, internalized_tokens, prompt_tokens, seed):
                results += rows
        except KeyboardInterrupt:
            if not results:
                raise
            interrupted = True
    return Result(
        benchmark="latency",
        settings={
            "repeats": repeats,
            "internalized_tokens": list(internalized_tokens),
            "prompt_tokens": list(prompt_tokens),
            "answer_tokens": ANSWER_TOKENS,
            "seed": seed,
        },
        environment=environment(memory),
        results=results,
        interrupted=interrupted,
    )


def _measured(
    memory: Memory,
    scope: str,
    clock: _Clock,
    reopen: Callable[[], Memory] | None,
    internalized_tokens: Sequence[int],
    prompt_tokens: Sequence[int],
    seed: int,
) -> Iterator[list[Row]]:
    if reopen is not None:
        (opening,) = clock.milliseconds(lambda: reopen().close())
        yield [timed_row("open", None, opening)]
    for tokens in internalized_tokens:
        yield _adapters(memory, clock, tokens, seed)
        yield _internalize(memory, f"{scope}/new", clock, tokens, seed)
    yield _ask(memory, f"{scope}/facts", clock, Random(f"benchmark/latency/{seed}"))
    for tokens in prompt_tokens:
        yield _first_token(memory, f"{scope}/document-{tokens}", clock, tokens, seed)


def _passages(memory: Memory, tokens: int, seed: int) -> Iterator[Passage]:
    return haystacks(tokens, counter=memory.base_model.counter, seed=seed)


def _adapters(memory: Memory, clock: _Clock, tokens: int, seed: int) -> list[Row]:
    """What a model computes of `internalize`: nothing is embedded or stored."""
    internalizer = memory._internalizer
    chunks = [chunk.in_context for chunk in internalizer.split(next(_passages(memory, tokens, seed)).text)]
    (made,) = clock.milliseconds(lambda: deque(internalizer.adapters(chunks), maxlen=0))
    return [timed_row("adapters", tokens, made)]


def _internalize(memory: Memory, scope: str, clock: _Clock, tokens: int, seed: int) -> list[Row]:
    # Always another text: a store does not write a file that it has.
    texts = iter([passage.text for passage in islice(_passages(memory, tokens, seed), clock.repeats + 1)])
    (times,) = clock.milliseconds(lambda: memory.internalize(next(texts), scope=scope))
    memory.forget(scope=scope)
    return [timed_row("internalize", tokens, times)]


def _ask(memory: Memory, scope: str, clock: _Clock, rng: Random) -> list[Row]:
    """Search, composition, and an answer under a composition of rank about 64 against the same answer without."""
    for owner in _OWNERS:
        memory.internalize(_FACT.format(owner, rng.randrange(10**4, 10**8)), scope=scope)
    question, k = _QUESTION.format(_OWNERS[0]), len(_OWNERS)

    def ask(mode: Mode) -> Answer:
        return memory.ask(question, scope=scope, k=k, min_score=-1.0, spread=None, mode=mode, options=options)

    while True:
        # So hot that every token is about as likely as any other: neither answer ends before its last token.
        options = GenerationOptions(max_new_tokens=ANSWER_TOKENS, temperature=1e6, seed=rng.getrandbits(32))
        if {ask(mode).finish_reason for mode in ("weights", "none")} == {"length"}:
            break
    mounted, bare, search = clock.milliseconds(
        lambda: ask("weights"), lambda: ask("none"), lambda: memory.search(question, scope=scope, k=k)
    )
    composition = ask("weights").composition
    assert composition is not None
    parts = _parts(composition, k)
    (composing,) = clock.milliseconds(lambda: compose(parts, dtype=memory.base_model.dtype))
    given, ungiven = (
        Request(prompt_ids=memory.base_model.chat_ids(question), composition=each) for each in (composition, None)
    )
    mounted_token, bare_token = clock.milliseconds(
        lambda: memory._backend.generate([given], _FIRST), lambda: memory._backend.generate([ungiven], _FIRST)
    )
    rank, size = composition.rank, composition.nbytes
    return [
        timed_row("search", k, search),
        timed_row("compose", rank, composing, bytes=size),
        timed_row("ask", rank, mounted, bytes=size, tokens=ANSWER_TOKENS, ratio=_ratio(mounted, bare)),
        timed_row("ask_bare", 0, bare, tokens=ANSWER_TOKENS),
        timed_row("mounted_token", rank, mounted_token, bytes=size, ratio=_ratio(mounted_token, bare_token)),
        timed_row("bare_token", 0, bare_token),
    ]


def _ratio(times: Sequence[float], others: Sequence[float]) -> float:
    """The median over turns."""
    return round(median(time / other for time, other in zip(times, others, strict=True)), 3)


def _parts(composition: Composition, count: int) -> list[Part]:
    """Adapters that make a composition of this size: slices of it, as the store would hold them."""
    bounds = [composition.rank * i // count for i in range(count + 1)]
    adapters = [
        Adapter(
            factors={
                module: Factors(a[:, start:stop].bfloat16(), b[:, start:stop].bfloat16())
                for module, (a, b) in composition.factors.items()
            },
            layers=composition.layers,
            kind="document",
            base_model=composition.base_model,
            hypernetwork="latency",
        )
        for start, stop in pairwise(bounds)
    ]
    return [Part(adapter) for adapter in adapters]


def _first_token(memory: Memory, scope: str, clock: _Clock, tokens: int, seed: int) -> list[Row]:
    """The first token of an answer about a document that is mounted, or in the prompt."""
    passage = next(_passages(memory, tokens, seed))
    (question, _) = passage.questions[0]
    overhead = len(memory.base_model.chat_ids(question, context=CONTEXT_PROMPT))
    room = memory.base_model.max_positions - overhead - _SEAMS - 1
    if tokens > room:
        tokens = room
        passage = next(_passages(memory, tokens, seed))
        (question, _) = passage.questions[0]
    record = memory.internalize(passage.text, scope=scope)

    def first(mode: Mode, *, named: bool = True) -> Answer:
        return memory.ask(
            question,
            scope=scope,
            spread=None,
            records=[record.id] if named else None,
            min_score=-1.0,
            mode=mode,
            options=_FIRST,
        )

    every, retrieved = first("weights"), first("weights", named=False)
    mounted, searched, bare, in_prompt, chunks_in_prompt = clock.milliseconds(
        lambda: first("weights"),
        lambda: first("weights", named=False),
        lambda: first("none"),
        lambda: first("context"),
        lambda: first("context", named=False),
    )
    return [
        timed_row("first_token", tokens, mounted, **_bytes(every), speedup=_speedup(mounted, in_prompt)),
        timed_row(
            "first_token_retrieved", tokens, searched, **_bytes(retrieved), speedup=_speedup(searched, in_prompt)
        ),
        timed_row("first_token_in_prompt", tokens, in_prompt),
        timed_row("first_token_chunks_in_prompt", tokens, chunks_in_prompt),
        timed_row("first_token_bare", 0, bare),
    ]


def _speedup(times: Sequence[float], slower: Sequence[float]) -> float:
    return round(median(slower) / median(times), 2)


def _bytes(answer: Answer) -> dict[str, int]:
    """The size of what was mounted for an answer."""
    assert answer.composition is not None
    return {"bytes": answer.composition.nbytes, "rank": answer.composition.rank}
