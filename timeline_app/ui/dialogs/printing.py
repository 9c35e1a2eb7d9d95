"""Prints the timeline as it is seen, and after it the chronology of the shown events."""

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from timeline_app.layout.dates import date_text
from timeline_app.paint.sheet import draw_sheet
from timeline_app.paint.theme import load_theme
from timeline_app.ui.dialogs.picturing import sheet_of
from timeline_app.ui.text.descriptions import marked_sentence, place_text
from timeline_app.ui.text.rich_text import escape
from timeline_app.ui.text.translation import tr

if TYPE_CHECKING:
    from timeline_app.ui.window.main_window import MainWindow

MOST_PRINTED = 5000
_MARGIN_MM = 14.0
_DOTS_OF_SCREEN = 96


def print_dialog(window: "MainWindow") -> None:
    """Ask for a printer, then print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(*[_MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    printer.setDocName(window.windowTitle())
    dialog = QPrintDialog(printer, window)
    dialog.setObjectName("print")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.finished.connect(lambda result: print_to(window, printer) if result == QDialog.DialogCode.Accepted else None)
    dialog.show()


def print_to(window: "MainWindow", printer: QPrinter) -> None:
    """The picture over the width of the first page, the events on those after it."""
    painter = QPainter(printer)
    if not painter.isActive():
        window.banner.show_message(tr("The printer could not be started. Choose another one, or print to a file."))
        return
    page = printer.pageRect(QPrinter.Unit.DevicePixel).size()
    _draw_picture(window, painter, page.width(), page.height())
    dots = printer.resolution() / _DOTS_OF_SCREEN
    text = QTextDocument()
    text.setDefaultFont(window.font())
    text.setDocumentMargin(0)
    text.setHtml(chronology(window))
    size = QSizeF(page.width() / dots, page.height() / dots)
    text.setPageSize(size)
    for number in range(text.pageCount()):
        printer.newPage()
        painter.save()
        painter.scale(dots, dots)
        painter.translate(0, -number * size.height())
        text.drawContents(painter, QRectF(0, number * size.height(), size.width(), size.height()))
        painter.restore()
    painter.end()


def _draw_picture(window: "MainWindow", painter: QPainter, width: float, height: float) -> None:
    """The stretch of time that the canvas shows, in light colours; on a whole page more events have room."""
    canvas, theme = window.canvas, load_theme(dark=False)
    scale = width / canvas.width()
    painter.save()
    painter.scale(scale, scale)
    draw_sheet(painter, (canvas.width(), height / scale), canvas.view, sheet_of(window, theme), theme, canvas.font())
    painter.restore()


def chronology(window: "MainWindow") -> str:
    """The shown events in date order as rich text: date, label, sentence and where it stands."""
    session = window.session
    positions = session.filter.shown_positions()
    rows = []
    for position in islice(positions.tolist(), MOST_PRINTED):
        event = session.timeline.events[position]
        document = session.timeline.pages[session.timeline.page_of(event.id)].analysis.document
        date = date_text(event.interval, event.granularity, event.mod, window.names)
        rows.append(
            f"<tr><td width='20%'><b>{escape(date)}</b></td><td><b>{escape(event.label)}</b><br>"
            f"{marked_sentence(event)}<br><i>{escape(place_text(event, document))}</i></td></tr>"
        )
    more = len(positions) - MOST_PRINTED
    rest = f"<p>{escape(tr('and %Ln more', '', more))}</p>" if more > 0 else ""
    title = escape(window.windowTitle())
    return f"<h3>{title}</h3><table cellspacing='6' width='100%'>{''.join(rows)}</table>{rest}"
