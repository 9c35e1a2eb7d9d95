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
