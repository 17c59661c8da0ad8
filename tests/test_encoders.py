"""Context features against what transformers itself says that the hidden states are."""

import threading
from collections.abc import Sequence

import pytest
import torch
from torch import Tensor
from transformers import Gemma2Config, LlamaConfig, PreTrainedConfig, Qwen3Config

from lora_memory.base_models import BaseModel, load_base_model
from lora_memory.encoders import ContextEncoder, FeatureKind, frame
from lora_memory.errors import InvalidInput
from tests.test_base_models import byte_tokenizer
from tests.tiny_models import tiny_base_model

IDS = torch.randint(3, 64, (2, 9), generator=torch.Generator().manual_seed(0))


@pytest.fixture(scope="module", params=[LlamaConfig, Qwen3Config, Gemma2Config])
def base_model(request: pytest.FixtureRequest) -> BaseModel:
    kind: type[PreTrainedConfig] = request.param
    return tiny_base_model(kind, layers=4)


def expected(base_model: BaseModel, depths: Sequence[int]) -> list[Tensor]:
    """Hidden states by transformers' own account, the deepest one through the final norm."""
    with torch.no_grad():
        states = list(base_model.model(IDS, output_hidden_states=True).hidden_states)
        if depths[-1] < base_model.n_layers:  # transformers norms the very last one only
            states[depths[-1]] = base_model.decoder.get_submodule("norm")(states[depths[-1]])
    return [states[depth] for depth in depths]


def test_per_layer(base_model: BaseModel) -> None:
    features = ContextEncoder(base_model, kind="per_layer").encode(IDS)
    assert features.equal(torch.stack(expected(base_model, range(4)), dim=1))


@pytest.mark.parametrize("depth", [1, 3, 4])
def test_early_exit(base_model: BaseModel, depth: int) -> None:
    features = ContextEncoder(base_model, kind="early_exit", depths=(depth,)).encode(IDS)
    assert features.equal(expected(base_model, [depth])[0])


@pytest.mark.parametrize("depths", [(2,), (0, 1, 3), (1, 4)])
def test_tapped_layers(base_model: BaseModel, depths: tuple[int, ...]) -> None:
    features = ContextEncoder(base_model, kind="layers", depths=depths).encode(IDS)
    assert features.equal(torch.stack(expected(base_model, depths), dim=1))


def test_embeddings_only(base_model: BaseModel) -> None:
    with torch.no_grad():
        embeddings = base_model.model(IDS, output_hidden_states=True).hidden_states[0]
    assert ContextEncoder(base_model, kind="embed_only").encode(IDS).equal(embeddings)


def test_padding_changes_no_real_token(base_model: BaseModel) -> None:
    encoder = ContextEncoder(base_model, kind="per_layer")
    short = IDS[:, :5]
    padded = torch.cat([short, torch.zeros(2, 4, dtype=torch.long)], dim=1)
    mask = torch.arange(9).expand(2, -1) < 5
    alone = encoder.encode(short)
    for features in (encoder.encode(padded), encoder.encode(padded, mask.long())):
        torch.testing.assert_close(features[:, :, :5], alone)


def test_the_base_model_stays_as_it_was(base_model: BaseModel) -> None:
    with torch.no_grad():
        before = base_model.model(IDS).logits
    encoder = ContextEncoder(base_model, kind="early_exit", depths=(1,))
    first = encoder.encode(IDS)
    with torch.no_grad():
        assert base_model.model(IDS).logits.equal(before)
    assert encoder.encode(IDS).equal(first)
    assert base_model.n_layers == 4


def test_features_carry_no_graph() -> None:
    base_model = tiny_base_model()
    base_model.model.requires_grad_(True)  # a trainer's business, not the encoder's
    assert not ContextEncoder(base_model, kind="per_layer").encode(IDS).requires_grad


def test_waits_for_whoever_holds_the_base_model() -> None:
    base_model = tiny_base_model()
    encoder = ContextEncoder(base_model, kind="embed_only")
    done = threading.Event()

    def encode() -> None:
        encoder.encode(IDS)
        done.set()

    thread = threading.Thread(target=encode)
    with base_model.lock:
        thread.start()
        assert not done.wait(0.1)
    assert done.wait(5)
    thread.join()


@pytest.mark.parametrize(
    ("kind", "depths"),
    [("layers", ()), ("layers", (5,)), ("layers", (-1, 2)), ("early_exit", ()), ("early_exit", (1, 2)), ("middle", ())],
)
def test_depths_that_the_base_model_lacks(base_model: BaseModel, kind: FeatureKind, depths: tuple[int, ...]) -> None:
    with pytest.raises(InvalidInput, match=r"depth|kind"):
        ContextEncoder(base_model, kind=kind, depths=depths)


def test_framing() -> None:
    base_model = load_base_model(tiny_base_model().model, tokenizer=byte_tokenizer())
    tokenizer = base_model.tokenizer
    plain = base_model.counter.encode("Mira's code.")
    assert frame(base_model, "Mira's code.", framing="bos") == [
        *([] if tokenizer.bos_token_id is None else [tokenizer.bos_token_id]),
        *plain,
    ]
    chat = frame(base_model, "Mira's code.", framing="chat")
    assert chat == base_model.chat_ids("Mira's code.", system="")
    assert tokenizer.decode(plain) in tokenizer.decode(chat)
