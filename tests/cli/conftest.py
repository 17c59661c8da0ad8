"""The program as its users call it, on tiny models: only how a memory is opened is replaced."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from lora_memory.cli import opening
from lora_memory.cli.program import app
from lora_memory.memory import Memory
from lora_memory.testing import (
    tiny_base_model,
    tiny_hypernetwork,
    tiny_instruction_hypernetwork,
    tiny_text_encoder,
)

Run = Callable[..., Result]


@pytest.fixture(scope="session")
def open_tiny() -> Callable[..., Memory]:
    base_model = tiny_base_model()
    hypernetwork, text_encoder = tiny_hypernetwork(base_model), tiny_text_encoder()
    instruction_hypernetwork = tiny_instruction_hypernetwork(base_model)

    def open_memory(store: Path, **_: object) -> Memory:
        return Memory.open(
            store,
            base_model=base_model,
            document_hypernetwork=hypernetwork,
            instruction_hypernetwork=instruction_hypernetwork,
            text_encoder=text_encoder,
        )

    return open_memory


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def run(open_tiny: Callable[..., Memory], store: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the program in `store`; its output and exit code."""
    monkeypatch.setattr(opening, "open_memory", open_tiny)

    def run(command: str, *arguments: object, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(app, [*command.split(), *map(str, arguments), "--store", str(store)], input=stdin)

    return run
