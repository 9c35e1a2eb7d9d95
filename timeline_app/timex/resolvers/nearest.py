"""Which of several candidates a date without its year or month means: the nearest, as its clause's tense has it."""

from collections.abc import Callable
from typing import Any

from timeline_app.model.calendar import Civil, civil_from_days
from timeline_app.model.timex import Reason
from timeline_app.timex.context import Context
from timeline_app.timex.directions.tense import UNKNOWN, Direction

# A date on the wrong side of the verb's tense has to be this many times nearer to be believed; and where no verb tells,
# one to come so many times, because texts tell more of what was.
_AGAINST_TENSE, _TO_COME = 4, 1.5
# What a clause begins with is never against its tense: "In May the council voted", written in March.
_NEVER = 100_000


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
    weighed = [abs(day - today) * _weight(day - today, direction) for day in candidates]
    chosen = candidates[weighed.index(min(weighed))]
    if context.notes is not None:
        away = [abs(day - today) for day in candidates]
        context.note(
            "nearest", candidates=list(map(shown, candidates)), away=away, weighed=weighed, taken=shown(chosen)
        )
    return chosen


def completed(kind: str, today: Civil | None, direction: Direction, ahead: int) -> Reason:
    """Why a date is the nearest one; a verb that it goes against, `ahead` days or months from today, is no reason."""
    sign, verb = (direction.sign, direction.word) if ahead * direction.sign >= 0 else (UNKNOWN, "")
    return Reason(kind, {"anchor": today, "direction": sign, "verb": verb})


def month_shown(number: int) -> Civil:
    """The first day of a month that is counted from the year 0, January of that being 1."""
    return Civil((number - 1) // 12, (number - 1) % 12 + 1, 1)


def _weight(ahead: int, direction: Direction) -> float:
    """How many times its distance a day counts that lies so far ahead, or behind if that is negative."""
    if direction.sign == UNKNOWN:
        return _TO_COME if ahead > 0 else 1
    if ahead * direction.sign >= 0:
        return 1
    return _NEVER if direction.firm else _AGAINST_TENSE
