"""Turns a Reason into a sentence in the interface's language.

The words stand in `resources/i18n/explanations_<code>.toml`; the facts come from the resolution, so that an
explanation can never say anything but what was computed.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from timeline_app.model.calendar import Civil, weekday
from timeline_app.model.timex import Certainty, Reason, Timex
from timeline_app.paths import resources

_SLOT = re.compile(r"\{(\w+)(?::(\w+))?\}")
LANGUAGES = ("en", "de")


@cache
def _words(language: str) -> Mapping[str, Any]:
    code = language if language in LANGUAGES else "en"
    path = resources() / "i18n" / f"explanations_{code}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def render(reason: Reason, language: str = "en") -> str:
    """One sentence for a reason; an unknown language is answered in English."""
    words = _words(language)
    template = words["templates"].get(reason.kind, reason.kind)
    if reason.facts.get("n") == 1:
        template = template.replace(":units}", ":unit}")
    if reason.facts.get("verb"):
        template = template.replace(":tense}", ":tense_by}")
    text = _SLOT.sub(lambda slot: _spelled(reason.facts.get(slot[1]), slot[2], language), template)
    text = text.replace("<verb>", str(reason.facts.get("verb", "")))
    return text[:1].upper() + text[1:]


def format_date(day: Civil, language: str = "en") -> str:
    """A day as the language writes it, weekday first."""
    words = _words(language)
    names = words["spellings"]
    year = str(day.year) if day.year > 0 else words["forms"]["before_christ"].format(year=1 - day.year)
    return str(
        words["forms"]["date"].format(
            weekday=names["weekday"][str(weekday(day.days))],
            day=day.day,
            month=names["month"][str(day.month)],
            year=year,
        )
    )


def _spelled(fact: Any, form: str | None, language: str) -> str:
    """A fact in the form that the template asks for."""
    words = _words(language)
    if isinstance(fact, Civil):
        if form == "weekday_of":
            return str(words["spellings"]["weekday"][str(weekday(fact.days))])
        return format_date(fact, language)
    if form in words["spellings"]:
        return str(words["spellings"][form].get(str(fact), fact))
    if form == "ordinal":
        return _ordinal(fact, words)
    if form == "number" and isinstance(fact, float):
        return f"{fact:g}"
    return "" if fact is None else str(fact)


def _ordinal(number: int, words: Mapping[str, Any]) -> str:
    """A number of which the last digits decide how it is written: "11th", but "21st"."""
    by_ending = words["forms"].get("ordinals", {})
    form = by_ending.get(str(number % 100)) or by_ending.get(str(number % 10)) or words["forms"]["ordinal"]
    return str(form).format(number=number)


def explain(timex: Timex, expression: str, language: str = "en") -> str:
    """One sentence: the expression, how its date came about, and the date."""
    words = _words(language)
    quoted = words["forms"]["quoted"].format(expression=" ".join(expression.replace("\xad", "").split()))
    sentence = render(timex.reason, language).rstrip(".")
    if timex.mod is not None and timex.mod.value in words["spellings"]["mod"]:
        sentence += words["spellings"]["mod"][timex.mod.value]
    if timex.interval is None or (
        timex.certainty == Certainty.STATED and timex.range_end is None and timex.mod is None
    ):
        return f"{quoted}: {sentence}."
    first, last = timex.interval.first_day, timex.interval.last_day
    result = format_date(first, language)
    if last != first:
        result = words["templates"]["range"].format(first=result, last=format_date(last, language)).rstrip(".")
        result = result[:1].lower() + result[1:]
    return f"{quoted}: {sentence} → {result}."
