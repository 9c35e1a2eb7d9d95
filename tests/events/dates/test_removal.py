"""Dates go with the words that only they need; what needs them stays."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        (
            "en",
            "On [3 May 2021] the board closed the bridge, officials said.",
            "The board closed the bridge, officials said",
        ),
        (
            "en",
            "According to the police, the shop was robbed on [3 May 2021].",
            "According to the police, the shop was robbed",
        ),
        (
            "de",
            "Nach Angaben der Polizei brannte am [3. Mai 2021] ein Haus.",
            "Nach Angaben der Polizei brannte ein Haus",
        ),
        (
            "de",
            "Laut Gericht wurde der am [3. Mai 2021] festgenommene Mann freigelassen.",
            "Laut Gericht wurde der am 3. Mai 2021 festgenommene Mann freigelassen",
        ),
        ("de", "Am [3. Mai 2021] fand das Fest statt.", "Das Fest fand statt"),
    ],
)
def test_the_date_goes_where_the_clause_stays_whole(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected
