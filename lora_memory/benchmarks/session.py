"""`bench session`: is what was said at the beginning of a long conversation still known at its end?

Simulated conversations: an invented fact in one of the first five turns, small talk in the others, canned replies. The
last turn asks for the fact, in a session whose older turns are in the weights, and with the whole conversation in the
prompt. Each conversation has a scope of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from statistics import fmean
from typing import Literal, NamedTuple

from tqdm.auto import tqdm

from lora_memory.asking import Answer, Asking
from lora_memory.backends.base import GenerationOptions
from lora_memory.benchmarks.examination import Reply, hit_rate, own_scope, scores
from lora_memory.benchmarks.passages import Passage, Question, asking
from lora_memory.benchmarks.recall import MAX_NEW_TOKENS, SEED, TEMPLATES, Templates, fixed_set
from lora_memory.benchmarks.result import Result, Row, environment
from lora_memory.errors import InvalidInput
from lora_memory.memory import Memory
from lora_memory.scoring import contains
from lora_memory.session import WINDOW, Turn
from lora_memory.training.data import recall_set
from lora_memory.training.fillers import filler

__all__ = ["run"]

Way = Literal["session", "prompt"]

WAYS: Sequence[Way] = ("session", "prompt")
LIMIT = 50
TURNS = 40
FACT_BEFORE = 5  # the fact is said in one of so many first turns
COMPARED_TURN = 10  # whose prompt the last one's is compared with
REPLIES = (
    "Got it.",
    "I see.",
    "Thanks for telling me.",
    "That sounds nice.",
    "Okay, noted.",
    "Understood.",
    "Good to know.",
    "Sure, go on.",
)
OPTIONS = GenerationOptions(max_new_tokens=MAX_NEW_TOKENS)


class _Conversation(NamedTuple):
    """What was said before the last turn, a fact among it, and the question about that, which is the last turn."""

    turns: Sequence[Turn]
    question: Question


class _Outcome(NamedTuple):
    """The reply to the last turn, the tokens of its prompt, and those of the same question as an early turn."""

    talk: _Conversation
    answer: Answer
    early_tokens: int


def run(
    memory: Memory,
    *,
    limit: int = LIMIT,
    turns: int = TURNS,
    window: int = WINDOW,
    templates: Sequence[Templates] = TEMPLATES,
    ways: Sequence[Way] = WAYS,
    seed: int = SEED,
    progress: bool = False,
) -> Result:
    """Hold conversations and ask at their end for what was said at their beginning.

    Args:
        memory: An empty one; it is left empty.
        limit: Conversations of each origin.
        turns: Of each conversation, the question included.
        window: Turns that a session keeps in the prompt.
        templates: Origins of the facts: `"unseen"` (the fixed set of `bench recall`) and `"seen"` (generated).
        ways: A session, or the whole conversation in the prompt.
        seed: Another seed generates other facts and small talk.
        progress: Show progress bars on a terminal.

    Returns:
        A row for each origin and way: `{"templates", "way", "turns", "exact_match", "f1", "contains", "n",
        "hit_rate", "prompt_tokens", "early_prompt_tokens"}`. The hit rate is how often the recalls had the answer in
        them; the tokens are means, of the last turn and of the same question as turn 10.

    Raises:
        InvalidInput: Fewer turns than 11, or the memory's root scope holds records.
    """
    if turns <= COMPARED_TURN:
        raise InvalidInput(f"turns must be over {COMPARED_TURN}, the turn that prompts are compared at, not {turns}")
    results: list[Row] = []
    with own_scope(memory, "session") as scope:
        for origin in templates:
            talks = list(_conversations(origin, limit, turns, seed))
            for way in ways:
                bar = tqdm(talks, desc=f"{origin}, {way}", unit="conversation", disable=None if progress else True)
                if way == "session":
                    held = [_in_session(memory, scope, talk, window) for talk in bar]
                else:
                    held = [_in_prompt(memory, scope, talk) for talk in bar]
                results.append({"templates": origin, "way": way, "turns": turns, **_summary(held)})
    return Result(
        benchmark="session",
        settings={
            "limit": limit,
            "turns": turns,
            "window": window,
            "templates": list(templates),
            "ways": list(ways),
            "fact_before": FACT_BEFORE,
            "compared_turn": COMPARED_TURN,
            "max_new_tokens": MAX_NEW_TOKENS,
            "seed": seed,
        },
        environment=environment(memory),
        results=results,
    )


def _conversations(origin: Templates, limit: int, turns: int, seed: int) -> Iterator[_Conversation]:
    rng = Random(f"benchmark/session/{origin}/{seed}")
    facts = fixed_set(1) if origin == "unseen" else [Passage.of_row(row) for row in recall_set(1, limit, seed=seed)]
    for passage in asking(facts, limit):
        texts = [filler(rng) for _ in range(turns - 1)]
        texts[rng.randrange(FACT_BEFORE)] = passage.text
        said = [Turn(text, rng.choice(REPLIES)) for text in texts]
        yield _Conversation(said, passage.questions[0])


def _in_session(memory: Memory, scope: str, talk: _Conversation, window: int) -> _Outcome:
    """The conversation in a session, which is forgotten."""
    early = 0
    with memory.session("talk", scope=scope, window=window) as session:
        for number, turn in enumerate(talk.turns, 1):
            if number == COMPARED_TURN:
                session.flush()
                early = _prompt_tokens(memory, talk, session.turns)
            session.add(*turn)
        session.flush()
        answer = session.ask(talk.question.text, options=OPTIONS)
    memory.forget(scope=session.scope)
    return _Outcome(talk, answer, early)


def _in_prompt(memory: Memory, scope: str, talk: _Conversation) -> _Outcome:
    """The whole conversation before the question, and no memory."""
    asking = Asking(scope=scope, mode="none", earlier=talk.turns, options=OPTIONS)
    (answer,) = memory.ask_each([(talk.question.text, asking)])
    if not isinstance(answer, Answer):
        raise answer
    return _Outcome(talk, answer, _prompt_tokens(memory, talk, talk.turns[: COMPARED_TURN - 1]))


def _prompt_tokens(memory: Memory, talk: _Conversation, earlier: Sequence[Turn]) -> int:
    return len(memory.base_model.chat_ids(talk.question.text, earlier=earlier))


def _summary(held: Sequence[_Outcome]) -> Row:
    replies = [Reply(talk.question, "", answer.text, answer.recalls) for talk, answer, _ in held]
    return {
        **scores(replies),
        "hit_rate": hit_rate(replies, _found, held[0].answer.mode),
        "prompt_tokens": round(fmean(answer.usage.prompt_tokens for _, answer, _ in held), 1),
        "early_prompt_tokens": round(fmean(early for _, _, early in held), 1),
    }


def _found(reply: Reply) -> bool:
    """Whether a turn, or a part of one, that has an accepted answer in it was found and is worth mounting."""
    return any(contains(recall.text, reply.question.accepted) for recall in reply.recalls if recall.weight)
