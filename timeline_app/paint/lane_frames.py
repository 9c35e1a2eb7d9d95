"""What stands around the marks of lanes: their lines and names, what lies beyond the edges, the scale of bins."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from timeline_app.layout.framing import Beyond
from timeline_app.layout.scene import Scene, StripScene
from timeline_app.layout.strips import Strip
from timeline_app.paint.axis import AxisPicture
from timeline_app.paint.bins import bins_box
from timeline_app.paint.clip_range import ClipRange
from timeline_app.paint.theme import Theme, over

# What lies beyond an edge changes with every step of panning, so few of its words are met again.
_KEPT_WORDS = 500
_FIRST = 28.0
"""Where the first begins of what a header says, after its triangle."""
_FIRST_ON_PAPER = 8.0


class LaneLook(NamedTuple):
    """What a lane is called, how many events it has in words, and its colour; without one it is that of all marks."""

    name: str
    size: str
    colour: QColor | None = None


class LaneFrames:
    """Draws what is the same whatever stands in a lane; `looks` are the lanes' in their order.

    `handles` are triangles that open and close lanes; there is nothing to be clicked on paper.
    """

    def __init__(self, theme: Theme, axis: AxisPicture, looks: Sequence[LaneLook], handles: bool = True) -> None:
        self._theme = theme
        self._axis = axis
        self._looks = looks
        self._handles = handles
        self._first = _FIRST if handles else _FIRST_ON_PAPER
        self._edge_words: dict[Beyond, str] = {}
        self._edges: list[tuple[QRectF, Beyond]] = []
        self._strong_metrics = QFontMetricsF(axis.strong)

    def draw_header(self, painter: QPainter, width: float, scene: StripScene, reach: ClipRange) -> None:
        """A lane's line, then on a screen a triangle that says whether it is open, its colour, its name and count."""
        strip = scene.strip
        look = self._looks[strip.lane]
        # A single lane without a name has nothing to be told apart from.
        if strip.header and not look.name:
            return
        painter.setPen(QPen(self._theme.hairline, 1))
        painter.drawLine(QLineF(0, strip.top + 0.5, width, strip.top + 0.5))
        if not strip.header:
            return
        middle = strip.top + strip.header / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._handles:
            painter.setBrush(self._theme.muted)
            painter.drawPolygon(triangle(16.0, middle, strip.collapsed))
        left = self._name_left(look)
        if look.colour is not None:
            painter.setBrush(look.colour)
            painter.drawRoundedRect(QRectF(self._first, middle - 5, 10, 10), 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._draw_name(painter, look, left, middle, width, reach)

    def _draw_name(
        self, painter: QPainter, look: LaneLook, left: float, middle: float, width: float, reach: ClipRange
    ) -> None:
        metrics = self._strong_metrics
        name, after, end = self._measured(look, left, width)
        baseline = round(middle + (metrics.ascent() - metrics.descent()) / 2)
        if not reach.touches(left, end):
            return
        ground = QRectF(left - 3, middle - metrics.height() / 2, end - left + 3, metrics.height())
        painter.fillRect(ground, over(self._theme.surface, self._theme.window, 0.5))
        painter.setFont(self._axis.strong)
        painter.setPen(self._theme.text)
        painter.drawText(QPointF(left, baseline), name)
        painter.setFont(self._axis.font)
        painter.setPen(self._theme.muted)
        painter.drawText(QPointF(after, baseline), look.size)

    def draw_scale(self, painter: QPainter, scene: Scene, text: str, reach: ClipRange) -> None:
        """A line at the full height of the first bins, and in the middle of it what that stands for.

        The edges of a lane belong to what lies beyond them.
        """
        first = next((one for one in scene.strips if one.histogram is not None and not one.strip.collapsed), None)
        if first is None:
            # What bins there are stand in lanes of one line, which have no scale.
            return
        metrics = painter.fontMetrics()
        width, top = metrics.horizontalAdvance(text) + 10, round(bins_box(first)[0])
        box = QRectF((scene.view.width - width) / 2, top - metrics.height() - 2, width, metrics.height() + 2)
        painter.setPen(QPen(self._theme.faint, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(0, top + 0.5, scene.view.width, top + 0.5))
        if not reach.touches(box.left(), box.right()):
            return
        painter.fillRect(box, self._theme.surface)
        painter.setPen(self._theme.muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def draw_edges(self, painter: QPainter, scene: Scene, words: Callable[[Beyond], str]) -> None:
        """At both edges of each lane what of it lies beyond."""
        edges, metrics = [], painter.fontMetrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for strip in scene.strips:
            for one in strip.beyond:
                text = self._edge_text(one, words) if strip.strip.header else _short(one)
                wide, high = metrics.horizontalAdvance(text) + 12, min(self._axis.line + 3, _height(strip) - 1)
                width = scene.view.width
                left = self._beside_name(strip.strip, width) if one.earlier else width - wide - 4
                box = QRectF(left, strip.strip.top + (3 if strip.strip.header else 1), wide, high)
                painter.setPen(QPen(self._theme.hairline, 1))
                painter.setBrush(self._theme.raised)
                painter.drawRoundedRect(box, high / 2, high / 2)
                painter.setPen(self._theme.muted)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                edges.append((box, one))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._edges = edges

    def _beside_name(self, strip: Strip, width: float) -> float:
        """Where the words at the left edge begin: after a name that stands there."""
        look = self._looks[strip.lane]
        if not (strip.header and look.name):
            return 4.0
        return self._measured(look, self._name_left(look), width)[2] + 8.0

    def _name_left(self, look: LaneLook) -> float:
        """Where a name begins, after its colour if it has one."""
        return self._first if look.colour is None else self._first + 16

    def _measured(self, look: LaneLook, left: float, width: float) -> tuple[str, float, float]:
        """A lane's name as it is shown, where its count begins, and where that ends."""
        name = self._strong_metrics.elidedText(look.name, Qt.TextElideMode.ElideMiddle, max(width * 0.6, 120))
        after = left + self._strong_metrics.horizontalAdvance(name) + 8
        return name, after, after + QFontMetricsF(self._axis.font).horizontalAdvance(look.size)

    def _edge_text(self, beyond: Beyond, words: Callable[[Beyond], str]) -> str:
        text = self._edge_words.get(beyond)
        if text is None:
            self._edge_words = {} if len(self._edge_words) > _KEPT_WORDS else self._edge_words
            text = self._edge_words[beyond] = words(beyond)
        return text

    def hit_edge(self, point: QPointF) -> Beyond | None:
        """What lies beyond the edge whose words are under a point."""
        return next((one for box, one in self._edges if box.contains(point)), None)


def _short(beyond: Beyond) -> str:
    """What lies beyond the edge of a lane among others, in figures."""
    return f"\u2039\u2009{beyond.number}" if beyond.earlier else f"{beyond.number}\u2009\u203a"


def _height(scene: StripScene) -> float:
    return scene.strip.bottom - scene.strip.top


def triangle(x: float, y: float, closed: bool) -> QPolygonF:
    """Says whether a lane is open: its tip down, or to the right where it is closed."""
    if closed:
        return QPolygonF([QPointF(x - 3, y - 4.5), QPointF(x + 4, y), QPointF(x - 3, y + 4.5)])
    return QPolygonF([QPointF(x - 4.5, y - 3), QPointF(x + 4.5, y - 3), QPointF(x, y + 4)])
