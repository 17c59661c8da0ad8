"""A question's arguments and what comes back: `Asking` and `Answer`. How one becomes the other is `answering.py`'s."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Literal, TypedDict, get_args

from lora_memory.backends.base import FinishReason, GenerationOptions
from lora_memory.boosting import check_boost
from lora_memory.checks import are_texts, check_encodable, is_count, is_number
from lora_memory.composition import Composition
from lora_memory.confidence import check_threshold
from lora_memory.errors import InvalidInput
from lora_memory.retrieval import Recall
from lora_memory.scopes import Scope
from lora_memory.store import Filter
from lora_memory.tasks import Task
from lora_memory.weighing import SPREAD, check_spread

__all__ = ["Answer", "AskArguments", "Asking", "Mode", "Usage", "check_questions"]

Mode = Literal["weights", "context", "hybrid", "none"]

CHUNKS_MOUNTED = 4  # k
MIN_SCORE = 0.2  # a lower cosine similarity is about something else
GREEDY = GenerationOptions()
CONTEXT_PROMPT = "Answer with a few words from the text.\n\n{text}"


@dataclass(frozen=True, kw_only=True)
class Usage:
    """Tokens of one answer.

    Attributes:
        prompt_tokens: Of the prompt, chat template included; 0 where the question abstained, which runs none.
        completion_tokens: Generated.
        tokens_saved: What the mounted recalls, in context, and tasks would have added to the prompt.
    """

    prompt_tokens: int
    completion_tokens: int
    tokens_saved: int


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An answer and where it comes from.

    Attributes:
        text: The model's reply.
        mode: How the recalled text was given: mounted as weights, in the prompt, both, or not at all.
        recalls: The chunks that were found, best first; where the mode mounts, those of a weight over 0 were mounted.
        tasks: The tasks that it was asked under, given in the same way.
        composition: What was mounted (`name`, `rank`, `norm`, `error`), or None.
        negligible: The composition is too small to change an answer: its chunks hold nothing.
        usage: Tokens.
        finish_reason: `"stop"`, or `"length"` where `max_new_tokens` ended it.
        confidence: The chance, 0 to 1, that the recalls answer the question, where `abstain` asked for it.
        abstained: It was below `abstain`: nothing was generated, and `text` is empty.
    """

    text: str
    mode: Mode
    recalls: Sequence[Recall]
    tasks: Sequence[Task]
    composition: Composition | None
    negligible: bool
    usage: Usage
    finish_reason: FinishReason
    confidence: float | None = None
    abstained: bool = False


class AskArguments(TypedDict, total=False):
    """What every verb that asks takes by keyword; `Memory.ask` says what each means."""

    scope: str
    k: int
    mode: Mode
    records: Sequence[str] | None
    tags: Sequence[str]
    where: Mapping[str, Any] | None
    tasks: Sequence[str] | None
    task_score: float | None
    min_score: float
    spread: float | None
    fallback: Literal["context"] | None
    abstain: float | None
    boost: float | None
    context_prompt: str
    earlier: Sequence[tuple[str, str]]
    system: str | None
    options: GenerationOptions


@dataclass(frozen=True, kw_only=True)
class Asking:
    """How a question is asked: `AskArguments` with their defaults.

    Raises:
        InvalidInput: A value is not one of those.
        InvalidScope: Nor is the scope a path such as `acme/user-7`.
    """

    scope: str = ""
    k: int = CHUNKS_MOUNTED
    mode: Mode = "weights"
    records: Sequence[str] | None = None
    tags: Sequence[str] = ()
    where: Mapping[str, Any] | None = None
    tasks: Sequence[str] | None = None
    task_score: float | None = None
    min_score: float = MIN_SCORE
    spread: float | None = SPREAD
    fallback: Literal["context"] | None = None
    abstain: float | None = None
    boost: float | None = None
    context_prompt: str = CONTEXT_PROMPT
    earlier: Sequence[tuple[str, str]] = ()
    system: str | None = None
    options: GenerationOptions = GREEDY

    def __post_init__(self) -> None:
        Scope(self.scope)
        if self.mode not in get_args(Mode):
            raise InvalidInput(f"unknown mode {self.mode!r}; choose one of {', '.join(get_args(Mode))}")
        if not is_count(self.k):
            raise InvalidInput(f"k must be a whole number of at least 1, not {self.k!r}")
        if self.records is not None and (not are_texts(self.records) or not self.records):
            raise InvalidInput(f"records is a list of ids, not {self.records!r}; leave it out to search")
        if self.only and self.records is not None:
            raise InvalidInput("records names what to mount, and tags and where what to search; give one or the other")
        if self.tasks is not None and not are_texts(self.tasks):
            raise InvalidInput(f"tasks is a list of ids, not {self.tasks!r}")
        if self.fallback not in (None, "context"):
            raise InvalidInput(f"unknown fallback {self.fallback!r}; the one that exists is 'context'")
        if not is_number(self.min_score):
            raise InvalidInput(f"min_score is a cosine similarity, from -1 to 1, not {self.min_score!r}")
        for name in ("task_score", "spread", "abstain"):
            value = getattr(self, name)
            if not (value is None or is_number(value)):
                raise InvalidInput(f"{name} is a number or None, not {value!r}")
        if not isinstance(self.options, GenerationOptions):
            raise InvalidInput(f"options is GenerationOptions(…), not {self.options!r}")
        check_spread(self.spread)
        check_threshold(self.abstain)
        check_boost(self.boost)
        check_encodable("" if self.system is None else self.system, "system")
        check_encodable(self.context_prompt, "context_prompt")
        if not _are_turns(self.earlier):
            raise InvalidInput(f"earlier is a list of pairs, a question and its reply, not {self.earlier!r}")
        for turn in self.earlier:
            for text in turn:
                check_encodable(text, "what was said earlier")
        if "{text}" not in self.context_prompt:
            raise InvalidInput("context_prompt lacks {text}, the place where the recalled text goes")

    @classmethod
    def of(cls, arguments: AskArguments) -> Asking:
        """What a verb that asks was given by keyword.

        Raises:
            TypeError: It takes no argument of such a name.
        """
        if unknown := arguments.keys() - {field.name for field in fields(cls)}:
            raise TypeError(
                f"a question takes no argument {min(unknown)!r}; how its answer is generated goes into "
                "options=GenerationOptions(…)"
            )
        return cls(**arguments)

    @property
    def only(self) -> Filter:
        """What is searched."""
        return Filter.of(self.tags, self.where)


def _are_turns(value: object) -> bool:
    return isinstance(value, Collection) and all(
        isinstance(turn, Sequence) and not isinstance(turn, str) and len(turn) == 2 for turn in value
    )


def check_questions(questions: object) -> None:
    """Refuse what is not several questions.

    Raises:
        InvalidInput: It is one text, or nothing to go through.
    """
    if isinstance(questions, str):
        raise InvalidInput("questions is one text; give a list of them, or use ask()")
    if not isinstance(questions, Iterable):
        raise InvalidInput(f"questions is a list of texts, not {questions!r}")
