"""The century of a year of two digits."""

from collections.abc import Callable, Sequence

import pytest

from timeline_app.timex.settling.short_years import full_year_of

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("short", "around", "published", "year"),
    [
        (89, [1857, 1900], 2021, 1889),
        (36, [1935], 2021, 1936),
        (14, [1950], 2021, 1914),
        (98, [], 2021, 1998),
        (31, [], 2021, 2031),
        (36, [], 2021, 1936),
        (21, [1935], 2021, 2021),  # as old as the text
        (99, [1763], 1862, 1799),
        (14, [], None, 2014),
        (54, [], None, 1954),
        (14, [1917], None, 1914),
    ],
)
def test_the_full_year(short: int, around: Sequence[int], published: int | None, year: int) -> None:
    assert full_year_of(short, around, published) == year


def test_the_years_next_to_it_count(values: Values) -> None:
    text = "Gegründet am 3.5.1884, erweitert am 1.8.92. Das Haus von 2004 kam am 9.6.05 dazu."
    assert values("de", text) == ["1884-05-03", "1892-08-01", "2004", "2005-06-09"]


def test_the_beginning_borrows_the_century_too(values: Values) -> None:
    assert values("de", "Seit 1911 am Ort, vom 24.12. bis 6.1.21 krank.")[-2:] == ["2020-12-24", "2021-01-06"]


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am 3.5.99 kam er.", ["1999-05-03"]),
        ("de", "Am 3.5.07 kam er.", ["2007-05-03"]),
        ("de", "Im Mai '68 kam er.", ["1968-05 1968-05-01/1968-05-31"]),
        ("de", "1968/69 war er dort.", ["1968 1968-01-01/1969-12-31"]),
        ("en", "He came on 3/5/99.", ["1999-03-05"]),
        ("en", "In May '68 he came.", ["1968-05 1968-05-01/1968-05-31"]),
    ],
)
def test_years_of_two_digits(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
