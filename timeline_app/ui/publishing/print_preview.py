"""The first pages as they will be printed, and the way to a printer."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPicture, QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from timeline_app.paint.painting import painting
from timeline_app.ui.jobs.jobs import Jobs, Work, checked
from timeline_app.ui.publishing.exporting import Exporter
from timeline_app.ui.publishing.printing import (
    DOTS_OF_SCREEN,
    MARGIN_MM,
    Leaves,
    Printed,
    new_printer,
    print_dialog,
    size_of,
    what_is_shown,
)
from timeline_app.ui.text.translation import number_text, tr
from timeline_app.ui.widgets.style import primary_button
from timeline_app.ui.workbench import Workbench

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress

MOST_PREVIEWED = 12
_BETWEEN = 14


def previewing(printed: Printed, size: tuple[float, float]) -> Work:
    """The first pages, each as what is drawn on it, and how many there are."""

    def work(progress: "Progress", cancelled: Callable[[], bool]) -> tuple[list[QPicture], int]:
        reached = checked(progress, cancelled)
        leaves, pictures = Leaves(printed, size), []
        for number in range(min(len(leaves), MOST_PREVIEWED)):
            reached(number / MOST_PREVIEWED)
            # A picture of strokes, not of dots: it stays sharp at any width, and can be made beside the window's
            # thread.
            picture = QPicture()
            with painting(picture) as painter:
                leaves.draw(painter, number)
            pictures.append(picture)
        return pictures, len(leaves)

    return work


class PrintPreview(QDialog):
    """The first pages as they will be printed, and the way to a printer."""

    def __init__(self, bench: Workbench, exporter: Exporter) -> None:
        super().__init__(bench.host)
        self.setObjectName("print_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Print preview"))
        printer = new_printer(bench.host.windowTitle())
        size = size_of(printer)
        self.sheets = _Sheets(size, self)
        self.area = QScrollArea(self)
        self.area.setAccessibleName(tr("Print preview"))
        self.area.setWidget(self.sheets)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told = QLabel(tr("The pages are being laid out …"), self)
        self.told.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.print = primary_button(tr("&Print …"), self)
        buttons.addButton(self.print, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.close)
        self.print.clicked.connect(partial(print_dialog, bench, exporter))
        self.print.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.area, 1)
        column.addWidget(self.told)
        column.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 130, self.fontMetrics().height() * 40)
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_laid_out)
        self.jobs.failed.connect(self.told.setText)
        bench.close_with_workspace(self)
        self.jobs.begin(tr("Print preview"), previewing(what_is_shown(bench, exporter), size))

    @Slot(object)
    def _on_laid_out(self, found: tuple[list[QPicture], int]) -> None:
        pictures, count = found
        if count > len(pictures):
            text = tr("The first {number} of {count} pages")
            self.told.setText(text.format(number=len(pictures), count=number_text(count)))
        else:
            self.told.setText(tr("%Ln page(s)", "", count))
        self.sheets.show_pages(pictures)


class _Sheets(QWidget):
    """Pages below each other, each as wide as there is room for."""

    def __init__(self, size: tuple[float, float], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Print preview"))
        margin = MARGIN_MM / 25.4 * DOTS_OF_SCREEN
        self._margin, self._paper = margin, (size[0] + 2 * margin, size[1] + 2 * margin)
        self.pictures: list[QPicture] = []

    def show_pages(self, pictures: list[QPicture]) -> None:
        self.pictures = pictures
        self._update_height()
        self.update()

    def box_of(self, number: int) -> QRectF:
        """Where the paper of a page lies."""
        wide = max(self.width() - 2 * _BETWEEN, 1)
        high = wide * self._paper[1] / self._paper[0]
        return QRectF(_BETWEEN, _BETWEEN + number * (high + _BETWEEN), wide, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._update_height()

    def _update_height(self) -> None:
        self.setMinimumHeight(round(self.box_of(len(self.pictures)).top()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            for number, picture in enumerate(self.pictures):
                box = self.box_of(number)
                # Every stroke of a page is drawn anew while one scrolls, so only those in sight are.
                if not box.intersects(QRectF(event.rect())):
                    continue
                painter.fillRect(box, Qt.GlobalColor.white)
                painter.save()
                painter.translate(box.topLeft())
                painter.scale(box.width() / self._paper[0], box.height() / self._paper[1])
                painter.drawPicture(QPointF(self._margin, self._margin), picture)
                painter.restore()
