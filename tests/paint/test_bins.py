"""Counted bins: as high as they count, in the lane's colour, the same as pixels and as shapes."""

import numpy as np
import pytest
from made_events import event
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from timeline_app.layout.items import items_of
from timeline_app.layout.lanes import lanes_of
from timeline_app.layout.scene import Frame, Scene, SceneMaker, Sizes
from timeline_app.layout.viewport import Viewport
from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import days_interval
from timeline_app.paint.bins import BinImage, bar_heights, bins_box
from timeline_app.paint.clip_range import ClipRange
from timeline_app.paint.painting import painting

pytestmark = pytest.mark.usefixtures("qapp")
WIDE, HIGH = 400, 160
COLOUR, FOUND = QColor(20, 60, 160), QColor(200, 120, 0)


def _scene(count: int = 3000, days: int = 400, height: float = HIGH) -> Scene:
    """So many events of a day each, many more in the first half of the days than in the second."""
    half = days // 2
    firsts = [number % half for number in range(count)] + [half + number % half for number in range(count // 10)]
    items = items_of(
        [event(interval=days_interval(day, day + 1), granularity=Granularity.DAY) for day in sorted(firsts)]
    )
    maker = SceneMaker(items, lanes_of(items, None), lambda position, form: (80.0, 1))
    sizes = Sizes(20.0, 16.0, 0.0)
    return maker.scene(Viewport(0.0, days * DAY_SECONDS, float(WIDE)), Frame(sizes, height, 0.0))


def _drawn(scene: Scene, shapes: bool = False, reach: ClipRange | None = None) -> np.ndarray:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with painting(image) as painter:
        if shapes:
            more = () if reach is None else (reach,)
            BinImage().draw_shapes(painter, scene, lambda lane: COLOUR, FOUND, *more)
        else:
            BinImage().draw(painter, WIDE, HIGH, scene, lambda lane: COLOUR, FOUND)
    return 255 - np.frombuffer(image.constBits(), np.uint8).reshape(HIGH, WIDE, 4)[:, :, 2].astype(int)


def test_twice_as_many_are_twice_as_high_and_one_is_seen() -> None:
    heights = bar_heights(np.array([0, 1, 500, 1000]), 1000, 100)
    assert heights.tolist() == [0.0, 2.0, 50.0, 100.0]
    assert bar_heights(np.array([1]), 1000, 100, 2.0).tolist() == [4.0]


def test_more_stand_higher() -> None:
    ink = _drawn(_scene()) > 100
    tall = ink.sum(axis=0)
    assert tall[20:180].max() > 5 * tall[220:380].max() > 0


def test_pixels_and_shapes_look_alike() -> None:
    scene = _scene()
    pixels, shapes = _drawn(scene), _drawn(scene, shapes=True)
    assert np.abs(pixels.sum(axis=0) - shapes.sum(axis=0)).mean() < 0.15 * pixels.sum(axis=0).mean()


def test_shapes_are_drawn_only_where_they_can_be_seen() -> None:
    scene = _scene()
    ink = _drawn(scene, shapes=True, reach=ClipRange(0.0, 100.0))
    assert (ink[:, :90] > 100).any()
    assert not (ink[:, 130:] > 8).any()


def test_bins_keep_air_above_them() -> None:
    (strip,) = _scene().strips
    top, bottom = bins_box(strip)
    assert strip.strip.body < top < bottom == strip.strip.bottom


def test_few_events_have_no_bins() -> None:
    scene = _scene(count=10)
    assert scene.bins is None
    assert not _drawn(scene).any()
    assert not _drawn(scene, shapes=True).any()


def test_a_picture_without_room_is_left_alone() -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with painting(image) as painter:
        BinImage().draw(painter, 0, 10, _scene(), lambda lane: COLOUR, FOUND)
    assert image.pixelColor(5, 5) == QColor(Qt.GlobalColor.white)
