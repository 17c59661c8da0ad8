"""The programs of the page about deployment run as printed, on the default model; that for several GPUs does not."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lora_memory.base_models import load_base_model
from lora_memory.internalizer import DEFAULT_DOCUMENT_HYPERNETWORK
from tests.test_pages import PYTHON, ROOT
from tests.vllm.server import Server

pytestmark = pytest.mark.timeout(600)

PROGRAMS = PYTHON.findall((ROOT / "docs/deployment.md").read_text("utf-8"))
SERVED_AT, KEY = "http://127.0.0.1:8000", "SECRET"


def program(words: str) -> str:
    found: str
    (found,) = (each for each in PROGRAMS if words in each)
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a reader's own models have the names that the page gives them."""
    (tmp_path / "my-hypernetwork").symlink_to(DEFAULT_DOCUMENT_HYPERNETWORK)
    (tmp_path / "my-base-model").symlink_to(load_base_model().model.config._name_or_path)
    return tmp_path


@pytest.fixture
def server(folder: Path) -> Iterator[Server]:
    options = ["--max-lora-rank", "64", "--max-loras", "4", "--api-key", KEY]
    served = Server(folder / "my-base-model", folder / "log", *options)
    try:
        served.start()
        yield served
    finally:
        served.kill()


def output(code: str, folder: Path) -> str:
    ran = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_every_program_but_that_for_several_gpus_is_run_here() -> None:
    assert len(PROGRAMS) == 4
    assert program("tensor_parallel_size")


def test_in_the_process(folder: Path) -> None:
    assert output(program('backend="vllm"'), folder).count("4827") == 2


def test_on_a_server(folder: Path, server: Server) -> None:
    """Started as the page says, on another port."""
    printed = program("VllmServerBackend(")
    assert SERVED_AT in printed
    assert "4827" in output(printed.replace(SERVED_AT, server.url), folder)


def test_exporting(folder: Path) -> None:
    output(program("export_peft("), folder)
    (exported,) = (folder / "published").iterdir()
    assert (exported / "adapter_model.safetensors").exists()
