"""Dates that no calendar has: nothing stands on the timeline for them, and the reader is told that they were seen."""

from collections.abc import Iterable

from timeline_app.model.timex import Reason, Timex, TimexType
from timeline_app.timex.context import Context
from timeline_app.timex.found import Facts, Found, Resolution

NO_SUCH_DATE = frozenset(("no_such_month", "no_such_day", "no_year_zero", "year_too_far"))
"""The kinds of reasons that are given here."""

_LAST_YEAR = 9999


def resolve_no_such_date(found: Found, context: Context) -> Resolution | None:
    """ "12.13.2020", "im Jahr 0": the reason says what there is none of."""
    return Resolution(TimexType.DATE, "XXXX", _reason(found.facts))


def of_the_calendar(timexes: Iterable[Timex]) -> list[Timex]:
    """Those that TIMEX3 has a value for: a reader is shown that a slip was seen, a corpus is not."""
    return [timex for timex in timexes if timex.reason.kind not in NO_SUCH_DATE]


def _reason(facts: Facts) -> Reason:
    if "no_m" in facts:
        return Reason("no_such_month", {"month": facts["no_m"]})
    if "no_d" in facts:
        return Reason("no_such_day", {"day": facts["no_d"]})
    return Reason("year_too_far", {"last": _LAST_YEAR}) if facts["no_y"] else Reason("no_year_zero")
