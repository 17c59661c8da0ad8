"""What a benchmark returns: flat rows, with the settings and the environment that they were measured in.

One JSON shape for all benchmarks, and a plain-text table. How a terminal shows it is the command line's business.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers

from lora_memory.__about__ import __version__
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory

__all__ = ["Result", "Row", "environment", "timed_row"]

Row = Mapping[str, str | int | float | None]
"""One measurement. Every value is a JSON scalar."""


@dataclass(frozen=True, kw_only=True)
class Result:
    """The outcome of one run of a benchmark.

    Attributes:
        benchmark: Its name, as on the command line.
        settings: What it was asked to do.
        environment: Where it ran: see `environment`.
        results: One flat row for each measurement.
        version: Of this package.
        interrupted: Whether the user stopped it before its end (Ctrl-C), so that rows are missing. In JSON it is among
            the settings, which every page shows.
    """

    benchmark: str
    settings: Mapping[str, Any]
    environment: Mapping[str, Any]
    results: Sequence[Row]
    version: str = __version__
    interrupted: bool = False

    def to_json(self) -> str:
        """The result as a JSON object, indented, with a final line break."""
        fields = {
            "benchmark": self.benchmark,
            "version": self.version,
            "environment": dict(self.environment),
            "settings": {**self.settings, **({"interrupted": True} if self.interrupted else {})},
            "results": [dict(row) for row in self.results],
        }
        return json.dumps(fields, indent=2, ensure_ascii=False, allow_nan=False) + "\n"

    def write(self, path: str | Path) -> None:
        """Write `to_json()` to a file, whole or not at all, in place of what was there.

        Raises:
            InvalidInput: The file cannot be written.
        """
        path = Path(path)
        part = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            part.write_text(self.to_json(), encoding="utf-8")
            part.replace(path)
        except OSError as exc:
            part.unlink(missing_ok=True)
            raise InvalidInput(
                f"cannot write {path}: {exc.strerror or exc}; name a file in a directory that exists"
            ) from exc

    @classmethod
    def read(cls, path: str | Path) -> Result:
        """A result that `write` wrote.

        Raises:
            InvalidInput: The file cannot be read, or holds something else.
        """
        try:
            fields = json.loads(Path(path).read_text(encoding="utf-8"))
            names = ("benchmark", "version", "environment", "settings", "results")
            interrupted = dict(fields["settings"]).get("interrupted") is True
            return cls(**{name: fields[name] for name in names}, interrupted=interrupted)
        except (OSError, ValueError, KeyError, TypeError) as exc:
            raise InvalidInput(f"{path} is not what a benchmark wrote with --json ({exc!r})") from exc

    def table(self, columns: Sequence[str] = ()) -> str:
        """The rows as a Markdown table that also reads well as plain text.

        Args:
            columns: Keys to show, in this order; by default every one.

        Raises:
            InvalidInput: No row has such a key.
        """
        known = list(dict.fromkeys(key for row in self.results for key in row))
        if unknown := [column for column in columns if column not in known]:
            raise InvalidInput(f"no row of bench {self.benchmark} has {', '.join(unknown)}; it has {', '.join(known)}")
        columns = columns or known
        cells = [columns, *([_cell(row.get(column)) for column in columns] for row in self.results)]
        widths = [max(len(line[i]) for line in cells) for i in range(len(columns))]
        lines = ["| " + " | ".join(map(str.ljust, line, widths)) + " |" for line in cells]
        lines.insert(1, "| " + " | ".join("-" * max(3, width) for width in widths) + " |")
        return "\n".join(lines)


def timed_row(what: str, size: int | None, times: Sequence[float], **more: float) -> Row:
    """The row of a measured time: the median and the 95th percentile of runs, in milliseconds."""
    p50, p95 = (round(float(np.percentile(times, percent)), 3) for percent in (50, 95))
    return {"what": what, "size": size, "p50_ms": p50, "p95_ms": p95, **more}


def environment(memory: Memory | None = None) -> dict[str, Any]:
    """Versions, hardware and, where there is a memory, models: what a number depends on besides the settings."""
    found = {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "transformers": transformers.__version__,
        "platform": platform.platform(),
        "cpu": _cpu(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "threads": torch.get_num_threads(),
    }
    if memory is None:
        return found
    base_model = memory.base_model
    device = base_model.device
    return {
        **found,
        "device": torch.cuda.get_device_name(device) if device.type == "cuda" else str(device),
        "dtype": str(base_model.dtype).removeprefix("torch."),
        "base_model": base_model.fingerprint,
        "hypernetwork": memory._internalizer.hypernetwork.fingerprint,
        "reranker": None if memory.reranker is None else memory.reranker.name,
        "grader": None if memory.grader is None else memory.grader.name,
    }


def _cpu() -> str:
    """The processor's model name, as far as the system tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:  # not Linux
        lines = []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())


def _cell(value: str | int | float | None) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.3f}" if abs(value) < 10 else f"{value:.1f}"
    return str(value).replace("|", "\\|").replace("\n", " ")
