"""Where a long stretch without events is folded: a band with torn edges, and above it how long the stretch is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from timeline_app.layout.folds import Gap
from timeline_app.layout.scene import Scene
from timeline_app.paint.theme import Theme

# Half the height of a tooth of the torn edge, in pixels.
_TOOTH = 4.0


def draw_gaps(painter: QPainter, scene: Scene, reach: tuple[float, float], theme: Theme) -> None:
    """Draw the bands between two heights, over what stands there."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for left, right, _ in scene.folds.shown(scene.view):
        tooth = min(_TOOTH, (right - left) / 3)
        # Far outside the view nothing is seen, and painters lose their exactness.
        edges = _torn(max(left, -_TOOTH), reach, tooth), _torn(min(right, scene.view.width + _TOOTH), reach, tooth)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.window)
        painter.drawPolygon(QPolygonF([*edges[0], *reversed(edges[1])]))
        painter.setPen(QPen(theme.faint, 1))
        for edge in edges:
            painter.drawPolyline(QPolygonF(edge))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def draw_gap_words(
    painter: QPainter, scene: Scene, line: float, theme: Theme, words: Callable[[Gap], str], ends: Sequence[float] = ()
) -> None:
    """Say in the first row of the axis, whose type has lines so high, how long each gap is that has room for it.

    `ends` is where other labels of this row end, which may be within a gap.
    """
    metrics = QFontMetricsF(painter.font())
    painter.setPen(theme.muted)
    for left, right, gap in scene.folds.shown(scene.view):
        # The name of the year before a gap may reach into it.
        begin = max(left, 0.0, *(end for end in ends if left < end <= right))
        box = QRectF(begin, 0, min(right, scene.view.width) - begin, line + 8)
        text = words(gap)
        if metrics.horizontalAdvance(text) + 4 <= box.width():
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _torn(x: float, reach: tuple[float, float], tooth: float) -> list[QPointF]:
    """The line of an edge, as a sheet of paper is torn."""
    top, bottom = reach
    count = int((bottom - top) / (2 * _TOOTH)) + 2
    return [QPointF(x + (tooth / 2 if at % 2 else -tooth / 2), top + at * 2 * _TOOTH) for at in range(count)]
