"""Accounts: sentences that lean on each other, and fit a page; what all relations keep is in `test_facts.py`."""

import re
from collections import Counter
from random import Random

import pytest

from lora_memory.training.accounts import account_document
from lora_memory.training.examples import CHUNK_TOKENS, estimate_tokens
from lora_memory.training.kinds import CLOSED
from lora_memory.training.relations.base import Relation, base_slot
from lora_memory.training.relations.catalog import ACCOUNTS
from tests.training.test_facts import OPEN, plain

EVERY_ACCOUNT = pytest.mark.parametrize("account", ACCOUNTS, ids=lambda account: account.name)


@EVERY_ACCOUNT
def test_every_wording_fits_a_page_and_no_question_gives_its_answer_away(account: Relation) -> None:
    rng = Random(account.name)
    for kinds in (CLOSED, OPEN):
        for wording in account.statements:
            slots = account.draw(rng, kinds)
            assert estimate_tokens(wording.format_map(slots)) <= CHUNK_TOKENS
            for question in account.questions:
                assert plain(question.answer.format_map(slots)) not in plain(question.text.format_map(slots)), question


@EVERY_ACCOUNT
def test_an_account_asks_for_many_of_its_values(account: Relation) -> None:
    assert len(account.statements) >= 3
    assert len({question.answer for question in account.questions}) >= 5
    assert len(account.questions) >= 10
    assert {base_slot(slot) for slot in account.identity} <= set(account.slots)
    assert all(30 <= len(wording.split()) <= 130 for wording in account.statements)


def test_accounts_have_names_of_their_own() -> None:
    assert Counter(account.name for account in ACCOUNTS).most_common(1)[0][1] == 1


def test_a_document_tells_several_accounts_and_asks_about_all() -> None:
    drawn = [account_document(Random(seed), "account", chunks=3, questions=6) for seed in range(120)]
    asked_about = Counter[int]()
    for example in drawn:
        assert len(set(example.chunks)) == 3
        for question in example.questions:
            holders = [index for index, text in enumerate(example.chunks) if plain(question.answer) in plain(text)]
            assert holders
            asked_about[holders[0]] += 1
    assert min(asked_about.values()) > 100
    themes = [len({_theme(text) for text in example.chunks}) for example in drawn]
    assert 20 < themes.count(1) < 55  # the same told of others
    assert themes.count(3) > 50


def _theme(text: str) -> str:
    """The account whose wording has the longest literal piece in common with `text`."""
    pieces = (
        (piece, account.name) for account in ACCOUNTS for wording in account.statements for piece in _plain(wording)
    )
    return max(((len(piece), name) for piece, name in pieces if piece in text), default=(0, ""))[1]


def _plain(wording: str) -> list[str]:
    return re.split(r"\{[^}]*\}", wording)
