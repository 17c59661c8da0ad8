"""What stands above a chunk: a text's subject, its headings, its table's columns; and that it is read with them."""

from pathlib import Path
from random import Random
from time import process_time

import numpy as np
import pytest
from numpy.typing import NDArray

from lora_memory.backends.base import GenerationOptions
from lora_memory.cli.ask import recall_row
from lora_memory.context import LOOK_BACK, MOST_ABOVE, above
from lora_memory.store import AdapterStore
from lora_memory.testing import tiny_text_encoder
from tests.tiny_memory import open_memory

SHORT = GenerationOptions(max_new_tokens=4)

PROSE = "The Zamiro Bridge spans the river Duza. It was opened in 1931. Ida Kroll drew it. Trams still cross it."
OPENED = "It was opened to trams and carts in the year 1931."
TOLD = f"The Zamiro Bridge spans the wide and slow river Duza. {OPENED}"
QUESTION = "When was the Zamiro Bridge opened to trams?"
HANDBOOK = (
    "# Team handbook\nWelcome.\n\n## Release\n- branch: rel/kestrel\n\n## On call\n### Nights\n- who: Olu\n\n"
    "## Food\nSoup."
)
TABLE = "Hosts:\n\n| host | owner |\n|---|---|\n| kite | Olu |\n| wren | Ida |\n\nThat is all."
SETTINGS = "[mailer]\nhost = wren\nport = 25\n\n[cache]\nsize = 7\n"


def of(text: str, part: str) -> str:
    start = text.index(part)
    return above(text, start, start + len(part))


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("The Zamiro Bridge spans the river Duza.", ""),
        ("It was opened in 1931.", "Zamiro Bridge: "),
        ("Ida Kroll drew it.", ""),  # it begins with a name
        ("Trams still cross it.", "Zamiro Bridge: "),
    ],
)
def test_a_sentence_follows_the_name_of_what_its_text_is_about(part: str, expected: str) -> None:
    assert of(PROSE, part) == expected


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        # A paragraph, or a line of a list, that begins with a name is about that.
        ("Zamiro Bridge is old.\n\nHotel Duza is new. It has 40 rooms.", "It has 40 rooms.", "Hotel Duza: "),
        ("- Zamiro Bridge: 1931\n- Hotel Duza: new\n  - rooms: 40", "- rooms: 40", "Hotel Duza: "),
        ("Zamiro Bridge is old.\n\nIn summer it closes. Buses wait.", "Buses wait.", "Zamiro Bridge: "),
        # Names are found behind what sentences begin with, and are no dates.
        ("Hi Marguerite, here is the plan for the Sandrial trip. The train leaves.", "The train leaves.", "Sandrial: "),
        ("In Dunmarrow it rained. The rest stayed.", "The rest stayed.", ""),
        ("On Monday 14 March we met Ida Kroll. She sang.", "She sang.", "Ida Kroll: "),
        ("On Monday it rained. The rest stayed.", "The rest stayed.", ""),
        ("it rained. The rest stayed.", "The rest stayed.", ""),
        ("Émile Zola wrote it.\n\nŁukasz Nowak read it. His copy is lost.", "His copy is lost.", "Łukasz Nowak: "),
        # Neither a shout, nor a number, nor a value, nor a long row of capitals is what a text is about.
        ("CREATE TABLE orders; it is large. The rest follows.", "The rest follows.", ""),
        ("Add 2 eggs. It thickens. The rest follows.", "The rest follows.", ""),
        ('{"name": "Alice Brown",\n"vpn": "off"}', '"vpn"', ""),
        ("log: INFO Starting. It runs. The rest follows.", "The rest follows.", ""),
        (f"See {'Very Long Names ' * 9}here. It is so.", "It is so.", ""),
        # What somebody says of themselves is about them.
        ("user: I met Maria Lopez.\nassistant: Who is she?\nuser: it is my aunt.", "user: it is my aunt.", ""),
        ("My brother Tom Reed lives there. I work here.", "I work here.", ""),
        ("天気は雨です。私たちは家にいました。", "私たちは家にいました。", ""),
        ("", "", ""),
    ],
)
def test_the_subject_is_the_nearest_that_was_named(text: str, part: str, expected: str) -> None:
    assert of(text, part) == expected


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        (HANDBOOK, "# Team", ""),
        (HANDBOOK, "Welcome.", "# Team handbook\n"),
        (HANDBOOK, "## Release", "# Team handbook\n"),
        (HANDBOOK, "- branch", "# Team handbook\n## Release\n"),
        (HANDBOOK, "- who", "# Team handbook\n## On call\n### Nights\n"),
        (HANDBOOK, "Soup.", "# Team handbook\n## Food\n"),
        (SETTINGS, "[mailer]", ""),
        (SETTINGS, "port = 25", "[mailer]\n"),
        (SETTINGS, "[cache]", ""),
        (SETTINGS, "size = 7", "[cache]\n"),
        (TABLE, "| host", ""),
        (TABLE, "|---|", "| host | owner |\n"),
        (TABLE, "| kite", "| host | owner |\n|---|---|\n"),
        (TABLE, "| wren", "| host | owner |\n|---|---|\n"),
        ("| a | b |\n| 1 | 2 |\n| 3 | 4 |", "| 3", "| a | b |\n"),  # nothing rules it off
        ("# North\n| a | b |\n|-|-|\n| 1 | 2 |", "| 1", "# North\n| a | b |\n|-|-|\n"),
        (f"# {'long ' * MOST_ABOVE}\nx", "\nx", ""),
        (
            f"# {'long ' * 15}\n## Also {'long ' * 10}\nx",
            "\nx",
            f"## Also {'long ' * 10}\n",
        ),  # the outermost goes first
        (f"| {'long ' * MOST_ABOVE} |\n|-|\n| 1 |", "| 1 |", ""),
        ("# Ann Lee\nborn in 1980\n\n# Bob Ray\nborn in 1990", "# Bob Ray", ""),
        ("# Guide\n\n```\nmake\n# start it\nserve\n```\nThen wait.", "Then wait.", "# Guide\n"),  # a comment
        ("Intro.\r\n\r\n# Guide\r\nThen wait.", "Then wait.", "# Guide\r\n"),
        ("# Router\n\n[TOC]\n\n## Reset\nHold it.", "Hold it.", "# Router\n## Reset\n"),  # no section of settings
        ("const a = [\n[1, 2, 3]\nconst b = 2", "const b", ""),
        ("[[servers]]\nname = x\nport = 80", "port", "[[servers]]\n"),
    ],
)
def test_headings_and_columns_stand_above_what_they_are_of(text: str, part: str, expected: str) -> None:
    assert of(text, part) == expected


