"""Questions about real text: reads the question-answering files, makes recite, gap and cloze tasks of paragraphs.

The format is the one `lora-memory bench qa` reads: gzipped JSON lines with `source`, `context` and `qas`, a list of
`{"q": question, "a": [accepted answers]}`.
"""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from random import Random

from lora_memory.errors import InvalidInput
from lora_memory.training.cloze import ask_about
from lora_memory.training.examples import Example, Question, pack, split_sentences
from lora_memory.training.renaming import Renaming, rename

MAX_ANSWER_WORDS = 12
"""Longer answers are left out: exact match and a 135M-parameter model both ask for spans."""

WEIGHTS: Mapping[str, float] = {
    "squad": 1.0,
    "squadshifts": 1.0,
    "fairytaleqa": 0.6,
    "nqswap": 0.5,
    "t0_rc": 0.4,
    "quoref": 0.25,
    "narrativeqa": 0.1,
    "covidqa": 0.1,
    "policyqa": 0.1,
    "babi": 0.02,
}
"""How often a passage is drawn, by the start of its file's name; passages of other files count 0.5.

Few of bAbI's, whose answers repeat a handful of words; few of the sets whose answers are clauses rather than spans."""

HELD_OUT: Mapping[str, int] = {"nqswap": 300}
"""Passages at the end of a file that `Corpora.read` leaves out, by the start of its name, for `bench conflict`."""

RENAMED = 0.7
"""The share of passages that are drawn with other names, numbers and answers than they have."""

LEXICON_SIZE = 20_000
"""Words and names that `Corpora.words` and `Corpora.names` hold at most."""

_NOUN = re.compile(
    r"\b(?:the|an?|his|her|its|their|our|some|many|no|every) ([a-z]{4,12})(?<!ed|ly)(?<!est)"
    r"(?=[.,;:?!)]| (?:of|in|on|at|to|for|from|with|by|and|or|is|are|was|were|that|which|who)\b)"
)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,11}\b")
_PLAIN = re.compile(r"\b[a-z]+\b")


@dataclass(frozen=True, slots=True)
class CorpusText:
    """A context with the questions that a short span answers."""

    context: str
    questions: tuple[Question, ...]


class Corpora:
    """Passages of several files in memory, drawn by weight. Read-only after construction, so it may be shared."""

    def __init__(
        self,
        files: Mapping[str, Sequence[CorpusText]],
        *,
        weights: Mapping[str, float] = WEIGHTS,
        renamed: float = RENAMED,
    ) -> None:
        self.files = {name: tuple(passages) for name, passages in files.items()}
        if not any(self.files.values()):
            raise InvalidInput("no passages: give question-answering files (.jsonl.gz) that hold short answers")
        self._renamed = renamed
        self._cumulative = list(accumulate(_weight(name, weights) * len(passages) for name, passages in files.items()))

    @classmethod
    def read(cls, source: Path | str, *, weights: Mapping[str, float] = WEIGHTS, renamed: float = RENAMED) -> "Corpora":
        """Reads one file, or every `*.jsonl.gz` in a folder that is in the question-answering format.

        Raises:
            InvalidInput: the path is not there, or nothing in it can be used.
        """
        path = Path(source)
        paths = sorted(path.glob("*.jsonl.gz")) if path.is_dir() else [path]
        if not paths or not paths[0].is_file():
            raise InvalidInput(f"{path} holds no question-answering data: give a .jsonl.gz file or a folder of them")
        files = {file.name: _kept(file.name, tuple(read_texts(file))) for file in paths}
        return cls({name: passages for name, passages in files.items() if passages}, weights=weights, renamed=renamed)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Lower-case words that stand where nouns do, the most frequent ones, in alphabetical order."""
        return self._lexicon(_NOUN)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Words that are capitalised inside sentences, the most frequent ones, in alphabetical order."""
        return self._lexicon(_NAME)

    @cached_property
    def _renaming(self) -> Renaming:
        return Renaming(self.names, self.words)

    @cached_property
    def _contexts(self) -> frozenset[str]:
        return frozenset(passage.context for passages in self.files.values() for passage in passages)

    def _lexicon(self, pattern: re.Pattern[str]) -> tuple[str, ...]:
        counts = Counter(word for context in self._contexts for word in pattern.findall(context))
        plain = Counter(word for context in self._contexts for word in _PLAIN.findall(context))
        # 'The Times' and 'of What' make no names of words that mostly stand in lower case.
        kept = [word for word, count in counts.items() if word.islower() or plain[word.lower()] < count]
        ranked = sorted(kept, key=lambda word: (-counts[word], word))
        return tuple(sorted(ranked[:LEXICON_SIZE]))

    def draw(self, rng: Random) -> CorpusText:
        """A passage, by the weights of the files, mostly renamed (`renaming.py`)."""
        return self.renamed([rng.choice(rng.choices([*self.files.values()], cum_weights=self._cumulative)[0])], rng)[0]

    def renamed(self, passages: Sequence[CorpusText], rng: Random) -> list[CorpusText]:
        """These, mostly with other names, each the same one in all of them."""
        if rng.random() >= self._renamed or not (self.names and self.words):
            return list(passages)
        answers = (question.answer for passage in passages for question in passage.questions)
        new = self._renaming.draw("\n".join(passage.context for passage in passages), answers, rng)
        return [
            CorpusText(
                rename(passage.context, new),
                tuple(Question(*(rename(text, new) for text in question)) for question in passage.questions),
            )
            for passage in passages
        ]

    def paragraph(self, rng: Random) -> str:
        """The text of a passage, for hay and for reciting."""
        return self.draw(rng).context


