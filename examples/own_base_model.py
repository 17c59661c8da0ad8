"""Train a hypernetwork for a base model of your own, then ask: `python examples/own_base_model.py`.

The base model here is a tiny one with random weights, and its world is as small: a document is a letter, and the
question is which. That is learned in seconds and shows every step. For a real base model the steps are the same, and
`lora-memory train document --base-model … --steps …` takes the place of `trained`; `docs/training.md` says what it
costs. The tiny models are those of the package's testing module, which needs pytest.
"""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from lora_memory import GenerationOptions, Memory
from lora_memory.base_models import BaseModel
from lora_memory.testing import tiny_base_model, tiny_hypernetwork, tiny_text_encoder
from lora_memory.training.batches import Shape
from lora_memory.training.data import Task
from lora_memory.training.document import Trainer, TrainingOptions
from lora_memory.training.examples import Example, Question

LETTERS = "ab"
QUESTION = "Which?"
TASK = Task("one_fact", 1)
SHAPE = Shape(documents=16, chunks=1, chunk_tokens=16, questions=1, question_tokens=80)


def documents(task: Task, seed: str) -> Iterator[Example]:
    """An endless stream of documents with a question."""
    random = Random(seed)
    while True:
        letter = random.choice(LETTERS)
        yield Example(kind=task.kind, chunks=(letter * 4,), questions=(Question(QUESTION, letter),))


def trained(base_model: BaseModel, folder: Path) -> tuple[float, float]:
    """Train a hypernetwork into `folder`; the share of right answers before and after."""
    trainer = Trainer(
        tiny_hypernetwork(base_model, rank=4).requires_grad_(True),
        base_model,
        options=TrainingOptions(steps=80, learning_rate=1e-2, warmup_steps=5, workers=0, log_every=20),
        directory=folder,
        mixture=lambda progress: {TASK: 1.0},
        stream=documents,
        shape=lambda task: SHAPE,
        held_out={"letters": [next(documents(TASK, f"held out {number}")) for number in range(16)]},
    )
    before = trainer.evaluate()["letters"]
    return before, trainer.run()["letters"]


def main() -> None:
    """Run the example."""
    base_model = tiny_base_model()
    with TemporaryDirectory() as folder:
        hypernetwork = Path(folder) / "hypernetwork"
        before, after = trained(base_model, hypernetwork)
        print(f"right before training: {before:.2f}, after: {after:.2f}")
        with Memory.open(
            Path(folder) / "memory",
            base_model=base_model,
            document_hypernetwork=hypernetwork,
            text_encoder=tiny_text_encoder(),
        ) as memory:
            for letter in LETTERS:
                record = memory.internalize(letter * 4)
                answer = memory.ask(QUESTION, records=[record.id], options=GenerationOptions(max_new_tokens=4))
                print(f"a memory of {record.text!r} answers {answer.text!r}")


if __name__ == "__main__":
    main()
