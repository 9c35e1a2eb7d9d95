"""Whatever a file holds, it is read or refused in a sentence that names it, says why and what to do."""

import random
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from making import archive, docx

from timeline_app.documents.decoding import OLE
from timeline_app.documents.reader import read_document
from timeline_app.errors import DocumentError

FOLDERS = [Path(__file__).with_name(name) for name in ("formats", "examples")]
FILES = sorted(path for folder in FOLDERS for path in folder.iterdir() if path.suffix != ".toml")
EXAMPLES, FORMATS = FOLDERS[1], FOLDERS[0]
FLIPS = 25
ADVICE = r"(Open|Save|Choose|Check|Split|Close|A TimeML file has) [^.]*(\.\w+[^.]*)*\.$"


def _told(path: Path) -> str:
    """The text, or the words of refusal, which are checked."""
    try:
        return read_document(path).text
    except DocumentError as refusal:
        message = str(refusal)
    assert message.startswith(f"{path} ")
    assert re.search(rf"\S\. {ADVICE}", message), message
    assert "\n" not in message
    return message


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_files_that_are_cut_off(tmp_path: Path, file: Path) -> None:
    data = file.read_bytes()
    for tenth in range(10):
        path = tmp_path / file.name
        path.write_bytes(data[: len(data) * tenth // 10])
        assert _told(path)


def _flipped(data: bytes, chance: random.Random) -> Iterator[bytes]:
    for _ in range(FLIPS):
        changed = bytearray(data)
        for _ in range(chance.choice((1, 3, 30))):
            at = chance.randrange(len(changed))
            if chance.random() < 0.7:
                changed[at] = chance.randrange(256)
            else:
                del changed[at : at + chance.randrange(1, 40)]
        yield bytes(changed)


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_files_with_other_bytes_here_and_there(tmp_path: Path, file: Path) -> None:
    path = tmp_path / file.name
    for data in _flipped(file.read_bytes(), random.Random(file.name)):
        path.write_bytes(data)
        assert _told(path)


@pytest.mark.parametrize(
    "ending", [".txt", ".md", ".html", ".pdf", ".docx", ".odt", ".rtf", ".epub", ".eml", ".mht", ".tml"]
)
@pytest.mark.parametrize("content", ["text", "noise", "picture", "blank", "archive"])
def test_contents_that_are_something_else(tmp_path: Path, ending: str, content: str) -> None:
    contents = {
        "text": b"Am 3. Mai 1907 kam er.",
        "noise": random.Random(1).randbytes(5000),
        "picture": b"\x89PNG\r\n\x1a\n" + random.Random(2).randbytes(500),
        "blank": b" \n\r\n\t",
        "archive": archive({"a.txt": "Text", "b/c.xml": "<x/>"}),
    }
    path = tmp_path / f"a{ending}"
    path.write_bytes(contents[content])
    told = _told(path)
    if content == "text" and ending in (".txt", ".md", ".html", ".tml"):
        assert told == "Am 3. Mai 1907 kam er."
    else:
        assert told.startswith(str(path))


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("sternwarte.pdf", "a.txt"),
        ("sternwarte.docx", "a.pdf"),
        ("sternwarte.odt", "a.docx"),
        ("sternwarte.epub", "a"),
        ("sternwarte.rtf", "a.doc"),
        ("sternwarte.html", "a.txt"),
        ("sternwarte.html", "a.pdf"),
        ("sternwarte.tml", "a.xml"),
    ],
)
def test_a_wrong_ending_does_no_harm(tmp_path: Path, file: str, name: str) -> None:
    (tmp_path / name).write_bytes((FORMATS / file).read_bytes())
    assert (
        read_document(tmp_path / name).text.strip() == (FORMATS / "sternwarte.txt").read_text(encoding="utf-8").strip()
    )


OLD = (
    "it is an old office document (such as .doc). Open it in the program that it came from, or in LibreOffice, and save"
)
SHEET = "it is a spreadsheet. Save it as CSV, with an article a row, or as PDF, and open that."
SECRET = "it is protected by a password. Open it with its password and save a copy without one."


