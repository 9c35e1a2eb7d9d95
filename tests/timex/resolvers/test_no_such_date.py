"""Dates that no calendar has are seen, and the reason says what there is none of."""

from collections.abc import Callable

import pytest

from timeline_app.model.timex import Timex
from timeline_app.timex.resolvers.no_such_date import of_the_calendar

Tagged = Callable[..., list[Timex]]


@pytest.mark.parametrize(
    ("language", "text", "expression", "kind"),
    [
        ("de", "Am 14.15.2020 war Schluss.", "14.15.2020", "no_such_month"),
        ("de", "Am 42.03.2020 war Schluss.", "42.03.2020", "no_such_day"),
        ("de", "Im Jahr 0 war nichts.", "Jahr 0", "no_year_zero"),
        ("de", "Das war im Jahr 20000.", "Jahr 20000", "year_too_far"),
        ("en", "It ended on 14/42/2020.", "14/42/2020", "no_such_month"),
        ("en", "It was in the year 0.", "year 0", "no_year_zero"),
    ],
)
def test_a_date_that_there_is_not(tagged: Tagged, language: str, text: str, expression: str, kind: str) -> None:
    (timex,) = tagged(language, text)
    assert (timex.text, timex.interval, timex.reason.kind) == (expression, None, kind)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Adresse 14.15.2020.7 antwortet."),
        ("de", "Im Jahr 20000 Besucher zu zählen, war neu."),
        ("de", "Die Fassung 314.15.2020 war gut."),
        ("en", "In the year 20000 people came."),
    ],
)
def test_what_only_looks_like_one(tagged: Tagged, language: str, text: str) -> None:
    assert not [timex for timex in tagged(language, text) if timex.value == "XXXX"]


def test_what_there_is_not_is_no_timex3(tagged: Tagged) -> None:
    timexes = tagged("de", "Am 14.12.2020 und am 14.15.2020 war Schluss.")
    assert [timex.value for timex in of_the_calendar(timexes)] == ["2020-12-14"]


def test_what_there_is_stays_a_date(tagged: Tagged) -> None:
    timexes = tagged("de", "Am 14.12.2020 und im Jahr 955 war Schluss.")
    assert [timex.value for timex in timexes] == ["2020-12-14", "0955"]


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am 30. Februar 2020 kam er.", ["2020-02 2020-02-01/2020-02-29"]),
        ("de", "Am 31. April 2020 kam er.", ["2020-04 2020-04-01/2020-04-30"]),
        ("de", "Am 29. Februar 2021 kam er.", ["2021-02 2021-02-01/2021-02-28"]),
        ("en", "He came on 31 April 2020.", ["2020-04 2020-04-01/2020-04-30"]),
        ("en", "He came on February 30, 2020.", ["2020-02 2020-02-01/2020-02-29"]),
    ],
)
def test_days_that_are_none(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
