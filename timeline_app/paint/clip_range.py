"""How far a painter paints: a file of shapes would hold what lies outside as well, where a search finds it unseen."""

from typing import NamedTuple

from PySide6.QtGui import QPainter

from timeline_app.layout.mark import FADE, Mark
from timeline_app.layout.scene import Scene, StripScene

_AROUND = 20.0
"""Pixels that rings, counts and shadows take beside the place of their mark."""
# Pixels that a count takes to the right of its place.
_CHIP = 40.0


class ClipRange(NamedTuple):
    """From where to where something is seen, in pixels of the picture."""

    left: float = float("-inf")
    right: float = float("inf")

    def touches(self, left: float, right: float) -> bool:
        return left < self.right and right > self.left


EVERYWHERE = ClipRange()


def clip_range_of(painter: QPainter) -> ClipRange:
    """The stretch that the painter is clipped to."""
    clip = painter.clipBoundingRect()
    # A painter without a clip has an empty one.
    return EVERYWHERE if clip.isEmpty() else ClipRange(clip.left(), clip.right())


def within(scene: Scene, reach: ClipRange) -> Scene:
    """The scene with no marks but those that are seen; where they stand does not change."""
    return scene._replace(strips=tuple(_strip(strip, reach) for strip in scene.strips))


def _strip(scene: StripScene, reach: ClipRange) -> StripScene:
    chips = (chip for chip in scene.chips if reach.touches(chip.x - _AROUND, chip.x + _CHIP))
    return scene._replace(marks=tuple(mark for mark in scene.marks if _seen(mark, reach)), chips=tuple(chips))


def _seen(mark: Mark, reach: ClipRange) -> bool:
    beside = FADE + _AROUND
    return reach.touches(min(mark.left, mark.label_left) - beside, max(mark.right, mark.label_right) + beside)
