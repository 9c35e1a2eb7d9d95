"""A pane that shows what a file or a page will look like: a picture, a page of text, or why there is none."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QImage, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import ElidedLabel

_SHOW_PROGRESS_AFTER_MS = 300
_NARROWEST_BAR = 48
_MARKED = "mark { font-weight: 600; } blockquote { margin-left: 12px; } .date { color: gray; }"


class _Picture(QLabel):
    """A picture that a click brings up close."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()


class Preview(QWidget):
    """Made by jobs, whose progress it shows when they take long; `wanted` asks for it in another size."""

    wanted = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.is_close = False
        self.picture = _Picture(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(tr("Preview"))
        self.picture.clicked.connect(self.toggle)
        self.area = QScrollArea(self)
        self.area.setObjectName("preview")
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidget(self.picture)
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("Preview"))
        self.page.document().setDefaultStyleSheet(_MARKED)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setProperty("role", "muted")
        self.stack = QStackedWidget(self)
        for shown in (self.message, self.area, self.page):
            self.stack.addWidget(shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack, 1)
        column.addLayout(self._below())
        self._late = QTimer(self, singleShot=True, interval=_SHOW_PROGRESS_AFTER_MS)
        self._late.timeout.connect(lambda: self._show_progress(True))
        # Most are made before anybody would have read that they are.
        jobs.started.connect(lambda _title: self._late.start())
        jobs.progressed.connect(lambda share: self.progress.setValue(round(share * 1000)))
        jobs.ended.connect(self._on_ended)
        self._show_progress(False)

    def _below(self) -> QHBoxLayout:
        # It gives way to the progress, which else widened the pane that a picture is made for.
        self.told = ElidedLabel(self)
        self.told.setProperty("role", "muted")
        self.zoom = QPushButton(self)
        self.zoom.setProperty("link", True)
        self.zoom.clicked.connect(self.toggle)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        # Narrow enough to widen no pane that it appears in.
        self.progress.setMinimumWidth(_NARROWEST_BAR)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.clicked.connect(self._jobs.cancel)
        row = QHBoxLayout()
        # As high without the progress as with it, for a picture is made for the room that there was at its beginning.
        row.addStrut(self.cancel.sizeHint().height())
        row.addWidget(self.told, 1)
        for widget in (self.progress, self.cancel, self.zoom):
            row.addWidget(widget)
        return row

    @property
    def room(self) -> QSize:
        """Pixels that a picture has which is seen as a whole."""
        return self.stack.size() - QSize(24, 24)

    def show_picture(self, image: QImage, told: str) -> None:
        """Show pixels as they are; `told` says below what they are of."""
        self.picture.setPixmap(QPixmap.fromImage(image))
        self.picture.resize(self.picture.sizeHint())
        self.zoom.setText(tr("Whole picture") if self.is_close else tr("Full size"))
        self._show(self.area, told)

    def show_page(self, page: str, rich: bool) -> None:
        """Show the beginning of a text."""
        self.page.setFont(self.font() if rich else QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        (self.page.setHtml if rich else self.page.setPlainText)(page)
        self.page.setLineWrapMode(QTextBrowser.LineWrapMode.WidgetWidth if rich else QTextBrowser.LineWrapMode.NoWrap)
        self._show(self.page, "")

    def show_message(self, text: str) -> None:
        self.message.setText(text)
        self._show(self.message, "")

    def toggle(self) -> None:
        """Bring the picture up close, or show all of it again."""
        self.is_close = not self.is_close
        self.wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Full size and texts do not depend on the room that there is.
        if self.stack.currentWidget() is self.area and not self.is_close:
            self.wanted.emit()

    def _show(self, shown: QWidget, told: str) -> None:
        self.stack.setCurrentWidget(shown)
        self.told.set_text(told)
        self.zoom.setVisible(shown is self.area)

    def _on_ended(self) -> None:
        self._late.stop()
        self._show_progress(False)

    def _show_progress(self, shown: bool) -> None:
        self.progress.setVisible(shown)
        self.cancel.setVisible(shown)
