"""`lora-memory bench`: measure a memory. What is measured, and how, stands in `lora_memory.benchmarks`.

Typer reads options off signatures, so that every benchmark repeats those that many have; hence the length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lora_memory.cli import opening
from lora_memory.cli.measuring import (
    FileOption,
    KOption,
    LimitOption,
    SeedOption,
    check_writable,
    factors,
    measure,
    numbers,
    show,
)
from lora_memory.cli.opening import DEFAULT_BACKEND
from lora_memory.cli.options import (
    DEFAULT_BASE_MODEL,
    BaseModelOption,
    DeviceOption,
    HypernetworkOption,
    InstructionHypernetworkOption,
    TemporaryStoreOption,
    given,
)
from lora_memory.errors import InvalidInput

if TYPE_CHECKING:
    from lora_memory.benchmarks.result import Result
    from lora_memory.memory import Memory

__all__ = ["bench"]

ChunkTokensOption = Annotated[
    int | None, typer.Option(min=8, help="The longest chunk; by default the hypernetwork's own.")
]
EqualOption = Annotated[
    bool, typer.Option("--equal", help="Mount what is mounted equally, not weighed by what resembles the question.")
]


def _weighed(equal: bool) -> dict[str, None]:
    """How recalls are weighed, where it is not by what resembles the question."""
    return {"spread": None} if equal else {}


bench = typer.Typer(
    name="bench", help="Measure a memory: what it answers, and how long it takes.", no_args_is_help=True
)


@bench.command()
def recall(
    *,
    facts: Annotated[str | None, typer.Option(metavar="N,…", help="Facts a document.")] = None,
    records: Annotated[
        int | None, typer.Option(min=2, help="Ask among so many one-fact records in one scope instead.")
    ] = None,
    limit: LimitOption = None,
    k: KOption = None,
    seed: SeedOption = None,
    chunk_tokens: ChunkTokensOption = None,
    equal: EqualOption = False,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Are invented facts answered, from wordings that training saw and from others?"""
    settings = given(facts=numbers(facts), records=records, limit=limit, k=k, seed=seed) | _weighed(equal)

    def run(memory: Memory, _reopen: Callable[[], Memory]) -> Result:
        from lora_memory.benchmarks import recall

        return recall.run(memory, **settings, progress=True)

    measure(run, store, json, base_model, hypernetwork, device, chunk_tokens)


