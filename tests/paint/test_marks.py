"""Marks, checked pixel by pixel: certainty by shape and fill, soft and open edges, and the same as shapes."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.layout.items import SOFT, Trait
from timeline_app.layout.mark import FADE
from timeline_app.model.timex import Certainty
from timeline_app.paint.marks import draw_bar, draw_conflict, draw_point
from timeline_app.paint.painting import painting
from timeline_app.paint.theme import load_theme

pytestmark = pytest.mark.usefixtures("qapp")
WIDE, HIGH = 200, 40
GROUND, COLOUR = QColor(255, 255, 255), QColor(20, 60, 160)
BOX = QRectF(60, 12, 80, 14)
MIDDLE = QPointF(100, 20)


def _ink(draw: Callable[[QPainter], object], ratio: float = 1.0) -> np.ndarray:
    """How dark each pixel is, from 0 for the ground to 255."""
    image = QImage(round(WIDE * ratio), round(HIGH * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(GROUND)
    with painting(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return 255 - pixels[:, :, 2].astype(int)


def _bar(certainty: Certainty, traits: int = 0, ground: QColor | None = None) -> np.ndarray:
    return _ink(lambda painter: draw_bar(painter, COLOUR, BOX, certainty, traits, ground))


def _point(certainty: Certainty, traits: int = 0, size: float = 12.0, shapes: bool = False) -> np.ndarray:
    return _ink(lambda painter: draw_point(painter, GROUND, COLOUR, MIDDLE, size, certainty, traits, shapes))


def _columns(ink: np.ndarray) -> tuple[int, int]:
    there = np.flatnonzero((ink > 8).any(axis=0))
    return int(there[0]), int(there[-1]) + 1


def _rows(ink: np.ndarray) -> tuple[int, int]:
    return _columns(ink.T)


@pytest.mark.parametrize("certainty", list(Certainty))
@pytest.mark.parametrize("ground", [None, GROUND])
def test_a_bar_is_as_long_as_its_time(certainty: Certainty, ground: QColor | None) -> None:
    ink = _bar(certainty, ground=ground)
    assert _columns(ink) == pytest.approx((60, 140), abs=1)
    assert _rows(ink) == pytest.approx((12, 26), abs=2)


def test_certainties_are_told_by_their_fill() -> None:
    inside = {one: float(_bar(one)[16:22, 70:130].mean()) for one in Certainty}
    assert inside[Certainty.STATED] > 220
    assert inside[Certainty.GIVEN] > 200
    assert inside[Certainty.COMPUTED] < inside[Certainty.INFERRED] < inside[Certainty.STATED] / 2


def test_what_a_person_set_has_a_light_line_inside() -> None:
    ink = _bar(Certainty.GIVEN)
    assert ink[12:14, 100].max() > 220
    assert ink[14:16, 100].min() < ink[12, 100] - 60


def test_what_is_inferred_has_a_dashed_edge() -> None:
    for certainty, is_dashed in ((Certainty.INFERRED, True), (Certainty.COMPUTED, False)):
        edge = _bar(certainty)[12:14, 68:132].max(axis=0)
        assert bool(edge.min() < 90) is is_dashed


@pytest.mark.parametrize("certainty", list(Certainty))
@pytest.mark.parametrize("ground", [None, GROUND])
def test_what_is_open_goes_on_beyond_and_fades(certainty: Certainty, ground: QColor | None) -> None:
    ink = _bar(certainty, int(Trait.OPEN_END), ground)
    begin, end = _columns(ink)
    assert begin == pytest.approx(60, abs=1)
    assert 140 + FADE / 3 < end <= 140 + FADE + 1
    assert _columns(_bar(certainty, int(Trait.OPEN_START), ground))[0] < 60 - FADE / 3


def test_soft_edges_fade_within_the_bar() -> None:
    ink = _bar(Certainty.STATED, int(SOFT))[19]
    assert ink[61] < ink[75] < ink[100]
    assert ink[138] < ink[125] < ink[100]
    assert ink[100] > 200


def test_what_is_only_mentioned_is_half_as_high() -> None:
    top, bottom = _rows(_bar(Certainty.STATED, int(Trait.MENTION)))
    assert (top, bottom) == pytest.approx((15.5, 22.5), abs=1)
    assert np.diff(_columns(_point(Certainty.STATED, int(Trait.MENTION))))[0] < 9


def test_a_point_is_a_disc_a_ring_a_diamond_or_a_square() -> None:
    inks = {one: _point(one) for one in Certainty}
    assert all(_columns(ink) == pytest.approx((94, 106), abs=2) for ink in inks.values())
    assert inks[Certainty.STATED][20, 100] > 220
    assert inks[Certainty.COMPUTED][20, 100] < 100
    assert inks[Certainty.INFERRED][20, 100] < 100
    # In its corners a square has ink, a disc has little, and a diamond has none.
    corners = {one: int(ink[16, 96]) for one, ink in inks.items()}
    assert corners[Certainty.GIVEN] > 200 > corners[Certainty.STATED]
    assert corners[Certainty.INFERRED] < 30


@pytest.mark.parametrize("certainty", list(Certainty))
@pytest.mark.parametrize("traits", [0, int(SOFT), int(Trait.OPEN_START), int(Trait.OPEN_END)])
def test_as_shapes_a_point_looks_the_same(certainty: Certainty, traits: int) -> None:
    pixels, shapes = (_point(certainty, traits, shapes=shapes) for shapes in (False, True))
    assert np.abs(pixels - shapes).mean() < 1.5


def test_a_soft_point_has_a_halo() -> None:
    plain, soft = _columns(_point(Certainty.STATED)), _columns(_point(Certainty.STATED, int(SOFT)))
    assert soft[0] <= plain[0] - 2
    assert soft[1] >= plain[1] + 2


def test_an_open_point_has_a_tail_on_its_side() -> None:
    assert _columns(_point(Certainty.STATED, int(Trait.OPEN_START)))[0] < 94 - FADE / 3
    assert _columns(_point(Certainty.STATED, int(Trait.OPEN_END)))[1] > 106 + FADE / 3


def test_on_a_fine_screen_a_point_is_as_fine() -> None:
    ink = _ink(lambda painter: draw_point(painter, GROUND, COLOUR, MIDDLE, 12, Certainty.STATED, 0), 2.0)
    assert _columns(ink) == pytest.approx((188, 212), abs=3)


def test_a_contradiction_is_a_triangle_with_its_tip_up() -> None:
    theme = load_theme(dark=False)
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    with painting(image) as painter:
        draw_conflict(painter, theme, MIDDLE)
    there = [[image.pixelColor(x, y) == theme.conflict for x in range(WIDE)] for y in range(HIGH)]
    widths = [sum(row) for row in there]
    assert widths[15] < widths[19] < widths[23]
    assert sum(widths[:13]) == sum(widths[26:]) == 0


@pytest.mark.parametrize("left", [60.0, -200.0, 0.1, 17.3])
@pytest.mark.parametrize("traits", [1, 2, 3, 4, 8, 12, 6, 9])
def test_no_bar_is_told_to_fade_outside_of_itself(left: float, traits: int, recwarn: pytest.WarningsRecorder) -> None:
    # A share of its length that is a little more than all of it, as sums of floats are, is an error for Qt.
    for wide in (0.1, 11.3, 40.5, 90.7, 1400.3):
        box = QRectF(left, 12, wide, 14)
        _ink(lambda painter, box=box: draw_bar(painter, COLOUR, box, Certainty.GIVEN, traits))
    assert not recwarn.list


def test_hatching_is_as_fine_as_the_screen() -> None:
    box = QRectF(20, 8, 160, 24)
    ink = _ink(lambda painter: draw_bar(painter, COLOUR, box, Certainty.INFERRED, 0), 2.0)[24:56, 60:300]
    # Two rows of one line of the window are alike only where its pixels were made larger.
    assert (ink[0::2] != ink[1::2]).any(axis=1).all()
