"""Exported compositions: plain PEFT gives the logits of the dense change of weight."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch
from peft import PeftModel
from transformers import Gemma2Config, Gemma2ForCausalLM, LlamaConfig, LlamaForCausalLM, PreTrainedModel

from lora_memory.adapter import Adapter, Kind
from lora_memory.composition import Composition, Part, compose, export_peft
from lora_memory.errors import InvalidInput
from lora_memory.factors import Factors

HIDDEN, INTERMEDIATE, LAYERS = 16, 24, 4
SIZES = {"down_proj": (INTERMEDIATE, HIDDEN), "o_proj": (HIDDEN, HIDDEN)}
SHAPE: dict[str, Any] = {
    "vocab_size": 40,
    "hidden_size": HIDDEN,
    "intermediate_size": INTERMEDIATE,
    "num_hidden_layers": LAYERS,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 8,
    "max_position_embeddings": 64,
}


def model(architecture: str) -> PreTrainedModel:
    torch.manual_seed(0)
    base: PreTrainedModel
    if architecture == "llama":
        base = LlamaForCausalLM(LlamaConfig(**SHAPE))
    else:
        base = Gemma2ForCausalLM(Gemma2Config(**SHAPE, query_pre_attn_scalar=8))
        base.set_attn_implementation("eager")  # the other kernels skip Gemma 2's soft cap
    return base


def adapter(
    seed: int, layers: tuple[int, ...], modules: tuple[str, ...] = ("down_proj",), kind: Kind = "document"
) -> Adapter:
    generator = torch.Generator().manual_seed(seed)

    def stack(size: int) -> torch.Tensor:
        return 0.3 * torch.randn(len(layers), 2, size, generator=generator)

    factors = {module: Factors(stack(SIZES[module][0]), stack(SIZES[module][1])) for module in modules}
    return Adapter(factors=factors, layers=layers, kind=kind, base_model="base:1", hypernetwork="d2l:1")


ALL = tuple(range(LAYERS))
COMPOSITIONS = {
    "every layer": compose([Part(adapter(1, ALL)), Part(adapter(2, ALL), 0.5)], prior=adapter(3, ALL, kind="prior")),
    "some layers": compose([Part(adapter(1, (1, 3)))]),
    "two modules": compose([Part(adapter(1, ALL, ("down_proj", "o_proj")))]),
    "different layers and modules": compose(
        [Part(adapter(1, (0, 2), ("o_proj",))), Part(adapter(2, (2, 3), ("down_proj", "o_proj")), -0.75)]
    ),
    "compressed": compose([Part(adapter(seed, ALL)) for seed in range(4)], max_rank=3),
}


def logits(model: PreTrainedModel | PeftModel) -> torch.Tensor:
    with torch.inference_mode():
        result: torch.Tensor = model(input_ids=torch.arange(24).reshape(2, 12)).logits
        return result


def apply(base: PreTrainedModel, composition: Composition) -> PreTrainedModel:
    """A copy of the model with the change of weight added to its matrices."""
    changed = copy.deepcopy(base)
    for module, (a, b) in composition.factors.items():
        parent = {"down_proj": "mlp", "o_proj": "self_attn"}[module]
        for row, layer in enumerate(composition.layers):
            weight = changed.get_submodule(f"model.layers.{layer}.{parent}.{module}").get_parameter("weight")
            weight.data += b[row].mT @ a[row]
    return changed


@pytest.mark.parametrize("architecture", ["llama", "gemma2"])
@pytest.mark.parametrize("composition", COMPOSITIONS.values(), ids=COMPOSITIONS.keys())
def test_peft_gives_the_logits_of_the_dense_change(architecture: str, composition: Composition, tmp_path: Path) -> None:
    base = model(architecture)
    bare = logits(base)
    expected = logits(apply(base, composition))
    assert (expected - bare).abs().max() > 1e-2
    mounted = PeftModel.from_pretrained(base, export_peft(composition, tmp_path / "new", base_model_name="tiny"))
    assert (logits(mounted) - expected).abs().max() <= 1e-4
    wrapped = {
        name.split(".layers.")[1].split(".")[0] for name, _ in mounted.named_modules() if name.endswith("lora_A")
    }
    assert wrapped == {str(layer) for layer in composition.layers}


def test_files_are_what_vllm_reads(tmp_path: Path) -> None:
    composition = COMPOSITIONS["different layers and modules"]
    export_peft(composition, tmp_path, base_model_name="served-name")
    config = json.loads((tmp_path / "adapter_config.json").read_text())
    assert config["r"] == config["lora_alpha"] == composition.rank == 4
    assert config["target_modules"] == ["down_proj", "o_proj"]
    assert config["base_model_name_or_path"] == "served-name"
    tensors = safetensors.torch.load_file(tmp_path / "adapter_model.safetensors")
    shapes = {name: tuple(tensor.shape) for name, tensor in tensors.items()}
    paths = {"mlp.down_proj": (INTERMEDIATE, HIDDEN), "self_attn.o_proj": (HIDDEN, HIDDEN)}
    assert shapes == {
        f"base_model.model.model.layers.{layer}.{path}.{side}.weight": shape
        for layer in (0, 2, 3)
        for path, (n_in, n_out) in paths.items()
        for side, shape in (("lora_A", (4, n_in)), ("lora_B", (n_out, 4)))
    }


def test_a_new_export_replaces_the_old_one(tmp_path: Path) -> None:
    export_peft(COMPOSITIONS["two modules"], tmp_path, base_model_name="tiny")
    export_peft(COMPOSITIONS["some layers"], tmp_path, base_model_name="tiny")
    assert json.loads((tmp_path / "adapter_config.json").read_text())["layers_to_transform"] == [1, 3]
    assert len(safetensors.torch.load_file(tmp_path / "adapter_model.safetensors")) == 4


def test_unknown_modules_are_refused(tmp_path: Path) -> None:
    odd = Adapter(
        factors={"c_fc": Factors(torch.ones(1, 1, 2), torch.ones(1, 1, 2))},
        layers=(0,),
        kind="document",
        base_model="base:1",
        hypernetwork="d2l:1",
    )
    with pytest.raises(InvalidInput, match=r"c_fc.*down_proj"):
        export_peft(compose([Part(odd)]), tmp_path / "new", base_model_name="tiny")
    assert not (tmp_path / "new").exists()
