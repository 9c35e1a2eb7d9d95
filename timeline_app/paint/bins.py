"""Counted bins of all lanes in one image: light for what goes on in each stretch, strong for what begins there."""

from collections.abc import Callable

import numpy as np
from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF
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


class BinImage:
    """Draws bins pixel by pixel into a buffer that is kept, which is faster than any number of rectangles."""

    def __init__(self) -> None:
        self._pixels = np.zeros((0, 0), dtype=np.uint32)
        # The rows of pixels that something stands in: of a large canvas mostly a few.
        self._written: list[tuple[int, int]] = []

    def draw(
        self, painter: QPainter, width: int, height: int, scene: Scene, colour_of: ColourOf, found: QColor
    ) -> None:
        """Draw every strip's histogram in its lane's colour; `found` is for what a search found."""
        if scene.bins is None or width <= 0 or height <= 0:
            return
        ratio = painter.device().devicePixelRatio()
        wide, high = round(width * ratio), round(height * ratio)
        if self._pixels.shape != (high, wide):
            self._pixels = np.zeros((high, wide), dtype=np.uint32)
        for first, last in self._written:
            self._pixels[first:last] = 0
        self._written = []
        columns = _columns(scene.bins, wide, ratio)
        for strip in scene.strips:
            self._fill(strip, columns, scene.peak, ratio, colour_of(strip.strip.lane), found)
        form = QtGui.QImage.Format.Format_ARGB32_Premultiplied
        for first, last in self._written:
            # The image does not copy the buffer, which therefore has to live as long as it is drawn.
            image = QtGui.QImage(self._pixels[first:last].data, wide, last - first, wide * 4, form)
            image.setDevicePixelRatio(ratio)
            painter.drawImage(QPointF(0, first / ratio), image)

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

    def _fill(self, scene: StripScene, columns: Counts, peak: int, ratio: float, colour: QColor, found: QColor) -> None:
        if scene.histogram is None:
            return
        top, bottom = bins_box(scene)
        low, high = max(round(top * ratio), 0), min(round(bottom * ratio), len(self._pixels))
        room = round((bottom - top) * ratio)
        beginning, ongoing, marked = scene.histogram
        uppermost = high
        for counts, shade, opacity in ((ongoing, colour, _ONGOING), (beginning, colour, 1.0), (marked, found, 1.0)):
            if counts is None:
                continue
            # Small numbers: a comparison of eight octets for each pixel takes four times as long.
            tall = np.append(bar_heights(counts, peak, room, ratio), 0).astype(np.int16)
            first = max(round(bottom * ratio) - int(tall.max()), low)
            if first >= high:
                continue
            uppermost = min(uppermost, first)
            # How far each row of pixels is above the bottom; a strip may be scrolled out of the picture at both ends.
            up = (round(bottom * ratio) - np.arange(first, high)).astype(np.int16)[:, None]
            area = up <= tall[columns][None, :]
            np.copyto(self._pixels[first:high], _premultiplied(shade, opacity * (1 - scene.share)), where=area)
        if uppermost < high:
            self._written.append((uppermost, high))


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
