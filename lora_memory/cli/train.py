"""`lora-memory train`: train a hypernetwork, a reranker or a grader. The recipe stands in `lora_memory.training`."""

import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Annotated, Any

import typer

from lora_memory.cli.measuring import numbers
from lora_memory.cli.options import DEFAULT_BASE_MODEL, MODELS, BaseModelOption, JsonOption, given
from lora_memory.cli.output import print_json, print_table

__all__ = ["train"]

train = typer.Typer(
    name="train", help="Train a hypernetwork for a base model, a reranker or a grader.", no_args_is_help=True
)

RECIPE = "the recipe's"


OutputArgument = Annotated[Path, typer.Argument(help="The run's folder; a run that it holds is resumed.")]
StepsOption = Annotated[int, typer.Option(min=1, help="Stop after so many.")]
MinutesOption = Annotated[float | None, typer.Option(help="Stop after this long.", show_default="no limit")]
DataOption = Annotated[
    Path | None,
    typer.Option(
        exists=True,
        help="A folder of question-answering files (*.jsonl.gz), and dev/ in it to be scored on.",
        show_default="invented text only",
    ),
]
LearningRateOption = Annotated[float | None, typer.Option(help="At its height.", show_default=RECIPE)]
TrainDeviceOption = Annotated[
    str | None,
    typer.Option(
        metavar="NAME", help="Such as cuda:1.", show_default="a GPU where there is one", rich_help_panel=MODELS
    ),
]
TasksOption = Annotated[Path, typer.Option(exists=True, dir_okay=False, help="A file of tasks (*.jsonl.gz).")]
ModulesOption = Annotated[
    str | None,
    typer.Option(metavar="NAME,…", help="Linear layers that the adapters change.", show_default=RECIPE),
]
RankOption = Annotated[int | None, typer.Option(min=1, help="Of the adapters.", show_default=RECIPE)]


@train.command()
def document(
    output: OutputArgument,
    *,
    steps: StepsOption,
    minutes: MinutesOption = None,
    data: DataOption = None,
    init: Annotated[
        Path | None, typer.Option(exists=True, file_okay=False, help="Start from the weights in this folder.")
    ] = None,
    rank: RankOption = None,
    learning_rate: LearningRateOption = None,
    l1: Annotated[float | None, typer.Option(help="Penalty on the generated A and B.", show_default=RECIPE)] = None,
    distillation: Annotated[
        float | None,
        typer.Option(help="Weight of the KL to the base with the document in its prompt.", show_default=RECIPE),
    ] = None,
    blocks: Annotated[
        str | None, typer.Option(metavar="NUMBER,…", help="Keep these blocks of --init, from 0.", show_default="all")
    ] = None,
    depths: Annotated[
        str | None,
        typer.Option(metavar="NUMBER,…", help="Keep these depths that --init reads.", show_default="all"),
    ] = None,
    imitate: Annotated[
        Path | None,
        typer.Option(
            exists=True, file_okay=False, help="Learn from the adapters of the larger weights in this folder."
        ),
    ] = None,
    imitation: Annotated[
        float | None, typer.Option(help="Weight of that at first; none at the end.", show_default=RECIPE)
    ] = None,
    documents_factor: Annotated[
        float | None, typer.Option(help="Scales the documents of a batch.", show_default=RECIPE)
    ] = None,
    seed: Annotated[int | None, typer.Option(help="Of weights and data.", show_default=RECIPE)] = None,
    workers: Annotated[
        int | None, typer.Option(min=0, help="Processes that prepare batches.", show_default=RECIPE)
    ] = None,
    held_out: Annotated[
        int | None, typer.Option(min=0, help="Questions of each set that is scored.", show_default=RECIPE)
    ] = None,
    compile_model: Annotated[bool, typer.Option("--compile", help="Compile the models first.")] = False,
    json: JsonOption = False,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    device: TrainDeviceOption = None,
) -> None:
    """Train a document hypernetwork (Doc-to-LoRA), on several GPUs under torchrun.

    Its log goes to standard error and to OUTPUT/log.jsonl.
    """
    options = given(
        minutes=minutes,
        learning_rate=learning_rate,
        l1=l1,
        distillation=distillation,
        imitation=imitation,
        documents_factor=documents_factor,
        seed=seed,
        workers=workers,
    )
    from lora_memory.training.document import TrainingOptions
    from lora_memory.training.recipe import train_document

    with redirect_stdout(sys.stderr):
        scores = train_document(
            output,
            data=data,
            base_model=base_model,
            init=init,
            rank=rank,
            blocks=numbers(blocks, least=0),
            depths=numbers(depths),
            imitate=imitate,
            device=device,
            options=TrainingOptions(steps=steps, compile=compile_model, **options),
            **given(held_out=held_out),
        )
    if json:
        print_json({"output": str(output), "exact_match": scores})
    else:
        print_table(["held-out set", "exact match"], ((name, f"{score:.3f}") for name, score in scores.items()))


