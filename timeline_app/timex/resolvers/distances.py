"""Resolvers of amounts of time that lead from one day to another: so many units before or after it."""

from typing import Any

from timeline_app.model.calendar import DAY_SECONDS, Civil, civil_from_days
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import FUTURE, PAST, Direction
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.resolvers.amounts import count_of, duration_value
from timeline_app.timex.resolvers.stated import mod_of
from timeline_app.timex.resolvers.units import UNIT_SECONDS, moved, unit_granularity, unit_value
from timeline_app.timex.value import interval_of

# From a date so many sentences back days and weeks are not counted.
_TOO_FAR = 8
# So many sentences back an exact date may stand.
_BACK_TO_EXACT = 5
_MINUTE = 60
# So many sentences behind a day a year long before it is told beside it.
_BESIDE = 1
# In which unit a value is written that is as exact as a date told.
_UNIT_OF = {
    Granularity.WEEKEND: "W", Granularity.WEEK: "W", Granularity.MONTH: "M", Granularity.SEASON: "M",
    Granularity.QUARTER: "M", Granularity.HALF_YEAR: "M", Granularity.YEAR: "Y", Granularity.DECADE: "DE",
    Granularity.CENTURY: "CE", Granularity.MILLENNIUM: "ML",
}  # fmt: skip


def resolve_ago(found: Found, context: Context) -> Resolution | None:
    """ "vor drei Tagen": an amount of time, which also points at a place on the axis."""
    now = context.now(found, unit_granularity(found.facts["unit"]))
    return pointing(found, context, -1, now.day, now.relative)


def resolve_ahead(found: Found, context: Context) -> Resolution | None:
    """ "in zwei Wochen": points ahead where the clause does, or the words themselves, else it is only an amount."""
    now = context.now(found, unit_granularity(found.facts["unit"]))
    ahead = direction_told(found, context).sign > 0
    return pointing(found, context, 1, now.day if ahead else None, now.relative)


def direction_told(found: Found, context: Context) -> Direction:
    """Where the words point themselves, "tra due settimane", else where the clause does."""
    sign = found.facts.get("sign")
    return context.direction(found) if sign is None else Direction(sign, "")


