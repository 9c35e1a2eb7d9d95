"""Clauses that would be told of another date without their own."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "In [2016] the board banned its use in 2013."),
        ("en", "On Monday the board closed the bridge on [3 May 2021]."),
        ("de", "Am Montag sperrte der Rat am [3. Mai 2021] die Brücke."),
    ],
)
def test_a_date_stays_beside_another(language: str, marked: str) -> None:
    assert marked[marked.index("[") + 1 : marked.index("]")] in title(language, marked)


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "In [2016] the board heard a suit filed by Mr Low in 2013.", "2016"),
        ("de", "Am Sonntag feiert der Verein um [10 Uhr] das Fest.", "10 Uhr"),
    ],
)
def test_it_goes_where_the_other_is_of_a_noun_or_the_day_of_its_hour(language: str, marked: str, expected: str) -> None:
    assert expected not in title(language, marked)
