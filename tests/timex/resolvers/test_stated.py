"""Dates as the text states them, with their year."""

from collections.abc import Callable

import pytest

from timeline_app.model.timex import Mod, Timex
from timeline_app.timex.found import Facts
from timeline_app.timex.resolvers.stated import day_of_month, full_year, mod_of, month_after

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
        # A year later it no longer did, and no slip of the pen becomes right by its calendar.
        ("It was Sunday, 2 September 1753.", False),
        ("It was Thursday, 2 September 1753.", True),
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


@pytest.mark.parametrize(
    ("facts", "year"),
    [
        ({"y": 1998}, 1998),
        ({"y": 44, "bc": True}, -43),
        ({"y": 1900, "y_plus": 20, "y_more": 3}, 1923),
        ({"y": 900, "y_kilo": 1}, 1900),
        ({"yy": 35}, 2035),
        ({"yy": 36}, 1936),
        ({"m": 5}, None),
    ],
)
def test_the_year_that_facts_tell(facts: Facts, year: int | None) -> None:
    assert full_year(facts) == year


@pytest.mark.parametrize(("facts", "day"), [({"d": 20, "d_plus": 1}, 21), ({"d": 3}, 3), ({"m": 3}, None)])
def test_the_day_that_facts_tell(facts: Facts, day: int | None) -> None:
    assert day_of_month(facts) == day


def test_the_part_that_facts_tell() -> None:
    assert (mod_of({"mod": "END"}), mod_of({"m": 3})) == (Mod.END, None)


@pytest.mark.parametrize(
    ("year", "second", "month"),
    [
        (2021, 7, 7),
        (2021, 12, 12),
        (2012, 12, 12),
        (2011, 12, None),
        (2021, 13, None),
        (2021, 0, None),
        (2006, 7, None),
    ],
)
def test_a_second_year_that_leads_back_is_a_month(year: int, second: int, month: int | None) -> None:
    assert month_after(year, {"y2": second}) == month


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "He led it in 1998/99.", ["1998 1998-01-01/1999-12-31"]),
        # It was written of the year that began in March, and is counted as of the second one.
        ("en", "He came on 11 February 1731/2.", ["1732-02-11"]),
    ],
)
def test_two_years_with_a_slash(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
