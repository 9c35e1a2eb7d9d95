"""Makes what the formats write of the open documents and what people changed, an event at a time."""

from collections.abc import Iterator, Sequence

import numpy as np

from timeline_app.export.content import Content, Reiterable, Source
from timeline_app.layout.dates import date_text
from timeline_app.layout.names import names_of
from timeline_app.model.calendar import civil_from_days
from timeline_app.model.correction import NO_EDITS, Edits
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason, Timex
from timeline_app.services.event_list import Events
from timeline_app.services.mention_table import MentionTable
from timeline_app.storage.analysis_table import CERTAINTIES, MODS, NOWHERE, TYPES, AnalysisTable


def content_of(documents: Sequence[AnalysisTable], edits: Edits = NO_EDITS, interface: str = "en") -> Content:
    """All that documents tell, in date order, hidden events among it.

    Its reasons are said in the language `interface`. To write a part of it, replace its `events` by any others in date
    order: `dataclasses.replace(content, events=…)`.
    """
    rows = MentionTable(documents, edits)
    return Content(
        events=_events(rows),
        in_words=in_words,
        interface=interface,
        sources=tuple(map(_source, documents)),
        unplaced=Reiterable(lambda: _unplaced(rows)),
        corrections=edits.corrections,
    )


def in_words(event: Event, language: str) -> str:
    """An event's date as a person reads it, in a language of the program."""
    return date_text(event.interval, event.granularity, event.mod, names_of(language))


def _events(rows: MentionTable) -> Events:
    """As the timeline has them, and what it leaves out."""
    placed = np.flatnonzero(rows.placed)
    end, begin, after, start = (rows.column(name)[placed] for name in ("end", "begin", "after", "start"))
    # lexsort takes the last key first: by start, then end, document and place in the text.
    return Events(rows, placed[np.lexsort((end, begin, rows.document_index[placed], after, start))])


def _unplaced(rows: MentionTable) -> Iterator[Unplaced]:
    for row in np.flatnonzero(~rows.placed).tolist():
        mention = rows.mention(row)
        assert isinstance(mention, Unplaced)
        yield mention


def _source(analysis: AnalysisTable) -> Source:
    return Source(
        document=analysis.document,
        language=analysis.language,
        published=analysis.published,
        published_explanation=analysis.published_explanation,
        timexes=Reiterable(lambda: _timexes(analysis)),
    )


def _timexes(analysis: AnalysisTable) -> Iterator[Timex]:
    """The expressions of a document, with as much of their places and reasons as was kept."""
    columns = analysis.timexes
    for row in range(len(columns)):
        span = Span(columns.number("begin", row), columns.number("end", row))
        start, anchor = columns.number("start", row), columns.number("anchor", row)
        yield Timex(
            span=span,
            text=span.of(analysis.document.text),
            type=TYPES[columns.number("type", row)],
            value=columns.texts["value"][row],
            reason=Reason("", {} if anchor == NOWHERE else {"anchor": civil_from_days(anchor)}),
            rule=columns.texts["rule"][row],
            certainty=CERTAINTIES[columns.number("certainty", row)],
            # Formats of whole texts ask for no more than whether there is a place.
            interval=None if start == NOWHERE else Interval(start, start + 1),
            mod=MODS[columns.number("mod", row)],
            quant=columns.texts["quant"][row],
            freq=columns.texts["freq"][row],
        )
