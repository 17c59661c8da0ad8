"""A long conversation whose prompt stays short: old turns are in the weights, and what was said in them is still known.

    python examples/long_running_assistant.py --turns 40 --plot prompt_tokens.png

Prints each question with its answer and, in the end, the tokens of every turn's prompt beside those of a prompt that
holds the whole conversation. The plot needs matplotlib (pip install "lora-memory[plots]"). On the default models, with
one CPU core, it takes about a minute.
"""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

from lora_memory import GenerationOptions, Memory

FACTS = {
    "By the way, the door code of the studio is 5512.": "What is the door code of the studio?",
    "Our dentist is Dr. Yara Quinn.": "Who is our dentist?",
    "Otto Baker's birthday is on March 14.": "When is Otto Baker's birthday?",
    "The spare key is under the blue flowerpot.": "Where is the spare key?",
    "Lena Walsh drives a green van.": "What does Lena Walsh drive?",
}
SMALL_TALK = (
    "It rained all morning, so I stayed in and read.",
    "I tried a new recipe for dinner, it was a bit salty.",
    "The neighbors are having their roof repaired.",
    "I went for a walk by the river after lunch.",
    "We watched an old film last night.",
    "The train was late again.",
    "I am thinking of repainting the kitchen.",
    "The garden needs some attention this week.",
)
REPLY = "Thanks for telling me."
ANSWER = GenerationOptions(max_new_tokens=16)


class Tokens(NamedTuple):
    """Of one turn's prompt, in a session and with the whole conversation in it."""

    session: int
    everything: int


def script(turns: int) -> Iterator[str]:
    """What the user says: the facts first, then small talk, the questions at the end."""
    questions = list(FACTS.values())
    yield from islice([*FACTS, *islice(cycle(SMALL_TALK), turns)], turns - len(questions))
    yield from questions


def converse(memory: Memory, turns: int, *, window: int = 6) -> list[Tokens]:
    """Hold the conversation; the tokens of each turn."""
    said: list[tuple[str, str]] = []
    counted: list[Tokens] = []
    with memory.session("assistant", window=window, scope="example") as session:
        for text in script(turns):
            session.flush()  # only so that the figures do not depend on how fast the background is
            prompts = [memory.base_model.chat_ids(text, earlier=earlier) for earlier in (session.turns, said)]
            counted.append(Tokens(*map(len, prompts)))
            reply = REPLY
            if text in FACTS.values():
                reply = session.ask(text, options=ANSWER).text
                print(f"{text}\n    {reply}")
            else:
                session.add(text, reply)
            said.append((text, reply))
    return counted


def plot(counted: Sequence[Tokens], path: Path) -> None:
    """Draw the prompts' tokens turn by turn."""
    try:
        from matplotlib.figure import Figure
    except ImportError as exc:
        raise SystemExit('The plot needs matplotlib: pip install "lora-memory[plots]"') from exc
    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    turns = range(1, len(counted) + 1)
    axes.plot(turns, [each.everything for each in counted], label="everything in the prompt")
    axes.plot(turns, [each.session for each in counted], label="session: old turns in the weights")
    axes.set(xlabel="turn", ylabel="tokens in the prompt", ylim=(0, None))
    axes.legend()
    figure.savefig(path)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the example."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--turns", type=int, default=40)
    parser.add_argument("--plot", type=Path, help="write a plot to this file")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as directory, Memory.open(directory) as memory:
        counted = converse(memory, chosen.turns)
    print(f"\n{'turn':>4}  {'session':>7}  {'everything':>10}")
    for turn, tokens in enumerate(counted, 1):
        print(f"{turn:>4}  {tokens.session:>7}  {tokens.everything:>10}")
    if chosen.plot:
        plot(counted, chosen.plot)


if __name__ == "__main__":
    main()
