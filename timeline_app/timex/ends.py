"""The two ends of a range complete each other: "24. Dezember bis 6. Januar 2021" begins in 2020.

The end that leaves out its day, week, month or year takes it from the other, so that the beginning stands before the
end. Where both leave out the same, the publication date has told both, and one moves only if they are out of order.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from timeline_app.model.calendar import Civil, add_months, civil_from_days, weekday_written
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Mod, Reason, TimexType
from timeline_app.timex.anchor_facts import anchor_facts
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import FUTURE
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.kinds import RESOLVERS
from timeline_app.timex.resolvers.clock_times import LATER_HALF, NOON
from timeline_app.timex.resolvers.weekdays import weekday_and_part
from timeline_app.timex.value import Placed, format_day, interval_of, months_interval, narrow

_OF_A_DAY = frozenset(("clock", "part"))
_OF_A_YEAR = frozenset(("date", "half", "holiday", "month", "quarter", "season", "week"))
_NAMED = frozenset(("d", "holiday", "m", "q", "season", "w"))
_YEAR_SAID = frozenset(("decy", "rel", "ry", "y", "yy"))
# "Von Mai bis Ende 2021" tells the year of its May, "von Mai bis 2021" does not.
_PARTS = frozenset((Mod.START, Mod.MID, Mod.END))
_BACK, _AHEAD = -1, 1
_MONTHS, _WEEK = 12, 7
# Characters between such months and their year: " of ".
_OF = 5


class End(NamedTuple):
    """One end of a range: the expression and what it was resolved to by itself."""

    found: Found
    resolution: Resolution

    @property
    def placed(self) -> Placed | None:
        """Where the end stands on the axis, None if the publication date is missing to tell."""
        placed = interval_of(self.resolution.value)
        return placed and narrow(placed, self.resolution.mod)

    @property
    def left_out(self) -> Granularity | None:
        """The unit that the expression leaves out, None if it says all."""
        found = self.found
        said = found.facts.keys() - found.borrowed
        if found.rule.kind in _OF_A_DAY:
            return Granularity.DAY
        if found.rule.kind == "weekday":
            return None if "rel" in said else Granularity.WEEK
        if found.rule.kind not in _OF_A_YEAR or said & _YEAR_SAID or not said & _NAMED:
            return None
        return Granularity.MONTH if "d" in said and "m" not in said else Granularity.YEAR


def at_its_edge(months: End, year: End) -> Resolution:
    """ "In den ersten neun Monaten 2019": the year that such months are of is drawn for as long as they last."""
    facts, told = months.found.facts, year.resolution.told
    if "edge" not in facts or facts["unit"] != "M" or told is None or year.resolution.mod:
        return year.resolution
    count, placed = facts["n"], year.placed
    is_far = year.found.span.begin - months.found.span.end > _OF
    if is_far or not isinstance(count, int) or not 1 <= count < _MONTHS:
        return year.resolution
    if placed is None or placed[1] != Granularity.YEAR:
        return year.resolution
    first = 1 if facts["edge"] == Mod.START else _MONTHS - count + 1
    interval = months_interval(told.year, first, count)
    # How the year came about still holds; this is told besides.
    why = year.resolution.reason
    why = replace(why, facts={**why.facts, "edge": str(facts["edge"]), "months": count, "of_year": told.year})
    return replace(year.resolution, interval=interval, granularity=Granularity.MONTH, reason=why)


def complete(
    first: End, second: End, context: Context, row: bool = False, own_day: bool = False
) -> tuple[Resolution, Resolution]:
    """Both ends, each completed by the other. Of a `row` ("December and January 2021") only the year is passed on.

    A time whose `own_day` stands before it keeps that: "Friday at 6 p.m. to Sunday night".
    """
    first = of_later_half(first, second, context)
    as_found = first.resolution, second.resolution
    if (first.resolution.type == TimexType.TIME) != (second.resolution.type == TimexType.TIME):
        return as_found
    lacks, other_lacks = first.left_out, second.left_out
    if row and (lacks != Granularity.YEAR or other_lacks is not None):
        return as_found
    is_behind = context.discourse.day_end > second.found.end and "part" not in first.found.borrowed
    if lacks == other_lacks == Granularity.DAY and is_behind and not _in_order(first, second):
        # "From 4:35 pm until 9 am Friday": the day behind it is that of the end.
        return first.resolution if own_day else _leaning(first, second, _BACK, context), second.resolution
    if lacks == other_lacks == Granularity.WEEK and _is_weeks_on(first, second):
        return first.resolution, _leaning(second, first, _AHEAD, context)
    if lacks == other_lacks:
        return as_found if lacks is None or _in_order(first, second) else _put_in_order(first, second, context)
    if other_lacks is None or (lacks is not None and lacks < other_lacks):
        begin = first.resolution if own_day else _leaning(first, second, _BACK, context)
        return begin, second.resolution
    return first.resolution, _leaning(second, first, _AHEAD, context)


def _put_in_order(first: End, second: End, context: Context) -> tuple[Resolution, Resolution]:
    """Move what the clause's tense does not hold: the end of what is to come, the beginning of what was."""
    if first.left_out == Granularity.DAY:
        first = first._replace(resolution=_of_other_half(first, context))
        if _in_order(first, second):
            return first.resolution, second.resolution
    elif context.direction(first.found).sign != FUTURE:
        return _leaning(first, second, _BACK, context), second.resolution
    return first.resolution, _leaning(second, first, _AHEAD, context)


