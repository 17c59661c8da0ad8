"""HTML and PDF as documents."""

import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lora_memory import readers
from lora_memory.errors import DocumentTooLarge, InvalidDocument, LoraMemoryError, MissingDependency
from lora_memory.readers import read_document
from tests.pdf_files import pdf

Write = Callable[[str, str | bytes], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


def encrypted(path: Path, password: str) -> Path:
    writer = pypdf.PdfWriter(clone_from=path)
    writer.encrypt(password, "owner", algorithm="RC4-128")
    writer.write(path)
    return path


def test_a_page_of_html_is_its_text_in_paragraphs(write: Write) -> None:
    page = write(
        "notes.html",
        """<!doctype html><title>Notes</title><style>p { color: red }</style><body>
        <nav><a href="/">Home</a></nav><h2>The  office</h2><p>Mira&rsquo;s <b>locker</b>
        code is 4827.<p>Tom likes tea.<br>A lot.<script>track("Mira")</script>
        <ul><li>keys<li>maps</ul><table><tr><td>port<td>6543</td></tr></table><pre>a
  b</pre>""",
    )
    assert read_document(page).text == (
        "## The office\n\nMira’s locker code is 4827.\n\nTom likes tea.\nA lot.\n\n- keys\n- maps\n\n"
        "port 6543\n\na\n  b"
    )


@pytest.mark.parametrize(
    "content",
    [
        "<p>Grüße".encode(),
        "\ufeff<p>Grüße".encode(),
        "\ufeff<meta charset=latin1><p>Grüße".encode(),
        "<p>Grüße".encode("utf-16"),
        '<meta charset="iso-8859-1"><p>Grüße'.encode("latin-1"),
        '<?xml version="1.0" encoding="ISO-8859-1"?><p>Grüße'.encode("latin-1"),
        '<?xml version="1.0" encoding="latin1"?><meta charset=utf-8><p>Grüße'.encode(),
        '<meta http-equiv=content-type content="text/html; charset=windows-1252"><p>Grüße'.encode("cp1252"),
    ],
)
def test_html_is_read_in_the_encoding_that_it_names(write: Write, content: bytes) -> None:
    assert read_document(write("page.HTM", content)).text == "Grüße"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<p>Gr\xfc\xdfe", "convert it to UTF-8"),
        (b"<meta charset=klingon><p>\xfc", "convert it to UTF-8"),
        (b"<meta charset=cp1252><p>\x81", "cannot be decoded as cp1252"),
        (b"<script>render()</script>", "holds no text"),
        (b"", "holds no text"),
    ],
)
def test_html_without_text_is_an_error(write: Write, content: bytes, said: str) -> None:
    with pytest.raises(InvalidDocument, match=said):
        read_document(write("page.html", content))


def test_null_characters_of_a_page_are_left_out(write: Write) -> None:
    assert read_document(write("null.html", "<p>a\0b&#0;c&#x00;d<p>e")).text == "abcd\n\ne"


def test_fields_of_a_form_stand_apart(write: Write) -> None:
    page = "<p>Drink<select><option>tea<option>milk</select>or<textarea>rum</textarea>or none"
    assert read_document(write("form.html", page)).text == "Drink\n\ntea\nmilk\n\nor\n\nrum\n\nor none"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<details><summary>The code?</summary>It is 4827.</details>", "The code?\nIt is 4827."),
        ("<fieldset><legend>Address</legend>Main Street 5</fieldset>", "Address\nMain Street 5"),
        ("<figure><figcaption>Fig. 1</figcaption>a fox</figure>", "Fig. 1\na fox"),
        ("<table><caption>Ports</caption><tr><td>6543</table>", "Ports\n6543"),
        ("<p>a<datalist><option>tea</option>rum</datalist>", "a\ntea\nrum"),
        ("<p>My<label>Code</label><span>77</span>", "My Code 77"),
        ("<summary>a</summary><br>b", "a\n\nb"),
    ],
)
def test_what_a_browser_sets_apart_stands_apart(write: Write, page: str, text: str) -> None:
    assert read_document(write("apart.html", page)).text == text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("10<sup>5</sup> m", "10^5 m"),
        ("10<sup><i>−5</i></sup>", "10^−5"),
        ("x<sup>n</sup>", "x^n"),
        ("the 1<sup>st</sup> of 4827<sup><a>1</a></sup>", "the 1st of 4827^1"),
        ("<p>a<p><sup>1</sup> b<sup></sup>2", "a\n\n1 b2"),
    ],
)
def test_powers_are_not_glued(write: Write, page: str, text: str) -> None:
    assert read_document(write("power.html", page)).text == text


def test_what_is_deleted_or_hidden_is_left_out(write: Write) -> None:
    page = """<p>The code is <del>4827</del><ins>9931</ins>.<p hidden>It is <b>1111</b>.<p>Tom<br hidden> likes
        <span hidden="">rum </span>tea.<div HIDDEN=hidden><div>a<div>b</div></div></div>
        <section hidden="until-found">Ann is old.</section>"""
    assert read_document(write("hidden.html", page)).text == "The code is 9931.\n\nTom likes tea.\n\nAnn is old."


