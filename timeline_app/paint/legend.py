"""The legend: one small sample for each look that an event can have, and a line of them for pictures."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from timeline_app.layout.items import CERTAINTIES, OPEN, SOFT, Items, Trait
from timeline_app.model.timex import Certainty
from timeline_app.paint.marks import draw_bar, draw_conflict, draw_point
from timeline_app.paint.pixmap import drawn
from timeline_app.paint.theme import Theme

SAMPLE_WIDTH, SAMPLE_HEIGHT = 30, 16
_EDGE, _BETWEEN, _BESIDE = 8.0, 22.0, 6.0
_LONE = 22.0
"""Where the middle of a small sample is: near its word, as the ends of the others are."""


class Look(StrEnum):
    """A look of events that the legend explains, and hides on request."""

    STATED = "stated"
    COMPUTED = "computed"
    INFERRED = "inferred"
    GIVEN = "given"
    APPROXIMATE = "approximate"
    OPEN = "open"
    CONTRADICTION = "contradiction"
    MENTION = "mention"

    @property
    def certainty(self) -> Certainty | None:
        return Certainty(self.value) if self.value in list(Certainty) else None

    @property
    def traits(self) -> Trait:
        traits = {
            Look.APPROXIMATE: SOFT,
            Look.OPEN: OPEN,
            Look.CONTRADICTION: Trait.CONFLICT,
            Look.MENTION: Trait.MENTION,
        }
        return traits.get(self, Trait(0))


def sample(look: Look, theme: Theme, ratio: float) -> QPixmap:
    """A point and a bar of a certainty, a bar with such edges, or the mark of a contradiction."""
    return drawn(SAMPLE_WIDTH, SAMPLE_HEIGHT, ratio, lambda painter: _draw_sample(painter, look, theme, None))


def looks_of(items: Items) -> list[Look]:
    """The looks that some of the items have."""
    return [look for look in Look if _has(items, look)]


def _has(items: Items, look: Look) -> bool:
    if look.certainty is not None:
        return bool((items.certainties == CERTAINTIES.index(look.certainty)).any())
    return bool((items.traits & int(look.traits)).any())


def legend_height(font: QFont) -> float:
    """Pixels of a line of samples with their words."""
    return round(max(QFontMetricsF(font).height(), SAMPLE_HEIGHT) + 10)


def draw_legend(painter: QPainter, box: QRectF, told: Sequence[tuple[Look, str]], theme: Theme, font: QFont) -> None:
    """A line of samples with their words; where the box is too narrow, all of it smaller."""
    metrics = QFontMetricsF(font)
    widths = [SAMPLE_WIDTH + _BESIDE + metrics.horizontalAdvance(word) + _BETWEEN for _, word in told]
    # Never larger than the type of the picture.
    smaller = min(1.0, box.width() / (_EDGE + sum(widths)))
    painter.save()
    painter.fillRect(box, theme.surface)
    painter.translate(box.left(), box.center().y())
    painter.scale(smaller, smaller)
    painter.translate(_EDGE, 0)
    painter.setFont(font)
    for (look, word), width in zip(told, widths, strict=True):
        painter.save()
        painter.translate(0, -SAMPLE_HEIGHT / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT), Qt.ClipOperation.IntersectClip)
        _draw_sample(painter, look, theme, theme.surface)
        painter.restore()
        painter.setPen(theme.muted)
        baseline = (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(SAMPLE_WIDTH + _BESIDE, baseline), word)
        painter.translate(width, 0)
    painter.restore()


def _draw_sample(painter: QPainter, look: Look, theme: Theme, ground: QColor | None) -> None:
    """Devices that keep shapes are told the ground, as with the marks of events."""
    certainty, middle = look.certainty, SAMPLE_HEIGHT / 2
    if certainty is not None:
        colour, shapes = theme.mark, ground is not None
        draw_point(painter, theme.surface, colour, QPointF(5.5, middle), 9, certainty, 0, shapes)
        draw_bar(painter, colour, QRectF(15, middle - 4.5, 14, 9), certainty, 0, ground)
    elif look is Look.APPROXIMATE:
        draw_bar(painter, theme.mark, QRectF(2, middle - 4.5, 27, 9), Certainty.STATED, int(SOFT), ground)
    elif look is Look.OPEN:
        # Begins outside the sample: what matters is how its end fades.
        box = QRectF(-22, middle - 4.5, 26, 9)
        draw_bar(painter, theme.mark, box, Certainty.STATED, int(Trait.OPEN_END), ground)
    elif look is Look.MENTION:
        shapes = ground is not None
        point, mention = QPointF(_LONE, middle), int(Trait.MENTION)
        draw_point(painter, theme.surface, theme.mark, point, 10, Certainty.STATED, mention, shapes)
    else:
        draw_conflict(painter, theme, QPointF(_LONE, middle + 1))
