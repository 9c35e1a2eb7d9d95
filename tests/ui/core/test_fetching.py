"""The words of a folder's events are read when views ask for them and have come to rest."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.services.event_folder.timeline import FolderEvents, open_folder
from timeline_app.ui.core import fetching as module
from timeline_app.ui.core.fetching import Fetching
from timeline_app.ui.core.session import Session


@pytest.fixture
def events(event_parts: Path) -> FolderEvents:
    return open_folder(event_parts).folder_events


@pytest.fixture
def fetching(session: Session) -> Fetching:
    return Fetching(session)


def _wait(fetching: Fetching, qtbot: QtBot, words: str, events: FolderEvents) -> None:
    qtbot.waitUntil(lambda: not fetching.jobs.is_busy and events[0].label == words, timeout=10_000)


def test_what_is_looked_at_gets_its_words(fetching: Fetching, events: FolderEvents, qtbot: QtBot) -> None:
    told: list[bool] = []
    fetching.fetched.connect(lambda: told.append(True))
    fetching.follow(events)
    assert events[0].label == "…"
    _wait(fetching, qtbot, "Der Turm wurde vollendet", events)
    assert told


def test_what_was_asked_for_before_is_read_as_well(fetching: Fetching, events: FolderEvents, qtbot: QtBot) -> None:
    assert events[0].label == "…"
    fetching.follow(events)
    _wait(fetching, qtbot, "Der Turm wurde vollendet", events)


def test_so_many_are_read_at_once_and_then_the_next(
    fetching: Fetching, events: FolderEvents, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_AT_ONCE", 1)
    told: list[bool] = []
    # As a view does that shows the first two.
    fetching.fetched.connect(lambda: told.append(all(events[at].label != "…" for at in range(2))))
    fetching.follow(events)
    assert [events[at].label for at in range(2)] == ["…"] * 2
    qtbot.waitUntil(lambda: bool(told) and told[-1], timeout=10_000)
    assert len(told) >= 2


def test_nothing_is_read_for_a_folder_that_was_left(fetching: Fetching, events: FolderEvents, qtbot: QtBot) -> None:
    told: list[bool] = []
    fetching.fetched.connect(lambda: told.append(True))
    fetching.follow(events)
    assert events[0].label == "…"
    fetching.follow(None)
    assert events.wanting is None
    qtbot.wait(3 * module._RESTING_MS)
    assert not told
    assert events[0].label == "…"


def test_a_file_that_is_gone_is_told(fetching: Fetching, event_parts: Path, tmp_path: Path, qtbot: QtBot) -> None:
    copies = [tmp_path / path.name for path in event_parts.glob("*.parquet")]
    for copy in copies:
        copy.write_bytes((event_parts / copy.name).read_bytes())
    events = open_folder(tmp_path).folder_events
    failures: list[str] = []
    fetching.failed.connect(failures.append)
    fetching.follow(events)
    for copy in copies:
        copy.unlink()
    assert events[0].label == "…"
    qtbot.waitUntil(lambda: bool(failures), timeout=10_000)
    assert tmp_path.name in failures[0]
    assert events[0].label == "?"
