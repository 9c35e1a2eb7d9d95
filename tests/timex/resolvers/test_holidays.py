"""Holidays and other named days: their calendar, and the year of one that is told without."""

from collections.abc import Callable
from datetime import date

import holidays
import pytest

from timeline_app.model.calendar import Civil, civil_from_days, days_from_civil
from timeline_app.timex.resolvers.holidays import _public_holiday, easter_day, holiday_day, simple_holidays

_LAST = 2060
Values = Callable[..., list[str]]


@pytest.mark.parametrize("name", simple_holidays())
def test_a_rule_tells_the_days_that_the_library_tells(name: str) -> None:
    since, _ = simple_holidays()[name]
    country, words = name.split(":")
    language = "de" if country != "US" else "en_US"
    known = holidays.country_holidays(country, years=range(since, _LAST + 1), language=language, categories=("public",))
    days = {day for day in known.get_named(words, lookup="icontains") if isinstance(day, date)}
    told = [holiday_day(name, year) for year in range(since, _LAST + 1)]
    assert None not in told
    assert set(told) <= {days_from_civil(day.year, day.month, day.day) for day in days}


@pytest.mark.parametrize("name", simple_holidays())
def test_before_its_year_the_library_is_asked(name: str) -> None:
    since, _ = simple_holidays()[name]
    country, words = name.split(":")
    for year in (since - 1, since):
        assert holiday_day(name, year) == _public_holiday(country, words, year)


@pytest.mark.parametrize(
    ("rule", "year", "day"),
    [
        ("12-24", 2021, Civil(2021, 12, 24)), ("easter-2", 2024, Civil(2024, 3, 29)),
        ("easter+39", 2024, Civil(2024, 5, 9)),
        # The fourth Sunday of Advent is Christmas Eve itself where that is a Sunday.
        ("advent+0", 2023, Civil(2023, 12, 24)), ("advent-21", 2023, Civil(2023, 12, 3)),
        ("advent-21", 2022, Civil(2022, 11, 27)), ("05sun2", 2022, Civil(2022, 5, 8)),
        ("05mon-1", 2022, Civil(2022, 5, 30)), ("11mon1+1", 2022, Civil(2022, 11, 8)),
    ],
)  # fmt: skip
def test_how_a_rule_counts(rule: str, year: int, day: Civil) -> None:
    told = holiday_day(rule, year)
    assert told is not None
    assert civil_from_days(told) == day


@pytest.mark.parametrize("year", [325, 4100])
def test_easter_is_told_only_where_it_was_kept_or_can_be_computed(year: int) -> None:
    assert holiday_day("easter+0", year) is None


@pytest.mark.parametrize("year", [326, 1582, 1583, 1999, 4099])
def test_easter_is_a_sunday_of_its_calendar(year: int) -> None:
    """The Julian Easter is told as documents of its time write it, so its weekday is that of the Julian calendar."""
    month_and_day = civil_from_days(easter_day(year))[1:]
    assert (3, 22) <= month_and_day <= (4, 25)
    if year >= 1583:
        assert date(year, *month_and_day).isoweekday() == 7


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "an Ostern 2021", "2021-04-04"), ("en", "on Good Friday 2021", "2021-04-02"),
        ("de", "an Weihnachten 2020", "2020-12-25"), ("en", "on Christmas Eve 2019", "2019-12-24"),
        ("de", "am zweiten Advent 2020", "2020-12-06"),
    ],
)  # fmt: skip
def test_a_year_that_is_said(values: Values, language: str, text: str, value: str) -> None:
    assert values(language, f"Es war {text}." if language == "de" else f"It was {text}.") == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("An Weihnachten kam er.", "2020-12-25"), ("Zu Pfingsten kam er.", "2021-05-23"),
        ("An Weihnachten wird er kommen.", "2021-12-25"), ("Letzte Ostern kam er.", "2021-04-04"),
        ("Nächste Ostern wird er kommen.", "2022-04-17"),
    ],
)  # fmt: skip
def test_the_nearest_where_the_year_is_left_out(values: Values, text: str, value: str) -> None:
    assert values("de", text) == [value]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In May 1987 the mill burned down. By Christmas Eve that year it was running again.", "1987-12-24"),
        ("In May 1987 the mill burned down. The following Easter it was running again.", "1988-04-03"),
        ("In May 1987 the mill burned down. The previous Christmas it had been sold.", "1986-12-25"),
    ],
)
def test_one_that_is_counted_from_what_was_told(values: Values, text: str, told: str) -> None:
    assert values("en", text) == ["1987-05", told]


def test_without_a_publication_date_it_has_no_day(values: Values) -> None:
    assert values("de", "An Ostern kam er.", published=None) == ["XXXX-XX-XX"]


def test_one_of_the_same_date_each_year_keeps_that_without_a_publication_date(values: Values) -> None:
    assert values("en", "Rent is due on Lady Day.", published=None) == ["XXXX-03-25"]


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Zu Weihnachten 2020 kam er.", ["2020-12-25"]),
        ("de", "An Ostern 2020 kam er.", ["2020-04-12"]),
        ("de", "Am Karfreitag 2020 kam er.", ["2020-04-10"]),
        ("de", "Zu Pfingsten 2020 kam er.", ["2020-05-31"]),
        ("de", "An Silvester 2020 kam er.", ["2020-12-31"]),
        ("de", "An Neujahr 2021 kam er.", ["2021-01-01"]),
        ("de", "Am Heiligabend 2020 kam er.", ["2020-12-24"]),
        ("de", "Am Ostermontag 2021 kam er.", ["2021-04-05"]),
        ("de", "An Christi Himmelfahrt 2021 kam er.", ["2021-05-13"]),
        ("en", "He came at Christmas 2020.", ["2020-12-25"]),
        ("en", "He came on Good Friday 2020.", ["2020-04-10"]),
        ("en", "He came at Easter 2021.", ["2021-04-04"]),
        ("en", "He came on New Year's Eve 2020.", ["2020-12-31"]),
        ("en", "He came on Thanksgiving 2020.", ["2020-11-26"]),
    ],
)
def test_holidays(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
