"""What is left out where bars lie on each other is what nobody sees."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.layout.items import CERTAINTIES, Trait
from timeline_app.layout.mark import Mark
from timeline_app.layout.ways import Form, Side
from timeline_app.model.timex import Certainty
from timeline_app.paint.covered import uncovered
from timeline_app.paint.marks import draw_bar
from timeline_app.paint.painting import painting

pytestmark = pytest.mark.usefixtures("qapp")
WIDE, MIDDLE, BAR = 300.0, 15.0, 14.0
STATED, COMPUTED, INFERRED = (CERTAINTIES.index(one) for one in (Certainty.STATED, Certainty.COMPUTED,
                                                                 Certainty.INFERRED))  # fmt: skip
COLOURS = [QColor(20, 60, 160), QColor(160, 60, 20), QColor(30, 120, 40)]


def _mark(left: float, right: float, point: bool = False) -> Mark:
    return Mark(0, left, right, MIDDLE, point, right, right, Side.RIGHT, Form.BARE, 0, MIDDLE, 0.0, 30.0)


def _painted(bars: list[tuple[Mark, int, int]]) -> np.ndarray:
    image = QImage(int(WIDE), 30, QImage.Format.Format_RGB32)
    image.fill(QColor(255, 255, 255))
    with painting(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark, number, traits in bars:
            box = QRectF(mark.left, MIDDLE - BAR / 2, mark.right - mark.left, BAR)
            draw_bar(painter, COLOURS[number % 3], box, CERTAINTIES[number], traits)
    return np.array(image.constBits()).reshape(30, int(WIDE), 4)


_BARS = st.lists(st.tuples(st.integers(-60, 340), st.integers(14, 400), st.sampled_from([STATED, COMPUTED, INFERRED]),
                           st.sampled_from([0, 0, 0, int(Trait.SOFT_END), int(Trait.MENTION), int(Trait.OPEN_START)])),
                 min_size=2, max_size=9)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(_BARS)
def test_the_picture_is_the_same_without_what_is_covered(drawn: list[tuple[int, int, int, int]]) -> None:
    bars = [(_mark(left, left + long), number, traits) for left, long, number, traits in drawn]
    seen = uncovered(*(list(column) for column in zip(*bars, strict=True)), WIDE)
    left = [bar for bar, is_seen in zip(bars, seen, strict=True) if is_seen]
    assert (_painted(bars) == _painted(left)).all()


def test_bars_below_one_that_fills_the_view_are_left_out() -> None:
    marks = [_mark(-5.0, 400.0), _mark(50.0, 90.0), _mark(-20.0, 500.0), _mark(100.0, 160.0)]
    assert uncovered(marks, [STATED] * 4, [0] * 4, WIDE) == [False, False, True, True]


def test_bars_that_meet_cover_together() -> None:
    marks = [_mark(60.0, 240.0), _mark(-10.0, 150.0), _mark(140.0, 400.0)]
    assert uncovered(marks, [COMPUTED, STATED, STATED], [0] * 3, WIDE) == [False, True, True]


def test_what_lets_something_through_covers_nothing() -> None:
    marks = [_mark(100.0, 160.0), _mark(-20.0, 500.0)]
    for number, traits in ((COMPUTED, 0), (INFERRED, 0), (STATED, int(Trait.SOFT_START)), (STATED, int(Trait.MENTION))):
        assert uncovered(marks, [STATED, number], [0, traits], WIDE) == [True, True]


def test_points_and_contradictions_are_never_left_out() -> None:
    marks = [_mark(100.0, 111.0, point=True), _mark(100.0, 160.0), _mark(-20.0, 500.0)]
    assert uncovered(marks, [STATED] * 3, [0, int(Trait.CONFLICT), 0], WIDE) == [True] * 3
