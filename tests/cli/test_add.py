import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.pdf_files import pdf


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    (folder / "team/deep").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    (folder / "a.md").write_text("Mira's locker code is 4827.")
    (folder / "team/b.txt").write_text("Tom likes tea.")
    (folder / "team/deep/c.MD").write_text("The office closes at 18:00.")
    (folder / "team/table.csv").write_text("not,taken")
    (folder / ".hidden/secret.md").write_text("not taken")
    (folder / "folder.md").mkdir()
    return folder


def sources(run: Run) -> list[str]:
    listed = run("ls", "--json")
    assert listed.exit_code == 0, listed.stderr
    return [row["metadata"]["source"] for row in json.loads(listed.stdout)]


def test_files_and_folders_are_internalized_in_order(run: Run, notes: Path) -> None:
    added = run("add --scope acme --json", notes / "a.md", notes)
    assert added.exit_code == 0, added.stderr
    rows = json.loads(added.stdout)
    assert [row["metadata"]["source"] for row in rows] == ["a.md", "a.md", "team/b.txt", "team/deep/c.MD"]
    assert {row["scope"] for row in rows} == {"acme"}
    assert all(row["chunks"] >= 1 and row["tokens"] > 1 for row in rows)
    assert rows[0]["id"] == rows[1]["id"]  # one file, named twice
    assert sources(run) == ["team/deep/c.MD", "team/b.txt", "a.md"]


def test_a_person_sees_each_record_and_the_total(run: Run, notes: Path) -> None:
    added = run("add", notes / "team")
    assert added.exit_code == 0, added.stderr
    assert "b.txt" in added.stdout
    assert "tokens internalized in" in added.stdout
    assert added.stderr == ""  # a progress bar is for terminals


def test_html_and_pdf_of_a_folder_are_internalized(run: Run, notes: Path) -> None:
    (notes / "team/b.html").write_text("<title>B</title><h1>Drinks</h1><p>Ann likes&nbsp;milk.")
    (notes / "c.pdf").write_bytes(pdf(["Bob likes rum.", "Eve likes gin."]))
    assert run("add", notes).exit_code == 0
    rows = {row["metadata"]["source"]: row["preview"] for row in json.loads(run("ls --json").stdout)}
    assert rows["team/b.html"] == "# Drinks Ann likes milk."
    assert rows["c.pdf"] == "Bob likes rum. Eve likes gin."


def test_without_pypdf_a_pdf_is_one_error_with_the_way_to_get_it(
    run: Run, notes: Path, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    (notes / "c.pdf").write_bytes(pdf(["Bob likes rum."]))
    refused = run("add", notes)
    assert refused.exit_code != 0
    assert refused.stderr.count("\n") == 1
    assert 'pip install "lora-memory[documents]"' in refused.stderr
    assert not store.exists()


def test_standard_input_is_a_document(run: Run) -> None:
    assert run("add -", stdin=b"\xef\xbb\xbfMira likes tea.").exit_code == 0
    (row,) = json.loads(run("ls --json").stdout)
    assert row["preview"] == "Mira likes tea."
    assert sources(run) == ["standard input"]


def test_line_ends_of_a_file_and_of_standard_input_are_one(run: Run, tmp_path: Path) -> None:
    text = b"Mira likes tea.\r\nTom likes rum.\r\n"
    (tmp_path / "notes.txt").write_bytes(text)
    assert run("add -", tmp_path / "notes.txt", stdin=text).exit_code == 0
    assert [row["copies"] for row in json.loads(run("ls --json").stdout)] == [2]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0", "binary"),
        ("noise.txt", bytes(range(1, 9)) * 50, "binary"),
        ("empty.md", b"", "empty"),
        ("blank.md", b" \n\t\n", "empty"),
        ("latin.txt", "Grüße".encode("latin-1"), "not UTF-8"),
        ("latin.html", "<p>Grüße".encode("latin-1"), "UTF-8"),
        ("script.html", b"<script>draw()</script>", "holds no text"),
        ("picture.pdf", b"\x89PNG\r\n\x1a\n\0\0\0", "damaged"),
        ("cut.pdf", pdf(["Tom likes tea."])[:100], "damaged"),
        ("scan.pdf", pdf(["", ""]), "holds no text"),
    ],
)
def test_a_file_that_is_no_text_is_one_error_and_nothing_is_stored(
    run: Run, notes: Path, tmp_path: Path, store: Path, name: str, content: bytes, said: str
) -> None:
    bad = tmp_path / name
    bad.write_bytes(content)
    refused = run("add", notes / "a.md", bad)
    assert refused.exit_code == 2
    assert refused.stdout == ""
    assert refused.stderr.count("\n") == 1
    assert name in refused.stderr
    assert refused.stderr.count(name) == 1
    assert said in refused.stderr
    assert not store.exists()