def _of_other_half(first: End, context: Context) -> Resolution:
    """ "from 10 to 2 p.m.": an hour that borrows its half of the day and comes too late is of the other half."""
    if "part" not in first.found.borrowed:
        return first.resolution
    half = "PM" if first.found.facts["part"] == "AM" else "AM"
    return _resolved(first.found, {"part": half}, context) or first.resolution


def of_later_half(first: End, second: End, context: Context) -> End:
    """ "Von 6 bis 8 Uhr abends": a bare hour before one that says its half of the day is of the same half."""
    part, hour, end = second.found.facts.get("part"), first.found.facts.get("h"), second.found.facts.get("h")
    is_bare = part in LATER_HALF and "part" not in first.found.facts and first.found.end - first.found.begin == 1
    if not is_bare or first.found.rule.kind != "clock" or hour is None or end is None or not hour < end <= NOON:
        return first
    resolution = _resolved(first.found, {"part": part}, context)
    return first if resolution is None else first._replace(resolution=resolution)


def _in_order(first: End, second: End) -> bool:
    begin, end = first.placed, second.placed
    return begin is None or end is None or begin[0].start <= end[0].start


def _is_weeks_on(first: End, second: End) -> bool:
    """Is the second weekday more than a week after the first?"""
    begin, end = first.resolution.told, second.resolution.told
    return begin is not None and end is not None and end.days - begin.days > _WEEK


def _leaning(end: End, other: End, step: int, context: Context) -> Resolution:
    """An end completed so that it is the nearest one not after the other (`step` -1), or not before it (1)."""
    lacks, placed, found = end.left_out, other.placed, end.resolution
    if lacks is None or placed is None or (placed[1] >= lacks and other.resolution.mod not in _PARTS):
        return found
    for resolution in _candidates(end, placed[0].first_day, step, context):
        pair = (end._replace(resolution=resolution), other)
        if _in_order(*pair[::-step]):
            confirmed = resolution.value == found.value and other.resolution.relative >= found.relative
            return found if confirmed else _told_by(other, resolution)
    return found


def _candidates(end: End, day: Civil, step: int, context: Context) -> Iterator[Resolution]:
    """The end with what it leaves out taken from the other end's first day, then with what is next to that."""
    if end.left_out == Granularity.WEEK:
        yield _weekday_by(end, day, step)
        return
    for shift in (0, step):
        month = add_months(day, shift)
        facts: dict[str, object] = {"y": day.year + shift}
        if end.left_out == Granularity.DAY:
            facts = {"on": civil_from_days(day.days + shift)}
        elif end.left_out == Granularity.MONTH:
            facts = {"y": month.year, "m": month.month}
        resolution = _resolved(end.found, facts, context)
        if resolution is not None:
            yield resolution


def _resolved(found: Found, facts: dict[str, object], context: Context) -> Resolution | None:
    """The expression as if it said these facts too."""
    kind = "date" if found.rule.kind == "month" else found.rule.kind
    resolution = RESOLVERS[kind](replace(found, facts={**found.facts, **facts, "bc": False}), context)
    impossible = resolution and resolution.conflict and resolution.conflict.kind == "impossible_day"
    return None if impossible else resolution


def _weekday_by(end: End, day: Civil, step: int) -> Resolution:
    """The weekday of the seven days before this one (`step` -1) or after it (1)."""
    number, part = weekday_and_part(end.found.facts)
    # Nobody says "from today to Tuesday" of one day.
    away = (number - weekday_written(day.days)) * step % 7 or 7
    on = civil_from_days(day.days + step * away)
    value = format_day(on) + (f"T{part}" if part else "")
    return replace(end.resolution, value=value, told=on)


def _told_by(other: End, resolution: Resolution) -> Resolution:
    anchor = other.resolution.told or (other.placed and other.placed[0].first_day)
    reason = Reason("other_end", anchor_facts(anchor, other.placed[1] if other.placed else None))
    return replace(resolution, reason=reason, relative=other.resolution.relative, computed=True)
