"""One event's mark: a bar of its true width or a point, certainty by shape and fill, edges as they are known."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPolygonF

from timeline_app.layout.items import Trait
from timeline_app.layout.scene import FADE
from timeline_app.model.timex import Certainty
from timeline_app.paint.theme import Theme, faded

_SOFT_PIXELS = 48.0
_RADIUS = 3.0


def draw_bar(painter: QPainter, theme: Theme, box: QRectF, certainty: Certainty, traits: int) -> None:
    """A stretch of time: solid if stated, outlined if computed, hatched and dashed if inferred."""
    colour = theme.of(certainty)
    left = FADE if traits & Trait.OPEN_START else 0.0
    right = FADE if traits & Trait.OPEN_END else 0.0
    whole = box.adjusted(-left, 0, right, 0)
    painter.setPen(Qt.PenStyle.NoPen)
    if certainty is Certainty.STATED:
        painter.setBrush(_along(whole, box, colour, traits, 1.0))
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        return
    painter.setBrush(_along(whole, box, colour, traits, 0.16))
    painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
    if certainty is Certainty.INFERRED:
        _hatch(painter, whole, box, colour, traits)
    pen = QPen(_along(whole, box, colour, traits, 1.0), 1.4)
    if certainty is Certainty.INFERRED:
        pen.setDashPattern([3.0, 2.2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(whole.adjusted(0.7, 0.7, -0.7, -0.7), _RADIUS, _RADIUS)


def draw_point(
    painter: QPainter, theme: Theme, middle: QPointF, size: float, certainty: Certainty, traits: int
) -> None:
    """A stretch too short to see: a disc if stated, a ring if computed, a dashed diamond if inferred."""
    colour = theme.of(certainty)
    radius = size / 2
    if traits & Trait.OPEN_START:
        _tail(painter, colour, middle, -FADE)
    if traits & Trait.OPEN_END:
        _tail(painter, colour, middle, FADE)
    if traits & (Trait.SOFT_START | Trait.SOFT_END):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(colour, 0.22))
        painter.drawEllipse(middle, radius + 3, radius + 3)
        radius -= 1
    if certainty is Certainty.STATED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(middle, radius - 0.5, radius - 0.5)
        return
    painter.setPen(QPen(colour, 1.8))
    painter.setBrush(_over(theme.surface, colour, 0.2))
    if certainty is Certainty.COMPUTED:
        painter.drawEllipse(middle, radius - 1, radius - 1)
        return
    x, y = middle.x(), middle.y()
    painter.drawPolygon(
        QPolygonF([QPointF(x, y - radius), QPointF(x + radius, y), QPointF(x, y + radius), QPointF(x - radius, y)])
    )


def draw_conflict(painter: QPainter, theme: Theme, corner: QPointF) -> None:
    """The mark of a contradiction: a small triangle with its tip up, at the upper left of an event."""
    x, y = corner.x(), corner.y()
    painter.setPen(QPen(theme.surface, 1.2))
    painter.setBrush(theme.conflict)
    painter.drawPolygon(QPolygonF([QPointF(x, y - 6.5), QPointF(x + 6.5, y + 4.5), QPointF(x - 6.5, y + 4.5)]))
    painter.setPen(QPen(theme.surface, 1.5))
    painter.drawLine(QPointF(x, y - 2.2), QPointF(x, y + 1))
    painter.drawPoint(QPointF(x, y + 2.9))


def _along(whole: QRectF, box: QRectF, colour: QColor, traits: int, opacity: float) -> QBrush:
    """A brush that fades out at soft edges and beyond open ends."""
    plain = faded(colour, opacity)
    if not traits & ~Trait.CONFLICT or whole.width() <= 0:
        return QBrush(plain)
    gradient = QLinearGradient(whole.topLeft(), whole.topRight())
    soft = min(_SOFT_PIXELS, box.width() * 0.42) / whole.width()
    begin, end = (box.left() - whole.left()) / whole.width(), (box.right() - whole.left()) / whole.width()
    nothing, start, stop = faded(colour, 0.0), plain, plain
    if traits & (Trait.SOFT_START | Trait.OPEN_START):
        start = nothing if begin > 0 else faded(colour, opacity * 0.12)
        begin += soft if traits & Trait.SOFT_START else 0.0
    if traits & (Trait.SOFT_END | Trait.OPEN_END):
        stop = nothing if end < 1 else faded(colour, opacity * 0.12)
        end -= soft if traits & Trait.SOFT_END else 0.0
    gradient.setStops([(0.0, start), (min(begin, 1.0), plain), (max(end, 0.0), plain), (1.0, stop)])
    return QBrush(gradient)


def _hatch(painter: QPainter, whole: QRectF, box: QRectF, colour: QColor, traits: int) -> None:
    """Slanted lines, drawn where the bar is, at the opacity that the bar has there."""
    painter.save()
    painter.setClipRect(whole, Qt.ClipOperation.IntersectClip)
    view = painter.clipBoundingRect()
    painter.setPen(QPen(_along(whole, box, colour, traits, 0.4), 1.0))
    height = whole.height()
    x = view.left() - (view.left() - whole.left()) % 6.0 - height
    lines = []
    while x < view.right():
        lines.append((QPointF(x, whole.bottom()), QPointF(x + height, whole.top())))
        x += 6.0
    for low, high in lines:
        painter.drawLine(low, high)
    painter.restore()


def _tail(painter: QPainter, colour: QColor, middle: QPointF, length: float) -> None:
    gradient = QLinearGradient(middle, QPointF(middle.x() + length, middle.y()))
    gradient.setStops([(0.0, faded(colour, 0.8)), (1.0, faded(colour, 0.0))])
    painter.setPen(QPen(QBrush(gradient), 3.0))
    painter.drawLine(middle, QPointF(middle.x() + length, middle.y()))


def _over(ground: QColor, colour: QColor, part: float) -> QColor:
    """`colour` laid over `ground`, opaque, so that lines behind do not show through."""
    below, above = (ground.red(), ground.green(), ground.blue()), (colour.red(), colour.green(), colour.blue())
    return QColor(*(round(under * (1 - part) + over * part) for under, over in zip(below, above, strict=True)))
