"""Dates as people read them, no more exact than they are."""

import pytest
from intervals import Day, whole_days

from timeline_app.layout.dates import date_text
from timeline_app.layout.names import names_of
from timeline_app.model.calendar import days_from_civil
from timeline_app.model.granularity import Granularity as G
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod

CASES = [
    ((2021, 7, 2), (2021, 7, 2), G.DAY, "2 July 2021"),
    ((2019, 5, 3), (2019, 5, 5), G.DAY, "3 – 5 May 2019"),
    ((2019, 6, 28), (2019, 7, 5), G.DAY, "28 June – 5 July 2019"),
    ((2019, 12, 28), (2020, 1, 2), G.DAY, "28 December 2019 – 2 January 2020"),
    ((2021, 7, 1), (2021, 7, 31), G.MONTH, "July 2021"),
    ((2021, 6, 1), (2021, 8, 31), G.SEASON, "June – August 2021"),
    ((1994, 1, 1), (1994, 12, 31), G.YEAR, "1994"),
    ((1990, 1, 1), (1999, 12, 31), G.DECADE, "1990s"),
    ((-43, 1, 1), (-43, 12, 31), G.YEAR, "44 BC"),
]


@pytest.mark.parametrize(("first", "last", "granularity", "text"), CASES)
def test_days(first: Day, last: Day, granularity: G, text: str) -> None:
    assert date_text(whole_days(first, last), granularity, None, names_of("en")).replace("\u2009", " ") == text


def test_open_ends_name_what_is_known() -> None:
    year = whole_days((2001, 1, 1), (2001, 12, 31))
    assert date_text(year._replace(open_end=True), G.YEAR, None, names_of("en")) == "from 2001"
    assert date_text(year._replace(open_start=True), G.YEAR, None, names_of("en")) == "until 2001"


def test_approximations_say_so() -> None:
    year = whole_days((1200, 1, 1), (1200, 12, 31))
    assert date_text(year, G.YEAR, Mod.APPROX, names_of("en")) == "≈ 1200"
    assert date_text(year._replace(open_end=True), G.YEAR, Mod.APPROX, names_of("en")) == "from ≈ 1200"


@pytest.mark.parametrize(
    ("first", "last", "granularity", "mod", "text"),
    [
        ((2021, 7, 1), (2021, 7, 10), G.MONTH, Mod.START, "early July 2021"),
        ((1994, 5, 1), (1994, 8, 31), G.YEAR, Mod.MID, "mid-1994"),
        ((1990, 1, 1), (1992, 12, 31), G.DECADE, Mod.START, "early 1990s"),
        ((1867, 1, 1), (1899, 12, 31), G.CENTURY, Mod.END, "late 19th century"),
        # The second half of a century is not its end.
        ((1150, 1, 1), (1199, 12, 31), G.CENTURY, Mod.END, "≈ 1150\u2009–\u20091199"),
    ],
)
def test_the_parts_of_a_unit_are_called_as_people_call_them(
    first: Day, last: Day, granularity: G, mod: Mod, text: str
) -> None:
    interval = whole_days(first, last)
    assert date_text(interval, granularity, mod, names_of("en")) == text
    if "≈" not in text:
        assert date_text(interval._replace(open_start=True), granularity, mod, names_of("en")) == f"until {text}"


def test_centuries_and_decades_have_names() -> None:
    assert date_text(whole_days((1500, 1, 1), (1599, 12, 31)), G.CENTURY, None, names_of("en")) == "16th century"
    assert date_text(whole_days((-499, 1, 1), (-400, 12, 31)), G.CENTURY, None, names_of("en")) == "5th century BC"
    assert date_text(whole_days((1980, 1, 1), (1989, 12, 31)), G.DECADE, None, names_of("en")) == "1980s"


def test_times_of_day() -> None:
    noon = days_from_civil(2021, 7, 2) * 86_400 + 12 * 3600
    assert date_text(Interval(noon, noon + 60), G.MINUTE, None, names_of("en")) == "2 July 2021, 12:00"
    evening = Interval(noon + 6 * 3600, noon + 12 * 3600)
    assert date_text(evening, G.PART_OF_DAY, None, names_of("en")) == "2 July 2021, 18:00\u2009–\u200924:00"