@pytest.mark.parametrize("text", ["[x]" + "\n" * 8000 + "a line", "| a |\n|" + "-" * 8000 + "x\n| b |"])
def test_what_looks_like_a_heading_takes_no_longer_to_refuse(text: str) -> None:
    begun = process_time()
    for _ in range(10):
        above(text, len(text) - 5, len(text))
    assert process_time() - begun < 1


@pytest.mark.parametrize(
    "line", ["[12:04:31] service started\n", "| a | b |\n", "# x\n", "plain words\n", "Ida Kroll\n", "]\n", "\n"]
)
def test_it_depends_on_what_lies_shortly_above_and_takes_no_longer_for_more(line: str) -> None:
    far = "# Heading\nThe Zamiro Bridge\n" + line * 400_000
    near = far[-LOOK_BACK - 1 :]
    begun = process_time()
    for _ in range(50):
        assert above(far, len(far), len(far)) == above(near, len(near), len(near))
    assert process_time() - begun < 1


PIECES = (
    "# Ann",
    "## b. c",
    "[x]",
    "k = 1",
    "| a | b |",
    "|-|",
    "Ida Kroll",
    "Zamiro Bridge is. ",
    "it is",
    "\n",
    "\n\n",
    " ",
)


@pytest.mark.parametrize("seed", range(300))
def test_nothing_after_a_part_matters_nor_what_is_far_above_it(seed: int) -> None:
    rng = Random(seed)
    text = "".join(rng.choices(PIECES, k=40))
    far = "y" * rng.choice((0, LOOK_BACK - 60)) + text
    start, end = sorted(rng.sample(range(len(far) - len(text), len(far) + 1), 2))
    put = above(far, start, end)
    window = max(0, start - LOOK_BACK - 1)
    assert put == above(far[:end], start, end) == above(far[window:end], start - window, end - window)
    assert len(put) <= MOST_ABOVE + 2


