"""The panel of the selected event: its fields are made when something is selected, and hidden for what is only read."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.layout.names import names_of
from timeline_app.paint.theme import load_theme
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.commands import Commands
from timeline_app.ui.core.session import Session
from timeline_app.ui.panels.details import Details


@pytest.fixture
def details(session: Session, bridge: AnalysisTable, holder: QWidget) -> Details:
    session.open_documents([bridge], add=False)
    return Details(session, Commands(session), load_theme(dark=False), names_of("en"), holder)


def _is_made(details: Details) -> bool:
    return "form" in details.__dict__


def test_fields_are_made_for_the_first_event_that_is_selected(details: Details, session: Session) -> None:
    details.keep()
    details.set_width(300)
    assert not _is_made(details)
    session.select(session.timeline.events[0].id)
    assert _is_made(details)
    assert details.inspector.toPlainText()


def test_what_was_typed_is_kept(details: Details, session: Session) -> None:
    event = session.timeline.events[0]
    session.select(event.id)
    details.form.notes.setPlainText("mine")
    assert session.timeline.events[0].notes == ""
    details.keep()
    assert session.timeline.events[0].notes == "mine"


def test_in_a_card_the_fields_are_light(details: Details, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[bool] = []
    session.select(session.timeline.events[0].id)
    monkeypatch.setattr(details.form, "set_light", told.append)
    for width in (300, 300, 0):
        details.set_width(width)
    assert told == [True, False]


def test_it_grows_with_what_is_in_it(details: Details, session: Session, qtbot: QtBot) -> None:
    session.select(session.timeline.events[0].id)
    for part in (details.inspector, details.form):
        with qtbot.waitSignal(details.grown, timeout=1000):
            part.grown.emit()
