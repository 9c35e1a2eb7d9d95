"""One article in every format, made by real programs: all tell the same, and each says of itself what it says."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline_app.analysis.pipeline import analyse
from timeline_app.documents.reader import FORMATS, read_document
from timeline_app.model.document import Document, Origin, PublicationDate

FOLDER = Path(__file__).with_name("formats")
EXAMPLES = Path(__file__).with_name("examples")
EXPECTED: dict[str, dict[str, Any]] = tomllib.loads((FOLDER / "expected.toml").read_text(encoding="utf-8"))
TEXT = (FOLDER / "sternwarte.txt").read_text(encoding="utf-8").strip()
SHIPYARD = (EXAMPLES / "werft.txt").read_text(encoding="utf-8").strip()
PUBLISHED = date(2019, 3, 14)


def _events(document: Document) -> list[tuple[object, object, str]]:
    analysis = analyse(document, published=PUBLISHED)
    return [(event.interval, event.granularity, event.expression) for event in analysis.events]


def _told(found: PublicationDate | None) -> tuple[date | None, Origin, object] | None:
    return (found.day, found.origin, found.reason.facts["place"]) if found else None


def test_every_file_is_expected_and_every_format_has_one() -> None:
    assert {path.name for path in FOLDER.iterdir()} - {"expected.toml"} == set(EXPECTED)
    endings = {Path(name).suffix for name in EXPECTED}
    without = [kind.name for kind in FORMATS if not endings.intersection(kind.endings)]
    assert without == ["Outlook e-mail", "saved web page"]


@pytest.mark.parametrize("name", EXPECTED)
def test_what_a_file_says_of_itself(name: str) -> None:
    told, document = EXPECTED[name], read_document(FOLDER / name)
    assert document.title == told["title"]
    assert document.language == told.get("language")
    stated = (told["published"], Origin.DOCUMENT, told["place"]) if "published" in told else None
    assert _told(document.published) == stated
    guess = (told["guess"], Origin.INFERRED, told["guess_place"]) if "guess" in told else None
    assert _told(document.guessed) == guess


@pytest.mark.parametrize("name", EXPECTED)
def test_the_text_is_the_same(name: str) -> None:
    text = read_document(FOLDER / name).text.strip()
    if not EXPECTED[name].get("exact", True):
        text = "\n".join(line.lstrip("# ") for line in text.split("---\n\n", 1)[1].splitlines())
    assert text == TEXT


@pytest.mark.parametrize("name", EXPECTED)
def test_pages_begin_where_they_are_printed(name: str) -> None:
    document, begins = read_document(FOLDER / name), EXPECTED[name].get("pages", [])
    assert len(document.pages) == len(begins)
    for number, words in enumerate(begins, 1):
        at = document.text.index(words)
        assert document.pages[number - 1] == at
        assert document.page_at(at) == number
        assert document.page_at(max(0, at - 1)) == max(1, number - 1)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_events_are_the_same(name: str) -> None:
    events = _events(read_document(FOLDER / name))
    assert events == _events(read_document(FOLDER / "sternwarte.txt"))
    assert len(events) == 27


@pytest.mark.parametrize("name", ["werft.odt", "werft.docx", "werft.rtf"])
def test_a_document_with_all_that_lawyers_use(name: str) -> None:
    """Tracked changes, a comment, notes, a text box, a table, a list, headers: what counts is read, the rest is not."""
    document = read_document(EXAMPLES / name)
    assert document.text == SHIPYARD
    assert document.title == "Die Werft am Nordhafen"
    assert _told(document.guessed) == (date(2018, 2, 1), Origin.INFERRED, "file made")


@pytest.mark.parametrize("words", ["1666", "1777", "Lektorat", "Ausgabe vom", "– 1 –"])
def test_what_is_no_text_of_the_document(words: str) -> None:
    assert words not in SHIPYARD


def test_a_language_that_nobody_set_is_not_believed() -> None:
    """LibreOffice wrote en-US into the Word document of a German text."""
    assert read_document(EXAMPLES / "werft.docx").language is None


def test_a_printed_document_with_notes_and_a_table() -> None:
    document = read_document(EXAMPLES / "werft.pdf")
    paragraphs = document.text.split("\n\n")
    wanted = SHIPYARD.replace("seit 1974 Museumsschiff", "seit\t1974").split("\n\n")
    printed = [
        part.split(". ", 1)[1] if part[:2] in ("1.", "2.", "3.") else part.removeprefix("i") for part in paragraphs
    ]
    assert sorted([*wanted, "Museumsschiff"]) == sorted(printed)
    notes = [number for number, part in enumerate(paragraphs) if part.startswith(("Handelsregister", "Urteil"))]
    assert notes == [notes[0], notes[0] + 1]
    assert document.page_at(document.text.index("Urteil")) == 1
    assert [document.text[begin:].split()[0] for begin in document.pages] == ["Die", "Kasten:", "Das", "iAuskunft"]
    assert document.title == "Die Werft am Nordhafen"


def test_a_pdf_that_only_must_not_be_changed_is_read() -> None:
    assert read_document(EXAMPLES / "restricted.pdf").text == "Ein Brief vom 3. Mai 1907."
