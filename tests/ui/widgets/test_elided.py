"""No name of a file, however long, makes the window or a dialog wider than it is; it is whole in tooltips."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.storage.values import StepName
from timeline_app.ui.keeping.recovery import Left
from timeline_app.ui.publishing.export_dialog import ExportDialog
from timeline_app.ui.text.steps import phrase
from timeline_app.ui.widgets.elided import FewLines, WrappedLabel, bound, shortened
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]
LONG = "n" * 240 + ".txt"


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [("", 5, ""), ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abc…fg"), ("a" * 200, 60, "a" * 39 + "…" + "a" * 20)],
)
def test_the_middle_goes_first(text: str, most: int, shown: str) -> None:
    assert shortened(text, most) == shown


def test_a_label_wraps_what_it_can_and_shortens_the_rest(qtbot: QtBot) -> None:
    label = WrappedLabel()
    qtbot.addWidget(label)
    label.set_text(f"/folder/and-more/{LONG} <b>cannot be read.")
    assert label.text() == f"/folder/and-more/{'n' * 26}…{'n' * 9}.txt <b>cannot be read."
    assert label.toolTip() == label.accessibleName() == f"/folder/and-more/{LONG} <b>cannot be read."
    label.set_text("short")
    assert (label.text(), label.toolTip(), label.accessibleName()) == ("short", "", "short")


def test_a_box_is_as_wide_as_its_choices_up_to_a_bound(qtbot: QtBot) -> None:
    widths = []
    for length in (5, 30, 3000):
        box = QComboBox()
        qtbot.addWidget(box)
        box.addItems(["n" * length, "-"])
        bound(box)
        widths.append(box.sizeHint().width())
    assert widths[0] < widths[1] == widths[2]


def _narrowest(window: MainWindow) -> int:
    """Once every layout within has heard of what changed."""
    QApplication.processEvents()
    return window.minimumSizeHint().width()


def test_an_empty_window_stays_narrow(window: MainWindow) -> None:
    before = _narrowest(window)
    opened: list[list[Path]] = []
    left = [Left(Path("/a") / LONG, f"1.1.2021, 12:00 – {LONG} & {LONG}", False)]
    window.welcome.offer([f"/folder/{LONG}", f"/folder/{'W' * 250}"], left, opened.append)
    window.banner.show_message(f"/folder/{LONG}/{LONG} cannot be read: {LONG}.")
    window.status.work.set_text(f"Reading {LONG}")
    for widget in (window.status.work, window.status.cancel):
        widget.show()
    window.statusBar().showMessage(f"Written to /folder/{LONG}")
    assert _narrowest(window) <= max(before, 800)
    offered = [button for button in window.welcome.findChildren(QPushButton) if button.property("link")]
    assert [button.toolTip() for button in offered] == [f"/a/{LONG}", f"/folder/{LONG}", f"/folder/{'W' * 250}"]
    offered[1].click()
    assert opened == [[Path(f"/folder/{LONG}")]]


def test_a_window_with_documents_stays_narrow(window: MainWindow, opened: Open, article: Path, second: Path) -> None:
    opened(article, second)
    before = _narrowest(window)
    long, other = article.with_name(LONG), article.with_name("m" + LONG[1:])
    for path in (long, other):
        path.write_bytes(article.read_bytes())
    opened(long, other)
    assert window.bar._documents.count() == 2
    assert _narrowest(window) <= before + 120
    assert phrase(StepName("open", LONG, 1)) == f"open {shortened(LONG)}"


def test_dialogs_stay_narrow(window: MainWindow, opened: Open, article: Path, qtbot: QtBot) -> None:
    opened(article)
    most = window.fontMetrics().averageCharWidth() * 110
    window.dialogs.failures([f"{LONG} cannot be read."])
    (failures,) = window.findChildren(QDialog, "failures")
    export = ExportDialog(window.bench, window.exporter)
    export.message.set_text(f"{LONG} cannot be read.")
    export.message.show()
    for dialog in (failures, export):
        assert dialog.minimumSizeHint().width() <= most
        dialog.close()


def test_the_table_of_somebody_has_long_names(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    from timeline_app.export.incoming.mapping import columns_of
    from timeline_app.ui.dialogs.table_dialog import TableDialog

    path = tmp_path / LONG
    path.write_text(f"Date;{'Title' * 100}\n2.7.2021;x\n", encoding="utf-8")
    dialog = TableDialog(window.bench, path, columns_of(path))
    qtbot.addWidget(dialog)
    assert dialog.minimumSizeHint().width() <= window.fontMetrics().averageCharWidth() * 110


def test_menus_stay_narrow(window: MainWindow) -> None:
    window.preferences.set(recent=(f"/folder/{LONG}/{LONG}",))
    window.recovery.left = [Left(Path("/a") / LONG, f"Q&A {LONG}", False)]
    (recent,) = (menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "Open recen&t")
    recent.aboutToShow.emit()
    texts = [action.text() for action in recent.actions()]
    assert texts[0] == f"{shortened(LONG)}  –  {shortened(f'/folder/{LONG}')}"
    assert any(text.startswith("Q&&A nnn") for text in texts)
    assert all(len(text) <= 130 for text in texts)


def test_few_lines_hold_whole_words_and_tell_all_in_the_tooltip(holder: QWidget, qtbot: QtBot) -> None:
    text = " ".join(f"word{number}" for number in range(40))
    label = FewLines(holder, 2)
    label.set_text(text)
    holder.show()
    for width in (5000, 400, 120, 40):
        label.resize(width, label.heightForWidth(width))
        line = label.fontMetrics().lineSpacing()
        assert label.heightForWidth(width) <= 2 * line
        assert label.text() == text if width == 5000 else label.text().endswith("…")
        assert set(label.text().split()) <= {*text.split(), "…"}
        assert label.toolTip() == ("" if width == 5000 else text)
    assert label.accessibleName() == text
