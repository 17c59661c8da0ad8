"""Accounts: whatever the wording, it answers what is asked, and does not give it away in the question."""

from collections import Counter
from random import Random

import pytest

from lora_memory.training.examples import CHUNK_TOKENS, estimate_tokens
from lora_memory.training.kinds import CLOSED
from lora_memory.training.relations.base import Relation, base_slot
from lora_memory.training.relations.catalog import ACCOUNTS
from tests.training.test_facts import OPEN, plain

EVERY_ACCOUNT = pytest.mark.parametrize("account", ACCOUNTS, ids=lambda account: account.name)


@EVERY_ACCOUNT
def test_every_wording_answers_every_question(account: Relation) -> None:
    rng = Random(account.name)
    for kinds in (CLOSED, OPEN):
        for wording in account.statements:
            slots = account.draw(rng, kinds)
            text = plain(wording.format_map(slots))
            assert estimate_tokens(text) <= CHUNK_TOKENS, text
            for question in account.questions:
                answer = plain(question.answer.format_map(slots))
                assert answer in text, (question, text)
                assert answer not in plain(question.text.format_map(slots)), question
                assert all(plain(slots[slot].removeprefix("the ")) in text for slot in question.needs), (question, text)


@EVERY_ACCOUNT
def test_an_account_asks_for_many_of_its_values(account: Relation) -> None:
    assert len(account.statements) >= 3
    assert len({question.answer for question in account.questions}) >= 5
    assert len(account.questions) >= 10
    assert {base_slot(slot) for slot in account.identity} <= set(account.slots)
    assert all(30 <= len(wording.split()) <= 130 for wording in account.statements)


def test_accounts_have_names_of_their_own() -> None:
    assert Counter(account.name for account in ACCOUNTS).most_common(1)[0][1] == 1
