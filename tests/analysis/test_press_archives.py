"""Exports of press archives are read as the articles in them, with title, day and language from their heads."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.inputs import inputs_of, names_for
from timeline_app.analysis.press_archives import articles_in
from timeline_app.documents.content import Content
from timeline_app.model.document import Document

NEXIS = """


                               {number} of 2 DOCUMENTS


                          The Harbour Gazette (Leith)

                            May {number}, 1999 Monday

Shipyard closes after eighty
years

BYLINE: Anna Brown

SECTION: HOME NEWS; Pg. 3

LENGTH: 212 words


The yard closed yesterday.

Nobody came on Friday: all had left.

LOAD-DATE: May 5, 1999

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                      Copyright 1999 Harbour Gazette Ltd.
"""
GERMAN = """
                              Dokument {number} von 2

Hafenbote

{number}. Mai 1999 Montag

AUTOR: Anna Braun

ÜBERSCHRIFT: Werft schließt

LÄNGE: 212 Wörter

Die Werft schloss gestern.

UPDATE: 5. Mai 1999

SPRACHE: GERMAN; DEUTSCH
"""
CODED = """
SE   News
HD   Shipyard closes after
     eighty years
BY   By Anna Brown
WC   212 words
PD   {number} May 1999
SN   The Harbour Gazette
LA   English
CY   (c) 1999 Harbour Gazette

LP
The yard closed yesterday.

TD
Nobody came on Friday: all had left.

NS   gcat : News
AN   Document HARBGZ0019990504dv540000{number}
"""
PLAIN = """
Werft schließt
Anna Braun
212 Wörter
{number} Mai 1999
Hafenbote
HAFENB
3
Deutsch
Copyright 1999. Hafenbote GmbH

Die Werft schloss gestern.

Niemand kam am Freitag.

Dokument HAFENB0019990504dv540000{number}
"""


UNI = """Page {number} of 2
Shipyard closes after eighty years

The Harbour Gazette
May {number}, 1999 Monday


Copyright 1999 Harbour Gazette Ltd. All Rights Reserved
Section: HOME NEWS; Pg. 3
Length: 212 words
Byline: Anna Brown
Body


The yard closed yesterday.

Nobody came on Friday: all had left.


Classification

Language: ENGLISH
Publication-Type: Newspaper

End of Document
"""
WISO = """
Dokument {number} von 2

Hafenbote vom 0{number}.05.1999, S. 3

Werft schließt

Die Werft schloss gestern.

Niemand kam am Freitag.

Quelle: Hafenbote vom 0{number}.05.1999, S. 3
ISSN: 0000-0000
Dokumentnummer: 1999050{number}
Dauerhafte Adresse des Dokuments: https://example.org/document/HB__1999050{number}
Alle Rechte vorbehalten: (c) Hafenbote GmbH
© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH
"""
GENIOS = """Titel: Werft schließt
Quelle: Hafenbote
Datum: {number}.5.1999
Seite: 3
Text: Die Werft schloss gestern.

Niemand kam am Freitag.
Dokument-Nr.: 1999050{number}
Copyright: Hafenbote GmbH
____________________________
"""


TEXT = "The yard closed yesterday.\n\nNobody came on Friday: all had left."


def _two(form: str) -> str:
    return form.format(number=1) + form.format(number=2)


def _articles(text: str) -> list[Content]:
    return [content for _, content in articles_in(Path("press.txt"), text)]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(("form", "title", "text", "language"), [
    (NEXIS, "Shipyard closes after eighty years", TEXT, "en"),
    (GERMAN, "Werft schließt", "Die Werft schloss gestern.", "de"),
    (UNI, "Shipyard closes after eighty years", TEXT, "en"),
    (WISO, "Werft schließt", "Die Werft schloss gestern.\n\nNiemand kam am Freitag.", ""),
    (GENIOS, "Werft schließt", "Die Werft schloss gestern.\n\nNiemand kam am Freitag.", ""),
    (CODED, "Shipyard closes after eighty years", TEXT, "en"),
    (PLAIN, "Werft schließt", "Die Werft schloss gestern.\n\nNiemand kam am Freitag.", "de"),
], ids=["Nexis", "Nexis in German", "Nexis Uni", "wiso", "Genios", "Factiva with codes", "Factiva"])  # fmt: skip
def test_title_text_day_and_language(form: str, title: str, text: str, language: str, end: str) -> None:
    one, two = _articles(_two(form).replace("\n", end))
    assert (one.title, one.text, one.language, one.published) == (title, text, language, date(1999, 5, 1))
    assert two.published == date(1999, 5, 2)


def test_they_are_opened_as_articles(tmp_path: Path) -> None:
    path = tmp_path / "press.txt"
    path.write_text(_two(GERMAN), encoding="latin-1")
    inputs, failures = inputs_of([path])
    documents: list[Document] = [
        one.task(Choices(), name).document() for one, name in zip(inputs, names_for(inputs, ()), strict=True)
    ]
    assert failures == []
    assert [document.name for document in documents] == ["press 1", "press 2"]
    assert documents[0].published is not None
    assert documents[0].published.reason.facts == {"place": "head in the archive"}


@pytest.mark.parametrize("text", [
    "Die Werft schloss gestern.", NEXIS.format(number=1), CODED.format(number=1),
    "Document 1 of 3 was lost. Document 2 too.", "1 of 2 documents\n\nText\n\n2 of 2 documents\n\nText", "",
    "Dokument ABCDEFGHIJKLMNOP ist da\nund dieses auch",
])  # fmt: skip
def test_other_texts_are_one_article(text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    assert _articles(text) == []
    (one,), failures = inputs_of([path])
    assert (one.member, failures) == (None, [])


def test_a_head_that_is_not_understood_stays_in_the_text() -> None:
    one, _ = _articles(_two("{number} of 2 DOCUMENTS\n\nHafenbote\n\nGestern schloss die Werft.\n\n"))
    assert (one.text, one.title, one.published) == ("Hafenbote\n\nGestern schloss die Werft.", "", None)
    plain = "Werft\n\nGestern schloss die Werft.\n\nDokument HAFENB0019990504dv540000{number}\n"
    one, _ = _articles(_two(plain))
    assert (one.text, one.published) == ("Werft\n\nGestern schloss die Werft.", None)


@pytest.mark.parametrize(("line", "day"), [
    ("May 3, 1999 Monday", date(1999, 5, 3)), ("Montag, 3. Mai 1999", date(1999, 5, 3)),
    ("3 März 2021", date(2021, 3, 3)),
    ("Monday, Sep 3, 2001, Late Edition", date(2001, 9, 3)),
    ("31 June 1999", None), ("3 Foo 1999", None), ("1999", None),
])  # fmt: skip
def test_days_as_heads_have_them(line: str, day: date | None) -> None:
    (one, _) = _articles(
        _two("{number} of 2 DOCUMENTS\n\nPaper\n\n" + line + "\n\nTitle\n\nLENGTH: 3 words\n\nText.\n\n")
    )
    assert (one.published, one.text) == (day, "Text.")


def test_a_file_that_is_gone_is_told_when_it_is_read(tmp_path: Path) -> None:
    (one,), failures = inputs_of([tmp_path / "gone.txt"])
    assert (one.member, failures) == (None, [])


@given(st.lists(st.sampled_from([*_two(NEXIS).split("\n"), *_two(CODED).split("\n"), *_two(PLAIN).split("\n")])))
def test_lines_in_any_order_make_no_error(lines: list[str]) -> None:
    assert all(content.text for content in _articles("\n".join(lines)))