@pytest.mark.parametrize("seed", range(100))
def test_parts_of_one_text_share_what_is_read_above_them(seed: int) -> None:
    rng = Random(seed)
    text = "".join(rng.choices(PIECES, k=40))
    parts = [sorted(rng.sample(range(len(text) + 1), 2)) for _ in range(20)]  # in any order
    named: dict[int, str] = {}
    assert [above(text, start, end, named) for start, end in parts] == [above(text, start, end) for start, end in parts]


def test_sharing_it_saves_most_of_the_time_where_lines_begin_almost_with_a_name() -> None:
    text = "Fact about something.\n" * 2000
    shared: dict[int, str] = {}
    took = []
    for named in (shared, None):
        begun = process_time()
        for start in range(0, len(text), 22):
            above(text, start, start + 22, named)
        took.append(process_time() - begun)
    assert took[0] < took[1] / 2


def test_a_memory_reads_chunks_with_it_and_shows_them_as_they_stand(tmp_path: Path) -> None:
    with open_memory(tmp_path / "m") as memory:
        told = memory.internalize(TOLD, scope="told")
        alone = memory.internalize(OPENED, scope="alone")
        whole = memory.ask(QUESTION, records=[told.id], scope="told", options=SHORT).recalls
        (bare,) = memory.ask(QUESTION, records=[alone.id], scope="alone", options=SHORT).recalls
    read = {recall.text: recall for recall in whole}
    assert list(read) == [OPENED, TOLD.removesuffix(f" {OPENED}")]
    assert (read[OPENED].in_context, bare.in_context) == (f"Zamiro Bridge: {OPENED}", OPENED)
    assert read[OPENED].weights_hash != bare.weights_hash  # it is encoded so
    assert read[OPENED].score > bare.score  # and embedded
    assert read[OPENED].relevance - read[OPENED].score == pytest.approx(0.5)  # it has all words of the question
    assert bare.relevance - bare.score < 0.25
    assert recall_row(read[OPENED])["above"] == "Zamiro Bridge: "


def test_one_sentence_about_two_things_is_two_recalls(tmp_path: Path) -> None:
    with open_memory(tmp_path / "m") as memory:
        memory.internalize(TOLD)
        memory.internalize(TOLD.replace("Zamiro Bridge", "Zamiro Tunnel"))
        found = memory.search("What was opened to trams?", k=4)
        assert {recall.above for recall in found if recall.text == OPENED} == {"Zamiro Bridge: ", "Zamiro Tunnel: "}


def test_a_prompt_has_it_where_chunks_stand_alone_in_it(tmp_path: Path) -> None:
    with open_memory(tmp_path / "m") as memory:
        record = memory.internalize(TOLD)
        found = memory.ask(QUESTION, mode="context", k=1, options=SHORT)
        whole = memory.ask(QUESTION, mode="context", records=[record.id], options=SHORT)
        plain = memory.ask(QUESTION, mode="none", options=SHORT)
        (recall,) = found.recalls
        read = memory.base_model.counter.count(recall.in_context)
    assert recall.text == OPENED
    framing = whole.usage.prompt_tokens - plain.usage.prompt_tokens - len(TOLD)
    assert found.usage.prompt_tokens - plain.usage.prompt_tokens == read + framing


def test_embedding_again_reads_chunks_as_they_were_first_read(tmp_path: Path) -> None:
    encoder = tiny_text_encoder(512)
    wide = TABLE.replace("kite", "kite and some others in that cellar")
    filler = "Some more words about nothing in particular. " * (LOOK_BACK // 30)
    with open_memory(tmp_path / "m") as memory:
        record = memory.internalize(f"{TOLD}\n\n{filler}\n\n{wide}")
        before = memory.ask(QUESTION, records=[record.id], options=SHORT).recalls
    read: list[str] = []

    def encode(texts: list[str]) -> NDArray[np.float32]:
        read.extend(texts)
        return encoder.encode(texts)

    with AdapterStore.open(tmp_path / "m") as store:
        store.reindex(encode, embedder=store.identity.embedder, dimension=encoder.dimension)
    assert sorted(read) == sorted(recall.in_context for recall in before)
    assert {"Zamiro Bridge: ", "| host | owner |\n|---|---|\n"} <= {recall.above for recall in before}
