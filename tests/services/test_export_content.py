"""What is handed to the formats is what the timeline shows, and what it leaves out, with all that people set."""

import io
from dataclasses import replace
from datetime import date

import pytest

from timeline_app.analysis.pipeline import analyse
from timeline_app.documents.reader import from_text
from timeline_app.export.content import Source
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.services import edits
from timeline_app.services.export_content import content_of, in_words
from timeline_app.services.formats.table import FORMATS
from timeline_app.services.timeline import timeline_of
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable, pack
from timeline_app.timex.value import interval_of

ARTICLE = "Am 2. Juli 1994 begann es. Tags darauf, wie jeden Montag, etwa fünf Stunden. Ende August wird gebaut."


def test_the_events_are_those_of_the_timeline(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    content, timeline = content_of([bridge, museum]), timeline_of([bridge, museum])
    assert [event for event in content.events if not event.hidden] == list(timeline.events)
    assert [one for one in content.unplaced if not one.hidden] == list(timeline.unplaced)
    assert list(content.events) == list(content.events)
    assert list(content.unplaced) == list(content.unplaced)
    assert [source.document.name for source in content.sources] == ["bridge.txt", "museum.txt"]


def test_what_people_set_is_in_it(bridge: AnalysisTable) -> None:
    workspace = Workspace()
    workspace.do(edits.open_documents(workspace, [bridge], kept=False))
    first, second = list(content_of([bridge]).events)[:2]
    workspace.do(edits.correct(workspace, "notes", [first], notes="Look again."))
    workspace.do(edits.correct(workspace, "hide", [second], hidden=True))
    content = content_of([bridge], workspace.edits())
    set_first, set_second = list(content.events)[:2]
    assert (set_first.notes, set_second.hidden) == ("Look again.", True)
    assert set(content.corrections) == {first.id, second.id}


def test_nothing_open_is_nothing_written() -> None:
    content = content_of([])
    assert list(content.events) == list(content.unplaced) == []


def test_a_kept_analysis_makes_the_same_timeml_as_a_new_one() -> None:
    analysis = analyse(from_text(ARTICLE, "a.txt"), published=date(2021, 7, 8), language="de")
    stream = io.BytesIO()
    FORMATS["timeml"].write(content_of([pack(analysis, "en", "0")]), stream)
    text = stream.getvalue().decode("utf-8")
    new = Source(document=analysis.document, language="de", published=analysis.published, timexes=analysis.timexes)
    other = io.BytesIO()
    FORMATS["timeml"].write(replace(content_of([]), sources=[new]), other)
    assert text == other.getvalue().decode("utf-8")
    assert 'anchorTimeID="t1"' in text
    assert 'quant="EVERY"' in text
    assert 'mod="END"' in text


@pytest.mark.parametrize(
    ("value", "english", "german"),
    [
        ("2021-07-02", "2 July 2021", "2. Juli 2021"),
        ("1994", "1994", "1994"),
        ("BC0044-03-15", "15 March 44 BC", "15. März 44 v. Chr."),
        ("2021-07-02T15:30", "2 July 2021, 15:30", "2. Juli 2021, 15:30"),
        ("2021-W26", "28 June – 4 July 2021", "28. Juni – 4. Juli 2021"),
    ],
)
def test_dates_in_words(bridge: AnalysisTable, value: str, english: str, german: str) -> None:
    placed = interval_of(value)
    assert placed is not None
    event = next(iter(content_of([bridge]).events))
    dated = _dated(event, *placed)
    assert [" ".join(in_words(dated, code).split()) for code in ("en", "de", "qtz")] == [english, german, english]


def _dated(event: Event, interval: Interval, granularity: Granularity) -> Event:
    return replace(event, interval=interval, granularity=granularity)
