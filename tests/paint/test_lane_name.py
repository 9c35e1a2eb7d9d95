"""A lane's name in its column: how much room it needs, and what is drawn of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from timeline_app.layout.strips import Strip
from timeline_app.paint.lane_frames import LaneLook, triangle
from timeline_app.paint.lane_name import COLOUR, NAME, TRIANGLE, column_width, draw_lane_name, line_height
from timeline_app.paint.theme import load_theme

LIGHT = load_theme(dark=False)
FONT = QFont("Sans", 10)
BLUE = QColor("#2255cc")
WIDTH, HEIGHT = 200, 60

pytestmark = pytest.mark.usefixtures("qapp")


def _strip(collapsed: bool = False, bottom: float = HEIGHT) -> Strip:
    return Strip(lane=0, top=0.0, bottom=bottom, header=0.0, units=1, unit=8.0, collapsed=collapsed)


def _drawn(look: LaneLook, strip: Strip | None = None, handle: bool = True, strong: bool = False) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_lane_name(painter, strip or _strip(), look, WIDTH, LIGHT, FONT, handle, strong)
    painter.end()
    return image


def _ink(image: QImage, left: float, right: float) -> bool:
    """Is something drawn between two columns, below the line at the top?"""
    white = QColor(Qt.GlobalColor.white).rgb()
    return any(image.pixel(x, y) != white for x in range(round(left), round(right)) for y in range(3, HEIGHT))


@pytest.mark.parametrize("names", [[], ["a"], ["a", "Akten des Gerichts"]])
def test_a_column_has_room_for_its_names(names: list[str]) -> None:
    width = column_width(names, FONT)
    assert width >= NAME
    assert column_width([*names, "Akten des Gerichts und mehr"], FONT) > width


def test_the_longest_names_are_cut() -> None:
    assert column_width(["W" * 400], FONT) == column_width(["W" * 4000], FONT)


def test_larger_type_needs_more_room() -> None:
    large = QFont("Sans", 20)
    assert line_height(large) > line_height(FONT)
    assert column_width(["Akten"], large) > column_width(["Akten"], FONT)


def test_its_parts_stand_side_by_side() -> None:
    image = _drawn(LaneLook("Akten", "3", BLUE))
    assert _ink(image, TRIANGLE - 5, TRIANGLE + 5)
    assert _ink(image, NAME, NAME + 30)
    middle = round(line_height(FONT) / 2)
    assert image.pixelColor(round(COLOUR) + 4, middle) == BLUE


def test_where_nothing_can_be_opened_there_is_no_handle() -> None:
    image = _drawn(LaneLook("Akten", "3", BLUE), handle=False)
    middle = round(line_height(FONT) / 2)
    # The colour stands where the handle would be.
    assert image.pixelColor(round(TRIANGLE) + 4, middle) == BLUE


def test_an_open_lane_and_a_closed_one_look_different() -> None:
    look = LaneLook("Akten", "3", BLUE)
    assert _drawn(look) != _drawn(look, _strip(collapsed=True))
    assert _drawn(look, _strip(collapsed=True), strong=True) != _drawn(look, _strip(collapsed=True))


def test_a_long_name_ends_inside_its_column() -> None:
    image = _drawn(LaneLook("Akten des Gerichts der Stadt am Fluss " * 5, "3"))
    assert _ink(image, NAME, WIDTH - 10)
    assert not _ink(image, WIDTH - 6, WIDTH)


def test_in_a_low_strip_the_name_is_smaller() -> None:
    look = LaneLook("Akten", "3")
    high, low = _drawn(look), _drawn(look, _strip(bottom=14))
    assert not _ink(low.copy(0, 14, WIDTH, HEIGHT - 14).scaled(WIDTH, HEIGHT), 0, WIDTH)
    assert high != low


@pytest.mark.parametrize(("closed", "tip"), [(True, (14, 10)), (False, (10, 14))])
def test_the_tip_of_a_handle(closed: bool, tip: tuple[int, int]) -> None:
    """To the right, where there is more to see; down, to what is seen."""
    points = [(point.x(), point.y()) for point in triangle(10, 10, closed)]
    assert tip in points
    others = [point for point in points if point != tip]
    axis = 0 if closed else 1
    assert all(point[axis] < tip[axis] for point in others)


def test_a_name_of_usual_length_is_whole_in_bold_type_too() -> None:
    """That of the lane in which one works is bold."""
    bold = QFont(FONT)
    bold.setBold(True)
    name = "Mitgliederliste.txt"
    assert column_width([name], FONT) - NAME - 8 >= QFontMetricsF(bold).horizontalAdvance(name)


def test_a_long_name_does_not_take_the_width_of_the_timeline() -> None:
    assert column_width(["x" * 400], FONT) < 400
