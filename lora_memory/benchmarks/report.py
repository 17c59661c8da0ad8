"""`bench report`: the tables and plots of a page, from the JSON files that benchmarks wrote. It measures nothing.

A page marks where a result goes, and may choose columns; what stands between the marks is replaced:

    <!-- result: recall facts, templates, exact_match, n -->
    <!-- /result -->

`recall` is the name of a file, `recall.json`. Marks begin their lines: indented ones, as here, are text. No number in
such a page is typed by hand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lora_memory.benchmarks import growth
from lora_memory.benchmarks.plots import Line, draw_lines
from lora_memory.benchmarks.result import Result
from lora_memory.errors import InvalidInput

__all__ = ["Report", "fill", "read_results", "summary"]

_BLOCK = re.compile(
    r"^(<!-- result: (?P<name>[\w.-]+)(?P<columns>[^>\n]*?) -->\n).*?^(<!-- /result -->)", re.DOTALL | re.MULTILINE
)


@dataclass(frozen=True, kw_only=True)
class Report:
    """What became of a page.

    Attributes:
        filled: Names of results whose blocks were replaced.
        missing: Names whose files are not there: their blocks are as they were.
        unused: Results that the page has no block for.
    """

    filled: Sequence[str]
    missing: Sequence[str]
    unused: Sequence[str]


def read_results(directory: str | Path) -> dict[str, Result]:
    """The results in a directory, by the names of their files without `.json`, sorted.

    Raises:
        InvalidInput: There is none, or a file is none.
    """
    files = sorted(Path(directory).glob("*.json"))
    if not files:
        raise InvalidInput(f"{directory} holds no result; lora-memory bench … --json {directory}/NAME.json writes one")
    return {file.stem: Result.read(file) for file in files}


def fill(page: str | Path, results: Mapping[str, Result], *, pictures: str | Path) -> Report:
    """Replace the marked blocks of a page.

    Args:
        page: A Markdown file.
        results: By name.
        pictures: A directory for plots, in or below the page's own.

    Raises:
        InvalidInput: The page cannot be read or written, or a block asks for a column that its result has not.
        MissingDependency: A result has a plot, and matplotlib is not installed.
    """
    page, pictures = Path(page), Path(pictures)
    try:
        text = page.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise InvalidInput(f"cannot read the page {page}: {exc}") from exc
    named = [match["name"] for match in _BLOCK.finditer(text)]

    def replaced(match: re.Match[str]) -> str:
        result = results.get(match["name"])
        if result is None:
            return match[0]
        columns = [column for each in match["columns"].split(",") if (column := each.strip())]
        return f"{match[1]}{_block(match['name'], result, columns, page.parent, pictures)}{match[4]}"

    new = _BLOCK.sub(replaced, text)
    if new != text:
        try:
            page.write_text(new, encoding="utf-8")
        except OSError as exc:
            raise InvalidInput(f"cannot write the page {page}: {exc.strerror or exc}") from exc
    return Report(
        filled=[name for name in named if name in results],
        missing=[name for name in named if name not in results],
        unused=[name for name in results if name not in named],
    )


def summary(directory: str | Path, results: Mapping[str, Result]) -> Path:
    """Write `report.md` with every result in full, and its plots, into the directory; returns its path.

    Raises:
        InvalidInput: A file cannot be written.
        MissingDependency: A result has a plot, and matplotlib is not installed.
    """
    directory = Path(directory)
    path = directory / "report.md"
    parts = [f"## {name}\n\n{_block(name, result, (), directory, directory)}" for name, result in results.items()]
    try:
        path.write_text("# Results\n\n" + "\n".join(parts), encoding="utf-8")
    except OSError as exc:
        raise InvalidInput(f"cannot write {path}: {exc.strerror or exc}") from exc
    return path


def _block(name: str, result: Result, columns: Sequence[str], home: Path, pictures: Path) -> str:
    """Markdown that ends with a line break; plots are drawn into `pictures` and linked from `home`."""
    parts = [f"{_origin(result)}\n", f"{result.table(columns)}\n"]
    draw = _PLOTS.get(result.benchmark)
    sizes = {row.get("tokens", row.get("size")) for row in result.results}
    if draw is not None and len(sizes) > 1:
        picture = pictures / f"bench-{name}.svg"
        pictures.mkdir(parents=True, exist_ok=True)
        draw(result, picture)
        parts.append(f"![{name}]({picture.relative_to(home).as_posix()})\n")
    return "\n".join(parts)


def _origin(result: Result) -> str:
    """What the numbers depend on, in a line."""
    found = result.environment
    machine = found.get("device")
    if machine in (None, "cpu"):
        machine = f"{found.get('cpu')}, {found.get('threads')} of {found.get('cores')} cores"
    settings = [
        f"{key} {' '.join(str(value).split())}"
        for key, value in result.settings.items()
        if isinstance(value, int | float | str)
    ]
    parts = [
        f"`bench {result.benchmark}` of version {result.version}",
        *(f"`{found[key]}`" for key in ("hypernetwork", "reranker", "grader", "base_model", "dtype") if found.get(key)),
        str(machine),
    ]
    return f"{'; '.join(parts)}. {', '.join(settings)}.".strip()


def _draw_lengths(result: Result, path: Path) -> None:
    lines: dict[str, list[tuple[float, float]]] = {}
    for row in result.results:
        point = (float(row["tokens"] or 0), float(row["exact_match"] or 0))
        lines.setdefault(f"{row['mounted']} chunks mounted", []).append(point)
    draw_lines({"tokens": [Line(label, points) for label, points in lines.items()]}, path, y_label="exact match")


_PLOTS: Mapping[str, Callable[[Result, Path], None]] = {"growth": growth.draw, "niah": _draw_lengths}
"""Benchmarks whose rows are a curve."""