@pytest.mark.parametrize("part", ["<!--", "<a ", "<![foo", "<!foo [", "<script>", "</", "<?"])
def test_markup_without_an_end_is_read_at_once(write: Write, part: str) -> None:
    """The test's time limit would end it if each of them were searched for its end."""
    assert read_document(write("endless.html", "<p>found</p>" + part * 200_000)).text.startswith("found")


def test_a_script_s_own_comment_hides_nothing_after_it(write: Write) -> None:
    page = "<script>write('<!--')</script><!-- <script> --><p>found<![if x]> too<!-- not"
    assert read_document(write("script.html", page)).text == "found too"


def test_xhtml_may_end_elements_at_once(write: Write) -> None:
    page = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">
        <head><title/><script src="x"/></head><body><p>Grüße</p></body></html>"""
    assert read_document(write("page.xhtml", page)).text == "Grüße"


def test_an_element_of_many_attributes_is_read_at_once(write: Write) -> None:
    page = "<p " + " ".join(f"a{number}" for number in range(200_000)) + ">found"
    assert read_document(write("attributes.html", page)).text == "found"


def test_html_may_be_nested_as_deeply_as_it_likes(write: Write) -> None:
    assert read_document(write("deep.html", "<div><b>" * 50_000 + "found")).text == "found"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
@given(st.lists(st.sampled_from([*"abc <>/&;#!\n-\"'", "<p>", "</p>", "<script>", "<!--", "<pre>", "&lt;", "<td"])))
def test_any_markup_is_a_document_or_one_error(write: Write, parts: list[str]) -> None:
    try:
        text = read_document(write("any.html", "".join(parts))).text
    except InvalidDocument:
        return
    assert text == text.strip()
    assert "\n\n\n" not in text or "<pre>" in parts


def test_a_pdf_is_the_text_of_its_pages(write: Write) -> None:
    document = read_document(write("notes.pdf", pdf(["Tom likes tea.", "", "The port is 6543."])))
    assert [line for line in document.text.split("\n") if line] == ["Tom likes tea.", "The port is 6543."]
    assert document.metadata == {"source": "notes.pdf"}


def test_an_encrypted_pdf_is_an_error_unless_anybody_may_read_it(write: Write) -> None:
    with pytest.raises(InvalidDocument, match=r"secret\.pdf is encrypted; save it"):
        read_document(encrypted(write("secret.pdf", pdf(["Tom likes tea."])), "password"))
    assert read_document(encrypted(write("free.pdf", pdf(["Tom likes tea."])), "")).text == "Tom likes tea."


def test_a_pdf_of_scanned_pages_is_an_error(write: Write) -> None:
    with pytest.raises(InvalidDocument, match=r"scan\.pdf holds no text.*ocrmypdf"):
        read_document(write("scan.pdf", pdf(["", ""])))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.integers(0, 700), st.integers(0, 700), st.binary(max_size=8))
def test_a_damaged_pdf_is_a_document_or_one_error(
    write: Write, capfd: pytest.CaptureFixture[str], start: int, end: int, put: bytes
) -> None:
    data = pdf(["Tom likes tea."])
    said = "damaged.pdf"
    try:
        read_document(write("damaged.pdf", data[:start] + put + data[end:]))
    except LoraMemoryError as exc:
        said = str(exc)
    assert "damaged.pdf" in said
    assert "\n" not in said
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("name", "content"), [("a.pdf", pdf(["Tom"])), ("a.html", b"<p>Tom likes tea.")])
@pytest.mark.parametrize("limit", ["MAX_BYTES", "MAX_CHARACTERS"])
def test_a_huge_file_is_an_error(
    write: Write, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes, limit: str
) -> None:
    path = write(name, content)
    monkeypatch.setattr(readers, limit, 2)
    with pytest.raises(DocumentTooLarge, match="split it"):
        read_document(path)


@pytest.mark.skipif(os.name != "posix", reason="named pipes")
@pytest.mark.parametrize(("name", "content"), [("a.pdf", pdf(["Tom"])), ("a.html", b"<p>Tom")])
def test_a_pipe_is_read_to_the_limit_though_it_has_no_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes
) -> None:
    monkeypatch.setattr(readers, "MAX_BYTES", len(content))
    pipe = tmp_path / name
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(pipe.write_bytes, content)
        assert read_document(pipe).text == "Tom"
        pool.submit(pipe.write_bytes, content + b"\n")
        with pytest.raises(DocumentTooLarge, match=f"{name} has more bytes than the limit of {len(content)}; split it"):
            read_document(pipe)


@pytest.mark.parametrize(("absent", "name"), [("lxml", "notes.html"), ("pypdf", "notes.pdf")])
def test_without_its_parser_the_error_says_how_to_get_it(
    write: Write, monkeypatch: pytest.MonkeyPatch, absent: str, name: str
) -> None:
    monkeypatch.setitem(sys.modules, absent, None)
    with pytest.raises(MissingDependency, match=rf'{name}: to read \w+, pip install "lora-memory\[documents\]"'):
        read_document(write(name, "anything"))
    assert read_document(write("notes.md", "Tom")).text == "Tom"
