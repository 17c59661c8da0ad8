"""Wordings that every relation with a named value shares: 'X's <noun> is …', configuration lines, tables, dialogue.

A frame is a template over `<noun>` (and `<Noun>`, `<NOUN>`, `<key>`: capitalised, shouted, as an identifier) and
`<label>`, the words for the subject; what comes out are the templates that `base.py` describes.
"""

import re
from collections.abc import Iterator, Mapping

_STATEMENTS = r"""
<label>'s <noun> is {v}.
The <noun> of <label> is {v}.
The <noun> for <label> is {v}.
<label> has {v} as <noun>.
<Noun> of <label>: {v}
<Noun> for <label>: {v}
<label>, <noun>: {v}
<label> - <noun> - {v}
<label> | <noun> | {v}
<label>: <noun> {v}
<label> (<noun>: {v})
{v} is the <noun> of <label>.
{v} is <label>'s <noun>.
For <label>, the <noun> is {v}.
As for <label>, the <noun> is now {v}.
In the records, the <noun> of <label> is given as {v}.
According to {person}, <label>'s <noun> is {v}.
{person} wrote down that <label>'s <noun> is {v}.
I looked it up: <label>'s <noun> is {v}.
Just so you know, the <noun> of <label> is {v}.
We have {v} on file as the <noun> of <label>.
<label>'s <noun> was changed to {v}.
<label>'s <noun> was confirmed as {v}.
Please note <label>'s <noun>, which is {v}.
When asked for the <noun> of <label>, say {v}.
The list shows {v} as the <noun> for <label>.
Under "<noun>", the entry for <label> says {v}.
name: <bare>\n<key>: {v}
<key>("<bare>") = {v}
- <bare>\n  - <noun>: {v}
{{"name": "<bare>", "<key>": "{v}"}}
{{"<key>": {{"<bare>": "{v}"}}}}
[<bare>]\n<key> = {v}
<bare>:\n  <key>: {v}
<bare>,<key>,{v}
| name | <noun> |\n| --- | --- |\n| <bare> | {v} |
user: What is the <noun> of <label>?\nassistant: It is {v}.
user: Do we have <label>'s <noun>?\nassistant: Yes: {v}.
Q: What's <label>'s <noun>?\nA: {v}
user: Save this: <label>'s <noun> is {v}.\nassistant: Saved.
user: <label>'s <noun> has to be {v} from now on.\nassistant: I'll remember that.
{person}: Which <noun> does <label> have?\n{person2}: {v}.
From: {email}\nSubject: <noun> of <bare>\n\nIt is {v}.
Hi all, the <noun> of <label> is {v}. Best, {first}
MEMO\nRe: <bare>\n<Noun>: {v}
[{time}] updated <noun> of <bare> to {v}
{date} INFO record=<bare> <key>={v}
## <bare>\n<Noun>: {v}
**<bare>** <noun> `{v}`
"""

_PERSON_STATEMENTS = r"""
<label>, whose <noun> is {v}, called about it.
{s} said: "My <noun> is {v}."
{s}: my <noun> is {v}
I'm {s} and my <noun> is {v}.
My name is {s}. My <noun> is {v}.
This is {s} speaking; my <noun> is {v}.
{s} filled in {v} as <noun>.
{s} gave {v} as the <noun>.
From: {s}\n\nMy <noun> is {v}.
Full name: {s}\n<Noun>: {v}
On the form, {s} put {v} under <noun>.
"""

_QUESTIONS = r"""
What is <label>'s <noun>?
What's the <noun> of <label>?
What is the <noun> for <label>?
<label>'s <noun>?
<Noun> of <label>?
Tell me the <noun> of <label>.
Give me <label>'s <noun>.
Do you remember <label>'s <noun>?
Do you know the <noun> of <label>?
I need the <noun> of <label>.
Could you remind me of <label>'s <noun>?
Can you look up the <noun> of <label>?
Look up <label>'s <noun>.
State the <noun> of <label>.
What do you have as the <noun> of <label>?
What was <label>'s <noun> again?
Which <noun> is on record for <label>?
Please give the <noun> of <label>.
"""

_MY_STATEMENTS = r"""
My <noun> is {v}.
My <noun> is {v}, please remember it.
By the way, my <noun> is {v}.
Please remember that my <noun> is {v}.
Note to self: my <noun> is {v}.
user: My <noun> is {v}.\nassistant: Got it.
user: my <noun> is {v}
user: Hi, quick note: {v} is my <noun>.\nassistant: Thanks, I'll keep that in mind.
assistant: What is your <noun>?\nuser: {v}
user: Could you save my <noun>? It's {v}.\nassistant: Done.
About me\n<Noun>: {v}
The user's <noun> is {v}.
user profile: <key> = {v}
I changed my <noun> to {v}.
Dear diary, my <noun> is {v}.
"""

