"""What files tell of single events, read a group of rows at a time, and the same as was written."""

from pathlib import Path

import numpy as np
import pytest
from parts import parts_of

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadText
from timeline_app.export.research.parquet import row, table
from timeline_app.model.event import Event
from timeline_app.services.event_folder.files import event_file
from timeline_app.services.event_folder.words import Words
from timeline_app.storage.analysis_table import AnalysisTable

parquet = pytest.importorskip("pyarrow.parquet")
TEXT = "Ute Kern sold the mill around 1935. On Monday, 3 March 2020, it burned down. It rained from 3 to 9 May 1936."


def _events(analysis: AnalysisTable) -> list[Event]:
    rows = (analysis.row(number) for number in range(len(analysis.mentions)))
    return [one for one in rows if isinstance(one, Event)]


@pytest.fixture(scope="module")
def found() -> list[Event]:
    return _events(ReadText(TEXT, "mill.txt", Choices(language="en"))(lambda share: None))


@pytest.fixture
def written(found: list[Event], tmp_path: Path) -> Path:
    path = tmp_path / "mill.parquet"
    parquet.write_table(table([row(event, 7) for event in found]), path, row_group_size=2)
    return path


def test_an_event_comes_back_as_it_was(written: Path, found: list[Event]) -> None:
    read = sorted(Words([event_file(written)]).events(np.arange(len(found))))
    for (_, event, page), before in zip(read, found, strict=True):
        assert page == 7
        for name in Event.__slots__:
            # Only what is drawn in a window is shortened, and nobody asks a folder why an event has its role.
            if name not in ("shorter", "role_reason"):
                assert getattr(event, name) == getattr(before, name), name


def test_rows_are_counted_through_all_files_and_groups(event_parts: Path) -> None:
    words = Words([event_file(path) for path in parts_of(event_parts)])
    total = sum(file.total for file in words.files)
    asked = np.array([total - 1, 0, total - 2])
    told = {place: event.document for place, event, _ in words.events(asked)}
    assert told[1] == "canal.txt"
    assert told[0] == told[2] == "tower.txt"


def test_a_group_is_read_once_for_all_of_its_rows(written: Path, found: list[Event]) -> None:
    words = Words([event_file(written)])
    groups = {home: places.tolist() for places, home in words.groups(np.arange(len(found)))}
    assert [place for places in groups.values() for place in places] == list(range(len(found)))
    assert all(len(places) <= 2 for places in groups.values())
    assert list(words.groups(np.zeros(0, np.int64))) == []


def test_files_of_before_there_were_names_have_none(written: Path, found: list[Event]) -> None:
    older = parquet.read_table(written).drop_columns(["names"])
    parquet.write_table(older, written)
    events = [event for _, event, _ in Words([event_file(written)]).events(np.arange(len(found)))]
    assert {event.names for event in events} == {()}
    assert len(events) == len(found)
