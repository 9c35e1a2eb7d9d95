"""Entries of rich text on pages: none is split where a page ends, unless a whole page has no room for it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextDocument

from timeline_app.paint.sheet import in_pixels

Run = Callable[[Callable[[], Any]], Any]
"""How a call is made that needs a document of rich text."""

_BETWEEN = 6.0


class Entry(NamedTuple):
    """What stands together; a heading stays with what follows it."""

    html: str
    heading: bool = False


class Placed(NamedTuple):
    """An entry, or the part of a long one from `shift` on, and the stretch of a page's height that it has."""

    html: str
    top: float
    height: float
    shift: float = 0.0


def _at_once(call: Callable[[], Any]) -> Any:
    return call()


class Pages(Sequence[Sequence[Placed]]):
    """Entries shared out among pages of a width and height in pixels of a screen.

    Documents of rich text are objects of Qt with connections, which belong on the window's thread: made or ended on
    another one, they may wait for it while it waits for them. Whoever is on another one has a way there: `run`.
    """

    def __init__(self, entries: Sequence[Entry], size: tuple[float, float], font: QFont, run: Run = _at_once) -> None:
        self._width, self._font, self._run = size[0], font, run
        # The number of the page and the air above it.
        self._foot = QFontMetricsF(font).height() * 2
        self._height = size[1]
        self._pages: list[list[Placed]] = [[]]
        self._y = 0.0
        heights = [run(partial(self._height_of, entry.html)) for entry in entries]
        for number, (entry, height) in enumerate(zip(entries, heights, strict=True)):
            # A heading wants room for the entry below it, or for as much of it as a page has.
            after = heights[number + 1] + _BETWEEN if entry.heading and number + 1 < len(heights) else 0.0
            self._place(entry.html, height, after)

    def __len__(self) -> int:
        return len(self._pages)

    def __getitem__(self, number: int) -> Sequence[Placed]:  # type: ignore[override]
        return self._pages[number]

    def draw(self, painter: QPainter, number: int, foot: str) -> None:
        """Draw a page from the painter's origin on, at its foot a text, the number of the page for instance."""
        for placed in self._pages[number]:
            self._run(partial(self._draw_entry, painter, placed))
        painter.setFont(in_pixels(self._font))
        painter.setPen(QColor(90, 90, 90))
        box = QRectF(0, self._height - self._foot, self._width, self._foot)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), foot)

    def _place(self, html: str, height: float, after: float) -> None:
        room = self._height - self._foot
        if self._y and self._y + height + min(after, room - height) > room:
            self._pages.append([])
            self._y = 0.0
        shift = 0.0
        # The same entry is drawn on each of these pages, moved up by what was on those before.
        while height - shift > room:
            self._pages[-1].append(Placed(html, 0.0, room, shift))
            self._pages.append([])
            shift += room
        self._pages[-1].append(Placed(html, self._y, height - shift, shift))
        self._y += height - shift + _BETWEEN

    def _draw_entry(self, painter: QPainter, placed: Placed) -> None:
        painter.save()
        painter.translate(0, placed.top - placed.shift)
        seen = QRectF(0, placed.shift, self._width, placed.height)
        painter.setClipRect(seen, Qt.ClipOperation.IntersectClip)
        self._document(placed.html).drawContents(painter, seen)
        painter.restore()

    def _height_of(self, html: str) -> float:
        return self._document(html).size().height()

    def _document(self, html: str) -> QTextDocument:
        document = QTextDocument()
        document.setDefaultFont(self._font)
        document.setDocumentMargin(0)
        document.setHtml(html)
        document.setTextWidth(self._width)
        return document
