"""The preview of a print: pages as they will be printed, below each other, and how many there are."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from timeline_app.ui.publishing import print_preview
from timeline_app.ui.publishing.exporting import Exporter
from timeline_app.ui.publishing.print_preview import PrintPreview, previewing
from timeline_app.ui.publishing.printing import Leaves, what_is_shown
from timeline_app.ui.workbench import Workbench

SIZE = (900.0, 600.0)


def test_the_first_pages_are_drawn_and_all_are_counted(
    bench: Workbench, exporter: Exporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = what_is_shown(bench, exporter)
    count = len(Leaves(printed, SIZE))
    pictures, told = previewing(printed, SIZE)(lambda share: None, lambda: False)
    assert (len(pictures), told) == (count, count)
    assert all(picture.size() for picture in pictures)
    monkeypatch.setattr(print_preview, "MOST_PREVIEWED", 1)
    pictures, told = previewing(printed, SIZE)(lambda share: None, lambda: False)
    assert (len(pictures), told) == (1, count)


def test_pages_lie_below_each_other_and_are_as_wide_as_there_is_room(
    bench: Workbench, exporter: Exporter, qtbot: QtBot
) -> None:
    preview = PrintPreview(bench, exporter)
    qtbot.waitUntil(lambda: not preview.jobs.is_busy, timeout=30_000)
    sheets = preview.sheets
    assert preview.told.text() == f"{len(sheets.pictures)} pages"
    preview.resize(640, 400)
    preview.show()
    first, second = sheets.box_of(0), sheets.box_of(1)
    assert first.bottom() < second.top()
    assert first.width() == second.width() == sheets.width() - 2 * first.left()
    assert sheets.minimumHeight() >= round(sheets.box_of(len(sheets.pictures) - 1).bottom())
    assert sheets.grab().toImage().pixelColor(first.center().toPoint()) == Qt.GlobalColor.white
    preview.close()


@pytest.mark.parametrize(("count", "words"), [(1, "1 page"), (2, "The first 1 of 2 pages")])
def test_how_many_there_are_is_told(bench: Workbench, exporter: Exporter, count: int, words: str, qtbot: QtBot) -> None:
    preview = PrintPreview(bench, exporter)
    qtbot.waitUntil(lambda: not preview.jobs.is_busy, timeout=30_000)
    preview._on_laid_out((preview.sheets.pictures[:1], count))
    assert preview.told.text() == words
    preview.close()
