"""Events as markwhen (https://markwhen.com), a timeline that is written as plain text.

A date, a colon, what happened; below it the sentence and why this date.
Its dates are days of ISO 8601 with years of four digits: other events are left out and counted.
"""

from collections.abc import Iterator
from typing import BinaryIO

from timeline_app.export.chronology import Chronology, Entry
from timeline_app.export.content import Content, Progress, Tally, Written, nothing, outside_of_years
from timeline_app.export.moments import moment_text
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.streams import as_text


def write(
    content: Content, stream: BinaryIO, progress: Progress = nothing, *, interface: str = "en", hidden: bool = False
) -> Written:
    """Write the events in the order of time; each of a document has the tag that the document is listed with."""
    chronology = Chronology(content, interface)
    tally = content.tally(hidden, progress)
    entries = _Entries(chronology, tally, [source.document.name for source in content.sources])
    with as_text(stream) as text:
        text.write(f"---\ntitle: {_scalar(chronology.title)}\n---\n")
        text.writelines(entries)
    return tally.written()


def _scalar(text: str) -> str:
    """A string in YAML, between double quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


class _Entries:
    """The events that markwhen's dates can hold, as they stand in the file; the others are counted."""

    def __init__(self, chronology: Chronology, tally: Tally, documents: list[str]) -> None:
        self._chronology = chronology
        self._tally = tally
        self._tags = {name: f"document{number}" for number, name in enumerate(documents, 1)}

    def __iter__(self) -> Iterator[str]:
        return (self._lines(self._chronology.entry(event)) for event in self._tally.held(outside_of_years))

    def _lines(self, entry: Entry) -> str:
        words = self._chronology.words
        tag = f" #{self._tags[entry.event.document]}" if entry.event.document in self._tags else ""
        told = ((words["source"], entry.source), *entry.facts)
        facts = "".join(f"- {name}{words['colon'] + text if text else ''}\n" for name, text in told)
        # As a quotation and a list: a line that began with a date would be an event of its own.
        return f"\n{_dates(entry.event)}: {entry.label}{tag}\n> {entry.before}{entry.expression}{entry.after}\n{facts}"


def _dates(event: Event) -> str:
    """First and last day with a stroke between them, which moments do not take: they have a hyphen."""
    interval = event.interval
    if event.granularity < Granularity.DAY:
        return f"{moment_text(interval.start)}Z-{moment_text(max(interval.end, interval.start))}Z"
    first, last = interval.first_day.iso(), interval.last_day.iso()
    return first if first == last else f"{first}/{last}"
