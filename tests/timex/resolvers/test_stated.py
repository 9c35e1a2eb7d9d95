"""Dates as the text states them, with their year."""

from collections.abc import Callable

import pytest

from timeline_app.model.timex import Timex

Tagged = Callable[..., list[Timex]]
Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "am 3. Mai 2021", "2021-05-03"), ("de", "am 03.05.2021", "2021-05-03"),
        ("de", "am 3.5.21", "2021-05-03"),
        ("en", "on 3 May 2021", "2021-05-03"),
        ("en", "on May 3, 2021", "2021-05-03"), ("en", "on May 3rd", "2021-05-03"),
        ("en", "on 2021-05-03", "2021-05-03"),
        ("de", "im Mai 1998", "1998-05"), ("en", "in May 1998", "1998-05"), ("en", "in 1998", "1998"),
        ("de", "am 29. Februar 2020", "2020-02-29"),
    ],
)  # fmt: skip
def test_stated_dates(values: Values, language: str, text: str, value: str) -> None:
    assert values(language, f"Es {text}." if language == "de" else f"It was {text}.") == [value]


@pytest.mark.parametrize("text", ["am 30. Februar 2020", "am 31.04.2021", "am 0.5.2021", "am 29. Februar 2021"])
def test_days_that_there_are_not(values: Values, text: str) -> None:
    assert not any(len(value) == 10 for value in values("de", f"Es war {text}."))


def test_a_weekday_that_is_not_the_days_is_a_conflict(tagged: Tagged) -> None:
    right, wrong = tagged("en", "It was Monday, 3 May 2021. Then it was Tuesday, 5 May 2021.")
    assert right.conflict is None
    assert wrong.conflict is not None
    assert wrong.conflict.facts == {"day": (2021, 5, 5), "said": 2}


@pytest.mark.parametrize(
    ("text", "contradicts"),
    [
        ("It was Friday, 25 December 800.", False),
        ("It was Thursday, 25 December 800.", True),
        ("It was Saturday, October 14, 1066.", False),
        ("It was Thursday, 4 October 1582.", False),
        ("It was Friday, 15 October 1582.", False),
        # London still wrote Julian dates.
        ("It was Wednesday, 2 September 1752.", False),
        ("It was Monday, 2 September 1752.", True),
        ("It was Wednesday, 25 October 1917.", True),
    ],
)
def test_weekdays_are_those_of_the_calendar_of_the_time(tagged: Tagged, text: str, contradicts: bool) -> None:
    (timex,) = tagged("en", text)
    assert (timex.conflict is not None) == contradicts


def test_weekdays_are_counted_by_the_calendar_of_the_time(values: Values) -> None:
    text = "Am Samstag, dem 14. Oktober 1066, fiel Harald. Am Montag darauf zogen sie weiter."
    assert values("de", text) == ["1066-10-14", "1066-10-16"]


def test_a_year_of_two_digits_says_how_it_is_read(tagged: Tagged) -> None:
    (timex,) = tagged("de", "Es war am 3.5.98.")
    assert (timex.value, timex.reason.kind, timex.reason.facts) == ("1998-05-03", "stated_short_year", {"year": 1998})


@pytest.mark.parametrize(
    ("language", "text", "value", "last"),
    [
        ("de", "In der Saison 1994/95 stieg er auf.", "1994", "1995-12-31"),
        ("en", "He led it in 2010-15.", "2010", "2015-12-31"),
    ],
)
def test_a_pair_of_years_lasts_to_the_end_of_the_second(
    tagged: Tagged, language: str, text: str, value: str, last: str
) -> None:
    timex = tagged(language, text)[0]
    assert timex.interval is not None
    assert (timex.value, timex.interval.last_day.iso()) == (value, last)


def test_of_a_day_that_there_is_not_the_month_is_believed(tagged: Tagged) -> None:
    (timex,) = tagged("de", "Es war am 31. Februar 2001.")
    assert timex.value == "2001-02"
    assert timex.conflict is not None
    assert timex.conflict.kind == "impossible_day"


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Im Jahr 2020 kam er.", ["2020 2020-01-01/2020-12-31"]),
        ("de", "Im Jahr 800 n. Chr. kam er.", ["0800 0800-01-01/0800-12-31"]),
        ("de", "Anno 1520 kam er.", ["1520 1520-01-01/1520-12-31"]),
        ("de", "Um 1520 kam er.", ["1520 1520-01-01/1520-12-31"]),
        ("de", "Ca. 1520 kam er.", ["1520 1520-01-01/1520-12-31"]),
        ("en", "He came in the year 2020.", ["2020 2020-01-01/2020-12-31"]),
        ("en", "He came in AD 800.", ["0800 0800-01-01/0800-12-31"]),
        ("en", "He came c. 1520.", ["1520 1520-01-01/1520-12-31"]),
        ("en", "He came around 1520.", ["1520 1520-01-01/1520-12-31"]),
    ],
)
def test_years(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
