"""The data that trains a document hypernetwork: streams of documents by kind, and how their mixture changes with time.

Nothing here tokenises or batches. A batch is of one `Task`, so that its shape is fixed: the trainer samples a task from
`mixture(progress)`, takes documents of its kind from `stream`, has `recalls.py` choose the chunks to mount, tokenises
and pads. Everything is a function of its seed; held-out sets use seeds that no stream can have.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any, NamedTuple

from lora_memory.errors import InvalidInput
from lora_memory.training.accounts import account_document
from lora_memory.training.corpora import Corpora, cloze_document, qa_document, recite_document
from lora_memory.training.examples import CHUNK_TOKENS, Example, Question
from lora_memory.training.facts import ask_some, draw_facts, facts_document, lay_out, records_document
from lora_memory.training.kinds import CLOSED, Kinds
from lora_memory.training.needles import needle_document
from lora_memory.training.open_values import OpenKinds
from lora_memory.training.profiles import profile_document


class Task(NamedTuple):
    """What a batch is made of: documents of one kind, of each of which at most `chunks` chunks are mounted."""

    kind: str
    chunks: int


class _Pages(NamedTuple):
    """What a document is made of before it is cut small: texts of at most `CHUNK_TOKENS` estimated tokens."""

    kind: str
    chunks: int


Maker = Callable[[Random, _Pages, int, Corpora | None, Kinds], Example]

CURRICULUM = 0.2
"""The share of a run after which its mixture is whole."""

MOST_FACTS = 32
"""Facts in the fullest documents, whatever the number of their chunks."""


def _many(chunks: int) -> tuple[int, int]:
    """Fewest and most facts of a document of many: three to ten a chunk."""
    most = min(MOST_FACTS, 8 * chunks + 2)
    return min(3 * chunks, most), most


_MAKERS: dict[str, Maker] = {
    "one_fact": lambda rng, task, questions, _, kinds: facts_document(
        rng,
        task.kind,
        facts=1,
        chunks=task.chunks,
        questions=questions,
        fillers=rng.choice((0, 0.5, 1, 2)),
        kinds=kinds,
    ),
    "few_facts": lambda rng, task, questions, _, kinds: facts_document(
        rng, task.kind, facts=rng.randint(2, 4), chunks=task.chunks, questions=questions, kinds=kinds
    ),
    "many_facts": lambda rng, task, questions, _, kinds: facts_document(
        rng, task.kind, facts=rng.randint(*_many(task.chunks)), chunks=task.chunks, questions=questions, kinds=kinds
    ),
    "records": lambda rng, task, questions, _, kinds: records_document(
        rng, task.kind, chunks=task.chunks, questions=questions, kinds=kinds
    ),
    "profile": lambda rng, task, questions, _, kinds: profile_document(
        rng, task.kind, facts=rng.randint(2, 10), chunks=task.chunks, questions=questions, kinds=kinds
    ),
    "account": lambda rng, task, questions, _, kinds: account_document(
        rng, task.kind, chunks=task.chunks, questions=questions, kinds=kinds
    ),
    "needle": lambda rng, task, questions, corpora, kinds: needle_document(
        rng,
        task.kind,
        chunks=task.chunks,
        questions=questions,
        paragraphs=corpora.paragraph if corpora else None,
        kinds=kinds,
    ),
    "qa": lambda rng, task, questions, corpora, _: qa_document(
        rng, task.kind, _need(corpora), chunks=task.chunks, questions=questions
    ),
    "recite": lambda rng, task, questions, corpora, _: recite_document(
        rng, task.kind, _need(corpora), chunks=task.chunks, questions=questions
    ),
    "cloze": lambda rng, task, questions, corpora, _: cloze_document(
        rng, task.kind, _need(corpora), chunks=task.chunks, questions=questions
    ),
}

KINDS: tuple[str, ...] = tuple(_MAKERS)
"""The kinds of documents that `stream` makes."""

PAGES = {"records": 8}
"""Texts of which a document of a kind is made, where it is not one: each record is a text of its own."""

CORPUS_KINDS = frozenset({"qa", "recite", "cloze"})
"""Kinds that need real text (`corpora=`); a needle's hay uses it where there is some."""


def _need(corpora: Corpora | None) -> Corpora:
    if corpora is None:
        raise InvalidInput("'qa', 'recite' and 'cloze' need real text: pass corpora=Corpora.read(folder)")
    return corpora


def stream(
    kind: str,
    seed: int | str,
    *,
    chunks: int = 1,
    questions: int = 3,
    corpora: Corpora | None = None,
    open_values: bool = True,
) -> Iterator[Example]:
    """Endless documents of one kind, each of exactly `chunks` chunks with one to `questions` questions.

    The same arguments give the same documents, on any platform. Streams of different seeds are independent; give each
    worker process its own. `open_values=False` draws names and words from the pools only; the open ones are also real
    words of the `corpora`, where there are some.

    Raises:
        InvalidInput: unknown kind, a number below 1, or a kind that needs `corpora` without it.
    """
    if kind not in _MAKERS:
        raise InvalidInput(f"unknown kind {kind!r}: one of {', '.join(KINDS)}")
    if chunks < 1 or questions < 1:
        raise InvalidInput(f"chunks and questions start at 1, got {chunks} and {questions}")
    if kind in CORPUS_KINDS:
        _need(corpora)
    kinds = _kinds(corpora) if open_values and kind not in CORPUS_KINDS else CLOSED
    return _documents(Random(f"train/{kind}/{chunks}/{seed}"), _Pages(kind, chunks), questions, corpora, kinds)


