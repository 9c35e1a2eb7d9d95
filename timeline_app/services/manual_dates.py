"""Dates set by hand: a day, and the larger units that it lies in."""

from timeline_app.model.calendar import Civil
from timeline_app.model.correction import Dating
from timeline_app.model.granularity import Granularity

_UNITS = {
    Granularity.DAY: "D",
    Granularity.WEEK: "W",
    Granularity.MONTH: "M",
    Granularity.QUARTER: "Q",
    Granularity.YEAR: "Y",
    Granularity.DECADE: "DE",
    Granularity.CENTURY: "CE",
}
EXACTNESS = tuple(_UNITS)
"""How exact a date can be made by choice; finer and odder ones are told in words."""
_FIRST_YEAR, _LAST_YEAR = -9998, 9999


def dating_of(day: Civil, granularity: Granularity = Granularity.DAY) -> Dating | None:
    """The calendar unit of one of `EXACTNESS` in which a day lies; None where it has no value: beyond the year 9999."""
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        return None
    # The window shows dates long before anybody sets one.
    from timeline_app.timex.resolvers.units import unit_value
    from timeline_app.timex.value import interval_of

    value = unit_value(_UNITS[granularity], day)
    if granularity == Granularity.CENTURY and day.year <= 0:
        # 100 BC is the last year of its century, not the first of the next.
        value = f"BC{-day.year // 100:02d}"
    placed = interval_of(value)
    assert placed is not None
    return Dating(interval=placed[0], granularity=placed[1], value=value)
