"""Files of every kind become documents; every refusal names the file, says why and what to do."""

import os
import re
from datetime import date
from pathlib import Path

import pytest

from timeline_app.documents import reader
from timeline_app.documents.reader import from_text, read_document
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


@pytest.mark.parametrize(
    ("name", "text"),
    [
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
        ("random.bin", bytes(range(256)) * 20, "holds binary data"),
        ("letter.txt", b"%PDF-1.4 abc", "cannot be read as PDF: it is damaged"),
        ("letter.txt", b"\x89PNG abc", "is a picture"),
        ("empty.tml", b"", "holds no text"),
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
    assert "does not exist" in message or "name too long" in message.lower()


def test_a_link_to_nowhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")
    assert "does not exist" in _refusal(tmp_path / "link.txt")


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to(_written(tmp_path / "a.txt", "Text"))
    assert read_document(tmp_path / "link.md").text == "Text"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "is no regular file" in _refusal(tmp_path / "pipe")


def test_too_large_a_file_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "large.txt").open("wb") as stream:
        stream.truncate(reader.LARGEST + 1)
    assert "has 100 MB; at most 100 MB can be read" in _refusal(tmp_path / "large.txt")