def _kinds(corpora: Corpora | None) -> Kinds:
    return OpenKinds(corpora.words, corpora.names) if corpora else OpenKinds()


def _documents(rng: Random, task: _Pages, questions: int, corpora: Corpora | None, kinds: Kinds) -> Iterator[Example]:
    make = _MAKERS[task.kind]
    while True:
        example = make(rng, task, questions, corpora, kinds)
        if example.questions:
            yield example


def mixture(progress: float, *, corpora: bool = True) -> dict[Task, float]:
    """Weights (they add up to 1) of the tasks at `progress` through training, from 0 to 1.

    One-fact documents for the first tenth, one to four facts up to a fifth, then everything. With the full mixture from
    the first step, a run of five minutes learned a quarter of what it learned with this order. `corpora=False` leaves
    out what needs real text.
    """
    if progress < 0.10:
        weights = {Task("one_fact", 1): 1.0}
    elif progress < CURRICULUM:
        weights = {Task("one_fact", 1): 0.4, Task("few_facts", 1): 0.4, Task("records", 1): 0.2}
    else:
        weights = {
            Task("one_fact", 1): 0.09,
            Task("few_facts", 1): 0.06,
            Task("few_facts", 2): 0.03,
            Task("many_facts", 1): 0.08,
            Task("many_facts", 2): 0.07,
            Task("many_facts", 4): 0.03,
            Task("records", 2): 0.06,
            Task("records", 4): 0.04,
            Task("profile", 1): 0.06,
            Task("profile", 2): 0.05,
            Task("account", 1): 0.07,
            Task("account", 2): 0.07,
            Task("account", 4): 0.03,
            Task("needle", 1): 0.02,
            Task("needle", 2): 0.03,
            Task("needle", 4): 0.02,
            Task("qa", 1): 0.06,
            Task("qa", 2): 0.05,
            Task("cloze", 1): 0.04,
            Task("cloze", 2): 0.03,
            Task("recite", 1): 0.01,
        }
    kept = {task: weight for task, weight in weights.items() if corpora or task.kind not in CORPUS_KINDS}
    total = sum(kept.values())
    return {task: weight / total for task, weight in kept.items()}


def recall_set(
    facts: int, n: int, *, seed: int = 0, open_values: bool = False, corpora: Corpora | None = None
) -> list[dict[str, Any]]:
    """`n` documents of exactly `facts` invented facts in the question-answering format: seen templates, unseen facts.

    The shape of the fixed sets of `lora-memory bench recall`: one filler beside one fact, else one for two facts; up
    to six questions a document, each about another fact; no scenes, which state several. The names and words are the
    pools', which training sees, or also open ones (with the words of the `corpora`) with `open_values`.
    """
    source = f"recall-{'open' if open_values else 'seen'}-{facts}"
    rng = Random(f"held-out/{'recall-open' if open_values else 'recall'}/{facts}/{seed}")
    kinds = _kinds(corpora) if open_values else CLOSED
    rows: list[dict[str, Any]] = []
    while len(rows) < n:
        drawn = draw_facts(rng, facts, kinds)
        # The benchmark splits the text as it would a user's, so it is one long page here.
        fillers = 1.0 if facts == 1 else 0.5
        texts, told = lay_out(rng, drawn, chunks=1, fillers=fillers, limit=sys.maxsize, kinds=kinds)
        asked = ask_some(rng, told, 6)
        if len(told) == facts and len(asked) == min(6, facts):
            rows.append(_row(texts, asked, source, len(rows)))
    return rows


def needle_set(tokens: int, n: int, *, seed: int = 0, corpora: Corpora | None = None) -> list[dict[str, Any]]:
    """`n` documents of about `tokens` tokens that hide one magic number, in the question-answering format.

    The hay is noise and small talk, and also real paragraphs where there are `corpora`.
    """
    rng = Random(f"held-out/needle/{tokens}/{seed}")
    paragraphs = corpora.paragraph if corpora else None
    rows = []
    for index in range(n):
        example = needle_document(
            rng, "needle", chunks=max(1, round(tokens / CHUNK_TOKENS)), paragraphs=paragraphs, full=True, single=True
        )
        rows.append(_row(example.chunks, example.questions, f"needle-{tokens}", index))
    return rows


def _row(texts: Sequence[str], questions: Sequence[Question], source: str, index: int) -> dict[str, Any]:
    return {
        "source": source,
        "id": f"{source}-{index}",
        "title": "",
        "context": "\n\n".join(texts),
        "qas": [{"q": question, "a": [answer]} for question, answer in questions],
    }
