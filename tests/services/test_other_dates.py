"""What else words may mean: the week before, the year after, the weekday that is said."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from workbench import opened, read, shown

from timeline_app.model.calendar import Civil, civil_from_days, weekday
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import days_interval
from timeline_app.model.timex import Reason
from timeline_app.services.other_dates import other_dates


def _first_event(text: str) -> Event:
    return shown(opened(read(text, "a", language="de"))).events[0]


def _days(event: Event) -> list[Civil]:
    return [one.interval.first_day for one in other_dates(event)]


@pytest.fixture(scope="module")
def plain() -> Event:
    return _first_event("Am 10. Mai 2021 kam der erste Zug an.")


def _as(event: Event, kind: str, day: Civil, size: Granularity = Granularity.DAY) -> Event:
    return replace(event, explanation=Reason(kind), interval=days_interval(day.days, day.days + 1), granularity=size)


def test_a_stated_date_can_mean_nothing_else(plain: Event) -> None:
    assert other_dates(plain) == []


@pytest.mark.parametrize(
    ("kind", "others"),
    [
        ("weekday", [Civil(2021, 5, 3), Civil(2021, 5, 17)]),
        ("year_completed", [Civil(2020, 5, 10), Civil(2022, 5, 10)]),
        ("month_completed", [Civil(2021, 4, 10), Civil(2021, 6, 10)]),
        ("day_offset", [Civil(2021, 5, 9), Civil(2021, 5, 11)]),
        ("stated", []),
    ],
)
def test_the_unit_that_is_not_in_the_words_is_another_one(plain: Event, kind: str, others: list[Civil]) -> None:
    assert _days(_as(plain, kind, Civil(2021, 5, 10))) == others


def test_a_contradiction_is_resolved_by_either_of_its_sides() -> None:
    event = _first_event("Am Dienstag, 10. Mai 2021, kam der erste Zug an.")
    days = _days(event)
    assert days[0] == Civil(2021, 5, 11)
    assert {weekday(day.days) for day in days} == {2}
    assert Civil(2022, 5, 10) in days


def test_day_and_month_exchanged(plain: Event) -> None:
    conflict = Reason("order_unsure", {"day": Civil(2021, 10, 5)})
    assert _days(replace(plain, conflict=conflict)) == [Civil(2021, 10, 5)]


@given(days=st.integers(-800_000, 2_900_000), kind=st.sampled_from(["weekday", "year_told", "month_told", "shifted"]))
def test_no_other_date_is_the_one_that_holds(plain: Event, days: int, kind: str) -> None:
    event = _as(plain, kind, civil_from_days(days))
    assert event.interval.first_day not in _days(event)
    assert all(one.granularity is Granularity.DAY for one in other_dates(event))