def read_texts(path: Path) -> Iterator[CorpusText]:
    """The usable passages of one file; lines of the task format are passed over."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if "context" not in row:
                return
            questions = tuple(
                Question(" ".join(qa["q"].split()), answer)
                for qa in row["qas"]
                if qa["a"] and len((answer := " ".join(qa["a"][0].split())).split()) <= MAX_ANSWER_WORDS and answer
            )
            if questions:
                yield CorpusText(row["context"], questions)


def _kept(file: str, passages: Sequence[CorpusText]) -> Sequence[CorpusText]:
    held_out = next((count for start, count in HELD_OUT.items() if file.startswith(start)), 0)
    return passages[: len(passages) - held_out]


def _weight(file: str, weights: Mapping[str, float]) -> float:
    return next((weight for start, weight in weights.items() if file.startswith(start)), 0.5)


def qa_document(rng: Random, kind: str, corpora: Corpora, *, chunks: int, questions: int = 3) -> Example:
    """A real passage split on sentences into at most `chunks` chunks; other passages' chunks fill up the rest.

    Their chunks come before and behind, so that the document's own must be told from its neighbours.
    """
    own, answerable = _own_chunks(rng, corpora, chunks)
    others: list[str] = []
    while len(own) + len(others) < chunks:
        others += chunk_texts(corpora.paragraph(rng))[: chunks - len(own) - len(others)]
    before = rng.randint(0, len(others))
    asked = rng.sample(answerable, min(questions, len(answerable)))
    return Example(kind, (*others[:before], *own, *others[before:]), tuple(asked))


def _own_chunks(rng: Random, corpora: Corpora, limit: int) -> tuple[list[str], Sequence[Question]]:
    """A passage of at most `limit` chunks; where none turns up, the start of a longer one with what that can answer."""
    while True:
        for _ in range(20):
            passage = corpora.draw(rng)
            own = chunk_texts(passage.context)
            if len(own) <= limit:
                return own, passage.questions
        own = own[:limit]
        text = " ".join(own).lower()
        answerable = [question for question in passage.questions if question.answer.lower() in text]
        if answerable:
            return own, answerable


def chunk_texts(context: str) -> list[str]:
    """A context split on sentence boundaries into chunks under the token limit."""
    return pack(split_sentences(context))


_CONTINUE = ('Continue: "{}"', 'How does it go on? "{}"', 'Complete the sentence: "{}"', 'What follows "{}"?')
_GAP = ('Fill the gap: "{}"', 'Which word is missing? "{}"', 'Fill in the blank: "{}"', 'What belongs in the gap? "{}"')


def _pages(rng: Random, corpora: Corpora, chunks: int) -> tuple[list[str], list[str]]:
    """Chunks of passages, and their sentences that are neither short nor endless."""
    pages: list[str] = []
    while len(pages) < chunks:
        pages += chunk_texts(corpora.paragraph(rng))[: chunks - len(pages)]
    return pages, [each for page in pages for each in split_sentences(page) if 6 <= len(each.split()) <= 40]


def recite_document(rng: Random, kind: str, corpora: Corpora, *, chunks: int, questions: int = 3) -> Example:
    """Real text with questions that ask for its own words: how a sentence goes on, what stands in a gap."""
    pages, sentences = _pages(rng, corpora, chunks)
    asked = []
    for sentence in rng.sample(sentences, min(questions, len(sentences))):
        words = sentence.split()
        if rng.random() < 0.5:
            cut = rng.randint(3, max(3, len(words) - 3))
            text = rng.choice(_CONTINUE).format(" ".join(words[max(0, cut - 12) : cut]))
            answer = " ".join(words[cut : cut + rng.randint(3, 10)])
        else:
            size = rng.choice((1, 1, 1, 2, 3))
            starts = range(1, len(words) - size + 1)
            # A gap for 'of' teaches nothing: prefer one that starts with a name, a number or a long word.
            telling = [start for start in starts if len(words[start]) > 4 or not words[start].islower()]
            start = rng.choice(telling or starts)
            answer = " ".join(words[start : start + size])
            span = answer.rstrip(".,;:!?") or answer
            gap = "___" + answer[len(span) :]
            around = [*words[max(0, start - 10) : start], gap, *words[start + size : start + size + 10]]
            text = rng.choice(_GAP).format(" ".join(around))
            answer = span
        asked.append(Question(text, answer))
    return Example(kind, tuple(pages), tuple(asked))


def cloze_document(rng: Random, kind: str, corpora: Corpora, *, chunks: int, questions: int = 3) -> Example:
    """Real text with questions made of its sentences (`cloze.py`)."""
    pages, sentences = _pages(rng, corpora, chunks)
    chosen = rng.sample(sentences, min(questions, len(sentences)))
    asked = (ask_about(sentence, rng, most_answer_words=MAX_ANSWER_WORDS // 2) for sentence in chosen)
    return Example(kind, tuple(pages), tuple(question for question in asked if question))
