"""What is printed: the picture on the first page, then the chronology, and what is said where a printer fails."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from timeline_app.errors import Cancelled, TimelineError
from timeline_app.paint.theme import load_theme
from timeline_app.ui.publishing import printing as rooms
from timeline_app.ui.publishing.exporting import Exporter
from timeline_app.ui.publishing.printing import (
    Leaves,
    Printed,
    chronology,
    new_printer,
    printing,
    size_of,
    what_is_shown,
)
from timeline_app.ui.workbench import Workbench


@pytest.fixture
def printed(bench: Workbench, exporter: Exporter) -> Printed:
    return what_is_shown(bench, exporter)


@pytest.fixture
def printer(tmp_path: Path, qtbot: QtBot) -> QPrinter:
    printer = new_printer("The bridge")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    return printer


def test_a_printer_has_a_broad_page_with_margins(printer: QPrinter) -> None:
    assert printer.pageLayout().orientation() == QPageLayout.Orientation.Landscape
    assert printer.docName() == "The bridge"
    wide, high = size_of(printer)
    assert wide > high
    # A4 less two margins, in pixels of a screen
    assert wide == pytest.approx((297 - 28) / 25.4 * 96, abs=3)
    assert high == pytest.approx((210 - 28) / 25.4 * 96, abs=3)


def test_all_that_is_shown_is_printed_in_light_colours(printed: Printed) -> None:
    assert printed.positions.tolist() == list(range(len(printed.timeline.events)))
    assert printed.picture.theme == load_theme(dark=False)
    assert printed.title


def test_events_stand_under_their_years_in_date_order(printed: Printed) -> None:
    entries = chronology(printed)
    headings = [entry.html for entry in entries if entry.heading]
    years = [event.interval.first_day.year for event in printed.timeline.events]
    assert headings == [f"<h3>{year}</h3>" for year in dict.fromkeys(years)]
    assert len(entries) == len(headings) + len(years)
    assert entries[0].heading
    first = printed.timeline.events[0]
    assert first.label in entries[1].html
    assert "bridge.txt" in entries[1].html


def test_what_nobody_wants_on_paper_is_counted(printed: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "MOST_PRINTED", 2)
    entries = chronology(printed)
    assert len([entry for entry in entries if not entry.heading]) == 3
    assert entries[-1].html == f"<p>and {len(printed.timeline.events) - 2} more</p>"


def test_of_nothing_there_is_a_picture(printed: Printed) -> None:
    bare = printed._replace(positions=np.zeros(0, np.int64))
    assert chronology(bare) == []
    assert len(Leaves(bare, (900, 600))) == 1


def test_every_page_is_printed(printed: Printed, printer: QPrinter, tmp_path: Path) -> None:
    shares: list[float] = []
    printing(printed, printer)(shares.append, lambda: False)
    data = (tmp_path / "out.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == len(Leaves(printed, size_of(printer))) == len(shares)


# Qt says so itself.
@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_be_started_is_told(printed: Printed, printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "missing" / "out.pdf"))
    with pytest.raises(TimelineError, match="printer"):
        printing(printed, printer)(lambda share: None, lambda: False)


def test_a_disk_that_becomes_full_is_told(printed: Printed, printer: QPrinter, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[1]))
    try:
        with pytest.raises(TimelineError, match=r"out\.pdf could not be written to its end"):
            printing(printed, printer)(lambda share: None, lambda: False)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.glob("*.pdf")) == []


def test_it_can_be_ended(printed: Printed, printer: QPrinter) -> None:
    with pytest.raises(Cancelled):
        printing(printed, printer)(lambda share: None, lambda: True)
