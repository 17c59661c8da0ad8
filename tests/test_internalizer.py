"""From texts to adapters: the right chunk gets the right adapter, and what does not belong together is refused."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from lora_memory.adapter import Adapter
from lora_memory.documents import Document
from lora_memory.encoders import ContextEncoder, frame
from lora_memory.errors import (
    BaseModelMismatch,
    DocumentTooLarge,
    InvalidDocument,
    InvalidInput,
    ModelNotFound,
    NearMissWarning,
)
from lora_memory.hypernetworks.base import save_hypernetwork
from lora_memory.hypernetworks.document import DocumentHypernetwork
from lora_memory.internalizer import Internalizer
from lora_memory.testing import tiny_base_model, tiny_hypernetwork
from tests.tiny_memory import base_model, hypernetwork, text_of_chunks


@pytest.fixture
def internalizer() -> Internalizer:
    return Internalizer(base_model(), hypernetwork())


def with_config(**changes: Any) -> DocumentHypernetwork:
    """A hypernetwork that claims to be made for the tests' base model."""
    return DocumentHypernetwork(replace(hypernetwork().config, **changes)).eval()


def alone(text: str) -> Adapter:
    """The adapter of one text, by the hypernetwork itself."""
    config = hypernetwork().config
    encoder = ContextEncoder(base_model(), kind=config.features, depths=config.feature_depths)
    ids = torch.tensor([frame(base_model(), text, framing=config.framing)])
    (adapter,) = hypernetwork().adapters(encoder.encode(ids), base_model=base_model().fingerprint)
    return adapter


class TestAdapters:
    def test_each_text_gets_its_own_adapter_whatever_shares_its_batch(self, internalizer: Internalizer) -> None:
        texts = [f"Fact {number} {'is long ' * (number % 6)}" for number in range(50)]
        made = dict(internalizer.adapters(texts))
        assert sorted(made) == list(range(50))
        for index, text in enumerate(texts):
            expected = alone(text)
            for found, wanted in zip(made[index].factors["down_proj"], expected.factors["down_proj"], strict=True):
                # what differs in the seventh digit is rounded to neighbours at worst, and a row has 64 steps or more
                step = wanted.abs().amax(dim=-1, keepdim=True) / 64
                assert ((found - wanted).abs() <= step).all()
            assert (made[index].kind, made[index].base_model) == ("document", base_model().fingerprint)
            assert made[index].hypernetwork == hypernetwork().fingerprint

    def test_batches_are_bounded(self, internalizer: Internalizer, monkeypatch: pytest.MonkeyPatch) -> None:
        sizes: list[int] = []
        encode = ContextEncoder.encode

        def watched(encoder: ContextEncoder, ids: torch.Tensor) -> torch.Tensor:
            sizes.append(ids.numel())
            return encode(encoder, ids)

        monkeypatch.setattr(ContextEncoder, "encode", watched)
        monkeypatch.setattr("lora_memory.internalizer.BATCH_TOKENS", 100)
        made = dict(internalizer.adapters(["x" * length for length in (63, 63, 30, 30, 30, 30, 5)]))
        assert len(made) == 7
        assert max(sizes) <= 100
        assert len(sizes) < 7

    @pytest.mark.filterwarnings("ignore::lora_memory.errors.NearMissWarning")  # float16 rounds otherwise than bfloat16
    @pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
    def test_on_a_base_of_another_type_they_differ_by_rounding(
        self, internalizer: Internalizer, dtype: torch.dtype
    ) -> None:
        fast = Internalizer(tiny_base_model(dtype=dtype), hypernetwork())
        assert fast.hypernetwork.head.dtype == (torch.bfloat16 if dtype == torch.bfloat16 else torch.float32)
        texts = [f"Fact {number} {'is long ' * (number % 6)}" for number in range(12)]
        exact = dict(internalizer.adapters(texts))
        for index, adapter in fast.adapters(texts):
            assert adapter.hypernetwork == hypernetwork().fingerprint
            for found, wanted in zip(adapter.factors["down_proj"], exact[index].factors["down_proj"], strict=True):
                assert (found.float() - wanted.float()).norm() < 0.05 * wanted.float().norm()
        assert fast.prior is not None
        assert internalizer.prior is not None
        for found, wanted in zip(fast.prior.factors["down_proj"], internalizer.prior.factors["down_proj"], strict=True):
            assert found.equal(wanted)  # to the bit: stores keep it
        assert {tensor.dtype for tensor in hypernetwork().state_dict().values()} == {torch.float32}

    def test_no_texts_no_adapters(self, internalizer: Internalizer) -> None:
        assert list(internalizer.adapters([])) == []

    def test_the_prior_is_the_hypernetworks(self, internalizer: Internalizer) -> None:
        prior = hypernetwork().prior(base_model=base_model().fingerprint)
        assert prior is not None
        assert internalizer.prior is not None
        assert internalizer.prior.content_hash == prior.content_hash
        bare = Internalizer(base_model(), tiny_hypernetwork(base_model(), prior=False))
        assert bare.prior is None


