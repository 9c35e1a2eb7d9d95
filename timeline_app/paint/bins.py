"""Counted bins of all lanes in one image: light for what goes on in each stretch, strong for what begins there."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from PySide6 import QtGui
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from timeline_app.layout.arrays import Counts, Floats
from timeline_app.layout.bins import Bins
from timeline_app.layout.scene import Scene, StripScene
from timeline_app.paint.clip_range import EVERYWHERE, ClipRange
from timeline_app.paint.theme import faded

ColourOf = Callable[[int], QColor]
"""A lane's colour by its number."""
# The opacity of what goes on, and pixels that one event is high at least.
_ONGOING = 0.28
_LEAST = 2.0
_ROWS = 32
"""Rows of pixels that are drawn together: few enough for them to stay in the memory nearest to the processor."""


class BinImage:
    """Draws bins row by row through a few rows of pixels that are kept: faster than any number of rectangles.

    From the top of a strip down, each row is the one above with what is reached in it, so that of a large canvas hardly
    more is written than what is seen.
    """

    def __init__(self) -> None:
        self._block = np.zeros((_ROWS, 0), dtype=np.uint32)

    def draw(
        self, painter: QPainter, width: int, height: int, scene: Scene, colour_of: ColourOf, found: QColor
    ) -> None:
        """Draw every strip's histogram in its lane's colour; `found` is for what a search found."""
        if scene.bins is None or width <= 0 or height <= 0:
            return
        ratio = painter.device().devicePixelRatio()
        wide, high = round(width * ratio), round(height * ratio)
        if self._block.shape[1] != wide:
            self._block = np.zeros((_ROWS, wide), dtype=np.uint32)
        columns = _columns(scene.bins, wide, ratio)
        painter.save()
        # In whole pixels of the screen, or rows that meet at a broken one would be drawn twice or not at all.
        painter.scale(1 / ratio, 1 / ratio)
        for strip in scene.strips:
            if strip.histogram is not None:
                self._draw_rows(painter, strip, columns, scene.peak, (colour_of(strip.strip.lane), found), high, ratio)
        painter.restore()

    def draw_shapes(
        self, painter: QPainter, scene: Scene, colour_of: ColourOf, found: QColor, reach: ClipRange = EVERYWHERE
    ) -> None:
        """The same as rectangles, for devices that print or write shapes and keep them sharp at any size."""
        if scene.bins is None:
            return
        for strip in scene.strips:
            if strip.histogram is not None:
                shades = colour_of(strip.strip.lane), found
                self._draw_strip(painter, strip, scene.bins.places, scene.peak, shades, reach)

    def _draw_strip(
        self,
        painter: QPainter,
        scene: StripScene,
        places: Floats,
        peak: int,
        shades: tuple[QColor, QColor],
        reach: ClipRange,
    ) -> None:
        assert scene.histogram is not None
        colour, found = shades
        top, bottom = bins_box(scene)
        beginning, ongoing, marked = scene.histogram
        for counts, shade, opacity in ((ongoing, colour, _ONGOING), (beginning, colour, 1.0), (marked, found, 1.0)):
            if counts is None:
                continue
            tall = bar_heights(counts, peak, round(bottom - top))
            for left, right, high in zip(places[:-1], places[1:], tall.tolist(), strict=True):
                if high and reach.touches(left, right):
                    box = QRectF(left, bottom - high, max(right - left - 1.0, 0.5), high)
                    painter.fillRect(box, faded(shade, opacity * (1 - scene.share)))

    def _draw_rows(
        self,
        painter: QPainter,
        scene: StripScene,
        columns: Counts,
        peak: int,
        shades: tuple[QColor, QColor],
        high: int,
        ratio: float,
    ) -> None:
        """One strip, on a canvas that is `high` pixels of the screen; it may be scrolled out of it at both ends."""
        top, bottom = bins_box(scene)
        base, room = round(bottom * ratio), round((bottom - top) * ratio)
        layers = _layers(scene, columns, peak, room, shades, ratio)
        tallest = max((layer.tallest for layer in layers), default=0)
        first, last = max(base - tallest, round(top * ratio), 0), min(base, high)
        # How many columns of each layer are reached in the rows, from the first down.
        reached = [layer.reached(base - np.arange(first, last)) for layer in layers]
        line, done = np.zeros(len(columns), np.uint32), [0] * len(layers)
        for begin in range(first, last, _ROWS):
            end = min(begin + _ROWS, last)
            for row in range(begin, end):
                for number, (layer, counts) in enumerate(zip(layers, reached, strict=True)):
                    count = counts[row - first]
                    if count > done[number]:
                        line[layer.order[done[number] : count]] = layer.shade
                        done[number] = count
                self._block[row - begin] = line
            self._draw_block(painter, begin, end - begin)

    def _draw_block(self, painter: QPainter, first: int, count: int) -> None:
        wide, form = self._block.shape[1], QtGui.QImage.Format.Format_ARGB32_Premultiplied
        # The image does not copy the block, which therefore has to live as long as it is drawn.
        image = QtGui.QImage(self._block[:count].data, wide, count, wide * 4, form)
        painter.drawImage(0, first, image)


