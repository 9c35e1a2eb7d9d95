"""Where no clause is short enough the happening that the date belongs to is named, with all that tells more of it."""

import pytest
from titles import title

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
