"""The timeline printed to a file: a picture on the first page, and after it every shown event with its sentence."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from timeline_app.services.filters import Filters
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.dialogs import printing
from timeline_app.ui.dialogs.printing import chronology, print_to
from timeline_app.ui.window.main_window import MainWindow


@pytest.fixture
def filled(window: MainWindow, bridge: AnalysisTable, museum: AnalysisTable, qtbot: QtBot) -> MainWindow:
    window.session.open_documents([bridge, museum], add=False)
    qtbot.waitUntil(lambda: not window.canvas.is_moving, timeout=10_000)
    return window


@pytest.fixture
def printed(filled: MainWindow, tmp_path: Path) -> Callable[[], list[str]]:
    """Prints to a PDF; the texts of its pages."""

    def printed() -> list[str]:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "out.pdf"))
        print_to(filled.bench, filled.canvas, printer)
        document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
        texts = [
            " ".join(document[number].get_textpage().get_text_bounded().split()) for number in range(len(document))
        ]
        document.close()
        return texts

    return printed


def _entries(window: MainWindow) -> list[str]:
    return [entry.html for entry in chronology(window.bench)]


def test_the_picture_comes_first_and_then_the_events_in_order(
    filled: MainWindow, printed: Callable[[], list[str]]
) -> None:
    first, *others = printed()
    text = " ".join(others)
    events = list(filled.session.timeline.events)
    assert "1874" in first
    places = [text.index(" ".join(event.label.rstrip("…").split())) for event in events]
    assert places == sorted(places)
    assert f"page 2 of {len(others) + 1}" in others[0]


def test_each_event_has_its_sentence_and_where_it_stands(filled: MainWindow) -> None:
    whole = "".join(_entries(filled))
    for event in filled.session.timeline.events:
        assert event.document in whole
    assert "<b>" in whole


def test_each_year_is_a_heading_once(filled: MainWindow) -> None:
    entries = chronology(filled.bench)
    headings = [entry.html for entry in entries if entry.heading]
    assert len(headings) == len(set(headings))
    years = {event.interval.first_day.year for event in filled.session.timeline.events}
    assert headings == [f"<h3>{year}</h3>" for year in sorted(years)]
    assert entries[0].heading


def test_what_is_filtered_out_is_not_printed(filled: MainWindow, printed: Callable[[], list[str]]) -> None:
    filled.session.filter.set(Filters(off=frozenset({("document", "bridge.txt")})))
    assert "bridge.txt" not in "".join(_entries(filled))
    text = " ".join(printed())
    assert "1874" not in text
    assert "1998" in text


def test_of_a_great_many_the_first_are_printed_and_the_others_counted(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "MOST_PRINTED", 2)
    entries = chronology(filled.bench)
    more = len(filled.session.timeline.events) - 2
    assert entries[-1].html == f"<p>and {more} more</p>"
    assert sum(not entry.heading for entry in entries) == 3


@pytest.mark.qt_log_ignore("QPainter", "QPdfEngine", extend=True)
def test_a_printer_that_does_not_start_is_told(filled: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "out.pdf"))
    with qtbot.waitSignal(filled.bench.failed) as told:
        print_to(filled.bench, filled.canvas, printer)
    assert "could not be started" in told.args[0]
