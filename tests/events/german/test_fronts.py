"""Tests for the fronts of reported clauses whose date stood before their verb."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "Der Leiter sagte, [2014] habe die Bank den Turm verkauft.",
            "Der Leiter sagte, die Bank habe den Turm verkauft",
        ),
        ("Die Zeugin sagte, [am Montag] sei sie zu Hause gewesen.", "Die Zeugin sagte, sie sei zu Hause gewesen"),
        (
            "Der Leiter erklärte: Am [3. Mai] verkaufte die Bank den Turm an die Stadt.",
            "Die Bank verkaufte den Turm an die Stadt, erklärte der Leiter",
        ),
        (
            'Der Leiter ist froh: "[2014] verkaufte die Bank den Turm an die Stadt.',
            "Die Bank verkaufte den Turm an die Stadt",
        ),
    ],
)
def test_the_verb_of_a_report_keeps_its_place(marked: str, expected: str) -> None:
    assert title("de", marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[Gestern] wurde auch der Turm am Markt gestrichen.", "Auch der Turm wurde am Markt gestrichen"),
        ("Am [Montag] kamen nur Kinder ins Bad.", "Nur Kinder kamen ins Bad"),
        ("Am [Montag] werden auch in Olm die Läden geschlossen.", "Die Läden werden auch in Olm geschlossen"),
    ],
)
def test_a_word_that_singles_out_stays_before_its_noun(marked: str, expected: str) -> None:
    assert title("de", marked) == expected


def test_a_request_stays_a_request() -> None:
    told = title(
        "de",
        "Bitte kaufen Sie am Stand beim Rathaus in Olmstadt die neue Ausgabe der Zeitung von [Samstag] den 3. mit "
        "Karte und Beilage für mich.",
    )
    assert told.startswith("Bitte kaufen Sie")
