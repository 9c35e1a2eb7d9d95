"""The whole picture: grid and axis, histogram or marks with labels, the legend; on any paint device."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPen

from timeline_app.layout.items import CERTAINTIES, Items, Trait
from timeline_app.layout.scene import POINT, Chip, Histogram, Mark, Scene
from timeline_app.layout.ticks import Axis
from timeline_app.paint.legend import draw_legend, legend_height
from timeline_app.paint.marks import draw_bar, draw_conflict, draw_point
from timeline_app.paint.theme import Theme, faded

LabelOf = Callable[[int, float], str]
"""The label of a position, cut to a width in pixels."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Heights in pixels that follow from the type."""

    font: QFont
    row: float
    bar: float
    axis: float
    legend: float
    line: float

    def rows(self, height: float) -> int:
        """How many rows of events a picture of this height has room for."""
        return max(int((height - self.axis - self.legend - self.line * 0.5) // self.row), 2)

    def axis_top(self, height: float) -> float:
        return height - self.axis - self.legend

    def row_middle(self, height: float, row: int) -> float:
        return self.axis_top(height) - (row + 0.5) * self.row - 5.0


@dataclass(frozen=True, slots=True)
class Pointers:
    """Which positions are selected and under the pointer; -1 for none."""

    selected: int = -1
    hovered: int = -1


def measures(font: QFont) -> Measures:
    line = QFontMetricsF(font).height()
    return Measures(font, round(line + 11), round(line + 3), round(2 * line + 16), legend_height(font), line)


class TimelinePicture:
    """Draws scenes of one set of items in one theme and type."""

    def __init__(self, items: Items, label_of: LabelOf, theme: Theme, sizes: Measures) -> None:
        self._items = items
        self._label_of = label_of
        self._theme = theme
        self._sizes = sizes
        self._strong = QFont(sizes.font)
        self._strong.setWeight(QFont.Weight.DemiBold)

    def draw(self, painter: QPainter, size: tuple[float, float], scene: Scene, axis: Axis, at: Pointers) -> None:
        width, height = size
        painter.setFont(self._sizes.font)
        painter.fillRect(QRectF(0, 0, width, height), self._theme.surface)
        self._draw_grid(painter, width, height, scene, axis)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if scene.histogram is not None:
            self._draw_histogram(painter, width, height, scene.histogram)
        for mark in scene.marks:
            self._draw_mark(painter, width, height, mark, at)
        self._draw_chips(painter, height, scene)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._draw_axis(painter, width, height, scene, axis)
        draw_legend(painter, self._theme, QRectF(0, height - self._sizes.legend, width, self._sizes.legend))

    def _draw_grid(self, painter: QPainter, width: float, height: float, scene: Scene, axis: Axis) -> None:
        bottom = self._sizes.axis_top(height)
        painter.setPen(QPen(self._theme.grid, 1))
        painter.drawLines([_upright(scene.view.x(tick.second), 0, bottom) for tick in axis.ticks])
        painter.setPen(QPen(self._theme.hairline, 1))
        painter.drawLines([_upright(scene.view.x(band.start), 0, bottom) for band in axis.bands])

    def _draw_axis(self, painter: QPainter, width: float, height: float, scene: Scene, axis: Axis) -> None:
        top, line = self._sizes.axis_top(height), self._sizes.line
        painter.fillRect(QRectF(0, top, width, self._sizes.axis), self._theme.surface)
        painter.setPen(QPen(self._theme.hairline, 1))
        painter.drawLines([_upright(scene.view.x(second), top, top + 3) for second in axis.fine])
        painter.setPen(QPen(self._theme.faint, 1))
        painter.drawLine(QLineF(0, top, width, top))
        painter.drawLines([_upright(scene.view.x(tick.second), top, top + 6) for tick in axis.ticks])
        painter.setPen(self._theme.muted)
        self._draw_tick_labels(painter, top + 4 + line, scene, axis)
        painter.setFont(self._strong)
        self._draw_bands(painter, top, scene, axis)
        painter.setFont(self._sizes.font)

    def _draw_tick_labels(self, painter: QPainter, baseline: float, scene: Scene, axis: Axis) -> None:
        """Each label starts at its line; one that would run into the next is left out."""
        free = float("-inf")
        metrics = painter.fontMetrics()
        for tick in axis.ticks:
            x = scene.view.x(tick.second) + 5
            end = x + metrics.horizontalAdvance(tick.label)
            if x >= free and x >= 0 and end <= scene.view.width:
                painter.drawText(QPointF(x, baseline), tick.label)
                free = end + 6

    def _draw_bands(self, painter: QPainter, top: float, scene: Scene, axis: Axis) -> None:
        """The larger units; the label of the one that began before the view stays at the left edge."""
        metrics = painter.fontMetrics()
        baseline = top + 2 * self._sizes.line + 8
        for band in axis.bands:
            left, right = scene.view.x(band.start), min(scene.view.x(band.end), scene.view.width)
            width = metrics.horizontalAdvance(band.label)
            x = max(left + 5, min(12.0, right - width - 12))
            if left > 0:
                painter.setPen(QPen(self._theme.hairline, 1))
                painter.drawLine(_upright(left, top, top + self._sizes.axis - 2))
            if x > 0 and x + width + 4 <= right:
                painter.setPen(self._theme.text)
                painter.drawText(QPointF(x, baseline), band.label)

    def _draw_mark(self, painter: QPainter, width: float, height: float, mark: Mark, at: Pointers) -> None:
        y = self._sizes.row_middle(height, mark.row)
        certainty = CERTAINTIES[int(self._items.certainties[mark.position])]
        traits = int(self._items.traits[mark.position])
        selected, hovered = mark.position == at.selected, mark.position == at.hovered
        if selected or hovered:
            self._draw_halo(painter, mark, y, selected, self._sizes.axis_top(height))
        if mark.point:
            draw_point(painter, self._theme, QPointF((mark.left + mark.right) / 2, y), POINT, certainty, traits)
        else:
            # Far outside the view nothing is seen, and painters lose their exactness in very long shapes.
            left, right = max(mark.left, -200.0), min(mark.right, width + 200.0)
            edges = traits if left == mark.left else traits & ~(Trait.SOFT_START | Trait.OPEN_START)
            edges = edges if right == mark.right else edges & ~(Trait.SOFT_END | Trait.OPEN_END)
            box = QRectF(left, y - self._sizes.bar / 2, right - left, self._sizes.bar)
            draw_bar(painter, self._theme, box, certainty, edges)
        if traits & Trait.CONFLICT:
            corner = QPointF(mark.left + (1 if mark.point else 2), y - self._sizes.bar / 2 + 1)
            draw_conflict(painter, self._theme, corner)
        if mark.labelled:
            self._draw_label(painter, mark, y, on_solid=mark.inside and certainty.value == "stated", selected=selected)

    def _draw_halo(self, painter: QPainter, mark: Mark, y: float, selected: bool, axis_top: float) -> None:
        """What is selected or hovered lies on a tinted ground, with a line down to the axis when selected."""
        right = max(mark.right, mark.label_right) if mark.labelled else mark.right
        half = self._sizes.row / 2 - 1
        left = max(mark.left, -20.0)
        if selected:
            painter.setPen(QPen(self._theme.accent, 1))
            middle = (mark.left + mark.right) / 2 if mark.point else left
            painter.drawLine(QLineF(middle, y, middle, axis_top))
        painter.setPen(QPen(self._theme.accent, 1.4) if selected else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.selection if selected else self._theme.hover)
        box = QRectF(left - 6, y - half, min(right, 100_000.0) - left + 12, 2 * half)
        painter.drawRoundedRect(box, 6, 6)

    def _draw_label(self, painter: QPainter, mark: Mark, y: float, on_solid: bool, selected: bool) -> None:
        text = self._label_of(mark.position, mark.label_right - mark.label_left)
        if not text:
            return
        metrics = painter.fontMetrics()
        painter.setPen(self._theme.on_stated if on_solid else self._theme.text)
        baseline = y + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(mark.label_left, baseline), text)

    def _draw_chips(self, painter: QPainter, height: float, scene: Scene) -> None:
        """Counts of what found no row, on the top row."""
        taken = [(mark.left, mark.label_right) for mark in scene.marks if mark.row == scene.rows - 1]
        for chip in scene.chips:
            box = chip_box(self._sizes, height, scene.rows, chip)
            if any(left < box.right() and right > box.left() for left, right in taken):
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.raised)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setPen(self._theme.muted)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"+{len(chip.positions)}")

    def _draw_histogram(self, painter: QPainter, width: float, height: float, histogram: Histogram) -> None:
        """One image: light for what goes on in each stretch, strong for what begins there."""
        bottom = self._sizes.axis_top(height)
        room = bottom - self._sizes.line * 2
        highest = max(int(histogram.ongoing.max(initial=1)), 1)
        image = _columns(histogram, int(width), int(room), highest, self._theme)
        painter.drawImage(QPointF(0, bottom - int(room)), image)
        painter.setPen(self._theme.muted)
        painter.drawText(QPointF(12, self._sizes.line + 6), f"{highest:,} max")


