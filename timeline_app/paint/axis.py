"""The axis above the lanes and its grid behind them: ticks with labels, above them the larger units, and today."""

from bisect import bisect_left
from collections.abc import Sequence
from math import ceil, inf
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPixmap

from timeline_app.layout.ticks import Axis, Tick
from timeline_app.layout.viewport import Viewport
from timeline_app.paint.clip_range import EVERYWHERE, ClipRange
from timeline_app.paint.painting import painting
from timeline_app.paint.theme import Theme

_APART = 5
"""Pixels between two lines of the grid that are not one smeared line."""
_EDGE = 4
"""Pixels at the sides that no label comes into, for there is the frame of what has the keyboard."""


class Today(NamedTuple):
    """A second of the current day, and the word for it."""

    second: int
    word: str


class AxisPicture:
    """Draws axes of one theme and type; `line` is the height of a line of type in pixels."""

    def __init__(self, theme: Theme, font: QFont, line: float) -> None:
        self.theme = theme
        self.font = font
        self.strong = QFont(font)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.line = line
        # What is drawn is asked for again, to keep labels clear of it.
        self._seen: tuple[Viewport, Axis, tuple[list[float], list[float]]] | None = None

    @property
    def height(self) -> float:
        return axis_height(self.line)

    def draw_ground(self, painter: QPainter, reach: tuple[float, float], view: Viewport, axis: Axis) -> None:
        """The surface with the grid on it, of a screen: one row of pixels, which is copied to all others.

        Upright lines drawn one by one touch each row for each of them, which on a large screen takes longer than to
        paint all of it anew.
        """
        (top, bottom), ratio = reach, painter.device().devicePixelRatio()
        row = QPixmap(max(ceil(view.width * ratio), 1), 1)
        row.setDevicePixelRatio(ratio)
        row.fill(self.theme.surface)
        with painting(row) as row_painter:
            self.draw_grid(row_painter, (-1.0, 2.0), view, axis)
        painter.drawTiledPixmap(QRectF(0, top, view.width, bottom - top), row)

    def draw_grid(self, painter: QPainter, reach: tuple[float, float], view: Viewport, axis: Axis) -> None:
        """Lines from top to bottom below the axis."""
        ticks, bands = self.grid_places(view, axis)
        painter.setPen(QPen(self.theme.grid, 1))
        painter.drawLines([upright(x, *reach) for x in ticks])
        painter.setPen(QPen(self.theme.hairline, 1))
        painter.drawLines([upright(x, *reach) for x in bands])

    def grid_places(self, view: Viewport, axis: Axis) -> tuple[list[float], list[float]]:
        """Where the lines of the grid stand: those of the ticks, and those of larger units.

        A century begins with its year 1, a step beside the tick of the year before: one line is enough for both.
        """
        if self._seen is not None and self._seen[0] == view and self._seen[1] is axis:
            return self._seen[2]
        bands = [view.x(band.start) for band in axis.bands if not band.cut]
        ticks, others = [view.x(tick.second) for tick in axis.ticks], [-inf, *sorted(bands), inf]
        # Of all others the nearest before and after are enough: a wide view has a hundred ticks and as many bands.
        after = [bisect_left(others, x) for x in ticks]
        places = [x for x, at in zip(ticks, after, strict=True)
                  if x - others[at - 1] >= _APART and others[at] - x >= _APART], bands  # fmt: skip
        self._seen = view, axis, places
        return places

    def draw(self, painter: QPainter, view: Viewport, axis: Axis, reach: ClipRange = EVERYWHERE) -> list[float]:
        """The larger units at the top, below them the labels of the ticks, and the line that events hang from.

        Returns where the labels of the larger units end, from left to right.
        """
        bottom = self.height
        painter.fillRect(QRectF(0, 0, view.width, bottom), self.theme.surface)
        painter.setPen(QPen(self.theme.hairline, 1))
        painter.drawLines([upright(view.x(second), bottom - 3, bottom) for second in axis.fine])
        painter.setPen(QPen(self.theme.faint, 1))
        painter.drawLine(QLineF(0, bottom, view.width, bottom))
        painter.drawLines([upright(view.x(tick.second), bottom - 6, bottom) for tick in axis.ticks])
        painter.setPen(self.theme.muted)
        painter.setFont(self.font)
        labels = self._draw_tick_labels(painter, bottom - 8, view, axis, reach)
        painter.setFont(self.strong)
        ends = self._draw_bands(painter, view, axis, reach, labels)
        painter.setFont(self.font)
        return ends

    def draw_today(self, painter: QPainter, reach: tuple[float, float], view: Viewport, today: Today) -> None:
        """A dashed line with the word at its top, where no mark is."""
        x, (top, bottom) = view.x(today.second), reach
        if not 0 <= x <= view.width:
            return
        painter.setPen(QPen(self.theme.today, 1, Qt.PenStyle.DashLine))
        painter.drawLine(upright(x, top, bottom))
        width = painter.fontMetrics().horizontalAdvance(today.word) + 10
        # At the right edge the word stands before its line.
        left = x + 1 if x + 1 + width <= view.width else x - 1 - width
        box = QRectF(round(left), top + 2, width, round(self.line + 2))
        painter.fillRect(box, self.theme.surface)
        painter.setPen(self.theme.today)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, today.word)

    def _draw_tick_labels(
        self, painter: QPainter, baseline: float, view: Viewport, axis: Axis, reach: ClipRange
    ) -> list[tuple[float, float]]:
        """Each label starts at its line; one that would run into the next is left out. Returns where they stand."""
        # Where the label before ends, with some air.
        free, labels = float("-inf"), []
        metrics = painter.fontMetrics()
        places = [view.x(tick.second) + 5 for tick in axis.ticks]
        for at, (tick, x) in enumerate(zip(axis.ticks, places, strict=True)):
            end = x + metrics.horizontalAdvance(tick.label)
            if (
                x < max(free, _EDGE)
                or end > view.width - _EDGE
                or (tick.spare and end + 6 > _next_place(axis.ticks, places, at))
            ):
                continue
            free = end + 6
            labels.append((x, end))
            if reach.touches(x, end):
                painter.drawText(QPointF(x, baseline), tick.label)
        return labels

    def _draw_bands(
        self, painter: QPainter, view: Viewport, axis: Axis, reach: ClipRange, labels: Sequence[tuple[float, float]]
    ) -> list[float]:
        """The larger units; the label of the one that began before the view stays at the left edge."""
        metrics = painter.fontMetrics()
        baseline, ends = self.line + 2, []
        for band in axis.bands:
            left, right = view.x(band.start), min(view.x(band.reach), view.width)
            width = metrics.horizontalAdvance(band.label)
            # Carried along at the left edge until the next unit pushes it out.
            x = max(left + 5, min(12.0, right - width - 12))
            if left > 0 and not band.cut:
                painter.setPen(QPen(self.theme.hairline, 1))
                painter.drawLines(self._border(left, labels))
            if x > 0 and x + width + 4 <= right:
                ends.append(x + width)
                if reach.touches(x, x + width):
                    painter.setPen(self.theme.text)
                    painter.drawText(QPointF(x, baseline), band.label)
        return ends

    def _border(self, x: float, labels: Sequence[tuple[float, float]]) -> list[QLineF]:
        """Where a larger unit begins: a line from top to bottom, which lets the label of a tick through."""
        if not any(left - 2 <= x <= right + 2 for left, right in labels):
            return [upright(x, 2, self.height)]
        return [upright(x, 2, self.line + 6), upright(x, self.height - 6, self.height)]


def _next_place(ticks: Sequence[Tick], places: Sequence[float], at: int) -> float:
    """Where the next label stands that no other gives way to."""
    return next((x for tick, x in zip(ticks[at + 1 :], places[at + 1 :], strict=True) if not tick.spare), float("inf"))


def axis_height(line: float) -> float:
    """Pixels of an axis in a type whose lines are so high."""
    return round(2 * line + 16)


def upright(x: float, top: float, bottom: float) -> QLineF:
    """A vertical line on whole pixels, so that it is one pixel wide."""
    # Between two pixels a line would be smeared over both.
    x = round(x) + 0.5
    return QLineF(x, top, x, bottom)
