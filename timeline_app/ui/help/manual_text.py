"""A page of the manual as it is read: Qt's Markdown with air between its lines, pictures no wider than the column."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from timeline_app.paint.painting import painting
from timeline_app.ui.help.manual_look import editing, part, pictures, set_out
from timeline_app.ui.help.manual_pages import KEYS_HERE
from timeline_app.ui.jobs.jobs import Jobs

_TAKEN_AT = 2
"""Pixels of a picture for each pixel of the window that it was taken of."""
_WIDEST_EM = 52
_MARKDOWN = QTextDocument.ResourceType.MarkdownResource
_IMAGE = QTextDocument.ResourceType.ImageResource


class ManualText(QTextBrowser):
    """Reads pages by their files; `key_list` makes the list of keys, in Markdown, for the page that wants it."""

    shown = Signal(QUrl)
    """Another page, or another place of it, set out and ready to be read."""

    def __init__(self, key_list: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._key_list = key_list
        self._page, self._look = "", ("", "")
        self._pictures: dict[str, QSize] = {}
        self._waiting: list[str] = []
        self.sourceChanged.connect(self._on_source_changed)
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_drawn)
        self.document().setUndoRedoEnabled(False)

    @property
    def is_drawn(self) -> bool:
        """Whether all pictures of the page have arrived."""
        return not self._waiting

    def reload(self) -> None:
        """The same place of the same page in other colours or another size of type."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self._page = ""
        self._forget_pictures()
        super().reload()
        bar.setValue(round(share * bar.maximum()))

    def _on_source_changed(self, address: QUrl) -> None:
        """Set out a page that was taken in, whether by a link, by the contents or on the way back."""
        if address.toLocalFile() != self._page:
            self._page, self._look = address.toLocalFile(), self._look_now()
            self._set_out()
            if address.hasFragment():
                self.scrollToAnchor(address.fragment())
        self.shown.emit(address)

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        if type == _IMAGE:
            # A picture comes a moment later; its place is kept free.
            return QImage()
        content = super().loadResource(type, name)
        if type == _MARKDOWN and content is not None:
            return bytes(content).decode("utf-8").replace(KEYS_HERE, self._key_list())
        return content

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_margins()
        self._size_pictures()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._page and event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            QTimer.singleShot(0, self, self._follow_look)

    def _follow_look(self) -> None:
        if self._look != self._look_now():
            self.reload()

    def _look_now(self) -> tuple[str, str]:
        """What the page is set out by."""
        return self.font().key(), self.palette().text().color().name()

    def _update_margins(self) -> None:
        """A column that is no wider than can be read with ease."""
        em = self.fontMetrics().height()
        spare = max(self.width() - _WIDEST_EM * em, 0)
        # Other margins come back here as another size.
        if spare != self.viewportMargins().right():
            self.setViewportMargins(0, 0, spare, 0)

    def _set_out(self) -> None:
        """Give the page its spaces, anchors, captions and pictures."""
        em = float(self.fontMetrics().height())
        with editing(self.document()):
            self.document().setDefaultFont(self.font())
            self._add_captions()
            set_out(self.document(), self.palette(), em)
        self._size_pictures()

    def _add_captions(self) -> None:
        """Below each picture what it shows, for eyes and for screen readers."""
        self._forget_pictures()
        for position, picture in reversed(list(pictures(self.document()))):
            self._pictures[picture.name()] = QImageReader(self._file(picture.name())).size() / _TAKEN_AT
            text = picture.property(QTextFormat.Property.ImageAltText) or ""
            cursor = QTextCursor(self.document())
            cursor.setPosition(position + 1)
            muted = QTextCharFormat()
            muted.setForeground(QApplication.palette().placeholderText())
            cursor.insertBlock(QTextBlockFormat(), muted)
            cursor.insertText(str(text), muted)

    def _forget_pictures(self) -> None:
        self.jobs.cancel()
        self._pictures.clear()
        self._waiting.clear()

    def _file(self, name: str) -> str:
        """The file of a picture that the page names."""
        return QUrl.fromLocalFile(self._page).resolved(QUrl(name)).toLocalFile()

    def _size_pictures(self) -> None:
        """Make all pictures as wide as they are or as the column is, then draw them one after the other."""
        room = self.viewport().width() - 2 * self.document().documentMargin()
        with editing(self.document()):
            for position, picture in list(pictures(self.document())):
                size = self._pictures.get(picture.name(), QSize(1, 1))
                width = max(min(size.width(), int(room)), 1)
                picture.setWidth(width)
                picture.setHeight(round(width * size.height() / max(size.width(), 1)))
                part(self.document(), position, 1).setCharFormat(picture)
        self._waiting = list(self._pictures)
        self._draw_next()

    def _draw_next(self) -> None:
        """One picture after the other, each made beside the window's thread."""
        places = {place.name(): place for _, place in pictures(self.document())}
        # While a page is being taken in, the pictures of the one before are still waited for.
        self._waiting = [name for name in self._waiting if name in places]
        if self._waiting:
            place = places[name := self._waiting[-1]]
            ratio = self.devicePixelRatio()
            size = QSize(round(place.width() * ratio), round(place.height() * ratio))
            self.jobs.begin(name, partial(_drawn, self._file(name), size, self.palette().mid().color()))

    @Slot(object)
    def _on_drawn(self, image: QImage) -> None:
        image.setDevicePixelRatio(self.devicePixelRatio())
        name = QUrl(self._waiting.pop())
        self.document().addResource(_IMAGE, self.document().baseUrl().resolved(name), image)
        self.viewport().update()
        self._draw_next()


def _drawn(path: str, size: QSize, frame: QColor, _progress: object, _cancelled: object) -> QImage:
    """A picture in the size that it is shown in, with a line around it: most end in the colour of the page."""
    shown = QImage(path).convertToFormat(QImage.Format.Format_RGB32).scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )  # fmt: skip
    with painting(shown) as painter:
        painter.setPen(frame)
        painter.drawRect(shown.rect().adjusted(0, 0, -1, -1))
    return shown