@train.command()
def reranker(
    output: OutputArgument,
    *,
    steps: StepsOption,
    minutes: MinutesOption = None,
    data: DataOption = None,
    learning_rate: LearningRateOption = None,
    rank: Annotated[int | None, typer.Option(min=1, help="Of the changes.", show_default=RECIPE)] = None,
    questions: Annotated[int | None, typer.Option(min=1, help="Of a batch.", show_default=RECIPE)] = None,
    seed: Annotated[int | None, typer.Option(help="Of weights and data.", show_default=RECIPE)] = None,
    workers: Annotated[
        int | None, typer.Option(min=0, help="Processes that prepare batches.", show_default=RECIPE)
    ] = None,
    json: JsonOption = False,
    device: TrainDeviceOption = None,
) -> None:
    """Train a reranker, which reads questions and chunks together.

    Its log goes to standard error and to OUTPUT/log.jsonl.
    """
    from lora_memory.training.recipe import train_default_reranker
    from lora_memory.training.reranking import RerankerOptions

    options = given(
        minutes=minutes, learning_rate=learning_rate, rank=rank, questions=questions, seed=seed, workers=workers
    )
    with redirect_stdout(sys.stderr):
        scores = train_default_reranker(
            output, data=data, device=device, options=RerankerOptions(steps=steps, **options)
        )
    if json:
        print_json({"output": str(output), "first_hits": scores})
    else:
        rows = ((name, f"{before:.3f}", f"{after:.3f}") for name, (before, after) in scores.items())
        print_table(["held-out set", "best chunk answers, before", "reread"], rows)


@train.command()
def grader(
    output: OutputArgument,
    *,
    steps: StepsOption,
    minutes: MinutesOption = None,
    data: DataOption = None,
    init: Annotated[
        Path | None,
        typer.Option(exists=True, file_okay=False, help="Start as this reranker.", show_default="the shipped one"),
    ] = None,
    learning_rate: LearningRateOption = None,
    questions: Annotated[int | None, typer.Option(min=1, help="Of a batch.", show_default=RECIPE)] = None,
    seed: Annotated[int | None, typer.Option(help="Of weights and data.", show_default=RECIPE)] = None,
    json: JsonOption = False,
    device: TrainDeviceOption = None,
) -> None:
    """Train a grader, which tells whether what was found answers a question.

    It first writes OUTPUT/pairs.jsonl and OUTPUT/held_out.jsonl, unless they are there. Its log goes to standard error
    and to OUTPUT/log.jsonl.
    """
    from lora_memory.training.grading import GraderOptions
    from lora_memory.training.recipe import train_default_grader

    options = given(minutes=minutes, learning_rate=learning_rate, questions=questions, seed=seed)
    with redirect_stdout(sys.stderr):
        scores = train_default_grader(
            output, data=data, device=device, options=GraderOptions(steps=steps, **options), **given(init=init)
        )
    if json:
        print_json({"output": str(output), "area_under_curve": scores})
    else:
        if not scores:
            typer.echo("Nothing was held out to be scored on: give --data with eight documents or more in a file.")
            return
        rows = ((name, f"{score:.3f}") for name, score in scores.items())
        print_table(["held-out source", "area under the curve"], rows)


@train.command()
def average(
    output: Annotated[Path, typer.Argument(help="A folder for the mean; a hypernetwork is stored as int8.")],
    folders: Annotated[list[Path], typer.Argument(help="Runs that began as the same weights.", exists=True)],
    *,
    rerankers: Annotated[
        bool, typer.Option("--rerankers", help="They are rerankers, not document hypernetworks.")
    ] = False,
) -> None:
    """Average document hypernetworks, or rerankers."""
    from lora_memory.cross_encoder import save_cross_encoder
    from lora_memory.hypernetworks.base import save_hypernetwork
    from lora_memory.training.averaging import averaged, averaged_rerankers

    if rerankers:
        save_cross_encoder(averaged_rerankers(folders), output, kind="reranker")
    else:
        save_hypernetwork(averaged(folders), output, kind="document", int8=True)


@train.command()
def curves(
    picture: Annotated[Path, typer.Argument(help="A .png or .svg file.", dir_okay=False)],
    logs: Annotated[list[Path], typer.Argument(help="The log.jsonl of each run.", exists=True, dir_okay=False)],
    *,
    kinds: Annotated[str, typer.Option(metavar="NAME,…", help="Kinds of batches, as the logs name them.")],
) -> None:
    """Draw the losses of runs, one panel for each kind of batch."""
    from lora_memory.benchmarks.plots import Line, draw_lines
    from lora_memory.training.curves import loss_curves

    drawn = {
        f"step ({kind})": [Line(run, points) for run, points in runs.items()]
        for kind, runs in loss_curves(logs, [kind.strip() for kind in kinds.split(",")]).items()
    }
    draw_lines(drawn, picture, y_label="loss")


