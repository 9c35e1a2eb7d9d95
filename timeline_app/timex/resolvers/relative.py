"""Resolvers of expressions that count from the publication date or from the date told before."""

from dataclasses import replace
from typing import Any

from timeline_app.model.calendar import (
    DAY_SECONDS,
    Civil,
    add_months,
    civil_from_days,
    weekday,
)
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.anchor import year_of_report
from timeline_app.timex.context import STORY, Context, Now
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.resolvers.amounts import count_of, duration_value
from timeline_app.timex.resolvers.dates import mod_of
from timeline_app.timex.resolvers.weekdays import week_value
from timeline_app.timex.softened import words_before
from timeline_app.timex.tense import FUTURE, PAST, Direction
from timeline_app.timex.told_days import from_told_day
from timeline_app.timex.value import format_day, format_year, interval_of

_UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "DE": "XXX",
    "CE": "XX", "HY": "XXXX-HX", "ML": "X",
}  # fmt: skip
_MONTHS = {"M": 1, "Q": 3, "HY": 6, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}
# From how exact a date such a unit can be counted.
_GRANULARITY = {
    "D": Granularity.DAY, "W": Granularity.WEEK, "WE": Granularity.WEEKEND, "M": Granularity.MONTH,
    "Q": Granularity.QUARTER, "HY": Granularity.HALF_YEAR, "Y": Granularity.YEAR, "DE": Granularity.DECADE,
    "CE": Granularity.CENTURY, "ML": Granularity.MILLENNIUM,
}  # fmt: skip
_UNIT_OF = {Granularity.MONTH: "M", Granularity.QUARTER: "Q", Granularity.HALF_YEAR: "HY"}
# Units of which a text tells the end: "am Ende des Jahres" is that of the year told just before.
_ENDING = frozenset(("M", "Y", "DE", "CE"))
_LONG = frozenset(("DE", "CE"))
# How many sentences back "this day" looks for one.
_THIS = 2
# And so many "the next morning" does.
_NEXT = 5
_PART_UNITS = frozenset(("Q", "HY"))
# So many sentences a date told from today stands after another that is left behind.
_LEFT_BEHIND = 2
_PARTS = frozenset((Granularity.QUARTER, Granularity.HALF_YEAR))
_JULY = 7
_DAYS = {"D": 1, "W": 7, "WE": 7}
# From Monday to Friday the coming weekend is this week's.
_SATURDAY = 6
FINEST_DAYS = frozenset(("TH", "TM", "TS"))
_SECONDS = {"TH": 3600, "TM": 60, "TS": 1}


def unit_value(unit: str, day: Civil, suffix: str = "") -> str:
    """The value of the calendar unit in which a day lies; `suffix` fills up a decade's or a century's digits."""
    if unit == "D":
        return format_day(day)
    if unit in ("W", "WE"):
        return week_value(day.days) + ("-WE" if unit == "WE" else "")
    if unit == "M":
        return f"{format_year(day.year)}-{day.month:02d}"
    if unit == "Q":
        return f"{format_year(day.year)}-Q{(day.month + 2) // 3}"
    if unit == "HY":
        return f"{format_year(day.year)}-H{1 if day.month < 7 else 2}"
    missing = {"Y": 0, "DE": 1, "CE": 2, "ML": 3}[unit]
    year = format_year(day.year)
    return year[: len(year) - missing] + missing * suffix


def moved(day: Civil, unit: str, count: int) -> Civil:
    """A day some units later or earlier."""
    if unit in _DAYS:
        return civil_from_days(day.days + count * _DAYS[unit])
    return add_months(day, count * _MONTHS[unit])


def resolve_day(found: Found, context: Context) -> Resolution | None:
    """ "gestern", "heute Abend": so many days from the publication date."""
    offset, part = found.facts["off"], found.facts.get("part")
    kind = TimexType.TIME if part else TimexType.DATE
    suffix = f"T{part}" if part else ""
    now = context.now(found, Granularity.DAY)
    if now.day is None:
        return Resolution(kind, f"XXXX-XX-XX{suffix}", Reason("no_publication_date"), relative=True)
    if part == "NI" and offset == 0 and "sign" not in found.facts and context.direction(found).sign < 0:
        # "Heute Nacht hat es geschneit": the night that began the evening before; "tonight" is always to come.
        offset = -1
    day = civil_from_days(now.day.days + offset)
    reason = Reason("day_offset", {"offset": offset, "anchor": now.day})
    value, mod = format_day(day) + suffix, mod_of(found.facts)
    return Resolution(kind, value, reason, mod, relative=now.relative, computed=True, told=day)