@pytest.mark.parametrize(
    ("file", "name", "why"),
    [
        ("brief.doc", "brief.doc", OLD),
        ("brief.doc", "brief.docx", OLD),
        ("brief.doc", "brief.txt", OLD),
        ("tafel.xlsx", "tafel.xlsx", SHEET),
        ("tafel.xlsx", "tafel.docx", SHEET),
        ("protected.pdf", "protected.pdf", SECRET),
        ("protected.pdf", "protected.txt", SECRET),
    ],
)
def test_files_of_office_programs_that_are_no_articles(tmp_path: Path, file: str, name: str, why: str) -> None:
    (tmp_path / name).write_bytes((EXAMPLES / file).read_bytes())
    assert why in _told(tmp_path / name)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (archive({"a.txt": "Text"}), "a.docx cannot be read as Word: it is an archive, but no Word document"),
        (docx("<w:p/>"), "a.docx cannot be read as Word: no text is in it, or none that is whole"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), f"a.docx cannot be read: {SECRET}"),
        (
            archive({"mimetype": "application/vnd.oasis.opendocument.presentation"}),
            "a.docx cannot be read: it is a presentation",
        ),
    ],
)
def test_what_is_named_docx(tmp_path: Path, data: bytes, why: str) -> None:
    (tmp_path / "a.docx").write_bytes(data)
    assert why in _told(tmp_path / "a.docx")


def test_an_error_that_nobody_foresaw_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Text", encoding="utf-8")
    for error, why in ((MemoryError(), "too little memory"), (RecursionError(), r"it is damaged\. Open")):
        with monkeypatch.context() as patched:
            patched.setattr(
                "timeline_app.documents.reader.stated_title", lambda _, error=error: (_ for _ in ()).throw(error)
            )
            assert re.search(rf"a\.txt cannot be read as text: .*{why}", _told(path))


OFFICE = [".xlsx", ".xlsm", ".xls", ".ods", ".pptx", ".odp", ".doc"]


@pytest.mark.parametrize("ending", OFFICE)
def test_an_office_file_of_random_bytes_is_told_as_damaged_and_not_as_a_text(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"Bericht{ending}"
    path.write_bytes(random.Random(7).randbytes(4000))
    assert "it does not begin as files of its kind do" in _told(path)


def test_a_text_under_such_an_ending_is_read(tmp_path: Path) -> None:
    path = tmp_path / "Bericht.xlsx"
    path.write_text("Am 3. Juni 2019 tagte der Rat.", encoding="utf-8")
    assert "tagte" in _told(path)


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_every_refusal_names_the_file_as_a_file(tmp_path: Path, file: Path) -> None:
    """So that a window can shorten all of them in one way."""
    path = tmp_path / file.name
    for data in (b"", bytes(range(256)) * 8, file.read_bytes()[:60]):
        path.write_bytes(data)
        with suppress(DocumentError):
            read_document(path)
            continue
        with pytest.raises(DocumentError) as refusal:
            read_document(path)
        assert str(path) not in refusal.value.said(place=lambda one: one.name)


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("Workbook", "it is an old spreadsheet (such as .xls). Open it in the program that it came from, or in "
         "LibreOffice, and save it as .xlsx or .csv."),
        ("PowerPoint Document", "it is an old presentation (such as .ppt). Open it in the program that it came from, "
         "or in LibreOffice, and save it as PDF."),
        ("WordDocument", OLD),
    ],
)  # fmt: skip
def test_what_old_office_programs_wrote_is_told_by_its_parts(tmp_path: Path, part: str, told: str) -> None:
    """Whatever it is called: a spreadsheet cannot be saved as a text document."""
    for name in ("a.xls", "a.doc", "a.txt"):
        (tmp_path / name).write_bytes(OLE + b"\0" * 600 + part.encode("utf-16-le") + b"\0" * 60)
        assert told in _told(tmp_path / name)
