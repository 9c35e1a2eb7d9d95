"""The dialog of exports: what it proposes, what it remembers, its previews, and opening what was written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from timeline_app.services.formats.table import FORMATS
from timeline_app.ui.publishing.export_dialog import ExportDialog
from timeline_app.ui.publishing.export_request import Export, Scope
from timeline_app.ui.window.main_window import MainWindow


@pytest.fixture
def filled(window: MainWindow, article: Path, second: Path, opened: Callable[..., None]) -> MainWindow:
    opened(article, second)
    return window


def _dialog(window: MainWindow, key: str, qtbot: QtBot, scope: Scope | None = None) -> ExportDialog:
    dialog = ExportDialog(window.bench, window.exporter)
    qtbot.addWidget(dialog)
    dialog.show()
    _choose(dialog, key, scope)
    return dialog


def _choose(dialog: ExportDialog, key: str, scope: Scope | None = None) -> None:
    dialog.formats.setCurrentIndex(dialog.formats.findData(key))
    if scope is not None:
        dialog.scope.setCurrentIndex(dialog.scope.findData(scope.value))


def _text(dialog: ExportDialog, name: str) -> QLineEdit:
    field = dialog.fields.fields[name]
    assert isinstance(field, QLineEdit)
    return field


def _previewed(dialog: ExportDialog, qtbot: QtBot) -> None:
    # What a preview tells may change the room that there is, for which there is another one then.
    for _ in range(2):
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not dialog.jobs.is_busy and not dialog._typing.isActive(), timeout=30_000)


def test_every_format_has_a_preview_or_says_that_it_has_none(filled: MainWindow, qtbot: QtBot) -> None:
    for key in FORMATS:
        dialog = _dialog(filled, key, qtbot)
        for number in range(dialog.scope.count()):
            dialog.scope.setCurrentIndex(number)
            _previewed(dialog, qtbot)
            preview, shown = dialog.preview, dialog.preview.stack.currentWidget()
            assert shown is (preview.area if FORMATS[key].is_picture else shown), key
            assert preview.page.toPlainText() or preview.message.text() or not preview.picture.pixmap().isNull(), key
        dialog.close()


def test_a_picture_fits_into_its_pane_and_comes_closer_on_request(filled: MainWindow, qtbot: QtBot) -> None:
    dialog = _dialog(filled, "png", qtbot, Scope.ALL)
    _previewed(dialog, qtbot)
    fitting = dialog.preview.picture.pixmap().deviceIndependentSize()
    assert fitting.width() <= dialog.preview.room.width()
    dialog.preview.zoom.click()
    _previewed(dialog, qtbot)
    assert dialog.preview.picture.pixmap().deviceIndependentSize().width() == 1600
    dialog.preview.zoom.click()
    _previewed(dialog, qtbot)
    assert dialog.preview.picture.pixmap().deviceIndependentSize() == fitting


def test_a_picture_has_the_same_room_while_progress_is_shown(filled: MainWindow, qtbot: QtBot) -> None:
    dialog = _dialog(filled, "png", qtbot, Scope.ALL)
    _previewed(dialog, qtbot)
    preview = dialog.preview
    room = preview.room
    preview._show_progress(True)
    qtbot.waitUntil(preview.progress.isVisible)
    QApplication.processEvents()
    assert preview.room == room


def test_what_is_written_around_a_picture_stays_for_all_pictures_of_the_workspace(
    filled: MainWindow, qtbot: QtBot
) -> None:
    dialog = _dialog(filled, "svg", qtbot, Scope.ALL)
    before = _text(dialog, "subtitle").text()
    assert before.endswith(f"{len(filled.session.timeline.events)} events")
    _text(dialog, "title").setText("Mein Titel")
    _choose(dialog, "pdf", Scope.POSTER)
    assert _text(dialog, "title").text() == "Mein Titel"
    assert _text(dialog, "subtitle").text() == before
    assert dialog.options()["title"] == "Mein Titel"
    again = _dialog(filled, "png", qtbot)
    assert _text(again, "title").text() == "Mein Titel"
    _text(again, "source").selectAll()
    qtbot.keyClick(_text(again, "source"), Qt.Key.Key_Delete)
    assert again.options()["source"] == ""


def test_of_a_page_for_browsers_its_events_are_previewed(filled: MainWindow, qtbot: QtBot) -> None:
    dialog, label = _dialog(filled, "page", qtbot), filled.session.timeline.events[0].label
    qtbot.waitUntil(lambda: label in dialog.preview.page.toPlainText(), timeout=30_000)


def test_the_title_follows_into_the_preview_of_a_page(filled: MainWindow, qtbot: QtBot) -> None:
    dialog = _dialog(filled, "html", qtbot)
    _text(dialog, "title").setText("Zwei Städte")
    _text(dialog, "subtitle").setText("Eine Chronik")
    qtbot.waitUntil(lambda: "Eine Chronik" in dialog.preview.page.toPlainText(), timeout=30_000)
    assert dialog.preview.page.toPlainText().startswith("Zwei Städte")


def test_the_preview_of_a_view_follows_the_canvas(filled: MainWindow, qtbot: QtBot) -> None:
    dialog = _dialog(filled, "png", qtbot, Scope.VIEW)
    _previewed(dialog, qtbot)
    whole = dialog.preview.told.text()
    filled.canvas.motion.go_to(filled.canvas.view.zoomed(40.0, filled.canvas.width() * 0.97), at_once=True)
    qtbot.waitUntil(lambda: dialog.preview.told.text() != whole, timeout=30_000)
    assert " of " in _text(dialog, "subtitle").text()


def test_several_documents_of_a_folder_are_called_after_it(filled: MainWindow, article: Path, qtbot: QtBot) -> None:
    dialog = _dialog(filled, "csv", qtbot)
    assert dialog._proposal(".csv") == article.parent / f"{article.parent.name}.csv"
    assert _text(_dialog(filled, "png", qtbot), "title").text() == article.parent.name


class _Opener(QObject):
    """Stands where the system would show a file."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.mark.parametrize("wanted", [False, True])
def test_the_file_is_opened_on_request(filled: MainWindow, wanted: bool, tmp_path: Path, qtbot: QtBot) -> None:
    opener, path = _Opener(), tmp_path / "out.md"
    QDesktopServices.setUrlHandler("file", opener, "open")
    try:
        with qtbot.waitSignal(filled.exporter.done, timeout=60_000):
            filled.exporter.save(Export(FORMATS["markdown"], path, {}, Scope.ALL, wanted))
        qtbot.waitUntil(lambda: not filled.exporter.jobs.is_busy)
        assert opener.opened == ([str(path)] if wanted else [])
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert _dialog(filled, "csv", qtbot).to_open.isChecked() is wanted


def test_all_fields_begin_at_one_edge(filled: MainWindow, qtbot: QtBot) -> None:
    dialog = _dialog(filled, "png", qtbot)
    for key in ("png", "csv", "html"):
        dialog.formats.setCurrentIndex(dialog.formats.findData(key))
        QApplication.processEvents()
        boxes = [dialog.formats, dialog.scope, *(one for one in dialog.fields.fields.values() if one.isVisible())]
        left = {box.mapTo(dialog, QPoint(0, 0)).x() for box in boxes}
        assert len(left) == 1, (key, left)
