"""A stand-in for a vLLM server that fails when it is told to. It computes nothing: every answer is the same."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MODEL = "base"
SLOW_S = 5.0


class FakeServer:
    """Serves from a thread of its own until it is stopped.

    Attributes:
        held: Names of the adapters that are loaded.
        log: What it was asked, as ("load", name), ("unload", name), ("probe", model) or ("answer", model).
        faults: How the next requests of a kind fail, the first one first: "slow", "500", or "drop" (the connection).
    """

    def __init__(self) -> None:
        self.held: set[str] = set()
        self.log: list[tuple[str, str]] = []
        self.faults: dict[str, list[str]] = {}
        self.stopped = threading.Event()
        fake = self

        class Handler(_Handler):
            server_state = fake

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self) -> None:
        """Nothing listens here afterwards."""
        self.stopped.set()
        self._http.shutdown()
        self._http.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_state: FakeServer

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        self._send(200, {"data": [{"id": MODEL, "root": MODEL, "max_model_len": 100}]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path == "/v1/load_lora_adapter":
            kind, name = "load", body["lora_name"]
        elif self.path == "/v1/unload_lora_adapter":
            kind, name = "unload", body["lora_name"]
        else:
            kind, name = "probe" if "logprobs" in body else "answer", body["model"]
        fake = self.server_state
        fake.log.append((kind, name))
        fault = (fake.faults.get(kind) or [""]).pop(0)
        if fault == "drop" or fake.stopped.is_set():
            self.close_connection = True
            return
        if fault == "500":
            self._send(500, {"error": {"message": "internal"}})
            return
        if fault == "slow":
            fake.stopped.wait(SLOW_S)
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

    def _complete(self, body: dict[str, Any]) -> None:
        choice: dict[str, Any] = {"token_ids": [40 + place for place in range(body["max_tokens"])]}
        if not body.get("stream"):
            self._send(200, {"choices": [choice | {"logprobs": {"top_logprobs": [{"token_id:5": -1.0}]}}]})
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
        data = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
