"""Exports in every format from the real window, and tables on their way back into it."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from timeline_app.services.edited_import import compare
from timeline_app.services.formats.format import Takes
from timeline_app.services.formats.table import FORMATS
from timeline_app.ui.dialogs.import_dialog import ImportDialog, take_back
from timeline_app.ui.publishing.export_dialog import ExportDialog
from timeline_app.ui.publishing.export_request import Export, Scope
from timeline_app.ui.text.shortened import short_path
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def filled(window: MainWindow, article: Path, second: Path, opened: Open) -> MainWindow:
    opened(article, second)
    return window


def _dialog(window: MainWindow, key: str, qtbot: QtBot) -> ExportDialog:
    dialog = ExportDialog(window.bench, window.exporter)
    qtbot.addWidget(dialog)
    dialog.formats.setCurrentIndex(dialog.formats.findData(key))
    dialog.show()
    return dialog


def _exported(window: MainWindow, dialog: ExportDialog, path: Path, qtbot: QtBot) -> None:
    """What the dialog does once it knows the file; the file dialog itself is driven elsewhere."""
    with qtbot.waitSignal(window.exporter.done, timeout=60_000):
        window.exporter.save(Export(dialog.format, path, dialog.options(), dialog.chosen_scope))


@pytest.mark.parametrize("last", [False, True])
def test_every_format_is_written(filled: MainWindow, last: bool, tmp_path: Path, qtbot: QtBot) -> None:
    for key in FORMATS:
        dialog = _dialog(filled, key, qtbot)
        dialog.scope.setCurrentIndex(dialog.scope.count() - 1 if last else 0)
        many = dialog.format.takes is Takes.DOCUMENT
        folder = tmp_path / key
        folder.mkdir()
        target = folder if many else folder / f"out{dialog.format.ending}"
        _exported(filled, dialog, target, qtbot)
        dialog.close()
        files = sorted(target.iterdir()) if many else [target]
        assert len(files) == (2 if many else 1) * (2 if dialog.format.companion else 1), key
        assert all(file.stat().st_size > 100 for file in files), key
        assert short_path(target) in filled.statusBar().currentMessage(), key
        assert filled.banner.text == "", key


def test_only_what_the_filters_leave_is_written(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    filled.session.filter.switch("document", "museum.txt", False)
    qtbot.waitUntil(lambda: not filled.session.filter.jobs.is_busy)
    dialog = _dialog(filled, "csv", qtbot)
    for scope, documents in ((Scope.SHOWN, {"bridge.txt"}), (Scope.ALL, {"bridge.txt", "museum.txt"})):
        dialog.scope.setCurrentIndex(dialog.scope.findData(scope.value))
        _exported(filled, dialog, tmp_path / "out.csv", qtbot)
        with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as stream:
            assert {row["document"] for row in csv.DictReader(stream)} == documents


def test_the_next_export_begins_as_the_last_one(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = _dialog(filled, "csv", qtbot)
    columns, excel = dialog.fields.fields["columns"], dialog.fields.fields["excel"]
    separator = dialog.fields.fields["separator"]
    assert isinstance(columns, QListWidget)
    assert isinstance(excel, QCheckBox)
    assert isinstance(separator, QComboBox)
    for row in range(columns.count()):
        wanted = columns.item(row).text() in ("title", "start")
        columns.item(row).setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    excel.setChecked(True)
    separator.setCurrentIndex(separator.findData("semicolon"))
    _exported(filled, dialog, tmp_path / "out.csv", qtbot)
    first = (tmp_path / "out.csv").read_bytes().split(b"\r\n")[0]
    assert first == "\ufefftitle;start".encode()
    again = ExportDialog(filled.bench, filled.exporter)
    qtbot.addWidget(again)
    assert again.format.key == "csv"
    assert again.fields.values() == dialog.fields.values()


def test_a_day_that_is_none_is_told_in_the_dialog(filled: MainWindow, qtbot: QtBot) -> None:
    dialog = _dialog(filled, "ics", qtbot)
    stamp = dialog.fields.fields["stamp"]
    assert isinstance(stamp, QLineEdit)
    stamp.setText("yesterday")
    dialog.export.click()
    assert dialog.message.isVisible()
    assert "yesterday" in dialog.message.text()
    assert dialog.isVisible()


def _edited(folder: Path, rows: Sequence[dict[str, str]]) -> Path:
    path = folder / "edited.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_a_change_without_its_tick_is_not_taken(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    one, other = filled.session.timeline.events[:2]
    rows = [{"id": one.id, "notes": "first"}, {"id": other.id, "notes": "second"}, {"id": "nobody", "notes": "x"}]
    path = _edited(tmp_path, rows)
    dialog = ImportDialog(filled.bench, compare(path, filled.session.workspace))
    qtbot.addWidget(dialog)
    texts = [dialog.tree.topLevelItem(row).text(0) for row in range(3)]
    assert texts[:2] == [one.label, other.label]
    assert texts[2].startswith("Row 4: ")
    dialog.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    dialog.take.click()
    notes = {event.id: event.notes for event in filled.session.timeline.events}
    assert (notes[one.id], notes[other.id]) == ("", "second")
    assert filled.session.workspace.next_undo is not None


def _taken_back(window: MainWindow, path: Path) -> None:
    """Choose a file in the dialog that asks for one."""

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(30, fill)
            return
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        dialog.accept()

    QTimer.singleShot(30, fill)
    take_back(window.bench)


def test_a_file_that_changes_nothing_says_so(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    event, steps = filled.session.timeline.events[0], len(filled.session.workspace.steps)
    _taken_back(filled, _edited(tmp_path, [{"id": event.id, "title": event.label}]))
    qtbot.waitUntil(lambda: "changes nothing" in filled.banner.text, timeout=30_000)
    assert len(filled.session.workspace.steps) == steps


def test_what_is_no_table_is_told_across_the_window(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "other.csv"
    path.write_text("Datum,Titel\n1994,x\n", encoding="utf-8")
    _taken_back(filled, path)
    qtbot.waitUntil(lambda: "other.csv" in filled.banner.text, timeout=30_000)
