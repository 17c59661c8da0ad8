"""The program from outside: real processes, exit codes, and what it costs to start."""

import json
import os
import resource
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

import lora_memory
from lora_memory.cli import opening
from lora_memory.cli.program import app
from tests.tiny_memory import open_memory

START_SECONDS = 0.5


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "lora_memory", *arguments], capture_output=True, text=True, check=False, timeout=60
    )


def test_help_is_fast_and_loads_nothing_heavy() -> None:
    code = (
        "import sys; sys.argv = ['lora-memory', '--help']\n"
        "from lora_memory.cli import main\n"
        "try: main()\n"
        "except SystemExit as exc: assert not exc.code, exc.code\n"
        "heavy = {'torch', 'transformers', 'numpy', 'sqlalchemy', 'faiss'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
    for command in ("demo", "add", "ask", "search", "ls", "show", "rm", "doctor", "train", "bench"):
        assert command in finished.stdout
    times = []
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert start("--help").returncode == 0
        after = resource.getrusage(resource.RUSAGE_CHILDREN)  # processor time: a busy machine does not count
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert statistics.median(times) <= START_SECONDS


def test_the_version_is_printed() -> None:
    assert start("--version").stdout == f"{lora_memory.__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["remember"], "No such command 'remember'."),
        (["ad"], "Did you mean 'add'?"),
        (["forget"], "No such command 'forget'. Did you mean 'rm'?"),
        (["list"], "Did you mean 'ls'?"),
        (["add"], "Missing argument 'FILE...'. See: lora-memory add --help"),
        (["ls", "--nothing"], "No such option"),
        (["train", "document", "out"], "Missing option '--steps'"),
        (["ls", "--store", "nowhere"], "lora-memory add FILE --store nowhere"),
    ],
)
def test_a_wrong_call_is_one_line_that_helps(arguments: list[str], said: str) -> None:
    finished = start(*arguments)
    assert finished.returncode == 2
    assert finished.stdout == ""
    assert finished.stderr.startswith("error: ")
    assert finished.stderr.count("\n") == 1
    assert said in finished.stderr


STORE_COMMANDS = (
    *("demo", "add {file}", "task x", "ask x", "search x", "ls", "show x", "update x {file}", "history x"),
    *("restore x 1", "rm x", "export {file}", "import {file}", "rebuild", "doctor", "bench growth", "bench store"),
)


@pytest.mark.parametrize("command", STORE_COMMANDS)
def test_a_store_without_a_name_is_not_the_working_directory(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "note.md").write_text("Mira likes tea.")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(opening, "open_memory", lambda *_, **__: pytest.fail("a memory was opened"))
    refused = CliRunner().invoke(app, [*command.format(file="note.md").split(), "--store", ""])
    assert refused.exit_code == 2, refused.output
    assert "a memory's directory is a path such as './memory', not ''. See: lora-memory" in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["note.md"]


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["add", ""], "a document's file"),
        (["add", "note.md", ""], "a document's file"),
        (["update", "x", ""], "a document's file"),
        (["add", "note.md", "--hypernetwork", ""], "a hypernetwork's directory"),
        (["task", "x", "--instruction-hypernetwork", ""], "a hypernetwork's directory"),
    ],
)
def test_nor_is_a_file_or_hypernetwork_without_a_name(
    arguments: list[str], what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "note.md").write_text("Mira likes tea.")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(opening, "open_memory", lambda *_, **__: pytest.fail("a memory was opened"))
    refused = CliRunner().invoke(app, arguments)
    assert refused.exit_code == 2, refused.output
    assert f"{what} is a path such as './memory', not ''" in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["note.md"]


def test_the_working_directory_is_a_store_by_its_name(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(store)
    listed = CliRunner().invoke(app, ["ls", "--store", "."])
    assert listed.exit_code == 0, listed.output
    assert "Mira" in listed.stdout


def test_a_model_that_is_not_there_is_a_failure_without_a_traceback(tmp_path: Path) -> None:
    note = tmp_path / "note.md"
    note.write_text("Mira likes tea.")
    finished = start("add", str(note), "--store", str(tmp_path / "store"), "--base-model", str(tmp_path / "nowhere"))
    assert finished.returncode == 1
    assert finished.stderr.startswith("error: no model directory")
    assert finished.stderr.count("\n") == 1
    assert not (tmp_path / "store").exists()


def test_a_device_that_is_not_there_is_bad_input_without_a_traceback(tmp_path: Path) -> None:
    note = tmp_path / "note.md"
    note.write_text("Mira likes tea.")
    finished = start("add", str(note), "--store", str(tmp_path / "store"), "--device", "cuda:99")
    assert finished.returncode == 2
    assert finished.stderr.startswith("error: device 'cuda:99' cannot be used here: ")
    assert finished.stderr.count("\n") == 1
    assert not (tmp_path / "store").exists()


@pytest.mark.skipif(os.name != "posix", reason="signals and named pipes")
def test_an_interrupted_program_exits_130_without_a_traceback(tmp_path: Path) -> None:
    pipe = tmp_path / "note.md"
    os.mkfifo(pipe)
    process = subprocess.Popen(
        [sys.executable, "-m", "lora_memory", "add", str(pipe)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # ignored where the tests run in background
    )
    with pipe.open("wb"):  # returns once the program reads
        while process.poll() is None:  # a signal that comes just before the read does not interrupt it
            process.send_signal(signal.SIGINT)
            time.sleep(0.2)
        stdout, stderr = process.communicate()
    assert process.returncode == 130
    assert stdout + stderr == ""


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_a_reader_that_stops_reading_is_no_error(option: str) -> None:
    finished = subprocess.run(
        ["/bin/sh", "-c", f"{sys.executable} -m lora_memory {option} | true"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.stderr == ""


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store that holds characters which few encodings have."""
    with open_memory(tmp_path / "store") as memory:
        memory.internalize("Mira Møller likes 茶 and 🦊", metadata={"source": "тест.md"})
    return tmp_path / "store"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_what_the_output_cannot_encode_is_escaped(store: Path, encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", encoding)
    for arguments in (["ls"], ["ls", "--json"]):
        listed = subprocess.run(
            [sys.executable, "-m", "lora_memory", *arguments, "--store", str(store)],
            capture_output=True,
            check=False,
        )
        assert (listed.returncode, listed.stderr) == (0, b"")
    (row,) = json.loads(listed.stdout.decode(encoding))
    assert (row["preview"], row["metadata"]) == ("Mira Møller likes 茶 and 🦊", {"source": "тест.md"})


@pytest.mark.skipif(os.name != "posix", reason="a shell closes the streams")
@pytest.mark.parametrize(
    ("command", "code", "said"),
    [
        ("ls --store {store} >&-", 0, ""),
        ("ls --store {store} --json >&-", 0, ""),
        ("add - --store {store} <&-", 2, "error: standard input: Document is empty\n"),
    ],
)
def test_a_stream_that_is_closed_is_no_traceback(store: Path, command: str, code: int, said: str) -> None:
    line = f"{sys.executable} -m lora_memory {command.format(store=store)}"
    finished = subprocess.run(["/bin/sh", "-c", line], capture_output=True, text=True, check=False)
    assert (finished.returncode, finished.stderr) == (code, said)


def test_a_warning_is_one_line() -> None:
    code = (
        "import sys, warnings; sys.argv = ['lora-memory', '--version']\n"
        "from lora_memory.cli import main\n"
        "try: main()\n"
        "finally: warnings.warn('made for\\nanother model')"
    )
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert finished.stderr == "warning: made for another model\n"
