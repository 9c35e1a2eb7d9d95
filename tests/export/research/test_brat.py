"""brat's annotation is read back by a parser of it: every offset and piece is that of the text beside it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_events import content, written
from pybrat.parser import BratParser, Example

from timeline_app.analysis.pipeline import analyse
from timeline_app.documents.reader import from_text
from timeline_app.export.content import Content, Source
from timeline_app.export.research.brat import plain_text, write, write_text
from timeline_app.model.document import Document
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason, Timex, TimexType

ARTICLE = (
    'Müller & Söhne 🗓 wurde am 2. Juli\r\n1994 gegründet.\tTags darauf "feierte" man. '
    "Am Mittwoch tagte der Rat, wie jeden Montag, etwa fünf Stunden. Ende August wird gebaut."
)


def _content(text: str, language: str = "de") -> Content:
    made = analyse(from_text(text, "a.txt"), published=date(2021, 7, 8), language=language)
    one = Source(document=made.document, language=made.language, published=made.published, timexes=made.timexes)
    return content([], sources=[one])


def _parsed(folder: Path, one: Content) -> Example:
    (folder / "a.ann").write_bytes(written(write, one))
    (folder / "a.txt").write_bytes(written(write_text, one))
    (example,) = BratParser(error="raise").parse(folder)
    return example


def test_a_parser_finds_every_expression_in_the_text(tmp_path: Path) -> None:
    example = _parsed(tmp_path, _content(ARTICLE))
    assert {entity.mention: entity.type for entity in example.entities} == {
        "2. Juli  1994": "DATE", "Tags darauf": "DATE", "Mittwoch": "DATE", "jeden Montag": "SET",
        "etwa fünf Stunden": "DURATION", "Ende August": "DATE",
    }  # fmt: skip
    for entity in example.entities:
        pieces = [example.text[span.start : span.end] for span in entity.spans]
        assert " ".join(pieces) == entity.mention
        assert "\n" not in entity.mention


def test_values_are_notes_and_mods_attributes() -> None:
    lines = written(write, _content(ARTICLE)).decode("utf-8").splitlines()
    assert "#1\tAnnotatorNotes T1\tvalue=1994-07-02" in lines
    assert "#4\tAnnotatorNotes T4\tvalue=XXXX-WXX-1 quant=EVERY" in lines
    assert "A5\tMod T5 APPROX" in lines
    assert "A6\tMod T6 END" in lines


def test_a_text_without_dates_has_no_annotations() -> None:
    assert written(write, _content("Nichts geschah.")) == b""


def test_the_text_keeps_its_length_and_its_lines() -> None:
    text = "a\r\nb\tc\x85d\u2028e\x0cf\0g\ud800h"
    assert plain_text(text) == "a \nb c d e f\ufffdg\ufffdh"
    assert len(plain_text(text)) == len(text)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=30), st.data())
def test_any_expression_of_any_text(tmp_path: Path, text: str, data: st.DataObject) -> None:
    begin, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    timex = Timex(Span(begin, end), text[begin:end], TimexType.DATE, "1994", Reason("stated"), "r")
    (source,) = _content("x").sources
    one = content([], sources=[replace(source, document=Document("a", text), timexes=[timex])])
    lines = written(write, one).decode("utf-8").split("\n")
    plain = written(write_text, one).decode("utf-8")
    assert len(plain) == len(text)
    head, _, covered = lines[0].partition("\tDATE ")[2].partition("\t")[0], "", lines[0].split("\t", 2)[2]
    pieces = [tuple(map(int, piece.split())) for piece in head.split(";") if piece]
    assert " ".join(plain[first:after] for first, after in pieces) == covered
    assert sum(after - first for first, after in pieces) == end - begin - plain[begin:end].count("\n")


@pytest.mark.parametrize("language", ["de", "en"])
def test_offsets_count_characters_beyond_the_first_plane(language: str) -> None:
    line = written(write, _content("🗓🗓 1994", language)).decode("utf-8").splitlines()[0]
    assert line == "T1\tDATE 3 7\t1994"
