"""Files of every kind become documents; every refusal names the file, says why and what to do."""

import os
import re
from datetime import date
from pathlib import Path

import pytest

from timeline_app.documents.files import LARGEST
from timeline_app.documents.reader import FORMATS, document_name, from_text, read_bytes, read_document, readable
from timeline_app.errors import DocumentError
from timeline_app.model.document import Document, Origin

ARTICLE = "Überschrift\r\n\r\nAm 3. Mai 2021 kam er.\0\xad\xa0Ende"
TML = '<TimeML><DCT><TIMEX3 value="1998-02-13"/></DCT><TEXT>\nTitle\n\nIt &lt;<EVENT>met</EVENT>.</TEXT></TimeML>'


def _written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def _refusal(path: Path) -> str:
    with pytest.raises(DocumentError) as caught:
        read_document(path)
    message = str(caught.value)
    assert message.startswith(f"{path} ")
    assert re.search(r"\. (Choose|Check|Open|Save|Split|A TimeML file has) .+\.$", message), message
    return message


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a", "Ä b.TXT"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_files(tmp_path: Path, name: str, encoding: str) -> None:
    path = _written(tmp_path / name, ARTICLE.encode(encoding))
    assert read_document(path) == Document(name, ARTICLE, path, "Überschrift")


@pytest.mark.parametrize("name", ["wsj_1.tml", "wsj_1.TML", "wsj_1.timeml"])
def test_timeml_files(tmp_path: Path, name: str) -> None:
    document = read_document(_written(tmp_path / name, TML))
    assert (document.name, document.text, document.title) == ("wsj_1", "\nTitle\n\nIt <met.", "Title")
    assert document.published is not None
    assert (document.published.day, document.published.origin) == (date(1998, 2, 13), Origin.DOCUMENT)


def test_a_timeml_file_without_a_date_has_none(tmp_path: Path) -> None:
    assert read_document(_written(tmp_path / "a.tml", "<TEXT>It met.</TEXT>")).published is None


@pytest.mark.parametrize(
    ("lines", "published", "title"),
    [
        (["date: 2021-07-02"], date(2021, 7, 2), "Head"),
        (["published: 2.7.2021"], date(2021, 7, 2), "Head"),
        (["date: '2021-07-02'", 'title: "Don\'t stop"'], date(2021, 7, 2), "Don't stop"),
        (["DATE: 2021-07-02T10:00", "Title: It's late"], date(2021, 7, 2), "It's late"),
        (["published: 2020-01-01", "date: 2021-07-02"], date(2021, 7, 2), "Head"),
        (["date: soon", "title: "], None, "Head"),
        (["author: x"], None, "Head"),
        (["update: 2021-07-02"], None, "Head"),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_front_matter(tmp_path: Path, lines: list[str], published: date | None, title: str, line_end: str) -> None:
    text = line_end.join(["---", *lines, "---", "", "# Head", "", "Text."])
    document = read_document(_written(tmp_path / "a.md", text))
    assert (document.published and document.published.day, document.title) == (published, title)
    assert document.text == text
    assert document.text[document.body :].lstrip() == line_end.join(["# Head", "", "Text."])


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_front_matter_in_toml(tmp_path: Path, line_end: str) -> None:
    lines = ["+++", 'title = "Don\'t stop"', "publishDate = 2021-07-02T10:00:00Z", "lang = 'de'", "+++", "", "Text."]
    document = read_document(_written(tmp_path / "a.md", line_end.join(lines)))
    assert document.published is not None
    assert (document.published.day, document.title) == (date(2021, 7, 2), "Don't stop")
    assert document.text[document.body :].lstrip() == "Text."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "+++\ndate = 2021-07-02\n---\nText"),
        ("a.txt", "---\ndate: 2021-07-02\n---\nText"),
        ("a.md", "Text\n---\ndate: 2021-07-02\n---\n"),
        ("a.md", "---\ndate: 2021-07-02\nnever closed"),
    ],
)
def test_what_is_no_front_matter(tmp_path: Path, name: str, text: str) -> None:
    document = read_document(_written(tmp_path / name, text))
    assert (document.published, document.body) == (None, 0)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n\n  ## A heading ##  \n\nText", "A heading"),
        ("One\rTwo", "One"),
        ("word " * 100, "word " * 30 + "word…"),
        ("***\nText", ""),
        ("x" * 300, "x" * 159 + "…"),
        # The rest of the window's title would be turned round with it.
        ("Plan \u202eB\u2067 von\x1b[1m morgen\nText", "Plan B von [1m morgen"),
        ("\u200fשלום\u200f!\nText", "שלום!"),
        ("Teil\ud800 1\nText", "Teil\ufffd 1"),
    ],
)
def test_titles(text: str, title: str) -> None:
    document = from_text(text, "pasted")
    assert document.title == title
    assert len(document.title) <= 160


def test_pasted_text_has_no_path() -> None:
    assert from_text("Text\n", "pasted") == Document("pasted", "Text\n", None, "Text")


@pytest.mark.parametrize("text", ["", " \n\t", "\xa0"])
def test_pasted_blanks_are_refused(text: str) -> None:
    with pytest.raises(DocumentError, match=r"^pasted is empty\. Choose"):
        from_text(text, "pasted")


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \r\n\t ", "is empty"),
        ("mark.txt", b"\xef\xbb\xbf", "is empty"),
        ("random.bin", bytes(range(256)) * 20, "is no text, and in no format"),
        ("letter.txt", b"%PDF-1.4 abc", "cannot be read as PDF: it is damaged"),
        ("empty.pdf", b"", "is empty"),
        ("letter.txt", b"\x89PNG abc", "is a picture"),
        ("empty.tml", b"", "is empty"),
        ("none.tml", b"<TimeML><TEXT> <EVENT></EVENT> </TEXT></TimeML>", "holds no text"),
        ("half.txt", b"\xff\xfea", "is damaged at byte 0"),
    ],
)
def test_contents_that_are_refused(tmp_path: Path, name: str, content: bytes, why: str) -> None:
    assert why in _refusal(_written(tmp_path / name, content))


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is a folder" in _refusal(tmp_path)


