"""Public holidays by rule are those of the library."""

from datetime import date

import holidays
import pytest

from timeline_app.model.calendar import days_from_civil
from timeline_app.timex.named import _SINCE, _public_holiday, holiday_day

_LAST = 2060


@pytest.mark.parametrize("name", _SINCE)
def test_a_rule_tells_the_days_that_the_library_tells(name: str) -> None:
    since, _ = _SINCE[name]
    country, words = name.split(":")
    language = "de" if country != "US" else "en_US"
    known = holidays.country_holidays(country, years=range(since, _LAST + 1), language=language, categories=("public",))
    days = {day for day in known.get_named(words, lookup="icontains") if isinstance(day, date)}
    told = [holiday_day(name, year) for year in range(since, _LAST + 1)]
    assert None not in told
    assert set(told) <= {days_from_civil(day.year, day.month, day.day) for day in days}


@pytest.mark.parametrize("name", _SINCE)
def test_before_its_year_the_library_is_asked(name: str) -> None:
    since, _ = _SINCE[name]
    country, words = name.split(":")
    for year in (since - 1, since):
        assert holiday_day(name, year) == _public_holiday(country, words, year)
