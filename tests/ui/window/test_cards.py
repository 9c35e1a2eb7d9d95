"""The card of an event: it opens beside what was pointed at, hides nothing of it, and leads back to where one was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.timex.explain import explained
from timeline_app.ui.text.mention_page import WHY
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> MainWindow:
    opened(article)
    window.preferences.set(reduce_motion=True)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()
    window.canvas.repaint()
    return window


def _in_window(view: QWidget, box: QRect, window: QWidget) -> QRect:
    return QRect(view.mapTo(window, box.topLeft()), box.size())


def _click_mark(window: MainWindow, qtbot: QtBot, number: int) -> QRect:
    """Click on a mark that is in view; where it stands in the window."""
    mark = window.canvas.scene.marks[number]
    qtbot.mouseClick(window.canvas, LEFT, pos=window.canvas.point_of(mark))
    return _in_window(window.canvas, window.canvas.boxes_of(window.session.selection)[0], window)


def _click_word(window: MainWindow, qtbot: QtBot) -> QRect:
    window.session.select(window.session.timeline.events[0].id)
    box = window.source.boxes_of(window.session.selection)[0]
    at = window.source.viewport().mapFrom(window.source, box.center())
    window.source.setFocus()
    qtbot.mouseClick(window.source.viewport(), LEFT, pos=at)
    return _in_window(window.source, box, window)


def _click_row(window: MainWindow, qtbot: QtBot) -> QRect:
    rows = window.tables.shown_view
    rows.setFocus()
    at = QPoint(60, rows.rowViewportPosition(1) + 8)
    qtbot.mouseClick(rows.viewport(), LEFT, pos=at)
    return _in_window(rows, rows.boxes_of(window.session.selection)[0], window)


def _place(window: MainWindow) -> QRect:
    QApplication.processEvents()
    return window.cards.card.geometry()


def test_a_click_on_a_mark_opens_it_beside_the_mark(shown: MainWindow, qtbot: QtBot) -> None:
    width = shown.canvas.width()
    for number in range(len(shown.canvas.scene.marks)):
        mark = _click_mark(shown, qtbot, number)
        assert shown.cards.is_open
        assert not _place(shown).intersects(mark)
        assert shown.rect().contains(_place(shown))
    assert shown.canvas.width() == width


@pytest.mark.parametrize("click", [_click_word, _click_row])
def test_a_click_in_text_or_table_opens_it_beside_that(
    shown: MainWindow, qtbot: QtBot, click: Callable[[MainWindow, QtBot], QRect]
) -> None:
    about = click(shown, qtbot)
    assert shown.cards.is_open
    assert not _place(shown).intersects(about)
    assert shown.rect().contains(_place(shown))


def test_a_click_that_is_to_choose_one_more_does_nothing_else(shown: MainWindow, qtbot: QtBot) -> None:
    """The card may lie over the row that is meant."""
    _click_row(shown, qtbot)
    events = len(shown.session.timeline.events)
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier):
        for name in ("hide", "check", "date"):
            shown.cards.open(shown.session.selection)
            qtbot.mouseClick(shown.cards.card.buttons[name], LEFT, modifier)
            assert not shown.cards.is_open
    assert len(shown.session.timeline.events) == events
    assert not any(event.checked for event in shown.session.timeline.events)


def test_walking_opens_nothing_and_takes_along_what_is_open(shown: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Right)
    assert not shown.cards.is_open
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Return)
    assert shown.cards.is_open
    titles = set()
    for _ in range(3):
        qtbot.keyClick(shown.canvas, Qt.Key.Key_Right)
        titles.add(shown.cards.card.accessibleDescription())
        QApplication.processEvents()
        boxes = shown.canvas.boxes_of(shown.session.selection)
        assert not _place(shown).intersects(_in_window(shown.canvas, boxes[0], shown))
    assert len(titles) == 3
    assert QApplication.focusWidget() is shown.canvas


def test_esc_closes_it_and_leads_back(shown: MainWindow, qtbot: QtBot) -> None:
    _click_mark(shown, qtbot, 0)
    chosen = shown.session.selection
    shown.canvas.setFocus()
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Return)
    assert shown.cards.card.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not shown.cards.is_open
    assert QApplication.focusWidget() is shown.canvas
    assert shown.session.selection == chosen
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Escape)
    assert shown.session.selection == ""


def test_a_date_is_corrected_in_it_and_one_goes_on_where_one_was(shown: MainWindow, qtbot: QtBot) -> None:
    event = shown.session.timeline.events[1]
    shown.session.select(event.id)
    QApplication.processEvents()
    shown.actions_by_name["date"].trigger()
    field = shown.details.form.date.field
    assert QApplication.focusWidget() is field
    assert field.isVisible()
    assert not shown.details.form.notes.isVisible()
    field.clear()
    qtbot.keyClicks(field, "5 May 1998")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "1998" in shown.cards.card.date.text(), timeout=20_000)
    assert shown.cards.is_open
    assert not field.isVisible()
    assert QApplication.focusWidget() is shown.canvas


def test_it_grows_with_what_is_said_of_a_date_that_is_typed(shown: MainWindow, qtbot: QtBot) -> None:
    shown.session.select(shown.session.timeline.events[0].id)
    shown.cards.begin("date")
    card, form = shown.cards.card, shown.details.form
    qtbot.waitUntil(card.isVisible)
    before = card.height()
    form.date._show_meaning("Not understood: “blah”.", ())
    assert card.height() >= before + form.date.meaning.fontMetrics().height()
    taller = card.height()
    form.date._show_meaning("", ())
    assert card.height() < taller


def test_it_is_as_high_as_what_is_in_it_whichever_field_was_open_before(shown: MainWindow, qtbot: QtBot) -> None:
    shown.session.select(shown.session.timeline.events[0].id)
    card, heights = shown.cards.card, []
    for name in ("date", "category", "role", "label", "date"):
        shown.cards.begin(name)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        heights.append(card.height())
        QApplication.processEvents()
        assert heights[-1] == card.sizeHint().height(), name
    assert heights[0] == heights[-1]


def test_the_reason_unfolds(shown: MainWindow, qtbot: QtBot) -> None:
    event = next(one for one in shown.session.timeline.events if one.expression == "Tuesday")
    shown.session.select(event.id)
    shown.cards.open(event.id)
    whole = explained(event, "en")
    text, height = shown.details.inspector, _place(shown).height()
    assert whole not in text.toPlainText()
    text.anchorClicked.emit(QUrl(WHY))
    assert whole in text.toPlainText()
    assert _place(shown).height() > height
    assert shown.rect().contains(_place(shown))


def test_pinned_it_is_the_panel_until_that_is_closed(shown: MainWindow, qtbot: QtBot) -> None:
    _click_mark(shown, qtbot, 0)
    shown.cards.card.pin.click()
    assert not shown.cards.is_open
    assert shown.docks.details.isVisible()
    assert shown.details.isVisible()
    assert shown.details.form.notes.isVisible()
    QApplication.processEvents()
    shown.canvas.repaint()
    _click_mark(shown, qtbot, 1)
    assert not shown.cards.is_open
    shown.docks.details.hide()
    _click_mark(shown, qtbot, 0)
    assert shown.cards.is_open
    assert shown.details.isVisible()


def test_it_goes_with_the_selection(shown: MainWindow, qtbot: QtBot) -> None:
    _click_mark(shown, qtbot, 0)
    shown.session.clear()
    assert not shown.cards.is_open


def test_its_buttons_do_what_the_menu_does(shown: MainWindow, qtbot: QtBot) -> None:
    _click_mark(shown, qtbot, 0)
    first = shown.session.selection
    shown.cards.card.buttons["check"].click()
    assert shown.session.workspace.correction(first).checked
    assert shown.cards.card.buttons["check"].isChecked()
    assert not shown.cards.card.buttons["join"].isEnabled()
    shown.cards.card.buttons["hide"].click()
    assert shown.session.workspace.correction(first).hidden
    assert shown.session.selection != first
    assert shown.cards.is_open


@pytest.mark.parametrize("name", ["find", "go_to_date"])
def test_it_makes_way_for_a_bar_that_opens(shown: MainWindow, qtbot: QtBot, name: str) -> None:
    shown.resize(1100, 700)
    QApplication.processEvents()
    for number in range(len(shown.canvas.scene.marks)):
        _click_mark(shown, qtbot, number)
        shown.actions_by_name[name].trigger()
        bar = {"find": shown.find_bar, "go_to_date": shown.go_bar}[name]
        QApplication.processEvents()
        assert shown.cards.is_open
        assert not _place(shown).intersects(QRect(bar.mapTo(shown, QPoint(0, 0)), bar.size()))
        bar.hide()
        shown.canvas.setFocus()
        shown.canvas.repaint()


@pytest.mark.parametrize("width", [1200, 1600])
def test_it_and_the_filters_are_both_whole(shown: MainWindow, qtbot: QtBot, width: int) -> None:
    shown.resize(width, 900)
    shown.canvas.repaint()
    last = shown.session.timeline.events[-1]
    shown.session.select(last.id)
    shown.cards.open(last.id)
    assert shown.cards.is_open
    shown.docks.show_filters()
    shown.canvas.repaint()
    qtbot.waitUntil(lambda: not _place(shown).intersects(shown.docks.filters.geometry()))
    card, window = shown.cards.card, shown
    above = window.childAt(card.mapTo(window, QPoint(3, 3))), window.childAt(card.mapTo(window, card.rect().center()))
    assert all(one is card or card.isAncestorOf(one) for one in above)
