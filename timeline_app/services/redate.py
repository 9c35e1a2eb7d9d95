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
_LAST_YEAR = 9999


def dating_of(day: Civil, granularity: Granularity = Granularity.DAY) -> Dating | None:
    """The calendar unit of one of `EXACTNESS` in which a day lies; None after the year 9999, which has no value."""
    if day.year > _LAST_YEAR:
        return None
    from timeline_app.timex.relative import unit_value
    from timeline_app.timex.value import interval_of

    value = unit_value(_UNITS[granularity], day)
    placed = interval_of(value)
    assert placed is not None
    return Dating(interval=placed[0], granularity=placed[1], value=value)
