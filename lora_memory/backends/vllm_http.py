"""The HTTP that a vLLM server understands: completions of token ids, and loading and unloading LoRA adapters.

Retries, timeouts, and the server's errors in this package's words. Not here: which adapters are loaded when
(`vllm_server.py`).
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Collection, Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from typing import Any, NamedTuple

from lora_memory.backends.base import GenerationOptions, Request
from lora_memory.errors import BackendUnavailable, InvalidInput, LoraMemoryError, MissingDependency, MountError

try:
    import httpx
except ImportError as exc:
    raise MissingDependency(
        'VllmServerBackend needs httpx; pip install "lora-memory[vllm-server]", which needs no vLLM'
    ) from exc

__all__ = ["NotServed", "ServedModel", "VllmClient", "completion_body", "is_unreachable"]

CONNECT_S = 5.0
_BROKEN = (httpx.NetworkError, httpx.ConnectTimeout, httpx.RemoteProtocolError)  # a slow answer is not repeated
PAUSE_S = 0.25  # before the first retry, and twice as long before each further one


class NotServed(LoraMemoryError):
    """The server knows no model of this name."""


def is_unreachable(error: BackendUnavailable) -> bool:
    """Whether nothing accepts connections there; a server that is only slow or broken may go on."""
    return isinstance(error.__cause__, httpx.ConnectError)


class ServedModel(NamedTuple):
    """A base model as a server knows it."""

    name: str
    source: str  # the directory or hub id that it was loaded from
    window: int | None  # tokens of a prompt and its answer


def completion_body(
    request: Request, options: GenerationOptions, *, model: str, ends: Collection[int]
) -> dict[str, Any]:
    """What asks for an answer to a request, under a model's or adapter's name; `ends` are the tokens that end it."""
    return {
        "model": model,
        "prompt": list(request.prompt_ids),
        "max_tokens": options.max_new_tokens,
        "temperature": options.temperature,
        "top_p": options.top_p,
        "seed": secrets.randbits(63) if options.seed is None else options.seed,
        "stop": list(options.stop),
        "stop_token_ids": sorted(ends),
        "return_token_ids": True,
        # Said explicitly, because the server would else take the model's own generation settings.
        "top_k": 0,
        "min_p": 0.0,
        "repetition_penalty": 1.0,
        "presence_penalty": 0.0,
        "frequency_penalty": 0.0,
    }


class VllmClient:
    """Talks to one server. Thread-safe.

    Args:
        url: With or without `/v1` at its end.
        api_key: Sent as a bearer token.
        timeout_s: For the next bytes of an answer.
        retries: How often a request is repeated whose connection failed.
    """

    def __init__(self, url: str, *, api_key: str | None, timeout_s: float, retries: int) -> None:
        self.url = url.rstrip("/").removesuffix("/v1")
        self._retries = retries
        self._http = httpx.Client(
            base_url=self.url,
            headers={"Authorization": f"Bearer {api_key}"} if api_key else {},
            timeout=httpx.Timeout(timeout_s, connect=CONNECT_S),
            limits=httpx.Limits(max_connections=None),
        )

    def base_model(self, name: str | None) -> ServedModel:
        """The base model of this name, or the only one.

        Raises:
            InvalidInput: There is none, or several.
            BackendUnavailable: The server does not answer, or not as vLLM does.
        """
        cards = [card for card in self._cards() if not card.get("parent")]
        served = [card["id"] for card in cards]
        fitting = [card for card in cards if name in (None, card["id"])]
        if len({card.get("root") for card in fitting}) != 1:
            raise InvalidInput(f"{self.url} serves {', '.join(served)}; give one of these as model=")
        (card, *_) = fitting
        return ServedModel(card["id"], card.get("root") or card["id"], card.get("max_model_len"))

    def adapters(self) -> set[str]:
        """Names of the adapters that the server holds."""
        return {card["id"] for card in self._cards() if card.get("parent")}

    def load(self, name: str, path: str) -> None:
        """Load the adapter in a directory that the server sees; one of this name that is loaded already is taken.

        Raises:
            MountError: The server does not load it; the message says what it lacks.
        """
        try:
            self._sent("POST", "/v1/load_lora_adapter", {"lora_name": name, "lora_path": path})
        except NotServed as exc:
            if "Not Found" in str(exc):
                raise MountError(
                    f"{self.url} loads no adapters: start it with --enable-lora and the environment variable "
                    "VLLM_ALLOW_RUNTIME_LORA_UPDATING=True"
                ) from exc
            raise MountError(
                f"{self.url} finds no adapter at {path}: give the directory as the server sees it, "
                f"server_directory=… ({exc})"
            ) from exc
        except (InvalidInput, BackendUnavailable) as exc:
            if "already been loaded" in str(exc):
                return
            if isinstance(exc.__cause__, httpx.TransportError):
                raise
            raise MountError(
                f"{self.url} does not load a composition: {exc}. If its rank is too high, start the server with a "
                "larger --max-lora-rank or give this backend a lower max_rank."
            ) from exc

    def unload(self, name: str) -> None:
        """Unload an adapter; one that is not loaded is fine."""
        try:
            self._sent("POST", "/v1/unload_lora_adapter", {"lora_name": name})
        except NotServed:
            return

    def completion(self, body: Mapping[str, Any]) -> Generator[Mapping[str, Any]]:
        """The choice of a completion, or with `"stream": True` in `body` each of its pieces as it comes.

        Raises:
            NotServed: No model or adapter has this name.
            BackendUnavailable: The connection failed, before the answer or while it came, or this is no vLLM's answer.
        """
        if not body.get("stream"):
            yield from self._choices(self._sent("POST", "/v1/completions", body).content)
            return
        with self._answering(), closing(self._sent("POST", "/v1/completions", body, stream=True)) as response:
            events = False
            for line in response.iter_lines():
                data = line.removeprefix("data: ")
                events |= data != line
                if data not in (line, "[DONE]"):
                    yield from self._choices(data)
            if not events:
                raise self.not_vllm("no events")

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def _cards(self) -> list[Mapping[str, Any]]:
        """The base models and adapters that the server says it has."""
        return self._items(self._sent("GET", "/v1/models").content, "data")

    def _choices(self, answer: str | bytes) -> list[Mapping[str, Any]]:
        """The choices in an answer or a piece of one, each with its token ids."""
        choices = self._items(answer, "choices")
        if not all(isinstance(choice.get("token_ids"), list) for choice in choices):
            raise self.not_vllm("no token ids")
        return choices

    def _items(self, answer: str | bytes, key: str) -> list[Mapping[str, Any]]:
        try:
            content = json.loads(answer)
            if error := content.get("error"):
                raise BackendUnavailable(f"{self.url} ended an answer: {error.get('message')}")
            return list(content[key])
        except (ValueError, LookupError, TypeError, AttributeError) as exc:
            raise self.not_vllm(f"no JSON with {key}") from exc

    def not_vllm(self, lack: str) -> BackendUnavailable:
        """The error for an answer that lacks something that vLLM's have."""
        return BackendUnavailable(
            f"{self.url} answers otherwise than vLLM, with {lack}: see that this leads to a vLLM server, of a version "
            "that this package was tested with, and that no proxy on the way changes its answers"
        )

    def _sent(self, method: str, path: str, body: Mapping[str, Any] | None = None, *, stream: bool = False) -> Any:
        """The response to a request, repeated a few times while the connection fails; for a stream, its beginning."""
        for attempt in range(self._retries + 1):
            if attempt:
                time.sleep(PAUSE_S * 2 ** (attempt - 1))
            try:
                with self._answering():
                    response = self._http.send(self._http.build_request(method, path, json=body), stream=stream)
                    self._check(response)
                    return response
            except RuntimeError as exc:  # httpx has no class for it
                raise MountError(f"the connections to {self.url} are closed: make a new backend") from exc
            except BackendUnavailable as exc:
                if attempt == self._retries or not isinstance(exc.__cause__, _BROKEN):
                    raise
        raise AssertionError("unreachable")

    @contextmanager
    def _answering(self) -> Iterator[None]:
        try:
            yield
        except httpx.TransportError as exc:
            raise BackendUnavailable(
                f"no answer from the vLLM server at {self.url} ({type(exc).__name__}: {exc}); see that it runs: the "
                "next question connects and mounts again"
            ) from exc

    def _check(self, response: Any) -> None:
        """Raise what an error response means."""
        if not response.is_error:
            return
        response.read()  # of a stream, only the beginning has come
        try:
            content = response.json()
            error = content.get("error", content)
            message = str(error.get("message") or error.get("detail") or error)
        except (ValueError, AttributeError):
            message = response.text[:300]
        if response.status_code == httpx.codes.NOT_FOUND:
            raise NotServed(message)
        if response.status_code in (httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN):
            raise InvalidInput(f"{self.url} refuses the key ({message}); give the server's as api_key=")
        if response.is_client_error:
            raise InvalidInput(f"{self.url} refuses the request: {message}")
        raise BackendUnavailable(f"{self.url} failed: {message}")
