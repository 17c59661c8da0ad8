"""The package as a whole: its public names, and what importing it costs."""

import re
import statistics
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

import pytest

import lora_memory

ROOT = Path(__file__).parent.parent
IMPORT_SECONDS = 0.2


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert finished.returncode == 0, finished.stderr
    return finished


def test_public_names_are_sorted_importable_and_documented() -> None:
    names = lora_memory.__all__
    assert names == sorted(names)
    assert dir(lora_memory) == names
    for name in names:
        assert getattr(lora_memory, name) is not None
    page = (ROOT / "docs/api.md").read_text("utf-8")
    documented = re.findall(r"^\.\. auto(?:class|exception|function):: (\w+)", page, re.MULTILINE)
    assert sorted([*documented, "__version__"]) == names


def test_an_unknown_name_is_an_attribute_error() -> None:
    name = "Memmory"
    with pytest.raises(AttributeError, match="no attribute 'Memmory'"):
        getattr(lora_memory, name)


def test_importing_prints_nothing_and_loads_nothing_heavy() -> None:
    heavy = ["torch", "transformers", "faiss", "sqlalchemy", "numpy", "typer", "lxml", "pypdf"]
    loaded = run_python(f"import lora_memory, sys; sys.stderr.write(str([m for m in {heavy} if m in sys.modules]))")
    assert loaded.stdout == ""
    assert loaded.stderr == "[]"


def test_importing_is_fast() -> None:
    def seconds(code: str) -> float:
        times = []
        for _ in range(5):
            start = time.perf_counter()
            run_python(code)
            times.append(time.perf_counter() - start)
        return statistics.median(times)

    assert seconds("import lora_memory") - seconds("pass") <= IMPORT_SECONDS


def test_training_needs_none_of_the_libraries_of_the_store_and_the_command_line() -> None:
    """A training machine may have torch and transformers alone."""
    absent = ["alembic", "faiss", "gguf", "platformdirs", "sqlalchemy", "tiktoken", "typer"]
    needed = [
        "base_models",
        "composition",
        "encoders",
        "hypernetworks.document",
        "hypernetworks.sakana",
        "hypernetworks.sakana_instruction",
        "backends.mounting",
        "scoring",
        "tokens",
        "training.data",
        "training.document",
        "training.task_recipe",
    ]
    imports = "; ".join(f"import lora_memory.{module}" for module in needed)
    run_python(f"import sys; sys.modules.update(dict.fromkeys({absent})); {imports}")


def test_type_information_is_shipped() -> None:
    assert Path(lora_memory.__file__).with_name("py.typed").is_file()


def test_the_distribution_has_the_package_s_version() -> None:
    assert version("lora-memory") == lora_memory.__version__


@pytest.mark.parametrize(
    ("kind", "most"),
    [("document", 32_000_000), ("instruction", 8_000_000), ("reranker", 4_000_000), ("grader", 4_000_000)],
)
def test_shipped_weights_are_as_small_as_contributors_are_told(kind: str, most: int) -> None:
    (weights,) = (ROOT / "lora_memory" / "weights" / kind).glob("*.safetensors")
    assert 0 < weights.stat().st_size <= most
    assert f"{most // 1_000_000} MB" in (ROOT / "CONTRIBUTING.md").read_text()
