"""What a chunk is read behind: its headings, its table's columns, or the name of what its text is about.

A chunk is cut out of its text, and with that goes what said whom 'she' means, or which column holds the price. It is
encoded, embedded, ranked and told with the line that says so put in front.
"""

import re
from collections.abc import Iterator

from lora_memory.words import FUNCTION_WORDS

__all__ = ["LOOK_BACK", "MOST_ABOVE", "READING", "above"]

READING = 1
"""Counts the versions of this rule, for what was begun by one and would be finished by the next."""

MOST_ABOVE = 100
"""Characters put in front of a chunk, at most; the outermost headings are left out first."""

LOOK_BACK = 1 << 13
"""Characters above a chunk, in which to look."""

_OPENING = 160  # characters, in which a text names what it is about
_DEEPEST = 6  # of headings

# A line of Markdown, or that of a section in a configuration file, if such lines follow.
_HEADING = re.compile(r"(?:(#{1,6}) \S.*|\[{1,2}[^\[\]\n]+\]{1,2}(?=[^\S\n]*\n\s*[\w.\"-]+\s*[=:]))$", re.MULTILINE)
_BEGINS = re.compile(r"(?:(#{1,6}) \S|\[{1,2}[^\[\]\n]+\]{1,2}$)", re.MULTILINE)  # a part that does so
_RULE = re.compile(r"\|[\s|:-]*")  # what, with a dash in it, rules off the first line of a table

_WORD = r"[A-ZÀ-ÖØ-ÞĀ-ſΑ-ΩА-Я][\w'’&-]*"
_JOINED = rf"{_WORD}(?: (?:(?:of|the|de|van|von|la|and|for) )*(?:{_WORD}|\d+\b)){{1,12}}"
_NAME = re.compile(rf"\b(?:The )?({_JOINED})|\b({_WORD})")
_VALUE = re.compile(r"(?:: |\")$")  # before a name that is what something else is said to be
_MENTION = re.compile(r"(?<!\bin)(?<!\bat)(?<!\bto)(?<!from)(?<!near)(?<=[a-z,]) $")  # before a name of one word
_FIRST = re.compile(rf"[^\w#|{{}}\n]{{0,8}}(?:[Tt]he )?({_JOINED})")  # at the start of a line, a bullet before it
_SPEAKER = re.compile(r"\W{0,8}(?:(?:user|assistant|human|ai|system|tool)\s*:|(?:i|my|we|our)\b)", re.IGNORECASE)
_NOT_ABOUT = frozenset(
    "although at besides by dear for from hello hey hi in like on to unlike while with without".split()
)
"""What a sentence begins with that names somebody before it comes to what it is about."""
_NO_NAMES = (
    FUNCTION_WORDS
    | _NOT_ABOUT
    | frozenset(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        "september october november december after before best debug during error info kind last next no note once one "
        "regards see since some there today todo tomorrow trace until update warn warning yes yesterday "
        "am das der die ein eine el il im la le les los".split()
    )
)


def above(text: str, start: int, end: int, named: dict[int, str] | None = None) -> str:
    """What is put in front of `text[start:end]` where it is read; empty where nothing helps or nothing is found.

    - What has headings above it, of Markdown or a `[section]` of a configuration file, stands under these, the
      outermost first, and a row of a Markdown table also under the table's first line and the line that rules it off.
    - Anything else follows the name that its paragraph begins with, or the last such paragraph above it, or else the
      first name near the text's start: `Zamiro Bridge: It was opened in 1931.` A part that begins with a name, holds
      this one, or is what somebody says of themselves is left alone.

    What lies more than `LOOK_BACK` characters above the part is not looked at, nor what comes after it.

    Args:
        text: What the part was cut out of.
        start: Where it begins.
        end: Where it ends.
        named: Filled with the names that lines begin with. Parts of the same text that share one are read in a
            fraction of the time where many lines might begin with a name and do not.
    """
    named = {} if named is None else named
    part = text[start:end]
    here = _BEGINS.match(text, start, end)
    lines = _headings(text, start, end, below=_level(here) if here else _DEEPEST + 1)
    if part.startswith("|") and (columns := _columns(text, start)):
        lines.append(columns)
    while lines and len("\n".join(lines)) > MOST_ABOVE:
        del lines[0]
    if lines:
        return "\n".join(lines) + "\n"
    if here or _SPEAKER.match(part):
        return ""
    subject, own = _subject(text, start, named), _FIRST.match(part)
    if not subject or subject in part or (own and _named(own[1])):
        return ""
    return f"{subject}: "