@pytest.mark.parametrize(("stdin", "said"), [(b"", "empty"), (b"\0\0", "binary"), (b"\xff\xfe", "not UTF-8")])
def test_standard_input_that_is_no_text_is_one_error(run: Run, store: Path, stdin: bytes, said: str) -> None:
    refused = run("add -", stdin=stdin)
    assert refused.exit_code == 2
    assert refused.stderr.startswith("error: standard input")
    assert said in refused.stderr
    assert not store.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="devices")
def test_a_stream_without_end_is_one_error_and_no_more_of_it_is_read_than_a_document_may_have(store: Path) -> None:
    with Path("/dev/zero").open("rb") as endless:
        for file, name in (("/dev/zero", "/dev/zero"), ("-", "standard input")):
            command = [sys.executable, "-m", "lora_memory", "add", file, "--store", str(store)]
            refused = subprocess.run(
                command,
                stdin=endless,
                capture_output=True,
                text=True,
                check=False,
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30)),
            )
            assert refused.returncode == 2
            assert refused.stderr == f"error: {name} has more bytes than the limit of 67108864; split it\n"
    assert not store.exists()


@pytest.mark.parametrize("command", ["add -", "update x -"])
def test_standard_input_up_to_the_limit_is_taken_and_one_byte_more_is_not(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setattr("lora_memory.documents._MAX_FILE_BYTES", 15)
    assert run("add -", stdin=b"Mira likes tea.").exit_code == 0
    refused = run(command, stdin=b"Mira likes tea.\n")
    assert refused.exit_code == 2
    assert refused.stderr == "error: standard input has more bytes than the limit of 15; split it\n"


def test_a_file_that_is_not_there_is_one_error(run: Run, tmp_path: Path, store: Path) -> None:
    refused = run("add", tmp_path / "nowhere.md")
    assert refused.exit_code == 2
    assert "nowhere.md cannot be read: No such file" in refused.stderr
    assert not store.exists()


def test_a_folder_without_texts_is_one_error(run: Run, notes: Path) -> None:
    refused = run("add", notes / ".hidden/..", notes / "team/deep/../../.hidden/nothing")
    assert refused.exit_code == 2
    (notes / "empty").mkdir()
    refused = run("add", notes / "empty")
    assert refused.exit_code == 2
    assert "holds no *.md, *.txt" in refused.stderr


def test_a_document_over_the_limit_is_named_and_nothing_is_stored(run: Run, notes: Path) -> None:
    (notes / "long.md").write_text("Tea is served. " * 20)
    refused = run("add --max-tokens 100", notes / "a.md", notes / "long.md")
    assert refused.exit_code == 2
    assert "long.md has more than 100 tokens" in refused.stderr
    assert sources(run) == []


def test_an_invalid_scope_is_refused_before_anything_is_opened(run: Run, notes: Path, store: Path) -> None:
    refused = run("add --scope ../x", notes)
    assert refused.exit_code == 2
    assert "segment '..'" in refused.stderr
    assert not store.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, file names are Unicode")
def test_a_file_name_that_is_not_utf_8(run: Run, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.md"))
    path.write_text("The cafe closes at six.")
    added = run("add", path)
    assert added.exit_code == 0, added.output
    assert "caf.md" in added.stdout
    assert sources(run) == ["caf\udce9.md"]