@bench.command()
def niah(
    *,
    lengths: Annotated[str | None, typer.Option(metavar="N,…", help="Tokens of the texts.")] = None,
    prose: Annotated[
        Path | None,
        typer.Option(
            metavar="DATA.jsonl.gz", exists=True, dir_okay=False, help="Hide them in its documents, not in noise."
        ),
    ] = None,
    distractors: Annotated[
        int | None, typer.Option(min=0, help="Numbers of others, told in the same words, in each text of --prose.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Texts of each length.")] = None,
    k: KOption = None,
    seed: SeedOption = None,
    chunk_tokens: ChunkTokensOption = None,
    equal: EqualOption = False,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Is a number found that hides in a text of so many tokens?"""
    settings = given(
        lengths=numbers(lengths), prose=prose, distractors=distractors, limit=limit, k=k, seed=seed
    ) | _weighed(equal)

    def run(memory: Memory, _reopen: Callable[[], Memory]) -> Result:
        from lora_memory.benchmarks import niah

        return niah.run(memory, **settings, progress=True)

    measure(run, store, json, base_model, hypernetwork, device, chunk_tokens)


@bench.command()
def compress(
    *,
    lengths: Annotated[str | None, typer.Option(metavar="N,…", help="Tokens of the texts.")] = None,
    ranks: Annotated[str | None, typer.Option(metavar="N,…", help="Compress what is mounted to each of these.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Texts of each length.")] = None,
    seed: SeedOption = None,
    equal: EqualOption = False,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """What does an answer lose where what is mounted of a long text is compressed?"""
    settings = given(lengths=numbers(lengths), ranks=numbers(ranks), limit=limit, seed=seed) | _weighed(equal)

    def run(memory: Memory, _reopen: Callable[[], Memory]) -> Result:
        from lora_memory.benchmarks import compress

        return compress.run(memory, **settings, progress=True)

    measure(run, store, json, base_model, hypernetwork, device)


@bench.command()
def qa(
    data: Annotated[
        str,
        typer.Argument(
            metavar="DATA",
            help="A .jsonl.gz file of documents with their questions; or written-facts, agent-notes, "
            "written-documents, held-notes or held-documents, which come with the package.",
        ),
    ],
    *,
    together: Annotated[
        bool, typer.Option("--together", help="All documents in one scope, instead of each alone.")
    ] = False,
    modes: Annotated[
        str | None,
        typer.Option(metavar="MODE,…", help="Which to compare.", show_default="none,document,context,weights,hybrid"),
    ] = None,
    baselines: Annotated[
        bool,
        typer.Option("--baselines", help="Also LoRAs trained on each document: slow."),
    ] = False,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many questions.")] = None,
    k: KOption = None,
    seed: SeedOption = None,
    chunk_tokens: ChunkTokensOption = None,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """How do weights and prompt score on questions about your own documents?"""
    from lora_memory.benchmarks.passages import WRITTEN

    settings = given(modes=None if modes is None else modes.split(","), limit=limit, k=k, seed=seed)
    if data not in WRITTEN and not Path(data).is_file():  # before a model is loaded for nothing
        raise typer.BadParameter(f"File '{data}' does not exist; nor is it one of {', '.join(WRITTEN)}.")

    def run(memory: Memory, _reopen: Callable[[], Memory]) -> Result:
        from lora_memory.benchmarks import qa

        if baselines:
            settings["modes"] = (*settings.get("modes", qa.MODES), *qa.BASELINES)
        return qa.run(memory, data=data, together=together, **settings, progress=True)

    measure(run, store, json, base_model, hypernetwork, device, chunk_tokens)


@bench.command()
def conflict(
    data: Annotated[
        Path,
        typer.Argument(metavar="DATA.jsonl.gz", exists=True, dir_okay=False, help="Documents with their questions."),
    ],
    *,
    last: Annotated[int | None, typer.Option(min=1, help="Only so many documents at the file's end.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many questions.")] = None,
    boosts: Annotated[str | None, typer.Option(metavar="X,…", help="Factors to compare with none.")] = None,
    k: KOption = None,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Do answers follow documents that contradict what the base model believes?"""
    settings = given(last=last, limit=limit, boosts=factors(boosts), k=k)

    def run(memory: Memory, _reopen: Callable[[], Memory]) -> Result:
        from lora_memory.benchmarks import conflict

        return conflict.run(memory, data=data, **settings, progress=True)

    measure(run, store, json, base_model, hypernetwork, device)


@bench.command()
def abstain(
    *,
    facts: Annotated[str | None, typer.Option(metavar="N,…", help="Facts a document of the packaged sets.")] = None,
    data: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="DATA.jsonl.gz", exists=True, dir_okay=False, help="Documents of your own; may be repeated."
        ),
    ] = None,
    no_facts: Annotated[bool, typer.Option("--no-facts", help="Leave out the packaged sets: --data only.")] = False,
    threshold: Annotated[
        float | None, typer.Option(min=0.0, max=1.0, help="Withhold answers of a lower confidence.")
    ] = None,
    calibrate: Annotated[
        bool, typer.Option("--calibrate", help="Fit the confidence to generated facts and --data instead.")
    ] = False,
    limit: Annotated[int | None, typer.Option(min=1, help="Questions of each kind and set.")] = None,
    seed: SeedOption = None,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Is what nobody told kept apart from what somebody did?"""
    if calibrate and (facts is not None or no_facts or threshold is not None or limit is not None):
        raise InvalidInput(
            "--calibrate takes --data and --seed only; leave out --facts, --no-facts, --threshold, --limit"
        )
    if no_facts and (facts is not None or not data):
        raise InvalidInput("--no-facts leaves --data only; give some, and leave out --facts")
    settings = given(facts=() if no_facts else numbers(facts), data=data, threshold=threshold, limit=limit, seed=seed)

    def run(memory: Memory, _reopen: Callable[[], Memory]) -> Result:
        from lora_memory.benchmarks import abstain

        return abstain.calibrate(memory, **settings) if calibrate else abstain.run(memory, **settings)

    measure(run, store, json, base_model, hypernetwork, device)


@bench.command()
def tasks(
    data: Annotated[
        Path,
        typer.Argument(metavar="DATA.jsonl.gz", exists=True, dir_okay=False, help="Tasks with their descriptions."),
    ],
    *,
    oracles: Annotated[
        Path | None, typer.Option(exists=True, file_okay=False, help="A folder of `train oracles`, to compare with.")
    ] = None,
    modes: Annotated[
        str | None, typer.Option(metavar="MODE,…", help="Which to compare.", show_default="all that are possible")
    ] = None,
    parts: Annotated[
        str | None,
        typer.Option(metavar="PART,…", help="Of trained, unseen_task, unseen_family.", show_default="all tasks"),
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Inputs of each task.")] = None,
    system: Annotated[str | None, typer.Option(help='The system turn of every prompt; "" is an empty one.')] = None,
    picture: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Draw the adapters, coloured by family, to this .png or .svg.")
    ] = None,
    batch_size: Annotated[int | None, typer.Option(min=1, help="Inputs that are answered at once.")] = None,
    seed: SeedOption = None,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    instruction_hypernetwork: InstructionHypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Is a task done better by the adapter of its description, or by what stands in the prompt?"""
    settings = given(
        oracles=oracles,
        modes=None if modes is None else modes.split(","),
        parts=None if parts is None else parts.split(","),
        limit=limit,
        system=system,
        picture=picture,
        batch_size=batch_size,
        seed=seed,
    )

    def run(memory: Memory, _reopen: Callable[[], Memory]) -> Result:
        from lora_memory.benchmarks import tasks

        return tasks.run(memory, data=data, **settings, progress=True)

    measure(run, store, json, base_model, hypernetwork, device, instruction_hypernetwork=instruction_hypernetwork)


