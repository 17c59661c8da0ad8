"""A text encoder that reads pairs of texts together, and says one number of each pair.

The model is the default text encoder with low-rank changes and a head of one output, so that little has to be
shipped. What it says, and of which pairs, is what it was trained for: `reranker.py` and `grader.py`.
"""

from __future__ import annotations

import hashlib
import json
import math
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load, save_file
from torch import Tensor, nn
from torch.nn.utils import parametrize

from lora_memory.base_models import default_dtype, usable_device
from lora_memory.errors import DamagedFile, InvalidInput, ModelNotFound
from lora_memory.model_files import DEFAULT_TEXT_ENCODER, default_text_encoder_source, quiet
from lora_memory.threads import one_thread

__all__ = [
    "CrossEncoder",
    "PairReader",
    "cross_encoder_name",
    "default_cross_encoder",
    "load_cross_encoder",
    "load_pair_reader",
    "save_cross_encoder",
]

CHARACTERS_PER_TOKEN = 32  # of either text no more are made into tokens than may be read
GPU_BATCH = 256  # pairs

_CONFIG_NAME, _WEIGHTS_NAME = "config.json", "model.safetensors"


class CrossEncoder(nn.Module):
    """A BERT that reads pairs, with a low-rank change of every linear layer and one output.

    Only the changes and the output are trained, and saved.
    """

    def __init__(self, encoder: Any, *, rank: int) -> None:
        """Change `encoder`, a `BertModel`, by changes of `rank` that are zero at first."""
        super().__init__()
        self.rank = rank
        self.encoder = encoder.requires_grad_(False)
        for _, layer in self._layers():
            parametrize.register_parametrization(layer, "weight", _LowRank(layer, rank))
        self.head = nn.Linear(encoder.config.hidden_size, 1)

    def forward(self, input_ids: Tensor, token_type_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """Tokens of pairs `[pairs, length]` to log-odds `[pairs]`."""
        read = self.encoder(input_ids=input_ids, token_type_ids=token_type_ids, attention_mask=attention_mask)
        logits: Tensor = self.head(read.last_hidden_state[:, 0].to(self.head.weight.dtype))
        return logits.squeeze(-1)

    def trained(self) -> dict[str, Tensor]:
        """What training changes, by name: `a` `[rank, in]` and `b` `[out, rank]` of each layer, and the head."""
        found: dict[str, Tensor] = {f"head.{name}": value for name, value in self.head.named_parameters()}
        for name, layer in self._layers():
            change = cast(Any, layer).parametrizations.weight[0]
            found |= {f"{name}.a": change.a, f"{name}.b": change.b}
        return found

    def merge(self) -> None:
        """Add the changes to the weights, for good: it reads faster, and is trained no more."""
        for _, layer in list(self._layers()):
            parametrize.remove_parametrizations(layer, "weight", leave_parametrized=True)

    def _layers(self) -> Iterator[tuple[str, nn.Linear]]:
        for name, module in self.encoder.encoder.named_modules():
            if isinstance(module, nn.Linear):
                yield name, module


class _LowRank(nn.Module):
    def __init__(self, layer: nn.Linear, rank: int) -> None:
        super().__init__()
        self.a = nn.Parameter(torch.randn(rank, layer.in_features) / math.sqrt(layer.in_features))
        self.b = nn.Parameter(torch.zeros(layer.out_features, rank))

    def forward(self, weight: Tensor) -> Tensor:
        return weight + self.b @ self.a


class PairReader:
    """A cross-encoder and its tokenizer, for questions that come one by one.

    Threads take turns: on a CPU, two at once would each take longer than both in turns.
    """

    def __init__(
        self, model: CrossEncoder, tokenizer: Any, device: torch.device, *, name: str, max_tokens: int
    ) -> None:
        """Read with `model`, which is on `device`; of a pair's longer text the end is left out over `max_tokens`."""
        self.name = name
        self._model = model
        self._tokenizer = tokenizer
        self._device = device
        self._max_tokens = max_tokens
        self._lock = threading.Lock()

    @torch.inference_mode()
    def logits(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        """What it says of the question with each text, `[texts]`, in any number of texts."""
        found = [np.empty(0, np.float32)]
        most = CHARACTERS_PER_TOKEN * self._max_tokens
        question, texts = question[:most], [text[:most] for text in texts]
        for start in range(0, len(texts), GPU_BATCH):
            some = list(texts[start : start + GPU_BATCH])
            with self._lock, one_thread():
                pairs = self._tokenizer(
                    [question] * len(some),
                    some,
                    padding=True,
                    truncation="longest_first",
                    max_length=self._max_tokens,
                    return_token_type_ids=True,
                    return_tensors="pt",
                ).to(self._device)
                found.append(self._model(**pairs).float().cpu().numpy())
        return np.concatenate(found)


def load_pair_reader(
    folder: str | Path, *, kind: str, max_tokens: int, device: str = "cpu", dtype: torch.dtype | None = None
) -> PairReader:
    """The cross-encoder in a folder, ready to read.

    Args:
        folder: With `config.json` and `model.safetensors`, as `save_cross_encoder` writes them.
        kind: What it is, for its name and for messages: `"reranker"` or `"grader"`.
        max_tokens: Of a pair.
        device: Where it runs.
        dtype: By default bfloat16 where the hardware computes in it.

    Raises:
        ModelNotFound: There is none in the folder, or the default text encoder is not installed.
        DamagedFile: The folder's files are not whole, do not belong together, or are for another text encoder.
        InvalidInput: There is no such device here, or the folder holds another kind.
    """
    place = usable_device(device)
    model, tokenizer, name = load_cross_encoder(folder, kind=kind)
    model.merge()
    model.eval().to(place, dtype or default_dtype(place))
    return PairReader(model, tokenizer, place, name=name, max_tokens=max_tokens)


def cross_encoder_name(folder: str | Path, *, kind: str) -> str:
    """`kind:` and 16 hex digits that change with the weights, which are not loaded.

    Raises:
        ModelNotFound: There is none in the folder.
    """
    return _name(kind, (_whole(folder, kind) / _WEIGHTS_NAME).read_bytes())


def load_cross_encoder(folder: str | Path, *, kind: str | None = None) -> tuple[CrossEncoder, Any, str]:
    """What is in a folder that `save_cross_encoder` wrote, to be trained or averaged; its tokenizer; and its name.

    Raises:
        ModelNotFound, DamagedFile: As `load_pair_reader`.
        InvalidInput: It is of another kind; with None, any will do.
    """
    what = kind or "cross-encoder"
    folder = _whole(folder, what)
    try:
        config = json.loads((folder / _CONFIG_NAME).read_text())
        weights = (folder / _WEIGHTS_NAME).read_bytes()
        stored = load(weights)
        rank = len(stored[next(name for name in stored if name.endswith(".a"))])
        fits = (config["text_encoder"], config["rank"]) == (DEFAULT_TEXT_ENCODER, rank)
        found = config["kind"]
    except (ValueError, LookupError, TypeError, StopIteration, SafetensorError) as exc:
        raise DamagedFile(f"the {what} in {str(folder)!r} is damaged; restore the folder") from exc
    if kind not in (None, found):
        raise InvalidInput(f"{str(folder)!r} holds a {found}, not a {kind}")
    model, tokenizer = default_cross_encoder(rank=rank)
    own = model.trained()
    if not fits or {name: tensor.shape for name, tensor in own.items()} != {n: t.shape for n, t in stored.items()}:
        raise DamagedFile(
            f"the weights of the {what} in {str(folder)!r} do not fit {DEFAULT_TEXT_ENCODER} and their {_CONFIG_NAME}; "
            "restore the folder"
        )
    with torch.no_grad():
        for name, tensor in own.items():
            tensor.copy_(stored[name])
    return model, tokenizer, _name(found, weights)


def save_cross_encoder(model: CrossEncoder, folder: str | Path, *, kind: str) -> None:
    """Write what `load_cross_encoder` reads, in bfloat16; it is a `"reranker"` or a `"grader"`."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    config = {"kind": kind, "text_encoder": DEFAULT_TEXT_ENCODER, "rank": model.rank}
    (folder / _CONFIG_NAME).write_text(json.dumps(config) + "\n")
    tensors = {name: tensor.detach().to("cpu", torch.bfloat16).contiguous() for name, tensor in model.trained().items()}
    save_file(tensors, folder / _WEIGHTS_NAME)


def default_cross_encoder(*, rank: int) -> tuple[CrossEncoder, Any]:
    """The default text encoder, to be trained to read pairs, and its tokenizer.

    Raises:
        ModelNotFound: The default text encoder is not installed.
    """
    from transformers import AutoModel, AutoTokenizer

    source = default_text_encoder_source()
    with quiet():
        encoder = cast(Any, AutoModel).from_pretrained(source, dtype=torch.float32, add_pooling_layer=False)
        return CrossEncoder(encoder, rank=rank), cast(Any, AutoTokenizer).from_pretrained(source)


def _whole(folder: str | Path, what: str) -> Path:
    folder = Path(folder).expanduser()
    if not all((folder / name).is_file() for name in (_CONFIG_NAME, _WEIGHTS_NAME)):
        raise ModelNotFound(f"no {what} in {str(folder)!r}; give a folder that `lora-memory train` wrote")
    return folder


def _name(kind: str, weights: bytes) -> str:
    return f"{kind}:{hashlib.sha256(weights).hexdigest()[:16]}"
