"""The command `lora-memory`. Every command is a thin call into `Memory`, `AdapterStore`, training or benchmarks."""

from lora_memory.cli.program import main

__all__ = ["main"]
