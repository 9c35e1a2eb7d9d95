"""Prints the timeline on one page, and after it the chronology of the shown events."""

from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from timeline_app.errors import TimelineError
from timeline_app.layout.arrays import Positions
from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.model.event import Event
from timeline_app.paint.composition import Picture
from timeline_app.paint.pages import Entry, Pages
from timeline_app.services.timeline import Timeline
from timeline_app.ui.jobs.jobs import Work, checked
from timeline_app.ui.jobs.main_thread import done_there
from timeline_app.ui.publishing.export_request import Scope
from timeline_app.ui.publishing.exporting import Exporter
from timeline_app.ui.publishing.picturing import picture_of, proposed
from timeline_app.ui.text.descriptions import marked_sentence, place_text
from timeline_app.ui.text.rich_text import escape
from timeline_app.ui.text.translation import tr
from timeline_app.ui.workbench import Workbench

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress

# Some 600 pages; beyond that nobody wants paper.
MOST_PRINTED = 5000
MARGIN_MM = 14.0
DOTS_OF_SCREEN = 96
_PDF_END = b"%%EOF"


class Printed(NamedTuple):
    """What is to be printed, taken when it was asked for, so that a job can do the rest."""

    picture: Picture
    timeline: Timeline
    positions: Positions
    names: CalendarNames
    font: QFont
    title: str


class Leaves:
    """The pages of a size in pixels of a screen: the picture over the whole of the first, the events on the others."""

    def __init__(self, printed: Printed, size: tuple[float, float]) -> None:
        # The page of a printer has its margins already.
        paper = printed.picture.paper._replace(width=size[0], height=size[1])
        self._picture = printed.picture._replace(paper=paper).composed()
        entries = chronology(printed)
        # Of nothing there would be an empty page.
        self._pages = Pages(entries, size, printed.font, done_there) if entries else None
        self._foot, self._title = tr("{title} – page {number} of {count}"), printed.title

    def __len__(self) -> int:
        return 1 + (len(self._pages) if self._pages is not None else 0)

    def draw(self, painter: QPainter, number: int) -> None:
        if number == 0 or self._pages is None:
            self._picture.draw(painter)
            return
        foot = self._foot.format(title=self._title, number=number + 1, count=len(self))
        self._pages.draw(painter, number - 1, foot)


def new_printer(title: str) -> QPrinter:
    """A printer with what a timeline needs: a broad page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(*[MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    printer.setDocName(title)
    return printer


def print_dialog(bench: Workbench, exporter: Exporter) -> None:
    """Ask for a printer, then print."""
    printer = new_printer(bench.host.windowTitle())
    dialog = QPrintDialog(printer, bench.host)
    dialog.setObjectName("print")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    wanted = QDialog.DialogCode.Accepted
    dialog.finished.connect(lambda result: print_to(bench, exporter, printer) if result == wanted else None)
    bench.close_with_workspace(dialog)
    dialog.show()


def print_to(bench: Workbench, exporter: Exporter, printer: QPrinter) -> None:
    """Print in a job: hundreds of pages take a while."""
    exporter.printing.begin(tr("Printing"), printing(what_is_shown(bench, exporter), printer))


def what_is_shown(bench: Workbench, exporter: Exporter) -> Printed:
    """All events that are shown, in light colours."""
    canvas, session = exporter.canvas, bench.session
    around = proposed(canvas, Scope.ALL)._asdict()
    picture = picture_of(canvas, {"look": "light", "legend": True, "size": "a4", "sheets": 1, **around}, Scope.ALL)
    title = str(around["title"]) or bench.host.windowTitle()
    positions = session.filter.shown_positions()
    return Printed(picture, session.timeline, positions, bench.names, bench.host.font(), title)


def printing(printed: Printed, printer: QPrinter) -> Work:
    """Laid out as on a screen and drawn larger, or type would be a sixth of its size."""

    def work(progress: "Progress", cancelled: Callable[[], bool]) -> None:
        reached = checked(progress, cancelled)
        painter = QPainter()
        if not painter.begin(printer):
            raise TimelineError("The printer could not be started. Choose another one, or print to a file.")
        try:
            leaves = Leaves(printed, size_of(printer))
            dots = printer.resolution() / DOTS_OF_SCREEN
            painter.scale(dots, dots)
            for number in range(len(leaves)):
                reached(number / len(leaves))
                if number:
                    printer.newPage()
                leaves.draw(painter, number)
        finally:
            if cancelled():
                printer.abort()
            painter.end()
        _ensure_whole(printer)

    return work


def _ensure_whole(printer: QPrinter) -> None:
    """Qt says nothing of a disk that becomes full while a file is written. Raises TimelineError."""
    path = Path(printer.outputFileName())
    # Of what a device was given nothing can be read again.
    if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat and path.is_file():
        with path.open("rb") as stream:
            stream.seek(max(path.stat().st_size - len(_PDF_END) - 2, 0))
            is_whole = _PDF_END in stream.read()
        if not is_whole:
            path.unlink()
            raise TimelineError(
                "{path} could not be written to its end and was taken away. Is there room on the disk? Free some "
                "space, or choose another folder.",
                path=path,
            )


def size_of(printer: QPrinter) -> tuple[float, float]:
    """The room on a page in pixels of a screen."""
    page, dots = printer.pageRect(QPrinter.Unit.DevicePixel).size(), printer.resolution() / DOTS_OF_SCREEN
    return page.width() / dots, page.height() / dots


def chronology(printed: Printed) -> list[Entry]:
    """The shown events in date order as rich text, under their years: date, title, sentence and where it stands."""
    entries, year = [], ""
    for position in islice(printed.positions.tolist(), MOST_PRINTED):
        event = printed.timeline.events[position]
        told = printed.names.year_text(event.interval.first_day.year)
        if told != year:
            entries.append(Entry(f"<h3>{escape(told)}</h3>", heading=True))
            year = told
        entries.append(Entry(_entry(printed, event)))
    more = len(printed.positions) - MOST_PRINTED
    if more > 0:
        rest = tr("and %Ln more", "", more)
        entries.append(Entry(f"<p>{escape(rest)}</p>"))
    return entries


def _entry(printed: Printed, event: Event) -> str:
    timeline = printed.timeline
    document = timeline.document_of(event)
    date = date_text(event.interval, event.granularity, event.mod, printed.names)
    return (
        f"<table width='100%'><tr><td width='20%'><b>{escape(date)}</b></td><td><b>{escape(event.label)}</b><br>"
        f"{marked_sentence(event)}<br><i>{escape(place_text(event, document))}</i></td></tr></table>"
    )
