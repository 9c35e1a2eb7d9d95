"""Years told from today right beside a date without one: "am Rosenmontag vor acht Jahren", "On May 3 two years ago"."""

from collections.abc import Sequence

from timeline_app.model.granularity import Granularity
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found

_COUNTED, _DATED = frozenset(("ago", "relative")), frozenset(("date", "holiday", "month", "season", "nth_weekday"))
_YEAR_SAID = frozenset(("decy", "rel", "ry", "y", "yy", "ymd", "bc"))
# Between a date and the year behind it stand so many tokens, "vor" among them, and before it so many: ", am ".
_BEHIND, _BEFORE, _SHORT = 3, 5, 3


def years_first(found: Sequence[Found], words: Sequence[str]) -> list[Found]:
    """The order in which to resolve: the year behind a date that has none tells that date's."""
    order = list(found)
    for i in range(len(order) - 1):
        if order[i + 1].rule.kind in _COUNTED and _has_its_year_behind(order[i], order[i + 1], words):
            order[i : i + 2] = order[i + 1], order[i]
    return order


def _has_its_year_behind(date: Found, year: Found, words: Sequence[str]) -> bool:
    is_dated = date.rule.kind in _DATED and date.sentence == year.sentence and year.facts.get("unit") == "Y"
    return is_dated and _YEAR_SAID.isdisjoint(date.facts) and _joins(words[date.end : year.begin], _BEHIND)


def _joins(between: Sequence[str], most: int, marks: str = "") -> bool:
    """Are these no more than blanks, a little word and perhaps a mark?"""
    said = [word for word in between if word != " "]
    return len(between) <= most and all((word.isalpha() and len(word) <= _SHORT) or word in marks for word in said)


def year_counted_beside(found: Found, context: Context) -> int | None:
    """The year that is told right before or behind a date, counted from today: "two years ago, on 3 May"."""
    told, row = context.focus_near(found, 0), context.discourse.row
    if told is None or not row or told.granularity != Granularity.YEAR or told.explicit:
        return None
    (begin, end), words = row[-1], context.tokens.words
    is_behind = found.end <= begin and _joins(words[found.end : begin], _BEHIND)
    is_before = end <= found.begin and _joins(words[end : found.begin], _BEFORE, ",")
    return told.day.year if is_behind or is_before else None
