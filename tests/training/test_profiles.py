"""Documents about one subject: named once, then called something else, and every question still has its answer."""

from random import Random

from lora_memory.context import above
from lora_memory.training.examples import CHUNK_TOKENS, Example, estimate_tokens
from lora_memory.training.profiles import profile_document


def drawn(count: int = 200, *, chunks: int = 1) -> list[Example]:
    return [profile_document(Random(seed), "profile", facts=6, chunks=chunks) for seed in range(count)]


def test_every_question_is_answered_by_its_document() -> None:
    for example in drawn():
        assert example.questions
        assert all(question.answer.casefold() in example.chunks[0].casefold() for question in example.questions)
        assert estimate_tokens(example.chunks[0]) <= CHUNK_TOKENS


def test_a_subject_is_named_and_then_called_something_else_or_stands_in_a_heading() -> None:
    texts = [example.chunks[0] for example in drawn()]
    headed = [text for text in texts if text.startswith("#")]
    called = [text for text in texts if any(f". {word} " in text for word in ("She", "He", "It", "Her", "His", "Its"))]
    assert 40 < len(headed) < 80
    assert len(called) > 50
    for text in headed:
        last = text.rindex("\n") + 1
        assert above(text, last, len(text)) == text[: text.index("\n") + 1]


def test_each_text_of_a_longer_document_is_about_a_subject_of_its_own() -> None:
    for example in drawn(20, chunks=3):
        assert len(set(example.chunks)) == 3
    again = drawn(20, chunks=3)
    assert again == drawn(20, chunks=3)
