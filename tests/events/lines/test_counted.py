"""One of several things that a clause counts: the verb is told of it alone, or of all where that is not sure."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("Der Meister baute drei Häuser: das Rathaus [1901], die Schule 1903 und das Bad 1910.", "das Rathaus"),
        ("Der Meister baute drei Häuser: das Rathaus 1901, die Schule [1903] und das Bad 1910.", "die Schule"),
    ],
)
def test_the_verb_is_told_of_one(marked: str, told: str) -> None:
    assert title("de", marked) == f"Der Meister baute {told}"


def test_what_closes_the_clause_stays_behind_it() -> None:
    marked = "Sie hat zwei große Preise gewonnen: Bronze im Weitsprung [2007], Silber im Weitsprung 2011."
    assert title("de", marked) == "Sie hat Bronze im Weitsprung gewonnen"


@pytest.mark.parametrize(
    ("marked", "lead"),
    [
        # What one has is no happening of the year beside it.
        ("Die Familie hat drei Söhne: Otto 1901, Karl [1903] und Emil 1910.", "Die Familie hat drei Söhne"),
        # The noun is missing.
        ("Er schrieb vier Briefe: den ersten 1801, den zweiten [1802], zwei weitere 1805.", "Er schrieb vier Briefe"),
        # The subject is counted, so the verb would not fit one of them.
        ("Gestern brannten drei Häuser: die Mühle [1801], die Schule 1803, die Post 1805.", "Gestern brannten"),
    ],
)
def test_else_all_are_told(marked: str, lead: str) -> None:
    assert title("de", marked).startswith(lead)
