"""Resolvers of clock times and parts of the day, on the day told last or that of publication."""

from dataclasses import replace

from timeline_app.model.calendar import DAY_SECONDS, Civil, civil_from_days
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.frames import Scope
from timeline_app.timex.resolvers.clock_times import (
    NOON,
    NOON_TIME,
    PARTS_BEGIN,
    afternoon,
    goes_on_from_part,
    hour_of,
    is_before_midnight,
    is_of_morning,
    is_spoken,
    time_as_spoken,
    time_by_day,
    time_of,
    time_of_twelve,
)
from timeline_app.timex.resolvers.dates import resolve_date
from timeline_app.timex.resolvers.day_of_time import day_of
from timeline_app.timex.resolvers.hours import is_ruled, keeps_hours, tells_of_hours
from timeline_app.timex.resolvers.stated import mod_of
from timeline_app.timex.resolvers.weekdays import resolve_weekday
from timeline_app.timex.settling.softened import words_before
from timeline_app.timex.value import format_day

_MIDNIGHT, _NEW_DAY = "T24:00", "T00:00"
# Lines of their own that tell the day of the times below them.
_DAY_LINES = frozenset((Scope.HEADING, Scope.ENTRY, Scope.LINE))
# How many sentences back a day holds for what might be so on any day.
_NEAR = 2
# After such an hour, such a time is of the next day.
_LATE, _EARLY = 20, "T05:00"
# Until then hours are small.
_SMALL_HOURS = 6


def _on_no_day(time: str, found: Found, context: Context) -> Resolution:
    """A time of a day that is not known, or not told exactly: "vor einigen Tagen … um 8 Uhr"."""
    vague = context.discourse.vague == found.sentence
    reason = Reason("told_vaguely" if vague else "no_publication_date")
    return Resolution(TimexType.TIME, f"XXXX-XX-XX{time}", reason, relative=not vague)


def resolve_clock(found: Found, context: Context) -> Resolution | None:
    """ "20.30 Uhr", "halb neun", "quarter past three", "3 p.m.", "0342 Uhr", "15:04:26"."""
    time = time_of(found.facts)
    if time is None or ("section" in found.facts and not _is_among_times(context)):
        # Where no other time was told, "3.15" begins a section.
        return None
    if "near" in found.facts and not tells_of_hours(found, context):
        return None
    if "bare" in found.facts and not is_of_morning(found, context):
        time = time_by_day(time, found.facts, context.discourse.time)
    if time == _MIDNIGHT and _is_after(found, context):
        time = _NEW_DAY
    recurs = context.discourse.recurring == found.sentence
    if recurs or keeps_hours(found, context) or is_ruled(found, context):
        # "Tuesdays at 6.30": nobody trains at daybreak.
        is_of_twelve = context.twelve and (_is_written_in_twelve(found) or "near" in found.facts)
        time = time_of_twelve(time, 0) if is_of_twelve else time
        return Resolution(TimexType.TIME, time, Reason("set"))
    day, relative, by = day_of(found, context)
    if day is None:
        return _on_no_day(time, found, context)
    reason = Reason(f"clock{by}", {"anchor": day})
    if is_before_midnight(time, found, context, day) or goes_on_from_part(found, time, day, context):
        time = afternoon(time)
    elif context.twelve and _is_written_in_twelve(found):
        time = time_of_twelve(time, hour_of(context.discourse.time, day))
    elif is_spoken(found, context):
        time = time_as_spoken(time, found, context, day)
    next_day = civil_from_days(day.days + 1)
    late = PARTS_BEGIN["EV"] if time == _NEW_DAY else _LATE
    if "entry" in found.facts and context.begins_line(found):
        # The lines of a log go on over midnight, however long nothing has happened.
        late = NOON
    if (time < _EARLY and hour_of(context.discourse.time, day) >= late) or _goes_on(time, next_day, context):
        # "Gegen 23.40 Uhr fiel es aus, um 0.15 Uhr war es behoben. Um 6 Uhr …"
        day = next_day
    return Resolution(TimexType.TIME, format_day(day) + time, reason, relative=relative, computed=True)


