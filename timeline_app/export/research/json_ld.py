"""Events as linked data: JSON-LD in the words of schema.org, which search engines and catalogues read.

Each is an Event that a Quotation, its sentence, tells of; the quotation is part of its document. Dates are ISO 8601,
both inclusive; `temporalCoverage` says in EDTF how exact they are. What the words mean stands in the file, so that
nothing is fetched.
"""

import json
from collections.abc import Mapping
from typing import Any, BinaryIO

from timeline_app.export.characters import one_line
from timeline_app.export.content import Content, Progress, Source, Written, nothing
from timeline_app.model.calendar import Civil
from timeline_app.model.edtf import bounds, edtf
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.streams import as_text
from timeline_app.timex.explain import explained

_CONTEXT = {"@vocab": "https://schema.org/"}
_to_json = json.JSONEncoder(ensure_ascii=False).encode


def write(content: Content, stream: BinaryIO, progress: Progress = nothing, *, hidden: bool = False) -> Written:
    """Write a graph of documents and events, a line for each."""
    tally = content.tally(hidden, progress)
    numbers = {source.document.name: number for number, source in enumerate(content.sources, 1)}
    with as_text(stream) as text:
        text.write(f'{{"@context": {_to_json(_CONTEXT)}, "@graph": [')
        between = "\n"
        for number, source in enumerate(content.sources, 1):
            text.write(between + _to_json(_document(number, source)))
            between = ",\n"
        for event in tally:
            text.write(between + _to_json(_event(event, numbers, content.interface)))
            between = ",\n"
        text.write("\n]}\n")
    return Written(tally.count)


def _document(number: int, source: Source) -> dict[str, Any]:
    document, day = source.document, source.published.day
    return _without_empty({
        "@type": "Article",
        "@id": f"_:document{number}",
        "name": one_line(document.name),
        "headline": one_line(document.title),
        "inLanguage": source.language,
        "datePublished": day.isoformat() if day else "",
    })  # fmt: skip


def _event(event: Event, numbers: Mapping[str, int], language: str) -> dict[str, Any]:
    start, end = _dates(event)
    return _without_empty({
        "@type": "Event",
        "@id": f"urn:timeline-app:event:{one_line(event.id)}",
        "name": one_line(event.label),
        "startDate": start,
        "endDate": end,
        "temporalCoverage": edtf(event.value, event.mod, event.interval, event.granularity, event.is_range),
        "disambiguatingDescription": one_line(explained(event, language)),
        "keywords": one_line(event.category),
        "subjectOf": _quotation(event, numbers),
    })  # fmt: skip


def _quotation(event: Event, numbers: Mapping[str, int]) -> dict[str, Any]:
    number = numbers.get(event.document)
    named = {"@type": "Article", "name": one_line(event.document)}
    return {
        "@type": "Quotation",
        "text": one_line(event.sentence),
        "isPartOf": {"@id": f"_:document{number}"} if number else named,
    }


def _dates(event: Event) -> tuple[str, str]:
    """First and last day or minute; none on a side that the text leaves open."""
    interval = event.interval
    if event.granularity <= Granularity.PART_OF_DAY:
        start, end = bounds(interval, event.granularity)
    else:
        start, end = _day(interval.first_day), _day(interval.last_day)
    return "" if interval.open_start else start, "" if interval.open_end else end


def _day(day: Civil) -> str:
    """ISO 8601 wants a sign before years of more than four digits."""
    return f"+{day.iso()}" if day.year > 9999 else day.iso()


def _without_empty(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value != ""}
