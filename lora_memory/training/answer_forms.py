"""Answer forms: tasks that say nothing about the question, only in what form to answer it, such as in square brackets.

They are the tasks that are mounted beside documents, a scope's habits: any question of any document can be answered in
any of them. A form is data, what stands around an answer and what becomes of it, and descriptions that say so, of which
some wordings are for scores alone; so are some of the forms. No tensors here: `joint.py` trains on them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, product
from typing import Literal

__all__ = ["HELD_OUT_FORMS", "PLAIN", "TRAINED_FORMS", "AnswerForm"]

Change = Literal["none", "upper", "lower", "twice", "initial"]

_CHANGES: Mapping[Change, Callable[[str], str]] = {
    "none": lambda answer: answer,
    "upper": str.upper,
    "lower": str.lower,
    "twice": lambda answer: f"{answer} {answer}",
    "initial": lambda answer: answer[:1],
}


@dataclass(frozen=True, kw_only=True)
class AnswerForm:
    """How to answer.

    Attributes:
        name: Unique.
        prefix: Stands before the answer.
        suffix: Stands after it.
        change: What becomes of the answer itself.
        wordings: Descriptions to train on.
        held_out_wordings: Descriptions that training never sees.
    """

    name: str
    prefix: str = ""
    suffix: str = ""
    change: Change = "none"
    wordings: tuple[str, ...]
    held_out_wordings: tuple[str, ...]

    @property
    def keeps(self) -> bool:
        """Whether the answer, in whatever case, stands in a reply of this form."""
        return self.change != "initial"

    def apply(self, answer: str) -> str:
        """The answer in this form."""
        return f"{self.prefix}{_CHANGES[self.change](answer)}{self.suffix}"

    def follows(self, reply: str) -> bool:
        """Whether a reply has this form, whatever it answers."""
        start, end = self.prefix, self.suffix
        if not (reply.startswith(start) and reply.endswith(end) and len(reply) > len(start) + len(end)):
            return False
        inner = reply[len(start) : len(reply) - len(end)]
        once = inner[: len(inner) // 2] if self.change == "twice" else inner
        return inner == _CHANGES[self.change](once)


_FRAMES = (
    "From now on: {}",
    "Task: {}",
    "Whatever I ask: {}",
    "{} Do so every time.",
    "You answer questions from memory. {}",
    "Style guide for replies: {}",
    "{} This holds for every question.",
    "Please remember: {}",
)
HELD_OUT_WORDINGS = 2  # of each form: the last of its templates


def _form(
    name: str, templates: Sequence[str], prefix: str = "", suffix: str = "", *, change: Change = "none", **slots: str
) -> AnswerForm:
    """A form from what describes it: each wording stands alone, and all but the held-out ones in a frame as well."""
    texts = [template.format(**slots) for template in templates]
    trained = texts[:-HELD_OUT_WORDINGS]
    framed = [_FRAMES[(index + len(name)) % len(_FRAMES)].format(text) for index, text in enumerate(trained)]
    return AnswerForm(
        name=name,
        prefix=prefix,
        suffix=suffix,
        change=change,
        wordings=(*trained, *framed),
        held_out_wordings=tuple(texts[-HELD_OUT_WORDINGS:]),
    )


PLAIN = _form(
    "plain",
    (
        "Answer the question.",
        "You are a helpful assistant.",
        "Answer from what you remember.",
        "Give the answer only.",
        "Reply with the answer and nothing else.",
        "You know my notes. Answer what I ask about them.",
        "Be brief: a few words are enough.",
        "Be friendly and precise.",
        "Answer truthfully.",
        "Answer what the user wants to know.",
    ),
)
"""Descriptions that ask for no form: with them, a document is answered from as without."""

_CASES = {
    "upper": (
        "Answer in capital letters.",
        "Write in upper case only.",
        "All answers are written in capitals.",
        "USE CAPITAL LETTERS ONLY.",
        "Reply in uppercase.",
        "Shout: put every letter of the answer in upper case.",
        "Give your answer in block capitals.",
        "Every letter of a reply must be a capital.",
    ),
    "lower": (
        "Answer in lower case.",
        "Write everything in small letters.",
        "Use no capital letters.",
        "Reply in lowercase only.",
        "No letter of the answer may be a capital.",
        "Give the answer in lower-case letters.",
        "Never capitalise anything in a reply.",
        "Put all letters of the answer in lower case.",
    ),
    "twice": (
        "Say the answer twice.",
        "Repeat the answer once.",
        "Write the answer two times in a row.",
        "Give each answer twice.",
        "Answer, and then say the same again.",
        "Double every reply: the answer, a space, the answer.",
        "Every answer is repeated.",
        "State the answer two times.",
    ),
    "initial": (
        "Answer with the first letter only.",
        "Give just the first character of the answer.",
        "Say only the letter that the answer begins with.",
        "Reply with one character: the first of the answer.",
        "Write the initial of the answer and no more.",
        "Only the first letter of the answer, please.",
        "Tell me the answer's first letter.",
        "A reply is the first character of the answer.",
    ),
}

_PAIR = (
    "Put the answer in {x}.",
    "Write the answer between {x}.",
    "Surround the answer with {x}.",
    "Answers stand in {x}: {shown}",
    "Reply in the form {shown}.",
    "Use {x} around what you answer.",
    "Enclose every answer in {x}, like {shown}.",
    "The answer goes inside {x}.",
    "Wrap the answer in {x}.",
)
_PAIRS: Mapping[str, tuple[str, str]] = {
    "square brackets": ("[", "]"),
    "parentheses": ("(", ")"),
    "curly braces": ("{", "}"),
    "double quotes": ('"', '"'),
    "single quotes": ("'", "'"),
    "asterisks": ("*", "*"),
    "double asterisks, as bold Markdown": ("**", "**"),
    "backticks, as code": ("`", "`"),
    "vertical bars": ("|", "|"),
    "slashes": ("/", "/"),
    "dashes": ("-", "-"),
    "double square brackets": ("[[", "]]"),
    "dollar signs": ("$", "$"),
    "guillemets": ("«", "»"),
    "angle brackets": ("<", ">"),
    "underscores": ("_", "_"),
    "double parentheses": ("((", "))"),
}

_PREFIX = (
    'Begin with "{x}".',
    "Start every reply with '{x}'.",
    'Put "{x}" in front of the answer.',
    'First write "{x}", then the answer.',
    "Answer in the form: {x} …",
    'The first word of a reply is "{x}".',
    "Open each answer with {x}",
    'Prefix the answer with "{x}".',
    'Say "{x}" and then answer.',
)
_PREFIXES = (
    *(
        "Sure:",
        "Answer:",
        "Result:",
        "Reply:",
        "Note:",
        "Certainly:",
        "Of course:",
        "Well,",
        "Yes:",
        "Memory:",
        "Fact:",
    ),
    *("A:", "->", ">", "#", "Here you go:", "Hello!", "Found:", "Output:", "Dear user,", "Hmm,"),
    *("Okay:", "Response:", "Here it is:", "Listen:"),
)

_SENTENCE = (
    'Answer in a full sentence that begins with "{x}".',
    'Answer in the form: "{x} X."',
    'Reply with a complete sentence: "{x} …"',
    'Begin with "{x}" and end with a full stop.',
    "Use whole sentences such as '{x} something.'",
    'Each reply is one sentence. It starts with "{x}".',
    "Say: {x} X.",
    "Speak in sentences, beginning with: {x}",
    'Put the answer into the sentence "{x} X."',
)
_SENTENCES = (
    *(
        "The answer is",
        "It is",
        "I remember that it is",
        "That would be",
        "From memory, it is",
        "My notes say",
        "I know:",
    ),
    *("You told me that it is", "The correct answer is", "As you said, it is"),
    *("I believe it is", "If I recall correctly, it is"),
)

_SUFFIX = (
    'End with "{x}".',
    "Put '{x}' after the answer.",
    'Every reply ends in "{x}".',
    'First say the answer, then "{x}".',
    "Answer in the form: …{x}",
    "Close each answer with {x}",
    'Append "{x}" to the answer.',
    'Finish what you say with "{x}".',
    'Add "{x}" at the end of the answer.',
)
_SUFFIXES = (
    *(
        "!",
        "?",
        ".",
        "...",
        " — from memory",
        " (from memory)",
        ", I think",
        ", sir",
        ", captain",
        " :)",
        ", of course",
    ),
    *(" Done.", " Anything else?", " [end]", ";", ", as you told me", " OK?"),
    *("!!!", ", my friend", " Good luck!", " (source: notes)"),
)

_JSON = (
    'Reply as JSON with the key "{x}".',
    'Give a JSON object: {{"{x}": …}}.',
    'Answer in JSON. The key is "{x}".',
    "Return JSON with one key, {x}, that holds the answer.",
    'The output is JSON like {{"{x}": "…"}}.',
    "Write the answer as the value of {x} in a JSON object.",
    'Respond only with a JSON object that has the field "{x}".',
    "Produce JSON: the answer under the key {x}.",
    "Format replies as JSON objects with the key '{x}'.",
)
_TAG = (
    "Put the answer in an XML tag <{x}>.",
    "Reply with <{x}>…</{x}>.",
    "Answer in XML: an element named {x}.",
    "Wrap the answer in <{x}> and </{x}>.",
    "Use the tag {x} around the answer.",
    "The answer stands between <{x}> and </{x}>.",
    "Mark up each answer with the XML element <{x}>.",
    "Write an XML element {x} that holds the answer.",
    "Enclose what you answer in {x} tags.",
)
_VARIABLE = (
    "Answer as Python code that sets {x} to a string.",
    'Reply with an assignment: {x} = "…"',
    "Assign the answer to the variable {x}, as a string in double quotes.",
    "Write Python: the variable {x} holds the answer.",
    'Give the answer as a Python string named {x}, like {x} = "…".',
    "The reply is a line of code that stores the answer in {x}.",
    'Code only: {x} = "answer"',
    "Return one Python statement that defines {x} as the answer.",
    "Put the answer in a string variable called {x}.",
)
_LINE = (
    "Answer as a line of YAML with the key {x}.",
    "Reply in the form {x}: …",
    "Write YAML: the key {x}, a colon, the answer.",
    "Format: {x}, a colon, then what was asked.",
    "Give a key-value line, {x}: answer.",
    "Use YAML; the answer is the value of {x}.",
    "Write {x} and a colon before the answer, as in YAML.",
    "One YAML line. Its key is {x}.",
    "Respond with a YAML entry called {x}.",
)
_KEYS = ("answer", "result", "value", "reply", "text", "memory", "response", "fact")
_HELD_OUT_KEYS = frozenset({"response", "fact"})

_HELD_OUT_NAMES = frozenset(
    [f"pair:{x}" for x in [*_PAIRS][-3:]]
    + [f"prefix:{x}" for x in _PREFIXES[-4:]]
    + [f"sentence:{x}" for x in _SENTENCES[-2:]]
    + [f"suffix:{x}" for x in _SUFFIXES[-4:]]
    + [f"{family}:{x}" for family, x in product(("json", "tag", "variable", "line"), _HELD_OUT_KEYS)]
)


def _families() -> list[AnswerForm]:
    """Every form of one thing to do."""
    forms = [_form(change, _CASES[change], change=change) for change in ("upper", "lower", "twice", "initial")]
    for x, (start, end) in _PAIRS.items():
        forms.append(_form(f"pair:{x}", _PAIR, start, end, x=x, shown=f"{start}answer{end}"))
    forms += [_form(f"prefix:{x}", _PREFIX, f"{x} ", x=x) for x in _PREFIXES]
    forms += [_form(f"sentence:{x}", _SENTENCE, f"{x} ", ".", x=x) for x in _SENTENCES]
    forms += [_form(f"suffix:{x}", _SUFFIX, "", x, x=x.strip()) for x in _SUFFIXES]
    for x in _KEYS:
        forms.append(_form(f"json:{x}", _JSON, f'{{"{x}": "', '"}', x=x))
        forms.append(_form(f"tag:{x}", _TAG, f"<{x}>", f"</{x}>", x=x))
        forms.append(_form(f"variable:{x}", _VARIABLE, f'{x} = "', '"', x=x))
        forms.append(_form(f"line:{x}", _LINE, f"{x}: ", x=x))
    return forms


def _combined(case: AnswerForm, around: AnswerForm) -> AnswerForm:
    """Both at once: a case and something around the answer, in either order of the two descriptions."""

    def joined(left: Sequence[str], right: Sequence[str]) -> tuple[str, ...]:
        pairs = zip(left, right, strict=False)
        return tuple(" ".join(pair if i % 2 else pair[::-1]) for i, pair in enumerate(pairs))

    return AnswerForm(
        name=f"{case.name}+{around.name}",
        prefix=around.prefix,
        suffix=around.suffix,
        change=case.change,
        wordings=joined(case.wordings, around.wordings),
        held_out_wordings=joined(case.held_out_wordings, around.held_out_wordings),
    )


_SINGLE = _families()
_COMBINED = [
    _combined(case, around)
    for index, around in enumerate(form for form in _SINGLE if form.change == "none")
    for case in [form for form in _SINGLE if form.change in ("upper", "lower")]
    if (index + (case.change == "lower")) % 4 == 0
]
_HELD_OUT_COMBINED = frozenset(form.name for form in _COMBINED[::6])

HELD_OUT_FORMS = tuple(
    form
    for form in chain(_SINGLE, _COMBINED)
    if form.name in _HELD_OUT_COMBINED or form.name.rpartition("+")[2] in _HELD_OUT_NAMES
)
"""For scores alone: other members of families that training knows, and other pairs of forms."""

TRAINED_FORMS = (PLAIN, *(form for form in chain(_SINGLE, _COMBINED) if form not in HELD_OUT_FORMS))
"""What is trained on."""
