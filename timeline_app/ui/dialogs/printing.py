"""Prints the timeline on one page, and after it the chronology of the shown events."""

from itertools import islice

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from timeline_app.layout.dates import date_text
from timeline_app.model.event import Event
from timeline_app.paint.pages import Entry, Pages
from timeline_app.ui.dialogs.export_request import Scope
from timeline_app.ui.dialogs.picturing import picture_of, proposed
from timeline_app.ui.text.descriptions import marked_sentence, place_text
from timeline_app.ui.text.rich_text import escape
from timeline_app.ui.text.translation import tr
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.workbench import Workbench

# Some 600 pages; beyond that nobody wants paper.
MOST_PRINTED = 5000
_MARGIN_MM = 14.0
_DOTS_OF_SCREEN = 96


def print_dialog(bench: Workbench, canvas: TimelineCanvas) -> None:
    """Ask for a printer, then print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(*[_MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    printer.setDocName(bench.host.windowTitle())
    dialog = _PrintDialog(printer, bench)
    dialog.setObjectName("print")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    wanted = QDialog.DialogCode.Accepted
    dialog.finished.connect(lambda result: print_to(bench, canvas, printer) if result == wanted else None)
    dialog.show()


class _PrintDialog(QPrintDialog):
    """Closes when another workspace comes: it was to print the one that was seen."""

    def __init__(self, printer: QPrinter, bench: Workbench) -> None:
        super().__init__(printer, bench.host)
        self._session, self._workspace = bench.session, bench.session.workspace
        bench.session.timeline_changed.connect(self._on_timeline_changed)

    def _on_timeline_changed(self) -> None:
        if self._session.workspace is not self._workspace:
            self.reject()


def print_to(bench: Workbench, canvas: TimelineCanvas, printer: QPrinter) -> None:
    """The picture over the width of the first page, the events on those after it."""
    painter = QPainter(printer)
    if not painter.isActive():
        bench.failed.emit(tr("The printer could not be started. Choose another one, or print to a file."))
        return
    page = printer.pageRect(QPrinter.Unit.DevicePixel).size()
    # Laid out as on the screen and drawn larger, or type would be a sixth of its size.
    dots = printer.resolution() / _DOTS_OF_SCREEN
    size = page.width() / dots, page.height() / dots
    painter.scale(dots, dots)
    _draw_picture(canvas, painter, size)
    pages = Pages(chronology(bench), size, bench.host.font())
    foot, title = tr("{title} – page {number} of {count}"), _title(bench, canvas)
    for number in range(len(pages)):
        printer.newPage()
        # The picture is the first page.
        pages.draw(painter, number, foot.format(title=title, number=number + 2, count=len(pages) + 1))
    painter.end()


def _title(bench: Workbench, canvas: TimelineCanvas) -> str:
    written = proposed(canvas, Scope.ALL).title
    return written or bench.host.windowTitle()


def _draw_picture(canvas: TimelineCanvas, painter: QPainter, size: tuple[float, float]) -> None:
    """All events that are shown, in light colours."""
    around = proposed(canvas, Scope.ALL)._asdict()
    picture = picture_of(canvas, {"look": "light", "legend": True, "size": "a4", "sheets": 1, **around}, Scope.ALL)
    # The page of this printer, which has its margins already.
    paper = picture.paper._replace(width=size[0], height=size[1])
    picture._replace(paper=paper).composed().draw(painter)


def chronology(bench: Workbench) -> list[Entry]:
    """The shown events in date order as rich text, under their years: date, label, sentence and where it stands."""
    session = bench.session
    positions = session.filter.shown_positions()
    entries, year = [], ""
    for position in islice(positions.tolist(), MOST_PRINTED):
        event = session.timeline.events[position]
        told = bench.names.year_text(event.interval.first_day.year)
        if told != year:
            entries.append(Entry(f"<h3>{escape(told)}</h3>", heading=True))
            year = told
        entries.append(Entry(_entry(bench, event)))
    more = len(positions) - MOST_PRINTED
    if more > 0:
        rest = tr("and %Ln more", "", more)
        entries.append(Entry(f"<p>{escape(rest)}</p>"))
    return entries


def _entry(bench: Workbench, event: Event) -> str:
    timeline = bench.session.timeline
    document = timeline.pages[timeline.page_of(event.id)].analysis.document
    date = date_text(event.interval, event.granularity, event.mod, bench.names)
    return (
        f"<table width='100%'><tr><td width='20%'><b>{escape(date)}</b></td><td><b>{escape(event.label)}</b><br>"
        f"{marked_sentence(event)}<br><i>{escape(place_text(event, document))}</i></td></tr></table>"
    )
