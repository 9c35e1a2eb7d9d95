"""Days that a text counts: "Tag 1: 3. Mai … Tag 4", "Day 3" of a report or a programme whose first day is told."""

from timeline_app.model.calendar import civil_from_days
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.told_days import from_told_day

# So many tokens after "Tag 1" stands its date, and so many at most if it has a year: that of a monument is further off.
_REACH, _BESIDE = 24, 8
# How many sentences back a range tells when its first day is; and no report counts so many days.
_NEAR, _MOST = 3, 1000


def numbers_last(order: list[Found]) -> list[Found]:
    """The order in which to resolve: the date of "Tag 1: 3. Mai" is told before its number is."""
    for i in range(len(order) - 1):
        if order[i].rule.kind == "numbered_day" and _is_its_date(order[i], order[i + 1]):
            order[i : i + 2] = order[i + 1], order[i]
    return order


def _is_its_date(number: Found, day: Found) -> bool:
    if day.rule.kind != "date" or not {"d", "m"} <= day.facts.keys() or day.sentence > number.sentence + 1:
        return False
    return day.begin - number.end <= (_BESIDE if "y" in day.facts else _REACH)


def resolve_numbered_day(found: Found, context: Context) -> Resolution | None:
    """The day that its own date says, else so many after the first; None if no first one was told."""
    number, told, stretch = found.facts["n"], context.discourse.day, context.discourse.stretch
    if not isinstance(number, int) or not 0 < number < _MOST:
        return None
    first, relative = context.discourse.first_day, False
    if told is not None and context.discourse.day_end > found.end:
        first, relative = civil_from_days(told.day.days - number + 1), not told.explicit
    elif first is None and number == 1 and stretch and found.sentence - stretch.sentence <= _NEAR:
        first = civil_from_days(stretch.first)
    if first is None:
        return None
    return from_told_day(first, number - 1, relative)
