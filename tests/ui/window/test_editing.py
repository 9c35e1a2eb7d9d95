"""Correcting by hand in the real window: fields, several events at once, drops, pages, dimmed text, errors inside."""

import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from driving import drop
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from timeline_app import __version__
from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadAgain
from timeline_app.services.edits import open_documents
from timeline_app.ui.article.source_view import SourceView
from timeline_app.ui.dialogs.adding import AddingCard
from timeline_app.ui.help import crash
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def shown(window: MainWindow, article: Path, second: Path, opened: Open, qtbot: QtBot) -> MainWindow:
    opened(article, second)
    qtbot.waitUntil(lambda: window.source.is_filled and not window.canvas.is_moving, timeout=10_000)
    window.canvas.repaint()
    return window


def _ids(window: MainWindow, *words: str) -> list[str]:
    events = {event.expression: event.id for event in window.session.timeline.events}
    return [events[one] for one in words]


def test_what_is_typed_is_one_step_and_undo_takes_it_back_whole(shown: MainWindow, qtbot: QtBot) -> None:
    mention_id = _ids(shown, "1874")[0]
    shown.session.select(mention_id)
    field = shown.details.form.label
    before, steps = field.text(), len(shown.session.workspace.steps)
    field.selectAll()
    for letter in "Bridge":
        qtbot.keyClicks(field, letter)
        shown.details.form.keep()
    assert shown.session.timeline.find(mention_id).label == "Bridge"  # type: ignore[union-attr]
    assert len(shown.session.workspace.steps) == steps + 1
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == before


def test_what_was_typed_stays_with_its_event_when_another_is_chosen(shown: MainWindow, qtbot: QtBot) -> None:
    first, second = _ids(shown, "1874", "2 March 2020")
    shown.session.select(first)
    shown.details.form.notes.insertPlainText("of the first")
    shown.session.select(second)
    assert shown.session.workspace.correction(first).notes == "of the first"
    assert shown.details.form.notes.toPlainText() == ""


def test_the_exactness_can_be_chosen(shown: MainWindow) -> None:
    shown.session.select(_ids(shown, "2 March 2020")[0])
    form = shown.details.form
    number = form.exactness.findText("month")
    form.exactness.setCurrentIndex(number)
    form.exactness.activated.emit(number)
    assert "March 2020" in shown.details.inspector.toPlainText()
    assert shown.session.selected_mention().interval.last_day.iso() == "2020-03-31"  # type: ignore[union-attr]


def test_a_day_can_be_picked(shown: MainWindow, qtbot: QtBot) -> None:
    shown.session.select(_ids(shown, "2 March 2020")[0])
    shown.details.form.date.pick.click()
    picker = QApplication.activePopupWidget()
    assert picker is not None
    day = picker.calendar.selectedDate()  # type: ignore[attr-defined]
    assert (day.year(), day.month(), day.day()) == (2020, 3, 2)
    picker.calendar.activated.emit(day.addDays(2))  # type: ignore[attr-defined]
    assert shown.session.selected_mention().interval.first_day.iso() == "2020-03-04"  # type: ignore[union-attr]


def test_an_expression_without_a_place_gets_one(shown: MainWindow, qtbot: QtBot) -> None:
    told = shown.session.timeline.unplaced.mention(0)
    shown.session.select(told.id)
    field = shown.details.form.date.field
    qtbot.keyClicks(field, "in 1990")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.session.timeline.position(told.id) >= 0, timeout=30_000)
    assert shown.tables.currentWidget() is shown.tables.found


def test_words_that_mean_no_date_change_nothing(shown: MainWindow, qtbot: QtBot) -> None:
    shown.session.select(_ids(shown, "1874")[0])
    steps = len(shown.session.workspace.steps)
    field = shown.details.form.date.field
    field.selectAll()
    qtbot.keyClicks(field, "no such day")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "understood" in shown.details.form.date.meaning.text(), timeout=30_000)
    assert len(shown.session.workspace.steps) == steps


