"""The tour: three notes beside real widgets, for a new user only, that leave the window free to be used."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.services.settings import load_settings, settings_path
from timeline_app.ui.help.callout import Callout
from timeline_app.ui.help.tour import Tour, begin, offer
from timeline_app.ui.widgets.style import dress
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture(autouse=True)
def _no_settings() -> None:
    """Each test has a user of its own."""
    settings_path().unlink(missing_ok=True)


@pytest.fixture
def shown(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> MainWindow:
    opened(article)
    qtbot.waitUntil(lambda: window.source.is_filled and not window.canvas.is_moving)
    window.canvas.repaint()
    return window


@pytest.fixture
def tour(shown: MainWindow, qtbot: QtBot) -> Tour:
    begin(shown.bench, shown.dialogs.stage())
    qtbot.waitUntil(lambda: _tours(shown)[0].callout.isVisible())
    return _tours(shown)[0]


def _tours(window: MainWindow) -> list[Tour]:
    return window.findChildren(Tour)


def _place(window: MainWindow, widget: object) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _is_over(window: MainWindow, qtbot: QtBot) -> bool:
    qtbot.waitUntil(lambda: not _tours(window) and not window.findChildren(Callout), timeout=5000)
    return window.preferences.settings.tour_seen


def test_three_steps_stand_beside_what_they_are_about(tour: Tour, shown: MainWindow, qtbot: QtBot) -> None:
    assert len(tour.steps) == 3
    titles = []
    for number in range(3):
        first = tour.steps[number].about()[0]
        qtbot.waitUntil(lambda first=first: tour.spots[0].geometry() == _place(shown, first), timeout=5000)
        assert first.isVisible()
        note = tour.callout.geometry()
        assert shown.rect().contains(note)
        assert not note.adjusted(8, 8, -8, -8).intersects(_place(shown, first))
        assert tour.callout.step.text() == f"Step {number + 1} of 3"
        titles.append(tour.callout.title.text())
        tour.callout.next.click()
    assert len(set(titles)) == 3
    assert _is_over(shown, qtbot)


def test_back_and_the_arrow_keys(tour: Tour, qtbot: QtBot) -> None:
    assert not tour.callout.back.isEnabled()
    qtbot.keyClick(tour.callout.next, Qt.Key.Key_Left)
    assert tour.number == 0
    qtbot.keyClick(tour.callout.next, Qt.Key.Key_Right)
    qtbot.keyClick(tour.callout.next, Qt.Key.Key_Right)
    assert tour.number == 2
    # The last one is ended by a press of the button alone.
    qtbot.keyClick(tour.callout.next, Qt.Key.Key_Right)
    assert tour.number == 2
    assert tour.callout.next.text() == "&Done"
    qtbot.keyClick(tour.callout.back, Qt.Key.Key_Left)
    assert tour.number == 1
    tour.callout.back.click()
    assert tour.number == 0


def test_a_click_on_a_mark_is_the_second_step(tour: Tour, shown: MainWindow, qtbot: QtBot) -> None:
    mark = shown.canvas.scene.marks[0]
    qtbot.mouseClick(shown.canvas, Qt.MouseButton.LeftButton, pos=shown.canvas.point_of(mark))
    assert tour.number == 1
    assert shown.session.selection
    # Another event later on moves nothing.
    shown.session.step(1)
    assert tour.number == 1


def test_the_second_step_has_an_event_to_tell_of(tour: Tour, shown: MainWindow) -> None:
    shown.docks.details.hide()
    tour.callout.next.click()
    assert shown.session.selection
    assert shown.details.inspector.isVisible()


@pytest.mark.parametrize("end", ["skip", "escape", "done"])
def test_each_end_is_for_good(tour: Tour, shown: MainWindow, qtbot: QtBot, end: str) -> None:
    assert not shown.preferences.settings.tour_seen
    if end == "skip":
        tour.callout.skip.click()
    elif end == "escape":
        shown.activateWindow()
        shown.tables.chronology.setFocus()
        qtbot.keyClick(shown.tables.chronology, Qt.Key.Key_Escape)
    else:
        for _ in range(3):
            tour.callout.next.click()
    assert _is_over(shown, qtbot)
    assert load_settings()[0].tour_seen
    # Escape is the table's own again.
    shown.session.step(1)
    qtbot.keyClick(shown.tables.chronology, Qt.Key.Key_Escape)
    assert not shown.session.selection


def test_it_follows_the_window_and_the_docks(tour: Tour, shown: MainWindow, qtbot: QtBot) -> None:
    tour.show_step(2)
    for size in ((1100, 760), (1500, 900), (900, 640)):
        shown.resize(*size)
        qtbot.waitUntil(lambda: tour.spots[0].geometry() == _place(shown, shown.details.form), timeout=5000)
        assert shown.rect().contains(tour.callout.geometry())
    shown.docks.details.hide()
    qtbot.waitUntil(tour.spots[0].isHidden, timeout=5000)
    assert tour.callout.isVisible()


def test_the_window_can_be_used_meanwhile(tour: Tour, shown: MainWindow, qtbot: QtBot) -> None:
    assert QApplication.activeModalWidget() is None
    under = tour.spots[0].geometry().center()
    assert shown.childAt(under) in (shown.canvas, tour.callout)
    shown.canvas.setFocus()
    tour.callout.next.click()
    assert shown.canvas.hasFocus()
    shown.commands.hide()
    assert shown.session.timeline.left_out
    assert tour.callout.isVisible()


def test_focus_comes_back_to_the_timeline(tour: Tour, shown: MainWindow, qtbot: QtBot) -> None:
    shown.activateWindow()
    qtbot.waitUntil(tour.callout.next.hasFocus, timeout=5000)
    tour.callout.skip.click()
    assert shown.canvas.hasFocus()


def test_it_ends_with_the_last_document(tour: Tour, shown: MainWindow, qtbot: QtBot) -> None:
    shown.files.new()
    assert _is_over(shown, qtbot)


def test_a_second_tour_takes_the_place_of_the_first(tour: Tour, shown: MainWindow, qtbot: QtBot) -> None:
    tour.show_step(2)
    shown.actions_by_name["tour"].trigger()
    qtbot.waitUntil(lambda: len(_tours(shown)) == 1)
    assert _tours(shown)[0].number == 0


def test_what_was_about_to_be_placed_is_not_after_the_end(tour: Tour, shown: MainWindow, qtbot: QtBot) -> None:
    shown.resize(shown.width() - 40, shown.height())
    tour.end()
    tour.end()
    QApplication.processEvents()
    assert _is_over(shown, qtbot)


def test_screen_readers_are_told_all_of_it(tour: Tour) -> None:
    def read(widget: object, what: QAccessible.Text) -> str:
        return QAccessible.queryAccessibleInterface(widget).text(what)

    for number in range(3):
        step = tour.steps[number]
        assert step.title in read(tour.callout, QAccessible.Text.Name)
        assert f"{number + 1} of 3" in read(tour.callout, QAccessible.Text.Name)
        assert read(tour.callout, QAccessible.Text.Description) == step.text
        assert step.text in read(tour.callout.next, QAccessible.Text.Description)
        for button in (tour.callout.back, tour.callout.next, tour.callout.skip):
            assert read(button, QAccessible.Text.Name)
        tour.show_step(min(number + 1, 2))


@pytest.mark.parametrize(("dark", "contrast"), [(False, False), (True, False), (False, True), (True, True)])
def test_it_can_be_read_in_every_look(tour: Tour, qapp: QApplication, dark: bool, contrast: bool) -> None:
    dress(qapp, dark, contrast)
    picture = tour.callout.grab().toImage()
    ground = picture.pixelColor(picture.width() // 2, 30)
    text = tour.callout.text.palette().windowText().color()
    assert abs(ground.lightness() - text.lightness()) > 120
    assert ground == tour.callout.palette().base().color()
    dress(qapp, dark=False)


# Who is offered it


def _greet(window: MainWindow, qtbot: QtBot) -> None:
    window.greet()
    qtbot.waitUntil(lambda: not window.recovery._jobs.is_busy)
    qtbot.wait(250)


def test_a_new_user_is_offered_it_with_the_first_document(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    _greet(window, qtbot)
    assert not _tours(window)
    opened(article)
    qtbot.waitUntil(lambda: bool(_tours(window)), timeout=5000)
    _tours(window)[0].callout.skip.click()
    assert _is_over(window, qtbot)
    opened(article)
    qtbot.wait(60)
    assert not _tours(window)


def test_a_document_that_was_named_at_the_start_counts_too(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    window.activateWindow()
    window.canvas.setFocus()
    window.greet(files=[article])
    qtbot.waitUntil(lambda: bool(_tours(window)), timeout=5000)
    # Who came with an article has the keyboard for it, and the tour is out of the way with one key.
    assert window.canvas.hasFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Right)
    assert window.session.selection
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert _is_over(window, qtbot)
    assert window.session.selection


def test_it_begins_once_however_often_the_timeline_changes_before(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    offer(window.bench, window.dialogs.stage)
    for _ in range(3):
        window.session.timeline_changed.emit(False)
    qtbot.waitUntil(lambda: bool(_tours(window)), timeout=5000)
    (tour,) = _tours(window)
    qtbot.wait(60)
    assert _tours(window) == [tour]


@pytest.mark.parametrize("known", [{"tour_seen": True}, {"recent": ("/there/article.txt",)}])
def test_nobody_else_is_offered_it(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot, known: dict[str, object]
) -> None:
    window.preferences.set(**known)
    _greet(window, qtbot)
    opened(article)
    qtbot.wait(60)
    assert not _tours(window)


def test_work_that_is_gone_on_with_needs_no_tour(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(article)
    window.session.step(1)
    window.commands.hide()
    window.session.autosave.save_as(tmp_path / "work.timeline")
    qtbot.waitUntil(lambda: (tmp_path / "work.timeline").exists(), timeout=5000)
    offer(window.bench, window.dialogs.stage)
    qtbot.wait(60)
    assert not _tours(window)


def test_a_text_without_dates_waits_for_another(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("The bridge is made of stone, and nobody knows who built it.", encoding="utf-8")
    offer(window.bench, window.dialogs.stage)
    opened(empty)
    qtbot.wait(60)
    assert not _tours(window)
    opened(article)
    qtbot.waitUntil(lambda: bool(_tours(window)), timeout=5000)
