"""Turns a Reason into a sentence in the interface's language.

The words stand in `resources/i18n/<code>/explanations.toml`; the facts come from the resolution, so that an
explanation can never say anything but what was computed.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from timeline_app.interfaces import interface_words, ordinal_text, year_text
from timeline_app.model.calendar import DAY_SECONDS, Civil, weekday_written
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Certainty, Explanation, Reason, Timex

# Which of its forms a unit has behind "from".
_SINCE = 1
# These are told by the month that they are or begin with, what is longer by its year, decade or century.
_BY_MONTH = frozenset(one.label for one in (Granularity.MONTH, Granularity.QUARTER, Granularity.HALF_YEAR))
_SLOT = re.compile(r"\{(\w+)(?::(\w+))?\}")


def _words(language: str) -> Mapping[str, Any]:
    return interface_words(language, "explanations")


def render(reason: Reason, language: str = "en") -> str:
    """One sentence for a reason; an unknown language is answered in English."""
    return _rendered(reason.kind, tuple(reason.facts.items()), language)


# The reasons of one text are few and come again and again.
@lru_cache(4096)
def _rendered(kind: str, told: tuple[tuple[str, Any], ...], language: str) -> str:
    facts, words = dict(told), _words(language)
    template = words["templates"].get(kind, kind)
    if "anchor_unit" in facts:
        template = words["templates"].get(f"{kind}_stretch", template)
        facts["anchor"] = _stretch(facts["anchor"], facts["anchor_unit"], language)
    if "months" in facts:
        template += " " + words["templates"]["edge_month" if facts["months"] == 1 else "edge_months"]
    # A template names the plural; these put the form in its place that the facts ask for.
    if facts.get("n") == 1:
        template = template.replace(":units}", ":unit}")
    if facts.get("verb"):
        template = template.replace(":tense}", ":tense_by}")
    text = _SLOT.sub(lambda slot: _spelled(facts.get(slot[1]), slot[2], language), template)
    text = text.replace("<verb>", str(facts.get("verb", "")))
    return text[:1].upper() + text[1:]


# So are the days.
@lru_cache(4096)
def format_date(day: Civil, language: str = "en", form: str = "date") -> str:
    """A day as the language writes it, weekday first; as `bare_date` without one."""
    words = _words(language)
    names = words["spellings"]
    year = year_text(day.year, words["forms"]["early_year"], words["forms"]["before_christ"])
    return str(
        words["forms"][form].format(
            weekday=names["weekday"][str(weekday_written(day.days))],
            day=day.day,
            month=names["month"][str(day.month)],
            year=year,
        )
    )


def _stretch(day: Civil, unit: str, language: str) -> str:
    """The month, year, decade or century that a day begins, as it stands behind "from": nobody has named the day."""
    words, calendar = _words(language), interface_words(language, "chronology")["calendar"]
    year = year_text(day.year, words["forms"]["early_year"], words["forms"]["before_christ"])
    if unit in _BY_MONTH:
        return str(calendar["month_year"].format(month=words["spellings"]["month"][str(day.month)], year=year))
    if unit == Granularity.DECADE.label and day.year > 0:
        return str(calendar["decade_inflected"][_SINCE].format(year=day.year // 10 * 10))
    if unit == Granularity.CENTURY.label and day.year > 0:
        number = ordinal_text((day.year + 99) // 100, calendar["ordinals"])
        return str(calendar["century_inflected"][_SINCE].format(ordinal=number))
    return year


def _spelled(fact: Any, form: str | None, language: str) -> str:
    """A fact in the form that the template asks for."""
    words = _words(language)
    if isinstance(fact, Civil):
        if form == "weekday_of":
            return str(words["spellings"]["weekday"][str(weekday_written(fact.days))])
        return format_date(fact, language, form or "date")
    if form in words["spellings"]:
        return str(words["spellings"][form].get(str(fact), fact))
    if form == "ordinal" and isinstance(fact, int):
        return ordinal_text(fact, interface_words(language, "chronology")["calendar"]["ordinals"])
    if form == "number" and isinstance(fact, float):
        return f"{fact:g}"
    return "" if fact is None else str(fact)


def said(why: Explanation | None, language: str) -> str:
    """The sentence of an explanation; one that is a sentence already stays as it is, and none is ""."""
    return render(why, language) if isinstance(why, Reason) else why or ""


def explained(mention: Event | Unplaced, language: str) -> str:
    """Why a mention has its date, or has none; of a date that was set by hand also what was found before."""
    why = mention.explanation
    if isinstance(why, str) or isinstance(mention, Unplaced):
        return said(why, language)
    if mention.certainty != Certainty.GIVEN:
        return _with_date(why, mention, mention.expression, mention.is_range, language)
    found = why.facts.get("found")
    before = explained(found, language) if found is not None else ""
    by_hand = render(why, language)
    return f"{by_hand} {render(Reason('before_by_hand', {'explanation': before}), language)}" if before else by_hand


def role_explained(event: Event, language: str) -> str:
    """Why an event has its role."""
    return render(Reason(f"role_{event.role_reason}"), language)


def explain(timex: Timex, expression: str, language: str = "en") -> str:
    """One sentence: the expression, how its date came about, and the date."""
    return _with_date(timex.reason, timex, expression, timex.range_end is not None, language)


def _tells_day(reason: Reason, one: Timex | Event) -> bool:
    """Does the reason tell the whole date already, so that "→" would lead back to where it began?"""
    return reason.kind == "weekday_itself" and one.granularity == Granularity.DAY and one.mod is None


def _with_date(reason: Reason, one: Timex | Event, expression: str, is_range: bool, language: str) -> str:
    """The date is left out where the text states just this one, and where there is none."""
    words = _words(language)
    # Soft hyphens and line breaks are of the page, not of the words.
    quoted = words["forms"]["quoted"].format(expression=" ".join(expression.replace("\xad", "").split()))
    sentence = render(reason, language).rstrip(".")
    if one.mod is not None and one.mod.value in words["spellings"]["mod"]:
        sentence += words["spellings"]["mod"][one.mod.value]
    is_stated = one.certainty == Certainty.STATED and not is_range and one.mod is None
    if one.interval is None or is_stated or _tells_day(reason, one):
        # Without the date, which would only be said twice.
        return str(words["forms"]["because"].format(quoted=quoted, why=sentence))
    first, last = one.interval.first_day, one.interval.last_day
    result = format_date(first, language)
    # A time of day is told by its beginning: "14:00" is an hour long, and nobody says until when.
    if one.granularity is not None and one.granularity <= Granularity.HOUR and not is_range:
        minutes = one.interval.start % DAY_SECONDS // 60
        result = words["forms"]["moment"].format(date=result, hour=minutes // 60, minute=minutes % 60)
    if last != first:
        result = words["templates"]["range"].format(first=result, last=format_date(last, language)).rstrip(".")
        result = result[:1].lower() + result[1:]
    return str(words["forms"]["because_dated"].format(quoted=quoted, why=sentence, date=result))
