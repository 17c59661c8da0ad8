"""Scopes: which paths are accepted, and who sees whom."""

import copy
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lora_memory.errors import InvalidScope
from lora_memory.scopes import Scope

SEGMENTS = st.text(alphabet="ab1._-@:+ é京", min_size=1, max_size=5).filter(lambda s: s not in (".", ".."))
SCOPES = st.lists(SEGMENTS, max_size=4).map(lambda segments: Scope("/".join(segments)))


@pytest.mark.parametrize(
    "path",
    [
        "",
        "acme",
        "acme/user-7/chat-3",
        "a.b_c-d@e:f+g h",
        "Köln/東京/नमस्ते",
        "...",
        "a" * 128,
        "/".join(["a" * 127] * 4),
    ],
)
def test_accepted(path: str) -> None:
    assert Scope(path) == path
    assert Scope(Scope(path)) == path


@pytest.mark.parametrize(
    "path",
    [
        "/acme", "acme/", "a//b", "/", ".", "..", "a/../b", "a/./b", "a\\b", "a\nb", "a\x00b", "a%b", "a*", "a_b'--",
        "\t", "a" * 129, "/".join(["a" * 128] * 4) + "/a", "😀", "a\u200bb", "\ud800",
    ],
)  # fmt: skip
def test_refused(path: str) -> None:
    with pytest.raises(InvalidScope):
        Scope(path)


@pytest.mark.parametrize("path", [None, 7, b"acme", ["acme"]])
def test_refused_types(path: object) -> None:
    with pytest.raises(InvalidScope, match="str"):
        Scope(path)  # type: ignore[arg-type]


def test_errors_are_value_errors_that_name_the_segment() -> None:
    with pytest.raises(ValueError, match=r"'us\*er'"):
        Scope("acme/us*er")


def test_visible() -> None:
    assert Scope("acme/user-7/chat-3").visible() == ("acme/user-7/chat-3", "acme/user-7", "acme", "")
    assert Scope("").visible() == ("",)


def test_contains() -> None:
    assert Scope("acme").contains("acme")
    assert Scope("acme").contains("acme/user-7/chat-3")
    assert Scope("").contains("acme")
    assert not Scope("acme").contains("acme2")
    assert not Scope("acme").contains("")
    assert not Scope("acme/a").contains("acme/b")


def test_join() -> None:
    assert Scope("acme").join("user-7/chat-3") == "acme/user-7/chat-3"
    assert Scope("").join("acme") == "acme"
    assert Scope("acme").join("") == "acme"
    with pytest.raises(InvalidScope):
        Scope("acme").join("../other")


def test_is_a_plain_string_to_others() -> None:
    scope = Scope("acme/mira")
    assert json.dumps({"scope": scope}) == '{"scope": "acme/mira"}'
    assert {scope: 1}["acme/mira"] == 1  # type: ignore[index]
    assert isinstance(pickle.loads(pickle.dumps(scope)), Scope)
    assert isinstance(copy.deepcopy(scope), Scope)
    assert f"{scope}" == "acme/mira"
    assert repr(scope) == "Scope('acme/mira')"


@given(a=SCOPES, b=SCOPES)
def test_contains_is_the_converse_of_visible(a: Scope, b: Scope) -> None:
    assert a.contains(b) == (a in b.visible())


@given(a=SCOPES, b=SCOPES)
def test_what_is_joined_is_contained(a: Scope, b: Scope) -> None:
    assert a.contains(a.join(b))
    assert set(a.visible()) <= set(a.join(b).visible())
