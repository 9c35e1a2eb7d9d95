"""One event's mark: a bar of its true width or a point, certainty by shape and fill, edges as they are known.

Devices that keep shapes as such, for print and for SVG, are told the ground: they get no pixels, outlines of one
colour, and colours that fade into the ground, because PDF has no gradients that let the ground through.
"""

from functools import lru_cache
from math import ceil

from PySide6 import QtGui
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPolygonF

from timeline_app.layout.items import SOFT, Trait
from timeline_app.layout.mark import FADE
from timeline_app.model.timex import Certainty
from timeline_app.paint.pixmap import drawn
from timeline_app.paint.theme import Theme, faded, over

# Pixels over which a soft edge fades, the rounding of corners, and the distance of hatched lines.
_SOFT_PIXELS = 48.0
_RADIUS = 3.0
_HATCH = 6
_HATCHED = 40 * _HATCH
# The opacity of lines in a bar that fades.
_FADING = 0.4
_WITHIN = Qt.ClipOperation.IntersectClip
# Plain numbers: an operator of an enumeration takes longer than the drawing of a point.
_SOFT, _OPEN_START, _OPEN_END = int(SOFT), int(Trait.OPEN_START), int(Trait.OPEN_END)
_SOFT_START, _SOFT_END = int(Trait.SOFT_START), int(Trait.SOFT_END)
_EDGES = _SOFT | _OPEN_START | _OPEN_END
_MENTION = int(Trait.MENTION)
# What is only mentioned is drawn smaller by this factor.
_SMALLER = 0.5


def draw_bar(
    painter: QPainter, colour: QColor, box: QRectF, certainty: Certainty, traits: int, ground: QColor | None = None
) -> None:
    """A stretch of time: solid if stated, outlined if computed, hatched and dashed if inferred, framed if by hand."""
    if traits & _MENTION:
        box = _thin(box)
    # What is open goes on beyond the date that is named, and fades there.
    left = FADE if traits & _OPEN_START else 0.0
    right = FADE if traits & _OPEN_END else 0.0
    whole = box.adjusted(-left, 0, right, 0)
    painter.setPen(Qt.PenStyle.NoPen)
    if certainty is Certainty.STATED:
        painter.setBrush(_along(whole, box, colour, traits, 1.0, ground))
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        return
    if certainty is Certainty.GIVEN:
        painter.setBrush(_along(whole, box, colour, traits, 1.0, ground))
        painter.drawRect(whole)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        white = QColor(Qt.GlobalColor.white)
        painter.setPen(QPen(_along(whole, box, white, traits if ground is None else 0, 0.75, ground), 1.0))
        # A white line inside tells what a person set from what the text states, without another colour.
        painter.drawRect(whole.adjusted(2, 2, -2, -2))
        return
    painter.setBrush(_along(whole, box, colour, traits, 0.16, ground))
    painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
    if certainty is Certainty.INFERRED:
        _hatch(painter, whole, box, colour, traits, ground)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = _along(whole, box, colour, traits if ground is None else 0, 1.0, ground)
    if certainty is Certainty.INFERRED:
        _dash(painter, whole, edge)
    else:
        painter.setPen(QPen(edge, 1.4))
        painter.drawRoundedRect(whole.adjusted(0.7, 0.7, -0.7, -0.7), _RADIUS, _RADIUS)


def draw_point(
    painter: QPainter,
    ground: QColor,
    colour: QColor,
    middle: QPointF,
    size: float,
    certainty: Certainty,
    traits: int,
    shapes: bool = False,
) -> None:
    """A stretch too short to see: a disc if stated, a ring if computed, a diamond if inferred, a square if by hand."""
    if traits & _MENTION:
        size *= _SMALLER
    if traits & _OPEN_START:
        _tail(painter, colour, middle, -FADE, ground if shapes else None)
    if traits & _OPEN_END:
        _tail(painter, colour, middle, FADE, ground if shapes else None)
    if shapes:
        _draw_shape(painter, ground, colour, middle, size / 2, certainty, bool(traits & _SOFT))
        return
    ratio = painter.device().devicePixelRatio()
    # Numbers, by which a memo knows colours; QColor has no hash.
    pixmap = _point(ground.rgb(), colour.rgb(), size, certainty, bool(traits & _SOFT), ratio)
    half = pixmap.width() / ratio / 2
    painter.drawPixmap(QPointF(middle.x() - half, middle.y() - half), pixmap)


