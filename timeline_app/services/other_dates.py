"""The other days that the words of an event may mean: what a person tries next where the date is wrong."""

from collections.abc import Iterator

from timeline_app.model.calendar import Civil, add_months, civil_from_days, is_valid, weekday_written
from timeline_app.model.correction import Dating
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason
from timeline_app.services.manual_dates import EXACTNESS, dating_of

_WEEKLY = {"weekday", "weekday_beside", "weekday_relative", "weekday_of_week", "weekend"}
_YEARLY = {"year_completed", "year_told", "year_of_frame", "holiday_near", "relative_season"}
_MONTHLY = {"month_completed", "month_told"}
_STEPS = {Granularity.DAY: 1, Granularity.WEEK: 7}
_MONTHS = {Granularity.MONTH: 1, Granularity.QUARTER: 3, Granularity.YEAR: 12, Granularity.DECADE: 120}
_COUNTED = {"relative_unit", "relative_month", "shifted", "day_offset", "told_day", "told_step", "told_unit"}


def other_dates(event: Event) -> list[Dating]:
    """The nearest first, the earlier of two before the later; none where the words leave no choice."""
    if event.granularity not in EXACTNESS or event.is_range:
        return []
    # Each once, in the order in which they are likely.
    days = dict.fromkeys(_days(event))
    datings = [dating_of(day, event.granularity) for day in days if day != event.interval.first_day]
    return [one for one in datings if one is not None]


def _days(event: Event) -> Iterator[Civil]:
    day = event.interval.first_day
    yield from _instead(event.conflict, day)
    kind = event.explanation.kind if isinstance(event.explanation, Reason) else ""
    if kind in _WEEKLY:
        yield from (civil_from_days(day.days + step) for step in (-7, 7))
    elif kind in _YEARLY:
        yield from (add_months(day, step) for step in (-12, 12))
    elif kind in _MONTHLY:
        yield from (add_months(day, step) for step in (-1, 1))
    elif kind in _COUNTED:
        yield from _beside(day, event.granularity)


def _beside(day: Civil, size: Granularity) -> Iterator[Civil]:
    """The units before and after."""
    for sign in (-1, 1):
        if size in _STEPS:
            yield civil_from_days(day.days + sign * _STEPS[size])
        elif size in _MONTHS:
            yield add_months(day, sign * _MONTHS[size])


def _instead(conflict: object, day: Civil) -> Iterator[Civil]:
    """What resolves a contradiction: the days near by of the weekday that is said, or day and month exchanged."""
    if not isinstance(conflict, Reason):
        return
    if conflict.kind == "weekday_conflict":
        ahead = (int(conflict.facts["said"]) - weekday_written(day.days)) % 7
        yield from sorted((civil_from_days(day.days + step) for step in (ahead - 7, ahead)),
                          key=lambda other: abs(other.days - day.days))  # fmt: skip
        yield from (other for other in _same_days(day) if weekday_written(other.days) == int(conflict.facts["said"]))
    elif conflict.kind == "order_unsure":
        yield conflict.facts["day"]


def _same_days(day: Civil) -> Iterator[Civil]:
    """The day in the years around."""
    for step in (-1, 1, -2, 2):
        if is_valid(day.year + step, day.month, day.day):
            yield Civil(day.year + step, day.month, day.day)