def _is_written_in_twelve(found: Found) -> bool:
    """Without a part of the day or a zone, as a line of a programme begins, or as what is announced."""
    return bool(found.facts.keys() & {"entry", "by_day"}) and not found.facts.keys() & {"part", "sec"}


def _is_among_times(context: Context) -> bool:
    """Has the text told of other times, or does a day stand over these lines?"""
    days = (frame for frame in context.discourse.frames if frame.granularity == Granularity.DAY)
    return context.programme or bool(context.discourse.time) or any(frame.scope in _DAY_LINES for frame in days)


def _goes_on(time: str, next_day: Civil, context: Context) -> bool:
    """Is a time of a morning later than the last one, which was of the night after the day told?"""
    told = context.discourse.time
    return (
        told.startswith(format_day(next_day)) and "T00:00" < told.removeprefix(format_day(next_day)) < time < NOON_TIME
    )


def _is_after(found: Found, context: Context) -> bool:
    """ "Am Dienstag kurz nach Mitternacht", "seit Mitternacht" is the midnight with which the day begins."""
    word, has = next(words_before(found, context), ""), context.grammar.lexicon.has
    return has("afterword", word) or has("from_past", word)


def resolve_stamp(found: Found, context: Context) -> Resolution | None:
    """ "2021-07-05T05:07:28+02:00", "Wed, 31 Jul 2002 15:04:26 +0400": a moment as machines write it."""
    time, resolved = time_of(found.facts), resolve_date(found, context)
    if time is None or resolved is None or resolved.told is None:
        return None
    return replace(resolved, type=TimexType.TIME, value=f"{format_day(resolved.told)}{time}")


def resolve_part(found: Found, context: Context) -> Resolution | None:
    """ "am Nachmittag", "in den frühen Morgenstunden"."""
    part = found.facts["part"]
    if "near" in found.facts and context.day_near(found, 0 if part == "NI" else _NEAR) is None:
        # "Up at dawn" is so on any day, where none is told; of which day "overnight" is, its own sentence tells.
        return None
    day, relative, by = day_of(found, context)
    if day is None:
        return _on_no_day(f"T{part}", found, context)
    reason = Reason(f"part_of_day{by}", {"anchor": day})
    return Resolution(
        TimexType.TIME, f"{format_day(day)}T{part}", reason, mod_of(found.facts), relative=relative, computed=True
    )


def resolve_night(found: Found, context: Context) -> Resolution | None:
    """ "in der Nacht zum Donnerstag", "zum 17. April": the night that begins the evening before."""
    dated = found.facts.keys() & {"m", "d"}
    resolved = resolve_date(found, context) if dated else resolve_weekday(found, context)
    if resolved is None or resolved.told is None:
        return resolved
    evening = civil_from_days(resolved.told.days - 1)
    return replace(resolved, type=TimexType.TIME, value=f"{format_day(evening)}TNI", computed=True, told=evening)


def resolve_small_hours(found: Found, context: Context) -> Resolution | None:
    """ "the small hours of 9 April 1940", "the early hours of Sunday": from the midnight before them on."""
    dated = found.facts.keys() & {"m", "d"}
    resolved = resolve_date(found, context) if dated else resolve_weekday(found, context)
    if resolved is None or resolved.told is None:
        return resolved
    midnight = resolved.told.days * DAY_SECONDS
    hours = Interval(midnight, midnight + _SMALL_HOURS * 3600)
    value = f"{format_day(resolved.told)}T{found.facts['part']}"
    return replace(resolved, type=TimexType.TIME, value=value, interval=hours, granularity=Granularity.PART_OF_DAY)


def resolve_dated_part(found: Found, context: Context) -> Resolution | None:
    """ "the night of July 5, 1863", "am Morgen des 5. Juli"."""
    resolved = resolve_date(found, context)
    if resolved is None or resolved.told is None:
        return resolved
    return replace(resolved, type=TimexType.TIME, value=f"{format_day(resolved.told)}T{found.facts['part']}")