def _thin(box: QRectF) -> QRectF:
    """The stretch of a bar for what is only mentioned."""
    spare = box.height() * (1 - _SMALLER) / 2
    return box.adjusted(0, spare, 0, -spare)


def draw_conflict(painter: QPainter, theme: Theme, corner: QPointF) -> None:
    """The mark of a contradiction: a small triangle with its tip up, at the upper left of an event."""
    x, y = corner.x(), corner.y()
    painter.setPen(QPen(theme.surface, 1.2))
    painter.setBrush(theme.conflict)
    painter.drawPolygon(QPolygonF([QPointF(x, y - 6.5), QPointF(x + 6.5, y + 4.5), QPointF(x - 6.5, y + 4.5)]))
    painter.setPen(QPen(theme.surface, 1.5))
    painter.drawLine(QPointF(x, y - 2.2), QPointF(x, y + 1))
    painter.drawPoint(QPointF(x, y + 2.9))


@lru_cache(maxsize=512)
def _point(ground: int, colour: int, size: float, certainty: Certainty, soft: bool, ratio: float) -> QPixmap:
    """A point drawn once; hundreds of copies then cost as much as a dozen drawn anew."""
    # Room for the halo and for smoothed edges.
    side = int(size) + 9
    middle = QPointF(side / 2, side / 2)

    def draw(painter: QPainter) -> None:
        _draw_shape(painter, QColor(ground), QColor(colour), middle, size / 2, certainty, soft)

    return drawn(side, side, ratio, draw)


def _draw_shape(
    painter: QPainter, ground: QColor, colour: QColor, middle: QPointF, radius: float, certainty: Certainty, soft: bool
) -> None:
    if soft:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(colour, 0.22))
        painter.drawEllipse(middle, radius + 3, radius + 3)
        # The halo makes it look larger than its neighbours.
        radius -= 1
    if certainty is Certainty.STATED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(middle, radius - 0.5, radius - 0.5)
        return
    if certainty is Certainty.GIVEN:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        # A square of the same side as the disc's diameter would look larger than the disc.
        side = radius * 1.7
        painter.drawRect(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side))
        return
    painter.setPen(QPen(colour, 1.8))
    painter.setBrush(over(ground, colour, 0.2))
    if certainty is Certainty.COMPUTED:
        painter.drawEllipse(middle, radius - 1, radius - 1)
        return
    x, y = middle.x(), middle.y()
    painter.drawPolygon(
        QPolygonF([QPointF(x, y - radius), QPointF(x + radius, y), QPointF(x, y + radius), QPointF(x - radius, y)])
    )


def _along(whole: QRectF, box: QRectF, colour: QColor, traits: int, opacity: float, ground: QColor | None) -> QBrush:
    """A brush that fades out at soft edges and beyond open ends."""
    plain = _lighter(colour, opacity, ground)
    if not traits & _EDGES or whole.width() <= 0:
        return QBrush(plain)
    gradient = _gradient(whole.topLeft(), whole.topRight())
    begin, end = (min(max((x - whole.left()) / whole.width(), 0.0), 1.0) for x in _solid(whole, box, traits))
    nothing, start, stop = _lighter(colour, 0.0, ground), plain, plain
    if traits & (Trait.SOFT_START | Trait.OPEN_START):
        start = nothing if box.left() > whole.left() else _lighter(colour, opacity * 0.12, ground)
    if traits & (Trait.SOFT_END | Trait.OPEN_END):
        stop = nothing if box.right() < whole.right() else _lighter(colour, opacity * 0.12, ground)
    gradient.setStops([(0.0, start), (begin, plain), (end, plain), (1.0, stop)])
    return QBrush(gradient)


