"""Labels of events: measured and prepared when first seen, and kept while they are likely to be seen again."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTransform

from timeline_app.layout.arrays import Floats, Positions

_KEPT = 20_000
_PREPARED = 3_000


class Labels:
    """The labels of one timeline in one font; `text_of` gives an event's label by its position."""

    def __init__(self, text_of: Callable[[int], str], font: QFont, longest: float) -> None:
        self._text_of = text_of
        self._font = font
        self._longest = longest
        self._metrics = QFontMetricsF(font)
        self._characters: dict[str, float] = {}
        self._widths: dict[int, float] = {}
        self._prepared: dict[tuple[int, int], QStaticText] = {}
        self._height = self._metrics.height()

    def widths(self, positions: Positions) -> Floats:
        """Pixels that labels take, at most the longest allowed."""
        if len(self._widths) > _KEPT:
            self._widths.clear()
        known = self._widths
        found = []
        for position in positions.tolist():
            width = known.get(position)
            if width is None:
                width = known[position] = min(self._width(self._text_of(position)), self._longest)
            found.append(width)
        return np.array(found, dtype=np.float64)

    def draw(self, painter: QPainter, position: int, left: float, middle: float, room: float) -> None:
        """Draw a label in the painter's pen, cut to its room, around a middle line."""
        key = (position, int(room + 0.5))
        prepared = self._prepared.get(key)
        if prepared is None:
            if len(self._prepared) > _PREPARED:
                self._prepared.clear()
            prepared = self._prepared[key] = self._prepare(position, room)
        painter.drawStaticText(QPointF(left, round(middle - self._height / 2)), prepared)

    def _prepare(self, position: int, room: float) -> QStaticText:
        text = self._text_of(position)
        if self._width(text) > room:
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room + 0.5)
        prepared = QStaticText(text)
        prepared.setTextFormat(Qt.TextFormat.PlainText)
        prepared.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        prepared.prepare(QTransform(), self._font)
        return prepared

    def _width(self, text: str) -> float:
        """The sum of the characters' widths: some percent more than the exact width, for a tenth of the time."""
        known = self._characters
        width = 1.0
        for character in text:
            single = known.get(character)
            if single is None:
                single = known[character] = self._metrics.horizontalAdvance(character)
            width += single
        return width
