"""Context features: the frozen base model's activations for a chunk of text.

Not here: sentence embeddings for search (`text_encoder.py`), and what is made of the features (`hypernetworks/`).
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any, Literal, get_args

import torch
from torch import Tensor, nn

from lora_memory.attention import steady_attention
from lora_memory.base_models import BaseModel
from lora_memory.errors import InvalidInput

__all__ = ["ContextEncoder", "FeatureKind", "Framing", "frame"]

FeatureKind = Literal["per_layer", "early_exit", "embed_only", "layers"]
Framing = Literal["bos", "chat"]


class _Recorder(nn.Module):
    """A decoder layer that keeps what entered it."""

    def __init__(self, layer: nn.Module) -> None:
        super().__init__()
        self.layer = layer
        self._entered: Tensor | None = None

    def forward(self, hidden_states: Tensor, *args: Any, **kwargs: Any) -> Any:
        self._entered = hidden_states
        return self.layer(hidden_states, *args, **kwargs)

    def take(self) -> Tensor:
        """What entered in the last run, kept no longer."""
        assert self._entered is not None
        entered, self._entered = self._entered, None
        return entered

    def __getattr__(self, name: str) -> Any:
        try:
            return super().__getattr__(name)
        except AttributeError:  # some models ask their layers for plain attributes such as `attention_type`
            return getattr(super().__getattr__("layer"), name)


class ContextEncoder:
    """The first blocks of a frozen decoder, read at chosen depths.

    Hidden state 0 is the embeddings and state i the output of block i - 1. The deepest state that is read has
    gone through the model's final norm, as in the reference (*Doc-to-LoRA*, arXiv 2602.15902):

    - `"per_layer"`: states 0 to L - 1 of an L-layer model, features `[chunks, L, tokens, hidden]`
    - `"early_exit"`: state `depths[0]`, features `[chunks, tokens, hidden]`
    - `"embed_only"`: state 0, features `[chunks, tokens, hidden]`
    - `"layers"`: the states named in `depths`, features `[chunks, len(depths), tokens, hidden]`

    Weights are shared with the base model. Not thread-safe by itself: `encode` holds the base model's lock.
    """

    def __init__(self, base_model: BaseModel, *, kind: FeatureKind, depths: Sequence[int] = ()) -> None:
        if kind not in get_args(FeatureKind):
            raise InvalidInput(f"unknown kind of context features {kind!r}; choose one of {get_args(FeatureKind)}")
        wanted = {"per_layer": range(base_model.n_layers), "embed_only": range(1)}.get(kind, sorted(depths))
        if kind == "early_exit" and len(wanted) != 1:
            raise InvalidInput(f"early_exit reads one depth, not {tuple(depths)}; kind 'layers' reads several")
        if not wanted or wanted[0] < 0 or wanted[-1] > base_model.n_layers:
            raise InvalidInput(f"depths {tuple(depths)} do not fit a base model of {base_model.n_layers} layers")
        self.base_model = base_model
        self.kind = kind
        self._wanted = tuple(wanted)
        self._model, self._recorders = _truncate(base_model, self._wanted)

    def encode(self, input_ids: Tensor, attention_mask: Tensor | None = None) -> Tensor:
        """Encode right-padded chunks `[chunks, tokens]`; the features of padded positions mean nothing.

        Without a mask the padding is merely to the right, which a causal model never sees from the left.
        """
        with self.base_model.lock, torch.no_grad(), steady_attention(self.base_model.device):
            last = self._model(input_ids=input_ids, attention_mask=attention_mask, use_cache=False).last_hidden_state
            states = [self._recorders[depth].take() if depth in self._recorders else last for depth in self._wanted]
        return torch.stack(states, dim=1) if self.kind in ("per_layer", "layers") else states[0]


def _truncate(base_model: BaseModel, wanted: tuple[int, ...]) -> tuple[nn.Module, dict[int, _Recorder]]:
    """A shallow copy of the decoder that stops after the deepest wanted state; weights are shared."""
    decoder = copy.copy(base_model.decoder)
    decoder._modules = dict(decoder._modules)
    deepest = max(wanted)
    blocks = list(base_model.layers[: max(deepest, 1)])
    recorders = {depth: _Recorder(blocks[depth]) for depth in wanted if depth < len(blocks)}
    decoder.layers = nn.ModuleList([recorders.get(i, block) for i, block in enumerate(blocks)])
    decoder.eval()
    return decoder, recorders


def frame(base_model: BaseModel, text: str, *, framing: Framing) -> list[int]:
    """A chunk's token ids as the encoder reads them.

    `"bos"` puts the tokenizer's first special token before the text, so that the model's attention sink does not
    fall on the first word; `"chat"` makes it a user turn with an empty system turn and the generation prompt, as
    the published Doc-to-LoRA checkpoints expect.
    """
    if framing == "chat":
        return base_model.chat_ids(text, system="")
    bos = base_model.tokenizer.bos_token_id
    return [*([] if bos is None else [bos]), *base_model.counter.encode(text)]
