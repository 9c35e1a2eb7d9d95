"""Resolvers of amounts of time: durations and sets of times."""

from collections.abc import Mapping
from typing import Any

from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import PAST, UNKNOWN
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found, Recurrence, Resolution
from timeline_app.timex.frames import Frame, Scope
from timeline_app.timex.resolvers.holidays import of_any_year
from timeline_app.timex.resolvers.stated import day_of_month, mod_of
from timeline_app.timex.resolvers.weekdays import weekday_and_part
from timeline_app.timex.value import format_day

_FINER = {
    "Y": ("M", 12),
    "DE": ("Y", 10),
    "CE": ("Y", 100),
    "W": ("D", 7),
    "D": ("TH", 24),
    "TH": ("TM", 60),
    "TM": ("TS", 60),
}


# So many tokens from its day stands the part of one.
_JOINT = 4
# Larger numbers are no amounts of time, unless they are said in millions.
_LONGEST, _OLDEST = 10**6, 10**11


def amount(count: float | str, unit: str) -> str:
    """One part of a TIMEX3 duration: `3D`, `T20M`, `18M` for one and a half years."""
    if isinstance(count, float) and count != int(count) and unit in _FINER:
        finer, factor = _FINER[unit]
        count, unit = count * factor, finer
    if isinstance(count, float):
        count = int(count) if count == int(count) else count
    letters = {"WE": "WE", "HY": "M", "Q": "Q"}.get(unit, unit)
    if unit == "HY" and isinstance(count, int):
        count *= 6
    return f"T{count}{letters[1:]}" if letters.startswith("T") else f"{count}{letters}"


def count_of(facts: Mapping[str, Any]) -> float | str:
    """How many: "twenty-five", "1.5", "5 1/2", "10,000" and "66 million" come in two parts."""
    count: float | str = facts["n"]
    more: float = facts.get("n_plus", 0) + facts.get("tenths", 0) / 10 + 1000 * facts.get("n_kilo", 0)
    more += facts.get("upper", 0) / (facts.get("lower") or 1)
    if isinstance(count, str):
        return count
    times: int = facts.get("n_times", 1)
    return (count + more if more else count) * times


def duration_value(facts: Mapping[str, Any]) -> str:
    """A TIMEX3 duration: `P3D`, `PT20M`, `P3Y4M`, `PXY` for some years."""
    value = "P" + amount(count_of(facts), facts["unit"])
    if "unit2" in facts:
        second = amount(facts["n2"], facts["unit2"])
        value += second[1:] if second.startswith("T") and value.startswith("PT") else second
    return value


def resolve_duration(found: Found, context: Context) -> Resolution | None:
    """ "drei Tage", "eineinhalb Stunden", "wochenlang", "in den letzten zehn Jahren", "den ganzen Sommer"."""
    facts = found.facts
    if "nu" in facts:
        facts["n"], facts["unit"] = facts.pop("nu")
    elif "season" in facts:
        facts["unit"] = facts["season"]
    count = count_of(facts)
    if isinstance(count, int) and count > (_OLDEST if "n_times" in facts else _LONGEST):
        return None
    reason = Reason("amount", {"n": count, "unit": facts["unit"]})
    return Resolution(TimexType.DURATION, duration_value(facts), reason, mod_of(facts))


def resolve_set(found: Found, context: Context) -> Resolution | None:
    """ "jeden Montag", "täglich", "nachts", "zweimal pro Woche"."""
    facts = found.facts
    if facts.keys() == {"part"} and (day := _day_of_part(found, context)):
        value, reason = f"{format_day(day.day)}T{facts['part']}", Reason("part_of_day", {"anchor": day.day})
        return Resolution(TimexType.TIME, value, reason, relative=not day.explicit, computed=True)
    quant, freq = facts.get("quant", ""), facts.get("freq", "")
    recurs = Recurrence.DAYS if quant and facts.get("unit") == "Y" and "n" not in facts else Recurrence.TIMES
    if "wd" in facts or "wp" in facts:
        number, part = weekday_and_part(facts)
        value = f"XXXX-WXX-{number}" + (f"T{part}" if part else "")
        recurs = Recurrence.WEEKDAYS
    elif "part" in facts:
        value = f"XXXX-XX-XXT{facts['part']}"
    elif "season" in facts:
        value = f"XXXX-{facts['season']}"
    elif "holiday" in facts:
        value = of_any_year(facts["holiday"])
    elif facts.keys() & {"m", "d"}:
        of_month = day_of_month(facts)
        value = f"XXXX-{facts['m']:02d}" if "m" in facts else "XXXX-XX"
        value += "" if of_month is None else f"-{of_month:02d}"
    else:
        # "Every year" says no number.
        value = "P" + amount(count_of({"n": 1, **facts}), facts["unit"])
    return Resolution(TimexType.SET, value, Reason("set", {}), quant=quant, freq=freq, recurs=recurs)


def _day_of_part(found: Found, context: Context) -> Frame | Told | None:
    """ "Abends Feuerwerk" below the heading of a day, "3. Mai, abends", "am 3. Mai kam er, abends …": that day."""
    if context.discourse.recurring == found.sentence:
        # "Jeden Morgen Solebad, mittags Diät"
        return None
    told, direction = context.day_near(found, 0), context.direction(found)
    is_told = direction.sign == PAST and direction.surely
    if told is not None:
        is_beside = 0 <= found.begin - context.discourse.day_end <= _JOINT
        if is_beside or is_told or not _is_from_then(context):
            return told
    # "Abends lese ich" is what somebody does every day; in a letter so is "erreichen Sie uns abends".
    entry = context.day_of_entry() if is_told or direction.sign == UNKNOWN else None
    frame = context.frame(found, Granularity.DAY) or entry
    leads = is_told or found.span.begin == context.sentences[found.sentence].begin
    return None if frame and frame.scope == Scope.LETTER and not leads else frame


def _is_from_then(context: Context) -> bool:
    """ "Ab Montag fährt der Bus abends öfter": does the date told last begin or end what lasts?"""
    row, has = context.discourse.row, context.grammar.lexicon.has
    before = context.tokens.words[max(0, row[-1][0] - _JOINT) : row[-1][0]] if row else ()
    return any(has(name, word) for word in before for name in ("from", "until"))


def resolve_ref(found: Found, context: Context) -> Resolution | None:
    """ "derzeit", "damals", "bald": the present, the past or the future, and no more exact than that."""
    reference = found.facts["ref"]
    return Resolution(TimexType.DATE, reference, Reason("reference", {"ref": reference}))