def test_hand_made_dates_stay_when_the_publication_date_moves(shown: MainWindow, qtbot: QtBot) -> None:
    by_hand, relative = _ids(shown, "next Friday", "Tuesday")
    shown.session.select(by_hand)
    field = shown.details.form.date.field
    field.selectAll()
    qtbot.keyClicks(field, "5 May 2020")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.session.workspace.correction(by_hand).dating is not None, timeout=30_000)
    shown.session.reading.set_published(date(2021, 6, 10))
    qtbot.waitUntil(lambda: not shown.session.is_busy, timeout=30_000)
    find = shown.session.timeline.find
    assert find(by_hand).interval.first_day.iso() == "2020-05-05"  # type: ignore[union-attr]
    assert find(relative).interval.first_day.iso() == "2021-06-08"  # type: ignore[union-attr]


@pytest.mark.parametrize("where", ["table", "canvas"])
def test_several_events_are_chosen_and_changed_together(shown: MainWindow, qtbot: QtBot, where: str) -> None:
    first, second = _ids(shown, "1874", "2 March 2020")
    click = _click_table if where == "table" else _click_canvas
    click(shown, qtbot, first, Qt.KeyboardModifier.NoModifier)
    click(shown, qtbot, second, Qt.KeyboardModifier.ControlModifier)
    assert set(shown.session.chosen) == {first, second}
    assert "2 events chosen" in shown.details.form.count.text()
    assert not shown.details.form.label.isEnabled()
    shown.commands.hide()
    assert [shown.session.timeline.position(one) for one in (first, second)] == [-1, -1]
    shown._update_actions()
    assert "hide 2 events" in shown.actions_by_name["undo"].text()
    shown.session.undo()
    assert all(shown.session.timeline.position(one) >= 0 for one in (first, second))


def _click_table(window: MainWindow, qtbot: QtBot, mention_id: str, keys: Qt.KeyboardModifier) -> None:
    table = window.tables.events
    index = table.model().index(table.mention_model.row_of(mention_id), 1)
    table.scrollTo(index)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, table.visualRect(index).center())


def _click_canvas(window: MainWindow, qtbot: QtBot, mention_id: str, keys: Qt.KeyboardModifier) -> None:
    window.canvas.navigation.fit(at_once=True)
    window.canvas.repaint()
    position = window.session.timeline.position(mention_id)
    mark = next(mark for mark in window.canvas.scene.marks if mark.position == position)
    qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, keys, window.canvas.point_of(mark))


def test_a_click_alone_ends_the_choice_of_several(shown: MainWindow, qtbot: QtBot) -> None:
    first, second = _ids(shown, "1874", "2 March 2020")
    shown.session.choose([first, second])
    _click_table(shown, qtbot, first, Qt.KeyboardModifier.NoModifier)
    assert shown.session.chosen == (first,)


def _select_text(window: MainWindow, words: str) -> None:
    cursor = window.source.textCursor()
    begin = window.source.toPlainText().index(words)
    cursor.setPosition(begin)
    cursor.setPosition(begin + len(words), cursor.MoveMode.KeepAnchor)
    window.source.setTextCursor(cursor)


def test_events_are_added_where_text_is_selected_only(shown: MainWindow) -> None:
    shown._update_actions()
    assert not shown.actions_by_name["add_event"].isEnabled()
    _select_text(shown, "epairs too")
    shown._update_actions()
    assert shown.actions_by_name["add_event"].isEnabled()
    span = shown.source.selected_span()
    assert span is not None
    assert shown.session.page is not None
    assert span.of(shown.session.page.analysis.document.text) == "repairs took"


def test_an_event_is_added_beside_its_words_with_the_date_of_their_sentence(shown: MainWindow, qtbot: QtBot) -> None:
    _select_text(shown, "built")
    shown._update_actions()
    shown.actions_by_name["add_event"].trigger()
    (card,) = shown.findChildren(AddingCard)
    assert card.date.field.text() == "1874"
    qtbot.waitUntil(lambda: card.date.meaning.isVisible())
    assert not card.frameGeometry().intersects(shown.source.selected_box())
    qtbot.keyClick(card.date.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(one.label == "built" for one in shown.session.timeline.events))


