"""Weekdays from which a tale counts on to a day that has not come yet: they were those of the week before."""

from dataclasses import replace

from timeline_app.model.calendar import Civil, civil_from_days
from timeline_app.model.timex import Reason
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import Tie
from timeline_app.timex.ends import End
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.resolvers.told_weekdays import of_untold_week
from timeline_app.timex.resolvers.weekdays import weekday_and_part
from timeline_app.timex.value import format_day

_WEEK = 7
# So many expressions back stands the one from which another counts.
_REACH = 8
# How a weekday is told that is but the nearest one: no "last", no day told before it.
_NEAREST = frozenset(("weekday", "weekday_itself"))


def put_weeks_before(ends: list[End], context: Context) -> None:
    """ "Am Mittwoch wurde er operiert. Am folgenden Dienstag kam er heim", written on a Friday.

    Puts right the last of the expressions so far, and the one from which it counts: what a sentence surely tells of the
    past is not ahead of the day of publication. If that one cannot have been a week before, the last has no place.
    """
    last, today = ends[-1], context.published
    told, anchor = last.resolution.told, last.resolution.reason.facts.get("anchor")
    if today is None or context.inferred or told is None or told.days <= today or not isinstance(anchor, Civil):
        return
    if not last.resolution.relative or not _counts_on(last.found) or not _was_by_own_verb(last.found, context):
        return
    near = range(len(ends) - 2, max(-1, len(ends) - 2 - _REACH), -1)
    at = next((i for i in near if _may_be_before(ends[i], anchor, context)), None)
    if at is not None:
        before = _a_week_before(ends[at].resolution)
        ends[at] = ends[at]._replace(resolution=replace(before, reason=_reason(ends[at].found, before, today)))
        ends[-1] = last._replace(resolution=_a_week_before(last.resolution))
    elif last.found.rule.kind == "weekday":
        ends[-1] = last._replace(resolution=of_untold_week(*weekday_and_part(last.found.facts)))


def _counts_on(found: Found) -> bool:
    """Is it "am folgenden Dienstag", "tags darauf", "the following morning"?"""
    return found.rule.kind == "told_day" or (found.rule.kind == "weekday" and "story" in found.facts)


def _was_by_own_verb(found: Found, context: Context) -> bool:
    """Is it said by the clause's own verb, not by what somebody meant to do: "agreed to meet the following Monday"?"""
    direction, grammar = context.direction(found), context.grammar
    if not grammar.settings.get("verb_first"):
        return direction.tie == Tie.OWN and context.surely_was(found)
    between = context.tokens.classes[max(0, direction.at) : found.begin]
    return context.surely_was(found) and not grammar.lexicon.among("infinitive_mark", between)


def _may_be_before(end: End, anchor: Civil, context: Context) -> bool:
    """Is it a weekday that was resolved to the day counted from, only because that is the nearest?"""
    found, resolution = end
    is_nearest = found.rule.kind == "weekday" and resolution.reason.kind in _NEAREST
    return is_nearest and resolution.told == anchor and context.surely_was(found)


def _a_week_before(resolution: Resolution) -> Resolution:
    told, facts = resolution.told, resolution.reason.facts
    if told is None:
        return resolution
    day, anchor = civil_from_days(told.days - _WEEK), facts.get("anchor")
    if isinstance(anchor, Civil):
        facts = {**facts, "anchor": civil_from_days(anchor.days - _WEEK)}
    value = format_day(day) + resolution.value.removeprefix(format_day(told))
    return replace(resolution, value=value, told=day, reason=Reason(resolution.reason.kind, facts))


def _reason(found: Found, resolution: Resolution, today: int) -> Reason:
    """Why it is that day: the last one before the day of publication, or the last but one."""
    is_last = resolution.told is not None and today - resolution.told.days <= _WEEK
    number, anchor = weekday_and_part(found.facts)[0], civil_from_days(today)
    return Reason("weekday_relative", {"weekday": number, "anchor": anchor, "rel": -1 if is_last else -2})
