"""Rows of which a later one alone has the year."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("3. Mai | Beginn\n12. Juni 1920 | Ende", ["1920-05-03", "1920-06-12"]),
        ("- 3. Mai: Beginn\n- 12. Juni 1920: Ende", ["1920-05-03", "1920-06-12"]),
        ("24. Dezember  Abfahrt\n3. Januar 1951  Ankunft", ["1950-12-24", "1951-01-03"]),
        ("1. Mai  A\n2. Mai  B\n3. Mai 1930  C\n4. Mai  D", ["1930-05-01", "1930-05-02", "1930-05-03", "1930-05-04"]),
    ],
)
def test_rows_are_of_the_year_below(values: Values, text: str, wanted: list[str]) -> None:
    assert values("de", text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Am 3. Mai begann es.\n12. Juni 1920 | Ende",
        "3. Mai | Beginn\n\n12. Juni 1920 | Ende",
        "3. Mai | A\nB\n5. Mai 1920 | C",
    ],
)
def test_what_is_no_row_or_is_apart_keeps_its_own(values: Values, text: str) -> None:
    assert values("de", text)[0] == "2021-05-03"


def test_a_row_with_a_year_above_is_of_that_one(values: Values) -> None:
    assert values("de", "3. Mai 1919 A\n4. Juni B\n5. Juli 1925 C") == ["1919-05-03", "1919-06-04", "1925-07-05"]