class _Layer(NamedTuple):
    """The bars of one kind: columns of pixels from the tallest to the lowest, their heights, and their pixel."""

    order: Counts
    heights: Counts
    shade: np.uint32

    @property
    def tallest(self) -> int:
        return int(self.heights.max(initial=0))

    def reached(self, above: Counts) -> list[int]:
        """How many columns reach so many pixels above the bottom."""
        counts: list[int] = np.searchsorted(-self.heights, -above, "right").tolist()
        return counts


def _layers(
    scene: StripScene, columns: Counts, peak: int, room: int, shades: tuple[QColor, QColor], ratio: float
) -> list[_Layer]:
    """What goes on, what begins, what is found: each lies over those before."""
    assert scene.histogram is not None
    colour, found = shades
    beginning, ongoing, marked = scene.histogram
    layers, over = list[_Layer](), np.zeros(len(columns), np.int64)
    for counts, shade, opacity in ((marked, found, 1.0), (beginning, colour, 1.0), (ongoing, colour, _ONGOING)):
        if counts is None:
            continue
        tall = np.append(bar_heights(counts, peak, room, ratio), 0).astype(np.int64)[columns]
        # What is covered by a layer above it is never seen.
        seen = np.flatnonzero(tall > over)
        order = seen[np.argsort(-tall[seen], kind="stable")]
        layers.append(_Layer(order, tall[order], _premultiplied(shade, opacity * (1 - scene.share))))
        over = np.maximum(over, tall)
    return layers[::-1]


def bins_box(scene: StripScene) -> tuple[float, float]:
    """Top and bottom of a strip's bins; those of a collapsed lane stand in its header, or in its single row."""
    strip = scene.strip
    air = 2.0 if strip.collapsed else min((strip.bottom - strip.body) * 0.12, 24.0)
    return (strip.top if strip.collapsed else strip.body) + air, strip.bottom


def bar_heights(counts: Counts, peak: int, room: int, ratio: float = 1.0) -> Floats:
    """Twice as high is twice as many, as the scale beside says; what counts at all is seen."""
    return np.where(counts > 0, np.maximum(np.round(counts / peak * room), _LEAST * ratio), 0.0)


def _columns(bins: Bins, wide: int, ratio: float) -> Counts:
    """For each column of pixels the number of its bin; the last of each bin is left empty and has the number -1."""
    # By the middle of each pixel, so that a bin of some width never gets a column of its neighbour.
    numbers = np.searchsorted(bins.places * ratio, np.arange(wide + 1) + 0.5, "right") - 1
    numbers[numbers >= len(bins.edges) - 1] = -1
    return np.where(numbers[:-1] == numbers[1:], numbers[:-1], -1).astype(np.int64)


def _premultiplied(colour: QColor, opacity: float) -> np.uint32:
    shade = faded(colour, opacity)
    alpha = shade.alpha()
    # As Qt keeps pixels that it blends fastest.
    red, green, blue = (round(part * alpha / 255) for part in (shade.red(), shade.green(), shade.blue()))
    return np.uint32(alpha << 24 | red << 16 | green << 8 | blue)
