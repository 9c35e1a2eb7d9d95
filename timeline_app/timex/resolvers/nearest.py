"""Which of several candidates a date without its year or month means: the nearest, as its clause's tense has it."""

from collections.abc import Callable
from typing import Any

from timeline_app.model.calendar import Civil, civil_from_days
from timeline_app.model.timex import Reason
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import FUTURE, UNKNOWN, Direction, Tie
from timeline_app.timex.found import Found

# A date on the wrong side of the tense has to be this many times nearer to be believed, so many if its clause's own
# verb surely tells of the past, and so many if one surely tells of what is to come: more than a month ago nothing is.
# Where no verb tells, one to come has to be so many, as texts tell more of what was.
_AGAINST_TENSE, _AGAINST_OWN, _AGAINST_PLAN, _TO_COME = 4, 20, 10, 1.5
# What a clause begins with is never against its tense: "In May the council voted", written in March.
_NEVER = 100_000
# Of what was told so few days ago it may be said what was to come.
_YEAR = 366


def nearest(
    context: Context,
    candidates: list[int],
    today: int,
    direction: Direction,
    shown: Callable[[int], Any] = civil_from_days,
) -> int:
    """The day number nearest to today, those against the clause's tense held to be further off.

    It may as well be the number of a month, or of another unit; `shown` makes a day or a text of it for a trace.
    """
    is_plan = direction.sign == FUTURE and direction.surely and _is_seen_from_today(context, direction)
    weighed = [abs(day - today) * _weight(day - today, direction, is_plan) for day in candidates]
    chosen = candidates[weighed.index(min(weighed))]
    if context.notes is not None:
        away = [abs(day - today) for day in candidates]
        context.note(
            "nearest", candidates=list(map(shown, candidates)), away=away, weighed=weighed, taken=shown(chosen)
        )
    return chosen


def _is_seen_from_today(context: Context, direction: Direction) -> bool:
    """Is what will be so from today? "Im April hieß es, im Mai werde gebaut" looks ahead from April."""
    told, today = context.discourse.focus, context.published
    is_then = told is not None and today is not None and 0 < today - told.day.days <= _YEAR
    return not is_then and not context.looked_ahead(direction)


def still_ahead(found: Found, context: Context, candidates: list[int], today: int, direction: Direction) -> list[int]:
    """ "Sie beginnen im März und enden im Oktober": behind a date to come, what is to come is so as well."""
    told = context.focus_near(found, 0)
    goes_on = direction.sign == FUTURE and told is not None and not told.explicit and context.published is not None
    if not goes_on or told is None or told.day.days <= (context.published or 0):
        return candidates
    return [one for one in candidates if one >= today] or candidates


def completed(kind: str, today: Civil | None, direction: Direction, ahead: int) -> Reason:
    """Why a date is the nearest one; a verb that it goes against, `ahead` days or months from today, is no reason."""
    sign, verb = (direction.sign, direction.word) if ahead * direction.sign >= 0 else (UNKNOWN, "")
    return Reason(kind, {"anchor": today, "direction": sign, "verb": verb})


def month_shown(number: int) -> Civil:
    """The first day of a month that is counted from the year 0, January of that being 1."""
    return Civil((number - 1) // 12, (number - 1) % 12 + 1, 1)


def _weight(ahead: int, direction: Direction, is_plan: bool) -> float:
    """How many times its distance a day counts that lies so far ahead, or behind if that is negative."""
    if direction.sign == UNKNOWN:
        return _TO_COME if ahead > 0 else 1
    if ahead * direction.sign >= 0:
        return 1
    if direction.tie == Tie.FIRM:
        return _NEVER
    if direction.tie == Tie.OWN:
        return _AGAINST_OWN
    return _AGAINST_PLAN if is_plan else _AGAINST_TENSE
