"""What stands around the marks of lanes: names within their room, words at the edges that can be clicked on."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from timeline_app.layout.bins import Histogram
from timeline_app.layout.framing import Beyond
from timeline_app.layout.scene import Scene, StripScene
from timeline_app.layout.strips import Strip
from timeline_app.layout.viewport import Viewport
from timeline_app.paint.axis import AxisPicture
from timeline_app.paint.clip_range import EVERYWHERE, ClipRange
from timeline_app.paint.lane_frames import LaneFrames, LaneLook, triangle
from timeline_app.paint.painting import painting
from timeline_app.paint.theme import load_theme

pytestmark = pytest.mark.usefixtures("qapp")
THEME, FONT = load_theme(dark=False), QFont("Sans", 10)
WIDE, HIGH = 500, 120


def _frames(*looks: LaneLook) -> LaneFrames:
    return LaneFrames(THEME, AxisPicture(THEME, FONT, 16.0), looks)


def _strip(header: float = 24.0, top: float = 10.0, beyond: tuple[Beyond, ...] = ()) -> StripScene:
    strip = Strip(0, top, top + 90, header, 9, 90 / 9)
    return StripScene(strip, 1.0, beyond=beyond)


def _ink(draw: Callable[[QPainter], object]) -> np.ndarray:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with painting(image) as painter:
        painter.setFont(FONT)
        draw(painter)
    return (np.frombuffer(image.constBits(), np.uint8).reshape(HIGH, WIDE, 4)[:, :, :3] < 250).any(axis=2)


def _header(look: LaneLook, strip: StripScene, reach: ClipRange = EVERYWHERE) -> np.ndarray:
    return _ink(lambda painter: _frames(look).draw_header(painter, WIDE, strip, reach))


def test_a_lane_begins_with_its_line_and_its_name() -> None:
    ink = _header(LaneLook("Harbour", "12 events"), _strip())
    assert ink[10].all()
    assert ink[12:34, 28:200].any()
    assert not ink[36:].any()


def test_a_lane_of_its_own_colour_shows_it() -> None:
    plain, coloured = (_header(LaneLook("Harbour", "12", colour), _strip()) for colour in (None, QColor("red")))
    assert coloured[17:27, 28:38].all()
    assert not plain[17:27, 28:38].all()


def test_on_paper_there_is_nothing_to_open_a_lane_by() -> None:
    look, axis = LaneLook("Harbour", "12", QColor("red")), _frames(LaneLook("", ""))._axis
    paper = LaneFrames(load_theme(False), axis, [look], handles=False)
    ink = _ink(lambda painter: paper.draw_header(painter, WIDE, _strip(), EVERYWHERE))
    assert not ink[12:34, :7].any()
    assert ink[17:27, 8:18].all()
    assert _header(look, _strip())[12:34, 8:26].any()


def test_a_lane_without_a_name_needs_no_header_and_one_without_a_header_shows_none() -> None:
    assert not _header(LaneLook("", "12"), _strip()).any()
    only_line = _header(LaneLook("Harbour", "12"), _strip(header=0.0))
    assert only_line[10].all()
    assert only_line.sum() == WIDE


def test_a_long_name_leaves_room_for_others() -> None:
    ink = _header(LaneLook("Harbour " * 40, "12"), _strip())
    assert not ink[14:34, int(WIDE * 0.6) + 80 :].any()


def test_a_name_out_of_sight_is_not_drawn() -> None:
    ink = _header(LaneLook("Harbour", "12"), _strip(), ClipRange(400.0, 500.0))
    assert not ink[12:34, 30:].any()


EARLIER, LATER = Beyond(True, 3, 0, 9), Beyond(False, 12, 0, 9)


def _scene(*strips: StripScene) -> Scene:
    return Scene(Viewport(0, 1000, WIDE), strips)


def test_what_lies_beyond_is_told_at_both_edges_and_can_be_pointed_at() -> None:
    frames, scene = _frames(LaneLook("", "12")), _scene(_strip(beyond=(EARLIER, LATER)))
    asked: list[Beyond] = []

    def words(one: Beyond) -> str:
        asked.append(one)
        return f"{one.number} more"

    ink = _ink(lambda painter: frames.draw_edges(painter, scene, words))
    assert ink[13:30, 4:40].any()
    assert ink[13:30, WIDE - 40 : WIDE - 4].any()
    assert not ink[13:30, 150 : WIDE - 150].any()
    assert frames.hit_edge(QPointF(20, 20)) is EARLIER
    assert frames.hit_edge(QPointF(WIDE - 20, 20)) is LATER
    assert frames.hit_edge(QPointF(WIDE / 2, 20)) is None
    # Words are made once.
    _ink(lambda painter: frames.draw_edges(painter, scene, words))
    assert asked == [EARLIER, LATER]


@pytest.mark.parametrize("colour", [None, QColor("red")])
def test_what_lies_before_covers_no_name(colour: QColor | None) -> None:
    frames, strip = _frames(LaneLook("Without a category", "12 events", colour)), _strip(beyond=(EARLIER,))
    name = _ink(lambda painter: frames.draw_header(painter, WIDE, strip, EVERYWHERE))[12:34]
    edge = _ink(lambda painter: frames.draw_edges(painter, _scene(strip), lambda one: "3 earlier"))[12:34]
    assert np.flatnonzero(name.any(axis=0)).max() < np.flatnonzero(edge.any(axis=0)).min()


def test_a_lane_without_a_header_tells_it_in_figures() -> None:
    frames = _frames(LaneLook("Harbour", "12"))

    def words(one: Beyond) -> str:
        raise AssertionError("there is no room for words")

    ink = _ink(lambda painter: frames.draw_edges(painter, _scene(_strip(header=0.0, beyond=(LATER,))), words))
    assert ink[11:30, WIDE - 60 :].any()


def test_a_triangle_points_down_or_to_the_right() -> None:
    is_open, closed = (triangle(50.0, 20.0, is_closed) for is_closed in (False, True))
    assert max(is_open.value(at).y() for at in range(3)) == 24.0
    assert max(closed.value(at).x() for at in range(3)) == 54.0


def test_bins_in_lanes_of_one_line_have_no_scale() -> None:
    counts = np.array([1, 2])
    open_one = _strip()._replace(histogram=Histogram(counts, counts, np.zeros(2, np.int64)))
    closed = open_one._replace(strip=open_one.strip._replace(collapsed=True))

    def scale(*strips: StripScene) -> np.ndarray:
        frames = _frames(LaneLook("", ""))
        return _ink(lambda painter: frames.draw_scale(painter, _scene(*strips), "2 in a year", EVERYWHERE))

    assert scale(closed, open_one).any()
    assert not scale(closed).any()
