"""The Python of the README and of the documentation runs, each page as one program, on the shipped models.

Pages about LangChain run in `integrations/langchain`; that of the page about vLLM in `tests/vllm`.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from lora_memory.internalizer import DEFAULT_DOCUMENT_HYPERNETWORK
from lora_memory.model_files import default_base_model_source, default_text_encoder_source

ROOT = Path(__file__).parent.parent
ELSEWHERE = {"deployment.md", "langchain.md", "migrating-from-rag.md"}
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PROGRAMS = {
    str(page.relative_to(ROOT)): "\n".join(PYTHON.findall(page.read_text("utf-8")))
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
    if page.name not in ELSEWHERE
}


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("page", [page for page, program in PROGRAMS.items() if program])
def test_the_examples_of_a_page_run(page: str, tmp_path: Path) -> None:
    # A reader's own models have these names on the pages.
    (tmp_path / "my-hypernetwork").symlink_to(DEFAULT_DOCUMENT_HYPERNETWORK)
    (tmp_path / "my-base-model").symlink_to(default_base_model_source())
    (tmp_path / "my-encoder").symlink_to(default_text_encoder_source())
    ran = subprocess.run(  # a process of its own: one page sets up OpenTelemetry for all of it
        [sys.executable, "-c", PROGRAMS[page]], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    if page == "README.md":
        assert "4827" in ran.stdout
