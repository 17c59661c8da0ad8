"""What `make wheels` builds: both wheels hold what they need and nothing else, and install by themselves."""

import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

import lora_memory

ROOT = Path(__file__).parent.parent
MEBIBYTE = 2**20
MAX_MEBIBYTES = 40  # nearly all of it the shipped weights


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Both wheels, built without the network."""
    folder = tmp_path_factory.mktemp("wheels")
    for project in (ROOT, ROOT / "integrations/langchain"):
        command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
        built = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
        assert built.returncode == 0, built.stderr
    return {path.name.split("-")[0]: path for path in folder.glob("*.whl")}


def names(wheel: Path) -> set[str]:
    with ZipFile(wheel) as opened:
        return set(opened.namelist())


def test_the_wheel_holds_every_file_of_the_package_that_is_in_the_repository(wheels: dict[str, Path]) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "lora_memory"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a clone")
    kept = {name for name in listed.stdout.splitlines() if (ROOT / name).exists()}
    packed = names(wheels["lora_memory"])
    assert {name for name in packed if ".dist-info/" not in name} == kept


def test_the_wheel_holds_what_is_read_at_run_time(wheels: dict[str, Path]) -> None:
    packed = names(wheels["lora_memory"])
    assert "lora_memory/py.typed" in packed
    for folder, suffix in (
        ("weights", ".safetensors"),
        ("weights", ".json"),
        ("store/migrations/versions", ".py"),
        ("benchmarks", ".jsonl.gz"),
        ("demo", ""),
    ):
        assert any(name.startswith(f"lora_memory/{folder}/") and name.endswith(suffix) for name in packed), folder
    assert not [name for name in packed if name.split("/")[0] in ("tests", "docs", "examples", "integrations")]


def test_the_wheels_are_no_larger_than_expected(wheels: dict[str, Path]) -> None:
    assert wheels["lora_memory"].stat().st_size < MAX_MEBIBYTES * MEBIBYTE
    assert wheels["langchain_lora_memory"].stat().st_size < MEBIBYTE


def test_the_wheel_for_langchain_holds_its_module_alone(wheels: dict[str, Path]) -> None:
    tops = {name.split("/")[0] for name in names(wheels["langchain_lora_memory"])}
    assert tops == {"langchain_lora_memory", "langchain_lora_memory-0.1.0.dist-info"}
    assert "langchain_lora_memory/py.typed" in names(wheels["langchain_lora_memory"])


def test_the_wheels_install_into_a_fresh_environment(wheels: dict[str, Path], tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=False)
    python = tmp_path / "venv/bin/python"
    install = ["-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([sys.executable, *install, *map(str, wheels.values())], check=True)
    program = """
from importlib.metadata import entry_points, files
import lora_memory
print(lora_memory.__version__, lora_memory.__file__)
assert files("langchain-lora-memory")
(command,) = entry_points(group="console_scripts", name="lora-memory")
assert command.value == "lora_memory.cli:main"
from lora_memory import InvalidInput, Scope
assert Scope("acme/user-7")
"""
    ran = subprocess.run([python, "-I", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    number, place = ran.stdout.split()
    assert number == lora_memory.__version__
    assert Path(place).is_relative_to(tmp_path / "venv")