def chip_box(sizes: Measures, height: float, rows: int, chip: Chip) -> QRectF:
    y = sizes.row_middle(height, rows - 1)
    return QRectF(chip.x - 2, y - sizes.bar / 2, 38, sizes.bar)


def _upright(x: float, top: float, bottom: float) -> QLineF:
    """A vertical line on whole pixels, so that it is one pixel wide."""
    return QLineF(round(x) + 0.5, top, round(x) + 0.5, bottom)


def _columns(histogram: Histogram, width: int, height: int, highest: int, theme: Theme) -> QImage:
    """The histogram as pixels: a column's height grows with the square root of its count, so that few stay visible."""
    centres = np.arange(width) + 0.5
    bucket = np.clip(np.searchsorted(histogram.edges, centres, "right") - 1, 0, len(histogram.ongoing) - 1)
    up = np.arange(height, 0, -1)[:, None]
    pixels = np.zeros((height, width), dtype=np.uint32)
    for counts, opacity in ((histogram.ongoing, 0.28), (histogram.beginning, 1.0)):
        tall = np.where(counts > 0, np.maximum(np.sqrt(counts / highest) * (height - 1), 2), 0)
        pixels[up <= tall[bucket]] = faded(theme.stated, opacity).rgba()
    edge = bucket != np.roll(bucket, 1)
    pixels[:, edge] = 0
    image = QImage(pixels.tobytes(), width, height, width * 4, QImage.Format.Format_ARGB32)
    return image.copy()


def hit(scene: Scene, sizes: Measures, height: float, point: QPointF) -> Mark | None:
    """The mark or label under a point; of several, the one that starts latest."""
    for mark in reversed(scene.marks):
        middle = sizes.row_middle(height, mark.row)
        right = max(mark.right, mark.label_right) if mark.labelled else mark.right
        if abs(point.y() - middle) <= sizes.row / 2 and mark.left - 4 <= point.x() <= right + 4:
            return mark
    return None


def hit_chip(scene: Scene, sizes: Measures, height: float, point: QPointF) -> Sequence[int]:
    """The positions behind the count under a point."""
    for chip in scene.chips:
        if chip_box(sizes, height, scene.rows, chip).contains(point):
            return chip.positions
    return ()