def _columns(text: str, start: int) -> str:
    """The head of the Markdown table that has a row at `start`; empty at its first line."""
    top, least = start, max(0, start - LOOK_BACK)
    while top > least:
        line = text.rfind("\n", least, top - 1) + 1
        if line == 0 and least:
            return ""  # the table begins further above
        if not text.startswith("|", line):
            break
        top = line
    first, second, *_ = [*text[top:start].split("\n"), "", ""]
    return f"{first}\n{second}" if "-" in second and _RULE.fullmatch(second) else first


def _headings(text: str, start: int, end: int, *, below: int) -> list[str]:
    """The headings that what is at `start` stands under, the outermost first, each of a level above `below`."""
    least, found = max(0, start - LOOK_BACK), list[str]()
    for line in _lines_that_may_be_headings(text, least, start):
        heading = _HEADING.match(text, line, end)
        if heading and heading.end() <= start and _level(heading) < below and not _is_comment(heading, least):
            below = _level(heading)
            found.insert(0, heading.group())
        if below == 1:
            break
    return found


def _lines_that_may_be_headings(text: str, least: int, end: int) -> Iterator[int]:
    """Where lines begin that start with '#' or end in ']', the last one first: those of a log start with '['."""
    sharp = square = end
    while end > least:
        if sharp >= end:
            sharp = text.rfind("\n#", least, end)
        if square >= end:
            closed = text.rfind("]\n", least, end)
            square = text.rfind("\n", least, closed) if closed >= 0 else -1
        end = max(sharp, square)
        if end >= 0 or not least:
            yield end + 1


def _level(heading: re.Match[str]) -> int:
    return heading.end(1) - heading.start(1) if heading[1] else 1


def _is_comment(heading: re.Match[str], least: int) -> bool:
    """Whether a line with one '#' follows another line at once, as in code."""
    line = heading.start()
    before = heading.string[max(least - 1, line - 80, 0) : line]
    told = before.rstrip()
    return heading[1] == "#" and told != "" and before.count("\n", len(told)) < 2


def _subject(text: str, start: int, named: dict[int, str]) -> str:
    """The name of what the text at `start` is about, empty where none is found."""
    least, end = max(0, start - LOOK_BACK), start
    while end > least:
        line = text.rfind("\n", least, end) + 1
        if line == 0:
            return "" if least else _first_name(text[: min(start, _OPENING)])
        if end == start:  # the part's own line, which is not read to its end
            name = _begins_with(text[line:start])
        elif line in named:
            name = named[line]
        else:
            name = named[line] = _begins_with(text[line:end])
        if name:
            return name
        end = line - 1
    return ""


def _begins_with(line: str) -> str:
    """The name that a line begins with, empty where it begins with none."""
    first = _FIRST.match(line)
    return _named(first[1]) if first else ""


def _first_name(opening: str) -> str:
    """The first name of a text; none where that is a value, or is shouted all along."""
    for found in _NAME.finditer(opening):
        before = opening[max(0, found.start() - 8) : found.start()]
        several, one = found.groups()
        name = _named(several) if several else _named(one, alone=True) if _MENTION.search(before) else ""
        if name or len(found.group()) > MOST_ABOVE // 2:
            return "" if _VALUE.search(before) else name
    return ""


def _named(capitalised: str, *, alone: bool = False) -> str:
    """The name in a row of words, without those that start a sentence; empty if it is a date's, shouted or the like.

    It has two words that are no numbers, unless one that stands `alone` will do.
    """
    words = capitalised.removesuffix("'s").split()
    left_out = set[str]()
    while words and ((word := re.split("['’]", words[0])[0].casefold()) in _NO_NAMES or word.isdigit()):
        left_out.add(word)
        del words[0]
    name = " ".join(words)
    if not name or sum(not word.isdigit() for word in words) < 2 - alone or left_out & _NOT_ABOUT:
        return ""
    return "" if name.isupper() or not name[0].isupper() or len(name) > MOST_ABOVE // 2 else name
