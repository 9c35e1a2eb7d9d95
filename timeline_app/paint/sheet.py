"""A whole timeline on paper or in a picture file: as on the screen, with nothing pointed out."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QPainter

from timeline_app.layout.items import Items
from timeline_app.layout.lanes import Lane
from timeline_app.layout.names import CalendarNames
from timeline_app.layout.scene import Frame, SceneMaker
from timeline_app.layout.ticks import Level, lay_out_axis
from timeline_app.layout.viewport import Viewport
from timeline_app.paint.labels import Labels
from timeline_app.paint.theme import Theme
from timeline_app.paint.timeline import LaneLook, Occasion, Pointers, TimelinePicture

_LONGEST_LABEL = 390.0


class Sheet(NamedTuple):
    """What is drawn: items in lanes, each with its look; `label` gives an item's words by its position.

    `scale` says in words what the full height of the bins stands for.
    """

    items: Items
    lanes: tuple[Lane, ...]
    looks: Sequence[LaneLook]
    label: Callable[[int], str]
    names: CalendarNames
    collapsed: Sequence[bool] = ()
    scale: Callable[[Level, int], str] = lambda level, peak: ""


def draw_sheet(
    painter: QPainter, size: tuple[float, float], view: Viewport, sheet: Sheet, theme: Theme, font: QFont
) -> None:
    """Draw a view as wide as `size`, in its pixels; lanes that are higher than that are cut off."""
    font = _in_pixels(font)
    labels = Labels(sheet.label, font, _LONGEST_LABEL)
    picture = TimelinePicture(sheet.items, labels, theme, font, sheet.looks, shapes=True)
    room = picture.axis_top(size[1])
    maker = SceneMaker(sheet.items, sheet.lanes, labels.widths)
    scene = maker.scene(view, Frame(picture.sizes, room, 0.0, sheet.collapsed))
    scale = sheet.scale(scene.bins.level, scene.peak) if scene.bins is not None else ""
    axis = lay_out_axis(view, sheet.names, picture.axis.line / 17)
    painter.setClipRect(QRectF(0, 0, *size), Qt.ClipOperation.IntersectClip)
    picture.draw(painter, size, scene, axis, Pointers(), Occasion(scale))


def _in_pixels(font: QFont) -> QFont:
    """The same type in pixels of the picture: a point is of another size on each device."""
    fixed = QFont(font)
    fixed.setPixelSize(QFontInfo(font).pixelSize())
    return fixed
