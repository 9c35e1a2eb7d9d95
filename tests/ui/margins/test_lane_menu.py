"""The menu of a lane: what can be done with it, and that it is done to the lane that the menu was opened for."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QWidget

from timeline_app.layout.lanes import LaneKey
from timeline_app.paint.theme import load_theme
from timeline_app.services.finding.filters import Filters
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.session import Session
from timeline_app.ui.margins.lane_menu import LaneMenu, choose_name
from timeline_app.ui.timeline.arrangement import Arrangement

NAMES = ["bridge.txt", "museum.txt", "copy.txt"]


@pytest.fixture
def arrangement(session: Session, bridge: AnalysisTable, museum: AnalysisTable) -> Arrangement:
    arrangement = Arrangement(session)
    copy = replace(bridge, document=replace(bridge.document, name="copy.txt"))
    session.open_documents([bridge, museum, copy], add=False)
    return arrangement


def _names(arrangement: Arrangement) -> list[str]:
    return [look.name for look in arrangement.looks(load_theme(dark=False))]


class _Opened:
    """The menu of one lane, whose commands are known by their words."""

    def __init__(self, session: Session, arrangement: Arrangement, number: int, parent: QWidget) -> None:
        self.menu = LaneMenu(session, arrangement, number, parent)

    def action(self, text: str) -> QAction:
        return next(one for one in self.menu.actions() if one.text() == text)

    def texts(self) -> list[str]:
        return [one.text() for one in self.menu.actions() if not one.isSeparator()]

    def can(self, text: str) -> bool:
        return self.action(text).isEnabled()

    def choose(self, text: str) -> None:
        self.action(text).trigger()


@pytest.fixture
def first(session: Session, arrangement: Arrangement, holder: QWidget) -> _Opened:
    return _Opened(session, arrangement, 0, holder)


def test_a_lane_is_collapsed_and_opened(
    session: Session, arrangement: Arrangement, first: _Opened, holder: QWidget
) -> None:
    first.choose("Collapse the lane")
    assert arrangement.collapsed == [True, False, False]
    _Opened(session, arrangement, 0, holder).choose("Open the lane")
    assert arrangement.collapsed == [False] * 3
    first.choose("Collapse all lanes")
    assert arrangement.collapsed == [True] * 3
    first.choose("Open all lanes")
    assert arrangement.collapsed == [False] * 3


def test_a_lane_is_moved_as_far_as_there_are_lanes(
    session: Session, arrangement: Arrangement, first: _Opened, holder: QWidget
) -> None:
    assert not first.can("Move up")
    first.choose("Move down")
    assert _names(arrangement) == ["museum.txt", "bridge.txt", "copy.txt"]
    assert not _Opened(session, arrangement, 2, holder).can("Move down")


def test_one_lane_alone_and_all_again(
    session: Session, arrangement: Arrangement, first: _Opened, holder: QWidget
) -> None:
    assert not first.can("Show all lanes")
    first.choose("Only this lane")
    assert _names(arrangement) == ["bridge.txt"]
    alone = _Opened(session, arrangement, 0, holder)
    assert not any(map(alone.can, ("Only this lane", "Filter the lane out", "Collapse all lanes")))
    alone.choose("Show all lanes")
    assert _names(arrangement) == NAMES


def test_a_lane_is_filtered_out(session: Session, arrangement: Arrangement, first: _Opened) -> None:
    session.filter.set(Filters(off=frozenset({("certainty", "given")})))
    first.choose("Filter the lane out")
    assert _names(arrangement) == NAMES[1:]
    assert ("certainty", "given") in session.filter.filters.off


def test_the_document_that_it_was_opened_for_is_closed(
    session: Session, arrangement: Arrangement, first: _Opened
) -> None:
    session.close_document(1)
    first.choose("Close the document")
    assert session.timeline.documents == ("copy.txt",)
    # It is closed already.
    first.choose("Close the document")
    assert session.timeline.documents == ("copy.txt",)


def test_lanes_of_names_are_filtered_by_name(session: Session, arrangement: Arrangement, holder: QWidget) -> None:
    arrangement.set_key(LaneKey.NAME)
    number = next(at for at in range(len(arrangement.lanes)) if arrangement.id_of(at)[1])
    menu = _Opened(session, arrangement, number, holder)
    assert "Filter the lane out" not in menu.texts()
    assert "Close the document" not in menu.texts()
    name = arrangement.id_of(number)[1]
    menu.choose("Only this lane")
    assert session.filter.filters.names == {name}
    _Opened(session, arrangement, 0, holder).choose("Show all lanes")
    assert session.filter.filters.names == frozenset()


def test_a_lane_gets_another_name_and_its_own_again(arrangement: Arrangement, holder: QWidget) -> None:
    for typed, told in (("The bridge", "The bridge"), ("", "bridge.txt")):
        choose_name(arrangement, 0, holder)
        (dialog,) = (one for one in holder.findChildren(QInputDialog) if one.isVisible())
        dialog.setTextValue(typed)
        dialog.accept()
        assert arrangement.name_of(0) == told