@train.command()
def task(
    output: OutputArgument,
    *,
    data: TasksOption,
    steps: StepsOption,
    scheme: Annotated[
        str, typer.Option(help="sft: learn from examples. reconstruction: from the LoRAs in --oracles.")
    ] = "sft",
    oracles: Annotated[
        Path | None, typer.Option(exists=True, file_okay=False, help="A folder of `train oracles`.")
    ] = None,
    minutes: MinutesOption = None,
    init: Annotated[
        Path | None, typer.Option(exists=True, file_okay=False, help="Start from the weights in this folder.")
    ] = None,
    variants: Annotated[
        bool, typer.Option("--variants/--no-variants", help="Train on output forms and codes of the tasks too (sft).")
    ] = True,
    document_hypernetwork: Annotated[
        Path | None,
        typer.Option(
            exists=True,
            file_okay=False,
            help="Train beside documents as well, which the weights in this folder internalize (sft).",
            show_default="tasks alone",
        ),
    ] = None,
    joint: Annotated[
        float | None, typer.Option(min=0, max=1, help="Share of the steps about documents.", show_default=RECIPE)
    ] = None,
    tasks: Annotated[int | None, typer.Option(min=1, help="Tasks of a batch.", show_default=RECIPE)] = None,
    learning_rate: LearningRateOption = None,
    warmup_steps: Annotated[int | None, typer.Option(min=1, help="To come there.", show_default=RECIPE)] = None,
    noise: Annotated[float | None, typer.Option(help="On the descriptions' embeddings.", show_default=RECIPE)] = None,
    evaluate_every: Annotated[int | None, typer.Option(min=1, help="Steps.", show_default=RECIPE)] = None,
    workers: Annotated[
        int | None, typer.Option(min=0, help="Processes that prepare questions about documents.", show_default=RECIPE)
    ] = None,
    target_modules: ModulesOption = None,
    rank: RankOption = None,
    seed: Annotated[int | None, typer.Option(help="Of weights and draws.", show_default=RECIPE)] = None,
    compile_model: Annotated[bool, typer.Option("--compile", help="Compile the models first.")] = False,
    json: JsonOption = False,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    device: TrainDeviceOption = None,
) -> None:
    """Train an instruction hypernetwork (Text-to-LoRA), on several GPUs under torchrun.

    Its log goes to standard error and to OUTPUT/log.jsonl.
    """
    from lora_memory.training.instruction import InstructionOptions
    from lora_memory.training.task_recipe import train_instruction

    options = given(
        minutes=minutes,
        joint=joint,
        tasks=tasks,
        learning_rate=learning_rate,
        warmup_steps=warmup_steps,
        noise=noise,
        evaluate_every=evaluate_every,
        workers=workers,
        seed=seed,
    )
    with redirect_stdout(sys.stderr):
        scores = train_instruction(
            output,
            data=data,
            scheme=scheme,
            oracles=oracles,
            base_model=base_model,
            init=init,
            sizes=_sizes(target_modules, rank),
            with_variants=variants,
            document_hypernetwork=document_hypernetwork,
            device=device,
            options=InstructionOptions(steps=steps, compile=compile_model, **options),
        )
    if json:
        print_json({"output": str(output), "exact_match": scores})
    else:
        print_table(["tasks", "exact match"], ((name, f"{score:.3f}") for name, score in scores.items()))


@train.command()
def oracles(
    output: Annotated[Path, typer.Argument(help="A folder for them; those that it holds are kept.")],
    *,
    data: TasksOption,
    steps: Annotated[int | None, typer.Option(min=1, help="For each task.", show_default=RECIPE)] = None,
    tasks: Annotated[int | None, typer.Option(min=1, help="Trained together.", show_default=RECIPE)] = None,
    learning_rate: LearningRateOption = None,
    target_modules: ModulesOption = None,
    rank: RankOption = None,
    seed: Annotated[int | None, typer.Option(help="Of their common start.", show_default=RECIPE)] = None,
    json: JsonOption = False,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    device: TrainDeviceOption = None,
) -> None:
    """Train an ordinary LoRA for each task: what reconstruction learns from, and what adapters are compared with."""
    from lora_memory.training.oracles import OracleOptions
    from lora_memory.training.task_recipe import make_oracles

    options = given(steps=steps, tasks=tasks, learning_rate=learning_rate, seed=seed)
    with redirect_stdout(sys.stderr):
        losses = make_oracles(
            output,
            data=data,
            base_model=base_model,
            sizes=_sizes(target_modules, rank),
            device=device,
            options=OracleOptions(**options),
        )
    if json:
        print_json({"output": str(output), "loss": losses})
    else:
        print_table(["task", "loss"], ((name, f"{loss:.3f}") for name, loss in losses.items()))


def _sizes(target_modules: str | None, rank: int | None) -> dict[str, Any]:
    return given(target_modules=None if target_modules is None else target_modules.split(","), rank=rank)
