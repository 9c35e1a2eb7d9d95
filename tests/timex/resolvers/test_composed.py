"""Days told by two things at once, with a publication date and without."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "the first Friday of July 2021", "2021-07-02"),
        ("en", "the fifth Friday of July 2021", "2021-07-30"),
        ("en", "the last Monday in May 2021", "2021-05-31"),
        ("en", "the third Thursday of next month", "2021-08-19"),
        ("en", "the 31st of next month", "2021-08-31"),
        ("en", "two days after today", "2021-07-09"),
        ("en", "3 days from Tuesday", "2021-07-16"),
        ("en", "Friday in two weeks", "2021-07-23"),
        ("en", "the day after Easter 1916", "1916-04-24"),
        ("de", "heute vor 60 Jahren", "1961-07-07"),
        ("de", "am 15. des Folgemonats", "2021-08-15"),
        ("de", "der letzte Sonntag im Oktober 2020", "2020-10-25"),
        ("de", "übermorgen in einem Jahr", "2022-07-09"),
    ],
)
def test_days(values: Callable[..., list[str]], language: str, text: str, value: str) -> None:
    assert values(language, text) == [value]


def test_a_day_that_there_is_not(values: Callable[..., list[str]]) -> None:
    assert values("en", "the fifth Friday of August 2021") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "two days after today"), ("en", "the third Thursday of next month"), ("en", "Friday in two weeks")],
)
def test_nothing_is_counted_from_an_unknown_day(values: Callable[..., list[str]], language: str, text: str) -> None:
    assert values(language, text, None) == ["XXXX-XX-XX"]


def test_the_year_that_the_text_tells(values: Callable[..., list[str]]) -> None:
    text = "On May 3, 1969 he came. On May 9, 1969 he left. The first Friday of July was hot."
    assert values("en", text)[-1] == "1969-07-04"


def test_a_letter_that_is_quoted_tells_the_month(values: Callable[..., list[str]]) -> None:
    text = "Letter of 14 Septr. 1745. They were at Derby on the 4th inst."
    assert values("en", text, None) == ["1745-09-14", "1745-09-04"]


def test_the_year_to_come_of_its_sentence_is_nearer_than_that_of_the_minutes(values: Callable[..., list[str]]) -> None:
    minutes = "Protokoll der Sitzung vom 8. März 2024\n\nDie Versammlung 2025 soll am zweiten Freitag im März sein."
    assert values("de", minutes)[-1] == "2025-03-14"


# Dates whose parts stand apart: a part of the day, a weekday, an hour, an open end.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am Montag, dem 5. Juli 2021, um 19 Uhr tagte der Rat.", ["2021-07-05", "2021-07-05T19:00 2021-07-05"]),
        ("de", "Montag, 5.7.2021, 19.30 Uhr", ["2021-07-05", "2021-07-05T19:30 2021-07-05"]),
        ("de", "In der Nacht zum 5. Juli 2021 brannte es.", ["2021-07-04TNI 2021-07-04/2021-07-05"]),
        ("de", "In der Nacht vom 4. auf den 5. Juli 2021 brannte es.", ["2021-07-04TNI 2021-07-04/2021-07-05"]),
        ("de", "In der Nacht zum Montag brannte es.", ["2021-07-04TNI 2021-07-04/2021-07-05"]),
        ("de", "Am Abend des 5. Juli 2021 brannte es.", ["2021-07-05TEV 2021-07-05"]),
        ("de", "Am Morgen des 5. Juli brannte es.", ["2021-07-05TMO 2021-07-05"]),
        ("de", "Von Montag bis Mittwoch war Markt.", ["2021-07-05 2021-07-05/2021-07-07", "2021-07-07"]),
        ("de", "Anfang Juli 2021 brannte es.", ["2021-07 2021-07-01/2021-07-10"]),
        ("de", "Mitte Juli 2021 wird gefeiert.", ["2021-07 2021-07-11/2021-07-21"]),
        ("de", "Um den 5. Juli 2021 brannte es.", ["2021-07-05"]),
        ("de", "Vor dem 5. Juli 2021 brannte es.", ["2021-07-05"]),
        ("de", "Nach dem 5. Juli 2021 wird gefeiert.", ["2021-07-05"]),
        ("en", "On Monday, 5 July 2021, at 7 pm the board met.", ["2021-07-05", "2021-07-05T19:00 2021-07-05"]),
        ("en", "On the evening of 5 July 2021 it burned.", ["2021-07-05TEV 2021-07-05"]),
        ("en", "From Monday to Wednesday there was a fair.", ["2021-07-05 2021-07-05/2021-07-07", "2021-07-07"]),
        ("en", "In early July 2021 it burned.", ["2021-07 2021-07-01/2021-07-10"]),
        ("en", "Before 5 July 2021 it burned.", ["2021-07-05"]),
        ("en", "After 5 July 2021 they will celebrate.", ["2021-07-05"]),
    ],
)
def test_dates_in_parts(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected


# What was, told on 7 July 2021.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # From either end of a month or a year
        ("the first day of 1900", "1900-01-01"),
        ("the last day of May 1900", "1900-05-31"),
        ("the second day of May", "2021-05-02"),
        ("the first day of next month", "2021-08-01"),
        ("the last day of last year", "2020-12-31"),
        # A week is of the month of its Thursday, a weekend of that of its Saturday.
        ("the first week of May 2021", "2021-W18 2021-05-03/2021-05-09"),
        ("the last week of May 2021", "2021-W21 2021-05-24/2021-05-30"),
        ("the first weekend of May 2021", "2021-W17-WE 2021-05-01/2021-05-02"),
        ("the last weekend in January 2021", "2021-W04-WE 2021-01-30/2021-01-31"),
        # Counted from a day
        ("a week from today", "2021-07-14"),
        ("5000 days from today", "2035-03-16"),
        ("Thursday week", "2021-07-15"),
        ("a week on Wednesday", "2021-07-21"),
        ("Monday in three weeks", "2021-07-26"),
        # Beside a holiday, never it itself
        ("the Friday before Easter 2021", "2021-04-02"),
        ("the Friday after Easter 2021", "2021-04-09"),
        ("the Sunday before Easter 2021", "2021-03-28"),
        ("the Sunday after Easter 2021", "2021-04-11"),
        ("the week before Easter 2021", "2021-W13 2021-03-29/2021-04-04"),
        ("the week after Easter 2021", "2021-W14 2021-04-05/2021-04-11"),
        ("the weekend before Easter 2021", "2021-W13-WE 2021-04-03/2021-04-04"),
        ("the weekend after Easter 2021", "2021-W14-WE 2021-04-10/2021-04-11"),
        # A Monday ends its weekend, a Thursday begins it.
        ("Labor Day weekend 2021", "2021-W35-WE 2021-09-04/2021-09-05"),
        ("Thanksgiving weekend 2021", "2021-W47-WE 2021-11-27/2021-11-28"),
        ("Thanksgiving week 2021", "2021-W47 2021-11-22/2021-11-28"),
        # The week in which a day lies
        ("the week of March 7, 2021", "2021-W09 2021-03-01/2021-03-07"),
        ("the week of March 8, 2021", "2021-W10 2021-03-08/2021-03-14"),
    ],
)
def test_days_and_weeks_told_by_two_things(dates: Callable[..., list[str]], text: str, expected: str) -> None:
    assert dates("en", f"It was {text}.") == [expected]


@pytest.mark.parametrize("text", ["the 31st of last month", "5001 days from today"])
def test_a_day_that_nobody_counts(values: Callable[..., list[str]], text: str) -> None:
    assert values("en", f"It was {text}.") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Es war am ersten Montag im Mai.", "2021-05-03"),
        ("Es wird am ersten Montag im Mai sein.", "2022-05-02"),
        ("Es war am ersten Montag im August.", "2020-08-03"),
        ("Es wird am ersten Montag im August sein.", "2021-08-02"),
        ("Es wird am ersten Montag im Dezember sein.", "2021-12-06"),
    ],
)
def test_the_weekday_of_a_month_of_the_nearest_year(values: Callable[..., list[str]], text: str, value: str) -> None:
    assert values("de", text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # A holiday whose year is told needs no day of publication.
        ("It was two days after Easter 1916.", "1916-04-25"),
        ("It was two days after Easter.", "XXXX-XX-XX"),
        ("It was two days from Tuesday.", "XXXX-XX-XX"),
    ],
)
def test_what_is_counted_from_needs_its_year(values: Callable[..., list[str]], text: str, value: str) -> None:
    assert values("en", text, None) == [value]
