"""Resolvers of days and units that are counted from the date told last."""

from timeline_app.language.lexicon import OTHER_WORD
from timeline_app.model.calendar import Civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import PAST
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.resolvers.units import (
    UNIT_MONTHS,
    UNIT_SECONDS,
    UNKNOWN_UNIT,
    moved,
    unit_granularity,
    unit_start,
    unit_value,
)
from timeline_app.timex.told_days import from_told_day

_UNIT_OF = {Granularity.MONTH: "M", Granularity.QUARTER: "Q", Granularity.HALF_YEAR: "HY"}
# How many sentences back "this day" looks for one.
SENTENCES_BACK = 2
# And so many "the next morning" does.
_NEXT = 5
# So many days apart are an entry and history, and so near each other the days of a journey.
_YEAR, _NEAR = 366, 31
_PART_UNITS = frozenset(("Q", "HY"))
# So many sentences a date told from today stands after another that is left behind.
_LEFT_BEHIND = 2
_PARTS = frozenset((Granularity.QUARTER, Granularity.HALF_YEAR))


def part_told(context: Context) -> Told | None:
    """ "Im ersten Halbjahr … für das Gesamtjahr": the last quarter or half of a year that a report has told."""
    parts = [one for one in context.discourse.recent if one.granularity in _PARTS]
    # Those of the year before are told to compare.
    return max(parts, key=lambda one: one.day) if parts else None


def resolve_told_day(found: Found, context: Context) -> Resolution | None:
    """ "tags darauf", "am Tag zuvor", "am selben Tag", "the following morning": counted from the day told last."""
    offset, part, told = found.facts["off"], found.facts.get("part"), context.discourse.focus
    if told is not None and told.granularity > Granularity.DAY:
        # "Er kam am 3. Mai nach einem Jahr … am selben Tag" leans on the day.
        near = context.day_near(found, _NEXT if offset else SENTENCES_BACK)
        # "Um 15.20 Uhr kamen sie an. Am Tag zuvor …": of the day of that time, however far back it was told.
        told = near or (context.discourse.day_of_tale if offset and context.discourse.time else None) or told
    told = told and told.beyond(found.sentence)
    told = _in_entry(found, context, told) or _beyond_limits(found, context, _not_to_come(found, context, told))
    kind = TimexType.TIME if part else TimexType.DATE
    suffix = f"T{part}" if part else ""
    is_vague = told is not None and told.granularity > Granularity.DAY
    if is_vague or (told is None and offset > 0 and _is_of_any_day(found, context)):
        return Resolution(kind, f"XXXX-XX-XX{suffix}", Reason("told_vaguely"), computed=True)
    base = told.day if told else context.today
    if base is None:
        return Resolution(kind, f"XXXX-XX-XX{suffix}", Reason("no_publication_date"), relative=True)
    if told and told.base and told.granularity == Granularity.DAY and offset < 0 and told.sentence == found.sentence:
        # "Wie am Tag zuvor … ihren Sieg vom Vortag": a sentence goes back from one day only.
        base = told.base
    if told and told.night and not offset and not part and told.sentence != found.sentence:
        # "In der Nacht zum 2. Mai … Am selben Tag": the day that the night led to.
        offset = told.day != Civil(told.day.year, 12, 31)
    return from_told_day(base, offset, told is None or not told.explicit, kind, suffix)


def _is_of_any_day(found: Found, context: Context) -> bool:
    """ "Den Teig ruhen lassen. Am nächsten Tag ausrollen": what is not told as past, where no day was, has no date."""
    if context.direction(found).sign == PAST:
        return False
    sentence, at = context.sentences[found.sentence], context.tokens.at
    rest = (
        context.tokens.classes[at(sentence.begin) : found.begin] + context.tokens.classes[found.end : at(sentence.end)]
    )
    return OTHER_WORD in rest


