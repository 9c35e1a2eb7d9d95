"""The axis as it is painted: lines on whole pixels, labels that never run into each other, today in sight."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from timeline_app.layout.names import names_of
from timeline_app.layout.ticks import lay_out_axis
from timeline_app.layout.viewport import YEAR_SECONDS, Viewport
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil
from timeline_app.paint.axis import AxisPicture, Today, axis_height, upright
from timeline_app.paint.clip_range import ClipRange
from timeline_app.paint.painting import painting
from timeline_app.paint.theme import Theme, load_theme

WIDTH = 600


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return load_theme(dark=False)


@pytest.fixture
def picture(theme: Theme) -> AxisPicture:
    font = QFont("Sans", 10)
    return AxisPicture(theme, font, QFontMetricsF(font).height())


def _image(height: int = 80) -> QImage:
    image = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def _columns(image: QImage, colour: object) -> set[int]:
    """The pixels from the left in which a colour stands anywhere."""
    return {x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == colour}


@given(st.floats(-1000, 1000), st.floats(0, 50), st.floats(50, 100))
def test_a_line_is_one_pixel_wide_and_at_most_half_a_pixel_off(x: float, top: float, bottom: float) -> None:
    line = upright(x, top, bottom)
    assert isinstance(line, QLineF)
    assert line.x1() == line.x2()
    assert line.x1() % 1 == 0.5
    assert abs(line.x1() - 0.5 - x) <= 0.5
    assert (line.y1(), line.y2()) == (top, bottom)


def test_an_axis_has_room_for_two_lines_of_type() -> None:
    assert axis_height(15) > 30
    assert axis_height(30) - axis_height(15) == 30


@pytest.mark.parametrize(("years", "seen"), [(0.5, True), (-0.1, False), (1.1, False)])
def test_today_is_a_line_only_where_it_is_in_view(picture: AxisPicture, theme: Theme, years: float, seen: bool) -> None:
    image, view = _image(), Viewport(0.0, YEAR_SECONDS, WIDTH)
    painter = QPainter(image)
    picture.draw_today(painter, (0, 80), view, Today(int(years * YEAR_SECONDS), "today"))
    painter.end()
    columns = _columns(image, theme.today)
    assert (WIDTH // 2 in columns) is seen
    assert bool(columns) is seen


@pytest.mark.parametrize("share", [0.01, 0.5, 0.995])
def test_the_word_for_today_is_whole_on_either_side(picture: AxisPicture, theme: Theme, share: float) -> None:
    image, view = _image(), Viewport(0.0, YEAR_SECONDS, WIDTH)
    painter = QPainter(image)
    picture.draw_today(painter, (0, 80), view, Today(int(share * YEAR_SECONDS), "today"))
    width = painter.fontMetrics().horizontalAdvance("today")
    painter.end()
    inked = [x for x in range(WIDTH) if any(image.pixelColor(x, y) not in (Qt.GlobalColor.white, theme.surface)
                                            for y in range(4, 20))]  # fmt: skip
    assert max(inked) - min(inked) >= width * 0.8


def test_grid_lines_stand_at_the_ticks(picture: AxisPicture, theme: Theme) -> None:
    image, view = _image(), Viewport(0.0, 3 * YEAR_SECONDS, WIDTH)
    axis = lay_out_axis(view, names_of("en"))
    painter = QPainter(image)
    picture.draw_grid(painter, (0, 80), view, axis)
    painter.end()
    wanted = {round(view.x(tick.second)) for tick in axis.ticks} | {round(view.x(band.start)) for band in axis.bands}
    drawn = _columns(image, theme.grid) | _columns(image, theme.hairline)
    assert drawn == {x for x in wanted if 0 <= x < WIDTH}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_the_ground_of_a_screen_is_the_surface_with_the_grid_on_it(picture: AxisPicture, ratio: float) -> None:
    view = Viewport(0.0, 3 * YEAR_SECONDS, WIDTH)
    axis, size = lay_out_axis(view, names_of("en")), (round(WIDTH * ratio), round(80 * ratio))
    images = [QImage(*size, QImage.Format.Format_RGB32) for _ in range(2)]
    for image, at_once in zip(images, (True, False), strict=True):
        image.setDevicePixelRatio(ratio)
        with painting(image) as painter:
            if at_once:
                picture.draw_ground(painter, (0, 80), view, axis)
            else:
                painter.fillRect(0, 0, WIDTH, 80, picture.theme.surface)
                picture.draw_grid(painter, (0, 80), view, axis)
    assert images[0] == images[1]


@settings(max_examples=25, deadline=None)
@given(st.floats(-2000, 2000), st.floats(-4, 3))
def test_any_stretch_of_time_has_an_axis(start: float, power: float) -> None:
    image = _image()
    font = QFont("Sans", 10)
    whole = AxisPicture(load_theme(dark=True), font, QFontMetricsF(font).height())
    view = Viewport(start * YEAR_SECONDS, 10**power * YEAR_SECONDS, WIDTH)
    painter = QPainter(image)
    whole.draw(painter, view, lay_out_axis(view, names_of("en")))
    painter.end()
    assert image.pixelColor(WIDTH // 2, round(whole.height) + 2) == Qt.GlobalColor.white
    assert len({image.pixel(x, y) for x in range(0, WIDTH, 3) for y in range(50)}) > 2


def test_labels_out_of_reach_are_not_drawn(picture: AxisPicture) -> None:
    view = Viewport(0.0, 3 * YEAR_SECONDS, WIDTH)
    axis = lay_out_axis(view, names_of("en"))
    images = []
    for reach in (ClipRange(), ClipRange(-500, -400)):
        image = _image()
        painter = QPainter(image)
        picture.draw(painter, view, axis, reach)
        painter.end()
        images.append(image)
    assert images[0] != images[1]


def _drawn(picture: AxisPicture, view: Viewport) -> QImage:
    image = _image()
    painter = QPainter(image)
    picture.draw(painter, view, lay_out_axis(view, names_of("en")))
    painter.end()
    return image


def test_the_line_of_a_larger_unit_lets_the_label_of_a_tick_through(picture: AxisPicture, theme: Theme) -> None:
    # 1900 is a tick, and a year later the 20th century begins.
    first = days_from_civil(1890, 1, 1) * DAY_SECONDS
    view = Viewport(float(first), 125 * YEAR_SECONDS, WIDTH)
    image, axis = _drawn(picture, view), lay_out_axis(view, names_of("en"))
    (border,) = (round(view.x(band.start)) for band in axis.bands if band.label == "20th century")
    tick = next(one for one in axis.ticks if one.label == "1900")
    assert view.x(tick.second) + 5 <= border <= view.x(tick.second) + 30
    line = [y for y in range(round(picture.height)) if image.pixelColor(border, y) == theme.hairline]
    assert line
    middle = range(round(picture.line + 8), round(picture.height) - 8)
    assert not set(line) & set(middle)


@pytest.mark.parametrize("shift", [part / 20 for part in range(20)])
def test_no_label_comes_near_the_sides(picture: AxisPicture, theme: Theme, shift: float) -> None:
    image = _drawn(picture, Viewport(shift * YEAR_SECONDS, 12 * YEAR_SECONDS, WIDTH))
    lower = range(round(picture.line + 8), round(picture.height) - 8)
    for x in (*range(4), *range(WIDTH - 4, WIDTH)):
        assert not [y for y in lower if image.pixelColor(x, y) not in (theme.surface, theme.hairline)]


def test_a_century_and_the_round_year_before_it_share_a_line(qapp: QApplication) -> None:
    view = Viewport(days_from_civil(1190, 1, 1) * 86_400, 840 * 366 * 86_400, 1280)
    axis = lay_out_axis(view, names_of("en"))
    picture = AxisPicture(load_theme(dark=False), QFont(), 17.0)
    lines = sorted([one for some in picture.grid_places(view, axis) for one in some])
    assert len(lines) > 8
    assert min(after - before for before, after in pairwise(lines)) >= 5
