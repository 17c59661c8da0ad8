"""All relations together, and the ways to look at them: by subject kind, and the first person's."""

from collections import defaultdict

from lora_memory.training.relations.accounts_agents import AGENTS
from lora_memory.training.relations.accounts_business import BUSINESS as BUSINESS_ACCOUNTS
from lora_memory.training.relations.accounts_chronicles import CHRONICLES
from lora_memory.training.relations.accounts_daily import DAILY
from lora_memory.training.relations.accounts_manuals import MANUALS
from lora_memory.training.relations.accounts_profiles import PROFILES
from lora_memory.training.relations.accounts_tales import TALES
from lora_memory.training.relations.accounts_users import USERS
from lora_memory.training.relations.affairs import AFFAIRS
from lora_memory.training.relations.base import Relation
from lora_memory.training.relations.contacts import CONTACTS
from lora_memory.training.relations.events import EVENTS
from lora_memory.training.relations.habits import HABITS
from lora_memory.training.relations.lives import LIVES
from lora_memory.training.relations.people import PEOPLE
from lora_memory.training.relations.places import PLACES
from lora_memory.training.relations.scenes_business import BUSINESS
from lora_memory.training.relations.scenes_details import DETAILS
from lora_memory.training.relations.scenes_home import HOME
from lora_memory.training.relations.scenes_operations import OPERATIONS
from lora_memory.training.relations.scenes_prose import PROSE
from lora_memory.training.relations.scenes_records import RECORDS
from lora_memory.training.relations.scenes_user import USER
from lora_memory.training.relations.things import THINGS
from lora_memory.training.relations.ties import TIES
from lora_memory.training.relations.work import WORK
from lora_memory.training.relations.works import WORKS
from lora_memory.training.relations.world import WORLD

_ALL = (
    *PEOPLE,
    *TIES,
    *CONTACTS,
    *LIVES,
    *HABITS,
    *PLACES,
    *THINGS,
    *WORK,
    *AFFAIRS,
    *EVENTS,
    *WORKS,
    *WORLD,
)

RELATIONS: tuple[Relation, ...] = tuple(relation for relation in _ALL if not relation.mine)
"""Relations with a named subject."""

MY_RELATIONS: tuple[Relation, ...] = tuple(relation for relation in _ALL if relation.mine)
"""The first person's: 'My locker code is …', asked as 'What is my locker code?'."""

SCENES: tuple[Relation, ...] = (*BUSINESS, *DETAILS, *HOME, *OPERATIONS, *PROSE, *RECORDS, *USER)
"""Several values in different roles, in free text and in what tools print; the questions say which scene is meant."""

ACCOUNTS: tuple[Relation, ...] = (
    *AGENTS,
    *BUSINESS_ACCOUNTS,
    *CHRONICLES,
    *DAILY,
    *MANUALS,
    *PROFILES,
    *TALES,
    *USERS,
)
"""Scenes that take several sentences each: whole notes, reports, talks and tales."""

DRAWN: tuple[Relation, ...] = tuple(relation for relation in RELATIONS for _ in range(relation.weight))
"""`RELATIONS`, each as often as its weight: choose from these."""

BY_SUBJECT: dict[str, list[Relation]] = defaultdict(list)
"""Relations by the kind of their subject: 'person', 'thing', …"""
for _relation in DRAWN:
    BY_SUBJECT[_relation.slots["s"]].append(_relation)
