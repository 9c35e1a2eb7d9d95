"""Resolvers of expressions that count from the publication date or from the date told before."""

from dataclasses import replace

from timeline_app.model.calendar import Civil, civil_from_days, weekday
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.anchor import year_of_report
from timeline_app.timex.context import STORY, Context, Now
from timeline_app.timex.directions.direction import FUTURE, UNKNOWN
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.resolvers.distances import direction_told
from timeline_app.timex.resolvers.stated import mod_of
from timeline_app.timex.resolvers.told import SENTENCES_BACK, part_told, resolve_told_day
from timeline_app.timex.resolvers.units import (
    UNIT_SECONDS,
    UNKNOWN_UNIT,
    moved,
    unit_granularity,
    unit_start,
    unit_value,
)
from timeline_app.timex.resolvers.weekdays import week_value
from timeline_app.timex.settling.softened import words_before
from timeline_app.timex.value import format_day

# Units of which a text tells the end: "am Ende des Jahres" is that of the year told just before.
_ENDING = frozenset(("M", "Y", "DE", "CE"))
_LONG = frozenset(("DE", "CE"))
# From Monday to Friday the coming weekend is this week's.
_SATURDAY = 6
# So many months into a year people tell of the end of the last one.
_BEGINNING = 4
# Up to Wednesday the last weekend is as near as the coming one.
_MIDWEEK = 3


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
    if unit in UNIT_SECONDS:
        return Resolution(TimexType.DATE, "PRESENT_REF", Reason("era", {})) if rel == 0 else None
    if unit == "D" and rel == 0 and context.day_near(found, SENTENCES_BACK):
        # "An diesem Tag" is the one just told.
        return resolve_told_day(replace(found, facts={**facts, "off": 0}), context)
    if "alike" in facts and unit != "Y" and part_told(context) is None:
        # "In the quarter" is no date where none was told.
        return None
    now, reason_kind = _base(found, context, unit)
    base, relative = now.day, now.relative
    if base is None:
        return Resolution(TimexType.DATE, UNKNOWN_UNIT.get(unit, "XXXX"), now.lacking, mod, relative=True)
    if unit == "WE":
        rel = _weekends(rel, base, found, context)
    elif now.scope != STORY and reason_kind != "told_unit" and _is_of_year_over(found, base, context):
        rel = -1
    day = moved(base, unit, rel)
    suffix = context.grammar.settings.get("decade_suffix", "")
    reason = Reason(reason_kind, {"unit": unit, "rel": rel, **now.anchor})
    if reason_kind == "told_unit" and rel:
        reason = Reason("told_step", {"unit": unit, "offset": rel, **now.anchor})
    value, told = unit_value(unit, day, suffix), unit_start(unit, day)
    return Resolution(TimexType.DATE, value, reason, mod, relative=relative, computed=True, told=told)


def _base(found: Found, context: Context, unit: str) -> tuple[Now, str]:
    """What "Ende des Jahres" is the end of: the year told just before, else the publication date's."""
    told = context.told_near(found, 1)
    ends = found.facts.get("mod") and found.facts["rel"] == 0 and unit in _ENDING
    if ends and (then := _planned_then(found, context)) and then.granularity <= unit_granularity(unit):
        return Now(then.day, not then.explicit, STORY, then.granularity), "told_unit"
    ends = ends and not _is_planned(found, context, unit)
    # "Seit Jahresbeginn": nothing has been so since the beginning of a year to come.
    told = None if told and _is_since(found, context) and _is_to_come(told, context) else told
    if ends and told and told.explicit and told.granularity <= unit_granularity(unit):
        return Now(told.day, False, STORY, told.granularity), "told_unit"
    if "alike" in found.facts and (part := part_told(context)):
        return Now(part.day, not part.explicit, STORY, part.granularity), "told_unit"
    now = context.now(found, unit_granularity(unit))
    if now.day is None and unit == "Y" and found.facts["rel"] < 0 and (year := year_of_report(found, context)):
        return Now(Civil(year, 1, 1), False, STORY, Granularity.YEAR), "told_unit"
    # "That year", told in 2025, is no current one.
    is_same = now.scope == STORY and found.facts["rel"] == 0
    return now, "same_unit" if is_same else "relative_unit"


def _weekends(rel: int, today: Civil, found: Found, context: Context) -> int:
    """How many weeks on a weekend is: from Monday to Friday the next one is this week's.

    "An diesem Wochenende spielten alle", told on a Monday, is the last one.
    """
    is_before = weekday(today.days) < _SATURDAY
    return rel - (is_before and (rel > 0 or (rel == 0 and context.surely_was(found))))


def _is_of_year_over(found: Found, today: Civil, context: Context) -> bool:
    """ "Ende des Jahres hatte der Verein 214 Mitglieder", told in January: of the year that is over."""
    facts = found.facts
    is_end = facts["rel"] == 0 and facts.get("mod") == "END" and facts["unit"] == "Y"
    return is_end and today.month <= _BEGINNING and context.surely_was(found)


def _is_planned(found: Found, context: Context, unit: str) -> bool:
    """Is it to come? "By the end of the decade" is no plan of its own, as long as decades are."""
    direction = context.direction(found)
    return direction.sign == FUTURE and (unit not in _LONG or direction.surely)


def _planned_then(found: Found, context: Context) -> Told | None:
    """ "On 19 February she promised that it would be sent by the end of the month": told from that day."""
    told = context.focus_near(found, 0)
    return told if told is not None and context.looked_ahead(context.direction(found)) else None


def _is_since(found: Found, context: Context) -> bool:
    return context.grammar.lexicon.has("from_past", next(words_before(found, context), ""))


def _is_to_come(told: Told, context: Context) -> bool:
    return context.published is not None and told.day.days > context.published


def resolve_weekend(found: Found, context: Context) -> Resolution | None:
    """ "am Wochenende": the last one in a report, the coming one in an announcement."""
    now = context.now(found, Granularity.DAY)
    if now.day is None:
        return Resolution(TimexType.DATE, "XXXX-WXX-WE", Reason("no_publication_date"), relative=True)
    direction = direction_told(found, context)
    number = weekday(now.day.days)
    saturday = now.day.days - number + 6
    # Of no verb: the nearest, "Das Wetter am Wochenende" on a Friday.
    is_past = direction.sign < 0 or (direction.sign == UNKNOWN and number <= _MIDWEEK)
    if is_past and number < _SATURDAY:
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
