"""Sphinx configuration. Pages are MyST; docstrings are Google-style Markdown, turned into reStructuredText below."""

import re

from sphinx.application import Sphinx

from lora_memory import __version__

project = "lora_memory"
author = "The lora-memory authors"
copyright = f"2026, {author}"
release = version = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_mock_imports = ["httpx"]  # optional
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False

html_theme = "furo"
html_title = f"lora_memory {__version__}"
html_show_sphinx = False


def markdown_to_rst(lines: list[str]) -> list[str]:
    """Translate what our docstrings use of Markdown: fences, `code`, [links](https://…)."""
    rst: list[str] = []
    fence: str | None = None  # the indentation of the open fence
    for line in lines:
        opening = re.match(r"(\s*)```(\w*)\s*$", line)
        if opening and fence is None:
            fence = opening[1]
            rst += ["", f"{fence}.. code-block:: {opening[2] or 'text'}", ""]
        elif opening:
            fence = None
            rst.append("")
        elif fence is not None:
            rst.append("    " + line if line.strip() else "")
        else:
            line = re.sub(r"(?<!`)`([^`]+)`(?!`|_)", r"``\1``", line)
            rst.append(re.sub(r"\[([^\]]+)\]\((https?://[^)\s]+)\)", r"`\1 <\2>`__", line))
    return rst


def _translate(_app: Sphinx, _what: str, _name: str, _obj: object, _options: object, lines: list[str]) -> None:
    lines[:] = markdown_to_rst(lines)


def setup(app: Sphinx) -> None:
    app.connect("autodoc-process-docstring", _translate, priority=400)  # before napoleon, at 500
