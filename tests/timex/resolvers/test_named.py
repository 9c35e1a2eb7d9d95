"""Stretches with names of their own: seasons, quarters, weeks, decades, centuries, holidays."""

from collections.abc import Callable
from datetime import date

import holidays
import pytest

from timeline_app.model.calendar import days_from_civil
from timeline_app.timex.resolvers.named import _public_holiday, holiday_day, simple_holidays

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
    ("language", "text", "value"),
    [
        ("de", "im Sommer 1998", "1998-SU"), ("de", "im Winter 1998", "1998-WI"), ("en", "in spring 1998", "1998-SP"),
        ("de", "im dritten Quartal 1998", "1998-Q3"), ("en", "in the second quarter of 1998", "1998-Q2"),
        ("de", "in der ersten Hälfte 1998", "1998-H1"), ("de", "in der Kalenderwoche 12", "2021-W12"),
        ("de", "in den 1920er-Jahren", "192"), ("de", "in den Neunzigern", "199"), ("en", "in the 1960s", "196X"),
        ("de", "im 19. Jahrhundert", "18"), ("en", "in the 4th century BC", "BC03"),
        ("de", "an Ostern 2021", "2021-04-04"), ("en", "on Good Friday 2021", "2021-04-02"),
        ("de", "an Weihnachten 2020", "2020-12-25"), ("en", "on Christmas Eve 2019", "2019-12-24"),
    ],
)  # fmt: skip
def test_named_stretches(values: Values, language: str, text: str, value: str) -> None:
    assert values(language, f"Es war {text}." if language == "de" else f"It was {text}.") == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Im Frühjahr kam er.", "2021-SP"), ("Im Herbst kam er.", "2020-FA"), ("Im Herbst wird er kommen.", "2021-FA"),
        ("Im vergangenen Sommer kam er.", "2020-SU"), ("An Weihnachten kam er.", "2020-12-25"),
        ("Zu Pfingsten kam er.", "2021-05-23"),
    ],
)  # fmt: skip
def test_the_nearest_where_the_year_is_left_out(values: Values, text: str, value: str) -> None:
    assert values("de", text) == [value]


@pytest.mark.parametrize("text", ["im 41. Jahrhundert", "im 0. Jahrhundert", "in der Kalenderwoche 54"])
def test_what_there_is_none_of(values: Values, text: str) -> None:
    assert values("de", f"Es war {text}.") == []


def test_without_a_publication_date_a_season_has_no_year(values: Values) -> None:
    assert values("de", "Im Herbst kam er.", published=None) == ["XXXX-FA"]
