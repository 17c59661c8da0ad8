"""A stand-in for a vLLM server that fails when it is told to. It computes nothing: its answers are given to it."""

import json
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MODEL = "base"
SLOW_S = 5.0
STEP_S = 0.1  # of a server that leaks
SLOTS = 4


class FakeServer:
    """Serves from a thread of its own until it is stopped.

    Attributes:
        held: Names of the adapters that are loaded.
        log: What it was asked: ("list", ""), ("load", name), ("unload", name), ("probe", model) or ("answer", model).
        faults: How the next requests of a kind fail, the first one first: "slow", a status, "drop" (the connection),
            "html" (a proxy's page) or "text" (an answer without ids).
        lists: Whether it tells what it holds.
        leaks: Whether a composition changes the bare requests beside it, once each of its slots has been filled.
        bare: Log-probabilities of the likeliest tokens.
        probed: The same with a composition.
    """

    def __init__(self) -> None:
        self.held: set[str] = set()
        self.log: list[tuple[str, str]] = []
        self.faults: dict[str, list[str]] = {}
        self.lists = True
        self.leaks = False
        self.bare: Mapping[int, float] = {5: -1.0}
        self.probed: Mapping[int, float] = {5: -1.0}
        self.stopped = threading.Event()
        self.under_way: list[str] = []  # models that are probed
        fake = self

        class Handler(_Handler):
            server_state = fake

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def compositions(self) -> set[str]:
        """What is held without the probes."""
        return {name for name in self.held if "probe" not in name}

    def asked(self, *kinds: str) -> list[str]:
        """The kinds of what was asked, of these kinds only."""
        return [kind for kind, _ in self.log if kind in kinds]

    def stop(self) -> None:
        """Nothing listens here afterwards."""
        self.stopped.set()
        self._http.shutdown()
        self._http.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server_state: FakeServer

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        fake = self.server_state
        if not self._fails("list", ""):
            adapters = [{"id": name, "root": "/", "parent": MODEL} for name in fake.held if fake.lists]
            self._send(200, {"data": [{"id": MODEL, "root": MODEL, "max_model_len": 100}, *adapters]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path == "/v1/load_lora_adapter":
            kind, name = "load", body["lora_name"]
        elif self.path == "/v1/unload_lora_adapter":
            kind, name = "unload", body["lora_name"]
        else:
            kind, name = "probe" if "logprobs" in body else "answer", body["model"]
        fake = self.server_state
        if self._fails(kind, name):
            return
        if kind == "load":
            self._send(400 if name in fake.held else 200, {"error": {"message": "has already been loaded"}})
            fake.held.add(name)
        elif name != MODEL and name not in fake.held:
            self._send(404, {"error": {"message": "no such model"}})
        elif kind == "unload":
            fake.held.discard(name)
            self._send(200, {})
        else:
            self._complete(body)

    def _fails(self, kind: str, name: str) -> bool:
        """Whether the request is over already."""
        fake = self.server_state
        fake.log.append((kind, name))
        fault = (fake.faults.get(kind) or [""]).pop(0)
        if fault == "drop" or fake.stopped.is_set():
            self.close_connection = True
        elif fault.isdigit():
            self._send(int(fault), {"error": {"message": "internal"}})
        elif fault == "html":
            self._send(200, "<html>sorry</html>")
        elif fault == "text":
            self._send(200, {"choices": [{"text": "sorry", "finish_reason": "stop"}]})
        else:
            if fault == "slow":
                fake.stopped.wait(SLOW_S)
            return False
        return True

    def _likeliest(self, model: str) -> Mapping[int, float]:
        fake = self.server_state
        fake.under_way.append(model)
        if fake.leaks:
            fake.stopped.wait(STEP_S)
        is_full = len({name for kind, name in fake.log if kind == "probe"} - {MODEL}) >= SLOTS
        is_probed = model != MODEL or (fake.leaks and is_full and set(fake.under_way) != {MODEL})
        fake.under_way.remove(model)
        return fake.probed if is_probed else fake.bare

    def _complete(self, body: dict[str, Any]) -> None:
        choice: dict[str, Any] = {"token_ids": [40 + place for place in range(body["max_tokens"])]}
        if "logprobs" in body:
            likeliest = {f"token_id:{token}": value for token, value in self._likeliest(body["model"]).items()}
            choice["logprobs"] = {"top_logprobs": [likeliest]}
        if not body.get("stream"):
            self._send(200, {"choices": [choice]})
            return
        self.send_response(200)
        self.send_header("Connection", "close")
        self.end_headers()
        for token in choice["token_ids"]:
            self.wfile.write(f"data: {json.dumps({'choices': [{'token_ids': [token]}]})}\n\n".encode())
            if self.server_state.stopped.wait(0.02):
                return
        self.wfile.write(b"data: [DONE]\n\n")

    def _send(self, status: int, content: object) -> None:
        data = (content if isinstance(content, str) else json.dumps(content)).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
