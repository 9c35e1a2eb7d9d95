"""Articles that were being read arrive while a dialog waits: its answer is for what was open when it was asked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from driving import Bench
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from timeline_app.services.naming.documents import renamed
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.dialogs.duplicates_dialog import DuplicatesDialog
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def bench(window: MainWindow, qtbot: QtBot, tmp_path: Path, article: Path, second: Path, opened: Open) -> Bench:
    opened(article)
    bench = Bench(window, qtbot, tmp_path, article, second)
    bench.settle()
    return bench


@pytest.fixture
def arriving(bench: Bench, museum: AnalysisTable) -> Callable[[Path], None]:
    """Has another article come while the next file dialog waits, and then answers that."""

    def arrive(name: Path) -> None:
        def fill() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog):
                QTimer.singleShot(30, fill)
                return
            bench.session.open_documents([museum], add=False)
            dialog.findChild(QLineEdit, "fileNameEdit").setText(str(name))
            dialog.accept()

        QTimer.singleShot(30, fill)

    return arrive


def _is_refused(bench: Bench) -> bool:
    return bench.session.timeline.documents == ("museum.txt",) and "nothing was done" in bench.window.banner.text


def test_a_workspace_is_not_saved_under_the_name_of_another(bench: Bench, arriving: Callable[[Path], None]) -> None:
    arriving(bench.folder / "work.timeline")
    bench.do("save_as")
    assert _is_refused(bench)
    assert bench.session.autosave.path is None
    assert not (bench.folder / "work.timeline").exists()


def test_documents_are_not_added_to_another_workspace(bench: Bench, arriving: Callable[[Path], None]) -> None:
    arriving(bench.second)
    bench.do("add")
    bench.settle()
    assert _is_refused(bench)


def test_an_edited_table_is_not_compared_with_another_workspace(bench: Bench, arriving: Callable[[Path], None]) -> None:
    table = bench.folder / "edited.csv"
    table.write_text(f"id,title\n{bench.event('1874').id},The first bridge\n", encoding="utf-8")
    arriving(table)
    bench.do("take_back")
    bench.settle()
    assert _is_refused(bench)


def test_another_workspace_is_not_exported(bench: Bench, arriving: Callable[[Path], None]) -> None:
    bench.do("export")
    dialog = bench.dialog("export")
    arriving(bench.folder / "out.csv")
    dialog.export.click()  # type: ignore[attr-defined]
    bench.settle()
    assert _is_refused(bench)
    assert not (bench.folder / "out.csv").exists()
    assert not bench._dialogs("export")


def test_another_workspace_is_not_printed(bench: Bench, museum: AnalysisTable) -> None:
    bench.do("print")
    dialog = bench.dialog("print")
    assert isinstance(dialog, QPrintDialog)
    bench.session.open_documents([museum], add=False)
    assert not dialog.isVisible()


def test_pairs_of_the_workspace_before_are_not_judged_in_the_next(
    bench: Bench, museum: AnalysisTable, qtbot: QtBot
) -> None:
    (bridge,) = [one.analysis for one in bench.session.workspace.documents]
    told_twice = [bridge, renamed(bridge, "again.txt")]
    bench.session.open_documents(told_twice, add=False)
    dialog = DuplicatesDialog(bench.window.bench)
    bench.window.bench.open(dialog)
    qtbot.waitUntil(lambda: dialog.pairs.count() > 0, timeout=20_000)
    bench.session.open_documents(told_twice, add=False)
    # The same articles have the same ids there, and the new search has not ended yet.
    dialog.join.click()
    assert bench.session.workspace.edits().corrections == {}


def test_a_colour_is_given_to_the_lane_that_it_was_chosen_for(bench: Bench, opened: Open) -> None:
    opened(bench.article, bench.second)
    arrangement, red = bench.window.arrangement, QColor("red")
    give = arrangement.colouring(0)
    arrangement.move(0, 1)
    give(red)
    looks = arrangement.looks(bench.window.canvas._theme)
    assert [look.colour == red for look in looks] == [False, True]
