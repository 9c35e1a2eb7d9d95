"""The overview's brush: where it is, what of it a pointer is on, and what moving it does to the view."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.layout.names import names_of
from timeline_app.layout.viewport import Viewport
from timeline_app.paint.theme import load_theme
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.session import Session
from timeline_app.ui.margins.overview import Overview, Part
from timeline_app.ui.timeline.arrangement import Arrangement
from timeline_app.ui.timeline.motion import NOTCH, Motion

WIDTH, HEIGHT = 400, 30


@pytest.fixture
def empty(session: Session, holder: QWidget, qtbot: QtBot) -> Overview:
    """An overview without any events, of a view of a thousand pixels."""
    holder.resize(WIDTH, HEIGHT)
    motion = Motion(Viewport(0.0, 86_400.0, 1000.0), holder)
    motion.reduced = True
    overview = Overview(Arrangement(session), motion, load_theme(dark=False), names_of("en"), holder)
    overview.resize(WIDTH, HEIGHT)
    holder.show()
    qtbot.waitExposed(holder)
    return overview


@pytest.fixture
def overview(empty: Overview, session: Session, bridge: AnalysisTable) -> Overview:
    """The same with an article, of whose time the view shows the middle half."""
    session.open_documents([bridge], add=False)
    whole = empty.whole
    assert whole is not None
    empty._motion.show(Viewport(whole.second(100), whole.second(300) - whole.second(100), 1000.0))
    return empty


def _brush(overview: Overview) -> tuple[int, int]:
    brush = overview.brush
    assert brush is not None
    return round(brush.left()), round(brush.right())


def _drag(overview: Overview, qtbot: QtBot, first: int, last: int) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(overview, left, pos=QPoint(first, 15))
    qtbot.mouseMove(overview, QPoint(last, 15))
    qtbot.mouseRelease(overview, left, pos=QPoint(last, 15))


def test_without_events_there_is_nothing_to_brush(empty: Overview, qtbot: QtBot) -> None:
    before = empty._motion.view
    assert (empty.whole, empty.brush, empty.part_at(200)) == (None, None, Part.OUTSIDE)
    _drag(empty, qtbot, 100, 200)
    assert empty._motion.view == before
    empty.repaint()


@pytest.mark.parametrize(
    ("x", "part"),
    [(0, Part.OUTSIDE), (90, Part.OUTSIDE), (100, Part.LEFT), (95, Part.LEFT), (120, Part.MIDDLE), (200, Part.MIDDLE),
     (300, Part.RIGHT), (305, Part.RIGHT), (320, Part.OUTSIDE)],
)  # fmt: skip
def test_what_of_it_a_pointer_is_on(overview: Overview, x: int, part: Part) -> None:
    assert _brush(overview) == (100, 300)
    assert overview.part_at(x) is part


def test_the_middle_of_a_narrow_one_can_still_be_dragged(overview: Overview) -> None:
    view = overview._motion.view
    overview._motion.show(Viewport(view.start + view.span / 2, view.span / 1000, view.width))
    left, right = _brush(overview)
    assert right - left == 6
    assert overview.part_at((left + right) / 2) is Part.MIDDLE
    assert (overview.part_at(left - 3), overview.part_at(right + 3)) == (Part.LEFT, Part.RIGHT)


@pytest.mark.parametrize(("away", "brush"), [(-9.0, (0, 6)), (9.0, (WIDTH - 6, WIDTH))])
def test_it_waits_at_the_end_beyond_which_the_view_is(overview: Overview, away: float, brush: tuple[int, int]) -> None:
    """What is only mentioned may lie beyond all else, and whoever looks at it is to see where that is."""
    whole, view = overview.whole, overview._motion.view
    assert whole is not None
    overview._motion.show(Viewport(view.start + away * whole.span, view.span / 100, view.width))
    assert _brush(overview) == brush


def test_its_grips_lie_inside_at_the_edges(overview: Overview) -> None:
    whole = overview.whole
    assert whole is not None
    overview._motion.show(whole.resized(1000))
    assert _brush(overview) == (0, WIDTH)
    assert (overview.part_at(12), overview.part_at(WIDTH - 12)) == (Part.LEFT, Part.RIGHT)


@pytest.mark.parametrize("way", [40, -60])
def test_it_is_dragged_as_a_whole(overview: Overview, qtbot: QtBot, way: int) -> None:
    span = overview._motion.view.span
    _drag(overview, qtbot, 200, 200 + way)
    assert _brush(overview) == (100 + way, 300 + way)
    assert overview._motion.view.span == pytest.approx(span)


@pytest.mark.parametrize(
    ("first", "last", "brush"),
    [(100, 150, (150, 300)), (100, 60, (60, 300)), (300, 250, (100, 250)), (300, 340, (100, 340))],
)
def test_its_edges_zoom_and_the_other_one_stays(
    overview: Overview, qtbot: QtBot, first: int, last: int, brush: tuple[int, int]
) -> None:
    _drag(overview, qtbot, first, last)
    assert _brush(overview) == brush


def test_an_edge_is_not_dragged_over_the_other_one(overview: Overview, qtbot: QtBot) -> None:
    _drag(overview, qtbot, 100, 390)
    left, right = _brush(overview)
    assert left < right
    assert right == 300


def test_a_click_beside_it_brings_it_there(overview: Overview, qtbot: QtBot) -> None:
    span = overview._motion.view.span
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(350, 15))
    left, right = _brush(overview)
    assert (left, overview._motion.view.span) == (250, pytest.approx(span))
    assert right == WIDTH
    qtbot.mouseClick(overview, Qt.MouseButton.RightButton, pos=QPoint(50, 15))
    assert _brush(overview) == (left, right)


@pytest.mark.parametrize(("key", "sign"), [(Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)])
def test_keys_move_it(overview: Overview, qtbot: QtBot, key: Qt.Key, sign: int) -> None:
    qtbot.keyClick(overview, key)
    assert _brush(overview) == (100 + sign * 20, 300 + sign * 20)


@pytest.mark.parametrize(("key", "factor"), [(Qt.Key.Key_Up, 1 / NOTCH), (Qt.Key.Key_Down, NOTCH)])
def test_keys_make_it_narrower_and_wider_about_its_middle(
    overview: Overview, qtbot: QtBot, key: Qt.Key, factor: float
) -> None:
    qtbot.keyClick(overview, key)
    left, right = _brush(overview)
    assert right - left == pytest.approx(200 * factor, abs=1)
    assert (left + right) / 2 == pytest.approx(200, abs=1)


def test_the_wheel_zooms_about_the_middle_wherever_the_pointer_is(overview: Overview) -> None:
    place, none = QPointF(30, 15), Qt.MouseButton.NoButton
    overview.wheelEvent(QWheelEvent(place, place, QPoint(), QPoint(0, 120), none, Qt.KeyboardModifier.NoModifier,
                                    Qt.ScrollPhase.NoScrollPhase, False))  # fmt: skip
    left, right = _brush(overview)
    assert right - left == pytest.approx(200 / NOTCH, abs=1)
    assert (left + right) / 2 == pytest.approx(200, abs=1)


@pytest.mark.parametrize(
    ("x", "shape"),
    [(100, Qt.CursorShape.SizeHorCursor), (200, Qt.CursorShape.OpenHandCursor), (20, Qt.CursorShape.ArrowCursor)],
)
def test_the_pointer_says_what_can_be_done(overview: Overview, qtbot: QtBot, x: int, shape: Qt.CursorShape) -> None:
    qtbot.mouseMove(overview, QPoint(x, 20))
    qtbot.mouseMove(overview, QPoint(x, 15))
    assert overview.cursor().shape() is shape


def test_what_is_outside_of_it_is_pale(overview: Overview) -> None:
    image = overview.grab().toImage()
    theme = load_theme(dark=False)
    assert image.pixelColor(100, 15) == theme.accent
    assert image.pixelColor(99 // 2, 10) != theme.accent