@pytest.mark.parametrize("name", ["gone.txt", "gone/a.txt", "\0", "a" * 300])
def test_a_missing_file_is_refused(tmp_path: Path, name: str) -> None:
    message = _refusal(tmp_path / name)
    assert "does not exist. Check its name" in message or "its name is too long. Check its name" in message


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("gone.txt", "is a link to a file that does not exist. Check where it leads."),
        ("link.txt", "its links lead round in a circle. Check where the links lead."),
    ],
)
def test_a_link_to_nowhere_or_to_itself_is_refused(tmp_path: Path, target: str, told: str) -> None:
    (tmp_path / "link.txt").symlink_to(tmp_path / target)
    assert told in _refusal(tmp_path / "link.txt")


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to(_written(tmp_path / "a.txt", "Text"))
    assert read_document(tmp_path / "link.md").text == "Text"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "give it to the command line as standard input" in _refusal(tmp_path / "pipe")


def test_too_large_a_file_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "large.txt").open("wb") as stream:
        stream.truncate(LARGEST + 1)
    assert "has 100 MB; at most 100 MB can be read" in _refusal(tmp_path / "large.txt")


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("Artikel.txt", "Artikel.txt"),
        ("wsj_1.tml", "wsj_1"),
        ("wsj_1.TimeML", "wsj_1"),
        ("a.b.tml", "a.b"),
        ("zwei\nZeilen\t.txt", "zwei Zeilen .txt"),
        ("  viele   Blanks .txt", "viele Blanks .txt"),
        ("gedreht\u202etxt.exe", "gedreht txt.exe"),
        ("kaputt\udcff.txt", "kaputt\ufffd.txt"),
        ("\x07", "\ufffd"),
        ("👩‍🚀 Ä.txt", "👩‍🚀 Ä.txt"),
    ],
)
def test_names_of_documents(name: str, clean: str) -> None:
    assert document_name(Path("/folder") / name) == clean
    assert document_name(Path(name)) == from_text("x", clean).name == clean


def test_a_document_has_that_name(tmp_path: Path) -> None:
    path = _written(tmp_path / "zwei\nZeilen.txt", "Text")
    assert read_document(path).name == document_name(path) == "zwei Zeilen.txt"


def test_the_table_of_formats() -> None:
    endings = [ending for kind in FORMATS for ending in kind.endings]
    assert len(endings) == len(set(endings))
    assert all(re.fullmatch(r"\.[a-z]+", ending) for ending in endings)
    names = [
        "text",
        "Markdown",
        "HTML",
        "PDF",
        "Word",
        "OpenDocument",
        "RTF",
        "EPUB",
        "e-mail",
        "Outlook e-mail",
        "saved web page",
        "TimeML",
    ]
    assert [kind.name for kind in FORMATS] == names
    assert all(readable(Path(f"a{ending}")) and readable(Path(f"/b/A{ending.upper()}")) for ending in endings)


@pytest.mark.parametrize(
    "name", ["a", "a.png", "a.docx.zip", "txt", ".txt", "~$brief.docx", "._brief.docx", "a.odt#", "a.doc"]
)
def test_what_is_not_taken_from_a_folder(name: str) -> None:
    assert not readable(Path(name))


GERMAN = "Der Rat hat am Montag beschlossen, dass die Brücke nicht mehr gebaut wird, und das war auch gut so. "


@pytest.mark.parametrize(
    ("said", "text", "language"),
    [
        ("de", GERMAN * 9, "de"),
        ("en", GERMAN * 9, None),
        ("fr", GERMAN * 9, None),
        ("ja", GERMAN * 9, "ja"),
        ("en", "1907 1945", "en"),
        ("", GERMAN * 9, None),
        ("da", "Det er ikke til at tro, og han har været her i mange år. " * 9, "da"),
        ("nb", "Det er ikke til å tro, og han har vært her i mange år. " * 9, "nb"),
    ],
)
def test_the_language_that_a_file_says_is_believed_unless_it_is_plainly_another(
    tmp_path: Path, said: str, text: str, language: str | None
) -> None:
    assert read_document(_written(tmp_path / "a.md", f"---\nlang: {said}\n---\n{text}")).language == language


@pytest.mark.parametrize(
    ("data", "name", "title"),
    [
        (b"Text", "standard input", "Text"),
        (b"<!doctype html><title>Kopf</title><p>Text", "standard input", "Kopf"),
        (b"---\ntitle: Kopf\n---\nText", "a.md", "Kopf"),
        (TML.encode(), "a.tml", "Title"),
    ],
)
def test_what_came_without_a_file(data: bytes, name: str, title: str) -> None:
    document = read_bytes(data, name)
    assert (document.name, document.path, document.title) == (document_name(Path(name)), None, title)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "standard input is empty. Choose a file that holds an article."),
        (b" \n", "standard input is empty. Choose a file that holds an article."),
        (b"%PDF-1.4", "standard input cannot be read as PDF: it is damaged. Open it in the program that it came from"),
        (bytes(LARGEST + 1), "standard input has 100 MB; at most 100 MB can be read. Split it into smaller files."),
    ],
)
def test_what_came_without_a_file_and_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(DocumentError, match=f"^{re.escape(why)}"):
        read_bytes(data, "standard input")
