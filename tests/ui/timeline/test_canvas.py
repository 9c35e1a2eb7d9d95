"""The canvas in the real window: lanes, gestures, motion, bins that open, cards, today."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.layout.items import Trait
from timeline_app.layout.lanes import LaneKey
from timeline_app.model.analysis import Analysis
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Reason, TimexType
from timeline_app.services.edits import open_documents
from timeline_app.services.timeline import Opened, timeline_of
from timeline_app.storage.analysis_table import AnalysisTable, pack
from timeline_app.timex.explain import explained
from timeline_app.ui.margins.lane_menu import LaneMenu
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def moving(qapp: QApplication) -> Iterator[None]:
    """A desktop that wants motion; the offscreen platform wants none."""
    before = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, True)
    yield
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, before)


def _settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.canvas.is_moving, timeout=10_000)
    window.canvas.repaint()


def crowd(count: int, documents: int = 1) -> Opened:
    """An event a day from 1990 on, in turns from each document."""
    return Opened(timeline_of([_diary(name, range(name, count, documents)) for name in range(documents)]), 0)


def _diary(name: int, days: range) -> AnalysisTable:
    first, text = days_from_civil(1990, 1, 1), "".join(f"day {number:06d}\n" for number in days)
    events = [
        Event(
            id=f"{number:012x}", label=f"day {number}",
            interval=Interval((first + number) * DAY_SECONDS, (first + number + 1) * DAY_SECONDS),
            granularity=Granularity.DAY, certainty=Certainty.STATED, type=TimexType.DATE, value="", expression="day",
            span=Span(11 * line, 11 * line + 3), sentence=f"day {number:06d}",
            sentence_span=Span(11 * line, 11 * line + 10), sentence_no=line + 1, document=f"document {name}",
            explanation="counted",
        )
        for line, number in enumerate(days)
    ]  # fmt: skip
    published = PublicationDate(None, Origin.UNKNOWN, Reason("unknown"))
    document = Document(f"document {name}", text)
    sentences = tuple(event.sentence_span for event in events)
    return pack(Analysis(document, "en", published, "", (), sentences, (), tuple(events), ()), "en", "0")


@pytest.fixture
def canvas(window: MainWindow) -> TimelineCanvas:
    return window.canvas


def test_two_documents_are_two_lanes(window: MainWindow, article: Path, second: Path, opened: Open) -> None:
    opened(article)
    assert [look.name for look in window.arrangement.looks(window.canvas._theme)] == [""]
    opened(article, second)
    window.canvas.repaint()
    names = [look.name for look in window.arrangement.looks(window.canvas._theme)]
    assert names == ["bridge.txt", "museum.txt"]
    assert len(window.canvas.scene.strips) == 2


@pytest.mark.parametrize("key", list(LaneKey))
def test_every_lane_key_holds_every_event(
    window: MainWindow, article: Path, second: Path, opened: Open, key: LaneKey
) -> None:
    opened(article, second)
    window.arrangement.set_key(key)
    window.canvas.repaint()
    assert sum(map(len, window.arrangement.lanes)) == len(window.session.timeline.events)
    assert all(look.name for look in window.arrangement.looks(window.canvas._theme)) == (key is not LaneKey.NONE)


def test_a_click_on_a_triangle_collapses_the_lane_and_one_on_its_name_opens_it(
    window: MainWindow, canvas: TimelineCanvas, article: Path, second: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article, second)
    canvas.repaint()
    names = window.views.names
    assert names.isVisible()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(names, left, pos=names.point_of(1))
    assert window.arrangement.collapsed == [False, False]
    canvas.repaint()
    qtbot.mouseClick(names, left, pos=names.point_of(1, 12))
    assert window.arrangement.collapsed == [False, True]
    canvas.repaint()
    strip = canvas.scene.strips[1]
    assert strip.marks
    assert {mark.y for mark in strip.marks} == {(strip.strip.top + strip.strip.bottom) / 2}
    qtbot.mouseClick(names, left, pos=names.point_of(1))
    assert window.arrangement.collapsed == [False, False]
    window.arrangement.collapse(1)
    museum = next(event for event in window.session.timeline.events if event.document == "museum.txt")
    window.session.select(museum.id)
    assert window.arrangement.collapsed == [False, False]


def test_lanes_are_moved_and_coloured_by_their_menu(
    window: MainWindow, canvas: TimelineCanvas, article: Path, second: Path, opened: Open
) -> None:
    opened(article, second)
    actions = {action.text(): action for action in LaneMenu(window.session, window.arrangement, 1, window).actions()}
    actions["Move up"].trigger()
    assert [look.name for look in window.arrangement.looks(canvas._theme)] == ["museum.txt", "bridge.txt"]
    window.arrangement.set_colour(0, QColor("#123456"))
    assert window.arrangement.looks(canvas._theme)[0].colour == QColor("#123456")
    actions = {action.text(): action for action in LaneMenu(window.session, window.arrangement, 0, window).actions()}
    assert not actions["Move up"].isEnabled()
    actions["Colour of the palette"].trigger()
    assert window.arrangement.looks(canvas._theme)[0].colour == canvas._theme.lanes[1]
    actions["Collapse all lanes"].trigger()
    assert window.arrangement.collapsed == [True, True]


def test_forty_documents_are_seen_whole_and_the_active_one_is_open(
    window: MainWindow, canvas: TimelineCanvas, qtbot: QtBot
) -> None:
    window.resize(1600, 1000)
    window.session.show(crowd(120, documents=37))
    _settle(window, qtbot)
    assert [number for number, closed in enumerate(window.arrangement.collapsed) if not closed] == [0]
    window.arrangement.collapse_all(True)
    QApplication.processEvents()
    canvas.repaint()
    assert not canvas.scroll_bar.isVisible()
    assert [one.strip.lane for one in canvas.scene.strips] == list(range(37))
    assert all(window.arrangement.collapsed)
    window.session.select("00000000001d")
    _settle(window, qtbot)
    assert [number for number, closed in enumerate(window.arrangement.collapsed) if not closed] == [29]
    window.session.select("00000000001e")
    _settle(window, qtbot)
    assert [number for number, closed in enumerate(window.arrangement.collapsed) if not closed] == [30]


def test_what_lies_beyond_a_lane_is_told_at_its_edges(
    window: MainWindow, canvas: TimelineCanvas, article: Path, second: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article, second)
    canvas.motion.reduced = True
    events = window.session.timeline.events
    museum = next(event for event in events if event.document == "museum.txt")
    canvas.navigation.show_stretch(museum.interval.start, museum.interval.end)
    canvas.repaint()
    box, beyond = next((box, one) for box, one in canvas.picture.frames._edges if one.earlier)
    assert canvas.scene.strips[0].strip.top <= box.top() < canvas.scene.strips[0].strip.bottom
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert canvas.view.start < beyond.low < beyond.high < canvas.view.end


def test_many_lanes_scroll(window: MainWindow, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    window.session.show(crowd(60, documents=30))
    window.arrangement.collapse_all(False)
    _settle(window, qtbot)
    assert canvas.scroll_bar.isVisible()
    top = canvas.scene.strips[0].strip.top
    canvas.scroll_bar.by(50)
    canvas.repaint()
    assert canvas.scene.strips[0].strip.top == top - 50
    window.session.select("00000000001d")
    _settle(window, qtbot)
    assert any(mark.position == 29 for _, mark in canvas.scene.promoted)
    assert 0 <= canvas.scene.promoted[0][1].y <= canvas.height()


def test_a_click_on_a_bin_brings_it_up_close(window: MainWindow, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    window.session.show(crowd(5000))
    _settle(window, qtbot)
    bins = canvas.scene.bins
    assert bins is not None
    assert canvas.scene.strips[0].histogram is not None
    assert canvas.scene.strips[0].histogram.beginning.sum() == 5000
    number = bins.at(canvas.width() / 3)
    place = QPoint(round((bins.places[number] + bins.places[number + 1]) / 2), canvas.height() // 2)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
    _settle(window, qtbot)
    assert canvas.view.start < bins.edges[number] < bins.edges[number + 1] < canvas.view.end
    assert canvas.view.span < 4 * (bins.edges[number + 1] - bins.edges[number])


def test_the_selected_event_is_labelled_among_bins(window: MainWindow, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    window.session.show(crowd(5000))
    _settle(window, qtbot)
    window.session.select("0000000009c4")
    _settle(window, qtbot)
    ((_, mark),) = canvas.scene.promoted
    assert mark.position == 2500
    assert mark.labelled


def test_drags_pan_and_with_shift_draw_a_range(window: MainWindow, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    window.session.show(crowd(50))
    canvas.motion.reduced = True
    before = canvas.view
    _drag(canvas, QPoint(300, 60), QPoint(200, 60))
    assert canvas.view.start == pytest.approx(before.second(100), abs=before.span / 1000)
    before = canvas.view
    _drag(canvas, QPoint(200, 60), QPoint(400, 60), Qt.KeyboardModifier.ShiftModifier)
    assert canvas.view.start == pytest.approx(before.second(200), abs=before.span / 1000)
    assert canvas.view.end == pytest.approx(before.second(400), abs=before.span / 1000)


def _drag(canvas: TimelineCanvas, begin: QPoint, end: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
          ) -> None:  # fmt: skip
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, held, begin)
    for part in range(1, 11):
        QTest.mouseMove(canvas, begin + (end - begin) * part / 10)
    QTest.qWait(80)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, held, end)


def test_escape_gives_up_a_range(window: MainWindow, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    window.session.show(crowd(50))
    before = canvas.view
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, QPoint(100, 50))
    for x in (150, 200, 260):
        QTest.mouseMove(canvas, QPoint(x, 50))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, QPoint(260, 50))
    assert canvas.view == before


@pytest.mark.usefixtures("moving")
def test_the_wheel_zooms_about_the_pointer(window: MainWindow, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    window.session.show(crowd(50))
    # The docks that come with the first events make the canvas smaller, which ends all motion.
    QApplication.processEvents()
    before, x = canvas.view, 250.0
    for _ in range(3):
        _turn(canvas, x, 120)
    assert canvas.is_moving
    _settle(window, qtbot)
    assert canvas.view.span < before.span / 1.9
    assert canvas.view.x(before.second(x)) == pytest.approx(x, abs=1)


def _turn(canvas: TimelineCanvas, x: float, angle: int) -> None:
    at = QPointF(x, 60)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, canvas.mapToGlobal(at), QPoint(), QPoint(0, angle), none,
                        Qt.KeyboardModifier.NoModifier, phase, False)  # fmt: skip
    QApplication.sendEvent(canvas, event)


@pytest.mark.usefixtures("moving")
def test_motion_can_be_interrupted_and_done_without(window: MainWindow, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    window.session.show(crowd(50))
    canvas.navigation.show_stretch(*window.session.timeline.events[20].interval[:2])
    assert canvas.is_moving
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert not canvas.is_moving
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    canvas.motion.reduced = True
    canvas.navigation.fit()
    assert not canvas.is_moving


def test_back_and_forward_through_views(window: MainWindow, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    window.session.show(crowd(50))
    canvas.motion.reduced = True
    whole = canvas.view
    canvas.navigation.show_stretch(*window.session.timeline.events[20].interval[:2])
    close = canvas.view
    assert close.span < whole.span
    canvas.motion.back()
    assert canvas.view.span == pytest.approx(whole.span)
    canvas.motion.forward()
    assert canvas.view.span == pytest.approx(close.span)


def test_keys_move_the_view_with_shift(window: MainWindow, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    window.session.show(crowd(50))
    before = canvas.view
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.view.start > before.start
    assert window.session.selection == ""


def test_walking_leads_across_the_screen(window: MainWindow, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    window.session.show(crowd(400))
    window.session.select("00000000000a")
    canvas.navigation.zoom_to_selection()
    _settle(window, qtbot)
    for _ in range(6):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
    _settle(window, qtbot)
    assert window.session.selection == "000000000010"
    ((_, mark),) = canvas.scene.promoted
    assert 0 <= mark.left <= mark.right <= canvas.width()


def test_today_can_be_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    canvas = TimelineCanvas(window.session, window.arrangement, window.canvas._theme, window.canvas.names,
                            today=lambda: date(2001, 2, 3))  # fmt: skip
    qtbot.addWidget(canvas)
    canvas.resize(800, 300)
    canvas.show()
    window.session.show(crowd(50))
    assert canvas.navigation.today == days_from_civil(2001, 2, 3) * DAY_SECONDS
    canvas.motion.reduced = True
    canvas.navigation.go_to_today()
    assert canvas.view.x(canvas.navigation.today) == pytest.approx(400, abs=20)


def test_the_card_tells_date_sentence_and_reason(
    window: MainWindow, canvas: TimelineCanvas, article: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    _settle(window, qtbot)
    mark = canvas.scene.marks[0]
    event = window.session.timeline.events[mark.position]
    card = canvas.pointing.card(event.id, -1, QPointF(canvas.point_of(mark)))
    assert explained(event, "en").split()[0] in card
    assert f"<b>{event.expression}</b>" in card
    assert event.sentence[:10] in card


def test_what_was_painted_before_is_not_clicked_on(
    window: MainWindow, canvas: TimelineCanvas, article: Path, second: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article, second)
    canvas.repaint()
    name = window.views.names.point_of(1, 12)
    window.arrangement.set_key(LaneKey.NONE)
    qtbot.mouseClick(window.views.names, Qt.MouseButton.LeftButton, pos=name)
    assert window.arrangement.collapsed == [False]


def test_work_on_an_earlier_timeline_reaches_no_later_one(window: MainWindow, qtbot: QtBot) -> None:
    window.session.show(crowd(30_000))
    window.tables.events.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    window.session.filter.set_words("000002", only=True)
    window.session.filter._search()
    window.tables.events.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    window.tables.events.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    diary = [page.analysis for page in crowd(3).timeline.pages]
    window.session.do(open_documents(window.session.workspace, diary, kept=False))
    qtbot.waitUntil(lambda: not window.status.is_busy)
    qtbot.waitUntil(lambda: not window.session.filter.is_searching)
    window.canvas.repaint()
    assert window.tables.events.model().rowCount() == 1
    assert window.tables.events.mention_model.mention(0).label == "day 2"


def test_where_all_is_shown_a_window_of_another_size_shows_all(
    window: MainWindow, article: Path, opened: Callable[..., None]
) -> None:
    canvas = window.canvas
    opened(article)
    canvas.navigation.fit(at_once=True)
    before = canvas.view
    window.resize(window.width() + 100, window.height())
    QApplication.processEvents()
    wide = canvas.view
    assert wide.width > before.width
    canvas.navigation.fit(at_once=True)
    assert canvas.view == wide
    canvas.motion.zoom(2.0, 100)
    close = canvas.view
    window.resize(window.width() - 100, window.height())
    QApplication.processEvents()
    assert canvas.view.width < close.width
    assert (canvas.view.start, canvas.view.span) == (close.start, close.span)


def test_what_was_checked_is_told_first(window: MainWindow, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    window.session.show(crowd(116))
    _settle(window, qtbot)
    mark = next(mark for mark in canvas.scene.marks if not mark.labelled)
    assert canvas.tellings.weights()(np.array([mark.position])).tolist() == [1]
    diary = [page.analysis for page in crowd(116).timeline.pages]
    window.session.do(open_documents(window.session.workspace, diary, kept=False))
    qtbot.waitUntil(lambda: not window.session.is_busy)
    window.session.select(window.session.timeline.events[mark.position].id)
    window.commands.check()
    window.session.select("")
    # The reason came with the selection; without it there is as much room as before.
    window.docks.details.hide()
    qtbot.waitUntil(lambda: canvas.width() == window.width())
    canvas.navigation.fit(at_once=True)
    canvas.repaint()
    assert canvas.tellings.weights()(np.array([mark.position])).tolist() == [5]
    assert next(one for one in canvas.scene.marks if one.position == mark.position).labelled


def test_what_is_only_mentioned_is_told_last(window: MainWindow, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    window.session.show(crowd(4))
    items = window.session.timeline.items
    items.traits[2] |= int(Trait.MENTION)
    assert canvas.tellings.weights()(np.arange(4)).tolist() == [1, 1, 0, 1]
