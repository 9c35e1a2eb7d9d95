"""Clauses with "deren" and "dessen": the noun that something is of stands behind it."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Die Kirche, deren Turm [1498] fiel, war alt.", "Der Turm der Kirche fiel"),
        ("Der Maler, dessen Bilder [1937] verbrannten, floh.", "Die Bilder des Malers verbrannten"),
        ("Anna Kern, deren Vater [1938] verhaftet wurde, lebt.", "Der Vater von Anna Kern wurde verhaftet"),
        ("Sie lehrte an der Schule, deren Leiterin sie [1989] wurde.", "Sie wurde Leiterin der Schule"),
        (
            "Das Werk, auf dessen Gelände [1944] ein Lager entstand, ist weg.",
            "Auf dem Gelände des Werks entstand ein Lager",
        ),
    ],
)
def test_as_a_main_clause(marked: str, expected: str) -> None:
    assert title("de", marked) == expected


def test_not_where_the_gender_is_unknown() -> None:
    assert "dessen" in title("de", "Der Mann, dessen Zwirl [1937] brannte, floh.")
