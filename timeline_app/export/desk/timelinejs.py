"""Events for Knight Lab's TimelineJS: the rows of its spreadsheet, or its JSON.

Dates have the units that the text is exact in. A year before Christ is negative as TimelineJS shows it: 44 BC is -44.
Its texts are HTML, so that ours are escaped; a character that a spreadsheet would run as a formula becomes a reference.
"""

import csv
import json
from collections.abc import Iterator
from html import escape
from typing import Any, BinaryIO

from timeline_app.export.characters import allowed, one_line
from timeline_app.export.chronology import sentence_parts
from timeline_app.export.content import Content, Progress, Tally, Written, nothing
from timeline_app.export.formulas import referenced
from timeline_app.model.calendar import DAY_SECONDS, Civil, civil_from_days
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.streams import as_text
from timeline_app.timex.explain import explained

COLUMNS = (
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text",
    "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background",
)  # fmt: skip
_UNITS = ("year", "month", "day", "hour", "minute", "second")
# JavaScript's dates reach a hundred million days to either side of 1970.
_FARTHEST = 100_000_000 * DAY_SECONDS

Moment = dict[str, int]


def write_csv(
    content: Content, stream: BinaryIO, progress: Progress = nothing, *, interface: str = "en", hidden: bool = False
) -> Written:
    """Write the rows of the spreadsheet that TimelineJS reads."""
    tally = content.tally(hidden, progress)
    slides = _Slides(content, tally, interface)
    with as_text(stream) as text:
        writer = csv.writer(text)
        writer.writerow(COLUMNS)
        writer.writerows(map(_row, slides))
    return tally.written()


def write_json(
    content: Content, stream: BinaryIO, progress: Progress = nothing, *, interface: str = "en", hidden: bool = False
) -> Written:
    """Write the object that TimelineJS takes instead of a spreadsheet."""
    tally = content.tally(hidden, progress)
    slides = _Slides(content, tally, interface)
    with as_text(stream) as text:
        text.write('{"events": [')
        between = "\n"
        for slide in slides:
            text.write(between + json.dumps(slide, ensure_ascii=False))
            between = ",\n"
        text.write("\n]}\n")
    return tally.written()


def _refused(event: Event) -> str:
    is_held = event.interval.start > -_FARTHEST and event.interval.end < _FARTHEST
    return "" if is_held else "beyond_dates"


class _Slides:
    """The events that JavaScript's dates can hold, as TimelineJS's JSON has them; the others are counted."""

    def __init__(self, content: Content, tally: Tally, interface: str) -> None:
        self._content = content
        self._tally = tally
        self._interface = interface

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return map(self._slide, self._tally.held(_refused))

    def _slide(self, event: Event) -> dict[str, Any]:
        start, end = _ends(event)
        return {
            "unique_id": event.id,
            "start_date": start,
            **({"end_date": end} if end else {}),
            "display_date": _html(self._content.in_words(event, self._interface)),
            "text": {"headline": _html(event.label), "text": _text(event, self._interface)},
            "group": _html(event.document),
        }


def _ends(event: Event) -> tuple[Moment, Moment | None]:
    """First and last moment, in the units that are known; no last one where it is the same."""
    interval = event.interval
    if event.granularity < Granularity.DAY:
        start = _moment(interval.start, event.granularity)
        # TimelineJS draws a stretch wherever there is an end.
        is_point = event.granularity in (Granularity.SECOND, Granularity.MINUTE) and not event.is_range
        return start, None if is_point else _moment(interval.end, event.granularity)
    start, last = _date(interval.first_day), _date(interval.last_day)
    units = _exact_units(event.granularity, interval.first_day)
    return {unit: start[unit] for unit in _UNITS[:units]}, last if last != start else None


def _exact_units(granularity: Granularity, first: Civil) -> int:
    """How many of the units of a date it takes to tell the first day of an event."""
    if granularity >= Granularity.YEAR and first[1:] == (1, 1):
        return 1
    return 2 if granularity >= Granularity.MONTH and first.day == 1 else 3


def _date(day: Civil) -> Moment:
    """A day; the year 0, which TimelineJS does not have, is 1 BC."""
    return {"year": day.year if day.year > 0 else day.year - 1, "month": day.month, "day": day.day}


def _moment(second: int, granularity: Granularity) -> Moment:
    days, rest = divmod(second, DAY_SECONDS)
    moment = {**_date(civil_from_days(days)), "hour": rest // 3600, "minute": rest // 60 % 60}
    return moment | {"second": rest % 60} if granularity == Granularity.SECOND else moment


def _html(text: str) -> str:
    return escape(one_line(text), quote=False)


def _text(event: Event, language: str) -> str:
    """The sentence with its expression in bold, and why this date."""
    before, expression, after = (escape(part, quote=False) for part in sentence_parts(event))
    bold = f"<b>{expression}</b>" if expression else ""
    told = (f"{before}{bold}{after}", _html(explained(event, language)), _html(event.notes))
    return allowed("".join(f"<p>{one}</p>" for one in told if one))


def _row(slide: dict[str, Any]) -> list[str | int]:
    start, end = slide["start_date"], slide.get("end_date", {})
    texts = (slide["display_date"], slide["text"]["headline"], slide["text"]["text"])
    # Columns from Media to Type have to be there, and are empty.
    media = ("",) * 5
    return [*_cells(start), *_cells(end), *map(referenced, texts), *media, referenced(slide["group"]), ""]


def _cells(moment: Moment) -> list[str | int]:
    date = [moment.get(unit, "") for unit in _UNITS[:3]]
    time = [f"{moment[unit]:02d}" for unit in _UNITS[3:] if unit in moment]
    return [*date, ":".join(time)]