def _solid(whole: QRectF, box: QRectF, traits: int) -> tuple[float, float]:
    """From where to where a bar does not fade."""
    # Something of a short bar stays solid between two soft ends.
    soft = min(_SOFT_PIXELS, box.width() * 0.42)
    left = box.left() + (soft if traits & _SOFT_START else 0.0)
    return left, box.right() - (soft if traits & _SOFT_END else 0.0)


def _lighter(colour: QColor, opacity: float, ground: QColor | None) -> QColor:
    """A colour through which the ground is seen, or which looks so."""
    return faded(colour, opacity) if ground is None else over(ground, colour, opacity)


def _dash(painter: QPainter, whole: QRectF, edge: QBrush) -> None:
    """A dashed outline on whole pixels; smoothed, a long one would take a millisecond and more."""
    pen = QPen(edge, 1.0)
    pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawRect(whole.toRect().adjusted(0, 0, -1, -1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _hatch(painter: QPainter, whole: QRectF, box: QRectF, colour: QColor, traits: int, ground: QColor | None) -> None:
    """Slanted lines, drawn where the bar is, at the opacity that the bar has there."""
    if ground is not None:
        _hatch_lines(painter, box, over(ground, colour, 0.5))
        return
    left, right = _solid(whole, box, traits)
    tile = _hatching(faded(colour, _FADING if traits & _EDGES else 0.5).rgba(), painter.device().devicePixelRatio())
    painter.save()
    painter.setBrushOrigin(whole.topLeft())
    painter.fillRect(QRectF(left, whole.top(), right - left, whole.height()), QBrush(tile))
    for first, last in ((whole.left(), left), (right, whole.right())):
        if first < last:
            painter.save()
            painter.setClipRect(QRectF(first, whole.top(), last - first, whole.height()), _WITHIN)
            painter.setPen(QPen(_along(whole, box, colour, traits, _FADING, None), 1.0))
            # In step with the tile.
            begin = first - (first - whole.left()) % _HATCH - whole.height()
            places = (begin + number * _HATCH for number in range(ceil((last - begin) / _HATCH)))
            painter.drawLines([QLineF(x, whole.bottom(), x + whole.height(), whole.top()) for x in places])
            painter.restore()
    painter.restore()


def _hatch_lines(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Slanted lines that end at the edges by themselves: SVG knows no clipping."""
    painter.setPen(QPen(colour, 1.0))
    height = box.height()
    x = box.left() - height + _HATCH
    while x < box.right():
        low, high = max(box.left() - x, 0.0), min(box.right() - x, height)
        painter.drawLine(QPointF(x + low, box.bottom() - low), QPointF(x + high, box.bottom() - high))
        x += _HATCH


@lru_cache(maxsize=64)
def _hatching(colour: int, ratio: float) -> QPixmap:
    """A tile of slanted lines: a wide one, for each tile is copied by itself."""

    def draw(painter: QPainter) -> None:
        painter.setPen(QPen(QColor.fromRgba(colour), 1.0))
        for batch in range(-_HATCH, _HATCHED + 1, _HATCH):
            painter.drawLine(QPointF(batch, _HATCH), QPointF(batch + _HATCH, 0))

    return drawn(_HATCHED, _HATCH, ratio, draw)


def _gradient(begin: QPointF, end: QPointF) -> "QtGui.QLinearGradient":
    # Qt makes the class when its name is first taken from the module, with the names of 160 ready-made gradients.
    return QtGui.QLinearGradient(begin, end)


def _tail(painter: QPainter, colour: QColor, middle: QPointF, length: float, ground: QColor | None) -> None:
    gradient = _gradient(middle, QPointF(middle.x() + length, middle.y()))
    gradient.setStops([(0.0, _lighter(colour, 0.8, ground)), (1.0, _lighter(colour, 0.0, ground))])
    painter.fillRect(QRectF(min(middle.x(), middle.x() + length), middle.y() - 1.5, abs(length), 3.0), gradient)