class TestSplitting:
    def test_a_chunk_with_its_framing_is_what_the_hypernetwork_was_trained_on(self, internalizer: Internalizer) -> None:
        config = hypernetwork().config
        chunks = internalizer.split("One sentence of some length. " * 40)
        framed = [len(frame(base_model(), chunk.text, framing=config.framing)) for chunk in chunks]
        assert len(chunks) > 10
        assert max(framed) <= config.chunk_tokens
        exact = internalizer.split("x" * (config.chunk_tokens - 1))
        assert len(exact) == 1

    def test_chunks_may_be_shorter_than_the_hypernetworks_own(self) -> None:
        text = "One sentence of some length. " * 40
        short, own = (
            Internalizer(base_model(), hypernetwork(), chunk_tokens=32),
            Internalizer(base_model(), hypernetwork()),
        )
        chunks = short.split(text)
        assert len(chunks) > 1.5 * len(own.split(text))
        assert max(len(frame(base_model(), chunk.text, framing="bos")) for chunk in chunks) <= 32

    @pytest.mark.parametrize("tokens", [0, -1, 8, 32.5, "32", 9999])
    def test_chunks_of_no_such_size(self, tokens: Any) -> None:
        with pytest.raises(InvalidInput, match=f"from 9 to {base_model().max_positions}, not {tokens!r}"):
            Internalizer(base_model(), hypernetwork(), chunk_tokens=tokens)

    def test_a_single_sentence_may_be_longer(self) -> None:
        sentence = "This sentence has more than thirty-two bytes."
        whole = Internalizer(base_model(), with_config(chunk_tokens=32, sentence_tokens=len(sentence) + 1))
        assert [chunk.text for chunk in whole.split(f"Short. {sentence} Short.")] == ["Short.", sentence, "Short."]
        cut = Internalizer(base_model(), with_config(chunk_tokens=32, sentence_tokens=len(sentence)))
        assert sentence not in [chunk.text for chunk in cut.split(f"Short. {sentence} Short.")]

    def test_a_chat_frame_takes_its_room_from_the_chunk(self) -> None:
        internalizer = Internalizer(base_model(), with_config(framing="chat", chunk_tokens=128))
        for chunk in internalizer.split("One sentence of some length. " * 40):
            assert len(frame(base_model(), chunk.text, framing="chat")) <= 128

    def test_the_limit_is_the_callers(self, internalizer: Internalizer) -> None:
        assert len(internalizer.split("x" * 100, max_tokens=100)) == 2
        with pytest.raises(DocumentTooLarge, match="99"):
            internalizer.split("x" * 100, max_tokens=99)


class TestGroups:
    def test_short_documents_fill_groups_and_long_ones_are_not_cut(self, internalizer: Internalizer) -> None:
        facts = [f"Fact {number}" for number in range(70)]
        documents = [*facts, text_of_chunks(*facts), "last"]
        groups = list(internalizer.groups(documents))
        assert [document.text for group in groups for document, _ in group] == documents
        assert [sum(len(chunks) for _, chunks in group) for group in groups] == [64, 6 + 70, 1]

    def test_the_iterable_is_read_no_further_than_a_group(self, internalizer: Internalizer) -> None:
        read = 0

        def documents() -> Iterator[str]:
            nonlocal read
            for number in range(1000):
                read += 1
                yield f"Fact {number}"

        next(internalizer.groups(documents()))
        assert read == 64

    def test_a_refused_document_comes_after_those_before_it(self, internalizer: Internalizer) -> None:
        groups = internalizer.groups(["one", Document("two"), ""])
        assert [document.text for document, _ in next(groups)] == ["one", "two"]
        with pytest.raises(InvalidDocument, match="document 2"):
            next(groups)


class TestBelonging:
    def test_another_architecture_is_refused(self) -> None:
        with pytest.raises(BaseModelMismatch, match="-l5-"):
            Internalizer(tiny_base_model(layers=5), hypernetwork())

    def test_other_weights_of_the_same_architecture_only_warn(self) -> None:
        other = tiny_base_model(seed=1)
        with pytest.warns(NearMissWarning, match="same architecture"):
            internalizer = Internalizer(other, hypernetwork())
        ((_, adapter),) = internalizer.adapters(["fact"])
        assert adapter.base_model == other.fingerprint

    @pytest.mark.parametrize(
        ("changes", "named"),
        [
            ({"target_modules": ("c_proj",)}, "c_proj"),
            ({"in_sizes": (40,)}, "40 -> 32"),
            ({"out_sizes": (40,)}, "48 -> 40"),
            ({"layers": (0, 1, 7)}, "layer 7"),
        ],
    )
    def test_a_base_without_the_target_modules_is_refused(self, changes: dict[str, Any], named: str) -> None:
        with pytest.raises(BaseModelMismatch, match=named):
            Internalizer(base_model(), with_config(**changes))

    def test_a_folder_is_loaded(self, tmp_path: Path) -> None:
        save_hypernetwork(hypernetwork(), tmp_path / "trained", kind="document")
        loaded = Internalizer.load(base_model(), tmp_path / "trained")
        assert loaded.hypernetwork.config == hypernetwork().config
        with pytest.raises(ModelNotFound, match="elsewhere"):
            Internalizer.load(base_model(), tmp_path / "elsewhere")