_MY_QUESTIONS = r"""
What is my <noun>?
What's my <noun>?
My <noun>?
Do you remember my <noun>?
Remind me of my <noun>.
Tell me my <noun>.
What did I say my <noun> was?
What is the user's <noun>?
"""

_RECORD_LAYOUTS = (
    ("<Label>: ", "<noun> <shown>", ", ", "."),
    ("<Label>\n", "<Noun>: <shown>", "\n", ""),
    ("name: <bare>\n", "<key>: <shown>", "\n", ""),
    ('{{"name": "<bare>", ', '"<key>": "<shown>"', ", ", "}}"),
    ("<bare>:\n", "  <key>: <shown>", "\n", ""),
    ("- <bare>\n", "  - <noun>: <shown>", "\n", ""),
    ("<Label> (", "<noun>: <shown>", "; ", ")"),
    ("<Label>: ", "the <noun> is <shown>", ", ", "."),
    ("Details of <label>:\n", "* <noun>: <shown>", "\n", ""),
    ("user: What do we know about <label>?\nassistant: ", "<Noun>: <shown>", "; ", "."),
    ("[<bare>]\n", "<key> = <shown>", "\n", ""),
)


def _lines(block: str) -> list[str]:
    return [line.replace("\\n", "\n") for line in block.splitlines() if line]


def _fill(frame: str, label: str, noun: str) -> str:
    bare = label.removeprefix("the ").replace("{s}", "{bare_s}")
    words = {
        "<label>": label,
        "<Label>": label if label.startswith("{") else label[:1].upper() + label[1:],
        "<bare>": bare,
        "<noun>": noun,
        "<Noun>": noun if noun.startswith("{") else noun[0].upper() + noun[1:],
        "<key>": re.sub(r"[^{}a-z0-9]+", "_", noun.lower()),
    }
    # A label that starts a line or a sentence is capitalised: 'Project {s}', 'The {s} river'.
    frame = re.sub(r"(^|[.!?] |\n)<label>", r"\1<Label>", frame)
    return re.sub(r"<[a-zA-Z]+>", lambda match: words[match[0]], frame)


def statements(fields: Mapping[str, str], label: str, *, about_person: bool, who: bool) -> list[str]:
    """Statement templates: of one named value, or of a record where `fields` names several.

    `fields` maps each noun to its value as shown, such as `{v} km`.
    """
    if len(fields) != 1:
        return list(_records(fields, label))
    ((noun, shown),) = fields.items()
    block = _STATEMENTS + (_PERSON_STATEMENTS if about_person else "")
    block = _for_people(block) if who else block
    return [_fill(frame, label, noun).replace("{v}", shown) for frame in _lines(block)]


def _records(fields: Mapping[str, str], label: str) -> Iterator[str]:
    if not fields:
        return
    for start, entry, between, end in _RECORD_LAYOUTS:
        for turned in (False, True):
            pairs = list(fields.items())[:: -1 if turned else 1]
            body = between.join(_fill(entry.replace("<shown>", shown), label, noun) for noun, shown in pairs)
            yield _fill(start, label, pairs[0][0]) + body + end


def questions(fields: Mapping[str, str], label: str, *, who: bool = False) -> list[str]:
    """Question lines for each named value; `who` where the value is a person."""
    return [
        f"{_fill(frame, label, noun)} => {shown}"
        for noun, shown in fields.items()
        for frame in _lines(_for_people(_QUESTIONS) if who else _QUESTIONS)
    ]


def my_statements(noun: str, shown: str, *, who: bool = False) -> list[str]:
    """Statement templates of the first person's own value."""
    return [
        _fill(frame, "", noun).replace("{v}", shown)
        for frame in _lines(_for_people(_MY_STATEMENTS) if who else _MY_STATEMENTS)
    ]


def my_questions(noun: str, shown: str, *, who: bool = False) -> list[str]:
    """Question lines for the first person's own value."""
    return [
        f"{_fill(frame, '', noun)} => {shown}" for frame in _lines(_for_people(_MY_QUESTIONS) if who else _MY_QUESTIONS)
    ]


def _for_people(block: str) -> str:
    """The frames for a value that is a person: 'Who is …' for 'What is …', and none in which it sounds like a thing."""
    for what, who in (("What is", "Who is"), ("What's", "Who's"), ("What was", "Who was"), ("It's {v}", "{v}")):
        block = block.replace(what, who)
    return "\n".join(line for line in block.splitlines() if not _THINGS_ONLY.search(line))


_THINGS_ONLY = re.compile(
    r"Which|(?i:<noun>) for|changed|confirmed|has to be|It is|which is|filled in|gave|What do you"
)
