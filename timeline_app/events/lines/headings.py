"""Headings that are nothing but a date: where events of that time stand below one, it is none of its own."""

import re
from collections.abc import Iterable, Iterator

from timeline_app.model.span import Span
from timeline_app.model.timex import Timex
from timeline_app.text.beside import line_after, line_before

_LINE = 200
_MARKS = re.compile(r"[\s#*_=•·–—:.()\[\]-]*")


def with_framing(timexes: Iterable[Timex], text: str) -> Iterator[tuple[Timex, bool]]:
    """Each timex, and whether it is the heading of the next one: "1503" alone, above "Am 4. Mai brannte sie."."""
    before: Timex | None = None
    for timex in timexes:
        if before is not None:
            yield before, _frames(before, timex, text)
        before = timex
    if before is not None:
        yield before, False


def _frames(heading: Timex, timex: Timex, text: str) -> bool:
    if heading.interval is None or timex.interval is None or timex.in_range or heading.range_end or heading.in_range:
        return False
    inside = heading.interval.start <= timex.interval.start and timex.interval.end <= heading.interval.end
    return (
        inside and _is_alone(text, heading.span) and (heading.value != timex.value or not _is_alone(text, timex.span))
    )


def _is_alone(text: str, span: Span) -> bool:
    """Does nothing but marks stand beside it in its line?"""
    before, after = line_before(text, span, _LINE), line_after(text, span, _LINE)
    return _MARKS.fullmatch(before) is not None and _MARKS.fullmatch(after) is not None
