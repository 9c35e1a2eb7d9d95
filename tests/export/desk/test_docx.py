"""The Word document is read back by python-docx, by mammoth with its footnotes, and by the program's own reader."""

import io
import zipfile
from typing import Any
from xml.etree import ElementTree

import docx
import mammoth
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from made_events import LONG, any_event, content, event, patient, source, told, written

from timeline_app.documents.word import read_docx
from timeline_app.export.characters import one_line
from timeline_app.export.desk.docx import write
from timeline_app.model.event import Event
from timeline_app.model.interval import days_interval

# What mammoth makes plain paragraphs of, as it says.
_PLAIN = ("Quote", "Subtitle", "footnote text", "Title", "List Bullet")


def _paragraphs(octets: bytes) -> list[tuple[str, str]]:
    return [(one.style.name, one.text) for one in docx.Document(io.BytesIO(octets)).paragraphs]


def _page(octets: bytes) -> Any:
    """As mammoth makes a web page of it: footnotes are a list at its end, linked with their marks."""
    made = mammoth.convert_to_html(io.BytesIO(octets))
    assert [one.message for one in made.messages if not any(name in one.message for name in _PLAIN)] == []
    return html.fromstring(f"<div>{made.value}</div>")


def _notes(page: Any) -> list[str]:
    notes = page.xpath("//li[contains(@id, 'footnote')]")
    return [" ".join(note.text_content().replace("↑", "").split()) for note in notes]


def test_a_chronology_with_headings_and_sources() -> None:
    events = [event(), event(interval=days_interval(9131, 9132), label="Fiel", document="b.txt")]
    octets = written(write, content(events, sources=[source(), source("b.txt", title="Bericht")]), subtitle="Ein  Fall")
    assert _paragraphs(octets) == [
        ("Title", "Chronology: a · Bericht"), ("Subtitle", "Ein Fall"),
        ("Heading 1", "1994"), ("Heading 2", "then (en): Trat in Kraft"), ("Quote", "Im 1994 trat es in Kraft."),
        ("Heading 1", "1995"), ("Heading 2", "then (en): Fiel"), ("Quote", "Im 1994 trat es in Kraft."),
        ("Heading 1", "Sources"), ("List Bullet", "a.txt: published on 7 July 2021"),
        ("List Bullet", "b.txt: “Bericht”, published on 7 July 2021"), ("Subtitle", "2 events"),
    ]  # fmt: skip


def test_each_sentence_has_a_footnote_to_its_source_and_reason() -> None:
    page = _page(written(write, [event(), event(document="b.txt", notes="Wichtig!", checked=True)]))
    assert [mark.text_content() for mark in page.xpath("//sup/a")] == ["[1]", "[2]"]
    assert _notes(page) == [
        "a.txt. Why this date: “1994”: Stated in the text.",
        "b.txt. Why this date: “1994”: Stated in the text. Notes: Wichtig! Checked by a person.",
    ]
    assert [mark.text_content() for mark in page.xpath("//strong")] == ["1994", "1994"]


def test_pages_and_the_language_of_the_reader() -> None:
    octets = written(write, content([event()], sources=[source(pages=(0,))]), interface="de", title="Mein Fall")
    assert _notes(_page(octets)) == ["a.txt, Seite 1. Warum dieses Datum: “1994”: Stated in the text."]
    assert _paragraphs(octets)[0] == ("Title", "Mein Fall")
    assert _paragraphs(octets)[-1] == ("Subtitle", "1 Ereignis")


def test_the_program_reads_it_as_an_article() -> None:
    read = read_docx(written(write, [event()]))
    assert "Im 1994 trat es in Kraft." in read.text
    assert {heading.level for heading in read.headings} >= {1, 2}


def test_no_events() -> None:
    octets = written(write, [])
    assert _paragraphs(octets) == [("Title", "Chronology"), ("Subtitle", "No dated events.")]
    assert _notes(_page(octets)) == []


def test_what_is_hidden_is_left_out_unless_it_is_wanted() -> None:
    assert _notes(_page(written(write, [event(hidden=True)]))) == []
    (note,) = _notes(_page(written(write, [event(hidden=True)], hidden=True)))
    assert note.endswith("Left out of the timeline.")


def test_the_same_events_make_the_same_bytes() -> None:
    assert written(write, [event()]) == written(write, [event()])


def test_every_part_is_named_and_every_number_used_once() -> None:
    with zipfile.ZipFile(io.BytesIO(written(write, [event() for _ in range(300)]))) as archive:
        assert archive.testzip() is None
        parts = {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}
    named = {one.get("PartName") for one in parts["[Content_Types].xml"]} - {None}
    assert named == {f"/{name}" for name in parts if name.startswith("word/") and not name.endswith(".rels")}
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    numbers = [note.get(f"{space}id") for note in parts["word/footnotes.xml"]]
    used = [mark.get(f"{space}id") for mark in parts["word/document.xml"].iter(f"{space}footnoteReference")]
    assert numbers == [*"01", *used] == [str(number) for number in range(302)]
    styles = {one.get(f"{space}styleId") for one in parts["word/styles.xml"].iter(f"{space}style")}
    for name in ("word/document.xml", "word/footnotes.xml"):
        assert {one.get(f"{space}val") for one in parts[name].iter(f"{space}pStyle")} <= styles


@pytest.mark.parametrize("text", [LONG, "<w:p>&amp;", "a\0b\ud800", "=1+1"], ids=["long", "xml", "controls", "formula"])
def test_texts_are_texts(text: str) -> None:
    octets = written(write, [event(label=text, notes=text)])
    assert _paragraphs(octets)[2] == ("Heading 2", told(f"then (en): {one_line(text)}"))
    assert told(one_line(text)) in _notes(_page(octets))[0]


@patient
@given(st.lists(any_event(), max_size=3))
def test_any_event_can_be_read(events: list[Event]) -> None:
    octets = written(write, events, hidden=True)
    quotes = [text for style, text in _paragraphs(octets) if style == "Quote"]
    assert len(quotes) == len(events)
    assert len(_notes(_page(octets))) == len(events)
