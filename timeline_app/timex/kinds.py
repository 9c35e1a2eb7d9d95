"""The table of kinds: which resolver a rule's `kind` names and which facts it needs; the same in every language."""

from collections.abc import Callable, Mapping

from timeline_app.language.facts import Needs
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.resolvers.amounts import resolve_duration, resolve_ref, resolve_set
from timeline_app.timex.resolvers.clock import (
    resolve_clock,
    resolve_dated_part,
    resolve_night,
    resolve_part,
    resolve_small_hours,
    resolve_stamp,
)
from timeline_app.timex.resolvers.composed import (
    resolve_by_holiday,
    resolve_day_of_month,
    resolve_day_of_unit,
    resolve_from_day,
    resolve_nth_weekday,
    resolve_week_of_day,
    resolve_week_on,
    resolve_weekday_ahead,
)
from timeline_app.timex.resolvers.dates import resolve_year
from timeline_app.timex.resolvers.distances import resolve_ago, resolve_ahead, resolve_shifted
from timeline_app.timex.resolvers.events import resolve_by_event, resolve_day_by_event
from timeline_app.timex.resolvers.holidays import resolve_holiday
from timeline_app.timex.resolvers.months import resolve_month, resolve_month_of_year, resolve_relative_month
from timeline_app.timex.resolvers.named import (
    resolve_century,
    resolve_decade,
    resolve_half,
    resolve_quarter,
    resolve_season,
    resolve_semester,
    resolve_turn,
    resolve_week,
)
from timeline_app.timex.resolvers.no_such_date import resolve_no_such_date
from timeline_app.timex.resolvers.numbered import resolve_numbered_day
from timeline_app.timex.resolvers.relative import resolve_day, resolve_relative, resolve_today, resolve_weekend
from timeline_app.timex.resolvers.slashed import resolve_date_in_order
from timeline_app.timex.resolvers.told import resolve_told_day, resolve_told_unit
from timeline_app.timex.resolvers.weekdays import resolve_weekday

Resolver = Callable[[Found, Context], Resolution | None]


def resolve_none(found: Found, context: Context) -> Resolution | None:
    """What looks like a date and is none: its tokens are used up, nothing is reported."""
    return None


# What a resolver cannot do without, in the notation of `language.facts`.
_DATE = ("y|yy|ymd|decy|m|d",)
_AMOUNT = ("n", "unit", "n2|!unit2")
_KINDS: Mapping[str, tuple[Resolver, tuple[str, ...]]] = {
    "ago": (resolve_ago, _AMOUNT),
    "ahead": (resolve_ahead, _AMOUNT),
    "by_event": (resolve_by_event, (*_AMOUNT, "sign")),
    "by_holiday": (resolve_by_holiday, ("sign", "holiday", "wd|unit")),
    "century": (resolve_century, ("ce", "nth|!parts")),
    "clock": (resolve_clock, ("h|hm",)),
    "date": (resolve_date_in_order, _DATE),
    "dated_part": (resolve_dated_part, (*_DATE, "part")),
    "day": (resolve_day, ("off",)),
    "day_by_event": (resolve_day_by_event, ("off",)),
    "day_of_month": (resolve_day_of_month, ("d", "rel")),
    "day_of_unit": (resolve_day_of_unit, ("nth", "m|y|unit", "m|y|rel")),
    "decade": (resolve_decade, ("dec|decy", "nth|!parts")),
    "duration": (resolve_duration, ("n|nu", "unit|nu|season", "n2|!unit2")),
    "from_day": (resolve_from_day, (*_AMOUNT, "sign", "off|wd|holiday|m", "d|!m")),
    "half": (resolve_half, ("q",)),
    "holiday": (resolve_holiday, ("holiday",)),
    "month": (resolve_month, ("m",)),
    "month_of_year": (resolve_month_of_year, ("m", "rel")),
    "night": (resolve_night, ("m|d|wd|wp",)),
    "no_such_date": (resolve_no_such_date, ("no_d|no_m|no_y",)),
    "none": (resolve_none, ()),
    "nth_weekday": (resolve_nth_weekday, ("wd|unit|mw", "nth", "m|rel|mw|y")),
    "numbered_day": (resolve_numbered_day, ("n",)),
    "part": (resolve_part, ("part",)),
    "quarter": (resolve_quarter, ("q",)),
    "ref": (resolve_ref, ("ref",)),
    "relative": (resolve_relative, ("unit", "rel")),
    "relative_month": (resolve_relative_month, ("m", "rel")),
    "season": (resolve_season, ("season",)),
    "semester": (resolve_semester, ("q", "y|yy")),
    "set": (resolve_set, ("unit|wd|wp|part|season|m|d|holiday",)),
    "shifted": (resolve_shifted, (*_AMOUNT, "sign")),
    "today": (resolve_today, ("off",)),
    "small_hours": (resolve_small_hours, ("part", "wd|m|d")),
    "stamp": (resolve_stamp, (*_DATE, "h|hm")),
    "told_day": (resolve_told_day, ("off",)),
    "told_unit": (resolve_told_unit, ("unit", "off")),
    "turn": (resolve_turn, ("y|ce",)),
    "week": (resolve_week, ("w",)),
    "week_on": (resolve_week_on, ("wd",)),
    "week_of_day": (resolve_week_of_day, _DATE),
    "weekday": (resolve_weekday, ("wd|wp",)),
    "weekday_ahead": (resolve_weekday_ahead, ("wd", *_AMOUNT)),
    "weekend": (resolve_weekend, ()),
    "year": (resolve_year, _DATE),
}
RESOLVERS: Mapping[str, Resolver] = {kind: resolver for kind, (resolver, _) in _KINDS.items()}
NEEDS: Needs = {kind: needs for kind, (_, needs) in _KINDS.items()}
