"""The legend's samples: one small picture for each look that an event can have."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap

from timeline_app.layout.items import OPEN, SOFT, Trait
from timeline_app.model.timex import Certainty
from timeline_app.paint.marks import draw_bar, draw_conflict, draw_point
from timeline_app.paint.pixmap import drawn
from timeline_app.paint.theme import Theme

SAMPLE_WIDTH, SAMPLE_HEIGHT = 30, 16


class Look(StrEnum):
    """A look of events that the legend explains, and hides on request."""

    STATED = "stated"
    COMPUTED = "computed"
    INFERRED = "inferred"
    GIVEN = "given"
    APPROXIMATE = "approximate"
    OPEN = "open"
    CONTRADICTION = "contradiction"

    @property
    def certainty(self) -> Certainty | None:
        return Certainty(self.value) if self.value in list(Certainty) else None

    @property
    def traits(self) -> Trait:
        return {Look.APPROXIMATE: SOFT, Look.OPEN: OPEN, Look.CONTRADICTION: Trait.CONFLICT}.get(self, Trait(0))


def sample(look: Look, theme: Theme, ratio: float) -> QPixmap:
    """A point and a bar of a certainty, a bar with such edges, or the mark of a contradiction."""
    return drawn(SAMPLE_WIDTH, SAMPLE_HEIGHT, ratio, lambda painter: _draw_sample(painter, look, theme))


def _draw_sample(painter: QPainter, look: Look, theme: Theme) -> None:
    certainty, middle = look.certainty, SAMPLE_HEIGHT / 2
    if certainty is not None:
        colour = theme.of(certainty)
        draw_point(painter, theme.surface, colour, QPointF(6, middle), 10, certainty, 0)
        draw_bar(painter, colour, QRectF(14, middle - 4.5, 14, 9), certainty, 0)
    elif look is Look.APPROXIMATE:
        draw_bar(painter, theme.stated, QRectF(1, middle - 4.5, 27, 9), Certainty.STATED, int(SOFT))
    elif look is Look.OPEN:
        draw_bar(painter, theme.stated, QRectF(-22, middle - 4.5, 26, 9), Certainty.STATED, int(Trait.OPEN_END))
    else:
        draw_conflict(painter, theme, QPointF(14, middle + 1))
