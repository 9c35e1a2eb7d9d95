"""What is written around a picture: a title and what is below it, and at the foot where all of it comes from."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter

from timeline_app.paint.theme import Theme

_EDGE, _AIR, _BETWEEN = 12.0, 12.0, 3.0
_TITLE, _SUBTITLE, _SOURCE = 1.7, 1.1, 0.9
"""Sizes of type, as compared with that of the picture."""
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_HIGHEST = 10_000.0


class Imprint(NamedTuple):
    """Each in plain text, as many lines as it takes; what is empty takes no room."""

    title: str = ""
    subtitle: str = ""
    source: str = ""


class _Text(NamedTuple):
    """A text in its type, and the box that it takes."""

    text: str
    font: QFont
    box: QRectF


def heights(imprint: Imprint, width: float, font: QFont) -> tuple[float, float]:
    """Pixels above a picture of a width, and below it."""
    return _bottom(_head(imprint, width, font)), _bottom(_foot(imprint, width, font))


def draw_head(painter: QPainter, imprint: Imprint, width: float, theme: Theme, font: QFont) -> None:
    """Draw the titles, from the painter's origin on."""
    _draw(painter, _head(imprint, width, font), theme)


def draw_foot(painter: QPainter, imprint: Imprint, width: float, theme: Theme, font: QFont) -> None:
    """Draw the sources, from the painter's origin on."""
    _draw(painter, _foot(imprint, width, font), theme)


def _head(imprint: Imprint, width: float, font: QFont) -> list[_Text]:
    texts = [(imprint.title, _sized(font, _TITLE, QFont.Weight.DemiBold)), (imprint.subtitle, _sized(font, _SUBTITLE))]
    return list(_stacked(texts, width))


def _foot(imprint: Imprint, width: float, font: QFont) -> list[_Text]:
    return list(_stacked([(imprint.source, _sized(font, _SOURCE))], width))


def _stacked(texts: list[tuple[str, QFont]], width: float) -> Iterator[_Text]:
    top = _AIR
    for text, font in texts:
        if text.strip():
            room = QRectF(_EDGE, top, max(width - 2 * _EDGE, 1.0), _HIGHEST)
            box = QFontMetricsF(font).boundingRect(room, int(_WRAPPED), text)
            # Two pixels more: as wide as it was measured, a last word may wrap when it is drawn.
            yield _Text(text, font, QRectF(room.topLeft(), box.size()).adjusted(0, 0, 2, 0))
            top += box.height() + _BETWEEN


def _bottom(texts: list[_Text]) -> float:
    return texts[-1].box.bottom() + _AIR if texts else 0.0


def _draw(painter: QPainter, texts: list[_Text], theme: Theme) -> None:
    for text, font, box in texts:
        painter.setFont(font)
        painter.setPen(theme.text if font.weight() == QFont.Weight.DemiBold else theme.muted)
        painter.drawText(box, int(_WRAPPED), text)


def _sized(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The same type in another size, in pixels of the picture."""
    sized = QFont(font)
    sized.setPixelSize(round(QFontInfo(font).pixelSize() * factor))
    sized.setWeight(weight)
    return sized
