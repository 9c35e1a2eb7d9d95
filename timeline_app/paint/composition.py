"""A picture with all its parts in their places: what is written above it, the timeline, its legend, its sources."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from timeline_app.layout.viewport import Viewport
from timeline_app.paint.imprint import Imprint, draw_foot, draw_head, heights
from timeline_app.paint.paper import Paper
from timeline_app.paint.sheet import Sheet, draw_sheet, fitting_height, height_of, tells_all
from timeline_app.paint.theme import Theme

POSTER_SCALES = 4.0, 3.2, 2.6, 2.1, 1.7, 1.4, 1.2, 1.0
"""How many times as large as on a screen all may be drawn, for whoever stands before a wall."""


class Picture(NamedTuple):
    """What is to be drawn on a paper, in a theme and type; `view` gives what is seen on some pixels of width.

    It is drawn at the first of the `scales` at which all is told; at the last, if it is at none.
    """

    sheet: Sheet
    view: Callable[[float], Viewport]
    paper: Paper
    theme: Theme
    font: QFont
    imprint: Imprint = Imprint()
    scales: Sequence[float] = (1.0,)
    name: str = ""
    """What a file says it is called where no title stands in it."""

    def composed(self) -> "Composition":
        """Lay everything out; that takes a while for a great many events."""
        if self.sheet.seen is not None:
            return self._as_seen()
        *larger, last = self.scales
        # Tried one after the other: to lay out a size that is not taken would be for nothing.
        sizes = (one for scale in larger if (one := self._at(scale)).tells_all())
        return (next(sizes, None) or self._at(last)).as_high_as_needed()

    def _at(self, scale: float) -> "Composition":
        """The lanes as high as the paper is."""
        width = self.paper.size[0] / scale
        above, below = heights(self.imprint, width, self.font)
        # A screen's picture grows by its titles; on paper they take from the lanes.
        room = self.paper.height / scale - (0.0 if self.paper.may_grow else above + below)
        return Composition(self, self.paper, scale, self.view(width), above, room, below)

    def _as_seen(self) -> "Composition":
        """As wide as on the screen; on paper all of it as large as there is room."""
        assert self.sheet.seen is not None
        view = self.view(0.0)
        width = self.sheet.seen.column + view.width
        above, below = heights(self.imprint, width, self.font)
        body = height_of(self.sheet, self.font)
        paper = self.paper
        if paper.may_grow:
            paper = paper.of_screen(width, above + body + below)
            return Composition(self, paper, 1.0, view, above, body, below)
        scale = min(paper.size[0] / width, paper.height / (above + body + below))
        return Composition(self, paper, scale, view, above, body, below)


class Composition(NamedTuple):
    """A picture laid out: pixels above the lanes, of these with the legend, and below, before all is drawn larger."""

    picture: Picture
    paper: Paper
    scale: float
    view: Viewport
    above: float
    body: float
    below: float

    def as_high_as_needed(self) -> "Composition":
        """The lanes as high as their labels need it, on paper no higher than there is room."""
        sheet, font, may_grow = self.picture.sheet, self.picture.font, self.paper.may_grow
        body = fitting_height(sheet, self.view, font, self.body, *(() if may_grow else (1.0,)))
        if not may_grow:
            return self._replace(body=min(body, self.body))
        return self._replace(body=body, paper=self.paper.as_high_as((self.above + body + self.below) * self.scale))

    @property
    def title(self) -> str:
        """What the file says that it is called."""
        return self.picture.imprint.title or self.picture.name

    @property
    def events(self) -> int:
        """How many events are in it."""
        return self.picture.sheet.in_view(self.view)

    def tells_all(self) -> bool:
        return tells_all(self.picture.sheet, self.view, self.picture.font, self.body)

    def draw(self, painter: QPainter) -> None:
        """All of it, from the painter's origin on."""
        sheet, theme, font = self.picture.sheet, self.picture.theme, self.picture.font
        imprint = self.picture.imprint
        width = self._width()
        painter.save()
        painter.fillRect(QRectF(0, 0, *self.paper.size), theme.surface)
        painter.scale(self.scale, self.scale)
        draw_head(painter, imprint, width, theme, font)
        painter.translate(0, self.above)
        draw_sheet(painter, (width, self.body), self.view, sheet, theme, font)
        painter.translate(0, self.body)
        draw_foot(painter, imprint, width, theme, font)
        painter.restore()

    def _width(self) -> float:
        seen = self.picture.sheet.seen
        return self.view.width + (seen.column if seen else 0.0)
