"""Events that are taken out of a folder are in a workspace what they were, and can be corrected there."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from timeline_app.model.event import Event
from timeline_app.services import edits
from timeline_app.services.event_folder.taking import open_taken, take
from timeline_app.services.event_folder.timeline import FolderTimeline, open_folder
from timeline_app.services.export_content import content_of
from timeline_app.services.formats.table import FORMATS
from timeline_app.services.timeline import Timeline, timeline_of
from timeline_app.services.workspace import Workspace


def _opened(timeline: FolderTimeline, positions: list[int]) -> tuple[Workspace, Timeline]:
    workspace = Workspace()
    workspace.do(open_taken(workspace, take(timeline, np.array(positions), "en")))
    return workspace, timeline_of(workspace.current.tables, workspace.edits())


def _read(timeline: FolderTimeline) -> list[Event]:
    return list(timeline.folder_events.read(range(len(timeline.events))).events.values())


def _facts(event: Event) -> tuple[object, ...]:
    return (event.label, event.interval, event.granularity, event.certainty, event.mod, event.value, event.expression,
            event.sentence, event.document, event.explanation, event.conflict, event.is_range, event.role,
            event.role_reason, event.span.begin - event.sentence_span.begin, event.published)  # fmt: skip


def test_all_that_is_told_of_them_comes_along(timeline: FolderTimeline) -> None:
    _, taken = _opened(timeline, list(range(len(timeline.events))))
    assert sorted(map(_facts, taken.events), key=repr) == sorted(map(_facts, _read(timeline)), key=repr)


def test_only_these_and_their_sentences_come(timeline: FolderTimeline) -> None:
    wanted = [event for event in _read(timeline) if "1936" in event.sentence]
    workspace, taken = _opened(timeline, [timeline.position(event.id) for event in wanted])
    assert sorted(taken.documents) == ["canal.txt", "mill.txt"]
    texts = [page.analysis.document.text for page in taken.pages]
    assert "Müller sold the mill on 9 May 1936." in texts
    for page in taken.pages:
        for mention in page.between(0, 10_000):
            assert mention.span.of(page.analysis.document.text) == mention.expression
    event = taken.events[0]
    workspace.do(edits.correct(workspace, "label", [event], label="The works"))
    corrected = timeline_of(workspace.current.tables, workspace.edits())
    assert corrected.events[0].label == "The works"


def test_what_people_had_set_is_set_again(tmp_path: Path, timeline: FolderTimeline) -> None:
    workspace, _ = _opened(timeline, [0, 1, 2])
    content = content_of(workspace.current.tables)
    told = [replace(event, category="Water", notes="see the map", checked=True) for event in content.events]
    FORMATS["parquet"].write(replace(content, events=told), tmp_path / "work.parquet")
    workspace, again = _opened(open_folder(tmp_path / "work.parquet"), [0, 2])
    assert [(one.category, one.notes, one.checked) for one in again.events] == [("Water", "see the map", True)] * 2
    assert {one.category for one in workspace.edits().corrections.values()} == {"Water"}


def test_two_events_of_one_place_are_two(tmp_path: Path, timeline: FolderTimeline) -> None:
    """As a person has split them."""
    workspace, _ = _opened(timeline, [3])
    content = content_of(workspace.current.tables)
    (event,) = content.events
    both = [event, replace(event, id="0" * 12, label="The other half")]
    FORMATS["parquet"].write(replace(content, events=both), tmp_path / "split.parquet")
    _, taken = _opened(open_folder(tmp_path / "split.parquet"), [0, 1])
    assert {one.label for one in taken.events} == {event.label, "The other half"}


def test_it_tells_how_far_it_is(timeline: FolderTimeline) -> None:
    shares: list[float] = []
    take(timeline, np.arange(len(timeline.events)), "en", shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)
