"""The reference's own numbers: four tiny checkpoints, their base models, and what the reference computed with them.

Each folder of `tests/data/doc-to-lora` has a README that says how its numbers were made.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor
from transformers import AutoModelForCausalLM

from lora_memory.base_models import BaseModel, load_base_model
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.hypernetworks.sakana import load_checkpoint

DATA = Path(__file__).parent.parent / "data" / "doc-to-lora"


@dataclass(frozen=True, kw_only=True)
class Reference:
    """One configuration of the reference."""

    directory: Path
    golden: dict[str, Tensor]
    base_model: BaseModel
    hypernetwork: DocumentHypernetwork

    @property
    def modules(self) -> tuple[str, ...]:
        return self.hypernetwork.config.target_modules

    @property
    def mask(self) -> Tensor:  # [chunks, tokens]
        return self.golden["ctx.attention_mask"].bool()


@pytest.fixture(
    scope="session", params=["llama_per_layer", "llama_early_exit", "llama_two_modules", "gemma2_per_layer"]
)
def reference(request: pytest.FixtureRequest) -> Reference:
    directory = DATA / request.param
    # Eager, as the reference: other attention leaves out Gemma 2's cap on the attention scores.
    model = AutoModelForCausalLM.from_pretrained(directory / "base", dtype=torch.float32, attn_implementation="eager")
    base_model = load_base_model(model, tokenizer=object())
    return Reference(
        directory=directory,
        golden=load_file(directory / "golden.safetensors"),
        base_model=base_model,
        hypernetwork=load_checkpoint(directory, base_model=base_model),
    )