@bench.command()
def forms(
    *,
    limit: LimitOption = None,
    seed: SeedOption = None,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    instruction_hypernetwork: InstructionHypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Is a fact still known under a task that asks for a form of the answer, and does the answer have the form?"""
    settings = given(limit=limit, seed=seed)

    def run(memory: Memory, _reopen: Callable[[], Memory]) -> Result:
        from lora_memory.benchmarks import forms

        return forms.run(memory, **settings, progress=True)

    measure(run, store, json, base_model, hypernetwork, device, instruction_hypernetwork=instruction_hypernetwork)


@bench.command()
def latency(
    *,
    tokens: Annotated[str | None, typer.Option(metavar="N,…", help="Sizes of documents to internalize.")] = None,
    repeats: Annotated[int | None, typer.Option(min=1, help="Runs of each.")] = None,
    seed: SeedOption = None,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """How long do internalizing, asking and the bare model take?"""
    settings = given(internalized_tokens=numbers(tokens), repeats=repeats, seed=seed)

    def run(memory: Memory, reopen: Callable[[], Memory]) -> Result:
        from lora_memory.benchmarks import latency

        return latency.run(memory, reopen=reopen, **settings)

    measure(run, store, json, base_model, hypernetwork, device)


@bench.command()
def bulk(
    *,
    lengths: Annotated[str | None, typer.Option(metavar="N,…", help="Tokens of the documents.")] = None,
    repeats: Annotated[int | None, typer.Option(min=1, help="Turns of each way.")] = None,
    seed: SeedOption = None,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """How much faster are many documents internalized together than one by one?"""
    settings = given(lengths=numbers(lengths), repeats=repeats, seed=seed)

    def run(memory: Memory, _reopen: Callable[[], Memory]) -> Result:
        from lora_memory.benchmarks import bulk

        return bulk.run(memory, **settings)

    measure(run, store, json, base_model, hypernetwork, device)


@bench.command()
def session(
    *,
    limit: Annotated[int | None, typer.Option("-n", "--limit", min=1, help="Conversations of each origin.")] = None,
    turns: Annotated[int | None, typer.Option(min=11, help="Turns of each conversation.")] = None,
    window: Annotated[int | None, typer.Option(min=1, help="Turns that stay in the prompt.")] = None,
    seed: SeedOption = None,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """Is what was said at the beginning of a long conversation still known at its end?"""
    settings = given(limit=limit, turns=turns, window=window, seed=seed)

    def run(memory: Memory, _reopen: Callable[[], Memory]) -> Result:
        from lora_memory.benchmarks import session

        return session.run(memory, **settings, progress=True)

    measure(run, store, json, base_model, hypernetwork, device)


@bench.command()
def load(
    *,
    clients: Annotated[int | None, typer.Option(min=1, help="Clients that ask and write at once.")] = None,
    memories: Annotated[
        int | None,
        typer.Option(min=1, help="Ask so many memories in turns instead, on every backend, and write nothing."),
    ] = None,
    backend: Annotated[
        str, typer.Option(metavar="NAME,…", help="transformers or vllm; with --memories several are compared.")
    ] = DEFAULT_BACKEND,
    seconds: Annotated[float | None, typer.Option(min=0.01, help="Of gathering questions, and of one by one.")] = None,
    batch_size: Annotated[int | None, typer.Option(min=1, help="Questions that are answered at once.")] = None,
    max_delay: Annotated[
        float | None, typer.Option(min=0.0, help="Milliseconds that a question waits for company.")
    ] = None,
    seed: SeedOption = None,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """How many questions a second does a memory answer that many clients share?"""
    first, *others = backend.split(",")
    load_only = given(seconds=seconds, batch_size=batch_size, max_delay_ms=max_delay)
    if memories is None and others:
        raise InvalidInput("several backends are compared over many memories; give --memories as well, such as 100")
    if memories is not None and load_only:
        raise InvalidInput("--seconds, --batch-size and --max-delay have no meaning with --memories; leave them out")

    def run(memory: Memory, reopen: Callable[..., Memory]) -> Result:
        if memories is None:
            from lora_memory.benchmarks import load

            return load.run(memory, **given(clients=clients, seed=seed), **load_only)
        from lora_memory.benchmarks import serving

        with ExitStack() as opened:
            backends = {first: memory, **{name: opened.enter_context(reopen(name)) for name in others}}
            return serving.run(backends, memories_asked=memories, progress=True, **given(clients=clients, seed=seed))

    measure(run, store, json, base_model, hypernetwork, device, backend=first)


@bench.command("store")
def store_(
    *,
    records: Annotated[int | None, typer.Option(min=1000, help="Synthetic records, of one chunk each.")] = None,
    seed: SeedOption = None,
    store: TemporaryStoreOption = None,
    json: FileOption = None,
) -> None:
    """How fast is a store of many records, and what does it take? Loads no model."""
    check_writable(json)
    with opening.store_or_temporary(store) as directory:
        from tqdm.auto import tqdm

        from lora_memory.benchmarks import store as benchmark

        def bar(starts: Iterable[int]) -> Iterable[int]:
            yield from tqdm(starts, desc="insert", unit="batch", disable=None)

        result = benchmark.run(directory, **given(records=records, seed=seed), progress=bar)
    show(result, json)