def resolve_shifted(found: Found, context: Context) -> Resolution | None:
    """ "zwei Tage später", "drei Wochen zuvor": from the date told last; later than nobody knows what, and yet past, is
    only an amount."""
    told = _exact_enough(found.facts["unit"], context)
    told = told and _past_enough(told.beyond(found.sentence), found, context)
    if told and found.sentence - told.sentence > _TOO_FAR and unit_granularity(found.facts["unit"]) < Granularity.MONTH:
        # Nobody counts days from what was told a page ago.
        told = None
    if told and _is_never(told, found, context):
        return pointing(found, context, found.facts["sign"], None, False)
    counts = found.facts["sign"] < 0 or found.facts["unit"] in UNIT_SECONDS or context.direction(found).sign != PAST
    base = told.day if told else context.today if counts else None
    if found.facts["unit"] in UNIT_SECONDS and (clock := interval_of(context.discourse.time)):
        if clock[1] <= Granularity.HOUR and (moment := _moment(found, clock[0].start, told)):
            return moment
        # "Am Abend kamen sie an. Zwei Stunden später …": on that day.
        base = civil_from_days(clock[0].start // DAY_SECONDS)
    elif told and told.granularity > unit_granularity(found.facts["unit"]):
        return _moved_stretch(found, told, context) or pointing(found, context, found.facts["sign"], None, False)
    return pointing(found, context, found.facts["sign"], base, not (told and told.explicit), told)


def _past_enough(told: Told, found: Found, context: Context) -> Told:
    """ "She turned 90 last Tuesday; born six years after that …": what surely was follows a date that lets it be over.

    The date itself where no other one does.
    """
    today = context.published
    if today is None or not _lies_behind(told, found, today):
        return told
    direction = context.direction(found)
    others = reversed(context.discourse.recent) if direction.sign == PAST and direction.surely else ()
    near = (one for one in others if found.sentence - one.sentence <= _TOO_FAR)
    exact = (one for one in near if one.granularity <= unit_granularity(found.facts["unit"]))
    return next((one for one in exact if not _lies_behind(one, found, today)), told)


def _is_never(told: Told, found: Found, context: Context) -> bool:
    """ "They were let go on 3 May. … If they lose, the soonest is seven days later", in June: what is to come is not
    counted from what is long over."""
    day, today = _day_counted(told, found), context.published
    if day is None or today is None or day >= today or found.sentence - told.sentence <= _BESIDE:
        return False
    direction = context.direction(found)
    return direction.sign == FUTURE and direction.surely


def _lies_behind(told: Told, found: Found, today: int) -> bool:
    """Is what is counted from a date on after today?"""
    day = _day_counted(told, found)
    return day is not None and day > today


def _day_counted(told: Told, found: Found) -> int | None:
    """The day number that is so long after a date; None for what is counted back, in hours, or without a number."""
    unit, count = found.facts["unit"], count_of(found.facts)
    if found.facts["sign"] < 0 or isinstance(count, str) or unit in UNIT_SECONDS:
        return None
    return shifted(told.day, unit, count)[0].days


def _moved_stretch(found: Found, told: Told, context: Context) -> Resolution | None:
    """ "Mitte der 1820er … zehn Jahre danach": what is less exact than the units counted is so after them as well.

    None where nobody knows how many they are, or where hours are counted from no day.
    """
    facts, count, unit = found.facts, count_of(found.facts), found.facts["unit"]
    if isinstance(count, str) or told.stretch is None or unit in UNIT_SECONDS:
        return None
    first, after = told.stretch.first_day, civil_from_days(told.stretch.last_day.days + 1)
    begin, end, day = (shifted(one, unit, facts["sign"] * count)[0] for one in (first, after, told.day))
    as_date, suffix = (context.grammar.settings.get(name) for name in ("ago_is_date", "decade_suffix"))
    value = unit_value(_UNIT_OF[told.granularity], day, suffix or "") if as_date else duration_value(facts)
    return Resolution(
        TimexType.DATE if as_date else TimexType.DURATION,
        value,
        Reason("shifted", {"n": count, "unit": unit, "sign": facts["sign"], **told.anchor}),
        mod_of(facts),
        relative=not told.explicit,
        computed=True,
        interval=days_interval(begin.days, end.days),
        granularity=told.granularity,
        told=day,
    )


def _moment(found: Found, start: int, told: Told | None) -> Resolution | None:
    """ "Gegen 22 Uhr brannte es, zwei Stunden später …": so far from a time of day; None where days are counted.

    `start` is the second of that time, from 1970 on.
    """
    facts = found.facts
    unit, count, sign = facts["unit"], count_of(facts), facts["sign"]
    if isinstance(count, str) or count * UNIT_SECONDS[unit] >= DAY_SECONDS:
        return None
    anchor, moment = civil_from_days(start // DAY_SECONDS), start + round(sign * count * UNIT_SECONDS[unit])
    clock = f"{start % DAY_SECONDS // 3600:02d}:{start % 3600 // 60:02d}"
    return Resolution(
        TimexType.DURATION,
        duration_value(facts),
        Reason("shifted_moment", {"n": count, "unit": unit, "sign": sign, "anchor": anchor, "clock": clock}),
        mod_of(facts),
        relative=not (told and told.explicit),
        computed=True,
        interval=Interval(moment, moment + _MINUTE),
        granularity=Granularity.MINUTE,
        told=civil_from_days(moment // DAY_SECONDS),
    )


def _exact_enough(unit: str, context: Context) -> Told | None:
    """The date told last, or where it is a year, the last one from which months or days can be counted."""
    focus, coarsest = context.discourse.focus, Granularity.DAY if unit in UNIT_SECONDS else Granularity.MONTH
    timed = context.discourse.timed
    if focus and timed and timed.sentence > focus.sentence and focus.granularity > Granularity.DAY:
        # "Raucher bis März 2015. Um 5 Uhr erwachte er; zwei Tage zuvor …": the tale has come to the day of that hour.
        focus = timed
    if focus is None or focus.granularity <= max(unit_granularity(unit), coarsest):
        return focus
    # Else the tale has gone on: "Im Mai 1830 kam er. Zehn Jahre später … zwei Wochen danach".
    within = (one for one in reversed(context.discourse.recent) if _lies_within(one, focus))
    exact = (one for one in within if one.granularity <= coarsest)
    return next((one for one in exact if focus.sentence - one.sentence <= _BACK_TO_EXACT), focus)


def _lies_within(exact: Told, focus: Told) -> bool:
    """Is a day one of the year told last, or that year told beside it, as in "am 3. Mai, zum ersten Mal seit 1990"?"""
    if focus.stretch is None or exact.day < focus.stretch.first_day:
        return False
    return exact.day <= focus.stretch.last_day or focus.sentence - exact.sentence <= _BESIDE


def pointing(
    found: Found, context: Context, sign: int, base: Civil | None, relative: bool, told: Told | None = None
) -> Resolution | None:
    """So many units before or after a day, which is only an amount where there is no such day.

    `told` is the date of which the day is the first one.
    """
    facts: dict[str, Any] = found.facts
    unit, count = facts["unit"], count_of(facts)
    value, mod = duration_value(facts), mod_of(facts)
    as_date = context.grammar.settings.get("ago_is_date", False) and unit not in UNIT_SECONDS
    if base is None or isinstance(count, str) or (unit in UNIT_SECONDS and relative and context.published is None):
        reason = Reason("amount", {"n": count, "unit": unit})
        return Resolution(TimexType.DURATION, value, reason, mod)
    anchor = told.anchor if told and told.day == base else {"anchor": base}
    reason = Reason("shifted", {"n": count, "unit": unit, "sign": sign, **anchor})
    day, unit = shifted(base, unit, sign * count)
    told_unit = {"DE": "Y", "CE": "Y", "ML": "Y", "Q": "M", "HY": "M"}.get(unit, unit)
    pointed = unit_value("D" if told_unit == "W" else told_unit, day)
    placed = interval_of(pointed)
    if placed is None:
        return Resolution(TimexType.DURATION, value, reason, mod)
    interval, granularity = placed
    if told_unit == "W" and as_date:
        interval, granularity = interval_of(unit_value("W", day)) or placed
    elif told_unit == "W":
        granularity = Granularity.WEEK
        interval = Interval(interval.start - 3 * DAY_SECONDS, interval.end + 3 * DAY_SECONDS)
    return Resolution(
        TimexType.DATE if as_date else TimexType.DURATION,
        unit_value(told_unit, day) if as_date else value,
        reason,
        mod,
        relative=relative,
        computed=True,
        interval=interval,
        granularity=granularity,
        told=day,
    )


def shifted(base: Civil, unit: str, count: float) -> tuple[Civil, str]:
    """A day some units off, fractions turned into the next finer unit; the unit in which to say it."""
    finer = {"Y": ("M", 12), "M": ("D", 30), "W": ("D", 7), "DE": ("Y", 10), "CE": ("Y", 100), "ML": ("Y", 1000)}
    if unit in UNIT_SECONDS:
        # Whole days only: the hour of publication is not known, and half an hour ago was most likely the same day.
        return civil_from_days(base.days + int(count * UNIT_SECONDS[unit] / DAY_SECONDS)), "D"
    if count != int(count) and unit in finer:
        smaller, factor = finer[unit]
        return moved(base, smaller, int(count * factor)), smaller
    return moved(base, unit, int(count)), unit