def resolve_today(found: Found, context: Context) -> Resolution | None:
    """ "heute": the day, or the era where the text speaks of how things are nowadays."""
    if not context.is_daily(found):
        return Resolution(TimexType.DATE, "PRESENT_REF", Reason("era", {}))
    day = resolve_day(found, context)
    # Of a text of which nobody knows the day, it is the present, whenever that was.
    return replace(day, value="PRESENT_REF") if day and day.told is None else day


def resolve_relative(found: Found, context: Context) -> Resolution | None:
    """ "letzte Woche", "im vergangenen Jahr", "Ende kommender Woche", "this month"."""
    facts = found.facts
    unit, rel, mod = facts["unit"], facts["rel"], mod_of(facts)
    if unit in _SECONDS:
        return Resolution(TimexType.DATE, "PRESENT_REF", Reason("era", {})) if rel == 0 else None
    if unit == "D" and rel == 0 and context.day_near(found, _THIS):
        # "An diesem Tag" is the one just told.
        return resolve_told_day(replace(found, facts={**facts, "off": 0}), context)
    if "alike" in facts and unit != "Y" and _part_told(context) is None:
        # "In the quarter" is no date where none was told.
        return None
    now, reason_kind = _base(found, context, unit)
    base, relative = now.day, now.relative
    if base is None:
        return Resolution(TimexType.DATE, _UNKNOWN.get(unit, "XXXX"), now.lacking, mod, relative=True)
    day = moved(base, unit, rel - (unit == "WE" and rel > 0 and weekday(base.days) < _SATURDAY))
    suffix = context.grammar.settings.get("decade_suffix", "")
    reason = Reason(reason_kind, {"unit": unit, "rel": rel, "anchor": base})
    value, told = unit_value(unit, day, suffix), _start(unit, day)
    return Resolution(TimexType.DATE, value, reason, mod, relative=relative, computed=True, told=told)


def _base(found: Found, context: Context, unit: str) -> tuple[Now, str]:
    """What "Ende des Jahres" is the end of: the year told just before, else the publication date's."""
    told = context.told_near(found, 1)
    ends = found.facts.get("mod") and found.facts["rel"] == 0 and unit in _ENDING
    ends = ends and not _is_planned(found, context, unit)
    # "Seit Jahresbeginn": nothing has been so since the beginning of a year to come.
    told = None if told and _is_since(found, context) and _is_to_come(told, context) else told
    if ends and told and told.explicit and told.granularity <= _GRANULARITY[unit]:
        return Now(told.day, False, STORY), "told_unit"
    if "alike" in found.facts and (part := _part_told(context)):
        return Now(part.day, not part.explicit, STORY), "told_unit"
    now = context.now(found, _GRANULARITY[unit])
    if now.day is None and unit == "Y" and found.facts["rel"] < 0 and (year := year_of_report(found, context)):
        return Now(Civil(year, 1, 1), False, STORY), "told_unit"
    return now, "relative_unit"


def _is_planned(found: Found, context: Context, unit: str) -> bool:
    """Is it to come? "By the end of the decade" is no plan of its own, as long as decades are."""
    direction = context.direction(found)
    return direction.sign == FUTURE and (unit not in _LONG or direction.surely)


def _is_since(found: Found, context: Context) -> bool:
    return context.grammar.lexicon.has("from_past", next(words_before(found, context), ""))


def _is_to_come(told: Told, context: Context) -> bool:
    return context.published is not None and told.day.days > context.published


def _part_told(context: Context) -> Told | None:
    """ "Im ersten Halbjahr … für das Gesamtjahr": the last quarter or half of a year that a report has told."""
    parts = [one for one in context.discourse.recent if one.granularity in _PARTS]
    # Those of the year before are told to compare.
    return max(parts, key=lambda one: one.day) if parts else None


def _start(unit: str, day: Civil) -> Civil:
    if unit == "HY":
        return Civil(day.year, 1 if day.month < _JULY else _JULY, 1)
    if unit in ("Y", "DE", "CE", "ML"):
        return Civil(day.year, 1, 1)
    return Civil(day.year, day.month, 1) if unit in ("M", "Q") else day


