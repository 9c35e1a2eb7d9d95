"""Lines that begin with "3.4.": days of a log, or numbers of sections, told apart by how they follow each other."""

from collections.abc import Sequence
from itertools import pairwise

from timeline_app.timex.found import Found
from timeline_app.timex.settling.lone_days import leads_line

# So many days in a row make a log, of which so many need not go on from the one before.
_ROW, _ASTRAY = 3, 1


def without_sections(found: Sequence[Found], text: str) -> list[Found]:
    """The expressions of a piece without the numbers of its sections."""
    doubtful = [one for one in found if "section" in one.facts and "m" in one.facts]
    if not doubtful:
        return list(found)
    # "28.11. … 30.11. … 2.12.": the last one goes on from days that nobody takes for sections.
    dated = [one for one in found if "m" in one.facts and "d" in one.facts]
    leading = [one for one in dated if leads_line(one, text)]
    are_days = _are_days(doubtful, _ASTRAY) or _are_days(dated, 0) or _are_days(leading, 0)
    return list(found) if are_days else [one for one in found if one not in doubtful]


def _are_days(numbers: Sequence[Found], astray: int) -> bool:
    """Days go on within their months, but for so many; of sections the second number does."""
    dates = [(one.facts["m"], one.facts["d"]) for one in numbers]
    steps = sum(_is_next(*pair) for pair in pairwise(dates))
    return len(dates) >= _ROW and steps >= len(dates) - 1 - astray


def _is_next(first: tuple[int, int], second: tuple[int, int]) -> bool:
    (month, day), (next_month, next_day) = first, second
    if month == next_month:
        return next_day >= day
    return next_month == month % 12 + 1 and next_day < day
