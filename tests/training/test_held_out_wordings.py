"""No training wording is one of the fixed recall sets', which measure wordings that training has not seen."""

import gzip
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from lora_memory.training import fillers
from lora_memory.training.kinds import COMPOSED, PATTERNS, POOLS
from lora_memory.training.relations.base import base_slot
from lora_memory.training.relations.catalog import MY_RELATIONS, RELATIONS
from lora_memory.training.vocabulary import WORDS

FILES = sorted((Path(__file__).parents[3] / "shared" / "data" / "dev").glob("recall_*.jsonl.gz"))

pytestmark = [pytest.mark.shared, pytest.mark.skipif(not FILES, reason="the development data is not here")]

# A person, a name, a code or a date is a few words at most; things start with an article.
ANY_VALUE = r"(?!the |a |an )\S+(?: \S+){0,2}"
THING = r"(?:the )?[a-z-]+(?: [a-z-]+){0,3}"


@cache
def pattern_of_kind(kind: str) -> str:
    if kind in {"thing", "asset", "document", "occasion"}:
        return THING
    if kind in WORDS:
        return "|".join(map(re.escape, WORDS[kind]))
    choices = re.split(r"\|(?![^{]*\})", kind)
    if len(choices) > 1:
        return "|".join(pattern_of_kind(choice) for choice in choices)
    if kind in {*POOLS, *PATTERNS, *COMPOSED} or ".." in kind or re.fullmatch(r"[dL]\d", kind):
        return ANY_VALUE
    return "".join(
        re.escape(literal) + (f"(?:{pattern_of_kind(field)})" if field else "")
        for literal, field, _, _ in Formatter().parse(kind)
    )


def pattern(template: str, slots: Mapping[str, str]) -> re.Pattern[str]:
    """Matches what the template may say."""
    return re.compile(
        "".join(
            re.escape(literal)
            + (rf"(?:an? )?(?:{pattern_of_kind(slots.get(base_slot(field), 'name'))})" if field else "")
            for literal, field, _, _ in Formatter().parse(template)
        ),
        re.IGNORECASE,
    )


def rows() -> Iterator[dict[str, Any]]:
    for file in FILES:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def copied(templates: Iterator[tuple[str, Mapping[str, str]]], texts: set[str]) -> list[tuple[str, str]]:
    everything = "\n".join(sorted(texts))
    lowered = everything.lower()
    hits = []
    for template, slots in templates:
        literals = [literal.lower() for literal, *_ in Formatter().parse(template)]
        if "\n" in template or not all(literal in lowered for literal in literals):
            continue
        match = re.compile(rf"^(?:{pattern(template, slots).pattern})$", re.IGNORECASE | re.MULTILINE).search(
            everything
        )
        if match:
            hits.append((template, match[0]))
    return hits


def test_a_copy_would_be_noticed() -> None:
    """The check itself: a wording that is in the sets is found, whatever its slots hold."""
    sentence = next(row["context"] for row in rows()).split(". ")[0]
    words = sentence.split()
    template = " ".join(["{s}" if word == words[1] else word for word in words])
    assert copied(iter([(template, {"s": "person"})]), {sentence})


def test_no_statement_or_filler_is_copied() -> None:
    sentences = {sentence for row in rows() for sentence in re.split(r"(?<=[.!?])\s+", row["context"])}
    statements = (
        (template, relation.slots)
        for relation in (*RELATIONS, *MY_RELATIONS)
        for template in (*relation.statements, *relation.frames)
    )
    assert not copied(statements, sentences)
    assert not copied(((template, {}) for template in fillers.TEMPLATES), sentences)


def test_no_question_is_copied() -> None:
    questions = {qa["q"] for row in rows() for qa in row["qas"]}
    templates = (
        (template.text, relation.slots)
        for relation in (*RELATIONS, *MY_RELATIONS)
        for template in (*relation.questions, *relation.question_frames)
    )
    assert not copied(templates, questions)