def resolve_weekend(found: Found, context: Context) -> Resolution | None:
    """ "am Wochenende": the last one in a report, the coming one in an announcement."""
    now = context.now(found, Granularity.DAY)
    if now.day is None:
        return Resolution(TimexType.DATE, "XXXX-WXX-WE", Reason("no_publication_date"), relative=True)
    direction = _direction(found, context)
    number = weekday(now.day.days)
    saturday = now.day.days - number + 6
    if direction.sign <= 0 and number < 6:
        saturday -= 7
    day = civil_from_days(saturday)
    reason = Reason("weekend", {"anchor": now.day, "direction": direction.sign or -1, "verb": direction.word})
    return Resolution(
        TimexType.DATE,
        week_value(saturday) + "-WE",
        reason,
        mod_of(found.facts),
        relative=now.relative,
        computed=True,
        told=day,
    )


def resolve_told_day(found: Found, context: Context) -> Resolution | None:
    """ "tags darauf", "am Tag zuvor", "am selben Tag", "the following morning": counted from the day told last."""
    offset, part, told = found.facts["off"], found.facts.get("part"), context.discourse.focus
    if told is not None and told.granularity > Granularity.DAY:
        # "Er kam am 3. Mai nach einem Jahr … am selben Tag" leans on the day.
        told = context.day_near(found, _NEXT if offset else _THIS) or told
    kind = TimexType.TIME if part else TimexType.DATE
    suffix = f"T{part}" if part else ""
    if told is not None and told.granularity > Granularity.DAY:
        return Resolution(kind, f"XXXX-XX-XX{suffix}", Reason("told_vaguely"), computed=True)
    base = told.day if told else context.today
    if base is None:
        return Resolution(kind, f"XXXX-XX-XX{suffix}", Reason("no_publication_date"), relative=True)
    if told and told.base and told.granularity == Granularity.DAY and offset < 0 and told.sentence == found.sentence:
        # "Wie am Tag zuvor … ihren Sieg vom Vortag": a sentence goes back from one day only.
        base = told.base
    return from_told_day(base, offset, told is None or not told.explicit, kind, suffix)


def resolve_told_unit(found: Found, context: Context) -> Resolution | None:
    """ "im selben Jahr", "the week after", "im Folgejahr": counted from what was told last."""
    unit, offset = found.facts["unit"], found.facts["off"]
    if unit in _SECONDS:
        return None
    told = _told_for(unit, context)
    if told is None and offset < 0:
        return _unit_from_today(found, context)
    if told is None or told.granularity > _GRANULARITY[unit]:
        return Resolution(TimexType.DATE, _UNKNOWN[unit], Reason("told_vaguely"), computed=True)
    if unit == "Y" and (told.granularity == Granularity.QUARTER or "alike" in found.facts):
        # "A year earlier" in a quarter's report is that quarter; "Vorjahreszeitraum" is as long as what was told.
        unit, offset = _alike(told.granularity, offset)
    day = _start(unit, moved(told.day, unit, offset))
    reason = Reason("told_step", {"unit": unit, "offset": offset, "anchor": told.day})
    relative = not told.explicit
    return Resolution(TimexType.DATE, unit_value(unit, day), reason, relative=relative, computed=True, told=day)


def _alike(granularity: Granularity, years: int) -> tuple[str, int]:
    """The unit of a stretch, and how many of it make so many years; a day's is the year."""
    unit = _UNIT_OF.get(granularity, "Y")
    return unit, years * 12 // _MONTHS[unit]


def _told_for(unit: str, context: Context) -> Told | None:
    """From which date to count units: a quarter just told, else for weeks the last day, for others the last date.

    One that is some sentences further back than another, told from today, is left behind.
    """
    focus, told = context.discourse.focus, context.discourse.told
    if unit in _PART_UNITS and focus is not None and focus.granularity == _GRANULARITY[unit]:
        # "Im dritten Quartal … nach dem Vorjahresquartal und dem Vorquartal": those are told to compare.
        return _part_told(context)
    if unit == "W" or told is None or (focus is not None and focus.granularity == Granularity.QUARTER):
        return focus
    return focus if focus is not None and focus.sentence - told.sentence >= _LEFT_BEHIND else told


