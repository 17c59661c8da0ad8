"""Plots of benchmarks' rows: lines in one panel or several. What is plotted is each benchmark's own business."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from lora_memory.errors import InvalidInput, MissingDependency

__all__ = ["Line", "draw_lines"]


class Line(NamedTuple):
    """One line of a plot: `(x, y)` in order."""

    label: str
    points: Sequence[tuple[float, float]]


def draw_lines(
    panels: Mapping[str, Sequence[Line]], path: str | Path, *, y_label: str, logarithmic: bool = False
) -> None:
    """Write a picture with a panel for each x axis' label, in the format of the file's name (`.png`, `.svg`).

    Args:
        panels: Lines by the label of their x axis, which is logarithmic.
        path: Where to.
        y_label: Of every panel.
        logarithmic: The y axis, too.

    Raises:
        MissingDependency: matplotlib is not installed.
        InvalidInput: There is nothing to draw, or the file cannot be written.
    """
    try:
        from matplotlib import rc_context
        from matplotlib.figure import Figure
    except ImportError as exc:
        raise MissingDependency("pictures need matplotlib: pip install 'lora-memory[plots]'") from exc
    if not panels:
        raise InvalidInput(f"there is nothing to draw for {path}")
    figure = Figure(figsize=(5.5 * len(panels), 4), layout="constrained")
    every: Any = figure.subplots(1, len(panels), squeeze=False)
    for axes, (x_label, lines) in zip(every[0], panels.items(), strict=True):
        for line in lines:
            axes.plot(*zip(*line.points, strict=True), marker="o", label=line.label)
        axes.set_xscale("log", base=2 if x_label == "tokens" else 10)
        if logarithmic:
            axes.set_yscale("log")
        axes.set_xlabel(x_label)
        axes.set_ylabel(y_label)
        axes.grid(alpha=0.3)
        axes.legend(fontsize=8)
    try:
        # The same rows give the same file, so that a repository sees no change where there is none.
        with rc_context({"svg.hashsalt": "lora-memory"}):
            figure.savefig(path, metadata={"Date": None} if Path(path).suffix == ".svg" else None)
    except (OSError, ValueError) as exc:
        raise InvalidInput(f"cannot write {path}: {exc}; name a .png or .svg file in a directory that exists") from exc
