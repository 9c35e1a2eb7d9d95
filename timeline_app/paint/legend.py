"""The legend: one line that explains every look; on a narrow picture its words are shorter."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from timeline_app.layout.items import Trait
from timeline_app.model.timex import Certainty
from timeline_app.paint.marks import draw_bar, draw_conflict, draw_point
from timeline_app.paint.theme import Theme

_SAMPLE, _GAP, _MARGIN = 30.0, 22.0, 12.0
Sample = Callable[[QPainter, Theme, QPointF], None]


def legend_height(font: QFont) -> float:
    return round(QFontMetricsF(font).height() + 14)


def draw_legend(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Draw the legend into a box as high as `legend_height` says."""
    painter.save()
    painter.fillRect(box, theme.surface)
    painter.setPen(QPen(theme.hairline, 1))
    painter.drawLine(QPointF(box.left(), box.top() + 0.5), QPointF(box.right(), box.top() + 0.5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = QFontMetricsF(painter.font())
    entries = _fitting(metrics, box.width() - 2 * _MARGIN)
    x, y = box.left() + _MARGIN, box.center().y() + 0.5
    for sample, text in entries:
        sample(painter, theme, QPointF(x, y))
        painter.setPen(theme.muted)
        x += _SAMPLE
        painter.drawText(QPointF(x, y + (metrics.ascent() - metrics.descent()) / 2), text)
        x += metrics.horizontalAdvance(text) + _GAP
    painter.restore()


def _fitting(metrics: QFontMetricsF, width: float) -> list[tuple[Sample, str]]:
    """The long words if they have room, else the short ones; from the end what still has none is left out."""
    for words in (0, 1):
        chosen = [(sample, short if words else long) for sample, long, short in _entries()]
        if _width(metrics, chosen) <= width:
            return chosen
    while chosen and _width(metrics, chosen) > width:
        chosen.pop()
    return chosen


def _width(metrics: QFontMetricsF, entries: list[tuple[Sample, str]]) -> float:
    return sum(_SAMPLE + metrics.horizontalAdvance(text) + _GAP for _, text in entries) - _GAP


def _entries() -> list[tuple[Sample, str, str]]:
    return [
        (_certainty(Certainty.STATED), _tr("stated in the text"), _tr("stated")),
        (_certainty(Certainty.COMPUTED), _tr("computed from the publication date or another date"), _tr("computed")),
        (_certainty(Certainty.INFERRED), _tr("rests on an inferred publication date"), _tr("inferred")),
        (_edges(Trait.SOFT_START | Trait.SOFT_END), _tr("approximate"), _tr("approximate")),
        (_edges(Trait.OPEN_END), _tr("open end"), _tr("open")),
        (_contradiction, _tr("contradiction"), _tr("contradiction")),
    ]


def _certainty(certainty: Certainty) -> Sample:
    def sample(painter: QPainter, theme: Theme, at: QPointF) -> None:
        draw_point(painter, theme, at + QPointF(5, 0), 10, certainty, 0)
        draw_bar(painter, theme, QRectF(at.x() + 12, at.y() - 4.5, 12, 9), certainty, 0)

    return sample


def _edges(traits: Trait) -> Sample:
    def sample(painter: QPainter, theme: Theme, at: QPointF) -> None:
        fade = 14 if traits & Trait.OPEN_END else 0
        painter.save()
        painter.setClipRect(QRectF(at.x(), at.y() - 6, 24, 12))
        if fade:
            draw_bar(painter, theme, QRectF(at.x() - 20, at.y() - 4.5, 26, 9), Certainty.STATED, int(traits))
        else:
            draw_bar(painter, theme, QRectF(at.x(), at.y() - 4.5, 24, 9), Certainty.STATED, int(traits))
        painter.restore()

    return sample


def _contradiction(painter: QPainter, theme: Theme, at: QPointF) -> None:
    draw_conflict(painter, theme, at + QPointF(14, 1))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Legend", text)