def _unit_from_today(found: Found, context: Context) -> Resolution:
    """Where nothing was told, the day of publication is what to count from; of quarters the last one that is over."""
    unit, offset, today = found.facts["unit"], found.facts["off"], context.today
    if today is None:
        return Resolution(TimexType.DATE, _UNKNOWN[unit], Reason("told_vaguely"), computed=True)
    base = moved(today, unit, -1) if unit in ("Q", "HY") else today
    day = _start(unit, moved(base, unit, offset))
    reason = Reason("told_step", {"unit": unit, "offset": offset, "anchor": base})
    return Resolution(TimexType.DATE, unit_value(unit, day), reason, relative=True, computed=True, told=day)


def resolve_ago(found: Found, context: Context) -> Resolution | None:
    """ "vor drei Tagen": an amount of time, which also points at a place on the axis."""
    now = context.now(found, unit_granularity(found.facts["unit"]))
    return pointing(found, context, -1, now.day, now.relative)


def resolve_ahead(found: Found, context: Context) -> Resolution | None:
    """ "in zwei Wochen": points ahead where the clause does, or the words themselves, else it is only an amount."""
    now = context.now(found, unit_granularity(found.facts["unit"]))
    ahead = _direction(found, context).sign > 0
    return pointing(found, context, 1, now.day if ahead else None, now.relative)


def _direction(found: Found, context: Context) -> Direction:
    """Where the words point themselves, "tra due settimane", else where the clause does."""
    sign = found.facts.get("sign")
    return context.direction(found) if sign is None else Direction(sign, "")


def resolve_shifted(found: Found, context: Context) -> Resolution | None:
    """ "zwei Tage später", "drei Wochen zuvor": from the date told last; later than nobody knows what, and yet past, is
    only an amount."""
    told = _exact_enough(found.facts["unit"], context)
    counts = found.facts["sign"] < 0 or found.facts["unit"] in _SECONDS or context.direction(found).sign != PAST
    base = told.day if told else context.today if counts else None
    if found.facts["unit"] in _SECONDS and (clock := interval_of(context.discourse.time)):
        # "Gegen 2.45 Uhr … drei Minuten später": on that day.
        base = civil_from_days(clock[0].start // DAY_SECONDS)
    return pointing(found, context, found.facts["sign"], base, not (told and told.explicit))


def _exact_enough(unit: str, context: Context) -> Told | None:
    """The date told last, or where it is a year, the last one from which months or days can be counted."""
    focus = context.discourse.focus
    if focus is None or focus.granularity <= max(unit_granularity(unit), Granularity.MONTH):
        return focus
    exact = (one for one in reversed(context.discourse.recent) if one.granularity <= Granularity.MONTH)
    return next((one for one in exact if focus.sentence - one.sentence <= _NEXT), focus)


def unit_granularity(unit: str) -> Granularity:
    """How exact a date has to be, so that such units can be counted from it."""
    return _GRANULARITY.get(unit, Granularity.DAY)


def pointing(found: Found, context: Context, sign: int, base: Civil | None, relative: bool) -> Resolution | None:
    """So many units before or after a day, which is only an amount where there is no such day."""
    facts: dict[str, Any] = found.facts
    unit, count = facts["unit"], count_of(facts)
    value, mod = duration_value(facts), mod_of(facts)
    as_date = context.grammar.settings.get("ago_is_date", False) and unit not in _SECONDS
    if base is None or isinstance(count, str) or (unit in _SECONDS and relative and context.published is None):
        reason = Reason("amount", {"n": count, "unit": unit})
        return Resolution(TimexType.DURATION, value, reason, mod)
    reason = Reason("shifted", {"n": count, "unit": unit, "sign": sign, "anchor": base})
    day, unit = _shifted(base, unit, sign * count)
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


def _shifted(base: Civil, unit: str, count: float) -> tuple[Civil, str]:
    """A day some units off, fractions turned into the next finer unit; the unit in which to say it."""
    finer = {"Y": ("M", 12), "M": ("D", 30), "W": ("D", 7), "DE": ("Y", 10)}
    if unit in _SECONDS:
        # Whole days only: the hour of publication is not known, and half an hour ago was most likely the same day.
        return civil_from_days(base.days + int(count * _SECONDS[unit] / DAY_SECONDS)), "D"
    if count != int(count) and unit in finer:
        smaller, factor = finer[unit]
        return moved(base, smaller, int(count * factor)), smaller
    return moved(base, unit, int(count)), unit
