"""Where no clause is short enough the happening that the date belongs to is named, with all that tells more of it."""

import pytest
from parses import answer, marked_parse
from titles import title

from timeline_app.events.german.fragments import before_main, dated_nouns, happenings
from timeline_app.grammar.wordlists import wordlists

# No part of it can go.
LONG = "war die vom Landesamt für Straßenbau und Verkehrswesen betreute Ortsdurchfahrtssanierung nicht erreichbar"


@pytest.mark.parametrize(
    ("marked", "named"),
    [
        (f"Bis zum Abschluss der Bergung gegen [15 Uhr] {LONG}.", "Abschluss der Bergung"),
        (f"Nach dem Einsturz der Brücke über die Olm am [3. Mai] {LONG}.", "Einsturz der Brücke über die Olm"),
    ],
)
def test_the_happening_is_named(marked: str, named: str) -> None:
    assert title("de", marked).startswith(named)


def test_a_clause_that_fits_is_told_as_a_clause() -> None:
    told = title("de", "Bis zum Abschluss der Bergung gegen [15 Uhr] war die Straße gesperrt.")
    assert " war die Straße gesperrt" in told


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        (f"Nach Platz drei am [Samstag] im Lauf von Olm {LONG}.", "Platz drei im Lauf von Olm"),
        ("Nach Platz drei am [Samstag] im Lauf war sie müde.", "Nach Platz drei am Samstag im Lauf war sie müde"),
        (
            "Vor der Sitzung des Rats am [Montag] hatten mehr als zweihundert Bauern mit ihren Traktoren auf dem "
            "Marktplatz gegen die neue Düngeverordnung des Landes protestiert.",
            "Vor der Sitzung des Rats am Montag hatten mehr als zweihundert Bauern protestiert",
        ),
    ],
)
def test_what_was_before_the_main_clause_is_told_where_that_is_too_long(marked: str, told: str) -> None:
    assert title("de", marked) == told


@pytest.mark.parametrize(
    ("marked", "texts"),
    [
        ("Der Preis [1997] der Gesellschaft ging an ihn.", ["Preis 1997 der Gesellschaft"]),
        ("Das Urteil vom [3. Mai 2013] gilt.", ["Das Urteil vom 3. Mai 2013"]),
        ("Karl Mann, Jahrgang [1943], kam.", ["Karl Mann, Jahrgang 1943"]),
        ("Die alte Mühle Huber ([1903]) brannte.", ["Mühle Huber (1903)"]),
        ("Der Film „Die Mühle“ ([1903]) lief.", ["„Die Mühle“ (1903)"]),
        ("Er sah den großen Preis [1997].", ["Preis 1997"]),
        ("Das Amt zahlt seit 1990 und [1997] Renten.", []),
    ],
)
def test_a_noun_with_its_date(marked: str, texts: list[str]) -> None:
    assert [draft.text() for draft in answer(dated_nouns, "de", marked)] == texts


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("Bis zum Abschluss der Arbeiten gegen [15 Uhr] war es still.", "Abschluss der Arbeiten"),
        (
            "Nach dem schweren Einsturz der Brücke über die Olm am [3. Mai] war es still.",
            "Einsturz der Brücke über die Olm",
        ),
        ("Die Eröffnung der Halle am [3. Mai] war schön.", "Die Eröffnung der Halle"),
        # One of two, nothing of which it is told, and no happening
        ("Der Bau der Halle und die Eröffnung der Brücke am [3. Mai] waren schön.", None),
        ("Nach dem Einsturz am [3. Mai] war es still.", None),
        ("Nach der Mühle der Brücke am [3. Mai] war es still.", None),
    ],
)
def test_a_happening_by_its_noun(marked: str, text: str | None) -> None:
    assert next((draft.text() for draft in answer(happenings, "de", marked)), None) == text


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("Nach Rang elf am [Freitag] im Rennen von Olm gewann sie.", "Rang elf im Rennen von Olm"),
        # With an article, said by somebody, with it rather than before
        ("Nach dem Sieg am [Freitag] gewann sie.", None),
        ("Nach Angaben vom [Montag] gewann sie.", None),
        ("Mit Rang elf am [Freitag] im Rennen gewann sie.", None),
    ],
)
def test_what_was_before_the_clause(marked: str, text: str | None) -> None:
    parse, places = marked_parse("de", marked)
    found = before_main(parse, places, parse.owner[places[0]], wordlists("de"))
    assert next((draft.text() for draft in found), None) == text
