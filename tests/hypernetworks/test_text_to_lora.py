"""Checkpoint folders of the Text-to-LoRA reference: its own numbers, what is read off, and what is refused."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor
from transformers import AutoModelForCausalLM

from lora_memory.backends.mounting import Mount
from lora_memory.base_models import BaseModel, accepts, load_base_model
from lora_memory.composition import Part, compose
from lora_memory.errors import (
    BaseModelMismatch,
    DamagedFile,
    HypernetworkMismatch,
    ModelNotFound,
    UnsafeCheckpoint,
)
from lora_memory.factors import Factors
from lora_memory.hypernetworks.instruction import InstructionHypernetwork
from lora_memory.hypernetworks.sakana_instruction import load_instruction_checkpoint
from tests.tiny_models import tiny_base_model

FOLDER = Path(__file__).parent.parent / "data" / "text-to-lora" / "llama"
FACTORS, LOGITS = 1e-5, 2e-4  # the tolerances that the fixture's README suggests


@pytest.fixture(scope="module")
def golden() -> dict[str, Tensor]:
    return load_file(FOLDER / "golden.safetensors")


@pytest.fixture(scope="module")
def base_model() -> BaseModel:
    model = AutoModelForCausalLM.from_pretrained(FOLDER / "base", dtype=torch.float32, attn_implementation="eager")
    return load_base_model(model, tokenizer=object())


@pytest.fixture(scope="module")
def hypernetwork(base_model: BaseModel) -> InstructionHypernetwork:
    return load_instruction_checkpoint(FOLDER, base_model=base_model)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy to alter."""
    for name in ("hypermod.pt", "adapter_config.json", "args.yaml"):
        shutil.copyfile(FOLDER / name, tmp_path / name)
    return tmp_path


def close(actual: Tensor, expected: Tensor, tolerance: float) -> None:
    torch.testing.assert_close(actual, expected, atol=tolerance, rtol=0)


def tensors(folder: Path) -> dict[str, Tensor]:
    content: dict[str, Tensor] = torch.load(folder / "hypermod.pt", weights_only=True)
    return dict(content)


class TestNumbers:
    def test_the_task_encoder(self, hypernetwork: InstructionHypernetwork, golden: dict[str, Tensor]) -> None:
        close(hypernetwork.encode_task(golden["task.emb"]), golden["task.encoded"], FACTORS)

    def test_every_factor(self, hypernetwork: InstructionHypernetwork, golden: dict[str, Tensor]) -> None:
        """Fails by up to 0.3 if the modules' embeddings are taken in any other order than that of training."""
        factors = hypernetwork(golden["task.emb"])
        assert list(factors) == ["q_proj", "v_proj"]
        for module, (a, b) in factors.items():
            close(a, golden[f"lora.{module}.A"], FACTORS)
            close(b.mT, golden[f"lora.{module}.B"], FACTORS)

    def test_a_task_alone_is_that_of_a_batch(
        self, hypernetwork: InstructionHypernetwork, golden: dict[str, Tensor]
    ) -> None:
        together = hypernetwork(golden["task.emb"])
        alone = hypernetwork(golden["task.emb"][1:])
        for module, (a, b) in alone.items():
            close(a[0], together[module].a[1], 1e-6)
            close(b[0], together[module].b[1], 1e-6)

    def test_the_scale(self, hypernetwork: InstructionHypernetwork, golden: dict[str, Tensor]) -> None:
        assert hypernetwork.config.scale == pytest.approx(golden["forward_scale"].item(), abs=1e-12)

    @pytest.fixture
    def mount(self, base_model: BaseModel, hypernetwork: InstructionHypernetwork) -> Iterator[Mount]:
        mount = Mount({m: base_model.target_linears(m) for m in hypernetwork.config.target_modules})
        yield mount
        mount.close()

    def test_logits(
        self, base_model: BaseModel, hypernetwork: InstructionHypernetwork, golden: dict[str, Tensor], mount: Mount
    ) -> None:
        generated, scale = hypernetwork(golden["task.emb"][:1]), hypernetwork.config.scale
        factors = {m: Factors(a.transpose(0, 1), scale * b.transpose(0, 1)) for m, (a, b) in generated.items()}
        with torch.no_grad(), mount.using(factors, hypernetwork.config.layers):
            found = base_model.model(golden["prompt.input_ids"]).logits
        close(found, golden["prompt.lora_logits"], LOGITS)
        with torch.no_grad():
            close(base_model.model(golden["prompt.input_ids"]).logits, golden["prompt.base_logits"], LOGITS)

    def test_a_stored_adapter_has_the_scale_folded_in(
        self, base_model: BaseModel, hypernetwork: InstructionHypernetwork, golden: dict[str, Tensor], mount: Mount
    ) -> None:
        (adapter,) = hypernetwork.adapters(golden["task.emb"][:1], base_model=base_model.fingerprint)
        assert adapter.kind == "instruction"
        composition = compose([Part(adapter)])
        factors = {m: Factors(a[:, None], b[:, None]) for m, (a, b) in composition.factors.items()}
        with torch.no_grad(), mount.using(factors, composition.layers):
            found = base_model.model(golden["prompt.input_ids"]).logits
        expected, bare = golden["prompt.lora_logits"], golden["prompt.base_logits"]
        # Eight bits with a power of two a row: the error stays under 2 % of what the adapter changes.
        assert (found - expected).norm() < 0.02 * (expected - bare).norm()