def _place_of(source: SourceView, words: str) -> QPoint:
    """The middle of the first of these words in the text."""
    cursor = source.document().find(words)
    cursor.setPosition((cursor.anchor() + cursor.position()) // 2)
    return source.cursorRect(cursor).center()


def test_the_text_has_a_menu_for_its_words(shown: MainWindow, qtbot: QtBot) -> None:
    _select_text(shown, "The repairs")
    source = shown.source

    def offered(at: QPoint) -> list[str]:
        reason = QContextMenuEvent.Reason.Mouse
        source.contextMenuEvent(QContextMenuEvent(reason, at, source.viewport().mapToGlobal(at)))
        menu = next(one for one in shown.findChildren(QMenu) if one.isVisible())
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert menu.actions()[0] is shown.actions_by_name["add_event"]
        copy = next(action for action in menu.actions() if action.text() == "&Copy")
        assert copy.isEnabled() == source.textCursor().hasSelection()
        menu.close()
        return texts

    words = ["Add an &event from the selected text …", "&Copy", "Select &all"]
    event = shown.session.timeline.events[0]
    shown.session.select(event.id)
    far = QPoint(source.viewport().width() - 5, source.viewport().height() - 5)
    assert offered(far) == words
    line, column = source.document().findBlockByNumber(0), 2
    source.setTextCursor(QTextCursor(line))
    box = source.cursorRect(QTextCursor(line))
    assert offered(box.center() + QPoint(column, 0)) == words
    on_event = offered(_place_of(source, event.expression))
    assert on_event[:3] == words
    assert shown.actions_by_name["hide"].text() in on_event
    source.selectAll()
    assert offered(_place_of(source, event.expression)) == words


def test_the_text_stays_where_it_is_while_events_change(window: MainWindow, opened: Open, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("It rained on 3 May 1998 in the old town.\n\n" * 200, encoding="utf-8")
    opened(long)
    bar = window.source.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    window.session.select(window.session.timeline.events[100].id)
    place = bar.value()
    window.commands.hide()
    assert bar.value() == place
    assert before > 0


def test_pages_are_told_and_shown(window: MainWindow, opened: Open, qtbot: QtBot) -> None:
    formats = Path(__file__).parents[2] / "documents" / "formats"
    opened(formats / "sternwarte.pdf")
    last = max(window.session.timeline.events, key=lambda event: event.span)
    window.session.select(last.id)
    assert "p. 2" in window.details.inspector.toPlainText()
    window.editing.copy()
    assert "sternwarte.pdf, p. 2" in QApplication.clipboard().text()


def test_what_stands_beside_the_article_is_dimmed(window: MainWindow, opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "form.txt"
    body = "Die alte Brücke wurde am 3. Mai 1998 eröffnet. " * 6
    path.write_text(body + "\n\nSchreibe einen Kommentar\n\nDeine E-Mail-Adresse wird nicht veröffentlicht.", "utf-8")
    opened(path, language="de")
    window.resize(1400, 1000)
    window.source.repaint()
    assert _darkest(window, "Schreibe") > _darkest(window, "Brücke") + 40


def _darkest(window: MainWindow, word: str) -> int:
    """How dark the darkest pixel of a word in the text is painted, 0 to 255."""
    cursor = window.source.document().find(word)
    cursor.setPosition(cursor.selectionStart())
    window.source.setTextCursor(cursor)
    corner = window.source.cursorRect().topLeft()
    image = window.source.viewport().grab().toImage()
    width = window.source.fontMetrics().horizontalAdvance(word)
    points = ((x, y) for x in range(4, width) for y in range(window.source.fontMetrics().height()))
    return min(image.pixelColor(corner.x() + x, corner.y() + y).lightness() for x, y in points)


@pytest.mark.parametrize("view", ["canvas", "source", "table", "inspector", "legend", "overview", "bar", "label"])
def test_files_can_be_dropped_on_every_part_of_the_window(
    shown: MainWindow, qtbot: QtBot, tmp_path: Path, view: str
) -> None:
    path = tmp_path / "third.txt"
    path.write_text("The mill was built on 3 May 1998.", encoding="utf-8")
    shown.session.select(_ids(shown, "1874")[0])
    target = {
        "canvas": shown.canvas, "source": shown.source.viewport(), "table": shown.tables.chronology.viewport(),
        "inspector": shown.details.inspector.viewport(), "legend": shown.legend, "overview": shown.overview,
        "bar": shown.bar, "label": shown.details.form.label,
    }[view]  # fmt: skip
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path))])
    drop(target, content)
    qtbot.waitUntil(lambda: shown.session.timeline.documents == ("third.txt",), timeout=30_000)