def _in_entry(found: Found, context: Context, told: Told | None) -> Told | None:
    """ "Die Burg, 1945 befreit, besuchen wir am nächsten Tag": a diary goes on from its own days, not from old ones."""
    entry = context.day_of_entry()
    if entry is None or told is None:
        return None
    is_past = context.direction(found).sign == PAST
    if is_past and told.day > entry.day and found.facts["off"] < 0:
        # "Übermorgen fahren wir weiter. Am Abend zuvor hatten wir gefeiert": before the day of the entry.
        return Told(entry.day, Granularity.DAY, found.sentence, entry.explicit)
    if is_past or abs(told.day.days - entry.day.days) < _YEAR:
        return None
    days = (one for one in reversed(context.discourse.recent) if abs(one.day.days - entry.day.days) < _NEAR)
    return next(days, None)


def _beyond_limits(found: Found, context: Context, told: Told | None) -> Told | None:
    """ "Am 9. Juli heiraten wir. Antwort bis 15. Mai. Am nächsten Tag …": the day after that which is announced."""
    if told is None or not told.is_limit or told.sentence == found.sentence:
        return told
    days = (one for one in reversed(context.discourse.recent) if one.granularity == Granularity.DAY)
    return next((one for one in days if not one.is_limit and one.day > told.day), told)


def _not_to_come(found: Found, context: Context, told: Told | None) -> Told | None:
    """ "Der Bericht erscheint am 11. August. Am Vortag hatte die Aktie verloren": the day before today."""
    if told is None or context.today is None or told.day <= context.today or context.inferred:
        return told
    return None if found.facts["off"] < 0 and context.surely_was(found) else told


def resolve_told_unit(found: Found, context: Context) -> Resolution | None:
    """ "im selben Jahr", "the week after", "im Folgejahr": counted from what was told last."""
    unit, offset = found.facts["unit"], found.facts["off"]
    if unit in UNIT_SECONDS:
        return None
    told = _told_for(unit, context)
    if told is None and offset < 0:
        return _unit_from_today(found, context)
    if told is None or told.granularity > unit_granularity(unit):
        return Resolution(TimexType.DATE, UNKNOWN_UNIT[unit], Reason("told_vaguely"), computed=True)
    if unit == "Y" and (told.granularity == Granularity.QUARTER or "alike" in found.facts):
        # "A year earlier" in a quarter's report is that quarter; "Vorjahreszeitraum" is as long as what was told.
        unit, offset = _alike(told.granularity, offset)
    day = unit_start(unit, moved(told.day, unit, offset))
    reason = Reason("told_step" if offset else "same_unit", {"unit": unit, "offset": offset, **told.anchor})
    relative = not told.explicit
    return Resolution(TimexType.DATE, unit_value(unit, day), reason, relative=relative, computed=True, told=day)


def _alike(granularity: Granularity, years: int) -> tuple[str, int]:
    """The unit of a stretch, and how many of it make so many years; a day's is the year."""
    unit = _UNIT_OF.get(granularity, "Y")
    return unit, years * 12 // UNIT_MONTHS[unit]


def _told_for(unit: str, context: Context) -> Told | None:
    """From which date to count units: a quarter just told, else for weeks the last day, for others the last date.

    One that is some sentences further back than another, told from today, is left behind.
    """
    focus, told = context.discourse.focus, context.discourse.told
    if unit in _PART_UNITS and focus is not None and focus.granularity == unit_granularity(unit):
        # "Im dritten Quartal … nach dem Vorjahresquartal und dem Vorquartal": those are told to compare.
        return part_told(context)
    if unit == "W" or told is None or (focus is not None and focus.granularity == Granularity.QUARTER):
        return focus
    return focus if focus is not None and focus.sentence - told.sentence >= _LEFT_BEHIND else told


def _unit_from_today(found: Found, context: Context) -> Resolution:
    """Where nothing was told, the day of publication is what to count from; of quarters the last one that is over."""
    unit, offset, today = found.facts["unit"], found.facts["off"], context.today
    if today is None:
        return Resolution(TimexType.DATE, UNKNOWN_UNIT[unit], Reason("told_vaguely"), computed=True)
    base = moved(today, unit, -1) if unit in ("Q", "HY") else today
    day = unit_start(unit, moved(base, unit, offset))
    reason = Reason("told_step", {"unit": unit, "offset": offset, "anchor": base})
    return Resolution(TimexType.DATE, unit_value(unit, day), reason, relative=True, computed=True, told=day)
