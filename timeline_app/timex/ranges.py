"""Ranges: "vom 3. bis 5. Mai", "2001–2005" are two timexes and one stretch of time."""

import re
from dataclasses import replace
from enum import Enum
from functools import cache

from timeline_app.language.grammar import Grammar
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Reason, Timex, TimexType

_LONGEST_LINK = 24
# So many characters before a date may stand what moves it.
_MOVED = 80
# "1952\n- 6. Mai" is a heading and the first entry of a list; what stands after a blank line is another paragraph.
_APART = re.compile(r"[^\S\n]*\n\s*[-–—]\s+|.*\n[^\S\n]*\n.*", re.DOTALL)


@cache
def _link(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\s*,?\s*(?:{pattern})\s*", re.IGNORECASE)


@cache
def _opener(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})\s*$", re.IGNORECASE)


@cache
def _mover(pattern: str) -> re.Pattern[str]:
    """ "The match was moved from Friday to Monday": what a date is moved from and to is no stretch."""
    return re.compile(rf"\b(?:{pattern})(?: [^\W\d_]{{1,20}}){{1,3}} $", re.IGNORECASE)


class Joint(Enum):
    """How two expressions that stand side by side belong together."""

    RANGE = "range"
    """ "from … to …" """
    ROW = "row"
    """ "… and …" """


def joint(text: str, first: Span, second: Span, grammar: Grammar) -> Joint | None:
    """What the words between two expressions make of them; None if they stand each for itself."""
    if not 0 <= second.begin - first.end <= _LONGEST_LINK:
        return None
    settings, gap = grammar.settings, text[first.end : second.begin]
    if _link(settings.get("range_link", "-|–|—")).fullmatch(gap):
        moved = _mover(settings.get("moved", r"(?!)")).search(text[max(0, first.begin - _MOVED) : first.begin])
        return None if moved or _APART.fullmatch(gap) else Joint.RANGE
    if not _link(settings.get("between_link", r"(?!)")).fullmatch(gap):
        return None
    opener = _opener(settings.get("between", r"(?!)"))
    return Joint.RANGE if opener.search(text[max(0, first.begin - 16) : first.begin]) else Joint.ROW


def link_ranges(timexes: list[Timex], text: str, grammar: Grammar) -> list[Timex]:
    """Give the first of two linked timexes the whole stretch, and mark the second as told by the first."""
    linked = list(timexes)
    for i in range(len(linked) - 1):
        first, second = linked[i], linked[i + 1]
        apart = text[first.span.end : second.span.begin].strip() == "/" and not _are_neighbours(first, second)
        if apart or not _can_link(first, second) or joint(text, first.span, second.span, grammar) != Joint.RANGE:
            continue
        if _is_forwards(first, second):
            linked[i], linked[i + 1] = _joined(first, second)
        elif _is_slip(first, second, text):
            linked[i], linked[i + 1] = _turned(first, second)
    return linked


def _can_link(first: Timex, second: Timex) -> bool:
    if first.interval is None or second.interval is None or first.range_end is not None:
        return False
    if first.granularity is None or second.granularity is None or first.in_range:
        return False
    if first.interval == second.interval:
        # "Tag 1 – 3. Mai" says the same twice.
        return False
    times = {first.type, second.type}
    fits = times == {TimexType.TIME} or TimexType.TIME not in times
    return fits and abs(first.granularity - second.granularity) <= _STEPS


def _is_forwards(first: Timex, second: Timex) -> bool:
    return bool(first.interval and second.interval and first.interval.start < second.interval.end)


def _is_slip(first: Timex, second: Timex, text: str) -> bool:
    """Two dates, both said in full, that a dash without blanks or a word makes a range: "2020–2010"."""
    gap = text[first.span.end : second.span.begin]
    stated = first.certainty == second.certainty == Certainty.STATED and first.granularity == second.granularity
    return (
        stated and TimexType.TIME not in (first.type, second.type) and (not gap[:1].isspace() or len(gap.strip()) > 1)
    )


def _are_neighbours(first: Timex, second: Timex) -> bool:
    """A stroke joins days or years that follow each other: "in der Nacht 3./4. Mai", not "(2005/2010)"."""
    if first.interval is None or second.interval is None:
        return False
    return second.interval.start <= first.interval.end


_STEPS = Granularity.YEAR - Granularity.DAY


def _turned(first: Timex, second: Timex) -> tuple[Timex, Timex]:
    """A range that runs backwards: it is drawn from the earlier to the later date, and the reader is told."""
    assert second.interval is not None
    slip = Reason("backwards", {"first": first.text, "last": second.text})
    begin = second.interval._replace(open_start=False, open_end=False)
    whole, closed = _joined(replace(first, interval=begin), replace(second, interval=first.interval))
    return replace(whole, conflict=slip), closed


def _joined(first: Timex, second: Timex) -> tuple[Timex, Timex]:
    assert first.interval is not None
    assert second.interval is not None
    whole = Interval(
        first.interval.start, second.interval.end, first.interval.open_start and not first.interval.open_end, False
    )
    closed = second.interval._replace(open_start=False)
    return replace(first, interval=whole, range_end=second.span), replace(second, interval=closed, in_range=True)