def test_with_a_key_held_down_what_is_dropped_is_added(shown: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    content = QMimeData()
    content.setText("The mill was built on 3 May 1998.")
    drop(shown, content, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(shown.session.timeline.documents) == 3, timeout=30_000)


def _error() -> tuple[Exception, object]:
    try:
        raise ValueError("secret words of an article")
    except ValueError as error:
        return error, sys.exc_info()[2]


def _reports(window: MainWindow) -> list[QDialog]:
    return window.findChildren(QDialog, "crash")


@pytest.mark.parametrize("thread", [False, True])
def test_an_error_inside_is_shown_to_be_copied_and_the_window_goes_on(
    shown: MainWindow, qtbot: QtBot, thread: bool
) -> None:
    error, trace = _error()

    def tell() -> None:
        crash.tell(shown.bench, error, trace)  # type: ignore[arg-type]
        crash.tell(shown.bench, error, trace)  # type: ignore[arg-type]

    if thread:
        other = threading.Thread(target=tell)
        other.start()
        other.join()
    else:
        tell()
    qtbot.waitUntil(lambda: bool(_reports(shown)), timeout=5000)
    qtbot.wait(20)
    assert len(_reports(shown)) == 1
    dialog = _reports(shown)[0]
    dialog.copy.click()  # type: ignore[attr-defined]
    text = QApplication.clipboard().text()
    assert "Timeline" in text
    assert "ValueError" in text
    assert "test_editing.py" in text
    dialog.close()
    shown.session.step(1)
    assert shown.session.selection


def test_another_versions_workspace_offers_a_comparison(shown: MainWindow, qtbot: QtBot) -> None:
    first = shown.session.workspace.documents[0].analysis
    task = ReadAgain(replace(first.document, language="de"), Choices(language="de"))
    old = replace(task(lambda share: None), version="0.0.1", document=first.document)
    shown.session.begin()
    shown.session.do(open_documents(shown.session.workspace, [old], kept=False))
    told = shown.session.timeline.events[0]
    shown.session.select(told.id)
    shown.commands.set_text_of(shown.session.subject(shown.session.chosen), "notes", "mine")
    path = shown.session.autosave._file
    assert path is not None
    shown.session.autosave.close()
    shown.session.autosave.wait()
    shown.files.open([path])
    qtbot.waitUntil(lambda: shown.banner.action.isVisible(), timeout=30_000)
    shown.banner.action.click()
    qtbot.waitUntil(lambda: not shown.session.is_busy, timeout=30_000)
    reanalysis = next(one for one in shown.findChildren(QDialog, "reanalysis") if one.isVisible())
    assert reanalysis.tree.topLevelItem(0).childCount() > 0  # type: ignore[attr-defined]
    assert shown.session.workspace.documents[0].analysis.version == "0.0.1"
    reanalysis.take.click()  # type: ignore[attr-defined]
    assert shown.session.workspace.documents[0].analysis.version == __version__
    assert "mine" in {one.notes for one in shown.session.workspace.edits().corrections.values()}
    assert shown.session.workspace.next_undo is not None
    assert shown.session.workspace.next_undo.kind == "analysis"
