"""A real vLLM server in a process of its own, on this machine."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx

START_S = 300


class Server:
    """One that serves a tiny model, with every composition of the contract's ranks."""

    def __init__(self, model: Path, log: Path, *options: str, **environment: str) -> None:
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._model, self._log, self._options, self._environment = model, log, options, environment
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        arguments: dict[str, Any] = {
            "model": self._model,
            "dtype": "float32",
            "max-model-len": 2048,
            "max-num-seqs": 16,
            "max-loras": 4,
            "max-cpu-loras": 8,
            "max-lora-rank": 16,
            "lora-target-modules": "down_proj",
            "kv-cache-memory-bytes": 2**28,
            "host": "127.0.0.1",
            "port": self.port,
        }
        command = [sys.executable, "-m", "vllm.entrypoints.openai.api_server", "--enable-lora", "--enforce-eager"]
        for name, value in arguments.items():
            command += [f"--{name}", str(value)]
        environment = {"VLLM_ALLOW_RUNTIME_LORA_UPDATING": "True", "VLLM_NO_USAGE_STATS": "1", **self._environment}
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [*command, *self._options],
                env=os.environ | environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # its engine is a process of its own: both are killed
            )
        deadline = time.monotonic() + START_S
        while not self._healthy():
            assert self._process.poll() is None, self._log.read_text()[-5000:]
            assert time.monotonic() < deadline, self._log.read_text()[-5000:]
            time.sleep(0.5)

    def kill(self) -> None:
        """Without a warning, and whether it runs or not."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None

    def _healthy(self) -> bool:
        try:
            return bool(httpx.get(f"{self.url}/health", timeout=5).is_success)
        except httpx.TransportError:
            return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