class TestTheOrderOfModules:
    def test_it_follows_the_run_and_not_the_alphabet(self, folder: Path, golden: dict[str, Tensor]) -> None:
        """The same tensors, said to be trained in the other order, give other factors."""
        content = tensors(folder)
        heads = [name for name in content if name.startswith("heads.")]
        swapped = {name: value for name, value in content.items() if name not in heads}
        swapped |= {name: content[name] for name in sorted(heads)}
        torch.save(swapped, folder / "hypermod.pt")
        settings = json.loads((folder / "adapter_config.json").read_text())
        assert settings["target_modules"] == ["v_proj", "q_proj"]
        (folder / "adapter_config.json").write_text(json.dumps(settings | {"target_modules": ["q_proj", "v_proj"]}))
        wrong = load_instruction_checkpoint(folder)(golden["task.emb"])
        assert (wrong["q_proj"].a - golden["lora.q_proj.A"]).abs().max() > 0.1
        # Swapping the embedding's rows as well undoes it.
        swapped["layer_type_encoder.0.weight"] = swapped["layer_type_encoder.0.weight"].flip(0)
        torch.save(swapped, folder / "hypermod.pt")
        close(load_instruction_checkpoint(folder)(golden["task.emb"])["q_proj"].a, golden["lora.q_proj.A"], FACTORS)

    def test_two_records_that_disagree_are_refused(self, folder: Path) -> None:
        settings = json.loads((folder / "adapter_config.json").read_text())
        (folder / "adapter_config.json").write_text(json.dumps(settings | {"target_modules": ["q_proj", "v_proj"]}))
        with pytest.raises(HypernetworkMismatch, match="in the order"):
            load_instruction_checkpoint(folder)


class TestReading:
    def test_settings(self, hypernetwork: InstructionHypernetwork, base_model: BaseModel) -> None:
        config = hypernetwork.config
        assert (config.rank, config.latent_size, config.head_size, config.embedding_size) == (8, 16, 24, 32)
        assert (config.in_sizes, config.out_sizes, config.layers) == ((64, 64), (64, 32), (0, 1, 2, 3))
        accepts(config.base_models, base_model.fingerprint)
        assert load_instruction_checkpoint(FOLDER).config.base_models == ()

    def test_without_rslora_the_scale_is_another(self, folder: Path) -> None:
        settings = json.loads((folder / "adapter_config.json").read_text())
        (folder / "adapter_config.json").write_text(json.dumps(settings | {"use_rslora": False}))
        assert load_instruction_checkpoint(folder).config.scale == 2

    @pytest.mark.parametrize("name", ["hypermod.pt", "adapter_config.json", "args.yaml"])
    def test_a_missing_file_is_named(self, folder: Path, name: str) -> None:
        (folder / name).unlink()
        with pytest.raises(ModelNotFound, match=name):
            load_instruction_checkpoint(folder)

    @pytest.mark.parametrize(
        ("changed", "said"),
        [("training_task: recon", "training_task"), ("mt_lora_path: some/lora", "mt_lora_path")],
    )
    def test_an_option_that_is_not_supported_is_named(self, folder: Path, changed: str, said: str) -> None:
        arguments = (folder / "args.yaml").read_text().splitlines()
        kept = [line for line in arguments if not line.startswith(said)]
        (folder / "args.yaml").write_text("\n".join([*kept, changed]))
        with pytest.raises(HypernetworkMismatch, match=said):
            load_instruction_checkpoint(folder)

    def test_tensors_that_do_not_fit_are_named(self, folder: Path) -> None:
        content = tensors(folder)
        del content["mlp2.mlp.4.bias"]
        torch.save(content | {"more": torch.zeros(1)}, folder / "hypermod.pt")
        with pytest.raises(HypernetworkMismatch, match=r"missing blocks\.1\.outer\.bias; unexpected more"):
            load_instruction_checkpoint(folder)

    def test_a_pickle_that_names_anything_else_is_refused(self, folder: Path) -> None:
        torch.save({**tensors(folder), "evil": print}, folder / "hypermod.pt")
        with pytest.raises(UnsafeCheckpoint, match="print"):
            load_instruction_checkpoint(folder)

    @pytest.mark.parametrize(
        ("name", "content"), [("args.yaml", "!!python/object/apply:print [1]"), ("adapter_config.json", "{")]
    )
    def test_settings_that_are_not_plain_are_refused(self, folder: Path, name: str, content: str) -> None:
        (folder / name).write_text(content)
        with pytest.raises(DamagedFile, match="settings"):
            load_instruction_checkpoint(folder)

    def test_another_base_model_is_refused(self) -> None:
        with pytest.raises(BaseModelMismatch, match="layers"):
            load_instruction_checkpoint(FOLDER, base_model=tiny_base_model(layers=3))
