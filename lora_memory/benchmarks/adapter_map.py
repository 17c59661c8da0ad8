"""A picture of adapters in two dimensions, coloured by family: do related tasks get related weights?

The two dimensions are those along which the adapters' factors differ most (principal components). One point a task.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor

from lora_memory.adapter import Adapter
from lora_memory.errors import InvalidInput, MissingDependency

__all__ = ["Place", "draw_map", "places"]

LEGEND_FAMILIES = 20  # with a colour of their own; the rest share grey


class Place(NamedTuple):
    """Where an adapter lies on the map."""

    x: float
    y: float


def places(adapters: Sequence[Adapter]) -> tuple[list[Place], float]:
    """The adapters' places on the map, and the share of their variance that the map shows, 0 to 1.

    Raises:
        InvalidInput: Fewer than three, or they are not of one shape.
    """
    if len(adapters) < 3:
        raise InvalidInput(f"a map needs three adapters or more, not {len(adapters)}")
    try:
        rows = torch.stack([_flat(adapter) for adapter in adapters])
    except RuntimeError as exc:
        raise InvalidInput(f"a map needs adapters of one shape ({exc})") from exc
    rows -= rows.mean(dim=0)
    # The Gram matrix is as small as the adapters are few, whatever their size.
    values, vectors = torch.linalg.eigh((rows @ rows.mT).double())
    shown = vectors[:, -2:] * values[-2:].clamp(min=0).sqrt()
    total = float(values.clamp(min=0).sum())
    share = float(values[-2:].clamp(min=0).sum()) / total if total else 0.0
    return [Place(float(x), float(y)) for y, x in shown.tolist()], share


def draw_map(adapters: Sequence[Adapter], families: Sequence[str], path: str | Path) -> None:
    """Write the picture, in the format of the file's name (`.png`, `.svg`).

    Raises:
        MissingDependency: matplotlib is not installed.
        InvalidInput: As `places`, or the file cannot be written.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError as exc:
        raise MissingDependency("pictures need matplotlib: pip install 'lora-memory[plots]'") from exc
    found, share = places(adapters)
    figure = Figure(figsize=(9, 6), layout="constrained")
    axes: Any = figure.subplots()
    names = sorted(set(families), key=lambda name: (-families.count(name), name))
    for index, name in enumerate(names):
        own = [place for place, family in zip(found, families, strict=True) if family == name]
        common = index >= LEGEND_FAMILIES
        axes.scatter(
            [place.x for place in own],
            [place.y for place in own],
            s=24,
            color="lightgrey" if common else f"C{index % 10}",
            marker="o" if index < LEGEND_FAMILIES // 2 or common else "^",
            label="others" if index == LEGEND_FAMILIES else None if common else name,
        )
    axes.set_title(f"Adapters of {len(adapters)} tasks: {share:.0%} of their variance")
    axes.set_xticks([])
    axes.set_yticks([])
    figure.legend(loc="outside right upper", fontsize=7, frameon=False)
    try:
        figure.savefig(path)
    except (OSError, ValueError) as exc:
        raise InvalidInput(f"cannot write {path}: {exc}; name a .png or .svg file in a directory that exists") from exc


def _flat(adapter: Adapter) -> Tensor:
    return torch.cat([tensor.float().flatten() for pair in adapter.factors.values() for tensor in pair])
