"""Text in pieces against the text as a whole; sampling against the distribution that it draws from."""

import sys
from collections.abc import Iterable
from dataclasses import replace

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from lora_memory.backends.base import GenerationOptions
from lora_memory.backends.decoding import AnswerText, Sampler
from lora_memory.testing import tiny_tokenizer

TOKENIZER = tiny_tokenizer()
LOGITS = torch.tensor([0.5, 0.25, 0.15, 0.1]).log()


def pieces(tokens: Iterable[int], *, stop: tuple[str, ...] = ()) -> tuple[list[str], AnswerText]:
    """What a stream shows after each token, and the answer at its end."""
    answer, shown = AnswerText(TOKENIZER, stop=stop), []
    for token in tokens:
        answer.push(token)
        shown.append(answer.take())
        if answer.stopped:
            break
    answer.finish()
    return [*shown, answer.take()], answer


@given(st.lists(st.integers(0, len(TOKENIZER) - 1)))
def test_pieces_of_any_tokens_join_to_their_text(tokens: list[int]) -> None:
    shown, answer = pieces(tokens)
    assert "".join(shown) == answer.text == TOKENIZER.decode(tokens, skip_special_tokens=True)


@given(st.text(), st.lists(st.text(min_size=1, max_size=3), min_size=1, max_size=3))
def test_a_stop_text_is_never_shown(text: str, stops: list[str]) -> None:
    tokens = TOKENIZER(text).input_ids
    shown, answer = pieces(tokens, stop=tuple(stops))
    # Characters come whole, so that the stop text that is completed first is the one that counts.
    ends = [text[:end] for end in range(len(text) + 1) if any(text[:end].endswith(stop) for stop in stops)]
    expected = ends[0][: min(ends[0].index(stop) for stop in stops if stop in ends[0])] if ends else text
    assert "".join(shown) == answer.text == expected
    assert answer.stopped == bool(ends)


def test_a_stop_text_may_end_in_what_stands_for_half_a_character() -> None:
    shown, answer = pieces(TOKENIZER("a€").input_ids[:-1], stop=("a\N{REPLACEMENT CHARACTER}",))
    assert ("".join(shown), answer.text, answer.stopped) == ("", "", True)


def test_a_character_is_shown_when_its_last_byte_comes() -> None:
    shown, _ = pieces(TOKENIZER("aé€").input_ids)
    assert shown == ["a", "", "é", "", "", "€", ""]
    shown, _ = pieces(TOKENIZER("a€").input_ids[:-1])
    assert shown == ["a", "", "", "\N{REPLACEMENT CHARACTER}"]


def test_the_beginning_of_a_stop_text_waits() -> None:
    assert pieces(TOKENIZER("a\n\nb").input_ids, stop=("\n\n\n",))[0] == ["a", "", "", "\n\nb", ""]
    assert pieces(TOKENIZER("a\n\n").input_ids, stop=("\n\n\n",))[0] == ["a", "", "", "\n\n"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (GenerationOptions(temperature=1.0), [0.5, 0.25, 0.15, 0.1]),
        (GenerationOptions(temperature=0.5), [0.725, 0.181, 0.065, 0.029]),
        (GenerationOptions(temperature=1.0, top_p=0.7), [2 / 3, 1 / 3, 0, 0]),
        (GenerationOptions(temperature=1.0, top_p=0.5), [1, 0, 0, 0]),
        (GenerationOptions(temperature=1.0, top_p=1e-50), [1, 0, 0, 0]),
        (GenerationOptions(temperature=10**20), [0.25, 0.25, 0.25, 0.25]),
        (GenerationOptions(temperature=10**300), [0.25, 0.25, 0.25, 0.25]),
        (GenerationOptions(temperature=1e-30), [1, 0, 0, 0]),
        (GenerationOptions(), [1, 0, 0, 0]),
    ],
)
def test_tokens_come_as_often_as_they_should(options: GenerationOptions, expected: list[float]) -> None:
    sampler = Sampler(replace(options, seed=0), rows=1)
    tokens = [int(sampler.choose(LOGITS[None])) for _ in range(4000)]
    found = [tokens.count(token) / len(tokens) for token in range(4)]
    assert found == pytest.approx(expected, abs=0.03)
    assert [share > 0 for share in found] == [share > 0 for share in expected]


def test_a_token_that_is_ruled_out_is_not_drawn_at_any_temperature() -> None:
    logits = torch.tensor([[1.0, 2.0, -torch.inf]])
    sampler = Sampler(GenerationOptions(temperature=sys.float_info.max, seed=0), rows=1)
    assert {int(sampler.choose(logits)) for _ in range(100)} == {0, 1}


def test_rows_with_one_seed_draw_alike_and_without_a_seed_they_do_not() -> None:
    logits = torch.zeros(2, 1000)
    same = Sampler(GenerationOptions(temperature=1.0, seed=3), rows=2)
    other = Sampler(GenerationOptions(temperature=1.0), rows=2)
    first, second = (torch.stack([sampler.choose(logits) for _ in range(4)], dim=1) for sampler in (same, other))
    assert first[0].equal(first[1])
    assert not second[0].equal(second[1])
