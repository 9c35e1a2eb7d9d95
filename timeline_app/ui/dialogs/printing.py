"""Prints the timeline as it is seen, and after it the chronology of the shown events."""

from itertools import islice

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from timeline_app.layout.dates import date_text
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
    _draw_picture(canvas, painter, page.width(), page.height())
    # Type is laid out as on the screen and drawn larger, or it would be a sixth of its size.
    dots = printer.resolution() / _DOTS_OF_SCREEN
    text = QTextDocument()
    text.setDefaultFont(bench.host.font())
    text.setDocumentMargin(0)
    text.setHtml(chronology(bench))
    size = QSizeF(page.width() / dots, page.height() / dots)
    text.setPageSize(size)
    # A page at a time, each clipped to its own stretch of the long column.
    for number in range(text.pageCount()):
        printer.newPage()
        painter.save()
        painter.scale(dots, dots)
        painter.translate(0, -number * size.height())
        text.drawContents(painter, QRectF(0, number * size.height(), size.width(), size.height()))
        painter.restore()
    painter.end()


def _draw_picture(canvas: TimelineCanvas, painter: QPainter, width: float, height: float) -> None:
    """The stretch of time that the canvas shows, in light colours; on a whole page more events have room."""
    options = {"look": "light", "legend": True, "size": "screen", "sheets": 1}
    composition = picture_of(canvas, options | proposed(canvas, Scope.VIEW)._asdict(), Scope.VIEW).composed()
    scale = min(width / composition.paper.width, height / composition.paper.height)
    painter.save()
    painter.scale(scale, scale)
    composition.draw(painter)
    painter.restore()


def chronology(bench: Workbench) -> str:
    """The shown events in date order as rich text: date, label, sentence and where it stands."""
    session = bench.session
    positions = session.filter.shown_positions()
    rows = []
    for position in islice(positions.tolist(), MOST_PRINTED):
        event = session.timeline.events[position]
        document = session.timeline.pages[session.timeline.page_of(event.id)].analysis.document
        date = date_text(event.interval, event.granularity, event.mod, bench.names)
        rows.append(
            f"<tr><td width='20%'><b>{escape(date)}</b></td><td><b>{escape(event.label)}</b><br>"
            f"{marked_sentence(event)}<br><i>{escape(place_text(event, document))}</i></td></tr>"
        )
    more = len(positions) - MOST_PRINTED
    rest = tr("and %Ln more", "", more)
    rest = f"<p>{escape(rest)}</p>" if more > 0 else ""
    title = escape(bench.host.windowTitle())
    return f"<h3>{title}</h3><table cellspacing='6' width='100%'>{''.join(rows)}</table>{rest}"
