"""The bar above a folder: where its events are, and how many of them can be taken into a workspace."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.services.event_folder import taking
from timeline_app.services.event_folder.timeline import open_folder
from timeline_app.services.finding.filters import Filters
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.session import Session
from timeline_app.ui.panels.folder_bar import FolderBar


@pytest.fixture
def bar(session: Session, holder: QWidget, event_parts: Path) -> FolderBar:
    bar = FolderBar(session, holder)
    session.adopt_folder(open_folder(event_parts))
    return bar


def test_it_is_seen_only_above_a_folder(
    session: Session, holder: QWidget, bridge: AnalysisTable, bar: FolderBar
) -> None:
    assert not bar.isHidden()
    session.open_documents([bridge], add=False)
    assert bar.isHidden()
    assert FolderBar(session, holder).isHidden()


def test_it_says_where_the_events_are_and_how_to_correct_some(bar: FolderBar, event_parts: Path) -> None:
    assert bar.title.text() == event_parts.name
    assert bar.title.toolTip() == str(event_parts)
    assert "take them into a workspace" in bar.note.text()


def test_as_many_as_are_shown_can_be_taken(session: Session, bar: FolderBar, qtbot: QtBot) -> None:
    count = len(session.timeline.events)
    assert f"{count} events" in bar.take_button.toolTip()
    session.filter.set(Filters(off=frozenset({("document", "tower.txt")})))
    assert f"{count - 2} events" in bar.take_button.toolTip()
    session.filter.set(replace(session.filter.filters, off=frozenset(
        ("document", name) for name in ("tower.txt", "mill.txt", "canal.txt"))))  # fmt: skip
    assert not bar.take_button.isEnabled()


def test_too_many_cannot_be_taken(session: Session, bar: FolderBar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "MOST_TAKEN", 3)
    session.filter.shown_changed.emit()
    assert not bar.take_button.isEnabled()
    assert "At most 3 can be taken" in bar.take_button.toolTip()


def test_what_is_taken_becomes_documents(session: Session, bar: FolderBar, qtbot: QtBot) -> None:
    session.filter.set(Filters(off=frozenset({("document", "tower.txt")})))
    count = len(session.filter.shown_positions())
    bar.take_button.click()
    qtbot.waitUntil(lambda: session.folder is None and not session.is_busy, timeout=20_000)
    assert sorted(session.timeline.documents) == ["canal.txt", "mill.txt"]
    assert len(session.timeline.events) == count
    assert "The first spade was turned" in [event.label for event in session.timeline.events]
    assert bar.isHidden()
