"""Of two parts with a date each, told with one verb, a title has the one of its date."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "Das Tor wurde am [3. Mai 1983] für Wagen und am 4. Juni 1984 ganz gesperrt.",
            "Das Tor wurde für Wagen gesperrt",
        ),
        ("Das Tor wurde am 3. Mai 1983 für Wagen und am [4. Juni 1984] ganz gesperrt.", "Das Tor wurde ganz gesperrt"),
        ("Am Montag will der Rat den Bau und am [Dienstag] den Kauf beschließen.", "Der Rat will den Kauf beschließen"),
        ("Um 9 Uhr wird das Tor und um [10 Uhr] die Halle geöffnet.", "Die Halle wird geöffnet"),
        ("Im Mai 1911 brennt das Tor, im [Juni 1913] die Halle ab.", "Die Halle brennt ab"),
        ("Das Tor wurde 1911 und die Halle [1913] gebaut.", "Die Halle wurde gebaut"),
    ],
)
def test_the_part_of_the_date(marked: str, expected: str) -> None:
    assert title("de", marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "Die Linie nahm 1901 den Betrieb bis Olm und [1903] bis Alm auf.",
        "Er wurde nicht 1903 mit Gold und [1905] mit Silber geehrt.",
        "Das Tor wurde zunächst 1983 für Wagen und [1984] ganz gesperrt.",
        "Der Turm wurde seit [1903] in Olm und 1905 in Alm gebaut.",
    ],
)
def test_what_may_be_of_both_keeps_both(marked: str) -> None:
    assert title("de", marked) == marked.replace("[", "").replace("]", "").removesuffix(".")


def test_two_verbs_are_no_parts_of_one() -> None:
    assert title("de", "[1938] wurde das Tor gebaut und 1950 die Halle erneuert.") == "Das Tor wurde gebaut"
