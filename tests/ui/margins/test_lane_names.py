"""The column of names beside the lanes: there where there are several, each at the height of its lane."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.layout.names import names_of
from timeline_app.paint.theme import load_theme
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.session import Session
from timeline_app.ui.margins.lane_names import LaneNames
from timeline_app.ui.timeline.arrangement import Arrangement
from timeline_app.ui.timeline.canvas import TimelineCanvas

LIGHT = load_theme(dark=False)


@pytest.fixture
def arrangement(session: Session) -> Arrangement:
    return Arrangement(session)


@pytest.fixture
def names(arrangement: Arrangement, session: Session, holder: QWidget, qtbot: QtBot) -> LaneNames:
    canvas = TimelineCanvas(session, arrangement, LIGHT, names_of("en"), holder)
    names = LaneNames(arrangement, canvas, LIGHT, holder)
    canvas.setGeometry(150, 40, 350, 300)
    names.setGeometry(0, 0, 150, 360)
    holder.show()
    qtbot.waitExposed(holder)
    return names


def _open(session: Session, names: LaneNames, *articles: AnalysisTable) -> None:
    session.open_documents(articles, add=False)
    names._canvas.repaint()


def test_they_are_there_for_several_lanes(
    names: LaneNames, session: Session, bridge: AnalysisTable, museum: AnalysisTable
) -> None:
    _open(session, names, bridge)
    assert not names.isVisible()
    _open(session, names, bridge, museum)
    assert names.isVisible()
    assert [look.name for look in names._looks] == ["bridge.txt", "museum.txt"]


def test_a_name_is_where_its_lane_is(
    names: LaneNames, session: Session, bridge: AnalysisTable, museum: AnalysisTable
) -> None:
    _open(session, names, bridge, museum)
    for lane in (0, 1):
        assert names.lane_at(names.point_of(lane).y()) == lane
    assert names.lane_at(0) == -1
    # The canvas begins lower than the names.
    assert names._down() == 40


def test_a_click_on_the_triangle_collapses_and_one_on_the_name_opens(
    names: LaneNames,
    arrangement: Arrangement,
    session: Session,
    bridge: AnalysisTable,
    museum: AnalysisTable,
    qtbot: QtBot,
) -> None:
    _open(session, names, bridge, museum)
    triangle = QPoint(3, names.point_of(1).y())
    qtbot.mouseClick(names, Qt.MouseButton.RightButton, pos=triangle)
    assert arrangement.collapsed == [False, False]
    qtbot.mouseClick(names, Qt.MouseButton.LeftButton, pos=triangle)
    assert arrangement.collapsed == [False, True]
    names._canvas.repaint()
    qtbot.mouseClick(names, Qt.MouseButton.LeftButton, pos=names.point_of(1))
    assert arrangement.collapsed == [False, False]


def test_documents_without_a_lane_are_counted(
    names: LaneNames, session: Session, bridge: AnalysisTable, museum: AnalysisTable
) -> None:
    from workbench import read

    _open(session, names, bridge, museum)
    assert names.counts() == ""
    _open(session, names, bridge, museum, read("Nothing is told here.", "empty.txt", "en"))
    assert names.counts().startswith("1 document without an event")


def test_the_column_is_as_wide_as_its_names(
    names: LaneNames, session: Session, bridge: AnalysisTable, museum: AnalysisTable
) -> None:
    _open(session, names, bridge, museum)
    short = names.sizeHint().width()
    long = replace(bridge, document=replace(bridge.document, name="a much longer name.txt"))
    _open(session, names, long, museum)
    assert names.sizeHint().width() > short
    assert names.minimumSizeHint().width() == names.sizeHint().width()


def test_it_is_painted_in_a_theme_that_is_set_later(
    names: LaneNames, session: Session, bridge: AnalysisTable, museum: AnalysisTable
) -> None:
    _open(session, names, bridge, museum)
    dark = load_theme(dark=True)
    names.set_theme(dark)
    assert names.grab().toImage().pixelColor(names.width() // 2, names.height() - 2) == dark.window


def test_how_many_more_lanes_there_are_is_told_above_the_names(
    names: LaneNames, session: Session, bridge: AnalysisTable
) -> None:
    articles = [replace(bridge, document=replace(bridge.document, name=f"{number}.txt")) for number in range(40)]
    _open(session, names, *articles)
    top = round(names._down() + names._canvas.picture.top)
    names.grab()
    for scrolled in (0, 7, 30, 101):
        names._canvas.scroll_bar.setValue(scrolled)
        names._canvas.repaint()
        (above, _), (below, _) = names.beyond()
        strips = [one.strip for one in names._canvas.scene.strips]
        low, high = top - names._down(), names.height() - names._down()
        whole = [one.lane for one in strips if one.top >= low - 1 and one.bottom <= high + 1]
        assert below >= 40 - 1 - whole[-1] > 0
        assert above == (0 if scrolled == 0 else whole[0])


def test_every_lane_that_is_seen_has_its_name(names: LaneNames, session: Session, bridge: AnalysisTable) -> None:
    """Beside a row whose name is covered stands what belongs to nothing."""
    articles = [replace(bridge, document=replace(bridge.document, name=f"{number}.txt")) for number in range(40)]
    _open(session, names, *articles)
    image = names.grab().toImage()
    for one in (one.strip for one in names._canvas.scene.strips):
        if one.collapsed and one.bottom + names._down() <= names.height():
            row = round((one.top + one.bottom) / 2 + names._down())
            inks = {image.pixelColor(x, row).name() for x in range(names.width() - 1)}
            assert len(inks) > 1, one


def test_the_first_picture_of_the_column_has_the_names(
    names: LaneNames, session: Session, bridge: AnalysisTable
) -> None:
    """Qt may paint the column before the timeline: what stands there may not wait for that."""
    articles = [replace(bridge, document=replace(bridge.document, name=f"{number}.txt")) for number in range(40)]
    session.open_documents(articles, add=False)
    first = names.grab().toImage()
    names._canvas.repaint()
    assert first == names.grab().toImage()
    row = names.point_of(0).y()
    assert len({first.pixelColor(x, row).name() for x in range(names.width() - 1)}) > 1


def test_names_move_in_the_same_frame_as_their_lanes(
    names: LaneNames, arrangement: Arrangement, session: Session, bridge: AnalysisTable
) -> None:
    articles = [replace(bridge, document=replace(bridge.document, name=f"{number}.txt")) for number in range(40)]
    _open(session, names, *articles)
    names._canvas.scroll_bar.setValue(60)
    scrolled = names.grab().toImage()
    names._canvas.repaint()
    assert scrolled == names.grab().toImage()
    arrangement.collapse(0)
    closed = names.grab().toImage()
    names._canvas.repaint()
    assert closed == names.grab().toImage()
